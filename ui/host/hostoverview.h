// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QHash>
#include <QScrollArea>
#include <QTimer>

class QLabel;

namespace guestdeck
{

class Connection;
class ConnectionRegistry;
class FormGrid;
class HostLoad;
class LoadRow;
class ValueLabel;

/// What is known of a host, in groups, with its load while it is looked at. Thread: GUI.
class HostOverview : public QScrollArea
{
    Q_OBJECT
public:
    HostOverview(ConnectionRegistry *registry, const ConnectionId &host, QWidget *parent);

    const HostLoad *load() const { return m_load; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Group {
        QLabel *heading;
        QList<QWidget *> rows;
    };
    void addGroup(const QString &name, const QString &heading);
    void addFact(const QString &name, const QString &heading);
    LoadRow *addLoad(const QString &name, const QString &heading);
    void setFact(const QString &name, const QString &text);
    void setRowShown(QWidget *row, bool shown);
    void updateGroups();
    void updateFacts();
    void updateHost(const Connection &connection);
    void updateProcessor(const Connection &connection);
    void updateUpTime();
    void updateLoad();

    ConnectionRegistry *m_registry;
    ConnectionId m_host;
    FormGrid *m_form;
    QList<Group> m_groups;
    QHash<QString, ValueLabel *> m_facts;
    HostLoad *m_load = nullptr;
    LoadRow *m_cpuLoad = nullptr;
    LoadRow *m_memoryLoad = nullptr;
    QTimer m_clock; ///< while an uptime is on screen
};

} // namespace guestdeck
