// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/longaction.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/settlecalls.h"

#include <QTimer>

#include <chrono>

namespace guestdeck
{

using namespace std::chrono_literals;

QFuture<Outcome> runLongAction(Connection &connection, const QUuid &uuid, LongCall call, const QString &failure,
                               const CallContext &context)
{
    auto future = connection.run(
        Lane::Long,
        [uuid, call = std::move(call), failure](Session &session, const CallContext &) -> Outcome {
            return withLinkState(session, explained(call(session, uuid), failure));
        },
        context);
    auto *watch = new QTimer(&connection);
    watch->setInterval(500ms);
    QObject::connect(watch, &QTimer::timeout, &connection, [&connection, watch, uuid, context, future]() {
        if (future.isFinished()) {
            return;
        }
        const bool stop = context.stop.stop_requested();
        deliver(connection.run(Lane::Interactive,
                               [uuid, stop](Session &session, const CallContext &) -> Result<DomainJobInfo> {
                                   if (stop) {
                                       // Fails while the job has not begun yet; the next turn tries again.
                                       [[maybe_unused]] const Outcome aborted = abortDomainJob(session, uuid);
                                   }
                                   return readDomainJob(session, uuid);
                               }),
                watch, [context](const Result<DomainJobInfo> &job) {
                    if (job.has_value() && job->active && job->total > 0) {
                        context.report(job->done, job->total);
                    }
                });
    });
    deliver(future, watch, [watch](const Outcome &) { watch->deleteLater(); });
    watch->start();
    return future;
}

} // namespace guestdeck
