// SPDX-License-Identifier: GPL-3.0-or-later
// Consoles through TLS: who is believed, who is refused and in what words, logins inside of it, servers that stand
// still in the middle; and the same against a real QEMU, with SASL.
#include "tests/vncview/tlsserver.h"
#include "tests/vncview/vncqemu.h"
#include "vncview/certificatepins.h"
#include "vncview/vncview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <random>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;

namespace
{

// The longest time the event loop was not at home.
class Heartbeat : public QTimer
{
public:
    Heartbeat()
    {
        callOnTimeout(this, [this] { m_worst = std::max(m_worst, m_since.restart()); });
        m_since.start();
        start(5);
    }
    [[nodiscard]] qint64 worst() const { return std::max(m_worst, m_since.elapsed()); }

private:
    QElapsedTimer m_since;
    qint64 m_worst = 0;
};

// Sanitizers slow everything down; the promise is about what users run.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 MaxGap = 500;
#else
constexpr qint64 MaxGap = 50;
#endif

// Nothing that a record boundary or a lost byte would leave as it is.
QImage noise(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    std::mt19937 random(7);
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<quint32 *>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            line[x] = 0xff000000U | (random() & 0xffffffU);
        }
    }
    return image;
}

} // namespace

class TstTls : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    TestCertificate m_issuer = makeIssuer("Right issuer");
    TestCertificate m_stranger = makeIssuer("Another issuer");
    std::unique_ptr<TlsServer> m_server;
    std::unique_ptr<VncView> m_view;
    QList<SecretRequest> m_asked;
    std::optional<Secret> m_answer;

    Endpoint endpoint(bool withIssuer = true) const
    {
        Endpoint result = Endpoint::tcp(u"127.0.0.1"_s, m_server->port());
        result.trust.name = u"kvm-a.example"_s;
        result.trust.pinFile = m_dir.filePath(u"pins.json"_s);
        result.trust.pinKey = u"kvm-a.example:5900"_s;
        if (withIssuer) {
            result.trust.caFile = m_dir.filePath(u"ca.pem"_s);
        }
        return result;
    }
    void open(const Endpoint &where)
    {
        m_asked.clear();
        m_view->open(where);
    }
    bool ended() const
    {
        return m_view->state() == VncView::State::Connected || m_view->state() == VncView::State::Failed;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        writeFile(m_dir.filePath(u"ca.pem"_s), m_issuer.certificate);
        writeFile(m_dir.filePath(u"other-ca.pem"_s), m_stranger.certificate);
    }
    void init()
    {
        QFile::remove(m_dir.filePath(u"pins.json"_s));
        m_server = std::make_unique<TlsServer>();
        m_server->certificate = makeServerCertificate(m_issuer, "kvm-a.example");
        m_server->picture = noise(320, 200);
        m_view = std::make_unique<VncView>();
        SessionOptions options;
        options.handshakeTimeoutMs = 5000;
        m_view->setSessionOptions(options);
        m_view->resize(400, 300);
        m_view->show();
        m_answer.reset();
        m_view->setSecretProvider([this](const SecretRequest &request, const SecretAnswer &answer) {
            m_asked << request;
            answer(m_answer);
        });
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_server.reset();
        QTRY_COMPARE(SessionCore::liveWorkers(), 0);
    }

    void rightIssuer();
    void addressAsName();
    void refuses_data();
    void refuses();
    void showsItsOwnCertificate();
    void trustByChoice();
    void changedCertificate();
    void tlsMayNotVanish();
    void tlsStaysAMatterOfTheHost();
    void anonymousIsRefused_data();
    void anonymousIsRefused();
    void logsIn_data();
    void logsIn();
    void stalls_data();
    void stalls();
    void closingIsPrompt();
    void pinsFile();
};

void TstTls::rightIssuer()
{
    m_server->picture = noise(1600, 1200); // far more than one record, and more than the library's buffer
    m_server->start();
    const Heartbeat heartbeat;
    open(endpoint());
    QTRY_VERIFY(ended());
    QCOMPARE(m_view->state(), VncView::State::Connected);
    QCOMPARE(m_view->desktopName(), u"tls"_s);
    QTRY_COMPARE(m_view->snapshot(), m_server->picture);
    QVERIFY(m_asked.isEmpty());
    QVERIFY2(heartbeat.worst() < MaxGap, qPrintable(QString::number(heartbeat.worst())));
    m_server->stop();
    QTRY_COMPARE(m_view->state(), VncView::State::Disconnected);
    QCOMPARE(m_view->lastError().kind, VncError::Kind::ClosedByServer);
}

