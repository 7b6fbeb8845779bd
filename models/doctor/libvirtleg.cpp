// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/shell.h"
#include "models/doctor/packages.h"
#include "models/doctor/waylegs.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using State = DoctorLeg::State;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Doctor)
};

struct Row {
    const char *words; ///< lower case; all of them, separated by '|'
    const char *advice;
};

/// libvirt's words, untranslated, and GnuTLS's. The special before the general.
constexpr Row rows[] = {
    {"cannot read ca certificate",
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "This machine has no certificate of the authority that vouches for the host. Put it at "
                       "/etc/pki/CA/cacert.pem, or at ~/.pki/libvirt/cacert.pem.")},
    {"cannot read certificate",
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "A certificate is missing or may not be read. This machine shows the host its own from "
                       "~/.pki/libvirt/clientcert.pem and clientkey.pem, or from /etc/pki/libvirt.")},
    {"unable to set x509 key and certificate",
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "This machine's certificate and key do not belong together, or may not be read. Make a new pair.")},
    {"certificate|has expired",
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "A certificate has run out. The details name it: whoever runs the certificates has to renew it. "
                       "Check this machine's clock, too.")},
    {"certificate|not yet active",
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "A certificate is not valid yet. Check the clocks of both machines.")},
    {"does not match",
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "The host's certificate was made for another name. Use the name it was made for in the address, or "
         "let a certificate with this name be made.")},
    {"known issuer",
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "The host's certificate comes from an authority that this machine does not know. Put that "
                       "authority's certificate at /etc/pki/CA/cacert.pem, if you trust it.")},
    {"not trusted",
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "The host's certificate comes from an authority that this machine does not know. Put that "
                       "authority's certificate at /etc/pki/CA/cacert.pem, if you trust it.")},
    {"verification (of our certificate or ip address) failed",
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "The host does not accept this machine's certificate. It has to come from the host's authority and "
         "to be allowed there (tls_allowed_dn_list).")},
    {"tls|unable to read from socket",
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "The host broke the TLS handshake off: as a rule it does not accept this machine's certificate, or "
         "this machine has none.")},
    {"certificate",
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "The certificates of this machine and the host do not fit together. The details say which.")},
    {"no polkit agent",
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "The host's policy wants a password, but over the network nobody can be asked for it. Join the group "
         "libvirt on the host, then log in again.")},
    {"polkit",
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "The host's policy (polkit) did not let you in. Join the group libvirt on the host, then log in "
                       "again.")},
    {"sasl",
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "The daemon asks for a user and password of its own (SASL), and did not accept them. Whoever runs "
         "the host makes them with saslpasswd2.")},
    {"authentication",
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "The daemon did not accept the login. Check user and password.")},
    {"permission denied",
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "The user may not use the daemon's socket. Join the group libvirt on the host, then log in again.")},
    {"virt-ssh-helper|not found",
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "The host has neither virt-ssh-helper nor a suitable nc. Install libvirt's client programs there.")},
    {"no connection driver available",
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "The libvirt that was reached has no driver for this kind of address. Check its start (“qemu”), and "
         "install the driver on the host.")},
    {"failed to connect socket|no such file",
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "libvirt's daemon does not run there. Start it, or install libvirt.")},
    {"failed to connect socket|connection refused",
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "libvirt's daemon has left its socket behind, but does not run. Start it.")},
    {"end of file",
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "The connection was accepted and then broken off. The daemon's log on the host may tell why "
                       "(journalctl -u libvirtd, or -u virtqemud).")},
};

QString adviceFor(const Error &error)
{
    const QString text = (error.detail.left(8000) + u'\n' + error.message).toLower();
    for (const Row &row : rows) {
        const QStringList wanted = QString::fromLatin1(row.words).split(u'|');
        if (std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word); })) {
            return Text::tr(row.advice);
        }
    }
    if (error.kind == ErrorKind::Timeout) {
        return Text::tr("The daemon accepts the connection, but does not answer: it hangs, or it is starting up. If it "
                        "stays so, start it afresh; guests go on running.");
    }
    return Text::tr("The details are libvirt's own words. The daemon's log on the host may tell more.");
}

