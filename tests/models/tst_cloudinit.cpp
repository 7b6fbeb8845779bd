// SPDX-License-Identifier: GPL-3.0-or-later
// What cloud-init in a new machine is told: exact texts, and texts of people who mean no good.
#include "models/cloudinit/iprange.h"
#include "models/cloudinit/seed.h"
#include "models/cloudinit/userdata.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <crypt.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

const QString key
    = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFodrdq3YAkSgzx6mLGAMsDkWE9FpVDlyVDGvjAae7mw someone@somewhere"_s;
const QString mac = u"52:54:00:12:34:56"_s;
const QUuid instance(u"b3a7b5c0-5d3e-4d0a-9a36-0d7a1c1a9e01"_s);

Identity plain()
{
    Identity identity;
    identity.hostName = u"web-1"_s;
    identity.domain = u"lab.example.org"_s;
    identity.user = u"ops"_s;
    identity.passwordHash = "$6$salt$hash";
    identity.sshKeys = {key};
    identity.ipv4 = {IpSetup::Mode::Static, u"192.168.122.51"_s, 24, u"192.168.122.1"_s};
    identity.ipv6 = {IpSetup::Mode::Static, u"fd00:77::51"_s, 64, u"fd00:77::1"_s};
    identity.dns = {u"192.168.122.1"_s, u"fd00:77::1"_s};
    identity.search = {u"lab.example.org"_s};
    identity.packages = {u"nginx"_s};
    identity.commands = {u"echo \"it's done\" > /root/done"_s};
    return identity;
}

SeedFiles seedOf(const Identity &identity)
{
    const auto seed = buildSeed(identity, mac, instance);
    return seed.has_value() ? *seed : SeedFiles{seed.error().message.toUtf8(), {}, {}};
}

yaml::Node parsed(const QByteArray &text)
{
    const auto node = yaml::parse(text);
    return node ? *node : yaml::Node{};
}

QString textAt(const yaml::Node &root, const QStringList &path)
{
    const yaml::Node *node = &root;
    for (const QString &step : path) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        node = !isIndex ? node->find(step) : index < int(node->items.size()) ? &node->items[size_t(index)] : nullptr;
        if (!node) {
            return u"(nothing)"_s;
        }
    }
    return node->text;
}

/// The first problem of that field; an empty text when there is none.
QString problem(const Identity &identity, IdentityField field, IdentityScope scope = IdentityScope::Machine)
{
    for (const IdentityProblem &one : checkIdentity(identity, scope)) {
        if (one.field == field && one.severity == IdentityProblem::Severity::Error) {
            return one.message;
        }
    }
    return {};
}

} // namespace

