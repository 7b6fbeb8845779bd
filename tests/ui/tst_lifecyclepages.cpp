// SPDX-License-Identifier: GPL-3.0-or-later
// The rarer commands on guests: where they stand, why they are greyed, their dialogs with messages at the fields, and
// what is said above a guest's pages when it does not start. With GUESTDECK_SHOTS set to a folder, pictures go there.
#include "models/core/async.h"
#include "models/lifecycle/shutdownwatch.h"
#include "models/startcheck/startcheck.h"
#include "tests/support/guifixture.h"
#include "ui/create/fieldmessage.h"
#include "ui/dialogs/errordialog.h"
#include "ui/guest/guestsections.h"
#include "ui/guest/guesttab.h"
#include "ui/hardware/hardwarelist.h"
#include "ui/hardware/hardwarepage.h"
#include "ui/jobs/jobspanel.h"
#include "ui/lifecycle/filedialogs.h"
#include "ui/lifecycle/guestinfodialog.h"
#include "ui/lifecycle/keysdialog.h"
#include "ui/lifecycle/lifecyclecommands.h"
#include "ui/lifecycle/passworddialog.h"
#include "ui/lifecycle/restoredialog.h"
#include "ui/lifecycle/startorderdialog.h"
#include "ui/networkcheck/fixdialog.h"
#include "ui/startcheck/startcheckview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

void shoot(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("GUESTDECK_SHOTS");
    if (!folder.isEmpty()) {
        QTest::qWait(50);
        widget->grab().save(QDir(folder).filePath(name + u".png"_s));
    }
}

QString guestWithAgent(const QString &name, int state)
{
    return u"<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>%1</name>"
           "<memory>262144</memory><os><type>hvm</type></os><test:runstate>%2</test:runstate><devices>"
           "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>"
           "<disk type='file' device='disk'><source file='/home/me/vm/web.qcow2'/><target dev='vda' "
           "bus='virtio'/></disk>"
           "<graphics type='vnc' port='-1'/></devices></domain>"_s.arg(name)
               .arg(state);
}

StartFacts closedFolder()
{
    StartFacts facts;
    facts.guest = u"off-1"_s;
    facts.host = u"kvm-a"_s;
    facts.error
        = {ErrorKind::Internal, 38, u"off-1 could not be started."_s,
           u"Cannot access storage file '/home/me/vm/web.qcow2' (as uid:64055, gid:64055): Permission denied"_s};
    facts.files = {{StartFile::Kind::Disk, u"/home/me/vm/web.qcow2"_s, u"vda"_s}};
    facts.user = EmulatorUser{u"libvirt-qemu"_s, 64055, {64055}};
    facts.ways = {
        {u"/home/me/vm/web.qcow2"_s,
         {{u"/"_s, true, true, 0755}, {u"/home"_s, true, true, 0755}, {u"/home/me"_s, true, true, 0700, 1000, 1000}}}};
    facts.networks = {{u"default"_s, false, true, false}};
    facts.log = {u"2026-05-01 12:00:00.000+0000: starting up libvirt version: 9.0.0"_s,
                 u"char device redirected to /dev/pts/0 (label charserial0)"_s,
                 u"2026-05-01 12:00:01.000+0000: shutting down, reason=failed"_s};
    facts.canFix = true;
    return facts;
}

Job::Step step(Job::Start run)
{
    Job::Step made;
    made.text = u"step"_s;
    made.run = std::move(run);
    return made;
}

} // namespace

