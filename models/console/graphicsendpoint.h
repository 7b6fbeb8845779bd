// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/libvirt/executor.h"

#include <QByteArray>
#include <QFuture>
#include <QSize>
#include <QString>
#include <QUuid>

#include <memory>

namespace guestdeck
{

class Connection;

/// A way to a guest's VNC server, ready to be dialled or already dialled. The descriptor belongs to who takes it with
/// takeDescriptor(); otherwise it is closed. The tunnel (an ssh process, if any) lives as long as this object.
class GraphicsEndpoint
{
public:
    enum class Kind { Descriptor, UnixSocket, Tcp };

    Kind kind = Kind::Tcp;
    QString host;
    quint16 port = 0;
    QString path;
    QString serverName; ///< the name a certificate must carry
    QString where; ///< for messages: "kvm-a:5901", "127.0.0.1:5901 on kvm-a"; may be empty
    QString certificateKey; ///< tells this server's certificate from others: "kvm-a:5901"; may be empty
    QByteArray password; ///< from the SECURE definition, if libvirt may tell us; wiped on destruction
    std::shared_ptr<void> tunnel;
    QSize established; ///< Descriptor: of a session past its handshake, with a screen of this size; else empty

    GraphicsEndpoint() = default;
    ~GraphicsEndpoint();
    GraphicsEndpoint(const GraphicsEndpoint &) = delete;
    GraphicsEndpoint &operator=(const GraphicsEndpoint &) = delete;

    void setDescriptor(int fd) { m_fd = fd; }
    int takeDescriptor();

private:
    int m_fd = -1;
};

/// Finds the way to the guest's screen: a local guest by descriptor passing (virDomainOpenGraphicsFD; only over a unix
/// socket: on any other transport libvirt 9.0 breaks the connection), else its unix socket or TCP port; over qemu+ssh
/// through a channel of ssh. Errors: Busy (not running), Unsupported (no VNC: SPICE or no graphics), Unreachable.
/// Thread: GUI; the work is on workers, libvirt's on `lane`.
QFuture<Result<std::shared_ptr<GraphicsEndpoint>>> resolveGraphics(Connection &connection, const QUuid &uuid,
                                                                   Lane lane = Lane::Interactive);

/// libvirt's send-key for guests whose console is not connected; codes are libvirt's "qnum": XT set 1,
/// extended keys with bit 7 set, as VncView has them.
QFuture<Outcome> sendKeysByLibvirt(Connection &connection, const QUuid &uuid, const QList<uint> &codes);

} // namespace guestdeck
