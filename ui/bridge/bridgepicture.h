// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/topology.h"

#include <QWidget>

class QBoxLayout;

namespace guestdeck
{

class TopologyView;

/// The part of a host's network that a plan concerns, today and afterwards: side by side, or one above the other where
/// that would make both too small to read. Thread: GUI.
class BridgePicture : public QWidget
{
    Q_OBJECT
public:
    explicit BridgePicture(QWidget *parent = nullptr);

    void setTopologies(const Topology &before, const Topology &after);
    bool isSideBySide() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide(const QString &title, const QString &name, TopologyView *view);
    void fit();

    TopologyView *m_before;
    TopologyView *m_after;
    QBoxLayout *m_sides;
};

} // namespace guestdeck
