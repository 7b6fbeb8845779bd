// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/lifecyclejobs.h"

#include "models/actions/domainactions.h"
#include "models/actions/hoststep.h"
#include "models/actions/longaction.h"
#include "models/actions/lookafter.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/agentcalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/settlecalls.h"
#include "models/libvirt/templatecalls.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::LifecycleJobs)
};

using Host = QPointer<Connection>;

QString nameOf(const Connection &connection, const QUuid &uuid)
{
    const Inventory::Domain *domain = connection.inventory()->find(uuid);
    return domain ? domain->info.name : uuid.toString(QUuid::WithoutBraces);
}

std::unique_ptr<Job> newJob(Connection &connection, const QUuid &uuid, const QString &title)
{
    auto job = std::make_unique<Job>(title, QList<DomainId>{{connection.id(), uuid}});
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(Host(&connection)));
    return job;
}

/// A failure that has no words yet gets these; those of the agent's calls say more than we could here.
Outcome worded(Outcome outcome, const QString &failure)
{
    if (!outcome.has_value() && outcome.error().message.isEmpty()) {
        outcome.error().message = failure;
    }
    return outcome;
}

/// For requests that leave no trace on the host.
HostStep::Look nothingToSee(const QString &sentence)
{
    return [sentence](Session &) -> Result<Sighting> {
        return Error{ErrorKind::Timeout, 0, sentence, Tr::tr("The connection broke before the host had answered.")};
    };
}

std::unique_ptr<Job> oneStep(Connection &connection, const QUuid &uuid, const QString &title, HostStep step)
{
    auto job = newJob(connection, uuid, title);
    step.text = title;
    job->addStep(makeStep(Host(&connection), std::move(step)));
    return job;
}

/// Asked first, so that the task tells it in whole words; the call itself looks once more.
HostStep fileIsFree(const QString &path)
{
    HostStep step;
    step.text = Tr::tr("Looking whether %1 is there already").arg(path);
    step.repeatable = true;
    step.call = [path, failure = Tr::tr("Whether something is at %1 already cannot be told.").arg(path)](
                    Session &session, const CallContext &) { return worded(checkFileIsFree(session, path), failure); };
    return step;
}

/// Runs on the lane of long work, with progress from libvirt's job.
Job::Start longRun(const Host &host, const QUuid &uuid, LongCall call, const QString &failure)
{
    return [host, uuid, call = std::move(call), failure](const CallContext &context) {
        return host ? runLongAction(*host, uuid, call, failure, context)
                    : readyFuture(Outcome(Error{ErrorKind::Unreachable, 0, failure, {}}));
    };
}

/// Blanks between its words make no other key of it.
bool hasKey(const QStringList &lines, const QString &key)
{
    return std::ranges::any_of(lines, [&key](const QString &line) { return line.simplified() == key.simplified(); });
}

/// First the new ones: whoever loses an old key has the new one then, also when only half of it succeeds.
Outcome changeKeys(Session &session, const QUuid &uuid, const QString &user, const QString &guest,
                   const QStringList &add, const QStringList &remove)
{
    const Outcome added = add.isEmpty() ? Outcome{} : addGuestKeys(session, uuid, user, add);
    if (!added.has_value()) {
        return worded(added, Tr::tr("The ssh keys of %1 in %2 could not be changed.").arg(user, guest));
    }
    if (remove.isEmpty()) {
        return {};
    }
    const Outcome removed = removeGuestKeys(session, uuid, user, remove);
    if (!removed.has_value()) {
        return worded(removed, Tr::tr("The ssh keys of %1 in %2 could not be taken out.").arg(user, guest));
    }
    // The agent takes out only what is the same line, and calls it a success when there is none.
    const auto now = readGuestKeys(session, uuid, user);
    if (!now.has_value()) {
        return worded(now.error(),
                      Tr::tr("Whether the ssh keys of %1 in %2 were taken out is not known.").arg(user, guest));
    }
    QStringList left;
    for (const QString &key : remove) {
        if (now->contains(key)) {
            left.append(key.simplified().left(200));
        }
    }
    return left.isEmpty()
        ? Outcome{}
        : Outcome(Error{ErrorKind::Conflict, 0,
                        Tr::tr("%n ssh key(s) of %1 in %2 are still there and still let their owner in: the agent did "
                               "not find their lines, which may end in blanks. Take them out of "
                               ".ssh/authorized_keys in the guest.",
                               nullptr, int(left.size()))
                            .arg(user, guest),
                        left.join(u'\n')});
}

