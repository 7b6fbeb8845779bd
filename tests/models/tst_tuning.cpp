// SPDX-License-Identifier: GPL-3.0-or-later
// Limits and shares by name: which go together, what is said for "none", and the words for a shell; and the calls
// against libvirt's test driver.
#include "models/connection/connection.h"
#include "models/libvirt/eventloop.h"
#include "models/libvirt/tunecalls.h"

#include <QSet>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestTuning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyParameterIsFoundByItsPath()
    {
        QSet<QString> paths;
        for (const TuneParameter &one : tuneParameters()) {
            QCOMPARE(tuneParameter(one.group, one.name), &one);
            if (!one.path.isEmpty()) {
                QCOMPARE(tuneParameterOfPath(one.group, one.path), &one);
                QVERIFY2(!paths.contains(one.path), qPrintable(one.path));
                paths.insert(one.path);
            }
        }
        QVERIFY(paths.size() > 30);
        QCOMPARE(tuneParameterOfPath(TuneGroup::Memory, u"memtune/hard_limit%KiB"_s)->name, u"hard_limit"_s);
        QCOMPARE(tuneParameterOfPath(TuneGroup::Scheduler, u"cputune/emulator_quota"_s)->name, u"emulator_quota"_s);
        QCOMPARE(tuneParameterOfPath(TuneGroup::Interface, u"bandwidth/inbound@peak"_s)->name, u"inbound.peak"_s);
        QCOMPARE(tuneParameterOfPath(TuneGroup::BlockIo, u"cputune/quota"_s), nullptr);
    }

    void sizesBecomeLibvirtsUnit()
    {
        const TuneParameter &memory = *tuneParameter(TuneGroup::Memory, u"hard_limit"_s);
        QCOMPARE(tuneValue(memory, u"1073741824"_s), u"1048576"_s);
        QCOMPARE(tuneValue(memory, u"1025"_s), u"2"_s); // never less than was asked for
        QCOMPARE(tuneValue(memory, {}), QString());
        QCOMPARE(tuneValue(*tuneParameter(TuneGroup::BlockIo, u"read_bytes_sec"_s), u"1024"_s), u"1024"_s);
    }

    /// libvirt forgets the rest of a family that is set, and keeps the other families.
    void aFamilyGoesTogether()
    {
        const TuneValues now{{u"read_bytes_sec"_s, u"1000"_s},
                             {u"write_bytes_sec"_s, u"2000"_s},
                             {u"total_bytes_sec"_s, u"0"_s},
                             {u"total_iops_sec"_s, u"50"_s}};
        QCOMPARE(mergedTuning(TuneGroup::BlockIo, now, {{u"read_bytes_sec"_s, u"3000"_s}}),
                 (TuneValues{{u"read_bytes_sec"_s, u"3000"_s}, {u"write_bytes_sec"_s, u"2000"_s}}));
        // From both ways to the total: the others are taken away, by the user's word.
        QCOMPARE(mergedTuning(TuneGroup::BlockIo, now,
                              {{u"read_bytes_sec"_s, {}}, {u"write_bytes_sec"_s, {}}, {u"total_bytes_sec"_s, u"9"_s}}),
                 (TuneValues{
                     {u"read_bytes_sec"_s, u"0"_s}, {u"write_bytes_sec"_s, u"0"_s}, {u"total_bytes_sec"_s, u"9"_s}}));
        const TuneValues net{
            {u"inbound.average"_s, u"100"_s}, {u"inbound.peak"_s, u"200"_s}, {u"outbound.average"_s, u"7"_s}};
        QCOMPARE(mergedTuning(TuneGroup::Interface, net, {{u"inbound.average"_s, u"150"_s}}),
                 (TuneValues{{u"inbound.average"_s, u"150"_s}, {u"inbound.peak"_s, u"200"_s}}));
    }

    void takingALimitAway_data()
    {
        QTest::addColumn<int>("group");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sent");
        QTest::newRow("quota") << int(TuneGroup::Scheduler) << u"vcpu_quota"_s << u"-1"_s;
        QTest::newRow("memory") << int(TuneGroup::Memory) << u"hard_limit"_s << u"9007199254740991"_s;
        QTest::newRow("disk") << int(TuneGroup::BlockIo) << u"total_iops_sec"_s << u"0"_s;
        QTest::newRow("net") << int(TuneGroup::Interface) << u"outbound.average"_s << u"0"_s;
        QTest::newRow("shares: cannot") << int(TuneGroup::Scheduler) << u"cpu_shares"_s << QString();
    }

    void takingALimitAway()
    {
        QFETCH(int, group);
        QFETCH(QString, name);
        const TuneValues merged = mergedTuning(TuneGroup(group), {}, {{name, {}}});
        QTEST(merged.value(name), "sent");
        QVERIFY(!isTuned(*tuneParameter(TuneGroup(group), name), merged.value(name)));
    }

    void namesOfQemusOwnAreNoGroup()
    {
        const TuneParameter &group = *tuneParameter(TuneGroup::BlockIo, u"group_name"_s);
        QVERIFY(!isTuned(group, u"/machine/peripheral/virtio-disk0/virtio-backend"_s));
        QVERIFY(isTuned(group, u"fast"_s));
    }

    void unknownNamesAreNotSent()
    {
        QVERIFY(mergedTuning(TuneGroup::Memory, {}, {{u"cpu_shares"_s, u"1"_s}, {u"nonsense"_s, u"1"_s}}).isEmpty());
    }

    void wordsForAShell()
    {
        QCOMPARE(virshTuning(TuneGroup::BlockIo, u"my guest"_s, u"vda"_s, {{u"write_bytes_sec"_s, u"5"_s}},
                             {{u"read_bytes_sec"_s, u"9"_s}}, true, true),
                 QStringList{u"virsh blkdeviotune 'my guest' vda --read-bytes-sec 9 --write-bytes-sec 5 --live "
                             "--config"_s});
        QCOMPARE(virshTuning(TuneGroup::Interface, u"web"_s, u"52:54:00:00:00:01"_s, {{u"inbound.burst"_s, u"30"_s}},
                             {{u"inbound.average"_s, u"10"_s}}, true, false),
                 QStringList{u"virsh domiftune web 52:54:00:00:00:01 --inbound 10,,30 --live"_s});
        QCOMPARE(virshTuning(TuneGroup::Memory, u"web"_s, {}, {}, {{u"hard_limit"_s, {}}}, false, true),
                 QStringList{u"virsh memtune web --hard-limit -1 --config"_s});
        QCOMPARE(virshTuning(TuneGroup::Scheduler, u"web"_s, {}, {}, {{u"vcpu_quota"_s, u"50000"_s}}, true, false),
                 QStringList{u"virsh schedinfo web --set vcpu_quota=50000 --live"_s});
        QVERIFY(virshTuning(TuneGroup::Memory, u"web"_s, {}, {}, {}, true, true).isEmpty());
    }

    /// The test driver keeps limits of disks and of memory.
    void setsAndReadsAgain()
    {
        ConnectionConfig config;
        config.id = {QUuid::createUuid()};
        config.uri = u"test:///default"_s;
        Connection connection(config);
        connection.open();
        QTRY_VERIFY(connection.isListComplete());
        const QUuid uuid = connection.inventory()->domains().cbegin().key();
        const auto set = [&](TuneGroup group, const QString &device, const TuneValues &values) {
            auto future = connection.run(Lane::General, [=](Session &session, const CallContext &) {
                return setTuning(session, uuid, group, device, values, TuneAt::Live);
            });
            return QTest::qWaitFor([&] { return future.isFinished(); }, 30'000)
                ? future.result()
                : Outcome(Error{ErrorKind::Timeout, 0, {}, {}});
        };
        const auto good = [](const Outcome &outcome) {
            if (!outcome.has_value()) {
                qInfo("%s %s", qPrintable(outcome.error().message), qPrintable(outcome.error().detail));
            }
            return outcome.has_value();
        };
        const auto read = [&](TuneGroup group, const QString &device) {
            auto future = connection.run(Lane::General, [=](Session &session, const CallContext &) {
                return readTuning(session, uuid, group, device, TuneAt::Live);
            });
            return QTest::qWaitFor([&] { return future.isFinished(); }, 30'000)
                ? future.result()
                : Result<TuneValues>(Error{ErrorKind::Timeout, 0, {}, {}});
        };
        QCOMPARE(read(TuneGroup::BlockIo, u"vda"_s).value(), TuneValues());
        // The driver wants the peaks along, unlike QEMU's.
        QVERIFY(good(set(TuneGroup::BlockIo, u"vda"_s,
                         {{u"read_bytes_sec"_s, u"1000"_s}, {u"read_bytes_sec_max"_s, u"2000"_s}})));
        QCOMPARE(read(TuneGroup::BlockIo, u"vda"_s).value(),
                 (TuneValues{{u"read_bytes_sec"_s, u"1000"_s}, {u"read_bytes_sec_max"_s, u"2000"_s}}));
        QVERIFY(good(set(TuneGroup::BlockIo, u"vda"_s, {{u"read_bytes_sec"_s, {}}, {u"read_bytes_sec_max"_s, {}}})));
        QCOMPARE(read(TuneGroup::BlockIo, u"vda"_s).value(), TuneValues());
        QVERIFY(good(set(TuneGroup::Memory, {}, {{u"hard_limit"_s, u"4194304"_s}})));
        QCOMPARE(read(TuneGroup::Memory, {}).value(), (TuneValues{{u"hard_limit"_s, u"4194304"_s}}));
        QVERIFY(good(set(TuneGroup::Memory, {}, {{u"hard_limit"_s, {}}})));
        QCOMPARE(read(TuneGroup::Memory, {}).value(), TuneValues());
        const Outcome noDisk = set(TuneGroup::BlockIo, u"vdz"_s, {{u"read_bytes_sec"_s, u"1"_s}});
        QVERIFY(!noDisk.has_value() && !noDisk.error().detail.isEmpty());
        const Outcome shares = set(TuneGroup::Scheduler, {}, {{u"cpu_shares"_s, {}}});
        QVERIFY(!shares.has_value());
    }
};

QTEST_GUILESS_MAIN(TestTuning)
#include "tst_tuning.moc"
