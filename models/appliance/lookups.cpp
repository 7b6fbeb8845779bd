// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appliance/lookups.h"

#include "models/appliance/importplan.h"
#include "models/connection/connection.h"
#include "models/libvirt/domaincalls.h"

#include <QFileInfo>
#include <QPromise>

#include <functional>
#include <memory>

namespace guestdeck
{

namespace
{

template <class T>
QFuture<Result<T>> onThread(std::function<Result<T>()> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> future = promise->future();
    Executor::inBackground([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace

QFuture<Result<ApplianceFile>> lookIntoAppliance(const QString &path, const CallContext &context)
{
    return onThread<ApplianceFile>([path, context] { return openAppliance(path, context); });
}

QFuture<Result<DomainFile>> lookIntoDomainFile(const QString &path)
{
    return onThread<DomainFile>([path] { return readDomainFile(path); });
}

QFuture<Result<bool>> lookForFile(const QString &path)
{
    return onThread<bool>([path] { return Result<bool>(QFileInfo::exists(path)); });
}

QFuture<Result<Appliance>> lookAtGuest(Connection &connection, const QUuid &uuid)
{
    return connection.run(Lane::General, [uuid](Session &session, const CallContext &) -> Result<Appliance> {
        const auto xml = readDomainXml(session, uuid, false, true);
        return xml.has_value() ? applianceOf(xml->toUtf8()) : Result<Appliance>(xml.error());
    });
}

} // namespace guestdeck
