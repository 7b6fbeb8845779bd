// SPDX-License-Identifier: GPL-3.0-or-later
// What the probe says about a host, and what is made of it: each broken state gives its leg, its advice, its command.
#include "models/doctor/background.h"
#include "models/doctor/hostfacts.h"
#include "models/doctor/hostlegs.h"
#include "models/doctor/packages.h"
#include "models/doctor/probescript.h"

#include <QStandardPaths>
#include <QTest>

using namespace guestdeck;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = DoctorLeg::State;

namespace
{

DoctorWay wayOf(const QString &uri)
{
    ConnectionConfig config;
    config.uri = uri;
    const Result<DoctorWay> way = DoctorWay::of(config);
    return way ? *way : DoctorWay{};
}

const QString sshUri = u"qemu+ssh://kai@kvm-a/system"_s;

/// A host on which nothing is wrong: lines of the probe, to be changed by each row.
QByteArray healthy()
{
    return "probe=1\ntool=virt-ssh-helper /usr/bin/virt-ssh-helper\ntool=nc "
           "/usr/bin/nc\nnc.unix=1\nuid=1000\nuser=kai\n"
           "groups=kai libvirt\naccount.groups=kai "
           "libvirt\ngroup=libvirt\ngroup=kvm\nkernel=6.1.0-18-amd64\narch=x86_64\n"
           "os.ID=debian\nos.VERSION_ID=\"12\"\nos.PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n"
           "tool=libvirtd /usr/sbin/libvirtd\ntool=qemu-img /usr/bin/qemu-img\ntool=swtpm /usr/bin/swtpm\n"
           "tool=dnsmasq /usr/sbin/dnsmasq\nemulator=x86_64\nfirmware=/usr/share/OVMF/OVMF_CODE.fd\nprocess=libvirtd\n"
           "systemd=1\nunit=Id=libvirtd.service\nunit=LoadState=loaded\nunit=ActiveState=active\n"
           "unit=UnitFileState=enabled\nunit=\nunit=Id=libvirtd.socket\nunit=LoadState=loaded\n"
           "unit=ActiveState=active\nunit=UnitFileState=enabled\nunit=\n"
           "socket=system 1 srw-rw---- root libvirt /run/libvirt/libvirt-sock\ncpu.flag=vmx\ncpu.vendor=GenuineIntel\n"
           "dmi.sys_vendor=Dell Inc.\nmodule=kvm\nmodule=kvm_intel\nnested=Y\nkvm.device=crw-rw---- root kvm\n"
           "kvm.open=0\nemulator.user=libvirt-qemu\nemulator.groups=libvirt-qemu kvm\nend=1\n";
}

HostFacts changed(const QList<QPair<QByteArray, QByteArray>> &changes)
{
    QByteArray text = healthy();
    for (const auto &[from, to] : changes) {
        if (!text.contains(from)) {
            qFatal("the probe has no %s", from.constData());
        }
        text.replace(from, to);
    }
    return parseProbe(text);
}

DoctorLeg legOf(DoctorLeg::Id id, const HostFacts &facts, const DoctorWay &way)
{
    switch (id) {
    case DoctorLeg::Id::Daemon:
        return daemonLeg(facts, way);
    case DoctorLeg::Id::Permission:
        return permissionLeg(facts, way);
    case DoctorLeg::Id::Carrier:
        return carrierLeg(facts, way);
    case DoctorLeg::Id::Kvm:
        return kvmLeg(facts, way);
    default:
        return componentsLeg(facts, way);
    }
}

using Changes = QList<QPair<QByteArray, QByteArray>>;

} // namespace

Q_DECLARE_METATYPE(Changes)

class TestDoctorFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void healthyHostIsGood()
    {
        const HostFacts facts = parseProbe(healthy());
        QVERIFY(facts.complete);
        QCOMPARE(facts.uid, 1000);
        QCOMPARE(facts.groups, (QStringList{u"kai"_s, u"libvirt"_s}));
        QCOMPARE(facts.osName, u"Debian GNU/Linux 12 (bookworm)"_s);
        QCOMPARE(facts.units.size(), 2);
        QCOMPARE(facts.sockets.size(), 1);
        for (const DoctorLeg::Id id : {DoctorLeg::Id::Daemon, DoctorLeg::Id::Permission, DoctorLeg::Id::Carrier,
                                       DoctorLeg::Id::Kvm, DoctorLeg::Id::Components}) {
            const DoctorLeg leg = legOf(id, facts, wayOf(sshUri));
            QVERIFY2(leg.state == State::Good, qPrintable(leg.title + u": "_s + leg.result));
            QVERIFY2(leg.advice.isEmpty() && leg.command.isEmpty(), qPrintable(leg.title));
            QVERIFY(!leg.result.isEmpty());
        }
    }

    void brokenHosts_data()
    {
        QTest::addColumn<Changes>("changes");
        QTest::addColumn<QString>("uri");
        QTest::addColumn<int>("id");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("words"); // in result or advice
        QTest::addColumn<QString>("command");
        using Id = DoctorLeg::Id;
        const auto row = [](const char *name, const Changes &changes, Id id, State state, const QString &words,
                            const QString &command, const QString &uri = sshUri) {
            QTest::newRow(name) << changes << uri << int(id) << int(state) << words << command;
        };
        const QByteArray socket = "socket=system 1 srw-rw---- root libvirt /run/libvirt/libvirt-sock\n";
        const QByteArray active = "unit=ActiveState=active\n";
        const Changes noDaemon{{"process=libvirtd\n", ""}, {socket, ""}, {active, "unit=ActiveState=inactive\n"}};
        row("daemon stopped", noDaemon, Id::Daemon, State::Failed, u"does not run"_s,
            u"sudo systemctl enable --now libvirtd.socket"_s);
        row("no socket, no permission", noDaemon, Id::Permission, State::Skipped, u"no socket"_s, {});
        row("daemon stopped, session is no matter", noDaemon, Id::Daemon, State::Good, u"when it is called"_s, {},
            u"qemu+ssh://kai@kvm-a/session"_s);
        row("socket left behind", {{"process=libvirtd\n", ""}, {active, "unit=ActiveState=inactive\n"}}, Id::Daemon,
            State::Failed, u"left its socket behind"_s, u"sudo systemctl enable --now libvirtd.socket"_s);
        row("failed at its start",
            {{"process=libvirtd\n", ""},
             {"unit=Id=libvirtd.service\nunit=LoadState=loaded\nunit=ActiveState=active",
              "unit=Id=libvirtd.service\nunit=LoadState=loaded\nunit=ActiveState=failed"}},
            Id::Daemon, State::Failed, u"failed"_s, u"sudo journalctl -u libvirtd -n 50 --no-pager"_s);
        row("masked",
            noDaemon
                + Changes{{"UnitFileState=enabled", "UnitFileState=masked"}, {"LoadState=loaded", "LoadState=masked"}},
            Id::Daemon, State::Failed, u"does not run"_s,
            u"sudo systemctl unmask libvirtd.socket libvirtd.service\nsudo systemctl enable --now libvirtd.socket"_s);
        row("modular",
            noDaemon
                + Changes{{"tool=libvirtd /usr/sbin/libvirtd\n", "tool=virtqemud /usr/sbin/virtqemud\n"},
                          {"Id=libvirtd.", "Id=virtqemud."},
                          {"os.ID=debian", "os.ID=fedora"}},
            Id::Daemon, State::Failed, u"virtqemud"_s, u"sudo systemctl enable --now virtqemud.socket"_s);
        row("modular, called when needed",
            {{"process=libvirtd\n", ""},
             {"tool=libvirtd /usr/sbin/libvirtd\n", "tool=virtqemud /usr/sbin/virtqemud\n"},
             {"Id=libvirtd.", "Id=virtqemud."},
             {"/run/libvirt/libvirt-sock", "/run/libvirt/virtqemud-sock"}},
            Id::Daemon, State::Good, u"when it is called"_s, {});
        const Changes nothing = noDaemon
            + Changes{{"tool=libvirtd /usr/sbin/libvirtd\n", ""}, {"LoadState=loaded", "LoadState=not-found"}};
        row("not installed, Debian", nothing, Id::Daemon, State::Failed, u"not installed"_s,
            u"sudo apt install libvirt-daemon-system qemu-system-x86\nsudo systemctl enable --now libvirtd.socket"_s);
        row("not installed, Rocky",
            nothing + Changes{{"os.ID=debian", "os.ID=\"rocky\"\nos.ID_LIKE=\"rhel centos fedora\""}}, Id::Daemon,
            State::Failed, u"not installed"_s,
            u"sudo dnf install libvirt-daemon-kvm qemu-kvm\nsudo systemctl enable --now virtqemud.socket"_s);
        row("not installed, openSUSE", nothing + Changes{{"os.ID=debian", "os.ID=\"opensuse-leap\""}}, Id::Daemon,
            State::Failed, u"not installed"_s,
            u"sudo zypper install libvirt-daemon-qemu qemu-x86\nsudo systemctl enable --now virtqemud.socket"_s);
        row("not installed, Arch", nothing + Changes{{"os.ID=debian", "os.ID=arch"}}, Id::Daemon, State::Failed,
            u"not installed"_s, u"sudo pacman -S libvirt qemu-base\nsudo systemctl enable --now virtqemud.socket"_s);
        row("not installed, unknown system", nothing + Changes{{"os.ID=debian", "os.ID=exotic"}}, Id::Daemon,
            State::Failed, u"not installed"_s, {});
        const QString named = u"qemu+unix:///system?socket=/srv/my%20sock"_s;
        row("socket of one's own", {{"/run/libvirt/libvirt-sock", "/srv/my sock"}}, Id::Daemon, State::Good,
            u"/srv/my sock"_s, {}, named);
        row("no socket of one's own", {}, Id::Daemon, State::Failed, u"no socket at /srv/my sock"_s,
            u"ls -l -- '/srv/my sock'"_s, named);
        row("no systemd", noDaemon + Changes{{"systemd=1\n", ""}}, Id::Daemon, State::Failed, u"does not run"_s,
            u"sudo libvirtd -d"_s);

        const QByteArray closed = "socket=system 0 srw-rw---- root libvirt /run/libvirt/libvirt-sock\n";
        const Changes outsider{{socket, closed}, {"groups=kai libvirt", "groups=kai"}};
        row("not in the group", outsider, Id::Permission, State::Failed, u"may not use"_s,
            u"sudo usermod -aG libvirt kai"_s);
        row("not in the group, here", outsider, Id::Permission, State::Failed, u"log out of your desktop"_s,
            u"sudo usermod -aG libvirt kai"_s, u"qemu:///system"_s);
        row("group of old Ubuntu",
            outsider + Changes{{"root libvirt ", "root libvirtd "}, {"group=libvirt\n", "group=libvirtd\n"}},
            Id::Permission, State::Failed, u"libvirtd"_s, u"sudo usermod -aG libvirtd kai"_s);
        row("joined after the login", {{socket, closed}, {"\ngroups=kai libvirt", "\ngroups=kai"}}, Id::Permission,
            State::Failed, u"began before"_s, {});
        row("polkit decides", {{"groups=kai libvirt", "groups=kai"}, {"system 1 srw-rw----", "system 1 srw-rw-rw-"}},
            Id::Permission, State::Warning, u"polkit"_s, u"sudo usermod -aG libvirt kai"_s);
        row("hostile user name", outsider + Changes{{"user=kai", "user=x; rm -rf /"}}, Id::Permission, State::Failed,
            u"may not use"_s, u"sudo usermod -aG libvirt 'x; rm -rf /'"_s);
        row("root", {{"uid=1000", "uid=0"}}, Id::Permission, State::Good, u"root"_s, {});

        row("nc only", {{"tool=virt-ssh-helper /usr/bin/virt-ssh-helper\n", ""}}, Id::Carrier, State::Good, u"nc"_s,
            {});
        row("no carrier", {{"tool=virt-ssh-helper /usr/bin/virt-ssh-helper\n", ""}, {"nc.unix=1\n", ""}}, Id::Carrier,
            State::Warning, u"forwards"_s, u"sudo apt install libvirt-daemon"_s);

        row("no flag, Dell", {{"cpu.flag=vmx\n", ""}}, Id::Kvm, State::Warning, u"Virtualization Technology"_s, {});
        row("no flag, in VMware", {{"cpu.flag=vmx", "cpu.flag=hypervisor"}, {"Dell Inc.", "VMware, Inc."}}, Id::Kvm,
            State::Warning, u"Virtualize Intel VT-x/EPT"_s, {});
        row("no flag, in VirtualBox", {{"cpu.flag=vmx", "cpu.flag=hypervisor"}, {"Dell Inc.", "innotek GmbH"}}, Id::Kvm,
            State::Warning, u"Enable Nested VT-x"_s, {});
        row("no flag, in a cloud", {{"cpu.flag=vmx", "cpu.flag=hypervisor"}, {"Dell Inc.", "Amazon EC2"}}, Id::Kvm,
            State::Warning, u"cloud"_s, {});
        row("no flag, AMD", {{"cpu.flag=vmx\n", ""}, {"Dell Inc.", "Nobody"}, {"GenuineIntel", "AuthenticAMD"}},
            Id::Kvm, State::Warning, u"SVM Mode"_s, {});
        const Changes noDevice{{"kvm.device=crw-rw---- root kvm\n", ""}, {"module=kvm_intel\n", ""}};
        row("no module", noDevice, Id::Kvm, State::Warning, u"kvm_intel is not loaded"_s, u"sudo modprobe kvm_intel"_s);
        row("no module, AMD", noDevice + Changes{{"cpu.flag=vmx", "cpu.flag=svm"}}, Id::Kvm, State::Warning,
            u"kvm_amd is not loaded"_s, u"sudo modprobe kvm_amd"_s);
        row("off in the firmware", noDevice + Changes{{"nested=Y", "kvm.log=kvm: disabled by bios"}}, Id::Kvm,
            State::Warning, u"switched off in the firmware"_s, {});
        row("device closed to the emulator", {{"emulator.groups=libvirt-qemu kvm", "emulator.groups=libvirt-qemu"}},
            Id::Kvm, State::Warning, u"libvirt-qemu"_s, u"sudo usermod -aG kvm libvirt-qemu"_s);
        row("device closed to the user", {}, Id::Kvm, State::Warning, u"kai"_s, u"sudo usermod -aG kvm kai"_s,
            u"qemu+ssh://kai@kvm-a/session"_s);
        row("nested off", {{"nested=Y", "nested=0"}}, Id::Kvm, State::Good, u"nested is off"_s, {});
        row("arm", {{"cpu.flag=vmx\n", ""}, {"arch=x86_64", "arch=aarch64"}}, Id::Kvm, State::Good, u"aarch64"_s, {});

        row("parts missing", {{"tool=swtpm /usr/bin/swtpm\n", ""}, {"firmware=/usr/share/OVMF/OVMF_CODE.fd\n", ""}},
            Id::Components, State::Warning, u"swtpm"_s, u"sudo apt install ovmf swtpm swtpm-tools"_s);
        row("no emulator, Fedora", {{"emulator=x86_64\n", ""}, {"os.ID=debian", "os.ID=fedora"}}, Id::Components,
            State::Warning, u"QEMU"_s, u"sudo dnf install qemu-kvm"_s);
    }

    void brokenHosts()
    {
        QFETCH(Changes, changes);
        QFETCH(QString, uri);
        QFETCH(int, id);
        QFETCH(int, state);
        QFETCH(QString, words);
        QFETCH(QString, command);
        const DoctorLeg leg = legOf(static_cast<DoctorLeg::Id>(id), changed(changes), wayOf(uri));
        const QString all = leg.result + u' ' + leg.advice;
        QVERIFY2(int(leg.state) == state, qPrintable(all));
        QVERIFY2(all.contains(words), qPrintable(all));
        if (command.contains(u'\n')) {
            QCOMPARE(leg.command, command);
        } else {
            QCOMPARE(leg.command.section(u'\n', 0, 0), command);
        }
        QVERIFY2(leg.state == State::Good || leg.state == State::Skipped || !leg.advice.isEmpty(), qPrintable(all));
        QVERIFY(leg.command.isEmpty() || leg.commandIsForHost);
    }

    void hostileOutput_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no ends") << QByteArray(2000000, 'x');
        QTest::newRow("only ends") << QByteArray(2000000, '\n');
        QTest::newRow("binary") << QByteArray("probe=1\n\0\xff\xfe=\x01\nuid=\xff\nend", 24);
        QTest::newRow("many tools") << "probe=1\n"
                + QByteArray("tool=a b\nunit=Id=x\nunit=\nsocket=1 2 3 4 5 6\n").repeated(9000);
        QTest::newRow("without values") << QByteArray("probe=1\nuid\nsocket=\nunit=\ntool=\nkvm.device=\n=\n==\n");
        QTest::newRow("escapes") << QByteArray(
            "probe=1\nuser=\x1b[31mroot\x07\nos.PRETTY_NAME=\"\nsocket=system 1 s\n");
        QTest::newRow("long value") << "probe=1\nuser=" + QByteArray(500000, 'u') + "\nend=1\n";
        QTest::newRow("numbers") << QByteArray("probe=1\nuid=99999999999999999999\nkvm.device=c\nend=1\n");
        QTest::newRow("right to left") << QByteArray("probe=1\nuser=\xe2\x80\xae\xe2\x80\x8eroot\nend=1\n");
    }

    void hostileOutput()
    {
        QFETCH(QByteArray, output);
        const HostFacts facts = parseProbe(output);
        QVERIFY(facts.tools.size() <= 100 && facts.units.size() <= 100 && facts.sockets.size() <= 100);
        QVERIFY(facts.user.size() <= 1000);
        for (const QString &text : {facts.user, facts.osName}) {
            for (const QChar c : text) {
                QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
            }
        }
        for (int id = int(DoctorLeg::Id::Daemon); id <= int(DoctorLeg::Id::Components); ++id) {
            for (const QString &uri : {sshUri, u"qemu:///session"_s, u"lxc:///system"_s}) {
                QVERIFY(!legOf(static_cast<DoctorLeg::Id>(id), facts, wayOf(uri)).result.isEmpty());
            }
        }
    }

    void everyPartOfTheOutputCanBeMissing()
    {
        const QList<QByteArray> lines = healthy().split('\n');
        for (qsizetype leave = 0; leave < lines.size(); ++leave) {
            QList<QByteArray> rest = lines;
            rest.removeAt(leave);
            const HostFacts facts = parseProbe(rest.join('\n'));
            for (int id = int(DoctorLeg::Id::Daemon); id <= int(DoctorLeg::Id::Components); ++id) {
                QVERIFY(!legOf(static_cast<DoctorLeg::Id>(id), facts, wayOf(sshUri)).result.isEmpty());
            }
        }
    }

    void greetingOfTheLoginShellIsNoFact()
    {
        const HostFacts facts = parseProbe("Welcome!\nuid=0\nuser=motd\nend=1\n" + healthy());
        QVERIFY(facts.complete);
        QCOMPARE(facts.user, u"kai"_s);
        QCOMPARE(facts.uid, 1000);
    }

    void probeTravelsAsOneLine()
    {
        for (const QString &word : probeCommand()) {
            QVERIFY(!word.contains(u'\n') && !word.contains(u'!'));
        }
    }

    void probeRunsHere_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("before");
        QTest::newRow("sh") << u"/bin/sh"_s << QStringList{};
        QTest::newRow("bash") << u"bash"_s << QStringList{u"--posix"_s};
        QTest::newRow("dash") << u"dash"_s << QStringList{};
        QTest::newRow("busybox") << u"busybox"_s << QStringList{u"sh"_s};
    }

    void probeRunsHere()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, before);
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            QSKIP("this shell is not installed");
        }
        const QStringList command = probeCommand();
        const Result<ProgramAnswer> answer = runProgram(program, before + command.mid(1), 20s, {});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, 0);
        QCOMPARE(answer->err, QString());
        const HostFacts facts = parseProbe(answer->out);
        QVERIFY2(facts.complete, answer->out.constData());
        QVERIFY(facts.uid >= 0);
        QVERIFY(!facts.user.isEmpty() && !facts.kernel.isEmpty() && !facts.arch.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDoctorFacts)
#include "tst_doctorfacts.moc"
