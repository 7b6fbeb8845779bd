// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/actionregistry.h"

#include "models/actions/clonejob.h"
#include "models/actions/domainactions.h"
#include "models/actions/maketemplate.h"
#include "models/connection/connectionregistry.h"
#include "models/core/tooltip.h"
#include "models/ports/portforwards.h"
#include "ui/bridge/bridgecommands.h"
#include "ui/connect/hostterminal.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

struct RuleInput {
    const ActionContext &context;
    const ConnectionRegistry &registry;
};
using Why = std::optional<QString>;
using Rule = Why (*)(const RuleInput &);

Why always(const RuleInput &)
{
    return {};
}

Why noGuest()
{
    return ActionRegistry::tr("Choose a guest first.");
}

/// The rules of models/actions look at nothing but these facts: with thousands of guests selected, the same few
/// combinations come again and again.
struct Facts {
    const Connection *connection;
    DomainState state;
    bool persistent;
    bool autostart;
    bool managedSave;
    std::optional<bool> isTemplate; ///< as far as it is known
    bool operator==(const Facts &) const = default;
};

template <class Check>
Why anyGuest(const RuleInput &input, Check check)
{
    if (input.context.guests.isEmpty()) {
        return noGuest();
    }
    Why first;
    QList<Facts> seen;
    for (const DomainId &id : input.context.guests) {
        const Connection *connection = input.registry.find(id.connection);
        const Inventory::Domain *domain = input.registry.domain(id);
        if (!connection || !domain) {
            continue;
        }
        const DomainInfo &info = domain->info;
        const Facts facts{
            connection,       info.state,
            info.persistent,  info.autostart,
            info.managedSave, domain->details ? std::optional(domain->details->isTemplate) : std::nullopt};
        if (seen.contains(facts)) {
            continue;
        }
        seen.append(facts);
        const Why why = check(*connection, info);
        if (!why) {
            return {};
        }
        if (!first) {
            first = why;
        }
    }
    return first ? first : ActionRegistry::tr("The guest is no longer there.");
}

template <DomainAction A>
Why canDo(const RuleInput &input)
{
    return anyGuest(input,
                    [](const Connection &connection, const DomainInfo &info) { return whyNot(A, connection, info); });
}

Why canAutostart(const RuleInput &input)
{
    const Why on = canDo<DomainAction::EnableAutostart>(input);
    return on ? canDo<DomainAction::DisableAutostart>(input) ? on : Why() : Why();
}

Why canRename(const RuleInput &input)
{
    if (input.context.guests.size() > 1) {
        return ActionRegistry::tr("Only one guest at a time can be renamed.");
    }
    return anyGuest(
        input, [](const Connection &connection, const DomainInfo &info) { return whyNotRename(connection, info); });
}

Why canDelete(const RuleInput &input)
{
    return anyGuest(
        input, [](const Connection &connection, const DomainInfo &info) { return whyNotDelete(connection, info); });
}

template <auto Check>
Why oneGuest(const RuleInput &input)
{
    if (input.context.guests.size() > 1) {
        return ActionRegistry::tr("Choose one guest only.");
    }
    return anyGuest(input,
                    [](const Connection &connection, const DomainInfo &info) { return Check(connection, info); });
}

Why whyNotReach(const Connection &host, const DomainInfo &)
{
    using State = Connection::State;
    return host.state() == State::Connected ? Why()
                                            : ActionRegistry::tr("%1 is not connected.").arg(host.displayName());
}

Why hasGuest(const RuleInput &input)
{
    return input.context.guests.isEmpty() ? noGuest() : Why();
}

Why hasAddress(const RuleInput &input)
{
    if (input.context.guests.isEmpty()) {
        return noGuest();
    }
    for (const DomainId &id : input.context.guests) {
        const Inventory::Domain *domain = input.registry.domain(id);
        if (domain && domain->details && !domain->details->addresses.isEmpty()) {
            return {};
        }
    }
    return ActionRegistry::tr("No IP address of the guest is known.");
}

const Connection *host(const RuleInput &input)
{
    return input.registry.find(input.context.host);
}

