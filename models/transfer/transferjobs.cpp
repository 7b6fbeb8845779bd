// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/transferjobs.h"

#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/install/planfacts.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/streamcalls.h"
#include "models/transfer/bytepipe.h"
#include "models/transfer/digest.h"
#include "models/transfer/fetch.h"
#include "models/transfer/localfile.h"
#include "models/transfer/transfercheck.h"
#include "models/transfer/transferrun.h"
#include "models/transfer/volumetarget.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QStorageInfo>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TransferJobs)
};

QString sumNote(const QString &sum, const QString &expected)
{
    return expected.isEmpty() ? Tr::tr("SHA-256: %1").arg(sum)
                              : Tr::tr("The checksum is the expected one. SHA-256: %1").arg(sum);
}

/// With a sentence, where the failure has none of its own.
Outcome arrived(const Result<quint64> &sent, const VolumeRef &volume)
{
    if (sent.has_value()) {
        return {};
    }
    Error error = sent.error();
    if (error.message.isEmpty() && error.kind == ErrorKind::NoSpace) {
        error.message
            = Tr::tr("The storage pool %1 is full. What had arrived of %2 was removed.").arg(volume.pool, volume.name);
    } else if (error.message.isEmpty()) {
        error.message = Tr::tr("%1 did not arrive as a whole.").arg(volume.name);
    }
    return error;
}

QString brokenUpload(const QString &host, const QString &name)
{
    return Tr::tr("The connection to %1 broke in the middle of it. What had arrived of %2 is of no use, and is removed "
                  "as soon as the host is back.")
        .arg(host, name);
}

/// The last step of a job: there is nothing left to do but to say what came of it. Cannot be cancelled any more.
void addNote(Job &job, const QString &text, const std::function<QString()> &note)
{
    Job::Step step;
    step.text = text;
    step.cancellable = false;
    step.run = [&job, note](const CallContext &) {
        job.setSuccessNote(note());
        return readyFuture(Outcome{});
    };
    job.addStep(std::move(step));
}

std::unique_ptr<Job> newJob(const QString &title, Connection &host)
{
    auto job = std::make_unique<Job>(title, QList<DomainId>{});
    job->setHost(host.id(), host.displayName());
    job->setHostWait(hostWait(&host));
    return job;
}

Job::Step checkStep(const QPointer<Connection> &host, const QString &text, HostStep::Call call)
{
    HostStep step;
    step.text = text;
    step.repeatable = true;
    step.call = std::move(call);
    return makeStep(host, std::move(step));
}

/// The target as it is about to be made, checked against what the pool is now.
Outcome checkNewVolume(Session &session, VolumeTarget &target, quint64 allocated, const ImageHead &head)
{
    const auto pool = readTransferPool(session, target.volume.pool);
    if (!pool.has_value()) {
        return pool.error();
    }
    target.files = hasFileVolumes(pool->pool);
    if (const Outcome fits = checkTarget(*pool, target.volume.name, target.length, allocated); !fits) {
        return fits;
    }
    return checkBacking(session, head, pool->pool);
}

// ---- From this machine ----

/// One thread reads and adds up, this one sends.
Outcome sendFile(Session &session, VolumeTarget &target, const QString &path, const CallContext &context)
{
    BytePipe pipe(context.stop);
    Digest digest;
    auto reading = alongside([&]() -> Outcome {
        LocalReader file;
        Outcome outcome = file.open(path);
        while (outcome.has_value()) {
            auto piece = file.next();
            if (!piece.has_value() || !*piece) {
                outcome = piece.has_value() ? Outcome{} : Outcome(piece.error());
                break;
            }
            digest.add(**piece);
            outcome = pipe.push(std::move(**piece));
        }
        pipe.close(outcome);
        return outcome;
    });
    const auto sent = sendToVolume(session, target.volume, pipe.source(), target.length, context);
    if (!sent.has_value()) {
        pipe.giveUp(sent.error());
    }
    const Outcome read = reading.get();
    if (!sent.has_value() || !read.has_value()) {
        return arrived(sent.has_value() ? Result<quint64>(read.error()) : sent, target.volume);
    }
    if (*sent != target.length) {
        return Error{ErrorKind::Conflict, 0, Tr::tr("%1 was changed while it was read.").arg(path), {}};
    }
    target.sum = digest.result();
    return {};
}

} // namespace

