// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard's parts one by one, and what a console tells a server of them.
#include "tests/vncview/fakeserver.h"
#include "tests/vncview/keytable.h"
#include "vncview/keylayout.h"
#include "vncview/lockstate.h"
#include "vncview/texttyper.h"
#include "vncview/vncview.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;

namespace
{

constexpr quint32 CapsModifier = 2; // as X11 has it
constexpr quint32 NumModifier = 16;

QString names(const QList<Key> &keys)
{
    QStringList list;
    for (const Key &key : keys) {
        list << QString::number(key.xtCode, 16);
    }
    return list.join(u' ');
}

QString strokes(const KeyLayout::Typing &typing)
{
    QStringList list;
    for (const Chord &chord : typing.chords) {
        list << names(chord).replace(u' ', u'+');
    }
    return list.join(u' ');
}

} // namespace

class TstKeyboard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_other = nullptr;
    VncView *m_view = nullptr;

    void connectView()
    {
        m_view->open(Endpoint::unixSocket(m_server->path()));
        QTRY_COMPARE(m_view->state(), VncView::State::Connected);
        m_server->send(FakeServer::update({FakeServer::rect({}, -258)}));
        m_server->send(FakeServer::update({FakeServer::filled({0, 0, 64, 48}, 0)}));
        QTRY_VERIFY(!m_view->snapshot().isNull());
    }
    void leds(int bits)
    {
        m_server->send(
            FakeServer::update({FakeServer::rect({0, 0, 1, 1}, -261, QByteArray(1, static_cast<char>(bits)))}));
        QTRY_VERIFY(m_view->guestLocks() == Locks::fromLeds(static_cast<quint8>(bits)));
    }
    void key(QEvent::Type type, quint32 evdev, quint32 nativeModifiers = 0)
    {
        QKeyEvent event(type, Qt::Key_unknown, Qt::NoModifier, evdev + 8, 0x61, nativeModifiers);
        QCoreApplication::sendEvent(m_view, &event);
    }
    void tap(quint32 evdev, quint32 nativeModifiers = 0)
    {
        key(QEvent::KeyPress, evdev, nativeModifiers);
        key(QEvent::KeyRelease, evdev, nativeModifiers);
    }
    QString sent() const
    {
        QStringList list;
        for (const auto &message : std::as_const(m_server->messages)) {
            if (message.type == 255 && message.bytes[1] == 0) {
                list << (message.bytes[3] ? u"+"_s : u"-"_s) + QString::fromLatin1(message.bytes.right(1).toHex());
            }
        }
        return list.join(u' ');
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void knowsEveryKey();
    void alwaysHasAKeysym();
    void locksAreBroughtInStepOnce();
    void locksAreNotFoughtOver();
    void guestsWithoutLedsAreLeftAlone();
    void offersLeds();
    void synchronizesOverTheWire();
    void closingReleases_data();
    void closingReleases();
    void leavingReleases();
    void reservedShortcutsStay();
    void layoutsHaveNames();
    void layoutsType_data();
    void layoutsType();
    void missingCharactersAreTold();
    void typingCanBeWiped();
    void typerCanBeStopped();
    void typerTellsWhenNobodyListens();
    void typerByChords();
};

void TstKeyboard::init()
{
    m_server = std::make_unique<FakeServer>();
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_view = new VncView;
    m_other = new QLineEdit;
    layout->addWidget(m_view);
    layout->addWidget(m_other);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_view->setFocus();
}

void TstKeyboard::cleanup()
{
    m_window.reset();
    QTRY_COMPARE(SessionCore::liveWorkers(), 0);
}

void TstKeyboard::knowsEveryKey()
{
    QHash<quint32, const char *> seen;
    for (const KeyRow &row : keyRows) {
        QVERIFY2(xtCodeFromEvdev(row.evdev) == row.xt, row.name);
        QVERIFY2(keysymFromXt(row.xt) == row.keysym, row.name);
        QVERIFY2(!seen.contains(row.xt), row.name); // no two keys are one
        seen.insert(row.xt, row.name);
    }
    QVERIFY(seen.size() >= 105 + 10);
    QCOMPARE(xtCodeFromEvdev(0), 0U);
    QCOMPARE(xtCodeFromEvdev(84), 0U);
    QCOMPARE(xtCodeFromEvdev(1000), 0U);
}

