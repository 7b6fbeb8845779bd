// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QScreen;

namespace guestdeck
{

/// A monitor as it is offered in a menu.
struct Monitor {
    QScreen *screen;
    QString name; ///< of its connector, such as "DP-1": what is remembered
    QString text; ///< name, size in its own pixels, and where it stands
};

/// All monitors: `current` first, then from left to right and from top to bottom. Thread: GUI.
QList<Monitor> monitors(const QScreen *current);

/// Null: there is none of that name at the moment.
QScreen *monitorNamed(const QString &name);

} // namespace guestdeck
