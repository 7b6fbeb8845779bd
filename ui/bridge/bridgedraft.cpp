// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/bridgedraft.h"

#include "models/core/async.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using Way = AddressPlan::Way;
using Kind = HostLink::Kind;

QString freeName(const QString &stem, const QStringList &taken)
{
    for (int number = 0;; ++number) {
        const QString name = stem % QString::number(number);
        if (!taken.contains(name)) {
            return name;
        }
    }
}

} // namespace

BridgeDraft::BridgeDraft(QObject *parent)
    : QObject(parent)
{
}

void BridgeDraft::start(const BridgeBackend &backend, const BridgeWish &wish)
{
    m_backend = backend;
    m_wish = wish;
    reload();
}

void BridgeDraft::reload()
{
    const quint64 generation = ++m_generation;
    m_load = Load::Loading;
    m_factsHere = false;
    m_worldHere = false;
    Q_EMIT loadChanged();
    deliver(m_backend.facts(), this, [this, generation](const Result<HostNetFacts> &result) {
        if (generation != m_generation) {
            return;
        }
        if (!result) {
            fail(result.error());
            return;
        }
        m_facts = *result;
        m_factsHere = true;
        arrived();
    });
    deliver(m_backend.world(m_wish.bridge), this, [this, generation](const Result<BridgeWorld> &result) {
        if (generation != m_generation) {
            return;
        }
        // The host's own network can be changed without libvirt's knowing it.
        m_world = result ? *result : BridgeWorld{{}, {}, false};
        m_worldHere = true;
        arrived();
    });
}

void BridgeDraft::fail(const Error &error)
{
    ++m_generation;
    m_load = Load::Failed;
    m_loadError = error;
    Q_EMIT loadChanged();
}

void BridgeDraft::arrived()
{
    if (!m_factsHere || !m_worldHere) {
        return;
    }
    if (m_wish.action == BridgePlan::Action::Create) {
        m_plan = m_wish.answers.value_or(m_backend.suggest(m_facts));
    } else {
        const std::optional<BridgePlan> plan = m_backend.planOf(m_wish.bridge, m_facts);
        if (!plan) {
            fail({ErrorKind::Unsupported,
                  0,
                  tr("%1 is not a bridge that can be changed here: it belongs to a virtual network, or nothing in the "
                     "host's configuration makes it.")
                      .arg(m_wish.bridge),
                  {}});
            return;
        }
        m_original = *plan;
        m_plan = m_wish.answers.value_or(*plan);
        m_plan.action = m_wish.action;
        m_original.action = m_wish.action;
    }
    m_load = Load::Ready;
    m_dirty = m_wish.answers.has_value();
    m_lastBond = m_plan.bond;
    follow();
    Q_EMIT loadChanged();
}

void BridgeDraft::edit(const std::function<void(BridgePlan &)> &change)
{
    if (m_load != Load::Ready) {
        return;
    }
    const BridgePlan before = m_plan;
    change(m_plan);
    if (m_plan == before) {
        return;
    }
    m_dirty = true;
    if (m_plan.bond) {
        m_lastBond = m_plan.bond;
    }
    follow();
    Q_EMIT changed();
}

void BridgeDraft::follow()
{
    m_change.reset();
    m_problems = m_backend.check(m_plan, m_facts, m_world.networkNames());
    if (!m_plan.libvirtNetwork.isEmpty() && m_plan.libvirtNetwork.trimmed().isEmpty()) {
        m_problems.prepend({BridgeField::Network, BridgeProblem::Severity::Error, tr("The network needs a name.")});
    }
    const auto blocksManager = [](const BridgeProblem &problem) {
        return problem.field == BridgeField::Manager && problem.severity == BridgeProblem::Severity::Error;
    };
    if (std::any_of(m_problems.cbegin(), m_problems.cend(), blocksManager)) {
        return;
    }
    const auto refuse = [this](const QString &message) {
        m_problems.prepend({BridgeField::Manager, BridgeProblem::Severity::Error, message});
    };
    if (m_facts.manager == NetManager::Unknown) {
        refuse(m_facts.managerNote.isEmpty()
                   ? tr("No program that manages the network of this host was recognised, so nothing is changed.")
                   : m_facts.managerNote);
    } else if (!m_facts.isRoot && !m_facts.hasSudo) {
        refuse(tr("Changing a host's network needs its root user, or a user with sudo that asks for no password."));
    }
}

const Result<HostNetChange> &BridgeDraft::change() const
{
    if (!m_change) {
        m_change = m_backend.change(m_plan, m_facts);
    }
    return *m_change;
}

bool BridgeDraft::hasErrors() const
{
    return std::any_of(m_problems.cbegin(), m_problems.cend(),
                       [](const BridgeProblem &problem) { return problem.severity == BridgeProblem::Severity::Error; });
}

bool BridgeDraft::isUnchanged() const
{
    return m_wish.action == BridgePlan::Action::Edit && m_plan == m_original;
}

QList<HostLink> BridgeDraft::shownLinks() const
{
    QList<HostLink> shown;
    const QStringList chosen = nics();
    for (const HostLink &link : m_facts.links) {
        const bool own = m_plan.bond && link.name == m_plan.bond->name; // the bond that this plan makes
        const bool hardware = link.kind == Kind::Physical || link.kind == Kind::Wireless || link.kind == Kind::Bond;
        const bool other = link.kind == Kind::Vlan || link.kind == Kind::Veth || link.kind == Kind::Other;
        if (!own && (hardware || chosen.contains(link.name) || (other && !whyNoPort(link)))) {
            shown.append(link);
        }
    }
    return shown;
}

