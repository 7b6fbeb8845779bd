// SPDX-License-Identifier: GPL-3.0-or-later
// Where the guest's picture lies in the window. All of it in device pixels, because that is what the user's screen is
// made of: at a scale factor of 1.5 a guest pixel shown 1:1 is one pixel of the screen, two thirds of a Qt one.
// One object answers for painting and for the pointer, so the two cannot disagree.
#pragma once

#include <QPoint>
#include <QRect>
#include <QRegion>
#include <QSize>

namespace guestdeck::vnc
{

enum class ScaleMode {
    OneToOne, // scrolls if it is larger than the window, centred if it is smaller
    FitWindow, // as large as fits with the right proportions
    IntegerSteps, // twice, three times … as large as fits, each pixel a square; else as OneToOne
    ResizeGuest, // the guest's screen gets the window's size; until it has, and if it cannot: 1:1 or, too large, fitted
};

struct Geometry {
    ScaleMode mode = ScaleMode::OneToOne;
    QSize guest; // guest pixels
    QSize view; // viewport, device pixels
    QPoint scroll; // top left corner of what is shown, device pixels; ignored when fitting

    [[nodiscard]] static bool scrolls(ScaleMode mode);

    [[nodiscard]] QRect target() const; // of the whole picture, relative to the viewport; may be larger than it
    [[nodiscard]] QSize scrollRange() const; // largest sensible scroll
    // True if each guest pixel is a square block of device pixels, so that nothing has to be interpolated.
    [[nodiscard]] bool isExact() const;
    // Device pixels that may change with these guest pixels (interpolation reaches one pixel further).
    [[nodiscard]] QRect toDevice(const QRect &guestRect) const;
    // The guest pixel under a place of the viewport, the nearest one for a place beside the picture.
    [[nodiscard]] QPoint toGuest(QPointF device) const;

private:
    [[nodiscard]] QSize shownSize() const;
};

} // namespace guestdeck::vnc
