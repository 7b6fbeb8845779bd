// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/difference.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int maxEdits = 2000; ///< the search remembers the square of it: 16 MB
constexpr qsizetype maxShown = 4096;

using Lines = QList<QByteArrayView>;
using Kind = DifferenceLine::Kind;

/// Without their ends.
Lines linesOf(QByteArrayView text)
{
    Lines lines;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = text.indexOf('\n', from);
        end = end < 0 ? text.size() : end;
        lines.append(text.sliced(from, end - from));
        from = end + 1;
    }
    return lines;
}

/// A run of equal lines, or of removed and added ones in one place.
struct Run {
    int before; ///< index of the first line
    int beforeEnd;
    int after;
    int afterEnd;
    bool same;
};
using Runs = std::vector<Run>;

/// Lines as numbers, so that comparing two of them costs the same however long they are.
struct Numbers {
    std::vector<int> before;
    std::vector<int> after;
};

Numbers numbersOf(const Lines &before, const Lines &after)
{
    QHash<QByteArrayView, int> known;
    const auto number = [&known](QByteArrayView line) {
        const auto found = known.constFind(line);
        return found != known.constEnd() ? *found : *known.insert(line, int(known.size()));
    };
    Numbers numbers;
    std::ranges::transform(before, std::back_inserter(numbers.before), number);
    std::ranges::transform(after, std::back_inserter(numbers.after), number);
    return numbers;
}

/// Which lines of a part of both texts are the same: Myers' search, from the whole paths remembered for each number of
/// edits. Pairs of indexes, rising. None: it takes too many edits.
std::optional<std::vector<std::pair<int, int>>> matches(const int *before, int n, const int *after, int m)
{
    const int limit = std::min(n + m, maxEdits);
    std::vector<std::vector<int>> trace;
    std::vector<int> far(size_t(2 * limit + 2), 0); // by diagonal + limit: how far in `before`
    const auto at = [&far, limit](int k) -> int & { return far[size_t(k + limit)]; };
    for (int d = 0; d <= limit; ++d) {
        for (int k = -d; k <= d; k += 2) {
            int x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m && x - k >= 0 && before[x] == after[x - k]) {
                ++x;
            }
            at(k) = x;
            if (x < n || x - k < m) {
                continue;
            }
            std::vector<std::pair<int, int>> pairs;
            int y = x - k;
            for (int step = d;; --step) {
                const int diagonal = x - y;
                const auto past = [&](int j) { return trace[size_t(step - 1)][size_t(j + step - 1)]; };
                int startX = 0;
                int fromX = 0;
                int fromK = 0;
                if (step > 0) {
                    const bool down
                        = diagonal == -step || (diagonal != step && past(diagonal - 1) < past(diagonal + 1));
                    fromK = down ? diagonal + 1 : diagonal - 1;
                    fromX = past(fromK);
                    startX = down ? fromX : fromX + 1;
                }
                while (x > startX) {
                    --x;
                    --y;
                    pairs.emplace_back(x, y);
                }
                if (step == 0) {
                    break;
                }
                x = fromX;
                y = fromX - fromK;
            }
            std::ranges::reverse(pairs);
            return pairs;
        }
        trace.emplace_back(far.begin() + (limit - d), far.begin() + (limit + d + 1));
    }
    return {};
}

void appendRun(Runs &runs, const Run &run)
{
    if (run.before == run.beforeEnd && run.after == run.afterEnd) {
        return;
    }
    if (!runs.empty() && runs.back().same == run.same) {
        runs.back().beforeEnd = run.beforeEnd;
        runs.back().afterEnd = run.afterEnd;
        return;
    }
    runs.push_back(run);
}

Runs runsOf(const Lines &before, const Lines &after, bool &coarse)
{
    const Numbers numbers = numbersOf(before, after);
    const int n = int(before.size());
    const int m = int(after.size());
    int head = 0;
    while (head < n && head < m && numbers.before[size_t(head)] == numbers.after[size_t(head)]) {
        ++head;
    }
    int tail = 0;
    while (tail < n - head && tail < m - head
           && numbers.before[size_t(n - tail - 1)] == numbers.after[size_t(m - tail - 1)]) {
        ++tail;
    }
    Runs runs;
    appendRun(runs, {0, head, 0, head, true});
    const auto pairs
        = matches(numbers.before.data() + head, n - tail - head, numbers.after.data() + head, m - tail - head);
    coarse = !pairs;
    int x = head;
    int y = head;
    if (pairs) {
        for (const auto &[left, right] : *pairs) {
            appendRun(runs, {x, left + head, y, right + head, false});
            appendRun(runs, {left + head, left + head + 1, right + head, right + head + 1, true});
            x = left + head + 1;
            y = right + head + 1;
        }
    }
    appendRun(runs, {x, n - tail, y, m - tail, false});
    appendRun(runs, {n - tail, n, m - tail, m, true});
    return runs;
}

QString shown(QByteArrayView line)
{
    return QString::fromUtf8(line.first(std::min(line.size(), maxShown)));
}

/// Puts lines into hunks.
struct Writer {
    const Lines &before;
    const Lines &after;
    Difference &out;

