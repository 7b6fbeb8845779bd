// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/inventory/hostinfo.h"
#include "ui/mainwindow/services.h"
#include "ui/storage/chainview.h"
#include "ui/storage/storageactions.h"
#include "ui/widgets/emptystate.h"

#include <QUrl>
#include <QWidget>

class QCheckBox;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace guestdeck
{

class Connection;
class HostObjectsView;
class MessageArea;
class SearchBar;
class StorageCommands;
class VolumeDetails;
class VolumeModelFeed;
class VolumeModelFilter;
class VolumeTable;

/// The Storage tab of a host's page: its pools above, the volumes of the chosen pool below with what they are used for.
/// The host is asked only while this is on screen. Thread: GUI.
class StoragePage : public QWidget
{
    Q_OBJECT
public:
    StoragePage(const Services &services, const ConnectionId &host, QWidget *parent);
    ~StoragePage() override;

    QAction *action(StorageAction id) const { return m_actions->action(id); }
    StorageActions *actions() const { return m_actions; }
    HostObjectsView *poolsView() const { return m_pools; }
    VolumeTable *volumeTable() const { return m_table; }
    VolumeDetails *details() const { return m_details; }
    VolumeModelFeed *feed() const { return m_feed; }
    QString pool() const; ///< the chosen one; empty: none
    void choosePool(const QString &name);
    /// Goes to its pool and row, as soon as they are there.
    void chooseVolume(const VolumeRef &volume);

Q_SIGNALS:
    void guestWanted(const guestdeck::DomainId &guest);
    // To be answered by whoever moves bytes; nothing happens here.
    void uploadWanted(const guestdeck::ConnectionId &host, const QString &pool);
    void downloadWanted(const guestdeck::ConnectionId &host, const guestdeck::VolumeRef &volume);
    void copyToHostWanted(const guestdeck::ConnectionId &host, const guestdeck::VolumeRef &volume);
    void filesDropped(const guestdeck::ConnectionId &host, const QString &pool, const QList<QUrl> &urls);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makePools();
    QWidget *makeVolumes();
    QToolBar *makeTools(const QString &name, const QString &accessibleName, std::span<const StorageAction> ids);
    void connectParts();
    void poolMenu(const QPoint &where);
    void volumeMenu(const QPoint &where);
    QMenu *popup(QWidget *table, const QPoint &where, const QString &name, std::span<const StorageAction> ids,
                 QAction *copyRows);
    void run(StorageAction id);
    void update();
    void updateDetails();
    void updateMessages();
    std::optional<PoolInfo> poolInfo() const;
    std::optional<PoolRole> roleOf(const QString &pool) const;
    void addRoles(QMenu *menu);
    QList<ChainView::Link> chainOf(const VolumeRef &volume) const;
    EmptyState::Content contentWithoutRows();

    Services m_services;
    ConnectionId m_host;
    StorageActions *m_actions;
    VolumeModelFeed *m_feed;
    VolumeModelFilter *m_filter;
    StorageCommands *m_commands;
    HostObjectsView *m_pools = nullptr;
    QLabel *m_title = nullptr;
    SearchBar *m_search = nullptr;
    QCheckBox *m_orphans = nullptr;
    QLabel *m_count = nullptr;
    MessageArea *m_messages = nullptr;
    QStackedWidget *m_stack = nullptr;
    VolumeTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    VolumeDetails *m_details = nullptr;
    VolumeRef m_wanted; ///< to be chosen once it is there
};

} // namespace guestdeck
