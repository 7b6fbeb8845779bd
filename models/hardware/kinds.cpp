// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/kindtools.h"

namespace guestdeck
{

namespace
{

QList<HardwareKind> makeAll()
{
    QList<HardwareKind> all = {kinds::overviewKind(), kinds::cpuKind(), kinds::memoryKind(), kinds::bootKind()};
    all += kinds::diskKinds();
    all += kinds::interfaceKind();
    all += kinds::displayKinds();
    all += kinds::soundKinds();
    all += kinds::portKinds();
    all += kinds::virtualKinds();
    all += kinds::hostdevKinds();
    all += kinds::memoryDeviceKind();
    all += kinds::systemKinds();
    return all;
}

} // namespace

const QList<HardwareKind> &hardwareKinds()
{
    static const QList<HardwareKind> all = makeAll();
    return all;
}

const HardwareKind *hardwareKind(const QString &id)
{
    for (const HardwareKind &kind : hardwareKinds()) {
        if (kind.id == id) {
            return &kind;
        }
    }
    return nullptr;
}

} // namespace guestdeck
