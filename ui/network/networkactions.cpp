// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkactions.h"

#include "models/core/tooltip.h"
#include "ui/network/networktext.h"
#include "ui/widgets/icons.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using Context = NetworkContext;

QString change(const Context &context)
{
    return context.blocked;
}

QString network(const Context &context)
{
    return !context.blocked.isEmpty() ? context.blocked
        : !context.network            ? NetworkActions::tr("Choose a network first.")
                                      : QString();
}

QString stored(const Context &context)
{
    const QString why = network(context);
    return why.isEmpty() && !context.network->persistent
        ? NetworkActions::tr("The network was made for this run only and has no definition.")
        : why;
}

QString start(const Context &context)
{
    const QString why = network(context);
    return why.isEmpty() && context.network->active ? NetworkActions::tr("The network is active already.") : why;
}

QString stop(const Context &context)
{
    const QString why = network(context);
    return why.isEmpty() && !context.network->active ? NetworkActions::tr("The network is stopped already.") : why;
}

QString check(const Context &context)
{
    return context.network ? QString() : NetworkActions::tr("Choose a network first.");
}

/// There is something that gives out addresses and answers names.
QString served(const Context &context)
{
    const QString why = network(context);
    if (!why.isEmpty()) {
        return why;
    }
    if (!context.loaded) {
        return NetworkActions::tr("What the network consists of is not known yet.");
    }
    return NetworkText::hasSubnets(context.loaded->spec.kind)
        ? QString()
        : NetworkActions::tr(
            "In this network not libvirt gives out addresses and names, but whoever does so on the real one.");
}

QString dhcp(const Context &context)
{
    const QString why = served(context);
    if (!why.isEmpty()) {
        return why;
    }
    const NetworkSpec &spec = context.loaded->spec;
    const auto gives = [](const std::optional<NetworkSubnet> &subnet) {
        return subnet && (!subnet->ranges.isEmpty() || !subnet->reservations.isEmpty());
    };
    return gives(spec.v4) || gives(spec.v6)
        ? QString()
        : NetworkActions::tr("This network gives out no addresses. Switch that on by editing it.");
}

bool isReserved(const Context &context, const QString &mac, const QString &address)
{
    if (!context.loaded || !context.loaded->spec.v4) {
        return false;
    }
    return std::ranges::any_of(context.loaded->spec.v4->reservations, [&](const DhcpReservation &one) {
        return one.mac == mac && (address.isEmpty() || one.address == address);
    });
}

QString reserveLease(const Context &context)
{
    const QString why = dhcp(context);
    if (!why.isEmpty()) {
        return why;
    }
    if (!context.lease) {
        return NetworkActions::tr("Choose a line first.");
    }
    if (context.lease->v6) {
        return NetworkActions::tr("IPv6 addresses are reserved by an identifier that the guest makes up, not by its "
                                  "hardware address; give a fixed one in the guest.");
    }
    return isReserved(context, context.lease->mac, context.lease->address)
        ? NetworkActions::tr("This address is reserved for it already.")
        : QString();
}

QString changeReservation(const Context &context)
{
    const QString why = dhcp(context);
    return !why.isEmpty() ? why : !context.reservation ? NetworkActions::tr("Choose a reservation first.") : QString();
}

/// One that is known by something else than its MAC is changed in the XML.
QString editReservation(const Context &context)
{
    const QString why = changeReservation(context);
    return why.isEmpty() && context.reservation->mac.isEmpty()
        ? NetworkActions::tr("This one goes by a name or an identifier, not by a hardware address. Remove it, and add "
                             "another.")
        : why;
}

QString changeDnsHost(const Context &context)
{
    const QString why = served(context);
    return !why.isEmpty() ? why : !context.dnsHost ? NetworkActions::tr("Choose a name first.") : QString();
}

QString showGuest(const Context &context)
{
    return context.user ? QString() : NetworkActions::tr("Choose a guest first.");
}

QString reserveGuest(const Context &context)
{
    const QString why = dhcp(context);
    return !why.isEmpty()              ? why
        : !context.user                ? NetworkActions::tr("Choose a guest first.")
        : context.user->macs.isEmpty() ? NetworkActions::tr("The guest's hardware address is not known.")
                                       : QString();
}

struct Row {
    NetworkAction id;
    const char *name;
    const char *text;
    const char *help;
    const char *icon;
    const char *key;
    QString (*whyNot)(const Context &context);
};

