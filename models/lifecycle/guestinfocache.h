// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/lifecycle/guestinfo.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>

namespace guestdeck
{

class Connection;

/// What agents told last, for views that show it beside other things. A guest is asked again after a minute at the
/// earliest, also when its agent did not answer, and never while it has yet to answer; nor are more than two guests of
/// a host asked at once, since each may hold one of the few calls that the daemon serves to us. Thread: GUI.
class GuestInfoCache : public QObject
{
    Q_OBJECT
public:
    using Ask = std::function<QFuture<Result<GuestInfo>>(Connection &, const QUuid &)>;
    /// `ask` empty: loadGuestInfo().
    explicit GuestInfoCache(QObject *parent = nullptr, Ask ask = {},
                            std::chrono::milliseconds freshFor = std::chrono::minutes(1));

    /// Null: nothing is known.
    const GuestInfo *find(const DomainId &guest) const;
    /// Asks, where that is due. Arrives as changed(), which also says that a guest that had to wait may be asked now;
    /// an agent that does not answer is not told of.
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
    void arrived(const DomainId &guest, const Result<GuestInfo> &info);

    Ask m_ask;
    qint64 m_freshFor; ///< ms
    QHash<DomainId, Known> m_known;
    QHash<DomainId, QFuture<Result<GuestInfo>>> m_pending; ///< the finished ones are out of date
    QHash<ConnectionId, DomainId> m_next; ///< the last one that had to wait
};

} // namespace guestdeck