class TestCloudInit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesUserData()
    {
        QVERIFY(checkIdentity(plain()).isEmpty());
        const QString text = QString::fromUtf8(seedOf(plain()).userData);
        QCOMPARE(text,
                 u"#cloud-config\n"
                 "hostname: \"web-1\"\n"
                 "fqdn: \"web-1.lab.example.org\"\n"
                 "manage_etc_hosts: true\n"
                 "users:\n"
                 "- name: \"ops\"\n"
                 "  shell: \"/bin/bash\"\n"
                 "  sudo: \"ALL=(ALL) NOPASSWD:ALL\"\n"
                 "  lock_passwd: false\n"
                 "  hashed_passwd: \"$6$salt$hash\"\n"
                 "  ssh_authorized_keys:\n"
                 "  - \"%1\"\n"
                 "ssh_pwauth: false\n"
                 "growpart:\n"
                 "  mode: \"auto\"\n"
                 "  devices:\n"
                 "  - \"/\"\n"
                 "  ignore_growroot_disabled: false\n"
                 "resize_rootfs: true\n"
                 "packages:\n"
                 "- \"nginx\"\n"
                 "runcmd:\n"
                 "- \"echo \\\"it's done\\\" > /root/done\"\n"_s.arg(key));
    }

    void writesMetaDataWithAnIdOfItsOwn()
    {
        QCOMPARE(seedOf(plain()).metaData,
                 QByteArray("instance-id: \"b3a7b5c0-5d3e-4d0a-9a36-0d7a1c1a9e01\"\nlocal-hostname: \"web-1\"\n"));
    }

    void writesNetplan()
    {
        QCOMPARE(QString::fromUtf8(seedOf(plain()).networkConfig),
                 u"version: 2\n"
                 "ethernets:\n"
                 "  eth0:\n"
                 "    match:\n"
                 "      macaddress: \"52:54:00:12:34:56\"\n"
                 "    set-name: \"eth0\"\n"
                 "    dhcp4: false\n"
                 "    dhcp6: false\n"
                 "    addresses:\n"
                 "    - \"192.168.122.51/24\"\n"
                 "    - \"fd00:77::51/64\"\n"
                 "    routes:\n"
                 "    - to: \"0.0.0.0/0\"\n"
                 "      via: \"192.168.122.1\"\n"
                 "    - to: \"::/0\"\n"
                 "      via: \"fd00:77::1\"\n"
                 "    nameservers:\n"
                 "      addresses:\n"
                 "      - \"192.168.122.1\"\n"
                 "      - \"fd00:77::1\"\n"
                 "      search:\n"
                 "      - \"lab.example.org\"\n"_s);
    }

    void writesTheOlderForm()
    {
        Identity identity = plain();
        identity.networkStyle = Identity::NetworkStyle::Older;
        QCOMPARE(QString::fromUtf8(seedOf(identity).networkConfig),
                 u"version: 1\n"
                 "config:\n"
                 "- type: \"physical\"\n"
                 "  name: \"eth0\"\n"
                 "  mac_address: \"52:54:00:12:34:56\"\n"
                 "  subnets:\n"
                 "  - type: \"static\"\n"
                 "    address: \"192.168.122.51\"\n"
                 "    netmask: \"255.255.255.0\"\n"
                 "    gateway: \"192.168.122.1\"\n"
                 "    dns_nameservers:\n"
                 "    - \"192.168.122.1\"\n"
                 "    - \"fd00:77::1\"\n"
                 "    dns_search:\n"
                 "    - \"lab.example.org\"\n"
                 "  - type: \"static\"\n"
                 "    address: \"fd00:77::51/64\"\n"
                 "    gateway: \"fd00:77::1\"\n"
                 "    dns_nameservers:\n"
                 "    - \"192.168.122.1\"\n"
                 "    - \"fd00:77::1\"\n"
                 "    dns_search:\n"
                 "    - \"lab.example.org\"\n"_s);
    }

    void dhcpIsMatchedByTheAddressOfTheCard()
    {
        Identity identity = plain();
        identity.ipv4 = {};
        identity.ipv6 = {IpSetup::Mode::Off};
        identity.dns.clear();
        identity.search.clear();
        QCOMPARE(QString::fromUtf8(seedOf(identity).networkConfig),
                 u"version: 2\nethernets:\n  eth0:\n    match:\n      macaddress: \"52:54:00:12:34:56\"\n"
                 "    set-name: \"eth0\"\n    dhcp4: true\n    dhcp6: false\n"_s);
        identity.networkStyle = Identity::NetworkStyle::Older;
        QCOMPARE(textAt(parsed(seedOf(identity).networkConfig), {u"config"_s, u"0"_s, u"subnets"_s, u"0"_s, u"type"_s}),
                 u"dhcp"_s);
    }

    void noTextBecomesAnythingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"echo \"a\" 'b' \\ `c`"_s;
        QTest::newRow("looks like a mapping") << u"a: b"_s;
        QTest::newRow("comment") << u"x # y"_s;
        QTest::newRow("yes") << u"yes"_s;
        QTest::newRow("null") << u"~"_s;
        QTest::newRow("octal") << u"0755"_s;
        QTest::newRow("number") << u"1e3"_s;
        QTest::newRow("alias") << u"*a"_s;
        QTest::newRow("tag") << u"!!python/object/apply:os.system [ls]"_s;
        QTest::newRow("document end") << u"..."_s;
        QTest::newRow("document start") << u"---"_s;
        QTest::newRow("flow") << u"]}, {"_s;
        QTest::newRow("spaces") << u"  a  b  "_s;
        QTest::newRow("unicode") << u"Grüße 你好 😀"_s;
        QTest::newRow("long") << QString(3000, u'x') + u" y"_s;
        QTest::newRow("jinja") << u"{{ ds.meta_data }}"_s;
    }

    void noTextBecomesAnythingElse()
    {
        QFETCH(QString, text);
        Identity identity = plain();
        identity.commands = {text, u"second"_s};
        const yaml::Node root = parsed(seedOf(identity).userData);
        QCOMPARE(textAt(root, {u"runcmd"_s, u"0"_s}), text);
        QVERIFY(!root.find(u"runcmd"_s)->items[0].plain);
        QCOMPARE(root.find(u"runcmd"_s)->items.size(), size_t(2));
        // And as others read it.
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {u"-c"_s,
                      u"import sys\ntry:\n import yaml\nexcept ImportError:\n sys.exit(3)\n"
                      "d=yaml.safe_load(sys.stdin.buffer.read())\n"
                      "sys.stdout.buffer.write(d['runcmd'][0].encode())"_s});
        QVERIFY(python.waitForStarted());
        python.write(seedOf(identity).userData);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        if (python.exitCode() != 3) {
            QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()), text);
        }
    }

    void hostileNamesAreQuotedAndRefused()
    {
        for (const QString &name : {u"web\"\nruncmd: [reboot]"_s, u"a'b"_s, u"-a"_s, u"a-"_s, u"a b"_s, u"a.b"_s,
                                    u"ä"_s, u""_s, QString(64, u'a')}) {
            Identity identity = plain();
            identity.hostName = name;
            QVERIFY2(!problem(identity, IdentityField::HostName).isEmpty(), qPrintable(name));
            QCOMPARE(buildSeed(identity, mac, instance).error().kind, ErrorKind::Invalid);
            const yaml::Node root = parsed(yaml::write(buildUserData(identity, SeedUse::Real)));
            QCOMPARE(textAt(root, {u"hostname"_s}), name);
            QVERIFY(textAt(root, {u"runcmd"_s, u"0"_s}).startsWith(u"echo"_s));
        }
    }

    void hashesPasswordsAndForgetsThem()
    {
        QByteArray secret("it's \"secret\": #1");
        char *place = secret.data();
        const qsizetype length = secret.size();
        const QByteArray check = QByteArray(place, length);
        const auto hash = hashPassword(std::move(secret));
        QVERIFY(hash.has_value());
        QVERIFY(hash->startsWith("$6$"));
        crypt_data data{};
        QCOMPARE(QByteArray(crypt_r(check.constData(), hash->constData(), &data)), *hash);
        QVERIFY(*hash != hashPassword(QByteArray(check.constData(), length)).value()); // another salt
        for (const QByteArray &bad : {QByteArray(), QByteArray("a\nb"), QByteArray("a\0b", 3), QByteArray(300, 'a')}) {
            QCOMPARE(hashPassword(QByteArray(bad.constData(), bad.size())).error().kind, ErrorKind::Invalid);
        }
        Identity identity = plain();
        identity.passwordHash = *hash;
        QCOMPARE(textAt(parsed(seedOf(identity).userData), {u"users"_s, u"0"_s, u"hashed_passwd"_s}).toLatin1(), *hash);
        const auto shown = buildSeed(identity, mac, instance, SeedUse::Display);
        QVERIFY(shown.has_value() && !shown->userData.contains(*hash));
        identity.passwordHash = "plain text";
        QVERIFY(!problem(identity, IdentityField::Password).isEmpty());
    }

    void knowsKeys_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("good");
        QTest::newRow("ed25519") << key << true;
        QTest::newRow("options") << u"from=\"10.0.0.0/8, 192.168.*\",no-pty "_s + key << true;
        QTest::newRow("without comment") << key.section(u' ', 0, 1) << true;
        QTest::newRow("cut off") << key.section(u' ', 0, 1).chopped(30) << false;
        QTest::newRow("cut at the front") << u"ssh-ed25519 "_s + key.section(u' ', 1, 1).mid(4) << false;
        QTest::newRow("another kind") << u"ssh-rsa "_s + key.section(u' ', 1, 1) << false;
        QTest::newRow("not base64") << u"ssh-ed25519 AAAA*AAC3"_s << false;
        QTest::newRow("only the kind") << u"ssh-ed25519"_s << false;
        QTest::newRow("only base64") << key.section(u' ', 1, 1) << false;
        QTest::newRow("private") << u"-----BEGIN OPENSSH PRIVATE KEY-----"_s << false;
        QTest::newRow("dss") << u"ssh-dss AAAAB3NzaC1kc3MAAACBAP"_s << false;
        QTest::newRow("two lines") << key + u'\n' + key << false;
        QTest::newRow("empty") << QString() << false;
    }

    void knowsKeys()
    {
        QFETCH(QString, line);
        QFETCH(bool, good);
        QCOMPARE(whyNoSshKey(line).isEmpty(), good);
    }

    void checksYamlWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("word");
        QTest::newRow("tab") << u"a: 1\n\tb: 2"_s << 2 << 1 << u"YAML"_s;
        QTest::newRow("bracket") << u"a: [1, 2\nb: 3"_s << 2 << 2 << u"YAML"_s;
        QTest::newRow("indent") << u"a:\n  b: 1\n c: 2"_s << 3 << 2 << u"YAML"_s;
        QTest::newRow("list") << u"- a\n- b"_s << 1 << 1 << u"timezone"_s;
        QTest::newRow("scalar") << u"\nhello"_s << 2 << 1 << u"timezone"_s;
        QTest::newRow("twice") << u"a: 1\nb:\n  c: 1\n  c: 2"_s << 4 << 3 << u"twice"_s;
        QTest::newRow("two documents") << u"a: 1\n---\nb: 2"_s << 2 << 1 << u"second document"_s;
        QTest::newRow("script") << u"#!/bin/sh\necho"_s << 1 << 1 << u"script"_s;
        QTest::newRow("collision") << u"timezone: UTC\npackages: [vim]"_s << 2 << 1 << u"packages"_s;
        QTest::newRow("quoted collision") << u"\"runcmd\": [ls]"_s << 1 << 1 << u"runcmd"_s;
        QTest::newRow("unknown alias") << u"a: *b"_s << 1 << 4 << u"alias"_s;
        QTest::newRow("alias in itself") << u"a: &b [*b]"_s << 1 << 8 << u"alias"_s;
    }

    void checksYamlWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, word);
        Identity identity = plain();
        identity.extraYaml = text;
        const auto problems = checkIdentity(identity);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].field, IdentityField::ExtraYaml);
        QVERIFY2(problems[0].message.contains(word), qPrintable(problems[0].message));
        QCOMPARE(problems[0].line, line);
        QCOMPARE(problems[0].column, column);
        QCOMPARE(buildSeed(identity, mac, instance).error().message, problems[0].message);
    }

    void yamlThatGrowsIsStopped()
    {
        QString laughs = u"a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"_s;
        for (int i = 1; i < 9; ++i) {
            laughs += u"a%1: &a%1 [*a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2]\n"_s.arg(i).arg(i - 1);
        }
        Identity identity = plain();
        for (const QString &text : QStringList{laughs, QString(5000, u'['), u"a: "_s + QString(300'000, u'b')}) {
            identity.extraYaml = text;
            QVERIFY(!problem(identity, IdentityField::ExtraYaml).isEmpty());
        }
    }

    void extraYamlKeepsItsMeaning()
    {
        Identity identity = plain();
        identity.extraYaml = u"#cloud-config\n# a comment\ntimezone: Europe/Berlin\nswap: &s {size: 1024, on: true}\n"
                             "more: *s\nnumber: 0755\ntext: \"0755\"\nnothing: ~\nwrite_files:\n"
                             "- path: /etc/x\n  content: |\n    line 1\n      line 2\n  binary: !!binary aGFsbG8=\n"
                             "folded: a\n  b\n\n  c\n"_s;
        QVERIFY(checkIdentity(identity).isEmpty());
        const QByteArray text = seedOf(identity).userData;
        const yaml::Node root = parsed(text);
        QCOMPARE(textAt(root, {u"hostname"_s}), u"web-1"_s);
        QCOMPARE(textAt(root, {u"timezone"_s}), u"Europe/Berlin"_s);
        QCOMPARE(textAt(root, {u"more"_s, u"size"_s}), u"1024"_s);
        QVERIFY(root.find(u"number"_s)->plain && !root.find(u"text"_s)->plain && root.find(u"nothing"_s)->plain);
        QCOMPARE(textAt(root, {u"write_files"_s, u"0"_s, u"content"_s}), u"line 1\n  line 2\n"_s);
        QCOMPARE(root.find(u"write_files"_s)->items[0].find(u"binary"_s)->tag, u"tag:yaml.org,2002:binary"_s);
        QCOMPARE(textAt(root, {u"folded"_s}), u"a b\nc"_s);
        QVERIFY(text.startsWith("#cloud-config\nhostname"));
        QCOMPARE(text.count("#cloud-config"), 1);
    }

    void checksAddresses()
    {
        Identity identity = plain();
        identity.ipv4.gateway = u"192.168.123.1"_s;
        QVERIFY(problem(identity, IdentityField::Gateway4).contains(u"subnet"_s));
        identity.ipv4.gateway = u"fd00::1"_s;
        QVERIFY(problem(identity, IdentityField::Gateway4).contains(u"IPv4"_s));
        identity.ipv4.gateway = identity.ipv4.address;
        QVERIFY(problem(identity, IdentityField::Gateway4).contains(u"same"_s));
        identity = plain();
        for (const QString &bad : {u"192.168.122"_s, u"192.168.122.300"_s, u"192.168.122.5/24"_s, u" 192.168.122.5"_s,
                                   u"fd00::1"_s, u"127.0.0.1"_s, u"224.0.0.1"_s, u""_s, u"0x7f.1"_s}) {
            identity.ipv4.address = bad;
            QVERIFY2(!problem(identity, IdentityField::Address4).isEmpty(), qPrintable(bad));
            QVERIFY(problem(identity, IdentityField::Address4, IdentityScope::Shared).isEmpty());
        }
        identity = plain();
        identity.ipv6.gateway = u"fe80::1"_s; // as routers announce themselves
        QVERIFY(problem(identity, IdentityField::Gateway6).isEmpty());
        identity.ipv6.address = u"192.168.1.1"_s;
        QVERIFY(problem(identity, IdentityField::Address6).contains(u"IPv6"_s));
        identity = plain();
        identity.ipv4.prefix = 33;
        QVERIFY(!problem(identity, IdentityField::Address4, IdentityScope::Shared).isEmpty());
        identity = plain();
        identity.dns = {u"dns.example.org"_s};
        QVERIFY(!problem(identity, IdentityField::Dns).isEmpty());
        identity.search = {u"-x.org"_s};
        QVERIFY(!problem(identity, IdentityField::Search).isEmpty());
    }

    void checksTheRest()
    {
        Identity identity = plain();
        identity.user = u"Ops; rm"_s;
        QVERIFY(!problem(identity, IdentityField::User).isEmpty());
        identity.user.clear();
        QVERIFY(!problem(identity, IdentityField::User).isEmpty()); // whose password?
        identity = plain();
        identity.packages = {u"nginx"_s, u"-y --force"_s};
        QVERIFY(!problem(identity, IdentityField::Packages).isEmpty());
        identity = plain();
        identity.passwordHash.clear();
        identity.sudo = Identity::Sudo::WithPassword;
        QVERIFY(!problem(identity, IdentityField::Sudo).isEmpty());
        identity = plain();
        identity.sshKeys = {key, u"nonsense"_s};
        QCOMPARE(checkIdentity(identity).value(0).line, 2);
    }

    void withoutAUserTheImagesOwnGetsTheKeys()
    {
        Identity identity = plain();
        identity.user.clear();
        identity.passwordHash.clear();
        const yaml::Node root = parsed(seedOf(identity).userData);
        QVERIFY(!root.find(u"users"_s));
        QCOMPARE(textAt(root, {u"ssh_authorized_keys"_s, u"0"_s}), key);
    }

    void theSeedIsAnIsoThatOthersRead()
    {
        const SeedFiles files = seedOf(plain());
        const auto iso = buildSeedIso(files);
        QVERIFY(iso.has_value());
        QVERIFY(iso->size() > 40'000 && iso->size() < 1'000'000 && iso->size() % 2048 == 0);
        QCOMPARE(iso->mid(32768 + 1, 5), QByteArray("CD001"));
        QCOMPARE(iso->mid(32768 + 40, 8).toLower(), QByteArray("cidata  "));
        if (QStandardPaths::findExecutable(u"xorriso"_s).isEmpty()) {
            QSKIP("xorriso is not installed: the seed was not read by another program");
        }
        QTemporaryDir dir;
        QFile file(dir.filePath(u"seed.iso"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*iso) == iso->size());
        file.close();
        for (const QString &name : {u"any"_s, u"norock"_s}) {
            QProcess xorriso;
            xorriso.start(u"xorriso"_s,
                          {u"-read_fs"_s, name, u"-osirrox"_s, u"on"_s, u"-indev"_s, file.fileName(), u"-extract"_s,
                           u"/"_s, dir.filePath(name)});
            QVERIFY(xorriso.waitForFinished());
            for (const auto &[entry, content] :
                 {std::pair(u"user-data"_s, files.userData), std::pair(u"meta-data"_s, files.metaData),
                  std::pair(u"network-config"_s, files.networkConfig)}) {
                QFile one(dir.filePath(name + u'/' + entry));
                QVERIFY2(one.open(QIODevice::ReadOnly), qPrintable(name + u'/' + entry));
                QCOMPARE(one.readAll(), content);
            }
        }
    }

    void countsAddresses()
    {
        const auto at = [](const QString &text) { return *IpAddress::parse(text); };
        QCOMPARE(at(u"10.0.0.255"_s).next()->toString(), u"10.0.1.0"_s);
        QVERIFY(!at(u"255.255.255.255"_s).next());
        QCOMPARE(at(u"fd00::ffff"_s).next()->toString(), u"fd00::1:0"_s);
        QCOMPARE(at(u"10.1.2.3"_s).network(20).toString(), u"10.1.0.0"_s);
        QCOMPARE(at(u"10.1.2.3"_s).broadcast(20).toString(), u"10.1.15.255"_s);
        QCOMPARE(at(u"10.1.2.3"_s).broadcast(32).toString(), u"10.1.2.3"_s);
        QCOMPARE(at(u"fd00:1:2:3:4::1"_s).network(64).toString(), u"fd00:1:2:3::"_s);
        QVERIFY(at(u"10.0.0.2"_s) < at(u"10.0.0.10"_s) && at(u"255.0.0.0"_s) < at(u"::1"_s));
        QCOMPARE(netmaskOf(24), u"255.255.255.0"_s);
        QCOMPARE(netmaskOf(19), u"255.255.224.0"_s);
        QCOMPARE(netmaskOf(32), u"255.255.255.255"_s);
    }
};

QTEST_GUILESS_MAIN(TestCloudInit)
#include "tst_cloudinit.moc"
