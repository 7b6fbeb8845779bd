// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dimtext.h"

#include <QApplication>
#include <QColor>
#include <QEvent>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace guestdeck
{

namespace
{

QColor blend(const QColor &over, const QColor &ground, double part)
{
    return QColor::fromRgbF(float(over.redF() * part + ground.redF() * (1 - part)),
                            float(over.greenF() * part + ground.greenF() * (1 - part)),
                            float(over.blueF() * part + ground.blueF() * (1 - part)));
}

/// Relative luminance and contrast as WCAG 2 has them.
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

class DimTextWatch : public QObject
{
public:
    explicit DimTextWatch(QObject *parent)
        : QObject(parent)
    {
        qApp->installEventFilter(this);
        mend();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
            mend();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void mend()
    {
        const QColor wanted = readableDim(QApplication::palette());
        if (wanted == QApplication::palette().color(QPalette::PlaceholderText)) {
            return; // also ends the change that this has made itself
        }
        QPalette only; // everything else stays the desktop's
        only.setColor(QPalette::PlaceholderText, wanted);
        QApplication::setPalette(only);
    }
};

} // namespace

QColor readableDim(const QPalette &palette)
{
    constexpr double enough = 3.0;
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const QColor dim = palette.color(QPalette::PlaceholderText);
    const auto reads
        = [&](const QColor &ground) { return contrast(blend(dim, ground, dim.alphaF()), ground) >= enough; };
    if (reads(base) && reads(window)) {
        return dim;
    }
    return blend(palette.color(QPalette::Text), base, 0.7);
}

void keepDimTextReadable(QObject *parent)
{
    new DimTextWatch(parent);
}

} // namespace guestdeck
