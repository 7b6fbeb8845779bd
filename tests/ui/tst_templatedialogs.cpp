// SPDX-License-Identifier: GPL-3.0-or-later
// The assistant for templates and the clone dialog, with facts that are made up.
#include "tests/support/guifixture.h"
#include "ui/mainwindow/guestcommands.h"
#include "ui/template/clonedialog.h"
#include "ui/template/templatedialog.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

DiskInfo diskInfo(const QString &target, const QString &bus = u"virtio"_s)
{
    DiskInfo disk;
    disk.target = target;
    disk.bus = bus;
    disk.source = u"/images/web"_s + target + u".qcow2"_s;
    disk.isFile = true;
    disk.format = u"qcow2"_s;
    return disk;
}

TemplateFacts templateFacts(DomainState state)
{
    TemplateFacts facts;
    facts.name = u"web"_s;
    facts.state = state;
    facts.autostart = true;
    facts.disks = {{u"vda"_s, u"/images/web.qcow2"_s, u"qcow2"_s, true, {}},
                   {u"sda"_s, u"/images/old.qcow2"_s, u"qcow2"_s, false, {}}};
    facts.whyNoSysprep = u"kvm-a has no virt-sysprep."_s;
    return facts;
}

CloneFacts cloneFacts(DomainState state)
{
    CloneFacts facts;
    facts.targetName = u"kvm-a"_s;
    facts.source.name = u"web"_s;
    facts.source.state = state;
    facts.source.details.graphics.type = GraphicsInfo::Type::Vnc;
    facts.source.details.nvram = u"/nvram/web_VARS.fd"_s;
    for (const QString &target : {u"vda"_s, u"vdb"_s}) {
        CloneDisk disk;
        disk.disk = diskInfo(target);
        disk.chain.path = disk.disk.source;
        disk.volume = VolumeInfo{u"default"_s, u"web"_s + target, disk.disk.source, u"qcow2"_s, gibi(20), gibi(3)};
        facts.source.disks.append(disk);
    }
    CloneDisk drive;
    drive.disk.device = DiskInfo::Device::Cdrom;
    drive.disk.target = u"sda"_s;
    drive.disk.source = u"/isos/debian.iso"_s;
    drive.disk.isFile = true;
    drive.disk.readOnly = true;
    facts.source.disks.append(drive);
    facts.source.losses = {{CloneLoss::Kind::HostDevice, u"0000:03:00.0"_s}, {CloneLoss::Kind::Tpm, {}}};
    facts.source.snapshots = {{u"before"_s, QDateTime::currentDateTime(), CloneSnapshot::Kind::Internal, {}}};
    PoolInfo pool;
    pool.name = u"default"_s;
    pool.type = u"dir"_s;
    pool.path = u"/images"_s;
    pool.active = true;
    pool.capacity = gibi(200);
    pool.available = gibi(100);
    facts.host.pools = {pool};
    facts.host.domainNames = {u"web"_s};
    facts.host.vncPortsTaken = {5900, 5903};
    return facts;
}

/// For people to look at: in the folder that GUESTDECK_SHOTS names.
void picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("GUESTDECK_SHOTS");
    if (!folder.isEmpty()) {
        widget->grab().save(QDir(folder).filePath(name + u".png"_s));
    }
}

} // namespace

class TestTemplateDialogs : public QObject
{
    Q_OBJECT

    std::unique_ptr<GuiFixture> m_fixture;
    Connection *m_host = nullptr;

    DomainId guest() const { return m_fixture->idOf(m_host, u"guest-001"_s); }

    template <class T>
    static T *part(const QWidget *dialog, const char *name)
    {
        T *found = dialog->findChild<T *>(QLatin1StringView(name));
        if (!found) {
            qFatal("no %s", name);
        }
        return found;
    }

