// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/draft.h"

#include "models/core/async.h"
#include "models/install/install.h"
#include "models/install/planfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using Copy = void (*)(const InstallPlan &from, InstallPlan &to);

struct AnswerRow {
    Answer answer;
    std::optional<PlanField> field; ///< the same in the plan's own list of what was touched
    bool ofHost; ///< means nothing on another host
    Copy copy;
};

#define GUESTDECK_COPY(member) [](const InstallPlan &from, InstallPlan &to) { to.member = from.member; }
constexpr AnswerRow answerRows[] = {
    {Answer::Name, PlanField::Name, false, GUESTDECK_COPY(name)},
    {Answer::Source, std::nullopt, true, GUESTDECK_COPY(source)},
    {Answer::Media, PlanField::Media, true, GUESTDECK_COPY(media)},
    {Answer::Os, PlanField::Os, false, GUESTDECK_COPY(osId)},
    {Answer::Memory, PlanField::Memory, false, GUESTDECK_COPY(memory)},
    {Answer::MaxMemory, PlanField::MaxMemory, false, GUESTDECK_COPY(maxMemory)},
    {Answer::Vcpus, PlanField::Vcpus, false, GUESTDECK_COPY(vcpus)},
    {Answer::MaxVcpus, PlanField::MaxVcpus, false, GUESTDECK_COPY(maxVcpus)},
    {Answer::Disk, std::nullopt, true, GUESTDECK_COPY(disk)},
    {Answer::Pool, PlanField::Pool, true,
     [](const InstallPlan &from, InstallPlan &to) {
         to.pool = from.pool;
         to.preparePool = from.preparePool;
     }},
    {Answer::VolumeName, PlanField::VolumeName, true, GUESTDECK_COPY(volumeName)},
    {Answer::DiskSize, PlanField::DiskSize, false, GUESTDECK_COPY(diskSize)},
    {Answer::DiskFormat, std::nullopt, false, GUESTDECK_COPY(diskFormat)},
    {Answer::Sparse, std::nullopt, false, GUESTDECK_COPY(sparse)},
    {Answer::ExistingPath, PlanField::ExistingDisk, true,
     [](const InstallPlan &from, InstallPlan &to) {
         to.existingPath = from.existingPath;
         to.existingFormat = from.existingFormat;
     }},
    {Answer::CopyExisting, std::nullopt, true, GUESTDECK_COPY(copyExisting)},
    {Answer::Linked, std::nullopt, true, GUESTDECK_COPY(linked)},
    {Answer::Drivers, PlanField::Drivers, true, GUESTDECK_COPY(drivers)},
    {Answer::UseIdentity, std::nullopt, false, GUESTDECK_COPY(useIdentity)},
    {Answer::Identity, PlanField::Identity, false, GUESTDECK_COPY(identity)},
    {Answer::Unattended, PlanField::Unattended, false, GUESTDECK_COPY(unattended)},
    {Answer::Net, std::nullopt, true, GUESTDECK_COPY(net)},
    {Answer::Network, PlanField::Network, true, GUESTDECK_COPY(network)},
    {Answer::StartNetwork, std::nullopt, true, GUESTDECK_COPY(startNetwork)},
    {Answer::Firmware, PlanField::Firmware, false, GUESTDECK_COPY(firmware)},
    {Answer::Machine, PlanField::Machine, false, GUESTDECK_COPY(machine)},
    {Answer::VncListen, PlanField::VncListen, false, GUESTDECK_COPY(vncListen)},
    {Answer::VncPort, PlanField::VncPort, false,
     [](const InstallPlan &from, InstallPlan &to) {
         to.vncAutoPort = from.vncAutoPort;
         to.vncPort = from.vncPort;
     }},
    {Answer::VncPassword, PlanField::VncPassword, false, GUESTDECK_COPY(vncPassword)},
    {Answer::Autostart, std::nullopt, false, GUESTDECK_COPY(autostart)},
    {Answer::StartNow, std::nullopt, false, GUESTDECK_COPY(startNow)},
    {Answer::OpenConsole, std::nullopt, false, GUESTDECK_COPY(openConsole)},
};
#undef GUESTDECK_COPY

