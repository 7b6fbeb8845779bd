// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/async.h"
#include "ui/create/backend.h"

#include <QPromise>

#include <algorithm>
#include <memory>

namespace guestdeck
{

/// A host that exists only as values, and answers when the test says so.
struct CreateFake {
    HostResources host = defaultHost();
    QList<OsEntry> systems = defaultSystems();
    MediaInfo found; ///< what every image turns out to be
    QList<PlanProblem> wrong; ///< said of every plan
    bool slow = false; ///< loads and probes wait for finish()
    std::optional<Error> loadError;
    std::optional<Error> probeError;
    int loads = 0;
    QList<MediaRef> probes;
    DiskProbe disk{true, QStringLiteral("raw"), {}}; ///< what every path turns out to be
    QStringList diskProbes;
    QList<std::function<void()>> pending;

    static OsEntry system(const QString &id, const QString &name, quint64 memoryMiB, quint64 diskGiB)
    {
        OsEntry os;
        os.id = id;
        os.name = name;
        os.memory = mebi(memoryMiB);
        os.minimumMemory = mebi(memoryMiB / 2);
        os.diskSize = gibi(diskGiB);
        return os;
    }

    static QList<OsEntry> defaultSystems()
    {
        using namespace Qt::StringLiterals;
        return {system(u"debian11"_s, u"Debian 11"_s, 1024, 20),
                system(u"debian10"_s, u"Debian 10"_s, 1024, 20),
                system(u"fedora37"_s, u"Fedora Linux 37"_s, 2048, 15),
                system(u"win11"_s, u"Microsoft Windows 11"_s, 4096, 64),
                system(u"linux2022"_s, u"Generic Linux 2022"_s, 2048, 20),
                system(u"unknown"_s, u"Generic or unknown system"_s, 1024, 10)};
    }

    static HostResources defaultHost()
    {
        using namespace Qt::StringLiterals;
        HostResources host;
        host.pools
            = {{u"default"_s, u"dir"_s, u"/var/lib/libvirt/images"_s, true, true, gibi(200), gibi(82), gibi(118)},
               {u"fast"_s, u"dir"_s, u"/srv/fast"_s, true, true, gibi(50), gibi(30), gibi(20)},
               {u"old"_s, u"dir"_s, u"/srv/old"_s, false, false, {}, {}, {}}};
        const auto volume = [](const QString &name, const QString &format, quint64 mib) {
            return VolumeInfo{u"default"_s,      name, u"/var/lib/libvirt/images/"_s % name, format, toBytes(mebi(mib)),
                              toBytes(mebi(mib))};
        };
        host.volumes = {volume(u"debian-11.7.0-amd64-netinst.iso"_s, u"iso"_s, 389),
                        volume(u"Fedora-Server-netinst-x86_64-37.iso"_s, u"raw"_s, 730),
                        volume(u"web-1.qcow2"_s, u"qcow2"_s, 20480), volume(u"data.img"_s, u"raw"_s, 10240)};
        host.networks
            = {{u"default"_s, u"nat"_s, u"virbr0"_s, true, true}, {u"lab"_s, QString(), u"virbr1"_s, false, false}};
        host.bridges = {u"br0"_s, u"br1"_s};
        host.host.hostName = u"kvm-a"_s;
        host.host.cpus = 8;
        host.host.memory = mebi(16 * 1024);
        host.host.isLocal = true;
        host.host.kvmUsable = true;
        host.freeMemory = mebi(11 * 1024);
        host.domainNames = {u"web-1"_s};
        host.vncPortsTaken = {5901};
        return host;
    }

    static QString volumeName(const InstallPlan &plan, const HostResources &host)
    {
        using namespace Qt::StringLiterals;
        const QString suffix = plan.diskFormat == "raw"_L1 ? u".img"_s : u".qcow2"_s;
        QString name = plan.name % suffix;
        for (int n = 2;
             std::any_of(host.volumes.begin(), host.volumes.end(),
                         [&](const VolumeInfo &volume) { return volume.pool == plan.pool && volume.name == name; });
             ++n) {
            name = plan.name % u'-' % QString::number(n) % suffix;
        }
        return name;
    }

