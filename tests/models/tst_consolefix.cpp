// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of a definition for the console's sake: what changes, and that nothing else does; then as tasks on libvirt's
// simulated host, where another admin changes the definition, too.
#include "models/actions/consoledevices.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <QTest>

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

constexpr char definition[] = R"(<?xml version="1.0"?>
<!-- kept -->
<domain type='kvm' xmlns:x='urn:x'>
  <name>a &amp; b</name>
  <metadata><x:odd a="1" b='2'/></metadata>
  <devices>
    <emulator>/usr/bin/qemu</emulator>
    <input type='mouse' bus='ps2'/>
    <graphics type='spice' port='5907' autoport='no' tlsPort='5908' listen='0.0.0.0' passwd='geheim' connected='fail'>
      <listen type='address' address='0.0.0.0'/>
      <image compression='off'/>
    </graphics>
    <channel type='unix'>
      <target type='virtio' name='org.qemu.guest_agent.0'/>
    </channel>
    <channel type='spicevmc'>
      <target type='virtio' name='com.redhat.spice.0'/>
    </channel>
    <sound model='ich9'><audio id='1'/></sound>
    <audio id='1' type='spice'/>
    <video>
      <model type='qxl' ram='65536' vram='65536' vgamem='16384' heads='1' primary='yes'/>
    </video>
    <redirdev bus='usb' type='spicevmc'/>
    <redirdev bus='usb' type='spicevmc'/>
  </devices>
</domain>
)";

const HostAbilities modern{true, 9000000, 7002000, {}};

struct Changed {
    Result<ConsoleFixPlan> plan;
    QByteArray xml;
};

Changed apply(const QByteArray &xml, ConsoleFix fix, const HostAbilities &host = modern)
{
    auto document = xml::Document::parse(xml);
    const auto plan = applyConsoleFix(*document, fix, host);
    return {plan, document->toUtf8()};
}

QByteArray replaced(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    if (!text.contains(before)) {
        qFatal("not there: %s", before.constData());
    }
    return text.replace(before, after);
}

/// Without its SPICE agent channel, as a guest with VNC has it.
QByteArray plain()
{
    return replaced(definition, R"(    <channel type='spicevmc'>
      <target type='virtio' name='com.redhat.spice.0'/>
    </channel>
)",
                    "");
}

template <class T>
std::optional<T> await(const QFuture<T> &future)
{
    std::optional<T> value;
    QObject context;
    deliver(future, &context, [&](const T &result) { value = result; });
    (void)QTest::qWaitFor([&]() { return value.has_value(); }, 10000);
    return value;
}

} // namespace

class TestConsoleFix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void elementsKeepTheirNeighbours_data();
    void elementsKeepTheirNeighbours();
    void tablet();
    void clipboard();
    void clipboardNeedsAModernHost();
    void spiceToVnc();
    void spiceToVncTellsAll_data();
    void spiceToVncTellsAll();
    void spiceToVncRefusals_data();
    void spiceToVncRefusals();
    void qxlOnlyWhereItIsKnown();
    void taskOnAHost();
    void conflict();
    void readOnly();
};

void TestConsoleFix::elementsKeepTheirNeighbours_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("behind its like") << QByteArray("<d>\n  <a/>\n  <b/>\n</d>")
                                     << QByteArray("<d>\n  <a/>\n  <a>\n    <c/>\n  </a>\n  <b/>\n</d>");
    QTest::newRow("at the end") << QByteArray("<d>\n  <b/>\n</d>")
                                << QByteArray("<d>\n  <b/>\n  <a>\n    <c/>\n  </a>\n</d>");
    QTest::newRow("one line") << QByteArray("<d><b/></d>") << QByteArray("<d><b/><a><c/></a></d>");
    QTest::newRow("empty") << QByteArray("<d/>") << QByteArray("<d><a><c/></a></d>");
    QTest::newRow("comment behind") << QByteArray("<d>\n\t<b/>\n\t<!-- c -->\n</d>")
                                    << QByteArray("<d>\n\t<b/>\n\t<a>\n\t  <c/>\n\t</a>\n\t<!-- c -->\n</d>");
}

void TestConsoleFix::elementsKeepTheirNeighbours()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    auto document = xml::Document::parse(before);
    pugi::xml_node added = xml::addElement(document->root(), "<a><c/></a>");
    QCOMPARE(document->toUtf8(), after);
    xml::removeElement(added);
    QCOMPARE(document->toUtf8(), before == "<d/>" ? QByteArray("<d/>") : before);
}

