// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topologylayout.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using Kind = TopologyNode::Kind;
constexpr int guestRank = 6;
constexpr int lastRank = 14;

int rankOf(Kind kind)
{
    switch (kind) {
    case Kind::Outside:
        return 0;
    case Kind::Nic:
    case Kind::Wireless:
        return 1;
    case Kind::Bond:
        return 2;
    case Kind::Vlan:
        return 3;
    case Kind::Bridge:
        return 4;
    case Kind::Network:
        return 5;
    case Kind::Guest:
    case Kind::Stack:
        return guestRank;
    }
    return guestRank;
}

/// "eth2" before "eth10", whatever the locale.
bool nameLess(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a.at(i).isDigit() && b.at(j).isDigit()) {
            const auto number = [](const QString &text, qsizetype &at) {
                const qsizetype start = at;
                while (at < text.size() && text.at(at).isDigit()) {
                    ++at;
                }
                return QStringView(text).mid(start, qMin<qsizetype>(at - start, 18)).toULongLong();
            };
            const qulonglong first = number(a, i);
            const qulonglong second = number(b, j);
            if (first != second) {
                return first < second;
            }
        } else if (a.at(i) != b.at(j)) {
            return a.at(i) < b.at(j);
        } else {
            ++i;
            ++j;
        }
    }
    return a.size() - i != b.size() - j ? a.size() - i < b.size() - j : a < b;
}

/// A node, or (node < 0) the place where lines of one node pass a column.
struct Item {
    qsizetype node = -1;
    QString key;
    int rank = 0;
    qreal height = 0;
    qreal top = 0;
    qreal place = 0; ///< in its column, while crossings are counted
    std::vector<int> before;
    std::vector<int> after;

    qreal centre() const { return top + height / 2; }
};

class Arranger
{
public:
    Arranger(const Topology &topology, const TopologyMetrics &metrics, const TopologyLayout *previous)
        : m_topology(topology)
        , m_metrics(metrics)
        , m_previous(previous)
    {
    }

    TopologyLayout run()
    {
        makeItems();
        rankItems();
        bendLines();
        makeColumns();
        uncross();
        if (m_previous) {
            keepOrder();
        }
        place();
        return result();
    }

private:
    struct Line { // of Topology::edges
        int from = -1;
        int to = -1;
        std::vector<int> bends;
    };

    void makeItems()
    {
        QHash<QString, int> index;
        for (qsizetype i = 0; i < m_topology.nodes.size(); ++i) {
            const TopologyNode &node = m_topology.nodes.at(i);
            if (!index.contains(node.id)) {
                index.insert(node.id, int(m_items.size()));
                m_items.push_back({i, node.id, rankOf(node.kind), heightOf(node, m_metrics), 0, 0, {}, {}});
            }
        }
        for (const TopologyEdge &edge : m_topology.edges) {
            m_lines.push_back({index.value(edge.from, -1), index.value(edge.to, -1), {}});
        }
    }

    bool isGuest(int item) const
    {
        const Item &it = m_items[size_t(item)];
        return it.node >= 0 && rankOf(m_topology.nodes.at(it.node).kind) == guestRank;
    }

    /// Each to the right of what it hangs on. A circle cannot be served: it stops at the last rank.
    void rankItems()
    {
        for (bool moved = true; moved;) {
            moved = false;
            for (const Line &line : m_lines) {
                if (line.from < 0 || line.to < 0 || line.from == line.to || isGuest(line.to)) {
                    continue;
                }
                const int least = std::min(m_items[size_t(line.from)].rank + 1, lastRank);
                if (!isGuest(line.from) && m_items[size_t(line.to)].rank < least) {
                    m_items[size_t(line.to)].rank = least;
                    moved = true;
                }
            }
        }
        std::vector<int> used;
        int last = 0;
        for (int i = 0; i < int(m_items.size()); ++i) {
            last = isGuest(i) ? last : std::max(last, m_items[size_t(i)].rank);
        }
        for (int i = 0; i < int(m_items.size()); ++i) {
            Item &item = m_items[size_t(i)];
            item.rank = isGuest(i) ? std::max(last + 1, guestRank) : item.rank;
            used.push_back(item.rank);
        }
        std::ranges::sort(used);
        used.erase(std::ranges::unique(used).begin(), used.end());
        for (Item &item : m_items) {
            item.rank = int(std::ranges::lower_bound(used, item.rank) - used.begin());
        }
        m_columns.resize(used.size());
    }

