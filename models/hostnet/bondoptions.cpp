// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hostnet/bondoptions.h"

#include <QStringList>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// The kernel takes a number as well.
QString modeName(const QString &mode)
{
    static const QStringList names{u"balance-rr"_s, u"active-backup"_s, u"balance-xor"_s, u"broadcast"_s,
                                   u"802.3ad"_s,    u"balance-tlb"_s,   u"balance-alb"_s};
    bool isNumber = false;
    const int number = mode.toInt(&isNumber);
    return isNumber ? names.value(number, mode) : mode;
}

bool holdsInAnyMode(const QString &key)
{
    static const QStringList keys{u"updelay"_s, u"downdelay"_s, u"use_carrier"_s, u"peer_notif_delay"_s};
    return keys.contains(key);
}

} // namespace

QString bondOptions(const QString &old, QChar separator, const QString &mode, int miimon)
{
    QStringList options;
    for (const QString &part : old.split(separator, Qt::SkipEmptyParts)) {
        if (part.contains(u'=') || options.isEmpty()) {
            options << part.trimmed();
        } else {
            options.last() += separator + part; // a list of addresses, say
        }
    }
    const auto keyOf = [](const QString &option) { return option.section(u'=', 0, 0).trimmed(); };
    bool hadMode = false;
    bool hadMiimon = false;
    bool sameMode = true;
    for (const QString &option : options) {
        if (keyOf(option) == u"mode") {
            sameMode = modeName(option.section(u'=', 1).trimmed()) == mode;
        }
    }
    QStringList now;
    for (const QString &option : options) {
        const QString key = keyOf(option);
        if (key == u"mode") {
            hadMode = true;
            now << u"mode="_s + mode;
        } else if (key == u"miimon") {
            hadMiimon = true;
            now << u"miimon="_s + QString::number(miimon);
        } else if (sameMode || holdsInAnyMode(key)) {
            now << option;
        }
    }
    if (!hadMode) {
        now.prepend(u"mode="_s + mode);
    }
    // One that asks addresses (arp_interval) has none, and must not get it.
    if (!hadMiimon && (miimon != 0 || old.isEmpty())) {
        now.insert(1, u"miimon="_s + QString::number(miimon));
    }
    return now.join(separator);
}

} // namespace guestdeck
