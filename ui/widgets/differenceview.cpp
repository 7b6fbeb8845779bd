// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/differenceview.h"

#include "ui/widgets/numberedtext.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using Kind = DifferenceLine::Kind;

namespace
{

constexpr int maxLines = 20000; ///< a view of more would take seconds to lay out

QColor tint(const QPalette &palette, const QColor &colour)
{
    const QColor base = palette.color(QPalette::Base);
    const float share = base.lightness() < 128 ? 0.35F : 0.20F;
    return QColor::fromRgbF(base.redF() * (1 - share) + colour.redF() * share,
                            base.greenF() * (1 - share) + colour.greenF() * share,
                            base.blueF() * (1 - share) + colour.blueF() * share);
}

QColor backgroundOf(const QPalette &palette, Kind kind)
{
    return tint(palette, kind == Kind::Removed ? QColor(224, 60, 60) : QColor(40, 170, 80));
}

/// A row of a view: a line, a place that has none on this side, or what stands between two hunks.
struct Row {
    QString label;
    QString text;
    std::optional<Kind> kind; ///< none: a divider
    bool hole = false;
};

void showRows(NumberedText *view, const QList<Row> &rows)
{
    QStringList labels;
    QStringList lines;
    for (const Row &row : rows) {
        labels.append(row.label);
        lines.append(row.text);
    }
    view->setPlainText(lines.join(u'\n'));
    view->setLabels(labels);
    QList<QTextEdit::ExtraSelection> colours;
    for (int i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        if (row.kind == Kind::Same && !row.hole) {
            continue;
        }
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(view->document()->findBlockByNumber(i));
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selection.format.setBackground(row.hole || !row.kind ? view->palette().color(QPalette::AlternateBase)
                                                             : backgroundOf(view->palette(), *row.kind));
        colours.append(selection);
    }
    view->setExtraSelections(colours);
}

NumberedText *makeText(const QString &name, QWidget *parent)
{
    auto *text = new NumberedText(parent);
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return text;
}

QString number(int line)
{
    return line ? QString::number(line) : QString();
}

Row divider(const DifferenceHunk &hunk)
{
    return {{}, DifferenceView::tr("… line %1").arg(std::max(1, hunk.afterStart)), {}, false};
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QWidget(parent)
    , m_emptyText(tr("There is no difference."))
    , m_summary(new QLabel(this))
    , m_sides(new QCheckBox(tr("Side by side"), this))
    , m_whole(new QCheckBox(tr("All lines"), this))
    , m_previous(new QPushButton(tr("Previous"), this))
    , m_next(new QPushButton(tr("Next"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_empty(new QLabel(this))
    , m_splitter(new QSplitter(this))
    , m_left(makeText(u"differenceLeft"_s, this))
    , m_right(makeText(u"differenceRight"_s, this))
{
    setObjectName(u"differenceView"_s);
    setAccessibleName(tr("Differences"));
    m_summary->setObjectName(u"differenceSummary"_s);
    m_summary->setAccessibleName(tr("How much differs"));
    m_sides->setAccessibleName(m_sides->text());
    m_sides->setObjectName(u"differenceSideBySide"_s);
    m_whole->setAccessibleName(m_whole->text());
    m_whole->setObjectName(u"differenceAllLines"_s);
    m_previous->setObjectName(u"differencePrevious"_s);
    m_previous->setToolTip(tr("Go to the change above"));
    m_previous->setAccessibleName(tr("Previous change"));
    m_next->setObjectName(u"differenceNext"_s);
    m_next->setToolTip(tr("Go to the change below"));
    m_next->setAccessibleName(tr("Next change"));
    m_copy->setObjectName(u"differenceCopy"_s);
    m_copy->setToolTip(tr("Copy the difference as diff -u writes it"));
    m_copy->setAccessibleName(tr("Copy the difference"));
    m_empty->setObjectName(u"differenceEmpty"_s);
    m_empty->setAccessibleName(tr("State"));
    m_splitter->setObjectName(u"differenceSplitter"_s);
    m_splitter->setAccessibleName(tr("Both sides"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    for (QPushButton *button : {m_previous, m_next, m_copy}) {
        button->setAutoDefault(false);
    }

    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 2, 4, 2);
    head->addWidget(m_summary, 1);
    head->addWidget(m_sides);
    head->addWidget(m_whole);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_splitter, 1);

    connect(m_sides, &QCheckBox::toggled, this, &DifferenceView::fill);
    connect(m_whole, &QCheckBox::toggled, this, &DifferenceView::compute);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_copy, &QPushButton::clicked, this, &DifferenceView::copy);
    // Both sides scroll together.
    const auto together = [this](QScrollBar *one, QScrollBar *other) {
        connect(one, &QScrollBar::valueChanged, other, [this, other](int value) {
            if (!m_scrolling && m_sides->isChecked()) {
                m_scrolling = true;
                other->setValue(value);
                m_scrolling = false;
            }
        });
    };
    together(m_left->verticalScrollBar(), m_right->verticalScrollBar());
    together(m_right->verticalScrollBar(), m_left->verticalScrollBar());
    together(m_left->horizontalScrollBar(), m_right->horizontalScrollBar());
    together(m_right->horizontalScrollBar(), m_left->horizontalScrollBar());
    fill();
}

void DifferenceView::setTexts(const QByteArray &beforeText, const QByteArray &afterText, const QString &before,
                              const QString &after)
{
    m_before = beforeText;
    m_after = afterText;
    m_beforeName = before;
    m_afterName = after;
    compute();
}

void DifferenceView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    m_empty->setText(text);
}

bool DifferenceView::isSideBySide() const
{
    return m_sides->isChecked();
}

void DifferenceView::setSideBySide(bool on)
{
    m_sides->setChecked(on);
}

void DifferenceView::setWholeText(bool on)
{
    m_whole->setChecked(on);
}

QString DifferenceView::summary() const
{
    return m_summary->text();
}

QString DifferenceView::shownText() const
{
    return m_sides->isChecked() ? m_left->toPlainText() + u"\n\n"_s + m_right->toPlainText() : m_left->toPlainText();
}

void DifferenceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_right) {
        fill(); // the colours are made for the palette
    }
}

void DifferenceView::compute()
{
    m_difference = lineDifference(m_before, m_after, m_whole->isChecked() ? -1 : 3);
    fill();
}

void DifferenceView::fill()
{
    const bool empty = m_difference.isEmpty();
    m_empty->setVisible(empty);
    m_empty->setText(m_emptyText);
    m_splitter->setVisible(!empty);
    for (QWidget *control : std::initializer_list<QWidget *>{m_sides, m_whole, m_previous, m_next, m_copy}) {
        control->setEnabled(!empty);
    }
    QString summary = tr("%n line(s) removed", nullptr, m_difference.removed) + u", "_s
        + tr("%n line(s) added", nullptr, m_difference.added);
    qsizetype lines = 0;
    for (const DifferenceHunk &hunk : m_difference.hunks) {
        lines += hunk.lines.size();
    }
    if (lines > maxLines) {
        summary += u" · "_s + tr("Only the beginning is shown here; Copy has all of it.");
    }
    m_summary->setText(empty ? QString() : summary);
    m_places.clear();
    if (m_right->isHidden() == m_sides->isChecked()) {
        m_right->setVisible(m_sides->isChecked());
        m_splitter->setSizes({width(), width()}); // halves; a part that was hidden may have kept no room
    }
    m_left->setAccessibleName(m_sides->isChecked() ? tr("Before: %1").arg(m_beforeName)
                                                   : tr("Difference, line by line"));
    m_right->setAccessibleName(tr("After: %1").arg(m_afterName));
    m_left->setToolTip(m_sides->isChecked() ? m_beforeName.toHtmlEscaped() : QString());
    m_right->setToolTip(m_afterName.toHtmlEscaped());
    if (m_sides->isChecked()) {
        fillSides();
    } else {
        fillUnified(m_left);
    }
}

void DifferenceView::fillUnified(NumberedText *view)
{
    QList<Row> rows;
    if (!m_difference.isEmpty()) {
        rows.append({{}, u"− "_s + m_beforeName, Kind::Removed, false});
        rows.append({{}, u"+ "_s + m_afterName, Kind::Added, false});
    }
    for (const DifferenceHunk &hunk : m_difference.hunks) {
        if (rows.size() > maxLines) {
            break;
        }
        rows.append(divider(hunk));
        Kind last = Kind::Same;
        for (const DifferenceLine &line : hunk.lines) {
            const QString mark = line.kind == Kind::Same ? u"  "_s : line.kind == Kind::Removed ? u"− "_s : u"+ "_s;
            rows.append({u"%1 %2"_s.arg(number(line.before), 5).arg(number(line.after), 5), mark + line.text, line.kind,
                         false});
            if (line.kind != Kind::Same && last == Kind::Same) {
                m_places.append(int(rows.size()));
            }
            last = line.kind;
            if (rows.size() > maxLines) {
                break;
            }
        }
    }
    showRows(view, rows);
}

void DifferenceView::fillSides()
{
    QList<Row> left;
    QList<Row> right;
    if (!m_difference.isEmpty()) {
        left.append({{}, u"− "_s + m_beforeName, Kind::Removed, false});
        right.append({{}, u"+ "_s + m_afterName, Kind::Added, false});
    }
    const auto level = [&] {
        while (left.size() < right.size()) {
            left.append({{}, {}, Kind::Same, true});
        }
        while (right.size() < left.size()) {
            right.append({{}, {}, Kind::Same, true});
        }
    };
    for (const DifferenceHunk &hunk : m_difference.hunks) {
        if (left.size() > maxLines) {
            break;
        }
        left.append(divider(hunk));
        right.append(divider(hunk));
        Kind last = Kind::Same;
        for (const DifferenceLine &line : hunk.lines) {
            if (line.kind != Kind::Added && last == Kind::Added) {
                level();
            }
            if (line.kind == Kind::Same) {
                level();
                left.append({number(line.before), u"  "_s + line.text, Kind::Same, false});
                right.append({number(line.after), u"  "_s + line.text, Kind::Same, false});
            } else if (line.kind == Kind::Removed) {
                left.append({number(line.before), u"− "_s + line.text, Kind::Removed, false});
            } else {
                right.append({number(line.after), u"+ "_s + line.text, Kind::Added, false});
            }
            if (line.kind != Kind::Same && last == Kind::Same) {
                m_places.append(int(std::max(left.size(), right.size())));
            }
            last = line.kind;
            if (left.size() > maxLines || right.size() > maxLines) {
                break;
            }
        }
        level();
    }
    showRows(m_left, left);
    showRows(m_right, right);
}

void DifferenceView::step(int direction)
{
    const int line = m_left->currentLine();
    if (m_places.isEmpty()) {
        return;
    }
    const auto next = std::ranges::upper_bound(m_places, line);
    const auto here = std::ranges::lower_bound(m_places, line);
    const int target = direction > 0 ? (next == m_places.cend() ? m_places.first() : *next)
                                     : (here == m_places.cbegin() ? m_places.last() : *std::prev(here));
    m_left->goToLine(target);
    if (m_sides->isChecked()) {
        m_right->goToLine(target);
    }
}

void DifferenceView::copy()
{
    QGuiApplication::clipboard()->setText(unifiedText(lineDifference(m_before, m_after), m_beforeName, m_afterName));
}

} // namespace guestdeck