void TestConsoleFix::tablet()
{
    const auto changed = apply(definition, ConsoleFix::AddTablet);
    QVERIFY(changed.plan.has_value());
    QVERIFY(!changed.plan->done);
    QCOMPARE(changed.plan->changes.size(), 1);
    QCOMPARE(changed.xml,
             replaced(definition, "    <input type='mouse' bus='ps2'/>\n",
                      "    <input type='mouse' bus='ps2'/>\n    <input type='tablet' bus='usb'/>\n"));
    QVERIFY(apply(changed.xml, ConsoleFix::AddTablet).plan->done);
    const auto noUsb
        = apply(replaced(definition, "<sound", "<controller type='usb' model='none'/><sound"), ConsoleFix::AddTablet);
    QVERIFY(noUsb.xml.contains("<input type='tablet' bus='virtio'/>"));
}

void TestConsoleFix::clipboard()
{
    const auto changed = apply(plain(), ConsoleFix::AddClipboard);
    QVERIFY(changed.plan.has_value());
    const QByteArray agent = "      <target type='virtio' name='org.qemu.guest_agent.0'/>\n    </channel>\n";
    QCOMPARE(changed.xml, replaced(plain(), agent, agent + R"(    <channel type='qemu-vdagent'>
      <source>
        <clipboard copypaste='yes'/>
      </source>
      <target type='virtio' name='com.redhat.spice.0'/>
    </channel>
)"));
    QVERIFY(apply(changed.xml, ConsoleFix::AddClipboard).plan->done);
    // There, but switched off, or not said.
    const QByteArray off = replaced(changed.xml, "copypaste='yes'", "copypaste='no'");
    QCOMPARE(apply(off, ConsoleFix::AddClipboard).xml, changed.xml);
    const QByteArray none = replaced(changed.xml, "        <clipboard copypaste='yes'/>\n", "");
    QVERIFY(apply(none, ConsoleFix::AddClipboard).xml.contains("<clipboard copypaste='yes'/>"));
    // SPICE's own channel has the name already.
    const auto taken = apply(definition, ConsoleFix::AddClipboard);
    QCOMPARE(taken.plan.error().kind, ErrorKind::Unsupported);
    QVERIFY(!taken.plan.error().message.isEmpty());
}

void TestConsoleFix::clipboardNeedsAModernHost()
{
    for (const HostAbilities &old :
         {HostAbilities{true, 8003000, 7002000, {}}, HostAbilities{true, 9000000, 6000000, {}},
          HostAbilities{false, 9000000, 7002000, {}}}) {
        const auto refused = apply(plain(), ConsoleFix::AddClipboard, old);
        QVERIFY(!refused.plan.has_value());
        QCOMPARE(refused.plan.error().kind, ErrorKind::Unsupported);
    }
}

void TestConsoleFix::spiceToVnc()
{
    const auto changed = apply(definition, ConsoleFix::SpiceToVnc, {true, 9000000, 7002000, {u"vga"_s, u"virtio"_s}});
    QVERIFY(changed.plan.has_value());
    QByteArray expected = plain();
    expected = replaced(expected,
                        "<graphics type='spice' port='5907' autoport='no' tlsPort='5908' listen='0.0.0.0' "
                        "passwd='geheim' connected='fail'>",
                        "<graphics type='vnc' port='5907' autoport='no' listen='0.0.0.0' passwd='geheim'>");
    expected = replaced(expected, "      <image compression='off'/>\n", "");
    expected = replaced(expected, "<audio id='1' type='spice'/>", "<audio id='1' type='none'/>");
    expected = replaced(expected, "    <redirdev bus='usb' type='spicevmc'/>\n", "");
    expected = replaced(expected, "<model type='qxl' ram='65536' vram='65536' vgamem='16384' heads='1' primary='yes'/>",
                        "<model type='virtio' heads='1' primary='yes'/>");
    QCOMPARE(changed.xml, expected);
    // Each of them is told to the user: display, encryption, settings, channel, redirection, sound, video.
    QCOMPARE(changed.plan->changes.size(), 7);
    QVERIFY(changed.plan->changes.at(2).endsWith(u": connected, image."_s));
    QVERIFY(apply(changed.xml, ConsoleFix::SpiceToVnc).plan->done);
}

void TestConsoleFix::spiceToVncTellsAll_data()
{
    QTest::addColumn<QByteArray>("graphics");
    QTest::addColumn<QString>("told"); // besides the display itself; empty: nothing
    const QString port = u"5900"_s;
    const QString open = u"spice_sasl"_s;
    QTest::newRow("nothing to tell") << QByteArray("<graphics type='spice' autoport='yes'/>") << QString();
    QTest::newRow("a good port") << QByteArray("<graphics type='spice' port='5900' autoport='no'/>") << QString();
    QTest::newRow("a low port") << QByteArray("<graphics type='spice' port='3001' autoport='no'/>") << port;
    QTest::newRow("streaming") << QByteArray("<graphics type='spice' autoport='yes'><streaming mode='off'/><mouse "
                                             "mode='client'/><filetransfer enable='no'/><clipboard copypaste='no'/>"
                                             "</graphics>")
                               << u"streaming, mouse, filetransfer, clipboard."_s;
    QTest::newRow("open") << QByteArray("<graphics type='spice' autoport='yes'><listen type='address' "
                                        "address='0.0.0.0'/></graphics>")
                          << open;
    QTest::newRow("open, old way") << QByteArray("<graphics type='spice' autoport='yes' listen='::'/>") << open;
    QTest::newRow("by a network") << QByteArray("<graphics type='spice' autoport='yes'><listen type='network' "
                                                "network='default'/></graphics>")
                                  << open;
    QTest::newRow("open, with a password")
        << QByteArray("<graphics type='spice' autoport='yes' listen='::' passwd='x'/>") << QString();
    QTest::newRow("loopback") << QByteArray("<graphics type='spice' autoport='yes' listen='127.0.0.1'><listen "
                                            "type='address' address='127.0.0.1'/></graphics>")
                              << QString();
    QTest::newRow("socket") << QByteArray("<graphics type='spice'><listen type='socket' socket='/x'/></graphics>")
                            << QString();
}

void TestConsoleFix::spiceToVncTellsAll()
{
    QFETCH(QByteArray, graphics);
    QFETCH(QString, told);
    const auto changed = apply("<domain><devices>" + graphics + "</devices></domain>", ConsoleFix::SpiceToVnc);
    QVERIFY(changed.plan.has_value());
    QCOMPARE(changed.plan->changes.size(), told.isEmpty() ? 1 : 2);
    QVERIFY2(changed.plan->changes.last().contains(told), qPrintable(changed.plan->changes.last()));
}

void TestConsoleFix::spiceToVncRefusals_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("OpenGL") << replaced(definition, "<image compression='off'/>", "<gl enable='yes'/>");
    QTest::newRow("long password") << replaced(definition, "geheim", "123456789");
    QTest::newRow("serial port") << replaced(definition, "<sound",
                                             "<serial type='spiceport'><source channel='a'/></serial><sound");
    QTest::newRow("console") << replaced(definition, "<sound", "<console type='spicevmc'/><sound");
    QTest::newRow("random numbers") << replaced(
        definition, "<sound", "<rng model='virtio'><backend model='egd' type='spicevmc'/></rng><sound");
    QTest::newRow("no graphics") << QByteArray("<domain><devices/></domain>");
    QTest::newRow("no devices") << QByteArray("<domain/>");
}

