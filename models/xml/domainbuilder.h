// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/install/installplan.h"

#include <QStringList>
#include <QUuid>

namespace guestdeck
{

struct BuildOptions {
    bool maskPassword = true; ///< a fixed mask stands where the VNC password goes
    QString volumePath; ///< of the new volume once it is there; empty: where it will be
    QUuid uuid = {}; ///< null: libvirt chooses one
    QString mac = {}; ///< of the network card; empty: libvirt chooses one
    QStringList ownMedia = {}; ///< paths of ownMediaNames() once they are there; empty: where they will be
    QString kernelLine = {}; ///< for the first run of an installer that is started without a boot loader; else empty
};

/// Plan → definition of a persistent guest. Pure. buildDomainXml() of install.h is this with fewer choices.
///
/// The disk boots first and the medium second: an empty disk is no bootable one, so both SeaBIOS and OVMF fall through
/// to the medium, and once something is installed the guest's own reboot leads into it; nothing has to be ejected.
/// Format: https://libvirt.org/formatdomain.html
QString buildDomain(const InstallPlan &plan, const HostResources &resources, const OsEntry &os,
                    const BuildOptions &options);

} // namespace guestdeck
