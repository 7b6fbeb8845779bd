// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/editbar.h"

#include "models/core/tooltip.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>

namespace guestdeck
{

using namespace Qt::StringLiterals;

EditBar::EditBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_when(new QComboBox(this))
    , m_apply(new QPushButton(tr("App&ly"), this))
    , m_review(new QPushButton(tr("Revie&w…"), this))
    , m_discard(new QPushButton(tr("&Discard"), this))
    , m_undo(new QToolButton(this))
    , m_redo(new QToolButton(this))
{
    setObjectName(u"hardwareEditBar"_s);
    setAccessibleName(tr("Changes"));
    m_count->setObjectName(u"hardwareChanges"_s);
    m_count->setAccessibleName(tr("Changes that are not applied yet"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_when->setObjectName(u"hardwareWhen"_s);
    m_when->setAccessibleName(tr("When the changes are made"));
    m_when->addItem(tr("Now and at the next start"), int(HardwareWhen::Both));
    m_when->addItem(tr("Now only, until the guest is shut down"), int(HardwareWhen::Now));
    m_when->addItem(tr("At the next start"), int(HardwareWhen::NextStart));
    m_when->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_when->setMinimumContentsLength(18);
    struct Button {
        QAbstractButton *button;
        QString name;
        QString help;
        void (EditBar::*wanted)();
    };
    const Button buttons[] = {
        {m_undo, u"hardwareUndo"_s, tr("Takes back the last change"), &EditBar::undoWanted},
        {m_redo, u"hardwareRedo"_s, tr("Makes the change again that was taken back"), &EditBar::redoWanted},
        {m_discard, u"hardwareDiscard"_s, tr("Takes back all changes"), &EditBar::discardWanted},
        {m_review, u"hardwareReview"_s,
         tr("Shows what will be done, the difference in the definition and the same by virsh"), &EditBar::reviewWanted},
        {m_apply, u"hardwareApply"_s, tr("Makes the changes"), &EditBar::applyWanted},
    };
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("Red&o"));
    auto *row = new QHBoxLayout;
    for (const Button &one : buttons) {
        one.button->setObjectName(one.name);
        one.button->setAccessibleName(spokenText(one.button->text()));
        one.button->setAccessibleDescription(one.help);
        one.button->setToolTip(plainToolTip(one.help));
        one.button->setFocusPolicy(Qt::StrongFocus);
        connect(one.button, &QAbstractButton::clicked, this, one.wanted);
        row->addWidget(one.button);
    }
    m_apply->setDefault(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 6);
    grid->addWidget(m_count, 0, 0);
    grid->addWidget(m_when, 0, 1);
    grid->addLayout(row, 1, 0, 1, 2, Qt::AlignRight);
    grid->setColumnStretch(0, 1);
}

HardwareWhen EditBar::when() const
{
    return HardwareWhen(m_when->currentData().toInt());
}

void EditBar::setWhen(HardwareWhen when)
{
    m_when->setCurrentIndex(m_when->findData(int(when)));
}

void EditBar::setState(const State &state)
{
    const bool choice = state.running && state.persistent;
    if (!choice) {
        setWhen(state.persistent ? HardwareWhen::NextStart : HardwareWhen::Now);
    } else if (!m_when->isEnabled() && !state.busy) {
        setWhen(HardwareWhen::Both); // it has been started
    }
    m_when->setEnabled(choice && !state.busy);
    m_when->setToolTip(choice ? tr("What libvirt cannot change in a running guest is there from the next start on.")
                           : state.running ? tr("The guest has no stored definition: it is gone when it is shut down.")
                                           : tr("The guest does not run."));
    m_whyNot = state.busy    ? tr("The changes are being made.")
        : state.changes == 0 ? tr("Nothing has been changed yet.")
                             : state.whyNot;
    m_count->setText(state.busy               ? tr("Making the changes…")
                         : state.changes == 0 ? tr("No changes")
                         : state.whyNot.isEmpty()
                         ? tr("%n change(s) not applied", nullptr, state.changes)
                         : tr("%n change(s) not applied. %1", nullptr, state.changes).arg(state.whyNot));
    m_apply->setEnabled(m_whyNot.isEmpty());
    m_apply->setToolTip(plainToolTip(m_whyNot.isEmpty() ? tr("Makes the changes") : m_whyNot));
    m_review->setEnabled(state.changes > 0 && !state.busy);
    m_discard->setEnabled(state.changes > 0 && !state.busy);
    m_undo->setEnabled(state.canUndo && !state.busy);
    m_redo->setEnabled(state.canRedo && !state.busy);
}

} // namespace guestdeck
