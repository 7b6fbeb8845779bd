// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that opens a guest's port, the list of them, and the windows of the network check.
#include "models/ports/portmodel.h"
#include "models/settings/settings.h"
#include "tests/models/fakelogin.h"
#include "tests/support/guifixture.h"
#include "ui/create/fieldmessage.h"
#include "ui/mainwindow/worktab.h"
#include "ui/mainwindow/workwindow.h"
#include "ui/networkcheck/findingrow.h"
#include "ui/networkcheck/fixdialog.h"
#include "ui/networkcheck/networkcheckdialog.h"
#include "ui/ports/openportdialog.h"
#include "ui/ports/portsview.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <csignal>
#include <cstdio>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

NetworkFinding broken()
{
    NetworkFix fix;
    fix.title = u"Switch forwarding on"_s;
    fix.now = {{u"sysctl"_s, u"-w"_s, u"net.ipv4.ip_forward=1"_s}};
    fix.lasting = {{u"sh"_s, u"-c"_s, u"echo x >file"_s}};
    fix.note = u"It is kept in a file."_s;
    return {u"forwarding"_s,
            NetworkFinding::Severity::Error,
            u"IP forwarding"_s,
            u"The host does not forward."_s,
            u"Somebody switched it off."_s,
            u"net.ipv4.ip_forward = 0"_s,
            fix};
}

/// For people to look at.
void picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("GUESTDECK_SHOTS");
    if (!folder.isEmpty()) {
        widget->grab().save(folder + u'/' + name + u".png"_s);
    }
}

} // namespace

class TestPortDialogs : public QObject
{
    Q_OBJECT

    FakeHost m_host;
    std::shared_ptr<FakeMaster> m_master;
    std::unique_ptr<ConnectionRegistry> m_registry;
    std::unique_ptr<PortForwards> m_ports;
    std::unique_ptr<QWidget> m_window;
    JobQueue m_jobs;
    Connection *m_connection = nullptr;

    Services services() { return {m_registry.get(), &m_jobs, nullptr, m_ports.get()}; }
    DomainId guest() const { return {m_connection->id(), m_connection->inventory()->domains().keys().value(0)}; }
    OpenPortDialog *dialog()
    {
        auto *opened = new OpenPortDialog(services(), guest(), m_window.get());
        opened->show();
        return opened;
    }
    template <class T>
    static T *find(const QWidget *in, const QString &name)
    {
        return in->findChild<T *>(name);
    }
    static QString message(const QWidget *in, const QString &name) { return find<FieldMessage>(in, name)->text(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = FakeHost::whyNot(); !missing.isEmpty()) {
            std::printf("SKIP: %s\n", qPrintable(missing));
            std::fflush(stdout);
            std::_Exit(77);
        }
        QVERIFY(m_host.start());
    }

    void init()
    {
        HostServices with;
        with.otherMasters = [this](const SshHost &host) {
            if (!m_master) {
                m_master = std::make_shared<FakeMaster>(host, m_host.command());
            }
            return m_master;
        };
        m_host.behave("nc");
        m_registry = std::make_unique<ConnectionRegistry>(nullptr, nullptr, with);
        m_ports = std::make_unique<PortForwards>(m_registry.get());
        m_window = std::make_unique<QWidget>();
        ConnectionConfig config;
        config.uri = FakeHost::uri();
        config.name = u"kvm-a"_s;
        m_connection = m_registry->add(config);
        m_connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_connection->isListComplete(), 30'000);
    }

    void cleanup()
    {
        m_window.reset();
        m_ports.reset();
        m_registry.reset();
        m_host.signalLinks(SIGKILL);
        m_master.reset();
    }

