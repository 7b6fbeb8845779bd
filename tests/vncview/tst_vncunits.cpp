// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the console that need no server: addresses, keys, geometry, pointer, cursors, messages.
#include "vncview/cursorimage.h"
#include "vncview/endpoint.h"
#include "vncview/framebuffer.h"
#include "vncview/geometry.h"
#include "vncview/keycombinations.h"
#include "vncview/keymap.h"
#include "vncview/pointer.h"
#include "vncview/protocol.h"
#include "vncview/releasechord.h"

#include <QKeyEvent>
#include <QTest>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;

class TstVncUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urls_data();
    void urls();
    void endpoints();
    void evdevCodes_data();
    void evdevCodes();
    void everyKeyOfAKeyboardHasItsOwnCode();
    void syntheticKeys_data();
    void syntheticKeys();
    void usCharacters();
    void combinations();
    void chord();
    void wheel();
    void buttons();
    void target_data();
    void target();
    void pointerMapping_data();
    void pointerMapping();
    void dirtyRectsCover();
    void framebufferLimits();
    void framebufferPublishes();
    void richCursor();
    void alphaCursor();
    void messages();
    void encodings();
};

void TstVncUnits::urls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("host") << u"vnc://box"_s << u"box:5900"_s;
    QTest::newRow("port") << u" vnc://box.example:5907/ "_s << u"box.example:5907"_s;
    QTest::newRow("ipv4") << u"vnc://10.0.0.7:1"_s << u"10.0.0.7:1"_s;
    QTest::newRow("ipv6") << u"vnc://[::1]"_s << u"[::1]:5900"_s;
    QTest::newRow("ipv6 port") << u"vnc://[2001:db8::2]:5901"_s << u"[2001:db8::2]:5901"_s;
    QTest::newRow("scheme") << u"http://box:5900"_s << QString();
    QTest::newRow("none") << u"box:5900"_s << QString();
    QTest::newRow("no host") << u"vnc://:5900"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("port 0") << u"vnc://box:0"_s << QString();
    QTest::newRow("port high") << u"vnc://box:65536"_s << QString();
    QTest::newRow("password") << u"vnc://me:secret@box"_s << QString();
    QTest::newRow("path") << u"vnc://box/socket"_s << QString();
    QTest::newRow("query") << u"vnc://box?x=1"_s << QString();
}

void TstVncUnits::urls()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto endpoint = parseVncUrl(text);
    QCOMPARE(endpoint.has_value(), !expected.isEmpty());
    if (endpoint) {
        QCOMPARE(endpoint->describe(), expected);
    }
}

void TstVncUnits::endpoints()
{
    QVERIFY(Endpoint::tcp(u"127.0.0.1"_s, 1).isLocal());
    QVERIFY(Endpoint::tcp(u"::1"_s, 1).isLocal());
    QVERIFY(!Endpoint::tcp(u"192.0.2.1"_s, 1).isLocal());
    for (const char *host : {"127.0.0.1", "127.9.8.7", "::1", "0:0:0:0:0:0:0:1", "localhost"}) {
        QVERIFY2(Endpoint::tcp(QString::fromLatin1(host), 1).isPrivate(), host);
    }
    // Names that look like this machine.
    for (const char *host : {"127.example.org", "127.0.0.1.example.org", "127.1", "127.", "128.0.0.1", "::2",
                             "localhost.example.org", "", "0.0.0.0"}) {
        QVERIFY2(!Endpoint::tcp(QString::fromLatin1(host), 1).isPrivate(), host);
    }
    QVERIFY(Endpoint::unixSocket(u"/run/x"_s).isLocal());
    Endpoint tunnel = Endpoint::unixSocket(u"/run/x"_s);
    tunnel.link = Endpoint::Link::Remote;
    QVERIFY(!tunnel.isLocal());
    QCOMPARE(Endpoint::descriptor(7, u"box"_s).describe(), u"box"_s);
}

