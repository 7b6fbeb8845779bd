// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the main window on simulated hosts, brings it into various states and writes pictures of it, to be looked at:
//     shots DIRECTORY [dark] [WIDTHxHEIGHT]
// With GUESTDECK_SHOTS_STORAGE only the Storage tab and its dialogs are taken, of a simulated host with disks.
// With GUESTDECK_SHOTS_NETWORKS only the Networks tab, its wizard and dialogs.
// With a libvirt URI in GUESTDECK_SHOTS_URI only the pages of that host are taken.
#include "tests/ui/networkstage.h"
#include "tests/ui/storagestage.h"
#include "ui/connect/hostcommands.h"
#include "ui/connect/hostdialog.h"
#include "ui/dialogs/errordialog.h"
#include "ui/host/hostoverview.h"
#include "ui/inventory/guesttable.h"
#include "ui/inventory/inventoryview.h"
#include "ui/jobs/jobspanel.h"
#include "ui/mainwindow/guestcommands.h"
#include "ui/mainwindow/hostpage.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/network/networkcommands.h"
#include "ui/network/networkspage.h"
#include "ui/storage/storagepage.h"
#include "ui/storage/volumetable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPalette>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <cstdio>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

QPalette darkPalette()
{
    QPalette palette(QColor(53, 56, 61), QColor(42, 45, 50));
    palette.setColor(QPalette::Base, QColor(30, 32, 36));
    palette.setColor(QPalette::AlternateBase, QColor(36, 39, 43));
    palette.setColor(QPalette::Text, QColor(230, 230, 230));
    palette.setColor(QPalette::ToolTipBase, QColor(60, 64, 70));
    palette.setColor(QPalette::ToolTipText, QColor(230, 230, 230));
    palette.setColor(QPalette::Highlight, QColor(61, 126, 196));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(150, 150, 150));
    palette.setColor(QPalette::Link, QColor(110, 170, 240));
    return palette;
}

class Camera
{
public:
    explicit Camera(const QString &directory)
        : m_directory(directory)
    {
        QDir().mkpath(directory);
    }
    void take(QWidget *widget, const QString &name)
    {
        QTest::qWait(150);
        widget->grab().save(m_directory.filePath(name + u".png"_s));
        std::printf("%s\n", qUtf8Printable(name));
    }

private:
    QDir m_directory;
};

void shootHostDialog(MainWindow *window, Camera &camera)
{
    window->hostCommands()->add();
    auto *dialog = qobject_cast<HostDialog *>(window->hostCommands()->openDialog());
    auto *combo = dialog->findChild<QComboBox *>(u"hostKindCombo"_s);
    auto *host = dialog->findChild<QLineEdit *>(u"hostNameEdit"_s);
    combo->setCurrentIndex(2); // there and back: rows come and go
    camera.take(dialog, u"addhost-empty"_s);
    host->setText(u"qemu+ssh://root:secret@kvm-a:2222/system?keyfile=/home/me/.ssh/lab"_s);
    camera.take(dialog, u"addhost-pasted"_s);
    dialog->findChild<QLineEdit *>(u"hostJumpEdit"_s)->setText(u"gate,"_s);
    camera.take(dialog, u"addhost-wrong"_s);
    for (const int kind : {0, 1, 3, 4, 5, 6}) {
        combo->setCurrentIndex(kind);
        camera.take(dialog, u"addhost-kind%1"_s.arg(kind));
    }
    combo->setCurrentIndex(2);
    dialog->findChild<QLineEdit *>(u"hostJumpEdit"_s)->clear();
    host->setText(u"localhost"_s);
    dialog->findChild<QPushButton *>(u"hostTestButton"_s)->click();
    QTest::qWait(3000);
    camera.take(dialog, u"addhost-test"_s);
    dialog->close();
}

