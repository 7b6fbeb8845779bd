// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/savecalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"
#include "models/xml/document.h"

#include <pugixml.hpp>

namespace guestdeck
{

namespace
{

unsigned when(bool wanted, unsigned flag)
{
    return wanted ? flag : 0U;
}

template <class Call>
Outcome onDomain(Session &session, const QUuid &uuid, Call call)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    return call(domain->get()) < 0 ? Outcome(lastError()) : Outcome{};
}

} // namespace

Outcome saveDomainToFile(Session &session, const QUuid &uuid, const SaveToFile &save)
{
    unsigned flags = when(save.pausedAfterwards, VIR_DOMAIN_SAVE_PAUSED);
    flags |= when(save.bypassCache, VIR_DOMAIN_SAVE_BYPASS_CACHE);
    const QByteArray path = save.path.toUtf8();
    return onDomain(session, uuid, [&](virDomainPtr domain) {
        // Drivers that know no flags have the plain call.
        return flags == 0 ? virDomainSave(domain, path.constData())
                          : virDomainSaveFlags(domain, path.constData(), nullptr, flags);
    });
}

Result<SavedGuest> readSavedGuest(Session &session, const QString &path)
{
    const CString text(virDomainSaveImageGetXMLDesc(session.raw(), path.toUtf8().constData(), 0));
    if (!text) {
        return lastError();
    }
    const auto document = xml::Document::parse(QByteArray(text.get()));
    if (!document.has_value()) {
        return document.error();
    }
    SavedGuest guest;
    guest.name = xml::childText(document->root("domain"), "name", 256);
    guest.uuid = QUuid::fromString(xml::childText(document->root("domain"), "uuid", 64));
    if (guest.uuid.isNull() || guest.name.isEmpty()) {
        return Error{ErrorKind::Invalid, 0, {}, QString::fromLatin1("the file names no guest")};
    }
    const auto domain = lookupDomain(session, guest.uuid);
    guest.isKnown = domain.has_value();
    guest.isActive = domain.has_value() && virDomainIsActive(domain->get()) == 1;
    return guest;
}

Outcome restoreDomainFromFile(Session &session, const QString &path, RestoreAs as)
{
    unsigned flags = when(as == RestoreAs::Running, VIR_DOMAIN_SAVE_RUNNING);
    flags |= when(as == RestoreAs::Paused, VIR_DOMAIN_SAVE_PAUSED);
    const QByteArray name = path.toUtf8();
    const int done = flags == 0 ? virDomainRestore(session.raw(), name.constData())
                                : virDomainRestoreFlags(session.raw(), name.constData(), nullptr, flags);
    return done < 0 ? Outcome(lastError()) : Outcome{};
}

Outcome discardSavedState(Session &session, const QUuid &uuid)
{
    return onDomain(session, uuid, [](virDomainPtr domain) {
        return virDomainHasManagedSaveImage(domain, 0) == 0 ? 0 : virDomainManagedSaveRemove(domain, 0);
    });
}

Outcome dumpDomain(Session &session, const QUuid &uuid, const CoreDump &dump)
{
    unsigned flags = when(dump.memoryOnly, VIR_DUMP_MEMORY_ONLY);
    switch (dump.after) {
    case CoreDump::After::GoOn:
        break;
    case CoreDump::After::GoOnLive:
        flags |= VIR_DUMP_LIVE;
        break;
    case CoreDump::After::Off:
        flags |= VIR_DUMP_CRASH;
        break;
    case CoreDump::After::Reset:
        flags |= VIR_DUMP_RESET;
        break;
    }
    const QByteArray path = dump.path.toUtf8();
    return onDomain(session, uuid, [&](virDomainPtr domain) {
        return dump.format == CoreDump::Format::Raw
            ? virDomainCoreDump(domain, path.constData(), flags)
            : virDomainCoreDumpWithFormat(domain, path.constData(), unsigned(dump.format), flags);
    });
}

Outcome sendNmi(Session &session, const QUuid &uuid)
{
    return onDomain(session, uuid, [](virDomainPtr domain) { return virDomainInjectNMI(domain, 0); });
}

Outcome askToShutDown(Session &session, const QUuid &uuid, ShutDownWay way)
{
    return onDomain(session, uuid, [way](virDomainPtr domain) {
        return way == ShutDownWay::Default
            ? virDomainShutdown(domain)
            : virDomainShutdownFlags(domain,
                                     way == ShutDownWay::Agent ? VIR_DOMAIN_SHUTDOWN_GUEST_AGENT
                                                               : VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN);
    });
}

} // namespace guestdeck
