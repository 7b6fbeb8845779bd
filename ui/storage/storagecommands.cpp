// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/storagecommands.h"

#include "models/actions/pooljobs.h"
#include "models/actions/volumejobs.h"
#include "models/connection/connectionregistry.h"
#include "models/connection/hostobjects.h"
#include "models/core/async.h"
#include "models/install/pooloffer.h"
#include "models/itemmodels/volumemodelfeed.h"
#include "models/libvirt/poolcalls.h"
#include "models/settings/poolroles.h"
#include "ui/storage/newpooldialog.h"
#include "ui/storage/newvolumedialog.h"
#include "ui/storage/volumedialogs.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

QList<PoolInfo> poolsOf(Connection &host)
{
    QList<PoolInfo> pools;
    for (const HostObjectStore::Entry &entry : host.objects()->store(HostObjectKind::Pools)->entries()) {
        if (const auto *info = std::get_if<PoolInfo>(&entry.object)) {
            pools.append(*info);
        }
    }
    return pools;
}

/// One that new disks can be built upon: an image of its own that no guest writes into.
bool canBeBase(const StorageMap &map, const VolumeInfo &volume)
{
    if ((volume.format != "qcow2"_L1 && volume.format != "raw"_L1) || volume.path.isEmpty()
        || volume.name.endsWith(".iso"_L1, Qt::CaseInsensitive)) {
        return false;
    }
    const QList<StorageMap::User> users = map.users({volume.pool, volume.name});
    return std::ranges::none_of(
        users, [](const StorageMap::User &user) { return user.direct && !user.medium && !user.readOnly; });
}

} // namespace

StorageCommands::StorageCommands(const Services &services, const ConnectionId &host, VolumeModelFeed *feed,
                                 QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_host(host)
    , m_feed(feed)
    , m_page(page)
{
}

Connection *StorageCommands::host() const
{
    return m_services.registry->find(m_host);
}

Job *StorageCommands::submit(std::unique_ptr<Job> job)
{
    return m_services.jobs->submit(std::move(job));
}

void StorageCommands::open(QDialog *dialog, std::function<void(Connection &)> accepted)
{
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, accepted = std::move(accepted)] {
        if (Connection *connection = host()) {
            accepted(*connection);
        }
    });
    // Somebody may remove the host meanwhile: then there is nothing to change.
    connect(m_services.registry, &ConnectionRegistry::removed, dialog, [this, dialog](const ConnectionId &gone) {
        if (gone == m_host) {
            dialog->reject();
        }
    });
    dialog->open();
}

void StorageCommands::run(StorageAction id, const StorageContext &context)
{
    Connection *connection = host();
    if (!connection) {
        return;
    }
    switch (id) {
    case StorageAction::NewPool:
        newPool();
        break;
    case StorageAction::StartPool:
        submit(makeStartPoolJob(*connection, *context.pool));
        break;
    case StorageAction::StopPool:
        stopPool(*context.pool);
        break;
    case StorageAction::AutostartPool:
        submit(makePoolAutostartJob(*connection, *context.pool, !context.pool->autostart));
        break;
    case StorageAction::RefreshPool:
        submit(makeRefreshPoolJob(*connection, *context.pool));
        break;
    case StorageAction::DeletePool:
        deletePool(*context.pool);
        break;
    case StorageAction::NewVolume:
        newVolume(*context.pool);
        break;
    case StorageAction::Resize:
        resize(context);
        break;
    case StorageAction::Copy:
        copy(context);
        break;
    case StorageAction::Wipe:
        wipe(context.volumes.first());
        break;
    case StorageAction::DeleteVolumes:
        deleteVolumes(context.volumes);
        break;
    case StorageAction::CopyPath: {
        QStringList paths;
        for (const VolumeRow &volume : context.volumes) {
            paths.append(volume.info.path);
        }
        QGuiApplication::clipboard()->setText(paths.join(u'\n'));
        break;
    }
    default:
        break;
    }
}

/// The host is asked first what it can have; where it does not tell, all types are offered.
void StorageCommands::newPool()
{
    Connection *connection = host();
    if (!connection || m_asking) {
        return;
    }
    m_asking = true;
    deliver(connection->run(Lane::Interactive,
                            [](Session &session, const CallContext &) { return readPoolCapabilities(session); }),
            this, [this](const Result<PoolCapabilities> &result) {
                m_asking = false;
                Connection *now = host();
                if (!now) {
                    return;
                }
                NewPoolDialog::Facts facts;
                facts.capabilities = result.has_value() ? *result : PoolCapabilities();
                facts.existing = poolsOf(*now);
                facts.isLocal = now->hostInfo().isLocal;
                facts.session = now->uri().contains("/session"_L1);
                facts.images = customaryImageFolder(now->uri(), facts.isLocal);
                auto *dialog = new NewPoolDialog(facts, m_page);
                open(dialog, [this, dialog](Connection &host) {
                    const NewPool pool = dialog->pool();
                    if (m_services.settings) {
                        PoolRoles(*m_services.settings).setRole(pool.uuid, dialog->role());
                    }
                    submit(makeCreatePoolJob(host, pool));
                });
            });
}

