// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connection.h"
#include "models/core/result.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace guestdeck
{

/// One leg of the way to a host, as examined.
struct DoctorLeg {
    enum class Id {
        Name, ///< the host's name becomes an address
        Tcp, ///< the port answers
        Ssh, ///< the ssh server says hello and its key is the known one
        Login, ///< let in
        Daemon, ///< libvirtd or virtqemud runs: its socket is there
        Permission, ///< the user may use that socket
        Carrier, ///< virt-ssh-helper, nc, or a forwarded socket
        Libvirt, ///< libvirt opens, with its versions
        Kvm, ///< the hypervisor is accelerated
        Components, ///< qemu-img, OVMF, swtpm …: missing ones
    };
    enum class State {
        Waiting,
        Running,
        Good,
        Warning, ///< works, but badly or not for everything
        Failed,
        Skipped, ///< not reached, or not part of this way: `result` says why
    };

    Id id = Id::Name;
    State state = State::Waiting;
    qint64 milliseconds = -1; ///< -1: not measured
    QString title; ///< translated: "Login"
    QString result; ///< translated: what was found
    QString advice; ///< translated: why, and what to do; empty when Good
    QString command; ///< to copy, one or more lines; empty: none. Built from argument lists.
    bool commandIsForHost = false; ///< to be run on the host, not here
    QString details; ///< the programs' own words

    bool operator==(const DoctorLeg &) const = default;
};

/// Examines the way to a host, leg by leg, and explains the first broken one. Asks nothing that a connection would not
/// ask. Uses the running login if there is one. Thread: GUI; the work is on workers. Destroying it cancels.
class Doctor : public QObject
{
    Q_OBJECT
public:
    /// `config` need not be saved: its URI and jump hosts are examined.
    Doctor(ConnectionConfig config, HostServices services, QObject *parent = nullptr);
    ~Doctor() override;

    void start();
    void cancel();
    bool isFinished() const;
    const QList<DoctorLeg> &legs() const; ///< in order; all of them from start() on
    /// The first Failed one; null: none.
    const DoctorLeg *firstBroken() const;
    /// All of it as plain text, for a mail or a ticket.
    QString report() const;

Q_SIGNALS:
    void legChanged(int index);
    void finished();

private:
    class Run;
    std::unique_ptr<Run> m_run;
};

} // namespace guestdeck
