// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fromtemplate/backend.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/job.h"

#include <QCoreApplication>
#include <QPointer>

namespace guestdeck
{

namespace
{

template <class T>
QFuture<Result<T>> hostGone()
{
    return readyFuture(
        Result<T>(Error{ErrorKind::Unreachable,
                        0,
                        QCoreApplication::translate("guestdeck::CreateBackend", "The host is no longer in the list."),
                        {}}));
}

BatchBackend makeBackend(const QPointer<Connection> &host)
{
    BatchBackend backend;
    backend.templates = [host] { return host ? loadTemplates(*host) : hostGone<QList<TemplateEntry>>(); };
    backend.facts
        = [host](const QUuid &templateId) { return host ? loadBatchFacts(*host, templateId) : hostGone<BatchFacts>(); };
    backend.defaults = [](const BatchFacts &facts) { return defaultBatch(facts); };
    backend.firstFreeNumber = [](const QString &pattern, int count, const BatchFacts &facts) {
        return guestdeck::firstFreeNumber(pattern, count, facts);
    };
    backend.rows = [](const BatchPlan &plan, const BatchFacts &facts) { return suggestRows(plan, facts); };
    backend.check = [](const BatchPlan &plan, const BatchFacts &facts) { return checkBatch(plan, facts); };
    backend.space = [](const BatchPlan &plan, const BatchFacts &facts, BatchPlan::Copy copy) {
        return batchSpace(plan, facts, copy);
    };
    backend.identity = makeIdentityBackend();
    return backend;
}

} // namespace

BatchBackend makeBatchBackend(Connection &connection)
{
    return makeBackend(&connection);
}

BatchBackend makeGoneBatchBackend()
{
    return makeBackend({});
}

BatchPlan unfinishedOf(const BatchPlan &plan, const Job &job)
{
    BatchPlan left = plan;
    const QList<Job::Item> &items = job.items();
    left.rows.clear();
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        if (i >= items.size() || items.at(i).state != Job::Item::State::Succeeded) {
            left.rows.append(plan.rows.at(i));
            left.rows.last().uuid = {}; // a new machine, whatever became of the one before
        }
    }
    left.count = int(left.rows.size());
    return left;
}

} // namespace guestdeck
