// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/hostinfo.h"

namespace guestdeck::hosttext
{

// A host's facts in words; empty where nothing is known. Pure; thread: GUI.

/// 9000000 is "9.0.0".
QString version(quint64 number);
/// "2 sockets × 8 cores × 2 threads".
QString topology(const CpuTopology &topology);
/// One line for each node: "Node 0: 62.7 GiB, processors 0-15".
QString numa(const QList<NumaNode> &nodes);
/// One line for each node that has some.
QString hugePages(const QList<NumaNode> &nodes);
QString kvm(const HostInfo &info, bool simulated);
QString nested(const HostInfo &info);
QString iommu(const HostInfo &info);
QString security(const HostInfo &info);
/// "3 d 4 h".
QString upTime(const HostSystem &system, const QDateTime &now);

} // namespace guestdeck::hosttext
