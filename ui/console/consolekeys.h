// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "ui/console/consolesettings.h"
#include "vncview/keycombinations.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QWidget;

namespace guestdeck
{

class ConsoleScreen;
class MessageArea;
class SendKeysMenu;

/// All ways by which keys get into one console's guest, and the preferences that its view follows. Thread: GUI.
class ConsoleKeys : public QObject
{
    Q_OBJECT
public:
    using Sender = std::function<QFuture<Outcome>(const QList<uint> &)>;

    /// `sender`: another way while the screen is not connected; may be empty. `parent` is the console's widget.
    ConsoleKeys(ConsoleScreen *screen, Sender sender, MessageArea *messages, QWidget *parent);

    ~ConsoleKeys() override;

    SendKeysMenu *menu() const { return m_menu; }
    /// All consoles of the program share one; before that, this one has its own, kept nowhere.
    void setSettings(ConsoleSettings *settings);
    ConsoleSettings *settings() const { return m_settings; }
    void setFullScreen(bool fullScreen);
    bool canSend() const;
    void send(const vnc::KeyCombination &combination);
    /// Who has the keyboard, and how to change it: in a sentence, or `brief` in a few words; empty while nobody can.
    QString stateText(bool brief) const;

    /// `text`: stands in the dialog already.
    void typeText(const QString &text = {});
    void record();
    void showSettings();
    QDialog *openDialog() const { return m_dialog; }

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void applied(); ///< preferences have changed

private:
    void apply();
    bool openIfFree(QDialog *dialog);
    void tellFailure(const Error &error);

    ConsoleScreen *m_screen;
    Sender m_sender;
    MessageArea *m_messages;
    QWidget *m_widget;
    SendKeysMenu *m_menu;
    ConsoleSettings *m_own;
    QPointer<ConsoleSettings> m_settings;
    QPointer<QDialog> m_dialog;
    bool m_fullScreen = false;
};

} // namespace guestdeck
