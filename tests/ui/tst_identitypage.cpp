// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/shell.h"
#include "tests/ui/batchfake.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/foldsection.h"
#include "ui/identity/identitypage.h"
#include "ui/identity/passwordfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace guestdeck;

namespace
{

/// The page alone in a window.
struct Page {
    BatchFake fake;
    std::unique_ptr<IdentityPage> page;

    explicit Page(IdentityPage::Use use = IdentityPage::Use::OneMachine)
    {
        page = std::make_unique<IdentityPage>(fake.identityBackend(), use);
        page->resize(760, 900);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get())) {
            qFatal("no window");
        }
    }
    template <class T = QWidget>
    T *at(const QString &name) const
    {
        T *widget = page->findChild<T *>(name);
        if (!widget) {
            qFatal("no %s on the page", qPrintable(name));
        }
        return widget;
    }
    void type(const QString &field, const QString &text) const
    {
        auto *widget = at(field);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(widget, Qt::Key_Delete);
        for (const QChar letter : text) {
            if (letter == u'\n') {
                QTest::keyClick(widget, Qt::Key_Return);
            } else {
                QTest::keyClicks(widget, letter);
            }
        }
    }
    void choose(const QString &combo, int index) const { at<QComboBox>(combo)->setCurrentIndex(index); }
    QString said(const QString &field) const
    {
        const QWidget *message = at(field + u"Message"_s);
        return message->isVisible() ? message->findChild<QLabel *>(u"fieldMessageText"_s)->text() : QString();
    }
    void unfold() const { at<QAbstractButton>(u"identityMoreButton"_s)->click(); }
};

} // namespace

class TestIdentityPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsTheIdentity();
    void whatIsSetIsShownAndGivenBack();
    void badInputIsToldAtItsField_data();
    void badInputIsToldAtItsField();
    void yamlErrorsFollowTheTyping();
    void aPasswordBecomesAHashAndIsWiped();
    void aSecondPasswordReplacesTheFirst();
    void aPasswordCanBeTakenBack();
    void ownKeysAreOffered();
    void keysComeFromAFile();
    void aPrivateKeyIsRefused();
    void theHostNameFollowsUntilItIsTyped();
    void anAddressMayBringItsPrefix();
    void rangesAreChecked_data();
    void rangesAreChecked();
    void thePreviewHidesThePassword();
    void previewOfABatchShowsOneMachine();
    void everyControlHasNames();
    void keysOfAFolderAndAnAgent();
    void theProgramsOwnBackend();
};

