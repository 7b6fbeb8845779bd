// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/xml/consolefix.h"

#include <QString>

#include <functional>

class QDialog;
class QWidget;

namespace guestdeck
{

/// Shows what a change of the guest's definition consists of and when it takes effect, and asks whether to make it.
/// Does not hold the event loop; deletes itself. Object names: "consoleFixDialog", "consoleFixButton",
/// "consoleFixCancelButton".
QDialog *askForFix(QWidget *parent, const ConsoleFixPlan &plan, const QString &guest, bool running,
                   std::function<void()> accepted);

} // namespace guestdeck
