// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QListView>
#include <QTimer>

namespace guestdeck
{

class WallDelegate;
class WallFeed;
class WallModel;

/// The tiles of the wall. Tells the feed which guests are in sight, and paints what comes of it, once for each batch.
/// A click on a picture opens the guest; one on its name chooses it, as in the table. Thread: GUI.
class WallList : public QListView
{
    Q_OBJECT
public:
    static constexpr int smallest = 160;
    static constexpr int largest = 640;

    WallList(WallModel *model, WallFeed *feed, QWidget *parent = nullptr);

    void setTileWidth(int width); ///< of the pictures, in device independent pixels
    int tileWidth() const;
    QList<DomainId> selectedGuests() const;
    void selectGuests(const QList<DomainId> &guests);
    QList<DomainId> guestsInSight() const;
    QString description(const QModelIndex &index) const;
    quint64 repaints() const { return m_repaints; } ///< of pictures, for measurements

Q_SIGNALS:
    void selectionEdited();
    void guestActivated(const guestdeck::DomainId &guest);
    void zoomWanted(int steps); ///< Ctrl with the wheel, Ctrl+plus and minus

protected:
    void dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateCells();
    void lookSoon();
    void look();
    void onTilesChanged(const QList<DomainId> &guests);
    void updateHosts();
    QModelIndex pictureAt(const QPoint &position) const;

    WallModel *m_model;
    WallFeed *m_feed;
    WallDelegate *m_delegate;
    QTimer m_look;
    QPersistentModelIndex m_pressed; ///< picture under the button that is held
    QWidget *m_window = nullptr; ///< watched for being minimised
    quint64 m_repaints = 0;
};

} // namespace guestdeck
