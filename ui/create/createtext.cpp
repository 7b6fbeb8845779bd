// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/createtext.h"

#include "models/install/planfacts.h"
#include "ui/create/draft.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck::createtext
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::CreateText)
};

QString poolToBe(const PoolOffer &offer)
{
    return offer.make ? Text::tr("%1, a new folder pool at %2", "pool, folder").arg(offer.pool.name, offer.pool.path)
                      : Text::tr("%1, which will be started").arg(offer.pool.name);
}

const PoolInfo *findPool(const CreateDraft &draft)
{
    const QList<PoolInfo> &pools = draft.resources().pools;
    const auto it = std::find_if(pools.begin(), pools.end(),
                                 [&](const PoolInfo &pool) { return pool.name == draft.plan().pool; });
    return it == pools.end() ? nullptr : &*it;
}

QString fileName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QString firmware(const CreateDraft &draft)
{
    const InstallPlan &plan = draft.plan();
    const QString kind = plan.firmware == InstallPlan::Firmware::Uefi ? QStringLiteral("UEFI") : QStringLiteral("BIOS");
    const QString machine = plan.machine == InstallPlan::Machine::Q35 ? u"q35"_s : u"pc"_s;
    QString text = Text::tr("%1, machine type %2").arg(kind, machine);
    if (wantsSecureBoot(plan, draft.resources(), draft.os())) {
        text = Text::tr("%1, Secure Boot").arg(text);
    }
    if (wantsTpm(plan, draft.resources(), draft.os())) {
        text = Text::tr("%1, TPM 2.0").arg(text);
    }
    return text;
}

/// What goes with the machine beside its disk.
void addImageRows(const CreateDraft &draft, QList<QPair<QString, QString>> &rows)
{
    const InstallPlan &plan = draft.plan();
    if (plan.source == InstallPlan::Source::CloudImage) {
        rows.append(
            {Text::tr("Made as"),
             plan.linked ? Text::tr("Linked to the image, which must stay") : Text::tr("Full copy of the image")});
        rows.append({Text::tr("Identity"),
                     plan.useIdentity ? Text::tr("By cloud-init, host name %1").arg(plan.identity.hostName)
                                      : Text::tr("As the image is")});
    }
    if (const QString drivers = driversPath(plan, draft.resources()); !drivers.isEmpty()) {
        rows.append({Text::tr("Drivers"), drivers});
    }
    if (unattendedWay(plan, draft.os()) != UnattendedScript::Way::None) {
        rows.append({Text::tr("Installation"), Text::tr("Without questions, user %1").arg(plan.unattended.user)});
    }
}

} // namespace

QString size(Bytes bytes)
{
    static constexpr quint64 units[] = {1ull << 40, 1ull << 30, 1ull << 20, 1ull << 10};
    int precision = 0;
    for (const quint64 unit : units) {
        if (bytes.value >= unit) {
            const quint64 tenths = (bytes.value * 10 + unit / 2) / unit;
            precision = tenths % 10 == 0 ? 0 : 1;
            break;
        }
    }
    return QLocale().formattedDataSize(qint64(std::min<quint64>(bytes.value, INT64_MAX)), precision);
}

QString size(KiB kib)
{
    return size(toBytes(kib));
}

QString toolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QString(u"<qt>"_s % text.toHtmlEscaped().replace(u'\n', "<br>"_L1) % u"</qt>"_s);
}

QString media(const CreateDraft &draft)
{
    const InstallPlan &plan = draft.plan();
    switch (plan.source) {
    case InstallPlan::Source::NetworkBoot:
        return Text::tr("Boot from the network");
    case InstallPlan::Source::None:
        return Text::tr("Nothing now, install later");
    case InstallPlan::Source::Iso:
    case InstallPlan::Source::CloudImage:
        break;
    }
    return plan.media.kind == MediaRef::Kind::PoolVolume ? plan.media.volume : fileName(plan.media.path);
}

QString os(const CreateDraft &draft)
{
    return draft.os().name;
}

QString resources(const CreateDraft &draft)
{
    const InstallPlan &plan = draft.plan();
    return Text::tr("%1, %2").arg(Text::tr("%n vCPUs", nullptr, int(plan.vcpus)), size(plan.memory));
}

QString disk(const CreateDraft &draft)
{
    const InstallPlan &plan = draft.plan();
    if (overlaysImage(plan)) {
        return Text::tr("Linked, %1 on %2").arg(size(plan.diskSize), plan.pool);
    }
    if (copiesImage(plan)) {
        return Text::tr("Copy, %1 on %2").arg(size(plan.diskSize), plan.pool);
    }
    switch (plan.disk) {
    case InstallPlan::Disk::New:
        return Text::tr("New, %1 on %2").arg(size(plan.diskSize), plan.pool);
    case InstallPlan::Disk::Existing:
        return fileName(plan.existingPath);
    case InstallPlan::Disk::None:
        break;
    }
    return Text::tr("No disk");
}

QString network(const CreateDraft &draft)
{
    const InstallPlan &plan = draft.plan();
    switch (plan.net) {
    case InstallPlan::Net::Virtual:
        return Text::tr("Virtual network %1").arg(plan.network);
    case InstallPlan::Net::Bridge:
        return Text::tr("Host bridge %1").arg(plan.network);
    case InstallPlan::Net::User:
        return Text::tr("User mode network");
    case InstallPlan::Net::None:
        break;
    }
    return Text::tr("No network");
}

