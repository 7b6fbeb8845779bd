// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/cloneplan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace guestdeck
{

class FieldMessage;

/// A disk in the clone dialog: what it is, what becomes of it, and what that means. Thread: GUI.
class CloneDiskRow : public QWidget
{
    Q_OBJECT
public:
    CloneDiskRow(const QString &target, QWidget *parent = nullptr);

    const QString &target() const { return m_target; }
    void show(const ClonePlan &plan, const CloneFacts &facts, const QList<CloneProblem> &problems);

Q_SIGNALS:
    /// By the user. `renamed`: the name was typed, and is not to be suggested any more.
    void edited(const guestdeck::ClonePlan::Disk &wish, bool renamed);

private:
    void changed(bool renamed);

    const QString m_target;
    ClonePlan::Disk m_wish;
    bool m_showing = false;
    QLabel *m_title;
    QComboBox *m_what;
    QComboBox *m_pool;
    QLineEdit *m_name;
    QLabel *m_meaning;
    FieldMessage *m_message;
};

} // namespace guestdeck
