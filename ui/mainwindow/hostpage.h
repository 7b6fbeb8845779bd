// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QHash>
#include <QScrollArea>

class QLabel;

namespace guestdeck
{

class ActionRegistry;
class Connection;
class ConnectionRegistry;
class FormGrid;

/// The tab of a host: what is known of it, and its commands. Thread: GUI.
class HostPage : public QScrollArea
{
    Q_OBJECT
public:
    HostPage(ConnectionRegistry *registry, const ConnectionId &host, ActionRegistry *actions, QWidget *parent);

private:
    void addFact(const QString &name, const QString &heading);
    void setFact(const QString &name, const QString &text);
    void updateFacts();
    void updateHardware(const Connection &connection);

    ConnectionRegistry *m_registry;
    ConnectionId m_host;
    FormGrid *m_form;
    QHash<QString, QLabel *> m_facts;
};

} // namespace guestdeck
