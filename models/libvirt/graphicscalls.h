// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/domaininfo.h"
#include "models/libvirt/session.h"

#include <QByteArray>
#include <QList>
#include <QUuid>

#include <utility>

namespace guestdeck
{

/// What a console must know of a guest before it can be dialled; read fresh, as ports are given out at each start.
struct GraphicsState {
    DomainState state = DomainState::Unknown; ///< Running for every active guest, else ShutOff
    GraphicsInfo graphics; ///< the VNC one if there are several
    QByteArray password; ///< empty: none, or libvirt may not tell us (read-only connections)
};

/// State and <graphics> of the live definition. Errors: NotFound and whatever the link gives. Thread: worker.
Result<GraphicsState> readGraphics(Session &session, const QUuid &uuid);

/// A connected socket to the guest's VNC server, made by libvirtd (virDomainOpenGraphicsFD); the caller closes it. Only
/// for connections over a unix socket: on any other transport libvirt 9.0 answers with an error and breaks the link.
Result<int> openGraphicsDescriptor(Session &session, const QUuid &uuid);

/// virDomainSendKey with "qnum" codes (XT set 1, extended keys with bit 7 set), all held down together for a moment.
Outcome sendKeys(Session &session, const QUuid &uuid, const QList<uint> &codes);

/// Of a running guest; ids are given out anew at each start.
Result<QUuid> findDomainById(Session &session, int id);

/// The <graphics> and password of a definition; what readGraphics makes of libvirt's answer. Public for tests.
std::pair<GraphicsInfo, QByteArray> parseGraphics(const QByteArray &domainXml);

} // namespace guestdeck
