// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "ui/mainwindow/services.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace guestdeck
{

class PortModel;

/// The open ports of a host's guests (null id: of all hosts): where each is reached; Copy and Close. Thread: GUI.
class PortsView : public QWidget
{
    Q_OBJECT
public:
    PortsView(const Services &services, const ConnectionId &host, QWidget *parent = nullptr);

    QTreeView *table() const { return m_table; }

private:
    void updateButtons();
    void copy();
    void closeChosen();
    void retryChosen();
    QList<quint64> chosen() const;

    Services m_services;
    PortModel *m_model;
    QLabel *m_empty;
    QTreeView *m_table;
    QPushButton *m_copy;
    QPushButton *m_retry;
    QPushButton *m_close;
};

} // namespace guestdeck
