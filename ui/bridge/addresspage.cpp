// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/addresspage.h"

#include "ui/bridge/bridgetext.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/foldsection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using Way = AddressPlan::Way;
constexpr int highestMtu = 99999; // more than there is, so that the reason is told

} // namespace

AddressPage::AddressPage(BridgeDraft &draft, QWidget *parent)
    : BridgePage(draft, tr("Address"),
                 tr("The host's own address lies on the bridge from now on, no longer on the card."), parent)
    , m_resolving(new QWidget)
{
    m_v6.v6 = true;
    QGridLayout *grid = makeGrid();
    addFamily(grid, m_v4);
    addFamily(grid, m_v6);
    m_dns = makeNames(u"bridgeDnsEdit"_s, tr("Name servers (DNS)"), u"192.168.1.1"_s, &BridgePlan::dns);
    m_search = makeNames(u"bridgeSearchEdit"_s, tr("Search domains"), u"example.com"_s, &BridgePlan::search);
    QGridLayout *names = makeGrid();
    addRow(names, tr("Name ser&vers (DNS):"), m_dns)->addWidget(addMessage(BridgeField::Dns, m_dns));
    addRow(names, tr("Search &domains:"), m_search);
    m_resolving->setLayout(names);
    m_more = new FoldSection(tr("More"), makeMore());
    m_more->button()->setObjectName(u"bridgeMoreButton"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->setSpacing(12);
    layout->addLayout(grid);
    layout->addWidget(m_resolving);
    layout->addWidget(m_more);
    layout->addStretch(1);
}

void AddressPage::addFamily(QGridLayout *grid, Family &family)
{
    const bool v6 = family.v6;
    const QString number = v6 ? u"6"_s : u"4"_s;
    family.way = new QComboBox;
    family.way->setObjectName(u"bridgeWay"_s % number % u"Combo"_s);
    family.way->setAccessibleName(v6 ? tr("Where the IPv6 address comes from")
                                     : tr("Where the IPv4 address comes from"));
    family.way->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    family.way->setMinimumContentsLength(20);
    family.way->addItem(tr("Move the card's own address"), int(Way::TakeOver));
    family.way->addItem(v6 ? tr("From the network (router advertisements, DHCPv6)") : tr("From the network (DHCP)"),
                        int(Way::Dhcp));
    family.way->addItem(tr("Fixed"), int(Way::Static));
    family.way->addItem(v6 ? tr("No IPv6 address") : tr("No IPv4 address"), int(Way::None));
    connect(family.way, &QComboBox::currentIndexChanged, this, [this, combo = family.way, v6] {
        if (!isRefreshing()) {
            draft().setWay(v6, Way(combo->currentData().toInt()));
        }
    });
    family.help = makeHelp(u"bridgeWay"_s % number % u"Help"_s);

    family.addresses = new QLineEdit;
    family.addresses->setObjectName(u"bridgeAddress"_s % number % u"Edit"_s);
    family.addresses->setAccessibleName(v6 ? tr("IPv6 addresses with prefix length")
                                           : tr("IPv4 addresses with prefix length"));
    family.addresses->setPlaceholderText(v6 ? u"2001:db8::5/64"_s : u"192.168.1.5/24"_s);
    connect(family.addresses, &QLineEdit::textEdited, this, [this, v6](const QString &text) {
        edit([list = bridgetext::words(text), v6](BridgePlan &plan) { of(plan, v6).addresses = list; });
    });
    family.gateway = new QLineEdit;
    family.gateway->setObjectName(u"bridgeGateway"_s % number % u"Edit"_s);
    family.gateway->setAccessibleName(v6 ? tr("IPv6 gateway") : tr("IPv4 gateway"));
    family.gateway->setPlaceholderText(v6 ? u"2001:db8::1"_s : u"192.168.1.1"_s);
    connect(family.gateway, &QLineEdit::textEdited, this, [this, v6](const QString &text) {
        edit([gateway = text.trimmed(), v6](BridgePlan &plan) { of(plan, v6).gateway = gateway; });
    });
    QGridLayout *fixed = makeGrid();
    addRow(fixed, v6 ? tr("Addr&esses:") : tr("Add&resses:"), family.addresses)
        ->addWidget(addMessage(v6 ? BridgeField::Address6 : BridgeField::Address4, family.addresses));
    addRow(fixed, v6 ? tr("Ga&teway:") : tr("&Gateway:"), family.gateway)
        ->addWidget(addMessage(v6 ? BridgeField::Gateway6 : BridgeField::Gateway4, family.gateway));
    family.fixed = new QWidget;
    family.fixed->setLayout(fixed);

    QVBoxLayout *column = addRow(grid, v6 ? tr("IPv&6:") : tr("IPv&4:"), family.way);
    column->addWidget(family.help);
    family.message = addMessage(v6 ? BridgeField::Address6 : BridgeField::Address4, family.way);
    column->addWidget(family.message);
    column->addWidget(family.fixed);
}

QLineEdit *AddressPage::makeNames(const QString &objectName, const QString &spoken, const QString &example,
                                  QStringList BridgePlan::*list)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(spoken);
    field->setPlaceholderText(example);
    connect(field, &QLineEdit::textEdited, this, [this, list](const QString &text) {
        edit([words = bridgetext::words(text), list](BridgePlan &plan) { plan.*list = words; });
    });
    return field;
}