    void begin(int x, int y) { out.hunks.append({x + 1, 0, y + 1, 0, {}}); }
    void same(int x, int y)
    {
        DifferenceHunk &hunk = out.hunks.last();
        hunk.lines.append({Kind::Same, shown(before[x]), x + 1, y + 1});
        ++hunk.beforeCount;
        ++hunk.afterCount;
    }
    void change(const Run &run)
    {
        DifferenceHunk &hunk = out.hunks.last();
        for (int x = run.before; x < run.beforeEnd; ++x, ++hunk.beforeCount, ++out.removed) {
            hunk.lines.append({Kind::Removed, shown(before[x]), x + 1, 0});
        }
        for (int y = run.after; y < run.afterEnd; ++y, ++hunk.afterCount, ++out.added) {
            hunk.lines.append({Kind::Added, shown(after[y]), 0, y + 1});
        }
    }
};

} // namespace

Difference lineDifference(const QByteArray &before, const QByteArray &after, int context)
{
    Difference result;
    const Lines left = linesOf(before);
    const Lines right = linesOf(after);
    const Runs runs = runsOf(left, right, result.coarse);
    Writer writer{left, right, result};
    if (std::ranges::all_of(runs, &Run::same)) {
        return result;
    }
    const int around = context < 0 ? int(std::max(left.size(), right.size())) : context;
    for (size_t i = 0; i < runs.size(); ++i) {
        const Run &run = runs[i];
        if (!run.same) {
            if (result.hunks.isEmpty()) {
                writer.begin(run.before, run.after);
            }
            writer.change(run);
            continue;
        }
        const int length = run.beforeEnd - run.before;
        const int ahead = i == 0 ? 0 : std::min(around, length); // belongs to the change above
        const int behind = i + 1 == runs.size() ? 0 : std::min(around, length);
        const bool whole = i > 0 && i + 1 < runs.size() && ahead + behind >= length;
        for (int line = 0; line < (whole ? length : ahead); ++line) {
            writer.same(run.before + line, run.after + line);
        }
        if (!whole && i + 1 < runs.size()) {
            writer.begin(run.beforeEnd - behind, run.afterEnd - behind);
            for (int line = length - behind; line < length; ++line) {
                writer.same(run.before + line, run.after + line);
            }
        }
    }
    return result;
}

QString unifiedText(const Difference &difference, const QString &before, const QString &after)
{
    if (difference.isEmpty()) {
        return {};
    }
    QStringList lines{u"--- "_s + before, u"+++ "_s + after};
    for (const DifferenceHunk &hunk : difference.hunks) {
        // By its rule a side without lines is named by the line before it.
        lines.append(u"@@ -%1,%2 +%3,%4 @@"_s.arg(hunk.beforeCount ? hunk.beforeStart : hunk.beforeStart - 1)
                         .arg(hunk.beforeCount)
                         .arg(hunk.afterCount ? hunk.afterStart : hunk.afterStart - 1)
                         .arg(hunk.afterCount));
        for (const DifferenceLine &line : hunk.lines) {
            const QChar mark = line.kind == Kind::Same ? u' ' : line.kind == Kind::Removed ? u'-' : u'+';
            lines.append(mark + line.text);
        }
    }
    return lines.join(u'\n') + u'\n';
}

namespace
{

struct Change {
    int from; ///< lines of the base
    int to;
    QList<QByteArrayView> lines; ///< in their place
};

std::vector<Change> changesOf(const Lines &base, const Lines &other)
{
    bool coarse = false;
    std::vector<Change> changes;
    for (const Run &run : runsOf(base, other, coarse)) {
        if (!run.same) {
            changes.push_back({run.before, run.beforeEnd, other.sliced(run.after, run.afterEnd - run.after)});
        }
    }
    return changes;
}

} // namespace

std::optional<QByteArray> mergedLines(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
{
    const Lines lines = linesOf(base);
    const Lines mineLines = linesOf(mine);
    const Lines theirLines = linesOf(theirs);
    const std::vector<Change> left = changesOf(lines, mineLines);
    const std::vector<Change> right = changesOf(lines, theirLines);
    QByteArray merged;
    const auto put = [&merged](QByteArrayView line) { merged.append(line).append('\n'); };
    int line = 0;
    auto l = left.begin();
    auto r = right.begin();
    while (l != left.end() || r != right.end()) {
        const bool both = l != left.end() && r != right.end();
        if (both && l->from == r->from && l->to == r->to && l->lines == r->lines) {
            ++r; // the same change twice is one
            continue;
        }
        if (both && l->from <= r->to && r->from <= l->to) {
            return {};
        }
        auto &next = r == right.end() || (l != left.end() && l->from < r->from) ? l : r;
        for (; line < next->from; ++line) {
            put(lines[line]);
        }
        std::ranges::for_each(next->lines, put);
        line = next->to;
        ++next;
    }
    for (; line < lines.size(); ++line) {
        put(lines[line]);
    }
    // The last line's end is mine.
    if (!mine.endsWith('\n') && merged.endsWith('\n')) {
        merged.chop(1);
    }
    return merged;
}

} // namespace guestdeck