    static InstallPlan defaults(const HostResources &host, const OsEntry &os)
    {
        using namespace Qt::StringLiterals;
        InstallPlan plan;
        plan.pool = host.poolOffer ? host.poolOffer->pool.name
            : host.pools.isEmpty() ? QString()
                                   : host.pools.constFirst().name;
        plan.preparePool = host.poolOffer.has_value();
        plan.network = host.networks.isEmpty() ? QString() : host.networks.constFirst().name;
        plan.name = os.id;
        applyDefaults(plan, os);
        return plan;
    }

    static void applyDefaults(InstallPlan &plan, const OsEntry &os)
    {
        plan.osId = os.id;
        plan.memory = plan.maxMemory = os.memory;
        plan.vcpus = plan.maxVcpus = os.vcpus;
        plan.diskSize = os.diskSize;
        plan.firmware = os.wantsUefi ? InstallPlan::Firmware::Uefi : InstallPlan::Firmware::Bios;
    }

    template <class T>
    QFuture<T> answer(T value)
    {
        if (!slow) {
            return readyFuture(std::move(value));
        }
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        pending.append([promise, value] {
            promise->addResult(value);
            promise->finish();
        });
        return promise->future();
    }

    /// Lets everything asked so far be answered.
    void finish()
    {
        const auto now = std::exchange(pending, {});
        for (const auto &call : now) {
            call();
        }
    }

    QList<PlanProblem> check(const InstallPlan &plan, const std::optional<DiskProbe> &found) const
    {
        using namespace Qt::StringLiterals;
        QList<PlanProblem> problems = wrong;
        const auto error = [&](PlanField field, const QString &text) {
            problems.append({field, PlanProblem::Severity::Error, text});
        };
        if (plan.name.isEmpty()) {
            error(PlanField::Name, u"The machine needs a name."_s);
        } else if (host.domainNames.contains(plan.name)) {
            error(PlanField::Name, u"There is a guest of this name already."_s);
        }
        if (found && !found->exists) {
            error(PlanField::ExistingDisk, u"There is no such disk."_s);
        }
        if (plan.memory > host.host.memory) {
            error(PlanField::Memory, u"The host has 16 GiB only."_s);
        }
        if (plan.maxMemory < plan.memory) {
            error(PlanField::MaxMemory, u"The maximum is less than the memory."_s);
        }
        if (plan.vncListen == "0.0.0.0"_L1 && plan.vncPassword.isEmpty()) {
            problems.append({PlanField::VncListen, PlanProblem::Severity::Warning,
                             u"Anybody who reaches the host can take over this screen: set a password."_s});
        }
        if (!plan.vncAutoPort && host.vncPortsTaken.contains(plan.vncPort)) {
            error(PlanField::VncPort, u"Another guest uses this port."_s);
        }
        return problems;
    }

    /// The fake must outlive the backend.
    CreateBackend backend()
    {
        using namespace Qt::StringLiterals;
        CreateBackend backend;
        backend.loadResources = [this] {
            ++loads;
            return answer(loadError ? Result<HostResources>(*loadError) : Result<HostResources>(host));
        };
        backend.probe = [this](const MediaRef &media) {
            probes.append(media);
            return answer(probeError ? Result<MediaInfo>(*probeError) : Result<MediaInfo>(found));
        };
        backend.probeDisk = [this](const QString &path) {
            diskProbes.append(path);
            return answer(Result<DiskProbe>(disk));
        };
        backend.suggestVolumeName = &CreateFake::volumeName;
        backend.catalog = [this] { return readyFuture(systems); };
        backend.defaults = &CreateFake::defaults;
        backend.applyOsDefaults
            = [](InstallPlan &plan, const HostResources &, const OsEntry &os) { applyDefaults(plan, os); };
        backend.suggestName = [](const HostResources &, const OsEntry &os) { return os.id; };
        backend.check
            = [this](const InstallPlan &plan, const HostResources &, const OsEntry &, const std::optional<MediaInfo> &,
                     const std::optional<DiskProbe> &found) { return check(plan, found); };
        backend.xml = [](const InstallPlan &plan, const HostResources &, const OsEntry &) {
            return QString(u"<domain type=\"kvm\">\n  <name>"_s % plan.name % u"</name>\n</domain>\n"_s);
        };
        backend.virtInstall = [](const InstallPlan &plan, const HostResources &, const OsEntry &os) {
            return QString(u"virt-install --name "_s % plan.name % u" --osinfo "_s % os.id);
        };
        return backend;
    }
};

} // namespace guestdeck
