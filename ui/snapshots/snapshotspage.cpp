// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/snapshotspage.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/tooltip.h"
#include "ui/dialogs/explain.h"
#include "ui/snapshots/snapshotdetails.h"
#include "ui/snapshots/snapshottext.h"
#include "ui/snapshots/snapshottree.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/openrow.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SnapshotsPage::SnapshotsPage(Connection *connection, const QUuid &uuid, SnapshotPageHooks hooks, QWidget *parent)
    : GuestPage(parent)
    , m_id{connection->id(), uuid}
    , m_connection(connection)
    , m_hooks(std::move(hooks))
    , m_messages(new MessageArea(this))
    , m_bar(new QToolBar(this))
    , m_content(new QSplitter(Qt::Horizontal, this))
    , m_tree(new SnapshotTree)
    , m_details(new SnapshotDetails)
    , m_empty(new EmptyState(this))
    , m_reasons(new QLabel(this))
{
    setObjectName(u"snapshotsPage"_s);
    setAccessibleName(tr("Snapshots"));
    fillBar();
    m_content->setObjectName(u"snapshotSplitter"_s);
    m_content->setAccessibleName(tr("Snapshots"));
    m_content->addWidget(m_tree);
    m_content->addWidget(m_details);
    m_content->setStretchFactor(0, 3);
    m_content->setStretchFactor(1, 1);
    m_content->setChildrenCollapsible(false);
    m_content->setSizes({charactersWide(fontMetrics(), 108), charactersWide(fontMetrics(), 28)});
    m_empty->setObjectName(u"snapshotsEmpty"_s);
    m_empty->hide();
    m_reasons->setObjectName(u"snapshotReasons"_s);
    m_reasons->setAccessibleName(tr("What cannot be done, and what would work"));
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reasons->setContentsMargins(8, 4, 8, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_messages);
    column->addWidget(m_content, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_reasons);
    setFocusProxy(m_tree);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"snapshotMenu"_s);
        menu->setAccessibleName(tr("Actions of the snapshot"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        menu->addActions(m_bar->actions());
        menu->popup(m_tree->viewport()->mapToGlobal(at));
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SnapshotsPage::refreshActions);
    onOpened(m_tree, [this](const QModelIndex &) {
        if (!m_tree->currentSnapshot().isEmpty()) {
            editNote();
        }
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &SnapshotsPage::refresh);
    attach();
    refreshActions();
}

void SnapshotsPage::attach()
{
    Connection *connection = m_connection;
    const auto soon = [this] {
        if (m_shown) {
            m_soon.start();
        }
    };
    connect(connection->inventory(), &Inventory::domainsChanged, this,
            [this, soon](const QList<QUuid> &uuids, DomainFields fields) {
                if (uuids.contains(m_id.uuid) && (fields & (DomainField::State | DomainField::Config))) {
                    soon();
                }
            });
    connect(connection, &Connection::listCompleted, this, soon);
    connect(connection, &Connection::stateChanged, this, &SnapshotsPage::refreshActions);
}

bool SnapshotsPage::moveTo(Connection *connection)
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

QAction *SnapshotsPage::addAction(const QString &name, const QString &text, const QString &help, const QString &icon,
                                  std::function<void()> run, std::function<SnapshotVerdict()> verdict)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setData(help);
    if (!icon.isEmpty()) {
        action->setIcon(symbolIcon(icon));
    }
    connect(action, &QAction::triggered, this, std::move(run));
    m_bar->addAction(action);
    m_rows.append({action, std::move(verdict)});
    return action;
}

