// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/hardwarecalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"
#include "models/xml/storagexml.h"

#include <QCoreApplication>

#include <cstring>
#include <thread>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HardwareCalls)
};

template <class Call>
Outcome onDomain(Session &session, const QUuid &uuid, const Call &call)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    return call(domain->get()) < 0 ? Outcome(lastError()) : Outcome{};
}

Error notYet(ErrorKind kind)
{
    return {
        kind,
        0,
        Tr::tr("The guest has not let go of the device. It may still do so: it was asked to. A device in use has to "
               "be released inside the guest first; or remove it for the next start."),
        {}};
}

Error refused(const QString &detail)
{
    return {ErrorKind::Busy, 0,
            Tr::tr("The guest refused to let go of the device. Release it inside the guest first, or remove it for the "
                   "next start."),
            detail};
}

QByteArray liveXml(virDomainPtr domain)
{
    const CString xml(virDomainGetXMLDesc(domain, 0));
    return xml ? QByteArray(xml.get()) : QByteArray();
}

} // namespace

Outcome setLiveVcpus(Session &session, const QUuid &uuid, unsigned count)
{
    return onDomain(session, uuid, [count](virDomainPtr domain) {
        return virDomainSetVcpusFlags(domain, count, VIR_DOMAIN_AFFECT_LIVE);
    });
}

Outcome setLiveMemory(Session &session, const QUuid &uuid, Bytes bytes)
{
    return onDomain(session, uuid, [bytes](virDomainPtr domain) {
        return virDomainSetMemoryFlags(domain, static_cast<unsigned long>(toKiB(bytes).value), VIR_DOMAIN_AFFECT_LIVE);
    });
}

Outcome setLiveText(Session &session, const QUuid &uuid, DomainText which, const QString &text)
{
    const int type = which == DomainText::Title ? VIR_DOMAIN_METADATA_TITLE : VIR_DOMAIN_METADATA_DESCRIPTION;
    const QByteArray bytes = text.toUtf8();
    return onDomain(session, uuid, [&](virDomainPtr domain) {
        return virDomainSetMetadata(domain, type, text.isEmpty() ? nullptr : bytes.constData(), nullptr, nullptr,
                                    VIR_DOMAIN_AFFECT_LIVE);
    });
}

Outcome updateLiveDevice(Session &session, const QUuid &uuid, const QByteArray &element)
{
    return onDomain(session, uuid, [&](virDomainPtr domain) {
        return virDomainUpdateDeviceFlags(domain, element.constData(), VIR_DOMAIN_AFFECT_LIVE);
    });
}

Outcome changeLiveMedium(Session &session, const QUuid &uuid, const QByteArray &element)
{
    const Outcome gently = updateLiveDevice(session, uuid, element);
    // libvirt waits for the guest to open its tray, and then gives up: "tray … is locked".
    if (gently.has_value() || !gently.error().detail.contains("tray"_L1, Qt::CaseInsensitive)) {
        return gently;
    }
    constexpr unsigned flags = unsigned(VIR_DOMAIN_AFFECT_LIVE) | unsigned(VIR_DOMAIN_DEVICE_MODIFY_FORCE);
    return onDomain(session, uuid, [&](virDomainPtr domain) {
        return virDomainUpdateDeviceFlags(domain, element.constData(), flags);
    });
}

Outcome attachLiveDevice(Session &session, const QUuid &uuid, const QByteArray &element)
{
    return onDomain(session, uuid, [&](virDomainPtr domain) {
        return virDomainAttachDeviceFlags(domain, element.constData(), VIR_DOMAIN_AFFECT_LIVE);
    });
}

Result<QString> readVolumeFormat(Session &session, const QString &path)
{
    VolumeHandle volume = lookupVolume(session, path);
    if (const PoolHandle pool{volume ? virStoragePoolLookupByVolume(volume.get()) : nullptr}) {
        // Made anew, or built upon, behind the pool's back. A pool that cannot look is asked for what it knows.
        if (virStoragePoolRefresh(pool.get(), 0) == 0) {
            volume.reset(virStorageVolLookupByPath(session.raw(), path.toUtf8().constData()));
        }
    }
    if (!volume) {
        return QString();
    }
    const CString xml(virStorageVolGetXMLDesc(volume.get(), 0));
    if (!xml) {
        const Error error = lastError();
        return error.kind == ErrorKind::NotFound ? Result<QString>(QString()) : Result<QString>(error);
    }
    const auto info = readVolume(QString::fromUtf8(xml.get()), {});
    return info.has_value() ? Result<QString>(info->format) : info.error();
}

Outcome detachLiveDevice(Session &session, const QUuid &uuid, const QByteArray &element, const IsGone &isGone,
                         const CallContext &context, std::chrono::milliseconds patience)
{
    using namespace std::chrono_literals;
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    if (virDomainDetachDeviceFlags(domain->get(), element.constData(), VIR_DOMAIN_AFFECT_LIVE) < 0) {
        const Error error = lastError();
        if (error.detail.contains("rejected"_L1)) {
            return refused(error.detail);
        }
        // "already in the process of unplug": asked for before, and the guest has not answered yet.
        if (!error.detail.contains("unplug"_L1)) {
            return error;
        }
    }
    // libvirt waits five seconds for the guest and then says "done" whether it let go or not.
    const auto end = std::chrono::steady_clock::now() + patience;
    while (true) {
        const QByteArray now = liveXml(domain->get());
        const Result<bool> gone = now.isEmpty() ? Result<bool>(lastError()) : isGone(now);
        if (!gone.has_value()) {
            return gone.error();
        }
        if (*gone) {
            return {};
        }
        if (context.stop.stop_requested()) {
            return notYet(ErrorKind::Cancelled);
        }
        if (std::chrono::steady_clock::now() >= end) {
            // Not Timeout: the outcome is known, the guest still has it.
            return notYet(ErrorKind::Busy);
        }
        std::this_thread::sleep_for(300ms);
    }
}

} // namespace guestdeck
