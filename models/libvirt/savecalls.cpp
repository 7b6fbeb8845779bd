// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/savecalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"
#include "models/xml/document.h"

#include <QCoreApplication>

#include <pugixml.hpp>

#include <algorithm>
#include <cerrno>

namespace guestdeck
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::SaveCalls)
};

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

Error conflict(const QString &sentence, const QString &detail = {})
{
    return {ErrorKind::Conflict, 0, sentence, detail};
}

/// Also as the detail, below the sentence of the task.
Outcome stillFree(Session &session, const QString &path)
{
    Outcome free = checkFileIsFree(session, path);
    if (!free.has_value() && free.error().detail.isEmpty()) {
        free.error().detail = free.error().message;
    }
    return free;
}

} // namespace

bool isBelowDevices(const QString &path)
{
    QStringList parts;
    for (const QString &part : path.split(QChar::fromLatin1('/'), Qt::SkipEmptyParts)) {
        if (part == QLatin1String("..")) {
            parts.resize(std::max(parts.size() - 1, qsizetype(0)));
        } else if (part != QLatin1String(".")) {
            parts.append(part);
        }
    }
    const QString first = parts.value(0);
    return first == QLatin1String("dev") || first == QLatin1String("proc") || first == QLatin1String("sys");
}

Outcome checkFileIsFree(Session &session, const QString &path)
{
    if (isBelowDevices(path)) {
        return conflict(
            Text::tr("%1 is no place for a file: below /dev, /proc and /sys are the devices of the host.").arg(path));
    }
    const QByteArray name = path.toUtf8();
    // Asked for the guest in it, the daemon opens the file with the rights with which it would write it.
    const CString saved(virDomainSaveImageGetXMLDesc(session.raw(), name.constData(), 0));
    if (saved) {
        const auto guest = readSavedGuest(session, path);
        return guest.has_value()
            ? conflict(Text::tr("%1 holds the saved state of %2 already. Choose another name, or delete that file "
                                "first.")
                           .arg(path, guest->name))
            : conflict(Text::tr("%1 holds the saved state of a guest already. Choose another name, or delete that file "
                                "first.")
                           .arg(path));
    }
    const virErrorPtr raw = virGetLastError();
    const bool absent = raw && raw->code == VIR_ERR_SYSTEM_ERROR && raw->int1 == ENOENT; // libvirt puts errno there
    const Error error = lastError();
    if (absent) {
        return {};
    }
    if (error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Auth) {
        return error;
    }
    if (error.kind == ErrorKind::Unsupported) {
        const VolumeHandle volume(virStorageVolLookupByPath(session.raw(), name.constData()));
        return volume ? conflict(Text::tr("%1 is a disk image of the host's storage. Choose another name.").arg(path))
                      : Outcome{};
    }
    if (error.code == VIR_ERR_SYSTEM_ERROR) {
        return conflict(
            Text::tr("Whether something is at %1 already cannot be told, so nothing is written there.").arg(path),
            error.detail);
    }
    return conflict(Text::tr("%1 is there already and would be overwritten. Choose another name, or delete that file "
                             "first.")
                        .arg(path));
}

Outcome saveDomainToFile(Session &session, const QUuid &uuid, const SaveToFile &save)
{
    if (const Outcome free = stillFree(session, save.path); !free.has_value()) {
        return free;
    }
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
    if (const Outcome free = stillFree(session, dump.path); !free.has_value()) {
        return free;
    }
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