void touch(InstallPlan &plan, Answer answer)
{
    for (const AnswerRow &row : answerRows) {
        if (row.answer == answer && row.field) {
            plan.touch(*row.field);
        }
    }
}

bool isComplete(const MediaRef &media)
{
    return media.kind == MediaRef::Kind::PoolVolume ? !media.volume.isEmpty() : !media.path.isEmpty();
}

constexpr qsizetype shortHostName = 15; ///< of Windows

} // namespace

bool isIsoVolume(const VolumeInfo &volume)
{
    return volume.format == "iso"_L1 || volume.name.endsWith(".iso"_L1, Qt::CaseInsensitive);
}

CreateDraft::CreateDraft(QObject *parent)
    : QObject(parent)
{
    m_diskTimer.setSingleShot(true);
    m_diskTimer.setInterval(300);
    connect(&m_diskTimer, &QTimer::timeout, this, [this] {
        startDiskProbe();
        Q_EMIT changed();
    });
}

void CreateDraft::start(const CreateBackend &backend, const std::optional<InstallPlan> &initial)
{
    m_backend = backend;
    if (initial) {
        m_initial = initial;
    } else {
        for (const AnswerRow &row : answerRows) {
            if (row.ofHost) {
                m_touched.remove(row.answer);
            }
        }
    }
    reload();
}

void CreateDraft::reload()
{
    ++m_generation;
    ++m_probeGeneration;
    m_probe = Probe::None;
    m_media.reset();
    m_haveResources = false;
    m_haveCatalog = !m_catalog.isEmpty();
    m_load = Load::Loading;
    Q_EMIT loadChanged();
    const quint64 generation = m_generation;
    deliver(m_backend.loadResources(), this, [this, generation](const Result<HostResources> &result) {
        if (generation == m_generation) {
            resourcesArrived(result);
        }
    });
    if (!m_haveCatalog) {
        deliver(m_backend.catalog(), this, [this, generation](const QList<OsEntry> &catalog) {
            if (generation == m_generation) {
                m_catalog = catalog;
                m_haveCatalog = true;
                begin();
            }
        });
    }
}

void CreateDraft::resourcesArrived(const Result<HostResources> &result)
{
    if (!result) {
        m_load = Load::Failed;
        m_loadError = result.error();
        Q_EMIT loadChanged();
        return;
    }
    m_resources = *result;
    m_haveResources = true;
    begin();
}

void CreateDraft::begin()
{
    if (!m_haveResources || !m_haveCatalog || m_load == Load::Failed) {
        return;
    }
    const InstallPlan given = m_initial.value_or(m_plan);
    const OsEntry *chosen = m_initial || isTouched(Answer::Os) ? findOs(given.osId) : nullptr;
    // A generic Linux and a generic other stand at the end of the catalogue.
    m_os = chosen ? *chosen : m_catalog.value(std::max<qsizetype>(0, m_catalog.size() - 2));
    if (m_initial) {
        m_plan = given;
        // What the wizard itself had filled in goes on following, should the user choose another system or name; what
        // is found on the image again moves nothing.
        for (const AnswerRow &row : answerRows) {
            if (!row.field || given.isTouched(*row.field)) {
                m_touched.insert(row.answer);
            }
        }
        m_touched.insert(Answer::Os);
        m_touched.insert(Answer::Media);
        m_initial.reset();
    } else {
        m_plan = m_backend.defaults(m_resources, m_os);
        for (const AnswerRow &row : answerRows) {
            if (isTouched(row.answer)) {
                row.copy(given, m_plan);
                touch(m_plan, row.answer);
            }
        }
        QList<VolumeInfo> images = m_resources.volumes;
        images.removeIf([](const VolumeInfo &volume) { return !isIsoVolume(volume); });
        if (images.size() == 1 && m_plan.source == InstallPlan::Source::Iso && !isComplete(m_plan.media)) {
            const VolumeInfo &only = images.constFirst();
            m_plan.media = {MediaRef::Kind::PoolVolume, only.pool, only.name, only.path};
        } else if (images.isEmpty() && !isComplete(m_plan.media)) {
            m_plan.media.kind = MediaRef::Kind::HostPath;
        }
    }
    m_plan.osId = m_os.id;
    m_plan.kvm = m_resources.host.kvmUsable;
    // A pool that was missing may be there by now, and the other way round.
    m_plan.preparePool = m_resources.poolOffer && m_resources.poolOffer->pool.name == m_plan.pool;
    const bool reopened = m_plan == given;
    if (!reopened) {
        follow(m_plan);
    }
    fillPlace(m_plan.unattended);
    startProbe();
    startDiskProbe();
    m_load = Load::Ready;
    check();
    Q_EMIT loadChanged();
    Q_EMIT changed();
}

