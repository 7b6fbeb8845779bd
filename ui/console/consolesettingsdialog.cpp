// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolesettingsdialog.h"

#include "ui/console/layoutbox.h"
#include "ui/console/recordkeysdialog.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using SystemKeys = ConsolePreferences::SystemKeys;

namespace
{

constexpr int keysRole = Qt::UserRole; ///< of the combinations: a flat list of codes and keysyms

QVariant packed(const QList<vnc::Key> &keys)
{
    QVariantList list;
    for (const vnc::Key &key : keys) {
        list << key.xtCode << key.keysym;
    }
    return list;
}

QList<vnc::Key> unpacked(const QVariant &value)
{
    const QVariantList list = value.toList();
    QList<vnc::Key> keys;
    for (qsizetype i = 0; i + 1 < list.size(); i += 2) {
        keys.append({list.at(i).toUInt(), list.at(i + 1).toUInt()});
    }
    return keys;
}

QLabel *note(const QString &name, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setAccessibleName(ConsoleSettingsDialog::tr("Note"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConsoleSettingsDialog::ConsoleSettingsDialog(ConsoleSettings *settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setObjectName(u"consoleSettingsDialog"_s);
    setWindowTitle(tr("Console settings"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    const ConsolePreferences &values = settings->values();
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"consoleSettingsTabs"_s);
    tabs->setAccessibleName(tr("Kinds of settings"));
    tabs->addTab(makeKeyboard(values), tr("&Keyboard"));
    tabs->addTab(makeReserved(values), tr("&Shortcuts"));
    tabs->addTab(makeCombinations(values), tr("&Combinations"));
    tabs->addTab(makeRest(values), tr("&Typing and more"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(tabs, 1);
    column->addWidget(makeButtons());
    refresh();
    resize(sizeHint().expandedTo({charactersWide(fontMetrics(), 80), 0}));
}

QPushButton *ConsoleSettingsDialog::button(const QString &name, const QString &text, const QString &spoken)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAccessibleName(spoken);
    made->setAutoDefault(false);
    return made;
}

QWidget *ConsoleSettingsDialog::makeKeyboard(const ConsolePreferences &values)
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    auto *line = new QHBoxLayout;
    const auto chord = [&](Qt::KeyboardModifier modifier, const QString &name, const QString &text) {
        auto *box = new QCheckBox(text, page);
        box->setObjectName(name);
        box->setAccessibleName(tr("%1 is among the release keys").arg(text));
        box->setChecked(values.releaseChord.testFlag(modifier));
        connect(box, &QCheckBox::toggled, this, &ConsoleSettingsDialog::refresh);
        m_chord.append({modifier, box});
        line->addWidget(box);
    };
    chord(Qt::ControlModifier, u"consoleSettingsCtrl"_s, tr("Ctrl"));
    chord(Qt::AltModifier, u"consoleSettingsAlt"_s, tr("Alt"));
    chord(Qt::ShiftModifier, u"consoleSettingsShift"_s, tr("Shift"));
    chord(Qt::MetaModifier, u"consoleSettingsSuper"_s, tr("Super"));
    line->addStretch(1);
    form->addRow(tr("Keys that release the keyboard:"), line);
    m_chordNote = note(u"consoleSettingsChordNote"_s, {}, page);
    form->addRow(m_chordNote);

    m_systemKeys = new QComboBox(page);
    m_systemKeys->setObjectName(u"consoleSettingsSystemKeys"_s);
    m_systemKeys->setAccessibleName(tr("Who gets Alt+Tab and Super"));
    m_systemKeys->addItem(tr("this desktop, always"), int(SystemKeys::Desktop));
    m_systemKeys->addItem(tr("the guest, in full screen"), int(SystemKeys::GuestInFullScreen));
    m_systemKeys->addItem(tr("the guest, whenever it has the keyboard"), int(SystemKeys::Guest));
    m_systemKeys->setCurrentIndex(m_systemKeys->findData(int(values.systemKeys)));
    form->addRow(tr("&Alt+Tab and Super go to:"), m_systemKeys);
    const bool possible = QGuiApplication::platformName() == "xcb"_L1;
    m_systemKeys->setEnabled(possible);
    form->addRow(note(u"consoleSettingsSystemNote"_s,
                      possible
                          ? tr("While the guest has them, the desktop's own shortcuts do nothing until the keyboard "
                               "is released.")
                          : tr("This desktop does not hand these keys to programs. Send them from the menu “Send "
                               "keys”."),
                      page));
    return page;
}

QWidget *ConsoleSettingsDialog::makeReserved(const ConsolePreferences &values)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->addWidget(
        note(u"consoleSettingsReservedNote"_s,
             tr("These shortcuts work as usual while a guest has the keyboard, and are never sent to it."), page));
    m_reserved = new QListWidget(page);
    m_reserved->setObjectName(u"consoleSettingsReserved"_s);
    m_reserved->setAccessibleName(tr("Shortcuts that stay"));
    for (const QKeySequence &sequence : values.reserved) {
        auto *item = new QListWidgetItem(sequence.toString(QKeySequence::NativeText), m_reserved);
        item->setData(keysRole, sequence.toString(QKeySequence::PortableText));
    }
    column->addWidget(m_reserved, 1);
    m_newReserved = new QKeySequenceEdit(page);
    m_newReserved->setObjectName(u"consoleSettingsNewReserved"_s);
    m_newReserved->setAccessibleName(tr("Shortcut to add"));
    m_addReserved = button(u"consoleSettingsAddReservedButton"_s, tr("Add"), tr("Add the shortcut"));
    m_removeReserved = button(u"consoleSettingsRemoveReservedButton"_s, tr("Remove"), tr("Remove the chosen shortcut"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_newReserved, 1);
    line->addWidget(m_addReserved);
    line->addWidget(m_removeReserved);
    column->addLayout(line);
    connect(m_newReserved, &QKeySequenceEdit::keySequenceChanged, this, &ConsoleSettingsDialog::refresh);
    connect(m_addReserved, &QPushButton::clicked, this, &ConsoleSettingsDialog::addReserved);
    connect(m_removeReserved, &QPushButton::clicked, this, [this]() {
        delete m_reserved->currentItem();
        refresh();
    });
    connect(m_reserved, &QListWidget::currentRowChanged, this, &ConsoleSettingsDialog::refresh);
    return page;
}

void ConsoleSettingsDialog::addReserved()
{
    // One stroke each: a console cannot hold keys back until it is known how a sequence goes on.
    const QKeySequence whole = m_newReserved->keySequence();
    for (int i = 0; i < whole.count(); ++i) {
        const QKeySequence sequence(whole[uint(i)]);
        const QString text = sequence.toString(QKeySequence::NativeText);
        if (m_reserved->findItems(text, Qt::MatchExactly).isEmpty()) {
            auto *item = new QListWidgetItem(text, m_reserved);
            item->setData(keysRole, sequence.toString(QKeySequence::PortableText));
        }
    }
    m_newReserved->clear();
    refresh();
}

QWidget *ConsoleSettingsDialog::makeCombinations(const ConsolePreferences &values)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->addWidget(
        note(u"consoleSettingsCombinationsNote"_s, tr("Combinations of your own, for the menu “Send keys”."), page));
    m_combinations = new QListWidget(page);
    m_combinations->setObjectName(u"consoleSettingsCombinations"_s);
    m_combinations->setAccessibleName(tr("Combinations of your own"));
    m_combinations->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    for (const RecordedKeys &keys : values.recorded) {
        addCombination(keys);
    }
    column->addWidget(m_combinations, 1);
    QPushButton *add = button(u"consoleSettingsRecordButton"_s, tr("Record…"), tr("Record a combination"));
    m_rename = button(u"consoleSettingsRenameButton"_s, tr("Rename"), tr("Rename the chosen combination"));
    m_delete = button(u"consoleSettingsDeleteButton"_s, tr("Delete"), tr("Delete the chosen combination"));
    auto *line = new QHBoxLayout;
    line->addWidget(add);
    line->addWidget(m_rename);
    line->addWidget(m_delete);
    line->addStretch(1);
    column->addLayout(line);
    connect(add, &QPushButton::clicked, this, &ConsoleSettingsDialog::record);
    connect(m_rename, &QPushButton::clicked, this,
            [this]() { m_combinations->editItem(m_combinations->currentItem()); });
    connect(m_delete, &QPushButton::clicked, this, [this]() {
        delete m_combinations->currentItem();
        refresh();
    });
    connect(m_combinations, &QListWidget::currentRowChanged, this, &ConsoleSettingsDialog::refresh);
    return page;
}

void ConsoleSettingsDialog::addCombination(const RecordedKeys &keys)
{
    auto *item = new QListWidgetItem(keys.name, m_combinations);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setData(keysRole, packed(keys.keys));
}

void ConsoleSettingsDialog::record()
{
    auto *dialog = new RecordKeysDialog({}, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog]() { addCombination(dialog->recorded()); });
    dialog->open();
}

QWidget *ConsoleSettingsDialog::makeRest(const ConsolePreferences &values)
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    m_layout = new LayoutBox(values.typeLayout, page);
    m_layout->setObjectName(u"consoleSettingsLayout"_s);
    m_layout->setAccessibleName(tr("Layout of guests for typed text"));
    form->addRow(tr("&Layout in guests, for typed text:"), m_layout);
    m_pace = new QSpinBox(page);
    m_pace->setObjectName(u"consoleSettingsPace"_s);
    m_pace->setAccessibleName(tr("Pause after each press and release, in milliseconds"));
    m_pace->setRange(1, 1000);
    m_pace->setSuffix(tr(" ms"));
    m_pace->setValue(values.typePaceMs);
    form->addRow(tr("&Pause after each stroke:"), m_pace);
    m_clipboard = new QCheckBox(tr("Share the cli&pboard with guests"), page);
    m_clipboard->setObjectName(u"consoleSettingsClipboard"_s);
    m_clipboard->setAccessibleName(tr("Share the clipboard with guests"));
    m_clipboard->setChecked(values.clipboard);
    form->addRow(m_clipboard);
    return page;
}

QWidget *ConsoleSettingsDialog::makeButtons()
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->setObjectName(u"consoleSettingsButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_save = box->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"consoleSettingsSaveButton"_s);
    m_save->setAccessibleName(m_save->text());
    m_save->setDefault(true);
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"consoleSettingsCancelButton"_s);
    cancel->setAccessibleName(cancel->text());
    connect(box, &QDialogButtonBox::accepted, this, &ConsoleSettingsDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

ConsolePreferences ConsoleSettingsDialog::values() const
{
    ConsolePreferences values = m_settings->values(); // what it does not show stays
    values.releaseChord = {};
    for (const auto &[modifier, box] : m_chord) {
        values.releaseChord.setFlag(modifier, box->isChecked());
    }
    values.systemKeys = SystemKeys(m_systemKeys->currentData().toInt());
    values.reserved.clear();
    for (int i = 0; i < m_reserved->count(); ++i) {
        values.reserved.append(
            QKeySequence::fromString(m_reserved->item(i)->data(keysRole).toString(), QKeySequence::PortableText));
    }
    values.recorded.clear();
    for (int i = 0; i < m_combinations->count(); ++i) {
        const QListWidgetItem *item = m_combinations->item(i);
        const QString name = item->text().simplified().left(RecordedKeys::maxName);
        if (!name.isEmpty()) {
            values.recorded.append({name, unpacked(item->data(keysRole))});
        }
    }
    values.typeLayout = m_layout->layoutId();
    values.typePaceMs = m_pace->value();
    values.clipboard = m_clipboard->isChecked();
    return values;
}

void ConsoleSettingsDialog::refresh()
{
    if (!m_save) {
        return; // still being made
    }
    const bool usable = ConsolePreferences::isUsableChord(values().releaseChord);
    m_chordNote->setText(usable ? tr("Pressed and let go of together, with nothing else in between.")
                                : tr("Choose at least two keys: one alone is pressed too often."));
    m_save->setEnabled(usable);
    m_addReserved->setEnabled(!m_newReserved->keySequence().isEmpty());
    m_removeReserved->setEnabled(m_reserved->currentItem());
    m_rename->setEnabled(m_combinations->currentItem());
    m_delete->setEnabled(m_combinations->currentItem());
}

void ConsoleSettingsDialog::save()
{
    m_settings->setValues(values());
    accept();
}

} // namespace guestdeck
