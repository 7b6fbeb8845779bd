// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/inventory/storagemap.h"
#include "models/itemmodels/volumemodel.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace guestdeck
{

class Connection;
class VolumeStore;

/// Fills a VolumeModel with the volumes of one pool of a host, and with what they are used for. The volumes come first;
/// the map of who uses what, which costs a call for each guest and volume, follows after a moment, and again when
/// volumes or guests change. Asks only while it watches. Thread: GUI.
class VolumeModelFeed : public QObject
{
    Q_OBJECT
public:
    VolumeModelFeed(Connection *connection, QObject *parent);
    ~VolumeModelFeed() override;

    VolumeModel *model() { return &m_model; }
    /// Empty: none.
    void setPool(const QString &pool);
    const QString &pool() const { return m_pool; }
    void setWatching(bool on);
    /// The pool looks into its folder, and everything is read again.
    void refresh();

    bool isListed() const;
    std::optional<Error> error() const; ///< of the volumes
    /// As of the last reading; nothing before the first one.
    const std::optional<StorageMap> &map() const { return m_map; }
    const std::optional<Error> &mapError() const { return m_mapError; }
    /// If all volumes of the pool were filled, so much of it would be taken.
    std::optional<Bytes> promised(const PoolInfo &pool) const;

Q_SIGNALS:
    void changed(); ///< any of the above, or the rows

private:
    void update();
    void readMapSoon();
    void readMap();

    QPointer<Connection> m_connection;
    QPointer<VolumeStore> m_store; ///< ends before its connection does
    VolumeModel m_model;
    QString m_pool;
    bool m_watching = false;
    std::optional<StorageMap> m_map;
    std::optional<Error> m_mapError;
    QTimer m_settle;
    bool m_reading = false;
    bool m_again = false; ///< something changed while the map was being read
    quint64 m_generation = 0; ///< an answer for an earlier link is dropped
};

/// What is wrong with the chain of a volume, a sentence; empty: nothing.
QString chainTrouble(const StorageMap &map, const VolumeRef &volume);

} // namespace guestdeck
