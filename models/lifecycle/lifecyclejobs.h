// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/inventory/domaininfo.h"
#include "models/libvirt/savecalls.h"
#include "models/lifecycle/guestinfo.h"

#include <QByteArray>
#include <QFuture>

#include <memory>
#include <optional>

namespace guestdeck
{

class Connection;

/// What can be done to a guest beside switching it on and off.
enum class LifecycleAction {
    Information, ///< what its agent tells
    Password, ///< by the agent
    Keys, ///< by the agent
    Trim, ///< by the agent
    SaveToFile,
    CoreDump,
    Nmi,
    ShutDown, ///< in a way that is chosen
    EditStartOrder,
};

/// Why it cannot be done now, as a translated sentence; nothing when it can. `details`: as far as they are known, may
/// be null; whether an agent answers is only known when it is asked.
std::optional<QString> whyNot(LifecycleAction action, const Connection &connection, const DomainInfo &domain,
                              const DomainDetails *details);
/// What is wrong with this path for a file on a host, or nothing.
std::optional<QString> hostPathProblem(const QString &path);
/// The same for one that is to be made there.
std::optional<QString> newHostFileProblem(const QString &path);
/// What is wrong with this name of a user in a guest, or nothing.
std::optional<QString> guestUserProblem(const QString &user);
/// A path in the folder where libvirt keeps dumps and saved guests: ".../web-1-2026-05-01_14-03.save".
QString suggestedHostPath(const DomainInfo &domain, const QString &folder, const QString &suffix,
                          const QDateTime &when);

/// A password on its way: wiped with its last owner. Any thread.
class Secret
{
public:
    /// Takes the bytes over; `bytes` is wiped.
    explicit Secret(QByteArray &bytes);
    ~Secret();
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// Each on the lane of details: an agent that does not answer holds up nothing else.
QFuture<Result<GuestInfo>> loadGuestInfo(Connection &connection, const QUuid &uuid);
QFuture<Result<QStringList>> loadGuestKeys(Connection &connection, const QUuid &uuid, const QString &user);
QFuture<Result<SavedGuest>> loadSavedGuest(Connection &connection, const QString &path);

std::unique_ptr<Job> makePasswordJob(Connection &connection, const QUuid &uuid, const QString &user,
                                     std::shared_ptr<Secret> password);
/// First the new ones are added, then those that are to go (lines as readGuestKeys() has them) taken out, and looked
/// for once more; what is in neither list stays.
std::unique_ptr<Job> makeKeysJob(Connection &connection, const QUuid &uuid, const QString &user, const QStringList &add,
                                 const QStringList &remove);
std::unique_ptr<Job> makeTrimJob(Connection &connection, const QUuid &uuid);
std::unique_ptr<Job> makeSaveToFileJob(Connection &connection, const QUuid &uuid, const SaveToFile &save);
std::unique_ptr<Job> makeRestoreJob(Connection &connection, const QString &path, const SavedGuest &guest, RestoreAs as);
std::unique_ptr<Job> makeCoreDumpJob(Connection &connection, const QUuid &uuid, const CoreDump &dump);
std::unique_ptr<Job> makeNmiJob(Connection &connection, const QUuid &uuid);
/// Asks the guest and ends; ShutdownWatch follows what becomes of it.
std::unique_ptr<Job> makeShutDownJob(Connection &connection, const QUuid &uuid, ShutDownWay way);
/// What a managed save has kept is lost: the guest starts afresh.
std::unique_ptr<Job> makeDiscardSaveJob(Connection &connection, const QUuid &uuid);

} // namespace guestdeck
