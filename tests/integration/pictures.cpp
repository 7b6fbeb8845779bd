// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of the README and the handbook from the real program with real guests. No test: see pictures.sh.
#include "tests/integration/logins.h"
#include "tests/integration/program.h"
#include "ui/bridge/bridgecommands.h"
#include "ui/bridge/bridgewizard.h"
#include "ui/connect/doctordialog.h"
#include "ui/connect/doctorview.h"
#include "ui/connect/hosturi.h"
#include "ui/guest/guesttab.h"
#include "ui/hardware/hardwareedits.h"
#include "ui/hardware/hardwarelist.h"
#include "ui/hardware/hardwarepage.h"
#include "ui/mainwindow/hostpage.h"
#include "ui/network/networkcommands.h"
#include "ui/network/networkspage.h"
#include "ui/serial/serialpage.h"
#include "ui/serial/terminalwidget.h"
#include "ui/serial/virtualterminal.h"
#include "ui/snapshots/snapshotspage.h"
#include "ui/snapshots/snapshottree.h"
#include "ui/storage/storagepage.h"
#include "ui/topology/topologypage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class Pictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_a = lab::value(u"LAB_LOCAL_URI"_s);
        m_b = lab::value(u"LAB_SSH_URI"_s);
        m_folder = qEnvironmentVariable("GUESTDECK_PICTURES");
        QVERIFY(QDir(m_folder).exists());
        for (const QString &host : {u"1"_s, u"2"_s}) {
            QVERIFY(lab::run({u"clear"_s, host}));
        }
        const auto define = [](const QString &host, const QString &name, const QStringList &options) {
            return lab::run(QStringList{u"guest"_s, host, name} + options);
        };
        QVERIFY(define(u"1"_s, u"web-1"_s, {u"kind=small"_s, u"mem=160"_s, u"start=1"_s}));
        QVERIFY(define(u"1"_s, u"web-2"_s, {u"kind=testcard"_s, u"start=1"_s}));
        QVERIFY(define(u"1"_s, u"build"_s, {u"kind=testcard"_s, u"start=1"_s}));
        QVERIFY(define(u"1"_s, u"old-web"_s, {u"kind=testcard"_s}));
        QVERIFY(define(u"2"_s, u"db-1"_s, {u"kind=testcard"_s, u"start=1"_s}));
        QVERIFY(define(u"2"_s, u"archive"_s, {u"kind=testcard"_s, u"start=1"_s}));
        QVERIFY(!lab::virsh(m_a, {u"suspend"_s, u"build"_s}).isNull());
        QVERIFY(!lab::virsh(m_b, {u"managedsave"_s, u"archive"_s}).isNull());
        Application::installTranslations();
        m_program = std::make_unique<lab::Program>(QStringList{m_a, m_b});
        QVERIFY(m_program->waitForHosts());
        for (const auto &[uri, name] : {std::pair(m_a, u"kvm-a"_s), std::pair(m_b, u"kvm-b"_s)}) {
            ConnectionConfig config = m_program->host(uri)->config();
            config.name = name;
            m_program->hosts().update(config);
        }
        m_program->window().resize(1240, 720);
        // Graphs need a while to have something to say, and the guest an address.
        QVERIFY(lab::waitFor(
            [this]() {
                const Inventory::Domain *web = m_program->guest(m_a, u"web-1"_s);
                return web && web->details && !web->details->addresses.isEmpty() && web->stats
                    && web->stats->size() > 12;
            },
            120));
    }

    void mainWindow()
    {
        m_program->window().selectGuest(m_program->guestId(m_a, u"web-1"_s));
        QTest::qWait(500);
        QVERIFY(save(&m_program->window(), u"main-window"_s));
    }

    void console()
    {
        QVERIFY(m_program->act(ActionId::OpenConsole, m_a, u"web-1"_s));
        QVERIFY(m_program->console());
        QTest::qWait(1500);
        QVERIFY(save(&m_program->window(), u"console"_s));
        m_program->closeFrontTab();
    }

    void tasks()
    {
        QVERIFY(m_program->act(ActionId::Start, m_a, u"old-web"_s));
        QVERIFY(m_program->waitForState(m_a, u"old-web"_s, DomainState::Running));
        QVERIFY(m_program->act(ActionId::Resume, m_a, u"build"_s));
        QVERIFY(m_program->waitForState(m_a, u"build"_s, DomainState::Running));
        QVERIFY(m_program->act(ActionId::ShowTasks, m_a, u"build"_s));
        QTest::qWait(500);
        QVERIFY(save(&m_program->window(), u"tasks"_s));
        QVERIFY(m_program->act(ActionId::ShowTasks, m_a, u"build"_s)); // the rest of the pictures needs the room
    }

    void wall()
    {
        m_program->window().actions()->action(ActionId::ShowWall)->trigger();
        QTest::qWait(6000); // each picture comes by itself
        QVERIFY(save(&m_program->window(), u"guest-wall"_s));
    }

    void tiles()
    {
        QList<DomainId> guests;
        for (const QString &name : {u"web-1"_s, u"web-2"_s, u"build"_s, u"old-web"_s}) {
            guests << m_program->guestId(m_a, name);
        }
        QVERIFY(m_program->window().tabs()->openTiles(guests));
        QTest::qWait(4000);
        QVERIFY(save(&m_program->window(), u"tiles"_s));
        m_program->closeFrontTab();
    }

    void serial()
    {
        m_program->window().openGuestTab(m_program->guestId(m_a, u"web-1"_s));
        auto *tab = m_program->find<GuestTab>(u"guestPages"_s);
        QVERIFY(tab);
        QVERIFY(tab->showSection(u"serial"_s));
        auto *page = qobject_cast<SerialPage *>(tab->page(u"serial"_s));
        QVERIFY(page);
        const auto says = [page](const QString &text) {
            return lab::waitFor([page, text]() { return page->terminal()->terminal()->allText().contains(text); }, 30);
        };
        const auto type = [page](const QByteArray &text) { page->terminal()->terminal()->sendBytes(text + '\r'); };
        QTest::qWait(1000);
        type({});
        QVERIFY(says(u"login:"_s));
        type("root");
        QVERIFY(says(u"assword:"_s));
        type("lab");
        QTest::qWait(1500);
        type("ls --color=always /; uname -r; ip -br addr 2>/dev/null || ip addr");
        QTest::qWait(2500);
        QVERIFY(save(&m_program->window(), u"serial-console"_s));
        tab->showSection(u"console"_s);
        m_program->closeFrontTab();
    }

    void deleting()
    {
        QVERIFY(
            !lab::virsh(m_a, {u"vol-create-as"_s, u"default"_s, u"shop.qcow2"_s, u"2G"_s, u"--format"_s, u"qcow2"_s})
                 .isNull());
        QVERIFY(
            lab::run({u"guest"_s, u"1"_s, u"shop"_s, u"kind=disk"_s, u"disk=/var/lib/libvirt/images/shop.qcow2"_s}));
        QVERIFY(m_program->waitForState(m_a, u"shop"_s, DomainState::ShutOff));
        QVERIFY(m_program->act(ActionId::Delete, m_a, u"shop"_s));
        QVERIFY(lab::waitFor([this]() { return m_program->find<QAbstractButton>(u"deleteTickAllButton"_s); }, 10));
        QTest::qWait(500);
        QVERIFY(save(m_program->find<QWidget>(u"deleteDialog"_s), u"delete"_s));
        QVERIFY(m_program->click(u"deleteCancelButton"_s));
        QVERIFY(!lab::virsh(m_a, {u"undefine"_s, u"shop"_s}).isNull());
        QVERIFY(!lab::virsh(m_a, {u"vol-delete"_s, u"shop.qcow2"_s, u"--pool"_s, u"default"_s}).isNull());
    }

    void storage()
    {
        const QString folder = u"/var/lib/libvirt/images/"_s;
        const auto volume = [this](const QString &name, const QStringList &more) {
            return !lab::virsh(m_a,
                               QStringList{u"vol-create-as"_s, u"default"_s, name, u"8G"_s, u"--format"_s, u"qcow2"_s}
                                   + more)
                        .isNull();
        };
        QVERIFY(volume(u"debian-12.qcow2"_s, {}));
        const QStringList upon{u"--backing-vol"_s, folder + u"debian-12.qcow2"_s, u"--backing-vol-format"_s,
                               u"qcow2"_s};
        const QStringList names{u"shop-1"_s, u"shop-2"_s};
        for (const QString &name : names) {
            QVERIFY(volume(name + u".qcow2"_s, upon));
            QVERIFY(lab::run(
                {u"guest"_s, u"1"_s, name, u"kind=disk"_s, QString(u"disk="_s + folder + name + u".qcow2"_s)}));
            QVERIFY(m_program->waitForState(m_a, name, DomainState::ShutOff));
        }
        m_program->window().tabs()->openHost(m_program->host(m_a)->id());
        auto *host = m_program->window().findChild<HostPage *>();
        QVERIFY(host);
        StoragePage *page = host->storage();
        host->tabs()->setCurrentWidget(page);
        page->chooseVolume({u"default"_s, u"shop-1.qcow2"_s});
        QTest::qWait(3000);
        QVERIFY(save(&m_program->window(), u"storage"_s));
        m_program->closeFrontTab();
        m_program->window().openGuestTab(m_program->guestId(m_a, u"shop-1"_s));
        auto *tab = m_program->find<GuestTab>(u"guestPages"_s);
        QVERIFY(tab && tab->showSection(u"disks"_s));
        QTest::qWait(2000);
        QVERIFY(save(&m_program->window(), u"disks"_s));
        tab->showSection(u"console"_s);
        m_program->closeFrontTab();
        QVERIFY(m_program->act(ActionId::Clone, m_a, u"shop-1"_s));
        QVERIFY(lab::waitFor([this]() { return m_program->find<QWidget>(u"cloneDialog"_s); }, 10));
        QTest::qWait(2000);
        auto *clone = m_program->find<QDialog>(u"cloneDialog"_s);
        QVERIFY(save(clone, u"clone"_s));
        clone->reject();
        for (const QString &name : names) {
            QVERIFY(!lab::virsh(m_a, {u"undefine"_s, name, u"--remove-all-storage"_s}).isNull());
        }
        QVERIFY(!lab::virsh(m_a, {u"vol-delete"_s, u"debian-12.qcow2"_s, u"--pool"_s, u"default"_s}).isNull());
    }

    void hardware()
    {
        GuestTab *tab = open(u"web-1"_s, u"hardware"_s);
        QVERIFY(tab);
        auto *page = qobject_cast<HardwarePage *>(tab->page(u"hardware"_s));
        QVERIFY(page && lab::waitFor([page]() { return page->guest().has_value(); }, 30));
        for (const HardwareItem &item : page->edits()->shownItems()) {
            if (item.key.kind == "interface"_L1) {
                page->list()->setCurrentItem(page->list()->find(item.key));
                page->edits()->set(item.key, u"link"_s, u"down"_s);
                break;
            }
        }
        QTest::qWait(1500);
        QVERIFY(save(&m_program->window(), u"hardware"_s));
        QVERIFY(m_program->click(u"hardwareReview"_s));
        QVERIFY(lab::waitFor([this]() { return m_program->find<QDialog>(u"hardwareReviewDialog"_s); }, 10));
        QTest::qWait(500);
        QVERIFY(save(m_program->find<QWidget>(u"hardwareReviewDialog"_s), u"hardware-review"_s));
        m_program->find<QDialog>(u"hardwareReviewDialog"_s)->reject();
        page->edits()->discard();
        QVERIFY(m_program->click(u"hardwareAdd"_s));
        QVERIFY(lab::waitFor([this]() { return m_program->find<QDialog>(u"hardwareAddDialog"_s); }, 10));
        QTest::qWait(1000);
        QVERIFY(save(m_program->find<QWidget>(u"hardwareAddDialog"_s), u"hardware-add"_s));
        m_program->find<QDialog>(u"hardwareAddDialog"_s)->reject();
        QVERIFY(tab->showSection(u"performance"_s));
        QTest::qWait(40000); // graphs need a while to have something to say
        QVERIFY(save(&m_program->window(), u"performance"_s));
        QVERIFY(!lab::virsh(m_a, {u"desc"_s, u"web-1"_s, u"--config"_s, u"--title"_s, u"Shop front"_s}).isNull());
        QVERIFY(tab->showSection(u"xml"_s));
        QTest::qWait(3000);
        QVERIFY(save(&m_program->window(), u"xml"_s));
        QVERIFY(tab->showSection(u"journal"_s));
        QTest::qWait(3000);
        QVERIFY(save(&m_program->window(), u"journal"_s));
        tab->showSection(u"console"_s);
        m_program->closeFrontTab();
        QVERIFY(m_program->act(ActionId::PinCpus, m_a, u"web-1"_s));
        QVERIFY(lab::waitFor([this]() { return m_program->find<QDialog>(u"pinDialog"_s); }, 10));
        QTest::qWait(2000);
        QVERIFY(save(m_program->find<QWidget>(u"pinDialog"_s), u"cpu-pinning"_s));
        m_program->find<QDialog>(u"pinDialog"_s)->reject();
    }

    void snapshots()
    {
        const QString path = u"/var/lib/libvirt/images/shop.qcow2"_s;
        QVERIFY(
            !lab::virsh(m_a, {u"vol-create-as"_s, u"default"_s, u"shop.qcow2"_s, u"2G"_s, u"--format"_s, u"qcow2"_s})
                 .isNull());
        QVERIFY(lab::run({u"guest"_s, u"1"_s, u"shop"_s, u"kind=testcard"_s, u"start=1"_s, u"disk="_s + path}));
        QVERIFY(m_program->waitForState(m_a, u"shop"_s, DomainState::Running));
        for (const auto &[name, note] : {std::pair(u"installed"_s, u"Debian 12, nothing else"_s),
                                         std::pair(u"before-upgrade"_s, u"Shop 4.1, all orders in"_s)}) {
            QVERIFY(!lab::virsh(m_a, {u"snapshot-create-as"_s, u"shop"_s, name, u"--description"_s, note}).isNull());
        }
        GuestTab *tab = open(u"shop"_s, u"snapshots"_s);
        QVERIFY(tab);
        auto *page = qobject_cast<SnapshotsPage *>(tab->page(u"snapshots"_s));
        QVERIFY(page && lab::waitFor([page]() { return page->tree()->topLevelItemCount() > 0; }, 30));
        page->tree()->setCurrentItem(page->tree()->topLevelItem(0));
        QTest::qWait(1500);
        QVERIFY(save(&m_program->window(), u"snapshots"_s));
        tab->showSection(u"console"_s);
        m_program->closeFrontTab();
        QVERIFY(!lab::virsh(m_a, {u"destroy"_s, u"shop"_s}).isNull());
        QVERIFY(!lab::virsh(m_a, {u"undefine"_s, u"shop"_s, u"--snapshots-metadata"_s}).isNull());
        QVERIFY(!lab::virsh(m_a, {u"vol-delete"_s, u"shop.qcow2"_s, u"--pool"_s, u"default"_s}).isNull());
    }

    void networks()
    {
        QVERIFY(lab::run({u"manager"_s, u"2"_s, u"ifupdown"_s}));
        m_program->window().tabs()->openHost(m_program->host(m_a)->id());
        auto *host = m_program->window().findChild<HostPage *>();
        QVERIFY(host);
        host->tabs()->setCurrentWidget(host->networks());
        host->networks()->chooseNetwork(u"default"_s);
        QTest::qWait(4000);
        QVERIFY(save(&m_program->window(), u"networks"_s));
        host->networks()->commands()->newNetwork(NetworkSpec::Kind::Nat);
        QVERIFY(lab::waitFor([this]() { return m_program->find<QDialog>(u"networkWizard"_s); }, 10));
        QTest::qWait(2000);
        auto *wizard = m_program->find<QDialog>(u"networkWizard"_s);
        QVERIFY(save(wizard, u"network-wizard"_s));
        wizard->close();
        host->tabs()->setCurrentWidget(host->findChild<TopologyPage *>());
        QTest::qWait(4000);
        QVERIFY(save(&m_program->window(), u"network-map"_s));
        m_program->closeFrontTab();
        m_program->window().openGuestTab(m_program->guestId(m_a, u"web-1"_s));
        auto *tab = m_program->find<GuestTab>(u"guestPages"_s);
        QVERIFY(tab && tab->showSection(u"network"_s));
        QTest::qWait(3000);
        QVERIFY(save(&m_program->window(), u"guest-network"_s));
        tab->showSection(u"console"_s);
        m_program->closeFrontTab();
        BridgeWizard *bridge = startBridgeWizard({&m_program->hosts(), m_program->queue(), nullptr},
                                                 m_program->host(m_b)->id(), &m_program->window());
        QVERIFY(bridge);
        QVERIFY(lab::waitFor([bridge]() { return !bridge->draft()->plan().ports.isEmpty(); }, 30));
        QTest::qWait(1000);
        QVERIFY(save(bridge, u"bridge-ports"_s));
        for (int page = 1; page < 4; ++page) {
            QVERIFY(m_program->click(u"bridgeNextButton"_s));
            QTest::qWait(1000);
        }
        QVERIFY(save(bridge, u"bridge-preview"_s));
        bridge->close();
        QVERIFY(lab::run({u"reset"_s, u"2"_s}));
    }

    void wizard()
    {
        QVERIFY(m_program->openWizard());
        QVERIFY(m_program->click(u"createSourceIsoRadio"_s));
        auto *iso = m_program->find<QComboBox>(u"createIsoCombo"_s);
        QVERIFY(iso);
        iso->setCurrentIndex(iso->findData(lab::value(u"LAB_DI_ISO"_s)));
        for (int page = 1; page <= 6; ++page) {
            QTest::qWait(1500);
            QVERIFY(save(m_program->find<QWidget>(u"newMachineWizard"_s), u"wizard-%1"_s.arg(page)));
            if (page < 6) {
                QVERIFY(m_program->click(u"createNextButton"_s, 20));
            }
        }
    }

    void addHost()
    {
        m_program->window().actions()->action(ActionId::AddHost)->trigger();
        QVERIFY(lab::waitFor([this]() { return m_program->find<QComboBox>(u"hostKindCombo"_s); }, 10));
        auto *kind = m_program->find<QComboBox>(u"hostKindCombo"_s);
        kind->setCurrentIndex(kind->findData(static_cast<int>(HostUriParts::Kind::Ssh)));
        QVERIFY(m_program->type(u"hostNameEdit"_s, u"kvm-b.example.org"_s));
        QVERIFY(m_program->type(u"hostUserEdit"_s, u"root"_s));
        QVERIFY(m_program->type(u"hostJumpEdit"_s, u"admin@gate.example.org"_s));
        QVERIFY(save(m_program->find<QWidget>(u"hostDialog"_s), u"add-host"_s));
        QVERIFY(m_program->click(u"hostCancelButton"_s));
    }

    void logins()
    {
        const lab::SshSettings settings;
        ConnectionConfig config;
        config.uri = settings.uri(lab::value(u"LAB_SSH_PASSWORD_USER"_s));
        config.name = u"kvm-b"_s;
        m_program->add(config)->open();
        QVERIFY(m_program->waitForQuestion());
        QVERIFY(save(m_program->find<QWidget>(u"authDialog"_s), u"host-key"_s));
        QVERIFY(m_program->click(u"authOkButton"_s));
        QVERIFY(lab::waitFor([this]() { return m_program->find<QLineEdit>(u"authAnswerEdit"_s); }, 20));
        QVERIFY(save(m_program->find<QWidget>(u"authDialog"_s), u"password"_s));
        QVERIFY(m_program->click(u"authCancelButton"_s));
    }

    void doctor()
    {
        QVERIFY(lab::run({u"daemons"_s, u"2"_s, u"none"_s}));
        QVERIFY(DoctorDialog::open(&m_program->hosts(), m_program->host(m_b)->id(), &m_program->window()));
        QVERIFY(lab::waitFor(
            [this]() {
                const auto *view = m_program->find<DoctorView>(u"doctorView"_s);
                return view && !view->isRunning();
            },
            60));
        QWidget *dialog = m_program->find<QWidget>(u"doctorDialog"_s);
        QVERIFY(dialog);
        dialog->resize(820, 760);
        QTest::qWait(500);
        QVERIFY(save(dialog, u"connection-doctor"_s));
    }

    void cleanupTestCase()
    {
        QVERIFY(lab::run({u"reset"_s, u"2"_s}));
        m_program.reset();
        for (const QString &host : {u"1"_s, u"2"_s}) {
            QVERIFY(lab::run({u"clear"_s, host}));
        }
    }

private:
    GuestTab *open(const QString &name, const QString &section)
    {
        m_program->window().openGuestTab(m_program->guestId(m_a, name));
        auto *tab = m_program->find<GuestTab>(u"guestPages"_s);
        return tab && tab->showSection(section) ? tab : nullptr;
    }
    bool save(QWidget *widget, const QString &name) const
    {
        return widget && widget->grab().save(m_folder + u'/' + name + u".png"_s);
    }

    QString m_a;
    QString m_b;
    QString m_folder;
    std::unique_ptr<lab::Program> m_program;
};

LAB_TEST_MAIN(Pictures)
#include "pictures.moc"
