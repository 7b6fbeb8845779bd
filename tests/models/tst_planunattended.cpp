// SPDX-License-Identifier: GPL-3.0-or-later
// Installing without questions: libosinfo's scripts filled in, what is added to them, and what cannot be asked of them.
#include "installfixture.h"
#include "models/install/answercheck.h"
#include "models/install/install.h"
#include "models/install/oscatalog.h"
#include "models/install/planfacts.h"
#include "models/xml/domainbuilder.h"
#include "models/xml/ownmedia.h"

#include <QtTest>

#include <pugixml.hpp>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;
using Way = UnattendedScript::Way;

class TestPlanUnattended : public QObject
{
    Q_OBJECT
private:
    static OsEntry system(const QString &id)
    {
        const QList<OsEntry> catalog = OsDatabase::catalog();
        const auto found = std::ranges::find_if(catalog, [&](const OsEntry &os) { return os.id == id; });
        if (found == catalog.end()) {
            qFatal("%s is not in the database", qPrintable(id));
        }
        return *found;
    }

    static Unattended answers()
    {
        Unattended answers;
        answers.on = true;
        answers.user = u"ada"_s;
        answers.fullName = u"Ada & <Lovelace>"_s;
        answers.password = "s3cret&<pass>";
        answers.hostName = u"vm-1"_s;
        answers.sshKey = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKTm9ZCJtJtPDyBYiJDfKzOgmZvy2hQGEjk7e+nCUvPv ada@home"_s;
        answers.language = u"de_DE"_s;
        answers.timeZone = u"Europe/Berlin"_s;
        answers.keyboard = u"de"_s;
        return answers;
    }

    static InstallPlan unattendedPlan(const OsEntry &os)
    {
        InstallPlan plan = goodPlan();
        plan.unattended = answers();
        plan.osId = os.id;
        return plan;
    }

private Q_SLOTS:
    void knowsTheWays()
    {
        QCOMPARE(system(u"debian11"_s).script.way, Way::Initrd);
        QCOMPARE(system(u"debian11"_s).script.kernel, u"install.amd/vmlinuz"_s);
        QVERIFY(system(u"debian11"_s).script.needsInternet);
        QCOMPARE(system(u"fedora37"_s).script.way, Way::Labelled);
        QCOMPARE(system(u"rhel9.0"_s).script.way, Way::Labelled);
        QCOMPARE(system(u"win10"_s).script.way, Way::Root);
        QCOMPARE(system(u"win11"_s).script.way, Way::Root);
        QCOMPARE(system(u"win11"_s).script.borrowedFrom, u"win10"_s);
        QCOMPARE(system(u"opensuse15.4"_s).script.way, Way::Unreachable);
        QVERIFY(!whyNotUnattended(system(u"opensuse15.4"_s), {}).isEmpty());
        QCOMPARE(system(u"ubuntu22.04"_s).script.way, Way::Unreachable); // its installer reads no preseed
        QVERIFY(whyNotUnattended(system(u"debian11"_s), {}).isEmpty());
        MediaInfo live = goodMedia();
        live.takesScript = false;
        QVERIFY(!whyNotUnattended(system(u"fedora37"_s), live).isEmpty());
    }

    void writesPreseed()
    {
        const auto script = OsDatabase::script(system(u"debian11"_s), answers(), {u"/dev/vda"_s, false, {}});
        QVERIFY(script.has_value());
        QCOMPARE(script->name, u"preseed.cfg"_s);
        QVERIFY(script->commandLine.contains(u"priority=critical"_s));
        QVERIFY(!script->commandLine.contains(u"s3cret"_s));
        for (const char *line :
             {"d-i debian-installer/locale select de_DE", "d-i netcfg/get_hostname string vm-1",
              "d-i time/zone select Europe/Berlin", "d-i partman-auto/disk string /dev/vda", "d-i passwd/username ada",
              "d-i passwd/user-password password s3cret&<pass>", "d-i passwd/root-password password s3cret&<pass>"}) {
            QVERIFY2(script->content.contains(line), line);
        }
        // The last of these lines is the one that counts.
        const QByteArray late = script->content.mid(script->content.lastIndexOf("preseed/late_command"));
        QVERIFY(late.contains("authorized_keys"));
        QVERIFY(late.contains("ssh-ed25519 AAAA"));
        QVERIFY(late.contains("osinfo-install-successful"));
        QCOMPARE(late.trimmed().count('\n'), 0);
    }