    /// With the answer of the simulated host in, which would else come over the facts of the test.
    template <class D>
    D *opened()
    {
        auto *dialog = new D(m_fixture->services(), guest(), m_fixture->window());
        const char *label = std::is_same_v<D, CloneDialog> ? "cloneSummary" : "templateIntro";
        const bool answered
            = QTest::qWaitFor([&]() { return !part<QLabel>(dialog, label)->text().startsWith(u"Reading"_s); }, 20'000);
        return answered ? dialog : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GuiFixture>();
        m_host = m_fixture->connectHost(m_fixture->writeHost(GuiFixture::someGuests(3)));
        QVERIFY(m_host);
        QVERIFY(m_fixture->openWindow());
    }

    void cleanup() { m_fixture.reset(); }

    void everythingIsNamedAndFits()
    {
        const QPalette light = qApp->palette();
        QPalette dark = light;
        dark.setColor(QPalette::Window, QColor(40, 40, 44));
        dark.setColor(QPalette::Base, QColor(30, 30, 33));
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            dark.setColor(role, Qt::white);
        }
        dark.setColor(QPalette::Button, QColor(60, 60, 64));
        for (const bool isDark : {false, true}) {
            qApp->setPalette(isDark ? dark : light);
            auto *clone = opened<CloneDialog>();
            clone->setFacts(cloneFacts(DomainState::ShutOff));
            auto *make = opened<TemplateDialog>();
            make->setFacts(templateFacts(DomainState::ShutOff));
            for (QDialog *dialog : QList<QDialog *>{clone, make}) {
                dialog->open();
                QVERIFY(QTest::qWaitForWindowExposed(dialog));
                const QStringList unnamed = unnamedWidgets(dialog);
                QVERIFY2(unnamed.isEmpty(), qPrintable(dialog->objectName() + u": "_s + unnamed.join(u"; "_s)));
                dialog->resize(dialog->minimumSizeHint().expandedTo({600, 500}));
                QVERIFY2(dialog->minimumSizeHint().width() <= 1024 && dialog->minimumSizeHint().height() <= 700,
                         qPrintable(dialog->objectName()));
                dialog->resize(760, 640);
                QTest::qWait(50);
                picture(dialog, dialog->objectName() + (isDark ? u"-dark"_s : u"-light"_s));
                dialog->close();
            }
        }
        qApp->setPalette(light);
    }

    void theAssistantSaysHowEachPointIsTakenCareOf()
    {
        auto *dialog = opened<TemplateDialog>();
        dialog->setFacts(templateFacts(DomainState::ShutOff));
        dialog->open();
        auto *inside = part<QRadioButton>(dialog, "templateInsideRadio");
        QVERIFY(!inside->isEnabled());
        QVERIFY(part<QLabel>(dialog, "templateInsideNote")->text().contains(u"virt-sysprep"_s));
        QVERIFY(part<QRadioButton>(dialog, "templateHandRadio")->isChecked());
        // By hand: commands to copy.
        part<QToolButton>(dialog, "prepareSshHostKeysCopy")->click();
        QCOMPARE(QApplication::clipboard()->text(), handCommands(PrepareItem::SshHostKeys).join(u'\n'));
        QCOMPARE(dialog->plan().prepared, TemplateMark::Prepared::No);
        part<QRadioButton>(dialog, "templateSeedRadio")->click();
        QVERIFY(!part<QWidget>(dialog, "prepareSshHostKeysHand")->isVisibleTo(dialog));
        QVERIFY(part<QWidget>(dialog, "prepareMachineIdHand")->isVisibleTo(dialog)); // cloud-init does not do it
        QCOMPARE(dialog->plan().prepared, TemplateMark::Prepared::CloudInit);
        QVERIFY(part<QLabel>(dialog, "templateEffect")->text().contains(u"Read-only from then on: vda."_s));
        QVERIFY(part<QLabel>(dialog, "templateEffect")->text().contains(u"sda cannot be locked"_s));
        QVERIFY(part<QPushButton>(dialog, "templateOkButton")->isEnabled());

        auto *other = opened<TemplateDialog>();
        TemplateFacts facts = templateFacts(DomainState::ShutOff);
        facts.sysprep = SysprepTool{u"/usr/bin/virt-sysprep"_s, false};
        facts.whyNoSysprep.clear();
        other->setFacts(facts);
        QVERIFY(part<QRadioButton>(other, "templateInsideRadio")->isChecked());
        part<QAbstractButton>(other, "prepareTracesBox")->click();
        QCOMPARE(other->plan().prepared, TemplateMark::Prepared::Sysprep);
        QCOMPARE(
            other->plan().inside,
            (QList{PrepareItem::Address, PrepareItem::MachineId, PrepareItem::SshHostKeys, PrepareItem::CloudInit}));
        delete other;
    }

    void aRunningMachineIsRefusedWithTheOfferToShutDown()
    {
        auto *dialog = opened<TemplateDialog>();
        dialog->setFacts(templateFacts(DomainState::Running));
        dialog->open();
        QVERIFY(!part<QPushButton>(dialog, "templateOkButton")->isEnabled());
        const size_t before = m_fixture->queue()->jobs().size();
        part<QToolButton>(dialog, "templateShutDownButton")->click();
        QTRY_COMPARE(m_fixture->queue()->jobs().size(), before + 1);
        dialog->setFacts(templateFacts(DomainState::ShutOff));
        QVERIFY(part<QPushButton>(dialog, "templateOkButton")->isEnabled());
        QVERIFY(dialog->findChildren<MessageBar *>().isEmpty()
                || !dialog->findChildren<MessageBar *>().first()->isVisibleTo(dialog));
    }

