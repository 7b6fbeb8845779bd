// SPDX-License-Identifier: GPL-3.0-or-later
// The console against a server that does as it is told: what is asked for, what is sent, and when.
#include "tests/vncview/fakeserver.h"
#include "tests/vncview/typing.h"
#include "vncview/vncview.h"

#include <QApplication>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;

namespace
{
constexpr quint8 Request = 3;
constexpr quint8 KeyMessage = 4;
constexpr quint8 PointerMessage = 5;
constexpr quint8 SetDesktopSize = 251;
constexpr quint8 QemuMessage = 255;
constexpr QRect NoRect(0, 0, 0, 0);
} // namespace

class TstVncView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_other = nullptr; // something else that can have the focus
    VncView *m_view = nullptr;

    void connectView(QSize guest = {64, 48}, bool remote = false)
    {
        m_server->setSize(guest);
        Endpoint endpoint = Endpoint::unixSocket(m_server->path());
        endpoint.link = remote ? Endpoint::Link::Remote : Endpoint::Link::Auto;
        m_view->open(endpoint);
        QTRY_COMPARE(m_view->state(), VncView::State::Connected);
        QTRY_VERIFY(m_server->count(Request) >= 1);
        QSignalSpy first(m_view, &VncView::firstFrame);
        m_server->send(FakeServer::update({FakeServer::filled(QRect(QPoint(0, 0), guest), 0x102030)}));
        QTRY_COMPARE(first.count(), 1);
    }

    // Key messages so far as "down/up keysym" or, after the acknowledgement, "down/up scancode".
    QStringList keys() const
    {
        QStringList list;
        for (const auto &message : std::as_const(m_server->messages)) {
            if (message.type == KeyMessage) {
                list << (message.bytes[1] ? u"+"_s : u"-"_s) + QString::fromLatin1(message.bytes.mid(6).toHex());
            } else if (message.type == QemuMessage && message.bytes[1] == 0) {
                list << (message.bytes[3] ? u"+"_s : u"-"_s) + QString::fromLatin1(message.bytes.right(1).toHex());
            }
        }
        return list;
    }

    QStringList pointers() const
    {
        QStringList list;
        for (const auto &message : std::as_const(m_server->messages)) {
            if (message.type == PointerMessage) {
                list << QString::fromLatin1(message.bytes.mid(1).toHex());
            }
        }
        return list;
    }

    // What was on its way has arrived. Ends in any case; what is asserted after it tells whether more came.
    void untilQuiet()
    {
        qsizetype before = -1;
        for (int i = 0; i < 30 && before != m_server->messages.size(); ++i) {
            before = m_server->messages.size();
            QTest::qWait(250);
        }
    }

    void acknowledge(qint32 encoding)
    {
        const int before = m_server->count(Request);
        m_server->send(FakeServer::update({FakeServer::rect(NoRect, encoding)}));
        QTRY_VERIFY(m_server->count(Request) > before);
    }

    void key(QEvent::Type type, int evdev, bool repeat = false)
    {
        QKeyEvent event(type, Qt::Key_unknown, Qt::NoModifier, static_cast<quint32>(evdev + 8), 0x61, 0, QString(),
                        repeat);
        QCoreApplication::sendEvent(m_view, &event);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeServer>();
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_view = new VncView;
        m_other = new QLineEdit;
        layout->addWidget(m_view);
        layout->addWidget(m_other);
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

    void asksProperly();
    void showsPicture();
    void pacedByPainting();
    void hiddenAsksForNothing_data();
    void hiddenAsksForNothing();
    void remoteAsksAheadButNotForEver();
    void anySizeWhileAnUpdateIsDue();
    void tooLargeIsRefused_data();
    void tooLargeIsRefused();
    void guestFollowsTheWindow();
    void guestThatDoesNotFollow_data();
    void guestThatDoesNotFollow();
    void tellsOfTheLink();
    void resizesManyTimes();
    void refusedResizeIsIgnored();
    void oddMessagesAreHarmless();
    void plainAndExtendedKeys();
    void syntheticShift();
    void shortcutsGoToTheGuest();
    void releaseChordLeaves();
    void viewOnlySendsNothing();
    void pointerAndWheel();
    void relativePointer();
    void cursorShape();
    void keepAwakeOnlyWhenAllowed();
    void scrollsAndScales();
    void reopens();
};

