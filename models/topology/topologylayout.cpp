// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topologylayout.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using Kind = TopologyNode::Kind;
constexpr int guestRank = topologyGuestRank;
constexpr int lastRank = 14;
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
    bool follows = false; ///< a guest of an opened stack, which stands for it where others are placed

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
        setColumns();
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
                m_items.push_back(
                    {i, node.id, topologyRank(node.kind), heightOf(node, m_metrics), 0, 0, {}, {}, false});
            }
        }
        for (const TopologyNode &node : m_topology.nodes) {
            for (qsizetype i = 0; node.opened && i < node.members.size(); ++i) {
                if (const int member = index.value(node.members.at(i), -1); member >= 0) {
                    m_items[size_t(member)].follows = true;
                }
            }
        }
        for (const TopologyEdge &edge : m_topology.edges) {
            m_lines.push_back({index.value(edge.from, -1), index.value(edge.to, -1), {}});
        }
    }

    bool isGuest(int item) const
    {
        const qsizetype node = m_items[size_t(item)].node;
        return node >= 0 && topologyRank(m_topology.nodes.at(node).kind) == guestRank;
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
                    m_items.push_back({-1, key, rank, m_metrics.line / 2, 0, 0, {}, {}, false});
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
                    return topologyNameLess(name(first), name(second));
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
                std::ranges::transform(wanted, column.begin(), &std::pair<qreal, int>::second);
                number();
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
    /// other move together.
    void settle(const std::vector<int> &column, const std::vector<qreal> &centres)
    {
        struct Block {
            qreal sum = 0;
            size_t count = 0;
            qreal at() const { return sum / qreal(count); }
        };
        std::vector<Block> blocks;
        std::vector<qreal> offsets;
        qreal offset = 0;
        for (size_t i = 0; i < column.size(); ++i) {
            const qreal height = m_items[size_t(column[i])].height;
            offsets.push_back(offset);
            blocks.push_back({centres[i] - height / 2 - offset, 1});
            offset += height + m_metrics.rowGap;
            while (blocks.size() > 1 && blocks[blocks.size() - 2].at() > blocks.back().at()) {
                const Block last = blocks.back();
                blocks.pop_back();
                blocks.back().sum += last.sum;
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

    /// In the middle of its neighbours; but in a tall picture not far from the topmost, where the reading begins.
    qreal wished(const Item &item, bool before, bool after) const
    {
        qreal sum = 0;
        qreal count = 0;
        qreal least = std::numeric_limits<qreal>::max();
        for (const auto &[wanted, others] : {std::pair(before, &item.before), std::pair(after, &item.after)}) {
            for (const int other : *others) {
                if (wanted && !m_items[size_t(other)].follows) {
                    sum += m_items[size_t(other)].centre();
                    count += 1;
                    least = std::min(least, m_items[size_t(other)].centre());
                }
            }
        }
        return count > 0 ? std::min(sum / count, least + 20 * m_metrics.line) : item.centre();
    }

    void place()
    {
        for (const std::vector<int> &column : m_columns) {
            stackUp(column);
        }
        const auto pass = [this](size_t at, bool before, bool after) {
            std::vector<qreal> centres;
            const Item *last = nullptr;
            for (const int i : m_columns[at]) {
                const Item &item = m_items[size_t(i)];
                centres.push_back(last && item.follows
                                      ? centres.back() + (last->height + item.height) / 2 + m_metrics.rowGap
                                      : wished(item, before, after));
                last = &item;
            }
            settle(m_columns[at], centres);
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
        const qreal top = m_items.empty() ? 0 : std::ranges::min(m_items, {}, &Item::top).top;
        for (Item &item : m_items) {
            item.top -= top;
        }
        if (m_previous) {
            stay();
        }
    }

    /// What was there keeps its place. What is new goes where it would like to as far as there is room, else it pushes
    /// those below it down; never up, where the picture would have to move as a whole.
    void stay()
    {
        for (const std::vector<int> &column : m_columns) {
            qreal free = m_previous->bounds.top();
            for (size_t at = 0; at < column.size(); ++at) {
                Item &item = m_items[size_t(column[at])];
                qreal centre = 0;
                qreal top = 0;
                if (wasThere(item, &centre)) {
                    top = centre - item.height / 2;
                } else {
                    top = std::min(std::round(wished(item, true, true) - item.height / 2), latest(column, at));
                }
                item.top = std::max(top, free);
                free = item.top + item.height + m_metrics.rowGap;
            }
        }
    }

    /// Where a new one has to stand so that the next that was there need not move.
    qreal latest(const std::vector<int> &column, size_t at) const
    {
        qreal needed = 0;
        for (; at < column.size(); ++at) {
            const Item &item = m_items[size_t(column[at])];
            qreal centre = 0;
            if (wasThere(item, &centre)) {
                return centre - item.height / 2 - needed;
            }
            needed += item.height + m_metrics.rowGap;
        }
        return std::numeric_limits<qreal>::max();
    }

    /// The outside says little, and a gap without words in it can be narrow.
    void setColumns()
    {
        std::vector<bool> slim(m_columns.size(), true);
        std::vector<bool> labelled(m_columns.size() + 1, false);
        for (const Item &item : m_items) {
            if (item.node >= 0 && m_topology.nodes.at(item.node).kind != Kind::Outside) {
                slim[size_t(item.rank)] = false;
            }
        }
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].to >= 0 && !isGuest(m_lines[i].to) && !m_topology.edges.at(qsizetype(i)).label.isEmpty()) {
                labelled[size_t(m_items[size_t(m_lines[i].to)].rank)] = true;
            }
        }
        qreal at = 0;
        for (size_t rank = 0; rank < m_columns.size(); ++rank) {
            at += rank == 0 ? 0 : labelled[rank] ? m_metrics.columnGap : std::round(m_metrics.columnGap * 0.6);
            m_widths.push_back(slim[rank] ? std::round(m_metrics.width * 0.9) : m_metrics.width);
            m_lefts.push_back(m_metrics.mirrored ? -at - m_widths.back() : at);
            at += m_widths.back();
        }
    }

    TopologyLayout result() const
    {
        TopologyLayout layout;
        for (const std::vector<int> &column : m_columns) {
            QStringList ids;
            for (const int i : column) {
                const Item &item = m_items[size_t(i)];
                const QRectF rect(m_lefts[size_t(item.rank)], item.top, m_widths[size_t(item.rank)], item.height);
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
            const qreal left = m_lefts[size_t(item.rank)];
            return QPointF(leaving != m_metrics.mirrored ? left + m_widths[size_t(item.rank)] : left, item.centre());
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
    std::vector<qreal> m_lefts;
    std::vector<qreal> m_widths;
};

} // namespace

TopologyLayout layOut(const Topology &topology, const TopologyMetrics &metrics, const TopologyLayout *previous)
{
    return Arranger(topology, metrics, previous).run();
}

} // namespace guestdeck
