// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/worktab.h"

#include "models/connection/connection.h"
#include "ui/mainwindow/guestpage.h"
#include "ui/tiles/tilespage.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

QString plain(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace

WorkTab::WorkTab(const DomainId &guest, const ConnectionId &host, const QList<DomainId> &tiles, Make make,
                 QWidget *parent)
    : QWidget(parent)
    , m_guest(guest)
    , m_host(host)
    , m_tiles(tiles)
    , m_make(std::move(make))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

WorkTab *WorkTab::ofGuest(const DomainId &guest, Make make, QWidget *parent)
{
    auto *tab = new WorkTab(guest, guest.connection, {}, std::move(make), parent);
    tab->setObjectName(u"guestTab"_s);
    return tab;
}

WorkTab *WorkTab::ofHost(const ConnectionId &host, Make make, QWidget *parent)
{
    auto *tab = new WorkTab({}, host, {}, std::move(make), parent);
    tab->setObjectName(u"hostTab"_s);
    return tab;
}

WorkTab *WorkTab::ofTiles(const QList<DomainId> &guests, Make make, QWidget *parent)
{
    auto *tab = new WorkTab({}, {}, guests, std::move(make), parent);
    tab->setObjectName(u"tilesTab"_s);
    tab->setAccessibleName(tr("Tiles"));
    return tab;
}

GuestPage *WorkTab::guestPage() const
{
    return qobject_cast<GuestPage *>(m_page);
}

TilesPage *WorkTab::tilesPage() const
{
    return qobject_cast<TilesPage *>(m_page);
}

QList<DomainId> WorkTab::tiles() const
{
    return tilesPage() ? tilesPage()->guests() : m_tiles;
}

QList<DomainId> WorkTab::chosenGuests() const
{
    if (!m_guest.isNull()) {
        return {m_guest};
    }
    const DomainId current = tilesPage() ? tilesPage()->currentGuest() : DomainId();
    return current.isNull() ? QList<DomainId>() : QList<DomainId>{current};
}

QString WorkTab::key() const
{
    if (!m_guest.isNull()) {
        return u"guest:"_s + plain(m_host.value) + u':' + plain(m_guest.uuid);
    }
    if (!m_host.isNull()) {
        return u"host:"_s + plain(m_host.value);
    }
    QStringList parts;
    for (const DomainId &guest : tiles()) {
        parts.append(plain(guest.connection.value) + u'/' + plain(guest.uuid));
    }
    return u"tiles:"_s + parts.join(u',');
}

QList<DomainId> WorkTab::tilesOfKey(const QString &key)
{
    QList<DomainId> guests;
    for (const QString &part : key.section(u':', 1, 1).split(u',', Qt::SkipEmptyParts)) {
        const DomainId guest{{QUuid::fromString(part.section(u'/', 0, 0))},
                             QUuid::fromString(part.section(u'/', 1, 1))};
        if (!guest.isNull() && !guest.connection.isNull()) {
            guests.append(guest);
        }
    }
    return guests;
}

void WorkTab::makePage()
{
    m_page = m_make(*this, this);
    if (!m_page) {
        return;
    }
    layout()->addWidget(m_page);
    setFocusProxy(m_page);
    m_page->show();
    if (GuestPage *page = guestPage()) {
        connect(page, &GuestPage::titleChanged, this, &WorkTab::titleChanged);
    }
    if (TilesPage *page = tilesPage()) {
        connect(page, &TilesPage::guestsChanged, this, [this, page] {
            Q_EMIT titleChanged();
            Q_EMIT chosenGuestsChanged();
            if (page->guests().isEmpty()) {
                Q_EMIT emptied();
            }
        });
        connect(page, &TilesPage::currentGuestChanged, this, &WorkTab::chosenGuestsChanged);
    }
    Q_EMIT titleChanged();
    Q_EMIT chosenGuestsChanged();
}

void WorkTab::guestMoved(const DomainId &from, Connection *to)
{
    const DomainId now{to->id(), from.uuid};
    if (m_guest == from) {
        m_guest = now;
        m_host = to->id();
        if (GuestPage *page = guestPage(); page && !page->moveTo(to)) {
            page->deleteLater();
            m_page = nullptr;
            if (isVisible()) {
                makePage();
            }
        }
    } else if (TilesPage *page = tilesPage()) {
        page->guestMoved(from, to);
    } else {
        std::replace(m_tiles.begin(), m_tiles.end(), from, now);
    }
    Q_EMIT titleChanged();
    Q_EMIT chosenGuestsChanged();
}

void WorkTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_page && m_make) {
        makePage();
    }
    if (GuestPage *page = guestPage()) {
        page->shown();
    }
}

void WorkTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (GuestPage *page = guestPage()) {
        page->hidden();
    }
}

} // namespace guestdeck
