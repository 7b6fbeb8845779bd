// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctor/way.h"

#include "models/connection/connectionuri.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrlQuery>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Doctor)
};

QString indented(const QString &text)
{
    QString result = text;
    return u"    "_s + result.replace(u'\n', u"\n    "_s) + u'\n';
}

} // namespace

Result<DoctorWay> DoctorWay::of(const ConnectionConfig &config)
{
    const Result<RemoteUri> uri = RemoteUri::parse(config.uri);
    if (!uri) {
        return uri.error();
    }
    DoctorWay way;
    way.uri = *uri;
    way.host = uri->host;
    const QString query = config.uri.section(u'?', 1).section(u'#', 0, 0);
    way.socket = QUrlQuery(query).queryItemValue(u"socket"_s, QUrl::FullyDecoded).left(200);
    way.session = uri->path.startsWith("/session"_L1);
    const QStringList drivers{u"qemu"_s, u"xen"_s, u"lxc"_s, u"ch"_s, u"bhyve"_s, u"vz"_s, u"vbox"_s};
    if (isSimulatedUri(config.uri)) {
        way.kind = Kind::Simulated;
    } else if (uri->usesSsh()) {
        way.kind = Kind::Ssh;
    } else if (uri->isLocal()) {
        way.kind = Kind::Local;
    } else if (uri->transport == "tcp"_L1) {
        way.kind = Kind::Tcp;
    } else if (uri->transport == "tls"_L1 || (uri->transport.isEmpty() && drivers.contains(uri->driver))) {
        way.kind = Kind::Tls;
    } else {
        way.kind = Kind::Other;
    }
    if (way.kind == Kind::Ssh && way.host.isEmpty()) {
        return Error{ErrorKind::Invalid, 0, Text::tr("The address names no machine."), config.uri};
    }
    return way;
}

QList<DoctorLeg::Id> DoctorWay::legs() const
{
    using enum DoctorLeg::Id;
    switch (kind) {
    case Kind::Simulated:
        break;
    case Kind::Local:
        return {Daemon, Permission, Libvirt, Kvm, Components};
    case Kind::Ssh:
        return {Name, Tcp, Ssh, Login, Daemon, Permission, Carrier, Libvirt, Kvm, Components};
    case Kind::Tls:
    case Kind::Tcp:
        return {Name, Tcp, Libvirt, Kvm};
    case Kind::Other:
        return {Name, Tcp, Libvirt};
    }
    return {Libvirt};
}

int DoctorWay::defaultPort() const
{
    if (uri.port > 0) {
        return uri.port;
    }
    switch (kind) {
    case Kind::Ssh:
        return 22;
    case Kind::Tls:
        return 16514;
    case Kind::Tcp:
        return 16509;
    case Kind::Other:
        return uri.driver == "hyperv"_L1 ? 5986 : 443;
    default:
        return 0;
    }
}

QString DoctorWay::modularDaemon() const
{
    return uri.driver == "xen"_L1 ? u"virtxend"_s : uri.driver == "lxc"_L1 ? u"virtlxcd"_s : u"virtqemud"_s;
}

QString legTitle(DoctorLeg::Id id)
{
    switch (id) {
    case DoctorLeg::Id::Name:
        return Text::tr("Name");
    case DoctorLeg::Id::Tcp:
        return Text::tr("Network");
    case DoctorLeg::Id::Ssh:
        return Text::tr("SSH server");
    case DoctorLeg::Id::Login:
        return Text::tr("Login");
    case DoctorLeg::Id::Daemon:
        return Text::tr("libvirt daemon");
    case DoctorLeg::Id::Permission:
        return Text::tr("Permission");
    case DoctorLeg::Id::Carrier:
        return Text::tr("Way to the daemon");
    case DoctorLeg::Id::Libvirt:
        return Text::tr("libvirt");
    case DoctorLeg::Id::Kvm:
        return Text::tr("KVM");
    case DoctorLeg::Id::Components:
        return Text::tr("Components");
    }
    return {};
}

DoctorLeg makeLeg(DoctorLeg::Id id, DoctorLeg::State state, const QString &result)
{
    DoctorLeg leg;
    leg.id = id;
    leg.state = state;
    leg.title = legTitle(id);
    leg.result = result;
    return leg;
}

QString legStateText(DoctorLeg::State state)
{
    switch (state) {
    case DoctorLeg::State::Waiting:
        return Text::tr("Waiting", "state of a leg");
    case DoctorLeg::State::Running:
        return Text::tr("Looking…", "state of a leg");
    case DoctorLeg::State::Good:
        return Text::tr("Good", "state of a leg");
    case DoctorLeg::State::Warning:
        return Text::tr("Warning", "state of a leg");
    case DoctorLeg::State::Failed:
        return Text::tr("Broken", "state of a leg");
    case DoctorLeg::State::Skipped:
        return Text::tr("Left out", "state of a leg");
    }
    return {};
}

QString legTimeText(qint64 milliseconds)
{
    if (milliseconds < 0) {
        return {};
    }
    if (milliseconds == 0) {
        return Text::tr("< 1 ms");
    }
    return milliseconds < 1000 ? Text::tr("%1 ms").arg(QLocale().toString(milliseconds))
                               : Text::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000.0, 'f', 1));
}

QString doctorReport(const QString &heading, const QList<DoctorLeg> &legs)
{
    QString text = heading + u"\n\n"_s;
    for (const DoctorLeg &leg : legs) {
        const QString time = legTimeText(leg.milliseconds);
        text += u"["_s + legStateText(leg.state) + u"] "_s + leg.title;
        text += time.isEmpty() ? u"\n"_s : QString(u" ("_s + time + u")\n"_s);
        for (const QString &part : {leg.result, leg.advice}) {
            if (!part.isEmpty()) {
                text += indented(part);
            }
        }
        if (!leg.command.isEmpty()) {
            text += indented(leg.commandIsForHost ? Text::tr("On the host:") : Text::tr("On this machine:"));
            text += indented(indented(leg.command).trimmed().prepend(u"    "_s));
        }
        if (!leg.details.isEmpty()) {
            text += indented(Text::tr("Details:")) + indented(leg.details);
        }
    }
    return text;
}

} // namespace guestdeck
