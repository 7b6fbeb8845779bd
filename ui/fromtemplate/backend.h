// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/install/batch.h"
#include "models/install/templatelist.h"
#include "ui/identity/backend.h"

#include <QFuture>

#include <functional>

namespace guestdeck
{

class Connection;
class Job;

/// Everything the template wizard asks of the rest of the program, so that it can be tried without a host. All members
/// must be set. Thread: GUI; the futures are filled by workers.
struct BatchBackend {
    std::function<QFuture<Result<QList<TemplateEntry>>>()> templates;
    std::function<QFuture<Result<BatchFacts>>(const QUuid &templateId)> facts;
    std::function<BatchPlan(const BatchFacts &)> defaults;
    std::function<int(const QString &pattern, int count, const BatchFacts &)> firstFreeNumber;
    std::function<QList<BatchRow>(const BatchPlan &, const BatchFacts &)> rows;
    std::function<QList<BatchProblem>(const BatchPlan &, const BatchFacts &)> check;
    std::function<BatchSpace(const BatchPlan &, const BatchFacts &, BatchPlan::Copy)> space;
    IdentityBackend identity;
};

/// A host with templates.
struct BatchHost {
    QString id; ///< the caller's own; handed back with the plan
    QString name;
    std::function<BatchBackend()> backend; ///< called when the host is chosen
};

/// The functions of models/install bound to this connection. The backend may outlive it: calls then give Unreachable.
BatchBackend makeBatchBackend(Connection &connection);
/// For a host that was removed meanwhile.
BatchBackend makeGoneBatchBackend();

/// The answers for a next try: with the rows alone that the task did not bring to their end, and all of their own.
BatchPlan unfinishedOf(const BatchPlan &plan, const Job &job);

} // namespace guestdeck