void TstVncUnits::evdevCodes_data()
{
    QTest::addColumn<quint32>("evdev");
    QTest::addColumn<quint32>("xt");
    const struct {
        const char *name;
        quint32 evdev, xt;
    } rows[] = {
        {"esc", 1, 0x01},         {"a", 30, 0x1e},           {"space", 57, 0x39},    {"keypad 0", 82, 0x52},
        {"zenkaku", 85, 0x76},    {"102nd", 86, 0x56},       {"F11", 87, 0x57},      {"F12", 88, 0x58},
        {"ro", 89, 0x73},         {"henkan", 92, 0x79},      {"katakana", 93, 0x70}, {"muhenkan", 94, 0x7b},
        {"kp enter", 96, 0x9c},   {"right ctrl", 97, 0x9d},  {"kp slash", 98, 0xb5}, {"sysrq", 99, 0x54},
        {"altgr", 100, 0xb8},     {"home", 102, 0xc7},       {"up", 103, 0xc8},      {"page up", 104, 0xc9},
        {"left", 105, 0xcb},      {"right", 106, 0xcd},      {"end", 107, 0xcf},     {"down", 108, 0xd0},
        {"page down", 109, 0xd1}, {"insert", 110, 0xd2},     {"delete", 111, 0xd3},  {"mute", 113, 0xa0},
        {"vol-", 114, 0xae},      {"vol+", 115, 0xb0},       {"pause", 119, 0xc6},   {"yen", 124, 0x7d},
        {"left meta", 125, 0xdb}, {"right meta", 126, 0xdc}, {"menu", 127, 0xdd},    {"none", 0, 0},
        {"unused 84", 84, 0},     {"beyond", 700, 0},
    };
    for (const auto &row : rows) {
        QTest::newRow(row.name) << row.evdev << row.xt;
    }
}

void TstVncUnits::evdevCodes()
{
    QFETCH(quint32, evdev);
    QFETCH(quint32, xt);
    QCOMPARE(xtCodeFromEvdev(evdev), xt);
    const QKeyEvent event(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, evdev + 8, 0x1234, 0);
    if (evdev > 0) {
        QCOMPARE(keyFromEvent(event), (Key{xt, 0x1234}));
    }
}

void TstVncUnits::everyKeyOfAKeyboardHasItsOwnCode()
{
    QHash<quint32, quint32> seen;
    for (quint32 evdev = 1; evdev < 256; ++evdev) {
        const quint32 code = xtCodeFromEvdev(evdev);
        QVERIFY(code < 0x100);
        if (code != 0) {
            QVERIFY2(!seen.contains(code), qPrintable(u"%1 and %2"_s.arg(evdev).arg(seen.value(code))));
            seen.insert(code, evdev);
        }
    }
    for (quint32 evdev = 1; evdev <= 127; ++evdev) {
        QCOMPARE(xtCodeFromEvdev(evdev) != 0, evdev != 84);
    }
}

void TstVncUnits::syntheticKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("xt");
    QTest::addColumn<quint32>("keysym");
    const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers, const QString &text, quint32 xt,
                        quint32 keysym) { QTest::newRow(name) << key << modifiers << text << xt << keysym; };
    row("a", Qt::Key_A, Qt::NoModifier, u"a"_s, 0x1e, 'a');
    row("A", Qt::Key_A, Qt::ShiftModifier, u"A"_s, 0x1e, 'A');
    row("ctrl c", Qt::Key_C, Qt::ControlModifier, u"\x03"_s, 0x2e, 'c');
    row("!", Qt::Key_Exclam, Qt::ShiftModifier, u"!"_s, 0x02, '!');
    row("return", Qt::Key_Return, Qt::NoModifier, u"\r"_s, 0x1c, 0xff0d);
    row("keypad enter", Qt::Key_Enter, Qt::KeypadModifier, u"\r"_s, 0x9c, 0xff8d);
    row("keypad 7", Qt::Key_7, Qt::KeypadModifier, u"7"_s, 0x47, '7');
    row("backtab", Qt::Key_Backtab, Qt::ShiftModifier, QString(), 0x0f, 0xff09);
    row("up", Qt::Key_Up, Qt::NoModifier, QString(), 0xc8, 0xff52);
    row("F11", Qt::Key_F11, Qt::NoModifier, QString(), 0x57, 0xffc8);
    row("o umlaut", 0xd6, Qt::NoModifier, u"\u00f6"_s, 0, 0xf6);
    row("euro", Qt::Key_unknown, Qt::NoModifier, u"\u20ac"_s, 0, 0x010020ac);
    row("nothing", Qt::Key_unknown, Qt::NoModifier, QString(), 0, 0);
}

