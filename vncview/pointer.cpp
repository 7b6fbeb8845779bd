// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/pointer.h"

#include <algorithm>
#include <cstdlib>

namespace guestdeck::vnc
{

namespace
{

constexpr int Notch = 120;
constexpr quint8 WheelUp = 1 << 3;
constexpr quint8 WheelDown = 1 << 4;
constexpr quint8 WheelLeft = 1 << 5;
constexpr quint8 WheelRight = 1 << 6;

void takeSteps(int &rest, int delta, quint8 positive, quint8 negative, QList<quint8> &steps)
{
    // What is left over from the other direction must not swallow the start of this one.
    if ((rest > 0 && delta < 0) || (rest < 0 && delta > 0)) {
        rest = 0;
    }
    rest += std::clamp(delta, -Notch * WheelSteps::MaxSteps, Notch * WheelSteps::MaxSteps);
    for (int count = std::min(std::abs(rest) / Notch, WheelSteps::MaxSteps); count > 0; --count) {
        steps.append(rest > 0 ? positive : negative);
    }
    rest %= Notch;
}

} // namespace

quint8 buttonMask(Qt::MouseButtons buttons)
{
    return static_cast<quint8>((buttons.testFlag(Qt::LeftButton) ? 1 : 0) | (buttons.testFlag(Qt::MiddleButton) ? 2 : 0)
                               | (buttons.testFlag(Qt::RightButton) ? 4 : 0));
}

QList<quint8> WheelSteps::add(QPoint angle)
{
    QList<quint8> steps;
    takeSteps(m_rest.ry(), angle.y(), WheelUp, WheelDown, steps);
    takeSteps(m_rest.rx(), angle.x(), WheelLeft, WheelRight, steps);
    return steps;
}

quint16 relativeField(int delta)
{
    return static_cast<quint16>(0x7fff + std::clamp(delta, -0x7fff, 0x7fff));
}

} // namespace guestdeck::vnc
