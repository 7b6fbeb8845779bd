// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/takedialog.h"

#include "ui/appliance/growing.h"
#include "ui/create/fieldmessage.h"
#include "ui/snapshots/snapshottext.h"
#include "ui/widgets/format.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

template <class Widget>
Widget *named(Widget *widget, const QString &name, const QString &spoken)
{
    widget->setObjectName(name);
    widget->setAccessibleName(spoken);
    return widget;
}

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = named(new QLabel(text), field->objectName() + u"Label"_s, spokenText(text));
    label->setBuddy(field);
    return label;
}

} // namespace

TakeSnapshotDialog::TakeSnapshotDialog(const SnapshotFacts &facts, QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_name(named(new QLineEdit(suggestSnapshotName(facts)), u"snapshotNameEdit"_s, tr("Name of the snapshot")))
    , m_nameMessage(named(new FieldMessage(m_name), u"snapshotNameMessage"_s, tr("About the name")))
    , m_note(named(new QPlainTextEdit, u"snapshotNoteEdit"_s, tr("Note")))
    , m_quiesce(named(new QCheckBox(tr("&Bring the file systems to rest by the guest agent")), u"snapshotQuiesce"_s,
                      tr("Bring the file systems to rest by the guest agent")))
    , m_quiesceMessage(named(new FieldMessage(m_quiesce), u"snapshotQuiesceMessage"_s, tr("About the guest agent")))
    , m_spaceMessage(named(new FieldMessage, u"snapshotSpaceMessage"_s, tr("About the room")))
{
    named(this, u"takeSnapshotDialog"_s, tr("Take a snapshot"));
    setWindowTitle(tr("Take a snapshot of %1").arg(facts.name));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->addRow(labelFor(tr("&Name:"), m_name), m_name);
    // Two lines are kept for it, so that nothing moves under the mouse while a name is typed.
    auto *room = named(new QWidget, u"snapshotNameRoom"_s, m_nameMessage->accessibleName());
    auto *inRoom = new QVBoxLayout(room);
    inRoom->setContentsMargins(0, 0, 0, 0);
    inRoom->addWidget(m_nameMessage);
    inRoom->addStretch(1);
    room->setFixedHeight(5 * fontMetrics().lineSpacing() / 2);
    form->addRow(QString(), room);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().height() * 3 + 12);
    form->addRow(labelFor(tr("N&ote:"), m_note), m_note);
    column->addLayout(form);

    const bool running = isActive(facts.state);
    auto *group = named(new QGroupBox(tr("What is kept")), u"snapshotModes"_s, tr("What is kept"));
    auto *choices = new QVBoxLayout(group);
    const SnapshotMode best = bestMode(facts);
    for (const SnapshotMode mode :
         {SnapshotMode::Internal, SnapshotMode::ExternalMemory, SnapshotMode::ExternalDisks}) {
        if (mode == SnapshotMode::ExternalMemory && !running) {
            continue;
        }
        static const QHash<SnapshotMode, QString> names{{SnapshotMode::Internal, u"snapshotInternal"_s},
                                                        {SnapshotMode::ExternalMemory, u"snapshotExternalMemory"_s},
                                                        {SnapshotMode::ExternalDisks, u"snapshotExternalDisks"_s}};
        const QString text = snapshottext::mode(mode, running);
        auto *button = named(new QRadioButton(text), names.value(mode), spokenText(text));
        auto *message
            = named(new FieldMessage(button), names.value(mode) + u"Message"_s, tr("About: %1").arg(spokenText(text)));
        const SnapshotVerdict verdict = checkTake(facts, mode);
        button->setEnabled(verdict.isPossible());
        button->setChecked(verdict.isPossible() && mode == best);
        message->setMessage(FieldMessage::Level::Info,
                            verdict.isPossible() ? snapshottext::modeHelp(mode, running) : verdict.text());
        choices->addWidget(button);
        choices->addWidget(message);
        connect(button, &QRadioButton::toggled, this, &TakeSnapshotDialog::check);
        m_choices.append({mode, button, message});
    }
    choices->addWidget(m_quiesce);
    choices->addWidget(m_quiesceMessage);
    m_quiesce->setVisible(running);
    m_quiesceMessage->setVisible(running);
    column->addWidget(group);
    m_space = snapshottext::addLine(column, u"snapshotSpace"_s, {});
    column->addWidget(m_spaceMessage);
    m_notes = snapshottext::addLine(column, u"snapshotNotes"_s, {});
    column->addStretch(1);

    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->setObjectName(u"takeSnapshotButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(tr("&Take snapshot"), QDialogButtonBox::AcceptRole);
    named(m_ok, u"takeSnapshotButton"_s, tr("Take snapshot"));
    named(box->button(QDialogButtonBox::Cancel), u"takeSnapshotCancelButton"_s, tr("Cancel"));
    column->addWidget(box);
    m_ok->setDefault(true); // only a button that is in the dialog by then becomes its default
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT wished(wish());
        accept();
    });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &TakeSnapshotDialog::check);
    m_name->selectAll();
    m_name->setFocus();
    check();
    startSmall(this);
    // Shown, texts may need other heights than before: better now than with the first letter that is typed.
    QTimer::singleShot(0, this, [this] { growToContents(this); });
}

