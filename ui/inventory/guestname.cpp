// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/guestname.h"

#include "models/connection/connectionregistry.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck
{

QString distinctGuestName(const ConnectionRegistry &registry, const DomainId &guest)
{
    const Connection *host = registry.find(guest.connection);
    const Inventory::Domain *domain = registry.domain(guest);
    if (!host || !domain) {
        return {};
    }
    const QString &name = domain->info.name;
    const bool elsewhere = std::ranges::any_of(registry.connections(), [&](const auto &other) {
        return other->id() != guest.connection && other->inventory()->findByName(name);
    });
    return elsewhere
        ? QCoreApplication::translate("guestdeck::GuestName", "%1 on %2", "guest, host").arg(name, host->displayName())
        : name;
}

} // namespace guestdeck