const OsEntry *CreateDraft::findOs(const QString &id) const
{
    const auto it = std::find_if(m_catalog.begin(), m_catalog.end(), [&](const OsEntry &os) { return os.id == id; });
    return it == m_catalog.end() || id.isEmpty() ? nullptr : &*it;
}

bool CreateDraft::awaits(PlanField field) const
{
    if (field == PlanField::Media) {
        const bool asks = m_plan.source == InstallPlan::Source::Iso || m_plan.source == InstallPlan::Source::CloudImage;
        return asks && !isComplete(m_plan.media) && !isTouched(Answer::Media);
    }
    if (field == PlanField::UnattendedUser || field == PlanField::UnattendedPassword) {
        const Unattended &answers = m_plan.unattended;
        return answers.on && (field == PlanField::UnattendedUser ? answers.user.isEmpty() : answers.password.isEmpty());
    }
    return field == PlanField::ExistingDisk && m_plan.disk == InstallPlan::Disk::Existing
        && m_plan.existingPath.isEmpty() && !isTouched(Answer::ExistingPath);
}

void CreateDraft::edit(Answer answer, const std::function<void(InstallPlan &)> &change)
{
    if (m_load != Load::Ready) {
        return;
    }
    const InstallPlan before = m_plan;
    change(m_plan);
    if (m_plan == before) {
        return; // Enter in a number field tells its value again: that is no answer
    }
    m_touched.insert(answer);
    touch(m_plan, answer);
    m_dirty = true;
    if (answer == Answer::VolumeName && m_plan.volumeName.isEmpty()) {
        m_touched.remove(answer); // emptied: named after the guest again
        m_plan.touched = before.touched & ~(1U << quint32(PlanField::VolumeName));
    }
    follow(before);
    if (m_plan.source != before.source || m_plan.media != before.media) {
        startProbe();
    }
    if (guestdeck::imagePath(m_plan, m_resources) != guestdeck::imagePath(before, m_resources)) {
        m_disk.reset();
        m_diskProbe = Probe::None;
        ++m_probeGenerationOfDisk;
        m_diskTimer.start(); // a path is typed letter by letter
    }
    check();
    Q_EMIT changed();
}

void CreateDraft::chooseOs(const QString &id)
{
    const OsEntry *os = findOs(id);
    if (!os || m_load != Load::Ready || (os->id == m_os.id && isTouched(Answer::Os))) {
        return;
    }
    m_touched.insert(Answer::Os);
    m_plan.touch(PlanField::Os);
    m_dirty = true;
    applyOs(*os);
    check();
    Q_EMIT changed();
}

void CreateDraft::useDetectedOs()
{
    m_touched.remove(Answer::Os);
    if (const OsEntry *os = m_media ? findOs(m_media->osId) : nullptr) {
        applyOs(*os);
    }
    check();
    Q_EMIT changed();
}

