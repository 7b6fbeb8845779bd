// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/hardware/hardwarekind.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace guestdeck
{

/// What a field of type Secret reads as when it is set; whatever the secret is, this is all that is told of it. As a
/// value to write it means: as it was.
inline QString secretMark()
{
    return QStringLiteral("*****");
}

/// Finds an item again in another reading of the guest: by what it is, never by its place in the file alone.
struct HardwareKey {
    QString kind;
    QString id; ///< HardwareKind::identity(), with "#2" where two have the same; empty for single kinds

    bool operator==(const HardwareKey &) const = default;
};
size_t qHash(const HardwareKey &key, size_t seed = 0);

/// One item of one definition.
struct HardwareEntry {
    HardwareKey key;
    FieldValues values;
    QByteArray element; ///< as it stands in the file; empty for single kinds
    int unshown = 0; ///< settings in it that no field of its kind shows

    bool operator==(const HardwareEntry &) const = default;
};
/// All of a definition, in the order of the page. Errors: Invalid.
Result<QList<HardwareEntry>> readHardware(const QByteArray &definition);

/// One item as the page shows it: now, and at the next start. At least one of the two is there.
struct HardwareItem {
    HardwareKey key;
    bool running = false; ///< of the guest: only then can the two differ
    std::optional<HardwareEntry> live;
    std::optional<HardwareEntry> stored;

    const HardwareEntry &next() const { return stored ? *stored : *live; }
    bool differs() const; ///< while it runs: in a value that a field shows, or one of the two is missing
    bool operator==(const HardwareItem &) const = default;
};
/// Both definitions side by side. libvirt fills in much in a running guest (aliases, ports, labels): what only there is
/// said is no difference. Errors: Invalid.
Result<QList<HardwareItem>> hardwareItems(const GuestHardware &guest);

/// What is wrong with a value for a field: a whole sentence, empty: nothing. `values`: the item's other fields as they
/// are wanted, and of this one what was there before.
QString valueProblem(const HardwareField &field, const GuestHardware &guest, const FieldValues &values,
                     const QString &value);
/// A value for people: "20 GiB", "On", "none – safe, for shared storage"; an em dash for what is not said.
QString shownValue(const HardwareField &field, const QString &value);

} // namespace guestdeck
