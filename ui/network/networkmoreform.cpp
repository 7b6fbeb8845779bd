// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkforms.h"
#include "ui/network/networktext.h"
#include "ui/network/portgrouptable.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace guestdeck
{

using Kind = NetworkSpec::Kind;

namespace
{

/// Only there libvirt sets tags.
bool canHaveVlan(const NetworkSpec &spec)
{
    return (spec.kind == Kind::Bridge && spec.bridgeType == "openvswitch"_L1)
        || (spec.kind == Kind::Macvtap && spec.macvtapMode == "passthrough"_L1);
}

} // namespace

NetworkMoreForm::NetworkMoreForm(QWidget *parent)
    : NetworkForm(u"networkMoreForm"_s, parent)
    , m_domain(new QLineEdit(this))
    , m_localOnly(new QCheckBox(tr("Do not ask &others for names in it"), this))
    , m_forwarders(new QLineEdit(this))
    , m_ownBridge(new QLineEdit(this))
    , m_mtu(new QSpinBox(this))
    , m_vlan(new QSpinBox(this))
    , m_groups(new PortGroupTable(this))
{
    setAccessibleName(tr("Names and more"));
    const auto name = [](QWidget *widget, const QString &objectName, const QString &spoken) {
        widget->setObjectName(objectName);
        widget->setAccessibleName(spoken);
    };
    name(m_domain, u"networkDomain"_s, tr("Domain name"));
    m_domain->setPlaceholderText(u"lab.example"_s);
    name(m_localOnly, u"networkDomainLocal"_s, tr("Do not ask others for names in it"));
    name(m_forwarders, u"networkForwarders"_s, tr("DNS servers to ask"));
    m_forwarders->setPlaceholderText(tr("those of the host"));
    m_forwarders->setToolTip(tr("Addresses, several with commas. The network's own name service passes on to them "
                                "what it does not know."));
    name(m_ownBridge, u"networkOwnBridge"_s, tr("Name of its bridge"));
    m_ownBridge->setPlaceholderText(tr("libvirt picks one"));
    name(m_mtu, u"networkMtu"_s, tr("MTU: the largest packet, in bytes"));
    // Wide enough for what is wrong, so that the check can say so.
    m_mtu->setRange(0, 999999);
    m_mtu->setSpecialValueText(tr("As it comes"));
    m_mtu->setToolTip(tr("The largest packet, in bytes: 1500 nearly everywhere, 9000 where all devices take "
                         "jumbo frames."));
    name(m_vlan, u"networkVlan"_s, tr("VLAN"));
    m_vlan->setRange(0, 99999);
    m_vlan->setSpecialValueText(tr("None"));

    addRow(NetworkField::Domain, tr("&Domain name:"), m_domain);
    addRow(NetworkField::General, {}, m_localOnly);
    addRow(NetworkField::DnsForwarder, tr("DNS servers &to ask:"), m_forwarders);
    addMessage(NetworkField::DnsHost, m_forwarders);
    addRow(NetworkField::Bridge, tr("Name of its br&idge:"), m_ownBridge);
    addRow(NetworkField::Mtu, tr("&MTU:"), m_mtu);
    addRow(NetworkField::Vlan, tr("&VLAN:"), m_vlan);
    m_vlanHelp = addHelp(u"networkVlanHelp"_s);
    QLabel *groups = addRow(NetworkField::PortGroup, tr("&Port groups:"), m_groups);
    groups->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    addHelp(u"networkPortGroupHelp"_s,
            tr("A guest that names a port group gets its limits, into the guest and out of it, and its VLANs where the "
               "network has them. Most networks need none."));
    grid()->setRowStretch(grid()->rowCount(), 1);

    for (QLineEdit *edit : {m_domain, m_forwarders, m_ownBridge}) {
        connect(edit, &QLineEdit::textEdited, this, &NetworkForm::edited);
    }
    for (QSpinBox *spin : {m_mtu, m_vlan}) {
        connect(spin, &QSpinBox::valueChanged, this, &NetworkMoreForm::touched);
    }
    connect(m_localOnly, &QCheckBox::toggled, this, &NetworkMoreForm::touched);
    connect(m_groups, &PortGroupTable::edited, this, &NetworkMoreForm::touched);
}

void NetworkMoreForm::fill(const NetworkSpec &spec, const NetworkFacts &)
{
    m_kind = spec.kind;
    const bool own = NetworkText::hasSubnets(spec.kind);
    if (m_domain->text().trimmed() != spec.domain) {
        m_domain->setText(spec.domain);
    }
    m_localOnly->setChecked(spec.domainLocalOnly);
    if (NetworkText::readList(m_forwarders->text()) != spec.dnsForwarders) {
        m_forwarders->setText(spec.dnsForwarders.join(u", "_s));
    }
    if (own && m_ownBridge->text().trimmed() != spec.bridge) {
        m_ownBridge->setText(spec.bridge);
    }
    m_mtu->setValue(spec.mtu);
    m_vlan->setValue(spec.vlan);
    m_groups->setGroups(spec.portGroups);
    setRowShown(m_domain, own);
    setRowShown(m_localOnly, own && !spec.domain.isEmpty());
    setRowShown(m_forwarders, own);
    setRowShown(m_ownBridge, own);
    // libvirt sets it on a bridge of its own only.
    setRowShown(m_mtu, own || spec.mtu > 0);
    setRowShown(m_vlan, !own);
    const bool vlan = canHaveVlan(spec);
    m_vlan->setEnabled(vlan || spec.vlan > 0);
    m_vlanHelp->setText(spec.kind == Kind::Macvtap
                            ? tr("libvirt sets a VLAN in passthrough mode alone, on cards that split themselves "
                                 "(SR-IOV). Else choose a VLAN of the host as the card.")
                            : tr("libvirt sets a VLAN on bridges of Open vSwitch alone. For a plain bridge, make the "
                                 "bridge over a VLAN of the host."));
    m_vlanHelp->setVisible(!own && !vlan);
}

void NetworkMoreForm::applyTo(NetworkSpec &spec) const
{
    const bool own = NetworkText::hasSubnets(m_kind);
    if (own) {
        spec.domain = m_domain->text().trimmed();
        spec.domainLocalOnly = m_localOnly->isChecked() && !spec.domain.isEmpty();
        spec.dnsForwarders = NetworkText::readList(m_forwarders->text());
        spec.bridge = m_ownBridge->text().trimmed();
    }
    spec.mtu = m_mtu->value();
    spec.vlan = m_vlan->value();
    spec.portGroups = m_groups->groups();
}

QWidget *NetworkMoreForm::firstField() const
{
    return NetworkText::hasSubnets(m_kind) ? static_cast<QWidget *>(m_domain) : m_groups->findChild<QWidget *>();
}

} // namespace guestdeck
