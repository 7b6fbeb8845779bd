// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QDialog>

namespace guestdeck
{

class ConnectionRegistry;
class DoctorView;

/// A window of its own for one host of the list, beside the others: one can go on working, and follow the advice.
/// Deletes itself when closed. Thread: GUI.
class DoctorDialog : public QDialog
{
    Q_OBJECT
public:
    /// Shows the window for this host and starts; one that is open already comes to the front and starts again unless
    /// it is at it. Null: no such host.
    static DoctorDialog *open(ConnectionRegistry *registry, const ConnectionId &host, QWidget *window);

    DoctorView *view() const { return m_view; }

private:
    DoctorDialog(ConnectionRegistry *registry, const ConnectionId &host, QWidget *parent);
    void examine();
    void updateButtons();

    ConnectionRegistry *m_registry;
    ConnectionId m_host;
    DoctorView *m_view;
};

} // namespace guestdeck
