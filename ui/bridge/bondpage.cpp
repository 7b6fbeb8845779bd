// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/bondpage.h"

#include "ui/bridge/bridgetext.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/foldsection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int mostMiimon = 10000;
constexpr int highestVlan = 9999; // more than there are, so that the reason is told

} // namespace

BondPage::BondPage(BridgeDraft &draft, QWidget *parent)
    : BridgePage(
        draft, tr("Bond and VLAN"),
        tr("Most hosts need neither. A bond joins several cables into one; a VLAN is a network of its own with "
           "a number, on the same cable."),
        parent)
    , m_bond(makeCheck(u"bridgeBondCheck"_s, tr("&Join the chosen cards into one (bond)")))
    , m_vlan(makeCheck(u"bridgeVlanCheck"_s, tr("The bridge belongs to one &VLAN only")))
{
    m_bondFold = new FoldSection(tr("Bond"), makeBond());
    m_bondFold->button()->setObjectName(u"bridgeBondButton"_s);
    m_vlanFold = new FoldSection(tr("VLAN"), makeVlan());
    m_vlanFold->button()->setObjectName(u"bridgeVlanButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->setSpacing(12);
    layout->addWidget(m_bondFold);
    layout->addWidget(m_vlanFold);
    layout->addStretch(1);
}

QWidget *BondPage::makeBond()
{
    connect(m_bond, &QCheckBox::toggled, this, [this](bool on) {
        if (!isRefreshing()) {
            draft().setBond(on);
        }
    });
    m_name = new QLineEdit;
    m_name->setObjectName(u"bridgeBondNameEdit"_s);
    m_name->setAccessibleName(tr("Name of the bond"));
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        edit([name = text.trimmed()](BridgePlan &plan) {
            if (plan.bond) {
                plan.bond->name = name;
            }
        });
    });
    m_members = new QListWidget;
    m_members->setObjectName(u"bridgeMemberList"_s);
    m_members->setAccessibleName(tr("Members of the bond"));
    m_members->setFixedHeight(m_members->fontMetrics().height() * 6);
    connect(m_members, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (!isRefreshing()) {
            draft().setNic(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
        }
    });
    m_mode = new QComboBox;
    m_mode->setObjectName(u"bridgeBondModeCombo"_s);
    m_mode->setAccessibleName(tr("How the members work together"));
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->setMinimumContentsLength(20);
    for (const auto &[word, text] : bridgetext::bondModes()) {
        m_mode->addItem(text, word);
    }
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        edit([mode = m_mode->currentData().toString()](BridgePlan &plan) {
            if (plan.bond) {
                plan.bond->mode = mode;
            }
        });
    });
    m_modeHelp = makeHelp(u"bridgeBondModeHelp"_s);
    m_miimon = new QSpinBox;
    m_miimon->setObjectName(u"bridgeMiimonSpin"_s);
    m_miimon->setAccessibleName(tr("Look at the cables every so many milliseconds (miimon)"));
    m_miimon->setRange(0, mostMiimon);
    m_miimon->setSingleStep(50);
    m_miimon->setSuffix(tr(" ms"));
    connect(m_miimon, &QSpinBox::valueChanged, this, [this](int value) {
        edit([value](BridgePlan &plan) {
            if (plan.bond) {
                plan.bond->miimon = value;
            }
        });
    });

    QGridLayout *grid = makeGrid();
    addRow(grid, tr("Na&me:"), m_name)->addWidget(addMessage(BridgeField::BondName, m_name));
    addRow(grid, tr("M&embers:"), m_members)->addWidget(addMessage(BridgeField::Bond, m_members));
    QVBoxLayout *mode = addRow(grid, tr("&How:"), m_mode);
    mode->addWidget(m_modeHelp);
    mode->addWidget(addMessage(BridgeField::BondMode, m_mode));
    addRow(grid, tr("Look at the &cables every:"), m_miimon)->addWidget(addMessage(BridgeField::Miimon, m_miimon));
    m_bondFields = makePanel(grid);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_bond);
    column->addWidget(makeHelp(
        u"bridgeBondHelp"_s, tr("One cable can then be pulled and the host goes on, or several carry more together.")));
    column->addWidget(m_bondFields);
    return makePanel(column);
}