std::optional<QString> whyNotByAgent(const DomainInfo &domain, const DomainDetails *details)
{
    if (domain.state == DomainState::Paused) {
        return Tr::tr("%1 is paused and cannot answer. Resume it first.").arg(domain.name);
    }
    if (domain.state != DomainState::Running && domain.state != DomainState::Blocked) {
        return Tr::tr("%1 is not running.").arg(domain.name);
    }
    if (details && !details->hasAgent) {
        return Tr::tr("%1 has no channel for the guest agent: add one to its hardware, and install qemu-guest-agent in "
                      "the guest.")
            .arg(domain.name);
    }
    return {};
}

} // namespace

Secret::Secret(QByteArray &bytes)
    : m_bytes(bytes.constData(), bytes.size()) // a copy of its own: what is shared could not be wiped
{
    explicit_bzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

Secret::~Secret()
{
    explicit_bzero(m_bytes.data(), size_t(m_bytes.size()));
}

std::optional<QString> whyNot(LifecycleAction action, const Connection &connection, const DomainInfo &domain,
                              const DomainDetails *details)
{
    if (connection.state() != Connection::State::Connected) {
        return Tr::tr("The host is not connected.");
    }
    if (connection.config().readOnly) {
        return Tr::tr("The host is connected for reading only.");
    }
    const bool running = domain.state == DomainState::Running || domain.state == DomainState::Blocked;
    const bool there = running || domain.state == DomainState::Paused;
    const std::optional<QString> off = there ? std::optional<QString>() : Tr::tr("%1 is not running.").arg(domain.name);
    switch (action) {
    case LifecycleAction::Information:
    case LifecycleAction::Password:
    case LifecycleAction::Keys:
    case LifecycleAction::Trim:
        return whyNotByAgent(domain, details);
    case LifecycleAction::SaveToFile:
    case LifecycleAction::Nmi:
        return off;
    case LifecycleAction::CoreDump:
        return domain.state == DomainState::Crashed ? std::nullopt : off;
    case LifecycleAction::ShutDown:
        return whyNot(DomainAction::ShutDown, connection, domain);
    case LifecycleAction::EditStartOrder:
        return domain.persistent
            ? std::nullopt
            : std::optional(Tr::tr("%1 is transient: it cannot be started by us.").arg(domain.name));
    }
    return {};
}

std::optional<QString> hostPathProblem(const QString &path)
{
    if (path.trimmed().isEmpty()) {
        return Tr::tr("A file on the host is needed.");
    }
    if (!path.startsWith(u'/')) {
        return Tr::tr("The file needs its whole path on the host, from the root on.");
    }
    if (path.endsWith(u'/')) {
        return Tr::tr("This is a folder; the name of the file is missing.");
    }
    for (const QChar c : path) {
        if (c.category() == QChar::Other_Control) {
            return Tr::tr("The path must not contain control characters.");
        }
    }
    return path.toUtf8().size() > 4095 ? std::optional(Tr::tr("The path is too long.")) : std::nullopt;
}

std::optional<QString> newHostFileProblem(const QString &path)
{
    if (const auto wrong = hostPathProblem(path)) {
        return wrong;
    }
    return isBelowDevices(path)
        ? std::optional(Tr::tr("Below /dev, /proc and /sys are the devices of the host; choose another folder."))
        : std::nullopt;
}

std::optional<QString> guestUserProblem(const QString &user)
{
    if (user.isEmpty()) {
        return Tr::tr("Whose? A user of the guest is needed, such as root.");
    }
    if (user.size() > 256) {
        return Tr::tr("The name is too long.");
    }
    for (const QChar c : user) {
        if (c.category() == QChar::Other_Control || c == u':' || c == u'/') {
            return Tr::tr("A user's name has no colon, slash or control character.");
        }
    }
    return {};
}

QString suggestedHostPath(const DomainInfo &domain, const QString &folder, const QString &suffix, const QDateTime &when)
{
    QString name = domain.name.left(120);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.' && c != u'_') {
            c = u'_';
        }
    }
    return folder + u'/' + name + when.toString(u"-yyyy-MM-dd_HH-mm"_s) + suffix;
}

QFuture<Result<GuestInfo>> loadGuestInfo(Connection &connection, const QUuid &uuid)
{
    return connection.run(Lane::Details,
                          [uuid](Session &session, const CallContext &) { return readGuestInfo(session, uuid); });
}

QFuture<Result<QStringList>> loadGuestKeys(Connection &connection, const QUuid &uuid, const QString &user)
{
    return connection.run(Lane::Details, [uuid, user](Session &session, const CallContext &) {
        return readGuestKeys(session, uuid, user);
    });
}

QFuture<Result<SavedGuest>> loadSavedGuest(Connection &connection, const QString &path)
{
    return connection.run(Lane::Details,
                          [path](Session &session, const CallContext &) { return readSavedGuest(session, path); });
}

