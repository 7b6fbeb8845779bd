// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>
#include <QStringList>
#include <QUuid>

namespace guestdeck
{

class Session;

// Notes of libvirt and of this program on a guest. Thread: worker.

/// What libvirt objects to in a guest (virDomainGetMessages: tainting, deprecated settings), at most 64 lines; empty
/// where the driver has none. The emulator's own log is not in it: that is a file of the host.
Result<QStringList> readDomainMessages(Session &session, const QUuid &uuid);

struct DomainMetadata {
    QUuid uuid;
    QString name;
    bool active = false;
    QString element; ///< empty: none of that namespace

    bool operator==(const DomainMetadata &) const = default;
};
/// The metadata element of that namespace in the stored definition of each persistent guest of the host; many calls in
/// flight at once.
Result<QList<DomainMetadata>> readAllMetadata(Session &session, const QString &uri);
/// The same of one guest; empty: it has none.
Result<QString> readMetadata(Session &session, const QUuid &uuid, const QString &uri);
/// Puts the element there, stored and, where it runs, live; an empty one takes it out. libvirt keeps one element for
/// each namespace, and leaves all else as it is.
Outcome writeMetadata(Session &session, const QUuid &uuid, const QString &uri, const QString &prefix,
                      const QString &element);

} // namespace guestdeck
