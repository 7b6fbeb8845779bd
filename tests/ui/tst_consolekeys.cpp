// SPDX-License-Identifier: GPL-3.0-or-later
// The ways keys get into a console's guest, their dialogs, and the preferences that all consoles share.
#include "models/core/async.h"
#include "models/settings/settings.h"
#include "rfbserver.h"
#include "ui/console/consoleframe.h"
#include "ui/console/consolekeys.h"
#include "ui/console/consolesettingsdialog.h"
#include "ui/console/layoutbox.h"
#include "ui/console/recordkeysdialog.h"
#include "ui/console/sendkeysmenu.h"
#include "ui/console/typetextdialog.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using guestdeck::test::RfbServer;
using SystemKeys = ConsolePreferences::SystemKeys;

namespace
{

template <class T>
T *child(QWidget *parent, const QString &name)
{
    T *found = parent->findChild<T *>(name);
    if (!found) {
        qFatal("no child %s", qPrintable(name));
    }
    return found;
}

/// What a TypeTextDialog types into.
struct FakeGuest {
    QList<vnc::Key> held;
    QList<quint32> pressed;
    QList<QList<uint>> sent; ///< by libvirt's way
    bool connected = true;
    bool refuses = false;

    TypeTextDialog::Target target()
    {
        TypeTextDialog::Target target;
        target.guest = u"web-7"_s;
        target.isConnected = [this]() { return connected; };
        target.strokes = [this](const vnc::Key &key, bool down) {
            if (down) {
                held.append(key);
                pressed.append(key.xtCode);
            } else {
                held.removeOne(key);
            }
            return connected;
        };
        target.sendKeys = [this](const QList<uint> &codes) {
            sent.append(codes);
            return readyFuture(refuses ? Outcome(Error{ErrorKind::Busy, 0, u"Not now."_s, {}}) : Outcome{});
        };
        return target;
    }
};

} // namespace

class TestConsoleKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void settingsAreKept();
    void brokenSettingsAreDefaults();
    void settingsApplyToOpenConsoles();
    void dialogChangesSettings();
    void dialogKeepsTheChordUsable();
    void recordsACombination();
    void ownCombinationsAreSent();
    void ownCombinationsGoByLibvirt();
    void menuIsThereWithoutAGuest();
    void badgeTellsWhoHasTheKeyboard();
    void typesIntoTheScreen();
    void tellsWhatCannotBeTyped();
    void stopsTyping();
    void typesByLibvirt();
    void libvirtMayRefuse();
    void secretsAreHidden();
    void insertsTheClipboard();
    void everyControlHasNames();
};

void TestConsoleKeys::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestConsoleKeys::settingsAreKept()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"s.ini"_s);
    ConsolePreferences wanted;
    wanted.releaseChord = Qt::ControlModifier | Qt::ShiftModifier;
    wanted.systemKeys = SystemKeys::Guest;
    wanted.reserved = {QKeySequence(u"Ctrl+Tab"_s), QKeySequence(u"Ctrl+,"_s)};
    wanted.recorded = {{u"Task manager"_s, {{0x1d, 0xffe3}, {0x2a, 0xffe1}, {0x01, 0xff1b}}}};
    wanted.typeLayout = u"de(nodeadkeys)"_s;
    wanted.typePaceMs = 25;
    wanted.clipboard = false;
    {
        Settings settings(file);
        ConsoleSettings *console = ConsoleSettings::of(&settings);
        QCOMPARE(console, ConsoleSettings::of(&settings)); // one for all
        QVERIFY(console->values() == ConsolePreferences());
        QSignalSpy changed(console, &ConsoleSettings::changed);
        console->setValues(wanted);
        console->setValues(wanted);
        QCOMPARE(changed.count(), 1);
    }
    Settings settings(file);
    QVERIFY(ConsoleSettings::of(&settings)->values() == wanted);
}

void TestConsoleKeys::brokenSettingsAreDefaults()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    settings.setText(u"console/releaseChord"_s, u"alt"_s); // would be pressed all the time
    settings.setText(u"console/systemKeys"_s, u"everybody"_s);
    settings.setText(u"console/typePace"_s, u"-5"_s);
    settings.setText(
        u"console/recorded"_s,
        uR"([{"name":"x","keys":[[999,1]]},{"name":"","keys":[[1,1]]},{"name":"ok","keys":[[1,65307]]},7])"_s);
    const ConsolePreferences values = ConsoleSettings::of(&settings)->values();
    const ConsolePreferences defaults;
    QCOMPARE(values.releaseChord, defaults.releaseChord);
    QVERIFY(values.systemKeys == defaults.systemKeys);
    QCOMPARE(values.typePaceMs, 1);
    QCOMPARE(values.recorded.size(), 1);
    QCOMPARE(values.recorded[0].name, u"ok"_s);
}

