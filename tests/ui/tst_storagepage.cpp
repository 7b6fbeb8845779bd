// SPDX-License-Identifier: GPL-3.0-or-later
// The Storage tab of a host's page, on simulated hosts: what it shows, what it allows and why not, and what it does.
#include "models/connection/hostobjects.h"
#include "models/itemmodels/volumemodelfeed.h"
#include "tests/ui/storagestage.h"
#include "ui/host/hostobjectsview.h"
#include "ui/host/hostobjecttable.h"
#include "ui/mainwindow/hostpage.h"
#include "ui/mainwindow/worktabs.h"
#include "ui/storage/newvolumedialog.h"
#include "ui/storage/poolusage.h"
#include "ui/storage/sizefield.h"
#include "ui/storage/storagepage.h"
#include "ui/storage/volumedetails.h"
#include "ui/storage/volumetable.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

using A = StorageAction;

/// The page alone, on a host with much in it.
struct Stage {
    explicit Stage(const QString &uri = {})
    {
        host = fixture.connectHost(uri.isEmpty() ? writeStorageHost(dir) : uri, u"kvm-a"_s);
        if (host) {
            page = std::make_unique<StoragePage>(fixture.services(), host->id(), nullptr);
            page->resize(1000, 700);
            page->show();
        }
    }
    ~Stage() { page.reset(); }