void CreateDraft::applyOs(const OsEntry &os)
{
    const InstallPlan before = m_plan;
    m_os = os;
    m_backend.applyOsDefaults(m_plan, m_resources, m_os);
    m_plan.name = m_backend.suggestName(m_resources, m_os);
    for (const AnswerRow &row : answerRows) {
        // What is not the operating system's business stays too: the source it was found on, for one.
        if (isTouched(row.answer) || row.answer == Answer::Source || row.answer == Answer::Media) {
            row.copy(before, m_plan);
        }
    }
    m_plan.osId = m_os.id;
    followImage();
    follow(before);
}

/// Answers that hang on others and were not given by hand.
void CreateDraft::follow(const InstallPlan &before)
{
    if (!isTouched(Answer::MaxMemory) && (before.maxMemory == before.memory || m_plan.maxMemory < m_plan.memory)) {
        m_plan.maxMemory = m_plan.memory;
    }
    if (!isTouched(Answer::MaxVcpus) && (before.maxVcpus == before.vcpus || m_plan.maxVcpus < m_plan.vcpus)) {
        m_plan.maxVcpus = m_plan.vcpus;
    }
    if (m_plan.source == InstallPlan::Source::CloudImage) {
        m_plan.disk = InstallPlan::Disk::New; // made from the image
    }
    followImage();
    followName(before);
    if (!isTouched(Answer::DiskFormat) && makesVolume(m_plan) && m_plan.pool != before.pool) {
        // Not every pool has volumes with a format.
        InstallPlan fresh = m_plan;
        fresh.diskFormat = InstallPlan().diskFormat;
        m_backend.applyOsDefaults(fresh, m_resources, m_os);
        m_plan.diskFormat = fresh.diskFormat;
    }
    if (overlaysImage(m_plan)) {
        m_plan.diskFormat = u"qcow2"_s;
    }
    if (!isTouched(Answer::VolumeName) && makesVolume(m_plan)) {
        m_plan.volumeName = m_backend.suggestVolumeName(m_plan, m_resources);
    }
}

/// The disk is at least as large as the image it is made from.
void CreateDraft::followImage()
{
    const bool made = copiesImage(m_plan) || overlaysImage(m_plan);
    const Bytes image = m_disk && m_disk->exists ? m_disk->virtualSize : Bytes{};
    if (!made || image.value == 0 || isTouched(Answer::DiskSize)) {
        return;
    }
    // An existing disk keeps its size; a cloud image is small, and grown to what the system wants.
    m_plan.diskSize = m_plan.source == InstallPlan::Source::CloudImage ? std::max(image, m_os.diskSize) : image;
}

/// Host names follow the machine's name until they are given.
void CreateDraft::followName(const InstallPlan &before)
{
    const QString was = hostNameFrom(before.name);
    const QString now = hostNameFrom(m_plan.name);
    // Emptied just now by hand, it is not filled in again under the cursor.
    const auto follows = [&](const QString &name, const QString &earlier) {
        return name.isEmpty() ? earlier.isEmpty() : was != now && (name == was || name == was.left(shortHostName));
    };
    if (follows(m_plan.identity.hostName, before.identity.hostName)) {
        m_plan.identity.hostName = now;
    }
    if (follows(m_plan.unattended.hostName, before.unattended.hostName)) {
        m_plan.unattended.hostName = m_os.script.way == UnattendedScript::Way::Root ? now.left(shortHostName) : now;
    }
}

QString CreateDraft::whyNotUnattended() const
{
    return guestdeck::whyNotUnattended(m_os, m_media);
}

QString CreateDraft::imagePath() const
{
    return guestdeck::imagePath(m_plan, m_resources);
}

void CreateDraft::startDiskProbe()
{
    const quint64 generation = ++m_probeGenerationOfDisk;
    m_disk.reset();
    m_diskProbe = Probe::None;
    if (!imagePath().startsWith(u'/')) {
        return;
    }
    m_diskProbe = Probe::Running;
    deliver(m_backend.probeDisk(imagePath()), this, [this, generation](const Result<DiskProbe> &result) {
        if (generation == m_probeGenerationOfDisk) {
            diskProbed(result);
        }
    });
}

