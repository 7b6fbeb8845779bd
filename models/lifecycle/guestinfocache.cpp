// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/guestinfocache.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/lifecycle/lifecyclejobs.h"

namespace guestdeck
{

namespace
{
constexpr qint64 freshFor = 60 * 1000; ///< ms
constexpr qsizetype mostKept = 200;
} // namespace

const GuestInfo *GuestInfoCache::find(const DomainId &guest) const
{
    const auto found = m_known.constFind(guest);
    return found != m_known.cend() && found->answered ? &found->info : nullptr;
}

void GuestInfoCache::request(Connection &connection, const QUuid &uuid)
{
    const DomainId guest{connection.id(), uuid};
    if (const auto found = m_known.constFind(guest); found != m_known.cend() && !found->asked.hasExpired(freshFor)) {
        return;
    }
    if (m_known.size() >= mostKept) {
        m_known.clear();
    }
    m_known[guest].asked.start();
    deliver(loadGuestInfo(connection, uuid), this, [this, guest](const Result<GuestInfo> &info) {
        const auto found = m_known.find(guest);
        if (found == m_known.end()) {
            return;
        }
        found->answered = info.has_value();
        found->info = info.value_or(GuestInfo());
        Q_EMIT changed(guest);
    });
}

} // namespace guestdeck
