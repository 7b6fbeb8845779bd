// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/guestinfocache.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/lifecycle/lifecyclejobs.h"

#include <algorithm>

namespace guestdeck
{

namespace
{
constexpr qsizetype mostKept = 200;
constexpr int mostAtOnce = 2; ///< of a host
} // namespace

GuestInfoCache::GuestInfoCache(QObject *parent, Ask ask, std::chrono::milliseconds freshFor)
    : QObject(parent)
    , m_ask(ask ? std::move(ask) : Ask(&loadGuestInfo))
    , m_freshFor(freshFor.count())
{
}

const GuestInfo *GuestInfoCache::find(const DomainId &guest) const
{
    const auto found = m_known.constFind(guest);
    return found != m_known.cend() && found->answered ? &found->info : nullptr;
}

void GuestInfoCache::request(Connection &connection, const QUuid &uuid)
{
    const DomainId guest{connection.id(), uuid};
    m_pending.removeIf([](const auto &entry) { return entry.value().isFinished(); });
    if (const auto found = m_known.constFind(guest);
        m_pending.contains(guest) || (found != m_known.cend() && !found->asked.hasExpired(m_freshFor))) {
        return;
    }
    const auto ofHost = std::count_if(m_pending.keyBegin(), m_pending.keyEnd(), [&guest](const DomainId &pending) {
        return pending.connection == guest.connection;
    });
    if (ofHost >= mostAtOnce) {
        m_next.insert(guest.connection, guest);
        return;
    }
    if (m_known.size() >= mostKept) {
        m_known.clear();
    }
    m_known[guest].asked.start();
    const QFuture<Result<GuestInfo>> answer = m_ask(connection, uuid);
    m_pending.insert(guest, answer);
    deliver(answer, this, [this, guest](const Result<GuestInfo> &info) { arrived(guest, info); });
}

void GuestInfoCache::arrived(const DomainId &guest, const Result<GuestInfo> &info)
{
    if (const auto found = m_known.find(guest); found != m_known.end()) {
        found->answered = info.has_value();
        found->info = info.value_or(GuestInfo());
    }
    Q_EMIT changed(guest); // also one that was forgotten: it may have started anew, and can be asked now
    if (const auto next = m_next.constFind(guest.connection); next != m_next.cend()) {
        const DomainId waiting = *next;
        m_next.erase(next);
        Q_EMIT changed(waiting);
    }
}

} // namespace guestdeck
