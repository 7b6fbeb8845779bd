// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connection.h"
#include "models/doctor/waylegs.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace guestdeck
{

class HostOpening;

/// Opens libvirt as a connection does, asks for its versions, and lets go again. Destroying it ends it at once.
/// Thread: GUI.
class LibvirtProbe : public QObject
{
    Q_OBJECT
public:
    LibvirtProbe(const ConnectionConfig &config, const HostServices &services, QObject *parent);
    ~LibvirtProbe() override;

    void start();

Q_SIGNALS:
    void found(const guestdeck::LibvirtFinding &finding); ///< once

private:
    void opened(const Outcome &outcome);
    void finish(LibvirtFinding finding);

    std::unique_ptr<HostOpening> m_opening;
    std::unique_ptr<Executor> m_executor;
    QElapsedTimer m_timer;
    bool m_finished = false;
};

} // namespace guestdeck
