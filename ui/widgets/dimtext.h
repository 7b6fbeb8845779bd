// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QObject;
class QPalette;

namespace guestdeck
{

/// The palette's colour for hints (PlaceholderText), or, where a desktop's theme left that at a colour nobody can read
/// on its ground, one between text and ground that can be read.
QColor readableDim(const QPalette &palette);
/// Sees to it in the whole program, also when the desktop changes its colours. `parent` owns what watches. Thread: GUI.
void keepDimTextReadable(QObject *parent);

} // namespace guestdeck