void SnapshotsPage::fillBar()
{
    m_bar->setObjectName(u"snapshotBar"_s);
    m_bar->setAccessibleName(tr("Actions of the snapshot"));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setIconSize(QSize(16, 16));
    m_bar->setFloatable(false);
    m_bar->setMovable(false);
    m_take = addAction(
        u"snapshotTake"_s, tr("&Take…"), tr("Keeps what the guest is now, to go back to it later"), u"new"_s,
        [this] { take(); }, [this] { return checkTakeAny(); });
    addAction(
        u"snapshotRevert"_s, tr("Go &back…"), tr("Makes the guest what it was then"), u"reset"_s, [this] { revert(); },
        [this] { return ofChosen([this](const QString &name) { return checkRevert(*m_facts, name); }); });
    addAction(
        u"snapshotDelete"_s, tr("&Delete…"), tr("Deletes the snapshot; the guest keeps what it has now"), u"delete"_s,
        [this] { remove(m_tree->currentSnapshot()); },
        [this] { return ofChosen([this](const QString &name) { return checkDelete(*m_facts, name, false); }); });
    addAction(
        u"snapshotNote"_s, tr("&Note…"), tr("Changes the snapshot's note"), u"rename"_s, [this] { editNote(); },
        [this] { return ofChosen([this](const QString &name) { return checkNote(*m_facts, name); }); });
    addAction(
        u"snapshotClone"_s, tr("&Clone from here…"), tr("Makes a new guest with the disks as they were then"),
        u"copy"_s,
        [this] {
            if (m_hooks.clone) {
                m_hooks.clone(m_tree->currentSnapshot());
            }
        },
        [this] {
            return m_hooks.clone ? ofChosen([this](const QString &name) { return checkCloneFrom(*m_facts, name); })
                                 : SnapshotVerdict{tr("Nothing can be changed from here."), {}};
        });
    m_bar->addSeparator();
    addAction(
        u"snapshotMerge"_s, tr("&Merge layers…"), tr("Merges overlay files below the disks that no snapshot needs"), {},
        [this] { remove({}); }, [this] { return checkMerge(); });
    auto *again = new QAction(symbolIcon(u"refresh"_s), tr("Re&fresh"), this);
    again->setObjectName(u"snapshotRefresh"_s);
    again->setToolTip(tr("Reads the snapshots from the host again"));
    connect(again, &QAction::triggered, this, &SnapshotsPage::refresh);
    m_bar->addAction(again);
    for (QAction *action : m_bar->actions()) {
        if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(action))) {
            button->setObjectName(action->objectName() + u"Button"_s);
            button->setAccessibleName(spokenText(action->text()));
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
}

SnapshotVerdict SnapshotsPage::ofChosen(const std::function<SnapshotVerdict(const QString &)> &check) const
{
    const QString name = m_tree->currentSnapshot();
    return name.isEmpty() ? SnapshotVerdict{tr("No snapshot is chosen."), {}} : check(name);
}

SnapshotVerdict SnapshotsPage::checkTakeAny() const
{
    return checkTake(*m_facts, bestMode(*m_facts));
}

SnapshotVerdict SnapshotsPage::checkMerge() const
{
    const SnapshotVerdict possible = checkMerging(*m_facts);
    return !possible.isPossible() ? possible
        : planSnapshotDelete(*m_facts, {}).merges.isEmpty()
        ? SnapshotVerdict{tr("No layer below the disks can be merged."), {}}
        : SnapshotVerdict{};
}

/// What is not possible says why where the mouse and where the keyboard is.
void SnapshotsPage::refreshActions()
{
    const bool online = m_connection && m_connection->state() == Connection::State::Connected;
    const QString chosen = m_tree->currentSnapshot();
    QStringList reasons;
    for (const Row &row : std::as_const(m_rows)) {
        const SnapshotVerdict verdict = !m_facts ? SnapshotVerdict{tr("The snapshots are not known yet."), {}}
            : !online                            ? SnapshotVerdict{tr("The host is not connected."), {}}
            : !m_hooks.submit                    ? SnapshotVerdict{tr("Nothing can be changed from here."), {}}
                                                 : row.verdict();
        const QString help = row.action->data().toString();
        row.action->setEnabled(verdict.isPossible());
        row.action->setToolTip(verdict.isPossible() ? help : plainToolTip(help + u"\n"_s + verdict.text()));
        row.action->setStatusTip(verdict.isPossible() ? help : verdict.text());
        const bool isMerge = row.action->objectName() == "snapshotMerge"_L1;
        if (isMerge) {
            row.action->setVisible(verdict.isPossible());
        } else if (m_facts && !verdict.isPossible() && (row.action == m_take || !chosen.isEmpty())) {
            reasons.append(tr("%1: %2", "an action, and why it is not possible")
                               .arg(spokenText(row.action->text()), verdict.text()));
        }
    }
    m_reasons->setText(m_facts ? reasons.join(u'\n') : tr("Reading the snapshots…"));
    m_reasons->setVisible(!m_reasons->text().isEmpty());
    m_details->setSnapshot(m_facts ? m_facts->find(chosen) : nullptr);
}

