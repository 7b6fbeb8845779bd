// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/portspage.h"

#include "ui/bridge/bridgetext.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

enum Column { Nic, Link, Speed, Addresses, Driver, Remark };
constexpr int longestName = 64; // longer than any that is right, so that the reason is told

} // namespace

PortsPage::PortsPage(BridgeDraft &draft, QWidget *parent)
    : BridgePage(
        draft, tr("Ports"),
        tr("A bridge puts guests directly into the host's network: they are seen there like machines of their own."),
        parent)
    , m_manager(makeHelp(u"bridgeManagerLabel"_s))
    , m_users(makeHelp(u"bridgeUsersLabel"_s))
    , m_remark(makeHelp(u"bridgeRemarkLabel"_s))
    , m_name(new QLineEdit)
    , m_quick(new QPushButton(tr("Straight to the &preview")))
{
    m_manager->setForegroundRole(QPalette::WindowText);
    m_manager->setAccessibleName(tr("What manages the host's network"));
    m_users->setForegroundRole(QPalette::WindowText);
    m_name->setObjectName(u"bridgeNameEdit"_s);
    m_name->setAccessibleName(tr("Name of the bridge"));
    m_name->setMaxLength(longestName);
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { edit([name = text.trimmed()](BridgePlan &plan) { plan.name = name; }); });
    m_quick->setObjectName(u"bridgeQuickButton"_s);
    m_quick->setAccessibleName(withoutKeyMark(m_quick->text()));
    m_quick->setToolTip(tr("Leave out the bond, the VLAN and the address: the NIC's own address moves to the bridge."));
    m_quick->setAutoDefault(false);
    connect(m_quick, &QPushButton::clicked, this, &PortsPage::previewWanted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->setSpacing(10);
    layout->addWidget(m_manager);
    layout->addWidget(addMessage(BridgeField::Manager, m_manager));
    layout->addWidget(m_users);
    layout->addWidget(makeTable(), 20);
    layout->addWidget(m_remark);
    layout->addWidget(addMessage(BridgeField::Ports, m_table));
    layout->addWidget(m_wireless = makeWirelessPanel());
    QGridLayout *grid = makeGrid();
    addRow(grid, tr("Bridge n&ame:"), m_name)->addWidget(addMessage(BridgeField::Name, m_name));
    layout->addLayout(grid);
    layout->addWidget(m_quick, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

QWidget *PortsPage::makeTable()
{
    m_table = new QTreeWidget;
    m_table->setObjectName(u"bridgeNicTable"_s);
    m_table->setAccessibleName(tr("Network cards of the host"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setHeaderLabels(
        {tr("Network card"), tr("Cable"), tr("Speed"), tr("Addresses"), tr("Driver"), tr("Remark")});
    m_table->header()->setObjectName(u"bridgeNicHeader"_s);
    m_table->header()->setAccessibleName(tr("Columns"));
    m_table->header()->setStretchLastSection(true);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 7);
    m_table->setMaximumHeight(m_table->fontMetrics().height() * 20);
    connect(m_table, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (!isRefreshing() && column == Nic) {
            draft().setNic(item->data(Nic, Qt::UserRole).toString(), item->checkState(Nic) == Qt::Checked);
        }
    });
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this] {
        if (!isRefreshing()) {
            refreshWireless();
            refreshRemark();
        }
    });
    return m_table;
}

QWidget *PortsPage::makeWirelessPanel()
{
    m_wirelessText = new QLabel;
    m_wirelessText->setObjectName(u"bridgeWirelessLabel"_s);
    m_wirelessText->setTextFormat(Qt::PlainText);
    m_wirelessText->setWordWrap(true);
    const auto button = [this](const QString &name, const QString &text, const QString &help) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        made->setAccessibleName(spokenText(text));
        made->setToolTip(help);
        made->setAutoDefault(false);
        return made;
    };
    auto *nat = button(u"bridgeUseNatButton"_s, tr("Share the connection (NA&T)…"),
                       tr("A virtual network whose guests reach out through the host."));
    auto *macvtap = button(u"bridgeUseMacvtapButton"_s, tr("Attach guests to a card (&macvtap)…"),
                           tr("A virtual network whose guests use a card of the host directly, without a bridge."));
    connect(nat, &QPushButton::clicked, this, [this] { Q_EMIT otherWayWanted(NetworkSpec::Kind::Nat, wirelessNic()); });
    connect(macvtap, &QPushButton::clicked, this, [this] {
        const QString wired = wiredNic();
        Q_EMIT otherWayWanted(NetworkSpec::Kind::Macvtap, wired.isEmpty() ? wirelessNic() : wired);
    });
    m_ways = new QWidget;
    auto *buttons = new QHBoxLayout(m_ways);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(nat);
    buttons->addWidget(macvtap);
    buttons->addStretch(1);
    auto *panel = new QWidget;
    panel->setObjectName(u"bridgeWirelessPanel"_s);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_wirelessText);
    column->addWidget(m_ways);
    return panel;
}

