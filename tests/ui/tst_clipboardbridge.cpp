// SPDX-License-Identifier: GPL-3.0-or-later
// Between the desktop's clipboard and a console: what passes, and when nothing may.
#include "tests/vncview/fakeserver.h"
#include "ui/console/clipboardbridge.h"
#include "vncview/clipboardcodec.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QtEndian>

using namespace guestdeck;
using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;

namespace
{

constexpr quint8 CutText = 6;
constexpr quint8 Request = 3;

/// A server's message has the same form as a client's, but for its type.
QByteArray asServer(QByteArray message)
{
    message[0] = 3;
    return message;
}

QClipboard *desktop()
{
    return QGuiApplication::clipboard();
}

} // namespace

class TestClipboardBridge : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_other = nullptr;
    VncView *m_view = nullptr;
    ClipboardBridge *m_bridge = nullptr;

    QList<QByteArray> said() const
    {
        QList<QByteArray> list;
        for (const auto &message : std::as_const(m_server->messages)) {
            if (message.type == CutText) {
                list << message.bytes.mid(8);
            }
        }
        return list;
    }

    void forget() { m_server->messages.clear(); }

    void connectView(bool extended = true)
    {
        m_view->open(Endpoint::unixSocket(m_server->path()));
        QTRY_COMPARE(m_view->state(), VncView::State::Connected);
        QTRY_VERIFY(m_server->count(Request) >= 1);
        if (extended) {
            m_server->send(asServer(clipboard::caps()));
        }
        QSignalSpy first(m_view, &VncView::firstFrame);
        m_server->send(FakeServer::update({FakeServer::filled(QRect(0, 0, 64, 48), 0x102030)}));
        QTRY_COMPARE(first.count(), 1);
    }

    /// All that was sent before has been dealt with.
    void settle()
    {
        QSignalSpy frames(m_view, &VncView::frameUpdated);
        const int before = m_server->count(Request);
        m_server->send(FakeServer::update({FakeServer::filled(QRect(0, 0, 1, 1), 1)}));
        QTRY_COMPARE(frames.count(), 1);
        m_view->viewport()->repaint();
        QTRY_VERIFY(m_server->count(Request) > before);
        QTest::qWait(1);
    }

private Q_SLOTS:
    void init()
    {
        desktop()->setText(u"before"_s);
        m_server = std::make_unique<FakeServer>();
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_view = new VncView;
        m_other = new QLineEdit;
        layout->addWidget(m_view);
        layout->addWidget(m_other);
        m_bridge = new ClipboardBridge(m_view, m_view);
        m_bridge->setEnabled(true);
        m_window->resize(400, 300);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_view->setFocus();
    }
    void cleanup()
    {
        m_window.reset();
        QTRY_COMPARE(SessionCore::liveWorkers(), 0);
    }

    void tellsOfTheDesktopsText();
    void onlyWithTheFocus();
    void anotherTextIsNotGiven();
    void takesTheGuestsText();
    void notFromTheBackground();
    void noEcho();
    void nothingWhileOff_data();
    void nothingWhileOff();
    void tooLarge();
    void latin1();
};

void TestClipboardBridge::tellsOfTheDesktopsText()
{
    QSignalSpy announced(m_bridge, &ClipboardBridge::announced);
    connectView();
    QTRY_COMPARE(said().size(), 2);
    QCOMPARE(said()[1].toHex(), QByteArray("08000001")); // it is told, the text stays here
    QCOMPARE(announced.count(), 1);
    forget();
    m_server->send(asServer(clipboard::request()));
    QTRY_COMPARE(said().size(), 1);
    QCOMPARE(clipboard::readProvide(1, said()[0].mid(4)).text, u"before"_s);
    forget();
    desktop()->setText(u"later"_s);
    QTRY_COMPARE(said().size(), 1);
    m_server->send(asServer(clipboard::request()));
    QTRY_COMPARE(said().size(), 2);
    QCOMPARE(clipboard::readProvide(1, said()[1].mid(4)).text, u"later"_s);
    forget();
    // A picture: there is no text any more.
    auto *picture = new QMimeData;
    picture->setImageData(QImage(2, 2, QImage::Format_RGB32));
    desktop()->setMimeData(picture);
    QTRY_COMPARE(said().size(), 1);
    QCOMPARE(said()[0].toHex(), QByteArray("08000000"));
}

void TestClipboardBridge::onlyWithTheFocus()
{
    m_other->setFocus();
    connectView();
    desktop()->setText(u"for somebody else"_s);
    settle();
    QCOMPARE(said().size(), 1); // capabilities alone
    forget();
    m_view->setFocus();
    QTRY_COMPARE(said().size(), 1);
    QCOMPARE(said()[0].toHex(), QByteArray("08000001"));
    m_other->setFocus();
    m_view->setFocus();
    settle();
    QCOMPARE(said().size(), 1); // once for each text
}

void TestClipboardBridge::anotherTextIsNotGiven()
{
    connectView();
    QTRY_COMPARE(said().size(), 2);
    forget();
    m_other->setFocus();
    m_server->send(asServer(clipboard::request()));
    settle();
    QVERIFY(said().isEmpty()); // waits for the focus
    m_view->setFocus();
    QTRY_COMPARE(said().size(), 1);
    QCOMPARE(clipboard::readProvide(1, said()[0].mid(4)).text, u"before"_s);
    forget();
    m_other->setFocus();
    desktop()->setText(u"password"_s);
    m_server->send(asServer(clipboard::request()));
    settle();
    QVERIFY(said().isEmpty());
    m_view->setFocus();
    QTRY_COMPARE(said().size(), 1);
    QCOMPARE(said()[0].toHex(), QByteArray("08000001")); // told anew; it has to ask anew
}

