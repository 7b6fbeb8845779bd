// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connectionregistry.h"
#include "models/core/job.h"
#include "models/settings/settings.h"
#include "ui/mainwindow/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

namespace guestdeck::test
{

/// One guest of a simulated host.
struct FakeGuest {
    QString name;
    DomainState state = DomainState::Running; ///< Running, Paused or ShutOff
    int vcpus = 1;
    quint64 memoryMiB = 512;
    QString title = {};
    QString description = {};
    QString disk = {}; ///< path; empty: none
    int vncPort = 0;
};

/// Everything behind a main window, with libvirt's test driver for hosts and settings in a directory of its own.
class GuiFixture
{
public:
    GuiFixture();
    ~GuiFixture();

    /// The address of a new simulated host with these guests; each connection to it has a world of its own.
    QString writeHost(const QList<FakeGuest> &guests);
    /// `count` guests "guest-001"… in various states.
    static QList<FakeGuest> someGuests(int count);

    /// Adds the host, connects, and waits until its guests are listed. Null when that fails.
    Connection *connectHost(const QString &uri, const QString &name = {});
    MainWindow *openWindow();
    /// Closes the window as a user would and takes it down; settings stay.
    void closeWindow();

    DomainId idOf(const Connection *connection, const QString &name) const;
    Services services() { return {m_registry.get(), m_queue.get(), m_settings.get()}; }
    ConnectionRegistry *registry() { return m_registry.get(); }
    JobQueue *queue() { return m_queue.get(); }
    Settings *settings() { return m_settings.get(); }
    MainWindow *window() { return m_window.get(); }

private:
    QTemporaryDir m_dir;
    int m_hosts = 0;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ConnectionRegistry> m_registry;
    std::unique_ptr<JobQueue> m_queue;
    std::unique_ptr<MainWindow> m_window;
};

/// The widgets under `root` (and itself) that a person or a test could not name: no object name or no accessible name.
/// Parts that Qt makes for itself are left out.
QStringList unnamedWidgets(const QWidget *root);

} // namespace guestdeck::test