void TstTls::addressAsName()
{
    m_server->certificate = makeServerCertificate(m_issuer, "127.0.0.1");
    m_server->start();
    Endpoint where = endpoint();
    where.trust.name.clear();
    open(where);
    QTRY_COMPARE(m_view->state(), VncView::State::Connected);
    QVERIFY(m_asked.isEmpty());
}

void TstTls::refuses_data()
{
    QTest::addColumn<QString>("issuers"); // empty: the system's
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("asks");
    QTest::addColumn<VncError::Kind>("kind");
    using Kind = VncError::Kind;
    const QByteArray right("kvm-a.example");
    QTest::newRow("other issuer") << u"other-ca.pem"_s << right << 30 << true << Kind::CertificateUnknown;
    QTest::newRow("system's issuers") << QString() << right << 30 << true << Kind::CertificateUnknown;
    QTest::newRow("other name") << u"ca.pem"_s << QByteArray("kvm-b.example") << 30 << true << Kind::CertificateName;
    QTest::newRow("part of the name") << u"ca.pem"_s << QByteArray("kvm-a") << 30 << true << Kind::CertificateName;
    QTest::newRow("expired") << u"ca.pem"_s << right << -2 << false << Kind::CertificateExpired;
    QTest::newRow("expired stranger") << u"other-ca.pem"_s << right << -2 << false << Kind::CertificateExpired;
    QTest::newRow("no such file") << u"nowhere.pem"_s << right << 30 << false << Kind::CertificateAuthority;
}

void TstTls::refuses()
{
    QFETCH(QString, issuers);
    QFETCH(QByteArray, name);
    QFETCH(int, days);
    QFETCH(bool, asks);
    QFETCH(VncError::Kind, kind);
    m_server->certificate = makeServerCertificate(m_issuer, name, days);
    m_server->start();
    Endpoint where = endpoint(false);
    where.trust.caFile = issuers.isEmpty() ? QString() : m_dir.filePath(issuers);
    m_answer = Secret(QByteArray("a password is no trust"));
    const Heartbeat heartbeat;
    open(where);
    QTRY_VERIFY(ended());
    const VncError error = m_view->lastError();
    QCOMPARE(error.kind, kind);
    QCOMPARE(m_server->sessions(), 0);
    QCOMPARE(m_asked.size(), asks ? 1 : 0);
    if (kind == VncError::Kind::CertificateAuthority) {
        return;
    }
    QCOMPARE(error.certificate.subject, QString::fromLatin1("CN=" + name + ",O=Test"));
    QCOMPARE(error.certificate.issuer, u"CN=Right issuer,O=Test"_s);
    QCOMPARE(error.certificate.names, QStringList{QString::fromLatin1(name)});
    QCOMPARE(error.certificate.fingerprint.size(), 32 * 3 - 1);
    QCOMPARE(error.certificate.validUntil < QDateTime::currentDateTimeUtc(), days < 0);
    QCOMPARE(error.wantedName, u"kvm-a.example"_s);
    if (asks) {
        QCOMPARE(m_asked[0].kind, SecretRequest::Kind::Certificate);
        QCOMPARE(m_asked[0].certificate, error.certificate);
        QCOMPARE(m_asked[0].unknownIssuer, kind == VncError::Kind::CertificateUnknown);
        QCOMPARE(m_asked[0].otherName, kind == VncError::Kind::CertificateName);
    }
    QVERIFY2(heartbeat.worst() < MaxGap, qPrintable(QString::number(heartbeat.worst())));
}

void TstTls::showsItsOwnCertificate()
{
    m_server->wantsCertificate = true;
    m_server->start();
    Endpoint where = endpoint();
    const TestCertificate own = makeServerCertificate(m_issuer, "alice");
    where.trust.clientCertificateFile = m_dir.filePath(u"client.pem"_s);
    where.trust.clientKeyFile = m_dir.filePath(u"client-key.pem"_s);
    open(where);
    QTRY_COMPARE(m_view->state(), VncView::State::Failed); // no such files
    QCOMPARE(m_view->lastError().kind, VncError::Kind::TlsFailed);
    QVERIFY(m_view->lastError().text.contains(u"client.pem"_s));
    writeFile(where.trust.clientCertificateFile, own.certificate);
    writeFile(where.trust.clientKeyFile, own.key);
    open(where);
    QTRY_COMPARE(m_view->state(), VncView::State::Connected);
    m_view->close();
    where.trust.clientCertificateFile.clear();
    open(where); // with TLS 1.3 the server says so after the handshake
    QTRY_VERIFY(m_view->state() == VncView::State::Failed);
    QVERIFY(m_view->lastError().kind == VncError::Kind::TlsFailed
            || m_view->lastError().kind == VncError::Kind::ClosedByServer);
}

