// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace guestdeck
{

/// Stands between a guest and libvterm 0.1, which trusts what it reads: more than 16 parameters in a sequence overwrite
/// its memory, an endless string is gathered in memory, and what is cut in the middle goes through code that few ever
/// ran. So only whole and sane sequences get through, at most 16 numbers of at most four digits in each. String
/// sequences (OSC, DCS, APC, PM, SOS) are dropped: a title, the clipboard (OSC 52) or a status request are nothing a
/// serial line may ask for. Repeated letters (REP) and the inserting mode (IRM) hang libvterm or lead it out of its
/// lines: they are written out here. Text and control characters pass as they are. Keeps its state from one piece to
/// the next. Thread: any, one at a time.
class SequenceFilter
{
public:
    /// Makes libvterm pull its cursor into the screen, and nothing else: a private mode that nobody has.
    static constexpr char cursorInside[] = "\x1b[?9999h";

    QByteArray filter(const QByteArray &bytes);
    void reset(); ///< forgets modes, too

private:
    enum class State { Text, Escape, Csi, Kind, String, StringEscape, LinuxPalette };
    void take(char byte, QByteArray &out);
    void takeEscape(char byte, QByteArray &out);
    void takeCsi(char byte, QByteArray &out);
    void takeString(char byte, QByteArray &out);
    bool interrupts(char byte, QByteArray &out);
    void passCsi(char final, QByteArray &out);
    void passText(char byte, QByteArray &out);
    void passModes(const QByteArray &numbers, char final, QByteArray &out);
    void endSequence();

    State m_state = State::Text;
    QByteArray m_sequence; ///< after ESC, or after ESC [, so far
    QByteArray m_letter; ///< the last one, to be repeated
    bool m_inserts = false; ///< the mode that letters push others to the right
    int m_length = 0; ///< of the string so far
};

} // namespace guestdeck
