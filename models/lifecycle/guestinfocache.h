// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/lifecycle/guestinfo.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

namespace guestdeck
{

class Connection;

/// What agents told last, for views that show it beside other things. A guest is asked again after a minute at the
/// earliest, also when its agent did not answer. Thread: GUI.
class GuestInfoCache : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Null: nothing is known.
    const GuestInfo *find(const DomainId &guest) const;
    /// Asks, where that is due. Arrives as changed(); an agent that does not answer is not told of.
    void request(Connection &connection, const QUuid &uuid);
    void forget(const DomainId &guest) { m_known.remove(guest); }

Q_SIGNALS:
    void changed(const guestdeck::DomainId &guest);

private:
    struct Known {
        QElapsedTimer asked;
        bool answered = false;
        GuestInfo info = {};
    };
    QHash<DomainId, Known> m_known;
};

} // namespace guestdeck