void TstKeyboard::alwaysHasAKeysym()
{
    for (const KeyRow &row : keyRows) {
        const QKeyEvent event(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, row.evdev + 8, 0, 0);
        const Key key = keyFromEvent(event);
        QVERIFY2(key.xtCode == row.xt && key.keysym == row.keysym, row.name);
    }
}

void TstKeyboard::locksAreBroughtInStepOnce()
{
    LockSync sync;
    QCOMPARE(names(sync.tapsBefore(0x1e, {true, true}, 0)), u""_s); // nobody told what the guest shows
    sync.reported({}, 0);
    QCOMPARE(names(sync.tapsBefore(0x1e, {true, true}, 10)), u"3a 45"_s);
    QCOMPARE(names(sync.tapsBefore(0x1e, {true, true}, 11)), u""_s);
    sync.reported({true, true}, 30);
    QCOMPARE(names(sync.tapsBefore(0x1e, {true, true}, 5000)), u""_s);
    // The user's own press toggles both.
    QCOMPARE(names(sync.tapsBefore(xt::CapsLock, {true, true}, 6000)), u""_s);
    QCOMPARE(names(sync.tapsBefore(0x1e, {false, true}, 6001)), u""_s);
    sync.reported({false, true}, 6020);
    QCOMPARE(names(sync.tapsBefore(0x1e, {false, true}, 9000)), u""_s);
    // Toggled while another window had the keyboard.
    sync.attend();
    QCOMPARE(names(sync.tapsBefore(0x1e, {true, true}, 10000)), u"3a"_s);
    sync.reported({true, true}, 10020);
    // The guest restarted.
    sync.reported({false, false}, 20000);
    QCOMPARE(names(sync.tapsBefore(0x1e, {true, true}, 20001)), u"3a 45"_s);
}

void TstKeyboard::locksAreNotFoughtOver()
{
    LockSync sync;
    sync.reported({}, 0);
    qsizetype taps = 0;
    for (int i = 1; i <= 100; ++i) { // a guest that switches it off again and again
        const qint64 now = i * 2000;
        taps += sync.tapsBefore(0x1e, {true, false}, now).size();
        sync.reported({true, false}, now + 10);
        sync.reported({false, false}, now + 1000);
    }
    QCOMPARE(taps, LockSync::MaxTaps);
}

void TstKeyboard::guestsWithoutLedsAreLeftAlone()
{
    LockSync sync;
    sync.reported({}, 0);
    qsizetype taps = 0;
    for (int i = 1; i <= 100; ++i) {
        sync.attend();
        taps += sync.tapsBefore(0x1e, {true, false}, i * 2000).size();
    }
    QCOMPARE(taps, 1); // more would only switch it to and fro
}

void TstKeyboard::offersLeds()
{
    connectView();
    const auto encodings = std::find_if(m_server->messages.cbegin(), m_server->messages.cend(),
                                        [](const auto &message) { return message.type == 2; });
    QVERIFY(encodings != m_server->messages.cend());
    QVERIFY(encodings->bytes.contains(QByteArray::fromHex("fffffefb"))); // -261
}

void TstKeyboard::synchronizesOverTheWire()
{
    connectView();
    leds(0);
    tap(30, CapsModifier);
    QTRY_COMPARE(sent(), u"+3a -3a +1e -1e"_s);
    leds(4);
    tap(30, CapsModifier);
    QTRY_COMPARE(sent(), u"+3a -3a +1e -1e +1e -1e"_s);
    m_server->messages.clear();
    QTest::qWait(LockSync::SettleMs + 100);
    m_other->setFocus();
    m_view->setFocus();
    tap(79, NumModifier); // and Caps Lock was switched off meanwhile
    QTRY_COMPARE(sent(), u"+3a -3a +45 -45 +4f -4f"_s);
    // Not for those who only look.
    m_view->setViewOnly(true);
    m_server->messages.clear();
    m_view->setFocus();
    tap(30);
    m_view->setViewOnly(false);
    QTest::qWait(50);
    QCOMPARE(sent(), u""_s);
}

