// SPDX-License-Identifier: GPL-3.0-or-later
// What a guest does: rates out of counters, an hour of them, the table for other programs; and that nobody asks the
// host while nobody looks.
#include "models/connection/connection.h"
#include "models/libvirt/domaincalls.h"
#include "models/stats/perffeed.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

PerfCounters reading(quint64 scale)
{
    PerfCounters counters;
    counters.state = DomainState::Running;
    counters.cpuTime = 1'000'000'000 * scale; // 1 s of two processors
    counters.vcpus = {{true, 500'000'000 * scale, 100'000'000 * scale}, {true, 250'000'000 * scale, std::nullopt}, {}};
    counters.memory.current = 2048;
    counters.memory.available = 2000;
    counters.memory.unused = 500;
    counters.memory.usable = 1500;
    counters.memory.swapIn = 10 * scale;
    counters.memory.swapOut = 0;
    counters.disks = {{u"vda"_s, 1000 * scale, 0, 10 * scale, 0, 2 * scale, 20'000'000 * scale, 0, 3'000'000 * scale}};
    counters.nets = {{u"vnet0"_s, 600 * scale, 60 * scale, 6 * scale, 1 * scale, 0}};
    return counters;
}

} // namespace

class TestPerf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ratesAreDifferencesOverTime()
    {
        PerfMeter meter;
        const PerfSample first = meter.take(reading(1), 1000, 1'000'000);
        QVERIFY(!first.values.contains(u"cpu"_s)); // nothing to compare with
        QCOMPARE(first.values.value(u"memory/given"_s), 2048.0F * 1024);
        const PerfSample second = meter.take(reading(2), 2000, 1'001'000);
        QCOMPARE(second.at, 1'001'000);
        QCOMPARE(second.values.value(u"cpu"_s), 0.5F); // of the two that are online
        QCOMPARE(second.values.value(u"vcpu/0"_s), 0.5F);
        QCOMPARE(second.values.value(u"vcpu-wait/0"_s), 0.1F);
        QCOMPARE(second.values.value(u"vcpu/1"_s), 0.25F);
        QVERIFY(!second.values.contains(u"vcpu-wait/1"_s) && !second.values.contains(u"vcpu/2"_s));
        QCOMPARE(second.values.value(u"memory/used"_s), 500.0F * 1024); // caches could be handed out
        QCOMPARE(second.values.value(u"memory/swap-in"_s), 10.0F * 1024);
        QCOMPARE(second.values.value(u"disk/vda/read"_s), 1000.0F);
        QCOMPARE(second.values.value(u"disk/vda/reads"_s), 10.0F);
        QCOMPARE(second.values.value(u"disk/vda/read-latency"_s), 2.0F); // 20 ms for ten
        QCOMPARE(second.values.value(u"disk/vda/flush-latency"_s), 1.5F);
        QVERIFY(!second.values.contains(u"disk/vda/write-latency"_s)); // nothing was written: not known, not zero
        QCOMPARE(second.values.value(u"net/vnet0/received"_s), 600.0F);
    }

    /// While somebody else asks the guest's monitor, parts are missing; afterwards they count over the longer time.
    void whatAReadingLacksIsMeasuredLater()
    {
        PerfMeter meter;
        meter.take(reading(1), 0, 0);
        PerfCounters busy = reading(2);
        busy.disks = {{u"vda"_s, 0, 0, 0, 0, 0, 0, 0, 0}};
        busy.cpuTime.reset();
        const PerfSample gap = meter.take(busy, 1000, 1000);
        QVERIFY(!gap.values.contains(u"cpu"_s) && !gap.values.contains(u"disk/vda/read"_s));
        QVERIFY(gap.values.contains(u"net/vnet0/sent"_s));
        const PerfSample after = meter.take(reading(5), 2000, 2000);
        QCOMPARE(after.values.value(u"disk/vda/read"_s), 2000.0F);
        QCOMPARE(after.values.value(u"net/vnet0/sent"_s), 180.0F);
    }

    void countersThatStartAgainGiveNoNonsense()
    {
        PerfMeter meter;
        meter.take(reading(100), 0, 0);
        const PerfSample sample = meter.take(reading(1), 1000, 1000);
        QVERIFY(!sample.values.isEmpty());
        for (auto it = sample.values.cbegin(); it != sample.values.cend(); ++it) {
            QVERIFY2(it.value() >= 0 && std::isfinite(it.value()), qPrintable(it.key()));
            QVERIFY2(it.key().startsWith("memory/"_L1) || it.value() == 0, qPrintable(it.key()));
        }
        QVERIFY(meter.take(reading(2), 1000, 1000).values.value(u"cpu"_s) == 0); // no time has passed
    }

    void theHistoryIsAnHour()
    {
        PerfHistory history;
        for (int i = 0; i < 5000; ++i) {
            history.append({qint64(i) * 1000, {{u"cpu"_s, float(i)}, {u"x"_s, i < 100 ? 1.0F : NAN}}});
        }
        QVERIFY(history.size() <= PerfHistory::capacity);
        QCOMPARE(history.values(u"cpu"_s).size(), history.size());
        QCOMPARE(history.latest(u"cpu"_s), 4999.0F);
        QVERIFY(history.times().last() - history.times().first() <= PerfHistory::span);
        history.append({1000, {{u"cpu"_s, 7.0F}}}); // the clock was set back
        QCOMPARE(history.latest(u"cpu"_s), 4999.0F);
        history.append({100'000'000, {{u"cpu"_s, 7.0F}}}); // a day later
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.lines(), QStringList{u"cpu"_s});
        history.clear();
        QVERIFY(history.isEmpty() && history.lines().isEmpty() && std::isnan(history.latest(u"cpu"_s)));
    }

    void linesComeAndGo()
    {
        PerfHistory history;
        history.append({1000, {{u"vcpu/2"_s, 1.0F}}});
        history.append({2000, {{u"vcpu/2"_s, 1.0F}, {u"vcpu/10"_s, 0.5F}}});
        history.append({3000, {{u"vcpu/10"_s, 0.5F}}});
        QCOMPARE(history.lines(), (QStringList{u"vcpu/2"_s, u"vcpu/10"_s})); // by number
        QVERIFY(std::isnan(history.values(u"vcpu/10"_s).at(0)) && std::isnan(history.latest(u"vcpu/2"_s)));
        PerfHistory many;
        PerfSample sample{1, {}};
        for (int i = 0; i < 5000; ++i) {
            sample.values.insert(u"disk/d%1/read"_s.arg(i), 1.0F);
        }
        many.append(sample);
        QCOMPARE(many.lines().size(), PerfHistory::maxLines);
    }

    void everyLineHasItsUnit()
    {
        PerfMeter meter;
        meter.take(reading(1), 0, 0);
        const PerfSample sample = meter.take(reading(2), 1000, 1000);
        const QHash<QString, PerfUnit> units{{u"cpu"_s, PerfUnit::Share},
                                             {u"vcpu/0"_s, PerfUnit::Share},
                                             {u"memory/used"_s, PerfUnit::Bytes},
                                             {u"memory/swap-in"_s, PerfUnit::BytesPerSecond},
                                             {u"disk/vda/read"_s, PerfUnit::BytesPerSecond},
                                             {u"disk/vda/reads"_s, PerfUnit::PerSecond},
                                             {u"disk/vda/read-latency"_s, PerfUnit::Milliseconds},
                                             {u"net/vnet0/received"_s, PerfUnit::BytesPerSecond},
                                             {u"net/vnet0/dropped"_s, PerfUnit::PerSecond}};
        for (auto it = units.cbegin(); it != units.cend(); ++it) {
            QVERIFY2(sample.values.contains(it.key()), qPrintable(it.key()));
            QCOMPARE(perfUnit(it.key()), it.value());
        }
    }

    void theTableIsPlain()
    {
        PerfHistory history;
        history.append({0, {{u"cpu"_s, 0.25F}}});
        history.append({1500, {{u"cpu"_s, 0.5F}, {u"net/=cmd\"|x/sent"_s, 1234.5F}}});
        const QByteArray csv = perfCsv(history);
        QCOMPARE(csv,
                 QByteArray("time,\"cpu (share)\",\"net/=cmd\"\"|x/sent (bytes/s)\"\r\n"
                            "1970-01-01T00:00:00.000Z,0.25,\r\n"
                            "1970-01-01T00:00:01.500Z,0.5,1234.5\r\n"));
    }

    /// Spreadsheets and scripts get what was measured, not 2.684355e+08.
    void numbersInTheTableAreWholeOrPlain()
    {
        PerfHistory history;
        history.append({0, {{u"memory/given"_s, 268435456.0F}}});
        history.append({1000, {{u"memory/given"_s, 0.0F}}});
        history.append({2000, {{u"memory/given"_s, 0.00003F}}});
        history.append({3000, {{u"memory/given"_s, 1234567.5F}}});
        history.append({4000, {{u"memory/given"_s, 100.0F}}});
        history.append({5000, {{u"memory/given"_s, 12.3456F}}});
        QStringList values;
        for (const QByteArray &line : perfCsv(history).split('\n').mid(1)) {
            values.append(QString::fromLatin1(line.trimmed()).section(u',', 1));
        }
        QCOMPARE(values.join(u' ').trimmed(), u"268435456 0 0.00003 1234568 100 12.346"_s);
    }

    /// Counts the questions to the host.
    void nobodyLooksNobodyAsks()
    {
        ConnectionConfig config;
        config.id = {QUuid::createUuid()};
        config.uri = u"test:///default"_s;
        Connection connection(config);
        connection.open();
        QTRY_VERIFY(connection.isListComplete());
        const QUuid uuid = connection.inventory()->domains().cbegin().key();
        PerfFeed feed(&connection, uuid);
        feed.setInterval(1ms);
        QCOMPARE(feed.interval(), 1000ms); // never faster
        QTest::qWait(1200);
        QCOMPARE(feed.readings(), 0);
        QSignalSpy changed(&feed, &PerfFeed::changed);
        feed.setWatched(true);
        QCOMPARE(feed.readings(), 1); // at once
        QTRY_VERIFY(feed.readings() >= 2 && changed.size() >= 1);
        feed.setWatched(false);
        const int readings = feed.readings();
        feed.setWatched(true); // shown and hidden in turn adds nothing
        feed.setWatched(false);
        QCOMPARE(feed.readings(), readings);
        QTest::qWait(1500);
        QCOMPARE(feed.readings(), readings);
        // A guest that does not run is not asked.
        feed.setWatched(true);
        QTRY_VERIFY(feed.readings() > readings);
        auto stopped = connection.run(
            Lane::General, [uuid](Session &session, const CallContext &) { return destroyDomain(session, uuid); });
        QTRY_VERIFY(!feed.isReading());
        const int before = feed.readings();
        QTest::qWait(1200);
        QCOMPARE(feed.readings(), before);
        connection.close();
        QVERIFY(!feed.isReading());
    }
};

QTEST_GUILESS_MAIN(TestPerf)
#include "tst_perf.moc"
