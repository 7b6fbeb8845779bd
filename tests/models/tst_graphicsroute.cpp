// SPDX-License-Identifier: GPL-3.0-or-later
// Which way a console takes, for every way a host can be reached and every way a guest can listen.
#include "models/console/graphicsroute.h"
#include "models/libvirt/graphicscalls.h"

#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using Kind = GraphicsRoute::Kind;

Q_DECLARE_METATYPE(guestdeck::GraphicsInfo)

namespace
{

GraphicsInfo vnc(const QString &listen, int port, const QString &socket = {})
{
    GraphicsInfo info;
    info.type = GraphicsInfo::Type::Vnc;
    info.listen = listen;
    info.port = port;
    info.socket = socket;
    return info;
}

GraphicsInfo ofType(GraphicsInfo::Type type)
{
    GraphicsInfo info = vnc(u"127.0.0.1"_s, 5901);
    info.type = type;
    return info;
}

QString describe(const QList<GraphicsRoute> &routes)
{
    static const QStringList names{u"fd"_s, u"unix"_s, u"tcp"_s, u"ssh-tcp"_s, u"ssh-unix"_s};
    QStringList texts;
    for (const GraphicsRoute &route : routes) {
        QString text = names.at(int(route.kind));
        if (!route.path.isEmpty()) {
            text += u" "_s + route.path;
        } else if (!route.host.isEmpty()) {
            text += u" "_s + route.host + u" "_s + QString::number(route.port);
        }
        texts << text;
    }
    return texts.join(u", "_s);
}

} // namespace

class TestGraphicsRoute : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void routes_data();
    void routes();
    void refusals_data();
    void refusals();
    void definitions_data();
    void definitions();
};

void TestGraphicsRoute::routes_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<GraphicsInfo>("graphics");
    QTest::addColumn<QString>("expected");
    const QString local = u"qemu:///system"_s;
    const QString ssh = u"qemu+ssh://root@kvm-a/system"_s;
    const QString tcp = u"qemu+tcp://kvm-a/system"_s;
    QTest::newRow("local") << local << vnc(u"127.0.0.1"_s, 5901) << u"fd, tcp 127.0.0.1 5901"_s;
    QTest::newRow("local session") << u"qemu:///session"_s << vnc(u"::1"_s, 5901) << u"fd, tcp ::1 5901"_s;
    QTest::newRow("local, other socket of libvirt")
        << u"qemu+unix:///system?socket=/run/x"_s << vnc(u"0.0.0.0"_s, 5901) << u"fd, tcp 127.0.0.1 5901"_s;
    QTest::newRow("local wildcard v6") << local << vnc(u"::"_s, 5901) << u"fd, tcp ::1 5901"_s;
    QTest::newRow("local nothing said") << local << vnc({}, 5901) << u"fd, tcp 127.0.0.1 5901"_s;
    QTest::newRow("local socket") << local << vnc({}, -1, u"/run/v.sock"_s) << u"fd, unix /run/v.sock"_s;
    QTest::newRow("local listen none") << local << vnc({}, -1) << u"fd"_s;
    QTest::newRow("ssh") << ssh << vnc(u"127.0.0.1"_s, 5901) << u"ssh-tcp 127.0.0.1 5901"_s;
    QTest::newRow("ssh wildcard") << ssh << vnc(u"0.0.0.0"_s, 5901) << u"ssh-tcp 127.0.0.1 5901"_s;
    QTest::newRow("ssh wildcard v6") << ssh << vnc(u"::"_s, 5901) << u"ssh-tcp ::1 5901"_s;
    QTest::newRow("ssh other address") << ssh << vnc(u"10.0.0.7"_s, 5901) << u"ssh-tcp 10.0.0.7 5901"_s;
    QTest::newRow("ssh socket") << ssh << vnc({}, -1, u"/run/v.sock"_s) << u"ssh-unix /run/v.sock"_s;
    QTest::newRow("libssh2") << u"qemu+libssh2://root@kvm-a/system"_s << vnc(u"127.0.0.1"_s, 5901)
                             << u"ssh-tcp 127.0.0.1 5901"_s;
    QTest::newRow("tcp wildcard") << tcp << vnc(u"0.0.0.0"_s, 5901) << u"tcp kvm-a 5901"_s;
    QTest::newRow("tcp address") << tcp << vnc(u"10.0.0.7"_s, 5901) << u"tcp 10.0.0.7 5901"_s;
    QTest::newRow("tls is what no transport means")
        << u"qemu://kvm-a/system"_s << vnc(u"0.0.0.0"_s, 5901) << u"tcp kvm-a 5901"_s;
    QTest::newRow("tcp to this machine passes no descriptors")
        << u"qemu+tcp:///system"_s << vnc(u"127.0.0.1"_s, 5901) << u"tcp 127.0.0.1 5901"_s;
}

void TestGraphicsRoute::routes()
{
    QFETCH(QString, uri);
    QFETCH(GraphicsInfo, graphics);
    const auto parsed = RemoteUri::parse(uri);
    QVERIFY(parsed.has_value());
    const auto result = graphicsRoutes(*parsed, DomainState::Running, graphics);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
    QTEST(describe(*result), "expected");
}

