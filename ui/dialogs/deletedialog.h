// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/domainactions.h"
#include "ui/mainwindow/services.h"

#include <QDialog>
#include <QHash>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace guestdeck
{

/// Asks what to delete: for each guest its disks with path and size, none ticked at first; disks that something else
/// uses cannot be ticked and say why. What a disk is built upon can go with it, never before it. Reads the plans from
/// the hosts while it is open; on accept one task for each guest. Thread: GUI.
class DeleteDialog : public QDialog
{
    Q_OBJECT
public:
    DeleteDialog(const Services &services, const QList<DomainId> &guests, QWidget *parent);

    /// What planDelete() gave for one of the guests. Called by itself; public for tests.
    void setPlan(const DomainId &guest, const Result<DeletePlan> &plan);
    /// The ticked paths of one guest.
    QStringList tickedPaths(const DomainId &guest) const;
    bool isComplete() const { return m_pending == 0; }

private:
    void addDisk(QTreeWidgetItem *parent, const DeletePlan::Disk &disk);
    void changed(QTreeWidgetItem *item);
    void follow(QTreeWidgetItem *item);
    void tickAll();
    void updateSummary();
    void submit();

    Services m_services;
    QList<DomainId> m_guests;
    QHash<DomainId, QTreeWidgetItem *> m_items;
    QHash<DomainId, DeletePlan> m_plans;
    qsizetype m_pending;
    QLabel *m_question;
    QTreeWidget *m_tree;
    QLabel *m_summary;
    QPushButton *m_tickAll;
    QPushButton *m_delete;
};

} // namespace guestdeck
