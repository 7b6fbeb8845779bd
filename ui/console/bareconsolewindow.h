// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consoleframe.h"

#include <QMainWindow>

#include <memory>

namespace guestdeck
{

/// A window with the screen of any VNC server, without a host or libvirt: `guestdeck vnc://host:port`. Thread: GUI.
class BareConsoleWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Null if the text is no address of the form vnc://host[:port].
    static std::unique_ptr<BareConsoleWindow> forUrl(const QString &url);
    static std::unique_ptr<BareConsoleWindow> forSocket(const QString &path);

    ConsoleFrame *frame() const { return m_frame; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    BareConsoleWindow(ConsoleScreen::Resolver resolver, const QString &name);

    void takeGuestSize(QSize size);

    ConsoleFrame *m_frame;
    QSize m_ownSize; // what the window gave itself; another one is the user's
};

} // namespace guestdeck
