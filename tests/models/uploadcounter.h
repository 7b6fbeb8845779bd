// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace guestdeck::test
{

/// Libvirt's test driver takes no uploads: stand-ins of the same names keep what was sent, and others count how often
/// libvirt is asked. For tests with linkcutter.cpp.

/// Name of a volume → what was uploaded into it.
QHash<QString, QByteArray> uploads();
/// The upload into this volume fails; empty: none does.
void refuseUpload(const QString &volume);
/// Name of a call → how often, since reset().
QHash<QByteArray, int> calls();
void resetCounters();

} // namespace guestdeck::test