void TestIdentityPage::whatIsTypedIsTheIdentity()
{
    Page p;
    p.type(u"identityHostNameEdit"_s, u"web-1"_s);
    p.type(u"identityDomainEdit"_s, u"lab.example.org"_s);
    p.type(u"identityUserEdit"_s, u"admin"_s);
    p.type(u"identityKeysEdit"_s, BatchFake::key("a"_L1, {}).line + u"\n\n"_s + BatchFake::key("bc"_L1, {}).line);
    p.choose(u"identityIpv4Mode"_s, 1);
    p.type(u"identityIpv4FirstEdit"_s, u"192.168.122.50"_s);
    p.at<QSpinBox>(u"identityIpv4PrefixSpin"_s)->setValue(23);
    p.type(u"identityIpv4GatewayEdit"_s, u"192.168.122.1"_s);
    p.choose(u"identityIpv6Mode"_s, 1);
    p.type(u"identityIpv6FirstEdit"_s, u"2001:db8::50"_s);
    p.type(u"identityIpv6GatewayEdit"_s, u"2001:db8::1"_s);
    p.type(u"identityDnsEdit"_s, u"192.168.122.1, 9.9.9.9"_s);
    p.type(u"identitySearchEdit"_s, u"lab.example.org example.org"_s);
    p.unfold();
    p.choose(u"identitySudoCombo"_s, 2);
    p.type(u"identityPackagesEdit"_s, u"vim, htop"_s);
    p.type(u"identityCommandsEdit"_s, u"touch /a\n\ntouch /b"_s);
    p.type(u"identityYamlEdit"_s, u"timezone: Europe/Paris"_s);
    p.choose(u"identityStyleCombo"_s, 1);
    p.at<QCheckBox>(u"identityUpdateCheck"_s)->click();
    p.at<QCheckBox>(u"identityGrowCheck"_s)->click();
    QCOMPARE(p.page->obstacle(), QString());

    const Identity got = p.page->identity();
    Identity expected;
    expected.hostName = u"web-1"_s;
    expected.domain = u"lab.example.org"_s;
    expected.user = u"admin"_s;
    expected.sudo = Identity::Sudo::No;
    expected.sshKeys = {BatchFake::key("a"_L1, {}).line, BatchFake::key("bc"_L1, {}).line};
    expected.ipv4 = {IpSetup::Mode::Static, u"192.168.122.50"_s, 23, u"192.168.122.1"_s};
    expected.ipv6 = {IpSetup::Mode::Static, u"2001:db8::50"_s, 64, u"2001:db8::1"_s};
    expected.dns = {u"192.168.122.1"_s, u"9.9.9.9"_s};
    expected.search = {u"lab.example.org"_s, u"example.org"_s};
    expected.networkStyle = Identity::NetworkStyle::Older;
    expected.growDisk = false;
    expected.updatePackages = true;
    expected.packages = {u"vim"_s, u"htop"_s};
    expected.commands = {u"touch /a"_s, u"touch /b"_s};
    expected.extraYaml = u"timezone: Europe/Paris"_s;
    QVERIFY(got == expected);
}

void TestIdentityPage::whatIsSetIsShownAndGivenBack()
{
    Identity given;
    given.hostName = u"db-1"_s;
    given.domain = u"example.org"_s;
    given.user = u"ops"_s;
    given.passwordHash = "$6$salt$hash";
    given.sshPassword = true;
    given.sudo = Identity::Sudo::WithPassword;
    given.sshKeys = {BatchFake::key("x"_L1, {}).line};
    given.ipv4 = {IpSetup::Mode::Static, u"10.0.0.5"_s, 16, u"10.0.0.1"_s};
    given.ipv6 = {IpSetup::Mode::Dhcp};
    given.dns = {u"10.0.0.1"_s};
    given.search = {u"example.org"_s};
    given.networkStyle = Identity::NetworkStyle::Older;
    given.growDisk = false;
    given.updatePackages = true;
    given.packages = {u"vim"_s};
    given.commands = {u"true"_s, u"false"_s};
    given.extraYaml = u"timezone: UTC\n"_s;
    Page p;
    QSignalSpy changes(p.page.get(), &IdentityPage::changed);
    p.page->setIdentity(given);
    QCOMPARE(changes.size(), 0); // not the user's doing
    QVERIFY(p.page->identity() == given);
}

