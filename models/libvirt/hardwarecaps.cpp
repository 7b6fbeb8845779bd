// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/hardwarecaps.h"
#include "models/actions/definition.h"
#include "models/hardware/hardwarenodes.h"

#include "models/hardware/capsreader.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/session.h"
#include "models/xml/document.h"
#include "models/xml/domainreader.h"

#include <pugixml.hpp>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto agentName = "org.qemu.guest_agent.0"_L1;

const char *orNull(const QByteArray &text)
{
    return text.isEmpty() ? nullptr : text.constData();
}

/// For its own emulator, machine and type; nothing when the driver cannot tell.
HardwareCaps readCaps(Session &session, const pugi::xml_node &domain)
{
    const pugi::xml_node type = domain.child("os").child("type");
    const QByteArray emulator = xml::childText(domain.child("devices"), "emulator").trimmed().toUtf8();
    const QByteArray arch = xml::attribute(type, "arch").toUtf8();
    const QByteArray machine = xml::attribute(type, "machine").toUtf8();
    const QByteArray virtType = xml::attribute(domain, "type").toUtf8();
    CString text(virConnectGetDomainCapabilities(session.raw(), orNull(emulator), orNull(arch), orNull(machine),
                                                 orNull(virtType), 0));
    if (!text) { // an emulator or a machine that this host does not have any more
        text.reset(virConnectGetDomainCapabilities(session.raw(), nullptr, orNull(arch), nullptr, orNull(virtType), 0));
    }
    const auto caps = text ? readHardwareCaps(text.get()) : Result<HardwareCaps>(HardwareCaps{});
    return caps.has_value() ? *caps : HardwareCaps{};
}

bool hasAgent(const pugi::xml_node &domain)
{
    for (const pugi::xml_node &channel : domain.child("devices").children("channel")) {
        const pugi::xml_node target = channel.child("target");
        if (xml::attribute(target, "name") == agentName && xml::attribute(target, "state") == "connected"_L1) {
            return true;
        }
    }
    return false;
}

/// libvirt leaves passwords out for those who did not ask for them, and with them that there are any. So they are asked
/// for, and masked at once; where that is refused (read-only connections), it stays unknown.
Result<QByteArray> readMasked(Session &session, const QUuid &uuid, bool inactive)
{
    Result<QString> whole = readDomainXml(session, uuid, true, inactive);
    if (!whole.has_value()) {
        const Result<QString> plain = readDomainXml(session, uuid, false, inactive);
        return plain.has_value() ? Result<QByteArray>(plain->toUtf8()) : plain.error();
    }
    const Definition definition(whole->toUtf8());
    explicit_bzero(whole->data(), size_t(whole->size()) * sizeof(QChar));
    return withoutSecrets(definition.text());
}

} // namespace

Result<GuestHardware> readGuestHardware(Session &session, const QUuid &uuid)
{
    const auto info = readDomain(session, uuid);
    if (!info.has_value()) {
        return info.error();
    }
    GuestHardware guest;
    guest.uuid = uuid;
    guest.name = info->name;
    guest.state = info->state;
    guest.running = isActive(info->state);
    guest.persistent = info->persistent;
    if (guest.running) {
        const auto live = readMasked(session, uuid, false);
        if (!live.has_value()) {
            return live.error();
        }
        guest.live = *live;
    }
    const auto stored = readMasked(session, uuid, guest.persistent);
    if (!stored.has_value()) {
        return stored.error();
    }
    guest.stored = *stored;
    const auto details = readDomainDetails(QString::fromUtf8(*stored));
    guest.isTemplate = details.has_value() && details->isTemplate;

    const auto document = xml::Document::parse(guest.stored);
    if (!document.has_value()) {
        return document.error();
    }
    guest.caps = readCaps(session, document->root("domain"));
    if (const auto live = xml::Document::parse(guest.live); guest.running && live.has_value()) {
        guest.agentAnswers = hasAgent(live->root("domain"));
    }
    return guest;
}

} // namespace guestdeck
