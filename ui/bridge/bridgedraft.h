// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "ui/bridge/backend.h"

#include <QObject>

#include <functional>
#include <optional>

namespace guestdeck
{

/// What the wizard is opened for.
struct BridgeWish {
    BridgePlan::Action action = BridgePlan::Action::Create;
    QString bridge; ///< the one to edit or remove
    std::optional<BridgePlan> answers; ///< of a try before; empty: as suggested, or as the bridge is
};

/// The answers given so far, and all that is known about them: what the pages of the bridge wizard show and change.
/// Thread: GUI. Owner: the wizard.
class BridgeDraft : public QObject
{
    Q_OBJECT
public:
    enum class Load { Loading, Failed, Ready };

    explicit BridgeDraft(QObject *parent = nullptr);

    void start(const BridgeBackend &backend, const BridgeWish &wish);
    void reload();

    Load load() const { return m_load; }
    const Error &loadError() const { return m_loadError; }
    const BridgeBackend &backend() const { return m_backend; }
    const BridgeWish &wish() const { return m_wish; }
    const HostNetFacts &facts() const { return m_facts; }
    const BridgeWorld &world() const { return m_world; }
    const BridgePlan &plan() const { return m_plan; }
    const QList<BridgeProblem> &problems() const { return m_problems; }
    /// The plan in the words of the host; worked out when it is first asked for. Not while there are errors.
    const Result<HostNetChange> &change() const;
    bool hasErrors() const;
    /// The user changed something since the wizard was opened.
    bool isDirty() const { return m_dirty; }
    /// An edit that leaves everything as it is.
    bool isUnchanged() const;

    /// The new network is to stay as soon as the host answers; no part of the plan.
    bool keepsByItself() const { return m_keeps.value_or(m_backend.keepsByItself); }
    void setKeepsByItself(bool on) { m_keeps = on; }

    /// By the user. A change that changes nothing does not count.
    void edit(const std::function<void(BridgePlan &)> &change);

    /// NICs that the table and the list of a bond's members show, in the host's order.
    QList<HostLink> shownLinks() const;
    std::optional<QString> whyNoPort(const HostLink &link) const;
    /// The chosen ones: ports of the bridge, or members of its bond.
    QStringList nics() const;
    void setNic(const QString &name, bool on);
    void setBond(bool on);
    void setVlan(int vlan); ///< 0: none
    void setNetwork(bool on);
    /// Fixed ones begin with what the port has today, where nothing was given.
    void setWay(bool v6, AddressPlan::Way way);

Q_SIGNALS:
    void loadChanged();
    void changed();

private:
    void arrived();
    void fail(const Error &error);
    void follow();
    AddressPlan ownAddresses(bool v6) const;
    void forgetOwn(BridgePlan &plan, bool v6);

    BridgeBackend m_backend;
    BridgeWish m_wish;
    Load m_load = Load::Loading;
    Error m_loadError;
    quint64 m_generation = 0; ///< answers to an earlier question are dropped
    bool m_factsHere = false;
    bool m_worldHere = false;
    HostNetFacts m_facts;
    BridgeWorld m_world;
    BridgePlan m_plan;
    BridgePlan m_original; ///< an edited bridge as it is
    std::optional<BondPlan> m_lastBond; ///< for who switches it off and on again
    std::optional<AddressPlan> m_own4; ///< filled in by setWay(), not by the user
    std::optional<AddressPlan> m_own6;
    std::optional<QStringList> m_ownDns;
    QList<BridgeProblem> m_problems;
    mutable std::optional<Result<HostNetChange>> m_change;
    bool m_dirty = false;
    std::optional<bool> m_keeps; ///< once the user has said it
};

} // namespace guestdeck