void SnapshotsPage::toggleFullScreen()
{
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

void SnapshotsPage::shown()
{
    m_shown = true;
    m_tree->setFocus();
    refresh();
}

void SnapshotsPage::refresh()
{
    if (!m_connection) {
        return;
    }
    if (std::exchange(m_reading, true)) {
        m_readAgain = true;
        return;
    }
    deliver(loadSnapshots(*m_connection, m_id.uuid), this, [this](const Result<SnapshotFacts> &facts) {
        m_reading = false;
        setFacts(facts);
        if (std::exchange(m_readAgain, false)) {
            refresh();
        }
    });
}

void SnapshotsPage::setFacts(const Result<SnapshotFacts> &facts)
{
    if (!facts.has_value()) {
        const Explanation text = explain(facts.error());
        Message message;
        message.id = u"snapshotsUnread"_s;
        message.severity = Message::Severity::Warning;
        message.text = tr("The snapshots cannot be read now. %1").arg(text.what);
        message.details = facts.error().detail;
        message.buttons = {{u"snapshotsRetry"_s, tr("Try again"), [this] { refresh(); }}};
        m_messages->show(message);
        refreshActions();
        return;
    }
    m_messages->dismiss(u"snapshotsUnread"_s);
    m_facts = *facts;
    m_tree->setSnapshots(m_facts->snapshots, tr("%1 as it is now").arg(m_facts->name));
    const bool none = m_facts->snapshots.isEmpty();
    m_content->setVisible(!none);
    m_empty->setVisible(none);
    if (none) {
        EmptyState::Content content;
        content.icon = u"save"_s;
        content.title = tr("No snapshots");
        content.text = tr("A snapshot keeps what the guest is now, so that you can go back to it after an update or a "
                          "trial.");
        if (checkTakeAny().isPossible() && m_hooks.submit) {
            content.buttons = {{u"snapshotFirstButton"_s, tr("Take a snapshot…"), [this] { take(); }}};
        }
        m_empty->setContent(content);
    }
    tellStrays();
    refreshActions();
}

void SnapshotsPage::tellStrays()
{
    const QList<SnapshotLeftover> strays = strayImages(*m_facts);
    if (strays.isEmpty()) {
        m_messages->dismiss(u"snapshotStrays"_s);
    } else {
        QStringList lines;
        Bytes size;
        for (const SnapshotLeftover &stray : strays) {
            lines.append(stray.path + u"  "_s + format::bytes(stray.size.value) + u"  "_s
                         + snapshottext::leftover(stray));
            size.value += stray.size.value;
        }
        Message message;
        message.id = u"snapshotStrays"_s;
        message.text = tr("%n file(s) built upon this guest's disks are needed by no snapshot and no guest any more: "
                          "%1 in all.",
                          nullptr, int(strays.size()))
                           .arg(format::bytes(size.value));
        message.details = lines.join(u'\n');
        if (m_hooks.submit) {
            message.buttons = {{u"snapshotStraysButton"_s, tr("Delete…"), [this] { cleanUp(); }, false}};
        }
        m_messages->show(message);
    }
    if (!isMixed(*m_facts)) {
        m_messages->dismiss(u"snapshotsMixed"_s);
        return;
    }
    Message mixed;
    mixed.id = u"snapshotsMixed"_s;
    mixed.severity = Message::Severity::Warning;
    mixed.closable = false;
    mixed.text
        = tr("This guest has snapshots inside its disk files and others in files of their own. libvirt would mix "
             "them up and ruin disks, so going back is not offered. A clone of the guest as it is now has all "
             "its data.");
    m_messages->show(mixed);
}

} // namespace guestdeck
