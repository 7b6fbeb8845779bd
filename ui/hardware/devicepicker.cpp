// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/devicepicker.h"

#include "models/core/tooltip.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int NameRole = Qt::UserRole;
constexpr int GroupRole = Qt::UserRole + 1;
enum Column { DeviceColumn, AddressColumn, DriverColumn };
} // namespace

std::optional<NodeDevice::Kind> deviceKindOf(const HardwareKind &kind)
{
    if (kind.element != "hostdev"_L1) {
        return {};
    }
    if (kind.id.contains("usb"_L1)) {
        return NodeDevice::Kind::Usb;
    }
    if (kind.id.contains("mdev"_L1)) {
        return NodeDevice::Kind::Mdev;
    }
    return kind.id.contains("pci"_L1) ? std::optional(NodeDevice::Kind::Pci) : std::nullopt;
}

FieldValues deviceValues(const NodeDevice &device, const QList<NodeDevice> &all)
{
    switch (device.kind) {
    case NodeDevice::Kind::Pci:
        return {{u"address"_s, device.address}};
    case NodeDevice::Kind::Mdev:
        return {{u"uuid"_s, device.address}};
    case NodeDevice::Kind::Usb:
        break;
    }
    // By maker and product it is found wherever it is plugged in; its place is needed to tell two alike apart.
    const bool alike = std::ranges::count_if(all,
                                             [&](const NodeDevice &other) {
                                                 return other.kind == device.kind && other.vendorId == device.vendorId
                                                     && other.productId == device.productId;
                                             })
        > 1;
    const QStringList place = device.address.split(u'.');
    return {{u"vendorId"_s, device.vendorId},
            {u"productId"_s, device.productId},
            {u"bus"_s, alike ? place.value(0) : QString()},
            {u"device"_s, alike ? place.value(1) : QString()}};
}

