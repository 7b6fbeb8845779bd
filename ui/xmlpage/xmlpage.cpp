// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/xmlpage/xmlpage.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/settings/settings.h"
#include "models/xmlcheck/snippets.h"
#include "ui/dialogs/explain.h"
#include "ui/widgets/differenceview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"
#include "ui/xmlpage/xmldrafts.h"
#include "ui/xmlpage/xmleditor.h"
#include "ui/xmlpage/xmlfindbar.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

XmlPage::XmlPage(Connection *connection, const QUuid &uuid, XmlHooks hooks, Settings *settings, QWidget *parent)
    : GuestPage(parent)
    , m_id{connection->id(), uuid}
    , m_connection(connection)
    , m_hooks(std::move(hooks))
    , m_settings(settings)
    , m_messages(new MessageArea(this))
    , m_bar(new QToolBar(this))
    , m_view(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_editor(new XmlEditor(this))
    , m_live(new XmlEditor(this))
    , m_find(new XmlFindBar(this))
    , m_problems(new QListWidget(this))
    , m_difference(new DifferenceView(this))
    , m_state(new QLabel(this))
    , m_position(new QLabel(this))
{
    setObjectName(u"xmlPage"_s);
    setAccessibleName(tr("Definition as XML"));
    m_editor->setObjectName(u"xmlEditor"_s);
    m_editor->setAccessibleName(tr("Definition that the next start uses"));
    m_editor->setReadOnly(true);
    m_live->setObjectName(u"xmlLive"_s);
    m_live->setAccessibleName(tr("Definition that runs now, to be read"));
    m_live->setReadOnly(true);
    for (XmlEditor *text : {m_editor, m_live}) {
        text->setTextInteractionFlags(text->textInteractionFlags() | Qt::TextSelectableByKeyboard);
        connect(text, &XmlEditor::findWanted, this, [this] { m_find->open(false); });
        connect(text, &XmlEditor::replaceWanted, this, [this] { m_find->open(true); });
        connect(text, &XmlEditor::findNextWanted, m_find, &XmlFindBar::findNext);
        connect(text, &QPlainTextEdit::cursorPositionChanged, this, &XmlPage::showPosition);
    }
    connect(m_editor, &XmlEditor::storeWanted, this, &XmlPage::storeByKey);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &XmlPage::textEdited);
    m_problems->setObjectName(u"xmlProblems"_s);
    m_problems->setAccessibleName(tr("What is wrong with the text; Enter goes to its line"));
    m_problems->setWordWrap(true);
    m_problems->setTextElideMode(Qt::ElideNone);
    const auto go = [this](const QListWidgetItem *item) { m_editor->goToLine(item->data(Qt::UserRole).toInt()); };
    connect(m_problems, &QListWidget::itemActivated, this, [this, go](const QListWidgetItem *item) {
        go(item);
        m_editor->setFocus();
    });
    connect(m_problems, &QListWidget::itemClicked, this, go);
    m_state->setObjectName(u"xmlState"_s);
    m_state->setAccessibleName(tr("State of the text"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_position->setObjectName(u"xmlPosition"_s);
    m_position->setAccessibleName(tr("Place of the cursor"));
    fillBar();

    m_split->setObjectName(u"xmlSplit"_s);
    m_split->setAccessibleName(tr("Text and what is wrong with it"));
    m_stack->setObjectName(u"xmlStack"_s);
    m_stack->setAccessibleName(tr("Definition"));
    m_split->addWidget(m_editor);
    m_split->addWidget(m_problems);
    m_split->setStretchFactor(0, 4);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_problems->hide();
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_live);
    m_stack->addWidget(m_difference);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 6);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_position);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_messages);
    column->addWidget(m_find);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    setFocusProxy(m_editor);
    m_difference->setEmptyText(tr("The text is as it is stored."));
    if (settings) {
        m_difference->setSideBySide(settings->flag(u"xml/sideBySide"_s, false));
    }
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(400ms);
    connect(&m_checkSoon, &QTimer::timeout, this, &XmlPage::check);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &XmlPage::refresh);
    attach();
    showView();
}