SnapshotMode TakeSnapshotDialog::mode() const
{
    for (const Choice &choice : m_choices) {
        if (choice.button->isChecked()) {
            return choice.mode;
        }
    }
    return SnapshotMode::Internal;
}

SnapshotWish TakeSnapshotDialog::wish() const
{
    return {m_name->text(), m_note->toPlainText().trimmed().left(8000), mode(),
            m_quiesce->isEnabled() && m_quiesce->isChecked()};
}

void TakeSnapshotDialog::check()
{
    const QString problem = snapshotNameProblem(m_facts, m_name->text());
    if (problem.isEmpty()) {
        m_nameMessage->clear();
    } else {
        m_nameMessage->setMessage(FieldMessage::Level::Error, problem);
    }
    const SnapshotMode chosen = mode();
    const SnapshotVerdict possible = checkTake(m_facts, chosen);
    const SnapshotVerdict quiet = checkQuiesce(m_facts, chosen);
    if (m_quiesce->isEnabled() != quiet.isPossible()) {
        m_quiesce->setEnabled(quiet.isPossible());
        m_quiesce->setChecked(quiet.isPossible()); // where it can be, it is better
    }
    if (quiet.isPossible() || !isActive(m_facts.state)) {
        m_quiesceMessage->clear();
    } else {
        m_quiesceMessage->setMessage(FieldMessage::Level::Info, quiet.text());
    }
    const SnapshotSpace space = spaceForSnapshot(m_facts, chosen);
    const QString free = m_facts.poolFree.value > 0
        ? tr("%1 are free where the disks lie.").arg(format::bytes(m_facts.poolFree.value))
        : QString();
    const QString now = space.now.value > 0 ? tr("Takes up to %1 at once.").arg(format::bytes(space.now.value))
                                            : tr("Takes next to no room at once.");
    snapshottext::setLine(m_space, possible.isPossible() ? QString(now + u' ' + free).trimmed() : QString());
    const SnapshotVerdict room = checkSpace(m_facts, chosen);
    if (room.isPossible() && !room.instead.isEmpty() && possible.isPossible()) {
        m_spaceMessage->setMessage(FieldMessage::Level::Warning, room.instead);
    } else {
        m_spaceMessage->clear();
    }
    snapshottext::setLine(m_notes, possible.isPossible() ? takeNotes(m_facts, chosen).join(u' ') : QString());
    m_ok->setEnabled(problem.isEmpty() && possible.isPossible());
    if (isVisible()) {
        growToContents(this);
    }
}

} // namespace guestdeck