DevicePicker::DevicePicker(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"devicePicker"_s);
    setAccessibleName(tr("Devices of the host"));
    m_search->setObjectName(u"deviceSearch"_s);
    m_search->setAccessibleName(tr("Search devices"));
    m_search->setPlaceholderText(tr("Search devices of the host"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"deviceList"_s);
    m_list->setAccessibleName(tr("Devices of the host"));
    m_list->setHeaderLabels({tr("Device"), tr("Address"), tr("Used on the host by")});
    m_list->header()->setObjectName(u"deviceListHeader"_s);
    m_list->header()->setAccessibleName(tr("Columns of the devices"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(DeviceColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(AddressColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(DriverColumn, QHeaderView::ResizeToContents);
    m_note->setObjectName(u"deviceNote"_s);
    m_note->setAccessibleName(tr("About the chosen device"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 0);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    connect(m_search, &QLineEdit::textChanged, this, &DevicePicker::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DevicePicker::showChosen);
    hide();
}

void DevicePicker::setDevices(const HardwareKind &kind, const GuestHardware &guest)
{
    m_devices.clear();
    m_list->clear();
    m_search->clear();
    m_note->clear();
    const std::optional<NodeDevice::Kind> wanted = deviceKindOf(kind);
    setVisible(wanted.has_value());
    if (!wanted) {
        return;
    }
    for (const NodeDevice &device : guest.nodeDevices) {
        if (device.kind == *wanted) {
            m_devices.append(device);
        }
    }
    for (const NodeDevice &device : std::as_const(m_devices)) {
        addDevice(device, device.iommuGroup >= 0 ? groupOf(device.iommuGroup) : nullptr);
    }
    m_list->setRootIsDecorated(false);
    m_list->expandAll();
    m_note->setText(m_devices.isEmpty()
                        ? tr("The host shows no such device. It can be written down below all the same.")
                        : tr("Choose a device, or write it down below."));
}

/// A group that has but one device needs no line of its own.
QTreeWidgetItem *DevicePicker::groupOf(int number)
{
    if (std::ranges::count(m_devices, number, &NodeDevice::iommuGroup) < 2) {
        return nullptr;
    }
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(0, GroupRole) == number) {
            return m_list->topLevelItem(i);
        }
    }
    auto *group = new QTreeWidgetItem(m_list);
    group->setText(DeviceColumn, tr("IOMMU group %1: these go to one guest together", "a number").arg(number));
    group->setData(0, GroupRole, number);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    return group;
}

void DevicePicker::addDevice(const NodeDevice &device, QTreeWidgetItem *group)
{
    auto *row = group ? new QTreeWidgetItem(group) : new QTreeWidgetItem(m_list);
    QString name = QString(device.vendor + u' ' + device.product).trimmed();
    if (device.product.isEmpty()) {
        name = QString(name + u' ' + device.vendorId + u':' + device.productId).trimmed();
    }
    row->setText(DeviceColumn, name.isEmpty() || name == ":"_L1 ? device.name : name);
    row->setText(AddressColumn, device.address);
    row->setText(DriverColumn, device.driver);
    row->setData(0, NameRole, device.name);
    row->setToolTip(0, plainToolTip(device.whyNot.isEmpty() ? row->text(0) : device.whyNot));
    row->setData(0, Qt::AccessibleDescriptionRole, device.whyNot);
    if (!device.whyNot.isEmpty()) {
        for (int column = 0; column < m_list->columnCount(); ++column) {
            row->setForeground(column, palette().brush(QPalette::Disabled, QPalette::Text));
        }
        row->setData(0, Qt::AccessibleTextRole, tr("%1, not possible").arg(row->text(0)));
    }
}

bool DevicePicker::choose(const QString &name)
{
    const QList<QTreeWidgetItem *> rows
        = m_list->findItems(QString(), Qt::MatchContains | Qt::MatchRecursive, DeviceColumn);
    for (QTreeWidgetItem *row : rows) {
        if (row->data(0, NameRole) == name) {
            m_list->setCurrentItem(row);
            const auto device = std::ranges::find(m_devices, name, &NodeDevice::name);
            return device != m_devices.cend() && device->whyNot.isEmpty();
        }
    }
    return false;
}

void DevicePicker::filter(const QString &words)
{
    const auto fits = [&](const QTreeWidgetItem *row) {
        for (int column = 0; column < m_list->columnCount(); ++column) {
            if (row->text(column).contains(words.trimmed(), Qt::CaseInsensitive)) {
                return true;
            }
        }
        return false;
    };
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_list->topLevelItem(i);
        bool any = top->childCount() == 0 && fits(top);
        for (int child = 0; child < top->childCount(); ++child) {
            const bool shown = fits(top->child(child));
            top->child(child)->setHidden(!shown);
            any = any || shown;
        }
        top->setHidden(!any);
    }
}

void DevicePicker::showChosen()
{
    const QTreeWidgetItem *row = m_list->currentItem();
    const auto device
        = std::ranges::find(m_devices, row ? row->data(0, NameRole).toString() : QString(), &NodeDevice::name);
    if (device == m_devices.cend()) {
        return;
    }
    if (!device->whyNot.isEmpty()) {
        m_note->setText(device->whyNot);
        return;
    }
    QString note;
    if (!device->groupMembers.isEmpty()) {
        note = tr("It shares IOMMU group %1 with %2: these must all go to this guest or be free, too.",
                  "a number, addresses")
                   .arg(device->iommuGroup)
                   .arg(device->groupMembers.join(u", "_s));
    } else if (device->kind == NodeDevice::Kind::Pci && device->iommuGroup < 0) {
        note = tr("The host names no IOMMU group for it: IOMMU may be off in its firmware or kernel.");
    }
    if (!device->driver.isEmpty() && device->kind == NodeDevice::Kind::Pci) {
        note += (note.isEmpty() ? QString() : u" "_s)
            + tr("The host itself loses it while the guest has it (driver %1).").arg(device->driver);
    }
    m_note->setText(note);
    Q_EMIT picked(deviceValues(*device, m_devices));
}

} // namespace guestdeck
