// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTreeView>

namespace guestdeck
{

class VolumeModelFilter;

/// The volumes of a pool: sorted by any column, columns moved, resized and hidden from the header's menu, selected rows
/// copied as text with tabs. What stands selected stays so, while rows come and go. Thread: GUI.
class VolumeTable : public QTreeView
{
    Q_OBJECT
public:
    VolumeTable(VolumeModelFilter *filter, QWidget *parent);

    QStringList selectedNames() const; ///< in the order shown
    QString currentName() const;
    void selectName(const QString &name);
    QString selectedText() const;

Q_SIGNALS:
    void chosenChanged(); ///< selection or current row
    void opened(const QString &name); ///< Enter or double click

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void headerMenu(const QPoint &where);
    void copy() const;

    VolumeModelFilter *m_filter;
};

} // namespace guestdeck
