// SPDX-License-Identifier: GPL-3.0-or-later
// Every key, pressed on a real X server, has to arrive in a real QEMU as that key and no other, whatever layout the
// desktop has. The server and the emulator are the test's own; the keys come by the XTEST extension.
#include "tests/vncview/keytable.h"
#include "tests/vncview/vncqemu.h"
#include "vncview/keylayout.h"
#include "vncview/texttyper.h"
#include "vncview/vncview.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLibrary>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;

namespace
{

// libXtst comes with xdotool; a process for each key would take minutes.
class FakeKeyboard
{
public:
    bool open()
    {
        QLibrary x11(u"X11"_s, 6);
        QLibrary xtst(u"Xtst"_s, 6);
        m_open = reinterpret_cast<Open>(x11.resolve("XOpenDisplay"));
        m_sync = reinterpret_cast<Sync>(x11.resolve("XSync"));
        m_fake = reinterpret_cast<Fake>(xtst.resolve("XTestFakeKeyEvent"));
        m_repeat[0] = reinterpret_cast<Repeat>(x11.resolve("XAutoRepeatOff"));
        m_repeat[1] = reinterpret_cast<Repeat>(x11.resolve("XAutoRepeatOn"));
        m_display = m_open && m_sync && m_fake && m_repeat[0] && m_repeat[1] ? m_open(nullptr) : nullptr;
        if (m_display) {
            setRepeat(false); // on a busy machine a tap may last long enough to be repeated
        }
        return m_display != nullptr;
    }
    void setRepeat(bool on)
    {
        m_repeat[on ? 1 : 0](m_display);
        m_sync(m_display, 0);
    }
    void key(quint32 evdev, bool down)
    {
        m_fake(m_display, evdev + 8, down ? 1 : 0, 0);
        m_sync(m_display, 0);
    }
    void tap(quint32 evdev)
    {
        key(evdev, true);
        key(evdev, false);
    }

private:
    using Open = void *(*)(const char *);
    using Sync = int (*)(void *, int);
    using Fake = int (*)(void *, unsigned, int, unsigned long);
    Open m_open = nullptr;
    Sync m_sync = nullptr;
    using Repeat = int (*)(void *);
    Fake m_fake = nullptr;
    Repeat m_repeat[2] = {};
    void *m_display = nullptr;
};

// Of keys that Qt does not take for repeating.
class KeyCounter : public QObject
{
public:
    explicit KeyCounter(QObject *watched) { watched->installEventFilter(this); }
    int presses = 0;
    int releases = 0;
    int last = 0; // Qt's name of the key

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        const bool pressed = event->type() == QEvent::KeyPress;
        if ((pressed || event->type() == QEvent::KeyRelease) && !static_cast<QKeyEvent *>(event)->isAutoRepeat()) {
            ++(pressed ? presses : releases);
            last = pressed ? 0 : static_cast<QKeyEvent *>(event)->key();
        }
        return false;
    }
};

constexpr quint32 F6 = 64;
constexpr quint32 CapsLock = 58;
constexpr quint32 NumLock = 69;

bool isLock(quint32 evdev)
{
    return evdev == CapsLock || evdev == NumLock || evdev == 70;
}

} // namespace

class TstKeys : public QObject
{
    Q_OBJECT

private:
    VncQemu m_qemu;
    FakeKeyboard m_keyboard;
    std::unique_ptr<VncView> m_view;
    qint64 m_readTo = 0;

    // "+a" and "-a": what QEMU's input layer has been given since the last look.
    QStringList arrived()
    {
        QFile log(m_qemu.path(u"trace.log"_s));
        QStringList list;
        if (log.open(QIODevice::ReadOnly) && log.seek(m_readTo)) {
            static const QRegularExpression line(u"key qcode (\\S+), down ([01])"_s);
            const QString text = QString::fromLatin1(log.readAll());
            for (auto at = line.globalMatch(text); at.hasNext();) {
                const auto match = at.next();
                list << (match.captured(2) == u'1' ? u"+"_s : u"-"_s) + match.captured(1);
            }
        }
        return list;
    }

    // Until a marker key has come through the X server and us: everything before it has, too.
    QStringList arrivedByNow()
    {
        const KeyCounter counter(m_view.get());
        m_keyboard.tap(F6);
        if (!QTest::qWaitFor([&] { return counter.last == Qt::Key_F6; }, 30000)) {
            qWarning("the X server gave no marker");
            return {};
        }
        QStringList list = sentByNow();
        list.resize(std::max<qsizetype>(0, list.size() - 2)); // F6 itself
        return list;
    }

