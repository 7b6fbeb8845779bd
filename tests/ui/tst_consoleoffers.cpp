// SPDX-License-Identifier: GPL-3.0-or-later
// What a guest's tab offers when its definition lacks something for a good console, and when it keeps quiet.
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/settings/settings.h"
#include "tests/vncview/fakeserver.h"
#include "ui/console/consoleoffers.h"
#include "ui/console/consolepage.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using Phase = ConsoleScreen::Phase;

namespace
{

const QString tabletId = u"consoleOffer-tablet"_s;
const QString clipboardId = u"consoleOffer-clipboard"_s;

template <class T>
T *child(QWidget *parent, const QString &name)
{
    return parent->findChild<T *>(name);
}

} // namespace

class TestConsoleOffers : public QObject
{
    Q_OBJECT

private:
    FakeServer *m_server = nullptr;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ConsolePage> m_page;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::vector<std::unique_ptr<Job>> m_jobs;
    QUuid m_uuid;

    void open(bool readOnly = false)
    {
        ConnectionConfig config{{QUuid::createUuid()}, u"test:///default"_s, {}, true, false};
        config.readOnly = readOnly;
        m_connection = std::make_unique<Connection>(config);
        m_connection->open();
        QTRY_VERIFY(m_connection->isListComplete());
        m_uuid = m_connection->inventory()->domains().cbegin().key();
    }

    void show()
    {
        ConsoleHooks hooks;
        hooks.submit = [this](std::unique_ptr<Job> job) {
            job->start();
            m_jobs.push_back(std::move(job));
        };
        hooks.resolve = [this]() {
            auto endpoint = std::make_shared<GraphicsEndpoint>();
            endpoint->kind = GraphicsEndpoint::Kind::UnixSocket;
            endpoint->path = m_server->path();
            return readyFuture(Result<ConsoleScreen::Endpoint>(endpoint));
        };
        m_page = std::make_unique<ConsolePage>(m_connection.get(), m_uuid, hooks, m_settings.get());
        m_page->resize(900, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->shown();
        QTRY_COMPARE(m_page->screen()->phase(), Phase::Connected);
        m_page->screen()->view()->setFocus();
        QTRY_VERIFY(m_page->screen()->view()->isAttended());
    }

    void setRelative(bool relative)
    {
        QTRY_VERIFY(m_server->count(3) > 0);
        m_server->send(FakeServer::update({FakeServer::rect(QRect(relative ? 0 : 1, 0, 0, 0), -257)}));
        QTRY_COMPARE(m_page->screen()->view()->isPointerRelative(), relative);
    }

    MessageBar *bar(const QString &id) const { return m_page->frame()->messages()->bar(id); }

private Q_SLOTS:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_server = new FakeServer;
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_dir->filePath(u"settings.ini"_s));
    }
    void cleanup()
    {
        m_page.reset();
        m_jobs.clear();
        m_connection.reset();
        delete m_server;
        QTRY_COMPARE(vnc::SessionCore::liveWorkers(), 0);
    }

    void tabletForARelativePointer();
    void noTabletWhenTheDriverComesUp();
    void turnedDownForGood();
    void notWhenReadOnly();
    void nothingForAClipboardThatCannotBe();
    void spiceIsSwitched();
    void clipboardChoiceIsKept();
};

void TestConsoleOffers::tabletForARelativePointer()
{
    open();
    show();
    setRelative(true);
    QTRY_VERIFY(bar(tabletId));
    QVERIFY(!bar(tabletId)->message().text.contains(u"%1"_s));
    child<QToolButton>(m_page.get(), tabletId + u"Button"_s)->click();
    QTRY_VERIFY(m_page->offers()->openDialog());
    auto *box = qobject_cast<QMessageBox *>(m_page->offers()->openDialog());
    QVERIFY(box->text().contains(m_connection->inventory()->find(m_uuid)->info.name));
    QVERIFY(box->informativeText().contains(u"tablet is added"_s));
    QVERIFY(box->informativeText().contains(u"at once"_s));
    // Escape: nothing happens.
    box->reject();
    QTRY_VERIFY(!m_page->offers()->openDialog());
    QVERIFY(m_jobs.empty());
    m_page->offers()->ask(ConsoleFix::AddTablet);
    QTRY_VERIFY(m_page->offers()->openDialog());
    child<QPushButton>(m_page->offers()->openDialog(), u"consoleFixButton"_s)->click();
    QCOMPARE(m_jobs.size(), size_t(1));
    QTRY_VERIFY(m_jobs[0]->isFinished());
    // The simulated host can neither plug in nor has USB; that is said and nothing else happens.
    QCOMPARE(m_jobs[0]->targets(), QList<DomainId>{m_page->domain()});
}

