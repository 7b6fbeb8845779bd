// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appliance/domainfile.h"

#include "models/actions/domainactions.h"
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/libvirt/diskusers.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/installcalls.h"
#include "models/libvirt/networkcalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/xml/clonexml.h"
#include "models/xml/document.h"
#include "models/xml/domainreader.h"

#include <pugixml.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DomainFile)
};

constexpr qint64 longestFile = 16LL * 1024 * 1024;

using Finding = DomainFileFinding;

Error noDefinition(const QString &path, const QString &detail = {})
{
    return {ErrorKind::Invalid, 0, Tr::tr("The file %1 is no definition of a machine.").arg(QFileInfo(path).fileName()),
            detail};
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty()) {
        explicit_bzero(bytes.data(), size_t(bytes.size()));
    }
    bytes.clear();
}

} // namespace

Result<DomainFile> readDomainFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{ErrorKind::NotFound, 0, Tr::tr("The file %1 is not there.").arg(path), {}};
    }
    QFile source(path);
    if (!info.isFile() || info.size() > longestFile) {
        return noDefinition(path);
    }
    if (!source.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Auth, 0, Tr::tr("The file %1 cannot be read.").arg(path), source.errorString()};
    }
    DomainFile file;
    file.path = path;
    file.xml = source.readAll();
    const auto document = xml::Document::parse(file.xml);
    if (!document.has_value()) {
        return noDefinition(path, document.error().detail);
    }
    const pugi::xml_node root = document->root("domain");
    if (!root) {
        return noDefinition(path,
                            Tr::tr("Its outermost element is <%1>, not <domain>.")
                                .arg(QString::fromUtf8(document->root().name()).left(64)));
    }
    const auto details = readDomainDetails(QString::fromUtf8(file.xml));
    if (!details.has_value()) {
        return noDefinition(path, details.error().detail);
    }
    file.name = xml::childText(root, "name", 256).trimmed();
    file.uuid = QUuid::fromString(xml::childText(root, "uuid", 64).trimmed());
    file.virtType = xml::attribute(root, "type");
    file.vcpus = quint32(std::min<quint64>(xml::number(xml::childText(root, "vcpu", 16)), 65536));
    file.memory = toKiB(Bytes{xml::scaledBytes(root.child("memory"), "KiB")});
    file.disks = details->disks;
    file.nics = details->nics;
    return file;
}

QList<Finding> checkDomainImport(const Connection &connection, const DomainFile &file, const DomainImport &wanted)
{
    QList<Finding> findings;
    if (const auto problem = domainNameProblem(connection, wanted.name)) {
        findings.append({Finding::About::Name, true, *problem});
    }
    const Inventory::Domain *same = file.uuid.isNull() ? nullptr : connection.inventory()->find(file.uuid);
    if (same && !wanted.newIdentity) {
        findings.append({Finding::About::Uuid, true,
                         Tr::tr("%1 on this host has the same UUID. Give the import an identity of its own.")
                             .arg(same->info.name)});
    }
    if (file.virtType == "kvm"_L1 && !connection.hostInfo().hostName.isEmpty() && !connection.hostInfo().kvmUsable
        && !connection.isSimulated()) {
        findings.append({Finding::About::Accelerator, false,
                         Tr::tr("The definition wants KVM, which does not work on this host.")});
    }
    return findings;
}

namespace
{

/// A definition that came from this host names disks that a guest may still have.
Outcome findSharedDisks(Session &session, const QList<DiskInfo> &disks, QList<Finding> &findings,
                        const CallContext &context)
{
    const auto users = readDiskUsers(session, {}, context);
    if (!users.has_value()) {
        return users.error();
    }
    const DiskNames names(session);
    for (const DiskInfo &disk : disks) {
        if (disk.source.isEmpty() || disk.readOnly || disk.shareable || disk.device != DiskInfo::Device::Disk) {
            continue;
        }
        const QStringList guests = DiskUsers::find(users->guests, names.ofDisk(disk));
        if (!guests.isEmpty()) {
            findings.append({Finding::About::Disk, false,
                             Tr::tr("The disk %1 belongs to %2. Two machines that write to one disk destroy what is on "
                                    "it: give one of them another disk before both run.")
                                 .arg(disk.source, guests.join(u", "_s))});
        }
    }
    return {};
}

} // namespace