    // The same of what the console has already sent, whoever has the focus.
    QStringList sentByNow()
    {
        const QStringList marker{u"+f5"_s, u"-f5"_s, u"+f5"_s, u"-f5"_s, u"+f5"_s, u"-f5"_s};
        for (const QString &stroke : marker) {
            m_view->sendStroke({0x3f, 0xffc2}, stroke.startsWith(u'+'));
        }
        QStringList list;
        const bool came = QTest::qWaitFor(
            [&] {
                list = arrived();
                return list.size() >= marker.size() && list.last(marker.size()) == marker;
            },
            30000);
        if (!came) {
            qWarning() << "the marker did not come" << list;
            return {};
        }
        QFile log(m_qemu.path(u"trace.log"_s));
        m_readTo = log.size();
        list.resize(list.size() - marker.size());
        return list;
    }

    static bool setLayout(const QString &layout)
    {
        QProcess process;
        process.start(u"setxkbmap"_s, {u"-layout"_s, layout, u"-option"_s, u""_s});
        return process.waitForFinished(20000) && process.exitCode() == 0;
    }

private Q_SLOTS:
    void initTestCase();
    void everyKey_data();
    void everyKey();
    void combinations();
    void repeatsAndReleasesOnce();
    void releasesWhenTheWindowIsLeft();
    void typesText_data();
    void typesText();
};

void TstKeys::initTestCase()
{
    QVERIFY2(m_keyboard.open(), "libX11 and libXtst (of xdotool) are needed");
    const QString problem
        = m_qemu.start({u"-trace"_s, u"input_event_key_qcode"_s, u"-D"_s, m_qemu.path(u"trace.log"_s)});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_view = std::make_unique<VncView>();
    m_view->resize(400, 300);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    m_view->open(Endpoint::unixSocket(m_qemu.vncSocket()));
    QTRY_COMPARE(m_view->state(), VncView::State::Connected);
    QTRY_VERIFY(!m_view->snapshot().isNull());
    QTRY_VERIFY(m_view->guestLocks()); // and extended keys with them
    QVERIFY(m_view->isGrabbed());
    (void)arrivedByNow();
}

void TstKeys::everyKey_data()
{
    QTest::addColumn<QString>("layout");
    for (const char *layout : {"us", "de", "fr", "ru", "jp"}) {
        QTest::newRow(layout) << QString::fromLatin1(layout);
    }
}

void TstKeys::everyKey()
{
    QFETCH(QString, layout);
    QVERIFY(setLayout(layout));
    (void)arrivedByNow(); // the change reaches us by an event before these keys
    QStringList expected;
    QStringList got;
    for (const KeyRow &row : keyRows) {
        m_keyboard.tap(row.evdev);
        expected << u"+%1"_s.arg(QLatin1StringView(row.qcode)) << u"-%1"_s.arg(QLatin1StringView(row.qcode));
        if (isLock(row.evdev)) { // the desktop's state has to be as it was
            QTest::qWait(10); // within one millisecond, Qt takes it for a repeated key
            m_keyboard.tap(row.evdev);
            expected << expected.mid(expected.size() - 2);
        }
        QTest::qWait(3);
        if (row.evdev % 16 == 0) {
            got << arrivedByNow();
        }
    }
    got << arrivedByNow();
    // QEMU says nothing of the keys that it has no name for.
    QStringList named;
    for (const QString &key : std::as_const(expected)) {
        if (!key.contains("unmapped"_L1)) {
            named << key;
        }
    }
    got.removeAll(u"+unmapped"_s);
    got.removeAll(u"-unmapped"_s);
    for (qsizetype i = 0; i < std::min(got.size(), named.size()); ++i) {
        QVERIFY2(got[i] == named[i],
                 qPrintable(u"%1 instead of %2: … %3"_s.arg(got[i], named[i],
                                                            got.mid(std::max<qsizetype>(0, i - 4), 12).join(u' '))));
    }
    QCOMPARE(got.size(), named.size());
}

void TstKeys::combinations()
{
    QVERIFY(setLayout(u"de"_s));
    (void)arrivedByNow();
    const auto press = [this](const QList<quint32> &keys) {
        for (const quint32 key : keys) {
            m_keyboard.key(key, true);
        }
        for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
            m_keyboard.key(*key, false);
        }
        return arrivedByNow();
    };
    QCOMPARE(press({56, 99}), (QStringList{u"+alt"_s, u"+print"_s, u"-print"_s, u"-alt"_s})); // Alt+Print
    QCOMPARE(press({29, 119}), (QStringList{u"+ctrl"_s, u"+pause"_s, u"-pause"_s, u"-ctrl"_s})); // Break
    QCOMPARE(press({100, 16}), (QStringList{u"+alt_r"_s, u"+q"_s, u"-q"_s, u"-alt_r"_s})); // AltGr+Q
    QCOMPARE(press({42, 15}), (QStringList{u"+shift"_s, u"+tab"_s, u"-tab"_s, u"-shift"_s}));
    QCOMPARE(press({42, 54}), (QStringList{u"+shift"_s, u"+shift_r"_s, u"-shift_r"_s, u"-shift"_s}));
    QCOMPARE(press({42, 56}), (QStringList{u"+shift"_s, u"+alt"_s, u"-alt"_s, u"-shift"_s})); // Meta on X11
    QCOMPARE(press({125, 38}), (QStringList{u"+meta_l"_s, u"+l"_s, u"-l"_s, u"-meta_l"_s}));
    QCOMPARE(press({13, 18}), (QStringList{u"+equal"_s, u"+e"_s, u"-e"_s, u"-equal"_s})); // a dead accent and e
}

