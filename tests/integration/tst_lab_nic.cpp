// SPDX-License-Identifier: GPL-3.0-or-later
// Network cards of a real guest: plugged in while it runs, their cable pulled, moved to another network, taken out; the
// guest itself says what it sees. Limits need a kernel with the sfq queue, which the lab's has not: only that their
// refusal leaves nothing behind, and that the definition has them, is shown.
#include "models/actions/nicjobs.h"
#include "tests/integration/program.h"
#include "ui/guest/guesttab.h"
#include "ui/guestnet/guestnetpage.h"
#include "ui/guestnet/linesdialog.h"
#include "ui/guestnet/nictable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestLabNic : public QObject
{
    Q_OBJECT

    const QString m_name = u"nic-1"_s;
    const QString m_second = u"lab-nic"_s; ///< an isolated network with DHCP
    QString m_uri;
    QString m_mac; ///< of the card that is added
    std::unique_ptr<lab::Program> m_program;
    GuestNetPage *m_page = nullptr;

    QString definition(bool inactive) const
    {
        return lab::virsh(
            m_uri, inactive ? QStringList{u"dumpxml"_s, m_name, u"--inactive"_s} : QStringList{u"dumpxml"_s, m_name});
    }
    std::optional<InterfaceSpec> card(bool inactive) const
    {
        const auto all = readInterfaces(definition(inactive));
        if (all.has_value()) {
            for (const InterfaceSpec &one : *all) {
                if (one.mac == m_mac) {
                    return one;
                }
            }
        }
        return {};
    }
    /// Has the guest run a line, whose output goes to its serial port.
    bool inGuest(const QString &line) const
    {
        const QString command
            = u"{\"execute\":\"guest-exec\",\"arguments\":{\"path\":\"/bin/sh\",\"arg\":[\"-c\",\"(%1) >/dev/ttyS0\"]}}"_s
                  .arg(line);
        return !lab::virsh(m_uri, {u"qemu-agent-command"_s, m_name, command}).isNull();
    }
    /// Asks the guest until its answer has `says`.
    bool guestSays(const QString &line, const QString &says) const
    {
        static int count = 0;
        for (int i = 0; i < 20; ++i) {
            const QString mark = u"Q%1="_s.arg(++count);
            if (!inGuest(u"echo %1$(%2)=E"_s.arg(mark, line))) {
                continue;
            }
            const auto answered
                = [&] { return lab::serial(u"h1-"_s + m_name).contains(QRegularExpression(mark + u".*=E"_s)); };
            if (lab::waitFor(answered, 20) && lab::serial(u"h1-"_s + m_name).contains(mark + says + u"=E"_s)) {
                return true;
            }
        }
        return false;
    }
    bool waitForSerial(const QString &text, int seconds = 90) const
    {
        return lab::waitFor([&] { return lab::serial(u"h1-"_s + m_name).contains(text); }, seconds);
    }
    GuestNetPage *openPage() const
    {
        m_program->window().openGuestTab(m_program->guestId(m_uri, m_name));
        GuestTab *tab = nullptr;
        if (!lab::waitFor([&] { return (tab = m_program->find<GuestTab>(u"guestPages"_s)) != nullptr; }, 10)
            || !tab->showSection(u"network"_s)) {
            return nullptr;
        }
        auto *page = qobject_cast<GuestNetPage *>(tab->page(u"network"_s));
        return page && lab::waitFor([page] { return page->nics().has_value(); }, 20) ? page : nullptr;
    }
    int row() const
    {
        const NicTable *table = m_page->table();
        for (int i = 0; i < table->topLevelItemCount(); ++i) {
            if (table->topLevelItem(i)->text(NicTable::MacColumn) == m_mac) {
                return i;
            }
        }
        return -1;
    }
    QString cell(NicTable::Column column) const
    {
        return row() < 0 ? QString() : m_page->table()->topLevelItem(row())->text(column);
    }
    void choose() const { m_page->table()->setCurrentItem(m_page->table()->topLevelItem(row())); }
    /// By the page, as a user does.
    bool openDialog(const QString &button) const
    {
        return m_program->click(button)
            && lab::waitFor([&] { return m_program->find<QPushButton>(u"nicOk"_s) != nullptr; }, 10)
            && lab::waitFor(
                   [&] {
                       return m_program->find<QComboBox>(u"nicFilter"_s) == nullptr
                           || !m_program->find<QLineEdit>(u"nicMac"_s)->text().isEmpty();
                   },
                   20);
    }
    void select(const QString &box, const QVariant &data) const
    {
        QVERIFY(lab::waitFor(
            [&] {
                auto *combo = m_program->find<QComboBox>(box);
                return combo && combo->findData(data) >= 0;
            },
            20));
        auto *combo = m_program->find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(data));
    }
    Job *run(std::unique_ptr<Job> job) const
    {
        Job *raw = m_program->queue()->submit(std::move(job));
        const bool ended = lab::waitFor([raw] { return raw->isFinished(); }, 90);
        if (ended && raw->error()) {
            qInfo("%s: %s (%s)", qPrintable(raw->title()), qPrintable(raw->error()->message),
                  qPrintable(raw->error()->detail));
        }
        return ended ? raw : nullptr;
    }
    GuestNics read() const
    {
        const auto future = loadGuestNics(*m_program->host(m_uri), m_program->guestId(m_uri, m_name).uuid);
        return lab::waitFor([&] { return future.isFinished(); }, 90) && future.result().has_value() ? *future.result()
                                                                                                    : GuestNics{};
    }
    std::optional<GuestNic> readCard() const
    {
        for (const GuestNic &nic : read().nics) {
            if (nic.now().mac == m_mac) {
                return nic;
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_LOCAL_URI"_s);
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(lab::run(
            {u"exec"_s, u"1"_s, u"sh"_s, u"-ec"_s,
             u"printf '%s' \"<network><name>%1</name><bridge name='virbr77'/><ip address='10.88.7.1' prefix='24'><dhcp>"
             "<range start='10.88.7.10' end='10.88.7.99'/></dhcp></ip></network>\" >/tmp/lab-nic.xml; "
             "virsh net-define /tmp/lab-nic.xml; rm /tmp/lab-nic.xml"_s.arg(m_second)}));
        QVERIFY(lab::run({u"guest"_s, u"1"_s, m_name, u"start=1"_s}));
        m_program = std::make_unique<lab::Program>(QStringList{m_uri});
        QVERIFY(m_program->waitForHosts());
        QVERIFY(lab::run({u"wait-serial"_s, u"1"_s, m_name, u"LAB-READY"_s, u"120"_s}, 130));
        m_page = openPage();
        QVERIFY(m_page);
    }

    void cleanup() { lab::Program::keepPicturesOfFailure(); }

    void cleanupTestCase()
    {
        m_program.reset();
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(lab::run({u"exec"_s, u"1"_s, u"sh"_s, u"-c"_s,
                          u"virsh net-destroy %1; virsh net-undefine %1; n=default; for m in $(virsh net-dumpxml "
                          "--inactive $n | sed -n \"s/.*<host mac='\\([^']*\\)'.*ip='\\([^']*\\)'.*/\\1,\\2/p\"); do "
                          "virsh net-update $n delete ip-dhcp-host \"<host mac='${m%%,*}' ip='${m##*,}'/>\" --live "
                          "--config; done; true"_s.arg(m_second)}));
    }

    /// Lease and agent say the same address: shown once, by the one that was asked first.
    void showsTheAddressAndWhoToldIt()
    {
        QVERIFY(waitForSerial(u"LAB-IP eth0 "_s));
        const QString address
            = lab::serial(u"h1-"_s + m_name).section(u"LAB-IP eth0 "_s, 1).section(u'\n', 0, 0).trimmed();
        m_mac = m_page->nics()->nics.at(0).now().mac;
        QTRY_COMPARE(cell(NicTable::AddressColumn), QString(address + u" (lease)"_s));
        QVERIFY(cell(NicTable::DeviceColumn).startsWith(u"vnet"_s));
        choose();
        QVERIFY(m_program->click(u"nicOpenPortButton"_s));
        auto *port = m_program->window().findChild<QComboBox *>(u"openPortAddress"_s);
        QVERIFY(port);
        QCOMPARE(port->currentText(), address);
        port->window()->close();
        QVERIFY(m_program->click(u"nicReserveButton"_s));
        QVERIFY(m_program->click(u"reserveOk"_s, 20));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        const QString network = lab::virsh(m_uri, {u"net-dumpxml"_s, u"default"_s});
        QVERIFY(network.contains(u"<host mac='%1'"_s.arg(m_mac)) && network.contains(u"ip='%1'"_s.arg(address)));
    }

    void plugsACardIntoTheRunningGuest()
    {
        QVERIFY(openDialog(u"nicAddButton"_s));
        select(u"nicName"_s, m_second);
        // The network is not started: said at the field, and offered.
        QVERIFY(!m_program->find<QPushButton>(u"nicOk"_s)->isEnabled());
        m_program->find<QCheckBox>(u"nicStartNetwork"_s)->setChecked(true);
        m_mac = m_program->find<QLineEdit>(u"nicMac"_s)->text();
        QVERIFY(m_program->click(u"nicOk"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QVERIFY(card(false) && card(true));
        QCOMPARE(card(false)->sourceName, m_second);
        QVERIFY(!card(false)->address.isEmpty());
        QCOMPARE(card(true)->address, card(false)->address); // the guest knows it again by its place
        QVERIFY(waitForSerial(u"LAB-IP eth1 10.88.7."_s)); // it has even got an address
        QTRY_VERIFY(cell(NicTable::AddressColumn).startsWith(u"10.88.7."_s)
                    && cell(NicTable::AddressColumn).endsWith(u"(lease)"_s));
        // What to type in the guest is there by itself.
        QVERIFY(lab::waitFor([&] { return m_program->find<QPushButton>(u"linesCopy"_s) != nullptr; }, 10));
        QVERIFY(m_page->findChild<LinesDialog *>()->lines().contains(m_mac));
        QVERIFY(m_program->click(u"linesClose"_s));
    }

    void theGuestSeesItsCablePulled()
    {
        QVERIFY(guestSays(u"cat /sys/class/net/eth1/carrier"_s, u"1"_s));
        choose();
        QVERIFY(m_program->click(u"nicLinkUpButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QVERIFY(guestSays(u"cat /sys/class/net/eth1/carrier"_s, u"0"_s));
        QVERIFY(!card(false)->linkUp && !card(true)->linkUp);
        QTRY_COMPARE(cell(NicTable::LinkColumn), u"down"_s);
        choose();
        QVERIFY(m_program->click(u"nicLinkUpButton"_s));
        QVERIFY(lab::waitFor([&] { return card(false)->linkUp && card(true)->linkUp; }, 30));
        QVERIFY(guestSays(u"cat /sys/class/net/eth1/carrier"_s, u"1"_s));
        QTRY_COMPARE(cell(NicTable::LinkColumn), u"up"_s);
    }

    void movesToAnotherNetworkWhileItRuns()
    {
        choose();
        QVERIFY(openDialog(u"nicEditButton"_s));
        select(u"nicName"_s, u"default"_s);
        select(u"nicModel"_s, u"e1000e"_s); // that has to wait, and is said
        QVERIFY(m_program->click(u"nicOk"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QVERIFY2(m_program->newestTask()->successNote().contains(u"model"_s),
                 qPrintable(m_program->newestTask()->successNote()));
        QCOMPARE(card(false)->sourceName, u"default"_s);
        QCOMPARE(card(false)->model, u"virtio"_s);
        QCOMPARE(card(true)->sourceName, u"default"_s);
        QCOMPARE(card(true)->model, u"e1000e"_s);
        QTRY_VERIFY(cell(NicTable::NoteColumn).contains(u"e1000e"_s));
        QVERIFY(inGuest(u"killall udhcpc; ip addr flush dev eth1; /sbin/lab-net eth1"_s));
        QVERIFY(waitForSerial(u"LAB-IP eth1 192.168."_s));
        // And back to how the others are.
        const auto seen = readCard();
        QVERIFY(seen);
        InterfaceSpec virtio = seen->next();
        virtio.model = u"virtio"_s;
        const Job *job
            = run(makeNicChangeJob(*m_program->host(m_uri), read(), *seen, virtio, {NicApply::NextStart, {}, {}}));
        QVERIFY(job && job->state() == Job::State::Succeeded);
        QVERIFY(!readCard()->differs());
    }

    void filtersLiveAndInTheDefinition()
    {
        const auto seen = readCard();
        QVERIFY(seen);
        InterfaceSpec wanted = seen->next();
        wanted.filter = u"no-mac-spoofing"_s;
        Job *job = run(makeNicChangeJob(*m_program->host(m_uri), read(), *seen, wanted, {}));
        QVERIFY(job && job->state() == Job::State::Succeeded);
        QCOMPARE(card(false)->filter, u"no-mac-spoofing"_s);
        QCOMPARE(card(true)->filter, u"no-mac-spoofing"_s);
        // What the user saw before is no longer so: nothing is done.
        job = run(makeNicChangeJob(*m_program->host(m_uri), read(), *seen,
                                   withParts(wanted, seen->next(), NicPart::Link), {}));
        QVERIFY(job && job->state() == Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
    }

    /// This kernel cannot limit: what libvirt refuses live is not left in the definition either.
    void whatIsRefusedLiveIsTakenBack()
    {
        const auto seen = readCard();
        QVERIFY(seen);
        InterfaceSpec wanted = seen->next();
        wanted.inbound = {1000, 2000, 0};
        const QString before = definition(true);
        Job *job = run(makeNicChangeJob(*m_program->host(m_uri), read(), *seen, wanted, {}));
        QVERIFY(job);
        if (job->state() == Job::State::Failed) { // on kernels that can, both have it
            QCOMPARE(definition(true), before);
            QVERIFY(!card(false)->inbound.isLimited());
            QVERIFY(job->leftovers().isEmpty());
            job = run(makeNicChangeJob(*m_program->host(m_uri), read(), *seen, wanted, {NicApply::NextStart, {}, {}}));
        }
        QVERIFY(job && job->state() == Job::State::Succeeded);
        QCOMPARE(card(true)->inbound, wanted.inbound);
        const auto limited = readCard();
        InterfaceSpec free = limited->next();
        free.inbound = {};
        job = run(makeNicChangeJob(*m_program->host(m_uri), read(), *limited, free, {NicApply::NextStart, {}, {}}));
        QVERIFY(job && job->state() == Job::State::Succeeded);
    }

    /// A guest that is paused cannot let go of anything: that is said, and nothing else is changed.
    void saysWhenTheGuestDoesNotLetGo()
    {
        QVERIFY(!lab::virsh(m_uri, {u"suspend"_s, m_name}).isNull());
        const auto seen = readCard();
        QVERIFY(seen);
        const Job *job
            = run(makeNicRemoveJob(*m_program->host(m_uri), read(), *seen, NicApply::Both, std::chrono::seconds(1)));
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY(job->error()->message.contains(u"let go"_s));
        QVERIFY(card(false) && card(true));
        QVERIFY(!lab::virsh(m_uri, {u"resume"_s, m_name}).isNull());
    }

    /// It hears of the request when it runs again; asked again, it is waited for.
    void removesTheCardWhenTheGuestLetsGo()
    {
        QVERIFY(lab::waitFor([&] { return row() >= 0; }, 20));
        choose();
        QVERIFY(m_program->click(u"nicRemoveButton"_s));
        QVERIFY(m_program->click(u"nicRemoveOk"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 90));
        QVERIFY(!card(false) && !card(true));
        QVERIFY(guestSays(u"ls /sys/class/net | grep -c eth1"_s, u"0"_s));
        QTRY_COMPARE(m_page->table()->topLevelItemCount(), 1);
    }
};

LAB_TEST_MAIN(TestLabNic)
#include "tst_lab_nic.moc"
