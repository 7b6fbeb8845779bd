// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkforms.h"
#include "ui/network/networktext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

NetworkAddressForm::NetworkAddressForm(QWidget *parent)
    : NetworkForm(u"networkAddressForm"_s, parent)
{
    setAccessibleName(tr("Addresses"));
    m_v4 = makeFamily(false);
    m_v6 = makeFamily(true);
    tellAlways(NetworkField::V4Subnet); // most kinds need one subnet at least
    grid()->setRowStretch(grid()->rowCount(), 1);
    for (const bool v6 : {false, true}) {
        Family &family = v6 ? m_v6 : m_v4;
        connect(family.on, &QCheckBox::toggled, this, [this, &family, v6](bool on) {
            if (isFilling()) {
                return;
            }
            if (on && family.subnet->text().trimmed().isEmpty() && m_suggest) {
                const NetworkSubnet free = m_suggest(v6);
                family.subnet->setText(NetworkText::subnet(free));
                offer(family, free.ranges);
                family.dhcp->setChecked(!free.ranges.isEmpty());
            }
            touched();
        });
        connect(family.dhcp, &QCheckBox::toggled, this, [this, &family, v6](bool on) {
            if (isFilling()) {
                return;
            }
            if (on && family.ranges->text().trimmed().isEmpty()) {
                const NetworkSubnet subnet = NetworkText::readSubnet(family.subnet->text(), v6, {});
                offer(family, {suggestRange(subnet)});
            }
            touched();
        });
        connect(family.subnet, &QLineEdit::textEdited, this, [this, &family, v6] { subnetEdited(family, v6); });
        connect(family.ranges, &QLineEdit::textEdited, this, &NetworkForm::edited);
    }
}

NetworkAddressForm::Family NetworkAddressForm::makeFamily(bool v6)
{
    const QString name = v6 ? u"networkV6"_s : u"networkV4"_s;
    Family family;
    family.on = new QCheckBox(v6 ? tr("IPv&6") : tr("IPv&4"), this);
    family.on->setObjectName(name);
    family.on->setAccessibleName(v6 ? tr("IPv6") : tr("IPv4"));
    QFont bold = family.on->font();
    bold.setBold(true);
    family.on->setFont(bold);
    addWide(family.on);
    family.subnet = new QLineEdit(this);
    family.subnet->setObjectName(name + u"Subnet"_s);
    family.subnet->setAccessibleName(v6 ? tr("IPv6 subnet") : tr("IPv4 subnet"));
    family.subnet->setPlaceholderText(v6 ? u"fd00:1:2:3::/64"_s : u"192.168.100.0/24"_s);
    family.subnet->setToolTip(tr("Of a subnet, the host takes the first address. Another one can be given with its "
                                 "prefix, such as %1.")
                                  .arg(v6 ? u"fd00:1:2:3::fe/64"_s : u"192.168.100.254/24"_s));
    addRow(v6 ? NetworkField::V6Subnet : NetworkField::V4Subnet, v6 ? tr("Subne&t:") : tr("S&ubnet:"), family.subnet);
    family.help = addHelp(name + u"Help"_s);
    family.dhcp = new QCheckBox(v6 ? tr("Give out addresses (D&HCPv6)") : tr("Give out addresses (&DHCP)"), this);
    family.dhcp->setObjectName(name + u"Dhcp"_s);
    family.dhcp->setAccessibleName(v6 ? tr("Give out IPv6 addresses") : tr("Give out IPv4 addresses"));
    addRow(NetworkField::General, {}, family.dhcp);
    family.ranges = new QLineEdit(this);
    family.ranges->setObjectName(name + u"Ranges"_s);
    family.ranges->setAccessibleName(v6 ? tr("IPv6 addresses given out") : tr("IPv4 addresses given out"));
    family.ranges->setPlaceholderText(tr("first – last, several with commas"));
    addRow(v6 ? NetworkField::V6Range : NetworkField::V4Range, v6 ? tr("&From – to:") : tr("F&rom – to:"),
           family.ranges);
    // Reservations are made on the page; what becomes wrong about them by another subnet is told here.
    addMessage(v6 ? NetworkField::V6Reservation : NetworkField::V4Reservation, family.ranges);
    return family;
}