void TestConsoleKeys::settingsApplyToOpenConsoles()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    const auto nowhere = []() { return QFuture<Result<ConsoleScreen::Endpoint>>(); };
    ConsoleFrame one(nowhere, {});
    ConsoleFrame other(nowhere, {});
    one.setSettings(&settings);
    other.setSettings(&settings);
    ConsolePreferences values = one.keys()->settings()->values();
    values.releaseChord = Qt::ControlModifier | Qt::MetaModifier;
    values.systemKeys = SystemKeys::Guest;
    values.recorded = {{u"Own & only"_s, {{1, 0xff1b}}}};
    one.keys()->settings()->setValues(values);
    for (ConsoleFrame *frame : {&one, &other}) {
        QCOMPARE(frame->screen()->view()->releaseChord(), values.releaseChord);
        QVERIFY(frame->screen()->view()->grabKeyboardEnabled());
        const auto *action = frame->findChild<QAction *>(u"sendKeys-own-Own & only"_s);
        QVERIFY(action);
        QCOMPARE(action->text(), u"Own && only"_s);
    }
    values.systemKeys = SystemKeys::GuestInFullScreen;
    values.recorded.clear();
    one.keys()->settings()->setValues(values);
    QVERIFY(!other.screen()->view()->grabKeyboardEnabled());
    QVERIFY(!other.findChild<QAction *>(u"sendKeys-own-Own & only"_s));
    one.show();
    one.setFullScreenConsole(true);
    QVERIFY(one.screen()->view()->grabKeyboardEnabled());
    one.setFullScreenConsole(false);
    QVERIFY(!one.screen()->view()->grabKeyboardEnabled());
    values.systemKeys = SystemKeys::Desktop;
    one.keys()->settings()->setValues(values);
    one.setFullScreenConsole(true);
    QVERIFY(!one.screen()->view()->grabKeyboardEnabled());
}