std::unique_ptr<Job> makePasswordJob(Connection &connection, const QUuid &uuid, const QString &user,
                                     std::shared_ptr<Secret> password)
{
    const QString name = nameOf(connection, uuid);
    HostStep step;
    step.lane = Lane::Details;
    step.cancellable = false;
    step.look = nothingToSee(
        Tr::tr("Whether the password of %1 in %2 was changed is not known. Set it again.").arg(user, name));
    step.call = [uuid, user, password = std::move(password),
                 failure = Tr::tr("The password of %1 in %2 could not be set.").arg(user, name)](Session &session,
                                                                                                 const CallContext &) {
        return worded(setGuestPassword(session, uuid, user, password->bytes()), failure);
    };
    return oneStep(connection, uuid, Tr::tr("Set the password of %1 in %2").arg(user, name), std::move(step));
}

std::unique_ptr<Job> makeKeysJob(Connection &connection, const QUuid &uuid, const QString &user, const QStringList &add,
                                 const QStringList &remove)
{
    const QString name = nameOf(connection, uuid);
    HostStep step;
    step.lane = Lane::Details;
    step.cancellable = false;
    step.repeatable = true; // twice is once
    step.look = [uuid, user, add, remove](Session &session) -> Result<Sighting> {
        const auto keys = readGuestKeys(session, uuid, user);
        if (!keys.has_value()) {
            return keys.error();
        }
        const bool done = std::ranges::all_of(add, [&](const QString &key) { return hasKey(*keys, key); })
            && std::ranges::none_of(remove, [&](const QString &key) { return keys->contains(key); });
        return Sighting{done ? Sighting::Done : Sighting::NotDone};
    };
    step.call = [uuid, user, name, add, remove](Session &session, const CallContext &) {
        return changeKeys(session, uuid, user, name, add, remove);
    };
    return oneStep(connection, uuid, Tr::tr("Change the ssh keys of %1 in %2").arg(user, name), std::move(step));
}

std::unique_ptr<Job> makeTrimJob(Connection &connection, const QUuid &uuid)
{
    const QString name = nameOf(connection, uuid);
    HostStep step;
    step.lane = Lane::Details; // may take minutes
    step.cancellable = false;
    step.repeatable = true;
    step.call = [uuid, failure = Tr::tr("The file systems of %1 could not be trimmed.").arg(name)](
                    Session &session, const CallContext &) { return worded(trimGuest(session, uuid), failure); };
    auto job = oneStep(connection, uuid, Tr::tr("Trim the file systems of %1").arg(name), std::move(step));
    job->setSuccessNote(Tr::tr("The host has back what the guest does not use, on disks whose setting “discard” is "
                               "“unmap”."));
    return job;
}

std::unique_ptr<Job> makeSaveToFileJob(Connection &connection, const QUuid &uuid, const SaveToFile &save)
{
    const QString name = nameOf(connection, uuid);
    const QString failure = Tr::tr("%1 could not be saved to %2.").arg(name, save.path);
    HostStep step;
    step.unit = Job::Unit::Bytes;
    step.look = [uuid, path = save.path](Session &session) -> Result<Sighting> {
        const auto info = readDomain(session, uuid);
        if (info.has_value() && isActive(info->state)) {
            const auto job = readDomainJob(session, uuid);
            return job.has_value() && job->active ? Sighting{Sighting::Working, job->done, job->total}
                : isDomainBusy(session, uuid)     ? Sighting{Sighting::Working}
                                                  : Sighting{Sighting::NotDone};
        }
        const auto saved = readSavedGuest(session, path); // a transient one is gone
        return Sighting{saved.has_value() && saved->uuid == uuid ? Sighting::Done : Sighting::NotDone};
    };
    step.run = longRun(
        Host(&connection), uuid,
        [save](Session &session, const QUuid &guest) { return saveDomainToFile(session, guest, save); }, failure);
    const QString title = Tr::tr("Save %1 to a file").arg(name);
    step.text = title;
    auto job = newJob(connection, uuid, title);
    job->addStep(makeStep(Host(&connection), fileIsFree(save.path)));
    job->addStep(makeStep(Host(&connection), std::move(step)));
    job->setSuccessNote(
        Tr::tr("“Restore a guest from a file…” in the host's menu brings it back from %1. Do not start the guest "
               "before: its disks would no longer be those that its memory knows.")
            .arg(save.path));
    return job;
}

