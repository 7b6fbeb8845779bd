// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a guest's disks: its table with chains, actions that say why they are not possible, dialogs, and what is
// said of the old disk afterwards.
#include "models/core/async.h"
#include "tests/support/guifixture.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/disks/diskspage.h"
#include "ui/disks/disktable.h"
#include "ui/disks/replacedialog.h"
#include "ui/disks/resizedialog.h"
#include "ui/guest/guestsections.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

QString volume(const QString &name, const QString &format, const QString &base = {}, const QString &compat = u"1.1"_s)
{
    const QString backing = base.isEmpty()
        ? QString()
        : u"<backingStore><path>%1</path><format type='qcow2'/></backingStore>"_s.arg(base);
    const QString version = format == "qcow2"_L1 ? u"<compat>%1</compat>"_s.arg(compat) : QString();
    return u"<volume type='file'><name>%1</name><capacity unit='GiB'>20</capacity><allocation unit='GiB'>7</allocation>"
           "<target><format type='%2'/>%3</target>%4</volume>"_s.arg(name, format, version, backing);
}

QString disk(const QString &target, const QString &path, const QString &format)
{
    return u"<disk type='file' device='disk'><driver name='qemu' type='%3' cache='none'/><source file='%2'/>"
           "<target dev='%1' bus='virtio'/></disk>"_s.arg(target, path, format);
}

QString guest(const QString &name, const QString &disks)
{
    return u"<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>%1</name>"
           "<memory>262144</memory><os><type>hvm</type></os><test:runstate>5</test:runstate><devices>%2</devices>"
           "</domain>"_s.arg(name, disks);
}

} // namespace

class TestDiskSection : public QObject
{
    Q_OBJECT

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<DisksPage> m_page;
    Connection *m_host = nullptr;
    VolumeRef m_shown;

