// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/domaininfo.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QUuid>

#include <vector>

namespace guestdeck
{

class Session;

// Reading guests. One call each unless said otherwise; none of them waits for a guest's monitor.

/// All guests with state, vCPUs and memory: virConnectGetAllDomainStats gives names, ids and values in one answer.
Result<std::vector<DomainInfo>> readAllDomains(Session &session);

/// What the bulk answer lacks, as sets of UUIDs: virConnectListAllDomains with filters.
enum class DomainFilter { Autostart, ManagedSave, Transient };
Result<QSet<QUuid>> listDomains(Session &session, DomainFilter filter);

/// One guest in full: three to four calls. NotFound when it is gone.
Result<DomainInfo> readDomain(Session &session, const QUuid &uuid);

/// Counters of an active guest, to be turned into rates.
struct DomainCounters {
    DomainState state = DomainState::Unknown;
    quint64 cpuTime = 0; ///< ns, all vCPUs
    quint32 vcpus = 0;
    KiB memory; ///< balloon now
    KiB memoryAvailable; ///< as the guest sees it; 0: it does not tell
    KiB memoryUnused; ///< usable, or unused, inside the guest
    quint64 memoryToldAt = 0; ///< seconds since 1970, by the host's clock, when the guest told; 0: not known
    KiB memoryResident;
    quint64 diskRead = 0;
    quint64 diskWrite = 0;
    quint64 netReceive = 0;
    quint64 netSend = 0;
};
/// Of all active guests.
Result<QHash<QUuid, DomainCounters>> readCounters(Session &session);

/// The definition; live if it runs. `secure`: with passwords (refused on read-only connections);
/// `inactive`: what the next start will use.
Result<QString> readDomainXml(Session &session, const QUuid &uuid, bool secure = false, bool inactive = false);

/// Addresses of a running guest, IPv4 first, loopback and link-local left out. Asks the leases of the virtual networks
/// and, if `agent`, the guest agent.
Result<QStringList> readAddresses(Session &session, const QUuid &uuid, bool agent);

// Changing guests.

Outcome startDomain(Session &session, const QUuid &uuid);
Outcome shutDownDomain(Session &session, const QUuid &uuid);
Outcome destroyDomain(Session &session, const QUuid &uuid);
Outcome rebootDomain(Session &session, const QUuid &uuid);
Outcome resetDomain(Session &session, const QUuid &uuid);
Outcome suspendDomain(Session &session, const QUuid &uuid);
Outcome resumeDomain(Session &session, const QUuid &uuid);
Outcome saveDomain(Session &session, const QUuid &uuid);
Outcome setDomainAutostart(Session &session, const QUuid &uuid, bool on);
Outcome renameDomain(Session &session, const QUuid &uuid, const QString &name);
/// Takes NVRAM, TPM state, managed save image and snapshot metadata with it.
Outcome undefineDomain(Session &session, const QUuid &uuid);
/// Stops the job that runs on the guest (save, dump, migration).
Outcome abortDomainJob(Session &session, const QUuid &uuid);

struct DomainJobInfo {
    bool active = false;
    quint64 done = 0; ///< bytes
    quint64 total = 0;
};
Result<DomainJobInfo> readDomainJob(Session &session, const QUuid &uuid);

/// Number of snapshots; 0 where the driver has none.
int countSnapshots(Session &session, const QUuid &uuid);

} // namespace guestdeck
