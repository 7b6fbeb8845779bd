// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/maketemplate.h"

#include "models/actions/hostcommand.h"
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/templatecalls.h"
#include "models/xml/domainreader.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPromise>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::MakeTemplate)
};

std::optional<QString> whyNotAtAll(const Connection &connection, const DomainInfo &domain)
{
    if (connection.state() != Connection::State::Connected) {
        return Tr::tr("The host is not connected.");
    }
    if (connection.config().readOnly) {
        return Tr::tr("The host is connected for reading only.");
    }
    if (!domain.persistent) {
        return Tr::tr("%1 is transient: it has no definition that could be changed.").arg(domain.name);
    }
    return {};
}

Result<TemplateFacts> readFacts(Session &session, const QUuid &uuid)
{
    const auto info = readDomain(session, uuid);
    if (!info.has_value()) {
        return info.error();
    }
    const auto xml = readDomainXml(session, uuid, false, true);
    auto details = xml.has_value() ? readDomainDetails(*xml) : Result<DomainDetails>(xml.error());
    if (!details.has_value()) {
        return details.error();
    }
    TemplateFacts facts;
    facts.uuid = uuid;
    facts.name = info->name;
    facts.state = info->state;
    facts.autostart = info->autostart;
    facts.isTemplate = details->isTemplate;
    facts.snapshots = countSnapshots(session, uuid);
    for (const DiskInfo &disk : details->disks) {
        if (disk.device != DiskInfo::Device::Disk || disk.readOnly || disk.source.isEmpty()) {
            continue;
        }
        const DiskChain chain = readDiskChain(session, disk);
        facts.disks.append({disk.target, chain.path, disk.format, canLockDisk(disk), chain.missing});
    }
    facts.details = std::move(*details);
    return facts;
}

/// Looks for the program, and who may run it. "key=value" lines.
constexpr char16_t probe[] = uR"sh(
PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/sbin"; export PATH;
p=$(command -v virt-sysprep) && echo "sysprep=$p";
if test "$(id -u)" = 0; then echo root=1; elif sudo -n true 2>/dev/null; then echo root=sudo; fi;
for f in "$@"; do test -w "$f" || echo locked=1; done; exit 0
)sh";

void takeProbe(const QByteArray &output, const QString &host, TemplateFacts &facts)
{
    SysprepTool tool;
    bool root = false;
    bool locked = false;
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith("sysprep=/")) {
            tool.path = QString::fromUtf8(line.mid(8).left(4096));
        } else if (line == "root=1") {
            root = true;
        } else if (line == "root=sudo") {
            tool.viaSudo = true;
        } else if (line == "locked=1") {
            locked = true;
        }
    }
    if (tool.path.isEmpty()) {
        facts.whyNoSysprep = Tr::tr("%1 has no virt-sysprep. The package that brings it is called libguestfs-tools on "
                                    "Debian and Ubuntu, and guestfs-tools on Fedora, RHEL and openSUSE.")
                                 .arg(host);
    } else if (!root && !tool.viaSudo && locked) {
        facts.whyNoSysprep = Tr::tr("%1 has virt-sysprep, but your login there may not write to the disks.").arg(host);
    } else {
        tool.viaSudo = tool.viaSudo && !root && locked;
        facts.sysprep = tool;
    }
}

/// Asks the host's shell after libvirt has answered.
QFuture<Result<TemplateFacts>> withProbe(Connection &connection, TemplateFacts facts)
{
    if (const auto why = whyNoHostShell(connection)) {
        facts.whyNoSysprep = *why;
        return readyFuture(Result<TemplateFacts>(std::move(facts)));
    }
    QStringList command{u"sh"_s, u"-c"_s, QString::fromUtf16(probe).simplified(), u"sh"_s};
    for (const TemplateFacts::Disk &disk : facts.disks) {
        command.append(disk.path);
    }
    auto promise = std::make_shared<QPromise<Result<TemplateFacts>>>();
    promise->start();
    const auto future = promise->future();
    deliver(
        runOnHost(connection, command, {}, std::chrono::seconds(20)), &connection,
        [promise, facts = std::move(facts), host = connection.displayName()](const Result<HostAnswer> &answer) mutable {
            if (answer.has_value()) {
                takeProbe(answer->out, host, facts);
            } else {
                facts.whyNoSysprep = Tr::tr("%1 could not be asked for virt-sysprep.").arg(host);
            }
            promise->addResult(Result<TemplateFacts>(std::move(facts)));
            promise->finish();
        });
    return future;
}