std::unique_ptr<Job> makeUploadJob(Connection &connection, const UploadRequest &request)
{
    const QPointer<Connection> host(&connection);
    const auto target = std::make_shared<VolumeTarget>();
    target->volume = request.target;
    auto job = newJob(Tr::tr("Upload %1").arg(request.target.name), connection);
    job->addStep(checkStep(host, Tr::tr("Looking at the file and the storage pool"),
                           [target, file = request.file](Session &session, const CallContext &) -> Outcome {
                               const auto image = lookAtFile(file);
                               if (!image.has_value()) {
                                   return image.error();
                               }
                               target->length = image->length;
                               return checkNewVolume(session, *target, image->allocated, image->head);
                           }));
    job->addStep(makeVolumeStep(host, target));
    const TransferLane::Call send = [target, request](Session &session, const CallContext &context) -> Outcome {
        const Outcome sent = sendFile(session, *target, request.file, context);
        return sent.has_value() ? compareSums(target->sum, request.expectedSum) : sent;
    };
    job->addStep(moveStep(
        Tr::tr("Uploading"), brokenUpload(connection.displayName(), request.target.name),
        [host, send](const CallContext &context) { return runOnLane(host, send, context); }, target));
    job->addStep(lookAfreshStep(host, target));
    addNote(*job, Tr::tr("Looking what has arrived"),
            [target, expected = request.expectedSum]() { return sumNote(target->sum, expected); });
    return job;
}

// ---- To this machine ----

namespace
{

Outcome checkLocalRoom(const QString &file, quint64 needed)
{
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    if (disk.isValid() && disk.isReady() && quint64(std::max<qint64>(disk.bytesAvailable(), 0)) < needed) {
        return Error{ErrorKind::NoSpace,
                     0,
                     Tr::tr("The folder %1 has only %2 free, and this needs %3.")
                         .arg(QFileInfo(file).absolutePath(), QLocale().formattedDataSize(disk.bytesAvailable(), 1),
                              QLocale().formattedDataSize(qint64(needed), 1)),
                     {}};
    }
    return {};
}

/// This thread receives, another one adds up and writes.
Outcome receiveFile(Session &session, const DownloadRequest &request, QString &sum, const CallContext &context)
{
    LocalWriter file;
    if (const Outcome opened = file.open(request.file, request.replace); !opened) {
        return opened;
    }
    BytePipe pipe(context.stop);
    Digest digest;
    auto writing = alongside([&]() -> Outcome {
        for (;;) {
            const auto piece = pipe.pop();
            if (!piece.has_value()) {
                return piece.error();
            }
            if (!*piece) {
                return {};
            }
            digest.add(**piece);
            if (const Outcome written = file.write(**piece); !written) {
                pipe.giveUp(written.error());
                return written;
            }
        }
    });
    const auto received = receiveFromVolume(session, request.source, pipe.sink(), context);
    pipe.close(received.has_value() ? Outcome{} : Outcome(received.error()));
    const Outcome written = writing.get();
    if (!received.has_value()) {
        Error error = received.error();
        if (error.message.isEmpty()) {
            error.message = Tr::tr("%1 could not be read to its end.").arg(request.source.name);
        }
        return error;
    }
    if (!written.has_value()) {
        return written;
    }
    sum = digest.result();
    const Outcome same = compareSums(sum, request.expectedSum);
    return same.has_value() ? file.keep() : same;
}

} // namespace

std::unique_ptr<Job> makeDownloadJob(Connection &connection, const DownloadRequest &request)
{
    const QPointer<Connection> host(&connection);
    const auto sum = std::make_shared<QString>();
    auto job = newJob(Tr::tr("Download %1").arg(request.source.name), connection);
    job->addStep(
        checkStep(host, Tr::tr("Looking at the volume and the folder"),
                  [request](Session &session, const CallContext &) -> Outcome {
                      const auto length = readVolumeLength(session, request.source);
                      const auto volumes = readVolumes(session, request.source.pool, {request.source.name});
                      if (!length.has_value() || !volumes.has_value()) {
                          return explained(Outcome(length.has_value() ? volumes.error() : length.error()),
                                           Tr::tr("The volume %1 could not be read.").arg(request.source.name));
                      }
                      const quint64 allocated = volumes->isEmpty() ? *length : volumes->first().allocation.value;
                      return checkLocalRoom(request.file, std::min(*length, allocated));
                  }));
    const TransferLane::Call receive = [sum, request](Session &session, const CallContext &context) -> Outcome {
        return receiveFile(session, request, *sum, context);
    };
    job->addStep(moveStep(Tr::tr("Downloading"),
                          Tr::tr("The connection to %1 broke in the middle of it. What had arrived of %2 was removed.")
                              .arg(connection.displayName(), request.source.name),
                          [host, receive](const CallContext &context) { return runOnLane(host, receive, context); }));
    addNote(*job, Tr::tr("Downloading"), [sum, expected = request.expectedSum]() { return sumNote(*sum, expected); });
    return job;
}

