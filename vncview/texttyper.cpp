// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/texttyper.h"

#include <QPointer>

#include <cstring>

namespace guestdeck::vnc
{

TextTyper::TextTyper(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TextTyper::sendNextStroke);
}

TextTyper::~TextTyper()
{
    blockSignals(true);
    cancel();
}

void TextTyper::begin(const QList<Chord> &chords)
{
    cancel();
    ++m_generation;
    m_text = chords;
    m_at = 0;
    m_down = 0;
    m_releasing = false;
    m_running = true;
}

void TextTyper::typeByStrokes(const QList<Chord> &chords, int paceMs, StrokeSink sink)
{
    begin(chords);
    m_strokes = std::move(sink);
    m_timer.start(std::max(1, paceMs));
}

void TextTyper::typeByChords(const QList<Chord> &chords, ChordSink sink)
{
    begin(chords);
    m_chords = std::move(sink);
    sendNextChord();
}

void TextTyper::sendNextStroke()
{
    if (m_at >= m_text.size()) {
        end(End::Done);
        return;
    }
    const Chord &chord = m_text.at(m_at);
    if (!m_releasing) {
        if (!m_strokes(chord.at(m_down), true)) {
            end(End::Lost);
            return;
        }
        m_releasing = ++m_down == chord.size();
        return;
    }
    if (!m_strokes(chord.at(m_down - 1), false)) {
        end(End::Lost);
        return;
    }
    if (--m_down > 0) {
        return;
    }
    m_releasing = false;
    ++m_at;
    Q_EMIT progress(static_cast<int>(m_at), static_cast<int>(m_text.size()));
}

void TextTyper::sendNextChord()
{
    if (m_at >= m_text.size()) {
        end(End::Done);
        return;
    }
    const QPointer<TextTyper> self(this);
    m_chords(m_text.at(m_at), [self, generation = m_generation](bool ok) {
        if (!self || self->m_generation != generation || !self->m_running) {
            return;
        }
        if (!ok) {
            self->end(End::Lost);
            return;
        }
        ++self->m_at;
        Q_EMIT self->progress(static_cast<int>(self->m_at), static_cast<int>(self->m_text.size()));
        if (self && self->m_generation == generation && self->m_running) {
            self->sendNextChord();
        }
    });
}

void TextTyper::cancel()
{
    if (m_running) {
        end(End::Cancelled);
    }
}

void TextTyper::end(End how)
{
    m_timer.stop();
    m_running = false;
    if (m_strokes && m_at < m_text.size()) {
        for (qsizetype i = m_down; i > 0; --i) {
            m_strokes(m_text.at(m_at).at(i - 1), false);
        }
    }
    m_strokes = {};
    m_chords = {};
    wipe();
    Q_EMIT finished(how);
}

void TextTyper::wipe()
{
    for (Chord &chord : m_text) {
        chord.fill({});
    }
    m_text.clear();
}

} // namespace guestdeck::vnc
