// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serial/serialtext.h"

#include <QCoreApplication>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::SerialText)
};

} // namespace

QString guestDeviceName(const SerialDevice &device)
{
    const QString number = QString::number(device.port);
    if (device.target == "system-serial"_L1) {
        return u"ttyAMA"_s + number; // ARM
    }
    if (device.target == "sclp"_L1) {
        return u"ttysclp"_s + number; // s390
    }
    if (device.isVirtio() || device.target == "spapr-vio-serial"_L1) {
        return u"hvc"_s + number;
    }
    return u"ttyS"_s + number;
}

QString serialDeviceText(const SerialDevice &device)
{
    const QString name = guestDeviceName(device);
    if (!device.usable) {
        return Tr::tr("%1 (%2), not to be opened from here").arg(name, device.alias);
    }
    return u"%1 (%2)"_s.arg(name, device.alias);
}

QString loginCommand(const QString &guestDevice)
{
    return u"systemctl enable --now serial-getty@%1.service"_s.arg(guestDevice);
}

QString kernelWords(const QString &guestDevice)
{
    const bool hasSpeed = guestDevice.startsWith("ttyS"_L1) || guestDevice.startsWith("ttyAMA"_L1);
    return u"console=tty0 console="_s + guestDevice + (hasSpeed ? u",115200"_s : QString());
}

QString silentGuestHelp(const QString &guestDevice)
{
    return Tr::tr("In the guest, as root:\n"
                  "• A login on this line, with systemd: %1\n"
                  "• Messages of the kernel, too: add %2 to GRUB_CMDLINE_LINUX in /etc/default/grub, then run "
                  "update-grub (Debian, Ubuntu) or grub2-mkconfig -o /boot/grub2/grub.cfg (others).\n"
                  "• Without systemd: a line T0:23:respawn:/sbin/getty -L %3 115200 vt100 in /etc/inittab; and where "
                  "root may not log in, %3 in /etc/securetty.\n"
                  "• Windows says nothing here unless its Emergency Management Services are on: bcdedit /ems on")
        .arg(loginCommand(guestDevice), kernelWords(guestDevice), guestDevice);
}

QByteArray sizeCommand(int rows, int columns)
{
    return "stty rows " + QByteArray::number(rows) + " cols " + QByteArray::number(columns) + '\r';
}

} // namespace guestdeck