void TstVncView::asksProperly()
{
    QSignalSpy name(m_view, &VncView::desktopNameChanged);
    connectView();
    QVERIFY(m_server->shared);
    QCOMPARE(m_view->desktopName(), u"fake"_s);
    QVERIFY(name.count() >= 1);
    QCOMPARE(m_server->messages[0].type, quint8(0));
    QCOMPARE(m_server->messages[1].type, quint8(2));
    QCOMPARE(m_server->messages[1].bytes.mid(4, 4), QByteArray(4, '\0')); // raw first on a local link
    QCOMPARE(m_server->messages[2].bytes.toHex(), QByteArray("03000000000000400030")); // everything, once
    QTRY_VERIFY(m_server->count(Request) >= 2);
    QCOMPARE(m_server->messages.last().bytes.toHex(), QByteArray("03010000000000400030"));
    m_view->setEncodingPolicy(EncodingPolicy::Zrle);
    QTRY_COMPARE(m_server->count(2), 2);
    QCOMPARE(m_server->messages.last().bytes.mid(4, 4).toHex(), QByteArray("00000010"));
}

void TstVncView::showsPicture()
{
    connectView();
    QImage expected(64, 48, QImage::Format_RGB32);
    expected.fill(0xff102030);
    QCOMPARE(m_view->snapshot(), expected);
    QSignalSpy frames(m_view, &VncView::frameUpdated);
    m_server->send(
        FakeServer::update({FakeServer::filled({3, 4, 5, 6}, 0xff0000), FakeServer::filled({60, 40, 4, 8}, 0xff)}));
    QTRY_COMPARE(frames.count(), 1);
    QCOMPARE(frames[0][0].value<QRegion>(), QRegion(3, 4, 5, 6) + QRect(60, 40, 4, 8));
    for (int y = 0; y < 48; ++y) {
        for (int x = 0; x < 64; ++x) {
            const quint32 pixel = QRect(3, 4, 5, 6).contains(x, y) ? 0xffff0000
                : QRect(60, 40, 4, 8).contains(x, y)               ? 0xff0000ff
                                                                   : 0xff102030;
            expected.setPixel(x, y, pixel);
        }
    }
    QCOMPARE(m_view->snapshot(), expected);
    const QImage shown = m_view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    QCOMPARE(shown.copy(m_view->geometryInfo().target()), expected);
    m_view->close();
    QVERIFY(m_view->snapshot().isNull());
    QVERIFY(m_view->guestSize().isEmpty());
}

// One request for each painted update: never two at a time, and none lost.
void TstVncView::pacedByPainting()
{
    connectView();
    for (int i = 0; i < 20; ++i) {
        QTRY_COMPARE(m_server->count(Request), i + 2);
        // Beyond the right edge of what is visible is nothing to paint, and the session must go on all the same.
        m_server->send(FakeServer::update({FakeServer::filled({i, 0, 1, 1}, 0xffffff)}));
    }
    QTRY_COMPARE(m_server->count(Request), 22);
    m_server->send(FakeServer::update({FakeServer::rect(NoRect, -258)}));
    QTRY_COMPARE(m_server->count(Request), 23);
}

void TstVncView::hiddenAsksForNothing_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("remote");
    for (const char *how : {"hidden", "minimised", "tab behind"}) {
        QTest::addRow("%s", how) << QString::fromLatin1(how) << false;
        QTest::addRow("%s, remote", how) << QString::fromLatin1(how) << true;
    }
}

