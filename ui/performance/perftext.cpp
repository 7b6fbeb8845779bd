// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/performance/perftext.h"

#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::PerfText)
};

constexpr int mostTicks = 4;

} // namespace

double niceStep(double top, PerfUnit unit)
{
    const bool binary = unit == PerfUnit::Bytes || unit == PerfUnit::BytesPerSecond;
    double step = unit == PerfUnit::Milliseconds ? 0.001 : unit == PerfUnit::Share ? 0.01 : 1;
    while (top / step > mostTicks) {
        if (binary) {
            step *= 2;
            continue;
        }
        const double digit = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
        step *= digit > 1.5 && digit < 3 ? 2.5 : 2;
    }
    return step;
}

QString shownPerf(PerfUnit unit, float value)
{
    if (std::isnan(value)) {
        return u"—"_s;
    }
    const QLocale locale;
    switch (unit) {
    case PerfUnit::Share:
        return format::percent(double(value));
    case PerfUnit::Bytes:
        return format::bytes(quint64(std::max(0.0F, value)));
    case PerfUnit::BytesPerSecond:
        return format::rate(quint64(std::max(0.0F, value)));
    case PerfUnit::PerSecond:
        return Tr::tr("%1/s", "how many in a second").arg(locale.toString(double(value), 'f', value < 10 ? 1 : 0));
    case PerfUnit::Milliseconds:
        return Tr::tr("%1 ms", "milliseconds")
            .arg(locale.toString(double(value), 'f',
                                 value < 1         ? 3
                                     : value < 10  ? 2
                                     : value < 100 ? 1
                                                   : 0));
    }
    return {};
}

QString axisText(PerfUnit unit, double value)
{
    if (value == 0) {
        return QLocale().toString(0);
    }
    switch (unit) {
    case PerfUnit::PerSecond:
        return Tr::tr("%1/s", "how many in a second").arg(QLocale().toString(value, 'g', 9));
    case PerfUnit::Milliseconds:
        return Tr::tr("%1 ms", "milliseconds").arg(QLocale().toString(value, 'g', 6));
    default:
        return shownPerf(unit, float(value));
    }
}

} // namespace guestdeck
