// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/portgrouptable.h"

#include "ui/network/networktext.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

enum Column { Name, Default, Vlans, Inbound, Outbound, Columns };

QString limitText(quint32 limit)
{
    return limit == 0 ? QString() : QString::number(limit);
}

/// What is no number is a limit that no network can have: the check says so.
quint32 readLimit(const QString &text)
{
    bool isNumber = false;
    const quint32 limit = text.trimmed().toUInt(&isNumber);
    return text.trimmed().isEmpty() ? 0 : isNumber ? limit : std::numeric_limits<quint32>::max();
}

} // namespace

PortGroupTable::PortGroupTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, Columns, this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    setObjectName(u"networkPortGroups"_s);
    setAccessibleName(tr("Port groups"));
    m_table->setObjectName(u"networkPortGroupTable"_s);
    m_table->setAccessibleName(tr("Port groups"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Default"), tr("VLANs"), tr("In, KiB/s"), tr("Out, KiB/s")});
    m_table->horizontalHeader()->setObjectName(u"networkPortGroupHeader"_s);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_table->horizontalHeader()->resizeSection(Name, charactersWide(fontMetrics(), 14));
    for (const Column column : {Default, Vlans, Inbound, Outbound}) {
        m_table->horizontalHeader()->resizeSection(column, charactersWide(fontMetrics(), 9));
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setObjectName(u"networkPortGroupRows"_s);
    m_table->verticalHeader()->setAccessibleName(tr("Rows"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    auto *add = new QPushButton(tr("&Add a port group"), this);
    add->setObjectName(u"networkAddPortGroup"_s);
    add->setAccessibleName(tr("Add a port group"));
    m_remove->setObjectName(u"networkRemovePortGroup"_s);
    m_remove->setAccessibleName(tr("Remove the port group"));
    for (QPushButton *button : {add, m_remove}) {
        button->setAutoDefault(false);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &PortGroupTable::add);
    connect(m_remove, &QPushButton::clicked, this, &PortGroupTable::removeCurrent);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PortGroupTable::updateButtons);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_filling) {
            Q_EMIT edited();
        }
    });
    updateButtons();
}

void PortGroupTable::updateButtons()
{
    m_remove->setEnabled(m_table->currentRow() >= 0);
}

void PortGroupTable::appendRow(const PortGroup &group)
{
    m_filling = true;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    QStringList vlans;
    for (const int tag : group.vlans) {
        vlans.append(QString::number(tag));
    }
    m_table->setItem(row, Name, new QTableWidgetItem(group.name));
    auto *isDefault = new QTableWidgetItem;
    isDefault->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    isDefault->setCheckState(group.isDefault ? Qt::Checked : Qt::Unchecked);
    isDefault->setToolTip(tr("Guests that name no port group get this one."));
    m_table->setItem(row, Default, isDefault);
    m_table->setItem(row, Vlans, new QTableWidgetItem(vlans.join(u", "_s)));
    m_table->setItem(row, Inbound, new QTableWidgetItem(limitText(group.inboundAverage)));
    m_table->setItem(row, Outbound, new QTableWidgetItem(limitText(group.outboundAverage)));
    m_filling = false;
}

void PortGroupTable::setGroups(const QList<PortGroup> &wanted)
{
    if (wanted == groups()) {
        return;
    }
    m_table->setRowCount(0);
    for (const PortGroup &group : wanted) {
        appendRow(group);
    }
    updateButtons();
}

QList<PortGroup> PortGroupTable::groups() const
{
    QList<PortGroup> groups;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto text = [this, row](Column column) { return m_table->item(row, column)->text().trimmed(); };
        groups.append({text(Name), m_table->item(row, Default)->checkState() == Qt::Checked,
                       NetworkText::readVlans(text(Vlans)), readLimit(text(Inbound)), readLimit(text(Outbound))});
    }
    return groups;
}

void PortGroupTable::add()
{
    QStringList names;
    for (const PortGroup &group : groups()) {
        names.append(group.name);
    }
    int number = 1;
    while (names.contains(u"group%1"_s.arg(number))) {
        ++number;
    }
    PortGroup group;
    group.name = u"group%1"_s.arg(number);
    appendRow(group);
    Q_EMIT edited();
    m_table->setCurrentCell(m_table->rowCount() - 1, Name);
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
}

void PortGroupTable::removeCurrent()
{
    if (m_table->currentRow() >= 0) {
        m_table->removeRow(m_table->currentRow());
        updateButtons();
        Q_EMIT edited();
    }
}

} // namespace guestdeck
