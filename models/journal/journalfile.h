// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"

namespace guestdeck
{

/// How much is kept of one guest. The oldest entries go first.
struct JournalLimits {
    qsizetype entries = 200;
    qint64 bytes = 16 << 20;
    qsizetype definition = 4 << 20; ///< larger ones are not kept
};

// One guest's journal as a file of lines, each a JSON object; readable by the user alone. A text that is the same as
// the one after the entry before is not written twice. Lines that make no sense (cut off by a power failure) are passed
// over. Blocking; thread: any, one at a time for one file.

/// Oldest first.
QList<JournalEntry> readJournal(const QString &file, const JournalLimits &limits = {});
/// Gives the entry its number. False: it could not be written, or is too large.
bool appendJournal(const QString &file, JournalEntry entry, const JournalLimits &limits = {});

} // namespace guestdeck
