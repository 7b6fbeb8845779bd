// SPDX-License-Identifier: GPL-3.0-or-later
// Whole examinations through a real sshd on a loopback port.
#include "models/doctor/doctor.h"
#include "models/transport/sshmaster.h"
#include "tests/models/sshserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <cstdio>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using State = DoctorLeg::State;
using Id = DoctorLeg::Id;

namespace
{

const DoctorLeg &legOf(const Doctor &doctor, Id id)
{
    static const DoctorLeg none;
    for (const DoctorLeg &leg : doctor.legs()) {
        if (leg.id == id) {
            return leg;
        }
    }
    return none;
}

} // namespace

class TestDoctorSsh : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        const QString why = m_server.start();
        QVERIFY2(why.isEmpty(), qPrintable(why));
        SshSetup setup;
        setup.keeper = QStringLiteral(GUESTDECK_KEEPER);
        m_masters = std::make_unique<SshMasters>(nullptr, setup);
        QFile::remove(m_server.file(u"known_hosts"_s));
    }
    void cleanup()
    {
        m_masters.reset();
        m_server.stop();
    }

    void theWayIsWalkedWithOneLogin()
    {
        Doctor doctor(config(m_server.client(u"client"_s)), {m_masters.get(), nullptr});
        QVERIFY(examine(doctor));
        qInfo("%s", qPrintable(doctor.report()));
        QVERIFY(legOf(doctor, Id::Name).state == State::Good);
        QVERIFY(legOf(doctor, Id::Tcp).state == State::Good);
        QVERIFY(legOf(doctor, Id::Tcp).result.contains(QString::number(m_server.port())));
        QVERIFY(legOf(doctor, Id::Ssh).state == State::Good);
        QVERIFY(legOf(doctor, Id::Ssh).result.startsWith(u"OpenSSH"_s));
        QVERIFY(legOf(doctor, Id::Ssh).result.contains(u"not known"_s));
        QVERIFY(legOf(doctor, Id::Login).state == State::Good);
        QVERIFY(legOf(doctor, Id::Login).milliseconds > 0);
        // The probe ran there: each leg of it says something.
        for (const Id id : {Id::Daemon, Id::Permission, Id::Carrier, Id::Kvm, Id::Components}) {
            QVERIFY(!legOf(doctor, id).result.isEmpty());
            QVERIFY(legOf(doctor, id).state != State::Waiting);
        }
        QVERIFY(legOf(doctor, Id::Components).state != State::Skipped);
        QCOMPARE(m_server.logins(), 1);
        // By now the key is known.
        Doctor again(config(m_server.client(u"client"_s)), {m_masters.get(), nullptr});
        QVERIFY(examine(again));
        QVERIFY2(!legOf(again, Id::Ssh).result.contains(u"not known"_s), qPrintable(legOf(again, Id::Ssh).result));
    }

    /// Who has been put into a group meanwhile needs a new login, also while the window with the findings is open.
    void aBrokenEndKeepsNoLogin()
    {
        ConnectionConfig broken = config(m_server.client(u"client"_s));
        broken.uri += u"&socket=/nowhere/libvirt-sock"_s;
        Doctor doctor(broken, {m_masters.get(), nullptr});
        QVERIFY(examine(doctor));
        QVERIFY(doctor.firstBroken());
        QVERIFY(legOf(doctor, Id::Login).state == State::Good);
        QTRY_VERIFY(!m_masters->acquire(*sshHost(*RemoteUri::parse(broken.uri)))->isUp());
    }

    void aRunningLoginIsShared()
    {
        const QString client = m_server.client(u"client"_s);
        Doctor first(config(client), {m_masters.get(), nullptr});
        QSignalSpy finished(&first, &Doctor::finished);
        first.start();
        Doctor second(config(client), {m_masters.get(), nullptr});
        QVERIFY(examine(second));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
        QCOMPARE(m_server.logins(), 1);
    }

    void aRefusedKeyIsTheLoginsTrouble()
    {
        QFile::remove(m_server.file(u"authorized"_s));
        Doctor doctor(config(m_server.client(u"client"_s)), {m_masters.get(), nullptr});
        QVERIFY(examine(doctor));
        QVERIFY(doctor.firstBroken());
        QVERIFY2(doctor.firstBroken()->id == Id::Login, qPrintable(doctor.report()));
        QVERIFY(doctor.firstBroken()->command.startsWith(u"ssh-copy-id"_s));
        QVERIFY(doctor.firstBroken()->details.contains(u"Permission denied"_s));
        QVERIFY(legOf(doctor, Id::Libvirt).state == State::Skipped);
    }

    void aChangedKeyIsTheServersTrouble()
    {
        const QString client = m_server.client(u"client"_s, {u"StrictHostKeyChecking yes"_s});
        QFile pub(m_server.file(u"user.pub"_s)); // any other key
        QVERIFY(pub.open(QIODevice::ReadOnly));
        const QByteArray key = pub.readAll();
        m_server.write(u"known_hosts"_s, "[127.0.0.1]:" + QByteArray::number(m_server.port()) + ' ' + key);
        Doctor doctor(config(client), {m_masters.get(), nullptr});
        QVERIFY(examine(doctor));
        QVERIFY(doctor.firstBroken());
        QVERIFY2(doctor.firstBroken()->id == Id::Ssh, qPrintable(doctor.report()));
        QVERIFY2(doctor.firstBroken()->command.startsWith(u"ssh-keygen -f "_s),
                 qPrintable(doctor.firstBroken()->command));
        QVERIFY(doctor.firstBroken()->command.endsWith(u"-R '[127.0.0.1]:%1'"_s.arg(m_server.port())));
        QCOMPARE(m_server.logins(), 0);
    }

    void anUnknownAliasIsAName()
    {
        const QString client = m_server.client(u"client"_s);
        ConnectionConfig wrong;
        wrong.uri = u"qemu+ssh://no-such-host.invalid/system?command="_s + client;
        Doctor doctor(wrong, {m_masters.get(), nullptr});
        QVERIFY(examine(doctor));
        QVERIFY(doctor.firstBroken());
        QCOMPARE(doctor.firstBroken()->id, Id::Name);
    }

    void aJumpHostIsCalledInItsPlace()
    {
        ConnectionConfig jump = config(m_server.client(u"client"_s));
        jump.uri.replace(u"//box"_s, u"//127.0.0.1:%1"_s.arg(m_server.port()));
        jump.jumpHosts = u"box"_s;
        Doctor doctor(jump, {m_masters.get(), nullptr});
        QVERIFY(examine(doctor));
        QVERIFY2(legOf(doctor, Id::Tcp).result.contains(u"box"_s), qPrintable(doctor.report()));
        QVERIFY(legOf(doctor, Id::Ssh).state == State::Skipped);
        QVERIFY(legOf(doctor, Id::Ssh).result.contains(u"box"_s));
    }

private:
    static ConnectionConfig config(const QString &client)
    {
        ConnectionConfig config;
        config.uri = u"qemu+ssh://box/system?command="_s + client;
        return config;
    }
    static bool examine(Doctor &doctor)
    {
        QSignalSpy finished(&doctor, &Doctor::finished);
        doctor.start();
        return QTest::qWaitFor([&] { return finished.count() == 1; }, 60000);
    }

    SshServer m_server;
    std::unique_ptr<SshMasters> m_masters;
};

int main(int argc, char **argv)
{
    SshServer trial;
    const QString why = trial.start();
    if (!why.isEmpty()) {
        std::printf("SKIP: %s\n", qPrintable(why));
        return 77;
    }
    trial.stop();
    QCoreApplication app(argc, argv);
    TestDoctorSsh test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_doctorssh.moc"
