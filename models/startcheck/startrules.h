// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/startcheck/startfinding.h"

namespace guestdeck::startrules
{

// One rule each: adds what it finds. `text`: all words of the failure, in lower case for the second.
struct Words {
    QString text;
    QString lower;
    bool has(const char *words) const; ///< all of them, separated by |
};
using Rule = void (*)(const StartFacts &, const Words &, QList<StartFinding> &);

// pathrules.cpp
void unreadable(const StartFacts &facts, const Words &words, QList<StartFinding> &found);
void missingFile(const StartFacts &facts, const Words &words, QList<StartFinding> &found);
void lockedFile(const StartFacts &facts, const Words &words, QList<StartFinding> &found);
// hostrules.cpp
void network(const StartFacts &facts, const Words &words, QList<StartFinding> &found);
void port(const StartFacts &facts, const Words &words, QList<StartFinding> &found);
void kvm(const StartFacts &facts, const Words &words, QList<StartFinding> &found);
void memory(const StartFacts &facts, const Words &words, QList<StartFinding> &found);
void savedState(const StartFacts &facts, const Words &words, QList<StartFinding> &found);
void missingProgram(const StartFacts &facts, const Words &words, QList<StartFinding> &found);
void noSpace(const StartFacts &facts, const Words &words, QList<StartFinding> &found);
void definition(const StartFacts &facts, const Words &words, QList<StartFinding> &found);

/// The user that the emulator runs as, as far as it is known.
QString emulatorName(const StartFacts &facts);

} // namespace guestdeck::startrules
