// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/lifecycleactions.h"

#include "models/connection/connectionregistry.h"
#include "models/core/tooltip.h"
#include "models/lifecycle/lifecyclejobs.h"
#include "ui/mainwindow/actionregistry.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QMenu>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

using Why = std::optional<QString>;

struct Row {
    LifecycleCommand id;
    const char *name;
    const char *text;
    const char *help;
    const char *icon;
    LifecycleAction rule; ///< of guests
    bool several; ///< may be done to many at once
};

constexpr LifecycleAction none = LifecycleAction::EditStartOrder;
constexpr Row rows[] = {
    // clang-format off
    {LifecycleCommand::Information, "guestInformationAction", QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Guest &information…"), QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Operating system, host name, file systems and users, as the guest's agent tells them"), "info", LifecycleAction::Information, false},
    {LifecycleCommand::Password, "guestPasswordAction", QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Set a &password…"), QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Give a user of the guest a new password, by the guest's agent"), "", LifecycleAction::Password, false},
    {LifecycleCommand::Keys, "guestKeysAction", QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "SSH &keys…"), QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "See and change who may log in to the guest by ssh, by the guest's agent"), "", LifecycleAction::Keys, false},
    {LifecycleCommand::Trim, "guestTrimAction", QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "&Trim file systems"), QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Give unused space of the guest's disks back to the host (fstrim), by the guest's agent"), "", LifecycleAction::Trim, true},
    {LifecycleCommand::ShutDown, "guestShutDownAction", QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "S&hut down…"), QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Choose how the guest is asked, and how long it may take"), "shutdown", LifecycleAction::ShutDown, true},
    {LifecycleCommand::SaveToFile, "guestSaveToFileAction", QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Save to a &file…"), QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Write the guest's memory to a file of your choice on the host, and switch it off"), "save", LifecycleAction::SaveToFile, false},
    {LifecycleCommand::CoreDump, "guestCoreDumpAction", QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Write a &core dump…"), QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Write the guest's memory to a file on the host, to find out why it hangs or crashed"), "", LifecycleAction::CoreDump, false},
    {LifecycleCommand::Nmi, "guestNmiAction", QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Send an &NMI…"), QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Press the diagnostic button (non-maskable interrupt): many systems write a crash dump then"), "", LifecycleAction::Nmi, false},
    {LifecycleCommand::Restore, "restoreGuestAction", QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Restore a guest from a fi&le…"), QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Bring back a guest that was saved to a file on the host"), "start", none, false},
    {LifecycleCommand::EditOrder, "startOrderAction", QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Start &order…"), QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Say in which order the guests of the host start, and how long to wait in between"), "", none, false},
    {LifecycleCommand::StartInOrder, "startInOrderAction", QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Start &guests in order"), QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Start those guests of the host that have a place in its start order"), "start", none, false},
    {LifecycleCommand::ShutDownInOrder, "shutDownInOrderAction", QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Shut down in re&verse order…"), QT_TRANSLATE_NOOP("guestdeck::LifecycleActions", "Shut down those guests of the host that have a place in its start order, the last first"), "shutdown", none, false},
    // clang-format on
};
static_assert(std::size(rows) == static_cast<size_t>(LifecycleCommand::Count));

bool isOfHost(LifecycleCommand id)
{
    return id >= LifecycleCommand::Restore;
}

const Row &rowOf(LifecycleCommand id)
{
    return rows[static_cast<size_t>(id)];
}

} // namespace

LifecycleActions *LifecycleActions::of(ActionRegistry *actions, ConnectionRegistry *hosts)
{
    auto *found = actions->findChild<LifecycleActions *>({}, Qt::FindDirectChildrenOnly);
    return found ? found : new LifecycleActions(actions, hosts);
}

LifecycleActions::LifecycleActions(ActionRegistry *actions, ConnectionRegistry *hosts)
    : QObject(actions)
    , m_registry(actions)
    , m_hosts(hosts)
{
    for (const Row &row : rows) {
        auto *action = new QAction(tr(row.text), this);
        action->setIconText(withoutKeyMark(tr(row.text)));
        action->setObjectName(QLatin1StringView(row.name));
        if (*row.icon) {
            action->setIcon(symbolIcon(QLatin1StringView(row.icon)));
        }
        action->setWhatsThis(tr(row.help));
        action->setMenuRole(QAction::NoRole);
        m_actions.at(static_cast<size_t>(row.id)) = action;
    }
    connect(actions, &ActionRegistry::refreshed, this, &LifecycleActions::refresh);
    refresh();
}

