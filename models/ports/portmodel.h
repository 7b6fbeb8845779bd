// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/portforwards.h"

#include <QAbstractTableModel>

namespace guestdeck
{

/// The open ports of guests as a table; of one host alone where one is given. Thread: GUI.
class PortModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { GuestColumn, TargetColumn, LocalColumn, StateColumn, HostColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 /**< quint64 */, StateRole /**< int(PortForward::State) */ };

    /// `forwards` may be null, and may die first: then there are none.
    explicit PortModel(PortForwards *forwards, const ConnectionId &host = {}, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const PortForward *at(int row) const;

private:
    int rowOf(quint64 id) const;

    const ConnectionId m_host;
    QList<PortForward> m_rows;
};

/// "127.0.0.1:40022"; IPv6 addresses in brackets.
QString endpointText(const QString &address, quint16 port);
QString portStateText(PortForward::State state);
/// What a user can do with it: `ssh -p 40022 127.0.0.1`; empty for services without one. An argument list as a shell
/// takes it.
QString portCommand(PortService service, const QString &address, quint16 port, const QString &guestName);
/// "http://127.0.0.1:40080/"; empty for what is not for a browser.
QString portUrl(PortService service, const QString &address, quint16 port);

} // namespace guestdeck