void TstVncUnits::syntheticKeys()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, text);
    QFETCH(quint32, xt);
    QFETCH(quint32, keysym);
    QCOMPARE(keyFromEvent(QKeyEvent(QEvent::KeyPress, key, modifiers, text)), (Key{xt, keysym}));
}

void TstVncUnits::usCharacters()
{
    QSet<std::pair<quint32, bool>> seen;
    for (char32_t character = 0x20; character < 0x7f; ++character) {
        bool shift = false;
        const quint32 code = xtCodeFromCharacter(character, &shift);
        QVERIFY2(code != 0, qPrintable(QString(QChar(static_cast<char16_t>(character)))));
        QVERIFY(!seen.contains({code, shift}));
        seen.insert({code, shift});
        QCOMPARE(keysymFromCharacter(character), static_cast<quint32>(character));
    }
    bool shift = true;
    QCOMPARE(xtCodeFromCharacter(U'\n', &shift), 0x1cU);
    QVERIFY(!shift);
    QCOMPARE(xtCodeFromCharacter(U'/', &shift), 0x35U);
    QCOMPARE(xtCodeFromCharacter(U'\u00f6', &shift), 0U);
    QCOMPARE(xtCodeFromCharacter(0, &shift), 0U);
}

void TstVncUnits::combinations()
{
    QSet<QString> ids;
    QSet<QString> labels;
    const QList<KeyCombination> all = KeyCombination::all();
    for (const KeyCombination &combination : all) {
        QVERIFY(!combination.keys.isEmpty());
        for (const Key &key : combination.keys) {
            QVERIFY2(key.xtCode != 0 && key.keysym != 0, qPrintable(combination.id));
        }
        ids.insert(combination.id);
        labels.insert(combination.label);
    }
    QCOMPARE(ids.size(), all.size());
    QCOMPARE(labels.size(), all.size());
    const QList<Key> f12{{0x1d, 0xffe3}, {0x38, 0xffe9}, {0x58, 0xffc9}};
    QCOMPARE(KeyCombination::byId(u"ctrl-alt-f12"_s).keys, f12);
    const QList<Key> deletion{{0x1d, 0xffe3}, {0x38, 0xffe9}, {0xd3, 0xffff}};
    QCOMPARE(KeyCombination::byId(u"ctrl-alt-del"_s).keys, deletion);
    QVERIFY(KeyCombination::byId(u"no such"_s).keys.isEmpty());
}

void TstVncUnits::chord()
{
    ReleaseChord chord;
    chord.press(xt::LeftControl);
    chord.press(xt::LeftAlt);
    QVERIFY(chord.release(xt::LeftControl));
    QVERIFY(!chord.release(xt::LeftAlt)); // once
    // Another key in between means another combination.
    chord.press(xt::LeftControl);
    chord.press(xt::LeftAlt);
    chord.press(xt::Delete);
    QVERIFY(!chord.release(xt::Delete));
    QVERIFY(!chord.release(xt::LeftAlt));
    QVERIFY(!chord.release(xt::LeftControl));
    // Even when that key came first, or was a mouse button.
    chord.press(0x1e);
    chord.press(xt::LeftControl);
    chord.press(xt::LeftAlt);
    QVERIFY(!chord.release(xt::LeftAlt));
    QVERIFY(!chord.release(xt::LeftControl));
    QVERIFY(!chord.release(0x1e));
    chord.press(xt::RightControl);
    chord.press(xt::LeftAlt);
    chord.spoil();
    QVERIFY(!chord.release(xt::LeftAlt));
    QVERIFY(!chord.release(xt::RightControl));
    // AltGr types characters.
    chord.press(xt::LeftControl);
    chord.press(xt::RightAlt);
    QVERIFY(!chord.release(xt::RightAlt));
    QVERIFY(!chord.release(xt::LeftControl));
    ReleaseChord other(Qt::ShiftModifier | Qt::MetaModifier);
    other.press(xt::LeftMeta);
    other.press(xt::RightShift);
    QVERIFY(other.release(xt::RightShift));
    ReleaseChord none{Qt::KeyboardModifiers()};
    none.press(xt::LeftControl);
    none.press(xt::LeftAlt);
    QVERIFY(!none.release(xt::LeftAlt));
}

