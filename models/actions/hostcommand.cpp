// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/hostcommand.h"

#include "models/connection/connection.h"
#include "models/connection/connectionuri.h"
#include "models/connection/whenconnected.h"
#include "models/core/async.h"
#include "models/doctor/background.h"
#include "models/transport/sshmaster.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPromise>
#include <QSysInfo>
#include <QTimer>
#include <QUuid>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HostCommand)
};

constexpr auto pauseBetweenLooks = 700ms;
constexpr int mostFailedLooks = 20;
constexpr int mostLooksForEnd = 80; ///< about a minute

// As one line each and without "!": a login shell on the way may be csh. $1: the folder. Signals go to the whole group:
// its leader, the shell, dies at once, and what it began may take its time. Without "--", which busybox refuses.

/// Beside the link's own session, so that its end does not reach it.
constexpr char16_t beginScript[] = uR"sh(
umask 077; PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/sbin"; export PATH; LC_ALL=C; export LC_ALL;
d=$1; shift;
if mkdir "$d" 2>/dev/null; then
setsid sh -c 'echo $$ >"$0/pid"; "$@" >"$0/log" 2>&1 </dev/null; echo $? >"$0/status"' "$d" "$@"
</dev/null >/dev/null 2>&1 &
fi;
test -d "$d"
)sh";
constexpr char16_t lookScript[] = uR"sh(
d=$1; test -d "$d" || exit 3;
if test -s "$d/status"; then s=$(cat "$d/status");
elif test -s "$d/pid"; then if kill -0 "-$(cat "$d/pid")" 2>/dev/null; then s=run; else s=gone; fi;
else s=run; fi;
echo "$s"; tail -c 60000 "$d/log" 2>/dev/null; exit 0
)sh";
constexpr char16_t endScript[] = uR"sh(p=$(cat "$1/pid") && kill -TERM "-$p")sh";
constexpr char16_t cleanScript[] = uR"sh(rm -rf "$1")sh";

QString firstLabel(const QString &name)
{
    return name.section(u'.', 0, 0).toLower();
}

Result<HostAnswer> taken(const Result<SshAnswer> &answer)
{
    // 255 is ssh's own: the link is gone.
    if (answer.has_value() && answer->status == 255) {
        return Error{ErrorKind::Unreachable, 0, {}, answer->err};
    }
    return answer.has_value() ? Result<HostAnswer>(HostAnswer{answer->status, answer->out, answer->err})
                              : answer.error();
}

/// Begins a command, looks after it, and tidies up. Lives until it has answered, at most as long as the connection.
class LongRun : public QObject
{
public:
    LongRun(Connection &host, LongHostCommand command, CallContext context)
        : QObject(&host)
        , m_host(host)
        , m_command(std::move(command))
        , m_context(std::move(context))
        , m_folder(u"/tmp/guestdeck-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        m_promise.start();
    }

    ~LongRun() override { answer(Error{ErrorKind::Unreachable, 0, Tr::tr("The host was removed."), {}}); }

    QFuture<Result<HostAnswer>> future() const { return m_promise.future(); }

    void begin()
    {
        // Twice is once: the folder is made by one of them only.
        call(beginScript, m_command.command, [this](const Result<HostAnswer> &begun) {
            if (begun.has_value() && begun->status == 0) {
                m_begun = m_mayRun = true;
                lookSoon();
            } else if (begun.has_value()) {
                answer(Error{ErrorKind::Io, 0, {}, begun->err});
            } else if (isOpenEnded(begun.error())) {
                m_mayRun = true;
                waitForHost([this]() { isStopping() ? look() : begin(); });
            } else {
                fail(begun.error());
            }
        });
    }

private:
    using Slot = std::function<void(const Result<HostAnswer> &)>;

    void call(const char16_t *script, const QStringList &more, Slot slot)
    {
        QStringList words = m_command.asRoot ? QStringList{u"sudo"_s, u"-n"_s} : QStringList();
        words << u"sh"_s << u"-c"_s << QString::fromUtf16(script).simplified() << u"sh"_s << m_folder << more;
        // Not with the job's token: looking and tidying go on after a cancel.
        deliver(runOnHost(m_host, words, {}), this, std::move(slot));
    }

    static bool isOpenEnded(const Error &error)
    {
        return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout;
    }

    /// It is to be ended, not waited for.
    bool isStopping() const { return m_gaveUp || m_context.stop.stop_requested(); }

    void waitForHost(const std::function<void()> &then)
    {
        if (++m_failedLooks > mostFailedLooks) {
            if (isStopping()) {
                fail(Error{ErrorKind::Unreachable, 0, {}, {}});
                return;
            }
            m_gaveUp = true;
            m_failedLooks = 0;
        }
        // A cancel does not end the waiting: what runs on there must be ended first.
        deliver(whenConnected(m_host, isStopping() ? CallContext{} : m_context), this,
                [this, then](const Outcome &back) {
                    if (back.has_value()) {
                        QTimer::singleShot(pauseBetweenLooks, this, then);
                    } else if (back.error().kind == ErrorKind::Cancelled && m_mayRun) {
                        waitForHost(then);
                    } else {
                        fail(back.error());
                    }
                });
    }

    void lookSoon()
    {
        QTimer::singleShot(pauseBetweenLooks, this, [this]() { look(); });
    }

