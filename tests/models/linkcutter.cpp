// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/linkcutter.h"

#include <dlfcn.h>

#include <mutex>
#include <optional>
#include <utility>

namespace guestdeck::test
{

namespace
{

std::mutex cutMutex;
std::optional<LinkCut> armed;
bool happened = false;
/// Until somebody asks whether the link stands.
thread_local bool linkIsDead = false;

template <class Fn>
Fn *libvirtsOwn(const char *name)
{
    return reinterpret_cast<Fn *>(dlsym(RTLD_NEXT, name));
}

std::optional<LinkCut> cutAt(const char *name)
{
    const std::scoped_lock lock(cutMutex);
    if (!armed || armed->call != name) {
        return {};
    }
    happened = true;
    return std::exchange(armed, {});
}

void breakLink(const LinkCut &cut, virConnectPtr connection)
{
    if (cut.meanwhile) {
        cut.meanwhile(connection);
    }
    linkIsDead = true;
    if (cut.onBreak) {
        cut.onBreak();
    }
    virConnectGetType(nullptr); // leaves an error: what it says of a dead link has no meaning anyway
}

/// Handles that the program never gets.
void forget(int)
{
}
void forget(virDomainPtr domain)
{
    virDomainFree(domain);
}
void forget(virStorageVolPtr volume)
{
    virStorageVolFree(volume);
}

/// Calls libvirt's own, or lets the link break before or after it.
template <class Fn, class Result, class... Args>
Result pass(const char *name, virConnectPtr connection, Result failed, Args... args)
{
    Fn *own = libvirtsOwn<Fn>(name);
    const auto cut = cutAt(name);
    if (!cut) {
        return own(args...);
    }
    if (cut->done) {
        const Result result = own(args...);
        if (result == failed) {
            armLinkCut(*cut); // the driver refused; the program will ask in another way
            return failed;
        }
        forget(result);
    }
    breakLink(*cut, connection);
    return failed;
}

} // namespace

void armLinkCut(LinkCut cut)
{
    const std::scoped_lock lock(cutMutex);
    armed = std::move(cut);
    happened = false;
}

bool isLinkCut()
{
    const std::scoped_lock lock(cutMutex);
    return happened;
}

extern "C" {

int virConnectIsAlive(virConnectPtr connection)
{
    return std::exchange(linkIsDead, false) ? 0 : libvirtsOwn<decltype(virConnectIsAlive)>(__func__)(connection);
}

virStorageVolPtr virStorageVolCreateXML(virStoragePoolPtr pool, const char *xml, unsigned int flags)
{
    return pass<decltype(virStorageVolCreateXML)>(__func__, virStoragePoolGetConnect(pool), virStorageVolPtr(), pool,
                                                  xml, flags);
}

int virStorageVolDelete(virStorageVolPtr volume, unsigned int flags)
{
    return pass<decltype(virStorageVolDelete)>(__func__, virStorageVolGetConnect(volume), -1, volume, flags);
}

virDomainPtr virDomainDefineXMLFlags(virConnectPtr connection, const char *xml, unsigned int flags)
{
    return pass<decltype(virDomainDefineXMLFlags)>(__func__, connection, virDomainPtr(), connection, xml, flags);
}

virDomainPtr virDomainDefineXML(virConnectPtr connection, const char *xml)
{
    return pass<decltype(virDomainDefineXML)>(__func__, connection, virDomainPtr(), connection, xml);
}

int virDomainSetVcpusFlags(virDomainPtr domain, unsigned int count, unsigned int flags)
{
    return pass<decltype(virDomainSetVcpusFlags)>(__func__, virDomainGetConnect(domain), -1, domain, count, flags);
}

int virDomainUndefineFlags(virDomainPtr domain, unsigned int flags)
{
    return pass<decltype(virDomainUndefineFlags)>(__func__, virDomainGetConnect(domain), -1, domain, flags);
}

int virDomainDestroy(virDomainPtr domain)
{
    return pass<decltype(virDomainDestroy)>(__func__, virDomainGetConnect(domain), -1, domain);
}

int virDomainIsActive(virDomainPtr domain)
{
    return linkIsDead ? -1 : pass<decltype(virDomainIsActive)>(__func__, virDomainGetConnect(domain), -1, domain);
}

} // extern "C"

} // namespace guestdeck::test
