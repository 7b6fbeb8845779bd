// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journal.h"

#include "models/actions/definition.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/journal/hiddensecrets.h"
#include "models/journal/journalfile.h"
#include "models/journal/recorder.h"

#include <QCoreApplication>
#include <QDir>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int mostLooks = 4; ///< at the same time, whatever happens on how many guests
constexpr int mostFiles = 5000;
/// A task's last change may be seen by an event that comes after its end.
constexpr qint64 echoSeconds = 5;
/// A task that takes longer is taken for the cause of what is seen meanwhile.
constexpr qint64 patienceSeconds = 10;

void forgetOldest(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.jsonl"_s}, QDir::Files, QDir::Time);
    for (qsizetype i = mostFiles; i < files.size(); ++i) {
        QFile::remove(files.at(i).filePath());
    }
}

ConnectionId hostOf(const Job &job, const QUuid &guest)
{
    for (const DomainId &target : job.targets()) {
        if (target.uuid == guest) {
            return target.connection;
        }
    }
    return job.hostId();
}

/// Of that host; where nothing is known of it, or of where an entry comes from, the newest of all. None: an empty one.
JournalEntry newestOf(const QList<JournalEntry> &entries, const QUuid &host)
{
    const auto found = std::find_if(entries.crbegin(), entries.crend(), [&](const JournalEntry &entry) {
        return host.isNull() || entry.host.isNull() || entry.host == host;
    });
    return found != entries.crend() ? *found : entries.isEmpty() ? JournalEntry{} : entries.constLast();
}

} // namespace

Journal::Journal(QString folder, JobQueue *jobs, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_jobs(jobs)
{
    m_files.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &Journal::pump);
    m_files.start([folder = m_folder] { forgetOldest(folder); });
    // Posted from a worker before its step ends: the task that made the change is still the running one then.
    setDefinitionSink([this](const QUuid &guest, const QByteArray &before, const QByteArray &after, bool secrets) {
        QMetaObject::invokeMethod(
            this, [this, guest, before, after, secrets] { recorded(guest, before, after, secrets); },
            Qt::QueuedConnection);
    });
    if (jobs) {
        // What tasks do without redefineDomain(), and without an event: devices plugged in for the next start, too.
        connect(jobs, &JobQueue::jobFinished, this, [this](Job *job) {
            for (const DomainId &target : job->targets()) {
                for (const QPointer<Connection> &host : std::as_const(m_hosts)) {
                    if (host && host->id() == target.connection) {
                        lookSoon(host, target.uuid);
                    }
                }
            }
        });
    }
}

Journal::~Journal()
{
    setDefinitionSink({});
    m_files.waitForDone();
}

QString Journal::fileOf(const QUuid &guest) const
{
    return m_folder + u'/' + guest.toString(QUuid::WithoutBraces) + u".jsonl"_s;
}

void Journal::watch(Connection *connection)
{
    m_hosts.removeAll(nullptr);
    m_hosts.append(connection);
    connect(connection, &Connection::domainOutdated, this,
            [this, connection](const QUuid &guest) { lookSoon(connection, guest); });
}

QFuture<QList<JournalEntry>> Journal::entries(const QUuid &guest)
{
    return QtConcurrent::run(&m_files, [file = fileOf(guest)] {
        QList<JournalEntry> all = readJournal(file).value_or(QList<JournalEntry>());
        std::ranges::reverse(all);
        return all;
    });
}

void Journal::lookSoon(Connection *connection, const QUuid &guest)
{
    const Waiting waiting{connection, guest};
    if (!m_waiting.contains(waiting)) {
        m_waiting.append(waiting);
    }
    if (!m_soon.isActive()) {
        m_soon.start(); // not anew with each event: a busy host has no end of them
    }
}

void Journal::pump()
{
    while (m_looking < mostLooks && !m_waiting.isEmpty()) {
        const Waiting next = m_waiting.takeFirst();
        if (next.connection) {
            look(*next.connection, next.guest);
        }
    }
}

void Journal::look(Connection &connection, const QUuid &guest)
{
    const Inventory::Domain *domain = connection.inventory()->find(guest);
    if (!domain || !domain->info.persistent || connection.state() != Connection::State::Connected) {
        return;
    }
    ++m_looking;
    // A host that is connected for reading only does not tell which passwords there are.
    const bool blind = connection.config().readOnly;
    auto read
        = connection.run(Lane::General, [guest, blind](Session &session, const CallContext &) -> Result<QByteArray> {
              Result<QString> xml = readDomainXml(session, guest, !blind, true);
              if (!xml.has_value()) {
                  return xml.error();
              }
              const Definition definition(xml->toUtf8());
              explicit_bzero(xml->data(), size_t(xml->size()) * sizeof(QChar));
              return withHiddenSecrets(definition.text());
          });
    auto *watcher = new QFutureWatcher<Result<QByteArray>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, guest, blind, id = connection.id(), host = QPointer<Connection>(&connection),
             records = m_records.value(guest), begun = QDateTime::currentDateTime()] {
                watcher->deleteLater();
                --m_looking;
                const auto future = watcher->future();
                if (future.resultCount() > 0 && future.result().has_value()) {
                    const Job *task = taskOf({id, guest}, true);
                    const bool mayTell = task && !task->isFinished()
                        && task->startedAt().secsTo(QDateTime::currentDateTime()) < patienceSeconds;
                    if (mayTell && host) {
                        lookSoon(host, guest); // whose change it was is known when the task has ended
                    } else if (m_records.value(guest) == records) {
                        seen({id, guest}, *future.result(), blind);
                        m_lookedFrom.insert({id, guest}, begun);
                    } else if (host) {
                        lookSoon(host, guest); // a change was noted down meanwhile; what was read may be older
                    }
                }
                pump();
            });
    watcher->setFuture(read);
}

