// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QWidget>

namespace guestdeck
{

class Connection;

/// What fills the tab of one guest. Made by the factory given to MainWindow, when its tab is shown for the first time.
/// Thread: GUI. Owner: the tab.
class GuestPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual DomainId domain() const = 0;
    /// The tab's text; empty: the guest's name.
    virtual QString title() const { return {}; }
    /// F11 while this page is in front.
    virtual void toggleFullScreen() = 0;
    /// The page came to the front, or went behind another tab or out of sight: connect, resume, stop painting …
    virtual void shown() { }
    virtual void hidden() { }
    /// The user asked for the guest's screen, whatever of it is in front.
    virtual void showScreen() { }
    /// The user asked for that part of it: "hardware", "snapshots". False: there is none.
    virtual bool showSection(const QString &id)
    {
        Q_UNUSED(id);
        return false;
    }
    /// The guest runs on another host now, and domain() is to say so. False: cannot be done, a new page is made.
    virtual bool moveTo(Connection *connection)
    {
        Q_UNUSED(connection);
        return false;
    }

Q_SIGNALS:
    void titleChanged();
};

} // namespace guestdeck
