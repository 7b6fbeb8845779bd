// SPDX-License-Identifier: GPL-3.0-or-later
// Machines from images of other programs, from cloud images and with answers for the installer, on a real host: what is
// made, what is refused, and that failures leave nothing.
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/install/install.h"
#include "models/install/planfacts.h"
#include "models/libvirt/deletecalls.h"
#include "models/xml/ownmedia.h"
#include "tests/integration/program.h"

#include <QDir>
#include <QFile>
#include <QUuid>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestLabSources : public QObject
{
    Q_OBJECT
private:
    Connection &host() const { return *m_program->host(m_uri); }

    template <class T>
    static T wait(const QFuture<T> &future)
    {
        if (!lab::waitFor([&]() { return future.isFinished(); }, 60)) {
            qFatal("no answer");
        }
        return future.result();
    }

    QString volumes() const
    {
        QString all;
        for (const QString &pool : {u"default"_s, u"isos"_s, lab::value(u"LAB_TINY_POOL"_s)}) {
            all += lab::virsh(m_uri, {u"vol-list"_s, pool});
        }
        return all + lab::virsh(m_uri, {u"pool-list"_s, u"--all"_s});
    }

    OsEntry system(const QString &id) const { return findOs(m_catalog, id); }

    void readHost()
    {
        lab::virsh(m_uri, {u"pool-refresh"_s, u"default"_s});
        const auto resources = wait(loadHostResources(host()));
        QVERIFY(resources.has_value());
        m_host = *resources;
    }

    InstallPlan planFor(const QString &name, const OsEntry &os) const
    {
        InstallPlan plan = defaultPlan(m_host, os);
        plan.name = name;
        plan.source = InstallPlan::Source::None;
        plan.pool = u"default"_s;
        plan.volumeName = name + u".qcow2"_s;
        plan.memory = plan.maxMemory = mebi(192);
        plan.vcpus = plan.maxVcpus = 1;
        plan.net = InstallPlan::Net::None;
        plan.startNow = false;
        return plan;
    }

    Job *run(const InstallPlan &plan, const OsEntry &os)
    {
        m_job = makeCreateJob(host(), plan, m_host, os);
        m_job->start();
        if (!lab::waitFor([this]() { return m_job->isFinished(); }, 90)) {
            qFatal("the task does not end");
        }
        if (m_job->error()) {
            qInfo("%s | %s", qPrintable(m_job->error()->message), qPrintable(m_job->error()->detail));
        }
        return m_job.get();
    }

    /// Deletes the guest with all of its own that the plan for it finds; what its disks are built upon stays.
    void remove(const QString &name, qsizetype disks)
    {
        const QUuid uuid(lab::virsh(m_uri, {u"domuuid"_s, name}).trimmed());
        const auto plan = wait(host().run(Lane::General, [uuid](Session &session, const CallContext &context) {
            return readDeletePlan(session, uuid, context);
        }));
        QVERIFY(plan.has_value());
        QStringList paths;
        for (const DeletePlan::Disk &disk : plan->disks) {
            if (disk.deletable && disk.depth == 0) {
                paths << disk.disk.source;
            }
        }
        QCOMPARE(paths.size(), disks);
        lab::virsh(m_uri, {u"destroy"_s, name});
        QVERIFY(!lab::virsh(m_uri, {u"undefine"_s, name, u"--nvram"_s}).isNull());
        for (const QString &path : std::as_const(paths)) {
            QVERIFY(!lab::virsh(m_uri, {u"vol-delete"_s, path}).isNull());
        }
    }

    bool sameContent(const QString &a, const QString &b) const
    {
        return lab::run({u"exec"_s, u"1"_s, u"qemu-img"_s, u"compare"_s, a, b});
    }

    QString m_uri;
    QString m_import; ///< a folder of the host in no pool
    QString m_volumes;
    std::unique_ptr<lab::Program> m_program;
    HostResources m_host;
    QList<OsEntry> m_catalog;
    std::unique_ptr<Job> m_job;

private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_LOCAL_URI"_s);
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        m_program = std::make_unique<lab::Program>(QStringList{m_uri});
        QVERIFY(m_program->waitForHosts());
        m_catalog = wait(loadOsCatalog());
        m_import = lab::value(u"LAB_SHARED"_s) + u"/import"_s;
        QVERIFY(QDir().mkpath(m_import));
        for (const QString &format : {u"vmdk"_s, u"vdi"_s, u"vpc"_s}) {
            QVERIFY(lab::run({u"exec"_s, u"1"_s, u"qemu-img"_s, u"convert"_s, u"-O"_s, format,
                              lab::value(u"LAB_TEMPLATE"_s), m_import + u"/disk."_s + format}));
        }
        QVERIFY(lab::run(
            {u"exec"_s, u"1"_s, u"cp"_s, lab::value(u"LAB_TEMPLATE"_s), u"/var/lib/libvirt/images/cloud.qcow2"_s}));
        readHost();
        m_volumes = volumes();
    }

    void cleanupTestCase()
    {
        m_job.reset();
        m_program.reset();
        QDir(m_import).removeRecursively();
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
    }

    void foreignFormatsBecomeVolumes_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("vmdk") << u"vmdk"_s;
        QTest::newRow("vdi") << u"vdi"_s;
        QTest::newRow("vpc") << u"vpc"_s;
    }

    void foreignFormatsBecomeVolumes()
    {
        QFETCH(QString, format);
        const OsEntry os = system(u"debian11"_s);
        InstallPlan plan = planFor(u"from-"_s + format, os);
        plan.disk = InstallPlan::Disk::Existing;
        plan.existingPath = m_import + u"/disk."_s + format;
        const auto probe = wait(probeDisk(host(), plan.existingPath));
        QVERIFY(probe.has_value());
        QCOMPARE(probe->format, format);
        QVERIFY(probe->refusal.isEmpty());
        QVERIFY(probe->virtualSize.value >= 96ULL << 20U);
        plan.existingFormat = probe->format;
        plan.diskSize = gibi(1); // grown
        const QList<PlanProblem> problems = checkPlan(plan, m_host, os, {}, *probe);
        for (const PlanProblem &problem : problems) {
            QVERIFY2(problem.severity == PlanProblem::Severity::Warning, qPrintable(problem.message));
        }
        QCOMPARE(run(plan, os)->state(), Job::State::Succeeded);
        const QString path = lab::virsh(m_uri, {u"vol-path"_s, plan.volumeName, u"default"_s}).trimmed();
        QVERIFY(sameContent(path, plan.existingPath));
        const QString xml = lab::virsh(m_uri, {u"vol-dumpxml"_s, plan.volumeName, u"default"_s});
        QVERIFY(xml.contains(u"<capacity unit='bytes'>1073741824<"_s));
        QVERIFY(xml.contains(u"<format type='qcow2'/>"_s) && xml.contains(u"<compat>1.1</compat>"_s));
        remove(plan.name, 1);
        QVERIFY(QFile::exists(plan.existingPath));
        QCOMPARE(volumes(), m_volumes); // the pool that was open for the copy is gone, too
    }

    void anImageThatClaimsAnotherFileIsRefused()
    {
        const QString path = u"/var/lib/libvirt/images/evil.qcow2"_s;
        QVERIFY(lab::run({u"exec"_s, u"1"_s, u"qemu-img"_s, u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-u"_s, u"-b"_s,
                          u"/etc/shadow"_s, u"-F"_s, u"raw"_s, path, u"64M"_s}));
        lab::virsh(m_uri, {u"pool-refresh"_s, u"default"_s});
        const OsEntry os = system(u"debian11"_s);
        InstallPlan plan = planFor(u"evil"_s, os);
        plan.disk = InstallPlan::Disk::Existing;
        plan.existingPath = path;
        const auto probe = wait(probeDisk(host(), path));
        QVERIFY(probe.has_value());
        QVERIFY(probe->refusal.contains(u"/etc/shadow"_s));
        QVERIFY(std::ranges::any_of(checkPlan(plan, m_host, os, {}, *probe), [](const PlanProblem &problem) {
            return problem.field == PlanField::ExistingDisk && problem.severity == PlanProblem::Severity::Error;
        }));
        // Put there after the wizard has looked: the task looks again.
        plan.existingFormat = u"qcow2"_s;
        plan.copyExisting = true;
        plan.volumeName = u"copied.qcow2"_s;
        QCOMPARE(run(plan, os)->state(), Job::State::Failed);
        QVERIFY(m_job->error()->message.contains(u"/etc/shadow"_s));
        QVERIFY(lab::run({u"exec"_s, u"1"_s, u"rm"_s, path}));
        lab::virsh(m_uri, {u"pool-refresh"_s, u"default"_s});
        QCOMPARE(volumes(), m_volumes);
        QVERIFY(lab::virsh(m_uri, {u"list"_s, u"--all"_s, u"--name"_s}).trimmed().isEmpty());
    }

    void cloudImageMakesAMachine_data()
    {
        QTest::addColumn<bool>("linked");
        QTest::newRow("linked") << true;
        QTest::newRow("copied") << false;
    }

    void cloudImageMakesAMachine()
    {
        QFETCH(bool, linked);
        const OsEntry os = system(u"debian11"_s);
        InstallPlan plan = cloudPlan(u"cloud-vm"_s, linked);
        QCOMPARE(run(plan, os)->state(), Job::State::Succeeded);
        const QString xml = lab::virsh(m_uri, {u"dumpxml"_s, plan.name});
        QVERIFY(xml.contains(u"bus='scsi'"_s) && xml.contains(u"model='virtio-scsi'"_s));
        QCOMPARE(readOwnMedia(xml), QStringList{u"/var/lib/libvirt/images/cloud-vm-seed.iso"_s});
        const QString volume = lab::virsh(m_uri, {u"vol-dumpxml"_s, plan.volumeName, u"default"_s});
        QCOMPARE(volume.contains(u"<backingStore>"_s), linked);
        QVERIFY(volume.contains(u"<capacity unit='bytes'>1073741824<"_s));
        const QString label = lab::output({u"exec"_s, u"1"_s, u"blkid"_s, u"-o"_s, u"value"_s, u"-s"_s, u"LABEL"_s,
                                           u"/var/lib/libvirt/images/cloud-vm-seed.iso"_s});
        QCOMPARE(label.trimmed(), u"cidata"_s);
        remove(plan.name, 2); // the disk and its seed, and never the image
        QCOMPARE(volumes(), m_volumes);
    }

    void aFailureTakesSeedAndDiskAway()
    {
        InstallPlan plan = cloudPlan(u"no-start"_s, true);
        plan.net = InstallPlan::Net::Bridge;
        plan.network = u"nobridge0"_s;
        plan.startNow = true;
        QCOMPARE(run(plan, system(u"debian11"_s))->state(), Job::State::Failed);
        QVERIFY(m_job->leftovers().isEmpty());
        QCOMPARE(volumes(), m_volumes);
        QVERIFY(lab::virsh(m_uri, {u"list"_s, u"--all"_s, u"--name"_s}).trimmed().isEmpty());
    }

    void windows11IsAccepted()
    {
        const OsEntry os = system(u"win11"_s);
        InstallPlan plan = planFor(u"eleven"_s, os);
        QCOMPARE(plan.firmware, InstallPlan::Firmware::Uefi);
        plan.source = InstallPlan::Source::Iso;
        plan.media = {MediaRef::Kind::HostPath, {}, {}, lab::value(u"LAB_SMALL_ISO"_s)};
        plan.drivers = {MediaRef::Kind::HostPath, {}, {}, lab::value(u"LAB_DI_ISO"_s)};
        plan.unattended.on = true;
        plan.unattended.user = u"ada"_s;
        plan.unattended.password = "s3cret";
        plan.unattended.hostName = u"eleven"_s;
        plan.unattended.language = u"en_US"_s;
        plan.memory = plan.maxMemory = mebi(512);
        plan.diskSize = gibi(64);
        QCOMPARE(run(plan, os)->state(), Job::State::Succeeded);
        const QString xml = lab::virsh(m_uri, {u"dumpxml"_s, plan.name});
        QVERIFY(xml.contains(u"<tpm model='tpm-crb'>"_s));
        QVERIFY(xml.contains(u"name='secure-boot'"_s) && xml.contains(u"<smm state='on'/>"_s));
        QVERIFY(xml.contains(u"offset='localtime'"_s));
        QVERIFY(xml.contains(u"<target dev='vda' bus='virtio'/>"_s)); // there is a disc with drivers
        QVERIFY(!xml.contains(u"s3cret"_s));
        const QString found = lab::output({u"exec"_s, u"1"_s, u"xorriso"_s, u"-indev"_s,
                                           u"/var/lib/libvirt/images/eleven-answers.iso"_s, u"-find"_s, u"/"_s});
        QVERIFY2(found.contains(u"'/autounattend.xml'"_s), qPrintable(found));
        // It starts: firmware, SMM and the emulated TPM fit together.
        QVERIFY(!lab::virsh(m_uri, {u"start"_s, plan.name}).isNull());
        remove(plan.name, 2);
        QCOMPARE(volumes(), m_volumes);
    }

    void debianInstallerGetsItsAnswers()
    {
        // An ISO image laid out as Debian's, with the lab's own kernel.
        const QString tree = m_import + u"/tree/install.amd"_s;
        QVERIFY(QDir().mkpath(tree));
        QVERIFY(QFile::copy(lab::value(u"LAB_KERNEL"_s), tree + u"/vmlinuz"_s));
        QVERIFY(QFile::copy(lab::value(u"LAB_INITRD"_s), tree + u"/initrd.gz"_s));
        const QString iso = m_import + u"/debian.iso"_s;
        QCOMPARE(QProcess::execute(
                     u"xorriso"_s,
                     {u"-as"_s, u"mkisofs"_s, u"-quiet"_s, u"-r"_s, u"-J"_s, u"-o"_s, iso, m_import + u"/tree"_s}),
                 0);
        const OsEntry os = system(u"debian11"_s);
        InstallPlan plan = planFor(u"preseeded"_s, os);
        plan.source = InstallPlan::Source::Iso;
        plan.media = {MediaRef::Kind::HostPath, {}, {}, iso};
        plan.diskSize = gibi(1);
        plan.unattended.on = true;
        plan.unattended.user = u"ada"_s;
        plan.unattended.password = "s3cret-word";
        plan.unattended.hostName = u"preseeded"_s;
        plan.startNow = true;
        QCOMPARE(run(plan, os)->state(), Job::State::Succeeded);
        QVERIFY(!m_job->successNote().isEmpty());
        const QString live = lab::virsh(m_uri, {u"dumpxml"_s, plan.name});
        const QString stored = lab::virsh(m_uri, {u"dumpxml"_s, u"--inactive"_s, plan.name});
        QVERIFY(live.contains(u"<kernel>/var/lib/libvirt/images/preseeded-install-kernel</kernel>"_s));
        QVERIFY(live.contains(u"<on_reboot>destroy</on_reboot>"_s));
        QVERIFY(!stored.contains(u"<kernel>"_s));
        QVERIFY(!live.contains(u"s3cret-word"_s));
        QVERIFY(lab::run({u"exec"_s, u"1"_s, u"grep"_s, u"-q"_s, u"passwd/user-password password s3cret-word"_s,
                          u"/var/lib/libvirt/images/preseeded-install-initrd"_s}));
        // The kernel takes both archives: the guest comes up to its login.
        QVERIFY(m_program->waitForState(m_uri, plan.name, DomainState::Running));
        lab::virsh(m_uri, {u"destroy"_s, plan.name});
        QVERIFY(!lab::virsh(m_uri, {u"dumpxml"_s, plan.name}).contains(u"<kernel>"_s));
        remove(plan.name, 3); // the disk, and what held the password
        QCOMPARE(volumes(), m_volumes);
    }

private:
    InstallPlan cloudPlan(const QString &name, bool linked) const
    {
        InstallPlan plan = planFor(name, system(u"debian11"_s));
        plan.source = InstallPlan::Source::CloudImage;
        plan.media
            = {MediaRef::Kind::PoolVolume, u"default"_s, u"cloud.qcow2"_s, u"/var/lib/libvirt/images/cloud.qcow2"_s};
        plan.imageFormat = u"qcow2"_s;
        plan.linked = linked;
        plan.diskSize = gibi(1);
        plan.identity.hostName = name;
        return plan;
    }
};

LAB_TEST_MAIN(TestLabSources)
#include "tst_lab_sources.moc"