void TestConsoleKeys::dialogChangesSettings()
{
    ConsoleSettings settings(nullptr);
    ConsolePreferences values;
    values.recorded = {{u"one"_s, {{1, 1}}}, {u"two"_s, {{2, 2}, {3, 3}}}};
    values.reserved = {QKeySequence(u"Ctrl+T"_s)};
    settings.setValues(values);
    auto *dialog = new ConsoleSettingsDialog(&settings, nullptr);
    dialog->show();
    QVERIFY(dialog->values().recorded == values.recorded);
    QVERIFY(dialog->values().reserved == values.reserved);
    child<QCheckBox>(dialog, u"consoleSettingsShift"_s)->setChecked(true);
    auto *keys = child<QKeySequenceEdit>(dialog, u"consoleSettingsNewReserved"_s);
    keys->setKeySequence(QKeySequence(u"Alt+Left"_s));
    child<QPushButton>(dialog, u"consoleSettingsAddReservedButton"_s)->click();
    QVERIFY(keys->keySequence().isEmpty());
    keys->setKeySequence(QKeySequence(u"Alt+Left"_s)); // twice is once
    child<QPushButton>(dialog, u"consoleSettingsAddReservedButton"_s)->click();
    auto *reserved = child<QListWidget>(dialog, u"consoleSettingsReserved"_s);
    reserved->setCurrentRow(0);
    child<QPushButton>(dialog, u"consoleSettingsRemoveReservedButton"_s)->click();
    auto *combinations = child<QListWidget>(dialog, u"consoleSettingsCombinations"_s);
    combinations->setCurrentRow(0);
    child<QPushButton>(dialog, u"consoleSettingsDeleteButton"_s)->click();
    combinations->item(0)->setText(u"Second"_s);
    child<QSpinBox>(dialog, u"consoleSettingsPace"_s)->setValue(40);
    child<QCheckBox>(dialog, u"consoleSettingsClipboard"_s)->setChecked(false);
    QSignalSpy changed(&settings, &ConsoleSettings::changed);
    child<QPushButton>(dialog, u"consoleSettingsSaveButton"_s)->click();
    QCOMPARE(changed.count(), 1);
    const ConsolePreferences &now = settings.values();
    QCOMPARE(now.releaseChord, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(now.reserved, QList<QKeySequence>{QKeySequence(u"Alt+Left"_s)});
    QVERIFY(now.recorded == (QList<RecordedKeys>{{u"Second"_s, {{2, 2}, {3, 3}}}}));
    QCOMPARE(now.typePaceMs, 40);
    QVERIFY(!now.clipboard);
}

void TestConsoleKeys::dialogKeepsTheChordUsable()
{
    ConsoleSettings settings(nullptr);
    auto *dialog = new ConsoleSettingsDialog(&settings, nullptr);
    dialog->show();
    auto *save = child<QPushButton>(dialog, u"consoleSettingsSaveButton"_s);
    QVERIFY(save->isEnabled());
    child<QCheckBox>(dialog, u"consoleSettingsAlt"_s)->setChecked(false);
    QVERIFY(!save->isEnabled());
    QVERIFY(!child<QLabel>(dialog, u"consoleSettingsChordNote"_s)->text().isEmpty());
    child<QCheckBox>(dialog, u"consoleSettingsSuper"_s)->setChecked(true);
    QVERIFY(save->isEnabled());
    dialog->reject();
    QVERIFY(settings.values() == ConsolePreferences());
}

void TestConsoleKeys::recordsACombination()
{
    auto *dialog = new RecordKeysDialog({u"Taken"_s}, nullptr);
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *catcher = child<KeyCatcher>(dialog, u"recordKeysCatcher"_s);
    auto *save = child<QPushButton>(dialog, u"recordKeysSaveButton"_s);
    QVERIFY(!save->isEnabled());
    const auto key = [&](QEvent::Type type, int qtKey, quint32 evdev) {
        QKeyEvent event(type, qtKey, Qt::NoModifier, evdev + 8, 0, 0);
        QCoreApplication::sendEvent(catcher, &event);
    };
    key(QEvent::KeyRelease, Qt::Key_Return, 28); // of the key that opened the dialog
    key(QEvent::KeyPress, Qt::Key_Control, 29);
    key(QEvent::KeyPress, Qt::Key_Shift, 42);
    key(QEvent::KeyPress, Qt::Key_Escape, 1); // does not close it
    QVERIFY(dialog->isVisible());
    key(QEvent::KeyRelease, Qt::Key_Escape, 1);
    key(QEvent::KeyRelease, Qt::Key_Shift, 42);
    QVERIFY(!child<QLineEdit>(dialog, u"recordKeysName"_s)->hasFocus());
    key(QEvent::KeyRelease, Qt::Key_Control, 29);
    auto *name = child<QLineEdit>(dialog, u"recordKeysName"_s);
    QCOMPARE(name->text(), u"Ctrl+Shift+Esc"_s);
    QVERIFY(name->hasFocus());
    QVERIFY(save->isEnabled());
    name->setText(u"Taken"_s);
    QVERIFY(child<QLabel>(dialog, u"recordKeysNote"_s)->text().contains(u"replaces"_s));
    name->setText(u"  Task   manager "_s);
    QCOMPARE(dialog->recorded().name, u"Task manager"_s);
    const QList<vnc::Key> keys = dialog->recorded().keys;
    QCOMPARE(keys.size(), 3);
    QCOMPARE(keys[0].xtCode, 0x1dU);
    QCOMPARE(keys[1].xtCode, 0x2aU);
    QCOMPARE(keys[2].xtCode, 0x01U);
    save->click();
    QCOMPARE(accepted.count(), 1);
}

void TestConsoleKeys::ownCombinationsAreSent()
{
    RfbServer server;
    QVERIFY(server.listen());
    ConsoleFrame frame(
        [&]() {
            auto endpoint = std::make_shared<GraphicsEndpoint>();
            endpoint->kind = GraphicsEndpoint::Kind::Tcp;
            endpoint->host = u"127.0.0.1"_s;
            endpoint->port = server.port();
            return readyFuture(Result<ConsoleScreen::Endpoint>(endpoint));
        },
        {});
    frame.show();
    ScreenSubject subject;
    subject.state = DomainState::Running;
    frame.screen()->setSubject(subject);
    frame.screen()->start();
    QTRY_COMPARE(frame.screen()->phase(), ConsoleScreen::Phase::Connected);
    frame.keys()->settings()->addRecorded({u"mine"_s, {{0x1d, 0xffe3}, {0x10, 'q'}}});
    frame.findChild<QAction *>(u"sendKeys-own-mine"_s)->trigger();
    QTRY_COMPARE(server.keyEvents(), 4);
    frame.findChild<QAction *>(u"sendKeysTypeText"_s)->trigger();
    auto *dialog = qobject_cast<TypeTextDialog *>(frame.keys()->openDialog());
    QVERIFY(dialog);
    frame.keys()->typeText(); // one at a time
    QCOMPARE(frame.keys()->openDialog(), dialog);
    child<QPlainTextEdit>(dialog, u"typeTextEdit"_s)->setPlainText(u"ok"_s);
    auto *type = child<QPushButton>(dialog, u"typeTextTypeButton"_s);
    QTRY_VERIFY(type->isEnabled());
    type->click();
    QTRY_COMPARE(server.keyEvents(), 8);
    QTRY_VERIFY(!frame.keys()->openDialog());
}

void TestConsoleKeys::ownCombinationsGoByLibvirt()
{
    QList<uint> sent;
    ConsoleFrame frame(
        []() {
            return readyFuture(Result<ConsoleScreen::Endpoint>(Error{ErrorKind::Unsupported, 0, {}, {}}));
        },
        [&](const QList<uint> &codes) {
            sent = codes;
            return readyFuture(Outcome{});
        });
    frame.show();
    ScreenSubject subject;
    subject.state = DomainState::Running;
    frame.screen()->setSubject(subject);
    frame.screen()->start();
    QTRY_COMPARE(frame.screen()->phase(), ConsoleScreen::Phase::Failed);
    frame.keys()->settings()->addRecorded({u"mine"_s, {{0x1d, 0xffe3}, {0x10, 'q'}}});
    frame.findChild<QAction *>(u"sendKeys-own-mine"_s)->trigger();
    QCOMPARE(sent, (QList<uint>{0x1d, 0x10}));
}

void TestConsoleKeys::menuIsThereWithoutAGuest()
{
    ConsoleFrame frame([]() { return QFuture<Result<ConsoleScreen::Endpoint>>(); }, {});
    frame.show();
    QVERIFY(frame.findChild<QAction *>(u"consoleSendKeys"_s)->isEnabled());
    QVERIFY(!frame.findChild<QAction *>(u"sendKeys-ctrl-alt-del"_s)->isEnabled());
    QVERIFY(!frame.findChild<QAction *>(u"sendKeysTypeText"_s)->isEnabled());
    frame.findChild<QAction *>(u"consoleSettings"_s)->trigger();
    QVERIFY(qobject_cast<ConsoleSettingsDialog *>(frame.keys()->openDialog()));
}

void TestConsoleKeys::badgeTellsWhoHasTheKeyboard()
{
    RfbServer server;
    QVERIFY(server.listen());
    ConsoleFrame frame(
        [&]() {
            auto endpoint = std::make_shared<GraphicsEndpoint>();
            endpoint->kind = GraphicsEndpoint::Kind::Tcp;
            endpoint->host = u"127.0.0.1"_s;
            endpoint->port = server.port();
            return readyFuture(Result<ConsoleScreen::Endpoint>(endpoint));
        },
        {});
    frame.resize(1000, 600);
    frame.show();
    frame.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&frame));
    ScreenSubject subject;
    subject.state = DomainState::Running;
    frame.screen()->setSubject(subject);
    frame.screen()->start();
    QTRY_COMPARE(frame.screen()->phase(), ConsoleScreen::Phase::Connected);
    frame.screen()->view()->setFocus();
    auto *badge = child<QLabel>(&frame, u"consoleGrabHint"_s);
    QTRY_VERIFY(badge->accessibleDescription().contains(u"guest"_s));
    QVERIFY(badge->accessibleDescription().contains(u"Ctrl+Alt"_s));
    QVERIFY(badge->autoFillBackground());
    QTRY_COMPARE(badge->text(), badge->accessibleDescription()); // nothing is cut off
    frame.screen()->view()->releaseGrab();
    QVERIFY(badge->accessibleDescription().contains(u"desktop"_s));
    QVERIFY(!badge->autoFillBackground());
    frame.screen()->view()->setFocus();
    ConsolePreferences values;
    values.releaseChord = Qt::ControlModifier | Qt::ShiftModifier;
    frame.keys()->settings()->setValues(values);
    QTest::mouseClick(frame.screen()->view()->viewport(), Qt::LeftButton);
    QTRY_VERIFY(badge->accessibleDescription().contains(u"Ctrl+Shift"_s));
}

