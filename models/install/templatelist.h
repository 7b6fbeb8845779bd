// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/units.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <QUuid>

namespace guestdeck
{

class Connection;

/// A guest that new machines can be made from: a template, or one that is off and could become one.
struct TemplateEntry {
    QUuid uuid;
    QString name;
    QString description; ///< of the definition; one line
    QString osName;
    bool isTemplate = false;
    int disks = 0;
    Bytes capacity; ///< of its disks, as far as pools have them
    int children = 0; ///< volumes that are built upon its disks

    bool operator==(const TemplateEntry &) const = default;
};

/// The guests of the host that are off, templates first, by name. A call for each guest, pool and volume, several in
/// flight. Thread: GUI; the work is on workers. Errors: Unreachable.
QFuture<Result<QList<TemplateEntry>>> loadTemplates(Connection &connection);

} // namespace guestdeck