void TestIdentityPage::badInputIsToldAtItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &field, const QString &text, const QString &words) {
        QTest::newRow(name) << field << text << words;
    };
    row("host name", u"identityHostNameEdit"_s, u"web_1"_s, u"host name"_s);
    row("domain", u"identityDomainEdit"_s, u"lab..org"_s, u"domain"_s);
    row("user", u"identityUserEdit"_s, u"Admin User"_s, u"user"_s);
    row("key", u"identityKeysEdit"_s, u"ssh-ed25519 AAAA x"_s, u"Line 1"_s);
    row("key in the third line", u"identityKeysEdit"_s, BatchFake::key("a"_L1, {}).line + u"\n\nnonsense"_s,
        u"Line 3"_s);
    row("address", u"identityIpv4FirstEdit"_s, u"192.168.122.500"_s, u"no"_s);
    row("IPv6 address in IPv4", u"identityIpv4FirstEdit"_s, u"2001:db8::1"_s, u"IPv"_s);
    row("gateway", u"identityIpv4GatewayEdit"_s, u"192.168.1"_s, u"gateway"_s);
    row("gateway elsewhere", u"identityIpv4GatewayEdit"_s, u"10.0.0.1"_s, u"subnet"_s);
    row("IPv6 address", u"identityIpv6FirstEdit"_s, u"2001:db8::zz"_s, u"no"_s);
    row("name server", u"identityDnsEdit"_s, u"9.9.9.9, resolver"_s, u"resolver"_s);
    row("search domain", u"identitySearchEdit"_s, u"exa mple!"_s, u"mple!"_s);
    row("package", u"identityPackagesEdit"_s, u"vim, -rf"_s, u"-rf"_s);
    row("YAML", u"identityYamlEdit"_s, u"a: 1\nb: [2\n"_s, u"Line "_s);
    row("key of the program", u"identityYamlEdit"_s, u"timezone: UTC\nhostname: other"_s, u"Line 2"_s);
}

void TestIdentityPage::badInputIsToldAtItsField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, words);
    Page p;
    p.type(u"identityHostNameEdit"_s, u"web-1"_s);
    for (const QString &mode : {u"identityIpv4Mode"_s, u"identityIpv6Mode"_s}) {
        p.choose(mode, 1);
    }
    p.type(u"identityIpv4FirstEdit"_s, u"192.168.122.50"_s);
    p.type(u"identityIpv6FirstEdit"_s, u"2001:db8::50"_s);
    p.unfold();
    QCOMPARE(p.page->obstacle(), QString());
    const QWidget *widget = p.at(field);
    QVERIFY(widget->isVisible());
    p.type(field, text);
    const QString message = field == "identityKeysEdit"_L1 ? u"identityKeys"_s : field;
    QVERIFY2(p.said(message).contains(words), qPrintable(p.said(message)));
    QVERIFY(!p.page->obstacle().isEmpty());
    QVERIFY(!widget->accessibleDescription().isEmpty()); // read out where the cursor is
    // And gone when it is mended.
    p.type(field, QString());
    QVERIFY(!p.said(message).contains(words));
}

void TestIdentityPage::yamlErrorsFollowTheTyping()
{
    Page p;
    p.type(u"identityHostNameEdit"_s, u"web-1"_s);
    p.unfold();
    auto *yaml = p.at<QPlainTextEdit>(u"identityYamlEdit"_s);
    p.type(u"identityYamlEdit"_s, u"timezone: UTC\nbad: [1"_s);
    QVERIFY(!p.said(u"identityYamlEdit"_s).isEmpty());
    QCOMPARE(yaml->extraSelections().size(), 1); // the line is marked
    QTest::keyClicks(yaml, u"]"_s);
    QCOMPARE(p.said(u"identityYamlEdit"_s), QString());
    QVERIFY(yaml->extraSelections().isEmpty());
    QCOMPARE(p.page->obstacle(), QString());
}

void TestIdentityPage::aPasswordBecomesAHashAndIsWiped()
{
    Page p;
    p.fake.slow = true;
    p.type(u"identityUserEdit"_s, u"admin"_s);
    auto *edit = p.at<QLineEdit>(u"identityPasswordEdit"_s);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    p.type(u"identityPasswordEdit"_s, u"s3cret pass"_s);
    QVERIFY(p.page->isBusy());
    QVERIFY(p.page->identity().passwordHash.isEmpty());
    QTest::keyClick(edit, Qt::Key_Tab); // left: hashed
    QCOMPARE(QString::fromUtf8(p.fake.hashed), u"s3cret pass"_s);
    QCOMPARE(edit->text(), QString());
    QVERIFY(p.page->isBusy());
    p.fake.finish();
    QTRY_VERIFY(!p.page->isBusy());
    QVERIFY(p.page->identity().passwordHash.startsWith("$6$"));
    // Nothing on the page holds the words any more.
    for (const QWidget *widget : p.page->findChildren<QWidget *>()) {
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        QVERIFY(!line || !line->text().contains("s3cret"_L1));
    }
}

