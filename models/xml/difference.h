// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace guestdeck
{

/// A line of a difference. Texts are plain, without their line's end, and cut at 4096 characters.
struct DifferenceLine {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    int before = 0; ///< its number in the old text, from 1; 0: it is not in there
    int after = 0;

    bool operator==(const DifferenceLine &) const = default;
};

/// Changed lines that lie close together, with the lines around them.
struct DifferenceHunk {
    int beforeStart = 1; ///< from 1
    int beforeCount = 0;
    int afterStart = 1;
    int afterCount = 0;
    QList<DifferenceLine> lines; ///< removed ones before added ones

    bool operator==(const DifferenceHunk &) const = default;
};

struct Difference {
    QList<DifferenceHunk> hunks;
    int removed = 0; ///< lines
    int added = 0;
    /// The texts have too little in common, or are too large, to look for the smallest difference.
    bool coarse = false;

    bool isEmpty() const { return hunks.isEmpty(); }
};

/// Which lines differ, with `context` equal lines around each change; a negative one: all lines, in one hunk. A last
/// line without its end is like one that has it. Time and memory are bounded for whatever text: beyond a few thousand
/// changed lines the difference is exact, but not the smallest. Pure; any thread.
Difference lineDifference(const QByteArray &before, const QByteArray &after, int context = 3);

/// As diff -u writes it, to be copied.
QString unifiedText(const Difference &difference, const QString &before, const QString &after);

/// The changes that lead from `base` to `mine` and those that lead from it to `theirs`, together. None: both have
/// changed the same lines, or lines beside each other, in different ways. Pure; any thread.
std::optional<QByteArray> mergedLines(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs);

} // namespace guestdeck
