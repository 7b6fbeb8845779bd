// SPDX-License-Identifier: GPL-3.0-or-later
// What no watch script is made of, and what a host says of one.
#include "models/hostnet/bridgewatch.h"

#include <QTest>

#include <future>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = WatchStatus::State;

namespace
{

/// A host that takes the word to keep, and is never heard of again where it was.
class MovedHost : public SshMaster
{
public:
    MovedHost(const SshHost &host, bool isElsewhere)
        : SshMaster(host)
        , m_isElsewhere(isElsewhere)
    {
    }

    Outcome login(const CallContext &) override { return m_isElsewhere ? Outcome() : Outcome(gone()); }
    bool isUp() const override { return true; }
    bool verify(const CallContext &, std::chrono::milliseconds) override { return true; }
    void end() override { }
    QString lastWords() const override { return {}; }
    QString libvirtCommand() const override { return {}; }
    Result<QString> forwardSocket(const QString &) override { return gone(); }
    Result<std::shared_ptr<SshChannel>> channel(const SshTarget &, const CallContext &,
                                                std::chrono::milliseconds) override
    {
        return gone();
    }
    Result<SshAnswer> run(const QStringList &command, const CallContext &, std::chrono::milliseconds) override
    {
        if (command.first() == u"id") {
            return SshAnswer{0, "0\n", {}};
        }
        if (m_isElsewhere) {
            return SshAnswer{0, "now 120\nwatch gone\nstate kept\nreason none\n\n", {}};
        }
        return gone();
    }
    Result<SshAnswer> runWithInput(const QStringList &command, const QByteArray &input, const CallContext &,
                                   std::chrono::milliseconds) override
    {
        sent = input;
        return command.join(u' ').contains(u"secret"_s) ? Result<SshAnswer>(gone()) : SshAnswer{};
    }
    qint64 loginTime() const override { return 0; }

    QByteArray sent;

private:
    static Error gone() { return {ErrorKind::Unreachable, 0, {}, {}}; }
    const bool m_isElsewhere;
};

} // namespace

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

    /// On workers, as in the program: the calls wait.
    void afterTheWordToKeepItMayHaveBeenKept()
    {
        SshHost host;
        host.host = u"kvm-a.invalid"_s;
        const auto old = std::make_shared<MovedHost>(host, false);
        HostNetChange change;
        change.files = {{u"/etc/x"_s, {}, "psk=secret\n", 0600, {}}};
        change.newAddresses = {u"10.0.0.9"_s};
        const auto watch = std::make_shared<BridgeWatch>(BridgeWatch::Plan{
            change,
            {},
            u"kvm-a"_s,
            -100s,
            old,
            [](const SshHost &other) -> std::shared_ptr<SshMaster> {
                return std::make_shared<MovedHost>(other, other.options.contains(u"HostName=10.0.0.9"_s));
            },
            [](const LiveTrial::Facts &) {},
            std::make_shared<LiveTrial::Wishes>()});
        auto work = std::async(std::launch::async, [watch]() {
            QVERIFY(watch->prepare({}).has_value());
            QVERIFY(watch->apply({}).has_value());
        });
        work.wait();
        QVERIFY(old->sent.contains("psk=secret"));
        QVERIFY(watch->unknown().message.contains(u"has gone back"_s));
        auto search = std::async(std::launch::async, [watch]() { return watch->lookAnew({}); });
        const BridgeWatch::Found found = search.get();
        const auto truth = watch->truthOf(found.status, found.place);
        QVERIFY(truth && truth->has_value() && **truth);
        QVERIFY(watch->confirmation().contains(u"10.0.0.9"_s));
        QVERIFY(watch->confirmation().contains(u"from now on"_s));
    }

    void theWordToKeepMayHaveArrived()
    {
        SshHost host;
        host.host = u"kvm-a.invalid"_s;
        HostNetChange change;
        change.apply = {{u"true"_s}};
        const auto watch = std::make_shared<BridgeWatch>(
            BridgeWatch::Plan{change,
                              {},
                              u"kvm-a"_s,
                              -100s,
                              std::make_shared<MovedHost>(host, false),
                              [](const SshHost &other) { return std::make_shared<MovedHost>(other, false); },
                              [](const LiveTrial::Facts &) {},
                              std::make_shared<LiveTrial::Wishes>()});
        auto work = std::async(std::launch::async, [watch]() {
            return watch->prepare({}).has_value() && watch->apply({}).has_value() && !watch->keep().has_value();
        });
        QVERIFY(work.get());
        QVERIFY2(watch->unknown().message.contains(u"either kept"_s), qPrintable(watch->unknown().message));
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
