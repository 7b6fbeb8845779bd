// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tiles/tile.h"

#include <QList>
#include <QWidget>

namespace guestdeck
{

class ConnectionRegistry;

/// Several guests' screens side by side, in the grid that shows the most of them. One of them is the current one: arrow
/// keys move that, Enter gives it the keyboard, the release keys take it back; one can fill the view for a while.
/// Screens out of sight ask for no updates. Thread: GUI.
class TilesPage : public QWidget
{
    Q_OBJECT
public:
    /// `registry` must outlive this. Guests whose host is not known are left out.
    TilesPage(ConnectionRegistry *registry, const QList<DomainId> &guests, TilesHooks hooks, QWidget *parent = nullptr);
    ~TilesPage() override;

    QList<DomainId> guests() const; ///< in their order
    DomainId currentGuest() const; ///< null: there is none
    Tile *tileOf(const DomainId &guest) const;
    const QList<Tile *> &tiles() const { return m_tiles; }
    Tile *maximised() const { return m_maximised; }

    void add(const DomainId &guest);
    void remove(const DomainId &guest);
    void maximise(Tile *tile); ///< null: all of them again
    /// The guest runs on that host now.
    void guestMoved(const DomainId &from, Connection *to);

Q_SIGNALS:
    void guestsChanged();
    void currentGuestChanged();
    void openWanted(const guestdeck::DomainId &guest);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setCurrent(Tile *tile);
    void place();
    Tile *neighbour(int key) const;

    ConnectionRegistry *m_registry;
    TilesHooks m_hooks;
    QList<Tile *> m_tiles;
    Tile *m_current = nullptr;
    Tile *m_maximised = nullptr;
};

} // namespace guestdeck
