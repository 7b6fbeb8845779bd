// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QString>

namespace guestdeck
{

/// A failure in words for people: what happened, why that is probably so, and what to do next. All translated.
struct Explanation {
    QString what;
    QString why;
    QString next;
};

/// Chooses the first row of the table whose libvirt code, kind and words fit; there is one row for each kind alone at
/// the end, so that `why` and `next` are never empty. Pure.
Explanation explain(const Error &error);

/// what, why and next step as paragraphs of plain text.
QString explainedText(const Error &error);

} // namespace guestdeck
