// SPDX-License-Identifier: GPL-3.0-or-later
// An ISO over the lab's ssh link: uploads and downloads of the program against scp over the same login and to the same
// disk, in turns, as the machine has other things to do, too. Budget: 80 % of scp's rate. Needs a lab that is up:
//   GUESTDECK_LAB_DIR=/tmp/lab QT_QPA_PLATFORM=offscreen transferbench [MiB=4096] [ROUNDS=3]
// Prints a table, and as its last line the same as JSON.
#include "models/transfer/transferjobs.h"
#include "tests/integration/program.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

bool makeFile(const QString &path, int mebibytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    QByteArray block(1 << 20, Qt::Uninitialized);
    QRandomGenerator generator(7);
    for (int i = 0; i < mebibytes; ++i) {
        generator.fillRange(reinterpret_cast<quint32 *>(block.data()), block.size() / 4);
        if (file.write(block) != block.size()) {
            return false;
        }
    }
    return true;
}

/// Seconds; -1: failed.
double scp(const QString &from, const QString &to)
{
    QElapsedTimer clock;
    clock.start();
    const int status = QProcess::execute(
        u"scp"_s,
        {u"-q"_s, u"-S"_s, lab::value(u"LAB_SSH_COMMAND"_s), u"-i"_s, lab::value(u"LAB_SSH_KEY"_s), from, to});
    return status == 0 ? double(clock.nsecsElapsed()) / 1e9 : -1;
}

double ours(JobQueue &queue, std::unique_ptr<Job> made)
{
    QElapsedTimer clock;
    clock.start();
    const Job *job = queue.submit(std::move(made));
    if (!lab::waitFor([&]() { return job->isFinished(); }, 600) || job->state() != Job::State::Succeeded) {
        qWarning().noquote() << "failed:" << (job->error() ? job->error()->message + job->error()->detail : QString());
        return -1;
    }
    return double(clock.nsecsElapsed()) / 1e9;
}

double best(const QList<double> &times)
{
    return *std::ranges::min_element(times);
}

int measure(int mebibytes, int rounds)
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"medium.iso"_s);
    const QString back = dir.filePath(u"back.iso"_s);
    const QString uri = lab::value(u"LAB_SSH_URI"_s);
    const QString there = u"root@%1:/var/lib/libvirt/images/"_s.arg(lab::value(u"LAB_SSH_HOST"_s));
    lab::Program program({uri});
    if (!makeFile(file, mebibytes) || !program.waitForHosts()) {
        return 1;
    }
    Connection *host = program.host(uri);
    JobQueue queue;
    QMap<QString, QList<double>> times;
    const VolumeRef volume{u"default"_s, u"bench.iso"_s};
    for (int i = 0; i < rounds; ++i) {
        lab::virsh(uri, {u"vol-delete"_s, volume.name, volume.pool});
        times[u"scp up"_s] << scp(file, there + u"bench.scp"_s);
        times[u"upload"_s] << ours(queue, makeUploadJob(*host, {file, volume, {}}));
        QFile::remove(back);
        times[u"scp down"_s] << scp(there + u"bench.scp"_s, back);
        times[u"download"_s] << ours(queue, makeDownloadJob(*host, {volume, back, true, {}}));
    }
    lab::virsh(uri, {u"vol-delete"_s, volume.name, volume.pool});
    lab::run({u"exec"_s, u"2"_s, u"rm"_s, u"-f"_s, u"/var/lib/libvirt/images/bench.scp"_s});
    QJsonObject json{{u"mebibytes"_s, mebibytes}, {u"rounds"_s, rounds}};
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        if (it->contains(-1.0)) {
            return 1;
        }
        const double rate = mebibytes / best(*it);
        std::printf("%-10s %8.2f s  %8.1f MiB/s  (best of %d)\n", qPrintable(it.key()), best(*it), rate, rounds);
        json.insert(it.key() + u" MiB/s"_s, rate);
    }
    const double up = best(times[u"scp up"_s]) / best(times[u"upload"_s]);
    const double down = best(times[u"scp down"_s]) / best(times[u"download"_s]);
    std::printf("upload: %.0f %% of scp's rate, download: %.0f %% (budget: 80 %%)\n", up * 100, down * 100);
    json.insert(u"upload of scp"_s, up);
    json.insert(u"download of scp"_s, down);
    std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    return lab::main(argc, argv, [](int count, char **words) {
        QApplication application(count, words);
        const QStringList arguments = QApplication::arguments();
        return measure(arguments.value(1, u"4096"_s).toInt(), arguments.value(2, u"3"_s).toInt());
    });
}
