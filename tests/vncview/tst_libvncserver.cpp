// SPDX-License-Identifier: GPL-3.0-or-later
// The console against somebody else's server: libvncserver, in this process, on a thread of its own.
#include "vncview/vncview.h"

#include <rfb/rfb.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;

namespace
{

class Server
{
public:
    explicit Server(QSize size, const char *password = nullptr)
    {
        rfbLogEnable(FALSE);
        m_passwords[0] = password;
        m_screen = rfbGetScreen(nullptr, nullptr, size.width(), size.height(), 8, 3, 4);
        m_screen->serverFormat.redShift = 16;
        m_screen->serverFormat.greenShift = 8;
        m_screen->serverFormat.blueShift = 0;
        m_screen->desktopName = "other";
        m_screen->autoPort = TRUE;
        m_screen->port = 5950;
        m_screen->listenInterface = htonl(INADDR_LOOPBACK);
        m_screen->ipv6port = 0;
        m_screen->httpDir = nullptr;
        m_screen->kbdAddEvent = [](rfbBool down, rfbKeySym key, rfbClientPtr client) {
            auto *self = static_cast<Server *>(client->screen->screenData);
            self->lastKey = (down ? 1U << 31 : 0) | key;
        };
        m_screen->ptrAddEvent = [](int buttons, int x, int y, rfbClientPtr client) {
            static_cast<Server *>(client->screen->screenData)->lastPointer = buttons << 24 | x << 12 | y;
            rfbDefaultPtrAddEvent(buttons, x, y, client);
        };
        m_screen->screenData = this;
        if (password != nullptr) {
            m_screen->authPasswdData = m_passwords;
            m_screen->passwordCheck = rfbCheckPasswordByList;
        }
        paint(size, 1);
        rfbInitServer(m_screen);
        m_thread = std::thread([this] {
            while (!m_stop) {
                if (const int wanted = m_resize.exchange(0)) {
                    paint({wanted >> 16, wanted & 0xffff}, static_cast<quint32>(wanted));
                    rfbNewFramebuffer(m_screen, reinterpret_cast<char *>(m_image.bits()), m_image.width(),
                                      m_image.height(), 8, 3, 4);
                    m_screen->serverFormat.redShift = 16;
                    m_screen->serverFormat.greenShift = 8;
                    m_screen->serverFormat.blueShift = 0;
                    rfbMarkRectAsModified(m_screen, 0, 0, m_image.width(), m_image.height());
                    m_resized = wanted;
                }
                rfbProcessEvents(m_screen, 5000);
            }
        });
    }
    ~Server()
    {
        m_stop = true;
        m_thread.join();
        rfbShutdownServer(m_screen, TRUE);
        rfbScreenCleanup(m_screen);
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_screen->port); }
    // Not while a resize is under way.
    [[nodiscard]] const QImage &image() const { return m_image; }
    bool resize(QSize size)
    {
        const int wanted = size.width() << 16 | size.height();
        m_resize = wanted;
        return QTest::qWaitFor([&] { return m_resized == wanted; }, 30'000);
    }

    std::atomic<quint32> lastKey = 0;
    std::atomic<int> lastPointer = 0;

private:
    void paint(QSize size, quint32 seed)
    {
        QImage image(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                // Flat and noisy parts, for the sake of the encodings.
                seed = seed * 1664525U + 1013904223U;
                image.setPixel(x, y, 0xff000000U | (x / 40 % 2 ? seed >> 8 : static_cast<quint32>(y / 16 * 0x070503)));
            }
        }
        m_old = std::exchange(m_image, image); // libvncserver reads the old one until it has the new
        m_screen->frameBuffer = reinterpret_cast<char *>(m_image.bits());
    }

    rfbScreenInfoPtr m_screen;
    const char *m_passwords[2] = {nullptr, nullptr};
    QImage m_image;
    QImage m_old;
    std::thread m_thread;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_resize = 0;
    std::atomic<int> m_resized = 0;
};

} // namespace

class TstLibvncserver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picture_data();
    void picture();
    void input();
    void password();
};

void TstLibvncserver::picture_data()
{
    QTest::addColumn<EncodingPolicy>("policy");
    QTest::newRow("raw") << EncodingPolicy::Raw;
    QTest::newRow("zrle") << EncodingPolicy::Zrle;
    QTest::newRow("hextile") << EncodingPolicy::Hextile;
}

void TstLibvncserver::picture()
{
    QFETCH(EncodingPolicy, policy);
    Server server({640, 400});
    VncView view;
    view.setEncodingPolicy(policy);
    view.resize(500, 400);
    view.show();
    view.open(Endpoint::tcp(u"127.0.0.1"_s, server.port()));
    QTRY_COMPARE(view.state(), VncView::State::Connected);
    QCOMPARE(view.desktopName(), u"other"_s);
    QTRY_COMPARE(view.snapshot(), server.image());
    for (const QSize size : {QSize(1024, 768), QSize(320, 200), QSize(321, 777), QSize(1920, 1080), QSize(64, 64)}) {
        QVERIFY(server.resize(size));
        QTRY_COMPARE(view.guestSize(), size);
        QTRY_VERIFY(view.snapshot() == server.image());
        QCOMPARE(view.state(), VncView::State::Connected);
    }
}

void TstLibvncserver::input()
{
    Server server({640, 400});
    VncView view;
    view.resize(700, 500);
    view.show();
    view.open(Endpoint::tcp(u"127.0.0.1"_s, server.port()));
    QTRY_VERIFY(!view.snapshot().isNull());
    view.setFocus();
    QTest::keyPress(&view, Qt::Key_A);
    QTRY_COMPARE(server.lastKey.load(), 0x80000061U);
    QTest::keyRelease(&view, Qt::Key_A);
    QTRY_COMPARE(server.lastKey.load(), 0x61U);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, view.geometryInfo().target().topLeft() + QPoint(100, 50));
    QTRY_COMPARE(server.lastPointer.load(), 1 << 24 | 100 << 12 | 50);
}

void TstLibvncserver::password()
{
    Server server({64, 64}, "sesame");
    VncView view;
    view.show();
    for (const QByteArray &secret : QList<QByteArray>{"wrong", "sesame"}) {
        view.setSecretProvider([&](const SecretRequest &, const SecretAnswer &answer) { answer(secret); });
        view.open(Endpoint::tcp(u"127.0.0.1"_s, server.port()));
        QTRY_VERIFY(view.state() == VncView::State::Connected || view.state() == VncView::State::Failed);
        QCOMPARE(view.isConnected(), secret == "sesame");
        if (!view.isConnected()) {
            QCOMPARE(view.lastError().kind, VncError::Kind::AuthFailed);
        }
    }
}

QTEST_MAIN(TstLibvncserver)
#include "tst_libvncserver.moc"
