// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/keptedits.h"

#include <utility>

namespace guestdeck::keptedits
{

namespace
{

QHash<DomainId, Kept> &all()
{
    static QHash<DomainId, Kept> edits;
    return edits;
}

bool dropSecrets(HardwareEdit &edit)
{
    const HardwareKind *kind = hardwareKind(edit.key.kind);
    bool dropped = false;
    for (const HardwareField &field : kind ? kind->fields : QList<HardwareField>()) {
        if (field.type == FieldType::Secret && !edit.values.value(field.id).isEmpty()) {
            edit.values.remove(field.id);
            edit.seen.remove(field.id);
            dropped = true;
        }
    }
    return dropped;
}

} // namespace

Kept withoutSecrets(QList<HardwareEdit> edits)
{
    Kept kept;
    for (HardwareEdit &edit : edits) {
        kept.secretsLeftOut = dropSecrets(edit) || kept.secretsLeftOut;
    }
    edits.removeIf([](const HardwareEdit &one) { return one.what == HardwareEdit::What::Set && one.values.isEmpty(); });
    kept.edits = std::move(edits);
    return kept;
}

void keep(const DomainId &guest, const Kept &kept)
{
    if (kept.edits.isEmpty()) {
        all().remove(guest);
    } else {
        all().insert(guest, kept);
    }
}

Kept take(const DomainId &guest)
{
    return all().take(guest);
}

QHash<DomainId, QString> guests()
{
    QHash<DomainId, QString> names;
    for (auto it = all().cbegin(); it != all().cend(); ++it) {
        names.insert(it.key(), it->guest);
    }
    return names;
}

} // namespace guestdeck::keptedits