void NetworkAddressForm::offer(Family &family, const QList<DhcpRange> &ranges)
{
    family.offered = NetworkText::ranges(ranges);
    family.ranges->setText(family.offered);
}

/// While it is typed it means nothing for some keys; the range waits for what does.
void NetworkAddressForm::subnetEdited(Family &family, bool v6)
{
    const DhcpRange range = suggestRange(NetworkText::readSubnet(family.subnet->text(), v6, {}));
    if (family.dhcp->isChecked() && family.ranges->text() == family.offered && !range.first.isEmpty()) {
        offer(family, {range});
    }
    Q_EMIT edited();
}

void NetworkAddressForm::fill(const NetworkSpec &spec, const NetworkFacts &)
{
    fillFamily(m_v4, spec.v4);
    fillFamily(m_v6, spec.v6);
}

void NetworkAddressForm::fillFamily(Family &family, const std::optional<NetworkSubnet> &subnet)
{
    const bool v6 = &family == &m_v6;
    const bool known = subnet && read(family, v6) == subnet && family.on->isChecked();
    family.shown = subnet;
    family.on->setChecked(subnet.has_value());
    if (subnet && !known) {
        family.subnet->setText(NetworkText::subnet(*subnet));
        family.dhcp->setChecked(!subnet->ranges.isEmpty());
        if (!subnet->ranges.isEmpty()) {
            family.ranges->setText(NetworkText::ranges(subnet->ranges));
            if (subnet->ranges == QList<DhcpRange>{suggestRange(*subnet)}) {
                family.offered = family.ranges->text();
            }
        }
    }
    family.help->setText(subnet ? NetworkText::subnetHelp(*subnet) : QString());
    setRowShown(family.subnet, subnet.has_value());
    setRowShown(family.dhcp, subnet.has_value());
    setRowShown(family.ranges, subnet && family.dhcp->isChecked());
}

std::optional<NetworkSubnet> NetworkAddressForm::read(const Family &family, bool v6)
{
    NetworkSubnet subnet = NetworkText::readSubnet(family.subnet->text(), v6, family.shown.value_or(NetworkSubnet()));
    subnet.ranges = family.dhcp->isChecked() ? NetworkText::readRanges(family.ranges->text()) : QList<DhcpRange>();
    if (family.dhcp->isChecked() && subnet.ranges.isEmpty()) {
        subnet.ranges.append(DhcpRange()); // not "no DHCP", but a mistake to be told
    }
    return subnet;
}

/// What follows from a mistake is none: the message stands alone.
void NetworkAddressForm::setProblems(const QList<NetworkProblem> &problems)
{
    NetworkForm::setProblems(problems);
    for (const bool v6 : {false, true}) {
        const NetworkField subnet = v6 ? NetworkField::V6Subnet : NetworkField::V4Subnet;
        const NetworkField range = v6 ? NetworkField::V6Range : NetworkField::V4Range;
        const bool wrong = std::ranges::any_of(problems, [&](const NetworkProblem &problem) {
            return problem.severity == NetworkProblem::Severity::Error
                && (problem.field == subnet || problem.field == range);
        });
        const Family &family = v6 ? m_v6 : m_v4;
        family.help->setVisible(!wrong && family.shown && !family.help->text().isEmpty());
    }
}

void NetworkAddressForm::applyTo(NetworkSpec &spec) const
{
    spec.v4 = m_v4.on->isChecked() ? read(m_v4, false) : std::nullopt;
    spec.v6 = m_v6.on->isChecked() ? read(m_v6, true) : std::nullopt;
}

QWidget *NetworkAddressForm::firstField() const
{
    return m_v4.on->isChecked() ? static_cast<QWidget *>(m_v4.subnet) : m_v4.on;
}

} // namespace guestdeck
