// SPDX-License-Identifier: GPL-3.0-or-later
// What a wall costs: opens the real view on many guests, live, and prints JSON with the CPU time of this process, of
// its thread for thumbnails, and of the servers, with the wall and without it.
//     wallbench [--guests 50] [--seconds 10] [--size 1024x768] [--width 240] [SOCKET…]
// Without sockets the guests are servers in a process of their own, each of which changes a strip of its screen all the
// time. With sockets of real QEMUs (`-vnc unix:SOCKET`), their processes are found by the sockets' peers.
#include "models/connection/connectionregistry.h"
#include "models/core/async.h"
#include "models/itemmodels/guestfilter.h"
#include "models/itemmodels/guestmodel.h"
#include "tests/vncview/wallservers.h"
#include "ui/wall/wallfeed.h"
#include "ui/wall/walllist.h"
#include "ui/wall/wallview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstdio>
#include <ctime>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

double ownSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

double secondsOf(pid_t pid)
{
    clockid_t clock{};
    timespec time{};
    if (::clock_getcpuclockid(pid, &clock) != 0 || ::clock_gettime(clock, &time) != 0) {
        return 0;
    }
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

pid_t peerOf(const QString &socketPath)
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(socketPath).constData(), sizeof(address.sun_path));
    ucred peer{};
    socklen_t size = sizeof(peer);
    const bool found = ::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0
        && ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0;
    ::close(fd);
    return found ? peer.pid : 0;
}

/// Servers in a child, made before there are threads here. Gives their sockets.
QStringList forkServers(int count, QSize size, pid_t *child)
{
    int pipes[2];
    if (::pipe(pipes) != 0) {
        return {};
    }
    *child = ::fork();
    if (*child == 0) {
        ::close(pipes[0]);
        const WallServers servers(QList<WallServers::Manner>(count, WallServers::Manner::Moving), size);
        QByteArray paths;
        for (int i = 0; i < count; ++i) {
            paths += QFile::encodeName(servers.path(i)) + '\n';
        }
        [[maybe_unused]] const ssize_t written = ::write(pipes[1], paths.constData(), size_t(paths.size()));
        ::close(pipes[1]);
        for (const pid_t parent = ::getppid(); ::getppid() == parent;) {
            ::usleep(200'000);
        }
        return {};
    }
    ::close(pipes[1]);
    QFile in;
    QByteArray all;
    if (in.open(pipes[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        all = in.readAll();
    }
    return QString::fromLocal8Bit(all).split(u'\n', Qt::SkipEmptyParts);
}

struct Sample {
    double self = 0;
    double thread = 0;
    QList<double> servers;
    vnc::WallStatistics statistics;
    quint64 repaints = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    QCommandLineParser parser;
    parser.addOptions({{u"guests"_s, u"how many"_s, u"count"_s, u"50"_s},
                       {u"seconds"_s, u"of each measurement"_s, u"seconds"_s, u"10"_s},
                       {u"size"_s, u"of the fake screens"_s, u"WxH"_s, u"1024x768"_s},
                       {u"width"_s, u"of a picture"_s, u"pixels"_s, u"160"_s}});
    if (!parser.parse(arguments)) {
        std::fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
        return 2;
    }
    const QStringList wh = parser.value(u"size"_s).split(u'x');
    QStringList sockets = parser.positionalArguments();
    QList<pid_t> pids;
    pid_t child = 0;
    if (sockets.isEmpty()) {
        sockets = forkServers(parser.value(u"guests"_s).toInt(), {wh.value(0).toInt(), wh.value(1).toInt()}, &child);
        if (child == 0) {
            return 0;
        }
        pids.append(child);
    } else {
        for (const QString &socket : std::as_const(sockets)) {
            pids.append(peerOf(socket));
        }
    }

    QApplication app(argc, argv);
    ConnectionRegistry registry(nullptr);
    Connection *host = registry.add({{}, u"test:///default"_s, u"bench"_s, false, false}, false);
    host->open();
    if (!QTest::qWaitFor([&] { return host->isListComplete(); })) {
        return 1;
    }
    QHash<QUuid, QString> ways;
    std::vector<DomainInfo> infos;
    for (int i = 0; i < sockets.size(); ++i) {
        DomainInfo info;
        info.uuid = QUuid::createUuid();
        info.name = u"guest-%1"_s.arg(i);
        info.state = DomainState::Running;
        ways.insert(info.uuid, sockets.at(i));
        infos.push_back(info);
    }
    host->inventory()->applyAll(infos);
    GuestModel model(&registry);
    GuestFilter filter;
    filter.setSourceModel(&model);
    WallDialer::Hooks hooks;
    hooks.resolve = [&ways](const DomainId &guest) {
        auto endpoint = std::make_shared<GraphicsEndpoint>();
        endpoint->kind = GraphicsEndpoint::Kind::UnixSocket;
        endpoint->path = ways.value(guest.uuid);
        return readyFuture(Result<WallDialer::Endpoint>(endpoint));
    };
    WallFeed feed(&registry, hooks);
    WallView wall(&filter, &feed, nullptr, nullptr);
    wall.resize(1900, 1050);

    const auto sample = [&] {
        Sample result{ownSeconds(), feed.statistics().threadSeconds, {}, feed.statistics(), 0};
        for (const pid_t pid : std::as_const(pids)) {
            result.servers.append(secondsOf(pid));
        }
        result.repaints = wall.list() ? wall.list()->repaints() : 0;
        return result;
    };
    const auto measure = [&] {
        const Sample before = sample();
        QElapsedTimer timer;
        timer.start();
        QTest::qWait(parser.value(u"seconds"_s).toInt() * 1000);
        const double seconds = double(timer.elapsed()) / 1000;
        const Sample after = sample();
        double servers = 0;
        for (int i = 0; i < after.servers.size(); ++i) {
            servers += after.servers.at(i) - before.servers.at(i);
        }
        return QJsonObject{
            {u"processPercent"_s, 100 * (after.self - before.self) / seconds},
            {u"threadPercent"_s, 100 * (after.thread - before.thread) / seconds},
            {u"serversPercent"_s, 100 * servers / seconds},
            {u"updatesPerSecond"_s, double(after.statistics.updates - before.statistics.updates) / seconds},
            {u"megabytesPerSecond"_s, double(after.statistics.bytes - before.statistics.bytes) / seconds / 1e6},
            {u"picturesPerSecond"_s, double(after.repaints - before.repaints) / seconds},
            {u"batchesPerSecond"_s, double(after.statistics.batches - before.statistics.batches) / seconds}};
    };
    const QJsonObject without = measure();
    wall.show();
    wall.setTileWidth(parser.value(u"width"_s).toInt());
    const bool complete = QTest::qWaitFor(
        [&] { return feed.statistics().connections == quint64(wall.list()->guestsInSight().size()); }, 20'000);
    QTest::qWait(3000); // the first pictures
    const QJsonObject with = measure();
    const QJsonObject report{{u"guests"_s, qint64(sockets.size())},
                             {u"inSight"_s, wall.list()->guestsInSight().size()},
                             {u"connected"_s, qint64(feed.statistics().connections)},
                             {u"without"_s, without},
                             {u"with"_s, with}};
    std::printf("%s\n", QJsonDocument(report).toJson().constData());
    return complete ? 0 : 1;
}
