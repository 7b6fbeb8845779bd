// SPDX-License-Identifier: GPL-3.0-or-later
// All ways to a host: what carries libvirt through ssh, which daemon is there, jump hosts, ports, TLS, SASL, TCP.
#include "tests/integration/logins.h"
#include "tests/integration/program.h"

#include <QDialog>
#include <QLineEdit>
#include <QTemporaryFile>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestLabWays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qunsetenv("SSH_AUTH_SOCK");
        QVERIFY(lab::run({u"reset"_s, u"1"_s}));
        QVERIFY(lab::run({u"reset"_s, u"2"_s}));
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
        QVERIFY(lab::run({u"guest"_s, u"2"_s, u"card-2"_s, u"kind=testcard"_s, u"start=1"_s}));
    }

    void cleanup() { lab::Program::keepPicturesOfFailure(); }

    void cleanupTestCase()
    {
        QVERIFY(lab::run({u"reset"_s, u"2"_s}));
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
    }

    void carriersAndDaemons_data()
    {
        QTest::addColumn<QString>("carriers");
        QTest::addColumn<QString>("daemons");
        QTest::addColumn<bool>("session");
        for (const QString &daemons : {u"monolithic"_s, u"modular"_s}) {
            for (const QString &carriers : {u"all"_s, u"helper"_s, u"nc"_s, u"none"_s}) {
                QTest::addRow("system, %s, %s", qPrintable(daemons), qPrintable(carriers))
                    << carriers << daemons << false;
            }
            // Only the helper starts a user's own daemon.
            QTest::addRow("session, %s", qPrintable(daemons)) << u"helper"_s << daemons << true;
        }
    }

    void carriersAndDaemons()
    {
        QFETCH(QString, carriers);
        QFETCH(QString, daemons);
        QFETCH(bool, session);
        QVERIFY(lab::run({u"daemons"_s, u"2"_s, daemons}));
        QVERIFY(lab::run({u"carriers"_s, u"2"_s, carriers}));
        const QString uri = lab::value(session ? u"LAB_SSH_SESSION_URI"_s : u"LAB_SSH_URI"_s);
        const QString name = session ? u"card-of-user"_s : u"card-2"_s;
        if (session) {
            QTemporaryFile xml;
            QVERIFY(xml.open());
            xml.write("<domain type='qemu'><name>card-of-user</name>"
                      "<uuid>7c3e3f0e-3c1d-4b7e-9a53-2f2d5f6f8a10</uuid><memory unit='MiB'>32</memory>"
                      "<os><type arch='x86_64'>hvm</type></os></domain>");
            QVERIFY(xml.flush());
            QVERIFY(!lab::virsh(uri, {u"define"_s, xml.fileName()}).isNull());
        }
        const int before = lab::Logins::now().accepted;
        lab::Program program({uri});
        QVERIFY(program.waitForHosts());
        QVERIFY(program.guest(uri, name));
        QVERIFY(!program.guest(uri, session ? u"card-2"_s : u"card-of-user"_s));
        QCOMPARE(lab::Logins::now().accepted, before + 1);
        if (session) {
            QVERIFY(!lab::virsh(uri, {u"undefine"_s, name}).isNull());
            QVERIFY(program.waitUntilGone(uri, name, 10));
        } else {
            QVERIFY(program.act(ActionId::OpenConsole, uri, name));
            QVERIFY(program.console());
            QCOMPARE(lab::Logins::now().accepted, before + 1);
            // It hears what others do.
            QVERIFY(lab::run({u"guest"_s, u"2"_s, u"card-new"_s, u"kind=testcard"_s}));
            QVERIFY(program.waitForState(uri, u"card-new"_s, DomainState::ShutOff, 10));
            QVERIFY(!lab::output({u"exec"_s, u"2"_s, u"virsh"_s, u"-q"_s, u"-c"_s, u"qemu:///system"_s, u"undefine"_s,
                                  u"card-new"_s})
                         .isNull());
            QVERIFY(program.waitUntilGone(uri, u"card-new"_s, 10));
        }
    }

    void backToNormal() { QVERIFY(lab::run({u"reset"_s, u"2"_s})); }

    void behindAJumpHost_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("jump");
        QTest::newRow("given") << lab::value(u"LAB_JUMP_URI"_s) << lab::value(u"LAB_JUMP_HOST"_s);
        QTest::newRow("by ssh's configuration") << lab::value(u"LAB_JUMP_ALIAS_URI"_s) << QString();
    }

    void behindAJumpHost()
    {
        QFETCH(QString, uri);
        QFETCH(QString, jump);
        lab::Program program({lab::value(u"LAB_LOCAL_URI"_s)});
        ConnectionConfig config;
        config.uri = uri;
        config.jumpHosts = jump;
        const int before = lab::Logins::now().accepted;
        program.add(config);
        QVERIFY(program.waitForHosts());
        QVERIFY(program.act(ActionId::OpenConsole, uri, u"card-2"_s));
        QVERIFY(program.console());
        QCOMPARE(lab::Logins::now().accepted, before + 1);
    }

    void anotherPort()
    {
        QString uri = lab::value(u"LAB_SSH_URI"_s);
        uri.replace(u"/system"_s, u':' + lab::value(u"LAB_SSH_OTHER_PORT"_s) + u"/system"_s);
        lab::Program program({uri});
        QVERIFY(program.waitForHosts());
        QVERIFY(program.act(ActionId::OpenConsole, uri, u"card-2"_s));
        QVERIFY(program.console());
    }

    void aUserWhoMayNotUseLibvirt()
    {
        const QString uri = lab::value(u"LAB_SSH_FORBIDDEN_URI"_s);
        lab::Program program({uri});
        Connection *host = program.host(uri);
        QVERIFY(lab::waitFor([host]() { return host->lastError().has_value(); }, 20));
        QCOMPARE(host->state(), Connection::State::Failed);
        QVERIFY(!program.isAsking());
        // It does not knock again and again.
        const int connections = lab::Logins::now().connections;
        QVERIFY(!lab::waitFor([&]() { return host->state() != Connection::State::Failed; }, 5));
        QCOMPARE(lab::Logins::now().connections, connections);
    }

    void aSlowLoginHoldsNothingUp()
    {
        QVERIFY(lab::run({u"sshd"_s, u"2"_s, u"slow=5"_s}));
        const QString local = lab::value(u"LAB_LOCAL_URI"_s);
        const QString slow = lab::value(u"LAB_SSH_URI"_s);
        lab::Program program({slow, local});
        QVERIFY(lab::waitFor([&]() { return program.host(local)->isListComplete(); }, 4));
        QVERIFY(!program.host(slow)->isListComplete());
        QCOMPARE(program.host(slow)->phase(), Connection::Phase::Login);
        QVERIFY(program.waitForHosts(30));
        QVERIFY(lab::run({u"sshd"_s, u"2"_s}));
    }

    void byTcp()
    {
        const QString uri = lab::value(u"LAB_TCP_URI_2"_s);
        lab::Program program({uri});
        QVERIFY(program.waitForHosts());
        QVERIFY(program.guest(uri, u"card-2"_s));
    }

    void byTls()
    {
        QVERIFY(lab::run({u"tls"_s, u"2"_s, u"on"_s}));
        const QString uri = lab::value(u"LAB_TLS_URI_2"_s);
        lab::Program program({uri});
        QVERIFY(program.waitForHosts());
        QVERIFY(program.guest(uri, u"card-2"_s));
    }

    void bySasl()
    {
        QVERIFY(lab::run({u"sasl"_s, u"2"_s, u"on"_s}));
        const QString uri = lab::value(u"LAB_TCP_URI_2"_s);
        lab::Program program({uri});
        Connection *host = program.host(uri);
        const auto answerAll = [&](const QString &password) {
            const auto settled
                = [host]() { return host->isListComplete() || host->state() == Connection::State::Failed; };
            for (int i = 0; i < 4 && !settled(); ++i) {
                lab::waitFor([&]() { return settled() || program.isAsking(); }, 20);
                const auto *edit = program.find<QLineEdit>(u"authAnswerEdit"_s);
                if (edit && program.isAsking()) {
                    const bool hidden = edit->echoMode() != QLineEdit::Normal;
                    const QString text = hidden ? password : lab::value(u"LAB_SASL_USER"_s);
                    QTest::qWait(0);
                    QVERIFY(program.answer(text));
                    lab::waitFor([&]() { return settled() || (hidden && !program.isAsking()); }, 5);
                }
            }
        };
        answerAll(lab::value(u"LAB_SASL_PASSWORD"_s));
        QVERIFY(lab::waitFor([host]() { return host->isListComplete(); }, 20));
        QVERIFY(program.guest(uri, u"card-2"_s));
        QVERIFY(!program.isAsking());
    }
};

LAB_TEST_MAIN(TestLabWays)
#include "tst_lab_ways.moc"
