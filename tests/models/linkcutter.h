// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libvirt/libvirt.h>

#include <QByteArray>

#include <functional>

namespace guestdeck::test
{

/// Breaks the link to libvirt's test driver, which has none, at one exact call: the program under test calls libvirt
/// through stand-ins of the same names, which are linked in before libvirt's own.
struct LinkCut {
    QByteArray call; ///< "virStorageVolDelete"
    bool done = false; ///< the work is done, and only the answer gets lost
    /// What else happens on the host before anybody comes back to it; on the worker, through the same host.
    std::function<void(virConnectPtr)> meanwhile = {};
    std::function<void()> onBreak = {}; ///< on the worker
};

/// The next call of that name.
void armLinkCut(LinkCut cut);
/// Whether it has come to it.
bool isLinkCut();

} // namespace guestdeck::test
