// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/fieldrow.h"

#include "models/core/tooltip.h"
#include "ui/create/fieldmessage.h"
#include "ui/hardware/fieldinput.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

bool differs(const FieldState &state)
{
    return state.live && state.next && !state.next->isEmpty() && *state.live != *state.next;
}

FieldRow::FieldRow(const HardwareField &field, const QString &name, FormGrid *grid, QWidget *parent, bool ordered)
    : QWidget(parent)
    , m_field(field)
    , m_label(nullptr)
    , m_input(new FieldInput(field, name, this, ordered))
    , m_takeBack(new QToolButton(this))
    , m_compared(new QLabel(this))
    , m_message(new FieldMessage(m_input->editor(), this))
{
    setObjectName(name + u"Row"_s);
    setAccessibleName(field.label);
    m_takeBack->setObjectName(name + u"TakeBack"_s);
    m_takeBack->setIcon(symbolIcon(u"reset"_s));
    m_takeBack->setAutoRaise(true);
    m_takeBack->setFocusPolicy(Qt::TabFocus);
    m_takeBack->setAccessibleName(tr("Take back the change of “%1”").arg(field.label));
    m_takeBack->setToolTip(plainToolTip(m_takeBack->accessibleName()));
    m_compared->setObjectName(name + u"Compared"_s);
    m_compared->setAccessibleName(tr("Now, at the next start, and as edited"));
    m_compared->setTextFormat(Qt::PlainText);
    m_compared->setWordWrap(true);
    m_compared->setForegroundRole(QPalette::PlaceholderText);
    m_compared->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setObjectName(name + u"Message"_s);
    m_message->setAccessibleName(tr("Message"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->addWidget(m_input, 1);
    line->addWidget(m_takeBack);
    // Room for the button always: fields that jump under the mouse are no help.
    QSizePolicy keeps = m_takeBack->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_takeBack->setSizePolicy(keeps);
    column->addLayout(line);
    column->addWidget(m_compared);
    column->addWidget(m_message);
    m_label = grid->addRow(tr("%1:", "the name of a setting before its value").arg(field.label), this);
    m_label->setBuddy(m_input->editor());
    m_label->setToolTip(plainToolTip(field.help));
    m_label->setMinimumHeight(m_takeBack->sizeHint().height());
    m_label->setMinimumWidth(charactersWide(fontMetrics(), 16));
    m_label->setMaximumWidth(charactersWide(fontMetrics(), 22));
    m_label->setWordWrap(true);
    grid->setAlignment(m_label, Qt::AlignTop);
    connect(m_input, &FieldInput::edited, this, &FieldRow::edited);
    connect(m_takeBack, &QToolButton::clicked, this, [this] {
        m_input->setFocus(); // the button goes away
        Q_EMIT takeBackWanted();
    });
}

QToolButton *FieldRow::addButton(const QString &name, const QString &text, const QString &spoken)
{
    auto *button = new QToolButton(m_input);
    button->setObjectName(m_input->editor()->objectName() + name);
    button->setText(text);
    button->setAccessibleName(spoken);
    button->setToolTip(plainToolTip(spoken));
    button->setFocusPolicy(Qt::TabFocus);
    m_input->layout()->addWidget(button);
    return button;
}

void FieldRow::setBrowsable()
{
    m_browse = addButton(u"Browse"_s, tr("Choose…"), tr("Choose “%1” from the host's volumes").arg(m_field.label));
    connect(m_browse, &QToolButton::clicked, this, &FieldRow::browseWanted);
}

void FieldRow::setEjectable()
{
    m_eject = addButton(u"Eject"_s, tr("Eject"), tr("Take the medium out of the drive"));
    connect(m_eject, &QToolButton::clicked, this, [this] {
        m_input->setFocus(); // there is nothing to eject any more
        Q_EMIT edited({});
    });
}

void FieldRow::waitFor(QObject *reading)
{
    if (!reading) {
        return;
    }
    if (m_browse && m_browse->hasFocus()) {
        m_input->setFocus();
    }
    m_waiting = true;
    enableButtons();
    connect(reading, &QObject::destroyed, this, [this] {
        m_waiting = false;
        enableButtons();
    });
}

void FieldRow::enableButtons()
{
    if (m_browse) {
        m_browse->setEnabled(!m_locked && !m_waiting);
    }
    if (m_eject) {
        m_eject->setEnabled(!m_locked && m_filled);
    }
}

void FieldRow::setLocked(bool locked)
{
    m_locked = locked;
    m_input->setLocked(locked);
    enableButtons();
}

QString FieldRow::compare(const FieldState &state) const
{
    if (m_field.type == FieldType::Secret) {
        return {};
    }
    QStringList parts;
    const bool filled = state.live && state.next && state.next->isEmpty() && !state.live->isEmpty();
    if (differs(state) || (filled && m_field.type != FieldType::Info) || (state.changed && state.live)) {
        parts.append(tr("Running now: %1").arg(shownValue(m_field, *state.live)));
    }
    if (differs(state) || (state.changed && state.next)) {
        parts.append(tr("Next start: %1").arg(shownValue(m_field, *state.next)));
    }
    if (state.changed) {
        parts.append(tr("Edited: %1").arg(shownValue(m_field, state.value)));
    }
    return parts.join(tr("  ·  ", "between values on one line"));
}

QString FieldRow::compared() const
{
    return m_compared->text();
}

void FieldRow::setState(const FieldState &state)
{
    m_input->setOptions(state.options);
    m_input->setValue(state.value, state.changed);
    m_filled = !state.value.isEmpty();
    setLocked(!state.whyNot.isEmpty());
    m_takeBack->setVisible(state.changed);
    m_compared->setText(compare(state));
    m_compared->setVisible(!m_compared->text().isEmpty());
    QFont font = m_label->font();
    font.setBold(state.changed);
    m_label->setFont(font);
    m_label->setAccessibleName(state.changed ? tr("%1, changed", "a setting").arg(m_field.label) : m_field.label);
    if (!state.problem.isEmpty()) {
        m_message->setMessage(state.grave ? FieldMessage::Level::Error : FieldMessage::Level::Warning, state.problem);
    } else if (!state.whyNot.isEmpty()) {
        m_message->setMessage(FieldMessage::Level::Info, state.whyNot);
    } else if (state.waits) {
        m_message->setMessage(FieldMessage::Level::Info, tr("The guest gets this when it is started the next time."));
    } else {
        m_message->clear();
    }
    QString spoken = m_field.help;
    for (const QString &more : {m_message->text(), m_compared->text()}) {
        spoken += more.isEmpty() ? QString() : u' ' + more;
    }
    m_input->editor()->setAccessibleDescription(spoken.trimmed());
}

void FieldRow::setRowShown(bool shown)
{
    m_shown = shown;
    setVisible(shown);
    m_label->setVisible(shown);
}

} // namespace guestdeck
