// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>
#include <QStringList>

namespace guestdeck
{

namespace xml
{
class Document;
}

/// What a definition may lack for a good console.
enum class ConsoleFix {
    AddTablet, ///< the pointer is where the mouse is
    AddClipboard, ///< a channel by which QEMU and the guest's agent share the clipboard
    SpiceToVnc, ///< SPICE graphics alone
};

/// What the answer depends on besides the definition.
struct HostAbilities {
    bool isQemu = true;
    quint64 libvirtVersion = 0; ///< as HostInfo
    quint64 hypervisorVersion = 0;
    QStringList videoModels; ///< of the guest's machine; empty: not known
};

struct ConsoleFixPlan {
    ConsoleFix fix = ConsoleFix::AddTablet;
    bool done = false; ///< the definition has it already
    QStringList changes; ///< each as a whole sentence, for the user's consent
    QString device; ///< the element to add, where that is all there is to do

    bool operator==(const ConsoleFixPlan &) const = default;
};

/// Changes a domain's definition (inactive, with its secrets) accordingly, and nothing else in it. Errors: Unsupported,
/// with the reason; the definition may then be half changed and is to be thrown away. Pure; any thread.
Result<ConsoleFixPlan> applyConsoleFix(xml::Document &definition, ConsoleFix fix, const HostAbilities &host);

} // namespace guestdeck