void TestConsoleKeys::typesIntoTheScreen()
{
    FakeGuest guest;
    auto *dialog = new TypeTextDialog(guest.target(), u"de"_s, 1, nullptr);
    QSignalSpy accepted(dialog, &QDialog::accepted);
    QSignalSpy chosen(dialog, &TypeTextDialog::typingChosen);
    dialog->show();
    auto *type = child<QPushButton>(dialog, u"typeTextTypeButton"_s);
    QVERIFY(!type->isEnabled());
    child<QPlainTextEdit>(dialog, u"typeTextEdit"_s)->setPlainText(u"yß\n"_s);
    child<QCheckBox>(dialog, u"typeTextEnter"_s)->setChecked(true);
    QTRY_VERIFY(type->isEnabled());
    type->click();
    QVERIFY(dialog->isTyping());
    QTRY_COMPARE(accepted.count(), 1);
    QCOMPARE(guest.pressed, (QList<quint32>{0x2c, 0x0c, 0x1c, 0x1c}));
    QVERIFY(guest.held.isEmpty());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toString(), u"de"_s);
}

void TestConsoleKeys::tellsWhatCannotBeTyped()
{
    FakeGuest guest;
    auto *dialog = new TypeTextDialog(guest.target(), u"us"_s, 1, nullptr);
    dialog->show();
    auto *message = child<QLabel>(dialog, u"typeTextMessage"_s);
    auto *type = child<QPushButton>(dialog, u"typeTextTypeButton"_s);
    auto *layouts = child<LayoutBox>(dialog, u"typeTextLayout"_s);
    QTRY_VERIFY(layouts->count() > 100);
    QCOMPARE(layouts->layoutId(), u"us"_s);
    child<QPlainTextEdit>(dialog, u"typeTextEdit"_s)->setPlainText(u"Grüße, für"_s);
    QTRY_VERIFY(message->text().contains(u"“ü” “ß”"_s));
    QVERIFY(message->text().contains(u'3'));
    QVERIFY(!type->isEnabled());
    QVERIFY(guest.pressed.isEmpty());
    layouts->setCurrentIndex(layouts->findData(u"de"_s));
    QTRY_VERIFY(type->isEnabled());
    QVERIFY(!message->text().contains(u"“ü”"_s));
    dialog->close();
}

