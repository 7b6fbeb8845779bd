// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networkcheck/finding.h"
#include "models/startcheck/startfacts.h"

#include <QList>
#include <QString>

#include <optional>

namespace guestdeck
{

/// What the program itself can do about a guest that does not start.
enum class StartStep {
    None,
    StartNetwork, ///< `argument`: its name
    AutoPort, ///< let libvirt choose the port of the screen
    Emulate, ///< without KVM, slowly
    EjectMedium, ///< `argument`: target of the drive
    DiscardSavedState,
    ShutDownOther, ///< `argument`: the guest that holds a file
    OpenDisks, ///< goes to that page of the guest
    OpenNetworkCards,
    OpenHardware, ///< `argument`: target of the disk to choose there; may be empty
    OpenXml,
    ExamineHost,
};

/// A reason why a guest did not start, in plain words, and what follows from it.
struct StartFinding {
    QString rule; ///< which rule found it; not shown
    QString what; ///< whole sentences, translated
    QString advice; ///< what to do by hand, or about the fix; may be empty
    StartStep step = StartStep::None;
    QString argument;
    QString stepText; ///< of its button: "Start the network default"
    std::optional<NetworkFix> fix = {}; ///< commands for the host, shown before they are run

    bool operator==(const StartFinding &) const = default;
};

/// The causes that can be told, the likeliest first; empty: none. Pure.
QList<StartFinding> explainStart(const StartFacts &facts);

/// Everything about it as plain text, for a mail or a ticket.
QString startReport(const StartFacts &facts, const QList<StartFinding> &findings);

} // namespace guestdeck