    void writesKickstart()
    {
        const auto script = OsDatabase::script(system(u"fedora37"_s), answers(), {u"/dev/vda"_s, false, {}});
        QVERIFY(script.has_value());
        QCOMPARE(script->name, u"ks.cfg"_s); // by this name, on a volume of that one, Anaconda finds it
        QCOMPARE(script->volumeId, u"OEMDRV"_s);
        for (const char *part : {"keyboard 'de'", "lang de_DE", "timezone --utc Europe/Berlin", "--hostname=vm-1",
                                 "clearpart --all --drives=/dev/vda", "rootpw 's3cret&<pass>'"}) {
            QVERIFY2(script->content.contains(part), part);
        }
        QCOMPARE(script->content.count("%post"), 2);
        QCOMPARE(script->content.count("%end"), 3);
        QVERIFY(script->content.indexOf("useradd") < script->content.indexOf("authorized_keys"));
    }

    void writesWindows_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("uefi");
        QTest::newRow("Windows 10, BIOS") << u"win10"_s << false;
        QTest::newRow("Windows 10, UEFI") << u"win10"_s << true;
        QTest::newRow("Windows 11") << u"win11"_s << true;
    }

    void writesWindows()
    {
        QFETCH(QString, id);
        QFETCH(bool, uefi);
        const auto script = OsDatabase::script(system(id), answers(), {u"C"_s, uefi, uefi ? u"w11"_s : QString()});
        QVERIFY(script.has_value());
        QCOMPARE(script->name, u"autounattend.xml"_s);
        pugi::xml_document document;
        QVERIFY(document.load_buffer(script->content.constData(), size_t(script->content.size())));
        const auto text
            = [&](const char *path) { return QString::fromUtf8(document.select_node(path).node().text().get()); };
        QCOMPARE(text("//*[local-name()='ComputerName']"), u"vm-1"_s);
        QCOMPARE(text("//*[local-name()='LocalAccount']/*[local-name()='Name']"), u"ada"_s);
        QCOMPARE(text("//*[local-name()='AdministratorPassword']/*[local-name()='Value']"), u"s3cret&<pass>"_s);
        QCOMPARE(text("//*[local-name()='DisplayName']"), u"Ada & <Lovelace>"_s);
        QCOMPARE(text("//*[local-name()='UserLocale']").toLower(), u"de-de"_s);
        QVERIFY(script->content.contains("processorArchitecture=\"amd64\""));
        QVERIFY(!script->content.contains("AutoLogon"));
        QVERIFY(!script->content.contains("A:\\"));
        QCOMPARE(bool(script->content.contains("<Path>E:\\viostor\\w11\\amd64</Path>")), uefi);
        QVERIFY(!script->content.contains("windows.cmd")); // on no disc of ours
        QVERIFY(!document.select_node("//*[local-name()='ProductKey']").node());
        QCOMPARE(int(document.select_nodes("//*[local-name()='CreatePartition']").size()), uefi ? 3 : 1);
        QCOMPARE(text("//*[local-name()='InstallTo']/*[local-name()='PartitionID']"), uefi ? u"3"_s : u"1"_s);
        QCOMPARE(bool(script->content.contains("<Type>EFI</Type>")), uefi);
    }

    void productKeyGoesIn()
    {
        Unattended given = answers();
        given.productKey = u"AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"_s;
        const auto script = OsDatabase::script(system(u"win10"_s), given, {u"C"_s, true, {}});
        QVERIFY(script.has_value());
        QVERIFY(script->content.contains("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"));
    }

    void theKeyIsQuotedForTheShell()
    {
        Unattended given = answers();
        given.sshKey = u"ssh-ed25519 AAAA it's; rm -rf /"_s;
        const auto finished = finishScript("x", system(u"fedora37"_s).script, given, {});
        QVERIFY(finished.has_value());
        QVERIFY(finished->contains(R"('ssh-ed25519 AAAA it'\''s; rm -rf /')"));
    }

    void findsEveryBadAnswer_data()
    {
        using Change = std::function<void(InstallPlan &, HostResources &)>;
        QTest::addColumn<QString>("id");
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("field");
        const auto row = [](const char *name, const QString &id, PlanField field, const Change &change) {
            QTest::newRow(name) << id << change << int(field);
        };
        using P = InstallPlan;
        const QString debian = u"debian11"_s;
        const QString fedora = u"fedora37"_s;
        const QString windows = u"win11"_s;
        row("no user", debian, PlanField::UnattendedUser, [](P &p, auto &) { p.unattended.user.clear(); });
        row("user root", debian, PlanField::UnattendedUser, [](P &p, auto &) { p.unattended.user = u"root"_s; });
        row("user with shell", fedora, PlanField::UnattendedUser, [](P &p, auto &) { p.unattended.user = u"a;b"_s; });
        row("user of Windows", windows, PlanField::UnattendedUser, [](P &p, auto &) { p.unattended.user = u"a/b"_s; });
        row("administrator", windows, PlanField::UnattendedUser,
            [](P &p, auto &) { p.unattended.user = u"Administrator"_s; });
        row("full name with line end", debian, PlanField::UnattendedUser,
            [](P &p, auto &) { p.unattended.fullName = u"a\nd-i x"_s; });
        row("no password", debian, PlanField::UnattendedPassword, [](P &p, auto &) { p.unattended.password.clear(); });
        row("password with line end", debian, PlanField::UnattendedPassword,
            [](P &p, auto &) { p.unattended.password = "a\nb"; });
        row("password with quote", fedora, PlanField::UnattendedPassword,
            [](P &p, auto &) { p.unattended.password = "it's"; });
        row("host name", debian, PlanField::UnattendedHost, [](P &p, auto &) { p.unattended.hostName = u"a b"_s; });
        row("host name of Windows", windows, PlanField::UnattendedHost,
            [](P &p, auto &) { p.unattended.hostName = u"abcdefghijklmnop"_s; });
        row("key", debian, PlanField::UnattendedKey, [](P &p, auto &) { p.unattended.sshKey = u"nonsense"_s; });
        row("product key", windows, PlanField::UnattendedProductKey,
            [](P &p, auto &) { p.unattended.productKey = u"AAAAA"_s; });
        row("language", debian, PlanField::UnattendedPlace, [](P &p, auto &) { p.unattended.language = u"de; x"_s; });
        row("time zone", debian, PlanField::UnattendedPlace,
            [](P &p, auto &) { p.unattended.timeZone = u"Europe/Berlin\nx"_s; });
        row("not started", debian, PlanField::Unattended, [](P &p, auto &) { p.startNow = false; });
        row("no disk", debian, PlanField::Unattended, [](P &p, auto &) { p.disk = P::Disk::None; });
        row("medium in no pool", debian, PlanField::Unattended, [](P &p, HostResources &h) {
            h.host.isLocal = false;
            p.media = {MediaRef::Kind::HostPath, {}, {}, u"/root/debian.iso"_s};
        });
        row("no way", u"opensuse15.4"_s, PlanField::Unattended, [](P &, auto &) {});
        row("name of the disc taken", fedora, PlanField::Name, [](P &, HostResources &h) {
            h.volumes.append({u"default"_s, u"demo-answers.iso"_s, u"/x/demo-answers.iso"_s, u"raw"_s, {}, {}});
        });
    }

    void findsEveryBadAnswer()
    {
        using Change = std::function<void(InstallPlan &, HostResources &)>;
        QFETCH(QString, id);
        QFETCH(Change, change);
        QFETCH(int, field);
        const OsEntry os = system(id);
        InstallPlan plan = unattendedPlan(os);
        HostResources host = qemuHost();
        if (os.script.usable()) {
            const auto before = checkAnswers(plan, host, os, {});
            QVERIFY2(before.isEmpty(), qPrintable(before.isEmpty() ? QString() : before.first().message));
        }
        change(plan, host);
        const QList<PlanProblem> problems = checkAnswers(plan, host, os, {});
        QVERIFY(std::ranges::any_of(problems, [&](const PlanProblem &problem) {
            return int(problem.field) == field && problem.severity == PlanProblem::Severity::Error
                && !problem.message.isEmpty() && !problem.message.contains(u"s3cret"_s);
        }));
    }

    /// The definition for the first run starts the installer's kernel; the stored one never does.
    void firstRunBootsTheKernel()
    {
        const OsEntry os = system(u"debian11"_s);
        const InstallPlan plan = unattendedPlan(os);
        const HostResources host = qemuHost();
        BuildOptions options{false, {}, QUuid::createUuid()};
        const QString stored = buildDomain(plan, host, os, options);
        options.ownMedia = {u"/p/demo-install-kernel"_s, u"/p/demo-install-initrd"_s};
        options.kernelLine = u"auto=true priority=critical"_s;
        const QString first = buildDomain(plan, host, os, options);
        QVERIFY(!stored.contains(u"<kernel>"_s));
        QVERIFY(stored.contains(u"<on_reboot>restart</on_reboot>"_s));
        QVERIFY(first.contains(u"<kernel>/p/demo-install-kernel</kernel>"_s));
        QVERIFY(first.contains(u"<initrd>/p/demo-install-initrd</initrd>"_s));
        QVERIFY(first.contains(u"<cmdline>auto=true priority=critical</cmdline>"_s));
        QVERIFY(first.contains(u"<on_reboot>destroy</on_reboot>"_s));
        QCOMPARE(readOwnMedia(first), options.ownMedia);
        QCOMPARE(readOwnMedia(stored).size(), 2);
        QVERIFY(!stored.contains(u"s3cret"_s) && !first.contains(u"s3cret"_s));
        QVERIFY(!virtInstallLine(plan, host, os).contains(u"s3cret"_s));
    }

    void hostileMarksAreBounded()
    {
        QString volumes;
        for (int i = 0; i < 100; ++i) {
            volumes += u"<g:volume path='/p/%1'/><g:volume path='relative'/>"_s.arg(i);
        }
        const QString id = u"aaaaaaaa-2222-4333-8444-555555555555"_s;
        const QString xml = u"<domain><uuid>%3</uuid><metadata><g:media xmlns:g='%1' guest='%4'>%2</g:media>"
                            "<media><volume path='/etc/passwd'/></media></metadata></domain>"_s;
        const QStringList paths = readOwnMedia(xml.arg(QString(ownMediaNamespace), volumes, id, id));
        QCOMPARE(paths.size(), 8);
        QVERIFY(!paths.contains(u"relative"_s));
        QVERIFY(readOwnMedia(xml.arg(u"https://other"_s, volumes, id, id)).isEmpty());
        // Of a guest that another program has cloned with all its metadata.
        for (const QString &guest : {QString(u"bbbbbbbb-2222-4333-8444-555555555555"_s), QString(), u"no UUID"_s}) {
            QVERIFY(readOwnMedia(xml.arg(QString(ownMediaNamespace), volumes, id, guest)).isEmpty());
            QVERIFY(readOwnMedia(xml.arg(QString(ownMediaNamespace), volumes, QString(), guest)).isEmpty());
        }
        QVERIFY(readOwnMedia(u"<domain"_s).isEmpty());
    }

    void hostNamesFromNames()
    {
        QCOMPARE(hostNameFrom(u"Web 01 (test)"_s), u"web-01-test"_s);
        QCOMPARE(hostNameFrom(u"é"_s), QString());
        QCOMPARE(hostNameFrom(QString(100, u'a')).size(), 63);
    }
};

QTEST_GUILESS_MAIN(TestPlanUnattended)
#include "tst_planunattended.moc"
