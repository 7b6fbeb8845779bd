// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/guestdisks.h"

#include <QDialog>

class QDoubleSpinBox;
class QPushButton;

namespace guestdeck
{

class FieldMessage;

/// Asks for a disk's new size, and says what follows in the guest. accepted(): read capacity(). Thread: GUI.
class ResizeDialog : public QDialog
{
    Q_OBJECT
public:
    ResizeDialog(const GuestDisks &guest, const GuestDisk &disk, QWidget *parent);

    Bytes capacity() const;

private:
    void check();

    GuestDisk m_disk;
    PoolInfo m_pool; ///< that holds it; without a name: none
    QDoubleSpinBox *m_size;
    FieldMessage *m_message;
    QPushButton *m_ok;
};

} // namespace guestdeck