QWidget *BondPage::makeVlan()
{
    m_vlanId = new QSpinBox;
    m_vlanId->setObjectName(u"bridgeVlanSpin"_s);
    m_vlanId->setAccessibleName(tr("Number of the VLAN"));
    m_vlanId->setRange(1, highestVlan);
    connect(m_vlan, &QCheckBox::toggled, this, [this](bool on) {
        if (!isRefreshing()) {
            draft().setVlan(on ? m_lastVlan : 0);
        }
    });
    connect(m_vlanId, &QSpinBox::valueChanged, this, [this](int value) {
        if (!isRefreshing() && m_vlan->isChecked()) {
            m_lastVlan = value;
            draft().setVlan(value);
        }
    });
    QGridLayout *grid = makeGrid();
    addRow(grid, tr("N&umber:"), m_vlanId)->addWidget(addMessage(BridgeField::Vlan, m_vlanId));
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_vlan);
    column->addWidget(makeHelp(u"bridgeVlanHelp"_s,
                               tr("The switch must pass this VLAN on with its number (tagged). The card's own address "
                                  "stays on the card.")));
    column->addWidget(makePanel(grid));
    return makePanel(column);
}

void BondPage::refresh()
{
    const bool bond = plan().bond.has_value();
    const bool vlan = plan().vlan > 0;
    if (!m_opened) {
        m_opened = true;
        m_bondFold->setOpen(bond);
        m_vlanFold->setOpen(vlan);
    }
    m_bond->setChecked(bond);
    m_bondFields->setEnabled(bond);
    if (bond) {
        if (m_name->text().trimmed() != plan().bond->name) {
            m_name->setText(plan().bond->name);
        }
        m_mode->setCurrentIndex(m_mode->findData(plan().bond->mode));
        m_miimon->setValue(plan().bond->miimon);
    }
    m_modeHelp->setText(bridgetext::bondModeHelp(m_mode->currentData().toString()));
    refreshMembers();
    m_vlan->setChecked(vlan);
    m_vlanId->setEnabled(vlan);
    m_vlanId->setValue(vlan ? plan().vlan : m_lastVlan);
}

void BondPage::refreshMembers()
{
    const QStringList chosen = draft().nics();
    QStringList names;
    for (const HostLink &link : draft().shownLinks()) {
        const bool card = link.kind == HostLink::Kind::Physical || link.kind == HostLink::Kind::Veth;
        if (chosen.contains(link.name) || (card && !draft().whyNoPort(link))) {
            names << link.name;
        }
    }
    if (names != m_listed) {
        m_listed = names;
        m_members->clear();
        for (const QString &name : std::as_const(names)) {
            const HostLink *link = facts().link(name);
            const QString speed = link ? bridgetext::speed(link->speed) : QString();
            auto *item
                = new QListWidgetItem(speed.isEmpty() ? name : tr("%1, %2", "card, speed").arg(name, speed), m_members);
            item->setData(Qt::UserRole, name);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        }
    }
    for (int row = 0; row < m_members->count(); ++row) {
        QListWidgetItem *item = m_members->item(row);
        item->setCheckState(chosen.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
}

void BondPage::reveal(BridgeField field)
{
    (field == BridgeField::Vlan ? m_vlanFold : m_bondFold)->setOpen(true);
}

QStringList BondPage::answers() const
{
    QStringList given;
    given << (plan().bond ? tr("Bond %1").arg(plan().bond->name) : tr("No bond"));
    given << (plan().vlan > 0 ? tr("VLAN %1").arg(QString::number(plan().vlan)) : tr("No VLAN"));
    return given;
}

QWidget *BondPage::firstField() const
{
    return m_bondFold->button();
}

} // namespace guestdeck
