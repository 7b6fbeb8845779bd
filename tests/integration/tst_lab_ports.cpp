// SPDX-License-Identifier: GPL-3.0-or-later
// A NAT guest's port on the workstation, and a host whose network was broken in four ways, found and mended.
#include "models/connection/connectionregistry.h"
#include "models/core/job.h"
#include "models/networkcheck/networkcheck.h"
#include "tests/integration/program.h"
#include "ui/networkcheck/findingrow.h"
#include "ui/networkcheck/networkcheckdialog.h"
#include "ui/ports/openportdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpSocket>

#include <algorithm>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

const QString guest = u"gd-port"_s; // NOLINT(cert-err58-cpp)

QString onHost(const QString &number, const QString &line)
{
    return lab::output({u"exec"_s, number, u"sh"_s, u"-c"_s, line});
}

bool listens(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(2000);
}

/// A page of the guest's web server, through the port here.
QByteArray page(quint16 port)
{
    QTcpSocket socket;
    QByteArray got;
    bool ended = false;
    QObject::connect(&socket, &QTcpSocket::connected, &socket,
                     [&] { socket.write("GET /index.html HTTP/1.0\r\n\r\n"); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { got += socket.readAll(); });
    QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [&] { ended = true; });
    socket.connectToHost(QHostAddress::LocalHost, port);
    lab::waitFor([&] { return ended || socket.error() != QAbstractSocket::UnknownSocketError; }, 15);
    return got + socket.readAll();
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

class TestLabPorts : public QObject
{
    Q_OBJECT

    QString m_uri; ///< the guest's host
    QString m_broken; ///< the other one
    std::unique_ptr<lab::Program> m_program;

    static QStringList troubles(const NetworkCheckDialog &dialog)
    {
        QStringList rules;
        for (const NetworkFinding &finding : dialog.check()->findings()) {
            if (finding.isTrouble() && !rules.contains(finding.rule)) {
                rules.append(finding.rule);
            }
        }
        return rules;
    }
    static bool ended(const NetworkCheckDialog &dialog)
    {
        return lab::waitFor([&] { return !dialog.check()->isRunning(); }, 60);
    }
    /// Opens the fix of that rule by its button.
    static QDialog *showFix(NetworkCheckDialog &dialog, const QString &rule)
    {
        for (FindingRow *row : dialog.findChildren<FindingRow *>()) {
            if (row->finding().rule == rule && row->finding().isTrouble()) {
                row->findChild<QPushButton *>(u"findingFixButton"_s)->click();
                return dialog.openDialog();
            }
        }
        return nullptr;
    }
    /// Says yes, and waits until it was run and the network looked at again.
    bool runFix(NetworkCheckDialog &dialog, const QString &rule)
    {
        QDialog *fix = showFix(dialog, rule);
        if (!fix) {
            return false;
        }
        const size_t before = m_program->taskCount();
        fix->findChild<QPushButton *>(u"fixRun"_s)->click();
        return lab::waitFor([&] { return m_program->taskCount() == before + 1; }, 10)
            && m_program->waitForTask(Job::State::Succeeded, 60) && ended(dialog);
    }
    static QString agent(const QString &uri, const QString &line)
    {
        const QString json
            = uR"({"execute":"guest-exec","arguments":{"path":"/bin/sh","arg":["-c","%1"]}})"_s.arg(line);
        return lab::virsh(uri, {u"qemu-agent-command"_s, guest, json}, 20);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_SSH_URI"_s);
        m_broken = lab::value(u"LAB_SSH_URI_1"_s);
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
        QVERIFY(lab::run({u"guest"_s, u"2"_s, guest, u"start=1"_s})); // boots while the other host is looked at
        QVERIFY(!onHost(u"1"_s,
                        u"sysctl -qw net.ipv4.ip_forward=0; iptables -t nat -F LIBVIRT_PRT;"
                        " kill $(cat /run/libvirt/network/default.pid);"
                        " ip link add gdbr type bridge; ip link add gdp0 type veth peer name gdp1;"
                        " ip link set gdbr up; ip link set gdp1 up; ip link set gdp0 up;"
                        " ip link set gdp0 master gdbr; ip link set gdp0 down; echo broken"_s)
                     .isNull());
        m_program = std::make_unique<lab::Program>(QStringList{m_uri, m_broken});
        QVERIFY(m_program->waitForHosts());
    }

    void cleanup() { lab::Program::keepPicturesOfFailure(); }

    void cleanupTestCase()
    {
        m_program.reset();
        onHost(
            u"1"_s,
            u"ip link del gdp0; ip link del gdbr; rm -f /etc/sysctl.d/99-guestdeck-*; sysctl -qw net.ipv4.ip_forward=1;"
            " kill -HUP $(cat /run/libvirtd.pid)"_s);
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
    }

    void findsWhatIsBroken()
    {
        QPointer<NetworkCheckDialog> dialog = NetworkCheckDialog::open(
            {&m_program->hosts(), m_program->queue()}, m_program->host(m_broken)->id(), &m_program->window());
        QVERIFY(dialog && dialog->check()->isRunning());
        QVERIFY(ended(*dialog));
        QVERIFY2(!dialog->check()->error(), qPrintable(dialog->findChild<QLabel *>(u"networkCheckHead"_s)->text()));
        const QStringList found = troubles(*dialog);
        for (const QString &rule : {u"forwarding"_s, u"masquerade"_s, u"dnsmasq"_s, u"carriers"_s}) {
            QVERIFY2(found.contains(rule), qPrintable(dialog->report()));
        }
        QVERIFY(!found.contains(u"duplicates"_s));
        // The worst one is unfolded, and none is cut off.
        const QList<FindingRow *> rows = dialog->findChildren<FindingRow *>();
        QVERIFY(!rows.isEmpty() && rows.first()->isOpen());
        QVERIFY(lab::waitFor(
            [&] {
                return std::ranges::all_of(rows, [](const FindingRow *row) {
                    return row->isVisible() && row->height() >= row->heightForWidth(row->width());
                });
            },
            10));
        picture(dialog, u"networkcheck"_s);

        // Shown, and not run without a yes.
        QDialog *fix = showFix(*dialog, u"forwarding"_s);
        QVERIFY(fix);
        QVERIFY(fix->findChild<QPlainTextEdit *>(u"fixCommands"_s)
                    ->toPlainText()
                    .contains("sysctl -w net.ipv4.ip_forward=1"_L1));
        picture(fix, u"networkfix"_s);
        fix->reject();
        QCOMPARE(onHost(u"1"_s, u"cat /proc/sys/net/ipv4/ip_forward"_s).trimmed(), u"0"_s);

        QVERIFY(runFix(*dialog, u"forwarding"_s));
        QVERIFY2(!troubles(*dialog).contains(u"forwarding"_s), qPrintable(dialog->report()));
        QCOMPARE(onHost(u"1"_s, u"cat /etc/sysctl.d/99-guestdeck-ip-forward.conf"_s).trimmed(),
                 u"net.ipv4.ip_forward = 1"_s);

        // libvirt sets up both anew.
        QVERIFY(runFix(*dialog, u"dnsmasq"_s));
        QVERIFY(runFix(*dialog, u"carriers"_s));
        const QStringList left = troubles(*dialog);
        for (const QString &rule : found) {
            QVERIFY2(!left.contains(rule), qPrintable(rule + u'\n' + dialog->report()));
        }
        QVERIFY(onHost(u"1"_s, u"iptables -t nat -S LIBVIRT_PRT"_s).contains("MASQUERADE"_L1));
        QVERIFY(onHost(u"1"_s, u"pgrep -a dnsmasq"_s).contains("default.conf"_L1));
        QVERIFY(onHost(u"1"_s, u"ip link show gdp0"_s).contains("UP"_L1));
        // libvirt's own server was asked, and answered.
        QVERIFY2(std::ranges::any_of(dialog->check()->facts().dhcp,
                                     [](const DhcpAnswer &answer) { return answer.server == "192.168.131.1"_L1; }),
                 qPrintable(dialog->report()));
        dialog->close();
    }

    void opensAPortOfAGuest()
    {
        QVERIFY(lab::run({u"wait-serial"_s, u"2"_s, guest, u"LAB-READY"_s, u"120"_s}, 130));
        QVERIFY(lab::waitFor(
            [&] {
                return agent(m_uri,
                             u"mkdir -p /run/www; echo hello-from-the-guest >/run/www/index.html;"
                             " httpd -p 80 -h /run/www"_s)
                    .contains("pid"_L1);
            },
            60));
        QVERIFY(m_program->act(ActionId::OpenGuestPort, m_uri, guest));
        auto *dialog = m_program->window().findChild<OpenPortDialog *>();
        QVERIFY(dialog);
        auto *address = dialog->findChild<QComboBox *>(u"openPortAddress"_s);
        QVERIFY(lab::waitFor(
            [&] {
                m_program->host(m_uri)->invalidateDetails(m_program->guestId(m_uri, guest).uuid);
                m_program->host(m_uri)->requestDetails({m_program->guestId(m_uri, guest).uuid}, true);
                return address->currentText().startsWith("192.168.132."_L1);
            },
            60));
        auto *service = dialog->findChild<QComboBox *>(u"openPortService"_s);
        auto *ok = dialog->findChild<QPushButton *>(u"openPortOk"_s);
        service->setCurrentIndex(service->findData(int(PortService::Http)));
        QCOMPARE(dialog->findChild<QSpinBox *>(u"openPortPort"_s)->value(), 80);
        QByteArray got;
        QVERIFY(lab::waitFor(
            [&] {
                ok->click();
                lab::waitFor([&] { return !dialog->endpoint().isEmpty(); }, 30);
                got = page(dialog->endpoint().section(u':', 1).toUShort());
                return got.contains("hello-from-the-guest");
            },
            60));
        QVERIFY(dialog->endpoint().startsWith("127.0.0.1:"_L1));
        QVERIFY(dialog->findChild<QPushButton *>(u"openPortBrowse"_s)->isVisible());
        picture(dialog, u"openport"_s);
        const quint16 port = dialog->endpoint().section(u':', 1).toUShort();
        // Nobody but this workstation gets there.
        QFile table(u"/proc/net/tcp"_s);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray listeners = table.readAll();
        const QByteArray number = QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
        QVERIFY(listeners.contains(QByteArray(" 0100007F:" + number + " 00000000:0000 0A")));
        QVERIFY(!listeners.contains(QByteArray(" 00000000:" + number + " 00000000:0000 0A")));
        dialog->close();

        // The login ends; the port comes back, and is the same.
        QVERIFY(lab::run({u"sshd"_s, u"2"_s, u"drop"_s}));
        QVERIFY(lab::waitFor([&] { return m_program->host(m_uri)->state() != Connection::State::Connected; }, 60));
        QVERIFY(lab::waitFor([&] { return m_program->host(m_uri)->isListComplete(); }, 60));
        QVERIFY(lab::waitFor([&] { return page(port).contains("hello-from-the-guest"); }, 60));

        // It goes with the host.
        m_program->host(m_uri)->close();
        QVERIFY(lab::waitFor([&] { return !listens(port); }, 30));
    }
};

LAB_TEST_MAIN(TestLabPorts)
#include "tst_lab_ports.moc"
