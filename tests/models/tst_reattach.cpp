// SPDX-License-Identifier: GPL-3.0-or-later
// Devices that return: the rules, what is to be done by them, and when hosts are asked, against libvirt's test driver.
#include "models/connection/connection.h"
#include "models/connection/hostobjects.h"
#include "models/hardware/hardwareedit.h"
#include "models/hardware/reattach.h"
#include "models/hardware/reattachwatch.h"
#include "models/libvirt/messagecalls.h"
#include "models/xml/document.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <pugixml.hpp>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray rules = "<metadata><guestdeck:reattach xmlns:guestdeck='https://guestdeck.org/xmlns/reattach/1'>"
                         "<guestdeck:usb vendor='0x046d' product='0xc52b'/></guestdeck:reattach></metadata>";

const QString rule = u"<reattach><usb vendor='0x046d' product='0xc52b'/></reattach>"_s;

QByteArray stored()
{
    return "<domain>" + rules + "<devices/></domain>";
}

QByteArray live(const QByteArray &device = {}, const QByteArray &number = {})
{
    const QByteArray hostdev = "<hostdev mode='subsystem' type='usb' managed='no'><source><vendor id='0x046d'/>"
                               "<product id='0xc52b'/><address bus='"
        + device + "' device='" + number + "'/></source><alias name='hostdev0'/></hostdev>";
    return "<domain id='3'><devices>" + (device.isEmpty() ? QByteArray() : hostdev) + "</devices></domain>";
}

NodeDevice stick(const QString &address = u"1.7"_s)
{
    NodeDevice device;
    device.kind = NodeDevice::Kind::Usb;
    device.name = u"usb_1_4"_s;
    device.vendor = u"Logitech"_s;
    device.product = u"Receiver"_s;
    device.vendorId = u"0x046d"_s;
    device.productId = u"0xC52B"_s; // hosts write digits as they like
    device.address = address;
    return device;
}

HardwareEdit overviewEdit(const QString &lines)
{
    HardwareEdit edit;
    edit.key = {u"overview"_s, {}};
    edit.values = {{u"reattach"_s, lines}};
    return edit;
}

} // namespace

class TestReattach : public QObject
{
    Q_OBJECT

    const QUuid m_web{u"11111111-2222-3333-4444-555555555555"_s};

