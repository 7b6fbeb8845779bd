// SPDX-License-Identifier: GPL-3.0-or-later
// What a medium is, by its first 64 KiB and libosinfo; and whether the emulator could read it.
#include "models/core/async.h"
#include "models/install/install.h"
#include "models/install/isoprobe.h"
#include "models/install/localports.h"
#include "models/install/oscatalog.h"
#include "models/install/pathaccess.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

constexpr int sector = 2048;

/// Sixteen empty sectors, a primary descriptor, a boot record and a terminator.
QByteArray isoStart(const QByteArray &volumeId, const QByteArray &publisher = {}, bool bootable = true)
{
    QByteArray bytes(int(isoProbeLength), '\0');
    const auto put = [&](int at, const QByteArray &text) { bytes.replace(at, text.size(), text); };
    const int primary = 16 * sector;
    put(primary, "\1CD001\1");
    put(primary + 8, QByteArray(32, ' '));
    put(primary + 40, volumeId.leftJustified(32, ' ', true));
    put(primary + 318, publisher.leftJustified(128, ' ', true));
    put(primary + 574, QByteArray(128, ' '));
    put(primary + 80, QByteArray("\x00\x10\x00\x00", 4)); // 4096 blocks
    put(primary + 128, QByteArray("\x00\x08", 2)); // of 2048 bytes
    int next = primary + sector;
    if (bootable) {
        put(next, QByteArray("\0CD001\1", 7) + "EL TORITO SPECIFICATION");
        next += sector;
    }
    put(next,
        "\xff"
        "CD001\1");
    return bytes;
}

IsoDescriptor descriptor(const QString &volumeId, const QString &publisher = {})
{
    IsoDescriptor iso;
    iso.volumeId = volumeId;
    iso.publisherId = publisher;
    iso.volumeSize = 400'000'000;
    return iso;
}

} // namespace

class TestInstallProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDescriptor()
    {
        const auto iso = parseIso(isoStart("Debian 12.5.0 amd64 n", "PUB"));
        QVERIFY(iso);
        QCOMPARE(iso->volumeId, u"Debian 12.5.0 amd64 n"_s);
        QCOMPARE(iso->publisherId, u"PUB"_s);
        QVERIFY(iso->systemId.isEmpty());
        QCOMPARE(iso->volumeSize, 4096U * 2048U);
        QVERIFY(iso->bootable);
        QVERIFY(!parseIso(isoStart("X", {}, false))->bootable);
    }

    void refusesWhatIsNoIso()
    {
        QVERIFY(!parseIso({}));
        QVERIFY(!parseIso(QByteArray(int(isoProbeLength), '\0')));
        QVERIFY(!parseIso(QByteArray("QFI\xfb") + QByteArray(int(isoProbeLength), 'x')));
        QVERIFY(!parseIso(isoStart("X").left(16 * sector + 100)));
        QByteArray onlyBoot = isoStart("X");
        onlyBoot[16 * sector] = 2;
        QVERIFY(!parseIso(onlyBoot));
    }

    void survivesHostileImages()
    {
        QByteArray controls = isoStart("a\x1b[2Jb\n\x80\xff c");
        QVERIFY(!parseIso(controls)->volumeId.contains(QChar(0x1b)));
        // Descriptors up to the last byte, and none that ends them.
        QByteArray endless;
        for (int i = 0; i < 16; ++i) {
            endless += QByteArray("\1CD001\1").leftJustified(sector, 'A');
        }
        QCOMPARE(parseIso(QByteArray(16 * sector, '\0') + endless)->volumeId.size(), 32);
        QRandomGenerator random(7);
        for (int i = 0; i < 500; ++i) {
            QByteArray noise = isoStart("Fuzz");
            for (int n = 0; n < 200; ++n) {
                noise[16 * sector + random.bounded(4 * sector)] = char(random.bounded(256));
            }
            const auto iso = parseIso(noise.left(random.bounded(int(noise.size()))));
            QVERIFY(!iso || iso->volumeId.size() <= 32);
        }
    }

    void readsARealImage()
    {
        const QString xorriso = QStandardPaths::findExecutable(u"xorriso"_s);
        if (xorriso.isEmpty()) {
            QSKIP("xorriso is not installed");
        }
        const QTemporaryDir dir;
        QFile boot(dir.filePath(u"boot.img"_s));
        QVERIFY(boot.open(QIODevice::WriteOnly));
        boot.write(QByteArray(4096, 'b'));
        boot.close();
        const QString iso = dir.filePath(u"x.iso"_s);
        QProcess process;
        process.start(xorriso,
                      {u"-as"_s, u"mkisofs"_s, u"-V"_s, u"Ubuntu-Server 24.04 LTS amd64"_s, u"-b"_s, u"boot.img"_s,
                       u"-no-emul-boot"_s, u"-o"_s, iso, dir.path()});
        QVERIFY(process.waitForFinished(30'000));
        QFile file(iso);
        QVERIFY2(file.open(QIODevice::ReadOnly), process.readAllStandardError().constData());
        const auto read = parseIso(file.read(qint64(isoProbeLength)));
        QVERIFY(read);
        QCOMPARE(read->volumeId, u"Ubuntu-Server 24.04 LTS amd64"_s);
        QVERIFY(read->bootable);
        QVERIFY(read->volumeSize > 0);
    }

    void catalogIsUsable()
    {
        const QFuture<QList<OsEntry>> future = loadOsCatalog();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
        const QList<OsEntry> catalog = future.result();
        if (catalog.size() < 10) {
            QSKIP("the operating system database (osinfo-db) is not installed");
        }
        QVERIFY(catalog.size() > 200);
        QVERIFY(catalog.last().generic);
        QCOMPARE(catalog[catalog.size() - 2].family, u"linux"_s);
        QVERIFY(catalog[catalog.size() - 2].virtioDisk);
        QSet<QString> ids;
        for (const OsEntry &os : catalog) {
            QVERIFY2(!ids.contains(os.id), qPrintable(os.id));
            ids.insert(os.id);
            QVERIFY(!os.name.isEmpty() && !os.url.isEmpty());
            QVERIFY(os.memory >= os.minimumMemory && os.memory.value > 0 && os.diskSize.value > 0 && os.vcpus > 0);
        }
        const OsEntry debian = findOs(catalog, u"debian11"_s);
        QCOMPARE(debian.name, u"Debian 11"_s);
        QCOMPARE(debian.family, u"linux"_s);
        QVERIFY(debian.virtioDisk && debian.virtioNet && debian.virtioVideo && !debian.wantsUefi);
        QVERIFY(debian.memory >= mebi(1024));
        const OsEntry windows = findOs(catalog, u"win11"_s);
        QVERIFY(windows.wantsUefi && windows.wantsTpm);
        QVERIFY(!windows.virtioDisk && !windows.virtioNet);
        QVERIFY(!findOs(catalog, u"freedos1.2"_s).virtioDisk);
        // Newest first within Linux.
        for (qsizetype i = 1; i < catalog.size() && catalog[i].family == u"linux"_s && !catalog[i].generic; ++i) {
            QVERIFY(catalog[i].released.toJulianDay() <= catalog[i - 1].released.toJulianDay());
        }
        QCOMPARE(findOs(catalog, u"nonsense"_s).id, catalog.last().id);
    }

    void identifies_data()
    {
        QTest::addColumn<QString>("volumeId");
        QTest::addColumn<QString>("publisher");
        QTest::addColumn<QString>("osId");
        QTest::addColumn<bool>("exact");
        const auto row = [](const QString &volume, const QString &publisher, const QString &id, bool exact) {
            QTest::newRow(qPrintable(volume)) << volume << publisher << id << exact;
        };
        row(u"Debian 11.6.0 amd64 n"_s, {}, u"debian11"_s, true);
        row(u"Ubuntu-Server 22.04.1 LTS amd64"_s, {}, u"ubuntu22.04"_s, true);
        row(u"d-live nonsense"_s, {}, u"debian11"_s, false);
        row(u"Grml Linux 2024.12"_s, {}, u"linux2022"_s, false);
        row(u"MEMTEST"_s, {}, {}, false);
        row({}, {}, {}, false);
    }

    void identifies()
    {
        QFETCH(QString, volumeId);
        QFETCH(QString, publisher);
        if (OsDatabase::catalog().size() < 10) {
            QSKIP("the operating system database (osinfo-db) is not installed");
        }
        const OsDatabase::Match match = OsDatabase::identify(descriptor(volumeId, publisher));
        QTEST(match.osId, "osId");
        QTEST(match.exact, "exact");
    }

    /// Releases that come after the database: it does not matter which database is installed.
    void findsNearestRelative_data()
    {
        QTest::addColumn<QString>("volumeId");
        QTest::addColumn<QString>("publisher");
        QTest::addColumn<QString>("osId");
        const auto row = [](const QString &volume, const QString &publisher, const QString &id) {
            QTest::newRow(qPrintable(volume)) << volume << publisher << id;
        };
        row(u"Debian 12.5.0 amd64 n"_s, {}, u"debian11"_s);
        row(u"Debian 9.1.0 amd64"_s, {}, u"debian10"_s);
        row(u"Debian unstable"_s, {}, u"debian11"_s);
        row(u"Ubuntu-Server 24.04 LTS amd64"_s, {}, u"ubuntu22.10"_s);
        row(u"Fedora-S-dvd-x86_64-39"_s, {}, u"fedora37"_s);
        row(u"RHEL-9-3-0-BaseOS-x86_64"_s, {}, u"rhel9.1"_s);
        row(u"Rocky-9-3-x86_64-dvd"_s, {}, u"rocky9.0"_s);
        row(u"CentOS-Stream-10-BaseOS"_s, {}, u"centos-stream9"_s);
        row(u"CCCOMA_X64FRE_EN-US_DV9"_s, u"MICROSOFT CORPORATION"_s, u"win11"_s);
        row(u"Some Linux"_s, {}, u"linux2022"_s);
        row(u"MEMTEST"_s, {}, {});
    }

    void findsNearestRelative()
    {
        QFETCH(QString, volumeId);
        QFETCH(QString, publisher);
        const auto os = [](const char *id, const char *distro, const char *version, int year) {
            OsEntry entry;
            entry.id = QString::fromLatin1(id);
            entry.distro = QString::fromLatin1(distro);
            entry.version = QString::fromLatin1(version);
            entry.released = QDate(year, 1, 1);
            entry.family = u"linux"_s;
            return entry;
        };
        QList<OsEntry> catalog{os("debiantesting", "debian", "testing", 2000),
                               os("debian11", "debian", "11", 2021),
                               os("debian10", "debian", "10", 2019),
                               os("ubuntu22.10", "ubuntu", "22.10", 2022),
                               os("ubuntu22.04", "ubuntu", "22.04", 2022),
                               os("fedora37", "fedora", "37", 2022),
                               os("fedora36", "fedora", "36", 2022),
                               os("rhel9.1", "rhel", "9.1", 2022),
                               os("rhel8.7", "rhel", "8.7", 2022),
                               os("rocky9.0", "rocky", "9.0", 2022),
                               os("centos7.0", "centos", "7.0", 2014),
                               os("centos-stream9", "centos", "stream9", 2021),
                               os("centos-stream8", "centos", "stream8", 2019),
                               os("win10", "win", "10.0", 2015),
                               os("win11", "win", "11.0", 2021),
                               os("win2k22", "win", "10.0", 2021),
                               os("linux2022", "", "2022", 2022)};
        catalog.last().generic = true;
        const QString id = nearestRelative(descriptor(volumeId, publisher), catalog);
        QTEST(id, "osId");
        QCOMPARE(nearestRelative(descriptor(volumeId, publisher), {}), QString());
    }

    void seesWhoIsInTheWay()
    {
        const QTemporaryDir dir;
        // The temporary folder itself is for its owner alone.
        const Account stranger{54321, {54321}};
        const QString file = dir.filePath(u"deep/x.iso"_s);
        QVERIFY(QDir(dir.path()).mkdir(u"deep"_s));
        QFile iso(file);
        QVERIFY(iso.open(QIODevice::WriteOnly));
        iso.close();
        QCOMPARE(chmod(QFile::encodeName(dir.path()).constData(), 0700), 0);
        QVERIFY(whyUnreadable(file, stranger, false).contains(dir.path()));
        QVERIFY(whyUnreadable(file, Account{getuid(), {getgid()}}, true).isEmpty());
        QCOMPARE(chmod(QFile::encodeName(dir.path()).constData(), 0711), 0);
        QVERIFY(whyUnreadable(file, stranger, false).isEmpty());
        // By the group.
        QCOMPARE(chmod(QFile::encodeName(dir.path()).constData(), 0710), 0);
        QVERIFY(!whyUnreadable(file, stranger, false).isEmpty());
        QVERIFY(whyUnreadable(file, Account{54321, {getgid()}}, false).isEmpty());
        // The file itself, where it is not handed over to the emulator.
        QCOMPARE(chmod(QFile::encodeName(dir.path()).constData(), 0711), 0);
        QCOMPARE(chmod(QFile::encodeName(file).constData(), 0600), 0);
        QVERIFY(whyUnreadable(file, stranger, true).contains(u"x.iso"_s));
        QVERIFY(whyUnreadable(file, stranger, false).isEmpty());
        QVERIFY(whyUnreadable(dir.filePath(u"nowhere/x.iso"_s), stranger, true).isEmpty());
    }

    void obeysAccessLists()
    {
        const QTemporaryDir dir;
        // As setfacl would write it: version 2, then tag, bits and id of each entry (owner, user 54321, group, mask,
        // other).
        const auto setList = [&](char mask) {
            QByteArray list("\2\0\0\0", 4);
            list += QByteArray("\1\0\7\0\xff\xff\xff\xff", 8) + QByteArray("\2\0\1\0\x31\xd4\0\0", 8)
                + QByteArray("\4\0\0\0\xff\xff\xff\xff", 8) + QByteArray("\x10\0", 2) + mask
                + QByteArray("\0\xff\xff\xff\xff", 5) + QByteArray("\x20\0\0\0\xff\xff\xff\xff", 8);
            return setxattr(QFile::encodeName(dir.path()).constData(), "system.posix_acl_access", list.constData(),
                            size_t(list.size()), 0)
                == 0;
        };
        if (!setList(7)) {
            QSKIP("the file system of the temporary folder has no access lists");
        }
        const QString file = dir.filePath(u"x"_s);
        QVERIFY(whyUnreadable(file, {54321, {54321}}, false).isEmpty());
        QVERIFY(!whyUnreadable(file, {54322, {54322}}, false).isEmpty());
        QVERIFY(setList(4));
        QVERIFY(!whyUnreadable(file, {54321, {54321}}, false).isEmpty());
    }

    void seesListeningPorts()
    {
        QTcpServer server;
        int port = 5990;
        while (port < 6100 && !server.listen(QHostAddress::LocalHost, quint16(port))) {
            ++port;
        }
        QVERIFY(server.isListening());
        QVERIFY(listeningVncPorts().contains(port));
        server.close();
        QVERIFY(!listeningVncPorts().contains(port));
    }
};

QTEST_GUILESS_MAIN(TestInstallProbe)
#include "tst_installprobe.moc"