QString screen(const CreateDraft &draft)
{
    const InstallPlan &plan = draft.plan();
    const QString port = plan.vncAutoPort ? Text::tr("automatic port") : Text::tr("port %1").arg(plan.vncPort);
    return Text::tr("VNC on %1, %2").arg(plan.vncListen, port);
}

QString screenInShort(const CreateDraft &draft)
{
    const InstallPlan &plan = draft.plan();
    if (plan.vncAutoPort) {
        return Text::tr("VNC on %1").arg(plan.vncListen);
    }
    return Text::tr("VNC on %1, %2", "address, port").arg(plan.vncListen, QString::number(plan.vncPort));
}

QString demand(const CreateDraft &draft)
{
    const InstallPlan &plan = draft.plan();
    QStringList parts = {Text::tr("%n vCPUs", nullptr, int(plan.vcpus)),
                         Text::tr("%1 memory of %2 free").arg(size(plan.memory), size(draft.resources().freeMemory))};
    if (makesVolume(plan)) {
        const PoolInfo *pool = findPool(draft);
        parts << (pool && pool->active
                      ? Text::tr("%1 on %2, %3 free").arg(size(plan.diskSize), pool->name, size(pool->available))
                      : Text::tr("%1 on disk").arg(size(plan.diskSize)));
    }
    return Text::tr("Takes %1.", "a list such as: 2 vCPUs, 4 GiB memory of 11 GiB free")
        .arg(QLocale().createSeparatedList(parts));
}

QList<QPair<QString, QString>> overview(const CreateDraft &draft, const QString &hostName)
{
    const InstallPlan &plan = draft.plan();
    QList<QPair<QString, QString>> rows;
    rows.append({Text::tr("Name"), plan.name});
    rows.append({Text::tr("Host"), hostName});
    rows.append({Text::tr("Operating system"), draft.os().name});
    QString source = media(draft);
    const bool cloud = plan.source == InstallPlan::Source::CloudImage;
    if ((plan.source == InstallPlan::Source::Iso || cloud) && !plan.media.path.isEmpty()) {
        source = cloud ? Text::tr("Cloud image %1").arg(plan.media.path) : plan.media.path;
    }
    rows.append({Text::tr("Installed from"), source});
    rows.append({Text::tr("Processors"),
                 plan.maxVcpus > plan.vcpus ? Text::tr("%1, up to %2 while running")
                                                  .arg(Text::tr("%n vCPUs", nullptr, int(plan.vcpus)))
                                                  .arg(plan.maxVcpus)
                                            : Text::tr("%n vCPUs", nullptr, int(plan.vcpus))});
    rows.append({Text::tr("Memory"),
                 plan.maxMemory > plan.memory
                     ? Text::tr("%1, up to %2 while running").arg(size(plan.memory), size(plan.maxMemory))
                     : size(plan.memory)});
    addImageRows(draft, rows);
    switch (plan.disk) {
    case InstallPlan::Disk::New:
        rows.append({Text::tr("Disk"),
                     plan.sparse ? Text::tr("New volume %1 of %2 (%3, grows as it fills) in pool %4")
                                       .arg(plan.volumeName, size(plan.diskSize), plan.diskFormat, plan.pool)
                                 : Text::tr("New volume %1 of %2 (%3, all space taken at once) in pool %4")
                                       .arg(plan.volumeName, size(plan.diskSize), plan.diskFormat, plan.pool)});
        if (const auto &offer = draft.resources().poolOffer; offer && plan.preparePool) {
            rows.append({Text::tr("Storage pool"), poolToBe(*offer)});
        }
        break;
    case InstallPlan::Disk::Existing:
        rows.append({Text::tr("Disk"),
                     copiesImage(plan)
                         ? Text::tr("New volume %1 of %2 (%3) in pool %4, copied from %5")
                               .arg(plan.volumeName, size(plan.diskSize), plan.diskFormat, plan.pool, plan.existingPath)
                         : Text::tr("Existing: %1").arg(plan.existingPath)});
        break;
    case InstallPlan::Disk::None:
        rows.append({Text::tr("Disk"), Text::tr("None")});
        break;
    }
    rows.append({Text::tr("Network"),
                 plan.startNetwork && plan.net == InstallPlan::Net::Virtual
                     ? Text::tr("%1, which will be started").arg(network(draft))
                     : network(draft)});
    rows.append({Text::tr("Machine"), firmware(draft)});
    rows.append({Text::tr("Acceleration"),
                 plan.kvm ? QStringLiteral("KVM") : Text::tr("None: the guest is emulated and slow")});
    rows.append({Text::tr("Screen"),
                 plan.vncPassword.isEmpty() ? Text::tr("%1, no password").arg(screen(draft))
                                            : Text::tr("%1, with a password").arg(screen(draft))});
    QStringList then;
    if (plan.startNow) {
        then << (plan.openConsole ? Text::tr("starts and opens its console") : Text::tr("starts"));
    } else {
        then << Text::tr("stays off");
    }
    if (plan.autostart) {
        then << Text::tr("starts with the host");
    }
    rows.append({Text::tr("When made"), QLocale().createSeparatedList(then)});
    return rows;
}

} // namespace guestdeck::createtext