void TstVncView::hiddenAsksForNothing()
{
    QFETCH(QString, how);
    QFETCH(bool, remote);
    QTabWidget tabs;
    const auto keep = qScopeGuard([this] { m_window->setParent(nullptr); });
    if (how == "tab behind"_L1) {
        tabs.resize(400, 300);
        tabs.addTab(m_window.get(), u"1"_s);
        tabs.addTab(new QWidget, u"2"_s);
        tabs.show();
        tabs.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&tabs));
        m_view->setFocus();
    }
    const auto setShown = [&](bool shown) {
        if (how == "hidden"_L1) {
            m_view->setVisible(shown);
        } else if (how == "minimised"_L1) {
            shown ? m_window->showNormal() : m_window->showMinimized();
        } else {
            tabs.setCurrentIndex(shown ? 0 : 1);
        }
    };
    connectView({64, 48}, remote);
    QTRY_COMPARE(m_server->count(Request), 2);
    acknowledge(-259);
    QTRY_VERIFY(m_server->count(QemuMessage) >= 2); // it has the focus
    setShown(false);
    untilQuiet();
    m_server->messages.clear();
    QSignalSpy frames(m_view, &VncView::frameUpdated);
    m_server->send(FakeServer::update({FakeServer::filled({0, 0, 1, 1}, 0xffffff)})); // answers the last one
    QTRY_COMPARE(frames.count(), 1);
    m_server->send(FakeServer::update({FakeServer::filled({0, 0, 1, 1}, 0)})); // from a server that does not wait
    QTest::qWait(300);
    QCOMPARE(m_server->messages.size(), 0); // neither requests nor anything to keep it awake
    setShown(true);
    QTRY_VERIFY(m_server->count(Request) >= 1);
    m_server->send(FakeServer::update({FakeServer::filled({0, 0, 1, 1}, 0xff)}));
    QTRY_VERIFY(m_server->count(Request) >= 2);
}

// Asking before painting hides the round trip; but a window that does not get to paint must not be flooded.
void TstVncView::remoteAsksAheadButNotForEver()
{
    connectView({64, 48}, true);
    QTRY_COMPARE(m_server->count(Request), 2);
    m_view->viewport()->setUpdatesEnabled(false); // nothing is painted
    for (int i = 0; i < 5; ++i) {
        m_server->send(FakeServer::update({FakeServer::filled({i, 0, 1, 1}, 0xffffff)}));
        QTest::qWait(30);
    }
    QVERIFY2(m_server->count(Request) <= 4, qPrintable(QString::number(m_server->count(Request))));
    m_view->viewport()->setUpdatesEnabled(true);
    const int before = m_server->count(Request);
    QTRY_VERIFY(m_server->count(Request) > before);
}

void TstVncView::anySizeWhileAnUpdateIsDue()
{
    connectView();
    QTRY_COMPARE(m_server->count(Request), 2); // and it stays unanswered for now
    for (const QSize size : {QSize(1, 1), QSize(16384, 1), QSize(1, 16384), QSize(16384, 8192), QSize(3, 5),
                             QSize(2, 1), QSize(1920, 1200), QSize(1, 1)}) {
        m_server->send(FakeServer::update({FakeServer::extendedSize(size)}));
        QTRY_COMPARE(m_view->guestSize(), size);
        QTRY_COMPARE(m_server->messages.last().bytes.mid(0, 2).toHex(), QByteArray("0300"));
        const QByteArray asked = m_server->messages.last().bytes.mid(6);
        QCOMPARE(static_cast<uchar>(asked[0]) * 256 + static_cast<uchar>(asked[1]), size.width());
        QCOMPARE(static_cast<uchar>(asked[2]) * 256 + static_cast<uchar>(asked[3]), size.height());
        QSignalSpy frames(m_view, &VncView::frameUpdated);
        const QPoint corner(size.width() - 1, size.height() - 1);
        m_server->send(FakeServer::update({FakeServer::filled({corner, QSize(1, 1)}, 0xabcdef)}));
        QTRY_VERIFY(!frames.isEmpty());
        QVERIFY(frames.last()[0].value<QRegion>().contains(corner));
        QCOMPARE(m_view->state(), VncView::State::Connected);
    }
    // Two sizes in one update, with pixels for each.
    m_server->send(FakeServer::update({FakeServer::extendedSize({30, 20}), FakeServer::filled({29, 19, 1, 1}, 1),
                                       FakeServer::extendedSize({10, 40}), FakeServer::filled({9, 39, 1, 1}, 2)}));
    QTRY_COMPARE(m_view->guestSize(), QSize(10, 40));
    QTRY_COMPARE(m_view->snapshot().pixel(9, 39), 0xff000002U);
}

