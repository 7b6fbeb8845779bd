// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that cheat at the login, or go away in the middle of it.
#include "vncview/vncview.h"

#include <QApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sasl/sasl.h>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;

namespace
{

QByteArray number(qsizetype value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(value), bytes.data());
    return bytes;
}

// Greets, offers one way to log in, and says all that it has to say when that is chosen, whatever it hears.
class DeafServer : public QObject
{
public:
    DeafServer()
    {
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            m_client = m_server.nextPendingConnection();
            m_client->write("RFB 003.008\n");
            connect(m_client, &QLocalSocket::readyRead, this, &DeafServer::onData);
        });
        m_server.listen(path());
    }
    [[nodiscard]] QString path() const { return m_dir.filePath(u"vnc.sock"_s); }
    [[nodiscard]] bool wasAnswered() const { return m_heard > 12 + 1; } // more than version and choice
    void hangUp() { m_client->abort(); }

    QByteArray security;
    QByteArray rest;

private:
    void onData()
    {
        const qsizetype before = m_heard;
        m_heard += m_client->readAll().size();
        if (before < 12 && m_heard >= 12) {
            m_client->write(security);
        }
        if (before < 13 && m_heard >= 13) {
            m_client->write(rest);
        }
        m_client->flush();
    }

    QTemporaryDir m_dir;
    QLocalServer m_server;
    QPointer<QLocalSocket> m_client;
    qsizetype m_heard = 0;
};

// "Complete", and nothing to go with it.
const QByteArray nullComplete = QByteArray::fromHex("0000000001"); // NOLINT(cert-err58-cpp)
// The login is fine, and a screen of 64x48.
const QByteArray welcome // NOLINT(cert-err58-cpp)
    = QByteArray::fromHex("0000000000400030"
                          "2018000100ff00ff00ff100800000000"
                          "0000000464656166");

bool hasMechanism(const char *name)
{
    if (sasl_client_init(nullptr) != SASL_OK) {
        return false;
    }
    for (const char **each = sasl_global_listmech(); each != nullptr && *each != nullptr; ++each) {
        if (qstrcmp(*each, name) == 0) {
            return true;
        }
    }
    return false;
}

} // namespace

class TstLogins : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeafServer> m_server;
    std::unique_ptr<VncView> m_view;
    int m_asked = 0;

    // A login by this mechanism, to which the server has this to say.
    void openSasl(const QByteArray &mechanism, const QByteArray &answer)
    {
        m_server->security = QByteArray::fromHex("0114");
        m_server->rest = number(mechanism.size()) + mechanism + answer;
        m_view->open(Endpoint::unixSocket(m_server->path()));
    }
    bool ended() const
    {
        return m_view->state() == VncView::State::Connected || m_view->state() == VncView::State::Failed;
    }

private Q_SLOTS:
    void init()
    {
        m_asked = 0;
        m_server = std::make_unique<DeafServer>();
        m_view = std::make_unique<VncView>();
        m_view->setSecretProvider([this](const SecretRequest &, const SecretAnswer &answer) {
            ++m_asked;
            answer(Secret("sesame", u"alice"_s));
        });
    }
    void cleanup()
    {
        m_view.reset();
        m_server.reset();
        QTRY_COMPARE(SessionCore::liveWorkers(), 0);
    }

    void serverMustProveItself_data();
    void serverMustProveItself();
    void doneWithoutAnswer();
    void cutOffIsNoRefusal_data();
    void cutOffIsNoRefusal();
    void refusalIsNoGuess();
};

void TstLogins::serverMustProveItself_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    // Those in which the server proves itself, too.
    for (const char *name : {"SCRAM-SHA-1", "SCRAM-SHA-256", "DIGEST-MD5"}) {
        if (hasMechanism(name)) {
            QTest::newRow(name) << QByteArray(name);
        }
    }
    QVERIFY(hasMechanism("SCRAM-SHA-1") || hasMechanism("SCRAM-SHA-256"));
}

// Whoever stands in between does not know the password, and says "complete" at once.
void TstLogins::serverMustProveItself()
{
    QFETCH(QByteArray, mechanism);
    openSasl(mechanism, nullComplete + welcome);
    QTRY_VERIFY(ended());
    QCOMPARE(m_view->state(), VncView::State::Failed);
    QCOMPARE(m_view->lastError().kind, VncError::Kind::AuthFailed);
}

// PLAIN is through with its first message: "complete" is all that is left to say.
void TstLogins::doneWithoutAnswer()
{
    QVERIFY(hasMechanism("PLAIN"));
    openSasl("PLAIN", nullComplete + welcome);
    QTRY_VERIFY(ended());
    QVERIFY2(m_view->isConnected(), qPrintable(m_view->lastError().text));
    QCOMPARE(m_asked, 1);
}

void TstLogins::cutOffIsNoRefusal_data()
{
    QTest::addColumn<bool>("sasl");
    QTest::newRow("VNC password") << false;
    QTest::newRow("SASL") << true;
}

// QEMU refuses by hanging up, but so does a tunnel that dies: only the server's word is one.
void TstLogins::cutOffIsNoRefusal()
{
    QFETCH(bool, sasl);
    if (sasl) {
        openSasl("PLAIN", {});
    } else {
        m_server->security = QByteArray::fromHex("0102");
        m_server->rest = QByteArray(16, 'c'); // the challenge
        m_view->open(Endpoint::unixSocket(m_server->path()));
    }
    QTRY_COMPARE(m_asked, 1);
    QTRY_VERIFY(m_server->wasAnswered());
    m_server->hangUp();
    QTRY_COMPARE(m_view->state(), VncView::State::Failed);
    QCOMPARE(m_view->lastError().kind, VncError::Kind::AuthFailed);
    QVERIFY(m_view->lastError().guessed);
}

void TstLogins::refusalIsNoGuess()
{
    m_server->security = QByteArray::fromHex("0102");
    m_server->rest = QByteArray(16, 'c') + number(1) + number(6) + "no way";
    m_view->open(Endpoint::unixSocket(m_server->path()));
    QTRY_COMPARE(m_view->state(), VncView::State::Failed);
    QCOMPARE(m_view->lastError().kind, VncError::Kind::AuthFailed);
    QCOMPARE(m_view->lastError().text, u"no way"_s);
    QVERIFY(!m_view->lastError().guessed);
}

QTEST_MAIN(TstLogins)
#include "tst_logins.moc"
