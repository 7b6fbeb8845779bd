// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/inventory/hostinfo.h"
#include "models/networks/networkspec.h"
#include "ui/mainwindow/actionregistry.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/worktabs.h"
#include "ui/widgets/messagebar.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QMenu;
class QSplitter;
class QToolBar;
class QToolButton;

namespace guestdeck
{

class ApplianceCommands;
class GuestCommands;
class GuestModel;
class GuestTable;
class HostCommands;
class Inspector;
class InventoryView;
class JobsPanel;
class LifecycleCommands;
class MigrationWatch;
class SearchBar;
class Sidebar;
class StatsWatch;
class TransferCommands;
class WallFeed;
class WallView;

/// The window: hosts at the side, the list of guests and opened tabs in the middle, the inspector, the tasks below.
/// What the application sets after construction: the factory for guest pages, and who makes new machines. Tabs,
/// columns, sizes and the search come back at the next start. Thread: GUI.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Call before the window is shown: tabs of the last run are brought back with it.
    void setGuestPageFactory(GuestPageFactory factory);
    /// Goes to the guest's tab. Null when the guest is not listed.
    QWidget *openGuestTab(const DomainId &guest);
    /// Goes to the storage of that host, and to the volume there.
    void showVolume(const ConnectionId &host, const VolumeRef &volume);
    /// The dialog for a port of the guest, with an address where one is meant already. mainwindow_network.cpp
    void openGuestPort(const DomainId &guest, const QString &address = {});
    /// Goes to the virtual networks of that host, for one of that kind.
    void makeNetwork(const ConnectionId &host, NetworkSpec::Kind kind, const QString &device);
    /// And shows its screen, not what of the guest was looked at last.
    QWidget *openScreen(const DomainId &guest);
    /// Selects the guest in the list and goes there.
    void selectGuest(const DomainId &guest);
    /// In place, above everything: first-start notes, for example.
    void showMessage(const Message &message);
    void dismissMessage(const QString &id);

    ActionRegistry *actions() const { return m_actions; }
    GuestModel *guestModel() const { return m_model; }
    InventoryView *inventoryView() const { return m_inventory; }
    Sidebar *sidebar() const { return m_sidebar; }
    WorkTabs *tabs() const { return m_tabs; }
    WallFeed *wallFeed() const { return m_feed; }
    WallView *wall() const { return m_wall; }
    Inspector *inspector() const { return m_inspector; }
    MigrationWatch *migrations() const { return m_migrations; }
    JobsPanel *jobsPanel() const { return m_jobs; }
    GuestCommands *guestCommands() const { return m_guestCommands; }
    HostCommands *hostCommands() const { return m_hostCommands; }
    TransferCommands *transfers() const { return m_transfers; }
    LifecycleCommands *lifecycle() const { return m_lifecycle; }
    ApplianceCommands *appliances() const { return m_appliances; }
    bool watchesStats() const;

Q_SIGNALS:
    /// The user wants a new machine on this host (connected, not read-only).
    void newMachineRequested(const guestdeck::ConnectionId &host);
    /// The user wants machines from a template of this host: that one, or null for any.
    void newFromTemplateRequested(const guestdeck::ConnectionId &host, const QUuid &templateId);
    /// The window may close and the program end.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void tryToClose(bool mayClose, bool mayLoseEdits);
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMenu *createPopupMenu() override;

private:
    void buildLayout();
    void buildMenus();
    void buildToolBar();
    QMenu *addMenu(QWidget *parent, const QString &name, const QString &title, const QList<ActionId> &ids);
    void connectActions();
    void connectHostActions();
    void connectNetworkActions(); // mainwindow_network.cpp
    void addNetworkActions();
    void addLifecycle(); // mainwindow_lifecycle.cpp
    void tellStartTrouble(const DomainId &guest);
    void connectViewActions();
    void connectParts();
    void connectTabs();
    void openTiles(const QList<DomainId> &guests);
    void connectWall();
    void openFromPicture(const DomainId &guest);
    void showGuestsOrWall();
    void on(ActionId id, std::function<void()> run);
    void attach(Connection *connection);
    ConnectionId hostForNewMachine() const;
    void updateContextSoon();
    void updateContext();
    void updateStatsWatch();
    void updateTitle();
    void nextPane();
    void toggleFullScreen();
    void showPalette();
    void showKeySheet();
    void showAbout();
    void showColumns();
    void readState();
    void writeState();

    Services m_services;
    GuestModel *m_model;
    ActionRegistry *m_actions;
    GuestCommands *m_guestCommands;
    HostCommands *m_hostCommands;
    TransferCommands *m_transfers;
    ApplianceCommands *m_appliances;
    LifecycleCommands *m_lifecycle = nullptr;
    DomainId m_notStarted; ///< whose failed start is told above
    StatsWatch *m_stats;
    MigrationWatch *m_migrations;
    MessageArea *m_messages = nullptr;
    Sidebar *m_sidebar = nullptr;
    InventoryView *m_inventory = nullptr;
    WallFeed *m_feed;
    WallView *m_wall = nullptr;
    WorkTabs *m_tabs = nullptr;
    Inspector *m_inspector = nullptr;
    JobsPanel *m_jobs = nullptr;
    SearchBar *m_search = nullptr;
    QSplitter *m_panes = nullptr;
    QSplitter *m_rows = nullptr;
    QToolBar *m_toolBar = nullptr;
    QToolButton *m_offButton = nullptr;
    QToolButton *m_pauseButton = nullptr;
    QMenu *m_guestMenu = nullptr;
    QMenu *m_tabMenu = nullptr;
    QTimer m_contextTimer;
    bool m_mayClose = false;
    bool m_mayLoseEdits = false;
};

} // namespace guestdeck
