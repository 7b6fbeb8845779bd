// SPDX-License-Identifier: GPL-3.0-or-later
// libvirt's own questions, asked by its test driver.
#include "models/credentials/authbroker.h"
#include "models/libvirt/executor.h"

#include <libvirt/virterror.h>

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

using Kind = AuthQuestion::Kind;

namespace
{

constexpr auto password = "123456";

/// A simulated host that lets one user in.
class Host
{
public:
    Host()
    {
        QFile file(m_folder.filePath(u"host.xml"_s));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("<node><auth><user password=\"123456\">rich</user></auth></node>");
        }
        broker = std::make_unique<AuthBroker>(store.get());
        QObject::connect(broker.get(), &AuthBroker::asked, broker.get(), [this](quint64 id) { shown.append(id); });
    }

    QFuture<Outcome> open(bool withAuth = true)
    {
        executor = std::make_unique<Executor>();
        Executor::OpenRequest request;
        request.uri = u"test://"_s + m_folder.filePath(u"host.xml"_s);
        if (withAuth) {
            request.auth = broker->begin(u"kvm-a"_s);
            attempt = request.auth;
        }
        return executor->open(request);
    }
    AuthQuestion last() const { return broker->question(shown.last()).value_or(AuthQuestion{}); }
    /// Answers the next question, which must be of that kind; false when none came.
    bool answer(Kind kind, const QByteArray &text, bool remember = false)
    {
        ++m_answered;
        if (!QTest::qWaitFor([&]() { return shown.size() >= m_answered; }, 30'000) || last().kind != kind) {
            return false;
        }
        broker->answer(shown.last(), AuthAnswer(text, remember));
        return true;
    }

    std::unique_ptr<CredentialStore> store = makeMemoryStore();
    std::unique_ptr<AuthBroker> broker;
    std::unique_ptr<Executor> executor;
    std::weak_ptr<AuthAttempt> attempt;
    QList<quint64> shown;

private:
    QTemporaryDir m_folder;
    int m_answered = 0;
};

} // namespace

class TestLibvirtAuth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qunsetenv("LIBVIRT_AUTH_FILE");
    }

    void rightAnswers()
    {
        Host host;
        const QFuture<Outcome> opened = host.open();
        QVERIFY(host.answer(Kind::Text, "rich"));
        QTRY_COMPARE(host.shown.size(), 2);
        QCOMPARE(host.last().host, u"kvm-a"_s);
        QCOMPARE(host.last().account, u"rich"_s);
        QVERIFY(host.last().canRemember);
        QVERIFY(!host.last().prompt.isEmpty());
        QVERIFY(host.answer(Kind::Password, password));
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(opened.result().has_value());
    }

    void wrongIsAskedAgainAtTheNextOpening()
    {
        Host host;
        const QFuture<Outcome> opened = host.open();
        QVERIFY(host.answer(Kind::Text, "rich"));
        QVERIFY(host.answer(Kind::Password, "wrong", true));
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(!opened.result().has_value());
        QCOMPARE(opened.result().error().kind, ErrorKind::Auth);
        QCOMPARE(opened.result().error().code, int(VIR_ERR_AUTH_FAILED));
        const QFuture<Outcome> again = host.open();
        QVERIFY(host.answer(Kind::Text, "rich"));
        QTRY_COMPARE(host.shown.size(), 4);
        QCOMPARE(host.last().remark, u"The password was refused."_s);
        QVERIFY(host.answer(Kind::Password, password));
        QTRY_VERIFY(again.isFinished());
        QVERIFY(again.result().has_value());
    }

    void cancelled()
    {
        Host host;
        const QFuture<Outcome> opened = host.open();
        QTRY_COMPARE(host.shown.size(), 1);
        QVERIFY(!opened.isFinished());
        host.broker->answer(host.shown.last(), {});
        QTRY_VERIFY(opened.isFinished());
        QCOMPARE(opened.result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(host.shown.size(), 1);
    }

    void rememberedAsksNothing()
    {
        Host host;
        const QFuture<Outcome> opened = host.open();
        QVERIFY(host.answer(Kind::Text, "rich"));
        QVERIFY(host.answer(Kind::Password, password, true));
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(opened.result().has_value());
        QTRY_VERIFY(host.attempt.expired());
        const QFuture<Outcome> again = host.open();
        QTRY_VERIFY(again.isFinished());
        QVERIFY(again.result().has_value());
        QCOMPARE(host.shown.size(), 2);
    }

    void rememberedButWrongIsAskedForAtOnce()
    {
        Host host;
        host.store->write(u"libvirt-name//kvm-a"_s, "rich");
        host.store->write(u"libvirt-password/rich/kvm-a"_s, "old");
        const QFuture<Outcome> opened = host.open();
        QVERIFY(host.answer(Kind::Text, "rich"));
        QTRY_COMPARE(host.shown.size(), 2);
        QCOMPARE(host.last().remark, u"The password was refused."_s);
        QVERIFY(host.answer(Kind::Password, password, true));
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(opened.result().has_value());
        QTRY_VERIFY(host.attempt.expired());
        const QFuture<Outcome> again = host.open();
        QTRY_VERIFY(again.isFinished());
        QVERIFY(again.result().has_value());
        QCOMPARE(host.shown.size(), 2);
    }

    void closingWithdrawsTheQuestion()
    {
        Host host;
        const QFuture<Outcome> opened = host.open();
        QTRY_COMPARE(host.shown.size(), 1);
        host.executor->shutdown();
        QTRY_VERIFY(opened.isFinished());
        QCOMPARE(opened.result().error().kind, ErrorKind::Cancelled);
        QTRY_VERIFY(host.broker->openQuestions().isEmpty());
        QTRY_VERIFY(host.attempt.expired());
    }

    void withoutAnybodyToAsk()
    {
        Host host;
        const QFuture<Outcome> opened = host.open(false);
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(!opened.result().has_value());
        QVERIFY(host.shown.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLibvirtAuth)
#include "tst_libvirtauth.moc"