    /// Lines of one node that pass the same column do so together.
    void bendLines()
    {
        QHash<QString, int> bends;
        const auto join = [this](int a, int b) {
            auto &after = m_items[size_t(a)].after;
            if (std::ranges::find(after, b) == after.end()) {
                after.push_back(b);
                m_items[size_t(b)].before.push_back(a);
            }
        };
        for (Line &line : m_lines) {
            if (line.from < 0 || line.to < 0 || line.from == line.to) {
                continue;
            }
            int at = line.from;
            for (int rank = m_items[size_t(line.from)].rank + 1; rank < m_items[size_t(line.to)].rank; ++rank) {
                const QString key = u"bend:"_s + QString::number(rank) + u':' + m_items[size_t(line.from)].key;
                auto bend = bends.constFind(key);
                if (bend == bends.constEnd()) {
                    bend = bends.insert(key, int(m_items.size()));
                    m_items.push_back({-1, key, rank, m_metrics.line / 2, 0, 0, {}, {}});
                }
                join(at, *bend);
                line.bends.push_back(*bend);
                at = *bend;
            }
            if (m_items[size_t(at)].rank != m_items[size_t(line.to)].rank) {
                join(at, line.to);
            }
        }
    }

    /// In an order that does not depend on that of the facts.
    void makeColumns()
    {
        std::vector<QStringList> neighbours(m_items.size());
        for (size_t i = 0; i < m_items.size(); ++i) {
            for (const int other : m_items[i].before) {
                neighbours[i].append(m_items[size_t(other)].key);
            }
            neighbours[i].sort();
            m_columns[size_t(m_items[i].rank)].push_back(int(i));
        }
        const auto kind
            = [this](const Item &item) { return item.node < 0 ? -1 : -int(m_topology.nodes.at(item.node).kind); };
        const auto name = [this](const Item &item) -> const QString & {
            return item.node < 0 ? item.key : m_topology.nodes.at(item.node).name;
        };
        for (std::vector<int> &column : m_columns) {
            std::ranges::sort(column, [&](int a, int b) {
                const Item &first = m_items[size_t(a)];
                const Item &second = m_items[size_t(b)];
                const bool guests = isGuest(a) && isGuest(b);
                if (guests && neighbours[size_t(a)] != neighbours[size_t(b)]) {
                    return neighbours[size_t(a)] < neighbours[size_t(b)];
                }
                if (guests && kind(first) != kind(second)) {
                    return kind(first) < kind(second); // a stack before its guests
                }
                if (name(first) != name(second)) {
                    return nameLess(name(first), name(second));
                }
                return first.key < second.key;
            });
        }
        number();
    }

    void number()
    {
        for (const std::vector<int> &column : m_columns) {
            for (size_t i = 0; i < column.size(); ++i) {
                m_items[size_t(column[i])].place = column.size() < 2 ? 0.5 : qreal(i) / qreal(column.size() - 1);
            }
        }
    }

    /// Each to the middle of its neighbours, there and back.
    void uncross()
    {
        constexpr int passes = 6;
        for (int pass = 0; pass < passes; ++pass) {
            const bool forth = pass % 2 == 1; // beginning at the guests: they are the most
            for (size_t step = 0; step < m_columns.size(); ++step) {
                std::vector<int> &column = m_columns[forth ? step : m_columns.size() - 1 - step];
                std::vector<std::pair<qreal, int>> wanted;
                for (const int i : column) {
                    const Item &item = m_items[size_t(i)];
                    const std::vector<int> &others = forth ? item.before : item.after;
                    qreal sum = 0;
                    for (const int other : others) {
                        sum += m_items[size_t(other)].place;
                    }
                    wanted.emplace_back(others.empty() ? item.place : sum / qreal(others.size()), i);
                }
                std::ranges::stable_sort(wanted, {}, &std::pair<qreal, int>::first);
                for (size_t i = 0; i < column.size(); ++i) {
                    column[i] = wanted[i].second;
                    m_items[size_t(column[i])].place = column.size() < 2 ? 0.5 : qreal(i) / qreal(column.size() - 1);
                }
            }
        }
    }

