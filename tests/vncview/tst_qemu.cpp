// SPDX-License-Identifier: GPL-3.0-or-later
// The console against a real QEMU: what it shows is compared pixel for pixel with QEMU's own screendump.
#include "tests/vncview/typing.h"
#include "tests/vncview/vncqemu.h"
#include "vncview/vncview.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;

namespace
{

// A boot sector that notes every keyboard byte from 0x1100 on (their count at 0x1000) with interrupts off, and obeys
// 1: text mode 720x400, 2: VGA 640x480, 3: 1024x768, 4: 640x480x32, 5: 1600x1200, 6: blink two cells at 18 Hz.
const char bootCode[] = "fa31c08ed88ec08ed0bc007cc70600100000c606041000fce464a8017450a820e46075f48b1e0010"
                        "888700114381fb0004720231db891e001030e4bea17c88c2ad84c074d38b1c83c60238c275f280fc"
                        "01740c80fc02740f89d8cd10faebb9b8024fcd10faebb18036041001ebaaf60604100174a330c0e6"
                        "43e44088c2e44088c63b16061089160610768db800b88ec026813600052070268136a0052070e977"
                        "ff02000300030012000401444105014241060147410702";

constexpr int CountAddress = 0x1000;
constexpr int CodesAddress = 0x1100;

} // namespace

class TstQemu : public QObject
{
    Q_OBJECT

private:
    VncQemu m_qemu;

    QByteArray memory(int address, int count)
    {
        const QString answer = m_qemu
                                   .qmp(u"human-monitor-command"_s,
                                        {{u"command-line"_s, u"xp /%1xb 0x%2"_s.arg(count).arg(address, 0, 16)}})
                                   .value("return"_L1)
                                   .toString();
        QByteArray bytes;
        for (const QString &word : answer.split(QRegularExpression(u"\\s+"_s))) {
            if (word.startsWith("0x"_L1)) {
                bytes.append(static_cast<char>(word.mid(2).toInt(nullptr, 16)));
            }
        }
        return bytes;
    }

    int codeCount()
    {
        const QByteArray bytes = memory(CountAddress, 2);
        return bytes.size() == 2 ? static_cast<uchar>(bytes[0]) + 256 * static_cast<uchar>(bytes[1]) : -1;
    }

    // Asked again until it is true, and once only then: the text cursor blinks between two looks.
    bool showsWhatQemuShows(VncView &view)
    {
        const QImage mine = view.snapshot();
        return !mine.isNull() && mine == m_qemu.screendump();
    }

    Endpoint endpoint(const QString &way)
    {
        if (way == "tcp"_L1) {
            return Endpoint::tcp(u"127.0.0.1"_s, m_qemu.tcpPort());
        }
        if (way == "fd"_L1) {
            const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            qstrncpy(address.sun_path, qPrintable(m_qemu.vncSocket()), sizeof(address.sun_path));
            if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof(address)) != 0) {
                qFatal("cannot connect");
            }
            return Endpoint::descriptor(fd, u"guest"_s);
        }
        return Endpoint::unixSocket(m_qemu.vncSocket());
    }

private Q_SLOTS:
    void initTestCase();
    void picture_data();
    void picture();
    void keysArriveAsScancodes();
    void survivesModeChanges();
    void keepsRefreshRate();
    void survivesReset();
    void password();
};

void TstQemu::initTestCase()
{
    QFile image(m_qemu.path(u"boot.img"_s));
    QVERIFY(image.open(QIODevice::WriteOnly));
    QByteArray sector = QByteArray::fromHex(bootCode);
    sector.resize(510, '\0');
    image.write(sector + "\x55\xaa");
    image.close();
    const QString drive = u"if=floppy,format=raw,file="_s + image.fileName();
    const QString problem = m_qemu.start(
        {u"-drive"_s, drive, u"-boot"_s, u"a"_s, u"-device"_s, u"usb-ehci"_s, u"-device"_s, u"usb-tablet"_s});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QTRY_VERIFY(memory(0x7dfe, 2) == "\x55\xaa"); // booted from our sector
}

void TstQemu::picture_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<EncodingPolicy>("policy");
    for (const char *way : {"unix", "tcp", "fd"}) {
        QTest::addRow("%s raw", way) << QString::fromLatin1(way) << EncodingPolicy::Raw;
        QTest::addRow("%s zrle", way) << QString::fromLatin1(way) << EncodingPolicy::Zrle;
        QTest::addRow("%s hextile", way) << QString::fromLatin1(way) << EncodingPolicy::Hextile;
    }
}

