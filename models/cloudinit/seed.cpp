// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cloudinit/seed.h"

#include "models/cloudinit/iprange.h"
#include "models/cloudinit/userdata.h"

#include <QCoreApplication>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using yaml::Node;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

using Mode = IpSetup::Mode;

QString withPrefix(const IpSetup &setup)
{
    return setup.address + u'/' + QString::number(setup.prefix);
}

bool isStatic(const IpSetup &setup)
{
    return setup.mode == Mode::Static;
}

Node userOf(const Identity &identity, SeedUse use)
{
    Node user = Node::mapping();
    user.set(u"name"_s, Node::string(identity.user));
    if (identity.user != "root"_L1) {
        user.set(u"shell"_s, Node::string(u"/bin/bash"_s));
        if (identity.sudo != Identity::Sudo::No) {
            const bool free = identity.sudo == Identity::Sudo::WithoutPassword;
            user.set(u"sudo"_s, Node::string(free ? u"ALL=(ALL) NOPASSWD:ALL"_s : u"ALL=(ALL) ALL"_s));
        }
    }
    user.set(u"lock_passwd"_s, Node::boolean(identity.passwordHash.isEmpty()));
    if (!identity.passwordHash.isEmpty()) {
        // Unlike `passwd` it is applied to a user that the image has already, too.
        user.set(u"hashed_passwd"_s,
                 Node::string(use == SeedUse::Display ? u"********"_s : QString::fromLatin1(identity.passwordHash)));
    }
    if (!identity.sshKeys.isEmpty()) {
        user.set(u"ssh_authorized_keys"_s, Node::strings(identity.sshKeys));
    }
    return user;
}

Node nameservers(const Identity &identity)
{
    Node servers = Node::mapping();
    if (!identity.dns.isEmpty()) {
        servers.set(u"addresses"_s, Node::strings(identity.dns));
    }
    if (!identity.search.isEmpty()) {
        servers.set(u"search"_s, Node::strings(identity.search));
    }
    return servers;
}

Node defaultRoute(const QString &to, const QString &via)
{
    // Not "default": cloud-init that writes no netplan does not know it.
    return Node::mapping().set(u"to"_s, Node::string(to)).set(u"via"_s, Node::string(via));
}

Node buildNetplan(const Identity &identity, const QString &mac)
{
    Node card = Node::mapping();
    card.set(u"match"_s, Node::mapping().set(u"macaddress"_s, Node::string(mac)));
    card.set(u"set-name"_s, Node::string(u"eth0"_s));
    card.set(u"dhcp4"_s, Node::boolean(identity.ipv4.mode == Mode::Dhcp));
    card.set(u"dhcp6"_s, Node::boolean(identity.ipv6.mode == Mode::Dhcp));
    Node addresses = Node::sequence();
    Node routes = Node::sequence();
    for (const auto &[setup, all] : {std::pair(&identity.ipv4, u"0.0.0.0/0"_s), std::pair(&identity.ipv6, u"::/0"_s)}) {
        if (isStatic(*setup)) {
            addresses.append(Node::string(withPrefix(*setup)));
            if (!setup->gateway.isEmpty()) {
                routes.append(defaultRoute(all, setup->gateway));
            }
        }
    }
    if (!addresses.items.empty()) {
        card.set(u"addresses"_s, addresses);
    }
    if (!routes.items.empty()) {
        card.set(u"routes"_s, routes);
    }
    const Node servers = nameservers(identity);
    if (!servers.items.empty()) {
        card.set(u"nameservers"_s, servers);
    }
    return Node::mapping().set(u"version"_s, Node::number(2)).set(u"ethernets"_s, Node::mapping().set(u"eth0"_s, card));
}

Node subnetOf(const Identity &identity, const IpSetup &setup, bool v6)
{
    Node subnet = Node::mapping();
    if (setup.mode == Mode::Dhcp) {
        return subnet.set(u"type"_s, Node::string(v6 ? u"dhcp6"_s : u"dhcp"_s));
    }
    subnet.set(u"type"_s, Node::string(u"static"_s));
    subnet.set(u"address"_s, Node::string(v6 ? withPrefix(setup) : setup.address));
    if (!v6) {
        subnet.set(u"netmask"_s, Node::string(netmaskOf(setup.prefix)));
    }
    if (!setup.gateway.isEmpty()) {
        subnet.set(u"gateway"_s, Node::string(setup.gateway));
    }
    if (!identity.dns.isEmpty()) {
        subnet.set(u"dns_nameservers"_s, Node::strings(identity.dns));
    }
    if (!identity.search.isEmpty()) {
        subnet.set(u"dns_search"_s, Node::strings(identity.search));
    }
    return subnet;
}

Node buildOlder(const Identity &identity, const QString &mac)
{
    Node subnets = Node::sequence();
    for (const bool v6 : {false, true}) {
        const IpSetup &setup = v6 ? identity.ipv6 : identity.ipv4;
        if (setup.mode != Mode::Off) {
            subnets.append(subnetOf(identity, setup, v6));
        }
    }
    Node card = Node::mapping();
    card.set(u"type"_s, Node::string(u"physical"_s));
    card.set(u"name"_s, Node::string(u"eth0"_s));
    card.set(u"mac_address"_s, Node::string(mac));
    if (!subnets.items.empty()) {
        card.set(u"subnets"_s, subnets);
    }
    return Node::mapping().set(u"version"_s, Node::number(1)).set(u"config"_s, Node::sequence().append(card));
}