    bool wasThere(const Item &item, qreal *centre) const
    {
        if (!m_previous) {
            return false;
        }
        if (item.node < 0) {
            const auto bend = m_previous->bends.constFind(item.key);
            *centre = bend == m_previous->bends.constEnd() ? 0 : *bend;
            return bend != m_previous->bends.constEnd();
        }
        const auto rect = m_previous->rects.constFind(item.key);
        *centre = rect == m_previous->rects.constEnd() ? 0 : rect->center().y();
        return rect != m_previous->rects.constEnd();
    }

    /// What was there stays above or below what it stood above or below; the new goes behind the one that it would
    /// have followed.
    void keepOrder()
    {
        for (std::vector<int> &column : m_columns) {
            std::vector<std::pair<qreal, int>> known;
            for (const int i : column) {
                qreal centre = 0;
                if (wasThere(m_items[size_t(i)], &centre)) {
                    known.emplace_back(centre, i);
                }
            }
            std::ranges::stable_sort(known, {}, &std::pair<qreal, int>::first);
            std::vector<int> order;
            for (const auto &[centre, i] : known) {
                order.push_back(i);
            }
            for (size_t at = 0; at < column.size(); ++at) {
                if (std::ranges::find(order, column[at]) == order.end()) {
                    const auto after = at == 0 ? order.end() : std::ranges::find(order, column[at - 1]);
                    order.insert(after == order.end() ? order.begin() : after + 1, column[at]);
                }
            }
            column = order;
        }
    }

    /// As near to the wished centres as can be without overlapping, in the order of the column: blocks that push each
    /// other move together. A heavy one moves less.
    void settle(const std::vector<int> &column, const std::vector<qreal> &centres, const std::vector<qreal> &weights)
    {
        struct Block {
            qreal sum = 0;
            qreal weight = 0;
            size_t count = 0;
            qreal at() const { return sum / weight; }
        };
        std::vector<Block> blocks;
        std::vector<qreal> offsets;
        qreal offset = 0;
        for (size_t i = 0; i < column.size(); ++i) {
            const qreal height = m_items[size_t(column[i])].height;
            offsets.push_back(offset);
            blocks.push_back({(centres[i] - height / 2 - offset) * weights[i], weights[i], 1});
            offset += height + m_metrics.rowGap;
            while (blocks.size() > 1 && blocks[blocks.size() - 2].at() > blocks.back().at()) {
                const Block last = blocks.back();
                blocks.pop_back();
                blocks.back().sum += last.sum;
                blocks.back().weight += last.weight;
                blocks.back().count += last.count;
            }
        }
        size_t i = 0;
        for (const Block &block : blocks) {
            for (size_t k = 0; k < block.count; ++k, ++i) {
                m_items[size_t(column[i])].top = std::round(block.at()) + offsets[i];
            }
        }
    }

    void stackUp(const std::vector<int> &column)
    {
        qreal top = 0;
        for (const int i : column) {
            m_items[size_t(i)].top = top;
            top += m_items[size_t(i)].height + m_metrics.rowGap;
        }
    }

    qreal wished(const Item &item, bool before, bool after) const
    {
        qreal sum = 0;
        qreal count = 0;
        for (const auto &[wanted, others] : {std::pair(before, &item.before), std::pair(after, &item.after)}) {
            for (const int other : *others) {
                sum += wanted ? m_items[size_t(other)].centre() : 0;
                count += wanted ? 1 : 0;
            }
        }
        return count > 0 ? sum / count : item.centre();
    }

