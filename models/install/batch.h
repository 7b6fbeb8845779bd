// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cloudinit/identity.h"
#include "models/core/job.h"
#include "models/core/units.h"
#include "models/inventory/hostinfo.h"

#include <QFuture>
#include <QMap>
#include <QUuid>

#include <memory>
#include <optional>

namespace guestdeck
{

class Connection;

/// One new machine. Empty or 0 means: as the plan says for all.
struct BatchRow {
    QString name;
    QString address4; ///< for IpSetup::Mode::Static, or the one to reserve
    QString address6;
    QString mac; ///< of the first card; 52:54:00:…
    int vncPort = 0; ///< 0: the host chooses
    quint32 vcpus = 0;
    KiB memory = {};
    QUuid uuid; ///< of the new machine, by which it is known again after a broken link

    bool operator==(const BatchRow &) const = default;
};

/// New machines from a template: everything the second wizard asks, as a pure value.
struct BatchPlan {
    enum class Copy {
        Linked, ///< overlays upon the template's disks
        Full,
    };
    enum class Setup {
        CloudInit, ///< a NoCloud seed for each
        Reservation, ///< a DHCP reservation by MAC address on the virtual network, for systems without cloud-init
        None,
    };

    QUuid templateId;
    Copy copy = Copy::Linked;
    QString pool; ///< for the new disks and the seeds

    int count = 1;
    QString namePattern; ///< "web-{n}", "web-{n:02}"
    int firstNumber = 1;

    Setup setup = Setup::CloudInit;
    Identity identity; ///< without host name and addresses, which the rows have
    QString firstAddress4; ///< Static, or Reservation: the rows count on from here
    QString lastAddress4; ///< empty: as far as the subnet goes
    QString firstAddress6;
    QString lastAddress6;

    bool autoVnc = true;
    int firstVncPort = 5901; ///< not autoVnc: the rows count on from here
    quint32 vcpus = 0; ///< 0: as the template
    KiB memory = {}; ///< 0: as the template

    bool start = true;
    bool autostart = false;
    bool stopAtFailure = false; ///< a machine that fails keeps those after it from being begun

    QList<BatchRow> rows;

    bool operator==(const BatchPlan &) const = default;
};

/// A disk of the template that each machine gets one of.
struct TemplateDisk {
    QString target; ///< vda
    QString path;
    VolumeInfo volume; ///< as its pool shows it; an empty name: no active pool has it
    QString format; ///< as the definition says
    QString missing; ///< the file that is not there: itself or one below it; empty: all are, as far as can be seen

    bool operator==(const TemplateDisk &) const = default;
};

/// What planning must know of the host; read in one go on workers.
struct BatchFacts {
    QUuid templateId;
    QString templateName;
    bool isTemplate = false; ///< marked as one
    bool templateActive = false; ///< it runs
    quint32 vcpus = 0; ///< the template's
    KiB memory;
    QList<TemplateDisk> disks;
    QString nicType; ///< of the first card: network, bridge …; empty: it has none
    QString nicSource; ///< name of the network or bridge

    QList<PoolInfo> pools;
    QMap<QString, QStringList> volumes; ///< pool → names
    QList<NetworkInfo> networks;
    QStringList domainNames;
    QStringList macs; ///< of all guests and reservations, lower case
    QMap<QString, QString> addresses; ///< taken → by whom, in words: leases, reservations, guests, the network itself
    QList<int> vncPorts; ///< fixed or in use
    HostInfo host;
    KiB freeMemory;

    bool operator==(const BatchFacts &) const = default;
};

/// Errors: NotFound (the template is gone), Unreachable.
QFuture<Result<BatchFacts>> loadBatchFacts(Connection &connection, const QUuid &templateId);

/// Where a problem belongs. With a row: the column of the table.
enum class BatchField {
    Template,
    Copy,
    Pool,
    Count,
    NamePattern,
    Name,
    Address4,
    Address6,
    Gateway4,
    Gateway6,
    Mac,
    VncPort,
    Vcpus,
    Memory,
    Setup,
    Identity,
};

struct BatchProblem {
    enum class Severity { Warning, Error };
    int row = -1; ///< -1: of the plan as a whole
    BatchField field = BatchField::Template;
    Severity severity = Severity::Error;
    QString message; ///< translated, a whole sentence
    std::optional<IdentityField> identityField = {}; ///< for BatchField::Identity

    bool operator==(const BatchProblem &) const = default;
};

/// At most so many in one go.
constexpr int mostMachines = 200;

/// A plan to start with: linked where it can be, names after the template, in the template's pool.
BatchPlan defaultBatch(const BatchFacts &facts);
/// The first number from which `count` names of the pattern are free; 1 for a pattern without a number.
int firstFreeNumber(const QString &pattern, int count, const BatchFacts &facts);
/// The pattern with a number in it.
QString nameFromPattern(const QString &pattern, int number);
bool hasNumber(const QString &pattern);
/// `count` rows with names, addresses and ports counted on, leaving out what is taken; a range that ends early leaves
/// the rest without addresses. UUIDs and MAC addresses of rows that are there already stay.
QList<BatchRow> suggestRows(const BatchPlan &plan, const BatchFacts &facts);
/// Everything wrong with it that can be known before anything is done.
QList<BatchProblem> checkBatch(const BatchPlan &plan, const BatchFacts &facts);

/// What the new disks need of the pool, for either kind.
struct BatchSpace {
    Bytes now; ///< when they are made, about
    Bytes most; ///< when all of them have been filled
    Bytes available; ///< in the pool
};
BatchSpace batchSpace(const BatchPlan &plan, const BatchFacts &facts, BatchPlan::Copy copy);

/// The identity of one machine of the batch, as its seed gets it.
Identity identityOf(const BatchPlan &plan, const BatchRow &row);
/// Names of what a machine brings into the pool, and the format of its disk; empty in pools without files.
QString volumeNameOf(const BatchPlan &plan, const BatchRow &row, const TemplateDisk &disk, const BatchFacts &facts);
QString newFormatOf(const BatchPlan &plan, const TemplateDisk &disk, const BatchFacts &facts);
QString seedNameOf(const BatchRow &row);

/// All machines as one task with an item (Job::items()) for each, several at a time. One that fails is taken back whole
/// and the others go on, or not, as the plan says; the task then fails, and its items tell which. Cancelling takes back
/// those that are being made and keeps those that are finished.
std::unique_ptr<Job> makeBatchJob(Connection &connection, const BatchPlan &plan, const BatchFacts &facts);

} // namespace guestdeck
