// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/sampler.h"

#include <QTest>

using namespace guestdeck;

class TestStats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ratesAreDifferencesOverTime()
    {
        DomainCounters before;
        before.vcpus = 2;
        before.cpuTime = 10'000'000'000;
        before.diskRead = 1000;
        DomainCounters now = before;
        now.cpuTime += 3'000'000'000; // 3 s of 2 vCPUs in 3 s: half
        now.diskRead += 3000;
        now.netSend = 600;
        now.memory = {2048};
        now.memoryAvailable = {2000};
        now.memoryUnused = {1500};
        const DomainSample sample = Sampler::rates(before, now, 3);
        QCOMPARE(sample.cpu, 0.5F);
        QCOMPARE(sample.diskRead, quint64(1000));
        QCOMPARE(sample.netSend, quint64(200));
        QCOMPARE(sample.memoryUsed.value, quint64(500));
    }

    /// A balloon that nobody asks keeps what it told at the guest's start.
    void whatWasToldLongAgoIsNoPresentValue()
    {
        DomainCounters now;
        now.memory = {2048};
        now.memoryAvailable = {2000};
        now.memoryUnused = {1500};
        now.memoryResident = {900};
        now.memoryToldAt = 1'700'000'000;
        const qint64 told = 1'700'000'000;
        QCOMPARE(Sampler::rates(now, Sampler::fresh(now, {}, told + 30), 3).memoryUsed.value, quint64(500));
        QCOMPARE(Sampler::rates(now, Sampler::fresh(now, {}, told + 61), 3).memoryUsed.value, quint64(900));
        // It was seen to come, whatever the host's clock says; and then no more.
        QCOMPARE(Sampler::rates(now, Sampler::fresh(now, 10.0, told + 7200), 3).memoryUsed.value, quint64(500));
        QCOMPARE(Sampler::rates(now, Sampler::fresh(now, 61.0, told), 3).memoryUsed.value, quint64(900));
        now.memoryToldAt = 0; // a host that does not tell when
        QCOMPARE(Sampler::rates(now, Sampler::fresh(now, {}, told + 7200), 3).memoryUsed.value, quint64(500));
    }

    void countersThatStartAgainGiveNoNonsense()
    {
        DomainCounters before;
        before.cpuTime = 50'000'000'000;
        before.diskWrite = 1'000'000;
        const DomainSample sample = Sampler::rates(before, {}, 3);
        QCOMPARE(sample.cpu, 0.0F);
        QCOMPARE(sample.diskWrite, quint64(0));
        QVERIFY(sample.memory < 0);
    }

    void historyIsBoundedAndOrdered()
    {
        StatsHistory history;
        for (int i = 0; i < 150; ++i) {
            DomainSample sample;
            sample.diskRead = quint64(i);
            history.append(sample);
        }
        QCOMPARE(history.size(), StatsHistory::capacity);
        QCOMPARE(history.latest().diskRead, quint64(149));
        QCOMPARE(history.at(0).diskRead, quint64(150 - StatsHistory::capacity));
    }
};

QTEST_GUILESS_MAIN(TestStats)
#include "tst_stats.moc"
