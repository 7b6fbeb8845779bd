// SPDX-License-Identifier: GPL-3.0-or-later
// Disk images as strangers bring them: what their headers say, what they name, and what is refused.
#include "models/install/imagecheck.h"
#include "models/install/imageheader.h"
#include "models/install/isofiles.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using Flaw = ImageHeader::Flaw;

class TestPlanImages : public QObject
{
    Q_OBJECT
private:
    template <class T>
    static void put(QByteArray &bytes, qsizetype at, T value)
    {
        qToBigEndian(value, bytes.data() + at);
    }
    template <class T>
    static void putLittle(QByteArray &bytes, qsizetype at, T value)
    {
        qToLittleEndian(value, bytes.data() + at);
    }

    static QByteArray qcow2(const QByteArray &backing = {}, const QByteArray &format = {}, quint64 size = 1ULL << 30U)
    {
        QByteArray image(imageProbeLength, '\0');
        image.replace(0, 4, "QFI\xfb");
        put<quint32>(image, 4, 3);
        put<quint32>(image, 20, 16);
        put<quint64>(image, 24, size);
        put<quint32>(image, 100, 104);
        qsizetype at = 104;
        if (!format.isEmpty()) {
            put<quint32>(image, at, 0xe2792aca);
            put<quint32>(image, at + 4, quint32(format.size()));
            image.replace(at + 8, format.size(), format);
            at += 8 + (format.size() + 7) / 8 * 8;
        }
        at += 8;
        if (!backing.isEmpty()) {
            put<quint64>(image, 8, quint64(at));
            put<quint32>(image, 16, quint32(backing.size()));
            image.replace(at, backing.size(), backing);
        }
        return image;
    }

    static QByteArray vmdk(const QByteArray &descriptor, quint64 sectors)
    {
        QByteArray image(imageProbeLength, '\0');
        image.replace(0, 4, "KDMV");
        putLittle<quint32>(image, 4, 1);
        putLittle<quint64>(image, 12, sectors);
        putLittle<quint64>(image, 28, 1);
        putLittle<quint64>(image, 36, 20);
        image.replace(512, descriptor.size(), descriptor);
        return image;
    }

    static QByteArray vdi(quint32 type)
    {
        QByteArray image(1024, '\0');
        image.replace(0x40, 4, "\x7f\x10\xda\xbe");
        putLittle<quint32>(image, 0x4c, type);
        putLittle<quint64>(image, 0x170, 5ULL << 30U);
        return image;
    }

    static QByteArray vhd(quint32 type)
    {
        QByteArray image(1024, '\0');
        image.replace(0, 8, "conectix");
        put<quint64>(image, 48, 3ULL << 30U);
        put<quint32>(image, 60, type);
        return image;
    }

    /// A host that holds these files; those in /pool are volumes.
    struct Host {
        QMap<QString, QByteArray> files;
        QStringList read;

