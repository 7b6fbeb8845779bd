// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vncview/vncview.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

namespace guestdeck
{

/// Between one console and the desktop's clipboard (the one of Ctrl+C, never X11's selection), text only. All of it is
/// tied to the keyboard's focus: the guest hears of the desktop's clipboard and gets its text only while the console
/// has the focus, and sets it only while it has, or has just had, the focus. Thread: GUI. Owned by `parent`.
class ClipboardBridge : public QObject
{
    Q_OBJECT
public:
    ClipboardBridge(vnc::VncView *view, QObject *parent);

    void setEnabled(bool enabled);
    bool isEnabled() const { return m_enabled; }

Q_SIGNALS:
    /// The user has copied something here and come to the guest with it: the guest was told, or would have been.
    void announced();
    void tooLargeToSend();
    void tooLargeToReceive();

private:
    void onLocalChange();
    void onAttention(bool attended);
    void onEvent(const vnc::ClipboardEvent &event);
    void onReceived(const QString &text);
    void freshSession();
    void tellGuest();
    bool isOurs() const;

    vnc::VncView *m_view;
    const QByteArray m_mark; ///< tells what this console put on the clipboard from everything else
    bool m_enabled = false;
    bool m_news = true; ///< the guest has not been told of what is on the clipboard now
    bool m_wanted = false; ///< the guest asks, and waits for the focus to come back
    bool m_fetching = false;
    QString m_given; ///< what the guest got last
    QElapsedTimer m_left; ///< since the focus left
};

} // namespace guestdeck