QFuture<Result<QList<Finding>>> examineDomainFile(Connection &connection, const DomainFile &file)
{
    const bool local = connection.hostInfo().isLocal;
    return connection.run(
        Lane::General,
        [disks = file.disks, nics = file.nics, local](Session &session,
                                                      const CallContext &context) -> Result<QList<Finding>> {
            QList<Finding> findings;
            for (const DiskInfo &disk : disks) {
                if (context.stop.stop_requested()) {
                    return Error{ErrorKind::Cancelled, 0, {}, {}};
                }
                if (!disk.pool.isEmpty()) {
                    const auto volumes = readVolumes(session, disk.pool, {disk.volume});
                    if ((volumes.has_value() && volumes->isEmpty())
                        || (!volumes.has_value() && volumes.error().kind == ErrorKind::NotFound)) {
                        findings.append(
                            {Finding::About::Disk, false,
                             Tr::tr("The host has no volume %1 in a pool %2.").arg(disk.volume, disk.pool)});
                    } else if (!volumes.has_value() && volumes.error().kind == ErrorKind::Unreachable) {
                        return volumes.error();
                    }
                    continue;
                }
                if (!disk.isFile || disk.source.isEmpty()) {
                    continue;
                }
                const auto volume = findVolumeByPath(session, disk.source);
                if (!volume.has_value() && volume.error().kind == ErrorKind::Unreachable) {
                    return volume.error();
                }
                if (!volume.has_value() && !(local && QFileInfo::exists(disk.source))) {
                    findings.append(
                        {Finding::About::Disk, false,
                         local ? Tr::tr("The disk %1 is not there.").arg(disk.source)
                               : Tr::tr("The disk %1 is in none of the host's storage pools; it may not be there.")
                                     .arg(disk.source)});
                }
            }
            if (const Outcome shared = findSharedDisks(session, disks, findings, context); !shared.has_value()) {
                return shared.error();
            }
            const auto networks = listNetworks(session);
            if (!networks.has_value() && networks.error().kind == ErrorKind::Unreachable) {
                return networks.error();
            }
            for (const NicInfo &nic : nics) {
                if (nic.type != "network"_L1 || !networks.has_value()) {
                    continue;
                }
                const bool known
                    = std::ranges::any_of(*networks, [&nic](const NetworkInfo &one) { return one.name == nic.source; });
                if (!known) {
                    findings.append({Finding::About::Network, false,
                                     Tr::tr("The host has no virtual network called %1.").arg(nic.source)});
                }
            }
            return findings;
        });
}

Result<QByteArray> importedDefinition(const DomainFile &file, const DomainImport &wanted, const QUuid &newUuid)
{
    if (wanted.newIdentity || file.uuid.isNull()) {
        CloneXmlOptions options;
        options.name = wanted.name;
        options.uuid = newUuid;
        options.keepHostDevices = true;
        return cloneXml(file.xml, options);
    }
    auto document = xml::Document::parse(file.xml);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node root = document->root("domain");
    pugi::xml_node name = root.child("name");
    if (!name) {
        return noDefinition(file.path, Tr::tr("It has no name."));
    }
    if (xml::text(name, 256) != wanted.name) {
        while (name.first_child()) {
            name.remove_child(name.first_child());
        }
        name.append_child(pugi::node_pcdata).set_value(wanted.name.toHtmlEscaped().toUtf8().constData());
    }
    return document->toUtf8();
}

