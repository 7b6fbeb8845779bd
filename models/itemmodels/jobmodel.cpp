// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/jobmodel.h"

#include <QLocale>

#include <algorithm>

namespace guestdeck
{

JobModel::JobModel(JobQueue *queue, QObject *parent)
    : QAbstractItemModel(parent)
    , m_queue(queue)
    , m_count(int(queue->jobs().size()))
{
    connect(queue, &JobQueue::jobAdded, this, [this]() {
        beginInsertRows({}, 0, 0);
        ++m_count;
        endInsertRows();
    });
    connect(queue, &JobQueue::jobChanged, this, [this](Job *job) {
        const int row = rowOf(job);
        if (row >= 0) {
            const QModelIndex first = index(row, 0);
            Q_EMIT dataChanged(first, index(row, ColumnCount - 1));
            if (const int items = rowCount(first); items > 0) {
                Q_EMIT dataChanged(index(0, 0, first), index(items - 1, ColumnCount - 1, first));
            }
        }
    });
    connect(queue, &JobQueue::jobAboutToBeRemoved, this, [this](int at) {
        const int row = m_count - 1 - at;
        beginRemoveRows({}, row, row);
    });
    connect(queue, &JobQueue::jobRemoved, this, [this]() {
        --m_count;
        endRemoveRows();
    });
}

// An item's index carries its job's id, a job's none; ids begin with 1.

QModelIndex JobModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(jobAt(parent)->id()) : quintptr(0));
}

QModelIndex JobModel::parent(const QModelIndex &index) const
{
    const Job *job = index.isValid() && index.internalId() != 0 ? m_queue->find(quint64(index.internalId())) : nullptr;
    const int row = job ? rowOf(job) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

int JobModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return m_count;
    }
    const Job *job = parent.internalId() == 0 && parent.column() == 0 ? jobAt(parent) : nullptr;
    return job ? int(job->items().size()) : 0;
}

int JobModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

Job *JobModel::jobAt(const QModelIndex &index) const
{
    if (index.isValid() && index.internalId() != 0) {
        return m_queue->find(quint64(index.internalId()));
    }
    const int at = m_count - 1 - index.row();
    return index.isValid() && at >= 0 && at < int(m_queue->jobs().size()) ? m_queue->jobs()[size_t(at)].get() : nullptr;
}

int JobModel::rowOf(const Job *job) const
{
    const auto &jobs = m_queue->jobs();
    const auto it = std::ranges::find(jobs, job, [](const auto &known) { return known.get(); });
    return it == jobs.end() ? -1 : m_count - 1 - int(it - jobs.begin());
}

QVariant JobModel::data(const QModelIndex &index, int role) const
{
    const Job *job = checkIndex(index, CheckIndexOption::IndexIsValid) ? jobAt(index) : nullptr;
    if (!job) {
        return {};
    }
    if (index.internalId() != 0) {
        return itemData(*job, index.row(), index.column(), role);
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*job, index.column());
    case Qt::ToolTipRole:
        return index.column() == ProgressColumn ? QVariant(progressText(*job)) : QVariant();
    case JobIdRole:
        return job->id();
    case StateRole:
        return int(job->state());
    case ProgressRole:
        return job->progress() ? QVariant(*job->progress()) : QVariant();
    case CancellableRole:
        return job->isCancellable();
    case ErrorRole:
        return job->error() ? QVariant::fromValue(*job->error()) : QVariant();
    case SettlingRole:
        return job->isSettling();
    default:
        return {};
    }
}

QVariant JobModel::itemData(const Job &job, int row, int column, int role)
{
    if (row >= job.items().size()) {
        return {};
    }
    const Job::Item &item = job.items()[row];
    switch (role) {
    case Qt::DisplayRole:
        return itemText(item, column);
    case Qt::ToolTipRole:
        return column == ProgressColumn ? QVariant(itemText(item, column)) : QVariant();
    case JobIdRole:
        return job.id();
    case ErrorRole:
        return item.error ? QVariant::fromValue(*item.error) : QVariant();
    case SettlingRole:
        return item.state == Job::Item::State::Settling;
    default:
        return {};
    }
}