void TstVncView::tooLargeIsRefused_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("extended");
    for (const QSize size : {QSize(16385, 1), QSize(1, 16385), QSize(16384, 8193), QSize(65535, 65535)}) {
        QTest::addRow("%dx%d", size.width(), size.height()) << size << false;
        QTest::addRow("%dx%d extended", size.width(), size.height()) << size << true;
    }
}

void TstVncView::tooLargeIsRefused()
{
    QFETCH(QSize, size);
    QFETCH(bool, extended);
    connectView();
    m_server->send(FakeServer::update(
        {extended ? FakeServer::extendedSize(size) : FakeServer::rect(QRect(QPoint(0, 0), size), -223)}));
    QTRY_COMPARE(m_view->state(), VncView::State::Failed);
    QCOMPARE(m_view->lastError().kind, VncError::Kind::TooLarge);
}

void TstVncView::guestFollowsTheWindow()
{
    m_view->setResizeDelays(400, 60000); // a busy machine stands still for longer than a hand rests
    m_view->setScaleMode(ScaleMode::ResizeGuest);
    connectView();
    QSignalSpy failed(m_view, &VncView::guestResizeFailed);
    m_server->send(FakeServer::update({FakeServer::extendedSize({64, 48})}));
    QTRY_COMPARE(m_server->count(SetDesktopSize), 1);
    const QSize first = m_view->viewport()->size();
    const auto sizeOf = [](const QByteArray &bytes) {
        return QSize(static_cast<uchar>(bytes[2]) * 256 + static_cast<uchar>(bytes[3]),
                     static_cast<uchar>(bytes[4]) * 256 + static_cast<uchar>(bytes[5]));
    };
    const auto asked = [&] {
        QList<QSize> sizes;
        for (const auto &message : std::as_const(m_server->messages)) {
            if (message.type == SetDesktopSize) {
                sizes << sizeOf(message.bytes);
            }
        }
        return sizes;
    };
    QCOMPARE(asked(), QList<QSize>{first});
    m_server->send(FakeServer::update({FakeServer::extendedSize(first, 1, 0)}));
    QTRY_COMPARE(m_view->guestSize(), first);
    QCOMPARE(m_view->geometryInfo().target(), m_view->viewport()->rect());
    for (int i = 1; i <= 10; ++i) {
        m_window->resize(400 + 10 * i, 300);
        QTest::qWait(5);
    }
    QTRY_COMPARE(m_server->count(SetDesktopSize), 2);
    QCOMPARE(asked().last(), m_view->viewport()->size());
    m_server->send(FakeServer::update({FakeServer::extendedSize(asked().last())})); // passed on, and then it came
    QTRY_COMPARE(m_view->guestSize(), asked().last());
    // Not while nobody may touch the guest, and not from behind.
    m_view->setViewOnly(true);
    m_window->resize(450, 350);
    QTest::qWait(600);
    QCOMPARE(m_server->count(SetDesktopSize), 2);
    QCOMPARE(failed.count(), 0);
}

