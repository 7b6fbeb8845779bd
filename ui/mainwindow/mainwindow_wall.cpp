// SPDX-License-Identifier: GPL-3.0-or-later
// The wall of thumbnails as a part of the main window.
#include "ui/console/consolescreen.h"
#include "ui/inventory/guesttable.h"
#include "ui/inventory/inspector.h"
#include "ui/inventory/inventoryview.h"
#include "ui/inventory/searchbar.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/wall/wallfeed.h"
#include "ui/wall/wallview.h"

#include <QMenu>

namespace guestdeck
{

void MainWindow::connectWall()
{
    m_inspector->setFeed(m_feed);
    connect(m_inspector, &Inspector::screenActivated, this, &MainWindow::openFromPicture);
    on(ActionId::ShowGuests, [this] {
        m_tabs->setCurrentIndex(0);
        m_inventory->table()->setFocus();
    });
    on(ActionId::ShowWall, [this] { m_tabs->showWall(); });
    connect(m_wall, &WallView::selectionEdited, this, &MainWindow::updateContextSoon);
    connect(m_wall, &WallView::guestActivated, this, &MainWindow::openFromPicture);
    connect(m_wall, &WallView::clearSearchWanted, m_search, &QLineEdit::clear);
    connect(m_wall, &WallView::guestsWanted, m_actions->action(ActionId::ShowGuests), &QAction::trigger);
    connect(m_wall, &WallView::menuWanted, this, [this](const QPoint &position) {
        updateContext();
        m_guestMenu->popup(position);
    });
    // What is chosen in one view is chosen in the other when one goes there.
    connect(m_tabs, &QTabWidget::currentChanged, this, [this, before = 0](int index) mutable {
        GuestTable *table = m_inventory->table();
        const bool wall = m_tabs->isWallShown();
        if (wall && before == 0) {
            m_wall->selectGuests(table->selectedGuests());
        } else if (index == 0 && m_tabs->widget(before) == m_wall && !m_wall->selectedGuests().isEmpty()) {
            table->selectGuests(m_wall->selectedGuests());
        }
        before = index;
    });
}

void MainWindow::openFromPicture(const DomainId &guest)
{
    m_feed->offer(guest); // its console goes on with the connection of the picture
    const QWidget *page = openScreen(guest);
    m_feed->offer({});
    const WallTile *tile = m_feed->tile(guest);
    auto *screen = page ? page->findChild<ConsoleScreen *>() : nullptr;
    if (screen && tile) {
        screen->setPlaceholder(tile->image);
    }
}

void MainWindow::showGuestsOrWall()
{
    if (!m_tabs->isWallShown()) {
        m_tabs->setCurrentIndex(0);
    }
}

} // namespace guestdeck
