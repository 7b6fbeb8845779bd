// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deletedialog.h"

#include "models/connection/connectionregistry.h"
#include "models/core/job.h"
#include "models/core/tooltip.h"
#include "ui/dialogs/explain.h"
#include "ui/widgets/format.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
constexpr int pathRole = Qt::UserRole + 1;
constexpr int sizeRole = Qt::UserRole + 2;
constexpr int aboveRole = Qt::UserRole + 3; ///< paths of what is built upon it
enum Column { NameColumn, SizeColumn, NoteColumn };
} // namespace

DeleteDialog::DeleteDialog(const Services &services, const QList<DomainId> &guests, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_guests(guests)
    , m_pending(guests.size())
    , m_question(new QLabel(this))
    , m_tree(new QTreeWidget(this))
    , m_summary(new QLabel(this))
{
    setObjectName(u"deleteDialog"_s);
    setAccessibleName(tr("Delete guests"));
    setWindowTitle(tr("Delete guests"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_question->setObjectName(u"deleteQuestion"_s);
    m_question->setText(tr("Delete %n guest(s)? Tick the disks to be deleted with them; this cannot be undone.",
                           nullptr, static_cast<int>(guests.size())));
    m_question->setAccessibleName(m_question->text());
    m_question->setWordWrap(true);
    m_tree->setObjectName(u"deleteTree"_s);
    m_tree->setAccessibleName(tr("Guests and their disks"));
    m_tree->setHeaderLabels({tr("Guest and disks"), tr("Size"), tr("Remarks")});
    m_tree->setUniformRowHeights(true);

    m_tree->header()->setObjectName(u"deleteTreeHeader"_s);
    m_tree->header()->setAccessibleName(tr("Columns"));
    m_summary->setObjectName(u"deleteSummary"_s);
    m_summary->setAccessibleName(tr("What will be deleted"));
    m_summary->setWordWrap(true);

    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->setObjectName(u"deleteButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_delete = box->addButton(tr("Delete"), QDialogButtonBox::DestructiveRole);
    m_delete->setObjectName(u"deleteOkButton"_s);
    m_delete->setAccessibleName(m_delete->text());
    m_delete->setEnabled(false);
    m_delete->setAutoDefault(false);
    m_tickAll = box->addButton(tr("Tick all disks"), QDialogButtonBox::ActionRole);
    m_tickAll->setObjectName(u"deleteTickAllButton"_s);
    m_tickAll->setAccessibleName(m_tickAll->text());
    m_tickAll->setToolTip(tr("Tick every disk that nothing else uses"));
    m_tickAll->setAutoDefault(false);
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"deleteCancelButton"_s);
    cancel->setAccessibleName(cancel->text());
    cancel->setDefault(true);
    cancel->setFocus();
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::submit);
    connect(m_tickAll, &QPushButton::clicked, this, &DeleteDialog::tickAll);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &QTreeWidget::itemChanged, this, &DeleteDialog::changed);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_question);
    column->addWidget(m_tree, 1);
    column->addWidget(m_summary);
    column->addWidget(box);
    resize(charactersWide(fontMetrics(), 110), fontMetrics().height() * 22);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(NameColumn, width() * 45 / 100);
    m_tree->setColumnWidth(SizeColumn, width() / 9);

    for (const DomainId &id : guests) {
        Connection *connection = m_services.registry->find(id.connection);
        const Inventory::Domain *domain = m_services.registry->domain(id);
        auto *item = new QTreeWidgetItem(m_tree, {domain ? domain->info.name : QString(), {}, tr("Reading…")});
        m_items.insert(id, item);
        if (connection) {
            deliver(planDelete(*connection, id.uuid), this,
                    [this, id](const Result<DeletePlan> &plan) { setPlan(id, plan); });
        }
    }
    updateSummary();
}

void DeleteDialog::setPlan(const DomainId &guest, const Result<DeletePlan> &plan)
{
    QTreeWidgetItem *item = m_items.value(guest);
    if (!item || m_plans.contains(guest)) {
        return;
    }
    --m_pending;
    if (!plan) {
        const Explanation text = explain(plan.error());
        item->setText(NoteColumn, tr("Left out: %1").arg(text.what));
        item->setToolTip(NoteColumn, plainToolTip(plan.error().detail));
        item->setDisabled(true);
        updateSummary();
        return;
    }
    m_plans.insert(guest, *plan);
    QStringList notes;
    if (plan->snapshots > 0) {
        notes.append(tr("%n snapshot(s)", nullptr, plan->snapshots));
    }
    if (plan->managedSave) {
        notes.append(tr("saved state"));
    }
    if (plan->nvram) {
        notes.append(tr("firmware variables (NVRAM)"));
    }
    if (plan->tpm) {
        notes.append(tr("TPM state"));
    }
    item->setText(NameColumn, plan->name);
    QStringList remarks;
    if (plan->running) {
        remarks.append(tr("is forced off first"));
    }
    if (!notes.isEmpty()) {
        remarks.append(tr("goes with it: %1").arg(notes.join(tr(", "))));
    }
    item->setText(NoteColumn, remarks.join(tr("; ", "between remarks")));
    item->setToolTip(NoteColumn, item->text(NoteColumn));
    for (const DeletePlan::Disk &disk : plan->disks) {
        addDisk(item, disk);
    }
    item->setExpanded(true);
    updateSummary();
}

