// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QWidget>

namespace guestdeck
{

class WallFeed;

/// One guest's live thumbnail, as wide as there is room. A click, or Enter, opens the guest. Thread: GUI.
class WallThumbnail : public QWidget
{
    Q_OBJECT
public:
    explicit WallThumbnail(WallFeed *feed, QWidget *parent = nullptr);

    /// Null: none, and the widget hides itself.
    void setGuest(const DomainId &guest);
    const DomainId &guest() const { return m_guest; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void activated(const guestdeck::DomainId &guest);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    WallFeed *m_feed;
    DomainId m_guest;
    QWidget *m_window = nullptr; ///< watched for being minimised
};

} // namespace guestdeck