Why hasHost(const RuleInput &input)
{
    return host(input) ? Why() : ActionRegistry::tr("Choose a host in the sidebar first.");
}

Why canConnect(const RuleInput &input)
{
    const Connection *connection = host(input);
    if (!connection) {
        return hasHost(input);
    }
    if (connection->state() == Connection::State::Connected) {
        return ActionRegistry::tr("The host is connected already.");
    }
    if (connection->state() == Connection::State::Connecting && connection->phase() != Connection::Phase::Queued) {
        return ActionRegistry::tr("The host is being connected.");
    }
    return {};
}

Why canDisconnect(const RuleInput &input)
{
    const Connection *connection = host(input);
    if (!connection) {
        return hasHost(input);
    }
    return connection->state() == Connection::State::Disconnected ? ActionRegistry::tr("The host is not connected.")
                                                                  : Why();
}

template <auto Check>
Why thisHost(const RuleInput &input)
{
    const Connection *connection = host(input);
    return connection ? Check(*connection) : hasHost(input);
}

Why anyHostConnected(const RuleInput &input)
{
    for (const auto &connection : input.registry.connections()) {
        if (connection->state() == Connection::State::Connected) {
            return {};
        }
    }
    return ActionRegistry::tr("No host is connected.");
}

Why canCreate(const RuleInput &input)
{
    if (const Connection *chosen = input.registry.find(input.context.host)) {
        if (chosen->state() != Connection::State::Connected) {
            return ActionRegistry::tr("%1 is not connected.").arg(chosen->displayName());
        }
        return chosen->config().readOnly ? Why(ActionRegistry::tr("%1 is read-only.").arg(chosen->displayName()))
                                         : Why();
    }
    for (const auto &connection : input.registry.connections()) {
        if (connection->state() == Connection::State::Connected && !connection->config().readOnly) {
            return {};
        }
    }
    return ActionRegistry::tr("No host is connected on which machines may be created.");
}

Why canTransfer(const RuleInput &input)
{
    const Connection *connection = host(input);
    if (!connection) {
        return hasHost(input);
    }
    if (connection->isSimulated()) {
        return ActionRegistry::tr("%1 is simulated: there is nothing to move files to.").arg(connection->displayName());
    }
    return canCreate(input);
}

Why canCopyThis(const RuleInput &input)
{
    if (input.context.guests.size() != 1) {
        return ActionRegistry::tr("Choose one template.");
    }
    const DomainId &id = input.context.guests.first();
    const Connection *connection = input.registry.find(id.connection);
    const Inventory::Domain *domain = input.registry.domain(id);
    if (!connection || !domain || connection->state() != Connection::State::Connected) {
        return ActionRegistry::tr("The host is not connected.");
    }
    if (connection->config().readOnly) {
        return ActionRegistry::tr("%1 is read-only.").arg(connection->displayName());
    }
    return domain->details && domain->details->isTemplate
        ? Why()
        : ActionRegistry::tr("%1 is no template. Make it one first.").arg(domain->info.name);
}

Why canCloseTab(const RuleInput &input)
{
    return input.context.tabClosable ? Why() : ActionRegistry::tr("The list of guests stays open.");
}

Why canReopenTab(const RuleInput &input)
{
    return input.context.tabReopenable ? Why() : ActionRegistry::tr("No tab was closed.");
}

Why canDetach(const RuleInput &input)
{
    return input.context.tab == ActionContext::Tab::Permanent
        ? ActionRegistry::tr("Only tabs of guests, hosts and tiles can be windows.")
        : Why();
}

constexpr qsizetype fewestTiles = 2;
constexpr qsizetype mostTiles = 16;

Why tileable(qsizetype count)
{
    if (count < fewestTiles) {
        return ActionRegistry::tr("At least two are needed.");
    }
    return count > mostTiles
        ? Why(ActionRegistry::tr("At most 16 guests fit into one view, and these are %n.", nullptr, int(count)))
        : Why();
}

