// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cloudinit/identity.h"
#include "models/cloudinit/iprange.h"
#include "models/cloudinit/userdata.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

using Severity = IdentityProblem::Severity;

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isDomain(const QString &text)
{
    const QStringList labels = text.split(u'.');
    return text.size() <= 253
        && std::ranges::all_of(labels, [](const QString &label) { return whyNoHostName(label).isEmpty(); });
}

bool hasControl(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

class Checker
{
public:
    Checker(const Identity &identity, IdentityScope scope)
        : m_identity(identity)
        , m_shared(scope == IdentityScope::Shared)
    {
    }

    QList<IdentityProblem> run()
    {
        checkNames();
        checkLogin();
        checkKeys();
        checkFamily(m_identity.ipv4, false, IdentityField::Address4, IdentityField::Gateway4);
        checkFamily(m_identity.ipv6, true, IdentityField::Address6, IdentityField::Gateway6);
        checkResolver();
        checkSoftware();
        checkYaml();
        return m_problems;
    }

private:
    void error(IdentityField field, const QString &message, int line = 0, int column = 0)
    {
        m_problems.append({field, Severity::Error, message, line, column});
    }
    void warn(IdentityField field, const QString &message) { m_problems.append({field, Severity::Warning, message}); }

    void checkNames()
    {
        const QString why = m_shared ? QString() : whyNoHostName(m_identity.hostName);
        if (!why.isEmpty()) {
            error(IdentityField::HostName, why);
        }
        if (!m_identity.domain.isEmpty() && !isDomain(m_identity.domain)) {
            error(IdentityField::Domain,
                  Tr::tr("A domain consists of letters, digits and hyphens, with dots between its parts."));
        }
    }

    void checkLogin()
    {
        const QString &user = m_identity.user;
        const bool password = !m_identity.passwordHash.isEmpty();
        if (!user.isEmpty() && !matches(user, u"[a-z_][a-z0-9_-]{0,31}"_s)) {
            error(
                IdentityField::User,
                Tr::tr("A user's name has at most 32 small letters, digits, hyphens and underscores, and begins with a "
                       "letter."));
        } else if (user.isEmpty() && password) {
            error(IdentityField::User, Tr::tr("Enter the user that the password is for."));
        }
        if (password && (!m_identity.passwordHash.startsWith('$') || m_identity.passwordHash.contains('\n'))) {
            error(IdentityField::Password, Tr::tr("The password must be hashed."));
        }
        if (!password && m_identity.sshKeys.isEmpty() && !mentionsLogin()) {
            warn(IdentityField::SshKeys,
                 Tr::tr("Without a key and a password nobody can log in, unless the image itself provides for it."));
        }
        if (!user.isEmpty() && user != "root"_L1 && m_identity.sudo == Identity::Sudo::WithPassword && !password) {
            error(IdentityField::Sudo, Tr::tr("For sudo with a password the user needs one."));
        }
    }

    bool mentionsLogin() const
    {
        return m_identity.extraYaml.contains("users:"_L1) || m_identity.extraYaml.contains("passw"_L1)
            || m_identity.extraYaml.contains("ssh_authorized_keys"_L1);
    }

    void checkKeys()
    {
        int line = 0;
        for (const QString &key : m_identity.sshKeys) {
            ++line;
            const QString why = whyNoSshKey(key);
            if (!why.isEmpty()) {
                error(IdentityField::SshKeys, why, line);
            }
        }
    }

    void checkFamily(const IpSetup &setup, bool v6, IdentityField addressField, IdentityField gatewayField)
    {
        if (setup.mode != IpSetup::Mode::Static) {
            return;
        }
        const quint32 most = v6 ? 128 : 32;
        if (setup.prefix < 1 || setup.prefix > most) {
            error(addressField, Tr::tr("The prefix is a number from 1 to %1.").arg(most));
            return;
        }
        const auto address = IpAddress::parse(setup.address);
        if (!m_shared && !address) {
            error(addressField,
                  setup.address.isEmpty() ? Tr::tr("Enter the address.")
                                          : Tr::tr("%1 is not an IP address.").arg(setup.address));
        } else if (!m_shared && address->isV6() != v6) {
            error(addressField,
                  v6 ? Tr::tr("This is an IPv4 address; here belongs one of IPv6.")
                     : Tr::tr("This is an IPv6 address; here belongs one of IPv4."));
        } else if (!m_shared && address->isSpecial()) {
            error(addressField, Tr::tr("A machine cannot have the address %1.").arg(setup.address));
        }
        checkGateway(setup, v6, address, gatewayField);
    }

    void checkGateway(const IpSetup &setup, bool v6, const std::optional<IpAddress> &address, IdentityField field)
    {
        if (setup.gateway.isEmpty()) {
            return;
        }
        const auto gateway = IpAddress::parse(setup.gateway);
        if (!gateway || gateway->isV6() != v6) {
            error(field,
                  v6 ? Tr::tr("The gateway is not an IPv6 address.") : Tr::tr("The gateway is not an IPv4 address."));
        } else if (!m_shared && address && address->isV6() == v6) {
            // A router may be told of by its link-local address.
            const bool local = v6 && gateway->isIn(*IpAddress::parse(u"fe80::"_s), 10);
            if (*gateway == *address) {
                error(field, Tr::tr("The gateway has the same address as the machine."));
            } else if (!local && !gateway->isIn(*address, setup.prefix)) {
                error(field, Tr::tr("The gateway is not in the subnet of the machine."));
            }
        }
    }

    void checkResolver()
    {
        for (const QString &server : m_identity.dns) {
            if (!IpAddress::parse(server)) {
                error(IdentityField::Dns, Tr::tr("%1 is not an IP address.").arg(server));
            }
        }
        for (const QString &domain : m_identity.search) {
            if (!isDomain(domain)) {
                error(IdentityField::Search, Tr::tr("%1 is not a domain.").arg(domain));
            }
        }
        const bool isStatic
            = m_identity.ipv4.mode == IpSetup::Mode::Static || m_identity.ipv6.mode == IpSetup::Mode::Static;
        const bool dhcp = m_identity.ipv4.mode == IpSetup::Mode::Dhcp || m_identity.ipv6.mode == IpSetup::Mode::Dhcp;
        if (isStatic && !dhcp && m_identity.dns.isEmpty()) {
            warn(IdentityField::Dns, Tr::tr("Without a name server the machine knows no names."));
        }
    }

    void checkSoftware()
    {
        for (const QString &package : m_identity.packages) {
            if (!matches(package, u"[A-Za-z0-9][A-Za-z0-9.+:~_=/@-]{0,127}"_s)) {
                error(IdentityField::Packages, Tr::tr("%1 cannot be the name of a package.").arg(package));
            }
        }
        int line = 0;
        for (const QString &command : m_identity.commands) {
            ++line;
            if (hasControl(command)) {
                error(IdentityField::Commands, Tr::tr("A command is one line of text."), line);
            }
        }
    }

    void checkYaml()
    {
        const auto extra = readExtraYaml(m_identity.extraYaml);
        if (!extra.has_value()) {
            m_problems.append(extra.error());
            return;
        }
        for (const yaml::Node &key : collisions(buildUserData(m_identity, SeedUse::Display), *extra)) {
            error(IdentityField::ExtraYaml,
                  Tr::tr("Line %1: the key %2 is written by the program already. Leave out one of the two.")
                      .arg(key.line)
                      .arg(key.text),
                  key.line, key.column);
        }
    }

    const Identity &m_identity;
    const bool m_shared;
    QList<IdentityProblem> m_problems;
};

} // namespace

QString whyNoHostName(const QString &name)
{
    if (name.isEmpty()) {
        return Tr::tr("The machine needs a host name.");
    }
    if (name.size() > 63) {
        return Tr::tr("A host name has at most 63 characters.");
    }
    return matches(name, u"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"_s)
        ? QString()
        : Tr::tr("A host name consists of letters, digits and hyphens, and neither begins nor ends with a hyphen.");
}

QList<IdentityProblem> checkIdentity(const Identity &identity, IdentityScope scope)
{
    return Checker(identity, scope).run();
}

} // namespace guestdeck