    /// A host with one guest that runs, and the stick in it.
    static std::unique_ptr<Connection> hostIn(const QTemporaryDir &folder, const QByteArray &metadata, bool readOnly)
    {
        QFile file(folder.filePath(metadata.isEmpty() ? u"without.xml"_s : u"with.xml"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            return nullptr;
        }
        file.write("<node><domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>web</name>"
                   "<uuid>11111111-2222-3333-4444-555555555555</uuid><memory>262144</memory><os><type>hvm</type></os>"
                   + metadata
                   + "<test:runstate>1</test:runstate></domain><device><name>computer</name><capability type='system'>"
                     "<hardware><vendor>x</vendor><uuid>00000000-0000-0000-0000-000000000001</uuid></hardware>"
                     "<firmware><vendor>x</vendor><version>1</version><release_date>01/22/2007</release_date>"
                     "</firmware></capability></device><device><name>usb_1_4</name><parent>computer</parent>"
                     "<capability type='usb_device'><bus>1</bus><device>7</device><product id='0xc52b'>Receiver"
                     "</product><vendor id='0x046d'>Logitech</vendor></capability></device></node>");
        file.close();
        return std::make_unique<Connection>(
            ConnectionConfig{{QUuid::createUuid()}, u"test://"_s + file.fileName(), {}, true, readOnly});
    }
    bool write(Connection &host, const QString &element) const
    {
        const auto future = host.run(Lane::General, [uuid = m_web, element](Session &session, const CallContext &) {
            return writeMetadata(session, uuid, reattachNamespace, u"guestdeck"_s, element);
        });
        const bool done = QTest::qWaitFor([&] { return future.isFinished(); }, 20000) && future.result().has_value();
        host.invalidateDetails(m_web); // as after each of our own tasks
        return done;
    }

private Q_SLOTS:
    void rulesAreReadFromMetadata()
    {
        QCOMPARE(readReattachRules(stored()).size(), 1);
        QCOMPARE(readReattachRules(stored()).first(), (ReattachRule{u"0x046d"_s, u"0xc52b"_s}));
        // Of somebody else's namespace, or with what is no number: none.
        QVERIFY(readReattachRules(stored().replace("reattach/1", "reattach/2")).isEmpty());
        QVERIFY(readReattachRules(stored().replace("0x046d", "'/>")).isEmpty());
        QVERIFY(readReattachRules(stored().replace("0x046d", "0x046d0")).isEmpty());
        QVERIFY(readReattachRules("nonsense").isEmpty());
    }

    void rulesComeAndGoWithoutTrace()
    {
        const QByteArray before
            = "<domain>\n  <name>a</name>\n  <metadata>\n    <x:y xmlns:x='urn:x'/>\n  </metadata>\n"
              "</domain>";
        const auto document = xml::Document::parse(before);
        QVERIFY(document.has_value());
        const ReattachRule rule{u"0x046d"_s, u"0xc52b"_s};
        setReattachRule(document->root(), rule, true);
        setReattachRule(document->root(), rule, true);
        QCOMPARE(readReattachRules(document->toUtf8()), QList<ReattachRule>{rule});
        setReattachRule(document->root(), {u"0x1234"_s, u"0x0001"_s}, true);
        QCOMPARE(readReattachRules(document->toUtf8()).size(), 2);
        setReattachRule(document->root(), rule, false);
        setReattachRule(document->root(), {u"0x1234"_s, u"0x0001"_s}, false);
        QCOMPARE(document->toUtf8(), before);
    }

    void thePageSetsTheRuleOfADevice()
    {
        const QByteArray definition
            = "<domain><devices><hostdev mode='subsystem' type='usb'><source>"
              "<vendor id='0x046d'/><product id='0xc52b'/></source></hostdev></devices></domain>";
        const auto entries = readHardware(definition);
        QVERIFY(entries.has_value());
        HardwareEdit edit;
        for (const HardwareEntry &entry : *entries) {
            edit.key = entry.key.kind == "hostdev-usb"_L1 ? entry.key : edit.key;
        }
        edit.values = {{u"reattach"_s, u"yes"_s}};
        const auto with = withHardwareEdits(definition, {edit});
        QVERIFY(with.has_value());
        QCOMPARE(readReattachRules(*with).size(), 1);
        edit.values = {{u"reattach"_s, u"no"_s}};
        const auto without = withHardwareEdits(*with, {edit});
        QVERIFY(without.has_value());
        QVERIFY(readReattachRules(*without).isEmpty());
    }

    void theRuleComesAfterTheDevice()
    {
        GuestHardware guest;
        guest.stored = "<domain><devices/></domain>";
        const FieldValues values{{u"vendorId"_s, u"0x046d"_s}, {u"productId"_s, u"0xc52b"_s}};
        for (const HardwareField &field : hardwareKind(u"hostdev-usb"_s)->fields) {
            if (field.id != "reattach"_L1) {
                continue;
            }
            QVERIFY(!field.whyNot(guest, values).isEmpty());
            guest.stored = "<domain><devices><hostdev mode='subsystem' type='usb'><source><vendor id='0x046d'/>"
                           "<product id='0xc52b'/></source></hostdev></devices></domain>";
            QVERIFY(field.whyNot(guest, values).isEmpty());
            QVERIFY(!field.whyNot(guest, {}).isEmpty());
            return;
        }
        QFAIL("no such field");
    }

    void theOverviewListsAllRules()
    {
        const auto with = withHardwareEdits(stored(), {overviewEdit(u"0x046d 0xc52b\n0x1234 0x0001"_s)});
        QVERIFY(with.has_value());
        QCOMPARE(readReattachRules(*with).size(), 2);
        const auto without = withHardwareEdits(*with, {overviewEdit(QString())});
        QVERIFY(without.has_value());
        QVERIFY(readReattachRules(*without).isEmpty());
    }

    void whatReturnedIsPluggedIn()
    {
        const auto steps = planReattach(stored(), live(), {stick()}, {});
        QCOMPARE(steps.size(), 1);
        QVERIFY(steps.first().gone.isEmpty());
        QCOMPARE(steps.first().name, u"Logitech Receiver"_s);
        QVERIFY2(steps.first().device.contains("bus='1'") && steps.first().device.contains("device='7'"),
                 steps.first().device.constData());
    }

    void itsOldPlaceIsForgottenFirst()
    {
        const auto steps = planReattach(stored(), live("1", "5"), {stick()}, {});
        QCOMPARE(steps.size(), 1);
        QVERIFY(steps.first().gone.contains("hostdev0"));
    }

    void whatIsThereIsLeftAlone()
    {
        QVERIFY(planReattach(stored(), live("1", "7"), {stick()}, {}).isEmpty());
        // Two alike, and one of them is plugged in.
        QVERIFY(planReattach(stored(), live("1", "5"), {stick(u"1.5"_s), stick()}, {}).isEmpty());
    }

    void nobodysDeviceIsTaken()
    {
        QVERIFY(planReattach(stored(), live(), {stick()}, {live("1", "7")}).isEmpty());
        QVERIFY(planReattach(stored(), live(), {}, {}).isEmpty());
        QVERIFY(planReattach("<domain><devices/></domain>", live(), {stick()}, {}).isEmpty());
        NodeDevice hub = stick();
        hub.whyNot = u"no"_s;
        QVERIFY(planReattach(stored(), live(), {hub}, {}).isEmpty());
    }

    void returnsAreNoticed()
    {
        const QTemporaryDir folder;
        const auto host = hostIn(folder, rules, false);
        QVERIFY(host);
        auto *const watch = new ReattachWatch(*host, true); // ends with it
        int changes = 0;
        QStringList devices;
        bool pluggedIn = false;
        connect(watch, &ReattachWatch::guestsChanged, this, [&] { ++changes; });
        connect(watch, &ReattachWatch::reattached, this,
                [&](const QUuid &guest, const QString &device, const Outcome &outcome) {
                    devices.append(guest == m_web ? device : u"of another guest"_s);
                    pluggedIn = pluggedIn || outcome.has_value();
                });
        host->open();
        QTRY_COMPARE(watch->guests(), QSet<QUuid>{m_web});
        QCOMPARE(changes, 1);
        QTRY_COMPARE(devices, QStringList{u"Logitech Receiver"_s}); // it was there already
        QVERIFY(host->objects()->requests() > 0); // its devices are followed
        // Whatever the host tells of it: one that could not be plugged in is not tried again and again.
        Q_EMIT host->objects()->told(HostObjectKind::Devices, u"usb_1_4"_s);
        host->invalidateDetails(m_web);
        watch->look();
        // Without a rule nothing is done any more.
        QVERIFY(write(*host, {}));
        QTRY_VERIFY(watch->guests().isEmpty());
        QCOMPARE(changes, 2);
        QCOMPARE(devices.size(), 1);
        // A new rule is a new try. libvirt's test driver refuses all devices before 10.6: so it is still out.
        QVERIFY(write(*host, rule));
        QTRY_COMPARE(watch->guests(), QSet<QUuid>{m_web});
        QTRY_COMPARE(devices.size(), pluggedIn ? 1 : 2);
    }

    void manyEventsDoNotKeepFromAsking()
    {
        const QTemporaryDir folder;
        const auto host = hostIn(folder, rules, false);
        QVERIFY(host);
        const ReattachWatch *const watch = new ReattachWatch(*host, true);
        QTimer events; // as of a guest whose agent comes and goes
        connect(&events, &QTimer::timeout, this, [&] { Q_EMIT host->domainOutdated(m_web); });
        events.start(200);
        host->open();
        QTRY_COMPARE(watch->guests(), QSet<QUuid>{m_web});
    }

    void nothingIsAskedWithoutRules()
    {
        const QTemporaryDir folder;
        const auto without = hostIn(folder, {}, false);
        const auto readOnly = hostIn(folder, rules, true);
        const auto simulated = hostIn(folder, rules, false);
        const auto with = hostIn(folder, rules, false);
        QVERIFY(without && readOnly && simulated && with);
        const ReattachWatch *const quiet = new ReattachWatch(*without, true);
        const ReattachWatch *const looking = new ReattachWatch(*readOnly, true);
        const ReattachWatch *const none = new ReattachWatch(*simulated);
        for (Connection *host : {without.get(), readOnly.get(), simulated.get()}) {
            host->open();
            QTRY_VERIFY(host->isListComplete());
        }
        // The last of them has been asked, and has plugged in: so have the others had their time.
        auto *const busy = new ReattachWatch(*with, true);
        bool done = false;
        connect(busy, &ReattachWatch::reattached, this, [&done] { done = true; });
        with->open();
        QTRY_VERIFY(done);
        for (const ReattachWatch *watch : {quiet, looking, none}) {
            QVERIFY(watch->guests().isEmpty());
        }
        for (Connection *host : {without.get(), readOnly.get(), simulated.get()}) {
            QCOMPARE(host->objects()->requests(), quint64(0));
        }
        // A rule that comes later is heard of, though nothing else of the guest has changed.
        QVERIFY(write(*without, rule));
        QTRY_COMPARE(quiet->guests(), QSet<QUuid>{m_web});
        QTRY_VERIFY(without->objects()->requests() > 0);
    }
};

QTEST_GUILESS_MAIN(TestReattach)
#include "tst_reattach.moc"
