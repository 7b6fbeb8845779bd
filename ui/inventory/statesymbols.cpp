// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/statesymbols.h"

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
struct GuestRow {
    DomainState state;
    const char *symbol;
};
constexpr GuestRow guestRows[] = {
    {DomainState::Unknown, "state-unknown"},
    {DomainState::Running, "state-running"},
    {DomainState::Blocked, "state-blocked"},
    {DomainState::Paused, "state-paused"},
    {DomainState::ShuttingDown, "state-shuttingdown"},
    {DomainState::ShutOff, "state-off"},
    {DomainState::Saved, "state-saved"},
    {DomainState::Crashed, "state-crashed"},
    {DomainState::Suspended, "state-suspended"},
};

struct HostRow {
    Connection::State state;
    const char *symbol;
};
constexpr HostRow hostRows[] = {
    {Connection::State::Disconnected, "host-disconnected"},
    {Connection::State::Connecting, "host-connecting"},
    {Connection::State::Connected, "host-connected"},
    {Connection::State::Reconnecting, "host-reconnecting"},
    {Connection::State::Failed, "host-failed"},
};
} // namespace

QString stateSymbol(DomainState state)
{
    for (const GuestRow &row : guestRows) {
        if (row.state == state) {
            return QString::fromLatin1(row.symbol);
        }
    }
    return u"state-unknown"_s;
}

QString stateSymbol(Connection::State state)
{
    for (const HostRow &row : hostRows) {
        if (row.state == state) {
            return QString::fromLatin1(row.symbol);
        }
    }
    return u"host-disconnected"_s;
}

} // namespace guestdeck
