// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace guestdeck
{

/// What the shapes of the picture mean. Thread: GUI.
class TopologyLegend : public QWidget
{
    Q_OBJECT
public:
    explicit TopologyLegend(QWidget *parent);

    /// With what plans have: new, goes away.
    void setPlanned(bool planned);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    bool m_planned = false;
};

} // namespace guestdeck
