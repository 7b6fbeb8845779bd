// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topologywords.h"

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr qsizetype longest = 300;

/// Marks that embed, override or isolate a direction: they would reorder what stands beside the name.
bool turnsText(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

bool isShowable(char16_t c)
{
    return c >= 0x20 && !(c >= 0x7F && c < 0xA0) && c != 0x2028 && c != 0x2029 && c != 0xFEFF
        && !(c >= 0xFDD0 && c <= 0xFDEF) && c < 0xFFFE;
}

} // namespace

QString TopologyWords::kind(TopologyNode::Kind kind)
{
    switch (kind) {
    case TopologyNode::Kind::Outside:
        return tr("Outside");
    case TopologyNode::Kind::Nic:
        return tr("Network card");
    case TopologyNode::Kind::Wireless:
        return tr("Wi-Fi");
    case TopologyNode::Kind::Bond:
        return tr("Bond");
    case TopologyNode::Kind::Vlan:
        return tr("VLAN");
    case TopologyNode::Kind::Bridge:
        return tr("Bridge");
    case TopologyNode::Kind::Network:
        return tr("Virtual network");
    case TopologyNode::Kind::Guest:
        return tr("Guest");
    case TopologyNode::Kind::Stack:
        return tr("Guests");
    }
    return {};
}

QString TopologyWords::state(TopologyNode::State state)
{
    switch (state) {
    case TopologyNode::State::Active:
        return tr("in use");
    case TopologyNode::State::Inactive:
        return tr("off or without a link");
    case TopologyNode::State::Trouble:
        return tr("trouble");
    case TopologyNode::State::New:
        return tr("new");
    case TopologyNode::State::Going:
        return tr("goes away");
    }
    return {};
}

QString TopologyWords::description(const TopologyNode &node, const Topology &topology)
{
    QStringList lines{tr("%1, %2", "kind, state").arg(kind(node.kind), state(node.state))};
    for (const QString &line : node.lines) {
        lines += plain(line);
    }
    if (!node.trouble.isEmpty()) {
        lines += plain(node.trouble);
    }
    QStringList before;
    QStringList after;
    constexpr qsizetype enough = 8;
    const auto name = [&](const QString &id, const QString &label) {
        for (const TopologyNode &other : topology.nodes) {
            if (other.id == id) {
                return label.isEmpty() ? plain(other.name)
                                       : tr("%1 (%2)", "name, connection").arg(plain(other.name), plain(label));
            }
        }
        return plain(id);
    };
    for (const TopologyEdge &edge : topology.edges) {
        if (edge.to == node.id && before.size() <= enough) {
            before += name(edge.from, edge.label);
        } else if (edge.from == node.id && after.size() <= enough) {
            after += name(edge.to, edge.label);
        }
    }
    const auto joined = [](QStringList names) {
        if (names.size() > enough) {
            names.resize(enough);
            names += u"…"_s;
        }
        return names.join(tr(", ", "between names"));
    };
    if (!before.isEmpty()) {
        lines += tr("Towards the outside: %1").arg(joined(before));
    }
    if (!after.isEmpty()) {
        lines += tr("Towards the guests: %1").arg(joined(after));
    }
    return lines.join(u'\n');
}

QString TopologyWords::outline(const Topology &topology)
{
    QStringList lines;
    for (const TopologyNode &node : topology.nodes) {
        lines += plain(node.name) + u": "_s + description(node, topology).replace(u'\n', u"; "_s);
    }
    return lines.join(u'\n');
}

QString TopologyWords::plain(const QString &text)
{
    QString shown;
    const qsizetype size = qMin(text.size(), longest);
    shown.reserve(size + 1);
    for (qsizetype i = 0; i < size; ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            shown += c;
            shown += text.at(++i);
        } else if (c == u'\t' || c == u'\n') {
            shown += u' ';
        } else if (c.isSurrogate() || !isShowable(c.unicode())) {
            shown += QChar(QChar::ReplacementCharacter);
        } else if (!turnsText(c.unicode())) {
            shown += c;
        }
    }
    if (text.size() > longest) {
        shown += u'…';
    }
    return shown;
}

} // namespace guestdeck
