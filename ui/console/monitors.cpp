// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/monitors.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>

#include <algorithm>

namespace guestdeck
{

namespace
{

struct MonitorText {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Monitors)
};

QString describe(const QScreen &screen, bool isCurrent)
{
    const QLocale locale;
    const QRect area = screen.geometry();
    const QSize pixels = area.size() * screen.devicePixelRatio();
    const QString where
        = MonitorText::tr("%1: %2 × %3 pixels, at %4, %5", "monitor: name, size, position of its corner")
              .arg(screen.name(), locale.toString(pixels.width()), locale.toString(pixels.height()),
                   locale.toString(area.x()), locale.toString(area.y()));
    return isCurrent ? MonitorText::tr("%1 (this one)", "the monitor where the window is").arg(where) : where;
}

} // namespace

QList<Monitor> monitors(const QScreen *current)
{
    QList<QScreen *> screens = QGuiApplication::screens();
    std::stable_sort(screens.begin(), screens.end(), [current](const QScreen *a, const QScreen *b) {
        const auto rank = [current](const QScreen *screen) {
            const QPoint corner = screen->geometry().topLeft();
            return std::tuple(screen != current, corner.x(), corner.y());
        };
        return rank(a) < rank(b);
    });
    QList<Monitor> result;
    for (QScreen *screen : std::as_const(screens)) {
        result.append({screen, screen->name(), describe(*screen, screen == current)});
    }
    return result;
}

QScreen *monitorNamed(const QString &name)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto it = std::find_if(screens.cbegin(), screens.cend(),
                                 [&name](const QScreen *screen) { return !name.isEmpty() && screen->name() == name; });
    return it == screens.cend() ? nullptr : *it;
}

} // namespace guestdeck