void TstKeyboard::closingReleases_data()
{
    QTest::addColumn<bool>("deleted");
    QTest::newRow("closed") << false;
    QTest::newRow("deleted") << true;
}

void TstKeyboard::closingReleases()
{
    QFETCH(bool, deleted);
    connectView();
    key(QEvent::KeyPress, 29);
    QTRY_COMPARE(sent(), u"+1d"_s);
    if (deleted) {
        m_window.reset();
    } else {
        m_view->close();
    }
    QTRY_COMPARE(sent(), u"+1d -1d"_s);
    QTRY_VERIFY(!m_server->hasClient());
}

// Tab change, window change, minimising and the menu all come down to these.
void TstKeyboard::leavingReleases()
{
    connectView();
    const auto holds = [this] {
        m_view->show();
        m_window->activateWindow();
        m_view->setFocus();
        m_server->messages.clear();
        key(QEvent::KeyPress, 56);
    };
    const auto released = [this] { return QTest::qWaitFor([this] { return sent() == "+38 -38"_L1; }, 3000); };
    holds();
    QWidget another;
    another.show();
    another.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&another));
    QVERIFY(released());
    another.close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    holds();
    m_other->setFocus();
    QVERIFY(released());
    holds();
    m_view->hide();
    QVERIFY(released());
    holds();
    m_view->setViewOnly(true);
    QVERIFY(released());
    m_view->setViewOnly(false);
    holds();
    m_window->hide();
    QVERIFY(released());
}

void TstKeyboard::reservedShortcutsStay()
{
    connectView();
    m_view->setReservedShortcuts({QKeySequence(u"Ctrl+Alt+Right"_s)});
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier, 106 + 8, 0xff53, 0);
    QCoreApplication::sendEvent(m_view, &press);
    QVERIFY(!press.isAccepted());
    tap(30);
    QTRY_COMPARE(sent(), u"+1e -1e"_s);
}

void TstKeyboard::layoutsHaveNames()
{
    const QList<LayoutName> list = KeyLayout::installed();
    QVERIFY(list.size() > 100);
    const auto titleOf = [&](const QString &id) {
        for (const LayoutName &name : list) {
            if (name.id == id) {
                return name.title;
            }
        }
        return QString();
    };
    QCOMPARE(titleOf(u"de"_s), u"German"_s);
    QCOMPARE(titleOf(u"de(nodeadkeys)"_s), u"German (no dead keys)"_s);
    QCOMPARE(titleOf(u"us"_s), u"English (US)"_s);
    QVERIFY(!KeyLayout::load(u"nowhere"_s).isValid());
    QVERIFY(!KeyLayout::load(u"de(nothing)"_s).isValid());
    QVERIFY(!KeyLayout::load(u"../../etc/passwd"_s).isValid());
    QVERIFY(KeyLayout::load(u"us"_s).isValid());
}

void TstKeyboard::layoutsType_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("us") << u"us"_s << u"aZ1!\r\n\t "_s << u"1e 2a+2c 2 2a+2 1c f 39"_s;
    QTest::newRow("de") << u"de"_s << u"yZß@~|"_s << u"2c 2a+15 c b8+10 b8+1b b8+56"_s;
    QTest::newRow("de dead") << u"de"_s << u"éÈ^"_s << u"d 12 2a+d 2a+12 29 39"_s;
    QTest::newRow("de decomposed") << u"de"_s << u"a\u0308"_s << u"28"_s;
    QTest::newRow("de without dead keys") << u"de(nodeadkeys)"_s << u"^`"_s << u"29 2a+d"_s;
    QTest::newRow("fr") << u"fr"_s << u"a1&é@ê"_s << u"10 2a+2 2 3 b8+b 1a 12"_s;
    QTest::newRow("ru") << u"ru"_s << u"Яё1"_s << u"2a+2c 29 2"_s;
    QTest::newRow("jp") << u"jp"_s << u"\\_@"_s << u"73 2a+73 1a"_s;
    QTest::newRow("us international") << u"us(intl)"_s << u"'é"_s << u"b8+28 b8+12"_s;
}

