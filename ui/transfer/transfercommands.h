// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/inventory/hostinfo.h"
#include "ui/mainwindow/services.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>

class QWidget;

namespace guestdeck
{

class Connection;

/// Everything that moves files and volumes: opens the window that asks, and makes the tasks. Owner: the main window.
/// Thread: GUI.
class TransferCommands : public QObject
{
    Q_OBJECT
public:
    TransferCommands(const Services &services, QWidget *window);

    /// `pool` may be empty everywhere: the user chooses.
    void upload(const ConnectionId &host, const QString &pool = {});
    void uploadFiles(const ConnectionId &host, const QString &pool, const QStringList &files);
    void dropUrls(const ConnectionId &host, const QString &pool, const QList<QUrl> &urls);
    void fetch(const ConnectionId &host, const QString &pool = {});
    void download(const ConnectionId &host, const VolumeRef &volume);
    void copyToHost(const ConnectionId &host, const VolumeRef &volume);

    /// Files dropped there are uploaded to the host that `hostAt` tells; null: none is there.
    void acceptDrops(QWidget *widget, std::function<ConnectionId(const QPoint &at)> hostAt);

    /// Answers what a page of volumes asks for (StoragePage). A template, so that neither knows the other.
    template <class Page>
    void serve(Page *page)
    {
        connect(page, &Page::uploadWanted, this, &TransferCommands::upload);
        connect(page, &Page::filesDropped, this, &TransferCommands::dropUrls);
        connect(page, &Page::downloadWanted, this, &TransferCommands::download);
        connect(page, &Page::copyToHostWanted, this, &TransferCommands::copyToHost);
    }

private:
    Connection *writable(const ConnectionId &host) const;

    Services m_services;
    QWidget *m_window;
};

} // namespace guestdeck
