// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace guestdeck
{

class Connection;
class GuestPage;
class TilesPage;

/// What a tab, or a window that was one, shows; its page is made when it comes to the front for the first time, so that
/// tabs that come back at start cost nothing. Thread: GUI.
class WorkTab : public QWidget
{
    Q_OBJECT
public:
    using Make = std::function<QWidget *(const WorkTab &, QWidget *parent)>;

    static WorkTab *ofGuest(const DomainId &guest, Make make, QWidget *parent);
    static WorkTab *ofHost(const ConnectionId &host, Make make, QWidget *parent);
    static WorkTab *ofTiles(const QList<DomainId> &guests, Make make, QWidget *parent);

    const DomainId &guest() const { return m_guest; } ///< null: another kind of tab
    const ConnectionId &host() const { return m_host; } ///< null: tiles, which may be of several
    bool isTiles() const { return m_guest.isNull() && m_host.isNull(); }
    QList<DomainId> tiles() const; ///< empty: another kind of tab
    /// What commands act upon while this is in front.
    QList<DomainId> chosenGuests() const;
    QWidget *page() const { return m_page; }
    GuestPage *guestPage() const;
    TilesPage *tilesPage() const;

    /// "guest:<connection>:<uuid>", "host:<connection>" or "tiles:<connection>/<uuid>,…": how it is written down.
    QString key() const;
    static QList<DomainId> tilesOfKey(const QString &key);

    /// The guest runs on that host now: the page follows, or one of the tiles does.
    void guestMoved(const DomainId &from, Connection *to);

Q_SIGNALS:
    void titleChanged();
    void chosenGuestsChanged();
    void emptied(); ///< the last of the tiles was taken out

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    WorkTab(const DomainId &guest, const ConnectionId &host, const QList<DomainId> &tiles, Make make, QWidget *parent);
    void makePage();

    DomainId m_guest;
    ConnectionId m_host;
    QList<DomainId> m_tiles; ///< until there is a page that knows
    Make m_make;
    QWidget *m_page = nullptr;
};

} // namespace guestdeck
