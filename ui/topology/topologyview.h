// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/topology/topology.h"

#include <QFuture>
#include <QWidget>

namespace guestdeck
{

class TopologyCanvas;
class TopologyLegend;

/// A picture of a network with its legend: walked by the arrow keys, zoomed by + - 0 and Ctrl+wheel, read out by
/// screen readers, exported to files. Nodes are told by shape, word and colour. Many guests on one network are a stack
/// that opens when it is clicked. Names are data from hosts: shown as plain text, elided. Thread: GUI.
class TopologyView : public QWidget
{
    Q_OBJECT
public:
    explicit TopologyView(QWidget *parent = nullptr);

    /// Draws what is different; what stays keeps its place. Cheap to call with the same.
    void setTopology(const Topology &topology);
    const Topology &topology() const;
    void setLegendVisible(bool visible); ///< it is, at first
    /// The heading of exported pictures.
    void setTitle(const QString &title) { m_title = title; }

    /// The picture of now, on a light ground; written on another thread, whole or not at all. Errors: Io.
    QFuture<Outcome> exportSvg(const QString &path) const;
    QFuture<Outcome> exportPng(const QString &path) const;
    /// The picture as text, a line for each node.
    QString outline() const;

    void zoomIn();
    void zoomOut();
    void fit();

    TopologyCanvas *canvas() const { return m_canvas; }

Q_SIGNALS:
    /// Clicked, or Enter on it; not told of stacks, which open and fold.
    void activated(const QString &nodeId);

private:
    TopologyCanvas *m_canvas;
    TopologyLegend *m_legend;
    QString m_title;
};

} // namespace guestdeck
