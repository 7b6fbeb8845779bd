// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/pooltypes.h"

namespace guestdeck
{

class Settings;

/// What the user says a pool is for. libvirt keeps no notes on pools, so it is kept here, by the pool's UUID.
class PoolRoles
{
public:
    explicit PoolRoles(Settings &settings)
        : m_settings(settings)
    {
    }
    /// As chosen, else as guessed by name and content.
    PoolRole role(const PoolInfo &pool, const QList<VolumeInfo> &volumes) const;
    void setRole(const QUuid &pool, PoolRole role);

private:
    Settings &m_settings;
};

} // namespace guestdeck
