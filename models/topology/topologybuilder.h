// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/topology.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

#include <utility>

namespace guestdeck
{

/// Puts a host's picture together: first the outside, then links, networks, guests. No id twice, no line without two
/// ends; the order of the answer depends on that of the facts alone.
class TopologyBuilder
{
    Q_DECLARE_TR_FUNCTIONS(guestdeck::TopologyBuilder)
public:
    void addOutside(const QList<HostRoute> &routes);
    /// What the kernel tells. `always`: links that are shown whatever they are.
    void addLinks(const HostNetFacts &facts, const QList<NetworkInfo> &networks, const QStringList &always);
    /// What libvirt's interface driver tells.
    void addInterfaces(const QList<InterfaceInfo> &interfaces, const QList<NetworkInfo> &networks);
    void addNetworks(const QList<NetworkInfo> &networks);
    void addGuests(const QList<TopologyGuest> &guests);
    /// The outside, when nothing leads to it, is left out.
    Topology take();

private:
    using Kind = TopologyNode::Kind;

    TopologyNode *find(const QString &id);
    TopologyNode &add(TopologyNode node);
    void connect(const QString &from, const QString &to, const QString &label, bool up = true);
    void needLink(const QString &name, Kind kind, const QString &trouble, bool inUse);
    void connectNetwork(const NetworkInfo &network);
    void connectGuest(const TopologyGuest &guest, const NicInfo &nic, bool runs);
    void connectToNetwork(const TopologyGuest &guest, const NicInfo &nic, bool runs);
    void rememberOwnBridges(const QList<NetworkInfo> &networks);
    QSet<QString> shownLinks(const HostNetFacts &facts, const QStringList &always) const;
    void addLink(const HostLink &link, bool inUse, const HostNetFacts &facts);
    static QString forwardText(const QString &mode);
    static QString speedText(int megabits);

    Topology m_result;
    QHash<QString, qsizetype> m_index;
    QMap<std::pair<QString, QString>, qsizetype> m_edges;
    QMap<QString, QString> m_ownBridges; ///< of virtual networks, with the node of that network
    QSet<QString> m_missing; ///< networks that guests name and the host does not have
    QList<TopologyEdge> m_later; ///< to networks
    QString m_defaultDevice;
    bool m_linksKnown = false;
};

} // namespace guestdeck
