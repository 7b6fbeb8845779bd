// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/async.h"
#include "models/core/job.h"
#include "models/hostnet/bridgejob.h"
#include "ui/bridge/backend.h"
#include "ui/bridge/bridgetrials.h"
#include "ui/bridge/bridgewizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPromise>
#include <QtTest>

#include <memory>

namespace guestdeck
{

using namespace Qt::StringLiterals;

/// A host that exists only as values. Checks, plans and pictures are the real ones.
struct BridgeFake {
    HostNetFacts host = networkManager();
    BridgeWorld known = world();
    std::optional<Error> loadError;
    std::optional<Error> worldError;
    bool slow = false; ///< the facts wait for finish()
    int reads = 0;
    QStringList askedUsersOf;
    QList<std::function<void()>> pending;

    static HostLink card(const QString &name, HostLink::Kind kind = HostLink::Kind::Physical)
    {
        HostLink link;
        link.name = name;
        link.kind = kind;
        link.mac = u"52:54:00:00:00:%1"_s.arg(10 + name.back().digitValue());
        link.up = true;
        link.carrier = true;
        link.speed = kind == HostLink::Kind::Physical ? 1000 : 0;
        link.driver = u"e1000e"_s;
        link.mtu = 1500;
        return link;
    }

    static HostNetFacts networkManager()
    {
        HostNetFacts facts;
        facts.manager = NetManager::NetworkManager;
        facts.managerVersion = u"1.42.4"_s;
        facts.systemName = u"Fedora Linux 38"_s;
        facts.isRoot = true;
        facts.systemd = true;
        facts.tools = {u"nmcli"_s, u"busctl"_s};
        facts.dnsServers = {u"192.168.1.1"_s};
        HostLink eth0 = card(u"eth0"_s);
        eth0.addresses = {{u"192.168.1.5"_s, 24, true, false}, {u"fe80::5054:ff:fe00:10"_s, 64, false, true}};
        eth0.dhcp4 = true;
        eth0.profile = u"8c6f1d3e-27c0-4d5b-a1f0-3f1f4a6f0c11"_s;
        HostLink eth1 = card(u"eth1"_s);
        eth1.profile = u"1f0a7c52-52f7-4c0e-8a63-98a8e7f5d201"_s;
        HostLink eth2 = card(u"eth2"_s);
        eth2.carrier = false;
        eth2.speed = 0;
        HostLink wlan = card(u"wlan0"_s, HostLink::Kind::Wireless);
        wlan.driver = u"iwlwifi"_s;
        HostLink virbr = card(u"virbr0"_s, HostLink::Kind::Bridge);
        virbr.libvirtOwned = true;
        virbr.managed = false;
        virbr.addresses = {{u"192.168.122.1"_s, 24, false, false}};
        HostLink lo = card(u"lo0"_s, HostLink::Kind::Loopback);
        facts.links = {lo, eth0, eth1, eth2, wlan, virbr};
        facts.routes = {{u"default"_s, u"192.168.1.1"_s, u"eth0"_s, false, 100, true},
                        {u"192.168.1.0/24"_s, {}, u"eth0"_s, false, 100, true}};
        facts.managementDevice = u"eth0"_s;
        facts.managementAddress = u"192.168.1.5"_s;
        facts.workstationAddress = u"192.168.1.77"_s;
        facts.files.insert(u"/etc/NetworkManager/system-connections/eth0.nmconnection"_s,
                           "[connection]\nid=eth0\nuuid=8c6f1d3e-27c0-4d5b-a1f0-3f1f4a6f0c11\ntype=ethernet\n"
                           "interface-name=eth0\n\n[ipv4]\nmethod=auto\n\n[ipv6]\nmethod=auto\n");
        facts.files.insert(u"/etc/NetworkManager/system-connections/eth1.nmconnection"_s,
                           "[connection]\nid=eth1\nuuid=1f0a7c52-52f7-4c0e-8a63-98a8e7f5d201\ntype=ethernet\n"
                           "interface-name=eth1\n\n[ipv4]\nmethod=auto\n");
        return facts;
    }

    /// With a bridge br0 over eth1, besides eth0 that carries the login.
    static HostNetFacts ifupdown()
    {
        HostNetFacts facts;
        facts.manager = NetManager::Ifupdown;
        facts.systemName = u"Debian GNU/Linux 12 (bookworm)"_s;
        facts.hasSudo = true;
        facts.tools = {u"ifup"_s, u"ip"_s, u"brctl"_s};
        const QString interfaces = u"/etc/network/interfaces"_s;
        HostLink eth0 = card(u"eth0"_s);
        eth0.addresses = {{u"10.0.0.5"_s, 24, false, false}};
        eth0.profile = interfaces;
        HostLink eth1 = card(u"eth1"_s);
        eth1.master = u"br0"_s;
        HostLink br0 = card(u"br0"_s, HostLink::Kind::Bridge);
        br0.addresses = {{u"10.1.0.5"_s, 24, false, false}};
        br0.profile = interfaces;
        facts.links = {eth0, eth1, br0};
        facts.routes = {{u"default"_s, u"10.0.0.1"_s, u"eth0"_s, false, 0, false},
                        {u"10.1.0.0/24"_s, {}, u"br0"_s, false, 0, false}};
        facts.managementDevice = u"eth0"_s;
        facts.managementAddress = u"10.0.0.5"_s;
        facts.files.insert(interfaces,
                           "auto lo\niface lo inet loopback\n\nauto eth0\niface eth0 inet static\n    address "
                           "10.0.0.5/24\n    gateway 10.0.0.1\n\nauto br0\niface br0 inet static\n    address "
                           "10.1.0.5/24\n    bridge_ports eth1\n    bridge_stp off\n    bridge_fd 0\n");
        return facts;
    }

