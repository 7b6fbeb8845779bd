// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/hostmodel.h"

#include "models/core/tooltip.h"

#include <QLocale>

#include <algorithm>

namespace guestdeck
{

namespace
{

// Top level rows: these two, then the groups.
constexpr int allRow = 0;
constexpr int hostsRow = 1;

bool isTopLevel(const QModelIndex &index)
{
    return !index.internalPointer();
}

/// By letters as people sort; names that differ in case alone are two groups.
bool standsBefore(const QString &a, const QString &b)
{
    const int order = a.compare(b, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a < b;
}

QString moment(const QDateTime &time)
{
    const bool today = time.date() == QDate::currentDate();
    return today ? QLocale().toString(time.time(), QLocale::ShortFormat)
                 : QLocale().toString(time, QLocale::ShortFormat);
}

QString toolTip(const Connection &host)
{
    const Connection::State state = host.state();
    QString text
        = HostModel::tr("%1: %2", "address of a host and its state").arg(host.uri(), HostModel::stateText(host));
    if (state == Connection::State::Reconnecting || state == Connection::State::Failed) {
        text += u'\n' + HostModel::tr("Since %1.", "moment").arg(moment(host.stateSince()));
        if (host.lastError()) {
            text += u'\n' + host.lastError()->message.left(300);
        }
    }
    if (const QDateTime next = host.nextAttempt(); state == Connection::State::Reconnecting && next.isValid()) {
        const qint64 seconds = std::max<qint64>(0, QDateTime::currentDateTime().secsTo(next));
        text += u'\n' + HostModel::tr("The next try is in %n second(s).", nullptr, int(seconds));
    }
    return text;
}

} // namespace

HostModel::HostModel(ConnectionRegistry *registry, QObject *parent)
    : QAbstractItemModel(parent)
    , m_registry(registry)
{
    m_groups.push_back(std::make_unique<Group>());
    for (const auto &connection : registry->connections()) {
        makeGroup(connection->config().group)->hosts.append(connection.get());
        attach(connection.get());
    }
    connect(registry, &ConnectionRegistry::added, this, [this](Connection *connection) {
        Group *group = makeGroup(connection->config().group);
        const int row = rowIn(*group, connection);
        beginInsertRows(headingIndex(group), row, row);
        group->hosts.insert(row, connection);
        endInsertRows();
        attach(connection);
    });
    connect(registry, &ConnectionRegistry::aboutToBeRemoved, this, [this](Connection *connection) {
        disconnect(connection, nullptr, this, nullptr);
        disconnect(connection->inventory(), nullptr, this, nullptr);
        Group *group = groupOf(connection);
        const int row = int(group->hosts.indexOf(connection));
        beginRemoveRows(headingIndex(group), row, row);
        group->hosts.removeAt(row);
        endRemoveRows();
        dropIfEmpty(group);
    });
}

HostModel::~HostModel() = default;

QModelIndex HostModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? m_groups.at(size_t(parent.row() - hostsRow)).get() : nullptr);
}

QModelIndex HostModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isTopLevel(child)) {
        return {};
    }
    return headingIndex(static_cast<const Group *>(child.internalPointer()));
}

int HostModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return hostsRow + int(m_groups.size());
    }
    if (!isTopLevel(parent) || parent.row() < hostsRow || parent.column() != 0) {
        return 0;
    }
    return int(m_groups.at(size_t(parent.row() - hostsRow))->hosts.size());
}

int HostModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant HostModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (!isTopLevel(index)) {
        return hostData(*static_cast<const Group *>(index.internalPointer())->hosts.at(index.row()), role);
    }
    if (index.row() <= hostsRow) {
        return index.row() == allRow ? allGuestsData(role) : headingData(role);
    }
    return groupData(*m_groups.at(size_t(index.row() - hostsRow)), role);
}