    void opensAPort()
    {
        OpenPortDialog *port = dialog();
        QCOMPARE(test::unnamedWidgets(port), QStringList());
        auto *ok = find<QPushButton>(port, u"openPortOk"_s);
        QVERIFY(!ok->isEnabled()); // no address is known
        QVERIFY(!message(port, u"openPortAddressMessage"_s).isEmpty());
        auto *address = find<QComboBox>(port, u"openPortAddress"_s);
        port->setAddress(u"10.0.0.7"_s);
        QVERIFY(ok->isEnabled() && address->currentText() == "10.0.0.7"_L1);
        port->setAddress({});
        QCOMPARE(address->currentText(), u"10.0.0.7"_s);
        address->setEditText(u"-oProxyCommand=x"_s);
        QVERIFY(!ok->isEnabled());
        address->setEditText(u" 192.168.122.9 "_s);
        QVERIFY(ok->isEnabled());
        QVERIFY(message(port, u"openPortAddressMessage"_s).isEmpty());
        auto *local = find<QLineEdit>(port, u"openPortLocal"_s);
        for (const QString &bad : {u"0"_s, u"70000"_s, u"x"_s, u"-1"_s}) {
            local->setText(bad);
            QVERIFY2(!ok->isEnabled(), qPrintable(bad));
            QVERIFY(!message(port, u"openPortLocalMessage"_s).isEmpty());
        }
        local->setText(u"80"_s);
        QVERIFY(ok->isEnabled());
        QCOMPARE(find<FieldMessage>(port, u"openPortLocalMessage"_s)->level(), FieldMessage::Level::Warning);
        local->clear();
        QCOMPARE(find<QSpinBox>(port, u"openPortPort"_s)->value(), 22);
        QVERIFY(port->endpoint().isEmpty());
        ok->click();
        QTRY_COMPARE(port->endpoint(), u"127.0.0.1:40022"_s);
        QVERIFY(find<QLineEdit>(port, u"openPortCommand"_s)->text().endsWith("-p 40022 127.0.0.1"_L1));
        QVERIFY(!find<QPushButton>(port, u"openPortBrowse"_s)->isVisible());
        find<QPushButton>(port, u"openPortEndpointCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"127.0.0.1:40022"_s);
        // A web page, in the same dialog.
        auto *service = find<QComboBox>(port, u"openPortService"_s);
        service->setCurrentIndex(service->findData(int(PortService::Https)));
        QCOMPARE(find<QSpinBox>(port, u"openPortPort"_s)->value(), 443);
        m_master->onForward([](const SshTarget &, quint16) {
            return ForwardedPort{40443, true, Error{ErrorKind::Unreachable, 0, u"Nobody answers yet."_s, {}}};
        });
        ok->click();
        QTRY_COMPARE(port->endpoint(), u"127.0.0.1:40443"_s);
        QVERIFY(find<QPushButton>(port, u"openPortBrowse"_s)->isVisible());
        QVERIFY(message(port, u"openPortMessage"_s).contains("Nobody answers yet."_L1));
        QCOMPARE(m_ports->list().size(), 2);
        picture(port, u"openportdialog"_s);
    }

    void saysWhyNot()
    {
        OpenPortDialog *port = dialog();
        find<QComboBox>(port, u"openPortAddress"_s)->setEditText(u"192.168.122.9"_s);
        m_master->onForward([](const SshTarget &, quint16) -> Result<ForwardedPort> {
            return Error{ErrorKind::Conflict, 0, u"Port 40022 is taken."_s, {}};
        });
        auto *ok = find<QPushButton>(port, u"openPortOk"_s);
        ok->click();
        QTRY_COMPARE(message(port, u"openPortMessage"_s), u"Port 40022 is taken."_s);
        QVERIFY(port->endpoint().isEmpty());
        // Another try does not leave the failed one behind.
        m_master->onForward({});
        ok->click();
        QTRY_VERIFY(!port->endpoint().isEmpty());
        QCOMPARE(m_ports->list().size(), 1);
        m_connection->close();
        QTRY_VERIFY(port->endpoint().isEmpty());
        QVERIFY(!ok->isEnabled());
        QVERIFY(message(port, u"openPortMessage"_s).contains("kvm-a"_L1));
        const QPointer<OpenPortDialog> alive(port);
        m_registry->remove(m_connection->id());
        QTRY_VERIFY(!alive);
    }

    /// A guest that was torn off has the command in its own window, whatever is chosen in the main one.
    void aWindowOfItsOwnLeadsThere()
    {
        const QTemporaryDir dir;
        Settings settings(dir.filePath(u"settings.ini"_s));
        JobQueue jobs(m_registry.get());
        const Services with{m_registry.get(), &jobs, &settings, m_ports.get()};
        auto *tab = WorkTab::ofGuest(
            guest(), [](const WorkTab &, QWidget *parent) { return new QWidget(parent); }, nullptr);
        WorkWindow window(with, tab);
        window.show();
        QAction *action = window.actionRegistry()->action(ActionId::OpenGuestPort);
        QVERIFY(window.findChild<QMenu *>(u"workWindowMachineMenu"_s)->actions().contains(action));
        QTRY_VERIFY2(action->isEnabled(), qPrintable(action->toolTip()));
        action->trigger();
        const auto *port = window.findChild<OpenPortDialog *>();
        QVERIFY(port && port->isVisible());
        const QString name = m_registry->domain(guest())->info.name;
        QVERIFY2(port->windowTitle().contains(name), qPrintable(port->windowTitle()));
    }

    void theList()
    {
        PortsView view(services(), m_connection->id());
        view.resize(900, 300);
        view.show();
        QCOMPARE(test::unnamedWidgets(&view), QStringList());
        QVERIFY(find<QLabel>(&view, u"portsEmpty"_s)->isVisible());
        QVERIFY(!view.table()->isVisible());
        m_ports->open(*m_connection, {guest().uuid, u"web-1"_s, PortService::Ssh, u"192.168.122.9"_s, 22, 0});
        m_ports->open(*m_connection, {guest().uuid, u"web-1"_s, PortService::Http, u"192.168.122.9"_s, 80, 40080});
        QTRY_VERIFY(std::ranges::all_of(
            m_ports->list(), [](const PortForward &forward) { return forward.state == PortForward::State::Open; }));
        QVERIFY(view.table()->isVisible() && !find<QLabel>(&view, u"portsEmpty"_s)->isVisible());
        auto *close = find<QPushButton>(&view, u"portsCloseButton"_s);
        QVERIFY(!close->isEnabled() && !close->toolTip().isEmpty());
        view.table()->setCurrentIndex(view.table()->model()->index(1, 0));
        find<QPushButton>(&view, u"portsCopyButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"127.0.0.1:40080"_s);
        close->click();
        QCOMPARE(view.table()->model()->rowCount(), 1);
        QTRY_COMPARE(m_master->cancelled(), QList<quint16>{40080});
        picture(&view, u"portsview"_s);
    }

    void fixesAreShownFirst()
    {
        FindingRow row(broken(), m_window.get());
        QCOMPARE(test::unnamedWidgets(&row), QStringList());
        QVERIFY(!row.isOpen());
        QSignalSpy wanted(&row, &FindingRow::fixWanted);
        find<QPushButton>(&row, u"findingFixButton"_s)->click();
        QCOMPARE(wanted.size(), 1);
        NetworkFinding good = broken();
        good.fix.reset();
        const FindingRow other(good, m_window.get());
        QVERIFY(find<QPushButton>(&other, u"findingFixButton"_s)->isHidden());

        auto *fix = new FixDialog(*broken().fix, u"kvm-a"_s, {}, m_window.get());
        QCOMPARE(test::unnamedWidgets(fix), QStringList());
        auto *text = find<QPlainTextEdit>(fix, u"fixCommands"_s);
        QVERIFY(fix->lasting());
        QCOMPARE(text->toPlainText(), u"sysctl -w net.ipv4.ip_forward=1\nsh -c 'echo x >file'"_s);
        find<QCheckBox>(fix, u"fixLasting"_s)->setChecked(false);
        QCOMPARE(text->toPlainText(), u"sysctl -w net.ipv4.ip_forward=1"_s);
        QVERIFY(!fix->lasting());
        QVERIFY(find<QPushButton>(fix, u"fixCancel"_s)->isDefault());
        picture(fix, u"fixdialog"_s);
        auto *cannot = new FixDialog(*broken().fix, u"kvm-a"_s, u"Only root may."_s, m_window.get());
        QVERIFY(!find<QPushButton>(cannot, u"fixRun"_s)->isEnabled());
        QVERIFY(!find<QLabel>(cannot, u"fixWhyNot"_s)->isHidden());
    }

    /// Where there is no machine to look at, it says so.
    void nothingToExamine()
    {
        NetworkCheckDialog *check = NetworkCheckDialog::open(services(), m_connection->id(), m_window.get());
        QVERIFY(check);
        QCOMPARE(test::unnamedWidgets(check), QStringList());
        QVERIFY(find<QLabel>(check, u"networkCheckHead"_s)->text().contains("simulated"_L1));
        QVERIFY(!find<QPushButton>(check, u"networkCheckCopy"_s)->isEnabled());
        QCOMPARE(NetworkCheckDialog::open(services(), m_connection->id(), m_window.get()), check);
        const QPointer<NetworkCheckDialog> alive(check);
        m_registry->remove(m_connection->id());
        QTRY_VERIFY(!alive);
    }
};

QTEST_MAIN(TestPortDialogs)
#include "tst_portdialogs.moc"