void TestConsoleFix::spiceToVncRefusals()
{
    QFETCH(QByteArray, xml);
    const auto refused = apply(xml, ConsoleFix::SpiceToVnc);
    QVERIFY(!refused.plan.has_value());
    QVERIFY(refused.plan.error().message.endsWith(u'.'));
}

void TestConsoleFix::qxlOnlyWhereItIsKnown()
{
    for (const QStringList &models : {QStringList(), QStringList{u"qxl"_s, u"virtio"_s}}) {
        const auto changed = apply(definition, ConsoleFix::SpiceToVnc, {true, 9000000, 7002000, models});
        QVERIFY(changed.xml.contains(
            "<model type='qxl' ram='65536' vram='65536' vgamem='16384' heads='1' primary='yes'/>"));
    }
}

// All connections to test:///default of one process see the same host while one of them is open.
class SimulatedHost
{
public:
    SimulatedHost()
        : m_other(virConnectOpen("test:///default"))
        , connection(config(false))
    {
        change("<graphics type='spice' port='-1' autoport='yes'/><channel type='spicevmc'><target type='virtio' "
               "name='com.redhat.spice.0'/></channel>");
        connection.open();
    }
    ~SimulatedHost()
    {
        connection.close();
        virConnectClose(m_other);
    }

    static ConnectionConfig config(bool readOnly)
    {
        ConnectionConfig config{{QUuid::createUuid()}, u"test:///default"_s, {}, true, false};
        config.readOnly = readOnly;
        return config;
    }

