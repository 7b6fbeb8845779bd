// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "ui/widgets/emptystate.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSlider;
class QStackedLayout;

namespace guestdeck
{

class ActionRegistry;
class GuestFilter;
class Settings;
class WallFeed;
class WallList;
class WallModel;

/// All running guests that the search and the sidebar let through, as live thumbnails, with a slider for their size.
/// Built when it is shown for the first time. Thread: GUI.
class WallView : public QWidget
{
    Q_OBJECT
public:
    /// `actions` and `settings` may be null: then there are no keys, and nothing is remembered.
    WallView(GuestFilter *filter, WallFeed *feed, ActionRegistry *actions, Settings *settings,
             QWidget *parent = nullptr);

    WallList *list() const { return m_list; } ///< null: never shown so far
    QList<DomainId> selectedGuests() const;
    void selectGuests(const QList<DomainId> &guests);
    void setTileWidth(int width);

Q_SIGNALS:
    void clearSearchWanted();
    void guestsWanted(); ///< show the list of all guests
    void selectionEdited();
    void guestActivated(const guestdeck::DomainId &guest);
    void menuWanted(const QPoint &globalPosition);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeBar();
    void zoom(int steps);
    void updateState();
    EmptyState::Content emptyContent() const;

    GuestFilter *m_filter;
    WallFeed *m_feed;
    ActionRegistry *m_actions;
    Settings *m_settings;
    WallModel *m_model = nullptr;
    WallList *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_count = nullptr;
    QSlider *m_slider = nullptr;
    QList<DomainId> m_toSelect; ///< when it is built
    QTimer m_update;
};

} // namespace guestdeck
