// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

#include <functional>

class QAbstractItemView;

namespace guestdeck
{

/// Calls `open` for the row that is opened: by a double click, or by Enter. Not by QAbstractItemView::activated: on
/// some desktops that is a single click, which here only chooses. Ends with the view. Thread: GUI.
void onOpened(QAbstractItemView *view, std::function<void(const QModelIndex &)> open);

} // namespace guestdeck
