// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a guest's network cards does when an action is chosen, and why one cannot be.
#include "models/actions/guestlines.h"
#include "models/connection/connection.h"
#include "models/connection/hostobjects.h"
#include "models/core/async.h"
#include "ui/guestnet/guestnetpage.h"
#include "ui/guestnet/linesdialog.h"
#include "ui/guestnet/nicdialog.h"
#include "ui/guestnet/nictable.h"
#include "ui/guestnet/reservedialog.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

QString GuestNetPage::whyNotChange() const
{
    if (!m_nics) {
        return tr("The network cards have not been read yet.");
    }
    if (!m_hooks.submit || !m_connection) {
        return tr("Nothing can be changed from here.");
    }
    if (m_connection->state() != Connection::State::Connected) {
        return tr("The host is not connected.");
    }
    if (m_connection->config().readOnly) {
        return tr("The host is connected for reading only.");
    }
    return m_nics->isTemplate ? tr("The guest is a template: what is made from it is like it is now.") : QString();
}

QString GuestNetPage::whyNotEditCurrent() const
{
    const GuestNic *nic = current();
    const QString why = nic ? whyNotChange() : tr("No network card is chosen.");
    return why.isEmpty() ? whyNotEdit(*m_nics, *nic) : why;
}

QString GuestNetPage::whyNotLinkCurrent() const
{
    const GuestNic *nic = current();
    const QString why = nic ? whyNotChange() : tr("No network card is chosen.");
    return why.isEmpty() ? whyNotLink(*m_nics, *nic) : why;
}

QString GuestNetPage::whyNotReserve() const
{
    const GuestNic *nic = current();
    const QString why = nic ? whyNotChange() : tr("No network card is chosen.");
    if (!why.isEmpty()) {
        return why;
    }
    return nic->now().source == InterfaceSpec::Source::Network
        ? QString()
        : tr("Only virtual networks reserve addresses; this card gets its address from elsewhere.");
}

QString GuestNetPage::whyNotLines() const
{
    return current() ? QString() : tr("No network card is chosen.");
}

QString GuestNetPage::whyNotPort() const
{
    const GuestNic *nic = current();
    if (!nic) {
        return tr("No network card is chosen.");
    }
    return nic->addresses.isEmpty() ? tr("No address of this card is known.") : QString();
}

void GuestNetPage::openDialog(QDialog *dialog)
{
    if (m_dialog) {
        m_dialog->close();
    }
    m_dialog = dialog;
    dialog->open();
}

void GuestNetPage::submit(std::unique_ptr<Job> job, std::function<void()> succeeded)
{
    if (!m_hooks.submit) {
        return;
    }
    connect(job.get(), &Job::finished, this, [this, raw = job.get(), succeeded = std::move(succeeded)] {
        refresh();
        if (raw->state() == Job::State::Succeeded && succeeded) {
            succeeded();
        }
    });
    m_hooks.submit(std::move(job));
}

void GuestNetPage::openNicDialog(const std::optional<GuestNic> &before)
{
    auto *dialog = new NicDialog(*m_nics, before, this);
    deliver(loadNicFacts(*m_connection, m_id.uuid), dialog,
            [dialog](const Result<NicFacts> &facts) { dialog->setFacts(facts); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_connection) {
            return;
        }
        const GuestNics &guest = dialog->guest();
        const InterfaceSpec spec = dialog->spec();
        if (dialog->before()) {
            submit(makeNicChangeJob(*m_connection, guest, *dialog->before(), spec, dialog->wish()));
            return;
        }
        const NicWish wish = dialog->wish();
        const bool plugged = guest.running && wish.apply != NicApply::NextStart;
        submit(makeNicAddJob(*m_connection, guest, spec, wish), [this, plugged, mac = spec.mac] {
            m_table->choose(mac);
            if (plugged) {
                showLines(mac);
            }
        });
    });
    openDialog(dialog);
}

void GuestNetPage::add()
{
    openNicDialog({});
}

void GuestNetPage::edit()
{
    openNicDialog(*current());
}

