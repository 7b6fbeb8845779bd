// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connectionregistry.h"

#include <QAbstractItemModel>

namespace guestdeck
{

/// The sidebar: "All guests", then one row per host under a heading. Two levels; never reset. Thread: GUI.
class HostModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind { AllGuests, HostsHeading, Host };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int(Kind)
        ConnectionIdRole, ///< ConnectionId
        ConnectionStateRole, ///< int(Connection::State)
        CountRole, ///< int: guests; -1 while not known
        ActiveCountRole, ///< int
    };

    explicit HostModel(ConnectionRegistry *registry, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QModelIndex allGuestsIndex() const;
    QModelIndex hostsIndex() const;
    QModelIndex indexOf(const ConnectionId &id) const;
    /// "Connected", "Connecting…" …
    static QString stateText(Connection::State state);

private:
    void attach(Connection *connection);
    void changed(Connection *connection);
    QVariant allGuestsData(int role) const;
    static QVariant headingData(int role);
    static QVariant hostData(const Connection &host, int role);

    ConnectionRegistry *m_registry;
    QVector<Connection *> m_hosts; ///< as shown
};

} // namespace guestdeck