void TstVncView::guestThatDoesNotFollow_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<GuestResizer::Problem>("problem");
    QTest::newRow("refused") << u"refused"_s << GuestResizer::Problem::Refused;
    QTest::newRow("passed on in vain") << u"passed on"_s << GuestResizer::Problem::NoAnswer;
    QTest::newRow("silence") << u"silence"_s << GuestResizer::Problem::NoAnswer;
    QTest::newRow("not offered") << u"not offered"_s << GuestResizer::Problem::NotOffered;
}

void TstVncView::guestThatDoesNotFollow()
{
    QFETCH(QString, how);
    QFETCH(GuestResizer::Problem, problem);
    // The wait for an answer begins when the server has had its say: a busy machine takes longer to deliver that than
    // any wait that is short enough to be sat out here.
    constexpr int ShortAnswer = 200;
    m_view->setResizeDelays(20, how == "not offered"_L1 ? ShortAnswer : 60000);
    m_view->setScaleMode(ScaleMode::ResizeGuest);
    QSignalSpy failed(m_view, &VncView::guestResizeFailed); // what is not offered may be told before the first picture
    connectView({900, 700});
    if (how != "not offered"_L1) {
        m_server->send(FakeServer::update({FakeServer::extendedSize({900, 700})}));
        QTRY_COMPARE(m_server->count(SetDesktopSize), 1);
        if (how == "refused"_L1) {
            m_server->send(FakeServer::update({FakeServer::extendedSize({900, 700}, 1, 3)}));
        } else {
            if (how == "passed on"_L1) {
                m_server->send(FakeServer::update({FakeServer::extendedSize({900, 700}, 1, 4)}));
            }
            m_view->setResizeDelays(20, ShortAnswer); // a running wait starts anew
        }
    }
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<GuestResizer::Problem>(), problem);
    QCOMPARE(m_view->state(), VncView::State::Connected);
    // All of it can be seen all the same.
    QVERIFY(m_view->viewport()->rect().contains(m_view->geometryInfo().target()));
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
}

void TstVncView::tellsOfTheLink()
{
    QSignalSpy told(m_view, &VncView::linkStatusChanged);
    QCOMPARE(m_view->linkStatus(), LinkStatus());
    connectView();
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(m_view->linkStatus().encoding, std::optional<qint32>(0));
    QVERIFY(m_view->linkStatus().roundTrip.has_value());
    m_view->close();
    QCOMPARE(m_view->linkStatus(), LinkStatus());
}

void TstVncView::resizesManyTimes()
{
    connectView();
    quint32 seed = 7;
    const auto next = [&seed](int most) {
        seed = seed * 1664525U + 1013904223U;
        return 1 + static_cast<int>((seed >> 8) % static_cast<quint32>(most));
    };
    for (int i = 0; i < 24; ++i) {
        const QSize size(next(900), next(700));
        const int before = m_server->count(Request);
        // The three ways a server has: old, new, and QEMU's habit of several in a row.
        if (i % 3 == 0) {
            m_server->send(FakeServer::update({FakeServer::rect(QRect(QPoint(0, 0), size), -223)}));
        } else if (i % 3 == 1) {
            m_server->send(FakeServer::update({FakeServer::extendedSize(size)}));
        } else {
            m_server->send(FakeServer::update({FakeServer::extendedSize({640, 480})})
                           + FakeServer::update({FakeServer::extendedSize(size)}));
        }
        QTRY_COMPARE(m_view->guestSize(), size);
        QTRY_VERIFY(m_server->count(Request) > before);
        QTRY_COMPARE(m_server->messages.last().bytes.mid(0, 2).toHex(), QByteArray("0300")); // all of it, please
        const quint32 colour = 0xff000000U | (seed & 0xffffffU);
        m_server->send(FakeServer::update(
            {FakeServer::extendedSize(size), FakeServer::filled(QRect(QPoint(0, 0), size), colour)}));
        QTRY_VERIFY(m_view->snapshot().pixel(size.width() - 1, size.height() - 1) == colour);
        QCOMPARE(m_view->snapshot().size(), size);
        QCOMPARE(m_view->state(), VncView::State::Connected);
    }
}

