// SPDX-License-Identifier: GPL-3.0-or-later
// What a console asks about certificates and logins, what it remembers of the answers, and what it says of each part of
// the way that fails.
#include "models/console/graphicsroute.h"
#include "models/core/async.h"
#include "models/credentials/credentialstore.h"
#include "tests/ui/rfbserver.h"
#include "tests/vncview/tlsserver.h"
#include "ui/console/consolescreen.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace guestdeck;
using guestdeck::test::RfbServer;
using namespace Qt::StringLiterals;
using Phase = ConsoleScreen::Phase;
using Leg = ConsoleScreen::Leg;

namespace
{

ScreenSubject running()
{
    ScreenSubject subject;
    subject.name = u"web-7"_s;
    subject.hostName = u"kvm-a"_s;
    subject.state = DomainState::Running;
    return subject;
}

} // namespace

class TestConsoleSecurity : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    TestCertificate m_issuer = makeIssuer("Right issuer");
    std::unique_ptr<TlsServer> m_server;
    std::unique_ptr<CredentialStore> m_store;
    std::unique_ptr<ConsoleScreen> m_screen;

    ConsoleScreen::Endpoint endpoint() const
    {
        auto result = std::make_shared<GraphicsEndpoint>();
        result->kind = GraphicsEndpoint::Kind::Tcp;
        result->host = u"127.0.0.1"_s;
        result->port = m_server->port();
        result->serverName = u"kvm-a.example"_s;
        result->certificateKey = u"kvm-a.example:5900"_s;
        result->where = u"kvm-a.example:5900"_s;
        return result;
    }
    void show()
    {
        m_screen = std::make_unique<ConsoleScreen>(
            [this]() { return readyFuture(Result<ConsoleScreen::Endpoint>(endpoint())); });
        m_screen->setCredentials(m_store.get(), u"qemu+tls://kvm-a/system#1"_s);
        m_screen->resize(1000, 560);
        m_screen->show();
        m_screen->setSubject(running());
        m_screen->start();
    }
    void failTo(const Error &error)
    {
        m_screen = std::make_unique<ConsoleScreen>(
            [error]() { return readyFuture(Result<ConsoleScreen::Endpoint>(error)); });
        m_screen->show();
        m_screen->setSubject(running());
        m_screen->start();
    }
    template <class T>
    T *child(const char *name) const
    {
        T *found = m_screen->findChild<T *>(QString::fromLatin1(name));
        if (!found) {
            qWarning() << "no child" << name;
        }
        return found;
    }
    void press(const char *name) const
    {
        auto *button = child<QPushButton>(name);
        QVERIFY(button && button->isVisible());
        QVERIFY(!button->accessibleName().isEmpty());
        button->click();
    }
    QString text() const { return m_screen->message()->content().text; }
    ScreenMessage::Leg::Mark mark(const QString &leg) const
    {
        for (const ScreenMessage::Leg &each : m_screen->message()->content().legs) {
            if (each.text == leg) {
                return each.mark;
            }
        }
        qWarning() << "no leg" << leg;
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        writeFile(m_dir.filePath(u"ca.pem"_s), m_issuer.certificate);
    }
    void init()
    {
        QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                      + u"/console-certificates.json"_s);
        m_store = makeMemoryStore();
        m_server = std::make_unique<TlsServer>();
        m_server->certificate = makeServerCertificate(m_issuer, "kvm-a.example");
        m_server->picture = QImage(64, 48, QImage::Format_RGB32);
        m_server->picture.fill(Qt::red);
        m_server->start();
    }
    void cleanup()
    {
        m_screen.reset();
        m_server.reset();
    }

    void asksBeforeItTrusts();
    void distrusts();
    void believesAChosenIssuer();
    void tellsOfAChangedCertificate();
    void logsInAndRemembers();
    void guessedRefusalKeepsTheStored();
    void unprotectedLinksGetNothingUnasked();
    void sendsTheDefinitionOnlyByConsent();
    void tlsThatVanishedIsTheUsersChoice();
    void legs_data();
    void legs();
    void saysThatThePortIsClosed();
};