        ImageLook look()
        {
            ImageLook look;
            look.read = [this](const QString &path) -> Result<QByteArray> {
                read << path;
                if (!files.contains(path)) {
                    return Error{ErrorKind::NotFound, 0, {}, {}};
                }
                return files.value(path);
            };
            look.volume = [](const QString &path) -> Result<VolumeInfo> {
                if (!path.startsWith("/pool/"_L1)) {
                    return Error{ErrorKind::NotFound, 0, {}, {}};
                }
                VolumeInfo volume;
                volume.pool = u"default"_s;
                volume.name = path.mid(6);
                return volume;
            };
            return look;
        }
    };

private Q_SLOTS:
    void readsHeaders_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("flaw");
        QTest::addColumn<quint64>("size");
        const auto row = [](const char *name, const QByteArray &start, const QString &format, Flaw flaw, quint64 size) {
            QTest::newRow(name) << start << format << int(flaw) << size;
        };
        row("qcow2", qcow2(), u"qcow2"_s, Flaw::None, 1ULL << 30U);
        row("raw", QByteArray(4096, 'x'), u"raw"_s, Flaw::None, 0);
        row("empty", {}, u"raw"_s, Flaw::None, 0);
        row("vmdk", vmdk("# Disk DescriptorFile\nCID=1\nparentCID=ffffffff\nRW 2048 SPARSE \"x.vmdk\"\n", 2048),
            u"vmdk"_s, Flaw::None, 1024 * 1024);
        row("vmdk of parts", "# Disk DescriptorFile\nRW 2048 FLAT \"/etc/shadow\" 0\n", u"vmdk"_s, Flaw::OtherFiles,
            1024 * 1024);
        row("vmdk that leads to its text", vmdk("RW 2048 FLAT \"/etc/shadow\" 0\n", 0), u"vmdk"_s, Flaw::OtherFiles,
            1024 * 1024);
        row("vmdk with parent", vmdk("parentCID=1234\nparentFileNameHint=\"/etc/shadow\"\n", 2048), u"vmdk"_s,
            Flaw::Difference, 1024 * 1024);
        row("vmdk, old ESX", "COWD", u"vmdk"_s, Flaw::OtherFiles, 0);
        row("vdi", vdi(1), u"vdi"_s, Flaw::None, 5ULL << 30U);
        row("vdi, fixed", vdi(2), u"vdi"_s, Flaw::None, 5ULL << 30U);
        row("vdi, difference", vdi(4), u"vdi"_s, Flaw::Difference, 5ULL << 30U);
        row("vhd", vhd(3), u"vpc"_s, Flaw::None, 3ULL << 30U);
        row("vhd, difference", vhd(4), u"vpc"_s, Flaw::Difference, 3ULL << 30U);
        row("vhdx", "vhdxfile", u"vhdx"_s, Flaw::None, 0);
        row("gzip", "\x1f\x8b\x08", u"gzip"_s, Flaw::Packed, 0);
        row("ova", QByteArray(257, 'a') + "ustar", u"tar"_s, Flaw::Packed, 0);
        row("iso", QByteArray(0x8001, '\0') + "CD001", u"raw"_s, Flaw::Installer, 0);
        row("luks", QByteArray("LUKS\xba\xbe\0\1", 8), u"raw"_s, Flaw::Encrypted, 0);
        QByteArray first = qcow2();
        put<quint32>(first, 4, 1);
        row("qcow, first version", first, u"qcow2"_s, Flaw::OldVersion, 0);
        QByteArray encrypted = qcow2();
        put<quint32>(encrypted, 32, 2);
        row("qcow2, encrypted", encrypted, u"qcow2"_s, Flaw::Encrypted, 1ULL << 30U);
        QByteArray external = qcow2();
        put<quint64>(external, 72, 4);
        row("qcow2, data elsewhere", external, u"qcow2"_s, Flaw::OtherFiles, 1ULL << 30U);
        row("qcow2, cut", qcow2().left(60), u"qcow2"_s, Flaw::Damaged, 1ULL << 30U);
        row("qcow2, huge", qcow2({}, {}, ~0ULL), u"qcow2"_s, Flaw::Damaged, 0);
        QByteArray far = qcow2("base", "raw");
        put<quint64>(far, 8, ~0ULL - 2);
        row("qcow2, name outside", far, u"qcow2"_s, Flaw::Damaged, 1ULL << 30U);
        row("qcow2, name with line end", qcow2("a\nb", "raw"), u"qcow2"_s, Flaw::Damaged, 1ULL << 30U);
        row("qcow2, name with NUL", qcow2(QByteArray("a\0b", 3), "raw"), u"qcow2"_s, Flaw::Damaged, 1ULL << 30U);
    }

    void readsHeaders()
    {
        QFETCH(QByteArray, start);
        const ImageHeader image = parseImageHeader(start);
        QTEST(image.format, "format");
        QTEST(int(image.flaw), "flaw");
        QTEST(image.virtualSize.value, "size");
        QCOMPARE(whyNoDisk(image).isEmpty(), image.flaw == Flaw::None && image.format != "vhdx"_L1);
    }

    void readsTheBase()
    {
        const ImageHeader image = parseImageHeader(qcow2("/pool/base.qcow2", "qcow2"));
        QCOMPARE(image.flaw, Flaw::None);
        QCOMPARE(image.backingName, u"/pool/base.qcow2"_s);
        QCOMPARE(image.backingFormat, u"qcow2"_s);
    }

    /// The same as qemu-img finds in images that it has made itself.
    void readsRealImages()
    {
        const QString tool = QStandardPaths::findExecutable(u"qemu-img"_s);
        if (tool.isEmpty()) {
            QSKIP("qemu-img is not installed (qemu-utils)");
        }
        QTemporaryDir dir;
        const auto make = [&](const QStringList &arguments) {
            return QProcess::execute(tool, QStringList{u"create"_s, u"-q"_s} + arguments) == 0;
        };
        for (const QString &format : {u"qcow2"_s, u"vmdk"_s, u"vdi"_s, u"vhdx"_s, u"raw"_s}) {
            const QString path = dir.filePath(u"a."_s + format);
            QVERIFY(make({u"-f"_s, format, path, u"64M"_s}));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const ImageHeader image = parseImageHeader(file.read(imageProbeLength));
            QCOMPARE(image.format, format);
            QCOMPARE(image.flaw, Flaw::None);
            if (format != "vhdx"_L1 && format != "raw"_L1) {
                QCOMPARE(image.virtualSize, Bytes{64ULL << 20U});
            }
        }
        QVERIFY(make({u"-f"_s, u"qcow2"_s, u"-b"_s, u"a.qcow2"_s, u"-F"_s, u"qcow2"_s, dir.filePath(u"top.qcow2"_s)}));
        QFile top(dir.filePath(u"top.qcow2"_s));
        QVERIFY(top.open(QIODevice::ReadOnly));
        const ImageHeader image = parseImageHeader(top.read(imageProbeLength));
        QCOMPARE(image.backingName, u"a.qcow2"_s);
        QCOMPARE(image.backingFormat, u"qcow2"_s);
        QVERIFY(
            make({u"-f"_s, u"vmdk"_s, u"-o"_s, u"subformat=monolithicFlat"_s, dir.filePath(u"flat.vmdk"_s), u"1M"_s}));
        QFile flat(dir.filePath(u"flat.vmdk"_s));
        QVERIFY(flat.open(QIODevice::ReadOnly));
        const ImageHeader parts = parseImageHeader(flat.read(imageProbeLength));
        QCOMPARE(parts.flaw, Flaw::OtherFiles);
        QCOMPARE(parts.files, QStringList{u"flat-flat.vmdk"_s});
    }

    /// Random damage to real shapes: nothing is read outside (a sanitizer would say), and what comes out is bounded.
    void survivesHostileHeaders()
    {
        QRandomGenerator random(20221121);
        const QList<QByteArray> seeds{qcow2("/pool/base.qcow2", "qcow2"),
                                      vmdk("parentFileNameHint=\"x\"\nRW 1 FLAT \"y\"\n", 0), vdi(1), vhd(3),
                                      "# Disk DescriptorFile\nRW 99999999999999999999 FLAT \"\n\"\"\"=\n"};
        for (int round = 0; round < 20000; ++round) {
            QByteArray image = seeds.at(round % seeds.size());
            for (int n = random.bounded(12); n >= 0; --n) {
                const int at = random.bounded(int(std::min<qsizetype>(image.size(), 700)));
                image[at] = char(random.bounded(256));
            }
            if (round % 3 == 0) {
                image.truncate(random.bounded(int(image.size())));
            }
            const ImageHeader header = parseImageHeader(image);
            QVERIFY(header.virtualSize.value <= 1ULL << 60U);
            QVERIFY(header.backingName.size() <= 1023);
            QVERIFY(header.files.size() <= 64);
            QVERIFY(!header.backingName.contains(u'\n') && !header.backingName.contains(QChar(u'\0')));
        }
    }

    void refusesBases_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::addColumn<QString>("said"); // empty: accepted
        const auto row = [](const char *name, const QByteArray &image, const QString &said) {
            QTest::newRow(name) << image << said;
        };
        row("alone", qcow2(), {});
        row("in a pool", qcow2("/pool/base.qcow2", "qcow2"), {});
        row("beside it", qcow2("base.qcow2", "qcow2"), {});
        row("absolute outside", qcow2("/etc/shadow", "raw"), u"/etc/shadow"_s);
        row("relative outside", qcow2("../../etc/shadow", "raw"), u"/etc/shadow"_s);
        row("pool left by dots", qcow2("/pool/../etc/shadow", "raw"), u"/etc/shadow"_s);
        row("missing", qcow2("/pool/gone.qcow2", "qcow2"), u"not there"_s);
        row("server", qcow2("nbd:127.0.0.1:10809", "raw"), u"nbd:127.0.0.1:10809"_s);
        row("json", qcow2(R"(json:{"driver":"file","filename":"/etc/shadow"})", "raw"), u"json:"_s);
        row("without format", qcow2("/pool/base.qcow2"), u"rebase"_s);
        row("itself", qcow2("/home/me/image.qcow2", "qcow2"), u"chain"_s);
        row("bad base", qcow2("/pool/encrypted.qcow2", "qcow2"), u"encrypted"_s);
        row("base of base outside", qcow2("/pool/middle.qcow2", "qcow2"), u"/etc/shadow"_s);
    }

    void refusesBases()
    {
        QFETCH(QByteArray, image);
        QFETCH(QString, said);
        Host host;
        QByteArray encrypted = qcow2();
        put<quint32>(encrypted, 32, 2);
        host.files = {{u"/home/me/image.qcow2"_s, image},
                      {u"/home/me/base.qcow2"_s, qcow2()},
                      {u"/pool/base.qcow2"_s, qcow2()},
                      {u"/pool/encrypted.qcow2"_s, encrypted},
                      {u"/pool/middle.qcow2"_s, qcow2("/etc/shadow", "raw")},
                      {u"/etc/shadow"_s, "root:secret"}};
        const auto disk = examineImage(u"/home/me/image.qcow2"_s, host.look());
        QVERIFY(disk.has_value());
        QVERIFY(disk->exists);
        QCOMPARE(disk->format, u"qcow2"_s);
        QCOMPARE(disk->refusal.isEmpty(), said.isEmpty());
        QVERIFY2(disk->refusal.contains(said), qPrintable(disk->refusal));
        QVERIFY(!host.read.contains(u"/etc/shadow"_s)); // not even looked into
    }

    void whatIsNotThere()
    {
        Host host;
        const auto disk = examineImage(u"/pool/none"_s, host.look());
        QVERIFY(disk.has_value() && !disk->exists);
        ImageLook look = host.look();
        look.read = [](const QString &) -> Result<QByteArray> { return Error{ErrorKind::Unreachable, 0, {}, {}}; };
        QVERIFY(!examineImage(u"/pool/none"_s, look).has_value());
    }

    void smallIsoHoldsItsFiles()
    {
        const auto image
            = buildSmallIso(u"OEMDRV"_s, {{u"ks.cfg"_s, "text\n"}, {u"autounattend.xml"_s, QByteArray(5000, 'x')}});
        QVERIFY(image.has_value());
        QVERIFY(image->contains("OEMDRV"));
        const ReadAt read = [&](quint64 offset, quint64 length) -> Result<QByteArray> {
            return image->mid(qsizetype(offset), qsizetype(length));
        };
        for (const QString &name : {u"ks.cfg"_s, u"autounattend.xml"_s, u"AUTOUNATTEND.XML"_s}) {
            const auto file = findIsoFile(name, read);
            QVERIFY2(file.has_value(), qPrintable(name));
            const QByteArray content = image->mid(qsizetype(file->offset), qsizetype(file->size));
            QCOMPARE(content, name == "ks.cfg"_L1 ? QByteArray("text\n") : QByteArray(5000, 'x'));
        }
        QCOMPARE(findIsoFile(u"none"_s, read).error().kind, ErrorKind::NotFound);
        QCOMPARE(findIsoFile(u"ks.cfg/none"_s, read).error().kind, ErrorKind::Invalid);
        // Joliet, by which Windows reads it: the name in UTF-16.
        QByteArray wide;
        for (const char c : QByteArray("autounattend.xml")) {
            wide += '\0';
            wide += c;
        }
        QVERIFY(image->contains(wide));
    }

    void survivesHostileDirectories()
    {
        auto image = buildSmallIso(u"X"_s, {{u"install.amd/vmlinuz"_s, "kernel"}});
        QVERIFY(image.has_value());
        QRandomGenerator random(7);
        for (int round = 0; round < 5000; ++round) {
            QByteArray bad = *image;
            for (int n = 0; n < 6; ++n) {
                bad[16 * 2048 + random.bounded(12 * 2048)] = char(random.bounded(256));
            }
            quint64 most = 0;
            const auto file
                = findIsoFile(u"install.amd/vmlinuz"_s, [&](quint64 at, quint64 length) -> Result<QByteArray> {
                      most = std::max(most, length);
                      return at < quint64(bad.size()) ? bad.mid(qsizetype(at), qsizetype(length)) : QByteArray();
                  });
            QVERIFY(most <= 1024 * 1024);
            Q_UNUSED(file)
        }
    }

    void initrdGetsItsAppendix()
    {
        const QString tool = QStandardPaths::findExecutable(u"cpio"_s);
        if (tool.isEmpty()) {
            QSKIP("cpio is not installed");
        }
        const QByteArray before("12345");
        const QByteArray appendix = initrdAppendix(u"preseed.cfg"_s, "d-i answer\n", quint64(before.size()));
        QCOMPARE(QByteArray(before + appendix).indexOf("070701") % 4, 0);
        QCOMPARE((before.size() + appendix.size()) % 4, 0);
        QTemporaryDir dir;
        QProcess cpio;
        cpio.setWorkingDirectory(dir.path());
        cpio.start(tool, {u"-i"_s, u"--quiet"_s});
        cpio.write(appendix.mid(appendix.indexOf("070701")));
        cpio.closeWriteChannel();
        QVERIFY(cpio.waitForFinished());
        QCOMPARE(cpio.exitCode(), 0);
        QFile file(dir.filePath(u"preseed.cfg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("d-i answer\n"));
    }
};

QTEST_GUILESS_MAIN(TestPlanImages)
#include "tst_planimages.moc"
