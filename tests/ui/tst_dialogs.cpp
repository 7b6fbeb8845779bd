// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guifixture.h"
#include "ui/connect/hostcommands.h"
#include "ui/connect/hostdialog.h"
#include "ui/create/fieldmessage.h"
#include "ui/dialogs/confirm.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/errordialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/inventory/columnsdialog.h"
#include "ui/inventory/guesttable.h"
#include "ui/inventory/inventoryview.h"
#include "ui/mainwindow/guestcommands.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/keysheet.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

QPushButton *button(const QWidget *dialog, const QString &name)
{
    return dialog->findChild<QPushButton *>(name);
}

DeletePlan::Disk disk(const QString &path, bool deletable, const QString &why = {})
{
    DeletePlan::Disk result;
    result.disk.source = path;
    result.disk.isFile = true;
    result.size = gibi(2);
    result.exists = true;
    result.deletable = deletable;
    result.why = why;
    return result;
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void longMessagesAreSeenWhole()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *edit = new QLineEdit;
        auto *message = new FieldMessage(edit);
        column->addWidget(edit);
        column->addWidget(message);
        dialog.resize(200, 60);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        message->setMessage(FieldMessage::Level::Error, u"There is no room for this here. "_s.repeated(8));
        auto *text = message->findChild<QLabel *>(u"fieldMessageText"_s);
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
        QVERIFY(dialog.height() > 60);
    }

    void everyDialogIsNamed()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(3)));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        const DomainId guest = fixture.idOf(host, u"guest-001"_s);
        const QList<QDialog *> dialogs{
            new RenameDialog(host, guest.uuid, u"guest-001"_s, window),
            new DeleteDialog(fixture.services(), {guest}, window),
            new HostDialog(fixture.registry(), {}, window),
            new ErrorDialog(u"Start"_s, {ErrorKind::Io, 0, u"what"_s, u"detail"_s}, u"facts"_s, window),
            new ColumnsDialog(window->inventoryView()->table(), window),
            new CommandPalette(window->actions()->all(), window),
            new KeySheet(window->actions()->all(), window),
            confirm(window, ConfirmVerb::ForceOff, {u"guest-001"_s}, {}),
        };
        for (QDialog *dialog : dialogs) {
            dialog->open();
            const QStringList unnamed = unnamedWidgets(dialog);
            QVERIFY2(unnamed.isEmpty(), qPrintable(dialog->objectName() + u": "_s + unnamed.join(u"; "_s)));
            QVERIFY2(!dialog->windowTitle().isEmpty(), qPrintable(dialog->objectName()));
            dialog->close();
        }
    }

    void theSafeButtonIsTheDefault()
    {
        QWidget parent;
        parent.show();
        for (int verb = 0; verb < static_cast<int>(ConfirmVerb::Count); ++verb) {
            bool done = false;
            QPointer<QDialog> dialog
                = confirm(&parent, static_cast<ConfirmVerb>(verb), {u"web-7"_s}, [&done] { done = true; });
            QTRY_VERIFY(dialog->isVisible());
            QVERIFY(button(dialog, u"confirmCancelButton"_s)->isDefault());
            QTest::keyClick(dialog, Qt::Key_Return);
            QTRY_VERIFY(!dialog);
            QVERIFY(!done);
            dialog = confirm(&parent, static_cast<ConfirmVerb>(verb), {u"web-7"_s}, [&done] { done = true; });
            QTRY_VERIFY(dialog->isVisible());
            QTest::mouseClick(button(dialog, u"confirmButton"_s), Qt::LeftButton);
            QTRY_VERIFY(done);
        }
    }

    void deletingNeverTicksADiskInUse()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(2)));
        QVERIFY(host);
        const DomainId guest = fixture.idOf(host, u"guest-001"_s);
        const DomainId other = fixture.idOf(host, u"guest-002"_s);
        auto *dialog = new DeleteDialog(fixture.services(), {guest, other}, nullptr);
        dialog->open();
        // The plans of the host itself first, so that ours below are not overtaken by them.
        DeletePlan plan;
        plan.uuid = guest.uuid;
        plan.name = u"guest-001"_s;
        plan.running = true;
        plan.nvram = true;
        plan.snapshots = 2;
        plan.disks = {disk(u"/srv/own.qcow2"_s, true), disk(u"/srv/shared.qcow2"_s, false, u"web-2 uses it, too."_s)};
        dialog->setPlan(guest, plan);
        QVERIFY(!button(dialog, u"deleteOkButton"_s)->isEnabled()); // the other is still read
        dialog->setPlan(other, Error{ErrorKind::NotFound, 42, u"It is gone."_s, {}});
        QVERIFY(dialog->isComplete());
        QVERIFY(button(dialog, u"deleteOkButton"_s)->isEnabled());
        QCOMPARE(dialog->tickedPaths(guest), QStringList());
        QTest::mouseClick(button(dialog, u"deleteTickAllButton"_s), Qt::LeftButton);
        QCOMPARE(dialog->tickedPaths(guest), QStringList{u"/srv/own.qcow2"_s});
        const auto *tree = dialog->findChild<QTreeWidget *>(u"deleteTree"_s);
        const QTreeWidgetItem *shared = tree->topLevelItem(0)->child(1);
        QVERIFY(!(shared->flags() & Qt::ItemIsEnabled));
        QVERIFY(shared->text(2).contains(u"web-2"_s));
        const QString remarks = tree->topLevelItem(0)->text(2);
        QVERIFY(remarks.contains(u"NVRAM"_s));
        QVERIFY2(remarks.startsWith(u"is forced off first; "_s), qPrintable(remarks));
        QVERIFY(button(dialog, u"deleteCancelButton"_s)->isDefault());
        QTest::mouseClick(button(dialog, u"deleteOkButton"_s), Qt::LeftButton);
        QCOMPARE(fixture.queue()->jobs().size(), size_t(1)); // what could not be read is left alone
        QCOMPARE(fixture.queue()->jobs().front()->targets(), QList<DomainId>{guest});
        QTRY_VERIFY(fixture.queue()->jobs().front()->isFinished());
    }

    void deletingTakesTheGuestAway()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost({{u"gone"_s, DomainState::Running}}));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        window->guestCommands()->remove({fixture.idOf(host, u"gone"_s)});
        auto *dialog = qobject_cast<DeleteDialog *>(window->guestCommands()->openDialog());
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isComplete());
        QTest::mouseClick(button(dialog, u"deleteOkButton"_s), Qt::LeftButton);
        QTRY_COMPARE(window->guestModel()->rowCount(), 0);
    }

    void renamingTellsWhatIsWrongWhileTyping()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost({{u"a"_s, DomainState::ShutOff}, {u"b"_s}}));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        window->guestCommands()->rename(fixture.idOf(host, u"a"_s));
        QDialog *dialog = window->guestCommands()->openDialog();
        QVERIFY(dialog);
        auto *edit = dialog->findChild<QLineEdit *>(u"renameEdit"_s);
        const auto *problem = dialog->findChild<QLabel *>(u"renameProblem"_s);
        QPushButton *ok = button(dialog, u"renameOkButton"_s);
        QVERIFY(!ok->isEnabled()); // the old name
        for (const QString &bad : {QString(), u"b"_s, u"x/y"_s}) {
            edit->setText(bad);
            QVERIFY2(!problem->text().isEmpty() && !ok->isEnabled(), qPrintable(bad));
        }
        edit->setText(u"c"_s);
        QVERIFY(problem->text().isEmpty());
        QVERIFY(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
        QTRY_VERIFY(host->inventory()->findByName(u"c"_s));
    }

    void aHostIsAddedAndConnected()
    {
        GuiFixture fixture;
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        window->actions()->action(ActionId::AddHost)->trigger();
        auto *dialog = qobject_cast<HostDialog *>(window->hostCommands()->openDialog());
        QVERIFY(dialog);
        auto *kind = dialog->findChild<QComboBox *>(u"hostKindCombo"_s);
        auto *uri = dialog->findChild<QLineEdit *>(u"hostUriEdit"_s);
        auto *preview = dialog->findChild<QLabel *>(u"hostUriPreview"_s);
        QPushButton *ok = button(dialog, u"hostOkButton"_s);
        // There and back: every field of the kind must be there to be filled in.
        for (const HostUriParts::Kind to :
             {HostUriParts::Kind::Ssh, HostUriParts::Kind::System, HostUriParts::Kind::Ssh}) {
            kind->setCurrentIndex(kind->findData(static_cast<int>(to)));
            QTest::qWait(20);
        }
        for (const QString &name : {u"hostNameEdit"_s, u"hostUserEdit"_s, u"hostPortSpin"_s, u"hostKeyEdit"_s}) {
            const auto *field = dialog->findChild<QWidget *>(name);
            QVERIFY2(field->isVisible() && field->height() > 10, qPrintable(name));
        }
        QVERIFY(!ok->isEnabled());
        dialog->findChild<QLineEdit *>(u"hostNameEdit"_s)->setText(u"kvm-b"_s);
        QVERIFY(ok->isEnabled());
        QCOMPARE(preview->text(), u"qemu+ssh://kvm-b/system"_s);
        kind->setCurrentIndex(kind->findData(static_cast<int>(HostUriParts::Kind::Custom)));
        QVERIFY(!ok->isEnabled());
        uri->setText(fixture.writeHost(GuiFixture::someGuests(2)));
        QVERIFY(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
        QTRY_COMPARE(window->guestModel()->rowCount(), 2);
        // The same once more: it is told, not done.
        window->actions()->action(ActionId::AddHost)->trigger();
        dialog = qobject_cast<HostDialog *>(window->hostCommands()->openDialog());
        kind = dialog->findChild<QComboBox *>(u"hostKindCombo"_s);
        kind->setCurrentIndex(kind->findData(static_cast<int>(HostUriParts::Kind::Custom)));
        dialog->findChild<QLineEdit *>(u"hostUriEdit"_s)->setText(fixture.registry()->connections().front()->uri());
        QVERIFY(!button(dialog, u"hostOkButton"_s)->isEnabled());
        dialog->close();
    }

    void thePaletteFindsAndRuns()
    {
        QAction first(u"&Start"_s);
        QAction second(u"Shut &down"_s);
        second.setEnabled(false);
        second.setToolTip(u"Shut down: It is off."_s);
        QSignalSpy ran(&first, &QAction::triggered);
        auto *palette = new CommandPalette({&first, &second}, nullptr);
        palette->open();
        auto *edit = palette->findChild<QLineEdit *>(u"commandEdit"_s);
        const auto *list = palette->findChild<QListWidget *>(u"commandList"_s);
        edit->setText(u"shut"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"It is off."_s));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(palette->isVisible()); // what cannot be done is not run
        edit->setText(u"sta"_s);
        QCOMPARE(list->count(), 1);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(ran.count(), 1);
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