void TstVncUnits::wheel()
{
    WheelSteps wheel;
    QCOMPARE(wheel.add({0, 120}), QList<quint8>{8});
    QCOMPARE(wheel.add({0, -240}), (QList<quint8>{16, 16}));
    QCOMPARE(wheel.add({120, 0}), QList<quint8>{32});
    QCOMPARE(wheel.add({-120, 0}), QList<quint8>{64});
    for (int i = 0; i < 7; ++i) {
        QVERIFY(wheel.add({0, 15}).isEmpty());
    }
    QCOMPARE(wheel.add({0, 15}), QList<quint8>{8});
    QVERIFY(wheel.add({0, 100}).isEmpty());
    QVERIFY(wheel.add({0, -100}).isEmpty()); // the other way starts from nothing
    QCOMPARE(wheel.add({0, -20}), QList<quint8>{16});
    QCOMPARE(wheel.add({0, 1 << 30}).size(), WheelSteps::MaxSteps);
}

void TstVncUnits::buttons()
{
    QCOMPARE(buttonMask(Qt::LeftButton | Qt::RightButton), quint8(5));
    QCOMPARE(buttonMask(Qt::MiddleButton), quint8(2));
    QCOMPARE(buttonMask(Qt::BackButton), quint8(0));
    QCOMPARE(relativeField(0), quint16(0x7fff));
    QCOMPARE(relativeField(-3), quint16(0x7ffc));
    QCOMPARE(relativeField(1 << 20), quint16(0xfffe));
}

void TstVncUnits::target_data()
{
    QTest::addColumn<ScaleMode>("mode");
    QTest::addColumn<QSize>("view");
    QTest::addColumn<QPoint>("scroll");
    QTest::addColumn<QRect>("expected"); // of a guest of 640x480
    QTest::newRow("smaller") << ScaleMode::OneToOne << QSize(800, 600) << QPoint() << QRect(80, 60, 640, 480);
    QTest::newRow("larger") << ScaleMode::OneToOne << QSize(320, 240) << QPoint(100, 50) << QRect(-100, -50, 640, 480);
    QTest::newRow("fit up") << ScaleMode::FitWindow << QSize(1280, 1000) << QPoint(9, 9) << QRect(0, 20, 1280, 960);
    QTest::newRow("fit down") << ScaleMode::FitWindow << QSize(400, 240) << QPoint() << QRect(40, 0, 320, 240);
    QTest::newRow("fit tiny") << ScaleMode::FitWindow << QSize(0, 0) << QPoint() << QRect(0, 0, 1, 1);
}

void TstVncUnits::target()
{
    QFETCH(ScaleMode, mode);
    QFETCH(QSize, view);
    QFETCH(QPoint, scroll);
    QFETCH(QRect, expected);
    QCOMPARE((Geometry{mode, {640, 480}, view, scroll}).target(), expected);
}

