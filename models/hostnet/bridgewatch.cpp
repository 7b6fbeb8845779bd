// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hostnet/bridgewatch.h"

#include "models/doctor/background.h"

#include <QCoreApplication>
#include <QUuid>

#include <thread>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = WatchStatus::State;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HostNet)
};

constexpr auto pauseBetweenLooks = 500ms;
constexpr auto pauseAfterRefusal = 5s; ///< some hosts shut out who is refused too often
constexpr auto shortLimit = 5s; ///< of one command, which the link may swallow
constexpr auto patience = 60s; ///< beyond the time at which the host is back by itself
constexpr int mostDeadLooks = 4;

/// Stops with either of two.
class EitherStop
{
public:
    EitherStop(const std::stop_token &one, const std::stop_token &other)
        : m_one(one, Request{m_source})
        , m_other(other, Request{m_source})
    {
    }
    std::stop_token token() const { return m_source.get_token(); }

private:
    struct Request {
        std::stop_source source;
        void operator()() { source.request_stop(); }
    };
    std::stop_source m_source;
    std::stop_callback<Request> m_one;
    std::stop_callback<Request> m_other;
};

Error cancelled()
{
    return {ErrorKind::Cancelled, 0, {}, {}};
}

bool isLinkTrouble(const Error &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout
        || error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Auth;
}

} // namespace

