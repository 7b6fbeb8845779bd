// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/doctor/doctor.h"
#include "models/doctor/netcheck.h"
#include "models/doctor/sshroute.h"
#include "models/doctor/way.h"
#include "models/doctor/waylegs.h"
#include "models/transport/sshhost.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace guestdeck
{

class SshMaster;
struct SshAnswer;

/// One examination: leg after leg, each on a thread of its own, so that the window is never held. Thread: GUI.
class Doctor::Run : public QObject
{
public:
    Run(Doctor *doctor, ConnectionConfig config, HostServices services);
    ~Run() override;

    void start();
    void cancel();
    bool isFinished() const { return m_finished; }
    const QList<DoctorLeg> &legs() const { return m_legs; }
    const ConnectionConfig &config() const { return m_config; }

private:
    using Id = DoctorLeg::Id;
    using State = DoctorLeg::State;

    // In order; each leads on to the next.
    void findRoute();
    void takeRoute(const SshRoute &route, const QString &hop);
    void resolve(const QString &host, int port, const QString &hop);
    void connectTo(const ResolveFinding &found, int port, const QString &hop);
    void greet(const std::shared_ptr<OpenSocket> &socket, int port);
    void login();
    void loggedIn(const Outcome &outcome, bool shared);
    void probeThere();
    void probeHere();
    void probed(const QByteArray &output, const QString &trouble);
    void openLibvirt();
    void libvirtFound(const LibvirtFinding &found);

    bool has(Id id) const;
    DoctorLeg &leg(Id id);
    void running(Id id);
    void set(const DoctorLeg &leg);
    void skip(Id id, const QString &why);
    /// Skips what still waits, and ends.
    void stopHere(const QString &why);
    void finish();
    bool isUp() const;

    Doctor *m_doctor;
    ConnectionConfig m_config;
    HostServices m_services;
    std::optional<DoctorWay> m_way;
    Error m_invalid;
    std::optional<SshHost> m_sshHost;
    SshRoute m_route;
    std::shared_ptr<SshMaster> m_master;
    LoginFinding m_login;
    std::optional<HostFacts> m_facts;
    QList<DoctorLeg> m_legs;
    std::stop_source m_stop;
    QElapsedTimer m_timer;
    bool m_started = false;
    bool m_finished = false;
};

} // namespace guestdeck
