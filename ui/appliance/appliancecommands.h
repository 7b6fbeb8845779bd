// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "ui/mainwindow/services.h"

#include <QDialog>
#include <QPointer>

class QWidget;

namespace guestdeck
{

/// Machines from files and into files: opens the window that asks, and makes the task. Owner: the main window. Thread:
/// GUI.
class ApplianceCommands : public QObject
{
    Q_OBJECT
public:
    ApplianceCommands(const Services &services, QWidget *window);

    void importTo(const ConnectionId &host, const QString &file = {});
    void exportGuest(const DomainId &guest);

    /// The dialog that is open at the moment, for tests.
    QDialog *openDialog() const { return m_dialog; }

private:
    Services m_services;
    QWidget *m_window;
    QPointer<QDialog> m_dialog;
};

} // namespace guestdeck
