// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/uploadcounter.h"

#include <libvirt/libvirt.h>

#include <dlfcn.h>

#include <mutex>

namespace guestdeck::test
{

namespace
{

std::mutex mutex;
QHash<QByteArray, int> counted;
QHash<virStreamPtr, QString> open;
QHash<QString, QByteArray> received;
QString refused;

template <class Fn>
Fn *counting(const char *name)
{
    const std::scoped_lock lock(mutex);
    ++counted[name];
    return reinterpret_cast<Fn *>(dlsym(RTLD_NEXT, name));
}

} // namespace

QHash<QString, QByteArray> uploads()
{
    const std::scoped_lock lock(mutex);
    return received;
}

void refuseUpload(const QString &volume)
{
    const std::scoped_lock lock(mutex);
    refused = volume;
}

QHash<QByteArray, int> calls()
{
    const std::scoped_lock lock(mutex);
    return counted;
}

void resetCounters()
{
    const std::scoped_lock lock(mutex);
    counted.clear();
    received.clear();
    refused.clear();
}

extern "C" {

int virStorageVolUpload(virStorageVolPtr volume, virStreamPtr stream, unsigned long long, unsigned long long,
                        unsigned int)
{
    counting<void()>(__func__);
    const QString name = QString::fromUtf8(virStorageVolGetName(volume));
    const std::scoped_lock lock(mutex);
    if (name == refused) {
        virConnectGetType(nullptr); // leaves an error
        return -1;
    }
    open.insert(stream, name);
    received.insert(name, {});
    return 0;
}

int virStreamSend(virStreamPtr stream, const char *data, size_t length)
{
    counting<void()>(__func__);
    const std::scoped_lock lock(mutex);
    received[open.value(stream)].append(data, qsizetype(length));
    return int(length);
}

int virStreamSendHole(virStreamPtr stream, long long length, unsigned int)
{
    counting<void()>(__func__);
    const std::scoped_lock lock(mutex);
    received[open.value(stream)].append(QByteArray(qsizetype(length), '\0'));
    return 0;
}

int virStreamFinish(virStreamPtr stream)
{
    counting<void()>(__func__);
    const std::scoped_lock lock(mutex);
    open.remove(stream);
    return 0;
}

int virStreamAbort(virStreamPtr stream)
{
    return virStreamFinish(stream);
}

virStoragePoolPtr virStoragePoolLookupByName(virConnectPtr connection, const char *name)
{
    return counting<decltype(virStoragePoolLookupByName)>(__func__)(connection, name);
}

virStorageVolPtr virStorageVolLookupByName(virStoragePoolPtr pool, const char *name)
{
    return counting<decltype(virStorageVolLookupByName)>(__func__)(pool, name);
}

char *virStorageVolGetXMLDesc(virStorageVolPtr volume, unsigned int flags)
{
    return counting<decltype(virStorageVolGetXMLDesc)>(__func__)(volume, flags);
}

int virStorageVolGetInfo(virStorageVolPtr volume, virStorageVolInfoPtr info)
{
    return counting<decltype(virStorageVolGetInfo)>(__func__)(volume, info);
}

int virStoragePoolListAllVolumes(virStoragePoolPtr pool, virStorageVolPtr **volumes, unsigned int flags)
{
    return counting<decltype(virStoragePoolListAllVolumes)>(__func__)(pool, volumes, flags);
}

virDomainPtr virDomainLookupByUUIDString(virConnectPtr connection, const char *uuid)
{
    return counting<decltype(virDomainLookupByUUIDString)>(__func__)(connection, uuid);
}

virDomainPtr virDomainLookupByUUID(virConnectPtr connection, const unsigned char *uuid)
{
    return counting<decltype(virDomainLookupByUUID)>(__func__)(connection, uuid);
}

int virDomainCreate(virDomainPtr domain)
{
    return counting<decltype(virDomainCreate)>(__func__)(domain);
}

} // extern "C"

} // namespace guestdeck::test