std::optional<QString> BridgeDraft::whyNoPort(const HostLink &link) const
{
    // Ports of the bridge that is being edited may stay so.
    const QStringList own = m_wish.action == BridgePlan::Action::Edit
        ? m_original.ports + (m_original.bond ? m_original.bond->members : QStringList())
        : QStringList();
    return own.contains(link.name) ? std::nullopt : m_backend.whyNoPort(link, m_facts);
}

QStringList BridgeDraft::nics() const
{
    return m_plan.bond ? m_plan.bond->members : m_plan.ports;
}

void BridgeDraft::setNic(const QString &name, bool on)
{
    edit([&](BridgePlan &plan) {
        QStringList &names = plan.bond ? plan.bond->members : plan.ports;
        if (!on) {
            names.removeAll(name);
        } else if (!names.contains(name)) {
            names.append(name);
        }
    });
}

void BridgeDraft::setBond(bool on)
{
    edit([&](BridgePlan &plan) {
        const QStringList chosen = nics();
        if (on && !plan.bond) {
            QStringList taken;
            for (const HostLink &link : std::as_const(m_facts.links)) {
                taken << link.name;
            }
            BondPlan bond = m_lastBond.value_or(BondPlan{freeName(u"bond"_s, taken), u"active-backup"_s, 100, {}});
            bond.members = chosen;
            plan.bond = bond;
            plan.ports.clear();
        } else if (!on && plan.bond) {
            plan.bond.reset();
            plan.ports = chosen;
        }
    });
}

void BridgeDraft::setVlan(int vlan)
{
    edit([this, vlan](BridgePlan &plan) {
        const bool began = vlan > 0 && plan.vlan == 0;
        const bool ended = vlan == 0 && plan.vlan > 0;
        plan.vlan = vlan;
        if (began) {
            forgetOwn(plan, false);
            forgetOwn(plan, true);
        }
        for (AddressPlan *address : {&plan.v4, &plan.v6}) {
            // The NIC's own address stays on the NIC when the bridge sits on a VLAN of it.
            if (began && address->way == Way::TakeOver) {
                address->way = Way::None;
            } else if (ended && address->way == Way::None) {
                address->way = Way::TakeOver;
            }
        }
    });
}

/// Today's, of the bridge that is edited or of the chosen cards.
AddressPlan BridgeDraft::ownAddresses(bool v6) const
{
    QStringList holders = m_plan.vlan == 0 ? nics() : QStringList(); // beside a VLAN the card keeps its own
    if (m_wish.action == BridgePlan::Action::Edit) {
        holders.prepend(m_plan.name);
    }
    AddressPlan own{Way::Static, {}, {}};
    for (const QString &holder : std::as_const(holders)) {
        const HostLink *link = m_facts.link(holder);
        if (!link) {
            continue;
        }
        for (const HostAddress &address : link->addresses) {
            if (address.isV6() == v6 && !address.linkLocal && !own.addresses.contains(address.toString())) {
                own.addresses << address.toString();
            }
        }
        for (const HostRoute &route : m_facts.routes) {
            if (route.device == holder && route.v6 == v6 && route.destination == "default"_L1
                && own.gateway.isEmpty()) {
                own.gateway = route.gateway;
            }
        }
    }
    return own.addresses.isEmpty() ? AddressPlan{Way::Static, {}, {}} : own;
}

/// What was filled in goes again, unless the user has changed it.
void BridgeDraft::forgetOwn(BridgePlan &plan, bool v6)
{
    AddressPlan &address = v6 ? plan.v6 : plan.v4;
    std::optional<AddressPlan> &own = v6 ? m_own6 : m_own4;
    if (own && address.addresses == own->addresses && address.gateway == own->gateway) {
        address.addresses.clear();
        address.gateway.clear();
    }
    own.reset();
    if (m_ownDns && !m_own4 && !m_own6) {
        if (plan.dns == *m_ownDns) {
            plan.dns.clear();
        }
        m_ownDns.reset();
    }
}

void BridgeDraft::setWay(bool v6, Way way)
{
    edit([&](BridgePlan &plan) {
        AddressPlan &address = v6 ? plan.v6 : plan.v4;
        if (address.way == way) {
            return;
        }
        address.way = way;
        if (way != Way::Static) {
            forgetOwn(plan, v6);
            return;
        }
        const AddressPlan own = ownAddresses(v6);
        if (own.addresses.isEmpty() || !address.addresses.isEmpty() || !address.gateway.isEmpty()) {
            return;
        }
        address = own;
        (v6 ? m_own6 : m_own4) = own;
        if (plan.dns.isEmpty() && !m_facts.dnsServers.isEmpty()) {
            plan.dns = m_facts.dnsServers;
            m_ownDns = plan.dns;
        }
    });
}

void BridgeDraft::setNetwork(bool on)
{
    edit([&](BridgePlan &plan) {
        if (!on) {
            plan.libvirtNetwork.clear();
        } else if (plan.libvirtNetwork.isEmpty()) {
            const QStringList taken = m_world.networkNames();
            const QString stem = u"host-"_s % plan.name;
            plan.libvirtNetwork = taken.contains(stem) ? freeName(stem % u'-', taken) : stem;
        }
    });
}

} // namespace guestdeck
