// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/diskcompare.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/doctor/background.h"
#include "models/libvirt/settlecalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/volumecalls.h"
#include "models/libvirt/volumedigest.h"
#include "models/transport/sshmaster.h"
#include "models/xml/storagexml.h"

#include <QCoreApplication>
#include <QPromise>
#include <QSysInfo>

#include <memory>
#include <optional>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::DiskCompare)
};

/// Terabytes from slow disks; a comparison that hangs ends some time.
constexpr auto limit = 24h;

Error different(const ComparedImage &copy)
{
    return {ErrorKind::Io,
            0,
            Tr::tr("The copy %1 is not the same as the original. The guest goes on with the original.").arg(copy.path),
            {}};
}

/// What `qemu-img compare` said; nothing: it could not be asked, or could not read.
using Verdict = std::optional<Outcome>;

Verdict verdictOf(int status, const ComparedImage &copy)
{
    switch (status) {
    case 0:
        return Outcome{};
    case 1:
        return Outcome(different(copy));
    default:
        return std::nullopt; // 2 and more: not readable for this user; 127: there is no qemu-img
    }
}

QStringList compareCommand(const ComparedImage &original, const ComparedImage &copy)
{
    // Formats are given: an image must not choose by what is written in it.
    return {u"qemu-img"_s, u"compare"_s, u"-f"_s, original.format, u"-F"_s, copy.format, original.path, copy.path};
}

QString firstLabel(const QString &name)
{
    return name.section(u'.', 0, 0).toLower();
}

QFuture<Verdict> askShell(Connection &connection, const ComparedImage &original, const ComparedImage &copy,
                          const CallContext &context)
{
    const QStringList command = compareCommand(original, copy);
    // Paths that look like options or protocols are left to the other way.
    if (!original.path.startsWith(u'/') || !copy.path.startsWith(u'/')) {
        return readyFuture(Verdict());
    }
    if (const std::shared_ptr<SshMaster> master = connection.sshMaster()) {
        return inBackground([master, command, copy, context]() -> Verdict {
            const auto answer = master->run(command, context, limit);
            if (answer.has_value()) {
                return verdictOf(answer->status, copy);
            }
            return answer.error().kind == ErrorKind::Cancelled ? Verdict(Outcome(answer.error())) : std::nullopt;
        });
    }
    const HostInfo &host = connection.hostInfo();
    if (!host.isLocal || connection.isSimulated()
        || firstLabel(host.hostName) != firstLabel(QSysInfo::machineHostName())) {
        return readyFuture(Verdict());
    }
    return inBackground([command, copy, context]() -> Verdict {
        const auto answer = runProgram(command.first(), command.mid(1), limit, context.stop);
        if (answer.has_value()) {
            return verdictOf(answer->status, copy);
        }
        return answer.error().kind == ErrorKind::Cancelled ? Verdict(Outcome(answer.error())) : std::nullopt;
    });
}

/// The digest of what a guest would read from it.
Result<QByteArray> digestOf(Session &session, const ComparedImage &image, const QString &scratchPool,
                            const CallContext &context)
{
    if (image.format == "raw"_L1) {
        return digestVolume(session, image.volume, context);
    }
    const auto info = readVolume(session, image.volume);
    if (!info.has_value()) {
        return info.error();
    }
    const QString name = scratchName(image);
    // What an earlier attempt has left, and no other guest's: nobody makes volumes of such a name.
    const Outcome cleared = deleteVolume(session, scratchPool, name);
    if (!cleared.has_value()) {
        return cleared.error();
    }
    const auto written
        = copyVolume(session, image.volume, scratchPool, {name, info->capacity, u"raw"_s, true}, context);
    if (!written.has_value()) {
        return written.error();
    }
    auto digest = digestVolume(session, {scratchPool, name}, context);
    const Outcome deleted = deleteVolume(session, scratchPool, name);
    if (!deleted.has_value() && digest.has_value()) {
        return explained(Result<QByteArray>(deleted.error()),
                         Tr::tr("The volume %1, made for the comparison, could not be deleted.").arg(name));
    }
    return digest;
}

Outcome compareStreams(Session &session, const ComparedImage &original, const ComparedImage &copy,
                       const CallContext &context)
{
    const auto first = digestOf(session, original, copy.volume.pool, context);
    if (!first.has_value()) {
        return first.error();
    }
    const auto second = digestOf(session, copy, copy.volume.pool, context);
    if (!second.has_value()) {
        return second.error();
    }
    return *first == *second ? Outcome{} : Outcome(different(copy));
}

/// Answers once, at the latest when nobody is left who could.
class Answer
{
public:
    Answer() { m_promise.start(); }
    ~Answer() { give(Error{ErrorKind::Unreachable, 0, Tr::tr("The host was removed."), {}}); }
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    QFuture<Outcome> future() const { return m_promise.future(); }
    void give(const Outcome &outcome)
    {
        if (!std::exchange(m_given, true)) {
            m_promise.addResult(outcome);
            m_promise.finish();
        }
    }

private:
    QPromise<Outcome> m_promise;
    bool m_given = false;
};

/// Only where nothing else says what failed.
Outcome orExplained(const Outcome &outcome, const QString &message)
{
    return outcome.has_value() || !outcome.error().message.isEmpty() ? outcome : explained(outcome, message);
}

} // namespace

QString scratchName(const ComparedImage &image)
{
    return image.volume.name + u".guestdeck-compare"_s;
}

QFuture<Outcome> compareImages(Connection &connection, const ComparedImage &original, const ComparedImage &copy,
                               const CallContext &context)
{
    const auto answer = std::make_shared<Answer>();
    const auto give = [answer](const Outcome &outcome) { answer->give(outcome); };
    deliver(askShell(connection, original, copy, context), &connection,
            [&connection, original, copy, context, give](const Verdict &verdict) {
                if (verdict) {
                    give(*verdict);
                    return;
                }
                deliver(connection.run(
                            Lane::Long,
                            [original, copy](Session &session, const CallContext &given) -> Outcome {
                                return withLinkState(
                                    session,
                                    orExplained(compareStreams(session, original, copy, given),
                                                Tr::tr("The copy could not be compared with the original.")));
                            },
                            context),
                        &connection, give);
            });
    return answer->future();
}

} // namespace guestdeck
