// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace guestdeck
{

/// Makes room for what has come to be shown, with lines that wrap; never takes any away. Layouts alone let go of the
/// height of wrapped texts when rows come and go. Thread: GUI.
void growToContents(QDialog *dialog);
/// The size that a dialog opens with.
void startSmall(QDialog *dialog);

} // namespace guestdeck
