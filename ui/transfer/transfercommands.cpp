// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/transfercommands.h"

#include "models/connection/connectionregistry.h"
#include "models/connection/volumestore.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/transfer/localfile.h"
#include "models/transfer/transferjobs.h"
#include "ui/transfer/copydialog.h"
#include "ui/transfer/downloaddialog.h"
#include "ui/transfer/fetchdialog.h"
#include "ui/transfer/filedrop.h"
#include "ui/transfer/uploaddialog.h"

#include <QWidget>

namespace guestdeck
{

TransferCommands::TransferCommands(const Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
}

Connection *TransferCommands::writable(const ConnectionId &host) const
{
    Connection *connection = m_services.registry->find(host);
    return connection && connection->state() == Connection::State::Connected && !connection->config().readOnly
        ? connection
        : nullptr;
}

void TransferCommands::upload(const ConnectionId &host, const QString &pool)
{
    uploadFiles(host, pool, {});
}

void TransferCommands::uploadFiles(const ConnectionId &host, const QString &pool, const QStringList &files)
{
    Connection *connection = writable(host);
    if (!connection) {
        return;
    }
    auto *dialog = new UploadDialog(connection, files, pool, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, host]() {
        if (Connection *target = writable(host)) {
            for (const UploadRequest &request : dialog->requests()) {
                Job *job = m_services.jobs->submit(makeUploadJob(*target, request));
                VolumeStore::rereadAfter(*job, *target, {request.target.pool});
            }
        }
    });
    dialog->show();
}

void TransferCommands::dropUrls(const ConnectionId &host, const QString &pool, const QList<QUrl> &urls)
{
    const QStringList files = FileDrop::filesIn(urls);
    deliver(withoutFolders(files), this, [this, host, pool](const QStringList &plain) {
        if (!plain.isEmpty()) {
            uploadFiles(host, pool, plain);
        }
    });
}

void TransferCommands::fetch(const ConnectionId &host, const QString &pool)
{
    Connection *connection = writable(host);
    if (!connection) {
        return;
    }
    auto *dialog = new FetchDialog(connection, pool, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, host]() {
        if (Connection *target = writable(host)) {
            Job *job = m_services.jobs->submit(makeFetchJob(*target, dialog->request()));
            VolumeStore::rereadAfter(*job, *target, {dialog->request().target.pool});
        }
    });
    dialog->show();
}

void TransferCommands::download(const ConnectionId &host, const VolumeRef &volume)
{
    // A read-only connection may read.
    Connection *connection = m_services.registry->find(host);
    if (!connection) {
        return;
    }
    auto *dialog = new DownloadDialog(connection, volume, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, host]() {
        if (Connection *source = m_services.registry->find(host)) {
            m_services.jobs->submit(makeDownloadJob(*source, dialog->request()));
        }
    });
    dialog->show();
}

void TransferCommands::copyToHost(const ConnectionId &host, const VolumeRef &volume)
{
    if (!m_services.registry->find(host)) {
        return;
    }
    auto *dialog = new CopyDialog(m_services.registry, host, volume, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, host, volume]() {
        Connection *from = m_services.registry->find(host);
        Connection *to = writable(dialog->host());
        if (from && to) {
            const VolumeRef target = dialog->target();
            Job *job = m_services.jobs->submit(makeHostCopyJob(*from, volume, *to, target.pool, target.name));
            VolumeStore::rereadAfter(*job, *to, {target.pool});
        }
    });
    dialog->show();
}

void TransferCommands::acceptDrops(QWidget *widget, std::function<ConnectionId(const QPoint &at)> hostAt)
{
    new FileDrop(
        widget, [this, hostAt](const QPoint &at) { return writable(hostAt(at)) != nullptr; },
        [this, hostAt](const QPoint &at, const QStringList &files) { uploadFiles(hostAt(at), {}, files); });
}

} // namespace guestdeck