    QString writeHost() const
    {
        QFile file(m_dir->filePath(u"host.xml"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        const QString cd = u"<disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>"_s;
        file.write((u"<node>"_s
                    + guest(u"web-1"_s,
                            disk(u"vda"_s, u"/disks/web-1.qcow2"_s, u"qcow2"_s)
                                + disk(u"vdb"_s, u"/disks/data.raw"_s, u"raw"_s)
                                + disk(u"vdc"_s, u"/disks/old.qcow2"_s, u"qcow2"_s)
                                + disk(u"vdd"_s, u"/disks/broken.qcow2"_s, u"qcow2"_s) + cd)
                    + guest(u"golden"_s, disk(u"vda"_s, u"/disks/base.qcow2"_s, u"qcow2"_s))
                    + u"<pool type='dir'><name>disks</name><capacity unit='GiB'>500</capacity>"
                      "<available unit='GiB'>400</available><target><path>/disks</path></target>"_s
                    + volume(u"web-1.qcow2"_s, u"qcow2"_s, u"/disks/base.qcow2"_s) + volume(u"base.qcow2"_s, u"qcow2"_s)
                    + volume(u"data.raw"_s, u"raw"_s) + volume(u"old.qcow2"_s, u"qcow2"_s, {}, u"0.10"_s)
                    + volume(u"broken.qcow2"_s, u"qcow2"_s, u"/disks/lost.qcow2"_s)
                    + u"</pool><pool type='dir'><name>fast</name><target><path>/fast</path></target></pool></node>"_s)
                       .toUtf8());
        return u"test://"_s + file.fileName();
    }

    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }
    void choose(int row) const { m_page->table()->setCurrentItem(m_page->table()->topLevelItem(row)); }
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
    bool waitForTask(Job::State state)
    {
        const auto &jobs = m_fixture->queue()->jobs();
        return QTest::qWaitFor([&] { return !jobs.empty() && jobs.back()->isFinished(); }, 30'000)
            && jobs.back()->state() == state;
    }
    QString reasons() const { return m_page->findChild<QLabel *>(u"diskReasons"_s)->text(); }
    void openPage()
    {
        DisksHooks hooks;
        hooks.submit = [this](std::unique_ptr<Job> job) { m_fixture->queue()->submit(std::move(job)); };
        hooks.showVolume = [this](const VolumeRef &ref) { m_shown = ref; };
        hooks.compare
            = [](const ComparedImage &, const ComparedImage &, const CallContext &) { return readyFuture(Outcome{}); };
        m_page = std::make_unique<DisksPage>(m_host, m_fixture->idOf(m_host, u"web-1"_s).uuid, std::move(hooks),
                                             m_fixture->settings());
        m_page->resize(1024, 600);
        m_page->show();
        m_page->shown();
    }
    static void keepPicture(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("GUESTDECK_SHOTS");
        if (!folder.isEmpty()) {
            widget->grab().save(folder + u'/' + name + u".png"_s);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GuiFixture>();
        m_dir = std::make_unique<QTemporaryDir>();
        m_host = m_fixture->connectHost(writeHost());
        QVERIFY(m_host);
        openPage();
        QTRY_VERIFY(m_page->disks().has_value());
        QTRY_COMPARE(m_page->table()->topLevelItemCount(), 5);
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void theSectionIsOneOfAGuestsTab()
    {
        const QList<GuestSection> all = guestSections();
        QVERIFY(std::ranges::any_of(all, [](const GuestSection &section) { return section.id == "disks"_L1; }));
    }

    void theTableShowsChainsAndWhatIsWrong()
    {
        const DiskTable *table = m_page->table();
        const QTreeWidgetItem *vda = table->topLevelItem(0);
        QCOMPARE(vda->text(DiskTable::NameColumn), u"vda"_s);
        QCOMPARE(vda->text(DiskTable::BusColumn), u"virtio"_s);
        QCOMPARE(vda->text(DiskTable::FileColumn), u"/disks/web-1.qcow2"_s);
        QCOMPARE(vda->text(DiskTable::FormatColumn), u"qcow2"_s);
        QCOMPARE(vda->text(DiskTable::CacheColumn), u"none"_s);
        QVERIFY(vda->text(DiskTable::SizeColumn).contains(u"7"_s)
                && vda->text(DiskTable::SizeColumn).contains(u"20"_s));
        QCOMPARE(vda->childCount(), 1);
        QVERIFY(vda->isExpanded());
        QCOMPARE(vda->child(0)->text(DiskTable::FileColumn), u"/disks/base.qcow2"_s);
        QVERIFY(vda->child(0)->text(DiskTable::NoteColumn).contains(u"golden"_s));
        const QTreeWidgetItem *broken = table->topLevelItem(3);
        QCOMPARE(broken->childCount(), 1);
        QVERIFY(broken->child(0)->text(DiskTable::NoteColumn).contains(u"Missing"_s));
        QVERIFY(broken->text(DiskTable::NoteColumn).contains(u"cannot start"_s));
        QVERIFY(table->topLevelItem(2)->text(DiskTable::FormatColumn).contains(u"old"_s));
        QVERIFY(m_page->messages()->bar(u"disksOld"_s));
        QCOMPARE(table->topLevelItem(4)->text(DiskTable::FileColumn), u"No medium"_s);
        QCOMPARE(unnamedWidgets(m_page.get()), QStringList());
        keepPicture(m_page.get(), u"disks"_s);
    }

    void whatIsNotPossibleSaysWhy()
    {
        choose(0);
        QVERIFY(action(u"diskResize"_s)->isEnabled());
        QVERIFY(action(u"diskMove"_s)->isEnabled());
        QVERIFY(!action(u"diskMerge"_s)->isEnabled()); // off, and the base is another's
        QVERIFY(action(u"diskMerge"_s)->isVisible());
        QVERIFY(reasons().contains(u"Merge"_s));
        choose(3);
        QVERIFY(!action(u"diskMove"_s)->isEnabled());
        QVERIFY(action(u"diskMove"_s)->toolTip().contains(u"/disks/lost.qcow2"_s));
        QVERIFY(reasons().contains(u"/disks/lost.qcow2"_s));
        choose(4);
        QVERIFY(!action(u"diskResize"_s)->isEnabled());
        QVERIFY(reasons().contains(u"medium"_s));
        choose(2);
        QVERIFY(action(u"diskModernize"_s)->isVisible() && action(u"diskModernize"_s)->isEnabled());
        choose(1);
        QVERIFY(!action(u"diskModernize"_s)->isVisible());
        QCOMPARE(reasons(), QString());
    }

    void shrinkingIsRefusedInTheDialog()
    {
        choose(1);
        action(u"diskResize"_s)->trigger();
        auto *resize = dialog<ResizeDialog>(u"resizeDialog"_s);
        QVERIFY(resize);
        auto *size = resize->findChild<QDoubleSpinBox *>(u"resizeSize"_s);
        auto *ok = resize->findChild<QPushButton *>(u"resizeOkButton"_s);
        QVERIFY(!ok->isEnabled()); // its size already
        size->setValue(10);
        QVERIFY(!ok->isEnabled());
        QVERIFY(ok->toolTip().contains(u"smaller"_s));
        size->setValue(40);
        QVERIFY(ok->isEnabled());
        QCOMPARE(resize->capacity().value, 40ULL << 30U);
        QVERIFY(resize->findChild<QLabel *>(u"resizeAfter"_s)->text().contains(u"growpart"_s));
        QCOMPARE(unnamedWidgets(resize), QStringList());
        keepPicture(resize, u"disks-resize"_s);
        resize->reject();
    }

    void convertingKeepsTheOldDiskUntilTold()
    {
        choose(1);
        action(u"diskConvert"_s)->trigger();
        auto *convert = dialog<ReplaceDialog>(u"replaceDialog"_s);
        QVERIFY(convert);
        QCOMPARE(convert->findChild<QLineEdit *>(u"replaceName"_s)->text(), u"data.qcow2"_s);
        QVERIFY(convert->findChild<QLabel *>(u"replaceFormat"_s)->text().contains(u"snapshots"_s)); // explained here
        QVERIFY(!convert->findChild<QCheckBox *>(u"replaceDeleteOld"_s)->isChecked());
        QVERIFY(convert->findChild<QCheckBox *>(u"replaceDeleteOld"_s)->text().contains(u"data.raw"_s));
        auto *ok = convert->findChild<QPushButton *>(u"replaceOkButton"_s);
        convert->findChild<QLineEdit *>(u"replaceName"_s)->setText(u"old.qcow2"_s);
        QVERIFY(!ok->isEnabled()); // taken
        convert->findChild<QLineEdit *>(u"replaceName"_s)->setText(u"a/b"_s);
        QVERIFY(!ok->isEnabled());
        convert->findChild<QLineEdit *>(u"replaceName"_s)->setText(u"data.qcow2"_s);
        QVERIFY(ok->isEnabled());
        QCOMPARE(unnamedWidgets(convert), QStringList());
        keepPicture(convert, u"disks-convert"_s);
        QTest::mouseClick(ok, Qt::LeftButton);
        QVERIFY(waitForTask(Job::State::Succeeded));
        QTRY_COMPARE(m_page->table()->topLevelItem(1)->text(DiskTable::FileColumn), u"/disks/data.qcow2"_s);
        QCOMPARE(m_page->table()->topLevelItem(1)->text(DiskTable::FormatColumn), u"qcow2"_s);

        // The page comes back after the program's end, and still knows of it.
        openPage();
        const QString id = u"disksKept:/disks/data.raw"_s;
        QTRY_VERIFY(m_page->messages()->bar(id));
        keepPicture(m_page.get(), u"disks-kept"_s);
        auto *button = m_page->messages()->bar(id)->findChild<QToolButton *>(u"diskDeleteOld"_s);
        QVERIFY(button);
        QVERIFY2(button->text().contains(u"data.raw"_s), qPrintable(button->text()));
        QTest::mouseClick(button, Qt::LeftButton);
        auto *ask = dialog<QMessageBox>(u"diskDeleteOldDialog"_s);
        QVERIFY(ask);
        QVERIFY(ask->text().contains(u"/disks/data.raw"_s));
        QVERIFY(ask->findChild<QPushButton *>(u"diskDeleteOldCancelButton"_s)->isDefault());
        QTest::mouseClick(ask->findChild<QPushButton *>(u"diskDeleteOldButton"_s), Qt::LeftButton);
        QVERIFY(waitForTask(Job::State::Succeeded));
        QTRY_VERIFY(!m_page->messages()->bar(id));
    }

    void movingOffersOtherPools()
    {
        choose(0);
        action(u"diskMove"_s)->trigger();
        auto *move = dialog<ReplaceDialog>(u"replaceDialog"_s);
        QVERIFY(move);
        QCOMPARE(move->findChild<QComboBox *>(u"replacePool"_s)->count(), 1); // not where it is
        // It is off: libvirt copies it whole, and a link cannot be kept.
        QVERIFY(!move->findChild<QCheckBox *>(u"replaceKeepBase"_s)->isVisible());
        DiskReplacement wanted = move->replacement();
        QVERIFY(!wanted.keepBase);
        QVERIFY(!wanted.deleteOld);
        QCOMPARE(wanted.toPool, u"fast"_s);
        QCOMPARE(wanted.format, u"qcow2"_s);
        move->findChild<QCheckBox *>(u"replaceDeleteOld"_s)->setChecked(true);
        QVERIFY(move->replacement().deleteOld);
        keepPicture(move, u"disks-move"_s);
        move->reject(); // the test driver copies within a pool only
    }

    void theVolumeIsShownInStorage()
    {
        choose(0);
        action(u"diskShowInStorage"_s)->trigger();
        QCOMPARE(m_shown, (VolumeRef{u"disks"_s, u"web-1.qcow2"_s}));
        m_page->table()->setCurrentItem(m_page->table()->topLevelItem(0)->child(0));
        action(u"diskShowInStorage"_s)->trigger();
        QCOMPARE(m_shown, (VolumeRef{u"disks"_s, u"base.qcow2"_s}));
        choose(4);
        QVERIFY(!action(u"diskShowInStorage"_s)->isEnabled());
    }

    void aHostThatDoesNotAnswerIsSaid()
    {
        m_page->setDisks(Error{ErrorKind::Unreachable, 0, {}, u"broken pipe"_s});
        QVERIFY(m_page->messages()->bar(u"disksUnread"_s));
        m_page->refresh();
        QTRY_VERIFY(!m_page->messages()->bar(u"disksUnread"_s));
    }

    /// An image goes with what is built upon it, and a base stays under what stays.
    void deletingTicksChainsTogether()
    {
        const DomainId web = m_fixture->idOf(m_host, u"web-1"_s);
        auto *dialog = new DeleteDialog(m_fixture->services(), {web}, nullptr);
        DeletePlan plan;
        plan.uuid = web.uuid;
        plan.name = u"web-1"_s;
        const auto image = [](const QString &path, int depth, const QStringList &above, bool deletable) {
            DeletePlan::Disk made;
            made.disk.source = path;
            made.exists = true;
            made.deletable = deletable;
            made.why = deletable ? QString() : u"Also used by: golden"_s;
            made.depth = depth;
            made.above = above;
            return made;
        };
        plan.disks = {image(u"/d/top"_s, 0, {}, true), image(u"/d/middle"_s, 1, {u"/d/top"_s}, true),
                      image(u"/d/base"_s, 2, {u"/d/middle"_s}, false)};
        dialog->setPlan(web, plan);
        dialog->show();
        auto *tree = dialog->findChild<QTreeWidget *>(u"deleteTree"_s);
        QTreeWidgetItem *root = tree->topLevelItem(0);
        QCOMPARE(dialog->tickedPaths(web), QStringList());
        root->child(1)->setCheckState(0, Qt::Checked);
        QCOMPARE(dialog->tickedPaths(web), (QStringList{u"/d/top"_s, u"/d/middle"_s}));
        root->child(0)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(dialog->tickedPaths(web), QStringList());
        root->child(0)->setCheckState(0, Qt::Checked);
        QCOMPARE(dialog->tickedPaths(web), QStringList{u"/d/top"_s}); // a base is never ticked by itself
        QVERIFY(root->child(1)->text(2).contains(u"top"_s));
        QVERIFY(root->child(2)->text(2).contains(u"golden"_s));
        QVERIFY(!(root->child(2)->flags() & Qt::ItemIsEnabled));
        keepPicture(dialog, u"disks-delete"_s);
        delete dialog;
    }
};

QTEST_MAIN(TestDiskSection)
#include "tst_disksection.moc"