void TstTls::trustByChoice()
{
    m_server->start();
    m_answer = Secret::trust();
    open(endpoint(false));
    QTRY_COMPARE(m_view->state(), VncView::State::Connected);
    QCOMPARE(m_asked.size(), 1);
    m_view->close();
    m_answer.reset();
    open(endpoint(false)); // once is enough
    QTRY_COMPARE(m_view->state(), VncView::State::Connected);
    QVERIFY(m_asked.isEmpty());
    m_view->close();
    Endpoint other = endpoint(false);
    other.trust.pinKey = u"kvm-a.example:5901"_s;
    open(other); // and counts for this port only
    QTRY_COMPARE(m_view->state(), VncView::State::Failed);
    QCOMPARE(m_view->lastError().kind, VncError::Kind::CertificateUnknown);
}

void TstTls::changedCertificate()
{
    m_server->start();
    m_answer = Secret::trust();
    open(endpoint(false));
    QTRY_COMPARE(m_view->state(), VncView::State::Connected);
    const QString before = m_asked.value(0).certificate.fingerprint;
    m_view->close();
    m_server->stop();
    m_server->certificate = makeServerCertificate(m_stranger, "kvm-a.example");
    m_server->start();
    Endpoint where = endpoint(false);
    open(where);
    QTRY_COMPARE(m_view->state(), VncView::State::Failed); // not even a question
    QVERIFY(m_asked.isEmpty());
    const VncError error = m_view->lastError();
    QCOMPARE(error.kind, VncError::Kind::CertificateChanged);
    QCOMPARE(error.trusted.fingerprint, before);
    QCOMPARE(error.trusted.issuer, u"CN=Right issuer,O=Test"_s);
    QCOMPARE(error.certificate.issuer, u"CN=Another issuer,O=Test"_s);
    QVERIFY(error.certificate.fingerprint != before);
    // The issuer's word does not change what the user knows of this very certificate.
    where.trust.caFile = m_dir.filePath(u"other-ca.pem"_s);
    open(where);
    QTRY_COMPARE(m_view->state(), VncView::State::Failed);
    QCOMPARE(m_view->lastError().kind, VncError::Kind::CertificateChanged);
    where.trust.caFile.clear();
    where.trust.forgetPin = true; // by the user's choice: then it is a stranger like any other
    m_answer.reset();
    open(where);
    QTRY_COMPARE(m_view->state(), VncView::State::Failed);
    QCOMPARE(m_view->lastError().kind, VncError::Kind::CertificateUnknown);
    where.trust.forgetPin = false; // the user did not trust it after all: the warning stays
    open(where);
    QTRY_COMPARE(m_view->state(), VncView::State::Failed);
    QCOMPARE(m_view->lastError().kind, VncError::Kind::CertificateChanged);
    where.trust.forgetPin = true;
    where.trust.caFile = m_dir.filePath(u"other-ca.pem"_s); // an issuer's word is as good
    open(where);
    QTRY_COMPARE(m_view->state(), VncView::State::Connected);
    QVERIFY(!CertificatePins(where.trust.pinFile).find(where.trust.pinKey));
}

// Whoever stands in between could claim that there is no TLS today.
void TstTls::tlsMayNotVanish()
{
    m_server->types = QByteArray::fromHex("0101");
    m_server->start();
    Endpoint where = endpoint();
    open(where);
    QTRY_COMPARE(m_view->state(), VncView::State::Connected); // on this machine there is nobody in between
    where.host = u"0.0.0.0"_s; // another name for it, which does not look like this machine
    open(where);
    QTRY_COMPARE(m_view->state(), VncView::State::Failed);
    QCOMPARE(m_view->lastError().kind, VncError::Kind::TlsMissing);
    where.trust.caFile.clear(); // nobody ever said that there was TLS
    open(where);
    QTRY_COMPARE(m_view->state(), VncView::State::Connected);
    CertificateInfo known;
    known.fingerprint = u"AA"_s;
    QVERIFY(CertificatePins(where.trust.pinFile).store(where.trust.pinKey, known));
    open(where);
    QTRY_COMPARE(m_view->state(), VncView::State::Failed);
    QCOMPARE(m_view->lastError().kind, VncError::Kind::TlsMissing);
}

