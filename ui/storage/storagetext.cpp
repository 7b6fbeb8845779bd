// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/storagetext.h"

#include "models/connection/connection.h"
#include "models/connection/hostobjects.h"
#include "models/itemmodels/hostobjectcolumns.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck::storagetext
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::StorageText)
};

// Apart from chainLink(), whose qualified result leads lupdate astray.

QString unknownFormat()
{
    return Text::tr("format not known");
}

QString elsewhere()
{
    return Text::tr("elsewhere on the network");
}

struct Trouble {
    QString text;
    bool broken = false;
};

Trouble troubleOf(const StorageMap::Link &link, bool first)
{
    using State = StorageMap::Link::State;
    switch (link.state) {
    case State::Volume:
        return !first && link.format.isEmpty()
            ? Trouble{Text::tr("The image above does not say its format: libvirt refuses it, or takes it for raw.")}
            : Trouble{};
    case State::Missing:
        return {Text::tr("This file is missing. What is built upon it does not start."), true};
    case State::Unseen:
        return {Text::tr("No active pool shows this file, so it cannot be said whether it is there.")};
    case State::Outside:
        return {Text::tr("This file lies outside of all pools. In an image of unknown origin this may be any file "
                         "of the host, which the guest could then read.")};
    case State::Remote:
        return {};
    case State::Loop:
        return {Text::tr("Here the chain comes back to itself. No guest can start with it."), true};
    }
    return {};
}

} // namespace

const PoolInfo *pool(Connection &host, const QString &name)
{
    const HostObjectStore::Entry *entry = host.objects()->store(HostObjectKind::Pools)->find(name);
    return entry ? std::get_if<PoolInfo>(&entry->object) : nullptr;
}

int poolColumn(const char *key)
{
    const auto columns = HostObjectColumns::of(HostObjectKind::Pools);
    const auto found = std::ranges::find_if(columns, [key](const HostObjectColumn &column) {
        return QLatin1StringView(column.key) == QLatin1StringView(key);
    });
    return int(found - columns.begin());
}

ChainView::Link chainLink(const StorageMap::Link &link, bool first)
{
    ChainView::Link shown;
    shown.path = link.path;
    shown.name = link.volume ? link.volume->name : link.path.section(u'/', -1);
    if (shown.name.isEmpty()) {
        shown.name = link.path;
    }
    shown.format = link.format.isEmpty() ? unknownFormat() : link.format.simplified();
    if (link.volume) {
        shown.pool = link.volume->pool;
        shown.volume = link.volume->name;
        shown.place = link.volume->pool;
    } else {
        shown.place = link.path.section(u'/', 0, -2);
    }
    const Trouble trouble = troubleOf(link, first);
    shown.broken = trouble.broken;
    shown.problem = trouble.text;
    if (link.state == StorageMap::Link::State::Remote) {
        shown.place = elsewhere();
    }
    return shown;
}

QString size(Bytes size)
{
    return format::bytes(size.value);
}

} // namespace guestdeck::storagetext
