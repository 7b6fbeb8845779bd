// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serial/sequencefilter.h"

#include <QByteArrayList>

#include <algorithm>

namespace guestdeck
{

namespace
{

constexpr uchar bell = 0x07;
constexpr uchar cancel = 0x18;
constexpr uchar substitute = 0x1a;
constexpr uchar escape = 0x1b;
constexpr uchar rubout = 0x7f;
constexpr int longestString = 4096; ///< no honest one is longer; what comes after it is text again
constexpr int linuxColourDigits = 7;
constexpr int longestCsi = 128; ///< longer ones are dropped
constexpr int longestEscape = 3; ///< intermediates
constexpr int mostNumbers = 16; ///< libvterm has room for so many
constexpr int mostDigits = 4;
constexpr uchar firstOfWideLetters = 0xe3; ///< of their UTF-8, near enough
constexpr int mostRepeats = 256;
constexpr int mostMarks = 2; ///< leading "?" and the like, and intermediates

bool opensString(uchar c)
{
    return c == 'P' || c == 'X' || c == '^' || c == '_';
}

bool isIntermediate(uchar c)
{
    return c >= 0x20 && c < 0x30;
}

} // namespace

void SequenceFilter::reset()
{
    endSequence();
    m_letter.clear();
    m_inserts = false;
}

void SequenceFilter::endSequence()
{
    m_state = State::Text;
    m_sequence.clear();
}

/// What may come in the middle of a sequence without being part of it.
bool SequenceFilter::interrupts(char byte, QByteArray &out)
{
    const auto c = uchar(byte);
    if (c == escape) {
        m_sequence.clear();
        m_state = State::Escape; // the one before was never finished
        return true;
    }
    if (c == cancel || c == substitute || c >= 0x80) {
        endSequence();
        if (c >= 0x80) {
            out += byte; // text
        }
        return true;
    }
    if (c < 0x20) {
        out += byte; // carried out, and the sequence goes on
        return true;
    }
    return c == rubout;
}

/// Remembers the last letter, for its repetition, and makes room for it where letters are to be inserted.
void SequenceFilter::passText(char byte, QByteArray &out)
{
    const auto c = uchar(byte);
    const bool goesOn = (c & 0xc0) == 0x80;
    if (c < 0x20 || c == rubout || (goesOn && (m_letter.isEmpty() || m_letter.size() >= 4))) {
        m_letter.clear();
    } else if (goesOn) {
        m_letter += byte;
    } else {
        m_letter = QByteArray(1, byte);
        if (m_inserts) {
            out += c < firstOfWideLetters ? "\x1b[@" : "\x1b[2@";
        }
    }
    out += byte;
}

/// Sets modes. Not the one of inserting: libvterm writes outside of its lines in it, after changes of size.
void SequenceFilter::passModes(const QByteArray &numbers, char final, QByteArray &out)
{
    QByteArrayList modes = numbers.split(';');
    if (modes.removeAll("4") > 0) {
        m_inserts = final == 'h';
    }
    if (!modes.isEmpty()) {
        out += "\x1b[";
        out += modes.join(';');
        out += final;
    }
}

void SequenceFilter::takeEscape(char byte, QByteArray &out)
{
    if (interrupts(byte, out)) {
        return;
    }
    const auto c = uchar(byte);
    if (isIntermediate(c)) {
        if (m_sequence.size() < longestEscape) {
            m_sequence += byte;
        }
        return;
    }
    if (m_sequence.isEmpty() && c == '[') {
        m_state = State::Csi;
        return;
    }
    if (m_sequence.isEmpty() && (c == ']' || opensString(c))) {
        m_state = c == ']' ? State::Kind : State::String;
        m_length = 0;
        return;
    }
    // ESC # draws test patterns and lines of double size, which nobody uses and libvterm trips over (random bytes).
    if (m_sequence.isEmpty() && c == 'c') {
        m_inserts = false; // a full reset
    }
    // libvterm opens a sequence by its last byte, whatever stands before it.
    const bool opens = c == '[' || c == ']' || opensString(c);
    if (!m_sequence.startsWith('#') && !opens) {
        out += char(escape);
        out += m_sequence;
        out += byte;
        if (m_sequence.isEmpty() && c == '8') {
            out += cursorInside; // what was kept may be of a larger screen
        }
    }
    endSequence();
}

void SequenceFilter::takeCsi(char byte, QByteArray &out)
{
    if (interrupts(byte, out)) {
        return;
    }
    if (uchar(byte) < 0x40) {
        if (m_sequence.size() < longestCsi) {
            m_sequence += byte;
        }
        return;
    }
    if (m_sequence.size() < longestCsi) {
        passCsi(byte, out);
    }
    endSequence();
}

/// In the order of the standard: private mark, numbers, intermediates; what is out of order is dropped with it all.
void SequenceFilter::passCsi(char final, QByteArray &out)
{
    QByteArray marks;
    QByteArray numbers;
    QByteArray intermediates;
    int count = 1;
    int digits = 0;
    for (const char byte : m_sequence) {
        const auto c = uchar(byte);
        if (isIntermediate(c)) {
            intermediates += byte;
        } else if (!intermediates.isEmpty()) {
            return;
        } else if (c >= 0x3c) {
            if (!numbers.isEmpty()) {
                return;
            }
            marks += byte;
        } else if (c == ';' || c == ':') {
            ++count;
            digits = 0;
            if (count <= mostNumbers) {
                numbers += byte;
            }
        } else if (count <= mostNumbers && ++digits <= mostDigits) {
            numbers += byte;
        }
    }
    if (marks.size() > mostMarks || intermediates.size() > mostMarks) {
        return;
    }
    if (numbers.endsWith(':')) {
        numbers.chop(1); // libvterm would look for what comes after it
    }
    if (final == 'b') {
        // Repeat the last letter: libvterm never comes back from it when there is none, or no count.
        if (marks.isEmpty() && intermediates.isEmpty()) {
            out += m_letter.repeated(std::clamp(numbers.toInt(), 1, mostRepeats));
        }
        return;
    }
    if ((final == 'h' || final == 'l') && marks.isEmpty() && intermediates.isEmpty()) {
        passModes(numbers, final, out);
        return;
    }
    if (final == 'p' && intermediates == "!") {
        m_inserts = false; // a soft reset
    }
    out += "\x1b[";
    out += marks;
    out += numbers;
    out += intermediates;
    out += final;
}

void SequenceFilter::takeString(char byte, QByteArray &out)
{
    const auto c = uchar(byte);
    ++m_length;
    if (c == escape) {
        m_state = State::StringEscape;
        return;
    }
    // A line's end closes it, too: an opener in binary data must not swallow the rest of the session.
    if (c == '\n' || c == '\r') {
        out += byte;
    }
    if (c == bell || c == cancel || c == substitute || c == '\n' || c == '\r' || m_length >= longestString) {
        endSequence();
    }
}

void SequenceFilter::take(char byte, QByteArray &out)
{
    const auto c = uchar(byte);
    switch (m_state) {
    case State::Text:
        if (c == escape) {
            m_state = State::Escape;
        } else {
            passText(byte, out);
        }
        return;
    case State::Escape:
        takeEscape(byte, out);
        return;
    case State::Csi:
        takeCsi(byte, out);
        return;
    case State::Kind:
        // The Linux console's palette sequences have no end: ESC ] R and ESC ] P nrrggbb.
        if (c == 'R') {
            endSequence();
            return;
        }
        m_length = 0;
        m_state = c == 'P' ? State::LinuxPalette : State::String;
        if (m_state == State::String) {
            takeString(byte, out);
        }
        return;
    case State::LinuxPalette:
        if (c == escape || c < 0x20) {
            endSequence();
            take(byte, out);
        } else if (++m_length >= linuxColourDigits) {
            endSequence();
        }
        return;
    case State::String:
        takeString(byte, out);
        return;
    case State::StringEscape:
        endSequence();
        if (c != '\\') { // not its end, but the next sequence
            m_state = State::Escape;
            take(byte, out);
        }
        return;
    }
}

QByteArray SequenceFilter::filter(const QByteArray &bytes)
{
    QByteArray out;
    out.reserve(bytes.size() + 1);
    for (const char byte : bytes) {
        take(byte, out);
    }
    return out;
}

} // namespace guestdeck
