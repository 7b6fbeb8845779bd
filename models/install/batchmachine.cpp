// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/batchmachine.h"

#include "models/actions/hoststep.h"
#include "models/actions/ownvolume.h"
#include "models/cloudinit/iprange.h"
#include "models/cloudinit/seed.h"
#include "models/connection/connection.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/installcalls.h"
#include "models/libvirt/reservationcalls.h"
#include "models/libvirt/settlecalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/streamcalls.h"
#include "models/libvirt/volumecalls.h"
#include "models/xml/clonexml.h"
#include "models/xml/domainreader.h"
#include "models/xml/ownmedia.h"
#include "models/xml/seedxml.h"
#include "models/xml/storagexml.h"

#include <QCoreApplication>

#include <cstring>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

/// One machine, and what its steps have made so far. Steps run one after the other, and a future stands between a
/// worker that writes here and whoever reads, so no lock is needed.
struct Machine {
    std::shared_ptr<BatchShared> shared;
    BatchRow row;
    QHash<QString, VolumeInfo> disks = {}; ///< target → the new one
    QString seedPath = {};
    QSet<QString> begun = {}; ///< volumes whose making was asked for: after a break one of these names is ours
    QHash<QString, VolumeIdentity> made = {}; ///< disks as they were made, by the volume's name
    bool interrupted = false; ///< the link broke: what lies there may be another one by now

    const BatchPlan &plan() const { return shared->plan; }
    const BatchFacts &facts() const { return shared->facts; }
    bool isLinked() const { return plan().copy == BatchPlan::Copy::Linked; }
};
using Shared = std::shared_ptr<Machine>;

Error taken(const QString &pool, const QString &name)
{
    return {ErrorKind::Conflict, 0, Tr::tr("The storage pool %1 already has a volume called %2.").arg(pool, name), {}};
}

/// As it is now; nothing: there is none.
Result<std::optional<VolumeInfo>> find(Session &session, const QString &pool, const QString &name)
{
    const auto volumes = readVolumes(session, pool, {name});
    if (!volumes.has_value()) {
        return volumes.error();
    }
    return volumes->isEmpty() ? std::optional<VolumeInfo>() : std::optional(volumes->first());
}

void remember(Session &session, Machine &machine, const QString &name)
{
    const auto made = readVolumeIdentity(session, machine.plan().pool, name, PoolLook::AsKnown);
    if (made.has_value() && *made) {
        machine.made.insert(name, **made);
    }
}

/// After a break another one may have the name. A machine that was started has written to its disk.
Outcome checkStillOurs(Session &session, const Machine &machine, const QString &name)
{
    const auto made = machine.made.constFind(name);
    if (made == machine.made.constEnd()) {
        return {};
    }
    const auto now = readVolumeIdentity(session, made->pool, name, PoolLook::AsKnown);
    if (!now.has_value()) {
        return now.error();
    }
    const bool ours = !*now || (machine.plan().start ? (*now)->isSameButWritten(*made) : **now == *made);
    return ours ? Outcome{}
                : Outcome(Error{ErrorKind::Conflict,
                                0,
                                QCoreApplication::translate("Storage",
                                                            "The volume %1 was left alone: after the break of the "
                                                            "connection it is not certain that it is still the same "
                                                            "one.")
                                    .arg(name),
                                {}});
}

/// Deletes what this machine has begun to make, and nobody else's: after a break another one may have the name.
Outcome removeOurs(Session &session, Machine &machine, const QString &name)
{
    const QString &pool = machine.plan().pool;
    const QString failure = Tr::tr("The volume %1 is still there.").arg(name);
    if (!machine.begun.contains(name)) {
        return {};
    }
    if (machine.interrupted) {
        (void)refreshPool(session, pool);
        const auto found = find(session, pool, name);
        if (!found.has_value()) {
            return explained(Outcome(found.error()), failure);
        }
        if (!*found) {
            machine.made.remove(name);
            return {};
        }
        const Outcome ours = checkStillOurs(session, machine, name);
        if (!ours.has_value()) {
            return ours.error().message.isEmpty() ? explained(ours, failure) : ours;
        }
        const auto users = readUsersOfDisk(session, (*found)->path, {});
        if (!users.has_value()) {
            return explained(Outcome(users.error()), failure);
        }
        if (!users->isEmpty()) {
            return Error{
                ErrorKind::Conflict,
                0,
                Tr::tr("The volume %1 was left alone: after the break of the connection others use it.").arg(name),
                {}};
        }
    }
    Outcome deleted = explained(deleteVolume(session, pool, name), failure);
    if (deleted.has_value()) {
        machine.made.remove(name);
    }
    return deleted;
}

