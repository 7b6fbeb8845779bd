// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/networks/networkspec.h"
#include "ui/bridge/bridgedraft.h"
#include "ui/mainwindow/services.h"

#include <functional>
#include <optional>

class QWidget;

namespace guestdeck
{

class BridgeWizard;
class Connection;
class TrialDialog;
struct RunningTrial;

/// Why the host's own network cannot be changed from here (not connected, read-only, no shell there), as a translated
/// sentence; nothing: it can be looked at.
std::optional<QString> whyNoBridge(const Connection &connection);

/// What else the wizard may lead to. Wizard and trial outlive the page they were begun on, and so must what is in here.
struct BridgeHooks {
    /// The user wants a virtual network instead of a bridge; `window` is what the wizard stands above.
    std::function<void(NetworkSpec::Kind kind, const QString &device, QWidget *window)> otherWay;
    /// The bridge was made, changed or removed, and stays so.
    std::function<void()> done;
};

/// Opens the bridge wizard of that host above `window`, or brings it to the front when it is open there; afterwards the
/// task with its count-down. Null when it cannot be opened: then a message box tells why. Thread: GUI.
BridgeWizard *startBridgeWizard(const Services &services, const ConnectionId &host, QWidget *window,
                                const BridgeWish &wish = {}, const BridgeHooks &hooks = {});

/// The window of a trial; one that is open already comes to the front.
TrialDialog *openTrial(const Services &services, const RunningTrial &trial, QWidget *window,
                       const BridgeHooks &hooks = {});

} // namespace guestdeck
