// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/guestcolumns.h"

#include "models/core/tooltip.h"

#include <QHostAddress>
#include <QLocale>

#include <algorithm>
#include <array>

namespace guestdeck::guestcolumns
{

using namespace Qt::StringLiterals;

namespace
{

using Domain = Inventory::Domain;
using M = GuestModel;

QString none()
{
    return u"–"_s;
}

QString size(KiB kib)
{
    return QLocale().formattedDataSize(qint64(toBytes(kib).value), 1, QLocale::DataSizeIecFormat);
}

QString rate(quint64 bytes)
{
    return GuestModel::tr("%1/s").arg(QLocale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeIecFormat));
}

bool sampled(const Domain &domain)
{
    return domain.stats && domain.stats->size() > 0;
}

const DomainSample &latest(const Domain &domain)
{
    return domain.stats->latest();
}

QString nameText(const Connection &, const Domain &domain)
{
    return domain.info.name;
}

QString stateColumnText(const Connection &connection, const Domain &domain)
{
    // A template is off for good: what it is says more.
    const bool isTemplate = domain.details && domain.details->isTemplate && domain.info.state == DomainState::ShutOff;
    const QString state = isTemplate ? GuestModel::tr("Template") : M::stateText(domain.info.state);
    // The state comes first: it must stay legible in a narrow column.
    return connection.state() == Connection::State::Connected
        ? state
        : GuestModel::tr("%1 (last seen)", "state of a guest whose host is away").arg(state);
}

QString cpuText(const Connection &, const Domain &domain)
{
    if (!sampled(domain)) {
        return isActive(domain.info.state) ? QString() : none();
    }
    return GuestModel::tr("%1 %", "processor load").arg(QLocale().toString(qRound(latest(domain).cpu * 100)));
}

QString memoryText(const Connection &, const Domain &domain)
{
    if (sampled(domain) && latest(domain).memory >= 0) {
        return GuestModel::tr("%1 of %2", "memory used").arg(size(latest(domain).memoryUsed), size(domain.info.memory));
    }
    return domain.info.memory.value > 0 ? size(domain.info.memory) : none();
}

QString diskText(const Connection &, const Domain &domain)
{
    return sampled(domain) ? rate(latest(domain).diskRead + latest(domain).diskWrite) : none();
}

QString networkText(const Connection &, const Domain &domain)
{
    return sampled(domain) ? rate(latest(domain).netReceive + latest(domain).netSend) : none();
}

QString addressText(const Connection &, const Domain &domain)
{
    return domain.details && isActive(domain.info.state) ? domain.details->addresses.value(0) : QString();
}

QString hostText(const Connection &connection, const Domain &)
{
    return connection.displayName();
}

QString vncText(const Connection &, const Domain &domain)
{
    if (!domain.details) {
        return {};
    }
    const GraphicsInfo &graphics = domain.details->graphics;
    if (graphics.type == GraphicsInfo::Type::Spice) {
        return GuestModel::tr("SPICE");
    }
    if (graphics.type != GraphicsInfo::Type::Vnc) {
        return none();
    }
    if (!graphics.socket.isEmpty()) {
        return GuestModel::tr("Socket");
    }
    if (graphics.port < 0) {
        return isActive(domain.info.state) ? none() : GuestModel::tr("Automatic");
    }
    const bool v6 = graphics.listen.contains(u':');
    const QString host = v6 ? u'[' + graphics.listen + u']' : graphics.listen;
    return host + u':' + QString::number(graphics.port);
}

QString autostartText(const Connection &, const Domain &domain)
{
    return domain.info.autostart ? GuestModel::tr("Yes", "starts with the host") : QString();
}

QString titleText(const Connection &, const Domain &domain)
{
    return domain.details ? domain.details->title : QString();
}

QString osText(const Connection &, const Domain &domain)
{
    return domain.details ? domain.details->osName : QString();
}

QString tagsText(const Connection &, const Domain &domain)
{
    return domain.details ? QLocale().createSeparatedList(domain.details->tags) : QString();
}

QString vcpusText(const Connection &, const Domain &domain)
{
    return domain.info.vcpus > 0 ? QLocale().toString(domain.info.vcpus) : none();
}

struct ColumnText {
    M::Column column;
    const char *key;
    const char *title;
    QString (*text)(const Connection &, const Domain &);
    bool number = false;
};

constexpr std::array<ColumnText, M::ColumnCount> table{{
    {M::NameColumn, "name", QT_TRANSLATE_NOOP("guestdeck::GuestModel", "Name"), nameText},
    {M::StateColumn, "state", QT_TRANSLATE_NOOP("guestdeck::GuestModel", "State"), stateColumnText},
    {M::CpuColumn, "cpu", QT_TRANSLATE_NOOP("guestdeck::GuestModel", "CPU"), cpuText, true},
    {M::MemoryColumn, "memory", QT_TRANSLATE_NOOP("guestdeck::GuestModel", "Memory"), memoryText, true},
    {M::DiskColumn, "disk", QT_TRANSLATE_NOOP("guestdeck::GuestModel", "Disk"), diskText, true},
    {M::NetworkColumn, "network", QT_TRANSLATE_NOOP("guestdeck::GuestModel", "Network"), networkText, true},
    {M::AddressColumn, "address", QT_TRANSLATE_NOOP("guestdeck::GuestModel", "IP address"), addressText},
    {M::HostColumn, "host", QT_TRANSLATE_NOOP("guestdeck::GuestModel", "Host"), hostText},
    {M::VncColumn, "vnc", QT_TRANSLATE_NOOP("guestdeck::GuestModel", "VNC"), vncText},
    {M::AutostartColumn, "autostart", QT_TRANSLATE_NOOP("guestdeck::GuestModel", "Autostart"), autostartText},
    {M::TitleColumn, "title", QT_TRANSLATE_NOOP("guestdeck::GuestModel", "Title"), titleText},
    {M::OsColumn, "os", QT_TRANSLATE_NOOP("guestdeck::GuestModel", "Operating system"), osText},
    {M::TagsColumn, "tags", QT_TRANSLATE_NOOP("guestdeck::GuestModel", "Tags"), tagsText},
    {M::VcpusColumn, "vcpus", QT_TRANSLATE_NOOP("guestdeck::GuestModel", "vCPUs"), vcpusText, true},
}};

const ColumnText &entry(M::Column column)
{
    return table[size_t(std::clamp<int>(column, 0, M::ColumnCount - 1))];
}

/// Addresses sort by value, so that .9 stands before .10.
QByteArray addressKey(const QString &text)
{
    const Q_IPV6ADDR raw = QHostAddress(text).toIPv6Address();
    return text.isEmpty() ? QByteArray() : QByteArray(reinterpret_cast<const char *>(&raw), sizeof raw);
}

int stateRank(DomainState state)
{
    // Ascending shows what runs first.
    constexpr std::array order{DomainState::Running, DomainState::Blocked,   DomainState::ShuttingDown,
                               DomainState::Paused,  DomainState::Suspended, DomainState::Crashed,
                               DomainState::Saved,   DomainState::ShutOff,   DomainState::Unknown};
    const int rank = int(std::ranges::find(order, state) - order.begin());
    return state == DomainState::Blocked ? 0 : rank;
}

} // namespace

