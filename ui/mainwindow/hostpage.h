// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QHash>
#include <QScrollArea>
#include <QTimer>

class QLabel;

namespace guestdeck
{

class ActionRegistry;
class Connection;
class ConnectionRegistry;
class FormGrid;
class MessageArea;

/// The tab of a host: what is known of it, and its commands. Thread: GUI.
class HostPage : public QScrollArea
{
    Q_OBJECT
public:
    HostPage(ConnectionRegistry *registry, const ConnectionId &host, ActionRegistry *actions, QWidget *parent);

Q_SIGNALS:
    void examineWanted(const guestdeck::ConnectionId &host);

private:
    void addFact(const QString &name, const QString &heading);
    void setFact(const QString &name, const QString &text);
    void updateFacts();
    void updateTrouble();
    void updateHardware(const Connection &connection);

    ConnectionRegistry *m_registry;
    ConnectionId m_host;
    FormGrid *m_form;
    MessageArea *m_messages;
    QHash<QString, QLabel *> m_facts;
    QTimer m_tick; ///< while a count-down is on screen
};

} // namespace guestdeck
