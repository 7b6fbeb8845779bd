// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"

#include <QAbstractItemModel>

namespace guestdeck
{

/// All tasks, newest first; below one that makes several things, a row for each of them (Job::Item). Thread: GUI.
class JobModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, HostColumn, StateColumn, ProgressColumn, StartedColumn, DurationColumn, ColumnCount };
    enum Role {
        JobIdRole = Qt::UserRole + 1, ///< quint64
        StateRole, ///< int(Job::State)
        ProgressRole, ///< double 0…1; invalid: unknown
        CancellableRole, ///< bool
        ErrorRole, ///< Error; invalid: none
        SettlingRole, ///< bool: waits for its host after a break
    };

    explicit JobModel(JobQueue *queue, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The task of that row, or the one that an item belongs to.
    Job *jobAt(const QModelIndex &index) const;
    static QString stateText(Job::Item::State state);
    static QString stateText(Job::State state);
    static QString stateText(const Job &job); ///< and whether it waits for its host
    static QStringList stateTexts(); ///< all there are: a column for them is as wide as the widest

private:
    int rowOf(const Job *job) const;
    static QString text(const Job &job, int column);
    static QVariant itemData(const Job &job, int item, int column, int role);
    static QString itemText(const Job::Item &item, int column);
    static QString progressText(const Job &job);
    static QString durationText(const Job &job);

    JobQueue *m_queue;
    int m_count; ///< rows told of; the queue itself changes before and after its signals
};

} // namespace guestdeck
