// SPDX-License-Identifier: GPL-3.0-or-later
// The main window on simulated hosts: only the wire is missing.
#include "models/itemmodels/guestfilter.h"
#include "models/itemmodels/jobmodel.h"
#include "tests/support/guifixture.h"
#include "ui/inventory/guestname.h"
#include "ui/inventory/guesttable.h"
#include "ui/inventory/inspector.h"
#include "ui/inventory/inventoryview.h"
#include "ui/inventory/statswatch.h"
#include "ui/inventory/valuelabel.h"
#include "ui/jobs/jobspanel.h"
#include "ui/mainwindow/guestcommands.h"
#include "ui/mainwindow/guestpage.h"
#include "ui/mainwindow/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

class FakePage : public GuestPage
{
public:
    FakePage(const DomainId &guest, QWidget *parent)
        : GuestPage(parent)
        , m_guest(guest)
    {
        setObjectName(u"fakePage"_s);
        setAccessibleName(u"Fake page"_s);
        setFocusPolicy(Qt::StrongFocus);
    }
    DomainId domain() const override { return m_guest; }
    void toggleFullScreen() override { ++fullScreens; }
    void shown() override { ++shows; }
    void hidden() override { ++hides; }

    int fullScreens = 0;
    int shows = 0;
    int hides = 0;

private:
    DomainId m_guest;
};

GuestPageFactory fakePages()
{
    return [](const DomainId &guest, QWidget *parent) { return new FakePage(guest, parent); };
}

QStringList shownNames(const MainWindow *window)
{
    QStringList names;
    const QAbstractItemModel *model = window->inventoryView()->table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        names.append(model->index(row, GuestModel::NameColumn).data().toString());
    }
    return names;
}

QStringList selectedNames(const MainWindow *window)
{
    QStringList names;
    for (const DomainId &guest : window->inventoryView()->table()->selectedGuests()) {
        if (const auto *domain = window->guestModel()->domain(guest)) {
            names.append(domain->info.name);
        }
    }
    names.sort();
    return names;
}

