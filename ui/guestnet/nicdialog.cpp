// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guestnet/nicdialog.h"

#include "models/core/tooltip.h"
#include "ui/appliance/growing.h"
#include "ui/create/fieldmessage.h"
#include "ui/dialogs/explain.h"
#include "ui/guestnet/nicform.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;

InterfaceSpec NicDialog::startOf(const GuestNics &guest, const std::optional<GuestNic> &before)
{
    if (before) {
        return before->next();
    }
    InterfaceSpec spec;
    // Like the others of this guest: it has drivers for that.
    spec.model = guest.nics.isEmpty() || guest.nics.first().next().model.isEmpty()
        ? (guest.osId.contains("microsoft.com"_L1) ? u"e1000e"_s : u"virtio"_s)
        : guest.nics.first().next().model;
    return spec;
}

NicDialog::NicDialog(const GuestNics &guest, const std::optional<GuestNic> &before, QWidget *parent)
    : QDialog(parent)
    , m_guest(guest)
    , m_before(before)
    , m_form(new NicForm(startOf(guest, before)))
    , m_apply(new QComboBox)
    , m_applyMessage(new FieldMessage(m_apply))
    , m_state(new QLabel)
    , m_macGiven(before.has_value())
{
    setObjectName(u"nicDialog"_s);
    setWindowTitle(before ? tr("Change the network card %1 of %2").arg(before->next().mac, guest.name)
                          : tr("Add a network card to %1").arg(guest.name));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    m_apply->setObjectName(u"nicApply"_s);
    m_apply->setAccessibleName(tr("When the change is made"));
    m_apply->addItem(tr("Now and at the next start"), int(NicApply::Both));
    m_apply->addItem(tr("Now only, until the guest is shut down"), int(NicApply::Live));
    m_apply->addItem(tr("At the next start"), int(NicApply::NextStart));
    m_applyMessage->setObjectName(u"nicApplyMessage"_s);
    m_state->setObjectName(u"nicState"_s);
    m_state->setAccessibleName(tr("State"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
    auto *form = new FormGrid;
    form->addRow(tr("W&hen:"), m_apply);
    form->addWidget(m_applyMessage, form->rowCount(), 1);
    column->addLayout(form);
    // A guest that is off, or that has no definition, leaves no choice; nor does a card that is only in one of both.
    const bool live = guest.running && (!before || before->live);
    const bool stored = guest.persistent && (!before || before->stored);
    if (!live || !stored) {
        m_apply->setCurrentIndex(m_apply->findData(int(live ? NicApply::Live : NicApply::NextStart)));
        form->setRowShown(m_apply, false);
    }
    column->addWidget(m_state);
    column->addStretch(1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->setObjectName(u"nicButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(before ? tr("Change") : tr("Add"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"nicOk"_s);
    m_ok->setAccessibleName(m_ok->text());
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"nicCancel"_s);
    cancel->setAccessibleName(cancel->text());
    column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &NicForm::changed, this, &NicDialog::check);
    connect(m_form, &NicForm::freshMacWanted, this, [this] { m_form->setMac(freshMac(m_facts, m_guest)); });
    connect(m_apply, &QComboBox::currentIndexChanged, this, &NicDialog::check);
    check();
    startSmall(this);
}

void NicDialog::setFacts(const Result<NicFacts> &facts)
{
    if (!facts.has_value()) {
        m_failure = tr("What the host has cannot be read now. %1").arg(explain(facts.error()).what);
        check();
        return;
    }
    m_facts = *facts;
    m_form->setFacts(m_facts);
    if (!std::exchange(m_macGiven, true)) {
        m_form->setMac(freshMac(m_facts, m_guest));
    }
    check();
}

InterfaceSpec NicDialog::spec() const
{
    return m_form->spec();
}

NicApply NicDialog::apply() const
{
    return NicApply(m_apply->currentData().toInt());
}

NicWish NicDialog::wish() const
{
    return {apply(), m_form->startsNetwork() ? m_form->spec().sourceName : QString(), m_facts};
}

/// The running guest can be brought to what the definition says already.
bool NicDialog::changesAnything(const InterfaceSpec &wanted) const
{
    const bool live = m_guest.running && m_before->live && apply() != NicApply::NextStart;
    return changedParts(m_before->next(), wanted) || m_form->startsNetwork()
        || (live && liveParts(*m_before->live, wanted, m_facts));
}

void NicDialog::check()
{
    const InterfaceSpec wanted = m_form->spec();
    QList<NicProblem> problems;
    QString why;
    if (!m_failure.isEmpty()) {
        why = m_failure;
        m_state->setText(why);
    } else if (!m_facts.known) {
        why = tr("Reading what the host has…");
        m_state->setText(why);
    } else {
        m_state->clear();
        problems
            = checkNic({&m_guest, m_before ? &*m_before : nullptr, wanted, apply(), m_form->startsNetwork()}, m_facts);
        const auto fatal = std::ranges::find_if(problems, &NicProblem::fatal);
        if (fatal != problems.cend()) {
            why = fatal->text;
        } else if (m_before && !changesAnything(wanted)) {
            why = tr("Nothing has been changed yet.");
        }
    }
    m_state->setVisible(!m_state->text().isEmpty());
    m_form->setProblems(problems);
    const auto waiting = std::ranges::find(problems, NicField::Apply, &NicProblem::field);
    if (waiting == problems.cend()) {
        m_applyMessage->clear();
    } else {
        m_applyMessage->setMessage(waiting->fatal ? FieldMessage::Level::Error : FieldMessage::Level::Info,
                                   waiting->text);
    }
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(plainToolTip(why));
    growToContents(this);
}

} // namespace guestdeck
