// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/inventory/domaininfo.h"
#include "models/xml/templatemark.h"

#include <QFuture>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <memory>
#include <optional>

namespace guestdeck
{

class Connection;

/// What machines made from one image must not share.
enum class PrepareItem {
    Address, ///< leases and network names that are bound to the old card: each machine asks for an address of its own
    MachineId, ///< /etc/machine-id; DHCP servers and logs know machines by it
    SshHostKeys,
    Agent, ///< the guest agent; nothing to take out, but each machine will want it
    CloudInit, ///< whether it is there, and forgets the machine it ran on
    Traces, ///< logs, shell history, caches
};

/// virt-sysprep on the host.
struct SysprepTool {
    QString path;
    bool viaSudo = false; ///< by `sudo -n`
};

/// The guest and its host as they were when the assistant opened. A value.
struct TemplateFacts {
    QUuid uuid;
    QString name;
    DomainState state = DomainState::Unknown;
    bool autostart = false;
    bool isTemplate = false;
    int snapshots = 0;
    DomainDetails details;
    struct Disk {
        QString target;
        QString path;
        QString format;
        bool lockable = false; ///< can be made read-only
        QString missing; ///< a file of its chain that is not there; empty: all are
    };
    QList<Disk> disks; ///< its own writable ones
    std::optional<SysprepTool> sysprep;
    QString whyNoSysprep; ///< a sentence, where there is none
};

/// What the user wants.
struct TemplatePlan {
    TemplateMark::Prepared prepared = TemplateMark::Prepared::No;
    QList<PrepareItem> inside; ///< what virt-sysprep is to do; only with Prepared::Sysprep
};

/// Reads the guest, its disks' chains, and whether the host has virt-sysprep.
QFuture<Result<TemplateFacts>> loadTemplateFacts(Connection &connection, const QUuid &uuid);
/// Why it cannot become a template now, as a sentence; nothing: it can. Pure.
std::optional<QString> templateProblem(const TemplateFacts &facts);

/// The command line, and how many operations it names. Pure.
QStringList sysprepCommand(const QString &program, const QList<TemplateFacts::Disk> &disks,
                           const QList<PrepareItem> &items);
/// What to type in the guest for it, one command a line; empty where there is nothing to do by hand. Linux. Pure.
QStringList handCommands(PrepareItem item);

/// Switches autostart off, sets the mark with the read-only disks, then cleans the image where that is wanted: marked
/// first, so that nobody starts it under virt-sysprep's hands. Cleaning is refused while others use its disks or are
/// built upon them. A failure takes mark and locks back.
std::unique_ptr<Job> makeTemplateJob(Connection &connection, const TemplateFacts &facts, const TemplatePlan &plan);
/// Takes mark and locks away; refused while guests or volumes are built upon its disks, which it names.
std::unique_ptr<Job> makeMachineJob(Connection &connection, const QUuid &uuid);

std::optional<QString> whyNotMakeTemplate(const Connection &connection, const DomainInfo &domain);
std::optional<QString> whyNotMakeMachine(const Connection &connection, const DomainInfo &domain);
/// As far as is known here; the worker that starts a guest asks the host.
bool isKnownTemplate(const Connection &connection, const QUuid &uuid);

} // namespace guestdeck
