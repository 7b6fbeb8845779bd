// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolesettings.h"

#include "models/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <bit>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using SystemKeys = ConsolePreferences::SystemKeys;

namespace
{

constexpr qsizetype maxRecorded = 100;
constexpr int maxPaceMs = 1000;

struct ModifierWord {
    Qt::KeyboardModifier modifier;
    QLatin1StringView word;
};
constexpr std::array modifierWords{
    ModifierWord{Qt::ControlModifier, "ctrl"_L1},
    ModifierWord{Qt::AltModifier, "alt"_L1},
    ModifierWord{Qt::ShiftModifier, "shift"_L1},
    ModifierWord{Qt::MetaModifier, "super"_L1},
};

struct SystemKeysWord {
    SystemKeys value;
    QLatin1StringView word;
};
constexpr std::array systemKeysWords{
    SystemKeysWord{SystemKeys::Desktop, "desktop"_L1},
    SystemKeysWord{SystemKeys::GuestInFullScreen, "fullscreen"_L1},
    SystemKeysWord{SystemKeys::Guest, "guest"_L1},
};

QString chordText(Qt::KeyboardModifiers chord)
{
    QStringList words;
    for (const ModifierWord &row : modifierWords) {
        if (chord.testFlag(row.modifier)) {
            words << row.word;
        }
    }
    return words.join(u'+');
}

Qt::KeyboardModifiers chordFrom(const QString &text, Qt::KeyboardModifiers fallback)
{
    Qt::KeyboardModifiers chord;
    const QStringList words = text.split(u'+');
    for (const ModifierWord &row : modifierWords) {
        chord.setFlag(row.modifier, words.contains(row.word));
    }
    return ConsolePreferences::isUsableChord(chord) ? chord : fallback;
}

QString recordedText(const QList<RecordedKeys> &list)
{
    QJsonArray array;
    for (const RecordedKeys &recorded : list) {
        QJsonArray keys;
        for (const vnc::Key &key : recorded.keys) {
            keys.append(QJsonArray{int(key.xtCode), qint64(key.keysym)});
        }
        array.append(QJsonObject{{u"name"_s, recorded.name}, {u"keys"_s, keys}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<RecordedKeys> recordedFrom(const QString &text)
{
    QList<RecordedKeys> list;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        RecordedKeys recorded;
        recorded.name = value[u"name"_s].toString().simplified().left(RecordedKeys::maxName);
        const QJsonArray keys = value[u"keys"_s].toArray();
        for (const QJsonValue &key : keys) {
            const int code = key[0].toInt();
            if (code > 0 && code <= 0xff && recorded.keys.size() < RecordedKeys::maxKeys) {
                recorded.keys.append({quint32(code), quint32(key[1].toInteger() & 0x1fffffff)});
            }
        }
        if (!recorded.name.isEmpty() && !recorded.keys.isEmpty() && list.size() < maxRecorded) {
            list.append(recorded);
        }
    }
    return list;
}

} // namespace

bool ConsolePreferences::isUsableChord(Qt::KeyboardModifiers chord)
{
    return std::popcount(unsigned(chord.toInt())) >= 2;
}

ConsoleSettings::ConsoleSettings(Settings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    if (m_settings) {
        load();
    }
}

ConsoleSettings *ConsoleSettings::of(Settings *settings)
{
    if (auto *known = settings->findChild<ConsoleSettings *>(QString(), Qt::FindDirectChildrenOnly)) {
        return known;
    }
    return new ConsoleSettings(settings, settings);
}

void ConsoleSettings::setValues(const ConsolePreferences &values)
{
    if (m_values != values) {
        m_values = values;
        save();
        Q_EMIT changed();
    }
}

void ConsoleSettings::setClipboard(bool shared)
{
    ConsolePreferences values = m_values;
    values.clipboard = shared;
    setValues(values);
}

void ConsoleSettings::setTyping(const QString &layout, int paceMs)
{
    ConsolePreferences values = m_values;
    values.typeLayout = layout;
    values.typePaceMs = paceMs;
    setValues(values);
}

void ConsoleSettings::addRecorded(const RecordedKeys &keys)
{
    ConsolePreferences values = m_values;
    values.recorded.removeIf([&](const RecordedKeys &known) { return known.name == keys.name; });
    values.recorded.append(keys);
    setValues(values);
}

void ConsoleSettings::load()
{
    ConsolePreferences values;
    values.releaseChord = chordFrom(m_settings->text(u"console/releaseChord"_s), values.releaseChord);
    const QString word = m_settings->text(u"console/systemKeys"_s);
    for (const SystemKeysWord &row : systemKeysWords) {
        if (row.word == word) {
            values.systemKeys = row.value;
        }
    }
    const QList<QKeySequence> reserved = QKeySequence::listFromString(m_settings->text(u"console/reserved"_s));
    for (const QKeySequence &sequence : reserved) {
        if (!sequence.isEmpty()) {
            values.reserved.append(sequence);
        }
    }
    values.recorded = recordedFrom(m_settings->text(u"console/recorded"_s));
    values.typeLayout = m_settings->text(u"console/typeLayout"_s);
    bool ok = false;
    const int pace = m_settings->text(u"console/typePace"_s).toInt(&ok);
    values.typePaceMs = ok ? qBound(1, pace, maxPaceMs) : values.typePaceMs;
    values.clipboard = m_settings->flag(u"console/clipboard"_s, values.clipboard);
    m_values = values;
}

void ConsoleSettings::save()
{
    if (!m_settings) {
        return;
    }
    m_settings->setText(u"console/releaseChord"_s, chordText(m_values.releaseChord));
    for (const SystemKeysWord &row : systemKeysWords) {
        if (row.value == m_values.systemKeys) {
            m_settings->setText(u"console/systemKeys"_s, row.word);
        }
    }
    m_settings->setText(u"console/reserved"_s, QKeySequence::listToString(m_values.reserved));
    m_settings->setText(u"console/recorded"_s, recordedText(m_values.recorded));
    m_settings->setText(u"console/typeLayout"_s, m_values.typeLayout);
    m_settings->setText(u"console/typePace"_s, QString::number(m_values.typePaceMs));
    m_settings->setFlag(u"console/clipboard"_s, m_values.clipboard);
}

} // namespace guestdeck