void TestConsoleSecurity::asksBeforeItTrusts()
{
    show();
    QTRY_COMPARE(m_screen->phase(), Phase::Certificate);
    const auto content = m_screen->message()->content();
    QVERIFY(content.title.contains(u"web-7"_s));
    QVERIFY(content.text.contains(u"kvm-a"_s));
    const QString facts = child<QLabel>("screenFacts")->text();
    QVERIFY(facts.contains(u"CN=kvm-a.example"_s) && facts.contains(u"CN=Right issuer"_s));
    QCOMPARE(facts.count(u':') >= 31, true); // the fingerprint
    QCOMPARE(child<QLabel>("screenFacts")->textFormat(), Qt::PlainText);
    // Return alone trusts nobody.
    QCOMPARE(m_screen->message()->firstInput(), child<QPushButton>("consoleDistrustButton"));
    press("consoleTrustButton");
    QTRY_COMPARE(m_screen->phase(), Phase::Connected);
    show(); // another console of the same server
    QTRY_COMPARE(m_screen->phase(), Phase::Connected);
}

void TestConsoleSecurity::distrusts()
{
    show();
    QTRY_COMPARE(m_screen->phase(), Phase::Certificate);
    press("consoleDistrustButton");
    QTRY_COMPARE(m_screen->phase(), Phase::Failed);
    QCOMPARE(m_screen->failedLeg(), Leg::Security);
    QVERIFY(!m_screen->willRetry());
    QCOMPARE(m_server->sessions(), 0);
    QVERIFY(child<QLabel>("screenFacts")->isVisible());
    QCOMPARE(mark(u"TLS and certificate"_s), ScreenMessage::Leg::Mark::Failed);
    QCOMPARE(mark(u"Port or socket"_s), ScreenMessage::Leg::Mark::Done);
    QCOMPARE(mark(u"Login"_s), ScreenMessage::Leg::Mark::NotTried);
    press("consoleRetryButton");
    QTRY_COMPARE(m_screen->phase(), Phase::Certificate);
}

void TestConsoleSecurity::believesAChosenIssuer()
{
    show();
    QTRY_COMPARE(m_screen->phase(), Phase::Certificate);
    QSignalSpy chosen(m_screen.get(), &ConsoleScreen::issuerChosen);
    press("consoleIssuerButton");
    QVERIFY(m_screen->openDialog());
    const QString file = m_dir.filePath(u"ca.pem"_s);
    Q_EMIT m_screen->openDialog()->fileSelected(file);
    QTRY_COMPARE(m_screen->phase(), Phase::Connected);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_screen->issuerFile(), file);
}

void TestConsoleSecurity::tellsOfAChangedCertificate()
{
    show();
    QTRY_COMPARE(m_screen->phase(), Phase::Certificate);
    press("consoleTrustButton");
    QTRY_COMPARE(m_screen->phase(), Phase::Connected);
    m_screen.reset();
    m_server->stop();
    m_server->certificate = makeServerCertificate(makeIssuer("Another"), "kvm-a.example");
    m_server->start();
    show();
    QTRY_COMPARE(m_screen->phase(), Phase::Failed);
    QCOMPARE(m_screen->failedLeg(), Leg::Security);
    const auto content = m_screen->message()->content();
    QVERIFY(content.facts.contains(u"CN=Another"_s));
    QVERIFY(content.details.contains(u"CN=Right issuer"_s)); // what it was before
    QVERIFY(!m_screen->willRetry());
    press("consoleForgetCertificateButton");
    QTRY_COMPARE(m_screen->phase(), Phase::Certificate);
}

void TestConsoleSecurity::logsInAndRemembers()
{
    m_server->subtypes = {262};
    m_server->wants = 262;
    m_server->user = "alice";
    m_server->password = "sesame";
    const auto open = [this]() {
        show();
        QTRY_VERIFY(m_screen->phase() == Phase::Certificate || m_screen->phase() == Phase::Password
                    || m_screen->phase() == Phase::Connected);
        if (m_screen->phase() == Phase::Certificate) {
            press("consoleTrustButton");
        }
    };
    const auto answer = [this](const QString &password, bool remember) {
        QTRY_COMPARE(m_screen->phase(), Phase::Password);
        auto *user = child<QLineEdit>("screenUserEdit");
        auto *edit = child<QLineEdit>("screenPasswordEdit");
        auto *box = child<QCheckBox>("screenRememberCheck");
        QVERIFY(user->isVisible() && edit->isVisible() && box->isVisible());
        QVERIFY(!box->isChecked());
        user->setText(u"alice"_s);
        edit->setText(password);
        box->setChecked(remember);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(edit->text().isEmpty());
    };
    open();
    answer(u"wrong"_s, true);
    QTRY_VERIFY(m_screen->phase() == Phase::Password && text().startsWith(u"That was not accepted."_s));
    answer(u"sesame"_s, true);
    QTRY_COMPARE(m_screen->phase(), Phase::Connected);
    open(); // remembered
    QTRY_COMPARE(m_screen->phase(), Phase::Connected);
    m_screen.reset();
    m_server->stop();
    m_server->password = "changed";
    m_server->start();
    open(); // tried once, forgotten, and asked for anew
    QTRY_COMPARE(m_screen->phase(), Phase::Password);
    QVERIFY(text().contains(u"remembered"_s));
    bool told = false;
    m_store->read(u"console:qemu+tls://kvm-a/system#1#login"_s, this, [&](const std::optional<QByteArray> &stored) {
        told = true;
        QVERIFY(!stored);
    });
    QTRY_VERIFY(told);
    answer(u"changed"_s, false);
    QTRY_COMPARE(m_screen->phase(), Phase::Connected);
}

