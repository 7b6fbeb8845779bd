// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QPointer>
#include <QString>

#include <optional>

namespace guestdeck
{

class Job;

/// What was typed on a guest's XML page and not stored when the page was closed.
struct XmlDraft {
    QString guest; ///< its name
    QByteArray base; ///< what it was made from
    QByteArray text;
    QPointer<const Job> store; ///< the task that was just storing it; null: none was
    QDateTime time;
};

// Kept in memory until the program ends, and never written anywhere; wiped then. Thread: GUI.

/// In the place of what was kept of that guest before. Passwords that were shown on request are hidden in it again.
void keepXmlDraft(const DomainId &guest, const QString &name, const QByteArray &base, const QByteArray &text,
                  const Job *store);
/// It is on the page again.
std::optional<XmlDraft> takeXmlDraft(const DomainId &guest);
/// The task that is still storing what was kept of that guest: only its end tells whether it is a draft. Null: none.
const Job *xmlDraftStore(const DomainId &guest);
QHash<DomainId, QString> xmlDraftGuests(); ///< and their names
/// That task has stored it after its page was closed.
void dropXmlDraft(const DomainId &guest, const Job *store);

/// `text`, made from `base`, with the secrets of the base hidden; what was typed anew has to stay readable. A text that
/// is no XML just now is looked at line by line, and for the secrets themselves. Pure.
QByteArray withHiddenAgain(const QByteArray &text, const QByteArray &base);

} // namespace guestdeck
