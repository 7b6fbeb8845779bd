// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwareitem.h"

#include <chrono>
#include <memory>

namespace guestdeck
{

class Job;

/// Something the user wants to be otherwise. Collected by the page, replayed on the definition as it is when the task
/// runs (design law: edits are intents, not rewritten documents).
struct HardwareEdit {
    enum class What { Set, Add, Remove };
    What what = What::Set;
    HardwareKey key; ///< Add: kind, and an id of the page's own to tell several apart
    FieldValues values; ///< Set: the changed fields only; an empty text takes the setting away. Add: all.
    FieldValues seen; ///< Set: the same fields as the user saw them in the stored definition (live where none is)
    QByteArray element; ///< Remove: as it was seen. Add: instead of values, an element given as XML

    bool operator==(const HardwareEdit &) const = default;
};

/// The definition with the edits; all else byte for byte. Errors: Conflict (what the user saw is no longer so, says
/// what), NotFound, Invalid. Pure.
Result<QByteArray> withHardwareEdits(const QByteArray &definition, const QList<HardwareEdit> &edits);
/// The element of a new item, without whitespace.
Result<QByteArray> buildHardware(const HardwareKind &kind, const FieldValues &values);

/// When changes are to be there. "Whichever libvirt can for each": a change that cannot be made live is made for the
/// next start under Both, and the plan says so.
enum class HardwareWhen { Now, NextStart, Both };

/// One line of a plan; an edit that sets several fields gives a line for each.
struct PlannedChange {
    HardwareEdit edit; ///< Set: that field alone
    QString text; ///< "Disk vda: cache none → writeback", for people
    bool now = false; ///< it reaches the running guest
    bool next = false; ///< it is stored
    QString note = {}; ///< why not now; what is to be known (a medium in use, a guest that must let go)
    QStringList commands = {}; ///< the same by virsh, quoted for a shell: what an admin would type
    QString item = {}; ///< what it is about: "Disk vda"
    LiveWay way = LiveWay::None; ///< Set: by which call
    FieldValues liveSeen = {}; ///< Set: that field, Remove: all fields of the running guest's, when the plan was made
    bool companion = false; ///< not asked for, but needed by another one
};

struct HardwareProblem {
    HardwareKey key;
    QString field; ///< empty: the item as a whole
    QString text;
    bool fatal = true;
};

struct HardwarePlan {
    QUuid uuid;
    QString guest;
    HardwareWhen when = HardwareWhen::Both;
    QList<HardwareEdit> edits; ///< with the companions that they need
    QList<PlannedChange> changes;
    QList<HardwareProblem> problems; ///< a fatal one: nothing can be done
    /// The stored definition, without secrets; the running one when nothing is to be stored.
    QByteArray before;
    QByteArray after; ///< the same with the changes
    bool canApply() const;
};
/// Checks all values, completes new items, and adds what they need elsewhere. Pure.
HardwarePlan planHardware(const GuestHardware &guest, const QList<HardwareEdit> &edits, HardwareWhen when);

/// Does what the plan says: reads the guest afresh, stores first (redefineDomain, one definition for all edits), then
/// changes the running guest edit by edit; a failure takes back what was done. Detaching waits until the guest has let
/// go, and says when it did not. Errors: Conflict, Busy (the guest holds a device) …
/// `patience`: how long a device is waited for that the guest is to let go of.
std::unique_ptr<Job> makeHardwareJob(Connection &connection, const HardwarePlan &plan,
                                     std::chrono::milliseconds patience = std::chrono::seconds(60));

} // namespace guestdeck
