// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QFocusEvent>

namespace guestdeck
{

/// To be called at the end of a list's focusInEvent(). Qt frames a row of a list that the keyboard comes to, but does
/// not select it: Enter would do nothing to what looks chosen. Leaves the list alone where something is selected, and
/// where the focus comes by the mouse or by the window.
inline void selectOnFocus(QAbstractItemView &view, const QFocusEvent &event)
{
    const bool byKeys = event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason
        || event.reason() == Qt::ShortcutFocusReason || event.reason() == Qt::OtherFocusReason;
    if (!byKeys || view.selectionModel()->hasSelection() || !view.model() || view.model()->rowCount() == 0) {
        return;
    }
    QModelIndex row = view.currentIndex();
    if (!row.isValid()) {
        row = view.model()->index(0, 0);
    }
    const bool whole = view.selectionBehavior() == QAbstractItemView::SelectRows;
    view.selectionModel()->setCurrentIndex(
        row, QItemSelectionModel::ClearAndSelect | (whole ? QItemSelectionModel::Rows : QItemSelectionModel::NoUpdate));
}

} // namespace guestdeck
