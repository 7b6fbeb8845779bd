// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/doctor/doctor.h"
#include "models/doctor/hostfacts.h"
#include "models/doctor/netcheck.h"
#include "models/doctor/sshroute.h"
#include "models/doctor/way.h"
#include "models/inventory/hostinfo.h"

#include <optional>

namespace guestdeck
{

// What was found on the way, leg by leg. Pure; any thread.

DoctorLeg nameLeg(const QString &host, const ResolveFinding &found);
/// `hop`: the jump host that was called in place of the host; empty: the host itself.
DoctorLeg tcpLeg(const DoctorWay &way, int port, const TcpFinding &found, const QString &hop = {});

enum class KeyState { NotLooked, Unknown, Known };
DoctorLeg sshLeg(const BannerFinding &found, KeyState key, int port);

struct LoginFinding {
    std::optional<Error> error;
    qint64 milliseconds = -1; ///< without the user's time
    qint64 tcpMilliseconds = -1;
    SshRoute route;
    QString user; ///< as in the URI; empty: as ssh says
    QString keyFile; ///< as in the URI
};
DoctorLeg loginLeg(const LoginFinding &found);
/// A login that fails because of the host's key is the ssh leg's trouble: that leg, broken. Nothing: another reason.
std::optional<DoctorLeg> keyTrouble(const LoginFinding &found);
/// A login that took long though the network is quick: the leg with what probably holds it. `facts`: if known.
void addSlowness(DoctorLeg &login, const LoginFinding &found, const HostFacts *facts);

struct LibvirtFinding {
    std::optional<Error> error;
    qint64 milliseconds = -1;
    HostInfo host;
    quint64 clientVersion = 0;
};
DoctorLeg libvirtLeg(const DoctorWay &way, const LibvirtFinding &found, const HostFacts *facts);
/// What libvirt itself says about KVM, for hosts that were not probed.
DoctorLeg kvmLegFromLibvirt(const HostInfo &host);

} // namespace guestdeck
