// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <QUuid>

#include <memory>

namespace guestdeck
{

class Connection;
class Job;
class JobQueue;

/// One change of a guest's definition, kept on this workstation without secrets.
struct JournalEntry {
    qint64 id = 0; ///< rises
    QDateTime time;
    QString reason; ///< the task's title; "Changed outside Guestdeck"
    bool ours = false;
    QByteArray before; ///< may be empty: the first one known
    QByteArray after;
    bool blind = false; ///< read where passwords are not told: whether there are any is not known from it
};

/// The changes of all guests' definitions, one file for each guest in the folder given, bounded in number and size.
/// Entries come from the program's own changes (recordDefinition(), called by redefineDomain() on any worker) and from
/// looking when the host tells that a definition has changed. Thread: GUI; files are read and written on a thread of
/// its own. Owner: the composition root.
class Journal : public QObject
{
    Q_OBJECT
public:
    Journal(QString folder, JobQueue *jobs, QObject *parent = nullptr);
    ~Journal() override;

    /// Watches the events of that host for changes made elsewhere.
    void watch(Connection *connection);
    /// Newest first. The texts are in it.
    QFuture<QList<JournalEntry>> entries(const QUuid &guest);
    /// Writes down what is there now if it differs from the newest entry (a page was opened).
    void look(Connection &connection, const QUuid &guest);

Q_SIGNALS:
    void changed(const QUuid &guest); ///< there is another entry

private:
    struct Waiting {
        QPointer<Connection> connection;
        QUuid guest;
        bool operator==(const Waiting &) const = default;
    };
    QString fileOf(const QUuid &guest) const;
    void recorded(const QUuid &guest, const QByteArray &before, const QByteArray &after);
    void seen(const QUuid &guest, const QByteArray &now, bool blind);
    void write(const QUuid &guest, const QList<JournalEntry> &entries, bool found);
    QString taskOf(const QUuid &guest) const;
    void lookSoon(Connection *connection, const QUuid &guest);
    void pump();

    QString m_folder;
    QPointer<JobQueue> m_jobs;
    QList<QPointer<Connection>> m_hosts; ///< watched
    QThreadPool m_files; ///< one thread, so that entries stay in their order
    QHash<QUuid, quint64> m_records; ///< how many there were, to know a look that was overtaken
    QList<Waiting> m_waiting; ///< to be looked at
    QTimer m_soon;
    int m_looking = 0;
};

/// From redefineDomain(), startOnce() and whatever else stores a definition; on a worker. Secrets (passwords of
/// screens, secrets of disks) are taken out before it leaves the function. Without a Journal it does nothing.
void recordDefinition(const QUuid &guest, const QByteArray &before, const QByteArray &after);

/// Stores an older definition again, with the secrets of the present one where the device is still the same. Errors:
/// Conflict (changed since `expected` was read).
std::unique_ptr<Job> makeRestoreDefinitionJob(Connection &connection, const QUuid &guest, const QByteArray &expected,
                                              const JournalEntry &entry, bool takeBefore);

} // namespace guestdeck
