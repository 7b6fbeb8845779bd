// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkdialogs.h"

#include "ui/appliance/growing.h"
#include "ui/create/fieldmessage.h"
#include "ui/network/networktext.h"

#include <QComboBox>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

QStringList namesOf(const QList<NetworkUser> &users, bool running)
{
    QStringList names;
    for (const NetworkUser &user : users) {
        if ((user.running && user.pluggedNow) == running) {
            names.append(user.name);
        }
    }
    return names;
}

/// Takes `before` out and puts the new one at the end, whose index it gives: the check finds fault with the later one
/// of two that are alike.
template <class T>
qsizetype put(QList<T> &list, const std::optional<T> &before, const T &now)
{
    if (before) {
        list.removeOne(*before);
    }
    list.append(now);
    return list.size() - 1;
}

QString messageFor(const QList<NetworkProblem> &problems, NetworkField field, qsizetype row)
{
    for (const NetworkProblem &problem : problems) {
        if (problem.field == field && problem.severity == NetworkProblem::Severity::Error
            && (problem.row < 0 || problem.row == row)) {
            return problem.message;
        }
    }
    return {};
}

/// A guest that runs outlives its network, and does not come back once it is off.
QString noNewStart()
{
    return DeleteNetworkDialog::tr("Once shut down, a guest does not start again before its network card is given "
                                   "another network.");
}

} // namespace

DeleteNetworkDialog::DeleteNetworkDialog(const NetworkSpec &network, bool active,
                                         const std::optional<QList<NetworkUser>> &users, QWidget *parent)
    : StorageDialog(u"deleteNetwork"_s, tr("Delete network"), tr("&Delete"), Kind::Destructive, parent)
{
    addText(u"deleteNetworkQuestion"_s, tr("Delete the network %1? This cannot be undone.").arg(network.name));
    const QStringList running = namesOf(users.value_or(QList<NetworkUser>()), true);
    const QStringList others = namesOf(users.value_or(QList<NetworkUser>()), false);
    if (!users) {
        addText(u"deleteNetworkUnknown"_s, tr("It could not be read which guests use it."));
        setProblem(tr("It could not be read which guests use it."));
    } else if (running.isEmpty() && others.isEmpty()) {
        addText(u"deleteNetworkUnused"_s, tr("No guest uses it."));
    }
    if (!running.isEmpty()) {
        addText(u"deleteNetworkRunning"_s,
                tr("%n running guest(s) lose their connection: %1.", nullptr, int(running.size()))
                    .arg(NetworkText::someNames(running)));
        addText(u"deleteNetworkNoStart"_s, noNewStart());
    }
    if (!others.isEmpty()) {
        addText(u"deleteNetworkOthers"_s,
                tr("%n guest(s) that are off will not start before they are given another network: %1.", nullptr,
                   int(others.size()))
                    .arg(NetworkText::someNames(others)));
    }
    qsizetype kept = network.dnsHosts.size();
    for (const auto &subnet : {network.v4, network.v6}) {
        kept += subnet ? subnet->reservations.size() : 0;
    }
    if (kept > 0) {
        addText(u"deleteNetworkKept"_s,
                tr("Its reservations and static names are lost: %n in all.", nullptr, int(kept)));
    }
    if (active && users && running.isEmpty()) {
        addText(u"deleteNetworkActive"_s, tr("It is active, and stopped for that."));
    }
}

StopNetworkDialog::StopNetworkDialog(const QString &network, bool persistent,
                                     const std::optional<QList<NetworkUser>> &users, QWidget *parent)
    : StorageDialog(u"stopNetwork"_s, tr("Stop network"), tr("&Stop"), Kind::Destructive, parent)
{
    addText(u"stopNetworkQuestion"_s, tr("Stop the network %1?").arg(network));
    const QStringList running = namesOf(users.value_or(QList<NetworkUser>()), true);
    if (!users) {
        addText(u"stopNetworkUnknown"_s,
                tr("It could not be read which guests use it. Those that run would lose their connection."));
    } else if (!running.isEmpty()) {
        addText(
            u"stopNetworkRunning"_s,
            tr("%n running guest(s) lose their connection until it is started again: %1.", nullptr, int(running.size()))
                .arg(NetworkText::someNames(running)));
        addText(u"stopNetworkNoStart"_s,
                persistent ? tr("Once shut down, a guest does not start again before the network is.") : noNewStart());
    }
    if (!persistent) {
        addText(u"stopNetworkTransient"_s, tr("It was made for this run only: stopped, it is gone from the list."));
    }
}

