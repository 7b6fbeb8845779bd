// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connection.h"
#include "models/connection/hostopening.h"
#include "models/core/async.h"

#include <QPromise>

namespace guestdeck
{

QFuture<Result<std::shared_ptr<Executor>>> Connection::openBeside()
{
    using Opened = Result<std::shared_ptr<Executor>>;
    if (m_state != State::Connected) {
        return readyFuture(Opened(Error{ErrorKind::Unreachable, 0, tr("The host is not connected."), {}}));
    }
    if (isSimulated()) {
        // Another connection to the test driver is another host.
        return readyFuture(Opened(Error{ErrorKind::Unsupported, 0, {}, {}}));
    }
    HostOpening::Plan plan{.config = m_config, .label = displayName(), .services = m_services, .way = m_way};
    plan.automatic = true;
    plan.services.turns = nullptr; // it is not what the window waits for
    plan.services.auth = nullptr; // asks nothing: where libvirt itself wants a password again, there is no second one
    plan.insteadOfLogin = Error{ErrorKind::Unreachable, 0, tr("The host is not connected."), {}};
    auto *opening = new HostOpening(std::move(plan), this);
    auto promise = std::make_shared<QPromise<Opened>>();
    promise->start();
    connect(opening, &HostOpening::finished, this, [opening, promise](const Outcome &outcome) {
        opening->deleteLater();
        promise->addResult(outcome.has_value() ? Opened(std::shared_ptr<Executor>(opening->takeExecutor()))
                                               : Opened(outcome.error()));
        promise->finish();
    });
    opening->start();
    return promise->future();
}

} // namespace guestdeck
