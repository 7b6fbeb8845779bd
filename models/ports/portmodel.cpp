// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/portmodel.h"

#include "models/core/shell.h"
#include "models/core/tooltip.h"

#include <QRegularExpression>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto ours = "127.0.0.1"_L1;

/// For ssh's file of known keys: every tunnel is at the same address, and the guests have different keys.
QString keyAlias(const QString &guestName)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9._-]"_s);
    QString name = guestName.left(100);
    name.replace(odd, u"_"_s);
    return name.isEmpty() || name.startsWith(u'-') ? QString() : name;
}

} // namespace

QString endpointText(const QString &address, quint16 port)
{
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    return host + u':' + QString::number(port);
}

QString portStateText(PortForward::State state)
{
    switch (state) {
    case PortForward::State::Opening:
        return PortModel::tr("Opening…");
    case PortForward::State::Open:
        return PortModel::tr("Open");
    case PortForward::State::Waiting:
        return PortModel::tr("Waiting for the host");
    case PortForward::State::Failed:
        break;
    }
    return PortModel::tr("Failed");
}

QString portCommand(PortService service, const QString &address, quint16 port, const QString &guestName)
{
    if (service == PortService::Ssh) {
        QStringList words{u"ssh"_s};
        if (const QString alias = keyAlias(guestName); address == ours && !alias.isEmpty()) {
            words << u"-o"_s << u"HostKeyAlias="_s + alias;
        }
        if (port != usualPort(PortService::Ssh)) {
            words << u"-p"_s << QString::number(port);
        }
        return shellJoin(words << address);
    }
    return service == PortService::Rdp ? shellJoin({u"xfreerdp"_s, u"/v:"_s + endpointText(address, port)}) : QString();
}

QString portUrl(PortService service, const QString &address, quint16 port)
{
    if (service != PortService::Http && service != PortService::Https) {
        return {};
    }
    const bool usual = port == usualPort(service);
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    return (service == PortService::Http ? u"http://"_s : u"https://"_s) + (usual ? host : endpointText(address, port))
        + u'/';
}

PortModel::PortModel(PortForwards *forwards, const ConnectionId &host, QObject *parent)
    : QAbstractTableModel(parent)
    , m_host(host)
{
    if (!forwards) {
        return;
    }
    for (const PortForward &forward : forwards->list()) {
        if (m_host.isNull() || forward.host == m_host) {
            m_rows.append(forward);
        }
    }
    connect(forwards, &PortForwards::added, this, [this, forwards](quint64 id) {
        const auto forward = forwards->find(id);
        if (forward && (m_host.isNull() || forward->host == m_host)) {
            beginInsertRows({}, rowCount(), rowCount());
            m_rows.append(*forward);
            endInsertRows();
        }
    });
    connect(forwards, &PortForwards::changed, this, [this, forwards](quint64 id) {
        const auto forward = forwards->find(id);
        const int row = rowOf(id);
        if (forward && row >= 0) {
            m_rows[row] = *forward;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    });
    connect(forwards, &PortForwards::removed, this, [this](quint64 id) {
        if (const int row = rowOf(id); row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    });
}

int PortModel::rowOf(quint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &PortForward::id);
    return found != m_rows.end() ? static_cast<int>(found - m_rows.begin()) : -1;
}

const PortForward *PortModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int PortModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PortModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PortModel::data(const QModelIndex &index, int role) const
{
    const PortForward *forward = at(index.row());
    if (!forward || index.parent().isValid()) {
        return {};
    }
    switch (role) {
    case IdRole:
        return forward->id;
    case StateRole:
        return static_cast<int>(forward->state);
    case Qt::ToolTipRole:
        return forward->trouble.isEmpty() ? QVariant() : plainToolTip(forward->trouble);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case GuestColumn:
        return forward->guestName;
    case TargetColumn:
        return endpointText(forward->target.host, forward->target.port);
    case LocalColumn:
        return forward->localPort == 0 ? QString() : endpointText(ours, forward->localPort);
    case StateColumn:
        return forward->trouble.isEmpty()
            ? portStateText(forward->state)
            : tr("%1. %2", "state of a tunnel: why").arg(portStateText(forward->state), forward->trouble);
    case HostColumn:
        return forward->hostName;
    default:
        return {};
    }
}

QVariant PortModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case GuestColumn:
        return tr("Guest");
    case TargetColumn:
        return tr("Port of the guest");
    case LocalColumn:
        return tr("Reached at");
    case StateColumn:
        return tr("State");
    case HostColumn:
        return tr("Through");
    default:
        return {};
    }
}

} // namespace guestdeck