struct Shared {
    QUuid uuid;
    QString name;
    bool autostartWasOn = false;
};

Outcome switchAutostartOff(Session &session, Shared &shared)
{
    const auto info = readDomain(session, shared.uuid);
    if (!info.has_value()) {
        return info.error();
    }
    if (!info->autostart) {
        return {};
    }
    shared.autostartWasOn = true;
    return explained(setDomainAutostart(session, shared.uuid, false),
                     Tr::tr("The autostart of %1 could not be switched off.").arg(shared.name));
}

/// virt-sysprep writes to the disks: they must be this guest's alone, and nothing may be built upon them.
Outcome checkAlone(Session &session, const TemplateFacts &facts, const CallContext &context)
{
    for (const DiskInfo &disk : facts.details.disks) {
        if (disk.shareable && !disk.readOnly && disk.device == DiskInfo::Device::Disk) {
            return Error{ErrorKind::Conflict,
                         0,
                         Tr::tr("virt-sysprep would write to the disk %1, which is marked as shared between guests.")
                             .arg(disk.target),
                         {}};
        }
    }
    const auto others = readLinkedChildren(session, facts.uuid, context, LinkedDisks::Written);
    if (!others.has_value()) {
        return others.error().kind == ErrorKind::Cancelled
            ? Outcome(others.error())
            : explained(Outcome(others.error()),
                        Tr::tr("It cannot be told whether others are built upon %1.").arg(facts.name));
    }
    return others->isEmpty()
        ? Outcome{}
        : Error{ErrorKind::Conflict,
                0,
                Tr::tr("virt-sysprep would write to disks of %1 that others use or are built upon, and damage them: "
                       "%2.")
                    .arg(facts.name, shortList(others->all())),
                {}};
}

Outcome checkReady(Session &session, const Shared &shared, bool sysprep, const CallContext &context)
{
    const auto facts = readFacts(session, shared.uuid);
    if (!facts.has_value()) {
        return facts.error();
    }
    if (const auto problem = templateProblem(*facts)) {
        return Error{ErrorKind::Busy, 0, *problem, {}};
    }
    return sysprep ? checkAlone(session, *facts, context) : Outcome{};
}

HostStep quick(const QString &text)
{
    HostStep step;
    step.text = text;
    step.repeatable = true;
    return step;
}

/// "[  3.2] Performing "machine-id" ..." is one operation.
quint64 countOperations(const QString &output)
{
    return quint64(output.count("Performing "_L1));
}

