// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwarekind.h"
#include "models/inventory/hostinfo.h"

#include <functional>

class QWidget;

namespace guestdeck
{

class Connection;

/// Asks for a volume for a setting that means one; the answer, as values of the kind's fields, comes later, or never.
using VolumeBrowser = std::function<void(const HardwareKind &kind, std::function<void(const FieldValues &)> answer)>;

/// Whether a setting means a file, device or volume of the host that the pools may hold. Pure.
bool meansVolume(const HardwareKind &kind, const HardwareField &field);
/// The settings of that kind that mean this volume: where it is, and its format, which goes with it. Pure.
FieldValues volumeValues(const HardwareKind &kind, const VolumeInfo &volume);

/// Reads the volumes of the host's active pools and shows them over `parent`. `answer` is not called when the user
/// cancels or `parent` goes; what goes wrong is told to `failed`. Thread: GUI.
void chooseVolume(Connection &connection, const HardwareKind &kind, QWidget *parent,
                  const std::function<void(const FieldValues &)> &answer,
                  const std::function<void(const Error &)> &failed);

} // namespace guestdeck
