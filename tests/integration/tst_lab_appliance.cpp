// SPDX-License-Identifier: GPL-3.0-or-later
// Machines into files and back, on a host reached by ssh. Other programs are the witnesses: tar, sha256sum, qemu-img
// and virsh say what came out, and what is left where nothing may be.
#include "models/appliance/domainfile.h"
#include "models/appliance/importplan.h"
#include "models/appliance/lookups.h"
#include "models/install/install.h"
#include "tests/integration/cutproxy.h"
#include "tests/integration/program.h"
#include "ui/appliance/appliancecommands.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

const QString folderOfImages = u"/var/lib/libvirt/images/"_s; // NOLINT(cert-err58-cpp)

const QString shop // NOLINT(cert-err58-cpp)
    = u"<domain type='qemu'><name>shop</name><description>Sells things.</description><memory unit='MiB'>96</memory>"
      "<vcpu>2</vcpu><os><type arch='x86_64' machine='pc'>hvm</type></os><features><acpi/></features><devices>"
      "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/>"
      "<source file='/var/lib/libvirt/images/shop.qcow2'/><target dev='vda' bus='virtio'/></disk>"
      "<interface type='network'><mac address='52:54:00:aa:00:01'/><source network='default'/>"
      "<model type='virtio'/></interface>"
      "<interface type='network'><mac address='52:54:00:aa:00:02'/><source network='default'/>"
      "<model type='e1000'/></interface>"
      "<sound model='ich6'/><graphics type='vnc' port='-1' autoport='yes' passwd='s3cret'/>"
      "<video><model type='vga'/></video></devices></domain>"_s;

/// In the manner of VMware's ovftool.
QString foreignDescriptor(const QString &disk, qint64 size)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<Envelope xmlns=\"http://schemas.dmtf.org/ovf/envelope/1\""
           " xmlns:ovf=\"http://schemas.dmtf.org/ovf/envelope/1\" xmlns:rasd=\"http://schemas.dmtf.org/wbem/wscim/1/"
           "cim-schema/2/CIM_ResourceAllocationSettingData\"><References><File ovf:href=\"%1\" ovf:id=\"file1\""
           " ovf:size=\"%2\"/></References><DiskSection><Info>i</Info><Disk ovf:capacity=\"16\""
           " ovf:capacityAllocationUnits=\"byte * 2^20\" ovf:diskId=\"vmdisk1\" ovf:fileRef=\"file1\""
           " ovf:format=\"http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized\"/></DiskSection>"
           "<NetworkSection><Info>i</Info><Network ovf:name=\"VM Network\"/></NetworkSection>"
           "<VirtualSystem ovf:id=\"vm\"><Info>i</Info><Name>foreign</Name><VirtualHardwareSection><Info>i</Info>"
           "<Item><rasd:InstanceID>1</rasd:InstanceID><rasd:ResourceType>3</rasd:ResourceType>"
           "<rasd:VirtualQuantity>1</rasd:VirtualQuantity></Item>"
           "<Item><rasd:AllocationUnits>byte * 2^20</rasd:AllocationUnits><rasd:InstanceID>2</rasd:InstanceID>"
           "<rasd:ResourceType>4</rasd:ResourceType><rasd:VirtualQuantity>64</rasd:VirtualQuantity></Item>"
           "<Item><rasd:Address>0</rasd:Address><rasd:InstanceID>3</rasd:InstanceID>"
           "<rasd:ResourceSubType>lsilogic</rasd:ResourceSubType><rasd:ResourceType>6</rasd:ResourceType></Item>"
           "<Item><rasd:AddressOnParent>0</rasd:AddressOnParent><rasd:HostResource>ovf:/disk/vmdisk1"
           "</rasd:HostResource><rasd:InstanceID>4</rasd:InstanceID><rasd:Parent>3</rasd:Parent>"
           "<rasd:ResourceType>17</rasd:ResourceType></Item><Item><rasd:Connection>VM Network</rasd:Connection>"
           "<rasd:InstanceID>5</rasd:InstanceID><rasd:ResourceSubType>VmxNet3</rasd:ResourceSubType>"
           "<rasd:ResourceType>10</rasd:ResourceType></Item></VirtualHardwareSection></VirtualSystem></Envelope>"_s
               .arg(disk)
               .arg(size);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString said(const Job *job)
{
    return job->error() ? job->error()->message + u" / "_s + job->error()->detail : u"(nothing)"_s;
}

} // namespace

