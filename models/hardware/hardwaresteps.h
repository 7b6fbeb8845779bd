// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/definition.h"
#include "models/actions/hoststep.h"
#include "models/hardware/hardwareedit.h"

#include <QHash>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace guestdeck
{

/// One request to the running guest: all fields of an item that go one way, a device in, or a device out.
struct LiveChange {
    HardwareEdit edit; ///< Set: `seen` is what the running guest had
    LiveWay way = LiveWay::None;
    QString item; ///< "Disk vda"
    bool stored = false; ///< the definition gets it, too

    // What the step has learnt, to undo it.
    bool begun = false;
    std::optional<Definition> before = {}; ///< Set and Remove: the element, secrets included
    QList<QByteArray> others = {}; ///< elements of its kind that were there before one was plugged in, or in again
    QString alias = {}; ///< Remove: libvirt's name for it, which tells it from those that are like it
    bool undoing = false; ///< Remove: it was perhaps plugged in again
};

/// What the steps of one task share; the step that runs is the only one to touch it.
struct HardwareTask {
    ~HardwareTask(); ///< wipes the secrets that nobody else has
    QUuid uuid;
    QString guest;
    QList<HardwareEdit> edits; ///< for the definition
    std::vector<std::shared_ptr<LiveChange>> live;
    std::chrono::milliseconds patience{};

    bool begun = false;
    std::optional<Definition> before = {}; ///< the definition
    std::optional<Definition> after = {}; ///< as libvirt has stored it
    QHash<QString, QByteArray> added = {}; ///< by the edit's id: elements of new items with the places they got
};

// The steps of hardwarejob.cpp. Each may run twice, looks for itself whether it was done, and can be undone.
namespace hardwaresteps
{

/// Takes the secrets out of the edits, and overwrites the texts that nobody else has. Those are returned: nothing but
/// zeros, in the place where the secret was.
QStringList wipeSecrets(HardwareTask &task);

/// Looks at the running guest first, so that what is no longer as it was seen is found before anything is changed.
HostStep store(const std::shared_ptr<HardwareTask> &task);
HostStep change(const std::shared_ptr<HardwareTask> &task, const std::shared_ptr<LiveChange> &what);
HostStep plugIn(const std::shared_ptr<HardwareTask> &task, const std::shared_ptr<LiveChange> &what);
HostStep takeOut(const std::shared_ptr<HardwareTask> &task, const std::shared_ptr<LiveChange> &what);

} // namespace hardwaresteps

} // namespace guestdeck
