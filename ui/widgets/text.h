// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFontMetrics;

namespace guestdeck
{

/// A label's text as it is read out or shown where no key mark can be: without "&", and without the "(&N)" that Chinese
/// and Japanese put behind the words.
QString withoutKeyMark(const QString &text);
/// The same, without the "…" of commands that ask for more.
QString spokenText(const QString &text);

/// Pixels that so many Latin characters take. Not QFontMetrics::averageCharWidth(): that is twice as much in a font
/// with Chinese letters, and windows measured by it run off the screen.
int charactersWide(const QFontMetrics &metrics, int count);

} // namespace guestdeck
