// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that adds and edits hosts, driven as a user would, and what becomes of it.
#include "tests/support/guifixture.h"
#include "ui/connect/hostcommands.h"
#include "ui/connect/hostdialog.h"
#include "ui/connect/hostsuggestions.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;
using Kind = HostUriParts::Kind;

namespace
{

/// A dialog on hosts of its own and an ssh folder of its own.
class Stage
{
public:
    explicit Stage(const ConnectionConfig &config = {}, const QByteArray &sshConfig = {})
        : m_registry(nullptr)
    {
        write(u"config"_s, sshConfig);
        write(u"known_hosts"_s, "[seen]:2200 ssh-ed25519 AAAA\n");
        m_registry.add({{}, u"qemu+ssh://root@kvm-old/system"_s, u"Old one"_s, false, false, u"Rack 1"_s}, false);
        open(config);
    }
    ~Stage() { delete m_dialog; }
    void open(const ConnectionConfig &config)
    {
        delete m_dialog;
        m_dialog = new HostDialog(&m_registry, config, nullptr, m_ssh.path());
        m_dialog->open();
        m_dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(m_dialog)) {
            qWarning("The dialog does not become active.");
        }
    }
    HostDialog *operator->() const { return m_dialog; }
    HostDialog *dialog() const { return m_dialog; }
    const ConnectionRegistry *registry() const { return &m_registry; }

    template <class W>
    W *find(const QString &name) const
    {
        auto *widget = m_dialog->findChild<W *>(name);
        Q_ASSERT(widget);
        return widget;
    }
    QLineEdit *edit(const QString &name) const { return find<QLineEdit>(name); }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    void choose(Kind kind) const
    {
        auto *combo = find<QComboBox>(u"hostKindCombo"_s);
        combo->setCurrentIndex(combo->findData(static_cast<int>(kind)));
    }
    /// What the user can read at the moment in the place of that name.
    QString message(const QString &name) const
    {
        const auto *place = find<QWidget>(name);
        QString text;
        for (const QLabel *label : place->findChildren<QLabel *>()) {
            text += label->text();
        }
        return place->isVisible() ? text : QString();
    }

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_ssh.filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(text);
        }
    }

    QTemporaryDir m_ssh;
    ConnectionRegistry m_registry;
    QPointer<HostDialog> m_dialog;
};

} // namespace

class TestHostDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void remoteHostsAreTypedAtOnce()
    {
        Stage stage; // with a host in the list
        QCOMPARE(stage.find<QComboBox>(u"hostKindCombo"_s)->currentData().toInt(), static_cast<int>(Kind::Ssh));
        QCOMPARE(stage->focusWidget(), stage.edit(u"hostNameEdit"_s));
        const ConnectionRegistry none(nullptr);
        HostDialog first(&none, {}, nullptr, QString());
        auto *kind = first.findChild<QComboBox *>(u"hostKindCombo"_s);
        QCOMPARE(kind->currentData().toInt(), static_cast<int>(Kind::System));
        first.startRemote();
        QCOMPARE(kind->currentData().toInt(), static_cast<int>(Kind::Ssh));
        QCOMPARE(first.focusWidget(), first.findChild<QLineEdit *>(u"hostNameEdit"_s));
    }

    void everyKindHasItsFields()
    {
        const Stage stage;
        const QHash<Kind, QStringList> fields{
            {Kind::System, {}},
            {Kind::Session, {}},
            {Kind::Simulated, {}},
            {Kind::Custom, {u"hostUriEdit"_s}},
            {Kind::Tcp, {u"hostNameEdit"_s, u"hostPortSpin"_s}},
            {Kind::Tls, {u"hostNameEdit"_s, u"hostPortSpin"_s, u"hostUserEdit"_s, u"hostCertificatesEdit"_s}},
            {Kind::Ssh,
             {u"hostNameEdit"_s, u"hostPortSpin"_s, u"hostUserEdit"_s, u"hostKeyEdit"_s, u"hostJumpEdit"_s,
              u"hostGuestsCombo"_s}},
        };
        const QStringList all{u"hostNameEdit"_s, u"hostPortSpin"_s,         u"hostUserEdit"_s,    u"hostKeyEdit"_s,
                              u"hostJumpEdit"_s, u"hostCertificatesEdit"_s, u"hostGuestsCombo"_s, u"hostUriEdit"_s};
        QCOMPARE(stage.find<QComboBox>(u"hostKindCombo"_s)->count(), int(fields.size()));
        for (const Kind kind :
             {Kind::Ssh, Kind::System, Kind::Tls, Kind::Tcp, Kind::Custom, Kind::Session, Kind::Simulated, Kind::Ssh}) {
            stage.choose(kind);
            QTest::qWait(10);
            for (const QString &name : all) {
                const auto *field = stage.find<QWidget>(name);
                QVERIFY2(field->isVisible() == fields.value(kind).contains(name), qPrintable(name));
                QVERIFY2(!field->isVisible() || field->height() > 10, qPrintable(name));
            }
            QCOMPARE(unnamedWidgets(stage.dialog()), QStringList());
            const auto *scroll = stage.find<QScrollArea>(u"hostFormScroll"_s);
            QVERIFY(!scroll->verticalScrollBar()->isVisible());
        }
        stage.choose(Kind::Tcp);
        QVERIFY(stage.message(u"hostNote"_s).contains(u"encrypted"_s));
        stage.choose(Kind::Tls);
        QVERIFY(stage.message(u"hostCertificatesNote"_s).contains(u"/etc/pki"_s));
        QVERIFY(stage.find<QSpinBox>(u"hostPortSpin"_s)->text().contains(u"16514"_s));
    }

    void allFieldsEndUpInTheConfig()
    {
        const Stage stage;
        stage.choose(Kind::Ssh);
        QVERIFY(!stage.button(u"hostOkButton"_s)->isEnabled());
        stage.edit(u"hostNameEdit"_s)->setText(u"kvm-a"_s);
        stage.edit(u"hostUserEdit"_s)->setText(u"me"_s);
        stage.find<QSpinBox>(u"hostPortSpin"_s)->setValue(2222);
        stage.edit(u"hostKeyEdit"_s)->setText(u"/k y"_s);
        stage.edit(u"hostJumpEdit"_s)->setText(u"gate, me@gate2:2200"_s);
        stage.find<QComboBox>(u"hostGuestsCombo"_s)->setCurrentIndex(1);
        stage.edit(u"hostDisplayNameEdit"_s)->setText(u" A "_s);
        auto *group = stage.find<QComboBox>(u"hostGroupCombo"_s);
        QCOMPARE(group->findText(u"Rack 1"_s), 1);
        group->setEditText(u"Rack 2"_s);
        QVERIFY(stage.button(u"hostOkButton"_s)->isEnabled());
        const ConnectionConfig config = stage->config();
        QCOMPARE(config.uri, u"qemu+ssh://me@kvm-a:2222/session?keyfile=/k%20y"_s);
        QCOMPARE(config.jumpHosts, u"gate,me@gate2:2200"_s);
        QCOMPARE(config.name, u"A"_s);
        QCOMPARE(config.group, u"Rack 2"_s);
        QVERIFY(config.autoConnect && !config.readOnly);
        stage.edit(u"hostJumpEdit"_s)->setText(u"-oProxyCommand=x"_s);
        QVERIFY(!stage.button(u"hostOkButton"_s)->isEnabled());
        QVERIFY(!stage.message(u"hostProblem4"_s).isEmpty());
        stage.choose(Kind::System);
        QVERIFY(stage->config().jumpHosts.isEmpty());
    }

    void pastingFillsTheFields()
    {
        const Stage stage;
        stage.choose(Kind::Ssh);
        QLineEdit *host = stage.edit(u"hostNameEdit"_s);
        host->setFocus();
        QGuiApplication::clipboard()->setText(u"qemu+ssh://root:secret@kvm-a:2222/system?keyfile=/k"_s);
        QTest::keyClick(host, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(host->text(), u"kvm-a"_s);
        QCOMPARE(stage.edit(u"hostUserEdit"_s)->text(), u"root"_s);
        QCOMPARE(stage.find<QSpinBox>(u"hostPortSpin"_s)->value(), 2222);
        QCOMPARE(stage.edit(u"hostKeyEdit"_s)->text(), u"/k"_s);
        QVERIFY(stage.message(u"hostRemark"_s).contains(u"password"_s));
        // An address of another kind, into the same field.
        host->selectAll();
        QGuiApplication::clipboard()->setText(u"xen+ssh://kvm-b/"_s);
        QTest::keyClick(host, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(stage->address().kind, Kind::Custom);
        QCOMPARE(stage.edit(u"hostUriEdit"_s)->text(), u"xen+ssh://kvm-b/"_s);
        QVERIFY(stage.message(u"hostRemark"_s).isEmpty());
        // And from the address back to fields.
        stage.edit(u"hostUriEdit"_s)->setText(u"qemu+tls://me@kvm-c/system?pkipath=/p"_s);
        QCOMPARE(stage->address().kind, Kind::Tls);
        QCOMPARE(stage.edit(u"hostCertificatesEdit"_s)->text(), u"/p"_s);
        // A program is never taken from an address.
        stage.edit(u"hostNameEdit"_s)->setText(u"qemu+ssh://kvm-a/system?command=/bin/evil"_s);
        QVERIFY(!stage.button(u"hostOkButton"_s)->isEnabled());
        QVERIFY(stage.message(u"hostProblem6"_s).contains(u"command"_s));
    }

    void typingIsNotDisturbed()
    {
        const Stage stage;
        stage.choose(Kind::Ssh);
        QLineEdit *host = stage.edit(u"hostNameEdit"_s);
        host->setFocus();
        QTest::keyClicks(host, u"root@kvm-a:2222"_s);
        QCOMPARE(host->text(), u"root@kvm-a:2222"_s); // stays under the fingers
        QCOMPARE(stage->config().uri, u"qemu+ssh://root@kvm-a:2222/system"_s); // and is understood
        QVERIFY(stage.button(u"hostOkButton"_s)->isEnabled());
        QTest::keyClick(host, Qt::Key_Tab);
        QCOMPARE(host->text(), u"kvm-a"_s);
        QCOMPARE(stage.edit(u"hostUserEdit"_s)->text(), u"root"_s);
        QCOMPARE(stage->config().uri, u"qemu+ssh://root@kvm-a:2222/system"_s);
        host->clear();
        host->setFocus();
        QTest::keyClicks(host, u"ssh me@kvm-b -J gate"_s);
        QTest::keyClick(host, Qt::Key_Tab);
        QCOMPARE(stage->config().uri, u"qemu+ssh://me@kvm-b/system"_s);
        QCOMPARE(stage->config().jumpHosts, u"gate"_s);
        stage.choose(Kind::Tcp);
        host->clear();
        host->setFocus();
        QTest::keyClicks(host, u"kvm-c:16510"_s);
        QCOMPARE(stage->config().uri, u"qemu+tcp://kvm-c:16510/system"_s);
    }

    void namesAreOfferedWhileTyping()
    {
        const Stage stage({}, "Host kvm-alpha kvm-old\n  User admin\n  Port 2022\n  IdentityFile ~/x\nHost *.no\n");
        stage.choose(Kind::Ssh);
        QLineEdit *host = stage.edit(u"hostNameEdit"_s);
        const auto *model = stage->findChild<HostSuggestions *>();
        QVERIFY(model);
        const QAbstractItemModelTester tester(const_cast<HostSuggestions *>(model));
        QTRY_COMPARE(model->rowCount(), 3); // two aliases and a known host
        host->setFocus();
        QTest::keyClicks(host, u"alp"_s);
        QAbstractItemView *list = host->completer()->popup();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(unnamedWidgets(list), QStringList());
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 1).data().toString(), u"admin@kvm-alpha:2022"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(host->text(), u"kvm-alpha"_s);
        // What the configuration says is shown, not copied: ssh looks there itself.
        QCOMPARE(stage->config().uri, u"qemu+ssh://kvm-alpha/system"_s);
        QVERIFY(stage.edit(u"hostUserEdit"_s)->placeholderText().contains(u"admin"_s));
        QVERIFY(stage.edit(u"hostKeyEdit"_s)->placeholderText().contains(u"~/x"_s));
        QVERIFY(stage.find<QSpinBox>(u"hostPortSpin"_s)->text().contains(u"2022"_s));
        // A known host is no alias: its port must be said. One that is there already is marked.
        host->clear();
        QTest::keyClicks(host, u"see"_s);
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(stage->config().uri, u"qemu+ssh://seen:2200/system"_s);
        QVERIFY(model->index(1, HostSuggestions::DetailColumn).data().toString().contains(u"Old one"_s));
    }

    void editingKeepsWhatIsNotTouched()
    {
        Stage stage;
        for (const QString &uri : {u"qemu:///system"_s, u"test:///default"_s, u"qemu+ssh://kvm-a/system?keyfile=%2Fk"_s,
                                   u"qemu+ssh://kvm-a/system?no_verify=1"_s,
                                   u"qemu+ssh://kvm-a/system?command=/opt/ssh"_s, u"qemu+tls://kvm-a/system"_s}) {
            ConnectionConfig config;
            config.id = {QUuid::createUuid()};
            config.uri = uri;
            config.name = u"A"_s;
            config.group = u"G"_s;
            config.autoConnect = false;
            config.readOnly = true;
            config.jumpHosts = uri.contains(u"ssh"_s) ? u"gate"_s : QString();
            stage.open(config);
            QCOMPARE(stage->config(), config);
            QVERIFY2(stage.button(u"hostOkButton"_s)->isEnabled(), qPrintable(uri));
            stage.edit(u"hostDisplayNameEdit"_s)->setText(u"B"_s);
            config.name = u"B"_s;
            QCOMPARE(stage->config(), config);
        }
    }

    void theSameHostIsToldByItsJumpHost()
    {
        const Stage stage;
        stage.choose(Kind::Ssh);
        stage.edit(u"hostNameEdit"_s)->setText(u"kvm-old"_s);
        stage.edit(u"hostUserEdit"_s)->setText(u"root"_s);
        QVERIFY(!stage.button(u"hostOkButton"_s)->isEnabled());
        QVERIFY(stage.message(u"hostSame"_s).contains(u"Old one"_s));
        stage.edit(u"hostJumpEdit"_s)->setText(u"gate"_s);
        QVERIFY(stage.button(u"hostOkButton"_s)->isEnabled());
    }

    void testsWithoutSaving()
    {
        const Stage stage;
        QVERIFY(!stage.button(u"hostTestButton"_s)->isVisible());
        auto *view = new QLabel(u"1\n2\n3\n4\n5\n6"_s);
        view->setObjectName(u"view"_s);
        view->setAccessibleName(u"view"_s);
        QList<ConnectionConfig> examined;
        int cancelled = 0;
        stage->setExamination(
            {view, [&](const ConnectionConfig &config) { examined << config; }, [&] { ++cancelled; }});
        QPushButton *test = stage.button(u"hostTestButton"_s);
        QVERIFY(test->isVisible() && !view->isVisible());
        stage.choose(Kind::Ssh);
        QVERIFY(!test->isEnabled());
        stage.edit(u"hostNameEdit"_s)->setText(u"kvm-a"_s);
        QTest::mouseClick(test, Qt::LeftButton);
        QCOMPARE(examined.size(), 1);
        QCOMPARE(examined.first().uri, u"qemu+ssh://kvm-a/system"_s);
        QVERIFY(view->isVisible());
        QCOMPARE(stage.registry()->connections().size(), size_t(1)); // nothing is saved
        stage.edit(u"hostDisplayNameEdit"_s)->setText(u"A"_s); // has no part in the way
        QVERIFY(view->isVisible());
        QCOMPARE(cancelled, 0);
        stage.edit(u"hostJumpEdit"_s)->setText(u"gate"_s);
        QVERIFY(!view->isVisible());
        QCOMPARE(cancelled, 1);
        QTest::mouseClick(test, Qt::LeftButton);
        QCOMPARE(examined.last().jumpHosts, u"gate"_s);
        QVERIFY(view->isVisible());
        QCOMPARE(unnamedWidgets(stage.dialog()), QStringList());
    }

    void aKeyFileIsChosen()
    {
        const Stage stage;
        stage.choose(Kind::Ssh);
        QTest::mouseClick(stage.button(u"hostKeyButton"_s), Qt::LeftButton);
        QVERIFY(stage->openDialog());
        QTRY_VERIFY(stage->openDialog()->isVisible());
        Q_EMIT stage->openDialog()->fileSelected(u"/root/key"_s);
        stage->openDialog()->close();
        QCOMPARE(stage.edit(u"hostKeyEdit"_s)->text(), u"/root/key"_s);
        QTRY_VERIFY(!stage->openDialog());
    }

    void changesThatMatterOpenAnew()
    {
        GuiFixture fixture;
        MainWindow *window = fixture.openWindow();
        Connection *host = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(2)), u"one"_s);
        QVERIFY(host);
        QSignalSpy states(host, &Connection::stateChanged);
        const auto edit = [&](auto change) {
            window->hostCommands()->edit(host->id());
            auto *dialog = qobject_cast<HostDialog *>(window->hostCommands()->openDialog());
            QVERIFY(dialog);
            change(dialog);
            dialog->accept();
        };
        edit([](HostDialog *dialog) {
            dialog->findChild<QLineEdit *>(u"hostDisplayNameEdit"_s)->setText(u"two"_s);
            dialog->findChild<QComboBox *>(u"hostGroupCombo"_s)->setEditText(u"rack"_s);
        });
        QCOMPARE(host->displayName(), u"two"_s);
        QCOMPARE(host->config().group, u"rack"_s);
        QCOMPARE(states.size(), 0);
        const QString uri = fixture.writeHost(GuiFixture::someGuests(5));
        edit([&](HostDialog *dialog) { dialog->findChild<QLineEdit *>(u"hostUriEdit"_s)->setText(uri); });
        QTRY_COMPARE(host->inventory()->size(), 5);
        QCOMPARE(host->config().group, u"rack"_s);
    }

    void aHostGoesWhileItsDialogIsOpenOrItConnects()
    {
        QTcpServer silent; // takes the connection and never says a word
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        GuiFixture fixture;
        MainWindow *window = fixture.openWindow();
        Connection *host
            = fixture.registry()->add({{}, u"qemu+tcp://127.0.0.1:%1/system"_s.arg(silent.serverPort()), u"slow"_s});
        const ConnectionId id = host->id();
        window->hostCommands()->open(id);
        QTRY_VERIFY(silent.hasPendingConnections());
        QCOMPARE(host->state(), Connection::State::Connecting);
        window->hostCommands()->edit(id);
        const QPointer<QDialog> dialog = window->hostCommands()->openDialog();
        QVERIFY(dialog);
        window->hostCommands()->remove(id);
        QTest::mouseClick(window->hostCommands()->openDialog()->findChild<QPushButton *>(u"confirmButton"_s),
                          Qt::LeftButton);
        QVERIFY(fixture.registry()->connections().empty());
        QTRY_VERIFY(!dialog);
        silent.close();
        while (QTcpSocket *socket = silent.nextPendingConnection()) {
            delete socket;
        }
    }
};

QTEST_MAIN(TestHostDialog)
#include "tst_hostdialog.moc"