void TestIdentityPage::aSecondPasswordReplacesTheFirst()
{
    Page p;
    p.fake.slow = true;
    auto *edit = p.at<QLineEdit>(u"identityPasswordEdit"_s);
    p.type(u"identityPasswordEdit"_s, u"first"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    const auto late = std::exchange(p.fake.pending, {});
    p.type(u"identityPasswordEdit"_s, u"second"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    p.fake.finish();
    QTRY_VERIFY(!p.page->isBusy());
    const QByteArray hash = p.page->identity().passwordHash;
    QVERIFY(hash.endsWith("bbb"));
    for (const auto &answer : late) {
        answer(); // of the first, too late
    }
    QTest::qWait(20);
    QCOMPARE(p.page->identity().passwordHash, hash);
}

void TestIdentityPage::aPasswordCanBeTakenBack()
{
    Page p;
    p.type(u"identityPasswordEdit"_s, u"secret"_s);
    QTest::keyClick(p.at<QLineEdit>(u"identityPasswordEdit"_s), Qt::Key_Tab);
    QTRY_VERIFY(!p.page->identity().passwordHash.isEmpty());
    auto *remove = p.at<QPushButton>(u"identityNoPasswordButton"_s);
    QVERIFY(remove->isVisible());
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(p.page->identity().passwordHash.isEmpty());
    QVERIFY(!remove->isVisible());
}

void TestIdentityPage::ownKeysAreOffered()
{
    Page p;
    auto *menu = p.at<QMenu>(u"identityOwnKeysMenu"_s);
    QTRY_COMPARE(menu->actions().size(), 1);
    QVERIFY(menu->actions().first()->text().contains("admin@desk"_L1));
    menu->actions().first()->trigger();
    menu->actions().first()->trigger(); // only once
    QCOMPARE(p.page->identity().sshKeys, QStringList{p.fake.ownKeys.first().line});
}

void TestIdentityPage::keysComeFromAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"team.pub"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    Page p;
    QTest::mouseClick(p.at<QPushButton>(u"identityLoadKeyButton"_s), Qt::LeftButton);
    auto *dialog = p.at<QFileDialog>(u"identityKeyFileDialog"_s);
    Q_EMIT dialog->fileSelected(file.fileName());
    QTRY_COMPARE(p.page->identity().sshKeys, QStringList{p.fake.fileKeys->first().line});
    QCOMPARE(p.fake.filesRead, QStringList{file.fileName()});
    p.fake.fileKeys = Error{ErrorKind::Invalid, 0, u"Not a key."_s, {}};
    Q_EMIT dialog->fileSelected(file.fileName());
    QTRY_COMPARE(p.said(u"identityKeys"_s), u"Not a key."_s);
    dialog->close();
}

void TestIdentityPage::aPrivateKeyIsRefused()
{
    const auto key = readPublicKey(u"-----BEGIN OPENSSH PRIVATE KEY-----"_s);
    QVERIFY(!key);
    QVERIFY(key.error().message.contains("private"_L1));
    QVERIFY(!readPublicKey(u"ssh-rsa AAAA"_s));
    QVERIFY(!readPublicKey(u"hello"_s));
    QVERIFY(!readPublicKeys(BatchFake::key("a"_L1, {}).line + u"\nrubbish"_s));
    QCOMPARE(readPublicKeys(u"# mine\n\n"_s + BatchFake::key("a"_L1, {}).line)->size(), 1);
}

void TestIdentityPage::theHostNameFollowsUntilItIsTyped()
{
    Page p;
    p.page->suggestHostName(u"debian12"_s);
    QCOMPARE(p.page->identity().hostName, u"debian12"_s);
    p.type(u"identityHostNameEdit"_s, u"mine"_s);
    p.page->suggestHostName(u"debian12-2"_s);
    QCOMPARE(p.page->identity().hostName, u"mine"_s);
    p.type(u"identityHostNameEdit"_s, QString());
    p.page->suggestHostName(u"debian12-2"_s);
    QCOMPARE(p.page->identity().hostName, u"debian12-2"_s);
}

void TestIdentityPage::anAddressMayBringItsPrefix()
{
    Page p;
    p.choose(u"identityIpv4Mode"_s, 1);
    p.type(u"identityIpv4FirstEdit"_s, u"10.1.2.3/20"_s);
    QTest::keyClick(p.at(u"identityIpv4FirstEdit"_s), Qt::Key_Tab);
    QCOMPARE(p.page->identity().ipv4.address, u"10.1.2.3"_s);
    QCOMPARE(p.page->identity().ipv4.prefix, 20U);
}

void TestIdentityPage::rangesAreChecked_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("good") << u"10.0.0.5"_s << u"10.0.0.9"_s << QString();
    QTest::newRow("no address") << u"10.0.0.256"_s << QString() << u"10.0.0.256 is not"_s;
    QTest::newRow("last is none") << u"10.0.0.5"_s << u"10.0.0."_s << u"is not"_s;
    QTest::newRow("upside down") << u"10.0.0.9"_s << u"10.0.0.5"_s << u"before the first"_s;
    QTest::newRow("no beginning") << QString() << u"10.0.0.5"_s << u"no beginning"_s;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << QString() << u"IPv6"_s;
    QTest::newRow("loopback") << u"127.0.0.1"_s << QString() << u"cannot have"_s;
}

