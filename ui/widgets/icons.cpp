// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

// Must stand outside of any namespace: resources of a static library are not registered by themselves.
static void initResources()
{
    Q_INIT_RESOURCE(guestdeck);
}

namespace guestdeck
{

namespace
{

struct ThemeName {
    const char *symbol;
    const char *theme;
};

// Freedesktop names for those symbols that have one. State shapes have none: ours are always used.
constexpr ThemeName themeNames[] = {
    {"start", "media-playback-start"}, {"shutdown", "system-shutdown"}, {"reboot", "system-reboot"},
    {"pause", "media-playback-pause"}, {"save", "document-save"},       {"new", "list-add"},
    {"search", "edit-find"},           {"rename", "edit-rename"},       {"delete", "edit-delete"},
    {"refresh", "view-refresh"},       {"copy", "edit-copy"},           {"fullscreen", "view-fullscreen"},
    {"settings", "configure"},         {"close", "window-close"},
};

QString path(const QString &name)
{
    static const bool ready = (initResources(), true);
    Q_UNUSED(ready)
    return u":/icons/"_s + name + u".svg"_s;
}

QPixmap render(const QString &name, const QSize &size, const QColor &color)
{
    const QString key = u"guestdeck/%1/%2x%3/%4"_s.arg(name, QString::number(size.width()),
                                                       QString::number(size.height()), color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QImageReader reader(path(name), "svg");
    reader.setScaledSize(size);
    QImage image = reader.read();
    if (image.isNull()) {
        image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
    }
    image.convertTo(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class SymbolEngine : public QIconEngine
{
public:
    explicit SymbolEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap pixmap = render(m_name, (QSizeF(rect.size()) * ratio).toSize(), color(mode));
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixmap);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_name, size, color(mode));
    }
    QIconEngine *clone() const override { return new SymbolEngine(m_name); }
    QString key() const override { return u"guestdeck-symbol"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    static QColor color(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::Active, QPalette::WindowText);
    }

    QString m_name;
};

bool themeIsWhole()
{
    for (const ThemeName &row : themeNames) {
        if (!QIcon::hasThemeIcon(QLatin1StringView(row.theme))) {
            return false;
        }
    }
    return true;
}

} // namespace

QIcon symbolIcon(const QString &name)
{
    static const bool useTheme = themeIsWhole();
    if (useTheme) {
        for (const ThemeName &row : themeNames) {
            if (name == QLatin1StringView(row.symbol)) {
                return QIcon::fromTheme(QLatin1StringView(row.theme));
            }
        }
    }
    return QIcon(new SymbolEngine(name));
}

QPixmap symbolPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    QPixmap pixmap = render(name, (QSizeF(size, size) * devicePixelRatio).toSize(), color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    return QIcon(path(u"guestdeck"_s));
}

bool hasSymbol(const QString &name)
{
    return QFile::exists(path(name));
}

} // namespace guestdeck
