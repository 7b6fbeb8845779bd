// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networks/speccheck.h"

namespace guestdeck
{

/// What the parts of checkNetworkSpec() have in common: the question, and the list of answers.
struct NetworkChecking {
    const NetworkSpec &spec;
    const NetworkFacts &facts;
    QUuid editing;
    QList<NetworkProblem> problems = {};

    void error(NetworkField field, const QString &message, qsizetype row = -1)
    {
        problems.append({field, NetworkProblem::Severity::Error, message, int(row)});
    }
    void warning(NetworkField field, const QString &message, qsizetype row = -1)
    {
        problems.append({field, NetworkProblem::Severity::Warning, message, int(row)});
    }
    bool isOther(const NetworkSpec &network) const { return editing.isNull() || network.uuid != editing; }
    /// libvirt makes a bridge of its own for it, and serves addresses on it.
    bool isOwn() const { return spec.kind != NetworkSpec::Kind::Bridge && spec.kind != NetworkSpec::Kind::Macvtap; }
};

/// Subnets, ranges and reservations of both families.
void checkSubnets(NetworkChecking &check);
/// Of a machine, or a domain of several labels.
bool isDnsName(const QString &name);

} // namespace guestdeck
