// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/doctor/hostfacts.h"

namespace guestdeck
{

/// What a host may lack, by what it is for.
enum class HostPackage { Libvirt, Emulator, DiskTools, Firmware, Tpm, Dhcp, SshHelper };

enum class Distribution { Unknown, Debian, Fedora, Suse, Arch };

/// By ID and ID_LIKE of os-release, else by the package program that is there. Pure.
Distribution distributionOf(const HostFacts &facts);

/// "sudo apt install …" for these; empty when the distribution is not known. Pure.
QString installCommand(const HostFacts &facts, const QList<HostPackage> &packages);

/// A command for root: with sudo, unless the user is root. Pure.
QString asRoot(const HostFacts &facts, const QStringList &command);

} // namespace guestdeck