void DeleteDialog::addDisk(QTreeWidgetItem *parent, const DeletePlan::Disk &disk)
{
    if (disk.disk.source.isEmpty()) {
        return;
    }
    QStringList remarks;
    if (disk.depth > 0) {
        QStringList names;
        for (const QString &path : disk.above) {
            names.append(QFileInfo(path).fileName());
        }
        remarks.append(tr("Base of %1.").arg(names.join(tr(", "))));
    }
    if (!disk.why.isEmpty()) {
        remarks.append(disk.why);
    }
    const QString remark = remarks.join(u' ');
    auto *item = new QTreeWidgetItem(
        parent, {disk.disk.source, disk.exists ? format::bytes(disk.size.value) : QString(), remark});
    item->setToolTip(NameColumn, plainToolTip(disk.disk.source));
    item->setToolTip(NoteColumn, plainToolTip(remark));
    item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    if (!disk.deletable) {
        // No box at all would hide that there is a choice elsewhere; an empty, disabled one tells it.
        item->setCheckState(NameColumn, Qt::Unchecked);
        item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable));
        return;
    }
    item->setData(NameColumn, pathRole, disk.disk.source);
    item->setData(NameColumn, sizeRole, disk.size.value);
    item->setData(NameColumn, aboveRole, disk.above);
    item->setCheckState(NameColumn, Qt::Unchecked);
}

void DeleteDialog::changed(QTreeWidgetItem *item)
{
    {
        const QSignalBlocker quiet(m_tree); // one summary for all that follows
        follow(item);
    }
    m_tree->viewport()->update();
    updateSummary();
}

/// An image cannot live without its base: a base that is ticked takes what is built upon it with it, and an image that
/// is not keeps its base.
void DeleteDialog::follow(QTreeWidgetItem *item)
{
    QTreeWidgetItem *guest = item->parent();
    if (!guest || !item->data(NameColumn, pathRole).isValid()) {
        return;
    }
    const bool ticked = item->checkState(NameColumn) == Qt::Checked;
    const QString path = item->data(NameColumn, pathRole).toString();
    const QStringList above = item->data(NameColumn, aboveRole).toStringList();
    for (int i = 0; i < guest->childCount(); ++i) {
        QTreeWidgetItem *other = guest->child(i);
        if (other == item || !other->data(NameColumn, pathRole).isValid()
            || (other->checkState(NameColumn) == Qt::Checked) == ticked) {
            continue;
        }
        const bool isAbove = above.contains(other->data(NameColumn, pathRole).toString());
        const bool isBelow = other->data(NameColumn, aboveRole).toStringList().contains(path);
        if (ticked ? isAbove : isBelow) {
            other->setCheckState(NameColumn, ticked ? Qt::Checked : Qt::Unchecked);
            follow(other);
        }
    }
}

QStringList DeleteDialog::tickedPaths(const DomainId &guest) const
{
    QStringList paths;
    const QTreeWidgetItem *item = m_items.value(guest);
    for (int i = 0; item && i < item->childCount(); ++i) {
        const QString path = item->child(i)->data(NameColumn, pathRole).toString();
        if (!path.isEmpty() && item->child(i)->checkState(NameColumn) == Qt::Checked) {
            paths.append(path);
        }
    }
    return paths;
}

void DeleteDialog::tickAll()
{
    for (QTreeWidgetItem *item : std::as_const(m_items)) {
        for (int i = 0; i < item->childCount(); ++i) {
            if (item->child(i)->flags() & Qt::ItemIsUserCheckable) {
                item->child(i)->setCheckState(NameColumn, Qt::Checked);
            }
        }
    }
}

void DeleteDialog::updateSummary()
{
    int disks = 0;
    int choices = 0;
    quint64 size = 0;
    for (const QTreeWidgetItem *item : std::as_const(m_items)) {
        for (int i = 0; i < item->childCount(); ++i) {
            const QTreeWidgetItem *child = item->child(i);
            choices += child->data(NameColumn, pathRole).isValid() ? 1 : 0;
            if (child->data(NameColumn, pathRole).isValid() && child->checkState(NameColumn) == Qt::Checked) {
                ++disks;
                size += child->data(NameColumn, sizeRole).toULongLong();
            }
        }
    }
    if (m_pending > 0) {
        m_summary->setText(tr("Reading what belongs to the guests…"));
    } else if (disks == 0) {
        m_summary->setText(tr("No disk is deleted."));
    } else {
        m_summary->setText(tr("%n disk(s) with %1 are deleted for good.", nullptr, disks).arg(format::bytes(size)));
    }
    m_tickAll->setEnabled(choices > 0);
    m_delete->setEnabled(m_pending == 0 && !m_plans.isEmpty());
    m_delete->setToolTip(m_delete->isEnabled() ? QString() : m_summary->text());
}

void DeleteDialog::submit()
{
    for (const DomainId &id : std::as_const(m_guests)) {
        Connection *connection = m_services.registry->find(id.connection);
        const auto plan = m_plans.constFind(id);
        if (connection && plan != m_plans.constEnd()) {
            m_services.jobs->submit(makeDeleteJob(*connection, *plan, tickedPaths(id)));
        }
    }
    accept();
}

} // namespace guestdeck
