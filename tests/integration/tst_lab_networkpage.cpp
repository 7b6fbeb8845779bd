// SPDX-License-Identifier: GPL-3.0-or-later
// The Networks tab on a real libvirtd: a network is made by the wizard, a guest gets a lease in it, which is seen and
// reserved, and the network is deleted with the guest's name told.
#include "models/connection/connectionregistry.h"
#include "models/core/job.h"
#include "models/settings/settings.h"
#include "tests/integration/lab.h"
#include "ui/network/networkcommands.h"
#include "ui/network/networkfeed.h"
#include "ui/network/networkspage.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

using A = NetworkAction;
const QString network = u"gd-page"_s;
const QString guest = u"gd-page-guest"_s;

} // namespace

class TestLabNetworkPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ConnectionRegistry> m_registry;
    JobQueue m_queue;
    Connection *m_host = nullptr;
    std::unique_ptr<NetworksPage> m_page;
    QString m_uri;

    void clean() const
    {
        lab::virsh(m_uri, {u"destroy"_s, guest});
        lab::virsh(m_uri, {u"undefine"_s, guest});
        lab::virsh(m_uri, {u"net-destroy"_s, network});
        lab::virsh(m_uri, {u"net-undefine"_s, network});
    }
    QTreeWidget *list(const QString &name) const { return m_page->findChild<QTreeWidget *>(name); }
    QDialog *open(A id)
    {
        m_page->action(id)->trigger();
        lab::waitFor([&]() { return m_page->commands()->openDialog() != nullptr; }, 30);
        return m_page->commands()->openDialog();
    }
    bool finished(size_t before)
    {
        const bool ended
            = lab::waitFor([&]() { return m_queue.jobs().size() > before && m_queue.runningCount() == 0; }, 60);
        const Job *job = m_queue.jobs().empty() ? nullptr : m_queue.jobs().back().get();
        if (job && job->error()) {
            qWarning("%s | %s", qUtf8Printable(job->error()->message), qUtf8Printable(job->error()->detail));
        }
        return ended && job && job->state() == Job::State::Succeeded;
    }
    bool accept(QDialog *dialog)
    {
        const size_t before = m_queue.jobs().size();
        auto *ok = dialog->findChild<QPushButton *>(dialog->objectName() + u"Ok"_s);
        if (!ok->isEnabled()) {
            qWarning("%s", qUtf8Printable(ok->toolTip()));
            return false;
        }
        ok->click();
        return finished(before);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_TCP_URI_1"_s);
        clean();
        m_settings = std::make_unique<Settings>(m_dir.filePath(u"settings.ini"_s));
        m_registry = std::make_unique<ConnectionRegistry>(m_settings.get());
        ConnectionConfig config;
        config.uri = m_uri;
        m_host = m_registry->add(config);
        m_host->open();
        QVERIFY(lab::waitFor([this]() { return m_host->isListComplete(); }, 30));
        m_page = std::make_unique<NetworksPage>(Services{m_registry.get(), &m_queue, m_settings.get()}, m_host->id(),
                                                nullptr);
        m_page->resize(1200, 800);
        m_page->show();
    }
    void cleanupTestCase()
    {
        m_page.reset();
        clean(); // the lab serves other tests, too
        m_registry.reset();
    }

    void makesANetworkByTheWizard()
    {
        m_page->action(A::New)->trigger();
        NetworkWizard *wizard = m_page->commands()->wizard();
        QVERIFY(wizard);
        QVERIFY(lab::waitFor([&]() { return wizard->draft()->load() == NetworkDraft::Load::Ready; }, 60));
        auto *next = wizard->findChild<QPushButton *>(u"networkNextButton"_s);
        next->click();
        auto *name = wizard->findChild<QLineEdit *>(u"networkName"_s);
        name->selectAll();
        QTest::keyClicks(name, network);
        next->click();
        auto *subnet = wizard->findChild<QLineEdit *>(u"networkV4Subnet"_s);
        subnet->selectAll();
        QTest::keyClicks(subnet, u"192.168.131.0/24"_s); // the network "default" has it
        QVERIFY(!next->isEnabled());
        subnet->selectAll();
        QTest::keyClicks(subnet, u"10.94.0.0/24"_s);
        QVERIFY(next->isEnabled());
        next->click();
        next->click();
        const size_t before = m_queue.jobs().size();
        wizard->findChild<QPushButton *>(u"networkFinishButton"_s)->click();
        QVERIFY(finished(before));
        m_page->chooseNetwork(network);
        QVERIFY(lab::waitFor([this]() { return m_page->network() == network && m_page->feed()->loaded(); }, 30));
        QVERIFY(m_page->feed()->loaded()->active);
        QVERIFY(lab::virsh(m_uri, {u"net-dumpxml"_s, network}).contains(u"mode='nat'"_s));
    }

    void seesALeaseAndReservesIt()
    {
        QVERIFY(lab::run({u"guest"_s, u"1"_s, guest, u"net="_s + network, u"vnc=none"_s, u"mem=128"_s, u"start=1"_s}));
        QTreeWidget *leases = list(u"networkLeases"_s);
        QVERIFY(lab::waitFor([&]() { return leases->topLevelItemCount() == 1; }, 200));
        const QString address = leases->topLevelItem(0)->text(0);
        QVERIFY2(address.startsWith(u"10.94.0."_s), qPrintable(address));
        QVERIFY(lab::waitFor([&]() { return leases->topLevelItem(0)->text(1) == guest; }, 30));
        leases->setCurrentItem(leases->topLevelItem(0));
        QDialog *dialog = open(A::ReserveLease);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"reservationAddress"_s)->text(), address);
        QVERIFY(accept(dialog));
        QTreeWidget *reserved = list(u"networkReservations"_s);
        QVERIFY(lab::waitFor([&]() { return reserved->topLevelItemCount() == 1; }, 30));
        QCOMPARE(reserved->topLevelItem(0)->text(0), address);
        const QString xml = lab::virsh(m_uri, {u"net-dumpxml"_s, u"--inactive"_s, network});
        QVERIFY2(xml.contains(u"ip='%1'"_s.arg(address)), qPrintable(xml));
        QVERIFY(lab::waitFor([&]() { return leases->topLevelItem(0)->text(5) == u"Yes"_s; }, 30));
    }

    void deletingNamesTheGuest()
    {
        QVERIFY(lab::waitFor([this]() { return !m_page->commands()->openDialog(); }, 10));
        QDialog *dialog = open(A::Delete);
        QVERIFY(dialog);
        const auto *running = dialog->findChild<QLabel *>(u"deleteNetworkRunning"_s);
        QVERIFY(running && running->text().contains(guest));
        QVERIFY(accept(dialog));
        QVERIFY(!lab::virsh(m_uri, {u"net-list"_s, u"--all"_s, u"--name"_s}).contains(network));
    }
};

LAB_TEST_MAIN(TestLabNetworkPage)
#include "tst_lab_networkpage.moc"
