// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appliance/lookups.h"

#include "models/appliance/importplan.h"
#include "models/connection/connection.h"
#include "models/libvirt/domaincalls.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>
#include <QStandardPaths>

#include <functional>
#include <memory>

namespace guestdeck
{

using namespace Qt::StringLiterals;

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

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Appliance)
};

} // namespace

Result<Appliance> readApplianceOf(Session &session, const QUuid &uuid)
{
    const auto xml = readDomainXml(session, uuid, false, true);
    if (!xml.has_value()) {
        return xml.error();
    }
    auto appliance = applianceOf(xml->toUtf8());
    const int snapshots = appliance.has_value() ? countSnapshots(session, uuid) : 0;
    if (snapshots > 0) {
        appliance->lost.prepend(Tr::tr("%n snapshot(s): the disks go as they are now.", nullptr, snapshots));
    }
    return appliance;
}

QString findConverter()
{
    return QStandardPaths::findExecutable(u"qemu-img"_s);
}

QString noConverterText()
{
    return Tr::tr("The program qemu-img is not installed on this machine. It is in the package qemu-utils (Debian, "
                  "Ubuntu) or qemu-img (Fedora).");
}

QFuture<Result<ApplianceFile>> lookIntoAppliance(const QString &path, const CallContext &context)
{
    return onThread<ApplianceFile>([path, context] { return openAppliance(path, context); });
}

QFuture<Result<DomainFile>> lookIntoDomainFile(const QString &path)
{
    return onThread<DomainFile>([path] { return readDomainFile(path); });
}

QFuture<Result<QString>> lookWhetherWritable(const QString &path, bool appliance)
{
    return onThread<QString>([path, appliance]() -> Result<QString> {
        const QFileInfo info(path);
        const QFileInfo folder(info.path());
        if (info.exists() || info.isSymLink()) {
            return Tr::tr("The file %1 is there already. Choose another name.").arg(path);
        }
        if (!folder.isDir()) {
            return Tr::tr("There is no folder %1.").arg(folder.filePath());
        }
        if (!folder.isWritable()) {
            return Tr::tr("The folder %1 cannot be written to.").arg(folder.filePath());
        }
        return appliance && findConverter().isEmpty() ? noConverterText() : QString();
    });
}

QFuture<Result<Appliance>> lookAtGuest(Connection &connection, const QUuid &uuid)
{
    return connection.run(Lane::General,
                          [uuid](Session &session, const CallContext &) { return readApplianceOf(session, uuid); });
}

} // namespace guestdeck