Why canTile(const RuleInput &input)
{
    qsizetype running = 0;
    for (const DomainId &id : input.context.guests) {
        const Inventory::Domain *domain = input.registry.domain(id);
        running += domain && isActive(domain->info.state) ? 1 : 0;
    }
    return running < fewestTiles ? Why(ActionRegistry::tr("Choose two to sixteen running guests.")) : tileable(running);
}

Why canTileTabs(const RuleInput &input)
{
    return input.context.openGuests < fewestTiles
        ? Why(ActionRegistry::tr("Open the tabs of two guests or more first."))
        : tileable(input.context.openGuests);
}

enum class Keys { Everywhere, InTable, InSidebar };

struct Row {
    ActionId id;
    const char *name;
    const char *text;
    const char *help;
    const char *icon;
    const char *keys;
    Keys where; ///< some keys work in one part only: elsewhere they edit text or belong to a guest
    bool checkable;
    Rule rule;
};

constexpr Row rows[] = {
    // clang-format off
        {ActionId::NewMachine, "newMachineAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&New machine…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Create a virtual machine"), "new", "Ctrl+N", Keys::Everywhere, false, canCreate},
        {ActionId::NewFromTemplate, "newFromTemplateAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "New machines &from a template…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Create one or many virtual machines from a template, each with a name and address of its own"), "new", "", Keys::Everywhere, false, canCreate},
        {ActionId::NewFromThis, "newFromThisAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Ne&w machines from this template…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Create one or many virtual machines from the chosen template"), "new", "", Keys::Everywhere, false, canCopyThis},
        {ActionId::ImportMachine, "importMachineAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Import…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Make a machine of an appliance (OVA, OVF) or of a definition in a file"), "new", "Ctrl+Shift+I", Keys::Everywhere, false, canCreate},
        {ActionId::AddHost, "addHostAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Add host…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Add this machine or a remote host"), "host", "Ctrl+Shift+N", Keys::Everywhere, false, always},
        {ActionId::ConnectHost, "connectHostAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Connect"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Connect to the host"), "connect", "", Keys::Everywhere, false, canConnect},
        {ActionId::DisconnectHost, "disconnectHostAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Disconnect"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Close the connection; guests go on running"), "disconnect", "", Keys::Everywhere, false, canDisconnect},
        {ActionId::RefreshHost, "refreshHostAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Re&fresh"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "List everything of the host afresh"), "refresh", "F5", Keys::Everywhere, false, anyHostConnected},
        {ActionId::OpenHost, "openHostAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Open host"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Show what is known of the host in a tab"), "host", "", Keys::Everywhere, false, hasHost},
        {ActionId::OpenTerminal, "openTerminalAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Open &terminal"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Open a terminal on the host, over the login that is there"), "command", "", Keys::Everywhere, false, thisHost<whyNoTerminal>},
        {ActionId::NewBridge, "newBridgeAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "New &bridge on the host…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Put guests directly into the network of the host"), "new", "", Keys::Everywhere, false, thisHost<whyNoBridge>},
        {ActionId::UploadFiles, "uploadFilesAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "U&pload files…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Bring disk images and media of this machine to the host"), "upload", "", Keys::Everywhere, false, canTransfer},
        {ActionId::FetchAddress, "fetchAddressAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Fetc&h from an address…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Download a file from the web, and pass it on to the host"), "save", "", Keys::Everywhere, false, canTransfer},
        {ActionId::RenameHost, "renameHostAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Rena&me host…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Give the host another name in this program"), "rename", "F2", Keys::InSidebar, false, hasHost},
        {ActionId::EditHost, "editHostAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Edit host…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Change the host's name or address"), "rename", "", Keys::Everywhere, false, hasHost},
        {ActionId::ExamineHost, "examineHostAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "E&xamine connection…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Look at each leg of the way to the host, and say what is broken"), "search", "", Keys::Everywhere, false, hasHost},
        {ActionId::CheckNetwork, "checkNetworkAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Chec&k the network…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Look for what keeps the host's guests from the network, and offer what mends it"), "search", "", Keys::Everywhere, false, hasHost},
        {ActionId::RemoveHost, "removeHostAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Remove host…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Forget the host; nothing is changed on it"), "delete", "", Keys::Everywhere, false, hasHost},
        {ActionId::ConnectAtStart, "connectAtStartAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Connect at &start"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Connect to the host when the program starts"), "", "", Keys::Everywhere, true, hasHost},
        {ActionId::CopyHostUri, "copyHostUriAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Copy &URI"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Copy the host's libvirt address"), "copy", "", Keys::Everywhere, false, hasHost},
        {ActionId::Quit, "quitAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Quit"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Leave the program; guests go on running"), "", "Ctrl+Q", Keys::Everywhere, false, always},
        {ActionId::Start, "startAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Start"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Switch the guest on, or bring a saved one back"), "start", "Ctrl+R", Keys::Everywhere, false, canDo<DomainAction::Start>},
        {ActionId::ShutDown, "shutDownAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Shut &down"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Ask the guest to shut down"), "shutdown", "Ctrl+Shift+Q", Keys::Everywhere, false, canDo<DomainAction::ShutDown>},
        {ActionId::ForceOff, "forceOffAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Force &off"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Pull the plug: unsaved data in the guest is lost"), "forceoff", "", Keys::Everywhere, false, canDo<DomainAction::ForceOff>},
        {ActionId::Reboot, "rebootAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Re&boot"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Ask the guest to reboot"), "reboot", "", Keys::Everywhere, false, canDo<DomainAction::Reboot>},
        {ActionId::Reset, "resetAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Rese&t"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Press the reset button: unsaved data in the guest is lost"), "reset", "", Keys::Everywhere, false, canDo<DomainAction::Reset>},
        {ActionId::Pause, "pauseAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Pause"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Freeze the guest; it keeps its memory"), "pause", "", Keys::Everywhere, false, canDo<DomainAction::Pause>},
        {ActionId::Resume, "resumeAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Res&ume"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Let the paused guest go on"), "start", "", Keys::Everywhere, false, canDo<DomainAction::Resume>},
        {ActionId::Save, "saveAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Sa&ve"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Write the guest's memory to disk and switch it off; Start brings it back"), "save", "", Keys::Everywhere, false, canDo<DomainAction::Save>},
        {ActionId::Autostart, "autostartAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Start with the &host"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Start the guest when its host boots"), "", "", Keys::Everywhere, true, canAutostart},
        {ActionId::OpenConsole, "openConsoleAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Console"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Open the guest's screen in a tab"), "console", "Return;Enter", Keys::InTable, false, hasGuest},
        {ActionId::ShowDetails, "showDetailsAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Det&ails"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Go to the details of the chosen guest"), "details", "Alt+Return;Alt+Enter", Keys::Everywhere, false, hasGuest},
        {ActionId::ShowHardware, "showHardwareAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Hardware"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Go to the hardware of the chosen guest"), "hw-card", "", Keys::Everywhere, false, hasGuest},
        {ActionId::ShowSnapshots, "showSnapshotsAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Snapshots"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Go to the snapshots of the chosen guest"), "", "", Keys::Everywhere, false, hasGuest},
        {ActionId::Rename, "renameAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Re&name…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Give the guest another name"), "rename", "F2", Keys::InTable, false, canRename},
        {ActionId::Clone, "cloneAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "C&lone…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Make another machine like this one"), "copy", "Ctrl+Shift+C", Keys::InTable, false, oneGuest<whyNotClone>},
        {ActionId::MakeTemplate, "makeTemplateAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Ma&ke template…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Keep the machine as the base of new ones"), "state-template", "", Keys::Everywhere, false, oneGuest<whyNotMakeTemplate>},
        {ActionId::MakeMachine, "makeMachineAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "T&urn back into a machine"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Let the template start and write to its disks again"), "", "", Keys::Everywhere, false, oneGuest<whyNotMakeMachine>},
        {ActionId::ChangeMany, "changeManyAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Chan&ge a setting…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Set one setting of the hardware alike in all chosen guests"), "settings", "", Keys::Everywhere, false, hasGuest},
        {ActionId::ExportGuest, "exportGuestAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "E&xport…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Write the guest, or its definition, into a file"), "save", "", Keys::Everywhere, false, oneGuest<whyNotReach>},
        {ActionId::Delete, "deleteAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "D&elete…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Delete the guest, and its disks if you want"), "delete", "Del", Keys::InTable, false, canDelete},
        {ActionId::CopyName, "copyNameAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Copy na&me"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Copy the names of the chosen guests"), "copy", "", Keys::Everywhere, false, hasGuest},
        {ActionId::CopyAddress, "copyAddressAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Cop&y IP Address"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Copy the IP addresses of the chosen guests"), "copy", "", Keys::Everywhere, false, hasAddress},
        {ActionId::OpenGuestPort, "openGuestPortAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Open &guest port…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Reach the guest's SSH, RDP or web server from this workstation, through its host"), "connect", "", Keys::Everywhere, false, oneGuest<whyNotOpenPort>},
        {ActionId::PinCpus, "pinCpusAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "CPU p&inning…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Keep the guest's processors to some of the host's"), "settings", "", Keys::Everywhere, false, oneGuest<whyNotReach>},
        {ActionId::Search, "searchAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Search"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Go to the search field"), "search", "Ctrl+F", Keys::Everywhere, false, always},
        {ActionId::ShowGuests, "showGuestsAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Guest list"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Go to the list of all guests"), "guests", "Ctrl+1", Keys::Everywhere, false, always},
        {ActionId::ShowWall, "showWallAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Wall"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Show the screens of all running guests at once"), "wall", "Ctrl+2", Keys::Everywhere, false, always},
        {ActionId::ShowSidebar, "showSidebarAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Side&bar"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Show the hosts at the side"), "sidebar", "", Keys::Everywhere, true, always},
        {ActionId::ShowInspector, "showInspectorAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Inspector"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Show the chosen guest at a glance"), "inspector", "", Keys::Everywhere, true, always},
        {ActionId::ShowTasks, "showTasksAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Tas&ks"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Unfold the list of tasks"), "tasks", "", Keys::Everywhere, true, always},
        {ActionId::Columns, "columnsAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Columns…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Choose the columns of the table and their order"), "columns", "", Keys::Everywhere, false, always},
        {ActionId::ClearTasks, "clearTasksAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Clear &finished tasks"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Forget the tasks that are over"), "", "", Keys::Everywhere, false, always},
        {ActionId::NextTab, "nextTabAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Next tab"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Go to the next tab"), "", "Ctrl+Tab", Keys::Everywhere, false, always},
        {ActionId::PreviousTab, "previousTabAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Previous tab"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Go to the previous tab"), "", "Ctrl+Shift+Tab", Keys::Everywhere, false, always},
        {ActionId::CloseTab, "closeTabAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "C&lose tab"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Close the tab in front"), "", "Ctrl+W", Keys::Everywhere, false, canCloseTab},
        {ActionId::ReopenTab, "reopenTabAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Reopen closed tab"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Open the tab closed last again"), "", "Ctrl+Shift+T", Keys::Everywhere, false, canReopenTab},
        {ActionId::DetachTab, "detachTabAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Detach tab"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Make a window of the tab in front, or a tab of the window"), "detach", "Ctrl+Shift+D", Keys::Everywhere, false, canDetach},
        {ActionId::OpenTiles, "openTilesAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Open as t&iles"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Show the screens of the chosen guests side by side"), "tiles", "Ctrl+T", Keys::Everywhere, false, canTile},
        {ActionId::TileTabs, "tileTabsAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Tile &open guests"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Show the screens of all guests that have a tab side by side"), "tiles", "", Keys::Everywhere, false, canTileTabs},
        {ActionId::NextPane, "nextPaneAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Next p&ane"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Move the focus to the next part of the window"), "", "F6", Keys::Everywhere, false, always},
        {ActionId::FullScreen, "fullScreenAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Full screen"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Give the whole screen to the guest or the window"), "fullscreen", "F11", Keys::Everywhere, false, always},
        {ActionId::CommandPalette, "commandPaletteAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Command &palette…"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Find any command by its name"), "command", "Ctrl+Shift+P", Keys::Everywhere, false, always},
        {ActionId::KeySheet, "keySheetAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&Keyboard shortcuts"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Show all keys on one sheet"), "keyboard", "Ctrl+?", Keys::Everywhere, false, always},
        {ActionId::About, "aboutAction", QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "&About Guestdeck"), QT_TRANSLATE_NOOP("guestdeck::ActionRegistry", "Show version and licence"), "info", "", Keys::Everywhere, false, always},
    // clang-format on
};
static_assert(std::size(rows) == static_cast<size_t>(ActionId::Count));

} // namespace

ActionRegistry::ActionRegistry(ConnectionRegistry *registry, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
{
    for (const Row &row : rows) {
        auto *action = new QAction(tr(row.text), this);
        action->setIconText(withoutKeyMark(tr(row.text))); // Qt takes the sign out but leaves "(N)" behind
        action->setObjectName(QLatin1StringView(row.name));
        if (*row.icon) {
            action->setIcon(symbolIcon(QLatin1StringView(row.icon)));
        }
        QList<QKeySequence> keys;
        for (const QString &key : QString::fromLatin1(row.keys).split(u';', Qt::SkipEmptyParts)) {
            keys.append(QKeySequence::fromString(key, QKeySequence::PortableText));
        }
        action->setShortcuts(keys);
        if (row.where != Keys::Everywhere) {
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        }
        action->setCheckable(row.checkable);
        action->setWhatsThis(tr(row.help));
        // A role guessed from the text would move actions about on some platforms.
        action->setMenuRole(QAction::NoRole);
        m_actions.at(static_cast<size_t>(row.id)) = action;
    }
    refresh();
}

void ActionRegistry::addTableActions(QWidget *widget)
{
    for (const Row &row : rows) {
        if (row.where == Keys::InTable) {
            widget->addAction(action(row.id));
        }
    }
}

void ActionRegistry::addSidebarActions(QWidget *widget)
{
    for (const Row &row : rows) {
        if (row.where == Keys::InSidebar) {
            widget->addAction(action(row.id));
        }
    }
}

void ActionRegistry::setContext(const ActionContext &context)
{
    m_context = context;
    refresh();
}

void ActionRegistry::refresh()
{
    for (const Row &row : rows) {
        update(row.id);
    }
    updateCheckable();
    Q_EMIT refreshed();
}

std::optional<QString> ActionRegistry::whyNot(ActionId id) const
{
    return rows[static_cast<size_t>(id)].rule({m_context, *m_registry});
}

void ActionRegistry::update(ActionId id)
{
    const Row &row = rows[static_cast<size_t>(id)];
    QAction *target = action(id);
    const std::optional<QString> why = whyNot(id);
    target->setEnabled(!why);
    QString tip
        = why ? tr("%1: %2", "action: why it cannot be done").arg(withoutKeyMark(tr(row.text)), *why) : tr(row.help);
    target->setStatusTip(tip);
    if (!why && !target->shortcut().isEmpty()) {
        tip += u" ("_s + target->shortcut().toString(QKeySequence::NativeText) + u')';
    }
    target->setToolTip(plainToolTip(tip));
}

void ActionRegistry::updateCheckable()
{
    const auto &guests = m_context.guests;
    bool allSaved = !guests.isEmpty();
    bool allAutostart = !guests.isEmpty();
    for (const DomainId &id : guests) {
        const Inventory::Domain *domain = m_registry->domain(id);
        allSaved = allSaved && domain && domain->info.state == DomainState::Saved;
        allAutostart = allAutostart && domain && domain->info.autostart;
    }
    action(ActionId::Start)->setText(allSaved ? tr("Re&store") : tr("&Start"));
    action(ActionId::Autostart)->setChecked(allAutostart);
    const bool isWindow = m_context.tab == ActionContext::Tab::Window;
    const QString detach = isWindow ? tr("&Dock back") : tr("&Detach tab");
    action(ActionId::DetachTab)->setText(detach);
    action(ActionId::DetachTab)->setIconText(withoutKeyMark(detach));
    const Connection *connection = m_registry->find(m_context.host);
    action(ActionId::ConnectAtStart)->setChecked(connection && connection->config().autoConnect);
}

} // namespace guestdeck