QWidget *AddressPage::makeMore()
{
    m_stp = makeCheck(u"bridgeStpCheck"_s, tr("Look out for &loops (spanning tree, STP)"));
    connect(m_stp, &QCheckBox::toggled, this, [this](bool on) { edit([on](BridgePlan &plan) { plan.stp = on; }); });
    m_mtu = new QSpinBox;
    m_mtu->setObjectName(u"bridgeMtuSpin"_s);
    m_mtu->setAccessibleName(tr("Largest packet in bytes (MTU)"));
    m_mtu->setRange(0, highestMtu);
    m_mtu->setSpecialValueText(tr("as it is"));
    m_mtu->setSuffix(tr(" bytes"));
    connect(m_mtu, &QSpinBox::valueChanged, this,
            [this](int value) { edit([value](BridgePlan &plan) { plan.mtu = value; }); });
    QGridLayout *grid = makeGrid();
    addRow(grid, tr("Largest pac&ket (MTU):"), m_mtu)->addWidget(addMessage(BridgeField::Mtu, m_mtu));
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_stp);
    column->addWidget(
        makeHelp(u"bridgeStpHelp"_s,
                 tr("Of use where this bridge and another one meet by two ways. It makes each cable wait "
                    "half a minute when it is plugged in, and some switches turn off a port on which they "
                    "hear it.")));
    column->addLayout(grid);
    return makePanel(column);
}

void AddressPage::showDraft()
{
    BridgePage::showDraft();
    for (const Family *family : {&m_v4, &m_v6}) {
        const AddressPlan &address = family->v6 ? plan().v6 : plan().v4;
        if (address.way == Way::Static) {
            family->message->clear(); // told at the field
        }
    }
}

void AddressPage::refresh()
{
    refreshFamily(m_v4);
    refreshFamily(m_v6);
    const auto own = [this](Way way) { return plan().v4.way == way || plan().v6.way == way; };
    m_resolving->setVisible(own(Way::Static) || own(Way::Dhcp) || !plan().dns.isEmpty() || !plan().search.isEmpty());
    const auto show = [](QLineEdit *field, const QStringList &list) {
        if (bridgetext::words(field->text()) != list) {
            field->setText(list.join(u", "_s));
        }
    };
    show(m_dns, plan().dns);
    show(m_search, plan().search);
    m_stp->setChecked(plan().stp);
    m_mtu->setValue(plan().mtu);
}

void AddressPage::refreshFamily(const Family &family)
{
    const AddressPlan &address = family.v6 ? plan().v6 : plan().v4;
    // On a VLAN there is nothing to move, since the card keeps its own.
    if (auto *model = qobject_cast<QStandardItemModel *>(family.way->model())) {
        model->item(family.way->findData(int(Way::TakeOver)))
            ->setEnabled(plan().vlan == 0 || address.way == Way::TakeOver);
    }
    family.way->setCurrentIndex(family.way->findData(int(address.way)));
    const bool fixed = address.way == Way::Static;
    family.fixed->setVisible(fixed);
    QString help;
    if (address.way == Way::TakeOver) {
        const QStringList holders
            = plan().action == BridgePlan::Action::Edit ? QStringList{plan().name} + draft().nics() : draft().nics();
        const QString own = bridgetext::ownAddress(holders, facts(), family.v6);
        help = own.isEmpty()
            ? (family.v6 ? tr("There is no IPv6 address to move.") : tr("There is no IPv4 address to move."))
            : own;
    } else if (address.way == Way::None && !family.v6) {
        help = tr("Guests use the bridge; the host itself is not reached over it.");
    }
    family.help->setText(help);
    family.help->setVisible(!help.isEmpty());
    if (fixed && bridgetext::words(family.addresses->text()) != address.addresses) {
        family.addresses->setText(address.addresses.join(u", "_s));
    }
    if (fixed && family.gateway->text().trimmed() != address.gateway) {
        family.gateway->setText(address.gateway);
    }
}

void AddressPage::reveal(BridgeField field)
{
    if (field == BridgeField::Mtu) {
        m_more->setOpen(true);
    }
}

QStringList AddressPage::answers() const
{
    const auto text = [](const AddressPlan &address, bool v6) {
        const QString family = v6 ? tr("IPv6") : tr("IPv4");
        switch (address.way) {
        case Way::TakeOver:
            return tr("%1: the card's own").arg(family);
        case Way::Dhcp:
            return tr("%1: from the network").arg(family);
        case Way::Static:
            return address.addresses.isEmpty() ? tr("%1: fixed").arg(family) : address.addresses.join(u", "_s);
        case Way::None:
            break;
        }
        return tr("%1: none").arg(family);
    };
    return {text(plan().v4, false), text(plan().v6, true)};
}

QWidget *AddressPage::firstField() const
{
    return m_v4.way;
}

} // namespace guestdeck