NewVolume newDisk(const Machine &machine, const TemplateDisk &disk)
{
    NewVolume volume;
    volume.name = volumeNameOf(machine.plan(), machine.row, disk, machine.facts());
    volume.capacity = disk.volume.capacity;
    volume.format = newFormatOf(machine.plan(), disk, machine.facts());
    if (machine.isLinked()) {
        volume.backingPath = disk.path;
        volume.backingFormat = disk.format;
    }
    return volume;
}

/// After a break a copy that is there may be a part of one: nothing tells it from a whole one, so it is made anew.
Outcome makeDisk(Session &session, Machine &machine, const TemplateDisk &disk, const CallContext &context)
{
    const NewVolume volume = newDisk(machine, disk);
    const QString &pool = machine.plan().pool;
    if (machine.shared->volumesBefore.contains(volume.name)) {
        return taken(pool, volume.name);
    }
    if (machine.interrupted) {
        const Outcome removed = removeOurs(session, machine, volume.name);
        if (!removed.has_value()) {
            return removed;
        }
    }
    machine.begun.insert(volume.name);
    const VolumeRef from{disk.volume.pool, disk.volume.name};
    const auto made
        = machine.isLinked() ? createVolume(session, pool, volume) : copyVolume(session, from, pool, volume, context);
    if (made.has_value()) {
        machine.disks.insert(disk.target, *made);
        remember(session, machine, volume.name);
        return {};
    }
    const Error &error = made.error();
    if (error.kind != ErrorKind::Unreachable && error.kind != ErrorKind::Timeout) {
        machine.begun.remove(volume.name); // a refusal leaves nothing of ours
    }
    const bool full = error.kind == ErrorKind::NoSpace;
    return error.kind == ErrorKind::Cancelled
        ? Outcome(error)
        : explained(Outcome(error),
                    full ? Tr::tr("The storage pool %1 has no room for the disk.").arg(pool)
                         : Tr::tr("The disk %1 could not be made.").arg(volume.name));
}

Result<Sighting> lookForDisk(Session &session, Machine &machine, const TemplateDisk &disk)
{
    const QString &pool = machine.plan().pool;
    const bool busy = isPoolBusy(session, pool);
    const NewVolume wanted = newDisk(machine, disk);
    const auto found = find(session, pool, wanted.name);
    if (!found.has_value()) {
        return found.error();
    }
    if (busy) {
        return Sighting{Sighting::Working, *found ? (*found)->allocation.value : 0, wanted.capacity.value};
    }
    // An overlay is whole from the first moment.
    if (*found && machine.isLinked() && (*found)->backingPath == wanted.backingPath) {
        machine.disks.insert(disk.target, **found);
        remember(session, machine, wanted.name);
        return Sighting{Sighting::Done};
    }
    return Sighting{Sighting::NotDone};
}

Outcome makeSeed(Session &session, Machine &machine, const CallContext &context)
{
    const QString name = seedNameOf(machine.row);
    const QString &pool = machine.plan().pool;
    const QString failure = Tr::tr("The seed for cloud-init could not be stored.");
    if (machine.shared->volumesBefore.contains(name)) {
        return taken(pool, name);
    }
    if (machine.interrupted) {
        const Outcome removed = removeOurs(session, machine, name);
        if (!removed.has_value()) {
            return removed;
        }
    }
    const auto files = buildSeed(identityOf(machine.plan(), machine.row), machine.row.mac, machine.row.uuid);
    const auto iso = files.has_value() ? buildSeedIso(*files) : Result<QByteArray>(files.error());
    if (!iso.has_value()) {
        return iso.error();
    }
    machine.begun.insert(name);
    NewVolume volume;
    volume.name = name;
    volume.capacity = Bytes{quint64(iso->size())};
    volume.format
        = newFormatOf(machine.plan(), machine.facts().disks.first(), machine.facts()).isEmpty() ? QString() : u"raw"_s;
    const auto made = createVolume(session, pool, volume);
    if (!made.has_value()) {
        if (made.error().kind != ErrorKind::Unreachable && made.error().kind != ErrorKind::Timeout) {
            machine.begun.remove(name);
        }
        return explained(Outcome(made.error()), failure);
    }
    Outcome sent = uploadBytes(session, {pool, name}, *iso, context);
    if (!sent.has_value()) {
        sent = sent.error().kind == ErrorKind::Cancelled ? sent : explained(sent, failure);
        return linkStands(session) ? withLeftover(sent, removeOurs(session, machine, name)) : sent;
    }
    machine.seedPath = made->path;
    return {};
}

DhcpReservation reservationOf(const Machine &machine)
{
    const auto address = IpAddress::parse(machine.row.address4);
    return {machine.row.mac.toLower(), machine.row.name, address ? address->toString() : machine.row.address4};
}