// clang-format off
constexpr Row rows[] = {
    {NetworkAction::New, "networkNew", QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "&New network…"), QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Make a virtual network that guests can be plugged into"), "new", "Ins", change},
    {NetworkAction::Edit, "networkEdit", QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "&Edit…"), QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Change subnets, ranges, names and more"), "settings", "F4", stored},
    {NetworkAction::Start, "networkStartAction", QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "&Start"), QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Start the network; running guests that were in it are plugged in again"), "start", "Ctrl+Shift+S", start},
    {NetworkAction::Stop, "networkStopAction", QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "S&top"), QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Stop the network; its definition stays"), "forceoff", "Ctrl+Shift+X", stop},
    {NetworkAction::Autostart, "networkAutostartAction", QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "St&art with the host"), QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Start the network whenever the host starts"), "autostart", "Ctrl+Shift+A", stored},
    {NetworkAction::Delete, "networkDelete", QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "&Delete…"), QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Delete the network; asks first, and names the guests that use it"), "delete", "Del", network},
    {NetworkAction::Check, "networkCheck", QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "&Check the network…"), QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Look for what keeps guests from reaching others: forwarding, firewall, addresses"), "search", "Ctrl+Shift+K", check},
    {NetworkAction::ReserveLease, "networkReserveLease", QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "&Reserve this address…"), QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Let the guest keep this address for good"), "new", "Ins", reserveLease},
    {NetworkAction::AddReservation, "networkAddReservation", QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "&Reserve an address…"), QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Give a guest an address that it always gets"), "new", "Ins", dhcp},
    {NetworkAction::ChangeReservation, "networkChangeReservation", QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "&Change…"), QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Change the chosen reservation"), "rename", "F2", editReservation},
    {NetworkAction::RemoveReservation, "networkRemoveReservation", QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Re&move"), QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Remove the chosen reservation; the guest gets any free address when it next asks"), "delete", "Del", changeReservation},
    {NetworkAction::AddDnsHost, "networkAddDnsHost", QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "&Add DNS name…"), QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Let the network's name service answer for a name"), "new", "Ins", served},
    {NetworkAction::ChangeDnsHost, "networkChangeDnsHost", QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "&Change…"), QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Change the chosen name"), "rename", "F2", changeDnsHost},
    {NetworkAction::RemoveDnsHost, "networkRemoveDnsHost", QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Re&move"), QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Remove the chosen name"), "delete", "Del", changeDnsHost},
    {NetworkAction::ShowGuest, "networkShowGuest", QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "&Show the guest"), QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Go to the guest's tab"), "details", "Ctrl+Return", showGuest},
    {NetworkAction::ReserveGuest, "networkReserveGuest", QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "&Reserve an address for it…"), QT_TRANSLATE_NOOP("guestdeck::NetworkActions", "Give the guest an address that it always gets"), "new", "Ins", reserveGuest},
};
// clang-format on
static_assert(std::size(rows) == size_t(NetworkAction::Count));

} // namespace

NetworkActions::NetworkActions(QObject *parent)
    : QObject(parent)
{
    for (const Row &row : rows) {
        auto *action = new QAction(symbolIcon(QLatin1StringView(row.icon)), tr(row.text), this);
        action->setObjectName(QLatin1StringView(row.name));
        action->setShortcut(QKeySequence::fromString(QLatin1StringView(row.key), QKeySequence::PortableText));
        action->setShortcutContext(Qt::WidgetShortcut); // the same keys mean something else in the other tables
        action->setCheckable(row.id == NetworkAction::Autostart);
        m_actions[size_t(row.id)] = action;
    }
    setContext({});
}

QString NetworkActions::whyNot(NetworkAction id) const
{
    return rows[size_t(id)].whyNot(m_context);
}

void NetworkActions::setContext(const NetworkContext &context)
{
    m_context = context;
    for (const Row &row : rows) {
        QAction *action = m_actions.at(size_t(row.id));
        const QString why = row.whyNot(m_context);
        action->setEnabled(why.isEmpty());
        QString tip = tr(row.help);
        if (!why.isEmpty()) {
            tip += u'\n' + why;
        } else {
            tip += u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')';
        }
        action->setToolTip(plainToolTip(tip));
        action->setStatusTip(why.isEmpty() ? tr(row.help) : why);
    }
    action(NetworkAction::Autostart)->setChecked(context.network && context.network->autostart);
}

} // namespace guestdeck