void TstKeys::repeatsAndReleasesOnce()
{
    QVERIFY(setLayout(u"us"_s));
    (void)arrivedByNow();
    // X11 repeats by releases and presses; Qt takes those together, but may fail to when it is late.
    const KeyCounter counter(m_view.get());
    m_keyboard.setRepeat(true);
    m_keyboard.key(30, true);
    QTest::qWait(1200); // X11 repeats after 660 ms
    m_keyboard.key(30, false);
    m_keyboard.setRepeat(false);
    QTRY_VERIFY(counter.releases > 0);
    QTest::qWait(50);
    const int releases = counter.releases;
    const QStringList keys = arrivedByNow();
    QVERIFY2(keys.count(u"+a"_s) >= 2, qPrintable(keys.join(u' ')));
    QCOMPARE(keys.count(u"-a"_s), releases);
    QVERIFY2(keys.count(u"-a"_s) < keys.count(u"+a"_s), qPrintable(keys.join(u' ')));
    QCOMPARE(keys.last(), u"-a"_s);
}

void TstKeys::releasesWhenTheWindowIsLeft()
{
    const KeyCounter counter(m_view.get());
    m_keyboard.key(29, true);
    m_keyboard.key(42, true);
    QTRY_COMPARE_WITH_TIMEOUT(counter.presses, 2, 30000);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    m_keyboard.key(42, false);
    m_keyboard.key(29, false);
    QTest::qWait(50);
    QStringList keys = sentByNow();
    keys.sort();
    QCOMPARE(keys, (QStringList{u"+ctrl"_s, u"+shift"_s, u"-ctrl"_s, u"-shift"_s}));
    other.close();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TstKeys::typesText_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("keys"); // pressed, in order
    QTest::newRow("us") << u"us"_s << u"Hi, a@b_c!\n\tx"_s
                        << u"shift h i comma spc a shift 2 b shift minus c shift 1 ret tab x"_s;
    QTest::newRow("de") << u"de"_s << u"Grüße: {y@z} ^é€"_s
                        << u"shift g r bracket_left minus e shift dot spc alt_r 7 z alt_r q y alt_r 0 spc"
                           " grave_accent spc equal e alt_r e"_s;
}

void TstKeys::typesText()
{
    QFETCH(QString, layout);
    QFETCH(QString, text);
    QFETCH(QString, keys);
    const KeyLayout::Typing typing = KeyLayout::load(layout).typing(text);
    QCOMPARE(typing.missingCount, 0);
    TextTyper typer;
    QSignalSpy finished(&typer, &TextTyper::finished);
    typer.typeByStrokes(typing.chords, 2, [this](const Key &key, bool down) { return m_view->sendStroke(key, down); });
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished[0][0].value<TextTyper::End>(), TextTyper::End::Done);
    const QStringList got = arrivedByNow();
    QStringList pressed;
    for (const QString &key : got) {
        if (key.startsWith(u'+')) {
            pressed << key.mid(1);
        }
    }
    QCOMPARE(pressed.join(u' '), keys);
    QCOMPARE(got.size(), 2 * pressed.size()); // and everything was let go of
}

int main(int argc, char **argv)
{
    for (const char *needed : {"qemu-system-x86_64", "Xvfb", "setxkbmap"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(needed)).isEmpty()) {
            std::printf("SKIP: %s is not installed\n", needed);
            return 77;
        }
    }
    QProcess server;
    server.setStandardErrorFile(QProcess::nullDevice());
    server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"800x600x24"_s, u"-nolisten"_s, u"tcp"_s});
    while (!server.canReadLine()) {
        if (!server.waitForReadyRead(20000)) {
            std::puts("Xvfb does not start");
            return 1;
        }
    }
    qputenv("DISPLAY", ":" + server.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    int status = 0;
    {
        QApplication app(argc, argv);
        TstKeys test;
        status = QTest::qExec(&test, argc, argv);
    }
    server.terminate();
    server.waitForFinished(5000);
    return status;
}

#include "tst_keys.moc"
