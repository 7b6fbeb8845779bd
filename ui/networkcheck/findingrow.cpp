// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/networkcheck/findingrow.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int mostLines = 8;

QString symbolOf(NetworkFinding::Severity severity)
{
    switch (severity) {
    case NetworkFinding::Severity::Good:
        return u"done"_s;
    case NetworkFinding::Severity::Warning:
        return u"warning"_s;
    case NetworkFinding::Severity::Error:
        return u"error"_s;
    case NetworkFinding::Severity::Unknown:
        return u"more"_s;
    case NetworkFinding::Severity::Note:
        break;
    }
    return u"info"_s;
}

QLabel *makeLabel(QWidget *parent, const QString &name, const QString &spoken, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setAccessibleName(spoken);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void fit(QPlainTextEdit *box)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (const qreal size = box->parentWidget()->font().pointSizeF(); size > 0) {
        fixed.setPointSizeF(size);
    }
    box->setFont(fixed);
    const int lines = std::clamp(box->blockCount(), 1, mostLines);
    const int margins = 2 * static_cast<int>(box->document()->documentMargin()) + 2 * box->frameWidth();
    box->setFixedHeight(lines * box->fontMetrics().lineSpacing() + margins
                        + box->horizontalScrollBar()->sizeHint().height());
}

} // namespace

FindingRow::FindingRow(const NetworkFinding &finding, QWidget *parent)
    : QFrame(parent)
    , m_finding(finding)
    , m_symbol(makeLabel(this, u"findingSymbol"_s, tr("State"), {}))
    , m_body(new QWidget(this))
    , m_evidence(new QPlainTextEdit(finding.evidence, m_body))
    , m_fold(new QToolButton(this))
{
    setObjectName(u"findingRow"_s);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(finding.title);
    setAccessibleDescription(severityText(finding.severity) + u". "_s + finding.what);
    auto *title = makeLabel(this, u"findingTitle"_s, tr("What was looked at"), finding.title);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *state = makeLabel(this, u"findingState"_s, tr("State"), severityText(finding.severity));
    auto *what = makeLabel(this, u"findingWhat"_s, tr("What was found"), finding.what);
    what->setWordWrap(true);
    m_symbol->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *fix = new QPushButton(tr("Show fix…"), this);
    fix->setObjectName(u"findingFixButton"_s);
    fix->setAccessibleName(tr("Show fix: %1").arg(finding.fix ? finding.fix->title : QString()));
    fix->setAutoDefault(false);
    fix->setVisible(finding.fix.has_value());
    connect(fix, &QPushButton::clicked, this, [this] { Q_EMIT fixWanted(m_finding); });
    m_fold->setObjectName(u"findingFoldButton"_s);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::clicked, this, [this] { setOpen(!m_open); });

    m_body->setObjectName(u"findingBody"_s);
    m_body->setAccessibleName(tr("Cause"));
    auto *cause = makeLabel(m_body, u"findingCause"_s, tr("Cause"), finding.cause);
    cause->setWordWrap(true);
    cause->setVisible(!finding.cause.isEmpty());
    m_evidence->setObjectName(u"findingEvidence"_s);
    m_evidence->setAccessibleName(tr("The host's own words"));
    m_evidence->setReadOnly(true);
    m_evidence->setTabChangesFocus(true);
    m_evidence->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_evidence->setVisible(!finding.evidence.isEmpty());
    fit(m_evidence);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(cause);
    column->addWidget(m_evidence);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_symbol, 0, 0, Qt::AlignCenter);
    grid->addWidget(title, 0, 1);
    grid->addWidget(state, 0, 2);
    grid->addWidget(fix, 0, 4);
    grid->addWidget(m_fold, 0, 5);
    grid->addWidget(what, 1, 1, 1, 5);
    grid->addWidget(m_body, 2, 1, 1, 5);
    grid->setColumnStretch(3, 1);
    m_fold->setVisible(!finding.cause.isEmpty() || !finding.evidence.isEmpty());
    updateSymbol();
    setOpen(false);
}

void FindingRow::setOpen(bool open)
{
    m_open = open;
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_fold->setAccessibleName(open ? tr("Show less") : tr("Show more"));
    m_fold->setToolTip(m_fold->accessibleName());
    m_body->setVisible(open && (!m_finding.cause.isEmpty() || !m_finding.evidence.isEmpty()));
}

void FindingRow::updateSymbol()
{
    const int size = fontMetrics().height();
    m_symbol->setPixmap(
        symbolPixmap(symbolOf(m_finding.severity), size, palette().color(QPalette::WindowText), devicePixelRatioF()));
    m_symbol->setFixedWidth(size);
}

void FindingRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateSymbol();
        fit(m_evidence);
    }
}

} // namespace guestdeck
