// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/hardware/hardwareedit.h"

#include <QPointer>

#include <memory>

namespace guestdeck
{

/// One setting that many guests are to have alike, from the table of hardware kinds: in every item of that kind that a
/// guest has, or in one of them.
struct BulkSetting {
    QString kind;
    QString field;
    QString value; ///< empty: nothing is to be said of it any more
    QString item = {}; ///< HardwareKey::id: only the item of that name
    int place = 0; ///< from 1: only the first, the second … of that kind; 0: any
};

/// What that means for one guest.
struct BulkPlan {
    HardwarePlan plan; ///< without edits where there is nothing to do
    QStringList now; ///< the values at its next start, and those it runs with where they differ; one for each item
    QString whyNot; ///< it cannot be done in this guest; a whole sentence
    QString note; ///< why there is nothing to do, or what is to be known; a whole sentence

    bool changes() const { return whyNot.isEmpty() && !plan.edits.isEmpty(); }
};
/// Pure.
BulkPlan planBulk(const GuestHardware &guest, const BulkSetting &setting, HardwareWhen when);

/// Whether a field is one that it makes sense to set alike in many guests: not what tells one guest or device from
/// another, what only one can use, what a device is at all, and no secrets. Pure.
bool isForMany(const HardwareKind &kind, const HardwareField &field);

struct BulkGuest {
    QPointer<Connection> host;
    QUuid uuid;
    QString name;
};
/// One task, with an item and an outcome for each guest, several at a time: reads the guest afresh, plans, and does it
/// as makeHardwareJob() does. A guest that fails is taken back by itself, the others stay. Thread: GUI.
std::unique_ptr<Job> makeBulkJob(const QList<BulkGuest> &guests, const BulkSetting &setting, HardwareWhen when);

} // namespace guestdeck
