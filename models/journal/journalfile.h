// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"

#include <optional>

namespace guestdeck
{

/// How much is kept of one guest. The oldest entries go first.
struct JournalLimits {
    qsizetype entries = 200;
    qint64 bytes = 16 << 20;
    qsizetype definition = 4 << 20; ///< larger ones are not kept
};

// One guest's journal as a file of lines, each a JSON object; readable by the user alone. A text that is the same as
// the one after the entry before is not written twice. Lines that make no sense (cut off by a power failure, or of a
// newer version) are passed over. Blocking; thread: any, one at a time for one file.

/// Oldest first. None: there is a file, and it cannot be read now.
std::optional<QList<JournalEntry>> readJournal(const QString &file, const JournalLimits &limits = {});
/// Gives the entry its number. A file with lines that make no sense is kept beside (".kept-1" to ".kept-9", of which
/// the oldest makes room) before it is written anew. False: what is there could not be read or kept, or the entry could
/// not be written, or is too large.
bool appendJournal(const QString &file, JournalEntry entry, const JournalLimits &limits = {});

} // namespace guestdeck
