// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkforms.h"
#include "ui/network/networktext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace guestdeck
{

using Kind = NetworkSpec::Kind;

NetworkConnectionForm::NetworkConnectionForm(bool fresh, QWidget *parent)
    : NetworkForm(u"networkConnectionForm"_s, parent)
    , m_fresh(fresh)
    , m_name(new QLineEdit(this))
    , m_bridge(new QComboBox(this))
    , m_openVSwitch(new QCheckBox(tr("The bridge is one of &Open vSwitch"), this))
    , m_device(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_start(new QCheckBox(tr("&Start it now"), this))
    , m_autostart(new QCheckBox(tr("Start it &with the host"), this))
{
    setAccessibleName(tr("Name and connection"));
    const auto name = [](QWidget *widget, const QString &objectName, const QString &spoken) {
        widget->setObjectName(objectName);
        widget->setAccessibleName(spoken);
    };
    name(m_name, u"networkName"_s, tr("Name"));
    name(m_bridge, u"networkBridge"_s, tr("Bridge of the host"));
    name(m_openVSwitch, u"networkOpenVSwitch"_s, tr("The bridge is one of Open vSwitch"));
    name(m_device, u"networkDevice"_s, tr("Network card of the host"));
    name(m_mode, u"networkMacvtapMode"_s, tr("Mode"));
    name(m_start, u"networkStart"_s, tr("Start it now"));
    name(m_autostart, u"networkAutostart"_s, tr("Start it with the host"));
    m_name->setReadOnly(!fresh);
    m_name->setToolTip(fresh ? QString() : tr("libvirt cannot rename a network that guests may name."));
    m_bridge->setEditable(true);
    m_bridge->setInsertPolicy(QComboBox::NoInsert);
    m_bridge->lineEdit()->setObjectName(u"networkBridgeText"_s);
    m_bridge->lineEdit()->setAccessibleName(tr("Bridge of the host"));
    for (const QString &mode : {u"bridge"_s, u"private"_s, u"vepa"_s, u"passthrough"_s}) {
        m_mode->addItem(NetworkText::macvtapMode(mode), mode);
    }
    for (QComboBox *combo : {m_bridge, m_device, m_mode}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(20);
    }

    addRow(NetworkField::Name, tr("N&ame:"), m_name);
    addRow(NetworkField::Bridge, tr("B&ridge of the host:"), m_bridge);
    addRow(NetworkField::General, {}, m_openVSwitch);
    addRow(NetworkField::Device, tr("Network &card:"), m_device);
    m_deviceHelp = addHelp(u"networkDeviceHelp"_s);
    addRow(NetworkField::MacvtapMode, tr("&Mode:"), m_mode);
    addRow(NetworkField::General, {}, m_start);
    addRow(NetworkField::General, {}, m_autostart);
    grid()->setRowStretch(grid()->rowCount(), 1);

    connect(m_name, &QLineEdit::textEdited, this, &NetworkForm::edited);
    connect(m_bridge, &QComboBox::editTextChanged, this, &NetworkConnectionForm::touched);
    connect(m_device, &QComboBox::currentIndexChanged, this, &NetworkConnectionForm::touched);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &NetworkConnectionForm::touched);
    for (QCheckBox *check : {m_openVSwitch, m_start, m_autostart}) {
        connect(check, &QCheckBox::toggled, this, &NetworkConnectionForm::touched);
    }
}

void NetworkConnectionForm::fillDevices(const NetworkSpec &spec, const NetworkFacts &facts)
{
    const bool choose = spec.kind == Kind::Macvtap;
    QStringList wanted;
    QStringList texts;
    if (!choose) {
        wanted.append(QString());
        texts.append(tr("Any: as the host's routes say"));
    }
    for (const NetworkDevice &device : facts.devices) {
        wanted.append(device.name);
        texts.append(device.wireless ? tr("%1 (Wi-Fi)", "network card").arg(device.name)
                         : !device.master.isEmpty()
                         ? tr("%1 (part of %2)", "network card, bridge or bond").arg(device.name, device.master)
                         : device.name);
    }
    if (!wanted.contains(spec.device)) { // gone, or not chosen yet
        wanted.append(spec.device);
        texts.append(spec.device.isEmpty() ? tr("Choose one") : spec.device);
    }
    QStringList shown;
    for (int i = 0; i < m_device->count(); ++i) {
        shown.append(m_device->itemData(i).toString());
    }
    if (shown != wanted) {
        m_device->clear();
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            m_device->addItem(texts.at(i), wanted.at(i));
        }
    }
    m_device->setCurrentIndex(int(wanted.indexOf(spec.device)));
}

void NetworkConnectionForm::fill(const NetworkSpec &spec, const NetworkFacts &facts)
{
    m_kind = spec.kind;
    const bool bridge = spec.kind == Kind::Bridge;
    const bool macvtap = spec.kind == Kind::Macvtap;
    if (m_name->text().trimmed() != spec.name) {
        m_name->setText(spec.name);
    }
    QStringList bridges;
    for (int i = 0; i < m_bridge->count(); ++i) {
        bridges.append(m_bridge->itemText(i));
    }
    if (bridges != facts.bridges) {
        m_bridge->clear();
        m_bridge->addItems(facts.bridges);
        m_bridge->setEditText(bridge ? spec.bridge : QString());
    }
    if (bridge && m_bridge->currentText().trimmed() != spec.bridge) {
        m_bridge->setEditText(spec.bridge);
    }
    m_openVSwitch->setChecked(spec.bridgeType == "openvswitch"_L1);
    fillDevices(spec, facts);
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(spec.macvtapMode)));
    m_start->setChecked(spec.startNow);
    m_autostart->setChecked(spec.autostart);
    setRowShown(m_bridge, bridge);
    setRowShown(m_openVSwitch, bridge && (facts.hasOpenVSwitch || m_openVSwitch->isChecked()));
    const bool hasDevice = macvtap || spec.kind == Kind::Nat || spec.kind == Kind::Routed;
    setRowShown(m_device, hasDevice);
    m_deviceHelp->setText(macvtap ? tr("Host and guests cannot talk to each other over this card. Where that is "
                                       "needed, make a bridge on the host, or give the guests a second network.")
                                  : tr("Chosen here, guests reach the outside by this card alone."));
    m_deviceHelp->setVisible(hasDevice && (macvtap || !spec.device.isEmpty()));
    setRowShown(m_mode, macvtap);
    m_start->setVisible(m_fresh);
}

void NetworkConnectionForm::applyTo(NetworkSpec &spec) const
{
    spec.name = m_name->text().trimmed();
    if (m_kind == Kind::Bridge) {
        spec.bridge = m_bridge->currentText().trimmed();
        spec.bridgeType = m_openVSwitch->isChecked() ? u"openvswitch"_s : QString();
    }
    if (m_kind == Kind::Macvtap || m_kind == Kind::Nat || m_kind == Kind::Routed) {
        spec.device = m_device->currentData().toString();
    }
    if (m_kind == Kind::Macvtap) {
        spec.macvtapMode = m_mode->currentData().toString();
    }
    if (m_fresh) {
        spec.startNow = m_start->isChecked();
    }
    spec.autostart = m_autostart->isChecked();
}

QWidget *NetworkConnectionForm::firstField() const
{
    return m_fresh ? static_cast<QWidget *>(m_name) : m_autostart;
}

} // namespace guestdeck