void TstVncUnits::pointerMapping_data()
{
    QTest::addColumn<ScaleMode>("mode");
    QTest::addColumn<QSize>("view");
    for (const qreal dpr : {1.0, 1.25, 1.5, 2.0}) {
        for (const QSize logical : {QSize(801, 603), QSize(300, 200)}) {
            const QSize view(qRound(logical.width() * dpr), qRound(logical.height() * dpr));
            QTest::addRow("1:1 %dx%d at %g", logical.width(), logical.height(), dpr) << ScaleMode::OneToOne << view;
            QTest::addRow("fit %dx%d at %g", logical.width(), logical.height(), dpr) << ScaleMode::FitWindow << view;
        }
    }
}

// The middle of the device pixels that show a guest pixel leads back to that guest pixel.
void TstVncUnits::pointerMapping()
{
    QFETCH(ScaleMode, mode);
    QFETCH(QSize, view);
    const Geometry geometry{mode, {640, 480}, view, {30, 20}};
    const QRect all = geometry.target();
    for (int x = 0; x < 640; ++x) {
        const double device = all.left() + (x + 0.5) * all.width() / 640.0;
        QCOMPARE(geometry.toGuest({device, 0}).x(), x);
    }
    for (int y = 0; y < 480; ++y) {
        const double device = all.top() + (y + 0.5) * all.height() / 480.0;
        QCOMPARE(geometry.toGuest({all.left() + 0.5, device}).y(), y);
    }
    QCOMPARE(geometry.toGuest({-1e9, -1e9}), QPoint(0, 0));
    QCOMPARE(geometry.toGuest({1e9, 1e9}), QPoint(639, 479));
}

void TstVncUnits::dirtyRectsCover()
{
    const Geometry exact{ScaleMode::OneToOne, {640, 480}, {640, 480}, {}};
    QCOMPARE(exact.toDevice({10, 20, 30, 40}), QRect(10, 20, 30, 40));
    const Geometry scaled{ScaleMode::FitWindow, {640, 480}, {1000, 750}, {}};
    QVERIFY(!scaled.isExact());
    const QRect covered = scaled.toDevice({10, 20, 1, 1});
    QVERIFY(covered.contains(QRectF(10 * 1.5625, 20 * 1.5625, 1.5625, 1.5625).toAlignedRect()));
    const Geometry twice{ScaleMode::FitWindow, {640, 480}, {1280, 960}, {}};
    QVERIFY(twice.isExact());
    QCOMPARE(twice.toDevice({1, 1, 1, 1}), QRect(2, 2, 2, 2));
}

void TstVncUnits::framebufferLimits()
{
    QVERIFY(Framebuffer::isAllowed({1, 1}));
    QVERIFY(Framebuffer::isAllowed({16384, 8192}));
    QVERIFY(!Framebuffer::isAllowed({16384, 8193}));
    QVERIFY(!Framebuffer::isAllowed({16385, 1}));
    QVERIFY(!Framebuffer::isAllowed({0, 5}));
    QVERIFY(!Framebuffer::isAllowed({65535, 65535}));
    Framebuffer buffer;
    QVERIFY(!buffer.resize({65535, 65535}));
    QVERIFY(buffer.snapshot().isNull());
}

void TstVncUnits::framebufferPublishes()
{
    Framebuffer buffer;
    QVERIFY(buffer.resize({100, 50}));
    auto *pixels = reinterpret_cast<quint32 *>(buffer.back());
    pixels[2 * 100 + 3] = 0x00123456;
    pixels[4 * 100 + 9] = 0x00ffffff;
    QVERIFY(buffer.publish(QRect(3, 2, 1, 1)));
    QVERIFY(!buffer.publish(QRect(0, 0, 1, 1))); // told already
    QCOMPARE(buffer.snapshot().pixel(3, 2), 0xff123456U);
    QCOMPARE(buffer.snapshot().pixel(9, 4) & 0xffffffU, 0U); // not published
    QCOMPARE(buffer.takeDirty(), QRegion(3, 2, 1, 1) + QRect(0, 0, 1, 1));
    QVERIFY(buffer.takeDirty().isEmpty());
    QVERIFY(buffer.publish(QRect(-5, -5, 1000, 1000)));
    QCOMPARE(buffer.takeDirty(), QRegion(0, 0, 100, 50));
    QCOMPARE(buffer.snapshot().pixel(9, 4), 0xffffffffU);
}

