// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwareedit.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace guestdeck
{

/// What would be done, before it is: each change as a sentence with when it is there and what is to be known, the
/// difference in the definition and in the running guest, and the same by virsh, to copy. Accepted: it is to be done.
/// Thread: GUI. Deletes itself.
class ReviewDialog : public QDialog
{
    Q_OBJECT
public:
    /// `whyNot`: why it cannot be done now, beside what the plan says.
    ReviewDialog(const HardwarePlan &plan, const GuestHardware &guest, const QString &whyNot,
                 QWidget *parent = nullptr);

    /// Of all changes, as they would be typed, with a comment line for each. Public for tests.
    QString commands() const;

private:
    QWidget *makeChanges();
    QWidget *makeDifference();
    QWidget *makeRunning(const GuestHardware &guest);
    QWidget *makeCommands();

    HardwarePlan m_plan;
    bool m_running;
    QPushButton *m_ok = nullptr;
};

/// When a change is there, as a sentence.
QString whenText(const PlannedChange &change, bool running);

} // namespace guestdeck
