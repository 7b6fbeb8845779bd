// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "ui/bridge/bridgecommands.h"

#include <QWidget>

class QAction;

namespace guestdeck
{

class HostObjectsView;

/// The Interfaces tab of a host's page: what libvirt lists, and the commands for the host's own bridges. Thread: GUI.
class InterfacesPage : public QWidget
{
    Q_OBJECT
public:
    InterfacesPage(const Services &services, const ConnectionId &host, QWidget *parent);

    HostObjectsView *view() const { return m_view; }
    /// To whom the wizard turns when there is to be a virtual network instead.
    void setHooks(const BridgeHooks &hooks) { m_hooks = hooks; }
    const BridgeHooks &hooks() const { return m_hooks; }

private:
    QAction *addAction(const QString &name, const QString &text, const QString &icon, BridgePlan::Action action);
    void start(BridgePlan::Action action);
    void update();
    bool isBridge() const;

    Services m_services;
    ConnectionId m_host;
    HostObjectsView *m_view;
    BridgeHooks m_hooks;
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QString m_current; ///< name of the chosen row
};

} // namespace guestdeck
