// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace guestdeck
{

/// The word as a POSIX shell reads it back, whatever it holds; left bare when it is harmless. A NUL ends it, since no
/// argument can hold one. The only quoting function of the program.
QString shellQuote(const QString &word);

/// An argument list as one line.
QString shellJoin(const QStringList &words);

} // namespace guestdeck