    void place()
    {
        for (const std::vector<int> &column : m_columns) {
            stackUp(column);
        }
        const auto pass = [this](size_t at, bool before, bool after) {
            std::vector<qreal> centres;
            for (const int i : m_columns[at]) {
                centres.push_back(wished(m_items[size_t(i)], before, after));
            }
            settle(m_columns[at], centres, std::vector<qreal>(centres.size(), 1));
        };
        for (size_t at = m_columns.size(); at-- > 0;) {
            pass(at, false, at + 1 < m_columns.size());
        }
        for (size_t at = 1; at < m_columns.size(); ++at) {
            pass(at, true, true);
        }
        for (size_t at = m_columns.size(); at-- > 0;) {
            pass(at, true, true);
        }
        qreal top = 0;
        for (size_t i = 0; i < m_items.size(); ++i) {
            top = i == 0 ? m_items[i].top : std::min(top, m_items[i].top);
        }
        for (Item &item : m_items) {
            item.top -= top;
        }
        if (m_previous) {
            stay();
        }
    }

    void stay()
    {
        constexpr qreal heavy = 1e6;
        for (const std::vector<int> &column : m_columns) {
            std::vector<qreal> centres;
            std::vector<qreal> weights;
            for (const int i : column) {
                qreal centre = 0;
                const bool known = wasThere(m_items[size_t(i)], &centre);
                centres.push_back(known ? centre : wished(m_items[size_t(i)], true, true));
                weights.push_back(known ? heavy : 1);
            }
            settle(column, centres, weights);
        }
    }

    qreal left(int rank) const
    {
        const int column = m_metrics.mirrored ? int(m_columns.size()) - 1 - rank : rank;
        return column * (m_metrics.width + m_metrics.columnGap);
    }

    TopologyLayout result() const
    {
        TopologyLayout layout;
        for (const std::vector<int> &column : m_columns) {
            QStringList ids;
            for (const int i : column) {
                const Item &item = m_items[size_t(i)];
                const QRectF rect(left(item.rank), item.top, m_metrics.width, item.height);
                layout.bounds |= rect;
                if (item.node < 0) {
                    layout.bends.insert(item.key, item.centre());
                } else {
                    layout.rects.insert(item.key, rect);
                    ids.append(item.key);
                }
            }
            layout.columns.append(ids);
        }
        const auto side = [this](int i, bool leaving) {
            const Item &item = m_items[size_t(i)];
            return QPointF(left(item.rank) + (leaving != m_metrics.mirrored ? m_metrics.width : 0), item.centre());
        };
        for (const Line &line : m_lines) {
            QList<QPointF> points;
            if (line.from >= 0 && line.to >= 0 && line.from != line.to) {
                points.append(side(line.from, true));
                for (const int bend : line.bends) {
                    points.append(side(bend, false));
                    points.append(side(bend, true));
                }
                points.append(side(line.to, false));
            }
            layout.lines.append(points);
        }
        return layout;
    }

    const Topology &m_topology;
    const TopologyMetrics &m_metrics;
    const TopologyLayout *m_previous;
    std::vector<Item> m_items;
    std::vector<Line> m_lines;
    std::vector<std::vector<int>> m_columns;
};

} // namespace

int shownLines(const TopologyNode &node)
{
    switch (node.kind) {
    case Kind::Guest:
    case Kind::Stack:
        return 1; // all of one height: nothing moves when an address arrives
    case Kind::Outside:
        return int(qMin<qsizetype>(node.lines.size(), 2));
    default:
        return int(qMin<qsizetype>(node.lines.size(), 4));
    }
}

qreal heightOf(const TopologyNode &node, const TopologyMetrics &metrics)
{
    const bool captioned = node.kind != Kind::Guest && node.kind != Kind::Stack && node.kind != Kind::Outside;
    return 2 * metrics.padding + metrics.line * (1 + shownLines(node) + (captioned ? 1 : 0));
}

TopologyLayout layOut(const Topology &topology, const TopologyMetrics &metrics, const TopologyLayout *previous)
{
    return Arranger(topology, metrics, previous).run();
}

} // namespace guestdeck
