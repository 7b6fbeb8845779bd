// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/hostobjects.h"

#include <QTimer>
#include <QTreeView>

namespace guestdeck
{

class HostObjectFilter;

/// The rows of a HostObjectFilter: sorted by any column, columns moved, resized and hidden from the header's menu,
/// selected rows copied as text with tabs. Tells which rows are in view. Thread: GUI.
class HostObjectTable : public QTreeView
{
    Q_OBJECT
public:
    HostObjectTable(HostObjectKind kind, HostObjectFilter *filter, QWidget *parent);

    HostObjectKind kind() const { return m_kind; }
    QString selectedText() const;
    QStringList namesInView() const;
    /// Goes to its row, as soon as that is there.
    void choose(const QString &name);

Q_SIGNALS:
    void viewChanged(); ///< other rows may be in view; once for a whole scroll
    void currentNameChanged(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void chooseWanted();
    void headerMenu(const QPoint &where);
    void copy() const;

    HostObjectKind m_kind;
    HostObjectFilter *m_filter;
    QTimer m_settle;
    QString m_wanted; ///< to be chosen once it is there
};

} // namespace guestdeck