    void theCloneDialogExplainsEachDisk()
    {
        auto *dialog = opened<CloneDialog>();
        dialog->setFacts(cloneFacts(DomainState::ShutOff));
        dialog->open();
        QCOMPARE(part<QLineEdit>(dialog, "cloneNameEdit")->text(), u"web-2"_s);
        QCOMPARE(dialog->plan().disks.size(), 3);
        QCOMPARE(dialog->plan().disks.at(0).volume, u"web-2-vda.qcow2"_s);
        QVERIFY(part<QLabel>(dialog, "cloneLosses")->text().contains(u"0000:03:00.0"_s));
        QVERIFY(part<QPushButton>(dialog, "cloneOkButton")->isEnabled());
        // Names follow the clone's.
        auto *name = part<QLineEdit>(dialog, "cloneNameEdit");
        name->selectAll();
        QTest::keyClicks(name, u"shop"_s);
        QCOMPARE(part<QLineEdit>(dialog, "cloneDiskName_vda")->text(), u"shop-vda.qcow2"_s);
        // But for those that were typed.
        auto *disk = part<QLineEdit>(dialog, "cloneDiskName_vdb");
        disk->selectAll();
        QTest::keyClicks(disk, u"data.qcow2"_s);
        QTest::keyClicks(name, u"1"_s);
        QCOMPARE(disk->text(), u"data.qcow2"_s);
        auto *what = part<QComboBox>(dialog, "cloneDiskWhat_vda");
        what->setCurrentIndex(what->findText(u"Link"_s));
        QCOMPARE(dialog->plan().disks.at(0).what, ClonePlan::Disk::Do::Link);
        const auto *model = qobject_cast<QStandardItemModel *>(what->model());
        QVERIFY(!model->item(what->findText(u"Share"_s))->isEnabled());
        QVERIFY(!what->itemData(what->findText(u"Share"_s), Qt::ToolTipRole).toString().isEmpty());
        // The source becomes a base: said above, and the way is open.
        QVERIFY(part<QPushButton>(dialog, "cloneOkButton")->isEnabled());
        picture(dialog, u"clone-linked"_s);
        // A snapshot inside the file is explained, and refused.
        auto *snapshot = part<QComboBox>(dialog, "cloneSnapshotCombo");
        snapshot->setCurrentIndex(1);
        QVERIFY(!part<QPushButton>(dialog, "cloneOkButton")->isEnabled());
        QVERIFY(part<QLabel>(dialog, "cloneSummary")->text().contains(u"inside"_s));
        snapshot->setCurrentIndex(0);
        auto *vnc = part<QComboBox>(dialog, "cloneVncCombo");
        vnc->setCurrentIndex(1);
        QCOMPARE(dialog->plan().vncPort, 5904);
        name->clear();
        QTest::keyClicks(name, u"guest-002"_s);
        QVERIFY(!part<QPushButton>(dialog, "cloneOkButton")->isEnabled());
    }

    void aRunningSourceIsRefusedWithTwoOffers()
    {
        auto *dialog = opened<CloneDialog>();
        dialog->setFacts(cloneFacts(DomainState::Running));
        dialog->open();
        QVERIFY(!part<QPushButton>(dialog, "cloneOkButton")->isEnabled());
        QVERIFY(part<QToolButton>(dialog, "cloneShutDownButton")->isEnabled());
        const size_t before = m_fixture->queue()->jobs().size();
        part<QToolButton>(dialog, "clonePauseButton")->click();
        QTRY_COMPARE(m_fixture->queue()->jobs().size(), before + 1);
        picture(dialog, u"clone-running"_s);
        dialog->setFacts(cloneFacts(DomainState::Paused));
        QVERIFY(part<QPushButton>(dialog, "cloneOkButton")->isEnabled());
    }

    void aTemplateIsNotStartedAndOfferedToBeTurnedBack()
    {
        auto marked = std::make_shared<DomainDetails>();
        marked->isTemplate = true;
        const DomainId id = guest();
        Job *off = m_fixture->queue()->submit(makeDomainJob(*m_host, id.uuid, DomainAction::ForceOff));
        QTRY_VERIFY(off->isFinished());
        QTRY_VERIFY(!isActive(m_host->inventory()->find(id.uuid)->info.state));
        m_host->inventory()->setDetails(id.uuid, marked);
        MainWindow *window = m_fixture->window();
        auto *commands = window->findChild<GuestCommands *>();
        QVERIFY(commands);
        const size_t before = m_fixture->queue()->jobs().size();
        commands->run(DomainAction::Start, {id});
        QCOMPARE(m_fixture->queue()->jobs().size(), before);
        auto *offer = window->findChild<QToolButton *>(u"makeMachineButton"_s);
        QVERIFY(offer);
        offer->click();
        QTRY_COMPARE(m_fixture->queue()->jobs().size(), before + 1);
    }
};

QTEST_MAIN(TestTemplateDialogs)
#include "tst_templatedialogs.moc"
