// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwareedit.h"

#include <QByteArray>

namespace guestdeck
{

// Parts of the editing of definitions that plans and tasks need one by one. Pure; any thread.

/// What an Add adds.
Result<QByteArray> newElement(const HardwareEdit &edit, const HardwareKind &kind);
/// The element with these values, all else as it is.
Result<QByteArray> withFields(const QByteArray &element, const HardwareKind &kind, const FieldValues &values);
/// An item's element with all that is in it, secrets included; empty: there is none. Errors: Invalid.
Result<QByteArray> elementOf(const QByteArray &definition, const HardwareKey &key);
/// Without its place and libvirt's name for it, so that libvirt finds a place.
QByteArray withoutAddress(const QByteArray &element);

/// The plan's edits for the definition, or for the running guest; those of one item together.
QList<HardwareEdit> editsOf(const HardwarePlan &plan, bool next);

} // namespace guestdeck
