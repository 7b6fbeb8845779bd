// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/domaininfo.h"
#include "models/inventory/hostinfo.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>
#include <QUuid>

#include <memory>

namespace guestdeck
{

class Connection;
class Job;

/// A guest's definition from a file, as `virsh dumpxml` writes it. It may hold secrets.
struct DomainFile {
    QString path;
    QByteArray xml;
    QString name;
    QUuid uuid; ///< null: it has none
    QString virtType; ///< kvm, qemu …
    quint32 vcpus = 0;
    KiB memory;
    QList<DiskInfo> disks;
    QList<NicInfo> nics;
};

/// Reads and looks into it. Errors: NotFound, Auth, Io, Invalid (no XML, no domain, larger than 16 MiB). Workers only.
Result<DomainFile> readDomainFile(const QString &path);

/// What stands against importing it, or should be known before. In the order of gravity.
struct DomainFileFinding {
    enum class About { Name, Uuid, Disk, Network, Accelerator };
    About about = About::Name;
    bool hinders = true; ///< false: it can be imported, but will not start like this
    QString text; ///< translated, a whole sentence

    bool operator==(const DomainFileFinding &) const = default;
};

/// What is wanted of the import.
struct DomainImport {
    QString name; ///< of the new guest
    /// UUID, MAC addresses and what else two guests cannot share are made anew; else the file's are kept.
    bool newIdentity = false;
};

/// What can be told without asking the host.
QList<DomainFileFinding> checkDomainImport(const Connection &connection, const DomainFile &file,
                                           const DomainImport &wanted);
/// Disks and networks that the host does not have: some calls.
QFuture<Result<QList<DomainFileFinding>>> examineDomainFile(Connection &connection, const DomainFile &file);

/// The definition with the wanted name and identity; all else byte for byte. Errors: Invalid. Pure.
Result<QByteArray> importedDefinition(const DomainFile &file, const DomainImport &wanted, const QUuid &newUuid);

/// Checked against libvirt's schema by the host, then stored. Never replaces a guest that is there. Thread: GUI.
std::unique_ptr<Job> makeImportDomainJob(Connection &connection, const DomainFile &file, const DomainImport &wanted);
/// Writes the stored definition to a new file of this machine. `withSecrets`: the passwords of the screen, too; the
/// file can then be read by its owner alone.
std::unique_ptr<Job> makeExportDomainJob(Connection &connection, const QUuid &uuid, const QString &path,
                                         bool withSecrets);

} // namespace guestdeck