/// Each tab of the host's page.
void shootHost(MainWindow *window, const Connection *host, Camera &camera)
{
    window->tabs()->openHost(host->id());
    QTabWidget *tabs = window->findChild<HostPage *>()->tabs();
    QTest::qWait(host->isSimulated() ? 500 : 20000); // a history
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QTest::qWait(500);
        camera.take(window, i == 0 ? u"host"_s : u"host-tab%1"_s.arg(i));
    }
    auto *search = tabs->findChild<QLineEdit *>(u"capabilitiesSearch"_s);
    search->setText(u"cpu"_s);
    camera.take(window, u"host-search"_s);
    tabs->setCurrentIndex(0);
    tabs->findChild<HostOverview *>()->verticalScrollBar()->setValue(10000);
    camera.take(window, u"host-bottom"_s);
}

void shootStorage(MainWindow *window, const Connection *host, Camera &camera)
{
    window->tabs()->openHost(host->id());
    auto *page = window->findChild<HostPage *>();
    page->tabs()->setCurrentWidget(page->storage());
    QTest::qWait(1500);
    StoragePage *storage = page->storage();
    const auto shoot = [&](StorageAction id) {
        storage->action(id)->trigger();
        QTest::qWait(500);
        for (QDialog *dialog : storage->findChildren<QDialog *>()) {
            if (dialog->isVisible()) {
                camera.take(dialog, storage->action(id)->objectName());
                dialog->close();
            }
        }
    };
    storage->choosePool(u"images"_s);
    QTest::qWait(1000);
    for (const QString &name : {u"foreign.qcow2"_s, u"broken.qcow2"_s, u"base.qcow2"_s, u"web.qcow2"_s, u"old.raw"_s}) {
        storage->volumeTable()->selectName(name);
        camera.take(window, u"storage-"_s + name.section(u'.', 0, 0));
    }
    for (const StorageAction id :
         {StorageAction::NewPool, StorageAction::StopPool, StorageAction::DeletePool, StorageAction::NewVolume,
          StorageAction::Resize, StorageAction::Copy, StorageAction::Wipe}) {
        shoot(id);
    }
    storage->volumeTable()->selectAll();
    camera.take(window, u"storage-all"_s);
    shoot(StorageAction::DeleteVolumes);
    storage->findChild<QToolButton *>(u"hostObjectsFold"_s)->click();
    QTest::qWait(400);
    camera.take(window, u"storage-definition"_s);
}

void shootDialogs(GuiFixture &fixture, MainWindow *window, Connection *host, Camera &camera)
{
    const auto guests = QList<DomainId>{fixture.idOf(host, u"guest-002"_s), fixture.idOf(host, u"guest-003"_s)};
    const auto shoot = [&](QDialog *dialog, const QString &name) {
        if (dialog) {
            camera.take(dialog, name);
            dialog->close();
        }
    };
    window->guestCommands()->run(DomainAction::ForceOff, {fixture.idOf(host, u"guest-001"_s)});
    shoot(window->guestCommands()->openDialog(), u"forceoff"_s);
    window->guestCommands()->remove(guests);
    QTest::qWait(400);
    shoot(window->guestCommands()->openDialog(), u"delete"_s);
    window->guestCommands()->rename(guests.first());
    shoot(window->guestCommands()->openDialog(), u"rename"_s);
    shootHostDialog(window, camera);
    for (const ActionId id : {ActionId::CommandPalette, ActionId::KeySheet, ActionId::Columns}) {
        window->actions()->action(id)->trigger();
        QTest::qWait(50);
        for (QDialog *dialog : window->findChildren<QDialog *>()) {
            if (dialog->isVisible()) {
                shoot(dialog, dialog->objectName());
            }
        }
        QTest::qWait(50);
    }
    const Error error{
        ErrorKind::Io, 38, u"The guest could not be started."_s,
        u"internal error: qemu unexpectedly closed the monitor: Could not open '/root/x.iso': Permission denied"_s};
    auto *dialog = new ErrorDialog(u"Start guest-001"_s, error, u"Host: kvm-a"_s, window);
    dialog->open();
    shoot(dialog, u"error"_s);
}

