// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/diskjobs.h"
#include "models/core/ids.h"

#include <QList>

namespace guestdeck
{

class Settings;

/// The volumes that a guest's disks were before they were converted, moved or merged, and that wait for the user to
/// delete them; remembered over the program's end. Bounded: the oldest are forgotten (their files stay). Thread: GUI.
class KeptDisks
{
public:
    /// `settings` may be null: then nothing is remembered.
    explicit KeptDisks(Settings *settings)
        : m_settings(settings)
    {
    }

    QList<KeptDisk> of(const DomainId &guest) const;
    void add(const DomainId &guest, const KeptDisk &disk);
    void remove(const DomainId &guest, const KeptDisk &disk);

private:
    void store(const DomainId &guest, const QList<KeptDisk> &disks);

    Settings *m_settings;
};

} // namespace guestdeck
