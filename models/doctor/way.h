// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connection.h"
#include "models/core/result.h"
#include "models/doctor/doctor.h"
#include "models/transport/remoteuri.h"

namespace guestdeck
{

/// What lies between the program and a host's libvirt, as its URI says. A value.
struct DoctorWay {
    enum class Kind {
        Simulated, ///< inside this process
        Local, ///< a unix socket of this machine
        Ssh,
        Tls,
        Tcp,
        Other, ///< a hypervisor with a service of its own (ESX, Hyper-V …)
    };

    Kind kind = Kind::Local;
    RemoteUri uri;
    bool session = false; ///< the user's own daemon
    QString host; ///< as the user wrote it
    QString socket; ///< the URI's socket=, in place of the usual one

    /// Errors: Invalid.
    static Result<DoctorWay> of(const ConnectionConfig &config);

    QList<DoctorLeg::Id> legs() const; ///< in order
    bool isProbed() const { return kind == Kind::Local || kind == Kind::Ssh; }
    int defaultPort() const; ///< of the first leg; 0: none
    /// The modular daemon of this driver: "virtqemud".
    QString modularDaemon() const;
};

/// "TCP", "Login" …
QString legTitle(DoctorLeg::Id id);
/// A leg with its title.
DoctorLeg makeLeg(DoctorLeg::Id id, DoctorLeg::State state = DoctorLeg::State::Waiting, const QString &result = {});
/// "Works", "Broken" …: the word beside the symbol.
QString legStateText(DoctorLeg::State state);
/// "3 ms", "1.2 s", "< 1 ms"; empty for -1.
QString legTimeText(qint64 milliseconds);
/// All legs as plain text.
QString doctorReport(const QString &heading, const QList<DoctorLeg> &legs);

} // namespace guestdeck
