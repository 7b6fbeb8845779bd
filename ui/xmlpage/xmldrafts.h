// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace guestdeck
{

/// What was typed on a guest's XML page and not stored when the page was closed.
struct XmlDraft {
    QByteArray base; ///< what it was made from
    QByteArray text;
    bool clear = false; ///< passwords that were shown on request stand in it
    QDateTime time;
};

// Kept in memory until the program ends, and never written anywhere; wiped then. Thread: GUI.

/// In the place of what was kept of that guest before.
void keepXmlDraft(const DomainId &guest, const QByteArray &base, const QByteArray &text, bool clear);
/// Null: none. Valid until the next call of these functions.
const XmlDraft *xmlDraft(const DomainId &guest);
/// It is on the page again.
std::optional<XmlDraft> takeXmlDraft(const DomainId &guest);
/// That text was stored after its page was closed.
void dropXmlDraft(const DomainId &guest, const QByteArray &stored);

} // namespace guestdeck
