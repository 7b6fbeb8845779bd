// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consolesettings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace guestdeck
{

class LayoutBox;

/// The preferences of all consoles; saved at once for all that are open. Thread: GUI.
class ConsoleSettingsDialog : public QDialog
{
    Q_OBJECT
public:
    ConsoleSettingsDialog(ConsoleSettings *settings, QWidget *parent);

    ConsolePreferences values() const; ///< as chosen so far

private:
    QWidget *makeKeyboard(const ConsolePreferences &values);
    QWidget *makeReserved(const ConsolePreferences &values);
    QWidget *makeCombinations(const ConsolePreferences &values);
    QWidget *makeRest(const ConsolePreferences &values);
    QWidget *makeButtons();
    QPushButton *button(const QString &name, const QString &text, const QString &spoken);
    void addReserved();
    void record();
    void addCombination(const RecordedKeys &keys);
    void refresh();
    void save();

    ConsoleSettings *m_settings;
    QList<std::pair<Qt::KeyboardModifier, QCheckBox *>> m_chord;
    QLabel *m_chordNote = nullptr;
    QComboBox *m_systemKeys = nullptr;
    QListWidget *m_reserved = nullptr;
    QKeySequenceEdit *m_newReserved = nullptr;
    QPushButton *m_addReserved = nullptr;
    QPushButton *m_removeReserved = nullptr;
    QListWidget *m_combinations = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_delete = nullptr;
    LayoutBox *m_layout = nullptr;
    QSpinBox *m_pace = nullptr;
    QCheckBox *m_clipboard = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace guestdeck
