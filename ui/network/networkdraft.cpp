// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkdraft.h"

#include "models/core/async.h"
#include "ui/network/networktext.h"

namespace guestdeck
{

NetworkDraft::NetworkDraft(NetworkBackend backend, NetworkSpec::Kind kind, const QString &device, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_first(kind)
    , m_device(device)
{
    m_spec.kind = kind;
}

void NetworkDraft::reload()
{
    const quint64 asked = ++m_asked;
    if (m_load == Load::Failed) {
        m_load = Load::Loading;
        Q_EMIT changed();
    }
    deliver(m_backend.load(), this, [this, asked](const Result<NetworkFacts> &result) {
        if (asked == m_asked) {
            loaded(result);
        }
    });
}

void NetworkDraft::loaded(const Result<NetworkFacts> &result)
{
    if (!result) {
        // What was read before stays good enough for the check; the task looks again.
        if (m_load != Load::Ready) {
            m_load = Load::Failed;
            m_error = result.error();
        }
        Q_EMIT changed();
        return;
    }
    m_facts = *result;
    m_load = Load::Ready;
    if (!m_begun) {
        m_begun = true;
        m_suggested = suggestNetwork(m_first, m_facts);
        if (!m_device.isEmpty() && (m_first == NetworkSpec::Kind::Macvtap || m_first == NetworkSpec::Kind::Nat)) {
            m_suggested.device = m_device;
        }
        m_spec = m_suggested;
    } else if (m_spec.kind == NetworkSpec::Kind::Bridge && m_spec.bridge.isEmpty()) {
        m_spec.bridge = m_facts.bridges.value(0); // one has been made meanwhile
    }
    check();
}

bool NetworkDraft::isDirty() const
{
    return m_begun && (m_spec != m_suggested || m_spec.kind != m_first);
}

void NetworkDraft::setKind(NetworkSpec::Kind kind)
{
    if (kind == m_spec.kind) {
        return;
    }
    const bool had = NetworkText::hasSubnets(m_spec.kind);
    const bool has = NetworkText::hasSubnets(kind);
    if (had) {
        m_kept = Kept{m_spec, m_suggested};
    }
    NetworkSpec next = suggestNetwork(kind, m_facts);
    const NetworkSpec suggested = next;
    const auto keep = [&next](const Kept &from, auto... members) {
        const auto one = [&](auto member) {
            if (from.spec.*member != from.suggested.*member) {
                next.*member = from.spec.*member;
            }
        };
        (one(members), ...);
    };
    const Kept now{m_spec, m_suggested};
    keep(now, &NetworkSpec::name, &NetworkSpec::startNow, &NetworkSpec::autostart, &NetworkSpec::portGroups);
    if (has && m_kept) {
        keep(*m_kept, &NetworkSpec::v4, &NetworkSpec::v6, &NetworkSpec::domain, &NetworkSpec::domainLocalOnly,
             &NetworkSpec::dnsForwarders, &NetworkSpec::bridge, &NetworkSpec::mtu);
    }
    m_spec = next;
    m_suggested = suggested;
    check();
}

void NetworkDraft::choose(NetworkSpec::Kind kind, const QString &device)
{
    if (!m_begun) {
        m_first = kind;
        m_device = device;
        m_spec.kind = kind;
        Q_EMIT changed();
        return;
    }
    setKind(kind);
    if (!device.isEmpty() && (kind == NetworkSpec::Kind::Macvtap || kind == NetworkSpec::Kind::Nat)) {
        edit([&device](NetworkSpec &spec) { spec.device = device; });
    }
}

void NetworkDraft::edit(const std::function<void(NetworkSpec &)> &change)
{
    const NetworkSpec before = m_spec;
    change(m_spec);
    if (m_spec != before) {
        check();
    }
}

NetworkSubnet NetworkDraft::freeSubnet(bool v6) const
{
    return v6 ? suggestV6Subnet(m_facts, m_backend.seed)
              : suggestNetwork(NetworkSpec::Kind::Nat, m_facts).v4.value_or(NetworkSubnet());
}

void NetworkDraft::check()
{
    m_problems = checkNetworkSpec(m_spec, m_facts);
    Q_EMIT changed();
}

} // namespace guestdeck