void TestIdentityPage::rangesAreChecked()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, words);
    Page p(IdentityPage::Use::Batch);
    p.choose(u"identityIpv4Mode"_s, 1);
    p.type(u"identityIpv4FirstEdit"_s, first);
    p.type(u"identityIpv4LastEdit"_s, last);
    QVERIFY2(p.said(u"identityIpv4FirstEdit"_s).contains(words), qPrintable(p.said(u"identityIpv4FirstEdit"_s)));
    QCOMPARE(p.page->obstacle().isEmpty(), words.isEmpty());
    QCOMPARE(p.page->ranges().first4, first);
    QCOMPARE(p.page->ranges().last4, last);
}

void TestIdentityPage::thePreviewHidesThePassword()
{
    Page p;
    p.type(u"identityHostNameEdit"_s, u"web-1"_s);
    p.type(u"identityUserEdit"_s, u"admin"_s);
    p.type(u"identityPasswordEdit"_s, u"secret"_s);
    QTest::keyClick(p.at<QLineEdit>(u"identityPasswordEdit"_s), Qt::Key_Tab);
    QTRY_VERIFY(!p.page->identity().passwordHash.isEmpty());
    p.at<QAbstractButton>(u"identityPreviewButton"_s)->click();
    const QString shown = p.at<QPlainTextEdit>(u"identityUserDataView"_s)->toPlainText();
    QVERIFY(shown.startsWith("#cloud-config"_L1));
    QVERIFY(shown.contains("admin"_L1));
    QVERIFY(!shown.contains("secret"_L1));
    QVERIFY(!shown.contains(QString::fromLatin1(p.page->identity().passwordHash)));
    // It follows what is typed.
    p.type(u"identityUserEdit"_s, u"other"_s);
    QVERIFY(p.at<QPlainTextEdit>(u"identityUserDataView"_s)->toPlainText().contains("other"_L1));
    p.type(u"identityUserEdit"_s, u"NOT A USER"_s);
    QVERIFY(p.at(u"identityPreviewMessage"_s)->isVisible());
}