class TestLabAppliance : public QObject
{
    Q_OBJECT

    QString m_uri; ///< as the program reaches the host
    QString m_socket; ///< as the witnesses do: without a login for each word
    std::unique_ptr<lab::Program> m_program;
    Connection *m_host = nullptr;
    QTemporaryDir m_dir;
    QStringList m_volumes; ///< of the host, before a test
    QStringList m_guests;

    QString at(const QString &name) const { return m_dir.filePath(name); }
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    /// A shell line on this machine, in the test's folder; what it printed, or a null string when it failed.
    QString here(const QString &line) const
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.start(u"sh"_s, {u"-ec"_s, line});
        if (!process.waitForFinished(30'000) || process.exitCode() != 0) {
            qWarning().noquote() << line << process.readAllStandardError();
            return {};
        }
        return QString::fromUtf8(process.readAllStandardOutput()) + u""_s;
    }
    static QString there(const QString &line)
    {
        return lab::output({u"exec"_s, u"2"_s, u"sh"_s, u"-ec"_s, QString(u"cd /var/lib/libvirt/images; "_s + line)});
    }
    /// Of what a guest sees on the disk.
    static QString sumThere(const QString &volume)
    {
        return there(
                   u"qemu-img convert -O raw %1 /tmp/gd-sum.raw; sha256sum </tmp/gd-sum.raw; rm /tmp/gd-sum.raw"_s.arg(
                       volume))
            .section(u' ', 0, 0);
    }
    QStringList volumes() const
    {
        lab::virsh(m_socket, {u"pool-refresh"_s, u"default"_s});
        QStringList names;
        for (const QString &line : lab::virsh(m_socket, {u"vol-list"_s, u"default"_s}).split(u'\n')) {
            names.append(line.simplified().section(u' ', 0, 0));
        }
        names.sort();
        // What libvirt does not list is looked for as well.
        return names + there(u"ls -A"_s).split(u'\n');
    }
    QStringList guests() const
    {
        QStringList names = lab::virsh(m_socket, {u"list"_s, u"--all"_s, u"--name"_s}).split(u'\n', Qt::SkipEmptyParts);
        names.sort();
        return names;
    }
    QStringList files() const
    {
        return QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QString xmlOf(const QString &name) const { return lab::virsh(m_socket, {u"dumpxml"_s, u"--inactive"_s, name}); }
    QUuid idOf(const QString &name) const { return m_program->guestId(m_uri, name).uuid; }

    template <class T>
    T wait(const QFuture<T> &future) const
    {
        return lab::waitFor([&]() { return future.isFinished(); }, 30) ? future.result() : T(Error{});
    }
    Job *submit(std::unique_ptr<Job> job) { return m_program->queue()->submit(std::move(job)); }
    static bool ends(const Job *job, Job::State state)
    {
        const bool ended = lab::waitFor([&]() { return job->isFinished(); }, 60);
        if (!ended || job->state() != state || !job->leftovers().isEmpty()) {
            qWarning().noquote() << job->title() << job->state() << job->stepText() << said(job);
        }
        return ended && job->state() == state && job->leftovers().isEmpty();
    }
    Result<ApplianceFile> open(const QString &file) const { return wait(lookIntoAppliance(file, {})); }
    std::unique_ptr<Job> importing(const ApplianceFile &file, const QString &name)
    {
        const auto resources = wait(loadHostResources(*m_host));
        ApplianceImport wanted;
        wanted.name = name;
        wanted.pool = u"default"_s;
        wanted.network = u"default"_s;
        return resources.has_value() ? makeApplianceImportJob(*m_host, file, wanted, *resources) : nullptr;
    }
    /// An archive by other programs; `vmdk` lies in the folder already.
    QString pack(const QString &archive, const QString &vmdk, const QString &more = {}) const
    {
        put(u"foreign.ovf"_s, foreignDescriptor(vmdk, QFileInfo(at(vmdk)).size()).toUtf8());
        here(u"rm -f %1; tar --format=ustar -cf %1 foreign.ovf %2 %3"_s.arg(archive, more, vmdk));
        return at(archive);
    }
    bool nothingIsLeft() const
    {
        const QStringList left = volumes();
        if (left != m_volumes || guests() != m_guests) {
            qWarning() << left << guests();
        }
        return left == m_volumes && guests() == m_guests;
    }
    bool undefine(const QString &name) const
    {
        return !lab::virsh(m_socket, {u"undefine"_s, name, u"--nvram"_s}).isNull()
            && m_program->waitUntilGone(m_uri, name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_SSH_URI"_s);
        m_socket = lab::value(u"LAB_SOCKET_URI_2"_s);
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
        // A linked clone: bytes in the base, bytes in the overlay, bytes of the base that the overlay covers.
        QVERIFY(!there(u"rm -f shop* foreign*; qemu-img create -q -f qcow2 shop-base.qcow2 48M; "
                       "dd if=/dev/urandom of=/tmp/gd-a bs=1M count=6 2>/dev/null; "
                       "dd if=/dev/urandom of=/tmp/gd-b bs=1M count=2 2>/dev/null; "
                       "qemu-io -f qcow2 -c 'write -s /tmp/gd-a 0 6M' -c 'write -s /tmp/gd-b 40M 2M' shop-base.qcow2; "
                       "qemu-img create -q -f qcow2 -b shop-base.qcow2 -F qcow2 shop.qcow2; "
                       "qemu-io -f qcow2 -c 'write -s /tmp/gd-b 5M 2M' shop.qcow2; rm /tmp/gd-a /tmp/gd-b"_s)
                     .isNull());
        QVERIFY(!lab::virsh(m_socket, {u"define"_s, put(u"shop.xml"_s, shop.toUtf8())}).isNull());
        m_program = std::make_unique<lab::Program>(QStringList{m_uri});
        QVERIFY(m_program->waitForHosts());
        m_host = m_program->host(m_uri);
        QVERIFY(m_program->guest(m_uri, u"shop"_s));
        // For the archives of others.
        QVERIFY(!here(u"truncate -s 16M foreign.raw; dd if=/dev/urandom of=foreign.raw bs=1M count=3 seek=1 "
                      "conv=notrunc 2>/dev/null; qemu-img convert -f raw -O vmdk -o subformat=streamOptimized "
                      "foreign.raw foreign.vmdk"_s)
                     .isNull());
    }

    void init()
    {
        m_volumes = volumes();
        m_guests = guests();
    }
    void cleanup() { lab::Program::keepPicturesOfFailure(); }

    void cleanupTestCase()
    {
        m_program.reset();
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
        there(u"rm -f shop* foreign*; virsh pool-refresh default"_s);
    }

    void aLinkedCloneIsExportedAsAWhole()
    {
        QVERIFY(m_program->act(ActionId::ExportGuest, m_uri, u"shop"_s));
        QVERIFY(m_program->type(u"exportFileEdit"_s, at(u"shop.ova"_s)));
        QVERIFY(lab::waitFor(
            [this] {
                const auto *lost = m_program->find<QPlainTextEdit>(u"exportLostText"_s);
                return lost && lost->toPlainText().contains(u"sound"_s);
            },
            10));
        QVERIFY(m_program->click(u"exportOkButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 60));
        QVERIFY2(m_program->newestTask()->successNote().contains(u"sound"_s),
                 qPrintable(m_program->newestTask()->successNote()));
        QCOMPARE(here(u"tar tf shop.ova"_s), u"shop.ovf\nshop.mf\nshop-disk1.vmdk\n"_s);
        QVERIFY(!here(u"mkdir out; tar xf shop.ova -C out"_s).isNull());
        // Its sums are those that another program counts.
        const QString sums = here(u"cd out; sha256sum --tag shop.ovf shop-disk1.vmdk"_s);
        static const QRegularExpression tag(u"SHA256 \\(([^)]+)\\) = "_s);
        QCOMPARE(QString::fromUtf8(contents(at(u"out/shop.mf"_s))), QString(sums).replace(tag, u"SHA256(\\1)= "_s));
        // And the disk is the guest's, base and all.
        const QString sum = here(u"qemu-img convert -f vmdk -O raw out/shop-disk1.vmdk out/back.raw; "
                                 "sha256sum <out/back.raw"_s)
                                .section(u' ', 0, 0);
        QCOMPARE(sum.size(), 64);
        QCOMPARE(sum, sumThere(u"shop.qcow2"_s));
        QVERIFY(!here(u"xmllint --noout out/shop.ovf"_s).isNull());
        QVERIFY(!here(u"rm -r out"_s).isNull());
        QVERIFY(nothingIsLeft());
        for (const QString &name : files()) {
            QVERIFY2(!name.startsWith(u'.'), qPrintable(name));
        }
    }

    void andImportedAgain()
    {
        m_program->window().appliances()->importTo(m_host->id(), at(u"shop.ova"_s));
        QVERIFY(lab::waitFor([this] { return m_program->find<QLineEdit>(u"importNameEdit"_s) != nullptr; }, 10));
        QVERIFY(lab::waitFor([this] { return m_program->find<QComboBox>(u"importPoolBox"_s)->count() > 0; }, 10));
        QVERIFY(m_program->type(u"importNameEdit"_s, u"shop-back"_s));
        auto *network = m_program->find<QComboBox>(u"importNetworkBox"_s);
        QVERIFY(network);
        network->setCurrentIndex(network->findText(u"default"_s));
        m_program->find<QCheckBox>(u"importVirtioBox"_s)->click();
        auto *pool = m_program->find<QComboBox>(u"importPoolBox"_s);
        pool->setCurrentIndex(pool->findData(u"default"_s));
        QVERIFY(m_program->click(u"importOkButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 60));
        QVERIFY(m_program->waitForState(m_uri, u"shop-back"_s, DomainState::ShutOff));
        QVERIFY2(!there(u"qemu-img compare -f qcow2 -F qcow2 shop.qcow2 shop-back.qcow2"_s).isNull(), "compare");
        QVERIFY(there(u"qemu-img info shop-back.qcow2"_s).contains(u"compat: 1.1"_s));
        QVERIFY(!there(u"qemu-img info shop-back.qcow2"_s).contains(u"backing"_s));
        QCOMPARE(volumes().filter(u"shop-back"_s), QStringList({u"shop-back.qcow2"_s, u"shop-back.qcow2"_s}));
        const QString xml = xmlOf(u"shop-back"_s);
        QVERIFY2(xml.contains(QRegularExpression(u"<vcpu[^>]*>2</vcpu>"_s)), qPrintable(xml));
        QVERIFY(xml.contains(u"<memory unit='KiB'>98304</memory>"_s));
        QVERIFY(xml.contains(u"<description>Sells things.</description>"_s));
        QCOMPARE(xml.count(u"<interface type='network'>"_s), 2);
        QVERIFY(!xml.contains(u"52:54:00:aa:00:0"_s));
        QVERIFY(!lab::virsh(m_socket, {u"start"_s, u"shop-back"_s}).isNull());
        QVERIFY(!lab::virsh(m_socket, {u"destroy"_s, u"shop-back"_s}).isNull());
        QVERIFY(undefine(u"shop-back"_s));
        there(u"rm shop-back.qcow2"_s);
    }

    void oneOfAnotherProgramIsImported()
    {
        const auto file = open(pack(u"foreign.ova"_s, u"foreign.vmdk"_s));
        QVERIFY2(file.has_value(), file.has_value() ? "" : qPrintable(file.error().message));
        const Job *job = submit(importing(*file, u"foreign"_s));
        QVERIFY(ends(job, Job::State::Succeeded));
        QCOMPARE(sumThere(u"foreign.qcow2"_s), here(u"sha256sum <foreign.raw"_s).section(u' ', 0, 0));
        const QString xml = xmlOf(u"foreign"_s);
        QVERIFY2(xml.contains(u"<target dev='sdb' bus='sata'/>"_s), qPrintable(xml)); // no driver is needed for it
        QVERIFY(xml.contains(u"<model type='vmxnet3'/>"_s));
        QVERIFY(m_program->waitForState(m_uri, u"foreign"_s, DomainState::ShutOff));
        QVERIFY(undefine(u"foreign"_s));
        there(u"rm foreign.qcow2; virsh pool-refresh default"_s);
    }

    void damageLeavesNothing()
    {
        const QString whole = pack(u"foreign.ova"_s, u"foreign.vmdk"_s);
        // Cut short before the look, and after it.
        put(u"cut.ova"_s, contents(whole).first(QFileInfo(whole).size() - 1'000'000));
        const auto cut = open(at(u"cut.ova"_s));
        QVERIFY(!cut.has_value());
        QCOMPARE(cut.error().kind, ErrorKind::Invalid);
        const auto file = open(whole);
        QVERIFY(file.has_value());
        QVERIFY(QFile::resize(whole, QFileInfo(whole).size() - 1'000'000));
        const Job *job = submit(importing(*file, u"foreign"_s));
        QVERIFY(ends(job, Job::State::Failed));
        QVERIFY2(job->error()->message.contains(u"cut short"_s), qPrintable(said(job)));
        QVERIFY(nothingIsLeft());
        // Another sum than the manifest's.
        put(u"foreign.mf"_s, "SHA256(foreign.vmdk)= " + QByteArray(64, 'a') + "\n");
        const auto changed = open(pack(u"sum.ova"_s, u"foreign.vmdk"_s, u"foreign.mf"_s));
        QVERIFY(changed.has_value());
        job = submit(importing(*changed, u"foreign"_s));
        QVERIFY(ends(job, Job::State::Failed));
        QVERIFY2(job->error()->message.contains(u"manifest"_s), qPrintable(said(job)));
        QVERIFY(nothingIsLeft());
    }

    void anImageThatReachesOutIsRefusedBeforeAnythingIsMade_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = contents(at(u"foreign.vmdk"_s));
        const QByteArray mark = "createType=";
        QByteArray parent = good;
        const QByteArray hint = "parentFileNameHint=\"/etc/passwd\"\n";
        parent.replace(parent.indexOf(mark), hint.size(), hint);
        QTest::newRow("parent") << parent;
        QByteArray bare = parent;
        bare.replace("# Disk DescriptorFile", "# Disc DescriptorFile");
        QTest::newRow("parent without a title") << bare;
        QTest::newRow("extent") << QByteArray("# Disk DescriptorFile\nversion=1\nCID=fffffffe\nparentCID=ffffffff\n"
                                              "createType=\"monolithicFlat\"\n\n# Extent description\n"
                                              "RW 32768 FLAT \"/etc/passwd\" 0\n");
        QByteArray pointer = good;
        pointer.replace(12, 8, QByteArray(8, '\0')); // no capacity: QEMU takes the descriptor's extents
        QTest::newRow("extent behind a header") << pointer;
        QByteArray qcow(70'000, '\0');
        qcow.replace(0, 8, QByteArray("QFI\xfb\0\0\0\3", 8));
        QTest::newRow("another format") << qcow;
    }

    void anImageThatReachesOutIsRefusedBeforeAnythingIsMade()
    {
        QFETCH(QByteArray, bytes);
        put(u"evil.vmdk"_s, bytes);
        const auto file = open(pack(u"evil.ova"_s, u"evil.vmdk"_s));
        QVERIFY(file.has_value());
        Job *job = submit(importing(*file, u"foreign"_s));
        bool touched = false;
        connect(job, &Job::changed, job, [&] { touched = touched || job->stepText().contains(u"Copying"_s); });
        QVERIFY(ends(job, Job::State::Failed));
        QCOMPARE(job->error()->kind, ErrorKind::Invalid);
        QVERIFY(!touched);
        QVERIFY(nothingIsLeft());
    }

    void aCancelLeavesNothing_data()
    {
        QTest::addColumn<bool>("in");
        QTest::addColumn<QString>("step");
        QTest::newRow("copying to the host") << true << u"Copying foreign.vmdk"_s;
        QTest::newRow("converting on the host") << true << u"Converting the disk"_s;
        QTest::newRow("copying on the host") << false << u"without their bases"_s;
        QTest::newRow("downloading") << false << u"Downloading"_s;
        QTest::newRow("converting here") << false << u"Converting the disks"_s;
        QTest::newRow("writing") << false << u"Writing the appliance"_s;
    }

    void aCancelLeavesNothing()
    {
        QFETCH(bool, in);
        QFETCH(QString, step);
        const auto file = open(pack(u"foreign.ova"_s, u"foreign.vmdk"_s));
        QVERIFY(file.has_value());
        const QStringList before = files();
        Job *job = submit(in ? importing(*file, u"foreign"_s)
                             : makeApplianceExportJob(*m_host, idOf(u"shop"_s), at(u"cancelled.ova"_s)));
        bool reached = false;
        connect(job, &Job::changed, job, [&] {
            if (!reached && job->stepText().contains(step)) {
                reached = true;
                job->cancel();
            }
        });
        QVERIFY(ends(job, Job::State::Cancelled));
        QVERIFY(reached);
        QVERIFY(nothingIsLeft());
        QCOMPARE(files(), before);
    }

    /// The link breaks under the one call that matters; the task waits for the host, and looks.
    void aBrokenLinkLeavesNothing_data()
    {
        using Where = lab::CutProxy::Where;
        QTest::addColumn<int>("procedure");
        QTest::addColumn<lab::CutProxy::Where>("where");
        QTest::newRow("conversion: never asked for") << lab::procedure::VolumeCopy << Where::Request;
        QTest::newRow("conversion: at work") << lab::procedure::VolumeCopy << Where::Work;
        QTest::newRow("definition: stored") << lab::procedure::DomainDefine << Where::Answer;
    }

    void aBrokenLinkLeavesNothing()
    {
        QFETCH(int, procedure);
        QFETCH(lab::CutProxy::Where, where);
        const auto file = open(pack(u"foreign.ova"_s, u"foreign.vmdk"_s));
        QVERIFY(file.has_value());
        const QTemporaryDir dir;
        lab::CutProxy proxy(dir.filePath(u"sock"_s), lab::value(u"LAB_SOCKET_URI_2"_s).section(u"socket="_s, 1));
        QVERIFY(proxy.isListening());
        Connection near(ConnectionConfig{{QUuid::createUuid()}, proxy.uri(), {}, true, false});
        QSignalSpy complete(&near, &Connection::listCompleted);
        near.open();
        QVERIFY(complete.wait(20'000));
        const auto resources = wait(loadHostResources(near));
        QVERIFY(resources.has_value());
        ApplianceImport wanted;
        wanted.name = u"foreign"_s;
        wanted.pool = u"default"_s;
        wanted.network = u"default"_s;
        proxy.arm(procedure, where);
        JobQueue queue;
        const Job *job = queue.submit(makeApplianceImportJob(near, *file, wanted, *resources));
        QVERIFY(lab::waitFor([&]() { return proxy.hasCut() || job->isFinished(); }, 30));
        QVERIFY(proxy.hasCut());
        proxy.mend();
        if (procedure == lab::procedure::VolumeCopy) {
            QVERIFY(ends(job, Job::State::Failed));
        } else {
            QVERIFY(ends(job, Job::State::Succeeded));
            QVERIFY(m_program->waitForState(m_uri, u"foreign"_s, DomainState::ShutOff));
            QVERIFY(undefine(u"foreign"_s));
            there(u"rm foreign.qcow2"_s);
        }
        QVERIFY(nothingIsLeft());
    }

    void aRunningGuestIsRefused()
    {
        const QStringList before = files();
        QVERIFY(!lab::virsh(m_socket, {u"start"_s, u"shop"_s}).isNull());
        QVERIFY(m_program->waitForState(m_uri, u"shop"_s, DomainState::Running));
        QVERIFY(whyNotExport(*m_host, idOf(u"shop"_s)));
        const Job *job = submit(makeApplianceExportJob(*m_host, idOf(u"shop"_s), at(u"running.ova"_s)));
        QVERIFY(ends(job, Job::State::Failed));
        QVERIFY2(job->error()->message.contains(u"shop is running"_s), qPrintable(said(job)));
        QVERIFY(nothingIsLeft());
        QCOMPARE(files(), before);
        QVERIFY(!lab::virsh(m_socket, {u"destroy"_s, u"shop"_s}).isNull());
        QVERIFY(m_program->waitForState(m_uri, u"shop"_s, DomainState::ShutOff));
    }

    void definitionsGoOutAndIn()
    {
        QVERIFY(ends(submit(makeExportDomainJob(*m_host, idOf(u"shop"_s), at(u"out.xml"_s), false)),
                     Job::State::Succeeded));
        QCOMPARE(QString::fromUtf8(contents(at(u"out.xml"_s))).trimmed(), xmlOf(u"shop"_s).trimmed());
        QVERIFY(!contents(at(u"out.xml"_s)).contains("s3cret"));
        QVERIFY(ends(submit(makeExportDomainJob(*m_host, idOf(u"shop"_s), at(u"secret.xml"_s), true)),
                     Job::State::Succeeded));
        QVERIFY(contents(at(u"secret.xml"_s)).contains("s3cret"));
        QCOMPARE(QFile::permissions(at(u"secret.xml"_s))
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(ends(submit(makeExportDomainJob(*m_host, idOf(u"shop"_s), at(u"out.xml"_s), false)),
                     Job::State::Failed)); // never over another file

        const auto file = wait(lookIntoDomainFile(at(u"out.xml"_s)));
        QVERIFY(file.has_value());
        const auto findings = wait(examineDomainFile(*m_host, *file));
        QVERIFY(findings.has_value());
        QCOMPARE(findings->size(), 1);
        QVERIFY2(findings->first().text.contains(u"shop.qcow2 belongs to shop"_s), qPrintable(findings->first().text));
        // It is there: refused, by the window and by the task.
        QVERIFY(!checkDomainImport(*m_host, *file, {u"shop-2"_s, false}).isEmpty());
        QVERIFY(ends(submit(makeImportDomainJob(*m_host, *file, {u"shop-2"_s, false})), Job::State::Failed));
        QVERIFY(nothingIsLeft());
        QVERIFY(ends(submit(makeImportDomainJob(*m_host, *file, {u"shop-2"_s, true})), Job::State::Succeeded));
        QVERIFY(m_program->waitForState(m_uri, u"shop-2"_s, DomainState::ShutOff));
        const QString xml = xmlOf(u"shop-2"_s);
        QVERIFY(!xml.contains(file->uuid.toString(QUuid::WithoutBraces)));
        QVERIFY(!xml.contains(u"52:54:00:aa:00:0"_s));
        QVERIFY(xml.contains(u"<sound model='ich6'"_s));
        QVERIFY(undefine(u"shop-2"_s));
        // Moved here with all that it is.
        DomainFile moved = *file;
        moved.uuid = QUuid::createUuid();
        moved.xml.replace(file->uuid.toByteArray(QUuid::WithoutBraces), moved.uuid.toByteArray(QUuid::WithoutBraces));
        moved.xml.replace("52:54:00:aa:00:0", "52:54:00:bb:00:0");
        QVERIFY(ends(submit(makeImportDomainJob(*m_host, moved, {u"shop-3"_s, false})), Job::State::Succeeded));
        QVERIFY(xmlOf(u"shop-3"_s).contains(moved.uuid.toString(QUuid::WithoutBraces)));
        QVERIFY(xmlOf(u"shop-3"_s).contains(u"52:54:00:bb:00:02"_s));
        QVERIFY(m_program->waitForState(m_uri, u"shop-3"_s, DomainState::ShutOff));
        QVERIFY(undefine(u"shop-3"_s));
    }

    void whatTheSchemaForbidsIsRefusedWithItsWords()
    {
        put(u"bad.xml"_s, QString(shop).replace(u"<vcpu>2</vcpu>"_s, u"<vcpu>2</vcpu><bogus/>"_s).toUtf8());
        const auto file = wait(lookIntoDomainFile(at(u"bad.xml"_s)));
        QVERIFY(file.has_value());
        const Job *job = submit(makeImportDomainJob(*m_host, *file, {u"bad"_s, true}));
        QVERIFY(ends(job, Job::State::Failed));
        QVERIFY2(job->error()->message.contains(u"refused the definition"_s), qPrintable(said(job)));
        QVERIFY2(job->error()->detail.contains(u"bogus"_s) || job->error()->detail.contains(u"validate"_s),
                 qPrintable(said(job)));
        QVERIFY(nothingIsLeft());
    }
};

LAB_TEST_MAIN(TestLabAppliance)
#include "tst_lab_appliance.moc"