    void look()
    {
        if (!isStopping() || m_ended) {
            see();
            return;
        }
        call(endScript, {}, [this](const Result<HostAnswer> &told) {
            if (told.has_value()) {
                m_ended = told->status == 0; // else it is gone, or has not yet written its id
                QTimer::singleShot(pauseBetweenLooks, this, [this]() { see(); });
            } else {
                lost(told.error());
            }
        });
    }

    void see()
    {
        call(lookScript, {}, [this](const Result<HostAnswer> &seen) {
            if (seen.has_value()) {
                m_failedLooks = 0;
                saw(*seen);
            } else {
                lost(seen.error());
            }
        });
    }

    void lost(const Error &error)
    {
        if (isOpenEnded(error)) {
            waitForHost([this]() { look(); });
        } else {
            fail(error);
        }
    }

    void saw(const HostAnswer &seen)
    {
        const qsizetype end = seen.out.indexOf('\n');
        const QByteArray state = seen.out.left(end);
        const QByteArray output = end < 0 ? QByteArray() : seen.out.mid(end + 1);
        if (m_command.onOutput) {
            m_command.onOutput(QString::fromUtf8(output));
        }
        const Error stopped{m_gaveUp ? ErrorKind::Unreachable : ErrorKind::Cancelled, 0, {}, {}};
        if (seen.status == 3 && !m_begun) {
            answer(stopped); // what was to begin it never came there
        } else if (seen.status == 3) {
            fail(Error{ErrorKind::Io, 0, {}, u"its folder on the host is gone"_s});
        } else if (state == "run" || (state == "gone" && std::exchange(m_gone, true) == false)) {
            if (isStopping() && ++m_looksForEnd > mostLooksForEnd) {
                fail(Error{ErrorKind::Timeout, 0, {}, {}});
            } else {
                lookSoon();
            }
        } else {
            call(cleanScript, {}, [](const Result<HostAnswer> &) {});
            bool ok = false;
            const int status = state.toInt(&ok);
            answer(m_context.stop.stop_requested() || (m_gaveUp && !ok) ? Result<HostAnswer>(stopped)
                       : ok ? Result<HostAnswer>(HostAnswer{status, output, {}})
                            : Error{ErrorKind::Io, 0, {}, QString::fromUtf8(output)});
        }
    }

    /// Nobody knows what became of it; whoever asked must not go on as if it were gone.
    void fail(const Error &error)
    {
        if (!m_mayRun) {
            answer(error);
            return;
        }
        answer(Error{error.kind == ErrorKind::Cancelled ? ErrorKind::Unreachable : error.kind, error.code,
                     Tr::tr("%1 could not be ended, and may still be running on %2.")
                         .arg(m_command.command.first().section(u'/', -1), m_host.displayName()),
                     error.detail.isEmpty() ? error.message : error.detail});
    }

    void answer(const Result<HostAnswer> &result)
    {
        if (std::exchange(m_answered, true)) {
            return;
        }
        m_promise.addResult(result);
        m_promise.finish();
        // Later than the tidying, whose answer comes to this object.
        QTimer::singleShot(30s, this, &QObject::deleteLater);
    }

    Connection &m_host;
    const LongHostCommand m_command;
    const CallContext m_context;
    const QString m_folder;
    QPromise<Result<HostAnswer>> m_promise;
    int m_failedLooks = 0;
    int m_looksForEnd = 0;
    bool m_begun = false; ///< the host has said so
    bool m_mayRun = false; ///< begun, or the answer was lost
    bool m_gaveUp = false; ///< looking for its result; it is ended
    bool m_ended = false; ///< has been told to end
    bool m_gone = false; ///< seen once: its status may be written a moment later
    bool m_answered = false;
};

} // namespace

std::optional<QString> whyNoHostShell(const Connection &connection)
{
    if (connection.isSimulated()) {
        return Tr::tr("%1 is simulated: there is no machine to run a program on.").arg(connection.displayName());
    }
    if (connection.sshMaster()) {
        return {};
    }
    const bool here = isLocalUri(connection.uri())
        && firstLabel(connection.hostInfo().hostName) == firstLabel(QSysInfo::machineHostName());
    return here ? std::nullopt
                : std::optional(
                    Tr::tr("%1 is not reached by ssh, so no program can be run there.").arg(connection.displayName()));
}

QFuture<Result<HostAnswer>> runOnHost(Connection &connection, const QStringList &command, const CallContext &context,
                                      std::chrono::milliseconds limit)
{
    if (const auto why = whyNoHostShell(connection)) {
        return readyFuture(Result<HostAnswer>(Error{ErrorKind::Unsupported, 0, *why, {}}));
    }
    if (const auto master = connection.sshMaster()) {
        return inBackground([master, command, context, limit]() -> Result<HostAnswer> {
            return taken(master->run(command, context, limit));
        });
    }
    return inBackground([command, context, limit]() -> Result<HostAnswer> {
        const auto answer = runProgram(command.first(), command.mid(1), limit, context.stop);
        return answer.has_value() ? Result<HostAnswer>(HostAnswer{answer->status, answer->out, answer->err})
                                  : answer.error();
    });
}

QFuture<Result<HostAnswer>> runLongOnHost(Connection &connection, const LongHostCommand &command,
                                          const CallContext &context)
{
    auto *run = new LongRun(connection, command, context);
    const auto future = run->future();
    run->begin();
    return future;
}

} // namespace guestdeck