Outcome reserve(Session &session, Machine &machine)
{
    const Outcome done = addReservation(session, machine.facts().nicSource, reservationOf(machine));
    return done.has_value() || !done.error().message.isEmpty()
        ? done
        : explained(done, Tr::tr("The address %1 could not be reserved.").arg(machine.row.address4));
}

Outcome unreserve(Session &session, Machine &machine)
{
    return explained(removeReservation(session, machine.facts().nicSource, reservationOf(machine)),
                     Tr::tr("The address %1 is still reserved.").arg(machine.row.address4));
}

Result<Sighting> lookForReservation(Session &session, Machine &machine)
{
    const auto has = hasReservation(session, machine.facts().nicSource, reservationOf(machine));
    return has.has_value() ? Result<Sighting>(Sighting{*has ? Sighting::Done : Sighting::NotDone}) : has.error();
}

CloneXmlOptions optionsOf(const Machine &machine)
{
    const BatchPlan &plan = machine.plan();
    CloneXmlOptions options;
    options.name = machine.row.name;
    options.uuid = machine.row.uuid;
    options.macs = {machine.row.mac};
    if (machine.row.vncPort > 0) {
        options.vncPort = machine.row.vncPort;
    }
    const quint32 vcpus = machine.row.vcpus > 0 ? machine.row.vcpus : plan.vcpus;
    const KiB memory = machine.row.memory.value > 0 ? machine.row.memory : plan.memory;
    if (vcpus > 0) {
        options.vcpus = vcpus;
    }
    if (memory.value > 0) {
        options.memory = memory;
    }
    for (auto it = machine.disks.cbegin(); it != machine.disks.cend(); ++it) {
        const auto disk = std::ranges::find(machine.facts().disks, it.key(), &TemplateDisk::target);
        const QString format
            = disk == machine.facts().disks.cend() ? QString() : newFormatOf(plan, *disk, machine.facts());
        options.disks.append({it.key(), CloneXmlOptions::Disk::Do::Replace, it->path,
                              format.isEmpty() ? u"raw"_s : format, format.isEmpty()});
    }
    // What lies in the template's drives is for making it, and an old seed would go before the new one.
    const auto details = readDomainDetails(QString::fromUtf8(machine.shared->templateXml));
    for (const DiskInfo &disk : details.has_value() ? details->disks : QList<DiskInfo>{}) {
        if (disk.device == DiskInfo::Device::Cdrom || disk.device == DiskInfo::Device::Floppy) {
            options.disks.append({disk.target, CloneXmlOptions::Disk::Do::Empty});
        }
    }
    return options;
}

Outcome define(Session &session, Machine &machine)
{
    auto xml = cloneXml(machine.shared->templateXml, optionsOf(machine));
    if (xml.has_value() && !machine.seedPath.isEmpty()) {
        xml = withSeedCd(*xml, machine.seedPath);
        if (xml.has_value()) {
            xml = withOwnMedia(*xml, {machine.seedPath}); // it holds the password's hash, and goes with the machine
        }
    }
    if (!xml.has_value()) {
        return explained(Outcome(xml.error()), Tr::tr("The definition of the template could not be copied."));
    }
    const auto uuid = defineDomain(session, QString::fromUtf8(*xml));
    explicit_bzero(xml->data(), size_t(xml->size()));
    return uuid.has_value() ? Outcome{}
                            : explained(Outcome(uuid.error()),
                                        uuid.error().kind == ErrorKind::Conflict
                                            ? Tr::tr("The host already has a machine called %1.").arg(machine.row.name)
                                            : Tr::tr("The host refused the definition."));
}

Outcome undefine(Session &session, Machine &machine)
{
    const Outcome outcome = undefineDomain(session, machine.row.uuid);
    return !outcome.has_value() && outcome.error().kind == ErrorKind::NotFound
        ? Outcome{}
        : explained(outcome, Tr::tr("The definition of %1 is still there.").arg(machine.row.name));
}

Result<Sighting> lookForDefinition(Session &session, Machine &machine)
{
    const auto info = readDomain(session, machine.row.uuid);
    if (!info.has_value() && info.error().kind != ErrorKind::NotFound) {
        return info.error();
    }
    return Sighting{info.has_value() ? Sighting::Done : Sighting::NotDone};
}

bool runs(Session &session, const Machine &machine)
{
    const auto info = readDomain(session, machine.row.uuid);
    return info.has_value() && isActive(info->state);
}

Outcome start(Session &session, Machine &machine)
{
    const Outcome outcome = startDomain(session, machine.row.uuid);
    if (outcome.has_value() || runs(session, machine)) {
        return {};
    }
    const QString &detail = outcome.error().detail;
    const bool port = machine.row.vncPort > 0
        && (detail.contains("Address already in use"_L1) || detail.contains("Failed to find an available port"_L1)
            || detail.contains("Failed to bind socket"_L1));
    return explained(outcome,
                     port ? Tr::tr("Port %1 is already in use on the host.").arg(machine.row.vncPort)
                          : Tr::tr("The machine could not be started."));
}