void TestConsoleKeys::stopsTyping()
{
    FakeGuest guest;
    auto *dialog = new TypeTextDialog(guest.target(), u"us"_s, 5, nullptr);
    QSignalSpy finished(dialog, &QDialog::finished);
    dialog->show();
    child<QPlainTextEdit>(dialog, u"typeTextEdit"_s)->setPlainText(QString(1000, u'A'));
    auto *type = child<QPushButton>(dialog, u"typeTextTypeButton"_s);
    QTRY_VERIFY(type->isEnabled());
    type->click();
    QTRY_VERIFY(guest.pressed.size() > 5);
    QVERIFY(child<QProgressBar>(dialog, u"typeTextProgress"_s)->isVisible());
    child<QPushButton>(dialog, u"typeTextCancelButton"_s)->click();
    QVERIFY(!dialog->isTyping());
    QVERIFY(guest.held.isEmpty());
    QCOMPARE(finished.count(), 0); // the text is still there, to go on from
    QVERIFY(child<QLabel>(dialog, u"typeTextMessage"_s)->text().startsWith(u"Stopped"_s));
    QVERIFY(type->isEnabled());
    type->click();
    guest.connected = false;
    QTRY_VERIFY(!dialog->isTyping());
    QVERIFY(child<QLabel>(dialog, u"typeTextMessage"_s)->text().contains(u"no longer"_s));
    child<QPushButton>(dialog, u"typeTextCancelButton"_s)->click();
    QCOMPARE(finished.count(), 1);
}

