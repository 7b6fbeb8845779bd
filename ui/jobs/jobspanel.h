// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/ids.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QModelIndex;
class QPoint;
class QProgressBar;
class QToolButton;
class QTreeView;

namespace guestdeck
{

class ElidedLabel;
class Job;
class JobModel;
class JobQueue;
class JobRates;

/// The tasks: one line (how many run, the progress of one, the last failure), unfolding to a table with the history of
/// this run. A failure stays in the line until it has been seen. Thread: GUI.
class JobsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit JobsPanel(JobQueue *queue, QWidget *parent = nullptr);

    bool isUnfolded() const;
    void setUnfolded(bool unfolded);
    int unseenFailures() const { return static_cast<int>(m_unseen.size()); }
    /// What became of this task, in full.
    void showDetails(quint64 jobId);

Q_SIGNALS:
    void unfoldedChanged(bool unfolded);
    /// Why this guest did not start.
    void explanationWanted(const guestdeck::DomainId &guest, const guestdeck::Error &error);

private:
    void buildTable();
    void onFinished(Job *job);
    void updateLine();
    void contextMenu(const QPoint &position);
    void updateButtons();
    static QString cancelTip(const Job &job);
    Job *currentJob() const;
    Job *shownJob() const;

    JobQueue *m_queue;
    JobRates *m_rates;
    JobModel *m_model = nullptr;
    QToolButton *m_toggle;
    QLabel *m_waits; ///< the sign of a task that waits for its host
    ElidedLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_failed;
    QWidget *m_body;
    QTreeView *m_table = nullptr;
    QToolButton *m_tableCancel = nullptr;
    QToolButton *m_tableDetails = nullptr;
    QTimer m_update;
    QSet<quint64> m_unseen; ///< failed tasks nobody has looked at
    quint64 m_lastFailed = 0;
};

} // namespace guestdeck