// ---- From the web ----

namespace
{

struct Fetching {
    std::shared_ptr<Fetch> fetch; ///< between the first step and the end of the third
    quint64 allocated = 0;
};

/// The server is asked first, so that what it has is looked at before anything is made on the host. Its answer then
/// waits, with at most some MiB of it here, until the volume is there.
Outcome askServer(const FetchRequest &request, Fetching &state, VolumeTarget &target, ImageHead &head,
                  const std::stop_token &stop)
{
    state.fetch = Fetch::start(request.address, stop);
    const auto answer = state.fetch->waitForHead();
    if (!answer.has_value()) {
        state.fetch.reset();
        return answer.error();
    }
    target.length = answer->length.value_or(0);
    head = probeImage(answer->start);
    return {};
}

Outcome sendFetched(Session &session, VolumeTarget &target, Fetch &fetch, const CallContext &context)
{
    Digest digest;
    std::deque<Piece> ready;
    const auto next = [&]() -> Result<std::optional<Piece>> {
        if (ready.empty()) {
            const auto piece = fetch.next();
            if (!piece.has_value() || !*piece) {
                return piece;
            }
            digest.add(**piece);
            const QList<Piece> pieces = findHoles((*piece)->data);
            ready.assign(pieces.cbegin(), pieces.cend());
        }
        Piece piece = std::move(ready.front());
        ready.pop_front();
        return std::optional(std::move(piece));
    };
    const auto sent = sendToVolume(session, target.volume, next, target.length, context);
    if (sent.has_value()) {
        target.sum = digest.result();
    }
    return arrived(sent, target.volume);
}

} // namespace

std::unique_ptr<Job> makeFetchJob(Connection &connection, const FetchRequest &request)
{
    const QPointer<Connection> host(&connection);
    const auto target = std::make_shared<VolumeTarget>();
    const auto state = std::make_shared<Fetching>();
    target->volume = request.target;
    auto job = newJob(Tr::tr("Fetch %1").arg(request.target.name), connection);
    // The job's own wish to stop reaches the fetch through `ended`: it lives longer than the step that starts it.
    const auto ended = std::make_shared<std::stop_source>();
    Job::Step ask = checkStep(
        host, Tr::tr("Asking %1").arg(request.address.host()),
        [target, state, request, ended](Session &session, const CallContext &context) -> Outcome {
            const std::stop_callback stop(context.stop, [ended]() { ended->request_stop(); });
            ImageHead head;
            if (const Outcome asked = askServer(request, *state, *target, head, ended->get_token()); !asked) {
                return asked;
            }
            const Outcome fits = checkNewVolume(session, *target, target->length, head);
            if (!fits.has_value()) {
                state->fetch.reset();
                return fits;
            }
            if (target->length == 0 && !target->files) {
                state->fetch.reset();
                return Error{ErrorKind::Unsupported,
                             0,
                             Tr::tr("The server does not say how large the file is, and the storage pool %1 needs to "
                                    "know. Fetch it into a folder.")
                                 .arg(request.target.pool),
                             {}};
            }
            return {};
        });
    ask.undo = [state](const CallContext &) {
        state->fetch.reset();
        return readyFuture(Outcome{});
    };
    job->addStep(std::move(ask));
    job->addStep(makeVolumeStep(host, target));
    const TransferLane::Call send
        = [target, state, request, ended](Session &session, const CallContext &context) -> Outcome {
        const std::stop_callback stop(context.stop, [ended]() { ended->request_stop(); });
        const Outcome sent = sendFetched(session, *target, *state->fetch, context);
        return sent.has_value() ? compareSums(target->sum, request.expectedSum) : sent;
    };
    job->addStep(moveStep(
        Tr::tr("Fetching"), brokenUpload(connection.displayName(), request.target.name),
        [host, send](const CallContext &context) { return runOnLane(host, send, context); }, target));
    job->addStep(lookAfreshStep(host, target));
    addNote(*job, Tr::tr("Looking what has arrived"), [target, state, expected = request.expectedSum]() {
        state->fetch.reset();
        return sumNote(target->sum, expected);
    });
    return job;
}

} // namespace guestdeck
