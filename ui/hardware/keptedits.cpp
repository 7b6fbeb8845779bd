// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/keptedits.h"

#include <QHash>

namespace guestdeck::keptedits
{

namespace
{

QHash<DomainId, QList<HardwareEdit>> &all()
{
    static QHash<DomainId, QList<HardwareEdit>> edits;
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

bool keep(const DomainId &guest, const QList<HardwareEdit> &edits)
{
    QList<HardwareEdit> kept = edits;
    bool dropped = false;
    for (HardwareEdit &edit : kept) {
        dropped = dropSecrets(edit) || dropped;
    }
    kept.removeIf([](const HardwareEdit &one) { return one.what == HardwareEdit::What::Set && one.values.isEmpty(); });
    if (kept.isEmpty()) {
        all().remove(guest);
    } else {
        all().insert(guest, kept);
    }
    return dropped;
}

QList<HardwareEdit> take(const DomainId &guest)
{
    return all().take(guest);
}

} // namespace guestdeck::keptedits
