// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networks/networkspec.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace guestdeck
{

/// The port groups of a network, edited in place: names under which guests get limits and VLANs. Thread: GUI.
class PortGroupTable : public QWidget
{
    Q_OBJECT
public:
    explicit PortGroupTable(QWidget *parent);

    void setGroups(const QList<PortGroup> &groups);
    QList<PortGroup> groups() const;

Q_SIGNALS:
    void edited();

private:
    void add();
    void removeCurrent();
    void appendRow(const PortGroup &group);
    void updateButtons();

    QTableWidget *m_table;
    QPushButton *m_remove;
    bool m_filling = false;
};

} // namespace guestdeck
