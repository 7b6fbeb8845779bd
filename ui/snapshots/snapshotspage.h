// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/snapshots/guardian.h"
#include "models/snapshots/snapshotjobs.h"
#include "ui/mainwindow/guestpage.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QDialog;
class QLabel;
class QSplitter;
class QToolBar;

namespace guestdeck
{

class Connection;
class EmptyState;
class MessageArea;
class SnapshotDetails;
class SnapshotTree;

/// What the page asks of the rest of the program; what is empty is not offered.
struct SnapshotPageHooks {
    std::function<void(std::unique_ptr<Job>)> submit = {};
    std::function<void(const QString &snapshot)> clone = {}; ///< opens the clone dialog with it
};

/// The snapshots of a guest as a tree, and what can be done; what cannot says why, and what would work. Reads the host
/// when it is shown, when the guest changes its state, and after tasks of its own. Thread: GUI. Survives its
/// Connection.
class SnapshotsPage : public GuestPage
{
    Q_OBJECT
public:
    SnapshotsPage(Connection *connection, const QUuid &uuid, SnapshotPageHooks hooks, QWidget *parent = nullptr);

    DomainId domain() const override { return m_id; }
    void toggleFullScreen() override;
    void shown() override;
    void hidden() override { m_shown = false; }
    bool moveTo(Connection *connection) override;

    SnapshotTree *tree() const { return m_tree; }
    MessageArea *messages() const { return m_messages; }
    const std::optional<SnapshotFacts> &facts() const { return m_facts; }
    void refresh();
    /// As loadSnapshots() answered; public for tests.
    void setFacts(const Result<SnapshotFacts> &facts);

private:
    struct Row {
        QAction *action;
        std::function<SnapshotVerdict()> verdict;
    };
    void attach();
    void fillBar();
    QAction *addAction(const QString &name, const QString &text, const QString &help, const QString &icon,
                       std::function<void()> run, std::function<SnapshotVerdict()> verdict);
    SnapshotVerdict ofChosen(const std::function<SnapshotVerdict(const QString &)> &check) const;
    SnapshotVerdict checkTakeAny() const;
    SnapshotVerdict checkMerge() const;
    void refreshActions();
    void tellStrays();
    void take();
    void revert();
    void remove(const QString &name);
    void editNote();
    void cleanUp();
    void readAfter(const Job *job);
    void submit(std::unique_ptr<Job> job, const QStringList &filesToDelete = {});
    void open(QDialog *dialog);

    DomainId m_id;
    QPointer<Connection> m_connection;
    SnapshotPageHooks m_hooks;
    MessageArea *m_messages;
    QToolBar *m_bar;
    QSplitter *m_content;
    SnapshotTree *m_tree;
    SnapshotDetails *m_details;
    EmptyState *m_empty;
    QLabel *m_reasons;
    QList<Row> m_rows;
    QAction *m_take = nullptr;
    QPointer<QDialog> m_dialog;
    std::optional<SnapshotFacts> m_facts;
    QTimer m_soon; ///< several reasons to read make one reading
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_shown = false;
};

} // namespace guestdeck