void TstKeyboard::layoutsType()
{
    QFETCH(QString, layout);
    QFETCH(QString, text);
    QTEST(strokes(KeyLayout::load(layout).typing(text)), "expected");
}

void TstKeyboard::missingCharactersAreTold()
{
    const KeyLayout::Typing typing = KeyLayout::load(u"us"_s).typing(u"aöЯöb\x07"_s);
    QVERIFY(typing.chords.isEmpty()); // half a password is worse than none
    QCOMPARE(typing.missingCount, 4);
    QCOMPARE(typing.missing, (QList<char32_t>{U'ö', U'Я', 7}));
}

void TstKeyboard::typingCanBeWiped()
{
    const KeyLayout layout = KeyLayout::load(u"us"_s);
    KeyLayout::Typing typing = layout.typing(u"aB"_s);
    typing.missing = {U'ö'};
    const Chord *memory = typing.chords.constData();
    typing.wipe();
    QCOMPARE(typing.chords.constData(), memory); // in place, not in a copy
    for (const Chord &chord : std::as_const(typing.chords)) {
        for (const Key &key : chord) {
            QCOMPARE(key.xtCode, 0U);
            QCOMPARE(key.keysym, 0U);
        }
    }
    QCOMPARE(typing.missing, QList<char32_t>{0});
    QCOMPARE(strokes(layout.typing(u"a"_s)), strokes(KeyLayout::load(u"us"_s).typing(u"a"_s)));
}

void TstKeyboard::typerCanBeStopped()
{
    TextTyper typer;
    QSignalSpy finished(&typer, &TextTyper::finished);
    QHash<quint32, int> held;
    int count = 0;
    typer.typeByStrokes(KeyLayout::load(u"us"_s).typing(QString(500, u'X')).chords, 1, [&](const Key &key, bool down) {
        held[key.xtCode] += down ? 1 : -1;
        ++count;
        return true;
    });
    QTRY_VERIFY(count >= 6 && held.value(0x2a) == 1 && held.value(0x2d) == 1); // in the middle of a chord
    typer.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished[0][0].value<TextTyper::End>(), TextTyper::End::Cancelled);
    QCOMPARE(held.value(0x2a), 0);
    QCOMPARE(held.value(0x2d), 0);
    const int then = count;
    QTest::qWait(50);
    QCOMPARE(count, then);
}

void TstKeyboard::typerTellsWhenNobodyListens()
{
    connectView();
    TextTyper typer;
    QSignalSpy finished(&typer, &TextTyper::finished);
    QSignalSpy progress(&typer, &TextTyper::progress);
    typer.typeByStrokes(KeyLayout::load(u"us"_s).typing(QString(5000, u'x')).chords, 1,
                        [this](const Key &key, bool down) { return m_view->sendStroke(key, down); });
    QTRY_VERIFY(progress.count() > 3);
    m_server->hangUp();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished[0][0].value<TextTyper::End>(), TextTyper::End::Lost);
}

void TstKeyboard::typerByChords()
{
    TextTyper typer;
    QSignalSpy finished(&typer, &TextTyper::finished);
    QStringList got;
    std::function<void(bool)> answer;
    const auto sink = [&](const Chord &chord, const std::function<void(bool)> &done) {
        got << names(chord);
        answer = done;
    };
    const QList<Chord> chords = KeyLayout::load(u"us"_s).typing(u"aB"_s).chords;
    typer.typeByChords(chords, sink);
    QCOMPARE(got, QStringList{u"1e"_s}); // one at a time
    answer(true);
    QCOMPARE(got, (QStringList{u"1e"_s, u"2a 30"_s}));
    answer(true);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished[0][0].value<TextTyper::End>(), TextTyper::End::Done);
    typer.typeByChords(chords, sink);
    typer.cancel();
    answer(true); // too late
    QCOMPARE(got.size(), 3);
    typer.typeByChords(chords, sink);
    answer(false);
    QCOMPARE(finished.last()[0].value<TextTyper::End>(), TextTyper::End::Lost);
}

QTEST_MAIN(TstKeyboard)
#include "tst_keyboard.moc"
