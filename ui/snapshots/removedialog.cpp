// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/removedialog.h"

#include "models/snapshots/guardian.h"
#include "ui/appliance/growing.h"
#include "ui/snapshots/leftoverlist.h"
#include "ui/snapshots/snapshottext.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

RemoveSnapshotDialog::RemoveSnapshotDialog(const SnapshotFacts &facts, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_name(name)
    , m_children(new QCheckBox(tr("&And all snapshots that came after it")))
    , m_leftovers(new LeftoverList)
{
    setObjectName(u"removeSnapshotDialog"_s);
    setWindowTitle(name.isEmpty() ? tr("Merge layers") : tr("Delete a snapshot"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    m_what = snapshottext::addLine(column, u"removeWhat"_s, {});
    m_children->setObjectName(u"removeChildren"_s);
    m_children->setAccessibleName(spokenText(m_children->text()));
    m_children->setVisible(!name.isEmpty() && checkDelete(facts, name, true).isPossible());
    column->addWidget(m_children);
    m_means = snapshottext::addLine(column, u"removeMeans"_s, {});
    m_notes = snapshottext::addLine(column, u"removeNotes"_s, {});
    column->addWidget(m_leftovers);
    column->addStretch(1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->setObjectName(u"removeSnapshotButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    QPushButton *ok = box->addButton(name.isEmpty() ? tr("&Merge") : tr("&Delete"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(u"removeButton"_s);
    ok->setAccessibleName(spokenText(ok->text()));
    ok->setAutoDefault(false);
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"removeCancelButton"_s);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setDefault(true);
    column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT wished(deletion(), m_leftovers->ticked());
        accept();
    });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_children, &QCheckBox::toggled, this, &RemoveSnapshotDialog::showPlan);
    connect(m_leftovers, &LeftoverList::changed, this, &RemoveSnapshotDialog::showNotes);
    showPlan();
    startSmall(this);
}

SnapshotDeletion RemoveSnapshotDialog::deletion() const
{
    SnapshotDeletion deletion;
    if (!m_name.isEmpty()) {
        deletion.names = m_children->isChecked() ? withDescendants(m_facts, m_name) : QStringList{m_name};
    }
    const Snapshot *snapshot = m_facts.find(m_name);
    if (!snapshot || snapshot->kind == Snapshot::Kind::External) {
        deletion.plan = planSnapshotDelete(m_facts, deletion.names);
    }
    return deletion;
}

void RemoveSnapshotDialog::showPlan()
{
    const SnapshotDeletion deletion = this->deletion();
    QString what = tr("Layers of %1 that no snapshot needs are merged.").arg(m_facts.name);
    if (deletion.names.size() == 1) {
        what = tr("The snapshot “%1” of %2 is deleted. The guest keeps what it has now.").arg(m_name, m_facts.name);
    } else if (deletion.names.size() > 1) {
        const QStringList shown
            = deletion.names.size() > 6 ? deletion.names.first(6) + QStringList(u"…"_s) : deletion.names;
        what = tr("%n snapshot(s) of %1 are deleted: %2. The guest keeps what it has now.", nullptr,
                  int(deletion.names.size()))
                   .arg(m_facts.name, shown.join(u", "_s));
    }
    snapshottext::setLine(m_what, what);
    QStringList means;
    for (const SnapshotMerge &merge : deletion.plan.merges) {
        means.append(
            tr("%1 is merged into %2.").arg(QFileInfo(merge.top).fileName(), QFileInfo(merge.base).fileName()));
    }
    if (!means.isEmpty() && !isActive(m_facts.state)) {
        means.append(tr("Only a started guest has its disks merged, so it is started for that without letting it run, "
                        "and put off again."));
    }
    if (!means.isEmpty()) {
        means.append(tr("Once the merging has begun, it cannot be taken back."));
    }
    snapshottext::setLine(m_means, means.join(u'\n'));
    m_leftovers->setFiles(deletion.plan.leftovers);
    showNotes();
    if (isVisible()) {
        growToContents(this);
    }
}

/// What is in the way of a merge may be among the files that are ticked.
void RemoveSnapshotDialog::showNotes()
{
    const SnapshotDeletion deletion = this->deletion();
    QStringList gone = m_leftovers->ticked();
    for (const SnapshotMerge &merge : deletion.plan.merges) {
        gone.removeAll(merge.top); // the guest's disks are built upon it until it is merged
    }
    const QStringList later = gone.isEmpty() ? QStringList() : mergeableWithout(m_facts, deletion.names, gone);
    QStringList notes;
    for (qsizetype i = 0; i < deletion.plan.notes.size(); ++i) {
        const QString layer = deletion.plan.stays.value(i);
        notes.append(later.contains(layer) ? tr("%1 stays as a layer of its own for now. When the ticked files are "
                                                "deleted, “Merge layers…” can merge it.")
                                                 .arg(layer)
                                           : deletion.plan.notes.at(i));
    }
    snapshottext::setLine(m_notes, notes.join(u'\n'));
    if (isVisible()) {
        growToContents(this);
    }
}

} // namespace guestdeck