void GuestNetPage::remove()
{
    const GuestNic nic = *current();
    const GuestNics guest = *m_nics;
    auto *box = new QMessageBox(this);
    box->setObjectName(u"nicRemoveDialog"_s);
    box->setAccessibleName(tr("Remove network card"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Remove network card"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove the network card %1 from %2?").arg(nic.now().mac, guest.name));
    const bool live = guest.running && nic.live;
    box->setInformativeText(live ? tr("The guest loses its connections over this card at once. It must let go of the "
                                      "card itself; if it does not, nothing is changed.")
                                 : tr("A card that is added later is another one for the guest's system."));
    if (auto *label = box->findChild<QLabel *>(u"qt_msgbox_label"_s)) {
        label->setMinimumWidth(charactersWide(box->fontMetrics(), 60));
    }
    QCheckBox *nextOnly = nullptr;
    if (live && nic.stored) {
        nextOnly = new QCheckBox(tr("Only from the next &start on"));
        nextOnly->setObjectName(u"nicRemoveNextStart"_s);
        nextOnly->setAccessibleName(tr("Only from the next start on"));
        box->setCheckBox(nextOnly);
    }
    QCheckBox *const nextStart = nextOnly;
    QPushButton *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"nicRemoveOk"_s);
    yes->setAccessibleName(yes->text());
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    no->setObjectName(u"nicRemoveCancel"_s);
    no->setAccessibleName(no->text());
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, nextStart, guest, nic](QAbstractButton *pressed) {
        if (pressed == yes && m_connection) {
            const bool later = nextStart && nextStart->isChecked();
            submit(makeNicRemoveJob(*m_connection, guest, nic, later ? NicApply::NextStart : NicApply::Both));
        }
    });
    openDialog(box);
}

void GuestNetPage::setLink(bool up)
{
    const GuestNic *nic = current();
    if (nic && m_connection) {
        submit(makeNicLinkJob(*m_connection, *m_nics, *nic, up));
    }
    refreshActions(); // shows how it is, until the host says otherwise
}

void GuestNetPage::reserve()
{
    const GuestNics guest = *m_nics;
    auto *dialog = new ReserveDialog(guest, *current(), this);
    deliver(loadReservationFacts(*m_connection, dialog->network()), dialog,
            [dialog](const Result<NicReservationFacts> &facts) { dialog->setFacts(facts); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, guest] {
        if (m_connection) {
            submit(makeNicReserveJob(*m_connection, guest, dialog->network(), dialog->reservation()));
        }
    });
    openDialog(dialog);
}

/// A fixed address in the network of that card, where its definition has been read.
QString GuestNetPage::exampleFor(const QString &mac) const
{
    const auto nic = std::ranges::find_if(m_nics->nics, [&](const GuestNic &one) { return one.now().mac == mac; });
    if (nic == m_nics->nics.cend() || nic->now().source != InterfaceSpec::Source::Network || !m_connection) {
        return {};
    }
    const HostObjectStore *networks = m_connection->objects()->store(HostObjectKind::Networks);
    const HostObjectStore::Entry *entry = networks->find(nic->now().sourceName);
    for (const IpSubnet &subnet : entry ? std::get<NetworkInfo>(entry->object).subnets : QList<IpSubnet>()) {
        if (const QString example = exampleAddress(subnet.address, subnet.prefix); !example.isEmpty()) {
            return example;
        }
    }
    return {};
}

void GuestNetPage::showLines(const QString &mac)
{
    delete m_lines;
    LinesDialog::Hooks hooks;
    if (m_nics->hasScreen && m_hooks.typeText) {
        hooks.typeText = m_hooks.typeText;
    } else {
        hooks.whyNotType = tr("The guest has no screen to type into. Copy the lines and paste them into its serial "
                              "console.");
    }
    hooks.example = exampleFor(mac);
    m_lines = new LinesDialog(m_nics->name, m_nics->osId, mac, std::move(hooks), this);
    m_lines->show();
}

} // namespace guestdeck
