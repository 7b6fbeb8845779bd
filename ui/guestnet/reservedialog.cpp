// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guestnet/reservedialog.h"

#include "ui/appliance/growing.h"
#include "ui/create/fieldmessage.h"
#include "ui/dialogs/explain.h"
#include "ui/widgets/formgrid.h"

#include <QDialogButtonBox>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

bool isIn(const QHostAddress &address, const IpSubnet &subnet)
{
    return address.isInSubnet(QHostAddress(subnet.address), int(subnet.prefix));
}

/// The first or last address of a subnet is nobody's.
bool isEdge(const QHostAddress &address, const IpSubnet &subnet)
{
    const quint32 hosts = subnet.prefix >= 31 ? 0 : ~quint32(0) >> subnet.prefix;
    const quint32 host = address.toIPv4Address() & hosts;
    return hosts != 0 && (host == 0 || host == hosts);
}

} // namespace

ReserveDialog::ReserveDialog(const GuestNics &guest, const GuestNic &nic, QWidget *parent)
    : QDialog(parent)
    , m_mac(nic.now().mac)
    , m_network(nic.now().sourceName)
    , m_intro(new QLabel)
    , m_address(new QLineEdit)
    , m_message(new FieldMessage(m_address))
    , m_name(new QLineEdit)
    , m_nameMessage(new FieldMessage(m_name))
{
    setObjectName(u"reserveDialog"_s);
    setWindowTitle(tr("Reserve an address for %1").arg(guest.name));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    m_intro->setObjectName(u"reserveIntro"_s);
    m_intro->setText(
        tr("The network %1 then gives this address to the card %2 alone, each time it asks.").arg(m_network, m_mac));
    m_intro->setAccessibleName(m_intro->text());
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setWordWrap(true);
    m_address->setObjectName(u"reserveAddress"_s);
    m_address->setAccessibleName(tr("Address"));
    m_name->setObjectName(u"reserveName"_s);
    m_name->setAccessibleName(tr("Name in the network"));
    m_message->setObjectName(u"reserveMessage"_s);
    m_nameMessage->setObjectName(u"reserveNameMessage"_s);
    for (const NicAddress &address : nic.addresses) {
        if (m_address->text().isEmpty() && !address.address.contains(u':')) {
            m_address->setText(address.address);
        }
    }
    static const QRegularExpression label(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"_s);
    if (label.match(guest.name.toLower()).hasMatch()) {
        m_name->setText(guest.name.toLower());
    }
    m_name->setPlaceholderText(tr("may be empty"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    auto *form = new FormGrid;
    form->addRow(tr("&Address:"), m_address);
    form->addWidget(m_message, form->rowCount(), 1);
    form->addRow(tr("&Name:"), m_name);
    form->addWidget(m_nameMessage, form->rowCount(), 1);
    column->addLayout(form);
    column->addStretch(1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->setObjectName(u"reserveButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(tr("Reserve"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"reserveOk"_s);
    m_ok->setAccessibleName(m_ok->text());
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"reserveCancel"_s);
    cancel->setAccessibleName(cancel->text());
    column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, &ReserveDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &ReserveDialog::check);
    check();
    startSmall(this);
    m_address->setFocus();
    m_address->selectAll();
}

void ReserveDialog::setFacts(const Result<NicReservationFacts> &facts)
{
    if (facts.has_value()) {
        m_facts = *facts;
    } else {
        m_failure = explain(facts.error()).what;
    }
    check();
}

DhcpReservation ReserveDialog::reservation() const
{
    return {m_mac, m_name->text().trimmed(), m_address->text().trimmed()};
}

QString ReserveDialog::problem() const
{
    const QString text = m_address->text().trimmed();
    const QHostAddress address(text);
    if (address.protocol() != QAbstractSocket::IPv4Protocol || text.count(u'.') != 3) {
        return tr("An IPv4 address is needed, such as 192.168.122.50.");
    }
    const auto subnet = std::ranges::find_if(m_facts->subnets, [&](const IpSubnet &one) { return isIn(address, one); });
    if (subnet == m_facts->subnets.cend()) {
        return tr("The address is not in the network %1.").arg(m_network);
    }
    if (isEdge(address, *subnet) || address == QHostAddress(subnet->address)) {
        return tr("This address is the network's own.");
    }
    if (subnet->dhcp.isEmpty()) {
        return tr("The network %1 gives out no addresses there.").arg(m_network);
    }
    for (const DhcpReservation &one : m_facts->addresses.reservations) {
        if (one.mac == m_mac && one.address == text) {
            return tr("This is reserved for the card already.");
        }
        if (one.mac == m_mac && !one.address.contains(u':')) {
            return tr("%1 is reserved for this card; take that back first, among the network's reservations.")
                .arg(one.address);
        }
        if (one.address == text) {
            return tr("This address is reserved for another machine.");
        }
    }
    for (const DhcpReservation &one : m_facts->addresses.leases) {
        if (one.address == text && one.mac != m_mac) {
            return tr("Another machine has this address now: %1.").arg(one.name.isEmpty() ? one.mac : one.name);
        }
    }
    return {};
}

void ReserveDialog::check()
{
    static const QRegularExpression label(u"^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?$"_s);
    const bool nameFits = label.match(m_name->text().trimmed()).hasMatch();
    if (nameFits) {
        m_nameMessage->clear();
    } else {
        m_nameMessage->setMessage(FieldMessage::Level::Error, tr("A name has letters, digits and hyphens only."));
    }
    if (!m_failure.isEmpty()) {
        m_message->setMessage(FieldMessage::Level::Error, m_failure);
        m_ok->setEnabled(false);
    } else if (!m_facts) {
        m_message->setMessage(FieldMessage::Level::Info, tr("Reading what the network has reserved…"));
        m_ok->setEnabled(false);
    } else {
        const QString why = problem();
        m_ok->setEnabled(why.isEmpty() && nameFits);
        if (why.isEmpty()) {
            m_message->clear();
        } else {
            m_message->setMessage(FieldMessage::Level::Error, why);
        }
    }
    growToContents(this);
}

} // namespace guestdeck