void TestIdentityPage::previewOfABatchShowsOneMachine()
{
    Page p(IdentityPage::Use::Batch);
    p.choose(u"identityIpv4Mode"_s, 1);
    p.at<QAbstractButton>(u"identityPreviewButton"_s)->click();
    p.page->setExample(u"web-7"_s, u"10.0.0.7"_s, {}, u"52:54:00:aa:bb:cc"_s);
    QVERIFY(p.at<QPlainTextEdit>(u"identityNetworkConfigView"_s)->toPlainText().contains("10.0.0.7/24"_L1));
    QVERIFY(p.at<QPlainTextEdit>(u"identityNetworkConfigView"_s)->toPlainText().contains("52:54:00:aa:bb:cc"_L1));
    const QString names = p.at<QPlainTextEdit>(u"identityUserDataView"_s)->toPlainText()
        + p.at<QPlainTextEdit>(u"identityMetaDataView"_s)->toPlainText();
    QVERIFY(names.contains("web-7"_L1));
}

void TestIdentityPage::everyControlHasNames()
{
    Page p(IdentityPage::Use::Batch);
    p.unfold();
    p.at<QAbstractButton>(u"identityPreviewButton"_s)->click();
    for (const QWidget *widget : p.page->findChildren<QWidget *>()) {
        const bool inner = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<const QComboBox *>(widget->parentWidget()) || widget->objectName().startsWith("qt_"_L1);
        if (inner || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) {
            continue;
        }
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestIdentityPage::keysOfAFolderAndAnAgent()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QString &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    };
    write(u"id_ed25519.pub"_s, BatchFake::key("one"_L1, {}).line);
    write(u"id_ed25519"_s, u"-----BEGIN OPENSSH PRIVATE KEY-----"_s);
    write(u"broken.pub"_s, u"what is this"_s);
    write(u"huge.pub"_s, QString(100'000, u'x'));
    // An agent with the same key, and with one more.
    const QString bin = folder.filePath(u"bin"_s);
    QVERIFY(QDir().mkpath(bin));
    write(u"bin/ssh-add"_s,
          u"#!/bin/sh\n[ \"$1\" = -L ] || exit 1\necho "_s + shellQuote(BatchFake::key("one"_L1, {}).line)
              + u"\necho "_s + shellQuote(BatchFake::key("two2"_L1, {}).line) + u"\n"_s);
    QFile::setPermissions(bin + u"/ssh-add"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", bin.toUtf8() + ':' + path);
    qputenv("SSH_AUTH_SOCK", "/nowhere");
    const QFuture<QList<PublicKey>> found = ownPublicKeysSoon(folder.path());
    QTRY_VERIFY(found.isFinished());
    qputenv("PATH", path);
    qunsetenv("SSH_AUTH_SOCK");
    QCOMPARE(found.result().size(), 2);
    QCOMPARE(found.result().at(0).comment, u"one"_s);
    QCOMPARE(found.result().at(0).origin, u"id_ed25519.pub"_s);
    QCOMPARE(found.result().at(1).comment, u"two2"_s);
    QVERIFY(found.result().at(1).origin.isEmpty());
}

void TestIdentityPage::theProgramsOwnBackend()
{
    const IdentityBackend backend = makeIdentityBackend();
    const auto hashed = backend.hash(QByteArray("secret")).result();
    QVERIFY(hashed.has_value());
    QVERIFY(hashed->startsWith("$6$"));
    QVERIFY(!backend.hash(QByteArray()).result().has_value());
    Identity identity;
    identity.hostName = u"web-1"_s;
    identity.user = u"admin"_s;
    identity.passwordHash = *hashed;
    const auto files = backend.preview(identity, u"52:54:00:aa:bb:cc"_s);
    QVERIFY(files.has_value());
    QVERIFY(!files->userData.contains(*hashed));
    QVERIFY(!backend.check(Identity(), IdentityScope::Machine).isEmpty());
    QVERIFY(!backend.keysOfFile(u"/nowhere/key.pub"_s).result().has_value());
}

QTEST_MAIN(TestIdentityPage)
#include "tst_identitypage.moc"
