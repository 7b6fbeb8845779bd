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
#include <QHash>

namespace guestdeck
{

namespace
{

/// While its host is not connected, or not listed yet, nobody knows.
bool isGone(const Connection &host, const QUuid &guest)
{
    return host.state() == Connection::State::Connected && host.isListComplete() && !host.inventory()->find(guest);
}

} // namespace

QStringList guestsWithUnsavedEdits(const ConnectionRegistry &registry)
{
    QHash<DomainId, QString> guests = xmlDraftGuests(); // with the names they had
    guests.insert(keptedits::guests());
    for (const QWidget *widget : QApplication::allWidgets()) { // of all windows
        const auto *xml = qobject_cast<const XmlPage *>(widget);
        const auto *hardware = qobject_cast<const HardwarePage *>(widget);
        if (xml && xml->hasUnsaved()) {
            guests.insert(xml->domain(), xml->text() ? xml->text()->name : QString());
        } else if (hardware && !hardware->edits()->isEmpty()) {
            guests.insert(hardware->domain(), hardware->guest() ? hardware->guest()->name : QString());
        }
    }
    QStringList names;
    for (auto it = guests.cbegin(); it != guests.cend(); ++it) {
        const QUuid uuid = it.key().uuid;
        const Connection *host = registry.find(it.key().connection);
        if (!host || isGone(*host, uuid)) {
            continue;
        }
        const Inventory::Domain *domain = host->inventory()->find(uuid);
        const QString name = domain ? domain->info.name : it.value();
        names.append(name.isEmpty() ? uuid.toString(QUuid::WithoutBraces) : name);
    }
    names.sort();
    return names;
}

} // namespace guestdeck