void TstVncView::refusedResizeIsIgnored()
{
    connectView();
    m_view->requestGuestSize({300, 200}); // not before the server showed that it knows how
    acknowledge(-258);
    QCOMPARE(m_server->count(251), 0);
    m_server->send(FakeServer::update({FakeServer::extendedSize({64, 48})}));
    m_server->send(FakeServer::update({FakeServer::extendedSize({300, 200}, 1, 3)}));
    acknowledge(-258);
    QCOMPARE(m_view->guestSize(), QSize(64, 48));
    m_view->requestGuestSize({300, 200});
    QTRY_COMPARE(m_server->count(251), 1);
}

void TstVncView::oddMessagesAreHarmless()
{
    connectView();
    m_server->send(QByteArray(1, '\2')); // bell
    m_server->send(QByteArray::fromHex("0300000000000005") + "hello"); // Latin-1 cut text
    m_server->send(QByteArray::fromHex("03000000fffffff0") + QByteArray(16, 'x')); // extended clipboard: length -16
    m_server->send(QByteArray::fromHex("0300000000200000") + QByteArray(2 << 20, 'y')); // 2 MiB of it
    m_server->send(QByteArray::fromHex("010000000002") + QByteArray(12, 'c')); // colour map
    m_server->send(QByteArray::fromHex("ff010001ff010000ff01000200000008") + QByteArray(8, 's')); // sound
    m_server->send(FakeServer::update({}));
    m_server->send(FakeServer::update({FakeServer::rect(NoRect, -307, QByteArray::fromHex("00000003") + "new")}));
    // QEMU's pointer type reaches beyond the right edge.
    m_server->send(FakeServer::update({FakeServer::rect({1, 0, 64, 48}, -257)}));
    m_server->send(QByteArray::fromHex("0000ffff") + FakeServer::filled({0, 0, 1, 1}, 0xabcdef)
                   + FakeServer::rect(NoRect, -224)); // open-ended update
    QTRY_COMPARE(m_view->snapshot().pixel(0, 0), 0xffabcdefU);
    QTRY_COMPARE(m_view->desktopName(), u"new"_s);
    QCOMPARE(m_view->state(), VncView::State::Connected);
}

void TstVncView::plainAndExtendedKeys()
{
    connectView();
    key(QEvent::KeyPress, 30);
    key(QEvent::KeyRelease, 30);
    QTRY_COMPARE(keys(), (QStringList{u"+0061"_s, u"-0061"_s}));
    acknowledge(-258);
    m_server->messages.clear();
    key(QEvent::KeyPress, 103);
    key(QEvent::KeyPress, 103, true);
    key(QEvent::KeyRelease, 103, true); // X11 sends these in between
    key(QEvent::KeyPress, 103, true);
    key(QEvent::KeyRelease, 103);
    key(QEvent::KeyRelease, 57); // never pressed here
    QTRY_COMPARE(keys(), (QStringList{u"+c8"_s, u"+c8"_s, u"+c8"_s, u"-c8"_s}));
}

void TstVncView::syntheticShift()
{
    connectView();
    acknowledge(-258);
    QTest::keyClicks(m_view, u"aB"_s);
    QTRY_COMPARE(keys(), (QStringList{u"+1e"_s, u"-1e"_s, u"+2a"_s, u"+30"_s, u"-2a"_s, u"-30"_s}));
    m_server->messages.clear();
    typeUs(*m_view, u"A\n"_s);
    QTRY_COMPARE(keys(), (QStringList{u"+2a"_s, u"+1e"_s, u"-1e"_s, u"-2a"_s, u"+1c"_s, u"-1c"_s}));
}

