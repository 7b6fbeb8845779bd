// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/install/installplan.h"
#include "ui/create/backend.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace guestdeck
{

/// One question of the wizard: what can be touched on its own.
enum class Answer {
    Name,
    Source,
    Media,
    Os,
    Memory,
    MaxMemory,
    Vcpus,
    MaxVcpus,
    Disk,
    Pool,
    VolumeName,
    DiskSize,
    DiskFormat,
    Sparse,
    ExistingPath,
    CopyExisting,
    Linked,
    Drivers,
    UseIdentity,
    Identity,
    Unattended,
    Net,
    Network,
    StartNetwork,
    Firmware,
    Machine,
    VncListen,
    VncPort,
    VncPassword,
    Autostart,
    StartNow,
    OpenConsole,
};

/// The answers given so far and everything known about them: what the pages of the wizard show and change. Answers the
/// user has not touched follow the operating system; touched ones stay. Thread: GUI. Owner: the wizard.
class CreateDraft : public QObject
{
    Q_OBJECT
public:
    enum class Load { Loading, Failed, Ready };
    enum class Probe { None, Running, Done, Failed };

    explicit CreateDraft(QObject *parent = nullptr);

    /// Begins with this host. With `initial` its answers count as given by the user. Called again for another host, it
    /// keeps the touched answers that do not depend on the host.
    void start(const CreateBackend &backend, const std::optional<InstallPlan> &initial = {});
    void reload();

    Load load() const { return m_load; }
    const Error &loadError() const { return m_loadError; }
    const CreateBackend &backend() const { return m_backend; }
    const InstallPlan &plan() const { return m_plan; }
    const HostResources &resources() const { return m_resources; }
    const QList<OsEntry> &catalog() const { return m_catalog; }
    const OsEntry &os() const { return m_os; }
    const std::optional<MediaInfo> &media() const { return m_media; }
    /// Of the existing disk, or the cloud image.
    const std::optional<DiskProbe> &disk() const { return m_disk; }
    bool isLookingAtDisk() const { return m_diskProbe == Probe::Running || m_diskTimer.isActive(); }
    /// Why this system cannot be installed without questions; empty: it can.
    QString whyNotUnattended() const;
    Probe probe() const { return m_probe; }
    /// An answer on the image or on an existing disk is still to come.
    bool isLooking() const
    {
        return m_probe == Probe::Running || m_diskProbe == Probe::Running || m_diskTimer.isActive();
    }
    const QList<PlanProblem> &problems() const { return m_problems; }
    bool isTouched(Answer answer) const { return m_touched.contains(answer); }
    /// The user changed something since the wizard was opened.
    bool isDirty() const { return m_dirty; }
    /// Nothing has been given here yet, and nobody tried: a reason to wait, no mistake to point at.
    bool awaits(PlanField field) const;
    const OsEntry *findOs(const QString &id) const;

    /// By the user. A change that changes nothing does not count as touching.
    void edit(Answer answer, const std::function<void(InstallPlan &)> &change);
    void chooseOs(const QString &id);
    /// Takes back the user's choice and follows what was found on the medium.
    void useDetectedOs();

Q_SIGNALS:
    void loadChanged();
    void changed(); ///< plan, operating system, probe or problems

private:
    void resourcesArrived(const Result<HostResources> &result);
    void begin();
    void applyOs(const OsEntry &os);
    void follow(const InstallPlan &before);
    void startProbe();
    void startDiskProbe();
    void diskProbed(const Result<DiskProbe> &result);
    void followImage();
    void followName(const InstallPlan &before);
    void checkImages();
    QString imagePath() const;
    void probed(const Result<MediaInfo> &result);
    void check();

    CreateBackend m_backend;
    std::optional<InstallPlan> m_initial;
    Load m_load = Load::Loading;
    Error m_loadError;
    quint64 m_generation = 0; ///< of the load; answers of an earlier one are dropped
    quint64 m_probeGeneration = 0;
    bool m_haveResources = false;
    bool m_haveCatalog = false;
    HostResources m_resources;
    QList<OsEntry> m_catalog;
    InstallPlan m_plan;
    OsEntry m_os;
    std::optional<MediaInfo> m_media;
    std::optional<DiskProbe> m_disk;
    Probe m_diskProbe = Probe::None;
    quint64 m_probeGenerationOfDisk = 0;
    QTimer m_diskTimer;
    Error m_probeError;
    Error m_diskError;
    Probe m_probe = Probe::None;
    QList<PlanProblem> m_problems;
    QSet<Answer> m_touched;
    bool m_dirty = false;
};

/// True for a volume that looks like an installation image.
bool isIsoVolume(const VolumeInfo &volume);

} // namespace guestdeck