namespace
{

using Kind = ConsoleLogins::Kind;
using Protection = ConsoleLogins::Protection;

/// What is tried without asking.
std::optional<QByteArray> found(ConsoleLogins &logins, Kind kind, Protection protection,
                                const QByteArray &ofDefinition = {})
{
    std::optional<QByteArray> result;
    bool told = false;
    logins.find(kind, protection, ofDefinition, [&](const std::optional<vnc::Secret> &secret) {
        told = true;
        if (secret) {
            result = secret->password;
        }
    });
    return QTest::qWaitFor([&] { return told; }, 30'000) ? result : std::nullopt;
}

} // namespace

void TestConsoleSecurity::guessedRefusalKeepsTheStored()
{
    const auto fresh = [this] {
        auto logins = std::make_unique<ConsoleLogins>();
        logins->setStore(m_store.get(), u"host#1"_s);
        return logins;
    };
    auto logins = fresh();
    logins->take(Kind::UserAndPassword, Protection::Tls, u"alice"_s, "sesame", true);
    logins->accepted();
    logins = fresh();
    QCOMPARE(found(*logins, Kind::UserAndPassword, Protection::Tls), QByteArray("sesame"));
    QVERIFY(logins->refused(true)); // asks anew …
    QVERIFY(logins->storedRefused() && !logins->storedForgotten());
    QVERIFY(!found(*logins, Kind::UserAndPassword, Protection::Tls));
    logins = fresh(); // … and forgets nothing
    QCOMPARE(found(*logins, Kind::UserAndPassword, Protection::Tls), QByteArray("sesame"));
    QVERIFY(logins->refused(false));
    QVERIFY(logins->storedForgotten());
    logins = fresh();
    QVERIFY(!found(*logins, Kind::UserAndPassword, Protection::Tls));
}

void TestConsoleSecurity::unprotectedLinksGetNothingUnasked()
{
    ConsoleLogins logins;
    logins.setStore(m_store.get(), u"host#1"_s);
    logins.take(Kind::VncPassword, Protection::Tls, {}, "typed", true);
    logins.accepted();
    QVERIFY(!found(logins, Kind::VncPassword, Protection::None)); // neither the typed one nor the stored one
    QCOMPARE(found(logins, Kind::VncPassword, Protection::Local), QByteArray("typed"));
    ConsoleLogins other;
    other.setStore(m_store.get(), u"host#1"_s);
    QVERIFY(!found(other, Kind::VncPassword, Protection::None));
    QCOMPARE(found(other, Kind::VncPassword, Protection::Tls), QByteArray("typed"));
    other.take(Kind::VncPassword, Protection::None, {}, "known", true);
    other.accepted();
    ConsoleLogins third;
    third.setStore(m_store.get(), u"host#1"_s);
    QCOMPARE(found(third, Kind::VncPassword, Protection::None), QByteArray("known"));
    // The definition's: at once where nobody can read along, else by the user's word.
    ConsoleLogins fourth;
    QCOMPARE(found(fourth, Kind::VncPassword, Protection::Local, "defined"), QByteArray("defined"));
    QVERIFY(!found(fourth, Kind::VncPassword, Protection::None, "defined"));
    QVERIFY(fourth.wantsDefinitionAllowed(Kind::VncPassword, Protection::None, "defined"));
    fourth.allowDefinition();
    QVERIFY(!fourth.wantsDefinitionAllowed(Kind::VncPassword, Protection::None, "defined"));
    QCOMPARE(found(fourth, Kind::VncPassword, Protection::None, "defined"), QByteArray("defined"));
}

void TestConsoleSecurity::sendsTheDefinitionOnlyByConsent()
{
    RfbServer server;
    server.setSecurity(RfbServer::Security::PasswordTaken);
    QVERIFY(server.listen());
    QString host = u"0.0.0.0"_s; // does not look like this machine
    m_screen = std::make_unique<ConsoleScreen>([&]() {
        auto result = std::make_shared<GraphicsEndpoint>();
        result->host = host;
        result->port = server.port();
        result->password = "sesame";
        return readyFuture(Result<ConsoleScreen::Endpoint>(result));
    });
    m_screen->resize(1000, 560);
    m_screen->show();
    m_screen->setSubject(running());
    m_screen->start();
    QTRY_COMPARE(m_screen->phase(), Phase::Password);
    QVERIFY(text().contains(u"unprotected"_s));
    QCOMPARE(server.passwordsTried(), 0);
    QVERIFY(m_screen->message()->firstInput() != child<QPushButton>("consoleUseDefinitionButton"));
    press("consoleUseDefinitionButton");
    QTRY_COMPARE(m_screen->phase(), Phase::Connected);
    QCOMPARE(server.passwordsTried(), 1);
    m_screen->startOver(); // once is enough
    QTRY_COMPARE(m_screen->phase(), Phase::Connected);
    host = u"127.0.0.1"_s; // and where nobody can read along, there is no question at all
    m_screen->setCredentials(nullptr, u"another"_s);
    m_screen->startOver();
    QTRY_COMPARE(m_screen->phase(), Phase::Connected);
}

void TestConsoleSecurity::tlsThatVanishedIsTheUsersChoice()
{
    show();
    QTRY_COMPARE(m_screen->phase(), Phase::Certificate);
    press("consoleTrustButton");
    QTRY_COMPARE(m_screen->phase(), Phase::Connected);
    m_screen.reset();
    RfbServer server;
    QVERIFY(server.listen());
    m_screen = std::make_unique<ConsoleScreen>([&]() {
        auto result = endpoint();
        result->host = u"0.0.0.0"_s;
        result->port = server.port();
        result->certificateKey = u"kvm-a.example:5931"_s; // autoport
        return readyFuture(Result<ConsoleScreen::Endpoint>(result));
    });
    m_screen->show();
    m_screen->setSubject(running());
    m_screen->start();
    QTRY_COMPARE(m_screen->phase(), Phase::Failed);
    QCOMPARE(m_screen->failedLeg(), Leg::Security);
    QCOMPARE(server.sessions(), 0);
    press("consoleAllowPlainButton");
    QTRY_COMPARE(m_screen->phase(), Phase::Connected);
}

void TestConsoleSecurity::legs_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Leg>("leg");
    QTest::addColumn<QString>("text");
    QTest::newRow("definition") << 0 << Leg::Way << u"Screen in the guest's definition"_s;
    QTest::newRow("listen") << int(GraphicsLeg::Listen) << Leg::Listen << u"Listen address"_s;
    QTest::newRow("port behind the tunnel") << int(GraphicsLeg::Port) << Leg::Connection << u"Port or socket"_s;
    QTest::newRow("tunnel") << int(GraphicsLeg::Tunnel) << Leg::Tunnel << u"Tunnel by ssh"_s;
}