// A certificate that an issuer vouches for is not remembered itself, but that there was one is, for all ports.
void TstTls::tlsStaysAMatterOfTheHost()
{
    m_server->start();
    open(endpoint());
    QTRY_COMPARE(m_view->state(), VncView::State::Connected);
    m_view->close();
    m_server->stop();
    m_server->types = QByteArray::fromHex("0101");
    m_server->start();
    Endpoint where = endpoint(false);
    where.host = u"0.0.0.0"_s; // does not look like this machine
    const auto kindOf = [&] {
        open(where);
        if (!QTest::qWaitFor([&] { return ended(); }, 30'000)) {
            return VncError::Kind::Timeout;
        }
        return m_view->lastError().kind;
    };
    QCOMPARE(kindOf(), VncError::Kind::TlsMissing);
    where.trust.pinKey = u"kvm-a.example:5907"_s; // autoport
    QCOMPARE(kindOf(), VncError::Kind::TlsMissing);
    where.trust.pinKey = u"kvm-b.example:5900"_s; // another one
    QCOMPARE(kindOf(), VncError::Kind::None);
    where.trust.pinKey = u"kvm-a.example:5900"_s;
    where.trust.allowPlain = true;
    where.trust.caFile = m_dir.filePath(u"ca.pem"_s); // an issuer was chosen: that says more
    QCOMPARE(kindOf(), VncError::Kind::TlsMissing);
    where.trust.caFile.clear();
    QCOMPARE(kindOf(), VncError::Kind::None);
    where.trust.allowPlain = false; // said once
    QCOMPARE(kindOf(), VncError::Kind::None);
}

void TstTls::anonymousIsRefused_data()
{
    QTest::addColumn<QByteArray>("types");
    QTest::addColumn<QList<quint32>>("subtypes");
    QTest::addColumn<VncError::Kind>("kind");
    const QByteArray vencrypt = QByteArray::fromHex("0113");
    using Kind = VncError::Kind;
    QTest::newRow("old TLS") << QByteArray::fromHex("0112") << QList<quint32>{} << Kind::TlsAnonymous;
    QTest::newRow("TLSNone") << vencrypt << QList<quint32>{257} << Kind::TlsAnonymous;
    QTest::newRow("all of them") << vencrypt << QList<quint32>{257, 258, 259, 264} << Kind::TlsAnonymous;
    QTest::newRow("nothing") << vencrypt << QList<quint32>{} << Kind::AuthUnsupported;
    QTest::newRow("unknown") << vencrypt << QList<quint32>{77, 0xffffffff} << Kind::AuthUnsupported;
}

void TstTls::anonymousIsRefused()
{
    QFETCH(QByteArray, types);
    QFETCH(QList<quint32>, subtypes);
    m_server->types = types;
    m_server->subtypes = subtypes;
    m_server->start();
    open(endpoint());
    QTRY_COMPARE(m_view->state(), VncView::State::Failed);
    QTEST(m_view->lastError().kind, "kind");
    QVERIFY(m_asked.isEmpty());
}

void TstTls::logsIn_data()
{
    QTest::addColumn<quint32>("subtype");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<VncError::Kind>("kind");
    using Kind = VncError::Kind;
    QTest::newRow("VNC") << 261U << QByteArray("sesame") << Kind::None;
    QTest::newRow("VNC, wrong") << 261U << QByteArray("wrong") << Kind::AuthFailed;
    QTest::newRow("VNC, none") << 261U << QByteArray() << Kind::AuthCancelled;
    QTest::newRow("plain") << 262U << QByteArray("a long password, longer than eight") << Kind::None;
    QTest::newRow("plain, wrong") << 262U << QByteArray("a long password, longer than nine") << Kind::AuthFailed;
    QTest::newRow("plain, none") << 262U << QByteArray() << Kind::AuthCancelled;
}

void TstTls::logsIn()
{
    QFETCH(quint32, subtype);
    QFETCH(QByteArray, secret);
    QFETCH(VncError::Kind, kind);
    m_server->subtypes = {257, 260 + 4096, subtype};
    m_server->wants = subtype;
    m_server->user = "alice";
    m_server->password = "a long password, longer than eight";
    m_server->vncAnswer = QByteArray::fromHex("6aee260df25aafcc6aee260df25aafcc");
    m_server->start();
    if (!secret.isEmpty()) {
        m_answer = Secret(secret, u"alice"_s);
    }
    open(endpoint());
    QTRY_VERIFY(ended());
    QCOMPARE(m_view->lastError().kind, kind);
    QCOMPARE(m_view->isConnected(), kind == VncError::Kind::None);
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked[0].kind, subtype == 261 ? SecretRequest::Kind::VncPassword : SecretRequest::Kind::UserAndPassword);
    QCOMPARE(m_asked[0].protection, SecretRequest::Protection::Tls);
    if (kind == VncError::Kind::AuthFailed) {
        QCOMPARE(m_view->lastError().text, u"no way"_s);
    }
}