void TestClipboardBridge::takesTheGuestsText()
{
    connectView();
    QTRY_COMPARE(said().size(), 2);
    forget();
    m_server->send(asServer(clipboard::notify(true)));
    QTRY_COMPARE(said().size(), 1);
    QCOMPARE(said()[0].toHex(), QByteArray("02000001"));
    QCOMPARE(desktop()->text(), u"before"_s);
    m_server->send(asServer(*clipboard::provide(u"Grüße\n你好"_s)));
    QTRY_COMPARE(desktop()->text(), u"Grüße\n你好"_s);
    // Copied and left at once.
    m_other->setFocus();
    m_server->send(asServer(clipboard::notify(true)));
    QTRY_COMPARE(said().size(), 2);
    m_server->send(asServer(*clipboard::provide(u"second"_s)));
    QTRY_COMPARE(desktop()->text(), u"second"_s);
}

void TestClipboardBridge::notFromTheBackground()
{
    m_other->setFocus();
    connectView();
    QTRY_COMPARE(said().size(), 1);
    QTest::qWait(2100); // the moment of grace is over
    forget();
    m_server->send(asServer(clipboard::notify(true)));
    m_server->send(asServer(*clipboard::provide(u"evil"_s)));
    settle();
    QVERIFY(said().isEmpty());
    QCOMPARE(desktop()->text(), u"before"_s);
}

void TestClipboardBridge::noEcho()
{
    connectView();
    QTRY_COMPARE(said().size(), 2);
    m_server->send(asServer(clipboard::request()));
    QTRY_COMPARE(said().size(), 3);
    forget();
    m_server->send(asServer(clipboard::notify(true)));
    QTRY_COMPARE(said().size(), 1);
    m_server->send(asServer(*clipboard::provide(u"from the guest"_s)));
    QTRY_COMPARE(desktop()->text(), u"from the guest"_s);
    m_other->setFocus();
    m_view->setFocus();
    settle();
    QCOMPARE(said().size(), 1); // the guest is not told of its own text
    // What the guest got from here comes back from its own clipboard manager: nothing changes.
    QSignalSpy changes(desktop(), &QClipboard::dataChanged);
    m_server->send(asServer(clipboard::notify(true)));
    QTRY_COMPARE(said().size(), 2);
    m_server->send(asServer(*clipboard::provide(u"before"_s)));
    settle();
    QCOMPARE(changes.count(), 0);
    // Another console may have it: copied in one guest, pasted in the other.
    VncView elsewhere;
    QCOMPARE(desktop()->mimeData()->hasText(), true);
}

void TestClipboardBridge::nothingWhileOff_data()
{
    QTest::addColumn<bool>("viewOnly");
    QTest::newRow("preference") << false;
    QTest::newRow("view only") << true;
}

void TestClipboardBridge::nothingWhileOff()
{
    QFETCH(bool, viewOnly);
    connectView();
    QTRY_COMPARE(said().size(), 2);
    forget();
    const auto set = [&](bool off) { viewOnly ? m_view->setViewOnly(off) : m_bridge->setEnabled(!off); };
    set(true);
    QTRY_COMPARE(said().size(), 1);
    QCOMPARE(said()[0].toHex(), QByteArray("08000000"));
    forget();
    desktop()->setText(u"private"_s);
    m_server->send(asServer(clipboard::request()));
    m_server->send(asServer(clipboard::notify(true)));
    m_server->send(asServer(*clipboard::provide(u"evil"_s)));
    m_server->send(QByteArray::fromHex("0300000000000004") + "evil");
    settle();
    QVERIFY(said().isEmpty());
    QCOMPARE(desktop()->text(), u"private"_s);
    set(false);
    QTRY_COMPARE(said().size(), 1);
    QCOMPARE(said()[0].toHex(), QByteArray("08000001"));
}

void TestClipboardBridge::tooLarge()
{
    QSignalSpy send(m_bridge, &ClipboardBridge::tooLargeToSend);
    QSignalSpy receive(m_bridge, &ClipboardBridge::tooLargeToReceive);
    connectView();
    desktop()->setText(QString(clipboard::MaxText + 1, u'x'));
    m_server->send(asServer(clipboard::request()));
    QTRY_COMPARE(send.count(), 1);
    for (int i = 0; i < 3; ++i) {
        m_server->send(QByteArray::fromHex("0300000000100001") + QByteArray(clipboard::MaxText + 1, 'x'));
    }
    QTRY_VERIFY(receive.count() >= 1);
    QCOMPARE(m_view->state(), VncView::State::Connected);
    QCOMPARE(desktop()->text().size(), clipboard::MaxText + 1);
}

void TestClipboardBridge::latin1()
{
    desktop()->setText(u"Grüße\n€"_s);
    connectView(false);
    QTRY_COMPARE(said().size(), 1);
    QCOMPARE(said()[0].toHex(), QByteArray("4772fcdf650a3f"));
    m_server->send(QByteArray::fromHex("0300000000000004") + "h\xe9ho");
    QTRY_COMPARE(desktop()->text(), u"hého"_s);
}

QTEST_MAIN(TestClipboardBridge)
#include "tst_clipboardbridge.moc"
