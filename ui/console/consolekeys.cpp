// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolekeys.h"

#include "models/core/async.h"
#include "ui/console/consolescreen.h"
#include "ui/console/consolesettingsdialog.h"
#include "ui/console/recordkeysdialog.h"
#include "ui/console/sendkeysmenu.h"
#include "ui/console/typetextdialog.h"
#include "ui/widgets/messagebar.h"

namespace guestdeck
{

using namespace Qt::StringLiterals;
using SystemKeys = ConsolePreferences::SystemKeys;
using vnc::VncView;

ConsoleKeys::ConsoleKeys(ConsoleScreen *screen, Sender sender, MessageArea *messages, QWidget *parent)
    : QObject(parent)
    , m_screen(screen)
    , m_sender(std::move(sender))
    , m_messages(messages)
    , m_widget(parent)
    , m_menu(new SendKeysMenu(parent))
    , m_own(new ConsoleSettings(nullptr, this))
{
    connect(m_menu, &SendKeysMenu::chosen, this, &ConsoleKeys::send);
    connect(m_menu, &SendKeysMenu::typeTextWanted, this, [this]() { typeText(); });
    connect(m_menu, &SendKeysMenu::recordWanted, this, &ConsoleKeys::record);
    connect(m_menu, &SendKeysMenu::settingsWanted, this, &ConsoleKeys::showSettings);
    setSettings(m_own);
}

ConsoleKeys::~ConsoleKeys()
{
    delete m_dialog; // a child of the window, which may stay
}

void ConsoleKeys::setSettings(ConsoleSettings *settings)
{
    if (m_settings) {
        m_settings->disconnect(this);
    }
    m_settings = settings;
    connect(settings, &ConsoleSettings::changed, this, &ConsoleKeys::apply);
    apply();
}

void ConsoleKeys::setFullScreen(bool fullScreen)
{
    m_fullScreen = fullScreen;
    apply();
}

void ConsoleKeys::apply()
{
    const ConsolePreferences &values = m_settings->values();
    VncView *view = m_screen->view();
    if (view->releaseChord() != values.releaseChord) {
        view->setReleaseChord(values.releaseChord);
    }
    view->setReservedShortcuts(values.reserved);
    view->setGrabKeyboard(values.systemKeys == SystemKeys::Guest
                          || (values.systemKeys == SystemKeys::GuestInFullScreen && m_fullScreen));
    m_menu->setRecorded(values.recorded);
    refresh();
    Q_EMIT applied();
}

bool ConsoleKeys::canSend() const
{
    if (m_screen->phase() == ConsoleScreen::Phase::Connected) {
        return !m_screen->view()->isViewOnly();
    }
    const ScreenSubject &subject = m_screen->subject();
    return m_sender && subject.hostConnected && subject.state && isActive(*subject.state);
}

void ConsoleKeys::refresh()
{
    m_menu->setSendable(canSend());
}

QString ConsoleKeys::stateText(bool brief) const
{
    const VncView *view = m_screen->view();
    if (m_screen->phase() != ConsoleScreen::Phase::Connected) {
        return {};
    }
    if (view->isViewOnly()) {
        return tr("View only");
    }
    if (!view->isGrabbed()) {
        return brief ? tr("Keyboard: desktop") : tr("Keyboard: this desktop – click the picture to type in the guest");
    }
    const QString chord = view->releaseChordText();
    if (brief) {
        return tr("%1 releases", "short for: press Ctrl+Alt to release keyboard and pointer").arg(chord);
    }
    return view->isPointerRelative() ? tr("Keyboard and pointer: guest – press %1 to release").arg(chord)
                                     : tr("Keyboard: guest – press %1 to release").arg(chord);
}

void ConsoleKeys::send(const vnc::KeyCombination &combination)
{
    if (m_screen->phase() == ConsoleScreen::Phase::Connected) {
        m_screen->view()->sendKeys(combination);
        m_screen->view()->setFocus();
        return;
    }
    if (!m_sender) {
        return;
    }
    QList<uint> codes;
    for (const vnc::Key &key : combination.keys) {
        codes << key.xtCode;
    }
    deliver(m_sender(codes), this, [this](const Outcome &outcome) {
        if (!outcome) {
            tellFailure(outcome.error());
        }
    });
}

void ConsoleKeys::tellFailure(const Error &error)
{
    Message message;
    message.id = u"consoleSendKeys"_s;
    message.severity = Message::Severity::Error;
    message.text = error.message.isEmpty() ? tr("The keys could not be sent to the guest.") : error.message;
    message.details = error.detail;
    m_messages->show(message);
}

bool ConsoleKeys::openIfFree(QDialog *dialog)
{
    if (m_dialog) {
        delete dialog;
        m_dialog->activateWindow();
        return false;
    }
    m_dialog = dialog;
    connect(dialog, &QDialog::finished, this, [this]() {
        if (m_screen->isVisible()) {
            m_screen->setFocus();
        }
    });
    dialog->open();
    return true;
}

void ConsoleKeys::typeText(const QString &text)
{
    TypeTextDialog::Target target;
    target.guest = m_screen->subject().name;
    const QPointer<ConsoleScreen> screen(m_screen);
    target.isConnected = [screen]() {
        return screen && screen->phase() == ConsoleScreen::Phase::Connected && !screen->view()->isViewOnly();
    };
    target.strokes
        = [screen](const vnc::Key &key, bool down) { return screen && screen->view()->sendStroke(key, down); };
    target.sendKeys = m_sender;
    target.hasCapsLock = [screen]() {
        const auto locks = screen ? screen->view()->guestLocks() : std::nullopt;
        return locks && locks->caps;
    };
    const ConsolePreferences &values = m_settings->values();
    // In full screen the dialog belongs to that window.
    auto *dialog = new TypeTextDialog(target, values.typeLayout, values.typePaceMs, m_screen->window());
    if (!text.isEmpty()) {
        dialog->setText(text);
    }
    connect(dialog, &TypeTextDialog::typingChosen, m_settings, &ConsoleSettings::setTyping);
    openIfFree(dialog);
}

void ConsoleKeys::record()
{
    QStringList taken;
    for (const RecordedKeys &keys : m_settings->values().recorded) {
        taken << keys.name;
    }
    auto *dialog = new RecordKeysDialog(taken, m_screen->window());
    connect(dialog, &QDialog::accepted, m_settings,
            [settings = m_settings.data(), dialog]() { settings->addRecorded(dialog->recorded()); });
    openIfFree(dialog);
}

void ConsoleKeys::showSettings()
{
    openIfFree(new ConsoleSettingsDialog(m_settings, m_screen->window()));
}

} // namespace guestdeck