void TestGraphicsRoute::refusals_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<int>("state");
    QTest::addColumn<GraphicsInfo>("graphics");
    QTest::addColumn<int>("kind");
    const QString local = u"qemu:///system"_s;
    const QString tcp = u"qemu+tcp://kvm-a/system"_s;
    const int running = int(DomainState::Running);
    const GraphicsInfo good = vnc(u"127.0.0.1"_s, 5901);
    const int unsupported = int(ErrorKind::Unsupported);
    QTest::newRow("off") << local << int(DomainState::ShutOff) << good << int(ErrorKind::Busy);
    QTest::newRow("saved") << local << int(DomainState::Saved) << good << int(ErrorKind::Busy);
    QTest::newRow("off comes before everything")
        << local << int(DomainState::ShutOff) << GraphicsInfo() << int(ErrorKind::Busy);
    QTest::newRow("spice") << local << running << ofType(GraphicsInfo::Type::Spice) << unsupported;
    QTest::newRow("none") << local << running << ofType(GraphicsInfo::Type::None) << unsupported;
    QTest::newRow("sdl") << local << running << ofType(GraphicsInfo::Type::Other) << unsupported;
    QTest::newRow("simulated") << u"test:///default"_s << running << good << unsupported;
    QTest::newRow("tcp loopback") << tcp << running << good << int(ErrorKind::Unreachable);
    QTest::newRow("tcp loopback 127.0.0.2")
        << tcp << running << vnc(u"127.0.0.2"_s, 5901) << int(ErrorKind::Unreachable);
    QTest::newRow("tcp nothing said") << tcp << running << vnc({}, 5901) << int(ErrorKind::Unreachable);
    QTest::newRow("tcp socket") << tcp << running << vnc({}, -1, u"/run/v.sock"_s) << unsupported;
    QTest::newRow("ssh nowhere") << u"qemu+ssh://kvm-a/system"_s << running << vnc({}, -1) << unsupported;
}

void TestGraphicsRoute::refusals()
{
    QFETCH(QString, uri);
    QFETCH(int, state);
    QFETCH(GraphicsInfo, graphics);
    const auto parsed = RemoteUri::parse(uri);
    QVERIFY(parsed.has_value());
    const auto result = graphicsRoutes(*parsed, DomainState(state), graphics);
    QVERIFY(!result.has_value());
    QTEST(int(result.error().kind), "kind");
    QVERIFY(result.error().message.endsWith(u'.'));
}

void TestGraphicsRoute::definitions_data()
{
    QTest::addColumn<QByteArray>("devices");
    QTest::addColumn<GraphicsInfo>("expected");
    QTest::addColumn<QByteArray>("password");
    using Type = GraphicsInfo::Type;
    const auto info
        = [](Type type, const QString &listen, int port, bool automatic, const QString &socket = {},
             bool password = false) { return GraphicsInfo{type, listen, port, automatic, socket, password}; };
    const QString loop = u"127.0.0.1"_s;
    QTest::newRow("vnc") << QByteArray("<graphics type='vnc' port='5901' autoport='yes' listen='127.0.0.1'>"
                                       "<listen type='address' address='127.0.0.1'/></graphics>")
                         << info(Type::Vnc, loop, 5901, true) << QByteArray();
    QTest::newRow("vnc beside spice") << QByteArray(
        "<graphics type='spice' port='5900'/><graphics type='vnc' port='5907' listen='::1'/>")
                                      << info(Type::Vnc, u"::1"_s, 5907, false) << QByteArray();
    QTest::newRow("password") << QByteArray("<graphics type='vnc' port='5901' passwd='s3&amp;cret'/>")
                              << info(Type::Vnc, {}, 5901, false, {}, true) << QByteArray("s3&cret");
    QTest::newRow("socket") << QByteArray("<graphics type='vnc' socket='/run/v.sock'>"
                                          "<listen type='socket' socket='/run/v.sock'/></graphics>")
                            << info(Type::Vnc, {}, -1, false, u"/run/v.sock"_s) << QByteArray();
    QTest::newRow("network") << QByteArray("<graphics type='vnc' port='5901' listen='10.1.1.1'>"
                                           "<listen type='network' address='10.1.1.1' network='lan'/></graphics>")
                             << info(Type::Vnc, u"10.1.1.1"_s, 5901, false) << QByteArray();
    QTest::newRow("listen none") << QByteArray("<graphics type='vnc'><listen type='none'/></graphics>")
                                 << info(Type::Vnc, {}, -1, false) << QByteArray();
    QTest::newRow("port out of range") << QByteArray("<graphics type='vnc' port='70000'/>")
                                       << info(Type::Vnc, {}, -1, false) << QByteArray();
    QTest::newRow("spice") << QByteArray("<graphics type='spice' port='5900'/>") << info(Type::Spice, {}, 5900, false)
                           << QByteArray();
    QTest::newRow("nothing") << QByteArray("<disk/>") << GraphicsInfo() << QByteArray();
    QTest::newRow("no XML") << QByteArray("<<<") << GraphicsInfo() << QByteArray();
}

void TestGraphicsRoute::definitions()
{
    QFETCH(QByteArray, devices);
    const auto [info, password]
        = parseGraphics(QByteArray("<domain><devices>") + devices + QByteArray("</devices></domain>"));
    QFETCH(GraphicsInfo, expected);
    QCOMPARE(int(info.type), int(expected.type));
    QCOMPARE(info.listen, expected.listen);
    QCOMPARE(info.port, expected.port);
    QCOMPARE(info.socket, expected.socket);
    QVERIFY(info == expected);
    QTEST(password, "password");
}

QTEST_GUILESS_MAIN(TestGraphicsRoute)
#include "tst_graphicsroute.moc"