    void change(const QByteArray &devices)
    {
        const QByteArray xml = "<domain type='test'><name>fix</name><uuid>11111111-2222-3333-4444-555555555555</uuid>"
                               "<memory>8192</memory><os><type>hvm</type></os><devices>"
            + devices + "</devices></domain>";
        virDomainPtr domain = virDomainDefineXML(m_other, xml.constData());
        QVERIFY2(domain, virGetLastErrorMessage());
        virDomainFree(domain);
    }

    QByteArray xml()
    {
        virDomainPtr domain = virDomainLookupByName(m_other, "fix");
        char *text = virDomainGetXMLDesc(domain, VIR_DOMAIN_XML_INACTIVE | VIR_DOMAIN_XML_SECURE);
        QByteArray result(text);
        free(text);
        virDomainFree(domain);
        return result;
    }

private:
    virConnectPtr m_other;

public:
    Connection connection;
    const QUuid uuid{u"11111111-2222-3333-4444-555555555555"_s};
};

void TestConsoleFix::taskOnAHost()
{
    SimulatedHost host;
    QTRY_VERIFY(host.connection.isListComplete());
    const auto plan = await(planConsoleFix(host.connection, host.uuid, ConsoleFix::SpiceToVnc));
    QVERIFY2(plan && plan->has_value(),
             !plan || plan->has_value() ? "" : qPrintable(plan->error().message + plan->error().detail));
    QVERIFY(!(*plan)->done);
    // Something that does not matter to this change: it stays.
    host.change("<graphics type='spice' port='-1' autoport='yes'/><channel type='spicevmc'><target type='virtio' "
                "name='com.redhat.spice.0'/></channel><input "
                "type='tablet' bus='virtio'/>");
    const auto job = makeConsoleFixJob(host.connection, host.uuid, **plan);
    job->start();
    QTRY_VERIFY(job->isFinished());
    QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(job->error() ? job->error()->detail : QString()));
    QVERIFY(host.xml().contains("<graphics type='vnc'"));
    QVERIFY(!host.xml().contains("spice"));
    QVERIFY(host.xml().contains("<input type='tablet' bus='virtio'/>"));
    const auto again = await(planConsoleFix(host.connection, host.uuid, ConsoleFix::SpiceToVnc));
    QVERIFY(again && again->has_value() && (*again)->done);
    // The simulated host is no QEMU.
    const auto refused = await(planConsoleFix(host.connection, host.uuid, ConsoleFix::AddClipboard));
    QCOMPARE(refused->error().kind, ErrorKind::Unsupported);
}

void TestConsoleFix::conflict()
{
    SimulatedHost host;
    QTRY_VERIFY(host.connection.isListComplete());
    const auto plan = await(planConsoleFix(host.connection, host.uuid, ConsoleFix::SpiceToVnc));
    QVERIFY2(plan && plan->has_value(),
             !plan || plan->has_value() ? "" : qPrintable(plan->error().message + plan->error().detail));
    // Now it would remove more than was agreed to.
    host.change("<graphics type='spice' port='-1' autoport='yes'/><channel type='spicevmc'><target type='virtio' "
                "name='com.redhat.spice.0'/></channel><smartcard mode='passthrough' type='spicevmc'/>");
    const QByteArray before = host.xml();
    const auto job = makeConsoleFixJob(host.connection, host.uuid, **plan);
    job->start();
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error()->kind, ErrorKind::Conflict);
    QCOMPARE(host.xml(), before);
}

void TestConsoleFix::readOnly()
{
    Connection connection(SimulatedHost::config(true));
    DomainInfo domain;
    domain.name = u"x"_s;
    QVERIFY(whyNotFix(ConsoleFix::AddTablet, connection, domain));
    connection.open();
    QTRY_VERIFY(connection.isListComplete());
    QVERIFY(whyNotFix(ConsoleFix::AddTablet, connection, domain)->contains(u"reading"_s));
    Connection writing(SimulatedHost::config(false));
    writing.open();
    QTRY_VERIFY(writing.isListComplete());
    QVERIFY(!whyNotFix(ConsoleFix::SpiceToVnc, writing, domain));
    domain.persistent = false;
    QVERIFY(!whyNotFix(ConsoleFix::AddTablet, writing, domain));
    QVERIFY(whyNotFix(ConsoleFix::SpiceToVnc, writing, domain));
}

QTEST_GUILESS_MAIN(TestConsoleFix)
#include "tst_consolefix.moc"
