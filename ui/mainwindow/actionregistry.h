// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QList>
#include <QObject>

#include <array>
#include <optional>

class QAction;
class QWidget;

namespace guestdeck
{

class ConnectionRegistry;

enum class ActionId {
    NewMachine,
    NewFromTemplate,
    NewFromThis,
    ImportMachine,
    AddHost,
    ConnectHost,
    DisconnectHost,
    RefreshHost,
    OpenHost,
    OpenTerminal,
    NewBridge,
    UploadFiles,
    FetchAddress,
    RenameHost,
    EditHost,
    ExamineHost,
    CheckNetwork,
    RemoveHost,
    ConnectAtStart,
    CopyHostUri,
    Quit,
    Start,
    ShutDown,
    ForceOff,
    Reboot,
    Reset,
    Pause,
    Resume,
    Save,
    Autostart,
    OpenConsole,
    ShowDetails,
    ShowHardware,
    ShowSnapshots,
    Rename,
    Clone,
    MakeTemplate,
    MakeMachine,
    ChangeMany,
    ExportGuest,
    Delete,
    CopyName,
    CopyAddress,
    OpenGuestPort,
    PinCpus,
    Search,
    ShowGuests,
    ShowWall,
    ShowSidebar,
    ShowInspector,
    ShowTasks,
    Columns,
    ClearTasks,
    NextTab,
    PreviousTab,
    CloseTab,
    ReopenTab,
    DetachTab,
    OpenTiles,
    TileTabs,
    NextPane,
    FullScreen,
    CommandPalette,
    KeySheet,
    About,
    Count
};

/// What the actions act upon at the moment.
struct ActionContext {
    QList<DomainId> guests;
    ConnectionId host; ///< chosen in the sidebar, or the host of an opened tab; null: none
    bool tabClosable = false;
    bool tabReopenable = false;
    enum class Tab { Permanent, InBar, Window };
    Tab tab = Tab::Permanent; ///< where what is in front is
    qsizetype openGuests = 0; ///< that have a tab

    bool operator==(const ActionContext &) const = default;
};

/// Every command of the main window: name, text, icon, keys, help and the rule that allows it, in one table. A disabled
/// action says in its tooltip and status tip why. Thread: GUI.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(ConnectionRegistry *registry, QObject *parent = nullptr);

    QAction *action(ActionId id) const { return m_actions.at(static_cast<size_t>(id)); }
    /// In the order of the table.
    QList<QAction *> all() const { return {m_actions.begin(), m_actions.end()}; }
    /// Actions whose keys would hurt elsewhere (Enter, Delete, F2) work only while `widget` or a child has the focus.
    void addTableActions(QWidget *widget);
    /// The same for the list of hosts.
    void addSidebarActions(QWidget *widget);

    const ActionContext &context() const { return m_context; }
    void setContext(const ActionContext &context);
    /// Asks the rules again: something about the chosen guests or hosts changed.
    void refresh();
    /// Why it cannot be done now; nothing: it can.
    std::optional<QString> whyNot(ActionId id) const;

Q_SIGNALS:
    void refreshed(); ///< the rules were asked again

private:
    void update(ActionId id);
    void updateCheckable();

    ConnectionRegistry *m_registry;
    ActionContext m_context;
    std::array<QAction *, static_cast<size_t>(ActionId::Count)> m_actions{};
};

} // namespace guestdeck
