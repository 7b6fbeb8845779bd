// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/hostinfo.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace guestdeck
{

/// Lets the user pick one of the volumes of a host; for hosts whose files cannot be browsed. Closes itself; take the
/// answer from picked(). Thread: GUI.
class VolumePicker : public QDialog
{
    Q_OBJECT
public:
    VolumePicker(const QString &title, const QList<VolumeInfo> &volumes, QWidget *parent = nullptr);

    /// Above the list, instead of what is said of remote hosts.
    void setNote(const QString &text);

Q_SIGNALS:
    void picked(const QString &path);

private:
    void filter(const QString &text);
    void takeCurrent();

    QLabel *m_note;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
};

} // namespace guestdeck
