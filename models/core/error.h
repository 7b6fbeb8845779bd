// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace guestdeck
{

/// What the program can do about a failure. The user interface decides by this (retry? ask? stay silent?), never by
/// parsing a text.
enum class ErrorKind {
    Cancelled, ///< the user asked for it
    Unreachable, ///< no way to the host or daemon, or the way broke
    Auth, ///< reached, but not allowed in
    NotFound, ///< the object is gone
    Busy, ///< the object is in a state that does not allow it now; trying later may work
    Conflict, ///< another admin or another object holds what is asked for (name, port, file, definition)
    NoSpace, ///< storage or memory of the host is exhausted
    Unsupported, ///< this host or hypervisor cannot do it
    Invalid, ///< the request itself is wrong
    Timeout, ///< no answer in time; the outcome may be unknown
    Io, ///< reading or writing failed
    Internal, ///< anything else
};

/// A failure as a value: crosses threads, is stored by jobs and shown by the user interface.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    int code = 0; ///< virErrorNumber where libvirt reported it, else 0
    QString message; ///< what failed, as a translated sentence; may be empty when `detail` says it all
    QString detail; ///< the library's own words, untranslated, shown under "Details"

    bool operator==(const Error &) const = default;
};

} // namespace guestdeck

Q_DECLARE_METATYPE(guestdeck::Error)
