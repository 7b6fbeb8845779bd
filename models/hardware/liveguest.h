// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/definition.h"
#include "models/hardware/hardwaresteps.h"

namespace guestdeck
{

// The running guest as the steps of a task look at it and change it. Thread: worker.

/// What runs, with its secrets: a device that is changed is given back to libvirt whole.
Result<Definition> readLive(Session &session, const QUuid &uuid);
/// The item of that key; none: there is none.
Result<std::optional<HardwareEntry>> findEntry(const QByteArray &definition, const HardwareKey &key);
/// Elements of a kind, in the order of the file.
Result<QList<QByteArray>> elementsOf(const QByteArray &definition, const QString &kind);
/// Those that are in `now` and not in `before`.
QList<QByteArray> newOnes(const QList<QByteArray> &now, QList<QByteArray> before);

/// libvirt's name for a running device; empty: it has none.
QString aliasOf(const QByteArray &element);
/// Gives each removal the alias of what it is about. Before the first of them: the second of two that are alike is the
/// first one when that is gone. Errors: Invalid.
Outcome noteAliases(const QByteArray &live, const std::vector<std::shared_ptr<LiveChange>> &changes);
/// What a removal is about, with all that is in it: its own alias finds it, else its key. Empty: it is gone.
Result<QByteArray> deviceToRemove(const QByteArray &live, const LiveChange &what);
/// A changed device (`now`, with all that is in it) with what was changed as it was, and all else as it is now. What
/// somebody has changed again since stays; empty: all of it, or a part of what belongs together (a password and its
/// date). Errors: Invalid.
Result<QByteArray> deviceBack(const QByteArray &now, const LiveChange &what);

bool isAs(const HardwareEntry &entry, const FieldValues &values);
/// Errors: Conflict, when it is neither as it was seen nor as it is wanted.
Outcome checkSeen(const std::optional<HardwareEntry> &now, const LiveChange &what);
/// Makes an item of the running guest have these values, by the way of the change. `live`: what runs.
Outcome applyLive(Session &session, const QUuid &uuid, const QByteArray &live, const LiveChange &what,
                  const FieldValues &values);

/// The same outcome; a failure without words gets these.
Outcome worded(Outcome outcome, const QString &failure);
/// In words, where libvirt's are not for people.
Outcome plugged(Outcome outcome, const QString &guest, const QString &item);

} // namespace guestdeck
