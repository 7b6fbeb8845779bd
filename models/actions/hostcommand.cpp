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

// As one line each and without "!": a login shell on the way may be csh. $1: the folder.

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
elif test -s "$d/pid"; then if kill -0 "$(cat "$d/pid")" 2>/dev/null; then s=run; else s=gone; fi;
else s=run; fi;
echo "$s"; tail -c 60000 "$d/log" 2>/dev/null; exit 0
)sh";
constexpr char16_t endScript[] = uR"sh(p=$(cat "$1/pid") && kill -s TERM -- "-$p")sh";
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
                m_begun = true;
                lookSoon();
            } else if (begun.has_value() || begun.error().kind != ErrorKind::Unreachable) {
                answer(begun.has_value() ? Error{ErrorKind::Io, 0, {}, begun->err} : begun.error());
            } else {
                waitForHost([this]() { begin(); });
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

    void waitForHost(std::function<void()> then)
    {
        if (++m_failedLooks > mostFailedLooks) {
            answer(Error{ErrorKind::Unreachable, 0, {}, {}});
            return;
        }
        deliver(whenConnected(m_host, m_context), this, [this, then = std::move(then)](const Outcome &back) {
            if (back.has_value()) {
                QTimer::singleShot(pauseBetweenLooks, this, then);
            } else {
                answer(back.error());
            }
        });
    }

    void lookSoon()
    {
        QTimer::singleShot(pauseBetweenLooks, this, [this]() { look(); });
    }

    void look()
    {
        if (m_context.stop.stop_requested() && !m_ended) {
            m_ended = true;
            call(endScript, {}, [this](const Result<HostAnswer> &) { lookSoon(); });
            return;
        }
        call(lookScript, {}, [this](const Result<HostAnswer> &seen) {
            if (!seen.has_value()) {
                if (seen.error().kind == ErrorKind::Unreachable || seen.error().kind == ErrorKind::Timeout) {
                    waitForHost([this]() { look(); });
                } else {
                    answer(seen.error());
                }
                return;
            }
            m_failedLooks = 0;
            saw(*seen);
        });
    }

    void saw(const HostAnswer &seen)
    {
        const qsizetype end = seen.out.indexOf('\n');
        const QByteArray state = seen.out.left(end);
        const QByteArray output = end < 0 ? QByteArray() : seen.out.mid(end + 1);
        if (m_command.onOutput) {
            m_command.onOutput(QString::fromUtf8(output));
        }
        if (seen.status == 3) {
            answer(Error{ErrorKind::Io, 0, {}, u"its folder on the host is gone"_s});
        } else if (state == "run" || (state == "gone" && std::exchange(m_gone, true) == false)) {
            lookSoon();
        } else {
            call(cleanScript, {}, [](const Result<HostAnswer> &) {});
            bool ok = false;
            const int status = state.toInt(&ok);
            answer(m_context.stop.stop_requested() ? Result<HostAnswer>(Error{ErrorKind::Cancelled, 0, {}, {}})
                       : ok                        ? Result<HostAnswer>(HostAnswer{status, output, {}})
                                                   : Error{ErrorKind::Io, 0, {}, QString::fromUtf8(output)});
        }
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
    bool m_begun = false;
    bool m_ended = false;
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
