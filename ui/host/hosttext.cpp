// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/hosttext.h"

#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace guestdeck::hosttext
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HostText)
};

constexpr qsizetype longestList = 400; ///< of a node's processors, in characters

QString sockets(quint32 count)
{
    return Text::tr("%n socket(s)", nullptr, int(count));
}

QString cores(quint32 count)
{
    return Text::tr("%n core(s)", nullptr, int(count));
}

QString threads(quint32 count)
{
    return Text::tr("%n thread(s)", nullptr, int(count));
}

/// So many items of one line and no more.
QString shortened(const QString &list)
{
    return list.size() <= longestList ? list : QString(list.left(list.lastIndexOf(u',', longestList)) + u", …"_s);
}

} // namespace

QString version(quint64 number)
{
    return number == 0 ? QString() : u"%1.%2.%3"_s.arg(number / 1000000).arg(number / 1000 % 1000).arg(number % 1000);
}

QString topology(const CpuTopology &topology)
{
    if (!topology.isKnown()) {
        return {};
    }
    if (!topology.isEven()) {
        return Text::tr("%1, %2, %3 in all", "sockets, cores, threads")
            .arg(sockets(topology.sockets), cores(topology.cores), threads(topology.threads));
    }
    return Text::tr("%1 × %2 × %3", "sockets, cores of each, threads of each")
        .arg(sockets(topology.sockets), cores(topology.cores / topology.sockets),
             threads(topology.threads / topology.cores));
}

QString numa(const QList<NumaNode> &nodes)
{
    QStringList lines;
    for (const NumaNode &node : nodes) {
        const QString memory = format::bytes(toBytes(node.memory).value);
        const QString id = QLocale().toString(node.id);
        // A comma in the host's list would break nowhere.
        const QString cpus = shortened(QString(node.cpus).replace(u',', u", "_s));
        lines.append(node.cpus.isEmpty()
                         ? Text::tr("Node %1: %2, no processors", "number, memory").arg(id, memory)
                         : Text::tr("Node %1: %2, processors %3", "number, memory, list").arg(id, memory, cpus));
    }
    return lines.join(u'\n');
}

QString hugePages(const QList<NumaNode> &nodes)
{
    const QLocale locale;
    QStringList lines;
    for (const NumaNode &node : nodes) {
        for (const NumaNode::Pages &pages : node.hugePages) {
            lines.append(Text::tr("Node %1: %2 of %3", "number, how many, size of one")
                             .arg(locale.toString(node.id), locale.toString(pages.count),
                                  format::bytes(toBytes(pages.size).value)));
        }
    }
    return lines.join(u'\n');
}

QString kvm(const HostInfo &info, bool simulated)
{
    if (simulated) {
        return Text::tr("This host is simulated: nothing real is started.");
    }
    if (info.kvmUsable) {
        return Text::tr("works");
    }
    if (info.cpus == 0) {
        return {};
    }
    return info.kvmAdvertised
        ? Text::tr("offered by libvirt, but the processor lacks what it needs; guests are emulated and slow")
        : Text::tr("not there; guests are emulated and slow");
}

QString nested(const HostInfo &info)
{
    if (!info.system.nested) {
        return {};
    }
    return *info.system.nested ? Text::tr("on; guests can run guests of their own") : Text::tr("off");
}

QString iommu(const HostInfo &info)
{
    if (!info.iommu) {
        return {};
    }
    return *info.iommu ? Text::tr("on; devices can be handed to guests")
                       : Text::tr("off or not there; devices cannot be handed to guests");
}

QString security(const HostInfo &info)
{
    if (!info.securityKnown) {
        return {};
    }
    QStringList names;
    for (const SecurityModel &model : info.security) {
        const bool plain = model.doi.isEmpty() || model.doi == "0"_L1;
        names.append(plain
                         ? model.name
                         : Text::tr("%1 (domain of interpretation %2)", "security driver").arg(model.name, model.doi));
    }
    return names.isEmpty() ? Text::tr("none") : names.join(u", "_s);
}

QString upTime(const HostSystem &system, const QDateTime &now)
{
    if (!system.upSince.isValid()) {
        return {};
    }
    return format::duration(std::max<qint64>(0, system.upSince.secsTo(now)));
}

} // namespace guestdeck::hosttext
