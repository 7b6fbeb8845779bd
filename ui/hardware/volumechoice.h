// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwarekind.h"
#include "models/inventory/hostinfo.h"

#include <functional>

class QObject;
class QWidget;

namespace guestdeck
{

class Connection;

/// Asks for a volume for a setting that means one, of an item with these values; the answer, as values of the kind's
/// fields, comes later, or never. Returns what lives for as long as the volumes are being read; may be null.
using VolumeBrowser = std::function<QObject *(const HardwareKind &kind, const FieldValues &before,
                                              const std::function<void(const FieldValues &)> &answer)>;

/// Whether a setting means a file, device or volume of the host that the pools may hold. Pure.
bool meansVolume(const HardwareKind &kind, const HardwareField &field);
/// Whether it is a medium that can be taken out of its drive. Pure.
bool meansMedium(const HardwareKind &kind, const HardwareField &field);
/// The settings of that kind that mean this volume: where it is, and its format, which goes with it. What is raw stays
/// raw: a guest may have written into its image what the host takes for another format. Pure.
FieldValues volumeValues(const HardwareKind &kind, const VolumeInfo &volume, const FieldValues &before = {});

/// Reads the volumes of the host's active pools and shows them over `parent`. `answer` is not called when the user
/// cancels or `parent` goes; what goes wrong is told to `failed`. Returns what lives for as long as is read: deleted
/// before, nothing is shown. Thread: GUI.
QObject *chooseVolume(Connection &connection, const HardwareKind &kind, const FieldValues &before, QWidget *parent,
                      const std::function<void(const FieldValues &)> &answer,
                      const std::function<void(const Error &)> &failed);

} // namespace guestdeck
