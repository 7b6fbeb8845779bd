// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace guestdeck
{

class GuestTable;

/// Chooses the table's columns and their order by the keyboard as well as by the mouse; takes effect at once.
class ColumnsDialog : public QDialog
{
    Q_OBJECT
public:
    ColumnsDialog(GuestTable *table, QWidget *parent);

private:
    void fill();
    void move(int by);
    void apply();
    void updateButtons();

    GuestTable *m_table;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    bool m_filling = false;
};

} // namespace guestdeck
