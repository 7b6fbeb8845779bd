// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/enums.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/list.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/networkverbs.h"
#include "models/libvirt/session.h"
#include "models/xml/networkplug.h"
#include "models/xml/networkxml.h"

#include <QSet>

#include <memory>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

using PortHandle = std::unique_ptr<virNetworkPort, LibvirtDeleter<virNetworkPortFree>>;

QSet<QUuid> portsOf(virNetworkPtr network)
{
    std::vector<PortHandle> ports;
    takeList(ports, [&](virNetworkPortPtr **out) { return virNetworkListAllPorts(network, out, 0); });
    QSet<QUuid> known;
    for (const PortHandle &port : ports) {
        char text[VIR_UUID_STRING_BUFLEN] = {};
        if (virNetworkPortGetUUIDString(port.get(), text) == 0) {
            known.insert(QUuid(QString::fromLatin1(text)));
        }
    }
    return known;
}

/// A network that is there while guests are moved, named after the one they belong to.
class Aside
{
public:
    Aside(Session &session, const QUuid &network)
        : m_session(session)
        , m_id(network.toString(QUuid::Id128).left(8))
    {
    }
    ~Aside()
    {
        const NetworkHandle network(virNetworkLookupByName(m_session.raw(), name().toUtf8().constData()));
        if (network && portsOf(network.get()).isEmpty()) {
            virNetworkDestroy(network.get());
        }
    }
    Q_DISABLE_COPY_MOVE(Aside)

    QString name() const { return u"guestdeck-replug-"_s + m_id; }
    Outcome make()
    {
        const QByteArray xml
            = u"<network><name>%1</name><bridge name='gdrp%2' stp='off'/></network>"_s.arg(name(), m_id).toUtf8();
        const NetworkHandle made(virNetworkCreateXML(m_session.raw(), xml.constData()));
        Error error = made ? Error{} : lastError();
        const NetworkHandle there(virNetworkLookupByName(m_session.raw(), name().toUtf8().constData()));
        return there ? Outcome{} : Outcome(std::move(error));
    }

private:
    Session &m_session;
    const QString m_id;
};

struct Loose {
    virDomainPtr domain;
    NetworkPlug plug;
    bool isAside = false; ///< left by an earlier call
};

QList<Loose> findLoose(const std::vector<DomainHandle> &domains, const QString &network, const QSet<QUuid> &ports,
                       const QString &aside)
{
    QList<Loose> loose;
    for (const DomainHandle &domain : domains) {
        const CString xml(virDomainGetXMLDesc(domain.get(), 0));
        const auto plugs = xml ? readNetworkPlugs(QString::fromUtf8(xml.get())) : Result<QList<NetworkPlug>>();
        for (const NetworkPlug &plug : plugs.value_or(QList<NetworkPlug>{})) {
            const bool isAside = plug.network == aside;
            if (isAside || (plug.network == network && !plug.port.isNull() && !ports.contains(plug.port))) {
                loose.append({domain.get(), plug, isAside});
            }
        }
    }
    return loose;
}

bool changeSource(virDomainPtr domain, const QString &xml)
{
    return virDomainUpdateDeviceFlags(domain, xml.toUtf8().constData(), VIR_DOMAIN_AFFECT_LIVE) == 0;
}

/// A portgroup of the source is lost on one that was left aside: it takes the network's default.
bool replug(const Loose &loose, const QString &network, const QString &aside)
{
    const QString back = loose.isAside ? loose.plug.into(network) : loose.plug.xml;
    return (loose.isAside || changeSource(loose.domain, loose.plug.into(aside))) && changeSource(loose.domain, back);
}

} // namespace

Result<Replugged> replugGuests(Session &session, const QUuid &uuid, const CallContext &context)
{
    const auto network = lookupNetwork(session, uuid);
    if (!network.has_value()) {
        return network.error();
    }
    const QString name = QString::fromUtf8(virNetworkGetName(network->get()));
    const CString xml(virNetworkGetXMLDesc(network->get(), 0));
    const auto info = readNetwork(xml ? QString::fromUtf8(xml.get()) : QString());
    if (info.has_value() && info->bridge.isEmpty()) {
        return Replugged{}; // macvtap: such interfaces hang on the card, whatever becomes of the network
    }
    std::vector<DomainHandle> domains;
    if (virNetworkListAllPorts(network->get(), nullptr, 0) < 0) {
        const Error error = lastError(); // a driver without ports has no taps either
        return error.kind == ErrorKind::Unsupported ? Result<Replugged>(Replugged{}) : error;
    }
    if (!takeList(domains, [&](virDomainPtr **out) {
            return virConnectListAllDomains(session.raw(), out, VIR_CONNECT_LIST_DOMAINS_ACTIVE);
        })) {
        return lastError();
    }
    Aside aside(session, uuid);
    const QList<Loose> loose = findLoose(domains, name, portsOf(network->get()), aside.name());
    if (loose.isEmpty()) {
        return Replugged{};
    }
    const Outcome made = aside.make();
    if (!made.has_value()) {
        return made.error();
    }
    Replugged result;
    quint64 done = 0;
    for (const Loose &one : loose) {
        context.report(done++, quint64(loose.size()));
        QStringList &list = replug(one, name, aside.name()) ? result.guests : result.failed;
        list.append(domainName(one.domain));
    }
    result.guests.removeDuplicates();
    result.failed.removeDuplicates();
    return result;
}

} // namespace guestdeck
