// SPDX-License-Identifier: GPL-3.0-or-later
// Network cards in definitions, against libvirt's test driver: added, changed, removed; what others have changed
// meanwhile stays, and where that is the card itself, nothing is done.
#include "models/actions/nicjobs.h"
#include "models/actions/nicsteps.h"
#include "models/connection/connection.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/editcalls.h"
#include "models/libvirt/networkcalls.h"

#include <QTemporaryDir>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using Source = InterfaceSpec::Source;

namespace
{

QString guest(const QString &name, const QString &mac, int state = 5)
{
    return u"<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>%1</name>"
           "<memory>262144</memory><os><type>hvm</type></os><test:runstate>%3</test:runstate><devices>"
           "<interface type='network'><mac address='%2'/><source network='default'/><model type='virtio'/></interface>"
           "</devices></domain>"_s.arg(name, mac)
               .arg(state);
}

} // namespace

class TestNicJobs : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_host;
    JobQueue m_queue;

    template <class Fn>
    auto call(Fn fn)
    {
        auto future = m_host->run(Lane::General, [fn](Session &session, const CallContext &) { return fn(session); });
        return QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000) ? future.result()
                                                                              : decltype(future.result())(Error{});
    }
    QUuid uuidOf(const QString &name) const { return m_host->inventory()->findByName(name)->info.uuid; }
    QString definition(const QString &name)
    {
        const QUuid uuid = uuidOf(name);
        return call([uuid](Session &session) { return readDomainXml(session, uuid, true, true); }).value_or(QString());
    }
    /// As another admin does it.
    bool redefine(const QString &name, const QString &from, const QString &to)
    {
        const QUuid uuid = uuidOf(name);
        const QByteArray before = definition(name).toUtf8();
        QByteArray after = before;
        after.replace(from.toUtf8(), to.toUtf8());
        return after != before && call([=](Session &session) { return redefineDomain(session, uuid, before, after); });
    }
    GuestNics nicsOf(const QString &name)
    {
        const auto future = loadGuestNics(*m_host, uuidOf(name));
        const bool done = QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000);
        return done && future.result().has_value() ? *future.result() : GuestNics{};
    }
    NicFacts factsFor(const QString &name)
    {
        const auto future = loadNicFacts(*m_host, uuidOf(name));
        const bool done = QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000);
        return done && future.result().has_value() ? *future.result() : NicFacts{};
    }
    Job *run(std::unique_ptr<Job> made)
    {
        Job *job = m_queue.submit(std::move(made));
        return QTest::qWaitFor([job]() { return job->isFinished(); }, 20'000) ? job : nullptr;
    }
    static InterfaceSpec newCard()
    {
        InterfaceSpec spec;
        spec.source = Source::Bridge;
        spec.sourceName = u"br0"_s;
        spec.mac = u"52:54:00:00:00:77"_s;
        spec.model = u"e1000e"_s;
        spec.linkUp = false;
        return spec;
    }
    bool isActive(const QString &network)
    {
        return call([network](Session &session) { return isNetworkActive(session, network); }).value_or(false);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QFile file(m_dir->filePath(u"host.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((u"<node>"_s + guest(u"web"_s, u"52:54:00:00:00:01"_s) + guest(u"mail"_s, u"52:54:00:00:00:02"_s)
                    + guest(u"busy"_s, u"52:54:00:00:00:03"_s, 1)
                    + u"<network><name>default</name><forward mode='nat'/><bridge name='virbr0'/>"
                      "<ip address='10.9.0.1' netmask='255.255.255.0'/></network>"
                      "<network><name>lab</name><bridge name='virbr7'/><portgroup name='x'/></network></node>"_s)
                       .toUtf8());
        file.close();
        m_host = std::make_unique<Connection>(
            ConnectionConfig{{QUuid::createUuid()}, u"test://"_s + file.fileName(), {}, true, false});
        m_host->open();
        QTRY_VERIFY(m_host->isListComplete());
    }

    void cleanup()
    {
        m_queue.clearFinished();
        m_host.reset();
    }

    void readsBothDefinitionsSideBySide()
    {
        const GuestNics off = nicsOf(u"web"_s);
        QVERIFY(!off.running);
        QCOMPARE(off.name, u"web"_s);
        QCOMPARE(off.nics.size(), 1);
        QVERIFY(!off.nics[0].live && off.nics[0].stored);
        const GuestNics on = nicsOf(u"busy"_s);
        QVERIFY(on.running && on.persistent);
        QCOMPARE(on.nics.size(), 1);
        QVERIFY(on.nics[0].live && on.nics[0].stored && !on.nics[0].differs());
        // The test driver has addresses for its cards, and says so in all three ways.
        QVERIFY(!on.nics[0].addresses.isEmpty());
    }

    void pairsLiveAndStoredCards()
    {
        const auto domain = [](const QString &cards) {
            return u"<domain type='kvm'><name>x</name><devices>%1</devices></domain>"_s.arg(cards);
        };
        const auto nic = [](const QString &mac, const QString &slot, const QString &extra = {}) {
            return u"<interface type='user'><mac address='%1'/><model type='virtio'/>%3<address type='pci' "
                   "domain='0x0000' bus='0x00' slot='%2' function='0x0'/></interface>"_s.arg(mac, slot, extra);
        };
        const QString a = u"52:54:00:00:00:0a"_s;
        const QString b = u"52:54:00:00:00:0b"_s;
        const QString c = u"52:54:00:00:00:0c"_s;
        const auto both = guestNicsOf(domain(nic(a, u"0x01"_s) + nic(b, u"0x02"_s)),
                                      domain(nic(c, u"0x02"_s) + nic(a, u"0x01"_s, u"<link state='down'/>"_s)
                                             + nic(u"52:54:00:00:00:0d"_s, u"0x03"_s)));
        QVERIFY(both.has_value());
        QCOMPARE(both->nics.size(), 3);
        QCOMPARE(both->nics[0].stored->mac, a);
        QVERIFY(both->nics[0].differs());
        QCOMPARE(changedParts(*both->nics[0].live, *both->nics[0].stored), NicParts(NicPart::Link));
        QCOMPARE(both->nics[1].live->mac, b); // the same place: gets another MAC at the next start
        QCOMPARE(both->nics[1].stored->mac, c);
        QVERIFY(!both->nics[2].live && both->nics[2].stored);
        const auto gone = guestNicsOf(domain(nic(a, u"0x01"_s)), domain({}));
        QVERIFY(gone.has_value() && gone->nics.size() == 1 && !gone->nics[0].stored);
    }

    void knowsTheHost()
    {
        const NicFacts facts = factsFor(u"web"_s);
        QVERIFY(facts.known);
        QVERIFY(facts.network(u"default"_s) && facts.network(u"default"_s)->info.active);
        QCOMPARE(facts.network(u"lab"_s)->ports.portGroups, QStringList{u"x"_s});
        QCOMPARE(facts.macs.value(u"52:54:00:00:00:02"_s), QStringList{u"mail"_s});
        QVERIFY(!facts.macs.contains(u"52:54:00:00:00:01"_s)); // its own
        QVERIFY(facts.libvirtVersion >= 9000000);
    }

    void addsChangesAndRemoves()
    {
        const QString before = definition(u"web"_s);
        Job *job = run(makeNicAddJob(*m_host, nicsOf(u"web"_s), newCard(), {}));
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Succeeded);
        QVERIFY(job->successNote().isEmpty()); // a guest that is off has it at once
        GuestNics now = nicsOf(u"web"_s);
        QCOMPARE(now.nics.size(), 2);
        QVERIFY(!changedParts(*now.nics[1].stored, newCard()));

        InterfaceSpec wanted = *now.nics[1].stored;
        wanted.source = Source::Network;
        wanted.sourceName = u"default"_s;
        wanted.mac = u"52:54:00:00:00:78"_s;
        wanted.linkUp = true;
        wanted.inbound = {100, 0, 0};
        wanted.mtu = 1400;
        job = run(makeNicChangeJob(*m_host, now, now.nics[1], wanted, {}));
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Succeeded);
        now = nicsOf(u"web"_s);
        QCOMPARE(now.nics.size(), 2);
        QVERIFY(!changedParts(*now.nics[1].stored, wanted));

        job = run(makeNicRemoveJob(*m_host, now, now.nics[1], NicApply::Both));
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Succeeded);
        QCOMPARE(definition(u"web"_s), before); // byte for byte
    }

    void aGuestThatRunsKeepsItsCardsUntilTheNextStart()
    {
        GuestNics now = nicsOf(u"busy"_s);
        Job *job = run(makeNicAddJob(*m_host, now, newCard(), {NicApply::NextStart, {}, {}}));
        QVERIFY(job && job->state() == Job::State::Succeeded);
        QVERIFY(job->successNote().contains(u"busy"_s));
        now = nicsOf(u"busy"_s);
        QCOMPARE(now.nics.size(), 2);
        QVERIFY(!now.nics[1].live);
        job = run(makeNicLinkJob(*m_host, now, now.nics[1], true));
        QVERIFY(job && job->state() == Job::State::Succeeded);
        QVERIFY(nicsOf(u"busy"_s).nics[1].stored->linkUp);
    }

    /// The test driver cannot plug anything in: what was begun is taken back.
    void whatCannotBeDoneLiveIsNotDoneAtAll()
    {
        const QString before = definition(u"busy"_s);
        const GuestNics now = nicsOf(u"busy"_s);
        Job *job = run(makeNicAddJob(*m_host, now, newCard(), {}));
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY(job->error()->message.contains(u"busy"_s) && job->leftovers().isEmpty());
        QCOMPARE(definition(u"busy"_s), before);
        job = run(makeNicLinkJob(*m_host, now, now.nics[0], false)); // the definition goes first
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY(!job->error()->message.isEmpty() && job->leftovers().isEmpty());
        QVERIFY(nicsOf(u"busy"_s).nics[0].stored->linkUp);
        job = run(makeNicRemoveJob(*m_host, now, now.nics[0], NicApply::Both));
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY(nicsOf(u"busy"_s).nics[0].stored.has_value());
    }

    void whatOthersChangedElsewhereStays()
    {
        const GuestNics seen = nicsOf(u"web"_s);
        InterfaceSpec wanted = *seen.nics[0].stored;
        wanted.model = u"e1000e"_s;
        QVERIFY(redefine(u"web"_s, u"<on_reboot>restart</on_reboot>"_s, u"<on_reboot>destroy</on_reboot>"_s));
        Job *job = run(makeNicChangeJob(*m_host, seen, seen.nics[0], wanted, {}));
        QVERIFY(job && job->state() == Job::State::Succeeded);
        QVERIFY(definition(u"web"_s).contains(u"<on_reboot>destroy</on_reboot>"_s));
        QVERIFY(definition(u"web"_s).contains(u"e1000e"_s));
    }

    void aCardThatOthersChangedIsLeftAlone()
    {
        const GuestNics seen = nicsOf(u"web"_s);
        InterfaceSpec wanted = *seen.nics[0].stored;
        wanted.linkUp = false;
        QVERIFY(redefine(u"web"_s, u"network='default'"_s, u"network='lab'"_s));
        const QString theirs = definition(u"web"_s);
        for (int i = 0; i < 2; ++i) {
            Job *job = run(i == 0 ? makeNicChangeJob(*m_host, seen, seen.nics[0], wanted, {})
                                  : makeNicRemoveJob(*m_host, seen, seen.nics[0], NicApply::Both));
            QVERIFY(job);
            QCOMPARE(job->state(), Job::State::Failed);
            QCOMPARE(job->error()->kind, ErrorKind::Conflict);
            QCOMPARE(definition(u"web"_s), theirs);
        }
        // Gone altogether: a change has nothing to change, a removal nothing to do.
        const GuestNics now = nicsOf(u"web"_s);
        QVERIFY(run(makeNicRemoveJob(*m_host, now, now.nics[0], NicApply::Both))->state() == Job::State::Succeeded);
        Job *job = run(makeNicChangeJob(*m_host, now, now.nics[0], wanted, {}));
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QVERIFY(run(makeNicRemoveJob(*m_host, now, now.nics[0], NicApply::Both))->state() == Job::State::Succeeded);
    }

    void aMacThatSomebodyHasIsNotGivenAgain()
    {
        InterfaceSpec spec = newCard();
        spec.mac = u"52:54:00:00:00:02"_s; // mail's
        Job *job = run(makeNicAddJob(*m_host, nicsOf(u"web"_s), spec, {}));
        QVERIFY(job);
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QVERIFY(job->error()->message.contains(u"mail"_s));
        const GuestNics seen = nicsOf(u"web"_s);
        InterfaceSpec wanted = *seen.nics[0].stored;
        wanted.mac = spec.mac;
        job = run(makeNicChangeJob(*m_host, seen, seen.nics[0], wanted, {}));
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QCOMPARE(nicsOf(u"web"_s), seen);
    }

    void startsTheNetworkFirstAndStopsItAgainWhenTheRestFails()
    {
        QVERIFY(call([](Session &session) { return stopNetwork(session, u"lab"_s); }).has_value());
        InterfaceSpec spec = newCard();
        spec.source = Source::Network;
        spec.sourceName = u"lab"_s;
        Job *job = run(makeNicAddJob(*m_host, nicsOf(u"busy"_s), spec, {NicApply::Both, u"lab"_s, {}}));
        QVERIFY(job && job->state() == Job::State::Failed); // cannot be plugged in
        QVERIFY(!isActive(u"lab"_s));
        job = run(makeNicAddJob(*m_host, nicsOf(u"web"_s), spec, {NicApply::Both, u"lab"_s, {}}));
        QVERIFY(job && job->state() == Job::State::Succeeded);
        QVERIFY(isActive(u"lab"_s));
    }

    /// After a broken link each step looks for itself; run again, it does nothing twice.
    void stepsTellWhetherTheyWereDone()
    {
        const GuestNics seen = nicsOf(u"web"_s);
        const auto nic = std::make_shared<NicTask>(NicTask{seen.uuid, seen.name, {}, newCard(), {}, false});
        const HostStep add = nicsteps::addToDefinition(nic);
        const auto lookAt = [this](const HostStep &step) {
            return call([look = step.look](Session &session) { return look(session); });
        };
        const auto doIt = [this](const HostStep::Call &what) {
            return call([what](Session &session) { return what(session, {}); });
        };
        QCOMPARE(lookAt(add)->seen, Sighting::NotDone);
        QVERIFY(doIt(add.call).has_value());
        QCOMPARE(lookAt(add)->seen, Sighting::Done);
        const QString once = definition(u"web"_s);
        QVERIFY(doIt(add.call).has_value());
        QCOMPARE(definition(u"web"_s), once);

        const GuestNics two = nicsOf(u"web"_s);
        InterfaceSpec wanted = *two.nics[1].stored;
        wanted.mac = u"52:54:00:00:00:79"_s;
        const auto changing = std::make_shared<NicTask>(NicTask{two.uuid, two.name, two.nics[1], wanted, {}, false});
        const HostStep change = nicsteps::changeDefinition(changing, NicPart::Mac, {});
        QCOMPARE(lookAt(change)->seen, Sighting::NotDone);
        QVERIFY(doIt(change.call).has_value());
        QCOMPARE(lookAt(change)->seen, Sighting::Done);
        QVERIFY(doIt(change.call).has_value());
        QVERIFY(doIt(change.undo).has_value());
        QCOMPARE(definition(u"web"_s), once);
        QVERIFY(doIt(add.undo).has_value());
        QVERIFY(doIt(add.undo).has_value()); // already gone
        QCOMPARE(nicsOf(u"web"_s), seen);

        const HostStep remove = nicsteps::removeFromDefinition(
            std::make_shared<NicTask>(NicTask{seen.uuid, seen.name, seen.nics[0], *seen.nics[0].stored, {}, false}));
        QCOMPARE(lookAt(remove)->seen, Sighting::NotDone);
        QVERIFY(doIt(remove.call).has_value());
        QCOMPARE(lookAt(remove)->seen, Sighting::Done);
        QVERIFY(doIt(remove.call).has_value());
    }

    void reservesAnAddress()
    {
        const GuestNics seen = nicsOf(u"web"_s);
        Job *job = run(makeNicReserveJob(*m_host, seen, u"default"_s, {seen.nics[0].stored->mac, {}, u"10.8.0.5"_s}));
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed); // not of that network
        QVERIFY(job->error()->message.contains(u"10.8.0.5"_s));
    }
};

QTEST_GUILESS_MAIN(TestNicJobs)
#include "tst_nicjobs.moc"