void TstTls::stalls_data()
{
    QTest::addColumn<TlsServer::Stall>("where");
    using Stall = TlsServer::Stall;
    QTest::newRow("accepted") << Stall::Accepted;
    QTest::newRow("greeted") << Stall::Greeted;
    QTest::newRow("types") << Stall::Types;
    QTest::newRow("VeNCrypt's version") << Stall::Version;
    QTest::newRow("version taken") << Stall::VersionTaken;
    QTest::newRow("subtypes") << Stall::Subtypes;
    QTest::newRow("no hello") << Stall::Chosen;
    QTest::newRow("half a hello") << Stall::Hello;
    QTest::newRow("secured") << Stall::Secured;
    QTest::newRow("no result") << Stall::Result;
}

void TstTls::stalls()
{
    QFETCH(TlsServer::Stall, where);
    m_server->stall = where;
    m_server->start();
    SessionOptions options;
    options.handshakeTimeoutMs = 500;
    m_view->setSessionOptions(options);
    const Heartbeat heartbeat;
    open(endpoint());
    QTRY_VERIFY(ended());
    QCOMPARE(m_view->lastError().kind, VncError::Kind::Timeout);
    QVERIFY2(heartbeat.worst() < MaxGap, qPrintable(QString::number(heartbeat.worst())));
}

void TstTls::closingIsPrompt()
{
    m_server->stall = TlsServer::Stall::Hello;
    m_server->start();
    open(endpoint());
    QTest::qWait(200);
    QElapsedTimer timer;
    timer.start();
    m_view->close();
    QVERIFY(timer.elapsed() < MaxGap);
    QTRY_COMPARE(SessionCore::liveWorkers(), 0);
}

