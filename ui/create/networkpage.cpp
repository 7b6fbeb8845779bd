// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/networkpage.h"

#include "ui/create/createtext.h"
#include "ui/create/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

NetworkPage::NetworkPage(CreateDraft &draft, QWidget *parent)
    : CreatePage(draft, tr("Network"), tr("How should the machine reach other machines?"), parent)
    , m_virtualRadio(makeRadio(u"createNetVirtualRadio"_s, tr("&Virtual network")))
    , m_bridgeRadio(makeRadio(u"createNetBridgeRadio"_s, tr("Host brid&ge")))
    , m_userRadio(makeRadio(u"createNetUserRadio"_s, tr("&User mode network")))
    , m_noneRadio(makeRadio(u"createNetNoneRadio"_s, tr("N&o network")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->setSpacing(6);
    layout->addWidget(m_virtualRadio);
    layout->addWidget(m_virtualPanel = makeVirtualPanel());
    layout->addWidget(m_bridgeRadio);
    layout->addWidget(m_bridgePanel = makeBridgePanel());
    layout->addWidget(m_userRadio);
    auto *user = new QVBoxLayout;
    user->addWidget(
        makeHelp(u"createNetUserHelp"_s,
                 tr("Needs no rights on the host: the guest reaches others, but nobody reaches the guest.")));
    layout->addWidget(m_userPanel = makePanel(user));
    layout->addWidget(m_noneRadio);
    layout->addStretch(1);
    connectInputs();
}

QWidget *NetworkPage::makeVirtualPanel()
{
    m_network = new QComboBox;
    m_network->setObjectName(u"createNetworkCombo"_s);
    m_network->setAccessibleName(tr("Virtual network"));
    m_start = new QCheckBox(tr("&Start this network, which is stopped"));
    m_start->setObjectName(u"createStartNetworkCheck"_s);
    m_start->setAccessibleName(tr("Start this network"));
    m_networkHelp = makeHelp(u"createNetworkHelp"_s);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(4);
    layout->addWidget(m_network);
    layout->addWidget(m_start);
    layout->addWidget(addMessage(PlanField::Network, m_network));
    layout->addWidget(m_networkHelp);
    return makePanel(layout);
}

QWidget *NetworkPage::makeBridgePanel()
{
    m_bridge = new QComboBox;
    m_bridge->setObjectName(u"createBridgeCombo"_s);
    m_bridge->setAccessibleName(tr("Host bridge"));
    m_bridgeHelp = makeHelp(u"createBridgeHelp"_s);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(4);
    layout->addWidget(m_bridge);
    layout->addWidget(addMessage(PlanField::Network, m_bridge));
    layout->addWidget(m_bridgeHelp);
    m_makeBridge = new QPushButton(tr("Ma&ke a bridge…"));
    m_makeBridge->setObjectName(u"createMakeBridgeButton"_s);
    m_makeBridge->setAccessibleName(tr("Make a bridge"));
    m_makeBridge->setAutoDefault(false);
    connect(m_makeBridge, &QPushButton::clicked, this, &NetworkPage::bridgeWanted);
    layout->addWidget(m_makeBridge, 0, Qt::AlignLeft);
    return makePanel(layout);
}

void NetworkPage::choose(InstallPlan::Net net, const QComboBox *names)
{
    const QString name = names ? names->currentData().toString() : QString();
    edit(Answer::Net, [net](InstallPlan &plan) { plan.net = net; });
    edit(Answer::Network, [name](InstallPlan &plan) { plan.network = name; });
}

void NetworkPage::connectInputs()
{
    connect(m_virtualRadio, &QRadioButton::clicked, this, [this] { choose(InstallPlan::Net::Virtual, m_network); });
    connect(m_bridgeRadio, &QRadioButton::clicked, this, [this] { choose(InstallPlan::Net::Bridge, m_bridge); });
    connect(m_userRadio, &QRadioButton::clicked, this, [this] { choose(InstallPlan::Net::User, nullptr); });
    connect(m_noneRadio, &QRadioButton::clicked, this, [this] { choose(InstallPlan::Net::None, nullptr); });
    const auto take = [this](const QComboBox *names, InstallPlan::Net net) {
        if (plan().net == net) {
            edit(Answer::Network, [name = names->currentData().toString()](InstallPlan &plan) {
                plan.network = name;
                plan.startNetwork = false; // the agreement was to start the other one
            });
        }
    };
    connect(m_network, &QComboBox::currentIndexChanged, this,
            [=, this] { take(m_network, InstallPlan::Net::Virtual); });
    connect(m_bridge, &QComboBox::currentIndexChanged, this, [=, this] { take(m_bridge, InstallPlan::Net::Bridge); });
    connect(m_start, &QCheckBox::toggled, this,
            [this](bool on) { edit(Answer::StartNetwork, [on](InstallPlan &plan) { plan.startNetwork = on; }); });
}

void NetworkPage::refresh()
{
    const InstallPlan::Net net = plan().net;
    const bool userOffered = draft().backend().userNetwork || net == InstallPlan::Net::User;
    m_virtualRadio->setChecked(net == InstallPlan::Net::Virtual);
    m_bridgeRadio->setChecked(net == InstallPlan::Net::Bridge);
    m_userRadio->setChecked(net == InstallPlan::Net::User);
    m_noneRadio->setChecked(net == InstallPlan::Net::None);
    m_userRadio->setVisible(userOffered);
    m_userPanel->setVisible(userOffered && net == InstallPlan::Net::User);
    m_virtualPanel->setVisible(net == InstallPlan::Net::Virtual);
    m_bridgePanel->setVisible(net == InstallPlan::Net::Bridge);
    refreshNetworks();
}

void NetworkPage::refreshNetworks()
{
    const HostResources &resources = draft().resources();
    if (resources.networks != m_networks || m_network->count() == 0) {
        m_networks = resources.networks;
        m_network->clear();
        for (const NetworkInfo &network : m_networks) {
            const QString kind = network.forwardMode.isEmpty() ? tr("isolated") : network.forwardMode;
            m_network->addItem(network.active ? tr("%1 (%2)").arg(network.name, kind)
                                              : tr("%1 (%2, stopped)").arg(network.name, kind),
                               network.name);
        }
    }
    if (resources.bridges != m_bridges || m_bridge->count() == 0) {
        m_bridges = resources.bridges;
        m_bridge->clear();
        for (const QString &bridge : m_bridges) {
            m_bridge->addItem(bridge, bridge);
        }
    }
    m_network->setEnabled(!m_networks.isEmpty());
    m_bridge->setEnabled(!m_bridges.isEmpty());
    if (plan().net == InstallPlan::Net::Virtual) {
        m_network->setCurrentIndex(m_network->findData(plan().network));
    } else if (plan().net == InstallPlan::Net::Bridge) {
        m_bridge->setCurrentIndex(m_bridge->findData(plan().network));
    }
    const auto chosen = std::find_if(m_networks.begin(), m_networks.end(),
                                     [&](const NetworkInfo &network) { return network.name == plan().network; });
    m_start->setVisible(chosen != m_networks.end() && !chosen->active);
    m_start->setChecked(plan().startNetwork);
    QString help;
    if (m_networks.isEmpty()) {
        help = tr("This host has no virtual network. Choose a host bridge, or go on without a network and add one "
                  "later.");
    } else if (chosen != m_networks.end() && chosen->forwardMode == "nat"_L1) {
        help = tr("The guest gets an address from the host and reaches out through it; it is reached from the host "
                  "only.");
    } else if (chosen != m_networks.end() && chosen->forwardMode.isEmpty()) {
        help = tr("The guest reaches the host and the other guests of this network, nothing else.");
    } else if (chosen != m_networks.end() && chosen->forwardMode == "route"_L1) {
        help = tr("The host routes between this network and the outside, without changing addresses.");
    }
    m_networkHelp->setText(help);
    m_networkHelp->setVisible(!help.isEmpty());
    m_makeBridge->setVisible(m_bridges.isEmpty());
    m_bridgeHelp->setText(m_bridges.isEmpty()
                              ? tr("This host has no bridge of its own. A virtual network works without one.")
                              : tr("The guest is a machine like any other in the host's network."));
}

QStringList NetworkPage::answers() const
{
    return {createtext::network(draft())};
}

QWidget *NetworkPage::firstField() const
{
    switch (plan().net) {
    case InstallPlan::Net::Virtual:
        return m_networks.isEmpty() ? static_cast<QWidget *>(m_virtualRadio) : m_network;
    case InstallPlan::Net::Bridge:
        return m_bridges.isEmpty() ? static_cast<QWidget *>(m_bridgeRadio) : m_bridge;
    case InstallPlan::Net::User:
        return m_userRadio;
    case InstallPlan::Net::None:
        break;
    }
    return m_noneRadio;
}

} // namespace guestdeck