    bool choose(const QString &pool)
    {
        if (!QTest::qWaitFor([this] { return page->poolsView()->table()->model()->rowCount() > 0; }, 30'000)) {
            return false;
        }
        page->choosePool(pool);
        return page->pool() == pool && QTest::qWaitFor([this] { return page->feed()->isListed(); }, 30'000)
            && QTest::qWaitFor([this] { return page->feed()->map().has_value(); }, 30'000);
    }
    void select(const QStringList &names) const
    {
        VolumeTable *table = page->volumeTable();
        table->clearSelection();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (names.contains(index.data(VolumeModel::NameRole).toString())) {
                table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
                table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            }
        }
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < page->volumeTable()->model()->rowCount(); ++row) {
            names.append(page->volumeTable()->model()->index(row, 0).data(VolumeModel::NameRole).toString());
        }
        return names;
    }
    template <class T>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    QString whyNot(A id) const { return page->actions()->whyNot(id); }
    QDialog *dialog() const
    {
        for (QDialog *one : page->findChildren<QDialog *>()) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    QDialog *open(A id) const
    {
        page->action(id)->trigger();
        return QTest::qWaitFor([this] { return dialog() != nullptr; }, 30'000) ? dialog() : nullptr;
    }
    static QPushButton *button(const QDialog *dialog)
    {
        return dialog->findChild<QPushButton *>(dialog->objectName() + u"Ok"_s);
    }

    QTemporaryDir dir;
    GuiFixture fixture;
    Connection *host = nullptr;
    std::unique_ptr<StoragePage> page;
};

QString emptyTitle(const QWidget *page)
{
    for (const QLabel *label : page->findChildren<QLabel *>(u"emptyStateTitle"_s)) {
        if (label->isVisible()) {
            return label->text();
        }
    }
    return {};
}

bool succeeded(JobQueue *queue)
{
    return QTest::qWaitFor([queue] { return !queue->jobs().empty() && queue->jobs().back()->isFinished(); }, 30'000)
        && queue->jobs().back()->state() == Job::State::Succeeded;
}

} // namespace

class TestStoragePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsPoolsAndVolumes()
    {
        Stage stage;
        QVERIFY(stage.page);
        QVERIFY(stage.choose(u"images"_s));
        QTRY_COMPARE(stage.names(),
                     QStringList({u"base.qcow2"_s, u"broken.qcow2"_s, u"db.qcow2"_s, u"foreign.qcow2"_s, u"old.raw"_s,
                                  u"web.qcow2"_s}));
        const VolumeModel *model = stage.page->feed()->model();
        QTRY_VERIFY(model->find(u"base.qcow2"_s)->usageKnown);
        QCOMPARE(model->find(u"base.qcow2"_s)->children.size(), 1);
        QCOMPARE(model->find(u"db.qcow2"_s)->guests.value(0).name, u"db"_s);
        QVERIFY(model->find(u"old.raw"_s)->orphan);
        QVERIFY(!model->find(u"broken.qcow2"_s)->trouble.isEmpty());
        QVERIFY(model->find(u"foreign.qcow2"_s)->trouble.contains(u"/etc/shadow"_s));
        QVERIFY(stage.choose(u"isos"_s));
        QTRY_COMPARE(stage.names(), QStringList{u"debian.iso"_s});
        QStringList unnamed = unnamedWidgets(stage.page.get());
        unnamed.removeIf([](const QString &name) { return name.contains(u"qt_toolbar_ext_button"_s); });
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u", "_s)));
    }

    void findsFiltersAndSorts()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"images"_s));
        auto *orphans = stage.find<QCheckBox>(u"storageOrphans"_s);
        QTRY_VERIFY(stage.page->feed()->model()->find(u"old.raw"_s));
        QTRY_VERIFY(stage.page->feed()->model()->find(u"old.raw"_s)->orphan);
        orphans->click();
        QTRY_VERIFY(stage.names().contains(u"old.raw"_s) && !stage.names().contains(u"db.qcow2"_s)
                    && !stage.names().contains(u"base.qcow2"_s));
        auto *search = stage.find<QLineEdit>(u"storageSearch"_s);
        QTest::keyClicks(search, u"old"_s);
        QCOMPARE(stage.names(), QStringList{u"old.raw"_s});
        QCOMPARE(stage.find<QLabel>(u"storageCount"_s)->text(), u"1 of 6"_s);
        QTest::keyClicks(search, u"zzz"_s);
        QCOMPARE(emptyTitle(stage.page.get()), u"Nothing found."_s);
        stage.find<QPushButton>(u"storageShowAll"_s)->click();
        QTRY_COMPARE(stage.names().size(), 6);
        QVERIFY(!orphans->isChecked());
        stage.page->volumeTable()->sortByColumn(2, Qt::DescendingOrder); // by size, not by its digits
        QCOMPARE(stage.names().first(), u"db.qcow2"_s);
        QCOMPARE(stage.names().last(), u"old.raw"_s);
    }

    void showsChainAndUsers()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"images"_s));
        QTRY_VERIFY(stage.page->feed()->model()->find(u"web.qcow2"_s));
        stage.select({u"web.qcow2"_s});
        ChainView *chain = stage.page->details()->chain();
        QTRY_COMPARE(chain->links().size(), 2);
        QCOMPARE(chain->links().at(0).name, u"web.qcow2"_s);
        QCOMPARE(chain->links().at(1).name, u"base.qcow2"_s);
        QCOMPARE(chain->links().at(1).format, u"qcow2"_s);
        QVERIFY(chain->links().at(1).problem.isEmpty());
        stage.find<QToolButton>(u"volumeDetailsCopyPath"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), u"/vm/images/web.qcow2"_s);

        QSignalSpy wanted(stage.page.get(), &StoragePage::guestWanted);
        auto *guest = stage.find<QPushButton>(u"volumeGuest0"_s);
        QVERIFY(guest && guest->text().startsWith(u"web"_s));
        guest->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<DomainId>(), stage.fixture.idOf(stage.host, u"web"_s));

        stage.find<QPushButton>(u"storageChainShow1"_s)->click(); // to the base, and back by its child
        QCOMPARE(stage.page->volumeTable()->currentName(), u"base.qcow2"_s);
        QTRY_VERIFY(stage.find<QPushButton>(u"volumeChild0"_s));
        stage.find<QPushButton>(u"volumeChild0"_s)->click();
        QCOMPARE(stage.page->volumeTable()->currentName(), u"web.qcow2"_s);

        stage.select({u"broken.qcow2"_s});
        QTRY_COMPARE(chain->links().size(), 2);
        QTRY_VERIFY(chain->links().at(1).broken);
        QVERIFY(stage.find<QWidget>(u"storageChainProblem1"_s));
        stage.select({u"foreign.qcow2"_s});
        QTRY_COMPARE(chain->links().last().path, u"/etc/shadow"_s);
        QVERIFY(!chain->links().last().broken && !chain->links().last().problem.isEmpty());
        QVERIFY(chain->accessibleDescription().contains(u"outside of all pools"_s));
    }

    void saysWhyNot()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"images"_s));
        QTRY_VERIFY(stage.page->feed()->model()->find(u"web.qcow2"_s)
                    && stage.page->feed()->model()->find(u"web.qcow2"_s)->usageKnown);
        QCOMPARE(stage.whyNot(A::Resize), u"Choose a volume first."_s);
        stage.select({u"base.qcow2"_s});
        for (const A id : {A::DeleteVolumes, A::Wipe, A::Resize}) {
            QVERIFY2(stage.whyNot(id).contains(u"web.qcow2"_s), qPrintable(stage.whyNot(id)));
            QVERIFY(!stage.page->action(id)->isEnabled());
            QVERIFY(stage.page->action(id)->toolTip().contains(u"web.qcow2"_s));
        }
        QVERIFY(stage.page->action(A::Copy)->isEnabled());
        stage.select({u"web.qcow2"_s});
        QVERIFY(stage.whyNot(A::Resize).contains(u"running"_s));
        QVERIFY(stage.whyNot(A::Copy).contains(u"web"_s));
        QVERIFY(stage.whyNot(A::DeleteVolumes).contains(u"web"_s));
        stage.select({u"db.qcow2"_s}); // its guest is off
        QCOMPARE(stage.whyNot(A::Resize), QString());
        QVERIFY(!stage.whyNot(A::Wipe).isEmpty());
        stage.select({u"old.raw"_s, u"db.qcow2"_s});
        QCOMPARE(stage.whyNot(A::Resize), u"Choose a single volume."_s);
        QCOMPARE(stage.whyNot(A::DeleteVolumes), QString());
        QCOMPARE(stage.whyNot(A::StopPool), QString());
        QVERIFY(!stage.whyNot(A::StartPool).isEmpty());
        stage.host->close();
        for (const A id : {A::NewPool, A::NewVolume, A::DeleteVolumes, A::Upload, A::Download}) {
            QVERIFY2(!stage.page->action(id)->isEnabled(), qPrintable(stage.page->action(id)->objectName()));
        }
    }

    void readOnlyHostsAreOnlyLookedAt()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"images"_s));
        ConnectionConfig config = stage.host->config();
        config.readOnly = true;
        stage.fixture.registry()->update(config);
        stage.host->close();
        stage.host->open();
        QTRY_COMPARE(stage.host->state(), Connection::State::Connected);
        QTRY_VERIFY(stage.whyNot(A::NewPool).contains(u"read only"_s));
        QVERIFY(!stage.page->action(A::NewVolume)->isEnabled());
    }

    void aHostThatIsRemovedLeavesNothing()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"images"_s));
        QDialog *dialog = stage.open(A::NewVolume);
        QVERIFY(dialog);
        const QPointer<Connection> host = stage.host;
        stage.fixture.registry()->remove(stage.host->id());
        QTRY_VERIFY(!host);
        QTRY_VERIFY(!stage.dialog());
        QCOMPARE(stage.names(), QStringList());
        QCOMPARE(emptyTitle(stage.page->poolsView()), u"This host is not in the list any more."_s);
        QVERIFY(!stage.page->action(A::NewPool)->isEnabled());
        stage.page->hide();
        stage.page->show();
    }

    void showsWhatIsPromised()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"images"_s));
        const PoolInfo small{.name = u"images"_s,
                             .type = u"dir"_s,
                             .path = {},
                             .active = true,
                             .capacity = gibi(50),
                             .allocation = gibi(43),
                             .available = gibi(7)};
        // 43 taken, and 18 + 19 + 10 + 9 + 9 to be filled.
        QTRY_COMPARE(stage.page->feed()->promised(small), std::optional(gibi(43 + 18 + 19 + 10 + 9 + 9)));
        HostObjectTable *table = stage.page->poolsView()->table();
        PoolUsageDelegate delegate(
            [](const QString &) {
                return std::optional(PoolUsageDelegate::Promise{gibi(108), gibi(50)});
            },
            table);
        QVERIFY(delegate.text(table->model()->index(0, 3)).contains(u"216 %"_s));
    }

    void poolsStartStopAndGo()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"isos"_s));
        stage.page->action(A::StopPool)->trigger();
        QVERIFY(succeeded(stage.fixture.queue()));
        QTRY_COMPARE(emptyTitle(stage.page.get()), u"This pool is stopped."_s);
        QTRY_VERIFY(stage.page->action(A::StartPool)->isEnabled());
        stage.find<QPushButton>(u"storageEmpty_storageStartPool"_s)->click();
        QVERIFY(succeeded(stage.fixture.queue()));
        QTRY_VERIFY(stage.page->action(A::StopPool)->isEnabled());
        const bool before = stage.page->action(A::AutostartPool)->isChecked();
        stage.page->action(A::AutostartPool)->trigger();
        QVERIFY(succeeded(stage.fixture.queue()));
        QTRY_COMPARE(stage.page->action(A::AutostartPool)->isChecked(), !before);
        stage.page->action(A::RefreshPool)->trigger();
        QVERIFY(succeeded(stage.fixture.queue()));

        QDialog *dialog = stage.open(A::DeletePool);
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QCheckBox *>(u"deletePoolFiles"_s)->isChecked());
        Stage::button(dialog)->click();
        QVERIFY(succeeded(stage.fixture.queue()));
        QTRY_COMPARE(stage.page->poolsView()->table()->model()->rowCount(), 1);
        QTRY_COMPARE(stage.page->pool(), u"images"_s);
    }

    void stoppingNamesTheGuests()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"images"_s));
        QDialog *dialog = stage.open(A::StopPool);
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel *>(u"stopPoolConsequence"_s)->text().contains(u"web"_s));
        dialog->reject();
        QVERIFY(stage.fixture.queue()->jobs().empty());
    }

    void makesAVolumeUponABase()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"images"_s));
        stage.page->volumeTable()->setFocus();
        QTest::keyClick(stage.page->volumeTable(), Qt::Key_Insert);
        QTRY_VERIFY(stage.dialog());
        QDialog *dialog = stage.dialog();
        QVERIFY(!Stage::button(dialog)->isEnabled());
        auto *name = dialog->findChild<QLineEdit *>(u"newVolumeName"_s);
        QTest::keyClicks(name, u"base.qcow2"_s);
        QVERIFY(!Stage::button(dialog)->isEnabled()); // taken
        name->clear();
        QTest::keyClicks(name, u"new.qcow2"_s);
        auto *base = dialog->findChild<QComboBox *>(u"newVolumeBase"_s);
        const int index = base->findText(u"base.qcow2"_s, Qt::MatchStartsWith);
        QVERIFY(index > 0);
        QCOMPARE(base->findText(u"db.qcow2"_s, Qt::MatchStartsWith), -1); // a guest writes into it
        QCOMPARE(base->findText(u"debian.iso"_s, Qt::MatchStartsWith), -1);
        base->setCurrentIndex(index);
        QCOMPARE(dialog->findChild<SizeField *>(u"newVolumeSize"_s)->size(), gibi(20));
        QVERIFY(dialog->findChild<QLabel *>(u"newVolumeBaseHelp"_s)->isVisible());
        QVERIFY(Stage::button(dialog)->isEnabled());
        Stage::button(dialog)->click();
        QVERIFY(succeeded(stage.fixture.queue()));
        QTRY_VERIFY(stage.names().contains(u"new.qcow2"_s));
    }

    void copiesAndDeletes()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"images"_s));
        QTRY_VERIFY(stage.page->feed()->model()->find(u"old.raw"_s)
                    && stage.page->feed()->model()->find(u"old.raw"_s)->usageKnown);
        stage.select({u"old.raw"_s});
        QDialog *dialog = stage.open(A::Copy);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"copyVolumeName"_s)->text(), u"old-copy.raw"_s);
        dialog->findChild<QComboBox *>(u"copyVolumePool"_s)->setCurrentText(u"isos"_s);
        QVERIFY(Stage::button(dialog)->isEnabled());
        Stage::button(dialog)->click();
        QTRY_VERIFY(stage.fixture.queue()->jobs().size() == 1 && stage.fixture.queue()->jobs().back()->isFinished());

        stage.select({u"old.raw"_s, u"base.qcow2"_s});
        dialog = stage.open(A::DeleteVolumes);
        QVERIFY(dialog);
        const auto *tree = dialog->findChild<QTreeWidget *>(u"deleteVolumesTree"_s);
        QCOMPARE(tree->topLevelItemCount(), 2);
        for (int i = 0; i < 2; ++i) {
            const QTreeWidgetItem *item = tree->topLevelItem(i);
            QCOMPARE(item->isDisabled(), item->text(0) == u"base.qcow2"_s);
            QCOMPARE(item->text(3).contains(u"web.qcow2"_s), item->isDisabled());
        }
        QVERIFY(!Stage::button(dialog)->isDefault());
        Stage::button(dialog)->click();
        QVERIFY(succeeded(stage.fixture.queue()));
        QTRY_VERIFY(!stage.names().contains(u"old.raw"_s));
        QVERIFY(stage.names().contains(u"base.qcow2"_s));
    }

    void wipingAsksForTheName()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"images"_s));
        QTRY_VERIFY(stage.page->feed()->model()->find(u"old.raw"_s)
                    && stage.page->feed()->model()->find(u"old.raw"_s)->usageKnown);
        stage.select({u"old.raw"_s});
        QDialog *dialog = stage.open(A::Wipe);
        QVERIFY(dialog);
        QVERIFY(!Stage::button(dialog)->isEnabled());
        auto *typed = dialog->findChild<QLineEdit *>(u"wipeVolumeTyped"_s);
        QTest::keyClicks(typed, u"old.ra"_s);
        QVERIFY(!Stage::button(dialog)->isEnabled());
        QTest::keyClicks(typed, u"w"_s);
        QVERIFY(Stage::button(dialog)->isEnabled());
        dialog->reject();
    }

    void leavesMovingBytesToOthers()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"images"_s));
        QSignalSpy up(stage.page.get(), &StoragePage::uploadWanted);
        QSignalSpy down(stage.page.get(), &StoragePage::downloadWanted);
        QSignalSpy across(stage.page.get(), &StoragePage::copyToHostWanted);
        QSignalSpy dropped(stage.page.get(), &StoragePage::filesDropped);
        stage.page->action(A::Upload)->trigger();
        QCOMPARE(up.count(), 1);
        QCOMPARE(up.first().at(1).toString(), u"images"_s);
        QTRY_VERIFY(stage.page->feed()->model()->find(u"old.raw"_s));
        stage.select({u"old.raw"_s});
        stage.page->action(A::Download)->trigger();
        stage.page->action(A::CopyToHost)->trigger();
        QCOMPARE(down.first().at(1).value<VolumeRef>(), (VolumeRef{u"images"_s, u"old.raw"_s}));
        QCOMPARE(across.count(), 1);

        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/a.iso"_s), QUrl::fromLocalFile(u"/tmp/b.iso"_s)});
        QDragEnterEvent enter(QPoint(50, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(stage.page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(stage.page.get(), &drop);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().at(1).toString(), u"images"_s);
        QCOMPARE(dropped.first().at(2).value<QList<QUrl>>().size(), 2);
        stage.host->close();
        QDragEnterEvent late(QPoint(50, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(stage.page.get(), &late);
        QVERIFY(!late.isAccepted());
    }

    void menusHaveWhatTheToolBarsHave()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"images"_s));
        QTRY_VERIFY(stage.page->feed()->model()->find(u"old.raw"_s));
        stage.select({u"old.raw"_s});
        Q_EMIT stage.page->volumeTable()->customContextMenuRequested(QPoint(10, 10));
        auto *menu = stage.find<QMenu>(u"storageVolumeMenu"_s);
        QVERIFY(menu && menu->toolTipsVisible());
        for (const A id : StorageActions::ofVolumes) {
            QVERIFY(menu->actions().contains(stage.page->action(id)));
        }
        menu->close();
        Q_EMIT stage.page->poolsView()->table()->customContextMenuRequested(QPoint(10, 10));
        auto *pools = stage.find<QMenu>(u"storagePoolMenu"_s);
        QVERIFY(pools && pools->actions().contains(stage.page->action(A::DeletePool)));
        auto *isos = pools->findChild<QAction *>(u"storageRoleIsos"_s);
        QVERIFY(isos && !isos->isChecked());
        isos->trigger();
        pools->close();
        Q_EMIT stage.page->poolsView()->table()->customContextMenuRequested(QPoint(10, 10));
        bool remembered = false;
        for (const QAction *action : stage.page->findChildren<QAction *>(u"storageRoleIsos"_s)) {
            remembered = remembered || action->isChecked();
        }
        QVERIFY(remembered);
    }

    void asksOnlyWhileShown()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"images"_s));
        QTRY_COMPARE(stage.names().size(), 6);
        stage.page->hide();
        const QSignalSpy spy(stage.page->feed(), &VolumeModelFeed::changed);
        const quint64 before = stage.host->objects()->requests();
        stage.host->refresh();
        QTest::qWait(500);
        QCOMPARE(stage.host->objects()->requests(), before);
        stage.page->show();
        QTRY_VERIFY(stage.host->objects()->requests() > before);
        QTRY_COMPARE(stage.names().size(), 6);
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
        QCOMPARE(page->tabs()->indexOf(page->storage()), 1);
        QCOMPARE(page->tabs()->tabText(1), u"Storage"_s);
        page->tabs()->setCurrentIndex(1);
        QTRY_COMPARE(page->storage()->pool(), u"default-pool"_s);
        QTRY_COMPARE(emptyTitle(page->storage()), u"This pool is empty."_s);
        const DomainId guest = fixture.idOf(host, u"test"_s);
        Q_EMIT page->storage()->guestWanted(guest);
        QTRY_VERIFY(window->tabs()->currentTab() && window->tabs()->currentTab()->guest() == guest);
    }

    void fitsNarrowWindows()
    {
        Stage stage;
        QVERIFY(stage.page && stage.choose(u"images"_s));
        QVERIFY2(stage.page->minimumSizeHint().width() <= 600,
                 qPrintable(QString::number(stage.page->minimumSizeHint().width())));
        QVERIFY2(stage.page->minimumSizeHint().height() <= 480,
                 qPrintable(QString::number(stage.page->minimumSizeHint().height())));
    }
};

QTEST_MAIN(TestStoragePage)
#include "tst_storagepage.moc"
