// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/install/batchmachine.h"
#include "models/install/batchrun.h"
#include "models/install/planfacts.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/volumecalls.h"
#include "models/xml/domainreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

Error missingFile(const QString &path)
{
    return {ErrorKind::NotFound, 0, Tr::tr("The file %1, which the template needs, is missing.").arg(path), {}};
}

/// Of a file that an active pool would list.
bool isListed(const BatchFacts &facts, const QString &path)
{
    return std::ranges::any_of(facts.pools, [folder = path.section(u'/', 0, -2)](const PoolInfo &pool) {
        return pool.active && hasFileVolumes(pool) && pool.path == folder;
    });
}

/// The template may have changed since the plan was checked.
Outcome checkChain(Session &session, const BatchFacts &facts, const TemplateDisk &disk)
{
    auto volume = readVolume(session, VolumeRef{disk.volume.pool, disk.volume.name});
    for (int level = 0; level < 64; ++level) {
        const bool gone = !volume.has_value() && volume.error().kind == ErrorKind::NotFound;
        if (!volume.has_value() && !gone) {
            return volume.error();
        }
        if (gone) {
            return missingFile(disk.path);
        }
        const QString below = volume->backingPath;
        if (!below.startsWith(u'/')) {
            return {};
        }
        volume = findVolumeByPath(session, below);
        if (!volume.has_value()) {
            const bool missing = volume.error().kind == ErrorKind::NotFound && isListed(facts, below);
            return missing ? Outcome(missingFile(below)) : Outcome{};
        }
    }
    return {};
}

Outcome lookAtTemplate(Session &session, BatchShared &shared)
{
    const QUuid &uuid = shared.plan.templateId;
    const auto info = readDomain(session, uuid);
    if (!info.has_value()) {
        return explained(Outcome(info.error()),
                         info.error().kind == ErrorKind::NotFound ? Tr::tr("The template is gone.")
                                                                  : Tr::tr("The template could not be read."));
    }
    if (isActive(info->state)) {
        return Error{ErrorKind::Busy, 0, Tr::tr("%1 is running. Shut it down first.").arg(info->name), {}};
    }
    const auto xml = readDomainXml(session, uuid, true, true);
    const auto details = xml.has_value() ? readDomainDetails(*xml) : Result<DomainDetails>(xml.error());
    if (!details.has_value()) {
        return explained(Outcome(details.error()), Tr::tr("The template could not be read."));
    }
    if (!details->isTemplate) {
        return Error{ErrorKind::Conflict, 0, Tr::tr("%1 is not a template any more.").arg(info->name), {}};
    }
    shared.templateXml = xml->toUtf8();
    return {};
}

Outcome prepare(Session &session, BatchShared &shared)
{
    const Outcome looked = lookAtTemplate(session, shared);
    if (!looked.has_value()) {
        return looked;
    }
    // Files that others have put there by hand must not be taken for ours.
    (void)refreshPool(session, shared.plan.pool);
    const auto names = listVolumeNames(session, shared.plan.pool);
    if (!names.has_value()) {
        return explained(Outcome(names.error()),
                         Tr::tr("The storage pool %1 could not be read.").arg(shared.plan.pool));
    }
    shared.volumesBefore = {names->cbegin(), names->cend()};
    for (const TemplateDisk &disk : shared.facts.disks) {
        const Outcome there = checkChain(session, shared.facts, disk);
        if (!there.has_value()) {
            return there;
        }
    }
    return {};
}

} // namespace

std::unique_ptr<Job> makeBatchJob(Connection &connection, const BatchPlan &plan, const BatchFacts &facts)
{
    // The template is a target: nobody changes or deletes it by another task of this program meanwhile.
    auto job = std::make_unique<Job>(
        Tr::tr("Create %n machine(s) from %1", nullptr, int(plan.rows.size())).arg(facts.templateName),
        QList<DomainId>{{connection.id(), plan.templateId}});
    job->setHost(connection.id(), connection.displayName());
    const QPointer<Connection> host(&connection);
    job->setHostWait(hostWait(host));
    QList<Job::Item> items;
    for (const BatchRow &row : plan.rows) {
        items.append(Job::Item{row.name});
    }
    job->setItems(items);
    const auto shared = std::make_shared<BatchShared>(plan, facts);

    HostStep first;
    first.text = Tr::tr("Looking at the template");
    first.repeatable = true;
    first.call = [shared](Session &session, const CallContext &) { return prepare(session, *shared); };
    job->addStep(makeStep(host, std::move(first)));

    Job *const self = job.get();
    Job::Step machines;
    machines.text = Tr::tr("Making the machines");
    machines.run = [self, host, shared](const CallContext &context) {
        // Its machines wait for the host by themselves.
        auto *run = new BatchRun(*self, host, shared, context);
        return run->start();
    };
    job->addStep(std::move(machines));
    return job;
}

} // namespace guestdeck