QString JobModel::itemText(const Job::Item &item, int column)
{
    switch (column) {
    case TitleColumn:
        return item.name;
    case StateColumn:
        return stateText(item.state);
    case ProgressColumn:
        if (item.error) {
            const QString detail = item.error->detail.section(u'\n', 0, 0, QString::SectionSkipEmpty).left(400);
            return item.error->message.isEmpty() ? detail : item.error->message;
        }
        return item.state == Job::Item::State::Succeeded ? item.note : item.stepText;
    default:
        return {};
    }
}

QString JobModel::text(const Job &job, int column)
{
    switch (column) {
    case TitleColumn:
        return job.title();
    case HostColumn:
        return job.hostName();
    case StateColumn:
        return stateText(job);
    case ProgressColumn:
        return progressText(job);
    case StartedColumn:
        return job.startedAt().isValid() ? QLocale().toString(job.startedAt().time(), QLocale::ShortFormat) : QString();
    case DurationColumn:
        return durationText(job);
    default:
        return {};
    }
}

QString JobModel::progressText(const Job &job)
{
    switch (job.state()) {
    case Job::State::Failed: {
        const Error error = job.error().value_or(Error{});
        // libvirt's own first line: the message on top of it only repeats the task.
        const QString reason = error.detail.section(u'\n', 0, 0, QString::SectionSkipEmpty).left(400);
        // After a break the message holds what was found out; libvirt's words are but those of the broken link.
        // And that a disk is full is said more plainly by us.
        const bool found = error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout
            || error.kind == ErrorKind::NoSpace;
        if (found && !error.message.isEmpty()) {
            return error.message;
        }
        return reason.isEmpty() ? error.message : reason;
    }
    case Job::State::Succeeded:
        return job.successNote();
    default:
        return job.stepText() == job.title() ? QString() : job.stepText();
    }
}

QString JobModel::durationText(const Job &job)
{
    if (!job.startedAt().isValid()) {
        return {};
    }
    const QDateTime end = job.isFinished() ? job.endedAt() : QDateTime::currentDateTime();
    const qint64 ms = job.startedAt().msecsTo(end);
    if (ms < 60'000) {
        return tr("%1 s", "seconds").arg(QLocale().toString(double(ms) / 1000, 'f', 1));
    }
    return tr("%1 min %2 s").arg(QLocale().toString(ms / 60'000), QLocale().toString(ms / 1000 % 60));
}

QVariant JobModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TitleColumn:
        return tr("Task");
    case HostColumn:
        return tr("Host");
    case StateColumn:
        return tr("State");
    case ProgressColumn:
        return tr("Progress");
    case StartedColumn:
        return tr("Started");
    case DurationColumn:
        return tr("Duration");
    default:
        return {};
    }
}

QString JobModel::stateText(Job::State state)
{
    switch (state) {
    case Job::State::Queued:
        return tr("Waiting");
    case Job::State::Running:
        return tr("Running");
    case Job::State::Cancelling:
        return tr("Cancelling");
    case Job::State::Succeeded:
        return tr("Done");
    case Job::State::Failed:
        return tr("Failed");
    case Job::State::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString JobModel::stateText(Job::Item::State state)
{
    switch (state) {
    case Job::Item::State::Waiting:
        return tr("Waiting");
    case Job::Item::State::Running:
        return tr("Running");
    case Job::Item::State::Settling:
        return tr("Waiting for the host");
    case Job::Item::State::Succeeded:
        return tr("Done");
    case Job::Item::State::Failed:
        return tr("Failed");
    case Job::Item::State::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString JobModel::stateText(const Job &job)
{
    return job.isSettling() ? tr("Waiting for the host") : stateText(job.state());
}

QStringList JobModel::stateTexts()
{
    QStringList texts{tr("Waiting for the host")};
    for (int state = int(Job::State::Queued); state <= int(Job::State::Cancelled); ++state) {
        texts.append(stateText(static_cast<Job::State>(state)));
    }
    return texts;
}

} // namespace guestdeck
