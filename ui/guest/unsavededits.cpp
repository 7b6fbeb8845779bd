// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guest/unsavededits.h"

#include "models/connection/connection.h"
#include "models/connection/connectionregistry.h"
#include "ui/hardware/hardwareedits.h"
#include "ui/hardware/hardwarepage.h"
#include "ui/hardware/keptedits.h"
#include "ui/xmlpage/xmldrafts.h"
#include "ui/xmlpage/xmlpage.h"

#include <QApplication>
#include <QSet>

namespace guestdeck
{

QStringList guestsWithUnsavedEdits(const ConnectionRegistry &registry)
{
    const QList<DomainId> kept = xmlDraftGuests() + keptedits::guests();
    QSet<DomainId> guests(kept.begin(), kept.end());
    for (const QWidget *widget : QApplication::allWidgets()) { // of all windows
        const auto *xml = qobject_cast<const XmlPage *>(widget);
        const auto *hardware = qobject_cast<const HardwarePage *>(widget);
        if (xml && xml->hasUnsaved()) {
            guests.insert(xml->domain());
        } else if (hardware && !hardware->edits()->isEmpty()) {
            guests.insert(hardware->domain());
        }
    }
    QStringList names;
    for (const DomainId &guest : std::as_const(guests)) {
        const Connection *host = registry.find(guest.connection);
        const Inventory::Domain *domain = host ? host->inventory()->find(guest.uuid) : nullptr;
        if (domain) {
            names.append(domain->info.name);
        }
    }
    names.sort();
    return names;
}

} // namespace guestdeck