    static HostNetFacts wirelessOnly()
    {
        HostNetFacts facts = networkManager();
        facts.links.removeIf([](const HostLink &link) { return link.kind == HostLink::Kind::Physical; });
        facts.routes.clear();
        facts.managementDevice = u"wlan0"_s;
        return facts;
    }

    static BridgeWorld world()
    {
        BridgeWorld known;
        known.networks = {NetworkInfo{u"default"_s, u"nat"_s, u"virbr0"_s, true, true},
                          NetworkInfo{u"office"_s, u"bridge"_s, u"br0"_s, true, true}};
        known.users = {{u"web-1"_s, true, {}}, {u"db-1"_s, false, u"office"_s}};
        return known;
    }

    BridgeBackend backend()
    {
        BridgeBackend made;
        made.facts = [this] {
            ++reads;
            auto promise = std::make_shared<QPromise<Result<HostNetFacts>>>();
            promise->start();
            const auto answer = [this, promise] {
                promise->addResult(loadError ? Result<HostNetFacts>(*loadError) : Result<HostNetFacts>(host));
                promise->finish();
            };
            slow ? pending.append(answer) : answer();
            return promise->future();
        };
        made.world = [this](const QString &bridge) {
            askedUsersOf << bridge;
            return readyFuture(worldError ? Result<BridgeWorld>(*worldError) : Result<BridgeWorld>(known));
        };
        made.suggest = suggestBridgePlan;
        made.planOf = planOfBridge;
        made.whyNoPort = whyNoPort;
        made.check = checkBridgePlan;
        made.change = planHostNetChange;
        made.before = topologyBefore;
        made.after = topologyAfter;
        return made;
    }
    void finish()
    {
        const QList<std::function<void()>> now = std::exchange(pending, {});
        for (const auto &answer : now) {
            answer();
        }
    }
};

/// A wizard on screen with its fake host.
struct BridgeStage {
    BridgeFake fake;
    BridgeWizard *wizard = nullptr; ///< dangles once it has closed: see `alive`
    QPointer<BridgeWizard> alive;
    QList<BridgePlan> plans;
    QList<HostNetChange> changes;
    QList<std::pair<NetworkSpec::Kind, QString>> otherWays;

    void open(const BridgeWish &wish = {})
    {
        wizard = new BridgeWizard(fake.backend(), u"kvm-a"_s, wish);
        alive = wizard;
        QObject::connect(wizard, &BridgeWizard::planReady, wizard,
                         [this](const BridgePlan &plan, const HostNetChange &change) {
                             plans << plan;
                             changes << change;
                         });
        QObject::connect(wizard, &BridgeWizard::otherWayWanted, wizard,
                         [this](NetworkSpec::Kind kind, const QString &device) {
                             otherWays.append({kind, device});
                         });
        wizard->show();
        QVERIFY(QTest::qWaitForWindowActive(wizard));
    }
    void ready() const { QTRY_VERIFY(wizard->draft()->load() == BridgeDraft::Load::Ready); }
    ~BridgeStage() { delete alive.data(); }

    template <class T = QWidget>
    T *at(const QString &name) const
    {
        T *widget = wizard->findChild<T *>(name);
        if (!widget) {
            qFatal("no %s in the wizard", qPrintable(name));
        }
        return widget;
    }
    void click(const QString &name) const { at<QAbstractButton>(name)->click(); }
    /// What stands under a field, if it is shown.
    QString messageAt(const QString &field) const
    {
        const auto *text = at(field + u"Message"_s)->findChild<QLabel *>(u"fieldMessageText"_s);
        return text->isVisible() ? text->text() : QString();
    }
    void goTo(int step) const
    {
        for (int i = 0; i < 10 && wizard->currentStep() < step; ++i) {
            click(u"bridgeNextButton"_s);
        }
        QCOMPARE(wizard->currentStep(), step);
    }
};

/// A trial that goes as the test says.
class FakeTrial : public BridgeTrial
{
public:
    int keeps = 0;
    int backs = 0;
    QList<bool> automatic;

    void keepNow() override { ++keeps; }
    void rollBackNow() override { ++backs; }
    void setKeepWhenAnswering(bool on) override { automatic << on; }
    void go(State state, bool answering = false, const QString &note = {})
    {
        m_state = state;
        m_answering = answering;
        m_note = note;
        Q_EMIT changed();
    }
    void count(int seconds) { m_deadline.setRemainingTime(seconds * 1000); }
};

/// A task with a trial, both under the test's hand.
struct TrialStage {
    JobQueue queue;
    std::shared_ptr<FakeTrial> trial = std::make_shared<FakeTrial>();
    QPromise<Outcome> promise;
    RunningTrial running;
    ConnectionId host{QUuid::createUuid()};

    TrialStage()
    {
        auto job = std::make_unique<Job>(u"Make the bridge br0"_s, QList<DomainId>());
        promise.start();
        job->addStep({u"Changing the network"_s, [this](const CallContext &) { return promise.future(); }, {}});
        job->setHost(host, u"kvm-a"_s);
        BridgePlan plan;
        plan.name = u"br0"_s;
        plan.ports = QStringList{u"eth0"_s};
        running = {host, u"kvm-a"_s, plan, trial, job.get(), true};
        BridgeTrials::of(&queue)->add(running);
        queue.submit(std::move(job));
    }
    ~TrialStage()
    {
        if (!promise.future().isFinished()) {
            end({});
        }
    }
    void end(const Outcome &outcome)
    {
        promise.addResult(outcome);
        promise.finish();
    }
};

} // namespace guestdeck
