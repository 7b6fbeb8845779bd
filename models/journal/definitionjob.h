// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QUuid>

#include <memory>

namespace guestdeck
{

class Connection;

/// A guest's definitions as text, with hidden secrets (models/journal/hiddensecrets.h) unless they were asked for.
struct DefinitionText {
    QString name;
    bool running = false;
    bool persistent = true;
    QByteArray stored; ///< what the next start uses; empty: transient
    QByteArray live; ///< what runs; empty: it is off
    bool clear = false; ///< the secrets stand in it

    bool operator==(const DefinitionText &) const = default;
};

/// `clear`: with the secrets readable. Hosts that are connected for reading only tell none. Thread: GUI.
QFuture<Result<DefinitionText>> loadDefinitionText(Connection &connection, const QUuid &guest, bool clear = false);

/// A text to be stored in the place of a guest's definition.
struct DefinitionWish {
    QByteArray seen; ///< the text that was changed, as loadDefinitionText() gave it
    QByteArray wanted; ///< may have the marks of hidden secrets
    bool check = true; ///< against the host's schema
};

/// Stores that text, with the secrets in the place of their marks. The guest it describes must be that guest, under its
/// name. Errors: Conflict (the definition is not as it was seen), Invalid (code and detail as libvirt gave them).
/// Thread: GUI. Owner: the caller, to be given to the JobQueue. An empty title: "Store the definition of …".
std::unique_ptr<Job> makeStoreDefinitionJob(Connection &connection, const QUuid &guest, const DefinitionWish &wish,
                                            const QString &title = {});

} // namespace guestdeck
