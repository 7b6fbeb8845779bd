// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/capabilitiesview.h"

#include "models/connection/connectionregistry.h"
#include "models/core/async.h"
#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype maxMatches = 1000; ///< marked; more help nobody

QToolButton *makeButton(const QString &name, const QString &text, const QString &tip, const QString &icon,
                        QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(tip);
    button->setToolTip(tip);
    if (icon.isEmpty()) {
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    } else {
        button->setIcon(symbolIcon(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(false);
    return button;
}

} // namespace

CapabilitiesView::CapabilitiesView(ConnectionRegistry *registry, const ConnectionId &host, QWidget *parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_host(host)
    , m_text(new QPlainTextEdit(this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"hostCapabilities"_s);
    setAccessibleName(tr("Capabilities"));
    m_text->setObjectName(u"capabilitiesText"_s);
    m_text->setAccessibleName(tr("Capabilities of the host"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    makeBar();
    if (Connection *connection = registry->find(host)) {
        connect(connection, &Connection::stateChanged, this, [this, connection] {
            m_wanted = m_wanted || connection->state() != Connection::State::Connected;
            load();
        });
    }
    showMatches();
}

void CapabilitiesView::makeBar()
{
    m_search->setObjectName(u"capabilitiesSearch"_s);
    m_search->setAccessibleName(tr("Search in the capabilities"));
    m_search->setPlaceholderText(tr("Search in the capabilities"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_count->setObjectName(u"capabilitiesMatches"_s);
    m_count->setAccessibleName(tr("Matches"));
    m_previous = makeButton(u"capabilitiesPrevious"_s, tr("Previous"), tr("Previous match"), {}, this);
    m_next = makeButton(u"capabilitiesNext"_s, tr("Next"), tr("Next match"), {}, this);
    m_copy = makeButton(u"capabilitiesCopy"_s, tr("Copy"), tr("Copy all capabilities"), u"copy"_s, this);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_search, 1);
    bar->addWidget(m_count);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->addLayout(bar);
    column->addWidget(m_text, 1);
    setTabOrder(m_search, m_previous);
    setTabOrder(m_previous, m_next);
    setTabOrder(m_next, m_copy);
    setTabOrder(m_copy, m_text);
    connect(m_search, &QLineEdit::textChanged, this, &CapabilitiesView::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
}

void CapabilitiesView::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CapabilitiesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void CapabilitiesView::load()
{
    Connection *connection = m_registry->find(m_host);
    if (!m_wanted || m_inFlight || !isVisible() || !connection || !connection->isListComplete()) {
        return;
    }
    m_wanted = false;
    m_inFlight = true;
    if (m_text->document()->isEmpty()) {
        m_text->setPlaceholderText(tr("The capabilities are being read…"));
    }
    deliver(connection->capabilities(), this, [this](const Result<QString> &result) {
        m_inFlight = false;
        loaded(result);
        load(); // it was lost and has come back meanwhile
    });
}

void CapabilitiesView::loaded(const Result<QString> &result)
{
    if (!result) {
        const Error &error = result.error();
        m_text->setPlaceholderText(
            tr("The capabilities could not be read: %1").arg(error.message.isEmpty() ? error.detail : error.message));
        return;
    }
    if (m_text->toPlainText() != *result) {
        m_text->setPlainText(*result);
    }
    m_copy->setEnabled(true);
    search();
}

bool CapabilitiesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_search->clear();
            m_text->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CapabilitiesView::search()
{
    m_matches.clear();
    const QString wanted = m_search->text();
    if (!wanted.isEmpty()) {
        const QString text = m_text->toPlainText();
        qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive);
        while (at >= 0 && m_matches.size() < maxMatches) {
            m_matches.append(int(at));
            at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive);
        }
    }
    // From where the eyes are.
    const int from = m_text->textCursor().selectionStart();
    const auto next = std::ranges::lower_bound(m_matches, from);
    m_current = m_matches.isEmpty() ? -1 : next == m_matches.end() ? 0 : next - m_matches.begin();
    showMatches();
}

void CapabilitiesView::step(int by)
{
    if (!m_matches.isEmpty()) {
        m_current = (m_current + by + m_matches.size()) % m_matches.size();
        showMatches();
    }
}

void CapabilitiesView::showMatches()
{
    const bool any = !m_matches.isEmpty();
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < m_matches.size(); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_text->textCursor();
        mark.cursor.setPosition(m_matches.at(i));
        mark.cursor.setPosition(m_matches.at(i) + int(m_search->text().size()), QTextCursor::KeepAnchor);
        QColor back = palette().color(QPalette::Highlight);
        if (i != m_current) {
            back.setAlphaF(0.3F);
        } else {
            mark.format.setForeground(palette().color(QPalette::HighlightedText));
        }
        mark.format.setBackground(back);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    const QLocale locale;
    if (m_search->text().isEmpty()) {
        m_count->clear();
    } else if (!any) {
        m_count->setText(tr("No match"));
    } else {
        m_count->setText(
            tr("%1 of %2", "match, matches").arg(locale.toString(m_current + 1), locale.toString(m_matches.size())));
        showCurrent();
    }
}

void CapabilitiesView::showCurrent()
{
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(m_matches.at(m_current));
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

} // namespace guestdeck
