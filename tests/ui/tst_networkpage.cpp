// SPDX-License-Identifier: GPL-3.0-or-later
// The Networks tab of a host's page, on simulated hosts: what it shows, what it allows and why not, and what it does.
#include "models/connection/hostobjects.h"
#include "models/itemmodels/hostobjectmodel.h"
#include "models/networks/networkjobs.h"
#include "tests/ui/networkstage.h"
#include "ui/bridge/interfacespage.h"
#include "ui/host/hostobjectsview.h"
#include "ui/host/hostobjecttable.h"
#include "ui/mainwindow/hostpage.h"
#include "ui/mainwindow/worktabs.h"
#include "ui/mainwindow/workwindow.h"
#include "ui/network/editnetworkdialog.h"
#include "ui/network/networkcommands.h"
#include "ui/network/networkdialogs.h"
#include "ui/network/networkfeed.h"
#include "ui/network/networkspage.h"
#include "ui/network/networktext.h"
#include "ui/network/networkwizard.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>
#include <QTreeWidget>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

using A = NetworkAction;

HostPage *openPage(MainWindow *window, const Connection *host)
{
    window->tabs()->openHost(host->id());
    const WorkTab *tab = window->tabs()->currentTab();
    return tab ? qobject_cast<HostPage *>(tab->page()) : nullptr;
}

/// The page alone.
struct Stage {
    explicit Stage(const QString &uri = {})
    {
        host = fixture.connectHost(uri.isEmpty() ? writeNetworkHost(dir) : uri, u"kvm-a"_s);
        if (host) {
            page = std::make_unique<NetworksPage>(fixture.services(), host->id(), nullptr);
            page->resize(1000, 700);
            page->show();
        }
    }
    ~Stage() { page.reset(); }

