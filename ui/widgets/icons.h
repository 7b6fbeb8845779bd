// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace guestdeck
{

/// The program's symbols by name ("start", "state-paused"): drawn in the palette's text colour of the moment, so they
/// follow a change between dark and light by themselves. The desktop's icon theme is used instead when it has every
/// icon we name; half a theme would mix two styles. Thread: GUI.
QIcon symbolIcon(const QString &name);

/// One symbol in one colour, for delegates. `size` in device independent pixels; cached.
QPixmap symbolPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio);

/// The program's own coloured icon.
QIcon applicationIcon();

/// Whether a drawing of this name is compiled in.
bool hasSymbol(const QString &name);

} // namespace guestdeck
