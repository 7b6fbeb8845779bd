// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vncview/keymap.h"
#include "vncview/texttyper.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

namespace guestdeck
{

class Settings;

/// A combination of the user's own: pressed in this order, released in reverse.
struct RecordedKeys {
    static constexpr qsizetype maxKeys = 8;
    static constexpr qsizetype maxName = 60;

    QString name;
    QList<vnc::Key> keys;
    bool operator==(const RecordedKeys &) const = default;
};

/// How all consoles behave.
struct ConsolePreferences {
    /// Who gets Alt+Tab and Super while a console has the keyboard.
    enum class SystemKeys { Desktop, GuestInFullScreen, Guest };

    Qt::KeyboardModifiers releaseChord = Qt::ControlModifier | Qt::AltModifier;
    SystemKeys systemKeys = SystemKeys::GuestInFullScreen;
    QList<QKeySequence> reserved; ///< shortcuts of this desktop and program that never go to a guest
    QList<RecordedKeys> recorded;
    QString typeLayout; ///< id of a vnc::KeyLayout; empty: the likely one
    int typePaceMs = vnc::TextTyper::DefaultPaceMs;
    bool clipboard = true; ///< shared with guests

    bool operator==(const ConsolePreferences &) const = default;

    /// A chord that is pressed by accident all the time is none.
    static bool isUsableChord(Qt::KeyboardModifiers chord);
};

/// The one set of preferences that all open consoles share; they follow changed(). Thread: GUI.
class ConsoleSettings : public QObject
{
    Q_OBJECT
public:
    /// Without settings nothing is kept.
    explicit ConsoleSettings(Settings *settings, QObject *parent = nullptr);
    /// The same object for the same settings, owned by them.
    static ConsoleSettings *of(Settings *settings);

    const ConsolePreferences &values() const { return m_values; }
    void setValues(const ConsolePreferences &values);
    void setClipboard(bool shared);
    void setTyping(const QString &layout, int paceMs);
    void addRecorded(const RecordedKeys &keys); ///< in place of one with the same name

Q_SIGNALS:
    void changed();

private:
    void load();
    void save();

    Settings *m_settings;
    ConsolePreferences m_values;
};

} // namespace guestdeck