QVariant HostModel::allGuestsData(int role) const
{
    int total = 0;
    int active = 0;
    for (const auto &host : m_registry->connections()) {
        total += int(host->inventory()->size());
        active += host->inventory()->activeCount();
    }
    switch (role) {
    case Qt::DisplayRole:
        return tr("All guests");
    case KindRole:
        return int(Kind::AllGuests);
    case CountRole:
        return total;
    case ActiveCountRole:
        return active;
    default:
        return {};
    }
}

QVariant HostModel::headingData(int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("Hosts");
    case KindRole:
        return int(Kind::HostsHeading);
    default:
        return {};
    }
}

QVariant HostModel::groupData(const Group &group, int role)
{
    int total = 0;
    int active = 0;
    for (const Connection *host : group.hosts) {
        total += int(host->inventory()->size());
        active += host->inventory()->activeCount();
    }
    switch (role) {
    case Qt::DisplayRole:
    case GroupRole:
        return group.name;
    case Qt::ToolTipRole:
        return plainToolTip(tr("%1: %n host(s)", "a group of hosts", int(group.hosts.size())).arg(group.name));
    case Qt::AccessibleTextRole:
        return tr("Group %1, %n host(s)", nullptr, int(group.hosts.size())).arg(group.name);
    case KindRole:
        return int(Kind::Group);
    case CountRole:
        return total;
    case ActiveCountRole:
        return active;
    default:
        return {};
    }
}

QVariant HostModel::hostData(const Connection &host, int role)
{
    const bool known = host.isListComplete() || host.inventory()->size() > 0;
    switch (role) {
    case Qt::DisplayRole:
        return host.displayName();
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(host));
    case Qt::AccessibleTextRole:
        return known
            ? tr("%1, %2, %n guest(s)", nullptr, int(host.inventory()->size())).arg(host.displayName(), stateText(host))
            : tr("%1, %2", "host and its state").arg(host.displayName(), stateText(host));
    case KindRole:
        return int(Kind::Host);
    case ConnectionIdRole:
        return QVariant::fromValue(host.id());
    case ConnectionStateRole:
        return int(host.state());
    case CountRole:
        return known ? int(host.inventory()->size()) : -1;
    case ActiveCountRole:
        return host.inventory()->activeCount();
    case StateTextRole:
        return host.state() == Connection::State::Connected && (host.phase() != Connection::Phase::List || known)
            ? QString()
            : stateText(host);
    default:
        return {};
    }
}

Qt::ItemFlags HostModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    if (!isTopLevel(index)) {
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    }
    return index.row() == hostsRow ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QModelIndex HostModel::allGuestsIndex() const
{
    return createIndex(allRow, 0, nullptr);
}

QModelIndex HostModel::hostsIndex() const
{
    return createIndex(hostsRow, 0, nullptr);
}

QModelIndex HostModel::groupIndex(const QString &name) const
{
    const auto it = std::ranges::find(m_groups, name, [](const auto &group) { return group->name; });
    return name.isEmpty() || it == m_groups.end() ? QModelIndex() : headingIndex(it->get());
}

QModelIndex HostModel::headingIndex(const Group *group) const
{
    const auto it = std::ranges::find(m_groups, group, [](const auto &known) { return known.get(); });
    return it == m_groups.end() ? QModelIndex() : createIndex(hostsRow + int(it - m_groups.begin()), 0, nullptr);
}

QModelIndex HostModel::indexOf(const ConnectionId &id) const
{
    for (const auto &group : m_groups) {
        for (int row = 0; row < group->hosts.size(); ++row) {
            if (group->hosts.at(row)->id() == id) {
                return createIndex(row, 0, group.get());
            }
        }
    }
    return {};
}

QString HostModel::stateText(Connection::State state)
{
    switch (state) {
    case Connection::State::Disconnected:
        return tr("Not connected");
    case Connection::State::Connecting:
        return tr("Connecting");
    case Connection::State::Connected:
        return tr("Connected");
    case Connection::State::Reconnecting:
        return tr("Reconnecting");
    case Connection::State::Failed:
        return tr("Failed");
    }
    return {};
}