class TestLifecyclePages : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<GuiFixture> m_fixture;
    Connection *m_host = nullptr;
    MainWindow *m_window = nullptr;

    DomainId id(const QString &name) const { return m_fixture->idOf(m_host, name); }
    LifecycleActions *actions() const { return m_window->lifecycle()->actions(); }
    void choose(const QString &name) const
    {
        m_window->selectGuest(id(name));
        QTRY_COMPARE(m_window->actions()->context().guests, QList{id(name)});
    }
    template <class T>
    T *dialog() const
    {
        return qobject_cast<T *>(m_window->lifecycle()->openDialog());
    }
    template <class T>
    static T *in(QWidget *parent, const QString &name)
    {
        T *found = parent->findChild<T *>(name);
        [&] { QVERIFY2(found, qPrintable(name)); }();
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GuiFixture>();
        m_dir = std::make_unique<QTemporaryDir>();
        QFile file(m_dir->filePath(u"host.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QString(u"<node>"_s + guestWithAgent(u"on-1"_s, 1) + guestWithAgent(u"on-2"_s, 1)
                           + guestWithAgent(u"off-1"_s, 5) + guestWithAgent(u"still"_s, 3) + u"</node>"_s)
                       .toUtf8());
        file.close();
        m_host = m_fixture->connectHost(u"test://"_s + file.fileName(), u"kvm-a"_s);
        QVERIFY(m_host);
        m_window = m_fixture->openWindow();
        QVERIFY(m_window);
        m_window->setGuestPageFactory([this](const DomainId &guest, QWidget *parent) -> QWidget * {
            GuestTab::Hooks hooks;
            hooks.startCheck = [this](const DomainId &of, QWidget *tab) {
                return new StartCheckView(m_fixture->services(), of, tab);
            };
            return new GuestTab(m_host, guest.uuid, hooks, nullptr, guestSections(), parent);
        });
    }

    void cleanup() { m_fixture.reset(); }

    void commandsStandInTheMenusAndSayWhyNot()
    {
        for (const QString &name : {u"machineMenuMore"_s, u"guestContextMenuMore"_s}) {
            auto *more = m_window->findChild<QMenu *>(name);
            QVERIFY2(more, qPrintable(name));
            for (QAction *action : actions()->ofGuests()) {
                QVERIFY(more->actions().contains(action));
            }
            QVERIFY(more->toolTipsVisible());
        }
        for (QAction *action : actions()->ofHosts()) {
            QVERIFY(m_window->findChild<QMenu *>(u"hostMenu"_s)->actions().contains(action));
        }
        QSet<QString> names;
        for (const QAction *action : actions()->all()) {
            QVERIFY(!action->objectName().isEmpty() && !names.contains(action->objectName()));
            names.insert(action->objectName());
            QVERIFY(!action->whatsThis().isEmpty() && !action->toolTip().isEmpty());
        }
        choose(u"off-1"_s);
        for (QAction *action : actions()->ofGuests()) {
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
            QVERIFY2(action->statusTip().contains(u"off-1"_s), qPrintable(action->statusTip()));
        }
        choose(u"still"_s);
        QVERIFY(actions()->action(LifecycleCommand::SaveToFile)->isEnabled());
        QVERIFY(actions()->action(LifecycleCommand::Password)->statusTip().contains(u"paused"_s));
        for (const QAction *action : actions()->ofHosts()) {
            QVERIFY2(action->isEnabled(), qPrintable(action->objectName())); // one host only: that is meant
        }
    }

    void keysOfTheMenusAreDifferent()
    {
        for (const QString &name : {u"machineMenuMore"_s}) {
            QSet<QChar> marks;
            for (const QAction *action : m_window->findChild<QMenu *>(name)->actions()) {
                const qsizetype at = action->text().indexOf(u'&');
                if (!action->isSeparator() && at >= 0) {
                    const QChar mark = action->text().at(at + 1).toLower();
                    QVERIFY2(!marks.contains(mark), qPrintable(action->text()));
                    marks.insert(mark);
                }
            }
        }
    }

    void showsGuestInformation()
    {
        choose(u"on-1"_s);
        auto *window = new GuestInfoDialog(m_host, id(u"on-1"_s).uuid, m_window);
        window->QDialog::show();
        QTRY_VERIFY(in<QPushButton>(window, u"guestInfoAgain"_s)->isEnabled()); // the test driver has no agent
        GuestInfo info;
        info.osName = u"Debian GNU/Linux 12 (bookworm)"_s;
        info.kernel = u"6.1.0-56-amd64"_s;
        info.machine = u"x86_64"_s;
        info.hostName = u"<b>web</b>"_s;
        info.timeZone = u"CET (UTC+01:00)"_s;
        info.tellsUsers = info.tellsFileSystems = true;
        info.users = {{u"root"_s, {}, QDateTime({2026, 5, 1}, {9, 0})}};
        info.fileSystems = {{u"/"_s, u"vda1"_s, u"ext4"_s, 20ULL << 30, 17ULL << 30, {u"vda"_s}},
                            {u"/mnt/cd"_s, u"sr0"_s, u"iso9660"_s, 0, 0, {}},
                            {u"/srv/a/very/long/path/that/goes/on"_s, u"vdb1"_s, u"xfs"_s, 2ULL << 40, 1ULL << 38, {}}};
        window->show(info);
        QCOMPARE(window->table()->topLevelItemCount(), 3);
        QCOMPARE(in<QLabel>(window, u"guestInfoHostName"_s)->text(), u"<b>web</b>"_s);
        QCOMPARE(in<QLabel>(window, u"guestInfoHostName"_s)->textFormat(), Qt::PlainText);
        QVERIFY(window->table()->topLevelItem(0)->text(1).contains(u"85"_s));
        QVERIFY(window->table()->topLevelItem(1)->text(1).contains(u"not told"_s));
        QVERIFY(window->text().contains(u"bookworm"_s) && window->text().contains(u"/srv/a"_s));
        QCOMPARE(unnamedWidgets(window).join(u'\n'), QString());
        shoot(window, u"info"_s);
        window->show(Error{ErrorKind::Busy, 86, u"The guest agent in web does not answer."_s, u"words"_s});
        QVERIFY(!in<QPushButton>(window, u"guestInfoCopy"_s)->isEnabled());
        shoot(window, u"info-failed"_s);
        window->close();
    }

    /// The same letters twice, or nothing; and what was typed is gone when the dialog has given it away.
    void asksForAPasswordTwice()
    {
        choose(u"on-1"_s);
        actions()->action(LifecycleCommand::Password)->trigger();
        auto *asked = dialog<PasswordDialog>();
        QVERIFY(asked);
        auto *first = in<QLineEdit>(asked, u"guestPasswordEdit"_s);
        auto *second = in<QLineEdit>(asked, u"guestPasswordAgain"_s);
        QCOMPARE(first->echoMode(), QLineEdit::Password);
        QVERIFY(!asked->okButton()->isEnabled());
        first->setText(u"correct"_s);
        second->setText(u"corect"_s);
        QVERIFY(!asked->okButton()->isEnabled());
        QVERIFY(in<FieldMessage>(asked, u"guestPasswordAgainMessage"_s)->text().contains(u"not the same"_s));
        shoot(asked, u"password"_s);
        second->setText(u"correct"_s);
        QVERIFY(asked->okButton()->isEnabled());
        in<QComboBox>(asked, u"guestPasswordUser"_s)->setEditText(u"a:b"_s);
        QVERIFY(!asked->okButton()->isEnabled());
        in<QComboBox>(asked, u"guestPasswordUser"_s)->setEditText(u"root"_s);
        QCOMPARE(unnamedWidgets(asked).join(u'\n'), QString());
        const auto secret = asked->takePassword();
        QCOMPARE(secret->bytes(), "correct");
        QVERIFY(first->text().isEmpty() && second->text().isEmpty());
        QVERIFY(!first->isUndoAvailable() || (first->undo(), first->text() != u"correct"_s));
        asked->reject();
    }

    void whatCannotBeDoneAnyMoreIsSaid()
    {
        choose(u"on-1"_s);
        actions()->action(LifecycleCommand::SaveToFile)->trigger();
        auto *asked = dialog<SaveFileDialog>();
        QVERIFY(asked && asked->okButton()->isEnabled());
        QVERIFY(asked->wanted().path.startsWith(u"/var/lib/libvirt/qemu/save/on-1-"_s));
        shoot(asked, u"save"_s);
        QCOMPARE(unnamedWidgets(asked).join(u'\n'), QString());
        m_fixture->queue()->submit(makeDomainJob(*m_host, id(u"on-1"_s).uuid, DomainAction::ForceOff));
        QTRY_VERIFY(!asked->okButton()->isEnabled());
        QVERIFY(in<FieldMessage>(asked, u"saveToFileMessage"_s)->text().contains(u"not running"_s));
        asked->reject();
    }

    void otherDialogsCheckTheirFields()
    {
        choose(u"on-1"_s);
        actions()->action(LifecycleCommand::CoreDump)->trigger();
        auto *dump = dialog<CoreDumpDialog>();
        QVERIFY(dump);
        in<QComboBox>(dump, u"coreDumpForm"_s)->setCurrentIndex(1);
        QCOMPARE(dump->wanted().format, CoreDump::Format::Zlib);
        QVERIFY(dump->wanted().memoryOnly);
        in<QComboBox>(dump, u"coreDumpForm"_s)->setCurrentIndex(4);
        QVERIFY(!dump->wanted().memoryOnly && dump->wanted().format == CoreDump::Format::Raw);
        in<QComboBox>(dump, u"coreDumpAfter"_s)->setCurrentIndex(2);
        QVERIFY(in<FieldMessage>(dump, u"coreDumpAfterMessage"_s)->text().contains(u"lost"_s));
        in<QLineEdit>(dump, u"coreDumpPath"_s)->setText(u"relative"_s);
        QVERIFY(!dump->okButton()->isEnabled());
        in<QLineEdit>(dump, u"coreDumpPath"_s)->setText(u"/srv/web.dump"_s);
        QVERIFY(dump->okButton()->isEnabled());
        in<QLineEdit>(dump, u"coreDumpPath"_s)->setText(u"/dev/sda"_s);
        QVERIFY(!dump->okButton()->isEnabled());
        shoot(dump, u"dump"_s);
        QCOMPARE(unnamedWidgets(dump).join(u'\n'), QString());
        dump->reject();

        actions()->action(LifecycleCommand::ShutDown)->trigger();
        auto *down = dialog<ShutDownDialog>();
        QVERIFY(down && down->okButton()->isEnabled());
        QCOMPARE(down->seconds(), 120);
        shoot(down, u"shutdown"_s);
        QCOMPARE(unnamedWidgets(down).join(u'\n'), QString());
        in<QSpinBox>(down, u"shutDownGuestSeconds"_s)->setValue(77);
        QTest::mouseClick(down->okButton(), Qt::LeftButton);
        QTRY_COMPARE(m_fixture->registry()->domain(id(u"on-1"_s))->info.state, DomainState::ShutOff);
        QCOMPARE(LifecycleCommands::patience(m_fixture->services()), 77); // the next time, too

        choose(u"on-2"_s);
        actions()->action(LifecycleCommand::Keys)->trigger();
        auto *keys = dialog<KeysDialog>();
        QVERIFY(keys && !keys->okButton()->isEnabled());
        QTRY_VERIFY(!in<QLabel>(keys, u"guestKeysState"_s)->text().startsWith(u"Asking"_s));
        keys->setKeys(Result<QStringList>(
            QStringList{u"# mine"_s, u"  # an indented remark"_s, u"\t"_s, u"  ssh-ed25519 AAAAC3Nza me@here"_s}));
        QCOMPARE(keys->list()->count(), 1); // what says nothing of a key is none, wherever its sign stands
        keys->list()->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(keys->removed(), QStringList{u"  ssh-ed25519 AAAAC3Nza me@here"_s});
        keys->list()->item(0)->setCheckState(Qt::Checked);
        in<QPlainTextEdit>(keys, u"identityKeysEdit"_s)->setPlainText(u"-----BEGIN PRIVATE KEY-----"_s);
        QVERIFY(!keys->okButton()->isEnabled());
        shoot(keys, u"keys"_s);
        QCOMPARE(unnamedWidgets(keys).join(u'\n'), QString());
        keys->reject();

        actions()->action(LifecycleCommand::Restore)->trigger();
        auto *restore = dialog<RestoreDialog>();
        QVERIFY(restore);
        in<QLineEdit>(restore, u"restorePath"_s)->setText(u"/no/such/file"_s);
        QTRY_VERIFY(in<FieldMessage>(restore, u"restoreMessage"_s)->text().contains(u"no file of"_s));
        QVERIFY(!in<QPushButton>(restore, u"restoreOk"_s)->isEnabled());
        shoot(restore, u"restore"_s);
        QCOMPARE(unnamedWidgets(restore).join(u'\n'), QString());
        restore->reject();
    }

    void editsTheStartOrder()
    {
        // Less patience than can be chosen here, by another program: it stays as it is.
        Connection &host = *m_fixture->registry()->find(id(u"still"_s).connection);
        const OrderedGuest was{id(u"still"_s).uuid, u"still"_s, false, {}};
        OrderedGuest hasty = was;
        hasty.order.patience = 2;
        m_fixture->queue()->submit(makeStartOrderJob(host, {was}, {hasty}));
        QTRY_COMPARE(m_fixture->queue()->jobs().back()->state(), Job::State::Succeeded);
        actions()->action(LifecycleCommand::StartInOrder)->trigger();
        // Nobody has a place: said in place, with the way to change that.
        QTRY_VERIFY(m_window->findChild<QToolButton *>(u"startOrderButton"_s));
        m_window->findChild<QToolButton *>(u"startOrderButton"_s)->click();
        QTRY_VERIFY(dialog<StartOrderDialog>());
        auto *edit = dialog<StartOrderDialog>();
        QTRY_COMPARE(edit->table()->topLevelItemCount(), 4);
        auto *save = in<QPushButton>(edit, u"startOrderSave"_s);
        QCOMPARE(in<QSpinBox>(edit, u"startOrderPatience_still"_s)->value(), 2);
        QVERIFY(!save->isEnabled());
        in<QSpinBox>(edit, u"startOrderPlace_off-1"_s)->setValue(1);
        in<QSpinBox>(edit, u"startOrderPause_off-1"_s)->setValue(30);
        in<QSpinBox>(edit, u"startOrderPlace_on-1"_s)->setValue(2);
        QCOMPARE(in<QLabel>(edit, u"startOrderSummary"_s)->text(), u"1: off-1 → 2: on-1"_s);
        QVERIFY(save->isEnabled());
        shoot(edit, u"order"_s);
        QCOMPARE(unnamedWidgets(edit).join(u'\n'), QString());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(m_fixture->queue()->jobs().back()->state(), Job::State::Succeeded);
        actions()->action(LifecycleCommand::ShutDownInOrder)->trigger();
        QTRY_VERIFY(dialog<OrderedShutDownDialog>());
        auto *asked = dialog<OrderedShutDownDialog>();
        QCOMPARE(in<QLabel>(asked, u"orderedShutDownList"_s)->text(), u"2: on-1\n1: off-1"_s);
        QVERIFY(in<QPushButton>(asked, u"orderedShutDownCancel"_s)->isDefault());
        shoot(asked, u"order-down"_s);
        QCOMPARE(unnamedWidgets(asked).join(u'\n'), QString());
        asked->reject();
    }

    void offersForceInPlace()
    {
        const DomainId guest = id(u"on-1"_s);
        auto *watch = ShutdownWatch::of(m_fixture->queue());
        auto deaf = std::make_unique<Job>(u"asks"_s, QList<DomainId>{guest});
        deaf->addStep(step([](const CallContext &) { return readyFuture(Outcome{}); }));
        watch->follow(*m_host, guest.uuid, deaf.get(), std::chrono::milliseconds(1));
        m_fixture->queue()->submit(std::move(deaf));
        QTRY_VERIFY(m_window->findChild<QToolButton *>(u"overdueForceButton"_s));
        shoot(m_window, u"overdue"_s);
        QCOMPARE(m_fixture->registry()->domain(guest)->info.state, DomainState::Running);
        m_window->findChild<QToolButton *>(u"overdueForceButton"_s)->click();
        QTRY_COMPARE(m_fixture->registry()->domain(guest)->info.state, DomainState::ShutOff);
        QTRY_VERIFY(!watch->isWaitingFor(guest));
        QTRY_VERIFY(!m_window->findChild<QToolButton *>(u"overdueForceButton"_s));
    }

    void saysWhyAGuestDidNotStart()
    {
        const DomainId guest = id(u"off-1"_s);
        auto *troubles = StartTroubles::of(m_fixture->queue());
        troubles->report(guest, closedFolder().error);
        m_window->resize(1024, 700);
        auto *tab = qobject_cast<GuestTab *>(m_window->openGuestTab(guest));
        QVERIFY(tab && tab->startCheck());
        StartCheckView *view = tab->startCheck();
        QTRY_VERIFY(view->isVisible());
        QTRY_VERIFY(!view->isReading());
        view->setFacts(closedFolder());
        QCOMPARE(view->findings().size(), 2); // the folder, and a network that is off
        QVERIFY(in<QLabel>(view, u"startCheckWhat0"_s)->text().contains(u"/home/me"_s));
        QTRY_COMPARE(unnamedWidgets(view).join(u'\n'), QString()); // rows of before go a moment later
        // Both are in sight, and not because they are squeezed.
        const auto seen = [](const QWidget *widget) { return widget->visibleRegion().boundingRect().height(); };
        const auto showsFix = [&] { // rows of before may still be there, hidden
            const auto *fix = in<QPushButton>(view, u"startCheckFix0"_s);
            return seen(fix) >= fix->sizeHint().height();
        };
        QTRY_VERIFY(showsFix() && seen(in<QLabel>(view, u"startCheckWhat1"_s)) > 0);
        QVERIFY(view->height() <= tab->height() * 6 / 10);
        shoot(m_window, u"startcheck"_s);
        QTest::mouseClick(in<QToolButton>(view, u"startCheckLogButton"_s), Qt::LeftButton);
        QVERIFY(in<QPlainTextEdit>(view, u"startCheckLog"_s)->isVisible());
        QTRY_VERIFY(showsFix());
        shoot(m_window, u"startcheck-log"_s);
        QTest::mouseClick(in<QPushButton>(view, u"startCheckFix0"_s), Qt::LeftButton);
        auto *fix = qobject_cast<FixDialog *>(view->openDialog());
        QVERIFY(fix);
        QVERIFY(in<QPlainTextEdit>(fix, u"fixCommands"_s)->toPlainText().contains(u"u:libvirt-qemu:--x"_s));
        QVERIFY(!in<QPushButton>(fix, u"fixRun"_s)->isEnabled()); // simulated: there is nobody to run it
        shoot(fix, u"startcheck-fix"_s);
        fix->reject();
        QTest::mouseClick(in<QPushButton>(view, u"startCheckStep0"_s), Qt::LeftButton);
        QCOMPARE(tab->currentSection(), u"disks"_s);
        QTest::mouseClick(in<QPushButton>(view, u"startCheckCopy"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"setfacl"_s));
        // It runs: nothing to explain any more.
        QTest::mouseClick(in<QPushButton>(view, u"startCheckAgain"_s), Qt::LeftButton);
        QTRY_VERIFY(!view->isVisible());
        QVERIFY(!troubles->troubleOf(guest));
    }

    /// The page of disks can do nothing about an image that is not there; its source can be named anew.
    void leadsToTheMissingDisksSource()
    {
        const DomainId guest = id(u"off-1"_s);
        StartFacts facts = closedFolder();
        facts.error.detail = u"Cannot access storage file '/home/me/vm/web.qcow2': No such file or directory"_s;
        facts.ways.clear();
        facts.networks.clear();
        StartTroubles::of(m_fixture->queue())->report(guest, facts.error);
        auto *tab = qobject_cast<GuestTab *>(m_window->openGuestTab(guest));
        QVERIFY(tab && tab->startCheck());
        QTRY_VERIFY(tab->startCheck()->isVisible() && !tab->startCheck()->isReading());
        tab->startCheck()->setFacts(facts);
        QCOMPARE(tab->startCheck()->findings().size(), 1);
        in<QPushButton>(tab->startCheck(), u"startCheckStep0"_s)->click();
        QCOMPARE(tab->currentSection(), u"hardware"_s);
        const auto *page = qobject_cast<HardwarePage *>(tab->page(u"hardware"_s));
        QVERIFY(page);
        const HardwareKey disk{u"disk"_s, u"vda"_s};
        QTRY_VERIFY(page->guest().has_value());
        QTRY_VERIFY(page->list()->current() == disk);
        page->list()->choose({u"overview"_s, {}});
        QVERIFY(page->list()->current() != disk);
        in<QPushButton>(tab->startCheck(), u"startCheckStep0"_s)->click(); // it is open already
        QVERIFY(page->list()->current() == disk);
    }

    /// Whoever starts a guest in the list has no tab of it, and is led there.
    void aFailedStartFromTheListIsTold()
    {
        const DomainId guest = id(u"off-1"_s);
        auto *troubles = StartTroubles::of(m_fixture->queue());
        troubles->report(guest, closedFolder().error);
        auto *why = m_window->findChild<QToolButton *>(u"notStartedWhy"_s);
        QVERIFY(why && why->isVisibleTo(m_window));
        why->click();
        QTRY_VERIFY(m_window->findChild<StartCheckView *>() && m_window->findChild<StartCheckView *>()->isVisible());
        QTRY_VERIFY(!m_window->findChild<QToolButton *>(u"notStartedWhy"_s));
        troubles->report(guest, closedFolder().error); // it is in front: said there
        QVERIFY(!m_window->findChild<QToolButton *>(u"notStartedWhy"_s));
        m_window->selectGuest(guest);
        troubles->report(guest, closedFolder().error);
        QVERIFY(m_window->findChild<QToolButton *>(u"notStartedWhy"_s));
        troubles->forget(guest); // it runs
        QTRY_VERIFY(!m_window->findChild<QToolButton *>(u"notStartedWhy"_s));
    }

    void theMenuLeadsToPagesOfTheGuest()
    {
        const DomainId guest = id(u"off-1"_s);
        auto *menu = m_window->findChild<QMenu *>(u"guestContextMenu"_s);
        QVERIFY(menu);
        for (const auto &[command, section] :
             {std::pair(ActionId::ShowHardware, u"hardware"_s), std::pair(ActionId::ShowSnapshots, u"snapshots"_s)}) {
            choose(u"off-1"_s);
            QAction *action = m_window->actions()->action(command);
            QVERIFY(menu->actions().contains(action));
            QTRY_VERIFY(action->isEnabled());
            action->trigger();
            auto *tab = qobject_cast<GuestTab *>(m_window->openGuestTab(guest));
            QVERIFY(tab);
            QCOMPARE(tab->currentSection(), section);
        }
        const auto key
            = [this](ActionId command) { return QKeySequence::mnemonic(m_window->actions()->action(command)->text()); };
        QVERIFY(key(ActionId::Delete) != key(ActionId::Clone));
        QVERIFY(key(ActionId::Delete) != key(ActionId::ShowDetails));
    }

    void theFailedTaskLeadsThere()
    {
        const DomainId guest = id(u"off-1"_s);
        auto job = std::make_unique<Job>(u"Start off-1"_s, QList<DomainId>{guest});
        job->setObjectName(u"startGuest"_s);
        job->addStep(step([](const CallContext &) { return readyFuture(Outcome(closedFolder().error)); }));
        const Job *failed = m_fixture->queue()->submit(std::move(job));
        QTRY_VERIFY(failed->isFinished());
        StartTroubles::of(m_fixture->queue())->forget(guest); // put away
        m_window->jobsPanel()->showDetails(failed->id());
        auto *shown = m_window->findChild<ErrorDialog *>();
        QVERIFY(shown);
        shoot(shown, u"failed-task"_s);
        QTest::mouseClick(in<QPushButton>(shown, u"errorExplainButton"_s), Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<StartCheckView *>() && m_window->findChild<StartCheckView *>()->isVisible());
    }
};

QTEST_MAIN(TestLifecyclePages)
#include "tst_lifecyclepages.moc"
