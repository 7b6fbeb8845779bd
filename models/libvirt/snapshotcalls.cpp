// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/snapshotcalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/list.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"
#include "models/snapshots/snapshotxml.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <vector>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::SnapshotCalls)
};

using SnapshotHandle = std::unique_ptr<virDomainSnapshot, LibvirtDeleter<virDomainSnapshotFree>>;

constexpr size_t mostSnapshots = 500;

Error worded()
{
    Error error = lastError();
    if (error.detail.contains("already exists"_L1)) {
        error.kind = ErrorKind::Conflict;
    } else if (error.code == VIR_ERR_SNAPSHOT_REVERT_RISKY) {
        error.kind = ErrorKind::Busy;
        error.message = Tr::tr("The guest's hardware differs too much from what it was then, so libvirt does not go "
                               "back while it runs. Force it off first.");
    } else if (error.code == VIR_ERR_NO_DOMAIN_SNAPSHOT) {
        error.kind = ErrorKind::NotFound;
        error.message = Tr::tr("The snapshot is no longer there.");
    }
    return error;
}

Result<SnapshotHandle> lookup(virDomainPtr domain, const QString &name)
{
    SnapshotHandle snapshot(virDomainSnapshotLookupByName(domain, name.toUtf8().constData(), 0));
    if (!snapshot) {
        return worded();
    }
    return snapshot;
}

} // namespace

Result<QList<Snapshot>> listSnapshots(Session &session, const QUuid &uuid)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    std::vector<SnapshotHandle> handles;
    if (!takeList(handles,
                  [&](virDomainSnapshotPtr **out) { return virDomainListAllSnapshots(domain->get(), out, 0); })) {
        const Error error = lastError();
        return error.kind == ErrorKind::Unsupported ? Result<QList<Snapshot>>(QList<Snapshot>()) : error;
    }
    if (handles.size() > mostSnapshots) {
        return Error{ErrorKind::Unsupported,
                     0,
                     Tr::tr("The guest has more than %n snapshot(s), too many to be looked after here.", nullptr,
                            int(mostSnapshots)),
                     {}};
    }
    QList<Snapshot> snapshots;
    for (const SnapshotHandle &handle : handles) {
        const CString xml(virDomainSnapshotGetXMLDesc(handle.get(), 0));
        auto read = xml ? readSnapshotXml(QByteArray(xml.get())) : Result<Snapshot>(worded());
        if (!read.has_value()) {
            if (read.error().kind == ErrorKind::NotFound) {
                continue; // gone meanwhile
            }
            Error error = read.error();
            error.message = Tr::tr("The snapshot %1 cannot be read, so it cannot be told which files it needs.")
                                .arg(QString::fromUtf8(virDomainSnapshotGetName(handle.get())).left(100));
            return error;
        }
        read->current = virDomainSnapshotIsCurrent(handle.get(), 0) == 1;
        snapshots.append(*read);
    }
    std::ranges::stable_sort(snapshots, {}, &Snapshot::time);
    return snapshots;
}

Result<QByteArray> readSnapshotXml(Session &session, const QUuid &uuid, const QString &name)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const auto snapshot = lookup(domain->get(), name);
    if (!snapshot.has_value()) {
        return snapshot.error();
    }
    const CString xml(virDomainSnapshotGetXMLDesc(snapshot->get(), VIR_DOMAIN_SNAPSHOT_XML_SECURE));
    if (!xml) {
        return lastError();
    }
    QByteArray text(xml.get());
    explicit_bzero(xml.get(), std::strlen(xml.get()));
    return text;
}

Outcome abortSnapshotJob(Session &session, const QUuid &uuid)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    int type = VIR_DOMAIN_JOB_NONE;
    virTypedParameterPtr values = nullptr;
    int count = 0;
    if (virDomainGetJobStats(domain->get(), &type, &values, &count, 0) < 0) {
        return lastError();
    }
    int operation = VIR_DOMAIN_JOB_OPERATION_UNKNOWN;
    (void)virTypedParamsGetInt(values, count, VIR_DOMAIN_JOB_OPERATION, &operation);
    virTypedParamsFree(values, count);
    if (type == VIR_DOMAIN_JOB_NONE || operation != VIR_DOMAIN_JOB_OPERATION_SNAPSHOT) {
        return Error{ErrorKind::NotFound, 0, {}, {}};
    }
    return virDomainAbortJob(domain->get()) == 0 ? Outcome{} : Outcome(lastError());
}

Outcome createSnapshot(Session &session, const QUuid &uuid, const QByteArray &xml, SnapshotCreate how)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const unsigned flags = (how.diskOnly ? VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY : 0)
        | (how.quiesce ? VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE : 0)
        | (how.diskOnly ? VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC : 0);
    const SnapshotHandle made(virDomainSnapshotCreateXML(domain->get(), xml.constData(), flags));
    return made ? Outcome{} : Outcome(worded());
}

Outcome redefineSnapshot(Session &session, const QUuid &uuid, const QByteArray &xml, bool current)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const unsigned flags = VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE | (current ? VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT : 0);
    const SnapshotHandle made(virDomainSnapshotCreateXML(domain->get(), xml.constData(), flags));
    return made ? Outcome{} : Outcome(worded());
}

Outcome revertSnapshot(Session &session, const QUuid &uuid, const QString &name)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const auto snapshot = lookup(domain->get(), name);
    if (!snapshot.has_value()) {
        return snapshot.error();
    }
    return virDomainRevertToSnapshot(snapshot->get(), 0) == 0 ? Outcome{} : Outcome(worded());
}

Outcome deleteSnapshot(Session &session, const QUuid &uuid, const QString &name, SnapshotDelete how)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const auto snapshot = lookup(domain->get(), name);
    if (!snapshot.has_value()) {
        return snapshot.error().kind == ErrorKind::NotFound ? Outcome{} : Outcome(snapshot.error());
    }
    const unsigned flags = how == SnapshotDelete::WithChildren ? VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN
        : how == SnapshotDelete::Description                   ? VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY
                                                               : 0;
    return virDomainSnapshotDelete(snapshot->get(), flags) == 0 ? Outcome{} : Outcome(worded());
}

Outcome startPaused(Session &session, const QUuid &uuid)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    int state = VIR_DOMAIN_NOSTATE;
    if (virDomainGetState(domain->get(), &state, nullptr, 0) == 0 && state == VIR_DOMAIN_PAUSED) {
        return {};
    }
    return virDomainCreateWithFlags(domain->get(), VIR_DOMAIN_START_PAUSED) == 0 ? Outcome{} : Outcome(lastError());
}

Outcome restoreMemory(Session &session, const QString &file, const QByteArray &domain, bool paused)
{
    const unsigned flags = paused ? VIR_DOMAIN_SAVE_PAUSED : VIR_DOMAIN_SAVE_RUNNING;
    return virDomainRestoreFlags(session.raw(), file.toUtf8().constData(), domain.constData(), flags) == 0
        ? Outcome{}
        : Outcome(lastError());
}

} // namespace guestdeck