    bool choose(const QString &name)
    {
        page->chooseNetwork(name);
        return QTest::qWaitFor([&] { return page->network() == name && page->feed()->loaded().has_value(); }, 30'000)
            && QTest::qWaitFor([&] { return page->feed()->use().has_value(); }, 30'000);
    }
    QStringList names() const
    {
        QStringList names;
        const QAbstractItemModel *rows = page->list()->table()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            names.append(rows->index(row, 0).data(HostObjectModel::NameRole).toString());
        }
        return names;
    }
    template <class T>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    QStringList column(const QString &list, int column) const
    {
        QStringList texts;
        const auto *tree = find<QTreeWidget>(list);
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            texts.append(tree->topLevelItem(i)->text(column));
        }
        return texts;
    }
    void select(const QString &list, int row) const
    {
        auto *tree = find<QTreeWidget>(list);
        tree->setCurrentItem(tree->topLevelItem(row));
    }
    QString whyNot(A id) const { return page->actions()->whyNot(id); }
    QDialog *open(A id) const
    {
        page->action(id)->trigger();
        return QTest::qWaitFor([this] { return page->commands()->openDialog() != nullptr; }, 30'000)
            ? page->commands()->openDialog()
            : nullptr;
    }
    static QPushButton *button(const QDialog *dialog)
    {
        return dialog->findChild<QPushButton *>(dialog->objectName() + u"Ok"_s);
    }
    /// The last task has ended well.
    bool succeeded(size_t count)
    {
        const auto &jobs = fixture.queue()->jobs();
        return QTest::qWaitFor([&] { return jobs.size() == count && jobs.back()->isFinished(); }, 30'000)
            && jobs.back()->state() == Job::State::Succeeded;
    }

    QTemporaryDir dir;
    GuiFixture fixture;
    Connection *host = nullptr;
    std::unique_ptr<NetworksPage> page;
};

} // namespace

class TestNetworkPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsNetworksAndTheirParts()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"default"_s));
        QTRY_COMPARE(stage.names(), QStringList({u"default"_s, u"office"_s, u"quiet"_s}));
        QTRY_COMPARE(stage.column(u"networkReservations"_s, 0), QStringList{u"192.168.122.50"_s});
        QTRY_COMPARE(stage.column(u"networkReservations"_s, 3), QStringList{u"web"_s}); // whose that card is
        QCOMPARE(stage.column(u"networkNames"_s, 1), QStringList{u"nas"_s});
        QTRY_COMPARE(stage.column(u"networkGuests"_s, 0), QStringList({u"db"_s, u"web"_s}));
        QCOMPARE(stage.column(u"networkGuests"_s, 1), QStringList({u"Off"_s, u"Running"_s}));
        QVERIFY(stage.find<QLabel>(u"networkKindHelp"_s)->text().contains(u"through the host"_s));
        QVERIFY(stage.choose(u"office"_s));
        QTRY_COMPARE(stage.column(u"networkGroups"_s, 0), QStringList{u"slow"_s});
        QVERIFY(!stage.page->details()->tabs()->isTabVisible(int(NetworkDetails::Part::Leases)));
        QStringList unnamed = unnamedWidgets(stage.page.get());
        unnamed.removeIf([](const QString &name) { return name.contains(u"qt_toolbar_ext_button"_s); });
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u", "_s)));
    }

    void leasesEndAtAShortTime()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 5));
        QVERIFY(!NetworkText::until(now.addSecs(3600), now).contains(u"26"_s));
        QVERIFY(NetworkText::until(now.addSecs(3600), now).contains(u"10:05"_s));
        QVERIFY(NetworkText::until(now.addDays(1), now).startsWith(u"11/23/26"_s));
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"default"_s));
        NetworkDetails details(stage.page->actions(), nullptr);
        NetworkDetails::Shown shown;
        NetworkLease lease;
        lease.address = u"192.168.122.17"_s;
        lease.mac = u"52:54:00:00:00:01"_s;
        lease.expires = QDateTime::currentDateTimeUtc().addDays(40);
        shown.leases = {lease};
        details.show(shown);
        const auto *leases = details.findChild<QTreeWidget *>(u"networkLeases"_s);
        QCOMPARE(leases->topLevelItem(0)->text(4),
                 NetworkText::until(lease.expires, QDateTime::currentDateTime()).simplified());
        QVERIFY(leases->topLevelItem(0)->toolTip(4).contains(lease.expires.toLocalTime().toString(u"yyyy"_s)));
    }

    void saysWhyNot()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"default"_s));
        QCOMPARE(stage.whyNot(A::Stop), QString());
        QCOMPARE(stage.whyNot(A::Edit), QString());
        QVERIFY(stage.whyNot(A::Start).contains(u"active already"_s));
        QVERIFY(!stage.whyNot(A::ReserveLease).isEmpty());
        QVERIFY(!stage.whyNot(A::ReserveGuest).isEmpty());
        QCOMPARE(stage.whyNot(A::AddReservation), QString());
        QVERIFY(stage.choose(u"office"_s));
        QTRY_VERIFY(stage.whyNot(A::AddReservation).contains(u"real one"_s));
        QVERIFY(stage.page->action(A::AddReservation)->toolTip().contains(u"real one"_s));
        stage.host->close();
        QTRY_VERIFY(stage.whyNot(A::New).contains(u"not connected"_s));
        for (const A id : {A::Edit, A::Delete, A::Stop, A::AddDnsHost}) {
            QVERIFY(!stage.page->action(id)->isEnabled());
        }
    }

    void theWizardMakesAnIsolatedNetwork()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"default"_s));
        stage.page->list()->table()->setFocus();
        QTest::keyClick(stage.page->list()->table(), Qt::Key_Insert);
        const QPointer<NetworkWizard> wizard = stage.page->commands()->wizard();
        QVERIFY(wizard);
        QTRY_COMPARE(wizard->draft()->load(), NetworkDraft::Load::Ready);
        wizard->findChild<QAbstractButton *>(u"networkKindIsolated"_s)->click();
        auto *next = wizard->findChild<QPushButton *>(u"networkNextButton"_s);
        next->click();
        auto *name = wizard->findChild<QLineEdit *>(u"networkName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"secret"_s);
        next->click();
        auto *subnet = wizard->findChild<QLineEdit *>(u"networkV4Subnet"_s);
        subnet->selectAll();
        QTest::keyClicks(subnet, u"10.77.0.0/24"_s); // eth0 has it
        QVERIFY(!next->isEnabled());
        subnet->selectAll();
        QTest::keyClicks(subnet, u"10.78.0.0/24"_s);
        QVERIFY(next->isEnabled());
        next->click();
        next->click();
        wizard->findChild<QPushButton *>(u"networkFinishButton"_s)->click();
        QVERIFY(stage.succeeded(1));
        QTRY_COMPARE(stage.page->network(), u"secret"_s); // what is new is chosen
        QVERIFY(stage.choose(u"secret"_s));
        QTRY_VERIFY(stage.page->feed()->loaded()->active);
        QCOMPARE(stage.page->feed()->loaded()->spec.kind, NetworkSpec::Kind::Isolated);
        QCOMPARE(stage.page->feed()->loaded()->spec.v4->address, u"10.78.0.1"_s);
    }

    void editsAndSaysWhatWaits()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"default"_s));
        QDialog *dialog = stage.open(A::Edit);
        QVERIFY(dialog);
        QVERIFY(!Stage::button(dialog)->isEnabled());
        auto *domain = dialog->findChild<QLineEdit *>(u"networkDomain"_s);
        domain->selectAll();
        QTest::keyClicks(domain, u"other.example"_s);
        const auto *waits = dialog->findChild<QLabel *>(u"editNetworkRestart"_s);
        QVERIFY(!waits->isHidden() && !waits->text().isEmpty());
        QVERIFY(dialog->findChild<QLabel *>(u"editNetworkGuests"_s)->text().contains(u"web"_s));
        QVERIFY(dialog->findChild<QAbstractButton *>(u"editNetworkLater"_s)->isVisible());
        // What is live needs no choice.
        domain->selectAll();
        QTest::keyClicks(domain, u"lab.example"_s);
        QVERIFY(waits->isHidden());
        QVERIFY(!Stage::button(dialog)->isEnabled());
        auto *ranges = dialog->findChild<QLineEdit *>(u"networkV4Ranges"_s);
        ranges->selectAll();
        QTest::keyClicks(ranges, u"192.168.122.10-192.168.122.20"_s);
        QVERIFY(!dialog->findChild<QLabel *>(u"editNetworkLive"_s)->isHidden());
        QVERIFY(waits->isHidden());
        QVERIFY(dialog->findChild<QAbstractButton *>(u"editNetworkLater"_s)->isHidden());
        Stage::button(dialog)->click();
        QVERIFY(stage.succeeded(1));
        const QList<DhcpRange> wanted{{u"192.168.122.10"_s, u"192.168.122.20"_s}};
        QTRY_VERIFY(stage.page->feed()->loaded());
        QTRY_COMPARE(stage.page->feed()->loaded()->spec.v4->ranges, wanted);
    }

    void deletingNamesTheGuests()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"default"_s));
        QDialog *dialog = stage.open(A::Delete);
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel *>(u"deleteNetworkRunning"_s)->text().contains(u"web"_s));
        const auto *noStart = dialog->findChild<QLabel *>(u"deleteNetworkNoStart"_s);
        QVERIFY(noStart && noStart->text().contains(u"does not start again before its network card"_s));
        QVERIFY(dialog->findChild<QLabel *>(u"deleteNetworkOthers"_s)->text().contains(u"db"_s));
        QVERIFY(dialog->findChild<QLabel *>(u"deleteNetworkKept"_s));
        QVERIFY(!Stage::button(dialog)->isDefault());
        QVERIFY(stage.fixture.queue()->jobs().empty());
        Stage::button(dialog)->click();
        QVERIFY(stage.succeeded(1));
        QTRY_VERIFY(!stage.names().contains(u"default"_s));
    }

    void stopsStartsAndRemembersAutostart()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"quiet"_s));
        QDialog *dialog = stage.open(A::Stop); // mail is in it
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel *>(u"stopNetworkRunning"_s)->text().contains(u"mail"_s));
        const auto *noStart = dialog->findChild<QLabel *>(u"stopNetworkNoStart"_s);
        QVERIFY(noStart && noStart->text().contains(u"before the network is"_s));
        Stage::button(dialog)->click();
        QVERIFY(stage.succeeded(1));
        QTRY_VERIFY(stage.page->action(A::Start)->isEnabled());
        QTRY_COMPARE(stage.find<QLabel>(u"networkLeasesNone"_s)->text(),
                     u"The network is stopped: it gives out no addresses."_s);
        stage.page->action(A::Start)->trigger();
        QVERIFY(stage.succeeded(2));
        QTRY_VERIFY(stage.page->action(A::Stop)->isEnabled());
        const bool before = stage.page->action(A::Autostart)->isChecked();
        stage.page->action(A::Autostart)->trigger();
        QVERIFY(stage.succeeded(3));
        QTRY_COMPARE(stage.page->action(A::Autostart)->isChecked(), !before);
    }

    void reservesForAGuest()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"default"_s));
        QTRY_COMPARE(stage.column(u"networkGuests"_s, 0), QStringList({u"db"_s, u"web"_s}));
        stage.select(u"networkGuests"_s, 0);
        QVERIFY(stage.page->action(A::ReserveGuest)->isEnabled());
        QDialog *dialog = stage.open(A::ReserveGuest);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"reservationMacText"_s)->text(), u"52:54:00:00:00:02"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"reservationName"_s)->text(), u"db"_s);
        dialog->findChild<QLineEdit *>(u"reservationAddress"_s)->setText(u"192.168.122.51"_s);
        QVERIFY(Stage::button(dialog)->isEnabled());
        Stage::button(dialog)->click();
        QVERIFY(stage.succeeded(1));
        QTRY_COMPARE(stage.column(u"networkReservations"_s, 0),
                     QStringList({u"192.168.122.50"_s, u"192.168.122.51"_s}));
        QTRY_VERIFY(!stage.page->commands()->openDialog());
        // Once more for the same card: the one that is there is changed.
        stage.select(u"networkGuests"_s, 1);
        dialog = stage.open(A::ReserveGuest);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"reservationAddress"_s)->text(), u"192.168.122.50"_s);
        dialog->findChild<QLineEdit *>(u"reservationAddress"_s)->setText(u"192.168.122.77"_s);
        Stage::button(dialog)->click();
        QVERIFY(stage.succeeded(2));
        QTRY_COMPARE(stage.column(u"networkReservations"_s, 0),
                     QStringList({u"192.168.122.51"_s, u"192.168.122.77"_s}));
        stage.select(u"networkReservations"_s, 0);
        stage.page->action(A::RemoveReservation)->trigger();
        QVERIFY(stage.succeeded(3));
        QTRY_COMPARE(stage.column(u"networkReservations"_s, 0), QStringList{u"192.168.122.77"_s});
    }

    void addsAndRemovesDnsNames()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"default"_s));
        QDialog *dialog = stage.open(A::AddDnsHost);
        QVERIFY(dialog);
        QVERIFY(!Stage::button(dialog)->isEnabled());
        dialog->findChild<QLineEdit *>(u"dnsHostNames"_s)->setText(u"printer, printer.lab.example"_s);
        dialog->findChild<QLineEdit *>(u"dnsHostAddress"_s)->setText(u"192.168.122.999"_s);
        QVERIFY(!Stage::button(dialog)->isEnabled());
        dialog->findChild<QLineEdit *>(u"dnsHostAddress"_s)->setText(u"192.168.122.20"_s);
        QVERIFY(Stage::button(dialog)->isEnabled());
        Stage::button(dialog)->click();
        QVERIFY(stage.succeeded(1));
        QTRY_COMPARE(stage.column(u"networkNames"_s, 0), QStringList({u"192.168.122.9"_s, u"192.168.122.20"_s}));
        stage.select(u"networkNames"_s, 0);
        stage.page->action(A::RemoveDnsHost)->trigger();
        QVERIFY(stage.succeeded(2));
        QTRY_COMPARE(stage.column(u"networkNames"_s, 0), QStringList{u"192.168.122.20"_s});
    }

    void offersTheDefaultNetworkAgain()
    {
        QTemporaryDir dir;
        Stage stage(writeNetworkHost(dir, false));
        QVERIFY(stage.page && stage.choose(u"quiet"_s));
        QTRY_VERIFY(stage.find<QAbstractButton>(u"networkMakeDefault"_s));
        stage.find<QAbstractButton>(u"networkMakeDefault"_s)->click();
        QVERIFY(stage.succeeded(1));
        QTRY_VERIFY(stage.names().contains(u"default"_s));
        QTRY_VERIFY(!stage.find<QAbstractButton>(u"networkMakeDefault"_s));
        QTRY_COMPARE(stage.page->network(), u"default"_s);
        QVERIFY(stage.choose(u"default"_s));
        QCOMPARE(stage.page->feed()->loaded()->spec.kind, NetworkSpec::Kind::Nat);
    }

    void whoDoesNotWantTheDefaultNetworkIsNotAskedAgain()
    {
        QTemporaryDir dir;
        Stage stage(writeNetworkHost(dir, false));
        QVERIFY(stage.page && stage.choose(u"quiet"_s));
        QTRY_VERIFY(stage.find<QAbstractButton>(u"networkNoDefault"_s));
        stage.find<QAbstractButton>(u"networkNoDefault"_s)->click();
        QTRY_VERIFY(!stage.find<QAbstractButton>(u"networkNoDefault"_s));
        NetworksPage again(stage.fixture.services(), stage.host->id(), nullptr);
        again.show();
        QTRY_VERIFY(again.list()->table()->model()->rowCount() > 0);
        QTRY_VERIFY(stage.host->objects()->isListed(HostObjectKind::Networks));
        QVERIFY(!again.findChild<QAbstractButton *>(u"networkMakeDefault"_s));
    }

    void leadsToGuestsAndTheCheck()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"default"_s));
        QVERIFY(!stage.page->action(A::Check)->isVisible()); // nobody does it
        QSignalSpy check(stage.page.get(), &NetworksPage::checkWanted);
        QVERIFY(stage.page->action(A::Check)->isVisible());
        stage.page->action(A::Check)->trigger();
        QCOMPARE(check.count(), 1);
        QCOMPARE(check.first().at(2).toString(), u"default"_s);
        QSignalSpy wanted(stage.page.get(), &NetworksPage::guestWanted);
        QTRY_COMPARE(stage.column(u"networkGuests"_s, 0), QStringList({u"db"_s, u"web"_s}));
        stage.select(u"networkGuests"_s, 1);
        auto *guests = stage.find<QTreeWidget>(u"networkGuests"_s);
        Q_EMIT guests->itemActivated(guests->currentItem(), 0);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<DomainId>(), stage.fixture.idOf(stage.host, u"web"_s));
        auto *more = new QLabel(u"ports"_s);
        stage.page->details()->addTab(more, u"Open ports"_s);
        QCOMPARE(stage.page->details()->tabs()->widget(stage.page->details()->tabs()->count() - 1), more);
    }

    void aHostThatIsRemovedLeavesNothing()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"default"_s));
        QDialog *dialog = stage.open(A::Edit);
        QVERIFY(dialog);
        const QPointer<Connection> host = stage.host;
        stage.fixture.registry()->remove(stage.host->id());
        QTRY_VERIFY(!host);
        QTRY_VERIFY(!stage.page->commands()->openDialog());
        QCOMPARE(stage.names(), QStringList());
        QVERIFY(!stage.page->action(A::New)->isEnabled());
        stage.page->hide();
        stage.page->show();
    }

    void asksOnlyWhileShown()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"default"_s));
        stage.page->hide();
        QSignalSpy spy(stage.page->feed(), &NetworkFeed::changed);
        stage.page->feed()->refresh();
        QTest::qWait(1000);
        QCOMPARE(spy.count(), 0);
        stage.page->show();
        QTRY_VERIFY(spy.count() > 0);
    }

    void standsInTheHostsPage()
    {
        GuiFixture fixture;
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        window->setGuestPageFactory([](const DomainId &, QWidget *parent) { return new QWidget(parent); });
        Connection *host = fixture.connectHost(u"test:///default"_s, u"kvm-a"_s);
        QVERIFY(host);
        window->tabs()->openHost(host->id());
        auto *page = window->findChild<HostPage *>();
        QVERIFY(page);
        QCOMPARE(page->tabs()->indexOf(page->networks()), 2);
        QCOMPARE(page->tabs()->tabText(2), u"Networks"_s);
        page->tabs()->setCurrentIndex(2);
        QTRY_COMPARE(page->networks()->network(), u"default"_s);
        const DomainId guest = fixture.idOf(host, u"test"_s);
        Q_EMIT page->networks()->guestWanted(guest);
        QTRY_VERIFY(window->tabs()->currentTab() && window->tabs()->currentTab()->guest() == guest);
    }

    /// Nothing of the wizard is left to the page, which goes with its tab.
    void theWizardOutlivesItsTab()
    {
        QTemporaryDir dir;
        GuiFixture fixture;
        MainWindow *window = fixture.openWindow();
        Connection *host = fixture.connectHost(writeNetworkHost(dir), u"kvm-a"_s);
        QVERIFY(window && host);
        for (const bool tornOff : {false, true}) {
            const QPointer<HostPage> page = openPage(window, host);
            QVERIFY(page);
            if (tornOff) {
                QVERIFY(window->tabs()->detach(window->tabs()->currentTab()));
            }
            page->networks()->commands()->newNetwork();
            const QPointer<NetworkWizard> wizard = page->networks()->commands()->wizard();
            QVERIFY(wizard);
            QTRY_COMPARE(wizard->draft()->load(), NetworkDraft::Load::Ready);
            const QString name = tornOff ? u"second"_s : u"first"_s;
            wizard->draft()->edit([&](NetworkSpec &spec) { spec.name = name; });
            if (tornOff) {
                window->tabs()->closeTab(window->tabs()->windows().first()->tab());
            } else {
                window->tabs()->closeTab(window->tabs()->currentTab());
            }
            QTRY_VERIFY(!page);
            QVERIFY(wizard && wizard->isVisible());
            QCOMPARE(wizard->parentWidget(), window);
            // A task of the host ends: the wizard reads it again.
            const quint64 before = fixture.queue()->jobs().size();
            fixture.queue()->submit(
                makeAutostartNetworkJob(*host, QUuid::createUuidV5(QUuid(), u"quiet"_s), u"quiet"_s, !tornOff));
            QTRY_VERIFY(fixture.queue()->jobs().back()->isFinished());
            QCOMPARE(wizard->draft()->spec().name, name);
            // A page that is opened anew leads to the same wizard.
            const HostPage *again = openPage(window, host);
            again->networks()->commands()->newNetwork();
            QCOMPARE(again->networks()->commands()->wizard(), wizard);
            window->tabs()->closeTab(window->tabs()->currentTab());
            auto *next = wizard->findChild<QPushButton *>(u"networkNextButton"_s);
            auto *finish = wizard->findChild<QPushButton *>(u"networkFinishButton"_s);
            for (int i = 0; i < wizard->stepCount() && !finish->isVisible(); ++i) {
                next->click();
            }
            QVERIFY(finish->isVisible() && finish->isEnabled());
            finish->click();
            QCOMPARE(fixture.queue()->jobs().size(), before + 2);
            const auto &made = fixture.queue()->jobs().back();
            QTRY_VERIFY(made->isFinished());
            QCOMPARE(made->state(), Job::State::Succeeded);
            QTRY_VERIFY(!wizard);
        }
    }

    /// From there the user may come back with another answer than he went with.
    void theWayToABridgeOutlivesItsTab()
    {
        GuiFixture fixture;
        MainWindow *window = fixture.openWindow();
        Connection *host = fixture.connectHost(u"test:///default"_s, u"kvm-a"_s);
        QVERIFY(window && host);
        const QPointer<HostPage> page = openPage(window, host);
        QVERIFY(page);
        const BridgeHooks hooks = page->interfaces()->hooks();
        page->networks()->commands()->newNetwork(NetworkSpec::Kind::Bridge);
        const QPointer<NetworkWizard> wizard = page->networks()->commands()->wizard();
        QVERIFY(wizard);
        QTRY_COMPARE(wizard->draft()->load(), NetworkDraft::Load::Ready);
        window->tabs()->closeTab(window->tabs()->currentTab());
        QTRY_VERIFY(!page);
        wizard->draft()->backend().makeBridge();
        QVERIFY(window->findChild<QMessageBox *>(u"bridgeRefusedBox"_s)); // a simulated host has no network of its own
        hooks.otherWay(NetworkSpec::Kind::Macvtap, u"eth7"_s, window);
        QCOMPARE(wizard->draft()->spec().kind, NetworkSpec::Kind::Macvtap);
        QCOMPARE(wizard->findChild<QComboBox *>(u"networkDevice"_s)->currentData().toString(), u"eth7"_s);
        wizard->done(QDialog::Rejected);
        QTRY_VERIFY(!wizard);
        // Without one that is open.
        hooks.otherWay(NetworkSpec::Kind::Macvtap, u"eth7"_s, window);
        const auto *fresh = window->findChild<NetworkWizard *>();
        QVERIFY(fresh);
        QTRY_COMPARE(fresh->draft()->load(), NetworkDraft::Load::Ready);
        QCOMPARE(fresh->draft()->spec().kind, NetworkSpec::Kind::Macvtap);
        QCOMPARE(fresh->findChild<QComboBox *>(u"networkDevice"_s)->currentData().toString(), u"eth7"_s);
    }

    void fitsNarrowWindows()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"default"_s));
        QVERIFY2(stage.page->minimumSizeHint().width() <= 600,
                 qPrintable(QString::number(stage.page->minimumSizeHint().width())));
        QVERIFY2(stage.page->minimumSizeHint().height() <= 480,
                 qPrintable(QString::number(stage.page->minimumSizeHint().height())));
    }
};

QTEST_MAIN(TestNetworkPage)
#include "tst_networkpage.moc"