void TstVncView::shortcutsGoToTheGuest()
{
    connectView();
    acknowledge(-258);
    QAction quit;
    quit.setShortcut(QKeySequence(u"Ctrl+Q"_s));
    QAction leave;
    leave.setShortcut(QKeySequence(u"Shift+F12"_s));
    m_window->addActions({&quit, &leave});
    QSignalSpy quits(&quit, &QAction::triggered);
    QSignalSpy leaves(&leave, &QAction::triggered);
    m_view->setReservedShortcuts({QKeySequence(u"Shift+F12"_s)});
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Q, Qt::ControlModifier);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_COMPARE(keys(),
                 (QStringList{u"+1d"_s, u"+10"_s, u"-10"_s, u"-1d"_s, u"+0f"_s, u"-0f"_s, u"+2a"_s, u"+0f"_s, u"-0f"_s,
                              u"-2a"_s}));
    QVERIFY(m_view->hasFocus());
    QCOMPARE(quits.count(), 0);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_F12, Qt::ShiftModifier);
    QCOMPARE(leaves.count(), 1);
    m_view->releaseGrab();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quits.count(), 1);
}

void TstVncView::releaseChordLeaves()
{
    connectView();
    QVERIFY(m_view->isGrabbed());
    QCOMPARE(m_view->releaseChordText(), u"Ctrl+Alt"_s);
    QSignalSpy released(m_view, &VncView::releaseRequested);
    QSignalSpy grabs(m_view, &VncView::grabChanged);
    key(QEvent::KeyPress, 29);
    key(QEvent::KeyPress, 56);
    key(QEvent::KeyRelease, 56);
    QCOMPARE(released.count(), 1);
    QVERIFY(!m_view->isGrabbed());
    key(QEvent::KeyRelease, 29);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {5, 5});
    QVERIFY(m_view->isGrabbed());
    QCOMPARE(grabs.count(), 2);
}

void TstVncView::viewOnlySendsNothing()
{
    m_view->setViewOnly(true);
    connectView();
    QTest::keyClick(m_view, Qt::Key_A);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {5, 5});
    m_view->sendKeys(KeyCombination::byId(u"ctrl-alt-del"_s));
    acknowledge(-258);
    QVERIFY(keys().isEmpty() && pointers().isEmpty());
    QVERIFY(!m_view->isGrabbed());
}

void TstVncView::pointerAndWheel()
{
    connectView();
    const QPoint corner = m_view->geometryInfo().target().topLeft();
    QTest::mouseMove(m_view->viewport(), corner + QPoint(10, 20));
    QTRY_COMPARE(pointers().size(), 1);
    QCOMPARE(pointers()[0], u"00000a0014"_s);
    QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, corner + QPoint(63, 47));
    QTRY_COMPARE(pointers().mid(1), (QStringList{u"04003f002f"_s, u"00003f002f"_s}));
    m_server->messages.clear();
    const auto wheel = [&](int delta) {
        const QPointF at = corner + QPoint(1, 2);
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    };
    wheel(60);
    wheel(60);
    wheel(-120);
    QTRY_COMPARE(pointers(), (QStringList{u"0800010002"_s, u"0000010002"_s, u"1000010002"_s, u"0000010002"_s}));
}

void TstVncView::relativePointer()
{
    connectView();
    QSignalSpy mode(m_view, &VncView::pointerModeChanged);
    m_server->send(FakeServer::update({FakeServer::rect({0, 0, 64, 48}, -257)}));
    QTRY_COMPARE(mode.count(), 1);
    QVERIFY(m_view->isPointerRelative());
    m_view->releaseGrab();
    const QPoint centre = m_view->viewport()->rect().center();
    const auto mouse = [&](QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, m_view->viewport()->mapToGlobal(at), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    };
    mouse(QEvent::MouseMove, centre + QPoint(9, 9), Qt::NoButton, Qt::NoButton);
    mouse(QEvent::MouseButtonPress, centre, Qt::LeftButton, Qt::LeftButton); // takes the pointer
    mouse(QEvent::MouseButtonRelease, centre, Qt::LeftButton, Qt::NoButton);
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::BlankCursor);
    mouse(QEvent::MouseMove, centre + QPoint(5, -3), Qt::NoButton, Qt::NoButton);
    QTRY_COMPARE(pointers(), QStringList{u"0080047ffc"_s});
}

