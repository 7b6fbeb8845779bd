// SPDX-License-Identifier: GPL-3.0-or-later
// What the first start does, for every kind of machine.
#include "app/firststart.h"

#include "models/core/async.h"

#include <QTest>

#include <optional>
#include <unistd.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using Socket = HostProbe::Socket;

Q_DECLARE_METATYPE(guestdeck::HostProbe)

class TestFirstStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decides_data();
    void decides();
    void refusedByPolkit();
    void neitherCanBeReached();
    void probesWithoutBlocking();
};

void TestFirstStart::decides_data()
{
    QTest::addColumn<HostProbe>("probe");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("command"); // what it must contain; "-": there is none
    QTest::addColumn<bool>("simulated");
    const QString system = u"qemu:///system"_s;
    const QString session = u"qemu:///session"_s;
    const auto probe = [](Socket socket, bool daemon, bool emulator, bool root, bool systemd, bool apt) {
        return HostProbe{socket, daemon, emulator, root, systemd, apt};
    };
    QTest::newRow("system, user") << probe(Socket::Connectable, true, true, false, true, true) << system << u"-"_s
                                  << false;
    QTest::newRow("system, root") << probe(Socket::Connectable, true, true, true, false, true) << system << u"-"_s
                                  << false;
    QTest::newRow("not in the group") << probe(Socket::Denied, true, true, false, true, true) << session
                                      << u"usermod -aG libvirt $USER"_s << false;
    QTest::newRow("not in the group, no daemon of one's own")
        << probe(Socket::Denied, false, true, false, true, true) << QString() << u"usermod -aG libvirt $USER"_s << true;
    QTest::newRow("daemon stopped, user, systemd") << probe(Socket::Missing, true, true, false, true, true) << session
                                                   << u"sudo systemctl enable --now libvirtd"_s << false;
    QTest::newRow("daemon died") << probe(Socket::Refused, true, true, false, true, true) << session
                                 << u"sudo systemctl enable --now libvirtd"_s << false;
    QTest::newRow("no emulator") << probe(Socket::Missing, true, false, false, true, true) << session
                                 << u"sudo apt install qemu-system-x86"_s << false;
    QTest::newRow("daemon stopped, root, systemd") << probe(Socket::Missing, true, true, true, true, true) << QString()
                                                   << u"systemctl enable --now libvirtd"_s << true;
    QTest::newRow("daemon stopped, root, no systemd")
        << probe(Socket::Missing, true, true, true, false, true) << QString() << u"libvirtd -d"_s << true;
    QTest::newRow("nothing, apt") << probe(Socket::Missing, false, false, false, true, true) << QString()
                                  << u"sudo apt install libvirt-daemon-system"_s << true;
    QTest::newRow("nothing, root") << probe(Socket::Missing, false, false, true, true, true) << QString()
                                   << u"apt install libvirt-daemon-system"_s << true;
    QTest::newRow("nothing, no apt") << probe(Socket::Missing, false, false, false, true, false) << QString() << u"-"_s
                                     << true;
}

void TestFirstStart::decides()
{
    QFETCH(HostProbe, probe);
    QFETCH(QString, command);
    const FirstStart plan = decideFirstStart(probe);
    QTEST(plan.uri, "uri");
    QTEST(plan.offerSimulated, "simulated");
    QVERIFY(!plan.message.isEmpty());
    QVERIFY2(command == "-"_L1 ? plan.command.isEmpty() : plan.command.contains(command), qPrintable(plan.command));
    if (probe.root) {
        QVERIFY(!plan.command.startsWith(u"sudo"_s));
    }
    if (!plan.uri.isEmpty()) {
        QVERIFY(plan.message.contains(plan.uri)); // says which one
    }
}

void TestFirstStart::refusedByPolkit()
{
    HostProbe probe{Socket::Connectable, true, true, false, true, true};
    const FirstStart plan = afterRefusal(probe);
    QCOMPARE(plan.uri, u"qemu:///session"_s);
    QVERIFY(plan.command.contains(u"usermod"_s));
    // Without a daemon program there is no session to fall back on.
    probe.daemon = false;
    QVERIFY(afterRefusal(probe).uri.isEmpty());
    QVERIFY(afterRefusal(probe).offerSimulated);
}

/// The chosen host is tried once; when nothing answers there, the simulated one is all that is left.
void TestFirstStart::neitherCanBeReached()
{
    HostProbe probe{Socket::Missing, true, true, false, true, true};
    QCOMPARE(decideFirstStart(probe).uri, u"qemu:///session"_s);
    FirstStart plan = afterFailure(probe, u"qemu:///session"_s);
    QVERIFY(plan.uri.isEmpty());
    QVERIFY(plan.offerSimulated);
    QVERIFY(plan.message.contains(u"qemu:///session"_s));
    QVERIFY(plan.command.contains(u"systemctl enable --now libvirtd"_s));
    probe.daemon = false; // another program of that name held the socket
    plan = afterFailure(probe, u"qemu:///system"_s);
    QVERIFY(plan.offerSimulated);
    QVERIFY(plan.command.contains(u"apt install libvirt-daemon-system"_s));
}

void TestFirstStart::probesWithoutBlocking()
{
    std::optional<HostProbe> probe;
    deliver(probeThisMachine(), this, [&](const HostProbe &result) { probe = result; });
    QVERIFY(!probe); // on a worker
    QTRY_VERIFY(probe);
    QCOMPARE(probe->root, ::geteuid() == 0);
}

QTEST_GUILESS_MAIN(TestFirstStart)
#include "tst_firststart.moc"