Job::Step sysprepStep(const QPointer<Connection> &host, const TemplateFacts &facts, const TemplatePlan &plan)
{
    Job::Step step;
    step.text = Tr::tr("Cleaning the image with virt-sysprep");
    const QStringList command = sysprepCommand(facts.sysprep->path, facts.disks, plan.inside);
    const quint64 operations = quint64(command.value(command.indexOf(u"--operations"_s) + 1).count(u',')) + 1;
    step.run = [host, command, operations, sudo = facts.sysprep->viaSudo,
                name = facts.name](const CallContext &context) -> QFuture<Outcome> {
        if (!host) {
            return readyFuture(Outcome(Error{ErrorKind::Unreachable, 0, Tr::tr("The host was removed."), {}}));
        }
        LongHostCommand run{command, sudo, {}};
        run.onOutput = [context, operations](const QString &output) {
            context.report(std::min(countOperations(output), operations), operations);
        };
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        deliver(runLongOnHost(*host, run, context), host.data(), [promise, name](const Result<HostAnswer> &answer) {
            const QString partly = Tr::tr("virt-sysprep could not clean the image of %1. It may have changed a part of "
                                          "it.")
                                       .arg(name);
            Outcome outcome;
            if (!answer.has_value()) {
                const QString &why = answer.error().message; // that it still runs, say
                outcome = answer.error().kind == ErrorKind::Cancelled
                    ? Outcome(answer.error())
                    : explained(Outcome(answer.error()), why.isEmpty() ? partly : QString(partly + u' ' + why));
            } else if (answer->status != 0) {
                outcome = Error{ErrorKind::Io, answer->status, partly, QString::fromUtf8(answer->out)};
            }
            promise->addResult(outcome);
            promise->finish();
        });
        return promise->future();
    };
    return step;
}

/// libvirt tells of a new definition by an event; this is for drivers that do not.
void refreshAfter(Job &job, const QPointer<Connection> &host, const QUuid &uuid)
{
    Job::Step step;
    step.text = Tr::tr("Finishing");
    step.run = [host, uuid](const CallContext &) {
        if (host) {
            host->refreshDomain(uuid);
            host->invalidateDetails(uuid);
        }
        return readyFuture(Outcome{});
    };
    job.addStep(std::move(step));
}

} // namespace

QFuture<Result<TemplateFacts>> loadTemplateFacts(Connection &connection, const QUuid &uuid)
{
    auto promise = std::make_shared<QPromise<Result<TemplateFacts>>>();
    promise->start();
    const auto future = promise->future();
    const auto finish = [promise](const Result<TemplateFacts> &facts) {
        promise->addResult(facts);
        promise->finish();
    };
    deliver(connection.run(Lane::General,
                           [uuid](Session &session, const CallContext &) { return readFacts(session, uuid); }),
            &connection, [host = &connection, finish](const Result<TemplateFacts> &facts) {
                if (facts.has_value()) {
                    deliver(withProbe(*host, *facts), host, finish);
                } else {
                    finish(facts);
                }
            });
    return future;
}

std::optional<QString> templateProblem(const TemplateFacts &facts)
{
    if (facts.isTemplate) {
        return Tr::tr("%1 is a template already.").arg(facts.name);
    }
    if (facts.state == DomainState::Saved) {
        return Tr::tr("%1 is saved: its disks are in the middle of something. Start it and shut it down first.")
            .arg(facts.name);
    }
    if (isActive(facts.state)) {
        return Tr::tr("%1 is running. A template is made of a machine that is shut down.").arg(facts.name);
    }
    for (const TemplateFacts::Disk &disk : facts.disks) {
        if (!disk.missing.isEmpty()) {
            return Tr::tr("The disk %1 is not whole: %2 is missing on the host.").arg(disk.target, disk.missing);
        }
    }
    return {};
}

QStringList sysprepCommand(const QString &program, const QList<TemplateFacts::Disk> &disks,
                           const QList<PrepareItem> &items)
{
    QStringList operations;
    QStringList more;
    for (const PrepareItem item : items) {
        switch (item) {
        case PrepareItem::Address:
            operations << u"dhcp-client-state"_s << u"net-hwaddr"_s << u"udev-persistent-net"_s;
            break;
        case PrepareItem::MachineId:
            operations << u"machine-id"_s;
            break;
        case PrepareItem::SshHostKeys:
            operations << u"ssh-hostkeys"_s << u"customize"_s;
            // Not every system makes new ones by itself, and its ssh server does not start without.
            more << u"--firstboot-command"_s << u"ssh-keygen -A; systemctl restart ssh || systemctl restart sshd"_s;
            break;
        case PrepareItem::Agent:
            break; // nothing to take out
        case PrepareItem::CloudInit:
            operations << u"customize"_s;
            more << u"--delete"_s << u"/var/lib/cloud/*"_s;
            break;
        case PrepareItem::Traces:
            operations << u"bash-history"_s << u"crash-data"_s << u"logfiles"_s << u"mail-spool"_s
                       << u"package-manager-cache"_s << u"random-seed"_s << u"tmp-files"_s;
            break;
        }
    }
    operations.removeDuplicates();
    QStringList command{program};
    for (const TemplateFacts::Disk &disk : disks) {
        // Never guessed: a guest could write the header of another format into a raw disk.
        command << u"--format"_s << (disk.format.isEmpty() ? u"raw"_s : disk.format) << u"--add"_s << disk.path;
    }
    return command << u"--operations"_s << operations.join(u',') << more;
}