BridgeWatch::BridgeWatch(Plan plan)
    : m_plan(std::move(plan))
    , m_commands{u"/run/guestdeck-net-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)}
{
}

Result<BridgeWatch::Answer> BridgeWatch::run(const std::shared_ptr<SshMaster> &way, const QStringList &command,
                                             const CallContext &context, std::chrono::milliseconds limit,
                                             const QByteArray &input) const
{
    if (!way && m_plan.master) {
        return Error{ErrorKind::Unreachable, 0, {}, {}}; // and never this machine in its place
    }
    if (!way) {
        const auto answer = runProgram(command.first(), command.mid(1), limit, context.stop, input);
        return answer.has_value() ? Result<Answer>(Answer{answer->status, answer->out, answer->err}) : answer.error();
    }
    const auto answer
        = input.isEmpty() ? way->run(command, context, limit) : way->runWithInput(command, input, context, limit);
    if (answer.has_value() && answer->status == 255) { // ssh's own
        return Error{ErrorKind::Unreachable, 0, {}, answer->err};
    }
    return answer.has_value() ? Result<Answer>(Answer{answer->status, answer->out, answer->err}) : answer.error();
}

QStringList BridgeWatch::asRoot(const QStringList &command) const
{
    return m_prefix + command;
}

Outcome BridgeWatch::findRoot(const CallContext &context)
{
    const auto id = run(m_plan.master, {u"id"_s, u"-u"_s}, context, 20s);
    if (!id.has_value()) {
        return id.error();
    }
    if (id->out.trimmed() == "0") {
        return {};
    }
    const auto sudo = run(m_plan.master, {u"sudo"_s, u"-n"_s, u"true"_s}, context, 20s);
    if (sudo.has_value() && sudo->status == 0) {
        m_prefix = QStringList{u"sudo"_s, u"-n"_s};
        return {};
    }
    if (!m_plan.master) {
        const auto pkexec = run(nullptr, {u"pkexec"_s, u"--version"_s}, context, 20s);
        if (pkexec.has_value() && pkexec->status == 0) {
            m_byPkexec = true;
            return {};
        }
        return Error{ErrorKind::Auth, 0,
                     Tr::tr("The network of this computer can only be changed by root. Install the program pkexec, or "
                            "let your user run commands by sudo without a password."),
                     sudo.has_value() ? sudo->err : QString()};
    }
    return Error{ErrorKind::Auth, 0,
                 Tr::tr("The network of %1 can only be changed by root there. Log in as root, or let the user run "
                        "commands by sudo without a password.")
                     .arg(m_plan.hostName),
                 sudo.has_value() ? sudo->err : QString()};
}

Outcome BridgeWatch::prepare(const CallContext &context)
{
    const auto script = watchScript(m_plan.change, m_plan.limit);
    if (!script.has_value()) {
        return script.error();
    }
    m_script = *script;
    if (m_plan.master) {
        m_logins
            = std::make_unique<FreshLogin>(m_plan.acquire, m_plan.master->host(),
                                           knownName(m_plan.master->host(), context.stop), m_plan.change.newAddresses);
    }
    return findRoot(context);
}

QString BridgeWatch::notBegun() const
{
    return Tr::tr("The change could not be begun on %1; nothing was changed.").arg(m_plan.hostName);
}

Outcome BridgeWatch::apply(const CallContext &context)
{
    tell(BridgeTrial::State::Applying, Tr::tr("The change is sent to %1.").arg(m_plan.hostName));
    const QStringList start = m_commands.begin(m_script);
    if (context.stop.stop_requested()) {
        return cancelled();
    }
    m_begun.start();
    m_backAt = QDateTime::currentDateTime().addSecs(m_plan.limit.count() + 15);
    // From here on it may run: a cancel comes after it. The user may take a while over the password.
    const auto begun = run(m_plan.master, m_byPkexec ? QStringList{u"pkexec"_s} + start : asRoot(start), {},
                           m_byPkexec ? std::chrono::milliseconds(5min) : 60s, m_script);
    if (begun.has_value() && begun->status != 0) {
        clean(m_plan.master);
        const bool closed = m_byPkexec && (begun->status == 126 || begun->status == 127); // the question for a password
        return closed ? cancelled() : Error{ErrorKind::Io, 0, notBegun(), begun->err};
    }
    if (!begun.has_value() && !isLinkTrouble(begun.error())) {
        return begun.error();
    }
    m_begun.start();
    m_backAt = QDateTime::currentDateTime().addSecs(m_plan.limit.count() + 15);
    m_plan.tell({BridgeTrial::State::Applying, false, Tr::tr("%1 changes its network.").arg(m_plan.hostName),
                 QDeadlineTimer(m_plan.limit)});
    return {};
}

Result<WatchStatus> BridgeWatch::look(const std::shared_ptr<SshMaster> &way) const
{
    const auto seen = run(way, asRoot(m_commands.look()), {}, shortLimit);
    if (!seen.has_value()) {
        return seen.error();
    }
    return seen->status == 0 ? parseWatchStatus(seen->out) : Error{ErrorKind::Io, 0, {}, seen->err};
}

Result<WatchStatus> BridgeWatch::comeBack(const std::stop_token &stop)
{
    QElapsedTimer sinceLogin;
    sinceLogin.start();
    const auto login = m_logins->login(stop, [this]() {
        tell(isLate(0s)                     ? BridgeTrial::State::RollingBack
                 : m_begun.elapsed() > 3000 ? BridgeTrial::State::Trial
                                            : BridgeTrial::State::Applying,
             noteOf(Error{ErrorKind::Unreachable, 0, {}, {}}));
        return !isLate(patience);
    });
    if (!login.has_value()) {
        return login.error();
    }
    const auto status = look(*login);
    // The host counts whole seconds. A login that may have begun before the change proves nothing of it.
    const bool isNew = status.has_value() && status->state == State::Trial
        && status->now - status->since > (sinceLogin.elapsed() + 999) / 1000;
    m_fresh = isNew ? *login : nullptr;
    return status;
}

Result<WatchStatus> BridgeWatch::lookFresh(const std::stop_token &stop)
{
    if (!m_plan.master) {
        return look(nullptr);
    }
    if (!m_fresh) {
        return comeBack(stop);
    }
    auto status = look(m_fresh);
    if (!status.has_value()) {
        m_fresh.reset();
    }
    return status;
}

Outcome BridgeWatch::waitForAnswer(const CallContext &context)
{
    const EitherStop stop(context.stop, m_plan.wishes->rollBack.get_token());
    while (!isLate(patience)) {
        std::this_thread::sleep_for(pauseBetweenLooks);
        if (stop.token().stop_requested()) {
            return cancelled();
        }
        const auto status = lookFresh(stop.token());
        if (!status.has_value()) {
            if (!stop.token().stop_requested()) {
                tell(isLate(0s) ? BridgeTrial::State::RollingBack : BridgeTrial::State::Trial, noteOf(status));
            }
            if (status.error().kind == ErrorKind::NotFound && ++m_deadLooks >= mostDeadLooks) {
                return ended({.state = State::Refused, .reason = u"gone"_s});
            }
            if (status.error().kind == ErrorKind::Auth) {
                std::this_thread::sleep_for(pauseAfterRefusal);
            }
            continue;
        }
        if (status->isFinal()) {
            return ended(*status);
        }
        const bool here = !m_plan.master || m_fresh;
        const bool answering = here && status->state == State::Trial && status->gateways.value_or(true);
        show(*status, answering);
        if (answering && (m_plan.wishes->keep || m_plan.wishes->keepWhenAnswering)) {
            return {};
        }
        if (std::exchange(m_deadLooks, status->watched ? 0 : m_deadLooks + 1) >= mostDeadLooks) {
            (void)run(m_fresh, asRoot(m_commands.recover()), {}, shortLimit); // both watches were killed
        }
    }
    tell(BridgeTrial::State::Unknown, unknown().message);
    return unknown();
}

Result<WatchStatus> BridgeWatch::carry(const QStringList &word, BridgeTrial::State meanwhile)
{
    bool isTold = false;
    int tries = 0;
    QElapsedTimer time;
    time.start();
    while (!isLate(patience) || time.elapsed() < 30'000) {
        std::shared_ptr<SshMaster> way = m_fresh;
        if (m_plan.master && !way) {
            // The old login may have lived on; else by new ones.
            if (++tries <= 2) {
                way = m_plan.master;
            } else if (const auto login = m_logins->login({}, [this]() { return !isLate(patience); });
                       login.has_value()) {
                way = *login;
            }
        }
        if (m_plan.master && !way) {
            std::this_thread::sleep_for(pauseBetweenLooks);
            continue;
        }
        if (!isTold) {
            const auto told = run(way, asRoot(word), {}, shortLimit);
            isTold = told.has_value() && told->status == 0;
        }
        const auto status = look(way);
        if (status.has_value() && status->isFinal()) {
            m_fresh = way;
            return status;
        }
        if (status.has_value()) {
            show(*status, false);
        } else if (status.error().kind == ErrorKind::NotFound && ++m_deadLooks >= mostDeadLooks) {
            return status;
        } else if (status.error().kind != ErrorKind::NotFound) {
            m_fresh.reset();
            tell(meanwhile, noteOf(status));
        }
        std::this_thread::sleep_for(pauseBetweenLooks);
    }
    return unknown();
}

Outcome BridgeWatch::keep()
{
    tell(BridgeTrial::State::Keeping, Tr::tr("The change is made lasting."));
    m_mayBeKept = true;
    m_backAt = QDateTime::currentDateTime().addSecs(90); // the host gives itself a minute
    const auto status = carry(m_commands.keep(), BridgeTrial::State::Keeping);
    if (!status.has_value()) {
        tell(BridgeTrial::State::Unknown, status.error().message);
        return status.error().kind == ErrorKind::NotFound ? ended({.state = State::Refused, .reason = u"gone"_s})
                                                          : status.error();
    }
    const QString place = m_logins ? m_logins->place() : m_plan.hostName;
    if (m_plan.master) {
        m_confirmation = Tr::tr("The change was confirmed over a new login to %1.").arg(place) + whereFromNow(place);
    } else {
        m_confirmation = Tr::tr("The change was confirmed.");
    }
    return ended(*status);
}

Outcome BridgeWatch::rollBack()
{
    if (m_end && m_end->state != State::Kept) {
        return {};
    }
    if (!m_end) {
        tell(BridgeTrial::State::RollingBack, Tr::tr("%1 goes back to its old configuration.").arg(m_plan.hostName));
        const auto status = carry(m_commands.rollBack(), BridgeTrial::State::RollingBack);
        if (!status.has_value() && status.error().kind != ErrorKind::NotFound) {
            tell(BridgeTrial::State::Unknown, status.error().message);
            return status.error();
        }
        (void)ended(status.has_value() ? *status : WatchStatus{.state = State::Refused, .reason = u"gone"_s});
    }
    if (m_end->state == State::Kept) {
        return Error{ErrorKind::Conflict,
                     0,
                     Tr::tr("%1 had made the new configuration lasting already.").arg(m_plan.hostName),
                     {}};
    }
    return {};
}

QString BridgeWatch::whereFromNow(const QString &place) const
{
    if (place.isEmpty() || !m_plan.master || place == m_plan.master->host().label()) {
        return {};
    }
    return u' ' + Tr::tr("That is where the host is reached from now on: change its address in the host's settings.");
}

BridgeWatch::Found BridgeWatch::lookAnew(const std::stop_token &stop)
{
    if (!m_logins) {
        return {Error{ErrorKind::Unreachable, 0, {}, {}}};
    }
    const auto login = m_logins->login(stop, []() { return true; });
    return login.has_value() ? Found{look(*login), m_logins->place()} : Found{login.error()};
}

std::optional<Result<bool>> BridgeWatch::truthOf(const Result<WatchStatus> &status, const QString &place)
{
    if (!status.has_value()) {
        return status.error().kind == ErrorKind::NotFound
            ? std::optional<Result<bool>>(ended({.state = State::Refused, .reason = u"gone"_s}, false).error())
            : std::nullopt;
    }
    if (!status->isFinal()) {
        return {};
    }
    const Outcome end = ended(*status, false, place);
    return end.has_value() ? Result<bool>(true) : Result<bool>(end.error());
}

Outcome BridgeWatch::ended(const WatchStatus &status, bool mayClean, const QString &place)
{
    m_end = status;
    const bool kept = status.state == State::Kept;
    if (kept && m_confirmation.isEmpty()) {
        const QString &host = place.isEmpty() ? m_plan.hostName : place;
        m_confirmation = Tr::tr("%1 shows that the change is lasting.").arg(host) + whereFromNow(place);
    }
    const QString words = kept ? m_confirmation : sentence(status);
    tell(kept ? BridgeTrial::State::Kept : BridgeTrial::State::RolledBack, words);
    if (mayClean) {
        clean(m_fresh);
    }
    if (kept) {
        return {};
    }
    const QString detail = (status.words.isEmpty() ? QString() : QString(status.words + u"\n\n"_s)) + m_plan.preview;
    if (status.reason == "word"_L1) {
        return cancelled();
    }
    const bool refused = status.state == State::Refused;
    const ErrorKind kind = status.reason == "busy"_L1 ? ErrorKind::Busy
        : status.reason == "conflict"_L1              ? ErrorKind::Conflict
        : status.reason == "deadline"_L1 && !refused  ? ErrorKind::Invalid
                                                      : ErrorKind::Io;
    return Error{kind, 0, words, detail};
}

void BridgeWatch::tell(BridgeTrial::State state, const QString &note)
{
    m_plan.tell({state, false, note, {}});
}

void BridgeWatch::clean(const std::shared_ptr<SshMaster> &way) const
{
    if (!m_byPkexec) { // root again would ask again; the host does it in its own time
        (void)run(way, asRoot(m_commands.clean()), {}, shortLimit);
    }
}

bool BridgeWatch::isLate(std::chrono::seconds grace) const
{
    return m_begun.isValid() && m_begun.elapsed() > std::chrono::milliseconds(m_plan.limit + grace).count();
}

} // namespace guestdeck