void shootNetworkWizard(NetworksPage *page, Camera &camera)
{
    page->action(NetworkAction::New)->trigger();
    NetworkWizard *wizard = page->commands()->wizard();
    QTest::qWait(1500);
    camera.take(wizard, u"network-wizard-kind"_s);
    wizard->findChild<QAbstractButton *>(u"networkMoreKindsButton"_s)->click();
    camera.take(wizard, u"network-wizard-more"_s);
    for (const QString &name : {u"name"_s, u"addresses"_s, u"options"_s, u"summary"_s}) {
        wizard->findChild<QAbstractButton *>(u"networkNextButton"_s)->click();
        if (name == u"addresses"_s) {
            wizard->findChild<QAbstractButton *>(u"networkV6"_s)->click();
            wizard->findChild<QLineEdit *>(u"networkV4Subnet"_s)->setFocus();
            QTest::keyClicks(wizard->findChild<QLineEdit *>(u"networkV4Subnet"_s), u"1"_s);
            camera.take(wizard, u"network-wizard-mistake"_s);
            QTest::keyClick(wizard->findChild<QLineEdit *>(u"networkV4Subnet"_s), Qt::Key_Backspace);
        }
        camera.take(wizard, u"network-wizard-"_s + name);
    }
    wizard->draft()->setKind(NetworkSpec::Kind::Macvtap);
    wizard->findChild<QAbstractButton *>(u"networkBackButton"_s)->click();
    wizard->findChild<QAbstractButton *>(u"networkBackButton"_s)->click();
    camera.take(wizard, u"network-wizard-macvtap"_s);
    delete wizard;
}

