// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/poolroles.h"

#include "models/settings/settings.h"

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

QString keyOf(const QUuid &pool)
{
    return u"poolRole-"_s + pool.toString(QUuid::WithoutBraces);
}

} // namespace

PoolRole PoolRoles::role(const PoolInfo &pool, const QList<VolumeInfo> &volumes) const
{
    const QString chosen = pool.uuid.isNull() ? QString() : m_settings.text(keyOf(pool.uuid));
    return chosen == "isos"_L1 ? PoolRole::Isos : chosen == "disks"_L1 ? PoolRole::Disks : guessRole(pool, volumes);
}

void PoolRoles::setRole(const QUuid &pool, PoolRole role)
{
    m_settings.setText(keyOf(pool), role == PoolRole::Isos ? u"isos"_s : u"disks"_s);
}

} // namespace guestdeck