void TstVncUnits::richCursor()
{
    QByteArray data;
    const quint32 pixels[] = {0x112233, 0x445566, 0, 0x778899};
    data.append(reinterpret_cast<const char *>(pixels), sizeof(pixels));
    data.append("\x80\x40", 2);
    const QImage image = cursorimage::fromRich({2, 2}, data);
    QCOMPARE(image.pixel(0, 0), 0xff112233U);
    QCOMPARE(image.pixel(1, 0), 0U);
    QCOMPARE(image.pixel(1, 1), 0xff778899U);
    QVERIFY(cursorimage::fromRich({2, 2}, data.chopped(1)).isNull());
    QVERIFY(cursorimage::fromRich({0, 0}, {}).isNull());
    QCOMPARE(cursorimage::richBytes({9, 2}), 9 * 2 * 4 + 2 * 2);
}

void TstVncUnits::alphaCursor()
{
    const QByteArray pixel = QByteArray::fromHex("10203040");
    QCOMPARE(cursorimage::fromAlpha({1, 1}, pixel, false).convertToFormat(QImage::Format_ARGB32_Premultiplied),
             QImage(cursorimage::fromAlpha({1, 1}, QByteArray::fromHex("30201040"), true)));
    const QImage straight = cursorimage::fromAlpha({1, 1}, QByteArray::fromHex("0000ff80"), true);
    QCOMPARE(straight.format(), QImage::Format_ARGB32_Premultiplied);
    QCOMPARE(qAlpha(straight.pixel(0, 0)), 0x80);
    QCOMPARE(qRed(straight.pixel(0, 0)), 0x80); // multiplied now
    QVERIFY(cursorimage::fromAlpha({2, 1}, pixel, false).isNull());
}

void TstVncUnits::messages()
{
    QCOMPARE(protocol::setPixelFormat().toHex(),
             QByteArray("0000000020180001"
                        "00ff00ff00ff100800000000"));
    QCOMPARE(protocol::setEncodings({0, -223}).toHex(), QByteArray("0200000200000000ffffff21"));
    QCOMPARE(protocol::updateRequest(true, {1024, 768}).toHex(), QByteArray("03010000000004000300"));
    QCOMPARE(protocol::keyEvent(0xff0d, true).toHex(), QByteArray("040100000000ff0d"));
    QCOMPARE(protocol::extendedKeyEvent('a', 0x1e, false).toHex(), QByteArray("ff000000000000610000001e"));
    QCOMPARE(protocol::pointerEvent(5, 1, 0x203).toHex(), QByteArray("050500010203"));
    QCOMPARE(protocol::qemuAudioDisable().toHex(), QByteArray("ff010001"));
    QCOMPARE(protocol::setDesktopSize({800, 600}, 0).toHex(),
             QByteArray("fb000320025801000000000000000000"
                        "0320025800000000"));
}

void TstVncUnits::encodings()
{
    for (const auto policy :
         {EncodingPolicy::Auto, EncodingPolicy::Raw, EncodingPolicy::Zrle, EncodingPolicy::Hextile}) {
        for (const bool local : {true, false}) {
            const QList<qint32> list = protocol::offeredEncodings(policy, local);
            for (const qint32 never : {2, 4, 6, 7, 8, 9, -260}) { // RRE, CoRRE, zlib, Tight, ZlibHex, Ultra, TightPNG
                QVERIFY(!list.contains(never));
            }
            QVERIFY(protocol::isPixelEncoding(list.first()));
        }
    }
    QCOMPARE(protocol::offeredEncodings(EncodingPolicy::Auto, true).first(), qint32(protocol::Raw));
    QCOMPARE(protocol::offeredEncodings(EncodingPolicy::Auto, false).first(), qint32(protocol::Zrle));
}

QTEST_GUILESS_MAIN(TstVncUnits)
#include "tst_vncunits.moc"