void TstQemu::picture()
{
    QFETCH(QString, way);
    QFETCH(EncodingPolicy, policy);
    VncView view;
    view.resize(800, 600);
    view.show();
    SessionOptions options;
    options.encodings = policy;
    view.setSessionOptions(options);
    QSignalSpy first(&view, &VncView::firstFrame);
    view.open(endpoint(way));
    QTRY_COMPARE(view.state(), VncView::State::Connected);
    QTRY_COMPARE(first.count(), 1);
    QVERIFY(QTest::qWaitFor([&] { return showsWhatQemuShows(view); }, 5000));
    // What is on the user's screen is the guest's picture, too.
    const auto isOnScreen = [&view] {
        const QImage shown = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        return shown.copy(view.geometryInfo().target()) == view.snapshot();
    };
    QVERIFY(QTest::qWaitFor(isOnScreen, 30'000));
    view.close();
    QCOMPARE(view.state(), VncView::State::Closed);
    QTRY_COMPARE(SessionCore::liveWorkers(), 0);
}

void TstQemu::keysArriveAsScancodes()
{
    VncView view;
    view.show();
    view.open(endpoint(u"unix"_s));
    QTRY_COMPARE(view.state(), VncView::State::Connected);
    QSignalSpy first(&view, &VncView::firstFrame);
    QTRY_VERIFY(!view.snapshot().isNull());
    const int before = codeCount();
    // evdev 30 (A) on any layout, even if that layout calls it Q: the physical key counts.
    const auto physical = [&](QEvent::Type type, int evdev) {
        QKeyEvent event(type, Qt::Key_Q, Qt::NoModifier, static_cast<quint32>(evdev + 8), 'q', 0, u"q"_s);
        QCoreApplication::sendEvent(&view, &event);
    };
    physical(QEvent::KeyPress, 30);
    physical(QEvent::KeyRelease, 30);
    physical(QEvent::KeyPress, 103); // Up, an extended key
    physical(QEvent::KeyRelease, 103);
    view.sendKeys(KeyCombination::byId(u"ctrl-alt-f2"_s));
    const QByteArray expected = QByteArray::fromHex("1e9ee048e0c81d383cbcb89d");
    QTRY_COMPARE(codeCount(), before + int(expected.size()));
    QCOMPARE(memory(CodesAddress + before, int(expected.size())).toHex(), expected.toHex());
}

void TstQemu::survivesModeChanges()
{
    VncView view;
    view.resize(900, 700);
    view.show();
    view.open(endpoint(u"unix"_s));
    QTRY_VERIFY(!view.snapshot().isNull());
    const struct {
        const char *key;
        QSize size;
    } modes[] = {{"3", {1024, 768}}, {"1", {720, 400}}, {"5", {1600, 1200}}, {"2", {640, 480}},
                 {"3", {1024, 768}}, {"4", {640, 480}}, {"1", {720, 400}}};
    for (const auto &mode : modes) {
        typeUs(view, QString::fromLatin1(mode.key));
        QTRY_COMPARE(view.guestSize(), mode.size);
        QVERIFY(QTest::qWaitFor([&] { return showsWhatQemuShows(view); }, 5000));
        QCOMPARE(view.state(), VncView::State::Connected);
    }
}

// QEMU looks ever more seldom at a screen that changes little; a console with the focus must not suffer from it.
void TstQemu::keepsRefreshRate()
{
    VncView view;
    view.resize(900, 700);
    view.show();
    view.activateWindow();
    view.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.open(endpoint(u"unix"_s));
    QTRY_VERIFY(!view.snapshot().isNull());
    typeUs(view, u"6"_s);
    QSignalSpy frames(&view, &VncView::frameUpdated);
    QTest::qWait(3000);
    const auto attended = frames.count();
    view.clearFocus();
    frames.clear();
    QTest::qWait(3000);
    const auto unattended = frames.count();
    qInfo("updates in 3 s: %d with the focus, %d without", int(attended), int(unattended));
    view.setFocus();
    typeUs(view, u"6"_s);
    QVERIFY2(attended >= 36, "a guest changing at 18 Hz has to arrive at 12 Hz at least");
    QVERIFY(attended > unattended);
}

void TstQemu::survivesReset()
{
    VncView view;
    view.resize(900, 700);
    view.show();
    view.open(endpoint(u"unix"_s));
    QTRY_VERIFY(!view.snapshot().isNull());
    QSignalSpy states(&view, &VncView::stateChanged);
    QSignalSpy frames(&view, &VncView::frameUpdated);
    m_qemu.qmp(u"system_reset"_s);
    QTRY_VERIFY(frames.count() > 1);
    QVERIFY(QTest::qWaitFor([&] { return showsWhatQemuShows(view); }, 10000));
    QCOMPARE(states.count(), 0);
    // The emulator's end is the session's end.
    m_qemu.stop();
    QTRY_COMPARE(view.state(), VncView::State::Disconnected);
    QCOMPARE(view.lastError().kind, VncError::Kind::ClosedByServer);
}

void TstQemu::password()
{
    VncQemu qemu;
    const QString problem = qemu.start({u"-object"_s, u"secret,id=s,data=sesame"_s, u"-vnc"_s,
                                        u"unix:%1,password-secret=s"_s.arg(qemu.path(u"secret.sock"_s))});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    VncView view;
    view.show();
    const QList<QByteArray> secrets{"wrong", QByteArray(), "sesame"};
    for (const QByteArray &secret : secrets) {
        view.setSecretProvider([&](const SecretRequest &request, const SecretAnswer &answer) {
            QCOMPARE(view.state(), VncView::State::Authenticating);
            QVERIFY(!request.serverName.isEmpty());
            QTimer::singleShot(20, &view,
                               [=] { answer(secret.isNull() ? std::nullopt : std::optional<QByteArray>(secret)); });
        });
        view.open(Endpoint::unixSocket(qemu.path(u"secret.sock"_s)));
        if (secret == "sesame") {
            QTRY_COMPARE(view.state(), VncView::State::Connected);
        } else {
            QTRY_COMPARE(view.state(), VncView::State::Failed);
            QCOMPARE(view.lastError().kind,
                     secret.isNull() ? VncError::Kind::AuthCancelled : VncError::Kind::AuthFailed);
        }
    }
}

int main(int argc, char **argv)
{
    if (VncQemu::binary().isEmpty()) {
        std::puts("SKIP: qemu-system-x86_64 is not installed");
        return 77;
    }
    QApplication app(argc, argv);
    TstQemu test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_qemu.moc"