void shootNetworks(MainWindow *window, const Connection *host, Camera &camera)
{
    window->tabs()->openHost(host->id());
    auto *page = window->findChild<HostPage *>();
    page->tabs()->setCurrentWidget(page->networks());
    NetworksPage *networks = page->networks();
    QObject::connect(networks, &NetworksPage::checkWanted, window, [] {});
    networks->chooseNetwork(u"default"_s);
    QTest::qWait(2500);
    for (int tab = 0; tab < 5; ++tab) {
        networks->details()->tabs()->setCurrentIndex(tab);
        if (auto *list = networks->details()->tabs()->currentWidget()->findChild<QTreeWidget *>()) {
            list->setCurrentItem(list->topLevelItem(0));
        }
        camera.take(window, u"networks-%1"_s.arg(tab));
    }
    for (const NetworkAction id : {NetworkAction::Edit, NetworkAction::Stop, NetworkAction::Delete,
                                   NetworkAction::ReserveGuest, NetworkAction::AddDnsHost}) {
        networks->action(id)->trigger();
        QTest::qWait(1500);
        if (QDialog *dialog = networks->commands()->openDialog()) {
            if (id == NetworkAction::Edit) {
                camera.take(dialog, u"networkEdit-first"_s);
                auto *mtu = dialog->findChild<QSpinBox *>(u"networkMtu"_s);
                mtu->setValue(9000);
                auto *ranges = dialog->findChild<QLineEdit *>(u"networkV4Ranges"_s);
                ranges->clear();
                QTest::keyClicks(ranges, u"192.168.122.10-192.168.122.99"_s);
                dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
            }
            camera.take(dialog, networks->action(id)->objectName());
            dialog->close();
        }
        QTest::qWait(200);
    }
    shootNetworkWizard(networks, camera);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: shots DIRECTORY [dark] [WIDTHxHEIGHT]\n");
        return 2;
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    if (arguments.contains(u"dark"_s)) {
        QApplication::setPalette(darkPalette());
    }
    QSize size(1280, 800);
    if (arguments.last().contains(u'x') && arguments.size() > 2) {
        size = QSize(arguments.last().section(u'x', 0, 0).toInt(), arguments.last().section(u'x', 1).toInt());
    }
    Camera camera(arguments.at(1));
    GuiFixture fixture;
    MainWindow *window = fixture.openWindow();
    window->resize(size);
    if (const QString uri = qEnvironmentVariable("GUESTDECK_SHOTS_URI"); !uri.isEmpty()) {
        const Connection *host = fixture.connectHost(uri, u"kvm-a"_s);
        if (host) {
            shootHost(window, host, camera);
        }
        return host ? 0 : 1;
    }
    if (qEnvironmentVariableIsSet("GUESTDECK_SHOTS_STORAGE")) {
        const QTemporaryDir dir;
        const Connection *host = fixture.connectHost(writeStorageHost(dir), u"kvm-a"_s);
        if (host) {
            shootStorage(window, host, camera);
        }
        return host ? 0 : 1;
    }
    if (qEnvironmentVariableIsSet("GUESTDECK_SHOTS_NETWORKS")) {
        const QTemporaryDir dir;
        const Connection *host = fixture.connectHost(writeNetworkHost(dir, true, false), u"kvm-a"_s);
        if (host) {
            shootNetworks(window, host, camera);
        }
        return host ? 0 : 1;
    }
    camera.take(window, u"empty"_s);
    Connection *a = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(40)), u"kvm-a"_s);
    fixture.connectHost(fixture.writeHost({}), u"kvm-empty"_s);
    ConnectionConfig broken;
    broken.uri = u"qemu+unix:///system?socket=/nonexistent/libvirt-sock"_s;
    broken.name = u"kvm-down"_s;
    broken.group = u"Rack 1"_s;
    Connection *down = fixture.registry()->add(broken);
    ConnectionConfig away;
    away.uri = u"qemu+tcp://127.0.0.1:1/system"_s; // nobody listens
    away.name = u"kvm-away"_s;
    away.group = u"Rack 1"_s;
    Connection *unreachable = fixture.registry()->add(away);
    DomainInfo seen;
    seen.uuid = QUuid::createUuid();
    seen.name = u"guest-000-away"_s;
    seen.state = DomainState::Running;
    unreachable->inventory()->apply(seen);
    unreachable->open();
    window->actions()->action(ActionId::ShowWall)->trigger();
    QTest::qWait(2000);
    camera.take(window, u"wall"_s);
    window->actions()->action(ActionId::ShowGuests)->trigger();
    down->open();
    QTest::qWait(600);
    window->selectGuest(fixture.idOf(a, u"guest-003"_s));
    QTest::qWait(8000); // some samples
    camera.take(window, u"guests"_s);
    window->inventoryView()->table()->selectAll();
    camera.take(window, u"several"_s);
    window->selectGuest(fixture.idOf(a, u"guest-003"_s));
    window->guestCommands()->run(DomainAction::Start, {fixture.idOf(a, u"guest-002"_s)});
    window->guestCommands()->run(DomainAction::Pause, {fixture.idOf(a, u"guest-001"_s)});
    window->jobsPanel()->setUnfolded(true);
    window->showMessage({u"first"_s,
                         Message::Severity::Info,
                         u"Connected to libvirt's simulated host, because no libvirtd answers on this machine."_s,
                         u"qemu:///system: Failed to connect socket to '/var/run/libvirt/libvirt-sock'"_s,
                         {},
                         true});
    QTest::qWait(500);
    camera.take(window, u"tasks"_s);
    auto waiting = std::make_unique<Job>(u"Save guest-004"_s, QList<DomainId>{});
    waiting->setHost(a->id(), a->displayName());
    Job::Step cutOff;
    cutOff.text = u"Saving the memory"_s;
    cutOff.run = [](const CallContext &) { return readyFuture<Outcome>(Error{ErrorKind::Unreachable, 0, {}, {}}); };
    QPromise<Result<bool>> comesBack;
    comesBack.start();
    cutOff.settle = [&](const CallContext &) { return comesBack.future(); };
    waiting->addStep(std::move(cutOff));
    fixture.queue()->submit(std::move(waiting));
    camera.take(window, u"waits"_s);
    window->jobsPanel()->setUnfolded(false);
    camera.take(window, u"waits-folded"_s);
    window->jobsPanel()->setUnfolded(true);
    window->dismissMessage(u"first"_s);
    window->jobsPanel()->setUnfolded(false);
    window->sidebar()->setHost(down->id());
    camera.take(window, u"down"_s);
    window->sidebar()->setHost(fixture.registry()->connections().at(1)->id());
    camera.take(window, u"noguests"_s);
    shootHost(window, a, camera);
    shootDialogs(fixture, window, a, camera);
    return 0;
}