QList<QAction *> LifecycleActions::ofGuests() const
{
    QList<QAction *> result;
    for (const Row &row : rows) {
        if (!isOfHost(row.id)) {
            result.append(action(row.id));
        }
    }
    return result;
}

QList<QAction *> LifecycleActions::ofHosts() const
{
    QList<QAction *> result;
    for (const Row &row : rows) {
        if (isOfHost(row.id)) {
            result.append(action(row.id));
        }
    }
    return result;
}

QMenu *LifecycleActions::addGuestMenu(QMenu *menu, const QString &name, QAction *before)
{
    auto *more = new QMenu(tr("Mo&re"), menu);
    more->setObjectName(name);
    more->setAccessibleName(withoutKeyMark(more->title()));
    more->setToolTipsVisible(true);
    more->addActions(ofGuests());
    more->insertSeparator(action(LifecycleCommand::ShutDown));
    menu->insertMenu(before, more);
    return more;
}

void LifecycleActions::addHostActions(QMenu *menu, QAction *before)
{
    menu->insertSeparator(before);
    menu->insertActions(before, ofHosts());
}

ConnectionId LifecycleActions::host() const
{
    const ActionContext &context = m_registry->context();
    if (!context.host.isNull()) {
        return context.host;
    }
    ConnectionId only; // all connected hosts: there may be one only
    for (const auto &connection : m_hosts->connections()) {
        if (connection->state() == Connection::State::Connected) {
            if (!only.isNull()) {
                return {};
            }
            only = connection->id();
        }
    }
    return only;
}

Why LifecycleActions::whyNotHost() const
{
    const Connection *connection = m_hosts->find(host());
    if (!connection) {
        return tr("Choose a host in the sidebar first.");
    }
    if (connection->state() != Connection::State::Connected) {
        return tr("%1 is not connected.").arg(connection->displayName());
    }
    return connection->config().readOnly ? Why(tr("%1 is read-only.").arg(connection->displayName())) : Why();
}

QList<DomainId> LifecycleActions::allowed(LifecycleCommand id) const
{
    QList<DomainId> result;
    for (const DomainId &guest : m_registry->context().guests) {
        const Connection *connection = m_hosts->find(guest.connection);
        const Inventory::Domain *domain = m_hosts->domain(guest);
        if (connection && domain
            && !guestdeck::whyNot(rowOf(id).rule, *connection, domain->info, domain->details.get())) {
            result.append(guest);
        }
    }
    return result;
}

Why LifecycleActions::whyNot(LifecycleCommand id) const
{
    if (isOfHost(id)) {
        return whyNotHost();
    }
    const QList<DomainId> &guests = m_registry->context().guests;
    if (guests.isEmpty()) {
        return tr("Choose a guest first.");
    }
    if (guests.size() > 1 && !rowOf(id).several) {
        return tr("Choose one guest only.");
    }
    Why first;
    for (const DomainId &guest : guests) {
        const Connection *connection = m_hosts->find(guest.connection);
        const Inventory::Domain *domain = m_hosts->domain(guest);
        if (!connection || !domain) {
            continue;
        }
        const Why why = guestdeck::whyNot(rowOf(id).rule, *connection, domain->info, domain->details.get());
        if (!why) {
            return {};
        }
        first = first ? first : why;
    }
    return first ? first : tr("The guest is no longer there.");
}

void LifecycleActions::refresh()
{
    for (const Row &row : rows) {
        QAction *target = action(row.id);
        const Why why = whyNot(row.id);
        target->setEnabled(!why);
        const QString tip
            = why ? tr("%1: %2", "action: why it cannot be done").arg(spokenText(tr(row.text)), *why) : tr(row.help);
        target->setStatusTip(tip);
        target->setToolTip(plainToolTip(tip));
    }
}

} // namespace guestdeck
