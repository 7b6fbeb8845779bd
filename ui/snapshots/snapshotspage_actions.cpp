// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a guest's snapshots does when an action is chosen.
#include "models/connection/connection.h"
#include "ui/snapshots/notedialog.h"
#include "ui/snapshots/removedialog.h"
#include "ui/snapshots/revertdialog.h"
#include "ui/snapshots/snapshotspage.h"
#include "ui/snapshots/snapshottext.h"
#include "ui/snapshots/snapshottree.h"
#include "ui/snapshots/straydialog.h"
#include "ui/snapshots/takedialog.h"

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

SnapshotHooks jobHooks()
{
    return {&snapshottext::shrink, {}};
}

} // namespace

void SnapshotsPage::open(QDialog *dialog)
{
    if (m_dialog) {
        m_dialog->close();
    }
    m_dialog = dialog;
    dialog->open();
}

/// A task may change what the page shows without any event of the guest.
void SnapshotsPage::readAfter(const Job *job)
{
    connect(job, &Job::finished, this, [this] {
        if (m_connection) {
            m_connection->invalidateDetails(m_id.uuid); // a disk's new image is no event
        }
        refresh();
    });
}

/// `filesToDelete`: by a task of its own, after this one has succeeded.
void SnapshotsPage::submit(std::unique_ptr<Job> job, const QStringList &filesToDelete)
{
    if (!m_hooks.submit || !m_facts) {
        return;
    }
    Job *raw = job.get();
    readAfter(raw);
    if (!filesToDelete.isEmpty()) {
        // The page may be gone by then; the files are deleted all the same.
        const auto clean = [page = QPointer<SnapshotsPage>(this), host = m_connection, facts = *m_facts,
                            send = m_hooks.submit, filesToDelete, raw] {
            if (host && raw->state() == Job::State::Succeeded) {
                auto cleaning = makeSnapshotCleanJob(*host, facts, filesToDelete);
                if (page) {
                    page->readAfter(cleaning.get());
                }
                send(std::move(cleaning));
            }
        };
        connect(raw, &Job::finished, m_connection.data(), clean, Qt::QueuedConnection);
    }
    m_hooks.submit(std::move(job));
}

void SnapshotsPage::take()
{
    if (!m_facts || !m_connection) {
        return;
    }
    auto *dialog = new TakeSnapshotDialog(*m_facts, this);
    connect(dialog, &TakeSnapshotDialog::wished, this, [this](const SnapshotWish &wish) {
        if (m_connection) {
            submit(makeSnapshotTakeJob(*m_connection, *m_facts, wish, jobHooks()));
        }
    });
    open(dialog);
}

void SnapshotsPage::revert()
{
    const QString name = m_tree->currentSnapshot();
    if (!m_facts || !m_connection || !m_facts->find(name)) {
        return;
    }
    auto *dialog = new RevertDialog(*m_facts, name, this);
    connect(dialog, &RevertDialog::wished, this, [this](const SnapshotRevert &wish, const QStringList &files) {
        if (m_connection) {
            submit(makeSnapshotRevertJob(*m_connection, *m_facts, wish, jobHooks()), files);
        }
    });
    open(dialog);
}

void SnapshotsPage::remove(const QString &name)
{
    if (!m_facts || !m_connection) {
        return;
    }
    auto *dialog = new RemoveSnapshotDialog(*m_facts, name, this);
    connect(dialog, &RemoveSnapshotDialog::wished, this,
            [this](const SnapshotDeletion &deletion, const QStringList &files) {
                if (m_connection) {
                    submit(makeSnapshotDeleteJob(*m_connection, *m_facts, deletion), files);
                }
            });
    open(dialog);
}

void SnapshotsPage::cleanUp()
{
    if (!m_facts || !m_connection) {
        return;
    }
    auto *dialog = new StrayDialog(strayImages(*m_facts), this);
    connect(dialog, &StrayDialog::wished, this, [this](const QStringList &files) {
        if (m_connection) {
            submit(makeSnapshotCleanJob(*m_connection, *m_facts, files));
        }
    });
    open(dialog);
}

void SnapshotsPage::editNote()
{
    const Snapshot *snapshot = m_facts ? m_facts->find(m_tree->currentSnapshot()) : nullptr;
    if (!snapshot || !m_connection || !m_hooks.submit) {
        return;
    }
    auto *dialog = new NoteDialog(*snapshot, this);
    connect(dialog, &NoteDialog::wished, this, [this, name = snapshot->name](const QString &note) {
        if (m_connection && m_facts->find(name)) {
            submit(makeSnapshotNoteJob(*m_connection, *m_facts, name, note));
        }
    });
    open(dialog);
}

} // namespace guestdeck
