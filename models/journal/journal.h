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
#include <QStringList>
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
    /// Read where passwords are not told: whether there are any is not known from that text.
    bool blind = false; ///< `after`
    bool blindBefore = false;
    bool secrets = false; ///< a password is another one now; which stands nowhere
    QUuid host = {}; ///< ConnectionId of where; null: not known. A guest may be defined on several.
};

/// One side of an entry as it can be stored now.
struct RestoredText {
    QByteArray text; ///< under the guest's present name, and with the marks of all passwords it is to keep
    QStringList lost; ///< passwords it had then, which the guest has no more: left out, by their names
};

/// `present`: the stored definition, with its secrets hidden. Pure; any thread.
RestoredText textToRestore(const JournalEntry &entry, bool takeBefore, const QByteArray &present);

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
    void looked(const QUuid &guest); ///< a look has ended, and what it found is written down

private:
    struct Waiting {
        QPointer<Connection> connection;
        QUuid guest;
        bool operator==(const Waiting &) const = default;
    };
    QString fileOf(const QUuid &guest) const;
    void recorded(const QUuid &guest, const QByteArray &before, const QByteArray &after, bool secrets);
    void seen(const DomainId &guest, const QByteArray &now, bool blind);
    void write(const QUuid &guest, const QList<JournalEntry> &entries, bool found);
    const Job *taskOf(const DomainId &guest, bool silent) const;
    void lookSoon(Connection *connection, const QUuid &guest);
    void pump();

    QString m_folder;
    QPointer<JobQueue> m_jobs;
    QList<QPointer<Connection>> m_hosts; ///< watched
    QThreadPool m_files; ///< one thread, so that entries stay in their order
    QHash<QUuid, quint64> m_records; ///< how many there were, to know a look that was overtaken
    QHash<QUuid, QSet<quint64>> m_recorders; ///< tasks whose changes of that guest are told by themselves
    QHash<DomainId, QDateTime> m_lookedFrom; ///< when the last look began that succeeded
    QList<Waiting> m_waiting; ///< to be looked at
    QTimer m_soon;
    int m_looking = 0;
};

/// From redefineDomain(), startOnce() and whatever else stores a definition; on a worker. Secrets (passwords of
/// screens, secrets of disks) are taken out before it leaves the function. Without a Journal it does nothing.
void recordDefinition(const QUuid &guest, const QByteArray &before, const QByteArray &after);

/// Stores textToRestore() with the present secrets. `expected`: the present definition, with its secrets hidden.
/// Errors: Conflict (changed since `expected` was read), Invalid (a password in the emulator's or the kernel's
/// arguments is not the guest's any more).
std::unique_ptr<Job> makeRestoreDefinitionJob(Connection &connection, const QUuid &guest, const QByteArray &expected,
                                              const JournalEntry &entry, bool takeBefore);

} // namespace guestdeck