void CreateDraft::diskProbed(const Result<DiskProbe> &result)
{
    m_diskProbe = result ? Probe::Done : Probe::Failed;
    if (result) {
        m_disk = *result;
        (m_plan.source == InstallPlan::Source::CloudImage ? m_plan.imageFormat : m_plan.existingFormat)
            = m_disk->format;
        follow(m_plan);
    } else {
        m_diskError = result.error();
    }
    check();
    Q_EMIT changed();
}

void CreateDraft::startProbe()
{
    const quint64 generation = ++m_probeGeneration;
    m_media.reset();
    m_probe = Probe::None;
    if (m_plan.source != InstallPlan::Source::Iso || !isComplete(m_plan.media)) {
        return;
    }
    m_probe = Probe::Running;
    deliver(m_backend.probe(m_plan.media), this, [this, generation](const Result<MediaInfo> &result) {
        if (generation == m_probeGeneration) {
            probed(result);
        }
    });
}

void CreateDraft::probed(const Result<MediaInfo> &result)
{
    if (result) {
        m_probe = Probe::Done;
        m_media = *result;
        const OsEntry *os = findOs(m_media->osId);
        if (os && !isTouched(Answer::Os)) {
            applyOs(*os);
        }
    } else {
        m_probe = Probe::Failed;
        m_probeError = result.error();
    }
    check();
    Q_EMIT changed();
}

void CreateDraft::check()
{
    m_problems = m_backend.check(m_plan, m_resources, m_os, m_media, m_disk);
    const auto blamed = [this](PlanField field) {
        return std::any_of(m_problems.begin(), m_problems.end(), [field](const PlanProblem &problem) {
            return problem.field == field && problem.severity == PlanProblem::Severity::Error;
        });
    };
    if (m_plan.disk == InstallPlan::Disk::Existing && m_plan.existingPath.isEmpty()
        && !blamed(PlanField::ExistingDisk)) {
        m_problems.append({PlanField::ExistingDisk, PlanProblem::Severity::Error,
                           tr("Choose a disk image, or type the path of one.")});
    }
    checkImages();
    if (m_plan.source != InstallPlan::Source::Iso || blamed(PlanField::Media)) {
        return;
    }
    if (!isComplete(m_plan.media)) {
        m_problems.append({PlanField::Media, PlanProblem::Severity::Error, tr("Choose an installation image.")});
    } else if (m_probe == Probe::Failed) {
        // An image that cannot be looked at from here may still be readable for the emulator.
        const bool missing = m_probeError.kind == ErrorKind::NotFound || m_probeError.kind == ErrorKind::Invalid;
        const QString why = m_probeError.message.isEmpty() ? m_probeError.detail : m_probeError.message;
        m_problems.append({PlanField::Media, missing ? PlanProblem::Severity::Error : PlanProblem::Severity::Warning,
                           tr("The image cannot be read: %1").arg(why)});
    }
}

/// An image that cannot be looked at is not taken: what it claims to be built upon is not known.
void CreateDraft::checkImages()
{
    const bool cloud = m_plan.source == InstallPlan::Source::CloudImage;
    const PlanField field = cloud ? PlanField::Media : PlanField::ExistingDisk;
    const bool blamed = std::any_of(m_problems.begin(), m_problems.end(), [field](const PlanProblem &problem) {
        return problem.field == field && problem.severity == PlanProblem::Severity::Error;
    });
    if (blamed) {
        return;
    }
    if (cloud && !isComplete(m_plan.media)) {
        m_problems.append({field, PlanProblem::Severity::Error, tr("Choose a cloud image.")});
    } else if (m_diskProbe == Probe::Failed && !imagePath().isEmpty()) {
        const QString why = m_diskError.message.isEmpty() ? m_diskError.detail : m_diskError.message;
        m_problems.append({field, PlanProblem::Severity::Error, tr("The image cannot be read: %1").arg(why)});
    }
}

} // namespace guestdeck
