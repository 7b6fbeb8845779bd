// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/diskjobs.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace guestdeck
{

class FieldMessage;

/// Asks where the copy of a disk is to lie, what it is called, and whether the old image is deleted. accepted(): read
/// replacement(). Thread: GUI.
class ReplaceDialog : public QDialog
{
    Q_OBJECT
public:
    ReplaceDialog(DiskReplacement::Why why, const GuestDisks &guest, const GuestDisk &disk, QWidget *parent);

    DiskReplacement replacement() const;

private:
    void fillPools();
    void addFields(QFormLayout *form);
    void suggestName();
    void check();
    QString problem() const;
    quint64 roomNeeded() const;
    const PoolInfo *pool() const;
    QString format() const;
    QString howItGoes() const;
    QString formatHelp() const;

    DiskReplacement::Why m_why;
    GuestDisks m_guest;
    GuestDisk m_disk;
    QComboBox *m_pool;
    QLineEdit *m_name;
    QLabel *m_format;
    QCheckBox *m_keepBase;
    QCheckBox *m_deleteOld;
    FieldMessage *m_message;
    QPushButton *m_ok = nullptr;
    bool m_named = false; ///< by the user
};

} // namespace guestdeck
