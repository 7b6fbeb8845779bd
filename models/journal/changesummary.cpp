// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/changesummary.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostNames = 3;
constexpr qsizetype longestName = 40;

/// The first tag of a line.
struct Tag {
    QString name; ///< empty: there is none
    QHash<QString, QString> attributes;
    bool closes = false; ///< </name>
    bool opens = false; ///< what follows is inside of it
};

Tag tagOf(const QString &line)
{
    static const QRegularExpression tag(u"^\\s*<(/?)([A-Za-z_][A-Za-z0-9_.:-]*)([^>]*)"_s);
    static const QRegularExpression attribute(u"([A-Za-z_][A-Za-z0-9_.:-]*)\\s*=\\s*('[^']*'|\"[^\"]*\")"_s);
    Tag found;
    const auto match = tag.match(line);
    if (!match.hasMatch()) {
        return found;
    }
    found.name = match.captured(2);
    found.closes = !match.captured(1).isEmpty();
    found.opens = !found.closes && !match.captured(3).endsWith(u'/') && !line.contains(QString(u"</"_s + found.name));
    for (auto all = attribute.globalMatch(match.captured(3)); all.hasNext();) {
        const auto one = all.next();
        found.attributes.insert(one.captured(1), one.captured(2));
    }
    return found;
}

/// Of the lines that were removed, or of those that were added: elements that are not inside of another one of them.
QList<Tag> outerTags(const DifferenceHunk &hunk, DifferenceLine::Kind kind)
{
    QList<Tag> tags;
    int depth = 0;
    for (const DifferenceLine &line : hunk.lines) {
        if (line.kind != kind) {
            continue;
        }
        const Tag tag = tagOf(line.text);
        if (tag.closes) {
            depth = std::max(0, depth - 1);
        } else if (!tag.name.isEmpty()) {
            if (depth == 0) {
                tags.append(tag);
            }
            depth += tag.opens ? 1 : 0;
        }
    }
    return tags;
}

/// The element, with its attribute if that is the only one that differs.
QString changeOf(const Tag &before, const Tag &after)
{
    QStringList changed;
    for (auto one = after.attributes.cbegin(); one != after.attributes.cend(); ++one) {
        const auto was = before.attributes.constFind(one.key());
        if (was == before.attributes.cend() || *was != *one) {
            changed.append(one.key());
        }
    }
    for (auto one = before.attributes.cbegin(); one != before.attributes.cend(); ++one) {
        if (!after.attributes.contains(one.key())) {
            changed.append(one.key());
        }
    }
    return changed.size() == 1 ? QString(after.name + u' ' + changed.first()) : after.name;
}

} // namespace

QString changeSummary(const Difference &difference)
{
    QStringList names;
    const auto add = [&names](const QString &name) {
        const QString cut = name.size() > longestName ? QString(name.first(longestName - 1) + u'…') : name;
        if (!names.contains(cut)) {
            names.append(cut);
        }
    };
    for (const DifferenceHunk &hunk : difference.hunks) {
        if (names.size() > mostNames) {
            break;
        }
        QList<Tag> added = outerTags(hunk, DifferenceLine::Kind::Added);
        for (const Tag &before : outerTags(hunk, DifferenceLine::Kind::Removed)) {
            const auto after = std::ranges::find(added, before.name, &Tag::name);
            if (after == added.end()) {
                add(before.name);
            } else {
                add(changeOf(before, *after));
                added.erase(after);
            }
            if (names.size() > mostNames) {
                break;
            }
        }
        for (const Tag &after : std::as_const(added)) {
            if (names.size() > mostNames) {
                break;
            }
            add(after.name);
        }
    }
    const bool more = names.size() > mostNames;
    return names.mid(0, mostNames).join(u", "_s) + (more ? u", …"_s : QString());
}

} // namespace guestdeck