Outcome forceOff(Session &session, Machine &machine)
{
    const Outcome outcome = destroyIfActive(session, machine.row.uuid);
    return !outcome.has_value() && outcome.error().kind == ErrorKind::NotFound
        ? Outcome{}
        : explained(outcome, Tr::tr("The machine is still running."));
}

Result<Sighting> lookWhetherItRuns(Session &session, Machine &machine)
{
    if (runs(session, machine)) {
        return Sighting{Sighting::Done};
    }
    return Sighting{isDomainBusy(session, machine.row.uuid) ? Sighting::Working : Sighting::NotDone};
}

class Steps
{
public:
    using Call = std::function<Outcome(Session &, Machine &, const CallContext &)>;
    using Plain = std::function<Outcome(Session &, Machine &)>;
    using Look = std::function<Result<Sighting>(Session &, Machine &)>;

    Steps(Job &job, QPointer<Connection> host, Shared machine)
        : m_job(job)
        , m_host(std::move(host))
        , m_machine(std::move(machine))
    {
    }

    void add(const QString &text, Lane lane, Call call, Plain undo, Look look)
    {
        HostStep step;
        step.text = text;
        step.lane = lane;
        step.repeatable = true;
        step.onBreak = [machine = m_machine]() { machine->interrupted = true; };
        step.call = [machine = m_machine, call = std::move(call)](Session &session, const CallContext &context) {
            return call(session, *machine, context);
        };
        if (undo) {
            step.undo = [machine = m_machine, undo = std::move(undo)](Session &session, const CallContext &) {
                return undo(session, *machine);
            };
        }
        if (look) {
            step.look
                = [machine = m_machine, look = std::move(look)](Session &session) { return look(session, *machine); };
        }
        m_job.addStep(makeStep(m_host, std::move(step)));
    }

    void add(const QString &text, Plain call, Plain undo, Look look)
    {
        add(
            text, Lane::General,
            [call = std::move(call)](Session &session, Machine &machine, const CallContext &) {
                return call(session, machine);
            },
            std::move(undo), std::move(look));
    }

private:
    Job &m_job;
    QPointer<Connection> m_host;
    Shared m_machine;
};

} // namespace

BatchShared::BatchShared(BatchPlan plan, BatchFacts facts)
    : plan(std::move(plan))
    , facts(std::move(facts))
{
}

BatchShared::~BatchShared()
{
    explicit_bzero(templateXml.data(), size_t(templateXml.size()));
}

std::unique_ptr<Job> makeMachineJob(const QPointer<Connection> &host, const std::shared_ptr<BatchShared> &shared,
                                    const BatchRow &row)
{
    auto job = std::make_unique<Job>(Tr::tr("Create %1").arg(row.name), QList<DomainId>{});
    job->setHostWait(hostWait(host));
    const auto machine = std::make_shared<Machine>(Machine{shared, row});
    const BatchPlan &plan = shared->plan;
    Steps steps(*job, host, machine);
    for (const TemplateDisk &disk : shared->facts.disks) {
        const QString name = volumeNameOf(plan, row, disk, shared->facts);
        // A copy may take minutes, hence the lane.
        steps.add(
            Tr::tr("Making the disk %1").arg(name), machine->isLinked() ? Lane::General : Lane::Long,
            [disk](Session &session, Machine &own, const CallContext &context) {
                return makeDisk(session, own, disk, context);
            },
            [name](Session &session, Machine &own) { return removeOurs(session, own, name); },
            [disk](Session &session, Machine &own) { return lookForDisk(session, own, disk); });
    }
    if (plan.setup == BatchPlan::Setup::CloudInit) {
        // Two requests: after a break it is made anew, and never looked for.
        steps.add(Tr::tr("Storing the seed for cloud-init"), Lane::General, makeSeed,
                  [name = seedNameOf(row)](Session &session, Machine &own) { return removeOurs(session, own, name); },
                  {});
    } else if (plan.setup == BatchPlan::Setup::Reservation) {
        steps.add(Tr::tr("Reserving the address %1").arg(row.address4), reserve, unreserve, lookForReservation);
    }
    steps.add(Tr::tr("Storing the definition"), define, undefine, lookForDefinition);
    if (plan.autostart) {
        steps.add(Tr::tr("Setting it to start with the host"),
                  [](Session &session, Machine &own) {
                      return explained(setDomainAutostart(session, own.row.uuid, true),
                                       Tr::tr("The machine could not be set to start with the host."));
                  },
                  {}, {});
    }
    if (plan.start) {
        steps.add(Tr::tr("Starting the machine"), start, forceOff, lookWhetherItRuns);
    }
    return job;
}

} // namespace guestdeck