XmlPage::~XmlPage()
{
    if (hasUnsaved()) {
        const bool underWay = m_wanted && m_editor->xml() == *m_wanted;
        keepXmlDraft(m_id, m_text ? m_text->name : QString(), m_base, m_editor->xml(),
                     underWay ? m_store.data() : nullptr);
    }
    if (m_settings) {
        m_settings->setFlag(u"xml/sideBySide"_s, m_difference->isSideBySide());
    }
}

void XmlPage::attach()
{
    Connection *connection = m_connection;
    const auto soon = [this] {
        if (m_shown) {
            m_soon.start();
        }
    };
    connect(connection, &Connection::domainOutdated, this, [this, soon](const QUuid &uuid) {
        if (uuid == m_id.uuid) {
            soon();
        }
    });
    connect(connection->inventory(), &Inventory::domainsChanged, this,
            [this, soon](const QList<QUuid> &uuids, DomainFields fields) {
                if (uuids.contains(m_id.uuid)
                    && (fields & (DomainFields(DomainField::State) | DomainField::Config | DomainField::Name))) {
                    soon();
                }
            });
    connect(connection, &Connection::listCompleted, this, soon);
    connect(connection, &Connection::stateChanged, this, &XmlPage::refreshActions);
    connect(connection, &Connection::configChanged, this, &XmlPage::refreshActions);
}

bool XmlPage::moveTo(Connection *connection)
{
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection->inventory()->disconnect(this);
    }
    m_connection = connection;
    m_id.connection = connection->id();
    attach();
    m_soon.start();
    return true;
}

QAction *XmlPage::addAction(const QString &name, const QString &text, const QString &help, const QString &icon,
                            std::function<void()> run, std::function<QString()> whyNot)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setData(help);
    if (!icon.isEmpty()) {
        action->setIcon(symbolIcon(icon));
    }
    connect(action, &QAction::triggered, this, std::move(run));
    m_bar->addAction(action);
    m_rows.append({action, std::move(whyNot)});
    return action;
}

void XmlPage::fillBar()
{
    m_bar->setObjectName(u"xmlBar"_s);
    m_bar->setAccessibleName(tr("Actions of the definition"));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setIconSize(QSize(16, 16));
    m_bar->setFloatable(false);
    m_bar->setMovable(false);
    m_view->setObjectName(u"xmlView"_s);
    m_view->setAccessibleName(tr("Which definition is shown"));
    m_view->addItem(tr("At the next start"), int(View::Stored));
    m_view->addItem(tr("Running now"), int(View::Live));
    m_view->setToolTip(tr("What is stored and used from the next start on, or what runs now"));
    connect(m_view, &QComboBox::currentIndexChanged, this, [this] {
        m_compared = false;
        showView();
    });
    m_bar->addWidget(m_view);
    m_bar->addSeparator();
    addAction(
        u"xmlStore"_s, tr("&Store"), tr("Checks the text by the host's schema and stores it (Ctrl+S)"), u"save"_s,
        [this] { store(true); }, [this] { return whyNotStore(); });
    addAction(
        u"xmlDiscard"_s, tr("&Discard edits"), tr("Goes back to what is stored"), u"close"_s, [this] { discard(); },
        [this] { return hasEdits() ? QString() : tr("Nothing was edited."); });
    m_compare = addAction(
        u"xmlCompare"_s, tr("Differe&nces"),
        tr("What differs between the stored definition and the text, or between what runs and what is stored"), {},
        [this] { showDifference(m_compare->isChecked()); },
        [this] { return m_text ? QString() : tr("The definition has not been read yet."); });
    m_compare->setCheckable(true);
    m_bar->addSeparator();
    addAction(
        u"xmlFind"_s, tr("&Find"), tr("Finds, and replaces, text (Ctrl+F)"), u"search"_s,
        [this] {
            showDifference(false);
            m_find->open(false);
        },
        [] { return QString(); });
    QAction *insert = addAction(
        u"xmlInsert"_s, tr("&Insert"), tr("Puts a device or setting into the text, to be filled in"), u"new"_s, [] {},
        [this] { return whyNotEdit(); });
    auto *menu = new QMenu(this);
    menu->setObjectName(u"xmlSnippets"_s);
    menu->setAccessibleName(tr("Pieces to insert"));
    for (const Snippet &snippet : definitionSnippets()) {
        QAction *item = menu->addAction(snippet.title);
        item->setObjectName(u"xmlSnippet_"_s + snippet.id);
        connect(item, &QAction::triggered, this, [this, snippet] {
            showDifference(false);
            if (!m_editor->insertSnippet(snippet)) {
                m_messages->show({u"xmlNoPlace"_s,
                                  Message::Severity::Warning,
                                  tr("The text has no <%1>, into which this belongs.").arg(snippet.parent),
                                  {},
                                  {}});
            }
        });
    }
    insert->setMenu(menu);
    m_clear = addAction(
        u"xmlClear"_s, tr("Show &passwords"),
        tr("Shows what stands as “(hidden: …)” in the clear, until the page is left"), {},
        [this] { setClear(m_clear->isChecked()); },
        [this] {
            if (m_clear->isChecked()) {
                return QString();
            }
            if (hasEdits()) {
                return tr("Store or discard your edits first.");
            }
            return m_connection && m_connection->config().readOnly
                ? tr("The host is connected for reading only, and tells no passwords then.")
                : QString();
        });
    m_clear->setCheckable(true);
    addAction(
        u"xmlRefresh"_s, tr("&Read again"), tr("Reads the definition from the host; your edits stay"), u"refresh"_s,
        [this] { refresh(); }, [] { return QString(); });
    for (QAction *action : m_bar->actions()) {
        if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(action))) {
            button->setObjectName(action->objectName() + u"Button"_s);
            button->setAccessibleName(spokenText(action->text()));
            button->setFocusPolicy(Qt::TabFocus);
            if (action == insert) {
                button->setPopupMode(QToolButton::InstantPopup);
            }
        }
    }
}

