// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/graphicscalls.h"

#include "models/libvirt/enums.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/lookup.h"

#include <QCoreApplication>

#include <pugixml.hpp>

#include <cstring>
#include <string_view>
#include <tuple>

namespace guestdeck
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::GraphicsCalls)
};

/// The definition with its passwords if we may see them.
CString liveDefinition(virDomainPtr domain)
{
    CString xml(virDomainGetXMLDesc(domain, VIR_DOMAIN_XML_SECURE));
    if (!xml) {
        // Read-only connections are refused the secrets, not the rest.
        xml.reset(virDomainGetXMLDesc(domain, 0));
    }
    return xml;
}

GraphicsInfo::Type graphicsType(const pugi::xml_node &node)
{
    const std::string_view type = node.attribute("type").value();
    if (type == "vnc") {
        return GraphicsInfo::Type::Vnc;
    }
    return type == "spice" ? GraphicsInfo::Type::Spice : GraphicsInfo::Type::Other;
}

/// The one to connect to: VNC wherever it stands, else the first.
pugi::xml_node chooseGraphics(const pugi::xml_node &devices)
{
    const pugi::xml_node vnc = devices.find_child_by_attribute("graphics", "type", "vnc");
    return vnc ? vnc : devices.child("graphics");
}

/// Only the definition of an active guest has an id (libvirt's domain XML format).
bool isRunningDefinition(const QByteArray &domainXml)
{
    pugi::xml_document document;
    return document.load_buffer(domainXml.constData(), size_t(domainXml.size()))
        && document.child("domain").attribute("id").as_int(-1) >= 0;
}

void readListener(const pugi::xml_node &node, GraphicsInfo &info)
{
    // The attributes of old are kept by libvirt for the first listener, except for sockets of <listen>.
    info.listen = QString::fromUtf8(node.attribute("listen").value());
    info.socket = QString::fromUtf8(node.attribute("socket").value());
    const pugi::xml_node listen = node.child("listen");
    const std::string_view type = listen.attribute("type").value();
    if (type == "socket") {
        info.socket = QString::fromUtf8(listen.attribute("socket").value());
    } else if ((type == "address" || type == "network") && listen.attribute("address")) {
        info.listen = QString::fromUtf8(listen.attribute("address").value());
    } else if (type == "none") {
        info.listen.clear();
    }
}

} // namespace

std::pair<GraphicsInfo, QByteArray> parseGraphics(const QByteArray &domainXml)
{
    pugi::xml_document document;
    GraphicsInfo info;
    if (!document.load_buffer(domainXml.constData(), size_t(domainXml.size()))) {
        return {info, {}};
    }
    const pugi::xml_node node = chooseGraphics(document.child("domain").child("devices"));
    if (!node) {
        return {info, {}};
    }
    info.type = graphicsType(node);
    readListener(node, info);
    const int port = node.attribute("port").as_int(-1);
    info.port = port > 0 && port <= 65535 ? port : -1;
    info.autoPort = std::string_view(node.attribute("autoport").value()) == "yes";
    const QByteArray password(node.attribute("passwd").value());
    info.hasPassword = !password.isEmpty();
    return {info, password};
}

Result<GraphicsState> readGraphics(Session &session, const QUuid &uuid)
{
    const Result<DomainHandle> domain = lookupDomain(session, uuid);
    if (!domain) {
        return domain.error();
    }
    CString xml = liveDefinition(domain->get());
    if (!xml) {
        return lastError(Text::tr("The definition of the guest cannot be read."));
    }
    GraphicsState result;
    const auto definition = QByteArray::fromRawData(xml.get(), qsizetype(std::strlen(xml.get())));
    // Asking for the state would cost a console on a slow link one more round trip.
    result.state = isRunningDefinition(definition) ? DomainState::Running : DomainState::ShutOff;
    std::tie(result.graphics, result.password) = parseGraphics(definition);
    explicit_bzero(xml.get(), size_t(definition.size()));
    return result;
}

Result<int> openGraphicsDescriptor(Session &session, const QUuid &uuid)
{
    const Result<DomainHandle> domain = lookupDomain(session, uuid);
    if (!domain) {
        return domain.error();
    }
    const int fd = virDomainOpenGraphicsFD(domain->get(), 0, VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH);
    if (fd < 0) {
        return lastError(Text::tr("The host did not hand over the guest's screen."));
    }
    return fd;
}

Outcome sendKeys(Session &session, const QUuid &uuid, const QList<uint> &codes)
{
    if (codes.isEmpty() || codes.size() > VIR_DOMAIN_SEND_KEY_MAX_KEYS) {
        return Error{ErrorKind::Invalid, 0, Text::tr("That many keys cannot be sent at once."), {}};
    }
    const Result<DomainHandle> domain = lookupDomain(session, uuid);
    if (!domain) {
        return domain.error();
    }
    constexpr uint holdMs = 100;
    QList<uint> keys = codes;
    if (virDomainSendKey(domain->get(), VIR_KEYCODE_SET_QNUM, holdMs, keys.data(), int(keys.size()), 0) < 0) {
        return lastError(Text::tr("The keys could not be sent to the guest."));
    }
    return {};
}

Result<QUuid> findDomainById(Session &session, int id)
{
    const DomainHandle domain(virDomainLookupByID(session.raw(), id));
    if (!domain) {
        return lastError(Text::tr("There is no running guest with this id."));
    }
    return domainUuid(domain.get());
}

} // namespace guestdeck
