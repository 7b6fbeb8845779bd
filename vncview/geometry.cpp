// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/geometry.h"

#include <algorithm>
#include <cmath>

namespace guestdeck::vnc
{

bool Geometry::scrolls(ScaleMode mode)
{
    return mode == ScaleMode::OneToOne || mode == ScaleMode::IntegerSteps;
}

QSize Geometry::shownSize() const
{
    const bool fits = guest.width() <= view.width() && guest.height() <= view.height();
    switch (mode) {
    case ScaleMode::OneToOne:
        return guest;
    case ScaleMode::IntegerSteps:
        return guest * std::max(1, std::min(view.width() / guest.width(), view.height() / guest.height()));
    case ScaleMode::ResizeGuest:
        if (fits) {
            return guest;
        }
        break;
    case ScaleMode::FitWindow:
        break;
    }
    return guest.scaled(view, Qt::KeepAspectRatio).expandedTo({1, 1});
}

QRect Geometry::target() const
{
    if (guest.isEmpty()) {
        return {};
    }
    const QSize size = shownSize();
    const auto place = [this](int shown, int room, int offset) {
        return shown <= room ? (room - shown) / 2 : (scrolls(mode) ? -offset : 0);
    };
    return {QPoint(place(size.width(), view.width(), scroll.x()), place(size.height(), view.height(), scroll.y())),
            size};
}

QSize Geometry::scrollRange() const
{
    if (!scrolls(mode)) {
        return {0, 0};
    }
    return (guest - view).expandedTo({0, 0});
}

bool Geometry::isExact() const
{
    const QSize size = target().size();
    return !guest.isEmpty() && size.width() % guest.width() == 0 && size.height() % guest.height() == 0;
}

QRect Geometry::toDevice(const QRect &guestRect) const
{
    const QRect all = target();
    if (all.isEmpty() || guestRect.isEmpty()) {
        return {};
    }
    const int reach = isExact() ? 0 : 1;
    const QRect wide = guestRect.adjusted(-reach, -reach, reach, reach) & QRect(QPoint(0, 0), guest);
    const double sx = static_cast<double>(all.width()) / guest.width();
    const double sy = static_cast<double>(all.height()) / guest.height();
    const int left = static_cast<int>(std::floor(wide.left() * sx));
    const int top = static_cast<int>(std::floor(wide.top() * sy));
    const int right = static_cast<int>(std::ceil((wide.right() + 1) * sx));
    const int bottom = static_cast<int>(std::ceil((wide.bottom() + 1) * sy));
    return QRect(left, top, right - left, bottom - top).translated(all.topLeft());
}

QPoint Geometry::toGuest(QPointF device) const
{
    const QRect all = target();
    if (all.isEmpty()) {
        return {};
    }
    const auto map = [](double at, int origin, int shown, int count) {
        const double share = (at - origin) * count / shown;
        return static_cast<int>(std::clamp(std::floor(share), 0.0, count - 1.0));
    };
    return {map(device.x(), all.left(), all.width(), guest.width()),
            map(device.y(), all.top(), all.height(), guest.height())};
}

} // namespace guestdeck::vnc
