// SPDX-License-Identifier: GPL-3.0-or-later
// Types text key by key at a bearable pace, can be stopped at any moment, and never leaves a key down.
// GUI thread; what it has typed or would have is wiped.
#pragma once

#include "vncview/keylayout.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace guestdeck::vnc
{

class TextTyper : public QObject
{
    Q_OBJECT
public:
    enum class End {
        Done,
        Cancelled,
        Lost, // nobody takes the keys any more
    };
    Q_ENUM(End)
    // Passes one press or release on; false: cannot.
    using StrokeSink = std::function<bool(const Key &key, bool down)>;
    // Passes one chord on, pressed and released, and answers when that is done; false: could not. An answer after the
    // typer's end is harmless.
    using ChordSink = std::function<void(const Chord &chord, const std::function<void(bool)> &done)>;

    static constexpr int DefaultPaceMs = 10;

    explicit TextTyper(QObject *parent = nullptr);
    ~TextTyper() override;

    // One press or release each paceMs: a PC's keyboard buffer holds sixteen bytes, and QEMU drops what does not fit.
    void typeByStrokes(const QList<Chord> &chords, int paceMs, StrokeSink sink);
    void typeByChords(const QList<Chord> &chords, ChordSink sink);
    void cancel(); // at once; what is held is released
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progress(int done, int total); // chords
    void finished(guestdeck::vnc::TextTyper::End end);

private:
    void begin(const QList<Chord> &chords);
    void sendNextStroke();
    void sendNextChord();
    void end(End how);
    void wipe();

    QTimer m_timer;
    StrokeSink m_strokes;
    ChordSink m_chords;
    QList<Chord> m_text;
    qsizetype m_at = 0; // the chord being typed
    qsizetype m_down = 0; // keys of it that are held
    bool m_releasing = false;
    bool m_running = false;
    quint64 m_generation = 0; // answers to an earlier text are dropped
};

} // namespace guestdeck::vnc
