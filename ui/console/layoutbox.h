// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace guestdeck
{

/// Chooses among the keyboard layouts of the world, which it reads by itself. Thread: GUI.
class LayoutBox : public QComboBox
{
    Q_OBJECT
public:
    /// `id` as of vnc::KeyLayout; empty: the one that is likely here.
    explicit LayoutBox(const QString &id, QWidget *parent = nullptr);

    QString layoutId() const { return currentData().toString(); }
};

} // namespace guestdeck
