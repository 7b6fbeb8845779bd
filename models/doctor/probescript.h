// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace guestdeck
{

/// What looks at a host: POSIX sh, changes nothing, needs no rights, prints key=value lines (hostfacts.h reads them).
QString probeScript();

/// The command that runs it, fit for any login shell on the way: csh takes no line ends and no "!" in a quoted word,
/// so the script travels as one line.
/// `socket`: a daemon's socket at an unusual place, to be looked at, too.
QStringList probeCommand(const QString &socket = {});

} // namespace guestdeck