void StorageCommands::stopPool(const PoolInfo &pool)
{
    QStringList guests;
    if (m_feed->map()) {
        for (const StorageMap::User &user : m_feed->map()->usersOfPool(pool.name)) {
            guests.append(user.name);
        }
        guests.removeDuplicates();
    }
    if (guests.isEmpty() && pool.persistent) {
        if (Connection *connection = host()) {
            submit(makeStopPoolJob(*connection, pool));
        }
        return;
    }
    open(new StopPoolDialog(pool, guests, m_page),
         [this, pool](Connection &host) { submit(makeStopPoolJob(host, pool)); });
}

void StorageCommands::deletePool(const PoolInfo &pool)
{
    QList<VolumeRow> rows;
    for (int row = 0; row < m_feed->model()->rowCount(); ++row) {
        rows.append(*m_feed->model()->at(row));
    }
    const bool known = pool.active && m_feed->isListed() && m_feed->map();
    auto *dialog = new DeletePoolDialog(pool, rows, known, m_page);
    open(dialog, [this, dialog, pool, rows](Connection &host) {
        const bool folder = dialog->deletesFolder();
        if (!dialog->deletesFiles()) {
            submit(makeDeletePoolJob(host, pool, folder));
            return;
        }
        QList<VolumeRef> volumes;
        for (const VolumeRow &row : rows) {
            volumes.append(row.ref());
        }
        // The pool follows only when all of them are gone: else nobody would find what is left.
        const Job *job = submit(makeDeleteVolumesJob(host, volumes));
        connect(job, &Job::finished, this, [this, job, pool, folder] {
            Connection *now = this->host();
            if (now && job->state() == Job::State::Succeeded) {
                submit(makeDeletePoolJob(*now, pool, folder));
            }
        });
    });
}

QStringList StorageCommands::namesIn(const QString &pool) const
{
    QStringList names;
    if (pool == m_feed->pool()) {
        for (int row = 0; row < m_feed->model()->rowCount(); ++row) {
            names.append(m_feed->model()->at(row)->info.name);
        }
    } else if (m_feed->map()) {
        for (const VolumeInfo &volume : m_feed->map()->volumesOf(pool)) {
            names.append(volume.name);
        }
    }
    return names;
}

void StorageCommands::newVolume(const PoolInfo &pool)
{
    NewVolumeDialog::Facts facts;
    facts.pool = pool;
    const PoolType *type = findPoolType(pool.type);
    facts.hasFormats = !type || type->fileVolumes;
    facts.taken = namesIn(pool.name);
    if (m_feed->map()) {
        for (const VolumeInfo &volume : m_feed->map()->volumes()) {
            if (canBeBase(*m_feed->map(), volume)) {
                facts.bases.append(volume);
            }
        }
    }
    auto *dialog = new NewVolumeDialog(std::move(facts), m_page);
    open(dialog, [this, dialog, name = pool.name](Connection &host) {
        submit(makeCreateVolumeJob(host, name, dialog->volume()));
    });
}

void StorageCommands::resize(const StorageContext &context)
{
    const VolumeRow &volume = context.volumes.first();
    auto *dialog = new ResizeVolumeDialog(volume, *context.pool, m_page);
    open(dialog, [this, dialog, ref = volume.ref()](Connection &host) {
        submit(makeResizeVolumeJob(host, ref, dialog->size(), dialog->shrinks()));
    });
}

void StorageCommands::copy(const StorageContext &context)
{
    Connection *connection = host();
    if (!connection) {
        return;
    }
    QList<CopyVolumeDialog::Pool> pools;
    for (const PoolInfo &pool : poolsOf(*connection)) {
        const PoolType *type = findPoolType(pool.type);
        if (pool.active && (!type || type->fillVolumes)) {
            pools.append({pool, !type || type->fileVolumes, namesIn(pool.name)});
        }
    }
    const VolumeRow &volume = context.volumes.first();
    auto *dialog = new CopyVolumeDialog(volume, std::move(pools), m_page);
    open(dialog, [this, dialog, ref = volume.ref()](Connection &host) {
        submit(makeCopyVolumeJob(host, ref, dialog->pool(), dialog->volume()));
    });
}

void StorageCommands::wipe(const VolumeRow &volume)
{
    open(new WipeVolumeDialog(volume, m_page),
         [this, ref = volume.ref()](Connection &host) { submit(makeWipeVolumeJob(host, ref)); });
}

void StorageCommands::deleteVolumes(const QList<VolumeRow> &volumes)
{
    auto *dialog = new DeleteVolumesDialog(volumes, m_page);
    QList<VolumeInfo> seen;
    for (const VolumeRow &volume : volumes) {
        seen.append(volume.info);
    }
    open(dialog,
         [this, dialog, seen](Connection &host) { submit(makeDeleteVolumesJob(host, dialog->deletable(), seen)); });
}

} // namespace guestdeck