QString XmlPage::whyNotEdit() const
{
    if (!m_connection || !m_text) {
        return tr("The definition has not been read yet.");
    }
    if (!m_hooks.submit || m_connection->config().readOnly) {
        return tr("The host is connected for reading only.");
    }
    if (!m_text->persistent) {
        return tr("The guest is transient: it has no stored definition that could be changed.");
    }
    if (!m_keeps) {
        return m_editor->whyNotKept();
    }
    return view() == View::Live ? tr("What runs now is shown for reading only. Edit what the next start uses.")
                                : QString();
}

QString XmlPage::whyNotStore() const
{
    if (const QString why = whyNotEdit(); !why.isEmpty()) {
        return why;
    }
    if (m_connection->state() != Connection::State::Connected) {
        return tr("The host is not connected.");
    }
    if (m_wanted) {
        return tr("The text is being stored.");
    }
    if (m_theirs) {
        return tr("Somebody else has changed the definition; decide above what is to become of it.");
    }
    if (!hasEdits()) {
        return tr("Nothing was edited.");
    }
    if (m_report) {
        for (const XmlProblem &problem : m_report->problems) {
            if (!problem.wellFormed) {
                return tr("Line %1: %2").arg(problem.line).arg(problem.text);
            }
        }
    }
    return {};
}

void XmlPage::toggleFullScreen()
{
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

void XmlPage::shown()
{
    m_shown = true;
    refresh();
}

void XmlPage::hidden()
{
    m_shown = false;
    m_soon.stop();
    if (m_clear->isChecked()) {
        setClear(false);
    }
}

/// Ctrl+S stores in every view. Keys that the view in front has no use for come here; as in the editor, they are taken
/// before any command of the window can claim them.
bool XmlPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Save)) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                storeByKey();
            }
            return true;
        }
    }
    return GuestPage::event(event);
}

void XmlPage::storeByKey()
{
    if (whyNotStore().isEmpty()) {
        store(true);
    }
}

void XmlPage::refresh()
{
    if (!m_connection) {
        return;
    }
    if (std::exchange(m_reading, true)) {
        m_readAgain = true;
        return;
    }
    Q_EMIT readingBegun();
    deliver(loadDefinitionText(*m_connection, m_id.uuid, m_clear->isChecked()), this,
            [this](const Result<DefinitionText> &text) {
                m_reading = false;
                const bool overtaken = std::exchange(m_readAgain, false);
                if (overtaken) {
                    refresh();
                } else {
                    setText(text);
                }
            });
}

} // namespace guestdeck
