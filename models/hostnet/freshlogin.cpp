// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hostnet/freshlogin.h"

#include "models/doctor/background.h"

#include <QHash>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostAddresses = 4;

/// What the threads of one round share.
struct Round {
    std::mutex mutex;
    std::condition_variable_any changed;
    std::stop_source stop;
    std::optional<size_t> first;
    size_t ended = 0;
    std::optional<Error> error;
};

/// One way, on a thread of its own. A host that is being changed refuses, is silent, and is there a moment later.
void tryUntilIn(const std::shared_ptr<Round> &round, SshMaster &master, size_t index)
{
    constexpr auto pause = std::chrono::milliseconds(700);
    const std::stop_token stop = round->stop.get_token();
    while (!stop.stop_requested()) {
        master.end();
        const Outcome outcome = master.login({stop, {}});
        std::unique_lock lock(round->mutex);
        if (outcome.has_value()) {
            round->first = round->first.value_or(index);
            break;
        }
        if (outcome.error().kind == ErrorKind::Auth || outcome.error().kind == ErrorKind::Cancelled) {
            round->error = outcome.error();
            break;
        }
        (void)round->changed.wait_for(lock, stop, pause, []() { return false; });
    }
    const std::scoped_lock lock(round->mutex);
    ++round->ended;
    round->changed.notify_all();
}

} // namespace

FreshLogin::FreshLogin(const Acquire &acquire, const SshHost &host, const QString &knownAs,
                       const QStringList &addresses)
{
    // A login is another one when its options are: this one is what ssh does anyway.
    SshHost other = host;
    other.options << u"NumberOfPasswordPrompts=3"_s;
    m_ways.push_back({acquire(other), host.label()});
    for (const QString &address : addresses.mid(0, mostAddresses)) {
        if (address == host.host) {
            continue;
        }
        // By its name still, so that what ~/.ssh/config says of user, key and jump host counts; only elsewhere.
        SshHost there = other;
        there.options << u"HostName="_s + address << u"HostKeyAlias="_s + knownAs;
        SshHost named = host;
        named.host = address;
        m_ways.push_back({acquire(there), named.label()});
    }
}

Result<std::shared_ptr<SshMaster>> FreshLogin::login(const std::stop_token &stop,
                                                     const std::function<bool()> &meanwhile)
{
    const auto round = std::make_shared<Round>();
    const std::stop_callback onStop(stop, [round]() { round->stop.request_stop(); });
    for (size_t i = 0; i < m_ways.size(); ++i) {
        Executor::inBackground([round, master = m_ways[i].master, i]() { tryUntilIn(round, *master, i); });
    }
    std::unique_lock lock(round->mutex);
    const auto isOver = [&]() { return round->first || round->ended == m_ways.size(); };
    bool wanted = true;
    while (wanted && !stop.stop_requested() && !round->changed.wait_for(lock, stop, std::chrono::seconds(1), isOver)) {
        lock.unlock();
        wanted = meanwhile();
        lock.lock();
    }
    const std::optional<size_t> first = round->first;
    const Error error = stop.stop_requested() ? Error{ErrorKind::Cancelled, 0, {}, {}}
                                              : round->error.value_or(Error{ErrorKind::Timeout, 0, {}, {}});
    lock.unlock();
    round->stop.request_stop();
    for (size_t i = 0; i < m_ways.size(); ++i) {
        if (first != i) {
            m_ways[i].master->end();
        }
    }
    if (!first) {
        return error;
    }
    m_place = m_ways[*first].place;
    return m_ways[*first].master;
}

QString knownName(const SshHost &host, const std::stop_token &stop)
{
    const auto answer = runProgram(host.program.isEmpty() ? u"ssh"_s : host.program,
                                   QStringList{u"-G"_s} + host.arguments(), std::chrono::seconds(3), stop);
    QHash<QByteArray, QString> values;
    if (answer.has_value() && answer->status == 0) {
        for (const QByteArray &line : answer->out.split('\n')) {
            const qsizetype space = line.indexOf(' ');
            values.insert(line.left(space), QString::fromUtf8(line.mid(space + 1)).trimmed());
        }
    }
    if (const QString alias = values.value("hostkeyalias"); !alias.isEmpty()) {
        return alias;
    }
    const QString name = values.value("hostname", host.host).toLower();
    const int port = values.value("port", QString::number(host.port > 0 ? host.port : 22)).toInt();
    return port == 22 ? name : QString(u"["_s + name + u"]:"_s + QString::number(port));
}

} // namespace guestdeck
