// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topology/topologyexport.h"

#include "models/topology/topologywords.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace guestdeck
{

namespace
{

constexpr qreal margin = 24;

qreal headHeight(const TopologyPicture &picture)
{
    return picture.title.isEmpty() ? 0 : picture.style.metrics.line * 2;
}

QSizeF sizeOf(const TopologyPicture &picture)
{
    const qreal legend = paintLegend(nullptr, {}, picture.style, picture.isPlanned());
    return {std::ceil(std::max(picture.layout.bounds.width() + 8, legend) + 2 * margin),
            std::ceil(picture.layout.bounds.height() + headHeight(picture) + picture.style.metrics.line * 2.5
                      + 2 * margin)};
}

void paint(QPainter *painter, const TopologyPicture &picture)
{
    const QSizeF size = sizeOf(picture);
    painter->fillRect(QRectF(QPointF(), size), picture.style.ground);
    if (!picture.title.isEmpty()) {
        painter->setFont(picture.style.font);
        painter->setPen(picture.style.ink);
        painter->drawText(QRectF(margin, margin, size.width() - 2 * margin, picture.style.metrics.line),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, TopologyWords::plain(picture.title));
    }
    painter->save();
    painter->translate(QPointF(margin, margin + headHeight(picture)) - picture.layout.bounds.topLeft());
    paintLines(painter, picture.topology, picture.layout, picture.style, {});
    for (const TopologyNode &node : picture.topology.nodes) {
        paintNode(painter, node, picture.layout.rects.value(node.id), picture.style, false);
    }
    painter->restore();
    paintLegend(painter, QPointF(margin, size.height() - margin - picture.style.metrics.line), picture.style,
                picture.isPlanned());
}

} // namespace

bool TopologyPicture::isPlanned() const
{
    return std::ranges::any_of(topology.nodes, [](const TopologyNode &node) {
        return node.state == TopologyNode::State::New || node.state == TopologyNode::State::Going;
    });
}

QByteArray svgOf(const TopologyPicture &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSizeF size = sizeOf(picture);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&generator);
    paint(&painter, picture);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const TopologyPicture &picture)
{
    constexpr qreal longest = 16000;
    constexpr qreal mostPixels = 60e6;
    const QSizeF size = sizeOf(picture);
    const qreal scale = std::min(
        {2.0, longest / std::max(size.width(), size.height()), std::sqrt(mostPixels / (size.width() * size.height()))});
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(picture.style.ground);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(&painter, picture);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

Outcome writePicture(const TopologyPicture &picture, PictureFormat format, const QString &path)
{
    const QByteArray data = format == PictureFormat::Svg ? svgOf(picture) : pngOf(picture);
    QSaveFile file(path); // the old file stays until the new one is whole
    if (data.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(data) != data.size() || !file.commit()) {
        return Error{ErrorKind::Io, 0, TopologyWords::tr("%1 cannot be written.").arg(path), file.errorString()};
    }
    return {};
}

} // namespace guestdeck
