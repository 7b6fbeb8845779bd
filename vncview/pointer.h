// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons, wheels and the relative pointer as RFB knows them.
#pragma once

#include <QList>
#include <QPoint>
#include <Qt>

namespace guestdeck::vnc
{

// RFB's button mask: left, middle, right in bits 0-2. Side buttons have no bit that QEMU 7.2 understands.
[[nodiscard]] quint8 buttonMask(Qt::MouseButtons buttons);

// Wheels are buttons in RFB. Fine wheels and touchpads report parts of a notch, which add up to whole ones here.
class WheelSteps
{
public:
    // angle: QWheelEvent::angleDelta(), eighths of a degree, 120 to a notch. Returns the button bits to click, in
    // order, at most MaxSteps of them per axis, however wild the event.
    [[nodiscard]] QList<quint8> add(QPoint angle);
    void reset() { m_rest = {}; }

    static constexpr int MaxSteps = 32;

private:
    QPoint m_rest;
};

// QEMU's relative pointer: position fields carry 0x7FFF plus the movement.
[[nodiscard]] quint16 relativeField(int delta);

} // namespace guestdeck::vnc
