// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/domainactions.h"
#include "ui/console/guestsubject.h"

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;

namespace guestdeck
{

class ElidedLabel;
class Settings;

/// What tiles ask of the rest of the program; what is empty gets the real thing, or is not offered.
struct TilesHooks {
    std::function<ConsoleScreen::Resolver(const DomainId &)> resolver;
    /// Asks the user where it must, and makes a task of it.
    std::function<void(const DomainId &, DomainAction)> runAction;
    Settings *settings = nullptr; ///< those of all consoles: release keys, clipboard, issuers …
};

/// One guest's screen among others, under a slim caption. The frame itself can have the focus: then the keys are the
/// page's; Enter or a click gives them to the guest, the release keys give them back. Thread: GUI.
class Tile : public QFrame
{
    Q_OBJECT
public:
    Tile(Connection *connection, const QUuid &uuid, const TilesHooks &hooks, QWidget *parent);

    const DomainId &guest() const { return m_guest->id(); }
    ConsoleScreen *screen() const { return m_screen; }
    void moveTo(Connection *connection);
    void setCurrent(bool current);
    void setMaximised(bool maximised);
    QSize extraSize() const; ///< what caption and frame take

Q_SIGNALS:
    void maximiseWanted();
    void openWanted();
    void removeWanted();
    void pictureSizeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeCaption();
    QToolButton *addButton(const QString &name, const QString &text, const QString &icon);
    void refresh();
    void refreshCaption();
    void followPreferences(Settings *settings);

    GuestSubject *m_guest;
    ConsoleScreen *m_screen;
    QLabel *m_symbol = nullptr;
    ElidedLabel *m_name = nullptr;
    QToolButton *m_maximise = nullptr;
    QWidget *m_caption; ///< holds those, so it comes after them
    bool m_current = false;
};

} // namespace guestdeck