QString HostModel::stateText(const Connection &connection)
{
    const Connection::State state = connection.state();
    const Connection::Phase phase = connection.phase();
    // The user must see that it is his turn, whatever else goes on.
    if (phase == Connection::Phase::Asking) {
        return tr("Waiting for your answer…");
    }
    if (state == Connection::State::Connecting && phase == Connection::Phase::Queued) {
        return tr("Waiting for its turn…");
    }
    if (state == Connection::State::Connecting && phase == Connection::Phase::Login) {
        return tr("Logging in…");
    }
    if (state == Connection::State::Connecting && phase == Connection::Phase::Libvirt) {
        return tr("Opening libvirt…");
    }
    if (state == Connection::State::Connected && phase == Connection::Phase::List) {
        return tr("Reading the guests…");
    }
    return stateText(state);
}

HostModel::Group *HostModel::groupOf(const Connection *connection) const
{
    const auto it = std::ranges::find_if(
        m_groups, [&](const auto &group) { return group->hosts.contains(const_cast<Connection *>(connection)); });
    return it == m_groups.end() ? nullptr : it->get();
}

HostModel::Group *HostModel::makeGroup(const QString &name)
{
    // The group without a name is the first; the others follow by name.
    const auto at = std::find_if(m_groups.begin() + 1, m_groups.end(),
                                 [&](const auto &group) { return !standsBefore(group->name, name); });
    if (name.isEmpty()) {
        return m_groups.front().get();
    }
    if (at != m_groups.end() && (*at)->name == name) {
        return at->get();
    }
    const int row = hostsRow + int(at - m_groups.begin());
    beginInsertRows({}, row, row);
    const auto made = m_groups.insert(at, std::make_unique<Group>());
    (*made)->name = name;
    Group *group = made->get();
    endInsertRows();
    return group;
}

void HostModel::dropIfEmpty(const Group *group)
{
    if (group == m_groups.front().get() || !group->hosts.isEmpty()) {
        return;
    }
    const int row = headingIndex(group).row();
    beginRemoveRows({}, row, row);
    m_groups.erase(m_groups.begin() + (row - hostsRow));
    endRemoveRows();
}

int HostModel::rowIn(const Group &group, const Connection *connection) const
{
    int row = 0;
    for (const auto &other : m_registry->connections()) {
        if (other.get() == connection) {
            break;
        }
        row += group.hosts.contains(other.get()) ? 1 : 0;
    }
    return row;
}

void HostModel::attach(Connection *connection)
{
    const auto update = [this, connection]() { changed(connection); };
    connect(connection, &Connection::stateChanged, this, update);
    connect(connection, &Connection::configChanged, this, [this, connection] {
        regroup(connection);
        changed(connection);
    });
    connect(connection, &Connection::listCompleted, this, update);
    connect(connection->inventory(), &Inventory::domainsAdded, this, update);
    connect(connection->inventory(), &Inventory::domainsRemoved, this, update);
    connect(connection->inventory(), &Inventory::domainsChanged, this,
            [this, connection](const QList<QUuid> &, DomainFields fields) {
                if (fields.testFlag(DomainField::State)) {
                    changed(connection);
                }
            });
}

void HostModel::changed(Connection *connection)
{
    const QModelIndex host = indexOf(connection->id());
    if (host.isValid()) {
        const QModelIndex heading = host.parent();
        Q_EMIT dataChanged(host, host);
        Q_EMIT dataChanged(heading, heading);
        Q_EMIT dataChanged(allGuestsIndex(), allGuestsIndex());
    }
}

void HostModel::regroup(Connection *connection)
{
    Group *from = groupOf(connection);
    if (!from || from->name == connection->config().group) {
        return;
    }
    Group *to = makeGroup(connection->config().group);
    const int row = int(from->hosts.indexOf(connection));
    const int target = rowIn(*to, connection);
    beginMoveRows(headingIndex(from), row, row, headingIndex(to), target);
    from->hosts.removeAt(row);
    to->hosts.insert(target, connection);
    endMoveRows();
    dropIfEmpty(from);
}

} // namespace guestdeck
