// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/domainactions.h"
#include "models/core/ids.h"
#include "models/core/job.h"
#include "models/core/result.h"
#include "models/inventory/hostinfo.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace guestdeck
{

class Connection;
class GraphicsEndpoint;
class GuestPage;
class Journal;
class Settings;

/// What the pages of a guest's tab are made of.
struct SectionContext {
    Connection *connection;
    QUuid uuid;
    Settings *settings; ///< may be null: nothing is remembered then
    /// Start, shut down …: asks the user where it must, and makes a task of it.
    std::function<void(DomainAction)> runAction;
    std::function<void(std::unique_ptr<Job>)> submit; ///< any other task; may be empty: none are offered then
    std::function<void()> examine = {}; ///< the way to the host; may be empty
    /// As ConsoleHooks::takeOver.
    std::function<std::optional<QFuture<Result<std::shared_ptr<GraphicsEndpoint>>>>()> takeOver = {};
    /// Goes to that volume in its host's tab; may be empty.
    std::function<void(const VolumeRef &)> showVolume = {};
    /// Goes to the guest's screen and offers to type this text there; may be empty.
    std::function<void(const QString &)> typeText = {};
    /// Makes a port of the guest reachable from this machine, at one of its addresses; may be empty.
    std::function<void(const QString &address)> openGuestPort = {};
    /// Goes to the page with the guest's XML; may be empty.
    std::function<void()> showXml = {};
    /// Goes to the page with its figures; may be empty.
    std::function<void()> showPerformance = {};
    /// Asks for a clone of the guest as it was in that snapshot; may be empty.
    std::function<void(const QString &snapshot)> cloneSnapshot = {};
    Journal *journal = nullptr; ///< of the definitions' changes; may be null
};

/// One page of a guest's tab.
struct GuestSection {
    QString id; ///< stable: it is remembered
    QString title;
    std::function<GuestPage *(const SectionContext &context, QWidget *parent)> make;
};

/// All there are, in their order. A new page of guests is one line in here.
QList<GuestSection> guestSections();

} // namespace guestdeck
