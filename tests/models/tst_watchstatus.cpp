// SPDX-License-Identifier: GPL-3.0-or-later
// What no watch script is made of, and what a host says of one.
#include "models/hostnet/watchscript.h"

#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = WatchStatus::State;

class TestWatchStatus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatCannotBe()
    {
        const auto kindOf = [](const HostNetChange &change) {
            const auto script = watchScript(change, 60s);
            return script.has_value() ? ErrorKind::Internal : script.error().kind;
        };
        HostNetChange change;
        QCOMPARE(kindOf(change), ErrorKind::Invalid);
        change.files = {{u"etc/relative"_s, {}, "x", 0644, {}}};
        QCOMPARE(kindOf(change), ErrorKind::Invalid);
        change.files = {{u"/etc/two\nlines"_s, {}, "x", 0644, {}}};
        QCOMPARE(kindOf(change), ErrorKind::Invalid);
        change.files = {{u"/etc/nul"_s, {}, QByteArray("a\0b", 3), 0644, {}}};
        QCOMPARE(kindOf(change), ErrorKind::Invalid);
        change.files = {{u"/etc/nothing"_s, {}, {}, 0644, {}}};
        QCOMPARE(kindOf(change), ErrorKind::Invalid);
        change.files.clear();
        change.apply = {{u"true"_s}};
        change.gateways = {u"10.0.0.1; reboot"_s};
        QCOMPARE(kindOf(change), ErrorKind::Invalid);
    }

    void thePreviewShowsNoSecretWhereverItStands()
    {
        HostNetChange change;
        change.files = {{u"/etc/netplan/a.yaml"_s,
                         "access-points:\n  \"home\": {password: geheim1}\n  psk: geheim2\n",
                         "access-points:\n  \"home\": {auth: {key-management: psk, \"password\": \"geheim3\"}}\n"
                         "wpa-psk geheim4\nx: [{private_key=geheim5}]\n",
                         0600,
                         {}}};
        const QString text = change.preview();
        QVERIFY2(!text.contains(u"geheim"_s), qPrintable(text));
        QVERIFY(text.contains(u"\"home\": {password: ***\n"_s));
    }

    void readsNothingElse()
    {
        QVERIFY(!parseWatchStatus("").has_value());
        QVERIFY(!parseWatchStatus("bash: warning\n").has_value());
        QVERIFY(!parseWatchStatus("now 5\nstate odd\n").has_value());
        const auto early = parseWatchStatus("now 5\nwatch gone\n");
        QVERIFY(early.has_value());
        QCOMPARE(early->state, State::Checking);
        QVERIFY(!early->watched);
    }

    void readsAll()
    {
        const auto status = parseWatchStatus("now 120\nwatch alive\nstate rolled-back\nreason apply\nsince 110\n"
                                             "deadline 160\ngateways no\n\nifup br0\nno such device\n");
        QVERIFY(status.has_value());
        const WatchStatus expected{
            State::RolledBack, u"apply"_s, false, 120, 110, 160, true, u"ifup br0\nno such device"_s};
        QCOMPARE(*status, expected);
        QVERIFY(status->isFinal());
    }
};

QTEST_GUILESS_MAIN(TestWatchStatus)
#include "tst_watchstatus.moc"
