// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/actionregistry.h"
#include "ui/mainwindow/services.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>

class QMenu;

namespace guestdeck
{

class Connection;
class GuestCommands;
class LifecycleCommands;
class MessageArea;
class WorkTab;

/// A tab that was torn off: a window of its own, with the commands that concern what it shows and their keys. They act
/// upon that, whatever is chosen in the main window. Its place is remembered for each guest. Thread: GUI.
/// Owner: WorkTabs; the tab belongs to this until releaseTab().
class WorkWindow : public QMainWindow
{
    Q_OBJECT
public:
    WorkWindow(const Services &services, WorkTab *tab);
    ~WorkWindow() override;

    WorkTab *tab() const { return m_tab; }
    void releaseTab(); ///< for who wants it elsewhere
    /// Wizards and other dialogs that stand above this and block nothing go on above that window, with their answers.
    void handOverDialogs(QWidget *window) const;
    void setLook(const QString &title, const QIcon &icon);
    void remember(); ///< writes down its place
    ActionRegistry *actionRegistry() const { return m_actions; }
    GuestCommands *guestCommands() const { return m_commands; }

Q_SIGNALS:
    void dockWanted();
    void closeWanted(); ///< the tab is to be closed
    /// A command of the main window was given here.
    void mainCommand(guestdeck::ActionId id);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void attach(Connection *connection);
    void buildMenus();
    void connectActions();
    void on(ActionId id, std::function<void()> run);
    void updateContext();
    void updateContextSoon();
    void toggleFullScreen();
    QString stateKey() const;
    QList<QAction *> shownActions() const; ///< for the palette and the sheet of keys

    Services m_services;
    WorkTab *m_tab;
    ActionRegistry *m_actions;
    GuestCommands *m_commands;
    LifecycleCommands *m_lifecycle = nullptr;
    MessageArea *m_messages;
    QTimer m_contextTimer;
};

} // namespace guestdeck
