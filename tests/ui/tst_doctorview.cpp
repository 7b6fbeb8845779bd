// SPDX-License-Identifier: GPL-3.0-or-later
// The examination on screen. With GUESTDECK_PICTURES=FOLDER it also leaves pictures there, to be looked at.
#include "tests/models/fakelogin.h"
#include "tests/support/guifixture.h"
#include "ui/connect/doctordialog.h"
#include "ui/connect/doctorrow.h"
#include "ui/connect/doctorview.h"
#include "ui/inventory/inventoryview.h"
#include "ui/mainwindow/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QToolButton>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;
using State = DoctorLeg::State;

namespace
{

const QByteArray outsider
    = "probe=1\ntool=virt-ssh-helper /usr/bin/virt-ssh-helper\nuid=1000\nuser=kai\ngroups=kai\naccount.groups=kai\n"
      "group=libvirt\nkernel=6.1.0\narch=x86_64\nos.ID=debian\nos.PRETTY_NAME=\"Debian GNU/Linux 12\"\n"
      "tool=libvirtd /usr/sbin/libvirtd\ntool=qemu-img /usr/bin/qemu-img\ntool=dnsmasq /usr/sbin/dnsmasq\n"
      "emulator=x86_64\nprocess=libvirtd\nsystemd=1\n"
      "socket=system 0 srw-rw---- root libvirt /run/libvirt/libvirt-sock\ncpu.vendor=AuthenticAMD\n"
      "dmi.sys_vendor=LENOVO\nmodule=kvm\napparmor=Y\nend=1\n";

/// Says hello as sshd does, and no more.
class Greeter : public QTcpServer
{
public:
    Greeter()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            socket->write("SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n");
            socket->flush();
        });
        listen(QHostAddress::LocalHost);
    }
};

/// A host whose ssh server greets, whose login is made up, and whose probe says what the test wants.
class Stage
{
public:
    explicit Stage(const QByteArray &probe)
    {
        m_config.id = {QUuid::createUuid()};
        m_config.uri = u"qemu+ssh://kai@127.0.0.1:%1/system"_s.arg(m_greeter.serverPort());
        m_services.otherMasters = [this, probe](const SshHost &host) {
            if (!m_master) {
                m_master = std::make_shared<FakeMaster>(host, u"/bin/false"_s);
                m_master->found = probe;
            }
            return m_master;
        };
    }
    const ConnectionConfig &config() const { return m_config; }
    const HostServices &services() const { return m_services; }

private:
    Greeter m_greeter;
    ConnectionConfig m_config;
    HostServices m_services;
    std::shared_ptr<FakeMaster> m_master;
};

bool examine(DoctorView &view, const Stage &stage)
{
    QSignalSpy finished(&view, &DoctorView::finished);
    view.examine(stage.config(), stage.services());
    return QTest::qWaitFor([&] { return finished.count() == 1; }, 60000);
}

void picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("GUESTDECK_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        QTest::qWait(200);
        widget->grab().save(QDir(folder).filePath(name + u".png"_s));
    }
}

DoctorRow *rowOf(const DoctorView &view, DoctorLeg::Id id)
{
    for (DoctorRow *row : view.findChildren<DoctorRow *>()) {
        if (row->leg().id == id) {
            return row;
        }
    }
    return nullptr;
}

QPalette darkPalette()
{
    QPalette palette(QColor(53, 56, 61), QColor(42, 45, 50));
    palette.setColor(QPalette::Base, QColor(30, 32, 36));
    palette.setColor(QPalette::Text, QColor(230, 230, 230));
    palette.setColor(QPalette::PlaceholderText, QColor(150, 150, 150));
    return palette;
}

} // namespace