QStringList handCommands(PrepareItem item)
{
    switch (item) {
    case PrepareItem::Address:
        return {u"rm -f /var/lib/dhcp/*.leases /var/lib/dhclient/* /var/lib/NetworkManager/*.lease"_s,
                u"rm -f /etc/udev/rules.d/70-persistent-net.rules"_s};
    case PrepareItem::MachineId:
        return {u"truncate -s 0 /etc/machine-id"_s, u"rm -f /var/lib/dbus/machine-id"_s};
    case PrepareItem::SshHostKeys:
        return {u"rm -f /etc/ssh/ssh_host_*_key*"_s};
    case PrepareItem::Agent:
        return {u"apt install qemu-guest-agent || dnf install qemu-guest-agent"_s};
    case PrepareItem::CloudInit:
        return {u"cloud-init clean --logs"_s};
    case PrepareItem::Traces:
        return {u"journalctl --rotate && journalctl --vacuum-time=1s"_s, u"rm -f ~/.bash_history && history -c"_s};
    }
    return {};
}

std::unique_ptr<Job> makeTemplateJob(Connection &connection, const TemplateFacts &facts, const TemplatePlan &plan)
{
    const QPointer<Connection> host(&connection);
    auto job = std::make_unique<Job>(Tr::tr("Make %1 a template").arg(facts.name),
                                     QList<DomainId>{{connection.id(), facts.uuid}});
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(host));
    const auto shared = std::make_shared<Shared>(Shared{facts.uuid, facts.name, false});

    const bool sysprep
        = plan.prepared == TemplateMark::Prepared::Sysprep && facts.sysprep.has_value() && !plan.inside.isEmpty();
    HostStep check = quick(Tr::tr("Checking the machine"));
    check.call = [shared, sysprep](Session &session, const CallContext &context) {
        return checkReady(session, *shared, sysprep, context);
    };
    job->addStep(makeStep(host, std::move(check)));

    HostStep autostart = quick(Tr::tr("Switching autostart off"));
    autostart.call = [shared](Session &session, const CallContext &) { return switchAutostartOff(session, *shared); };
    autostart.undo = [shared](Session &session, const CallContext &) {
        return shared->autostartWasOn ? explained(setDomainAutostart(session, shared->uuid, true),
                                                  Tr::tr("%1 does not start with its host any more.").arg(shared->name))
                                      : Outcome{};
    };
    job->addStep(makeStep(host, std::move(autostart)));

    const TemplateMark mark{QDateTime::currentDateTimeUtc(), plan.prepared, {}};
    HostStep set = quick(Tr::tr("Marking it, and locking its disks"));
    set.call = [shared, mark](Session &session, const CallContext &) {
        Outcome outcome = setTemplateMark(session, shared->uuid, mark);
        const bool hasWords = !outcome.has_value() && !outcome.error().message.isEmpty();
        return hasWords
            ? outcome
            : explained(std::move(outcome), Tr::tr("%1 could not be marked as a template.").arg(shared->name));
    };
    set.look = [shared](Session &session) -> Result<Sighting> {
        const auto seen = readTemplateMark(session, shared->uuid);
        return seen.has_value() ? Result<Sighting>(Sighting{*seen ? Sighting::Done : Sighting::NotDone, 0, 0})
                                : seen.error();
    };
    set.undo = [shared](Session &session, const CallContext &) {
        return explained(setTemplateMark(session, shared->uuid, std::nullopt),
                         Tr::tr("%1 is still marked as a template.").arg(shared->name));
    };
    job->addStep(makeStep(host, std::move(set)));

    if (sysprep) {
        job->addStep(sysprepStep(host, facts, plan));
    }
    refreshAfter(*job, host, facts.uuid);
    QStringList open;
    for (const TemplateFacts::Disk &disk : facts.disks) {
        if (!disk.lockable) {
            open.append(disk.target);
        }
    }
    if (!open.isEmpty()) {
        job->setSuccessNote(Tr::tr("QEMU has no read-only disks at IDE and SATA controllers, so %1 could not be "
                                   "locked; this program does not start the template all the same.")
                                .arg(open.join(u", "_s)));
    }
    return job;
}