ReservationDialog::ReservationDialog(const NetworkSpec &network, const NetworkFacts &facts, const QList<Card> &cards,
                                     const DhcpReservation &given, const std::optional<DhcpReservation> &before,
                                     QWidget *parent)
    : StorageDialog(u"reservation"_s, before ? tr("Change reservation") : tr("Reserve an address"),
                    before ? tr("&Save") : tr("&Reserve"), Kind::Harmless, parent)
    , m_network(network)
    , m_facts(facts)
    , m_before(before)
    , m_mac(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_name(new QLineEdit(this))
{
    addText(u"reservationIntro"_s,
            tr("Whoever has this hardware address always gets this address in %1. A guest that has another one now "
               "changes to it when it next asks, at the latest when it is started again.")
                .arg(network.name));
    m_mac->setObjectName(u"reservationMac"_s);
    m_mac->setAccessibleName(tr("Hardware address (MAC)"));
    m_mac->setEditable(true);
    m_mac->setInsertPolicy(QComboBox::NoInsert);
    m_mac->lineEdit()->setObjectName(u"reservationMacText"_s);
    m_mac->lineEdit()->setAccessibleName(tr("Hardware address (MAC)"));
    m_mac->lineEdit()->setPlaceholderText(u"52:54:00:12:34:56"_s);
    for (const Card &card : cards) {
        m_mac->addItem(tr("%1 (%2)", "guest, its hardware address").arg(card.guest, card.mac), card.mac);
    }
    m_mac->setEditText(given.mac);
    // A choice leaves the address alone in the field, to be corrected.
    connect(m_mac, &QComboBox::activated, this, [this](int index) {
        const QString text = m_mac->itemText(index);
        m_mac->setEditText(m_mac->itemData(index).toString());
        if (m_name->text().isEmpty()) {
            m_name->setText(text.section(u" ("_s, 0, 0));
        }
        check();
    });
    m_address->setObjectName(u"reservationAddress"_s);
    m_address->setAccessibleName(tr("Address"));
    m_name->setObjectName(u"reservationName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("none"));
    m_name->setToolTip(tr("The network's name service knows the guest by it."));
    addField(tr("&Hardware address (MAC):"), m_mac);
    addField(tr("&Address:"), m_address);
    addField(tr("&Name (optional):"), m_name);
    m_name->setText(given.name);
    m_address->setText(given.address.isEmpty() ? suggestedAddress() : given.address);
    connect(m_mac, &QComboBox::editTextChanged, this, &ReservationDialog::check);
    connect(m_address, &QLineEdit::textChanged, this, &ReservationDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &ReservationDialog::check);
    check();
}

/// The first one of the range that no other has reserved.
QString ReservationDialog::suggestedAddress() const
{
    if (!m_network.v4 || m_network.v4->ranges.isEmpty()) {
        return {};
    }
    const DhcpRange &range = m_network.v4->ranges.constFirst();
    const quint32 last = QHostAddress(range.last).toIPv4Address();
    for (quint32 ip = QHostAddress(range.first).toIPv4Address(); ip != 0 && ip <= last; ++ip) {
        const QString address = QHostAddress(ip).toString();
        if (std::ranges::none_of(m_network.v4->reservations,
                                 [&](const DhcpReservation &other) { return other.address == address; })) {
            return address;
        }
    }
    return {};
}

DhcpReservation ReservationDialog::reservation() const
{
    return {m_mac->currentText().trimmed().toLower(), m_name->text().trimmed(), m_address->text().trimmed()};
}

/// What is wrong with it; what is wrong with others is not to be mended here.
QString ReservationDialog::faultOf(const DhcpReservation &wanted) const
{
    NetworkSpec spec = m_network;
    const bool v6 = wanted.address.contains(u':');
    std::optional<NetworkSubnet> &subnet = v6 ? spec.v6 : spec.v4;
    if (!subnet) {
        return v6 ? tr("The network has no IPv6 subnet.") : tr("The network has no IPv4 subnet.");
    }
    const qsizetype row = put(subnet->reservations, m_before, wanted);
    return messageFor(checkNetworkSpec(spec, m_facts, m_network.uuid),
                      v6 ? NetworkField::V6Reservation : NetworkField::V4Reservation, row);
}

/// The check names the reservation, not its part: the part is the one without which something else is said.
void ReservationDialog::check()
{
    const DhcpReservation wanted = reservation();
    const bool byName = wanted.address.contains(u':') && !wanted.name.isEmpty(); // IPv6 goes by the name
    const bool macMissing = wanted.mac.isEmpty() && !byName;
    const QString why = macMissing || wanted.address.isEmpty() ? QString() : faultOf(wanted);
    const bool aboutMac = !wanted.mac.isEmpty() && faultOf({{}, u"nobody-else"_s, wanted.address}) != why
        && faultOf({wanted.mac, {}, wanted.address}) == why;
    const bool aboutName = !aboutMac && !wanted.name.isEmpty() && faultOf({wanted.mac, {}, wanted.address}) != why;
    setError(m_mac, aboutMac ? why : QString());
    setError(m_name, aboutName ? why : QString());
    setError(m_address, aboutMac || aboutName ? QString() : why);
    setProblem(macMissing                     ? tr("Whose address it is is missing: the hardware address (MAC).")
                   : wanted.address.isEmpty() ? tr("The address is missing.")
                                              : QString());
    if (isVisible()) {
        growToContents(this);
    }
}

void ReservationDialog::showEvent(QShowEvent *event)
{
    StorageDialog::showEvent(event);
    growToContents(this);
}

DnsHostDialog::DnsHostDialog(const NetworkSpec &network, const NetworkFacts &facts, const DnsHost &given,
                             const std::optional<DnsHost> &before, QWidget *parent)
    : StorageDialog(u"dnsHost"_s, before ? tr("Change DNS name") : tr("Add DNS name"),
                    before ? tr("&Save") : tr("&Add"), Kind::Harmless, parent)
    , m_network(network)
    , m_facts(facts)
    , m_before(before)
    , m_address(new QLineEdit(this))
    , m_names(new QLineEdit(this))
{
    addText(u"dnsHostIntro"_s,
            tr("Guests in %1 that ask the network's own name service for one of these names get this address.")
                .arg(network.name));
    m_names->setObjectName(u"dnsHostNames"_s);
    m_names->setAccessibleName(tr("Names"));
    m_names->setPlaceholderText(tr("one or several, with commas"));
    m_address->setObjectName(u"dnsHostAddress"_s);
    m_address->setAccessibleName(tr("Address"));
    addField(tr("&Names:"), m_names);
    addField(tr("&Address:"), m_address);
    m_names->setText(given.names.join(u", "_s));
    m_address->setText(given.address);
    connect(m_names, &QLineEdit::textChanged, this, &DnsHostDialog::check);
    connect(m_address, &QLineEdit::textChanged, this, &DnsHostDialog::check);
    check();
}

DnsHost DnsHostDialog::host() const
{
    return {m_address->text().trimmed(), NetworkText::readList(m_names->text())};
}

void DnsHostDialog::check()
{
    const DnsHost wanted = host();
    NetworkSpec spec = m_network;
    const qsizetype row = put(spec.dnsHosts, m_before, wanted);
    const QString why = messageFor(checkNetworkSpec(spec, m_facts, m_network.uuid), NetworkField::DnsHost, row);
    const bool whole = !wanted.names.isEmpty() && !wanted.address.isEmpty();
    QHostAddress address;
    const bool aboutAddress = !address.setAddress(wanted.address);
    setError(m_names, whole && !aboutAddress ? why : QString());
    setError(m_address, whole && aboutAddress ? why : QString());
    setProblem(wanted.names.isEmpty()         ? tr("The name is missing.")
                   : wanted.address.isEmpty() ? tr("The address is missing.")
                                              : QString());
    if (isVisible()) {
        growToContents(this);
    }
}

void DnsHostDialog::showEvent(QShowEvent *event)
{
    StorageDialog::showEvent(event);
    growToContents(this);
}

} // namespace guestdeck