std::unique_ptr<Job> makeImportDomainJob(Connection &connection, const DomainFile &file, const DomainImport &wanted)
{
    auto job = std::make_unique<Job>(Tr::tr("Import %1").arg(wanted.name), QList<DomainId>{});
    job->setHost(connection.id(), connection.displayName());
    const QPointer<Connection> host(&connection);
    job->setHostWait(hostWait(host));
    const bool fresh = wanted.newIdentity || file.uuid.isNull();
    const QUuid uuid = fresh ? QUuid::createUuid() : file.uuid;
    const auto taken = std::make_shared<bool>(false);
    HostStep step;
    step.text = Tr::tr("Storing the definition");
    step.repeatable = true;
    step.call = [file, wanted, uuid, taken](Session &session, const CallContext &) -> Outcome {
        // virDomainDefineXML would replace a guest with that UUID without a word.
        if (!*taken) {
            const auto there = readDomain(session, uuid);
            if (there.has_value()) {
                return Error{ErrorKind::Conflict,
                             0,
                             Tr::tr("%1 on this host has the same UUID. Nothing was changed.").arg(there->name),
                             {}};
            }
            if (there.error().kind != ErrorKind::NotFound) {
                return there.error();
            }
            *taken = true;
        }
        auto xml = importedDefinition(file, wanted, uuid);
        if (!xml.has_value()) {
            return xml.error();
        }
        const auto defined = defineDomain(session, QString::fromUtf8(*xml));
        wipe(*xml);
        return defined.has_value()
            ? Outcome{}
            : explained(Outcome(defined.error()),
                        defined.error().kind == ErrorKind::Conflict
                            ? Tr::tr("The host already has a machine called %1.").arg(wanted.name)
                            : Tr::tr("The host refused the definition."));
    };
    step.look = [uuid, taken](Session &session) -> Result<Sighting> {
        const auto info = readDomain(session, uuid);
        if (!info.has_value() && info.error().kind != ErrorKind::NotFound) {
            return info.error();
        }
        return Sighting{info.has_value() && *taken ? Sighting::Done : Sighting::NotDone};
    };
    job->addStep(makeStep(host, std::move(step)));
    Job *const self = job.get();
    Job::Step last;
    last.text = Tr::tr("Finishing");
    last.run = [self, uuid, id = connection.id()](const CallContext &) {
        self->setResultDomain({id, uuid});
        return readyFuture(Outcome{});
    };
    job->addStep(std::move(last));
    return job;
}

namespace
{

Outcome writeNewFile(const QString &path, const QByteArray &bytes, bool secret)
{
    const int mode = secret ? 0600 : 0666;
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (fd < 0) {
        return errno == EEXIST
            ? Error{ErrorKind::Conflict, 0, Tr::tr("The file %1 is there already.").arg(path), {}}
            : Error{ErrorKind::Io, 0, Tr::tr("The file %1 cannot be written.").arg(path), qt_error_string(errno)};
    }
    QFile file;
    if (!file.open(fd, QIODevice::WriteOnly, QFile::AutoCloseHandle) || file.write(bytes) != bytes.size()
        || !file.flush()) {
        const QString why = file.errorString();
        file.close();
        QFile::remove(path);
        return Error{ErrorKind::Io, 0, Tr::tr("The file %1 cannot be written.").arg(path), why};
    }
    return {};
}

} // namespace

std::unique_ptr<Job> makeExportDomainJob(Connection &connection, const QUuid &uuid, const QString &path,
                                         bool withSecrets)
{
    const Inventory::Domain *domain = connection.inventory()->find(uuid);
    const QString name = domain ? domain->info.name : uuid.toString(QUuid::WithoutBraces);
    auto job = std::make_unique<Job>(Tr::tr("Export the definition of %1").arg(name),
                                     QList<DomainId>{{connection.id(), uuid}});
    job->setHost(connection.id(), connection.displayName());
    HostStep step;
    step.text = Tr::tr("Reading the definition");
    step.call = [uuid, path, withSecrets](Session &session, const CallContext &) -> Outcome {
        const auto xml = readDomainXml(session, uuid, withSecrets, true);
        if (!xml.has_value()) {
            return explained(Outcome(xml.error()), Tr::tr("The definition could not be read."));
        }
        QByteArray bytes = xml->toUtf8();
        const Outcome written = writeNewFile(path, bytes, withSecrets);
        wipe(bytes);
        return written;
    };
    job->addStep(makeStep(QPointer<Connection>(&connection), std::move(step)));
    job->setSuccessNote(Tr::tr("Written to %1.").arg(path));
    return job;
}

} // namespace guestdeck