QLineEdit *searchEdit(const MainWindow *window)
{
    return window->findChild<QLineEdit *>(u"searchEdit"_s);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWidgetIsNamed()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(5)));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        window->setGuestPageFactory(fakePages());
        window->jobsPanel()->setUnfolded(true);
        window->showMessage({u"m"_s, Message::Severity::Warning, u"text"_s, u"details"_s, {}, true});
        window->tabs()->openHost(host->id());
        window->openGuestTab(fixture.idOf(host, u"guest-001"_s));
        const QStringList unnamed = unnamedWidgets(window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u"\n"_s)));
        for (const QMenu *menu : window->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                QVERIFY2(action->isSeparator() || action->menu() || !action->objectName().isEmpty(),
                         qPrintable(action->text()));
            }
        }
    }

    void anEmptyWindowLeadsOn()
    {
        GuiFixture fixture;
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        QVERIFY(!window->inventoryView()->isTableShown());
        auto *simulated = window->findChild<QPushButton *>(u"addSimulatedHostButton"_s);
        QVERIFY(simulated && simulated->isVisible());
        QTest::mouseClick(simulated, Qt::LeftButton);
        QTRY_VERIFY(window->guestModel()->rowCount() > 0);
        QTRY_VERIFY(window->inventoryView()->isTableShown());
    }

    void aHostWithoutGuestsOffersANewMachine()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost({}));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        QSignalSpy wanted(window, &MainWindow::newMachineRequested);
        QTRY_VERIFY(window->findChild<QPushButton *>(u"emptyNewMachineButton"_s));
        QTest::mouseClick(window->findChild<QPushButton *>(u"emptyNewMachineButton"_s), Qt::LeftButton);
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<ConnectionId>(), host->id());
    }

    void theFirstWindowLeavesRoomForItsFrame()
    {
        GuiFixture fixture;
        const MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        const QSize room = window->screen()->availableSize();
        QVERIFY(room.height() <= 800); // else this screen proves nothing
        QVERIFY2(window->height() <= room.height() - 30, qPrintable(QString::number(window->height())));
    }

    void aNewMachineIsNeverMadeOnAnotherHostThanTheChosenOne()
    {
        GuiFixture fixture;
        Connection *one = fixture.connectHost(fixture.writeHost({{u"a"_s}}), u"kvm-a"_s);
        Connection *two = fixture.connectHost(fixture.writeHost({{u"b"_s}}), u"kvm-b"_s);
        QVERIFY(one && two);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        const QAction *create = window->findChild<QAction *>(u"newMachineAction"_s);
        QTRY_VERIFY(create->isEnabled());
        window->sidebar()->setHost(two->id());
        two->close();
        QTRY_VERIFY(!create->isEnabled());
        QVERIFY2(create->toolTip().contains(u"kvm-b"_s), qPrintable(create->toolTip()));
        window->sidebar()->setHost(one->id());
        QTRY_VERIFY(create->isEnabled());
    }

    void aPausedGuestCanBeForcedOffByTheToolBar()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(
            fixture.writeHost({{u"frozen"_s, DomainState::Paused}, {u"on"_s, DomainState::Running}}));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        const auto *button = window->findChild<QToolButton *>(u"shutDownButton"_s);
        window->selectGuest(fixture.idOf(host, u"frozen"_s));
        QTRY_COMPARE(button->defaultAction()->objectName(), u"forceOffAction"_s);
        QVERIFY(button->isEnabled());
        QCOMPARE(button->accessibleName(), u"Force off"_s);
        const auto *pause = window->findChild<QToolButton *>(u"pauseButton"_s);
        QCOMPARE(pause->defaultAction()->objectName(), u"resumeAction"_s);
        QCOMPARE(pause->actions().size(), 1); // with two it would get an arrow and push its neighbours
        window->selectGuest(fixture.idOf(host, u"on"_s));
        QTRY_COMPARE(button->defaultAction()->objectName(), u"shutDownAction"_s);
    }

    void shuttingDownClaimsNoMoreThanItDid()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost({{u"on"_s, DomainState::Running}}));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        window->selectGuest(fixture.idOf(host, u"on"_s));
        auto *action = window->findChild<QAction *>(u"shutDownAction"_s);
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        QTRY_COMPARE(fixture.queue()->jobs().size(), size_t(1));
        const Job *job = fixture.queue()->jobs().front().get();
        QTRY_COMPARE(job->state(), Job::State::Succeeded);
        QVERIFY(job->successNote().contains(u"asked"_s));
    }

    void valuesAreCopiedWithoutUnseenCharacters()
    {
        const QString uuid = u"af7ab47d-e9bb-4311-9d1a-5c306f8a1b2c"_s;
        ValueLabel label;
        label.setText(ValueLabel::breakable(uuid, u'-'));
        label.setFixedWidth(label.fontMetrics().horizontalAdvance(uuid) / 2);
        QVERIFY(label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance(uuid));
        label.show();
        label.setFocus();
        label.setSelection(0, int(label.text().size()));
        QVERIFY(label.selectedText() != uuid);
        QTest::keySequence(&label, QKeySequence(QKeySequence::Copy));
        QCOMPARE(QGuiApplication::clipboard()->text(), uuid);
        QCOMPARE(ValueLabel::plain(label.text()), uuid);
    }

    void anAddressFitsItsColumn()
    {
        GuiFixture fixture;
        QVERIFY(fixture.connectHost(fixture.writeHost({{u"a"_s}})));
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        const GuestTable *table = window->inventoryView()->table();
        const int wanted = table->fontMetrics().horizontalAdvance(u"192.168.131.171"_s);
        const int room = table->header()->sectionSize(GuestModel::AddressColumn);
        QVERIFY2(room >= wanted + 8, qPrintable(u"%1 of %2"_s.arg(room).arg(wanted)));
    }

    void aHostThatIsDownSaysSo()
    {
        GuiFixture fixture;
        ConnectionConfig config;
        config.uri = u"qemu+unix:///system?socket=/nonexistent/sock"_s;
        config.name = u"kvm-down"_s;
        Connection *host = fixture.registry()->add(config);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        host->open();
        QTRY_VERIFY(host->lastError().has_value());
        const auto *text = window->findChild<QLabel *>(u"emptyStateText"_s);
        QTRY_VERIFY(text->text().contains(u"libvirtd"_s));
        QVERIFY2(text->text().startsWith(u"libvirtd does not run there."_s), qPrintable(text->text()));
        QVERIFY(text->text().contains(u"libvirt says: Failed to connect socket"_s));
        const bool retries = host->state() == Connection::State::Reconnecting;
        QTRY_VERIFY(window->findChild<QPushButton *>(retries ? u"emptyRetryButton"_s : u"emptyConnectButton"_s));
    }

    void searchFilters()
    {
        GuiFixture fixture;
        Connection *host
            = fixture.connectHost(fixture.writeHost({{u"web-1"_s, DomainState::Running},
                                                     {u"web-2"_s, DomainState::ShutOff},
                                                     {u"db-1"_s, DomainState::Running, 1, 512, u"Ledger"_s}}));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        QTRY_COMPARE(shownNames(window).size(), 3);
        QLineEdit *edit = searchEdit(window);
        edit->setText(u"web state:running"_s);
        QTRY_COMPARE(shownNames(window), QStringList{u"web-1"_s});
        // Return goes to what was found, and selects it: the next Return opens it.
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(window->inventoryView()->table()->hasFocus());
        QCOMPARE(window->inventoryView()->table()->selectedGuests(), QList<DomainId>{fixture.idOf(host, u"web-1"_s)});
        window->inventoryView()->table()->clearSelection();
        // A title is known only after the details were asked for: the search does that.
        edit->setText(u"ledger"_s);
        QTRY_COMPARE(shownNames(window), QStringList{u"db-1"_s});
        edit->setText(u"no such thing"_s);
        QTRY_VERIFY(!window->inventoryView()->isTableShown());
        QTRY_VERIFY(window->findChild<QPushButton *>(u"clearSearchButton"_s));
        QTest::mouseClick(window->findChild<QPushButton *>(u"clearSearchButton"_s), Qt::LeftButton);
        QTRY_COMPARE(shownNames(window).size(), 3);
        QVERIFY(edit->text().isEmpty());
    }

    void theSidebarFilters()
    {
        GuiFixture fixture;
        Connection *a = fixture.connectHost(fixture.writeHost({{u"on-a"_s}}), u"a"_s);
        Connection *b = fixture.connectHost(fixture.writeHost({{u"on-b"_s}}), u"b"_s);
        QVERIFY(a && b);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        QTRY_COMPARE(shownNames(window).size(), 2);
        window->sidebar()->setHost(b->id());
        QTRY_COMPARE(shownNames(window), QStringList{u"on-b"_s});
        QVERIFY(window->actions()->action(ActionId::DisconnectHost)->isEnabled());
        window->sidebar()->setHost({});
        QTRY_COMPARE(shownNames(window).size(), 2);
    }

    void severalGuestsGiveOneTaskEach()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost(
            {{u"a"_s, DomainState::ShutOff}, {u"b"_s, DomainState::ShutOff}, {u"c"_s, DomainState::Running}}));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        QTRY_COMPARE(shownNames(window).size(), 3);
        QSignalSpy skipped(window->guestCommands(), &GuestCommands::skipped);
        window->inventoryView()->table()->selectAll();
        QAction *start = window->actions()->action(ActionId::Start);
        QTRY_VERIFY(start->isEnabled());
        start->trigger();
        QCOMPARE(fixture.queue()->jobs().size(), size_t(2));
        QCOMPARE(skipped.count(), 1);
        QVERIFY(skipped.first().at(1).toString().contains(u"c"_s));
        QTRY_COMPARE(host->inventory()->activeCount(), 3);
        for (const auto &job : fixture.queue()->jobs()) {
            QTRY_VERIFY(job->isFinished());
            QCOMPARE(job->state(), Job::State::Succeeded);
        }
        QCOMPARE(selectedNames(window), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void aKeyRightAfterAnotherChoiceActsOnThatChoice()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost({{u"a"_s}, {u"b"_s}}));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        window->selectGuest(fixture.idOf(host, u"a"_s));
        QAction *pause = window->actions()->action(ActionId::Pause);
        QTRY_VERIFY(pause->isEnabled());
        window->selectGuest(fixture.idOf(host, u"b"_s));
        pause->trigger(); // before the event loop has turned once
        QTRY_COMPARE(host->inventory()->findByName(u"b"_s)->info.state, DomainState::Paused);
        QCOMPARE(host->inventory()->findByName(u"a"_s)->info.state, DomainState::Running);
    }

    void forceOffAsksFirst()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost({{u"a"_s}}));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        window->selectGuest(fixture.idOf(host, u"a"_s));
        QAction *off = window->actions()->action(ActionId::ForceOff);
        QTRY_VERIFY(off->isEnabled());
        off->trigger();
        QVERIFY(fixture.queue()->jobs().empty());
        QDialog *dialog = window->guestCommands()->openDialog();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirmButton"_s), Qt::LeftButton);
        QTRY_COMPARE(fixture.queue()->jobs().size(), size_t(1));
        QTRY_COMPARE(host->inventory()->activeCount(), 0);
    }

    void questionsTellGuestsOfTwoHostsApart()
    {
        GuiFixture fixture;
        Connection *one = fixture.connectHost(fixture.writeHost({{u"web"_s}, {u"db"_s}}), u"kvm-a"_s);
        Connection *other = fixture.connectHost(fixture.writeHost({{u"web"_s}}), u"kvm-b"_s);
        QVERIFY(one && other);
        const DomainId web = fixture.idOf(one, u"web"_s);
        QCOMPARE(distinctGuestName(*fixture.registry(), web), u"web on kvm-a"_s);
        QCOMPARE(distinctGuestName(*fixture.registry(), fixture.idOf(one, u"db"_s)), u"db"_s);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        window->setGuestPageFactory(fakePages());
        window->selectGuest(web);
        QAction *off = window->actions()->action(ActionId::ForceOff);
        QTRY_VERIFY(off->isEnabled());
        off->trigger();
        QVERIFY(window->guestCommands()->openDialog());
        bool named = false;
        for (const QLabel *label : window->guestCommands()->openDialog()->findChildren<QLabel *>()) {
            named = named || label->text().contains(u"web on kvm-a"_s);
        }
        QVERIFY(named);
        window->guestCommands()->openDialog()->reject();
    }

    void selectionOutlivesReconnecting()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(6)));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        window->setGuestPageFactory(fakePages());
        const DomainId guest = fixture.idOf(host, u"guest-003"_s);
        window->selectGuest(guest);
        QCOMPARE(selectedNames(window), QStringList{u"guest-003"_s});
        // Rows that go and come back, as when a host is closed and opened.
        window->sidebar()->setHost({});
        searchEdit(window)->setText(u"guest-005"_s);
        QTRY_COMPARE(shownNames(window).size(), 1);
        searchEdit(window)->clear();
        QTRY_COMPARE(shownNames(window).size(), 6);
        QTRY_COMPARE(selectedNames(window), QStringList{u"guest-003"_s});
        // A host that is closed and opened again: rows, selection and tabs are back.
        window->openGuestTab(guest);
        window->openGuestTab(fixture.idOf(host, u"guest-004"_s));
        window->tabs()->setCurrentIndex(0);
        host->close();
        QTRY_COMPARE(host->state(), Connection::State::Disconnected);
        QCOMPARE(window->tabs()->count(), 4);
        host->open();
        QTRY_VERIFY(host->isListComplete());
        QTRY_COMPARE(shownNames(window).size(), 6);
        QTRY_COMPARE(selectedNames(window), QStringList{u"guest-003"_s});
        QCOMPARE(window->tabs()->count(), 4);
        QTRY_COMPARE(window->tabs()->tabText(2), u"guest-003"_s);
        // Another row's change leaves it alone.
        window->guestCommands()->run(DomainAction::Pause, {fixture.idOf(host, u"guest-001"_s)});
        QTRY_COMPARE(host->inventory()->findByName(u"guest-001"_s)->info.state, DomainState::Paused);
        QCOMPARE(selectedNames(window), QStringList{u"guest-003"_s});
    }

    void columnsAndSearchComeBack()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(3)));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        GuestTable *table = window->inventoryView()->table();
        table->setColumnShown(GuestModel::VncColumn, true);
        table->setColumnShown(GuestModel::CpuColumn, false);
        table->header()->moveSection(table->header()->visualIndex(GuestModel::HostColumn), 0);
        table->header()->resizeSection(GuestModel::NameColumn, 321);
        table->sortByColumn(GuestModel::StateColumn, Qt::DescendingOrder);
        searchEdit(window)->setText(u"guest"_s);
        window->sidebar()->setHost(host->id());
        window->actions()->action(ActionId::ShowInspector)->setChecked(false);
        const QString layout = table->layoutText();
        fixture.closeWindow();

        window = fixture.openWindow();
        QVERIFY(window);
        table = window->inventoryView()->table();
        QCOMPARE(table->layoutText(), layout);
        QVERIFY(table->isColumnShown(GuestModel::VncColumn));
        QVERIFY(!table->isColumnShown(GuestModel::CpuColumn));
        QCOMPARE(table->header()->visualIndex(GuestModel::HostColumn), 0);
        QCOMPARE(table->header()->sectionSize(GuestModel::NameColumn), 321);
        QCOMPARE(table->header()->sortIndicatorSection(), int(GuestModel::StateColumn));
        QCOMPARE(searchEdit(window)->text(), u"guest"_s);
        QCOMPARE(window->sidebar()->host(), std::optional(host->id()));
        QVERIFY(!window->inspector()->isVisible());
        // Rubbish in the settings does no harm.
        table->restoreLayout(u"name:99999,nonsense:3,cpu:-5,,sort:what-"_s);
        QVERIFY(table->isColumnShown(GuestModel::NameColumn));
    }

    void tabsComeBackWhenTheirHostDoes()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(3)));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        window->setGuestPageFactory(fakePages());
        const DomainId first = fixture.idOf(host, u"guest-001"_s);
        const DomainId second = fixture.idOf(host, u"guest-002"_s);
        auto *page = dynamic_cast<FakePage *>(window->openGuestTab(first));
        QVERIFY(page);
        QCOMPARE(page->shows, 1);
        window->openGuestTab(second);
        QTRY_COMPARE(page->hides, 1);
        QCOMPARE(window->tabs()->count(), 4);
        QCOMPARE(window->tabs()->tabText(2), u"guest-001"_s);
        QVERIFY(window->windowTitle().contains(u"guest-002"_s)
                || QTest::qWaitFor([&] { return window->windowTitle().contains(u"guest-002"_s); }, 30'000));
        fixture.closeWindow();

        window = fixture.openWindow();
        QVERIFY(window);
        QCOMPARE(window->tabs()->count(), 2);
        window->setGuestPageFactory(fakePages());
        QCOMPARE(window->tabs()->count(), 4);
        QCOMPARE(window->tabs()->currentTab()->guest(), second);
        QVERIFY(!window->tabs()->tabOf(first)->page()); // made only when looked at
        // Full screen belongs to the page in front.
        page = dynamic_cast<FakePage *>(window->tabs()->currentTab()->page());
        QVERIFY(page);
        window->actions()->action(ActionId::FullScreen)->trigger();
        QCOMPARE(page->fullScreens, 1);
        // Close and reopen.
        window->actions()->action(ActionId::CloseTab)->trigger();
        QCOMPARE(window->tabs()->count(), 3);
        QTRY_VERIFY(window->actions()->action(ActionId::ReopenTab)->isEnabled());
        window->actions()->action(ActionId::ReopenTab)->trigger();
        QCOMPARE(window->tabs()->count(), 4);
        QCOMPARE(window->tabs()->currentTab()->guest(), second);
        // The list has no close button and stays.
        window->tabs()->setCurrentIndex(0);
        QTRY_VERIFY(!window->actions()->action(ActionId::CloseTab)->isEnabled());
    }

    void statisticsAreAskedForOnlyWhileSeen()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(2)));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        QVERIFY(window->watchesStats());
        window->hide();
        QVERIFY(!window->watchesStats());
        window->show();
        QVERIFY(window->watchesStats());
        window->setWindowState(Qt::WindowMinimized);
        QTRY_VERIFY(!window->watchesStats());
        window->setWindowState(Qt::WindowNoState);
        QTRY_VERIFY(window->watchesStats());
        window->actions()->action(ActionId::ShowInspector)->setChecked(false);
        window->tabs()->openHost(host->id());
        QTRY_VERIFY(!window->watchesStats());
        window->tabs()->setCurrentIndex(0);
        QTRY_VERIFY(window->watchesStats());
    }

    void statisticsAreAskedOfHostsInViewOnly()
    {
        GuiFixture fixture;
        Connection *first = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(200)));
        Connection *second = fixture.connectHost(fixture.writeHost({{u"zzz"_s}}));
        QVERIFY(first && second);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        GuestTable *table = window->inventoryView()->table();
        const auto *watch = window->findChild<StatsWatch *>();
        QTRY_VERIFY(watch->watches(first->id()) && !watch->watches(second->id()));
        table->scrollToBottom();
        QTRY_VERIFY(watch->watches(second->id()));
        table->scrollToTop();
        QTRY_VERIFY(!watch->watches(second->id()));
        table->sortByColumn(GuestModel::CpuColumn, Qt::DescendingOrder); // which compares all of them
        QVERIFY(watch->watches(first->id()) && watch->watches(second->id()));
        table->sortByColumn(GuestModel::NameColumn, Qt::AscendingOrder);
        QTRY_VERIFY(!watch->watches(second->id()));
        table->selectGuests({{second->id(), second->inventory()->domains().cbegin().key()}}); // the inspector shows it
        QTRY_VERIFY(watch->watches(second->id()));
        table->scrollToTop();
        table->selectGuests({});
        QTRY_VERIFY(!watch->watches(second->id()));
        window->hide();
        QVERIFY(!watch->watches(first->id()));
        window->show();
        QTRY_VERIFY(watch->watches(first->id()));
        fixture.registry()->remove(first->id());
        QVERIFY(!watch->watches(first->id()));
    }

    void theInspectorShowsTheChosenGuest()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(
            fixture.writeHost({{u"a"_s, DomainState::Running, 2, 1024, u"A title"_s, u"Some notes"_s}, {u"b"_s}}));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        window->selectGuest(fixture.idOf(host, u"a"_s));
        const auto text = [&] { return window->inspector()->asText(); };
        QTRY_VERIFY(text().contains(u"A title"_s));
        QVERIFY(text().contains(u"Some notes"_s));
        QVERIFY(text().startsWith(u"a\n"_s));
        const auto *notes = window->findChild<QLabel *>(u"inspectorNotes"_s);
        QVERIFY(notes->textInteractionFlags() & Qt::TextSelectableByMouse);
        window->inventoryView()->table()->selectAll();
        QTRY_VERIFY(text().startsWith(u"2 "_s));
        QVERIFY(!text().contains(u"A title"_s));
    }

    void aFailureStaysUntilSeen()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost({{u"a"_s}}));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        auto job = std::make_unique<Job>(u"Break it"_s, QList<DomainId>{fixture.idOf(host, u"a"_s)});
        job->addStep({u"Breaking"_s,
                      [](const CallContext &) {
                          return readyFuture<Outcome>(Error{ErrorKind::NoSpace, 0, u"Full."_s, u"No space left"_s});
                      },
                      {}});
        const Job *submitted = fixture.queue()->submit(std::move(job));
        QTRY_VERIFY(submitted->isFinished());
        auto *failed = window->findChild<QToolButton *>(u"taskFailedButton"_s);
        QTRY_VERIFY(failed->isVisible());
        QVERIFY(failed->text().contains(u"Break it"_s));
        QTest::mouseClick(failed, Qt::LeftButton);
        auto *dialog = window->findChild<QDialog *>(u"errorDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(u"errorNext"_s)->text().contains(u"space"_s));
        dialog->close();
        QTRY_VERIFY(!failed->isVisible());
        QCOMPARE(window->jobsPanel()->unseenFailures(), 0);
        // The reason stands in the table, too, with all the room there is.
        window->resize(1270, 740);
        window->jobsPanel()->setUnfolded(true);
        const QHeaderView *header = window->findChild<QHeaderView *>(u"tasksTableHeader"_s);
        QTRY_VERIFY2(header->sectionSize(JobModel::ProgressColumn) > header->sectionSize(JobModel::TitleColumn),
                     qPrintable(QString::number(header->sectionSize(JobModel::ProgressColumn))));
        QCOMPARE(header->length(), header->viewport()->width());
    }

    void keysBelongToTheirPane()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost({{u"a"_s, DomainState::ShutOff}}));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        window->setGuestPageFactory(fakePages());
        window->activateWindow();
        window->selectGuest(fixture.idOf(host, u"a"_s));
        QTRY_VERIFY(window->actions()->action(ActionId::Delete)->isEnabled());
        // In the search field Delete and Enter edit and search.
        searchEdit(window)->setFocus();
        QTest::keyClick(searchEdit(window), Qt::Key_Delete);
        QVERIFY(!window->guestCommands()->openDialog());
        QTest::keyClick(searchEdit(window), Qt::Key_Return);
        QCOMPARE(window->tabs()->count(), 2);
        GuestTable *table = window->inventoryView()->table();
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(window->tabs()->count(), 3);
        // F6 goes round and comes back.
        window->tabs()->setCurrentIndex(0);
        table->setFocus();
        QSet<QWidget *> seen;
        for (int i = 0; i < 4; ++i) {
            window->actions()->action(ActionId::NextPane)->trigger();
            QVERIFY(QApplication::focusWidget());
            seen.insert(QApplication::focusWidget());
        }
        QVERIFY(seen.size() >= 3);
        QVERIFY(table->hasFocus());
    }

    void aDeletedGuestTakesItsTabAlong()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost({{u"a"_s, DomainState::ShutOff}, {u"b"_s}}));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        window->setGuestPageFactory(fakePages());
        const DomainId guest = fixture.idOf(host, u"a"_s);
        window->openGuestTab(guest);
        QCOMPARE(window->tabs()->count(), 3);
        DeletePlan plan;
        plan.uuid = guest.uuid;
        plan.name = u"a"_s;
        fixture.queue()->submit(makeDeleteJob(*host, plan, {}));
        QTRY_COMPARE(window->tabs()->count(), 2);
        QTRY_COMPARE(shownNames(window), QStringList{u"b"_s});
    }

    void fiveThousandGuestsKeepTheWindowQuick()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(5000)));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        QTRY_COMPARE(window->guestModel()->rowCount(), 5000);
        // No widget for each row: the number of widgets does not depend on the number of guests.
        QVERIFY(window->findChildren<QWidget *>().size() < 400);
        // Only rows in view are asked for their details.
        window->inventoryView()->table()->scrollToBottom();
        QTest::qWait(300);
        const auto &domains = host->inventory()->domains();
        const auto loaded = std::count_if(domains.cbegin(), domains.cend(),
                                          [](const Inventory::Domain &domain) { return domain.details != nullptr; });
        QVERIFY2(loaded > 0 && loaded < 500, qPrintable(QString::number(loaded)));
        window->inventoryView()->table()->selectAll();
        QTRY_VERIFY(window->actions()->action(ActionId::Start)->isEnabled());
        QCOMPARE(window->inventoryView()->table()->selectedGuests().size(), 5000);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
