// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/errors.h"

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include <array>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Mapping {
    int code;
    ErrorKind kind;
};

constexpr std::array mappings{
    Mapping{VIR_ERR_OPERATION_ABORTED, ErrorKind::Cancelled},
    Mapping{VIR_ERR_NO_CONNECT, ErrorKind::Unreachable},
    Mapping{VIR_ERR_INVALID_CONN, ErrorKind::Unreachable},
    Mapping{VIR_ERR_RPC, ErrorKind::Unreachable},
    Mapping{VIR_ERR_LIBSSH, ErrorKind::Unreachable},
    Mapping{VIR_ERR_SSH, ErrorKind::Unreachable},
    Mapping{VIR_ERR_UNKNOWN_HOST, ErrorKind::Unreachable},
    Mapping{VIR_ERR_GNUTLS_ERROR, ErrorKind::Unreachable},
    Mapping{VIR_ERR_AUTH_FAILED, ErrorKind::Auth},
    Mapping{VIR_ERR_AUTH_CANCELLED, ErrorKind::Auth},
    Mapping{VIR_ERR_AUTH_UNAVAILABLE, ErrorKind::Auth},
    Mapping{VIR_ERR_ACCESS_DENIED, ErrorKind::Auth},
    Mapping{VIR_ERR_OPERATION_DENIED, ErrorKind::Auth},
    Mapping{VIR_ERR_NO_DOMAIN, ErrorKind::NotFound},
    Mapping{VIR_ERR_NO_NETWORK, ErrorKind::NotFound},
    Mapping{VIR_ERR_NO_STORAGE_POOL, ErrorKind::NotFound},
    Mapping{VIR_ERR_NO_STORAGE_VOL, ErrorKind::NotFound},
    Mapping{VIR_ERR_NO_DOMAIN_SNAPSHOT, ErrorKind::NotFound},
    Mapping{VIR_ERR_NO_INTERFACE, ErrorKind::NotFound},
    Mapping{VIR_ERR_NO_DOMAIN_METADATA, ErrorKind::NotFound},
    Mapping{VIR_ERR_RESOURCE_BUSY, ErrorKind::Busy},
    Mapping{VIR_ERR_OPERATION_INVALID, ErrorKind::Busy},
    Mapping{VIR_ERR_AGENT_UNRESPONSIVE, ErrorKind::Busy},
    Mapping{VIR_ERR_DOM_EXIST, ErrorKind::Conflict},
    Mapping{VIR_ERR_NETWORK_EXIST, ErrorKind::Conflict},
    Mapping{VIR_ERR_STORAGE_VOL_EXIST, ErrorKind::Conflict},
    Mapping{VIR_ERR_NO_SUPPORT, ErrorKind::Unsupported},
    Mapping{VIR_ERR_CONFIG_UNSUPPORTED, ErrorKind::Unsupported},
    Mapping{VIR_ERR_OPERATION_UNSUPPORTED, ErrorKind::Unsupported},
    Mapping{VIR_ERR_ARGUMENT_UNSUPPORTED, ErrorKind::Unsupported},
    Mapping{VIR_ERR_INVALID_ARG, ErrorKind::Invalid},
    Mapping{VIR_ERR_XML_ERROR, ErrorKind::Invalid},
    Mapping{VIR_ERR_XML_DETAIL, ErrorKind::Invalid},
    Mapping{VIR_ERR_XML_INVALID_SCHEMA, ErrorKind::Invalid},
    Mapping{VIR_ERR_OPERATION_TIMEOUT, ErrorKind::Timeout},
};

} // namespace

ErrorKind errorKind(int code, const QString &detail)
{
    if (code == VIR_ERR_SYSTEM_ERROR || code == VIR_ERR_INTERNAL_ERROR || code == VIR_ERR_OPERATION_FAILED) {
        if (detail.contains("No space left on device"_L1) || detail.contains("Cannot allocate memory"_L1)) {
            return ErrorKind::NoSpace;
        }
        if (detail.contains("already exists"_L1) || detail.contains("Address already in use"_L1)) {
            return ErrorKind::Conflict;
        }
        // A broken or refused transport is reported as a system error too.
        if (detail.contains("Failed to connect socket"_L1) || detail.contains("Connection refused"_L1)
            || detail.contains("Cannot recv data"_L1) || detail.contains("Cannot write data"_L1)
            || detail.contains("End of file while reading data"_L1) || detail.contains("unable to connect to server"_L1)
            || detail.contains("client socket is closed"_L1) || detail.contains("Connection reset by peer"_L1)) {
            // ssh's own words arrive inside "Cannot recv data: …".
            const bool refused
                = detail.contains("Permission denied"_L1) || detail.contains("Host key verification failed"_L1);
            return refused ? ErrorKind::Auth : ErrorKind::Unreachable;
        }
        return code == VIR_ERR_SYSTEM_ERROR ? ErrorKind::Io : ErrorKind::Internal;
    }
    for (const Mapping &mapping : mappings) {
        if (mapping.code == code) {
            return mapping.kind;
        }
    }
    return ErrorKind::Internal;
}

Error lastError(const QString &message)
{
    const virErrorPtr error = virGetLastError();
    if (!error || error->code == VIR_ERR_OK) {
        return {ErrorKind::Internal, 0, message, u"libvirt reported a failure without a reason"_s};
    }
    const QString detail = QString::fromUtf8(error->message).left(8192);
    return {errorKind(error->code, detail), error->code, message, detail};
}

void silenceLibvirt()
{
    virSetErrorFunc(nullptr, [](void *, virErrorPtr) {});
}

} // namespace guestdeck