std::unique_ptr<Job> makeMachineJob(Connection &connection, const QUuid &uuid)
{
    const QPointer<Connection> host(&connection);
    const Inventory::Domain *domain = connection.inventory()->find(uuid);
    const QString name = domain ? domain->info.name : uuid.toString(QUuid::WithoutBraces);
    auto job = std::make_unique<Job>(Tr::tr("Turn %1 back into a machine").arg(name),
                                     QList<DomainId>{{connection.id(), uuid}});
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(host));

    HostStep check = quick(Tr::tr("Looking for machines built upon it"));
    check.call = [uuid, name](Session &session, const CallContext &context) -> Outcome {
        const auto children = readLinkedChildren(session, uuid, context);
        if (!children.has_value()) {
            return explained(Outcome(children.error()),
                             Tr::tr("It cannot be told whether others are built upon %1.").arg(name));
        }
        return children->isEmpty()
            ? Outcome{}
            : Error{ErrorKind::Conflict,
                    0,
                    Tr::tr("%1 stays a template: others are built upon its disks, and would be damaged if it wrote to "
                           "them: %2.")
                        .arg(name, shortList(children->all())),
                    {}};
    };
    job->addStep(makeStep(host, std::move(check)));

    HostStep clear = quick(Tr::tr("Unlocking its disks"));
    clear.cancellable = false;
    clear.call = [uuid, name](Session &session, const CallContext &) {
        return explained(setTemplateMark(session, uuid, std::nullopt),
                         Tr::tr("%1 could not be turned back into a machine.").arg(name));
    };
    clear.look = [uuid](Session &session) -> Result<Sighting> {
        const auto seen = readTemplateMark(session, uuid);
        return seen.has_value() ? Result<Sighting>(Sighting{*seen ? Sighting::NotDone : Sighting::Done, 0, 0})
                                : seen.error();
    };
    job->addStep(makeStep(host, std::move(clear)));
    refreshAfter(*job, host, uuid);
    return job;
}

std::optional<QString> whyNotMakeTemplate(const Connection &connection, const DomainInfo &domain)
{
    if (auto why = whyNotAtAll(connection, domain)) {
        return why;
    }
    return isKnownTemplate(connection, domain.uuid)
        ? std::optional(Tr::tr("%1 is a template already.").arg(domain.name))
        : std::nullopt;
}

std::optional<QString> whyNotMakeMachine(const Connection &connection, const DomainInfo &domain)
{
    if (auto why = whyNotAtAll(connection, domain)) {
        return why;
    }
    const Inventory::Domain *known = connection.inventory()->find(domain.uuid);
    return known && known->details && !known->details->isTemplate
        ? std::optional(Tr::tr("%1 is no template.").arg(domain.name))
        : std::nullopt;
}

bool isKnownTemplate(const Connection &connection, const QUuid &uuid)
{
    const Inventory::Domain *known = connection.inventory()->find(uuid);
    return known && known->details && known->details->isTemplate;
}

} // namespace guestdeck