void TstVncView::cursorShape()
{
    connectView();
    QByteArray body;
    for (int i = 0; i < 16 * 16; ++i) {
        const quint32 pixel = 0x00ff00;
        body.append(reinterpret_cast<const char *>(&pixel), 4);
    }
    m_server->send(FakeServer::update({FakeServer::rect({3, 4, 16, 16}, -239, body + QByteArray(32, '\xff'))}));
    QTRY_COMPARE(m_view->viewport()->cursor().hotSpot(), QPoint(3, 4));
    QCOMPARE(m_view->viewport()->cursor().pixmap().size(), QSize(16, 16));
    // Larger than the screen, and than any pointer: read, not shown, not fatal.
    m_server->send(FakeServer::update({FakeServer::rect({0, 0, 600, 600}, -314, QByteArray(4 + 600 * 600 * 4, '\0'))}));
    m_server->send(FakeServer::update({FakeServer::rect({0, 0, 100, 100}, -314, QByteArray(4 + 100 * 100 * 4, '\0'))}));
    // A pointer with nothing to see is replaced by a dot.
    QTRY_COMPARE(m_view->viewport()->cursor().pixmap().size(), QSize(5, 5));
    QCOMPARE(m_view->state(), VncView::State::Connected);
}

void TstVncView::keepAwakeOnlyWhenAllowed()
{
    connectView();
    QTest::qWait(300);
    QCOMPARE(m_server->count(QemuMessage), 0); // newer QEMUs hang up on it
    acknowledge(-259);
    m_server->messages.clear();
    QTRY_VERIFY(m_server->count(QemuMessage) >= 5);
    QCOMPARE(m_server->messages.last().bytes.toHex(), QByteArray("ff010001"));
    m_other->setFocus();
    untilQuiet();
    m_server->messages.clear();
    QTest::qWait(300);
    QCOMPARE(m_server->count(QemuMessage), 0);
}

void TstVncView::scrollsAndScales()
{
    connectView({1000, 800});
    QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 1000 - m_view->viewport()->width());
    m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum());
    QTest::mouseMove(m_view->viewport(), {m_view->viewport()->width() - 1, 0});
    QTRY_COMPARE(pointers().value(0), u"0003e70000"_s);
    m_view->setScaleMode(ScaleMode::FitWindow);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    QTRY_VERIFY(!m_view->horizontalScrollBar()->isVisible());
    const QRect target = m_view->geometryInfo().target();
    QVERIFY(QRect(QPoint(0, 0), m_view->viewport()->size()).contains(target));
    QVERIFY(target.width() == m_view->viewport()->width() || target.height() == m_view->viewport()->height());
    // Updates in a part that is scrolled away keep coming.
    m_view->setScaleMode(ScaleMode::OneToOne);
    const int before = m_server->count(Request);
    m_server->send(FakeServer::update({FakeServer::filled({990, 790, 5, 5}, 0xffffff)}));
    QTRY_VERIFY(m_server->count(Request) > before);
}

void TstVncView::reopens()
{
    for (int i = 0; i < 5; ++i) {
        connectView();
        if (i % 2 == 0) {
            m_server->hangUp();
            QTRY_COMPARE(m_view->state(), VncView::State::Disconnected);
            QCOMPARE(m_view->lastError().kind, VncError::Kind::ClosedByServer);
            QVERIFY(!m_view->isGrabbed());
        }
    }
}

QTEST_MAIN(TstVncView)
#include "tst_vncview.moc"
