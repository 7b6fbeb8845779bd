// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/job.h"
#include "ui/mainwindow/services.h"
#include "ui/storage/storageactions.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QDialog;
class QWidget;

namespace guestdeck
{

class Connection;
class VolumeModelFeed;

/// What the commands of the Storage tab do: they ask where something has to be said or could be lost, and give a task
/// to the queue. Thread: GUI.
class StorageCommands : public QObject
{
    Q_OBJECT
public:
    StorageCommands(const Services &services, const ConnectionId &host, VolumeModelFeed *feed, QWidget *page);

    /// All but those that move bytes (upload, download, copy to a host): these are not ours.
    void run(StorageAction id, const StorageContext &context);

    /// The dialog that is open at the moment, for tests.
    QDialog *openDialog() const { return m_dialog; }

private:
    void newPool();
    void stopPool(const PoolInfo &pool);
    void deletePool(const PoolInfo &pool);
    void newVolume(const PoolInfo &pool);
    void resize(const StorageContext &context);
    void copy(const StorageContext &context);
    void wipe(const VolumeRow &volume);
    void deleteVolumes(const QList<VolumeRow> &volumes);
    Connection *host() const;
    Job *submit(std::unique_ptr<Job> job);
    /// `accepted` runs with the host, if that is still there.
    void open(QDialog *dialog, std::function<void(Connection &)> accepted);
    QStringList namesIn(const QString &pool) const;

    Services m_services;
    ConnectionId m_host;
    VolumeModelFeed *m_feed;
    QWidget *m_page;
    QPointer<QDialog> m_dialog;
    bool m_asking = false; ///< what types of pools the host can have
};

} // namespace guestdeck