/// The running task of that guest, or one that has just ended; null: none. Without a host: on any. `silent`: of those
/// that have not told a change of it themselves, and may have made one that is seen now: a task that has ended did it
/// before the look that followed its end.
const Job *Journal::taskOf(const DomainId &guest, bool silent) const
{
    if (!m_jobs) {
        return nullptr;
    }
    const QSet<quint64> recorders = m_recorders.value(guest.uuid);
    const QDateTime lookedFrom = m_lookedFrom.value(guest);
    const auto &jobs = m_jobs->jobs();
    // Two hosts may have a guest of that UUID, a copy of each other.
    const auto same = [&guest](const DomainId &one) {
        return one.uuid == guest.uuid && (guest.connection == ConnectionId() || one.connection == guest.connection);
    };
    const auto concerns = [&same](const Job &job) {
        return std::ranges::any_of(job.targets(), same) || (job.resultDomain() && same(*job.resultDomain()));
    };
    const Job *ended = nullptr;
    for (auto job = jobs.rbegin(); job != jobs.rend(); ++job) {
        const Job &one = **job;
        const bool told = silent && one.isFinished() && recorders.contains(one.id());
        if (!concerns(one) || one.state() == Job::State::Queued || told) {
            continue;
        }
        if (!one.isFinished()) {
            return &one;
        }
        // One that failed has told what it did and took back, or has done nothing.
        const bool over
            = silent && ((lookedFrom.isValid() && one.endedAt() < lookedFrom) || one.state() != Job::State::Succeeded);
        if (!ended && !over && one.endedAt().secsTo(QDateTime::currentDateTime()) <= echoSeconds) {
            ended = &one;
        }
    }
    return ended;
}

void Journal::recorded(const QUuid &guest, const QByteArray &before, const QByteArray &after, bool secrets)
{
    ++m_records[guest];
    const QDateTime now = QDateTime::currentDateTime();
    const Job *task = taskOf({{}, guest}, false); // of which host the definition is, is not told
    if (task) {
        m_recorders[guest].insert(task->id());
    }
    const QString reason = task ? task->title() : before.isEmpty() ? tr("Created") : tr("Changed by Guestdeck");
    const QUuid host = task ? hostOf(*task, guest).value : QUuid();
    QList<JournalEntry> entries;
    if (!before.isEmpty()) {
        // If it was not known so.
        entries.append({0, now, tr("Changed outside Guestdeck"), false, {}, before, false, false, false, host});
    }
    entries.append({0, now, reason, true, before, after, false, false, secrets, host});
    write(guest, entries, false);
}

void Journal::seen(const DomainId &guest, const QByteArray &now, bool blind)
{
    const Job *task = taskOf(guest, true);
    write(guest.uuid,
          {{0,
            QDateTime::currentDateTime(),
            task ? task->title() : tr("Changed outside Guestdeck"),
            task != nullptr,
            {},
            now,
            blind,
            false,
            false,
            guest.connection.value}},
          true);
}

/// Those of the entries that say something new. What the journal's newest did not know of comes before ours; of a guest
/// without a journal the first one only begins it.
void Journal::write(const QUuid &guest, const QList<JournalEntry> &entries, bool found)
{
    auto written = QtConcurrent::run(&m_files, [file = fileOf(guest), entries, found, first = tr("As it was found")] {
        const std::optional<QList<JournalEntry>> known = readJournal(file);
        if (!known) {
            qWarning("The journal %s cannot be read; nothing is written into it.", qPrintable(file));
            return false;
        }
        // Two hosts may have a guest of that UUID, a copy of each other: each is compared with itself.
        const JournalEntry last = newestOf(*known, entries.constLast().host);
        QByteArray newest = last.after;
        bool blind = last.blind;
        // One that has moved back here is as it was there.
        const QByteArray elsewhere = known->isEmpty() ? QByteArray() : known->constLast().after;
        bool any = false;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            JournalEntry entry = entries.at(i);
            if (entry.blind && !blind && !newest.isEmpty()) {
                entry.after = withMarksOf(entry.after, newest);
                entry.blind = false;
            } else if (blind && !entry.blind && asToldForReading(entry.after) == newest) {
                newest = entry.after; // nothing new but that there are passwords
                blind = false;
            }
            const bool surmised = entry.before.isEmpty();
            const bool same = entry.after == newest || (found && entry.after == elsewhere);
            if ((same && !entry.secrets) || (surmised && newest.isEmpty() && i + 1 < entries.size())) {
                continue;
            }
            if (found && newest.isEmpty()) {
                entry.reason = first;
                entry.ours = false;
            } else if (surmised) {
                entry.before = newest;
                entry.blindBefore = blind;
            }
            any = appendJournal(file, entry) || any;
            newest = entry.after;
            blind = entry.blind;
        }
        return any;
    });
    deliver(written, this, [this, guest, found](bool any) {
        if (any) {
            Q_EMIT changed(guest);
        }
        if (found) {
            Q_EMIT looked(guest);
        }
    });
}

} // namespace guestdeck