IdentityProblem yamlProblem(const yaml::ParseError &error)
{
    using Kind = yaml::ParseError::Kind;
    QString message;
    switch (error.kind) {
    case Kind::Syntax:
        message = Tr::tr("Line %1, column %2: this is not valid YAML (%3).")
                      .arg(error.line)
                      .arg(error.column)
                      .arg(error.what);
        break;
    case Kind::DuplicateKey:
        message = Tr::tr("Line %1, column %2: the key %3 is there twice.")
                      .arg(error.line)
                      .arg(error.column)
                      .arg(error.what);
        break;
    case Kind::SeveralDocuments:
        message = Tr::tr("Line %1, column %2: a second document begins here, but only one can be used.")
                      .arg(error.line)
                      .arg(error.column);
        break;
    case Kind::TooLarge:
        message = Tr::tr("This is too large, or nested too deeply.");
        break;
    }
    return {IdentityField::ExtraYaml, IdentityProblem::Severity::Error, message, error.line, error.column};
}

} // namespace

Node buildUserData(const Identity &identity, SeedUse use)
{
    Node root = Node::mapping();
    root.set(u"hostname"_s, Node::string(identity.hostName));
    if (!identity.domain.isEmpty()) {
        root.set(u"fqdn"_s, Node::string(identity.hostName + u'.' + identity.domain));
    }
    root.set(u"manage_etc_hosts"_s, Node::boolean(true));
    if (!identity.user.isEmpty()) {
        root.set(u"users"_s, Node::sequence().append(userOf(identity, use)));
    } else if (!identity.sshKeys.isEmpty()) {
        root.set(u"ssh_authorized_keys"_s, Node::strings(identity.sshKeys));
    }
    if (identity.user == "root"_L1) {
        root.set(u"disable_root"_s, Node::boolean(false));
    }
    if (!identity.passwordHash.isEmpty()) {
        root.set(u"ssh_pwauth"_s, Node::boolean(identity.sshPassword));
    }
    if (identity.growDisk) {
        root.set(u"growpart"_s,
                 Node::mapping()
                     .set(u"mode"_s, Node::string(u"auto"_s))
                     .set(u"devices"_s, Node::strings({u"/"_s}))
                     .set(u"ignore_growroot_disabled"_s, Node::boolean(false)));
        root.set(u"resize_rootfs"_s, Node::boolean(true));
    }
    if (identity.updatePackages) {
        root.set(u"package_update"_s, Node::boolean(true));
        root.set(u"package_upgrade"_s, Node::boolean(true));
    }
    if (!identity.packages.isEmpty()) {
        root.set(u"packages"_s, Node::strings(identity.packages));
    }
    if (!identity.commands.isEmpty()) {
        root.set(u"runcmd"_s, Node::strings(identity.commands));
    }
    return root;
}

Node buildMetaData(const Identity &identity, const QUuid &instance)
{
    return Node::mapping()
        .set(u"instance-id"_s, Node::string(instance.toString(QUuid::WithoutBraces)))
        .set(u"local-hostname"_s, Node::string(identity.hostName));
}

Node buildNetworkConfig(const Identity &identity, const QString &mac)
{
    return identity.networkStyle == Identity::NetworkStyle::Netplan ? buildNetplan(identity, mac)
                                                                    : buildOlder(identity, mac);
}

tl::expected<Node, IdentityProblem> readExtraYaml(const QString &text)
{
    if (text.startsWith("#!"_L1)) {
        return tl::unexpected(IdentityProblem{
            IdentityField::ExtraYaml, IdentityProblem::Severity::Error,
            Tr::tr("This is a script. What is entered here is merged into the #cloud-config; put scripts under the "
                   "commands."),
            1, 1});
    }
    auto root = yaml::parse(text.toUtf8());
    if (!root) {
        return tl::unexpected(yamlProblem(root.error()));
    }
    const bool nothing = root->kind == Node::Kind::Scalar && root->text.isEmpty();
    if (nothing) {
        return Node::mapping();
    }
    if (root->kind != Node::Kind::Mapping) {
        return tl::unexpected(IdentityProblem{
            IdentityField::ExtraYaml, IdentityProblem::Severity::Error,
            Tr::tr(
                "Line %1, column %2: a list of keys with values is wanted here, such as \"timezone: Europe/Berlin\".")
                .arg(root->line)
                .arg(root->column),
            root->line, root->column});
    }
    return *root;
}

QList<Node> collisions(const Node &own, const Node &extra)
{
    QList<Node> keys;
    for (size_t i = 0; i + 1 < extra.items.size(); i += 2) {
        if (extra.items[i].kind == Node::Kind::Scalar && own.find(extra.items[i].text)) {
            keys.append(extra.items[i]);
        }
    }
    return keys;
}

Result<SeedFiles> buildSeed(const Identity &identity, const QString &mac, const QUuid &instance, SeedUse use)
{
    for (const IdentityProblem &problem : checkIdentity(identity)) {
        if (problem.severity == IdentityProblem::Severity::Error) {
            return Error{ErrorKind::Invalid, 0, problem.message, {}};
        }
    }
    Node root = buildUserData(identity, use);
    const auto extra = readExtraYaml(identity.extraYaml);
    if (extra) {
        root.items.insert(root.items.end(), extra->items.cbegin(), extra->items.cend());
    }
    return SeedFiles{"#cloud-config\n" + yaml::write(root), yaml::write(buildMetaData(identity, instance)),
                     yaml::write(buildNetworkConfig(identity, mac))};
}

} // namespace guestdeck
