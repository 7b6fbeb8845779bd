// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/hostcalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/session.h"

namespace guestdeck
{

Result<HostInfo> readHostInfo(Session &session)
{
    HostInfo host;
    const CString name(virConnectGetHostname(session.raw()));
    if (!name) {
        return lastError();
    }
    host.hostName = QString::fromUtf8(name.get()).left(255);
    if (const char *type = virConnectGetType(session.raw())) {
        host.hypervisor = QString::fromUtf8(type).left(64);
    }
    unsigned long version = 0;
    if (virConnectGetLibVersion(session.raw(), &version) == 0) {
        host.libvirtVersion = version;
    }
    if (virConnectGetVersion(session.raw(), &version) == 0) {
        host.hypervisorVersion = version;
    }
    virNodeInfo node{};
    if (virNodeGetInfo(session.raw(), &node) == 0) {
        host.arch = QString::fromUtf8(node.model, qsizetype(strnlen(node.model, sizeof node.model)));
        host.cpus = node.cpus;
        host.memory = {node.memory};
    }
    return host;
}

Result<QString> readCapabilities(Session &session)
{
    const CString xml(virConnectGetCapabilities(session.raw()));
    if (!xml) {
        return lastError();
    }
    return QString::fromUtf8(xml.get());
}

quint64 libvirtClientVersion()
{
    unsigned long version = 0;
    return virGetVersion(&version, nullptr, nullptr) == 0 ? version : 0;
}

} // namespace guestdeck