/// 9000000 is 9.0.0.
QString version(quint64 number)
{
    return u"%1.%2.%3"_s.arg(number / 1000000).arg(number / 1000 % 1000).arg(number % 1000);
}

QString versions(const LibvirtFinding &found)
{
    QStringList parts;
    if (found.host.libvirtVersion > 0) {
        parts.append(Text::tr("libvirt %1 there", "version").arg(version(found.host.libvirtVersion)));
    }
    if (found.clientVersion > 0) {
        parts.append(Text::tr("libvirt %1 here", "version").arg(version(found.clientVersion)));
    }
    if (found.host.hypervisorVersion > 0) {
        parts.append(found.host.hypervisor + u' ' + version(found.host.hypervisorVersion));
    }
    return parts.join(u", "_s);
}

} // namespace

DoctorLeg libvirtLeg(const DoctorWay &way, const LibvirtFinding &found, const HostFacts *facts)
{
    using Id = DoctorLeg::Id;
    constexpr quint64 floor = 6000000; // the oldest that is still in use on long-lived systems
    DoctorLeg leg;
    if (found.error) {
        leg = makeLeg(Id::Libvirt, State::Failed,
                      found.error->message.isEmpty() ? Text::tr("libvirt does not open.") : found.error->message);
        leg.advice = adviceFor(*found.error);
        leg.details = found.error->detail.left(8000);
        const QString all = (leg.details + leg.result).toLower();
        if (facts && facts->uid > 0
            && (all.contains(u"polkit"_s) || all.contains(u"permission denied"_s)
                || all.contains(u"access denied"_s))) {
            leg.command = asRoot(*facts, {u"usermod"_s, u"-aG"_s, u"libvirt"_s, facts->user});
            leg.commandIsForHost = true;
        } else if (found.error->kind == ErrorKind::Timeout && facts && facts->systemd) {
            const bool modular = facts->processes.contains(way.modularDaemon());
            leg.command = asRoot(*facts, {u"systemctl"_s, u"restart"_s, modular ? way.modularDaemon() : u"libvirtd"_s});
            leg.commandIsForHost = true;
        }
    } else {
        leg = makeLeg(Id::Libvirt, State::Good, versions(found));
        if (way.kind == DoctorWay::Kind::Simulated) {
            leg.result = Text::tr("The simulated host answers.");
        } else if (found.host.libvirtVersion > 0 && found.host.libvirtVersion < floor) {
            leg.state = State::Warning;
            leg.advice = Text::tr("This libvirt is old; some of what Guestdeck offers will not work there.");
        }
    }
    leg.milliseconds = found.milliseconds;
    return leg;
}

DoctorLeg kvmLegFromLibvirt(const HostInfo &host)
{
    using Id = DoctorLeg::Id;
    if (host.kvmUsable) {
        return makeLeg(Id::Kvm, State::Good, Text::tr("Works (%1).", "kind of virtualization").arg(host.arch));
    }
    DoctorLeg leg = makeLeg(Id::Kvm, State::Warning,
                            host.kvmAdvertised ? Text::tr("libvirt offers KVM, but the processor lacks what it needs.")
                                               : Text::tr("libvirt does not offer KVM on this host."));
    leg.advice = Text::tr("Guests are emulated and slow until then.") + u' '
        + Text::tr("Switch virtualization on in the host's firmware (VT-x, VMX, AMD-V or SVM), and load the kvm module "
                   "there.");
    leg.command = u"grep -cwE 'vmx|svm' /proc/cpuinfo\nlsmod | grep kvm\nls -l /dev/kvm"_s;
    leg.commandIsForHost = true;
    return leg;
}

} // namespace guestdeck
