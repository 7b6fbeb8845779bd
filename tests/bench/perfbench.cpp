// SPDX-License-Identifier: GPL-3.0-or-later
// What the performance page costs with a full hour of one sample a second: taking a sample in, copying it to the
// pictures, painting all of them, the table. Sixteen processors, four disks, four cards. Prints JSON; needs no host.
#include "models/connection/connection.h"
#include "ui/performance/performancepage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

PerfCounters reading(quint64 i)
{
    PerfCounters counters;
    counters.state = DomainState::Running;
    counters.cpuTime = i * 7'000'000'000;
    for (quint64 v = 0; v < 16; ++v) {
        counters.vcpus.append({true, i * (300'000'000 + v * 20'000'000), i * 1'000'000});
    }
    counters.memory.current = 16'777'216;
    counters.memory.available = 16'000'000;
    counters.memory.usable = 9'000'000 - i % 5000;
    counters.memory.resident = 12'000'000;
    for (quint64 d = 0; d < 4; ++d) {
        counters.disks.append({u"vd%1"_s.arg(QChar(ushort(u'a' + d))), i * 4096 * (d + 1), i * 8192, i * 3, i * 2, i,
                               i * 900'000, i * 700'000, i * 90'000});
        counters.nets.append({u"vnet%1"_s.arg(d), i * 1500, i * 700, i * 4, i * 2, 0});
    }
    return counters;
}

template <class Fn>
double median(Fn fn)
{
    QList<double> times;
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer timer;
        timer.start();
        fn();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    ConnectionConfig config;
    config.id = {QUuid::createUuid()};
    config.uri = u"test:///default"_s;
    Connection connection(config);
    PerformancePage page(&connection, QUuid::createUuid(), {}, nullptr);
    page.resize(1200, 800);
    page.show();
    constexpr qint64 start = 1'700'000'000'000;
    PerfMeter meter;
    PerfHistory history;
    qint64 now = 0;
    const auto next = [&] {
        ++now;
        return meter.take(reading(quint64(now)), now * 1000, start + now * 1000);
    };
    while (now < 3600) {
        history.append(next());
    }
    qint64 shown = 0;
    const auto show = [&] {
        ++shown;
        page.feed()->take(reading(quint64(shown)), shown * 1000, start + shown * 1000);
    };
    while (shown < 3599) {
        show();
    }
    const QJsonObject result{
        {u"samples"_s, double(history.size())},
        {u"lines"_s, double(history.lines().size())},
        {u"memory_MiB"_s, double(history.size() * history.lines().size()) * sizeof(float) / 1048576},
        {u"sample_ms"_s, median([&] { history.append(next()); })},
        {u"refresh_ms"_s, median(show)},
        {u"paint_all_ms"_s, median([&] { (void)page.picture(); })},
        {u"csv_ms"_s, median([&] { (void)perfCsv(history); })},
        {u"requests_per_reading"_s, 2},
        {u"requests_hidden"_s, page.feed()->readings()},
    };
    std::fputs(QJsonDocument(result).toJson(QJsonDocument::Indented).constData(), stdout);
    return 0;
}
