// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vncview/vncview.h"

#include <QMenu>

class QActionGroup;

namespace guestdeck
{

class Settings;

/// How one console's picture is shown and how it comes: scale modes, and the encodings of its transfer. What it says is
/// done to the view at once. Thread: GUI.
class PictureMenu : public QMenu
{
    Q_OBJECT
public:
    explicit PictureMenu(vnc::VncView *view, QWidget *parent = nullptr);

    void setScaleMode(vnc::ScaleMode mode);
    vnc::ScaleMode scaleMode() const { return m_view->scaleMode(); }

    /// The mode that was chosen last in any console, or what the preferences say that was set later.
    static vnc::ScaleMode remembered(const Settings &settings);
    static void remember(Settings &settings, vnc::ScaleMode mode);

    /// "Raw, 240 MB/s"; empty while nothing has come.
    static QString linkText(const vnc::LinkStatus &link);
    /// Why the guest does not follow the window, in whole sentences.
    static QString problemText(vnc::GuestResizer::Problem problem);

Q_SIGNALS:
    void scaleModeChosen(guestdeck::vnc::ScaleMode mode); ///< by the user

private:
    void addScaleModes();
    void addEncodings();
    void refreshLink();

    vnc::VncView *m_view;
    QActionGroup *m_modes;
    QActionGroup *m_encodings;
    QAction *m_link;
};

} // namespace guestdeck
