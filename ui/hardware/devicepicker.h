// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwarefacts.h"
#include "models/hardware/hardwarekind.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace guestdeck
{

/// The devices of a host that can be handed to a guest, of the kind that is asked for; PCI devices in their IOMMU
/// groups, which go along as a whole. What cannot be handed out is greyed, with the reason. Not shown for kinds of
/// hardware that are none of the host's. Thread: GUI.
class DevicePicker : public QWidget
{
    Q_OBJECT
public:
    explicit DevicePicker(QWidget *parent = nullptr);

    void setDevices(const HardwareKind &kind, const GuestHardware &guest);
    /// By libvirt's name of it; false: it cannot be handed out, or is not there.
    bool choose(const QString &name);
    QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    void picked(const guestdeck::FieldValues &values);

private:
    void addDevice(const NodeDevice &device, QTreeWidgetItem *group);
    QTreeWidgetItem *groupOf(int number);
    void filter(const QString &words);
    void showChosen();

    QList<NodeDevice> m_devices;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_note;
};

/// The settings of a kind of hardware that mean this one of all devices. Pure.
FieldValues deviceValues(const NodeDevice &device, const QList<NodeDevice> &all);
/// Which devices of a host a kind of hardware is made of; none: of no device of the host.
std::optional<NodeDevice::Kind> deviceKindOf(const HardwareKind &kind);

} // namespace guestdeck
