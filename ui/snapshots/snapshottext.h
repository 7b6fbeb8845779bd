// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshots/snapshotplan.h"
#include "models/snapshots/snapshotxml.h"

#include <QByteArray>
#include <QString>

class QLabel;
class QVBoxLayout;

namespace guestdeck::snapshottext
{

QString kind(const Snapshot &snapshot); ///< "In the disk files, with memory"
QString shortKind(const Snapshot &snapshot); ///< the same for a column: "Inside, memory"
QString state(const Snapshot &snapshot); ///< "Running"
QString size(const Snapshot &snapshot); ///< "Not told" where libvirt never does; empty: not known
QString sizeHelp(const Snapshot &snapshot); ///< why there is none; may be empty
QString mode(SnapshotMode mode, bool running); ///< of a choice
QString modeHelp(SnapshotMode mode, bool running);
QString leftover(const SnapshotLeftover &leftover); ///< what it is

/// A hypervisor's picture as a PNG of at most 320 by 240; empty: it is none, or a monstrous one. Thread: any.
QByteArray shrink(const QByteArray &picture);

/// A wrapped line of plain text that can be selected; hidden while it is empty.
QLabel *addLine(QVBoxLayout *column, const QString &name, const QString &text);
void setLine(QLabel *label, const QString &text);

} // namespace guestdeck::snapshottext
