// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/hostobjects.h"

#include <QCoreApplication>
#include <QStringList>

/// What people call a node device.
namespace guestdeck
{

class DeviceWords
{
    Q_DECLARE_TR_FUNCTIONS(guestdeck::DeviceWords)
public:
    /// "Intel Corporation 82574L Gigabit Network Connection", "Network interface eth0"; libvirt's name if nothing
    /// better is known.
    static QString title(const DeviceInfo &device);
    /// Stable key of its category for filters: "pci", "usb", "net" …; "other" for what the table does not know.
    static QString category(const DeviceInfo &device);
    /// All categories in the order to offer them in.
    static QStringList categories();
    static QString categoryText(const QString &category);
    /// The category, and for PCI devices what they do: "PCI: display".
    static QString kind(const DeviceInfo &device);
};

} // namespace guestdeck