QString PortsPage::wiredNic() const
{
    for (const HostLink &link : facts().links) {
        if (link.kind == HostLink::Kind::Physical) {
            return link.name;
        }
    }
    return {};
}

/// The one that was chosen, or the first.
QString PortsPage::wirelessNic() const
{
    const QTreeWidgetItem *item = m_table->currentItem();
    const HostLink *chosen = item ? facts().link(item->data(Nic, Qt::UserRole).toString()) : nullptr;
    if (chosen && chosen->kind == HostLink::Kind::Wireless) {
        return chosen->name;
    }
    for (const HostLink &link : facts().links) {
        if (link.kind == HostLink::Kind::Wireless) {
            return link.name;
        }
    }
    return {};
}

void PortsPage::refresh()
{
    const bool creating = plan().action == BridgePlan::Action::Create;
    m_manager->setText(bridgetext::managerSentence(facts()));
    const QString users = creating ? QString() : bridgetext::users(plan().name, draft().world());
    m_users->setText(users);
    m_users->setVisible(!users.isEmpty());
    refreshTable();
    refreshWireless();
    refreshRemark();
    if (m_name->text().trimmed() != plan().name) {
        m_name->setText(plan().name);
    }
    m_name->setReadOnly(!creating);
    m_name->setToolTip(creating ? QString() : tr("A bridge keeps its name, since guests and networks know it by it."));
    m_quick->setVisible(creating && !draft().isDirty());
    m_quick->setEnabled(!draft().hasErrors());
}

void PortsPage::refreshTable()
{
    const QList<HostLink> shown = draft().shownLinks();
    if (shown != m_shown || m_table->topLevelItemCount() != shown.size()) {
        m_shown = shown;
        m_table->clear();
        for (const HostLink &link : shown) {
            auto *item = new QTreeWidgetItem(m_table);
            item->setData(Nic, Qt::UserRole, link.name);
            item->setText(Nic, link.name);
            const QString there = link.kind == HostLink::Kind::Wireless ? tr("connected", "Wi-Fi") : tr("plugged in");
            item->setText(Link, link.carrier ? there : link.up ? tr("no signal") : tr("switched off"));
            item->setText(Speed, bridgetext::speed(link.speed));
            item->setText(Addresses, bridgetext::addresses(link));
            item->setText(Driver, link.driver);
            for (const int column : {int(Addresses), int(Driver)}) {
                item->setToolTip(column, item->text(column).toHtmlEscaped());
            }
        }
    }
    const QStringList chosen = draft().nics();
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_table->topLevelItem(row);
        const HostLink &link = m_shown.at(row);
        const std::optional<QString> why = draft().whyNoPort(link);
        const bool checked = chosen.contains(link.name);
        // One that is chosen can be taken out again, whatever stands against it.
        const bool may = !why || checked;
        item->setFlags(may ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (may) {
            item->setCheckState(Nic, checked ? Qt::Checked : Qt::Unchecked);
        } else {
            item->setData(Nic, Qt::CheckStateRole, QVariant());
        }
        const bool login = link.name == facts().managementDevice;
        const QString remark = why ? *why : login ? tr("This connection arrives here.") : QString();
        item->setText(Remark, remark);
        item->setToolTip(Remark, remark.toHtmlEscaped());
        item->setData(Nic, Qt::AccessibleDescriptionRole, remark);
        for (int column = 0; column < m_table->columnCount(); ++column) {
            item->setForeground(column, palette().brush(may ? QPalette::Active : QPalette::Disabled, QPalette::Text));
        }
    }
    for (int column = 0; column < Remark; ++column) {
        m_table->resizeColumnToContents(column);
    }
}

/// Only where it is of use: nothing but Wi-Fi is there, or the user points at it.
void PortsPage::refreshWireless()
{
    const QString wireless = wirelessNic();
    const QTreeWidgetItem *item = m_table->currentItem();
    const bool pointed = item && item->data(Nic, Qt::UserRole).toString() == wireless;
    const bool usable = std::any_of(m_shown.cbegin(), m_shown.cend(),
                                    [this](const HostLink &link) { return !draft().whyNoPort(link); });
    m_wireless->setVisible(!wireless.isEmpty() && (pointed || !usable));
    const HostLink *link = facts().link(wireless);
    const QString why = link ? draft().whyNoPort(*link).value_or(QString()) : QString();
    m_wirelessText->setText(why);
}

/// In full what the column may have no room for.
void PortsPage::refreshRemark()
{
    const QTreeWidgetItem *item = m_table->currentItem();
    const QString remark = item ? item->text(Remark) : QString();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty() && m_wireless->isHidden());
}

QStringList PortsPage::answers() const
{
    return {plan().name, draft().nics().join(u", "_s)};
}

QWidget *PortsPage::firstField() const
{
    return m_table;
}

} // namespace guestdeck
