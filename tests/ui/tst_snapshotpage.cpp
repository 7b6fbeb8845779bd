// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a guest's snapshots: the tree, what is possible and why not, and its dialogs.
#include "models/actions/domainactions.h"
#include "models/snapshots/shotcache.h"
#include "tests/models/snapshotfixture.h"
#include "tests/support/guifixture.h"
#include "ui/create/fieldmessage.h"
#include "ui/guest/guestsections.h"
#include "ui/snapshots/leftoverlist.h"
#include "ui/snapshots/removedialog.h"
#include "ui/snapshots/revertdialog.h"
#include "ui/snapshots/snapshotspage.h"
#include "ui/snapshots/snapshottext.h"
#include "ui/snapshots/snapshottree.h"
#include "ui/snapshots/takedialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

class TestSnapshotPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SnapshotsPage> m_page;
    Connection *m_host = nullptr;
    QStringList m_cloned;

    /// One guest that is off, with a qcow2 disk.
    QString writeHost() const
    {
        QFile file(m_dir->filePath(u"host.xml"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write("<node><domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>web</name>"
                   "<memory>262144</memory><os><type>hvm</type></os><test:runstate>5</test:runstate><devices>"
                   "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/disks/web.qcow2'/>"
                   "<target dev='vda' bus='virtio'/></disk></devices></domain>"
                   "<pool type='dir'><name>disks</name><capacity unit='GiB'>500</capacity><available unit='GiB'>400"
                   "</available><target><path>/disks</path></target><volume type='file'><name>web.qcow2</name>"
                   "<capacity unit='GiB'>20</capacity><allocation unit='GiB'>7</allocation><target>"
                   "<format type='qcow2'/></target></volume></pool></node>");
        return u"test://"_s + file.fileName();
    }
    void makePage()
    {
        SnapshotPageHooks hooks;
        hooks.submit = [this](std::unique_ptr<Job> job) { m_fixture->queue()->submit(std::move(job)); };
        hooks.clone = [this](const QString &name) { m_cloned.append(name); };
        m_page = std::make_unique<SnapshotsPage>(m_host, m_fixture->idOf(m_host, u"web"_s).uuid, std::move(hooks));
        m_page->resize(1024, 640);
        m_page->show();
        m_page->shown();
    }
    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }
    template <class T>
    T *dialog(const QString &name) const
    {
        T *found = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                found = m_page->findChild<T *>(name);
                return found && found->isVisible();
            },
            30'000);
        return found;
    }
    bool waitForTask(Job::State state, size_t count)
    {
        const auto &jobs = m_fixture->queue()->jobs();
        const bool ended = QTest::qWaitFor([&] { return jobs.size() == count && jobs.back()->isFinished(); }, 30'000);
        if (ended && jobs.back()->error()) {
            qInfo("%s", qPrintable(jobs.back()->error()->message + jobs.back()->error()->detail));
        }
        return ended && jobs.back()->state() == state;
    }
    bool press(const QString &name) const
    {
        auto *button = dialog<QPushButton>(name);
        if (!button || !button->isEnabled()) {
            return false;
        }
        button->click();
        return true;
    }
    QString reasons() const { return m_page->findChild<QLabel *>(u"snapshotReasons"_s)->text(); }
    static QByteArray picture(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(QColor(20, 60, 120));
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return png;
    }
    static SnapshotFacts tree()
    {
        SnapshotFacts facts = snapshotfixture::guest();
        snapshotfixture::take(facts, u"installed"_s, true);
        snapshotfixture::take(facts, u"before update"_s, true);
        snapshotfixture::take(facts, u"after update"_s, true);
        snapshotfixture::goBack(facts, u"before update"_s, u"fork"_s);
        facts.snapshots[1].note = u"Debian 12.8, all services tested by the night shift"_s;
        facts.snapshots[1].screenshot = snapshottext::shrink(picture(1280, 800));
        for (Snapshot &snapshot : facts.snapshots) {
            snapshot.size = {quint64(1) << 30};
        }
        return facts;
    }
    static void keepPicture(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("GUESTDECK_SHOTS");
        if (!folder.isEmpty()) {
            widget->grab().save(folder + u'/' + name + u".png"_s);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true); // pictures of screens
    }

    void init()
    {
        m_fixture = std::make_unique<GuiFixture>();
        m_dir = std::make_unique<QTemporaryDir>();
        m_host = m_fixture->connectHost(writeHost());
        QVERIFY(m_host);
        m_cloned.clear();
        makePage();
        QTRY_VERIFY(m_page->facts().has_value());
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void theSectionIsOneOfAGuestsTab()
    {
        const QList<GuestSection> all = guestSections();
        QVERIFY(std::ranges::any_of(all, [](const GuestSection &section) { return section.id == "snapshots"_L1; }));
    }

    /// The whole way on a host, by the dialogs.
    void takenNotedGoneBackAndDeleted()
    {
        QVERIFY(press(u"snapshotFirstButton"_s));
        auto *name = dialog<QLineEdit>(u"snapshotNameEdit"_s);
        QVERIFY(name);
        name->setText(u"first"_s);
        m_page->findChild<QPlainTextEdit *>(u"snapshotNoteEdit"_s)->setPlainText(u"a <note>"_s);
        QVERIFY(m_page->findChild<QRadioButton *>(u"snapshotInternal"_s)->isChecked());
        QVERIFY(press(u"takeSnapshotButton"_s));
        QVERIFY(waitForTask(Job::State::Succeeded, 1));
        QTRY_VERIFY(m_page->tree()->itemOf(u"first"_s));
        QCOMPARE(m_page->facts()->find(u"first"_s)->note, u"a <note>"_s);
        QVERIFY(m_page->facts()->find(u"first"_s)->current);

        // Another kind beside it is not possible, and says why.
        action(u"snapshotTake"_s)->trigger();
        auto *own = dialog<QRadioButton>(u"snapshotExternalDisks"_s);
        QVERIFY(own && !own->isEnabled());
        QVERIFY(m_page->findChild<FieldMessage *>(u"snapshotExternalDisksMessage"_s)->text().contains(u"first"_s));
        QVERIFY(press(u"takeSnapshotCancelButton"_s));

        QVERIFY(m_page->tree()->choose(u"first"_s));
        action(u"snapshotNote"_s)->trigger();
        auto *text = dialog<QPlainTextEdit>(u"snapshotNoteText"_s);
        QVERIFY(text);
        QCOMPARE(text->toPlainText(), u"a <note>"_s);
        text->setPlainText(u"another"_s);
        QVERIFY(press(u"snapshotNoteStoreButton"_s));
        QVERIFY(waitForTask(Job::State::Succeeded, 2));
        QTRY_COMPARE(m_page->facts()->find(u"first"_s)->note, u"another"_s);

        action(u"snapshotRevert"_s)->trigger();
        auto *safety = dialog<QCheckBox>(u"revertSafety"_s);
        QVERIFY(safety && safety->isChecked());
        QVERIFY(press(u"revertButton"_s));
        QVERIFY(waitForTask(Job::State::Succeeded, 3));
        QTRY_COMPARE(m_page->facts()->snapshots.size(), 2);
        QTRY_COMPARE(m_page->facts()->current()->name, u"first"_s);

        QVERIFY(m_page->tree()->choose(u"first"_s));
        action(u"snapshotDelete"_s)->trigger();
        auto *children = dialog<QCheckBox>(u"removeChildren"_s);
        QVERIFY(children);
        children->setChecked(true);
        QVERIFY(press(u"removeButton"_s));
        QVERIFY(waitForTask(Job::State::Succeeded, 4));
        QTRY_VERIFY(m_page->facts()->snapshots.isEmpty());
        QVERIFY(dialog<QPushButton>(u"snapshotFirstButton"_s));
    }

    /// It is kept on this machine, and shown beside the tree when the page reads the snapshots again.
    void theScreenIsKeptWithIt()
    {
        const QUuid uuid = m_fixture->idOf(m_host, u"web"_s).uuid;
        QVERIFY(QStandardPaths::isTestModeEnabled());
        m_fixture->queue()->submit(makeDomainJob(*m_host, uuid, DomainAction::Start));
        QVERIFY(waitForTask(Job::State::Succeeded, 1));
        m_page->refresh();
        QTRY_COMPARE(m_page->facts()->state, DomainState::Running);
        QVERIFY(press(u"snapshotFirstButton"_s));
        auto *name = dialog<QLineEdit>(u"snapshotNameEdit"_s);
        QVERIFY(name);
        name->setText(u"seen"_s);
        QVERIFY(m_page->findChild<QRadioButton *>(u"snapshotInternal"_s)->isChecked());
        QVERIFY(press(u"takeSnapshotButton"_s));
        QVERIFY(waitForTask(Job::State::Succeeded, 2));
        QTRY_VERIFY(m_page->facts()->find(u"seen"_s) && !m_page->facts()->find(u"seen"_s)->screenshot.isEmpty());
        const Snapshot seen = *m_page->facts()->find(u"seen"_s);
        QVERIFY(seen.hasMemory);
        const QImage screen = QImage::fromData(seen.screenshot, "PNG");
        QVERIFY(!screen.isNull());
        QVERIFY(screen.width() <= 320 && screen.height() <= 240);
        QVERIFY(m_page->tree()->choose(u"seen"_s));
        QVERIFY(m_page->findChild<QLabel *>(u"snapshotScreen"_s)->isVisible());
        // Only its owner may see what a guest's screen showed.
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/snapshots"_s);
        const QFileInfoList kept
            = folder.entryInfoList({uuid.toString(QUuid::WithoutBraces) + u"-*.png"_s}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QVERIFY(!(kept.first().permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        ShotCache().remove(uuid, seen.time);
    }

    void aNameIsCheckedAtItsField()
    {
        TakeSnapshotDialog dialog(tree());
        dialog.show();
        auto *name = dialog.findChild<QLineEdit *>(u"snapshotNameEdit"_s);
        auto *message = dialog.findChild<FieldMessage *>(u"snapshotNameMessage"_s);
        auto *ok = dialog.findChild<QPushButton *>(u"takeSnapshotButton"_s);
        QVERIFY(ok->isEnabled());
        for (const QString &bad : {QString(), u"installed"_s, u"a/b"_s}) {
            name->setText(bad);
            QVERIFY(!ok->isEnabled());
            QVERIFY(!message->text().isEmpty());
        }
        name->setText(u"good"_s);
        QVERIFY(ok->isEnabled());
        QVERIFY(message->text().isEmpty());
        QCOMPARE(unnamedWidgets(&dialog).join(u", "_s), QString());
        QVERIFY(dialog.height() <= 700 && dialog.width() <= 1024);
        keepPicture(&dialog, u"snapshot-take"_s);
    }

    void enterTakesTheSnapshot()
    {
        TakeSnapshotDialog dialog(tree());
        QSignalSpy wished(&dialog, &TakeSnapshotDialog::wished);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *name = dialog.findChild<QLineEdit *>(u"snapshotNameEdit"_s);
        QVERIFY(dialog.findChild<QPushButton *>(u"takeSnapshotButton"_s)->isDefault());
        name->setText(u"a/b"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(wished.isEmpty() && dialog.isVisible()); // nor is what was typed lost
        name->setText(u"by-enter"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(wished.size(), 1);
        QCOMPARE(dialog.wish().name, u"by-enter"_s);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    /// What is typed does not push the button away from under the mouse.
    void nothingMovesWhileANameIsTyped()
    {
        TakeSnapshotDialog dialog(tree());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCoreApplication::processEvents(); // the room is made when it is shown
        const auto *ok = dialog.findChild<QPushButton *>(u"takeSnapshotButton"_s);
        auto *message = dialog.findChild<FieldMessage *>(u"snapshotNameMessage"_s);
        const int height = dialog.height();
        const QPoint at = ok->mapTo(&dialog, QPoint());
        for (const QString &text : {u"good"_s, u"a/b"_s, u"installed"_s, QString(), u"good again"_s, u"good"_s}) {
            dialog.findChild<QLineEdit *>(u"snapshotNameEdit"_s)->setText(text);
            dialog.findChild<QPlainTextEdit *>(u"snapshotNoteEdit"_s)->appendPlainText(text);
            QCoreApplication::processEvents();
            QVERIFY2(dialog.height() == height,
                     qPrintable(u"%1 more: %2 (%3 high)"_s.arg(dialog.height() - height)
                                    .arg(message->text())
                                    .arg(message->height())));
            QCOMPARE(ok->mapTo(&dialog, QPoint()), at);
        }
    }

    void theKindOfARunningGuest()
    {
        SnapshotFacts facts = snapshotfixture::guest();
        facts.state = DomainState::Running;
        facts.uefi = true;
        facts.poolFree = gibi(2);
        TakeSnapshotDialog dialog(facts);
        dialog.show();
        QVERIFY(!dialog.findChild<QRadioButton *>(u"snapshotInternal"_s)->isEnabled());
        QVERIFY(dialog.findChild<FieldMessage *>(u"snapshotInternalMessage"_s)->text().contains(u"10.10"_s));
        QVERIFY(dialog.findChild<QRadioButton *>(u"snapshotExternalMemory"_s)->isChecked());
        auto *quiesce = dialog.findChild<QCheckBox *>(u"snapshotQuiesce"_s);
        QVERIFY(!quiesce->isEnabled());
        dialog.findChild<QRadioButton *>(u"snapshotExternalDisks"_s)->click();
        QVERIFY(dialog.findChild<FieldMessage *>(u"snapshotQuiesceMessage"_s)->text().contains(u"agent"_s));
        QVERIFY(!dialog.findChild<FieldMessage *>(u"snapshotSpaceMessage"_s)->text().isEmpty());
        QCOMPARE(dialog.wish().mode, SnapshotMode::ExternalDisks);
        QVERIFY(dialog.height() <= 700 && dialog.width() <= 1024);
        keepPicture(&dialog, u"snapshot-take-running"_s);
        facts.agentAnswers = true;
        TakeSnapshotDialog other(facts);
        other.findChild<QRadioButton *>(u"snapshotExternalDisks"_s)->click();
        QVERIFY(other.wish().quiesce);
    }

    void theTreeShowsBranchesAndWhereTheGuestIs()
    {
        m_page->setFacts(tree());
        const SnapshotTree *shown = m_page->tree();
        QCOMPARE(shown->topLevelItemCount(), 1);
        const QTreeWidgetItem *update = shown->itemOf(u"before update"_s);
        QVERIFY(update);
        QCOMPARE(update->parent(), shown->topLevelItem(0));
        QCOMPARE(update->childCount(), 2); // what came after, and where the guest is now
        QVERIFY(update->child(1)->text(SnapshotTree::Name).contains(u"now"_s));
        QVERIFY(!update->text(SnapshotTree::Size).isEmpty());
        for (const int column : {SnapshotTree::State, SnapshotTree::Kind, SnapshotTree::Size}) {
            const QAbstractItemView *view = shown; // where it is public
            QTRY_VERIFY(shown->columnWidth(column) >= view->sizeHintForColumn(column));
        }
        QVERIFY(update->toolTip(SnapshotTree::Kind).contains(u"disks only"_s));
        m_page->tree()->choose(u"before update"_s);
        QVERIFY(m_page->findChild<QLabel *>(u"snapshotScreen"_s)->isVisible());
        QVERIFY(m_page->findChild<QLabel *>(u"snapshotNote"_s)->text().contains(u"night shift"_s));
        QVERIFY(action(u"snapshotRevert"_s)->isEnabled());
        QVERIFY(m_page->messages()->bar(u"snapshotStrays"_s)); // what "after update" had become
        keepPicture(m_page.get(), u"snapshots"_s);
        m_page->setFacts(tree());
        QCOMPARE(m_page->tree()->currentSnapshot(), u"before update"_s);
        QCOMPARE(unnamedWidgets(m_page.get()).join(u", "_s), QString());
        action(u"snapshotClone"_s)->trigger();
        QCOMPARE(m_cloned, QStringList{u"before update"_s});
    }

    void whatCannotBeDoneSaysWhyAndWhatWould()
    {
        SnapshotFacts facts = snapshotfixture::guest();
        snapshotfixture::take(facts, u"inside"_s, false);
        snapshotfixture::take(facts, u"outside"_s, true);
        m_page->setFacts(facts);
        QVERIFY(m_page->messages()->bar(u"snapshotsMixed"_s));
        QVERIFY(m_page->tree()->choose(u"inside"_s));
        for (const QString &name : {u"snapshotTake"_s, u"snapshotRevert"_s, u"snapshotClone"_s}) {
            QVERIFY2(!action(name)->isEnabled(), qPrintable(name));
            QVERIFY(action(name)->toolTip().size() > action(name)->data().toString().size());
        }
        QVERIFY(reasons().contains(u"libvirt"_s));
        // An empty cell would look like nothing at all.
        const QTreeWidgetItem *inside = m_page->tree()->itemOf(u"inside"_s);
        QCOMPARE(inside->text(SnapshotTree::Size), u"Not told"_s);
        QVERIFY(inside->toolTip(SnapshotTree::Size).contains(u"inside the disk files"_s));
        QVERIFY(m_page->tree()->itemOf(u"outside"_s)->toolTip(SnapshotTree::Size).isEmpty());
        keepPicture(m_page.get(), u"snapshots-mixed"_s);
    }

    void deletingTellsOfMergesAndFiles()
    {
        SnapshotFacts facts = snapshotfixture::guest();
        snapshotfixture::take(facts, u"one"_s, true);
        snapshotfixture::take(facts, u"two"_s, true);
        RemoveSnapshotDialog dialog(facts, u"one"_s);
        QSignalSpy wished(&dialog, &RemoveSnapshotDialog::wished);
        dialog.show();
        QVERIFY(dialog.findChild<QLabel *>(u"removeMeans"_s)->text().contains(u"one is merged into base"_s));
        auto *list = dialog.findChild<QListWidget *>(u"leftoverList"_s);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
        dialog.findChild<QCheckBox *>(u"removeChildren"_s)->setChecked(true);
        QCOMPARE(list->count(), 2);
        list->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(unnamedWidgets(&dialog).join(u", "_s), QString());
        QVERIFY(dialog.height() <= 700 && dialog.width() <= 1024);
        keepPicture(&dialog, u"snapshot-delete"_s);
        dialog.findChild<QPushButton *>(u"removeButton"_s)->click();
        QCOMPARE(wished.size(), 1);
        QCOMPARE(wished.first().at(0).value<SnapshotDeletion>().names, (QStringList{u"two"_s, u"one"_s}));
        QCOMPARE(wished.first().at(1).toStringList(), QStringList{snapshotfixture::image(u"two"_s)});
    }

    /// What is in the way of a merge may be ticked in the same dialog.
    void whatIsSaidOfLayersFollowsTheTicks()
    {
        SnapshotFacts facts = snapshotfixture::guest();
        facts.images.clear();
        snapshotfixture::addImage(facts, u"web.qcow2"_s);
        facts.disks.first().path = snapshotfixture::image(u"web.qcow2"_s);
        snapshotfixture::take(facts, u"one"_s, true);
        snapshotfixture::goBack(facts, u"one"_s, u"web.vda.from-one.qcow2"_s);
        RemoveSnapshotDialog dialog(facts, u"one"_s);
        dialog.show();
        const auto *notes = dialog.findChild<QLabel *>(u"removeNotes"_s);
        QVERIFY2(notes->text().contains(u"Delete that file first"_s), qPrintable(notes->text()));
        auto *list = dialog.findChild<QListWidget *>(u"leftoverList"_s);
        QCOMPARE(list->count(), 1);
        list->item(0)->setCheckState(Qt::Checked);
        QVERIFY2(notes->text().contains(u"Merge layers"_s), qPrintable(notes->text()));
        QVERIFY(!notes->text().contains(u"Delete that file first"_s));
        list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(notes->text().contains(u"Delete that file first"_s));
    }

    /// The layer above a safety snapshot is not the snapshot.
    void aLeftLayerNamesTheSnapshotThatStays()
    {
        SnapshotFacts facts = snapshotfixture::guest();
        snapshotfixture::take(facts, u"one"_s, true);
        snapshotfixture::take(facts, u"before-going-back"_s, true);
        snapshotfixture::goBack(facts, u"one"_s, u"fork"_s);
        facts.images[snapshotfixture::image(u"before-going-back"_s)].allocation = {196'608};
        const QList<SnapshotLeftover> strays = strayImages(facts);
        QCOMPARE(strays.size(), 1);
        QCOMPARE(strays.first().after, u"before-going-back"_s);
        QVERIFY(snapshottext::leftover(strays.first()).contains(u"the snapshot itself stays"_s));
        QVERIFY(!snapshottext::leftover(strays.first()).contains(u"lost"_s));
    }

    void namesOfFilesAreNoMarkup()
    {
        LeftoverList list;
        list.setFiles({{u"/images/<img src='file:///etc/passwd'>"_s, {}, SnapshotLeftover::What::Abandoned, true}});
        auto *rows = list.findChild<QListWidget *>(u"leftoverList"_s);
        QCOMPARE(rows->count(), 1);
        QVERIFY2(!rows->item(0)->toolTip().contains(u"<img"_s), qPrintable(rows->item(0)->toolTip()));
        QVERIFY(rows->item(0)->text().contains(u"<img"_s));
    }

    void whatIsLeftIsDeletedWhenTicked()
    {
        m_page->setFacts(tree());
        m_page->findChild<QAbstractButton *>(u"snapshotStraysButton"_s)->click();
        auto *ok = dialog<QPushButton>(u"strayDeleteButton"_s);
        QVERIFY(ok && !ok->isEnabled());
        auto *shown = dialog<QDialog>(u"strayDialog"_s);
        auto *list = shown->findChild<QListWidget *>(u"leftoverList"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(snapshotfixture::image(u"after update"_s)));
        list->item(0)->setCheckState(Qt::Checked);
        QVERIFY(ok->isEnabled());
        QCOMPARE(unnamedWidgets(shown).join(u", "_s), QString());
        keepPicture(shown, u"snapshot-strays"_s);
        ok->click();
        QTRY_COMPARE(m_fixture->queue()->jobs().size(), size_t(1));
        // The host has no such file any more, and the page looks by itself.
        QTRY_VERIFY(m_fixture->queue()->jobs().back()->isFinished());
        QTRY_VERIFY(!m_page->messages()->bar(u"snapshotStrays"_s));
    }

    void goingBackOffersToKeepThePresent()
    {
        SnapshotFacts facts = snapshotfixture::guest();
        snapshotfixture::take(facts, u"one"_s, true);
        facts.state = DomainState::Running;
        RevertDialog dialog(facts, u"one"_s);
        dialog.show();
        QVERIFY(dialog.findChild<QLabel *>(u"revertMeans"_s)->text().contains(u"forced off"_s));
        QVERIFY(dialog.findChild<QLabel *>(u"revertMeans"_s)->text().contains(u"start order"_s));
        QVERIFY(dialog.wish().safety.has_value());
        auto *leftovers = dialog.findChild<LeftoverList *>(u"leftovers"_s);
        QVERIFY(leftovers->isHidden());
        // Its memory is kept with the rest.
        QVERIFY(!dialog.findChild<QLabel *>(u"revertMeans"_s)->text().contains(u"lost"_s));
        dialog.findChild<QCheckBox *>(u"revertSafety"_s)->setChecked(false);
        QVERIFY(dialog.findChild<QLabel *>(u"revertMeans"_s)->text().contains(u"lost"_s));
        QVERIFY(!dialog.wish().safety.has_value());
        QVERIFY(leftovers->isVisible());
        QCOMPARE(leftovers->ticked(), QStringList());
        dialog.findChild<QCheckBox *>(u"revertStart"_s)->setChecked(true);
        QVERIFY(dialog.wish().start);
        QCOMPARE(unnamedWidgets(&dialog).join(u", "_s), QString());
        keepPicture(&dialog, u"snapshot-revert"_s);
    }

    void picturesAreBounded()
    {
        const QImage small = QImage::fromData(snapshottext::shrink(picture(1280, 800)), "PNG");
        QCOMPARE(small.size(), QSize(320, 200));
        QVERIFY(snapshottext::shrink("no picture").isEmpty());
        QVERIFY(snapshottext::shrink("P6 60000 60000 255\n").isEmpty());
        QVERIFY(!snapshottext::shrink("P6 1 1 255\nabc").isEmpty());
    }

    void darkPicture()
    {
        const QPalette before = QApplication::palette();
        QPalette dark = before;
        dark.setColor(QPalette::Window, QColor(40, 40, 44));
        dark.setColor(QPalette::Base, QColor(30, 30, 33));
        dark.setColor(QPalette::Button, QColor(60, 60, 64));
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            dark.setColor(role, Qt::white);
        }
        qApp->setPalette(dark);
        makePage();
        QTRY_VERIFY(m_page->facts().has_value());
        m_page->setFacts(tree());
        m_page->tree()->choose(u"before update"_s);
        QTRY_VERIFY(m_page->tree()->itemOf(u"installed"_s));
        keepPicture(m_page.get(), u"snapshots-dark"_s);
        QApplication::setPalette(before);
    }
};

QTEST_MAIN(TestSnapshotPage)
#include "tst_snapshotpage.moc"