class TestDoctorView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstBrokenLegIsUnfolded()
    {
        const Stage stage(outsider);
        DoctorView view;
        view.resize(760, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(!view.findChild<QPushButton *>(u"doctorAgainButton"_s)->isEnabled());
        QVERIFY(examine(view, stage));
        QVERIFY2(!view.isRunning(), qPrintable(view.report()));
        QCOMPARE(view.findChildren<DoctorRow *>().size(), 10);

        DoctorRow *broken = rowOf(view, DoctorLeg::Id::Permission);
        QVERIFY2(broken->leg().state == State::Failed, qPrintable(view.report()));
        QVERIFY(broken->isOpen());
        QVERIFY(!rowOf(view, DoctorLeg::Id::Tcp)->isOpen());
        auto *command = broken->findChild<QPlainTextEdit *>(u"doctorCommand"_s);
        QVERIFY(command->isVisible());
        QCOMPARE(command->toPlainText(), u"sudo usermod -aG libvirt kai"_s);
        QVERIFY(command->isReadOnly());
        QVERIFY(broken->findChild<QLabel *>(u"doctorWhere"_s)->text().contains(u"on the host"_s));
        QTest::mouseClick(broken->findChild<QPushButton *>(u"doctorCopyButton"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"sudo usermod -aG libvirt kai"_s);
        // State is told in a word, too.
        QCOMPARE(broken->findChild<QLabel *>(u"doctorState"_s)->text(), u"Broken"_s);
        QVERIFY(view.findChild<QLabel *>(u"doctorHead"_s)->text().contains(u"Permission"_s));

        QTest::mouseClick(view.findChild<QPushButton *>(u"doctorReportButton"_s), Qt::LeftButton);
        const QString report = QGuiApplication::clipboard()->text();
        for (const QString &word : {u"usermod"_s, u"OpenSSH_9.2p1"_s, u"AppArmor"_s, u"127.0.0.1"_s}) {
            QVERIFY2(report.contains(word), qPrintable(report));
        }
        QCOMPARE(unnamedWidgets(&view), QStringList());
        picture(&view, u"broken-light"_s);
        rowOf(view, DoctorLeg::Id::Components)->setOpen(true);
        rowOf(view, DoctorLeg::Id::Components)->findChild<QToolButton *>(u"doctorDetailsButton"_s)->setChecked(true);
        view.resize(760, 1300);
        picture(&view, u"all-light"_s);
        view.setPalette(darkPalette());
        view.setAutoFillBackground(true);
        picture(&view, u"all-dark"_s);
    }

    void nothingIsCutOffInSmallWindows()
    {
        const Stage stage(outsider);
        DoctorView view;
        QFont font = view.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        view.setFont(font);
        view.resize(900, 640);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(examine(view, stage));
        picture(&view, u"large-font"_s);
        for (DoctorRow *row : view.findChildren<DoctorRow *>()) {
            for (QLabel *label : row->findChildren<QLabel *>()) {
                if (label->isVisible()) {
                    const QRect inside(label->mapTo(&view, QPoint()), label->size());
                    QVERIFY2(inside.right() <= view.width(), qPrintable(label->text()));
                    QVERIFY2(label->width() >= std::min(label->minimumSizeHint().width(), label->sizeHint().width()),
                             qPrintable(label->text()));
                }
            }
        }
    }

    void itCanBeStoppedAndStartedAgainByKeys()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ConnectionConfig config;
        config.uri = u"qemu+ssh://127.0.0.1:%1/system"_s.arg(silent.serverPort());
        DoctorView view;
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy finished(&view, &DoctorView::finished);
        view.examine(config, {});
        auto *again = view.findChild<QPushButton *>(u"doctorAgainButton"_s);
        QCOMPARE(again->text(), u"Stop"_s);
        QTRY_COMPARE(rowOf(view, DoctorLeg::Id::Ssh)->leg().state, State::Running);
        again->setFocus();
        QTest::keyClick(again, Qt::Key_Space);
        QCOMPARE(finished.count(), 1);
        QVERIFY(!finished.first().first().toBool());
        QCOMPARE(again->text(), u"Examine again"_s);
        QTest::keyClick(again, Qt::Key_Space);
        QVERIFY(view.isRunning());
        view.cancel();
        QCOMPARE(finished.count(), 2);
    }

    void aBrokenHostOffersIt()
    {
        GuiFixture fixture;
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        ConnectionConfig broken;
        broken.uri = u"qemu+unix:///system?socket=/nonexistent/libvirt-sock"_s;
        broken.name = u"kvm-down"_s;
        Connection *down = fixture.registry()->add(broken);
        down->open();
        window->sidebar()->setHost(down->id());
        QTRY_VERIFY(down->lastError().has_value());
        QPushButton *button = nullptr;
        QTRY_VERIFY((button = window->findChild<QPushButton *>(u"emptyExamineButton"_s)) && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        DoctorDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window->findChild<DoctorDialog *>()));
        QVERIFY(dialog->isVisible() && !dialog->isModal());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->view()->legs().isEmpty() && !dialog->view()->isRunning(), 60000);
        picture(dialog, u"dialog"_s);
        picture(window, u"down"_s);
        QCOMPARE(unnamedWidgets(dialog), QStringList());
        // What the window said before is still there.
        QVERIFY(window->inventoryView()->emptyState()->content().title.contains(u"kvm-down"_s));
        // Again by the menu: the same window.
        window->actions()->action(ActionId::ExamineHost)->trigger();
        QCOMPARE(window->findChildren<DoctorDialog *>().size(), 1);
        // The host goes, and so does the window.
        fixture.registry()->remove(down->id());
        QTRY_VERIFY(window->findChildren<DoctorDialog *>().isEmpty());
    }

    void theHostPageSaysSinceWhenAndOffersIt()
    {
        GuiFixture fixture;
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        ConnectionConfig broken;
        broken.uri = u"qemu+unix:///system?socket=/nonexistent/libvirt-sock"_s;
        broken.name = u"kvm-down"_s;
        Connection *down = fixture.registry()->add(broken);
        down->open();
        QTRY_VERIFY(down->lastError().has_value());
        window->tabs()->openHost(down->id());
        auto *page = window->findChild<QWidget *>(u"hostPage"_s);
        QVERIFY(page);
        QToolButton *examine = nullptr;
        QTRY_VERIFY((examine = page->findChild<QToolButton *>(u"examineButton"_s)));
        QVERIFY(page->findChild<QLabel *>(u"messageText"_s)->text().contains(u"Since:"_s));
        QVERIFY(page->findChild<QToolButton *>(u"retryButton"_s));
        picture(window, u"hostpage"_s);
        QTest::mouseClick(examine, Qt::LeftButton);
        QTRY_VERIFY(window->findChild<DoctorDialog *>());
    }
};

QTEST_MAIN(TestDoctorView)
#include "tst_doctorview.moc"
