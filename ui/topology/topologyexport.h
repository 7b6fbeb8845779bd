// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "ui/topology/topologypainter.h"

#include <QByteArray>

namespace guestdeck
{

/// A drawing as it goes into a file: on a light ground, with its title and the legend. Any thread.
struct TopologyPicture {
    Topology topology;
    TopologyLayout layout;
    TopologyStyle style;
    QString title; ///< may be empty

    bool isPlanned() const; ///< something is new or goes away
};

enum class PictureFormat { Svg, Png };

QByteArray svgOf(const TopologyPicture &picture);
/// Twice as fine as the screen; less so where it would become too large for one image.
QByteArray pngOf(const TopologyPicture &picture);
/// Whole or not at all. Errors: Io.
Outcome writePicture(const TopologyPicture &picture, PictureFormat format, const QString &path);

} // namespace guestdeck