void TestConsoleOffers::noTabletWhenTheDriverComesUp()
{
    open();
    show();
    setRelative(true);
    QTest::qWait(500);
    setRelative(false);
    QTest::qWait(4500); // time in which an offer would come
    QVERIFY(!bar(tabletId));
}

void TestConsoleOffers::turnedDownForGood()
{
    open();
    show();
    setRelative(true);
    QTRY_VERIFY(bar(tabletId));
    child<QToolButton>(m_page.get(), tabletId + u"NeverButton"_s)->click();
    QTRY_VERIFY(!bar(tabletId));
    m_page.reset();
    show();
    setRelative(true);
    QTest::qWait(4500); // time in which an offer would come
    QVERIFY(!bar(tabletId));
}

void TestConsoleOffers::notWhenReadOnly()
{
    open(true);
    show();
    setRelative(true);
    QTest::qWait(4500); // time in which an offer would come
    QVERIFY(!bar(tabletId));
}

void TestConsoleOffers::nothingForAClipboardThatCannotBe()
{
    open();
    show();
    QGuiApplication::clipboard()->setText(u"copied"_s);
    QTest::qWait(500); // the simulated host is no QEMU: nothing is offered that would be refused
    QVERIFY(!bar(clipboardId));
}

void TestConsoleOffers::spiceIsSwitched()
{
    open();
    virConnectPtr other = virConnectOpen("test:///default");
    const QUuid uuid(u"11111111-2222-3333-4444-666666666666"_s);
    virDomainPtr domain
        = virDomainDefineXML(other,
                             "<domain type='test'><name>spicy</name><uuid>11111111-2222-3333-4444-666666666666</uuid>"
                             "<memory>8192</memory><os><type>hvm</type></os><devices>"
                             "<graphics type='spice' port='-1' autoport='yes'/></devices></domain>");
    QVERIFY2(domain, virGetLastErrorMessage());
    virDomainCreate(domain);
    virDomainFree(domain);
    virConnectClose(other);
    QTRY_VERIFY(m_connection->inventory()->find(uuid));
    QTRY_COMPARE(m_connection->inventory()->find(uuid)->info.state, DomainState::Running);
    ConsoleHooks hooks;
    hooks.submit = [this](std::unique_ptr<Job> job) {
        job->start();
        m_jobs.push_back(std::move(job));
    };
    m_page = std::make_unique<ConsolePage>(m_connection.get(), uuid, hooks, nullptr);
    m_page->show();
    m_page->shown();
    QTRY_COMPARE(m_page->screen()->phase(), Phase::Failed);
    QTRY_VERIFY(child<QPushButton>(m_page.get(), u"consoleSwitchToVncButton"_s));
    child<QPushButton>(m_page.get(), u"consoleSwitchToVncButton"_s)->click();
    QTRY_VERIFY(m_page->offers()->openDialog());
    auto *box = qobject_cast<QMessageBox *>(m_page->offers()->openDialog());
    QVERIFY(box->informativeText().contains(u"VNC display"_s));
    QVERIFY(box->informativeText().contains(u"a reboot is not enough"_s));
    child<QPushButton>(box, u"consoleFixButton"_s)->click();
    QCOMPARE(m_jobs.size(), size_t(1));
    QTRY_VERIFY(m_jobs[0]->isFinished());
    QVERIFY2(m_jobs[0]->state() == Job::State::Succeeded,
             qPrintable(m_jobs[0]->error() ? m_jobs[0]->error()->detail : QString()));
    QVERIFY(!m_jobs[0]->successNote().isEmpty());
    // Asked once more: it is done.
    m_page->offers()->ask(ConsoleFix::SpiceToVnc);
    QTRY_VERIFY(bar(u"consoleOffer-vnc"_s));
    QVERIFY(!m_page->offers()->openDialog());
}

void TestConsoleOffers::clipboardChoiceIsKept()
{
    open();
    show();
    QVERIFY(m_page->screen()->view()->sharesClipboard());
    m_page->findChild<QAction *>(u"consoleClipboard"_s)->trigger();
    QVERIFY(!m_page->screen()->view()->sharesClipboard());
    m_page.reset();
    show();
    QVERIFY(!m_page->screen()->view()->sharesClipboard());
    m_page->findChild<QAction *>(u"consoleClipboard"_s)->trigger();
    QVERIFY(m_page->screen()->view()->sharesClipboard());
    m_page->findChild<QAction *>(u"consoleViewOnly"_s)->trigger();
    QVERIFY(!m_page->screen()->view()->sharesClipboard());
    QVERIFY(!m_page->findChild<QAction *>(u"consoleClipboard"_s)->isEnabled());
}

QTEST_MAIN(TestConsoleOffers)
#include "tst_consoleoffers.moc"