std::unique_ptr<Job> makeRestoreJob(Connection &connection, const QString &path, const SavedGuest &guest, RestoreAs as)
{
    HostStep step;
    step.lane = Lane::Long;
    step.cancellable = false;
    step.look = lookAfter(DomainAction::Start, guest.uuid, guest.name);
    step.call = [path, guest, as, failure = Tr::tr("%1 could not be restored from %2.").arg(guest.name, path)](
                    Session &session, const CallContext &context) -> Outcome {
        const auto now = readSavedGuest(session, path);
        if (!now.has_value()) {
            return worded(now.error(), failure);
        }
        if (now->uuid != guest.uuid) {
            return Error{ErrorKind::Conflict,
                         0,
                         Tr::tr("%1 holds another guest now, %2. Nothing was restored.").arg(path, now->name),
                         {}};
        }
        const Outcome allowed = now->isKnown ? checkStartAllowed(session, guest.uuid, context) : Outcome{};
        return allowed.has_value() ? worded(restoreDomainFromFile(session, path, as), failure)
                                   : worded(allowed, failure);
    };
    auto job = oneStep(connection, guest.uuid, Tr::tr("Restore %1 from a file").arg(guest.name), std::move(step));
    job->setSuccessNote(Tr::tr("%1 is still there. Restored a second time, it would damage the guest's disks: delete "
                               "it when the guest is well.")
                            .arg(path));
    return job;
}

std::unique_ptr<Job> makeCoreDumpJob(Connection &connection, const QUuid &uuid, const CoreDump &dump)
{
    const QString name = nameOf(connection, uuid);
    const QString failure = Tr::tr("The memory of %1 could not be written to %2.").arg(name, dump.path);
    HostStep step;
    step.unit = Job::Unit::Bytes;
    step.look = [uuid, name, path = dump.path](Session &session) -> Result<Sighting> {
        const auto job = readDomainJob(session, uuid);
        if (job.has_value() && job->active) {
            return Sighting{Sighting::Working, job->done, job->total};
        }
        return Error{ErrorKind::Timeout, 0,
                     Tr::tr("Whether %1 holds the whole memory of %2 is not known. Write it again.").arg(path, name),
                     Tr::tr("The connection broke before the host had answered.")};
    };
    step.run = longRun(
        Host(&connection), uuid,
        [dump](Session &session, const QUuid &guest) { return dumpDomain(session, guest, dump); }, failure);
    const QString title = Tr::tr("Write the memory of %1 to a file").arg(name);
    step.text = title;
    auto job = newJob(connection, uuid, title);
    job->addStep(makeStep(Host(&connection), fileIsFree(dump.path)));
    job->addStep(makeStep(Host(&connection), std::move(step)));
    job->setSuccessNote(
        Tr::tr("It is in %1 on the host, with all secrets that were in the guest's memory.").arg(dump.path));
    return job;
}

std::unique_ptr<Job> makeNmiJob(Connection &connection, const QUuid &uuid)
{
    const QString name = nameOf(connection, uuid);
    HostStep step;
    step.lane = Lane::Interactive;
    step.cancellable = false;
    step.look = nothingToSee(Tr::tr("Whether the signal has reached %1 only its console can tell.").arg(name));
    step.call = [uuid, failure = Tr::tr("%1 could not be sent an NMI.").arg(name)](
                    Session &session, const CallContext &) { return worded(sendNmi(session, uuid), failure); };
    auto job = oneStep(connection, uuid, Tr::tr("Send an NMI to %1").arg(name), std::move(step));
    job->setSuccessNote(Tr::tr("What the guest makes of it is its own affair: many write a crash dump and restart."));
    return job;
}

std::unique_ptr<Job> makeShutDownJob(Connection &connection, const QUuid &uuid, ShutDownWay way)
{
    const QString name = nameOf(connection, uuid);
    HostStep step;
    step.cancellable = false;
    step.look = lookAfter(DomainAction::ShutDown, uuid, name);
    step.call
        = [uuid, way, failure = Tr::tr("%1 could not be asked to shut down.").arg(name)](
              Session &session, const CallContext &) { return worded(askToShutDown(session, uuid, way), failure); };
    auto job = oneStep(connection, uuid, Tr::tr("Shut down %1").arg(name), std::move(step));
    job->setSuccessNote(Tr::tr("The guest was asked and does it in its own time, if it can."));
    return job;
}

std::unique_ptr<Job> makeDiscardSaveJob(Connection &connection, const QUuid &uuid)
{
    const QString name = nameOf(connection, uuid);
    HostStep step;
    step.cancellable = false;
    step.repeatable = true;
    step.call
        = [uuid, failure = Tr::tr("The saved state of %1 could not be removed.").arg(name)](
              Session &session, const CallContext &) { return worded(discardSavedState(session, uuid), failure); };
    auto job = oneStep(connection, uuid, Tr::tr("Discard the saved state of %1").arg(name), std::move(step));
    QObject::connect(job.get(), &Job::finished, &connection,
                     [host = Host(&connection), uuid]() { host->refreshDomain(uuid); });
    return job;
}

} // namespace guestdeck