void TestConsoleKeys::typesByLibvirt()
{
    FakeGuest guest;
    guest.connected = false;
    auto *dialog = new TypeTextDialog(guest.target(), u"us"_s, 1, nullptr);
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->show();
    child<QPlainTextEdit>(dialog, u"typeTextEdit"_s)->setPlainText(u"aB"_s);
    auto *type = child<QPushButton>(dialog, u"typeTextTypeButton"_s);
    QTRY_VERIFY(type->isEnabled());
    QVERIFY(child<QLabel>(dialog, u"typeTextMessage"_s)->text().contains(u"libvirt"_s));
    type->click();
    QTRY_COMPARE(accepted.count(), 1);
    QCOMPARE(guest.sent, (QList<QList<uint>>{{0x1e}, {0x2a, 0x30}}));
    QVERIFY(guest.pressed.isEmpty());
}

void TestConsoleKeys::libvirtMayRefuse()
{
    FakeGuest guest;
    guest.connected = false;
    guest.refuses = true;
    auto *dialog = new TypeTextDialog(guest.target(), u"us"_s, 1, nullptr);
    dialog->show();
    child<QPlainTextEdit>(dialog, u"typeTextEdit"_s)->setPlainText(u"aB"_s);
    auto *type = child<QPushButton>(dialog, u"typeTextTypeButton"_s);
    QTRY_VERIFY(type->isEnabled());
    type->click();
    QTRY_VERIFY(child<QLabel>(dialog, u"typeTextMessage"_s)->text().startsWith(u"Not now."_s));
    QCOMPARE(guest.sent.size(), 1);
    dialog->close();
}

void TestConsoleKeys::secretsAreHidden()
{
    FakeGuest guest;
    auto *dialog = new TypeTextDialog(guest.target(), u"us"_s, 1, nullptr);
    dialog->show();
    auto *edit = child<QPlainTextEdit>(dialog, u"typeTextEdit"_s);
    auto *secret = child<QLineEdit>(dialog, u"typeTextSecretEdit"_s);
    edit->setPlainText(u"begun"_s);
    child<QCheckBox>(dialog, u"typeTextSecret"_s)->setChecked(true);
    QVERIFY(edit->toPlainText().isEmpty());
    QVERIFY(secret->isVisible());
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    secret->setText(u"pässword"_s);
    auto *message = child<QLabel>(dialog, u"typeTextMessage"_s);
    QTRY_VERIFY(message->text().contains(u"cannot be typed"_s));
    QVERIFY(!message->text().contains(u'ä'));
    child<QCheckBox>(dialog, u"typeTextSecret"_s)->setChecked(false);
    QVERIFY(edit->toPlainText().isEmpty()); // never shown again
    QVERIFY(secret->text().isEmpty());
    dialog->close();
}

void TestConsoleKeys::insertsTheClipboard()
{
    QGuiApplication::clipboard()->setText(u"one\ntwo"_s);
    FakeGuest guest;
    auto *dialog = new TypeTextDialog(guest.target(), u"us"_s, 1, nullptr);
    dialog->show();
    auto *edit = child<QPlainTextEdit>(dialog, u"typeTextEdit"_s);
    QVERIFY(edit->toPlainText().isEmpty()); // not before it is asked for: it may be a secret
    child<QPushButton>(dialog, u"typeTextClipboardButton"_s)->click();
    QCOMPARE(edit->toPlainText(), u"one\ntwo"_s);
    dialog->close();
}

void TestConsoleKeys::everyControlHasNames()
{
    FakeGuest guest;
    ConsoleSettings settings(nullptr);
    const QList<QDialog *> dialogs{new TypeTextDialog(guest.target(), {}, 10, nullptr),
                                   new RecordKeysDialog({}, nullptr), new ConsoleSettingsDialog(&settings, nullptr)};
    for (QDialog *dialog : dialogs) {
        dialog->show();
        QVERIFY(dialog->width() <= 1024 && dialog->height() <= 700);
        QVERIFY(!dialog->objectName().isEmpty() && !dialog->accessibleName().isEmpty());
        int checked = 0;
        for (const auto *widget : dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s)
                || !dialog->isAncestorOf(widget) || widget->inherits("QTabBar") || widget->inherits("QStackedWidget")
                || (widget->inherits("QLineEdit") && widget->parentWidget() != dialog
                    && widget->parentWidget()->inherits("QAbstractSpinBox"))
                || widget->parentWidget()->inherits("QKeySequenceEdit") || widget->window() != dialog) {
                continue; // parts of Qt's own widgets
            }
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            ++checked;
        }
        QVERIFY(checked >= 4);
        dialog->close();
    }
}

QTEST_MAIN(TestConsoleKeys)
#include "tst_consolekeys.moc"