void TstTls::pinsFile()
{
    CertificateInfo info;
    info.fingerprint = u"AA:BB"_s;
    info.subject = u"CN=x"_s;
    const QString name = m_dir.filePath(u"sub/folder/pins.json"_s);
    CertificatePins pins(name);
    QVERIFY(!pins.find(u"a:1"_s));
    QVERIFY(pins.store(u"a:1"_s, info));
    QVERIFY(pins.store(u"b:1"_s, info));
    QCOMPARE(CertificatePins(name).find(u"a:1"_s)->fingerprint, info.fingerprint);
    QCOMPARE(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(pins.remove(u"a:1"_s));
    QVERIFY(!pins.find(u"a:1"_s));
    QVERIFY(pins.find(u"b:1"_s));
    QVERIFY(!CertificatePins(QString()).store(u"a:1"_s, info));
    QCOMPARE(CertificatePins::hostOf(u"[fd00::1]:5900"_s), u"[fd00::1]"_s);
    QCOMPARE(CertificatePins::hostOf(u"kvm:5901"_s), u"kvm"_s);
    QVERIFY(pins.requiresTls(u"b"_s) && !pins.requiresTls(u"a"_s));
    QVERIFY(pins.requireTls(u"a"_s) && pins.requiresTls(u"a"_s));
    QVERIFY(!pins.find(u"tls://a"_s) && !pins.requiresTls(u"tls"_s));
    QVERIFY(pins.forgetHost(u"a"_s) && !pins.requiresTls(u"a"_s) && pins.requiresTls(u"b"_s));
    QVERIFY(pins.forgetHost(u"b"_s) && !pins.find(u"b:1"_s));
    QVERIFY(pins.store(u"b:1"_s, info));
    writeFile(name, "no json {");
    QVERIFY(!pins.find(u"b:1"_s));
}

// ---- a real QEMU
// -----------------------------------------------------------------------------------------------------

class TstTlsQemu : public QObject
{
    Q_OBJECT

private:
    VncQemu m_qemu;
    TestCertificate m_issuer = makeIssuer("Lab issuer");
    quint16 m_saslPort = 0;
    quint16 m_saslTlsPort = 0; // by TCP: QEMU 7.2 breaks off SASL on a unix socket

    QString socket(const QString &name) const { return m_qemu.path(name + u".sock"_s); }
    Endpoint endpoint(const QString &name) const
    {
        Endpoint result = Endpoint::unixSocket(socket(name));
        if (name.startsWith("sasl"_L1)) {
            result = Endpoint::tcp(u"127.0.0.1"_s, name == "sasl"_L1 ? m_saslPort : m_saslTlsPort);
        }
        result.trust.name = u"kvm-a.example"_s;
        result.trust.caFile = m_qemu.path(u"ca-cert.pem"_s);
        return result;
    }
    static bool hasSasl() { return !QStandardPaths::findExecutable(u"saslpasswd2"_s, {u"/usr/sbin"_s}).isEmpty(); }

private Q_SLOTS:
    void initTestCase();
    void picture_data();
    void picture();
    void refuses_data();
    void refuses();
};

void TstTlsQemu::initTestCase()
{
    const TestCertificate server = makeServerCertificate(m_issuer, "kvm-a.example");
    writeFile(m_qemu.path(u"ca-cert.pem"_s), m_issuer.certificate);
    writeFile(m_qemu.path(u"other-ca.pem"_s), makeIssuer("Another").certificate);
    writeFile(m_qemu.path(u"server-cert.pem"_s), server.certificate);
    writeFile(m_qemu.path(u"server-key.pem"_s), server.key);
    QStringList arguments{
        u"-object"_s, u"tls-creds-x509,id=tls0,endpoint=server,verify-peer=off,dir="_s + m_qemu.path(QString()),
        u"-object"_s, u"tls-creds-anon,id=anon0,endpoint=server"_s,
        u"-object"_s, u"secret,id=s,data=sesame"_s,
        u"-vnc"_s,    u"unix:%1,tls-creds=tls0"_s.arg(socket(u"none"_s)),
        u"-vnc"_s,    u"unix:%1,tls-creds=tls0,password-secret=s"_s.arg(socket(u"password"_s)),
        u"-vnc"_s,    u"unix:%1,tls-creds=anon0"_s.arg(socket(u"anonymous"_s))};
    if (hasSasl()) {
        writeFile(m_qemu.path(u"qemu.conf"_s),
                  "mech_list: digest-md5 scram-sha-256 plain\nauxprop_plugin: sasldb\nsasldb_path: "
                      + m_qemu.path(u"sasl.db"_s).toLocal8Bit() + "\n");
        QProcess tool;
        tool.start(QStandardPaths::findExecutable(u"saslpasswd2"_s, {u"/usr/sbin"_s}),
                   {u"-p"_s, u"-c"_s, u"-f"_s, m_qemu.path(u"sasl.db"_s), u"alice"_s});
        tool.write("open sesame");
        tool.closeWriteChannel();
        QVERIFY(tool.waitForFinished() && tool.exitCode() == 0);
        qputenv("SASL_CONF_PATH", m_qemu.path(QString()).toLocal8Bit());
        QTcpServer first;
        QTcpServer second;
        QVERIFY(first.listen(QHostAddress::LocalHost) && second.listen(QHostAddress::LocalHost));
        m_saslPort = first.serverPort();
        m_saslTlsPort = second.serverPort();
        QVERIFY(m_saslPort > 5900 && m_saslTlsPort > 5900);
        arguments << u"-vnc"_s << u"127.0.0.1:%1,sasl=on"_s.arg(m_saslPort - 5900) << u"-vnc"_s
                  << u"127.0.0.1:%1,tls-creds=tls0,sasl=on"_s.arg(m_saslTlsPort - 5900);
    }
    const QString problem = m_qemu.start(arguments);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TstTlsQemu::picture_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<EncodingPolicy>("policy");
    for (const char *way : {"none", "password", "sasl", "saslTls"}) {
        if (QByteArray(way).startsWith("sasl") && !hasSasl()) {
            qInfo("no saslpasswd2: %s is left out", way);
            continue;
        }
        QTest::addRow("%s raw", way) << QString::fromLatin1(way) << EncodingPolicy::Raw;
        QTest::addRow("%s zrle", way) << QString::fromLatin1(way) << EncodingPolicy::Zrle;
    }
    QTest::addRow("none hextile") << u"none"_s << EncodingPolicy::Hextile;
    if (isAvailable(EncodingPolicy::Tight)) {
        QTest::addRow("none tight") << u"none"_s << EncodingPolicy::Tight;
    }
}

void TstTlsQemu::picture()
{
    QFETCH(QString, way);
    QFETCH(EncodingPolicy, policy);
    VncView view;
    view.resize(800, 600);
    view.show();
    SessionOptions options;
    options.encodings = policy;
    view.setSessionOptions(options);
    QList<SecretRequest> asked;
    view.setSecretProvider([&](const SecretRequest &request, const SecretAnswer &answer) {
        asked << request;
        answer(request.kind == SecretRequest::Kind::VncPassword ? Secret("sesame") : Secret("open sesame", u"alice"_s));
    });
    const Heartbeat heartbeat;
    view.open(endpoint(way));
    QTRY_VERIFY(view.isConnected() || view.state() == VncView::State::Failed);
    QVERIFY2(view.isConnected(), qPrintable(view.lastError().text));
    QVERIFY(QTest::qWaitFor(
        [&] {
            const QImage mine = view.snapshot();
            return !mine.isNull() && mine == m_qemu.screendump();
        },
        10000));
    QCOMPARE(asked.size(), way == "none"_L1 ? 0 : 1);
    // Input goes the same way, encrypted by us and not by the library: QEMU would hang up on garbage.
    view.sendKeys(KeyCombination::byId(u"ctrl-alt-f2"_s));
    QSignalSpy frames(&view, &VncView::frameUpdated);
    m_qemu.qmp(u"system_reset"_s); // so that there is something to show
    QTRY_VERIFY(frames.count() > 0);
    QVERIFY(view.isConnected());
    QVERIFY2(heartbeat.worst() < 10 * MaxGap, qPrintable(QString::number(heartbeat.worst()))); // our screendumps, too
}

void TstTlsQemu::refuses_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("issuers");
    QTest::addColumn<QString>("name");
    QTest::addColumn<VncError::Kind>("kind");
    const QString right = u"ca-cert.pem"_s;
    const QString name = u"kvm-a.example"_s;
    using Kind = VncError::Kind;
    QTest::newRow("other issuer") << u"none"_s << u"other-ca.pem"_s << name << Kind::CertificateUnknown;
    QTest::newRow("other name") << u"none"_s << right << u"kvm-b.example"_s << Kind::CertificateName;
    QTest::newRow("anonymous") << u"anonymous"_s << right << name << Kind::TlsAnonymous;
    QTest::newRow("wrong password") << u"password"_s << right << name << Kind::AuthFailed;
    if (hasSasl()) {
        QTest::newRow("wrong SASL, TLS") << u"saslTls"_s << right << name << Kind::AuthFailed;
        QTest::newRow("wrong SASL") << u"sasl"_s << right << name << Kind::AuthFailed;
    }
}

void TstTlsQemu::refuses()
{
    QFETCH(QString, way);
    QFETCH(QString, issuers);
    QFETCH(QString, name);
    VncView view;
    view.setSecretProvider(
        [](const SecretRequest &, const SecretAnswer &answer) { answer(Secret("not it", u"alice"_s)); });
    Endpoint where = endpoint(way);
    where.trust.caFile = m_qemu.path(issuers);
    where.trust.name = name;
    view.open(where);
    QTRY_VERIFY(view.isConnected() || view.state() == VncView::State::Failed);
    QTEST(view.lastError().kind, "kind");
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TstTls test;
    int failures = QTest::qExec(&test, argc, argv);
    if (VncQemu::binary().isEmpty()) {
        std::puts("qemu-system-x86_64 is not installed: only the server in the process was met");
    } else {
        TstTlsQemu real;
        failures += QTest::qExec(&real, argc, argv);
    }
    return failures;
}

#include "tst_tls.moc"