void TestConsoleSecurity::legs()
{
    QFETCH(int, code);
    QFETCH(QString, text);
    failTo(Error{ErrorKind::Unsupported, code, u"Because."_s, u"words"_s});
    QTRY_COMPARE(m_screen->phase(), Phase::Failed);
    QTEST(m_screen->failedLeg(), "leg");
    QCOMPARE(mark(text), ScreenMessage::Leg::Mark::Failed);
    QCOMPARE(mark(u"Picture"_s), ScreenMessage::Leg::Mark::NotTried);
    QCOMPARE(mark(u"Screen in the guest's definition"_s),
             code == 0 ? ScreenMessage::Leg::Mark::Failed : ScreenMessage::Leg::Mark::Done);
    auto *label = child<QLabel>("screenLegs");
    QVERIFY(label->isVisible());
    QVERIFY(label->accessibleDescription().contains(text + u": failed"_s));
    QVERIFY(!m_screen->findChild<QPushButton *>(u"consoleExamineButton"_s)); // nobody to do it
}

void TestConsoleSecurity::saysThatThePortIsClosed()
{
    m_server->stop();
    show();
    m_screen->setExaminable(true);
    QSignalSpy examine(m_screen.get(), &ConsoleScreen::examineWanted);
    QTRY_COMPARE(m_screen->phase(), Phase::Failed);
    QCOMPARE(m_screen->failedLeg(), Leg::Connection);
    QVERIFY(text().contains(u"kvm-a.example:5900"_s));
    QCOMPARE(mark(u"Listen address"_s), ScreenMessage::Leg::Mark::Done);
    press("consoleExamineButton");
    QCOMPARE(examine.count(), 1);
}

QTEST_MAIN(TestConsoleSecurity)
#include "tst_consolesecurity.moc"