QString key(M::Column column)
{
    return QLatin1StringView(entry(column).key);
}

QString title(M::Column column)
{
    return GuestModel::tr(entry(column).title);
}

Qt::Alignment alignment(M::Column column)
{
    return Qt::AlignVCenter | (entry(column).number ? Qt::AlignRight : Qt::AlignLeft);
}

QString display(M::Column column, const Connection &connection, const Domain &domain)
{
    return entry(column).text(connection, domain);
}

QVariant sortValue(M::Column column, const Connection &connection, const Domain &domain)
{
    switch (column) {
    case M::StateColumn:
        return stateRank(domain.info.state);
    case M::CpuColumn:
        return sampled(domain) ? latest(domain).cpu : -1.0F;
    case M::MemoryColumn:
        return domain.info.memory.value;
    case M::DiskColumn:
        return sampled(domain) ? latest(domain).diskRead + latest(domain).diskWrite : 0;
    case M::NetworkColumn:
        return sampled(domain) ? latest(domain).netReceive + latest(domain).netSend : 0;
    case M::AddressColumn:
        return addressKey(addressText(connection, domain));
    case M::AutostartColumn:
        return domain.info.autostart;
    case M::VcpusColumn:
        return domain.info.vcpus;
    default:
        return display(column, connection, domain);
    }
}

QString toolTip(M::Column column, const Connection &connection, const Domain &domain)
{
    switch (column) {
    case M::StateColumn:
        return connection.state() == Connection::State::Connected
            ? QString()
            : plainToolTip(GuestModel::tr("%1 is not connected: what is shown is what was seen last.")
                               .arg(connection.displayName()));
    case M::NameColumn:
        return domain.details && !domain.details->title.isEmpty() ? plainToolTip(domain.details->title) : QString();
    case M::DiskColumn:
        return sampled(domain)
            ? GuestModel::tr("Reads %1, writes %2").arg(rate(latest(domain).diskRead), rate(latest(domain).diskWrite))
            : QString();
    case M::NetworkColumn:
        return sampled(domain)
            ? GuestModel::tr("Receives %1, sends %2").arg(rate(latest(domain).netReceive), rate(latest(domain).netSend))
            : QString();
    case M::AddressColumn:
        return domain.details ? plainToolTip(domain.details->addresses.join(u'\n')) : QString();
    case M::VcpusColumn:
        return domain.info.maxVcpus > domain.info.vcpus
            ? GuestModel::tr("%1 now, up to %2 without a restart")
                  .arg(QLocale().toString(domain.info.vcpus), QLocale().toString(domain.info.maxVcpus))
            : QString();
    case M::HostColumn:
        return plainToolTip(connection.uri());
    default:
        return {};
    }
}

QString accessibleText(M::Column column, const Connection &connection, const Domain &domain)
{
    const QString text = display(column, connection, domain);
    return text.isEmpty() || text == none() ? GuestModel::tr("%1: nothing").arg(title(column))
                                            : GuestModel::tr("%1: %2", "column and its value").arg(title(column), text);
}

QList<float> history(M::Column column, const Domain &domain)
{
    QList<float> values;
    if (!sampled(domain) || (column != M::CpuColumn && column != M::MemoryColumn)) {
        return values;
    }
    values.reserve(qsizetype(domain.stats->size()));
    for (size_t i = 0; i < domain.stats->size(); ++i) {
        const DomainSample &sample = domain.stats->at(i);
        values.append(column == M::CpuColumn ? sample.cpu : std::max(0.0F, sample.memory));
    }
    return values;
}

QString searchText(const Connection &connection, const Domain &domain)
{
    QStringList parts{domain.info.name, connection.displayName()};
    if (domain.details) {
        parts << domain.details->title << domain.details->osName << domain.details->tags << domain.details->addresses;
    }
    return parts.join(u'\n').toLower();
}

std::pair<int, int> affected(DomainFields fields)
{
    if (fields == DomainFields(DomainField::Stats)) {
        return {M::CpuColumn, M::NetworkColumn};
    }
    return {0, M::ColumnCount - 1};
}

} // namespace guestdeck::guestcolumns
