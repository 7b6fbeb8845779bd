// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/consolecalls.h"

#include <QString>

namespace guestdeck
{

/// What the guest's Linux calls this line: "ttyS0", "hvc0" …
QString guestDeviceName(const SerialDevice &device);
/// How the line is offered in a list.
QString serialDeviceText(const SerialDevice &device);

/// What has to be done in the guest that it says something on this line: commands to be copied.
QString loginCommand(const QString &guestDevice);
QString kernelWords(const QString &guestDevice);
/// All of it, with the words for old systems.
QString silentGuestHelp(const QString &guestDevice);

/// Types the size of the terminal into the guest's shell.
QByteArray sizeCommand(int rows, int columns);

} // namespace guestdeck
