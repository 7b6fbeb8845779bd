// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace guestdeck::format
{

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::format)
};
} // namespace

QString bytes(quint64 value)
{
    return QLocale().formattedDataSize(static_cast<qint64>(value), 1, QLocale::DataSizeIecFormat);
}

QString rate(quint64 bytesPerSecond)
{
    return Texts::tr("%1/s", "bytes per second; %1 is a size with its unit").arg(bytes(bytesPerSecond));
}

QString percent(double fraction)
{
    return Texts::tr("%1 %", "a percentage").arg(QLocale().toString(qRound(fraction * 100)));
}

QString duration(qint64 seconds)
{
    const QLocale locale;
    if (seconds < 60) {
        return Texts::tr("%1 s", "seconds").arg(locale.toString(seconds));
    }
    if (seconds < 3600) {
        return Texts::tr("%1 min %2 s").arg(locale.toString(seconds / 60), locale.toString(seconds % 60));
    }
    if (seconds < 86400) {
        return Texts::tr("%1 h %2 min").arg(locale.toString(seconds / 3600), locale.toString(seconds % 3600 / 60));
    }
    return Texts::tr("%1 d %2 h", "days and hours")
        .arg(locale.toString(seconds / 86400), locale.toString(seconds % 86400 / 3600));
}

QString age(const QDateTime &when)
{
    if (!when.isValid()) {
        return {};
    }
    const qint64 seconds = when.secsTo(QDateTime::currentDateTime());
    if (seconds < 5) {
        return Texts::tr("just now");
    }
    const QLocale locale;
    if (seconds < 60) {
        return Texts::tr("%1 s ago").arg(locale.toString(seconds));
    }
    if (seconds < 3600) {
        return Texts::tr("%1 min ago").arg(locale.toString(seconds / 60));
    }
    if (seconds < 86400) {
        return Texts::tr("%1 h ago").arg(locale.toString(seconds / 3600));
    }
    return Texts::tr("%1 d ago").arg(locale.toString(seconds / 86400));
}

QString moment(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::LongFormat) : QString();
}

} // namespace guestdeck::format
