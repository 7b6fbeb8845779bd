// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/storagepage.h"

#include "models/connection/connectionregistry.h"
#include "models/connection/hostobjects.h"
#include "models/itemmodels/hostobjectmodel.h"
#include "models/itemmodels/volumemodelfeed.h"
#include "models/itemmodels/volumemodelfilter.h"
#include "models/settings/poolroles.h"
#include "ui/host/hostobjectsview.h"
#include "ui/host/hostobjecttable.h"
#include "ui/inventory/searchbar.h"
#include "ui/storage/poolusage.h"
#include "ui/storage/storagecommands.h"
#include "ui/storage/storagetext.h"
#include "ui/storage/volumedetails.h"
#include "ui/storage/volumetable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace guestdeck
{

StoragePage::StoragePage(const Services &services, const ConnectionId &host, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_host(host)
    , m_actions(new StorageActions(this))
    , m_feed(new VolumeModelFeed(services.registry->find(host), this))
    , m_filter(new VolumeModelFilter(this))
    , m_commands(new StorageCommands(services, host, m_feed, this))
{
    setObjectName(u"storagePage"_s);
    setAccessibleName(tr("Storage"));
    setAcceptDrops(true);
    m_filter->setSourceModel(m_feed->model());
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"storageSplitter"_s);
    split->setAccessibleName(tr("Pools and volumes"));
    split->setChildrenCollapsible(false);
    split->addWidget(makePools());
    split->addWidget(makeVolumes());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 5);
    split->setSizes({200, 400});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    setFocusProxy(m_pools->table());
    connectParts();
    update();
}

StoragePage::~StoragePage()
{
    m_feed->setWatching(false);
}

void StoragePage::connectParts()
{
    for (int i = 0; i < int(StorageAction::Count); ++i) {
        const auto id = StorageAction(i);
        connect(action(id), &QAction::triggered, this, [this, id] { run(id); });
    }
    HostObjectTable *pools = m_pools->table();
    connect(pools, &HostObjectTable::currentNameChanged, this, [this](const QString &name) {
        m_feed->setPool(name);
        update();
    });
    const auto chooseOne = [this, pools] {
        if (!pools->currentIndex().isValid() && pools->model()->rowCount() > 0) {
            choosePool(m_wanted.pool.isEmpty() ? pools->model()->index(0, 0).data().toString() : m_wanted.pool);
        }
        update();
    };
    connect(pools->model(), &QAbstractItemModel::rowsInserted, this, chooseOne);
    connect(pools->model(), &QAbstractItemModel::rowsRemoved, this, chooseOne);
    connect(pools->model(), &QAbstractItemModel::dataChanged, this, &StoragePage::update);
    connect(pools, &QWidget::customContextMenuRequested, this, &StoragePage::poolMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &StoragePage::volumeMenu);
    connect(m_table, &VolumeTable::chosenChanged, this, &StoragePage::update);
    connect(m_table, &VolumeTable::opened, m_details, qOverload<>(&QWidget::setFocus));
    connect(m_feed, &VolumeModelFeed::changed, this, [this] {
        m_pools->table()->viewport()->update();
        if (!m_wanted.name.isEmpty() && m_feed->pool() == m_wanted.pool && m_feed->model()->find(m_wanted.name)) {
            m_table->selectName(std::exchange(m_wanted, {}).name);
        }
        update();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_filter->setQuery(query);
        update();
    });
    connect(m_search, &SearchBar::listWanted, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_orphans, &QCheckBox::toggled, this, [this](bool on) {
        m_filter->setOrphansOnly(on);
        update();
    });
    connect(m_details, &VolumeDetails::guestWanted, this, [this](const QUuid &guest) {
        Q_EMIT guestWanted({m_host, guest});
    });
    connect(m_details, &VolumeDetails::volumeWanted, this, [this](const QString &pool, const QString &name) {
        chooseVolume({pool, name});
    });
    if (const Connection *connection = m_services.registry->find(m_host)) {
        connect(connection, &Connection::stateChanged, this, &StoragePage::update);
    }
    chooseOne();
}

QString StoragePage::pool() const
{
    return m_feed->pool();
}

void StoragePage::choosePool(const QString &name)
{
    const QAbstractItemModel *rows = m_pools->table()->model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->index(row, 0).data(HostObjectModel::NameRole).toString() == name) {
            m_pools->table()->setCurrentIndex(rows->index(row, 0));
            return;
        }
    }
}

void StoragePage::chooseVolume(const VolumeRef &volume)
{
    m_wanted = volume;
    m_search->clear();
    m_orphans->setChecked(false);
    choosePool(volume.pool);
    if (m_feed->pool() == volume.pool && m_feed->model()->find(volume.name)) {
        m_wanted = {};
        m_table->selectName(volume.name);
        m_table->setFocus();
    }
}

std::optional<PoolInfo> StoragePage::poolInfo() const
{
    Connection *connection = m_services.registry->find(m_host);
    const PoolInfo *info = connection ? storagetext::pool(*connection, m_feed->pool()) : nullptr;
    return info ? std::optional(*info) : std::nullopt;
}

std::optional<PoolRole> StoragePage::roleOf(const QString &pool) const
{
    Connection *connection = m_services.registry->find(m_host);
    const PoolInfo *info = connection ? storagetext::pool(*connection, pool) : nullptr;
    if (!info) {
        return std::nullopt;
    }
    const QList<VolumeInfo> volumes = m_feed->map() ? m_feed->map()->volumesOf(pool) : QList<VolumeInfo>();
    return m_services.settings ? PoolRoles(*m_services.settings).role(*info, volumes) : guessRole(*info, volumes);
}

/// libvirt keeps no note of it; what is chosen here is remembered by this program.
void StoragePage::addRoles(QMenu *menu)
{
    const std::optional<PoolInfo> info = poolInfo();
    if (!info || !m_services.settings) {
        return;
    }
    QMenu *roles = menu->addMenu(tr("&Meant for"));
    roles->setObjectName(u"storageRoleMenu"_s);
    roles->setAccessibleName(tr("Meant for"));
    const std::optional<PoolRole> now = roleOf(info->name);
    for (const PoolRole role : {PoolRole::Disks, PoolRole::Isos}) {
        QAction *action = roles->addAction(HostObjectColumns::poolRoleText(role));
        action->setObjectName(role == PoolRole::Isos ? u"storageRoleIsos"_s : u"storageRoleDisks"_s);
        action->setCheckable(true);
        action->setChecked(now == role);
        connect(action, &QAction::triggered, this, [this, role, uuid = info->uuid] {
            PoolRoles(*m_services.settings).setRole(uuid, role);
            m_pools->table()->viewport()->update();
        });
    }
}

void StoragePage::update()
{
    const Connection *connection = m_services.registry->find(m_host);
    StorageContext context;
    context.connected = connection && connection->state() == Connection::State::Connected;
    context.blocked = !context.connected ? tr("The host is not connected.")
        : connection->config().readOnly  ? tr("The connection to this host is read only.")
                                         : QString();
    context.pool = poolInfo();
    context.type = context.pool ? findPoolType(context.pool->type) : nullptr;
    for (const QString &name : m_table->selectedNames()) {
        if (const VolumeRow *row = m_feed->model()->find(name)) {
            context.volumes.append(*row);
        }
    }
    context.mapKnown = m_feed->map().has_value();
    m_actions->setContext(context);

    const int shown = m_filter->rowCount();
    const int all = m_feed->model()->rowCount();
    const QLocale locale;
    m_title->setText(context.pool ? tr("Volumes in %1").arg(context.pool->name) : tr("Volumes"));
    m_count->setText(m_filter->isFiltering()
                         ? tr("%1 of %2", "rows shown, rows").arg(locale.toString(shown), locale.toString(all))
                         : QString());
    if (shown == 0) {
        m_empty->setContent(contentWithoutRows());
    }
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    updateMessages();
    updateDetails();
}

void StoragePage::updateMessages()
{
    const auto tell
        = [this](const QString &id, Message::Severity severity, const QString &text, const QString &details) {
              if (text.isEmpty()) {
                  m_messages->dismiss(id);
              } else {
                  m_messages->show({id,
                                    severity,
                                    text,
                                    details,
                                    {{u"storageRetry"_s, tr("Try again"), [this] { m_feed->refresh(); }, false}},
                                    false});
              }
          };
    const std::optional<Error> error = m_feed->error();
    const bool rows = m_feed->model()->rowCount() > 0;
    tell(u"storage-volumes"_s, Message::Severity::Error,
         error && rows && error->kind != ErrorKind::Busy
             ? tr("The volumes could not be read. What is shown was seen earlier.")
             : QString(),
         error ? error->detail : QString());
    QString unknown;
    QString details;
    if (rows && m_feed->mapError()) {
        unknown = tr("It could not be read which guests use these volumes, so none can be deleted or wiped.");
        details = m_feed->mapError()->detail;
    } else if (rows && m_feed->map() && !m_feed->map()->unreadGuests().isEmpty()) {
        unknown = tr("Not all guests could be read, so it is not known which volumes nobody uses.");
        details = m_feed->map()->unreadGuests().join(u'\n');
    }
    tell(u"storage-usage"_s, Message::Severity::Warning, unknown, details);
}

QList<ChainView::Link> StoragePage::chainOf(const VolumeRef &volume) const
{
    QList<ChainView::Link> links;
    if (m_feed->map()) {
        for (const StorageMap::Link &link : m_feed->map()->chain(volume)) {
            links.append(storagetext::chainLink(link, links.isEmpty()));
        }
    }
    return links;
}

void StoragePage::updateDetails()
{
    const QStringList names = m_table->selectedNames();
    if (names.size() == 1) {
        if (const VolumeRow *row = m_feed->model()->find(names.first())) {
            m_details->setVolume(row, chainOf(row->ref()), {});
            return;
        }
    }
    quint64 size = 0;
    for (const VolumeRow &volume : m_actions->context().volumes) {
        size += volume.info.allocation.value;
    }
    m_details->setVolume(
        nullptr, {},
        names.isEmpty()
            ? tr("Choose a volume to see its chain and who uses it.")
            : tr("%n volume(s) chosen, %1 allocated.", nullptr, int(names.size())).arg(storagetext::size({size})));
}

EmptyState::Content StoragePage::contentWithoutRows()
{
    const StorageContext &context = m_actions->context();
    const auto button = [this](StorageAction id) {
        return EmptyState::Button{u"storageEmpty_"_s + action(id)->objectName(), withoutKeyMark(action(id)->text()),
                                  [this, id] { action(id)->trigger(); }};
    };
    if (!context.pool) {
        return {u"info"_s, tr("No pool is chosen."), tr("The volumes of the chosen pool are listed here."), {}};
    }
    if (m_feed->model()->rowCount() > 0) {
        return {u"search"_s,
                tr("Nothing found."),
                m_orphans->isChecked() ? tr("No volume that nobody uses has all that is looked for.")
                                       : tr("No row has all that is looked for."),
                {{u"storageShowAll"_s, tr("Show all"), [this] {
                      m_search->clear();
                      m_orphans->setChecked(false);
                  }}}};
    }
    if (!context.connected) {
        return {u"host"_s, tr("This host is not connected."), tr("Its volumes are listed when it is connected."), {}};
    }
    if (!context.pool->active) {
        return {u"info"_s,
                tr("This pool is stopped."),
                tr("Its volumes are listed when it is started."),
                {button(StorageAction::StartPool)}};
    }
    if (const std::optional<Error> error = m_feed->error()) {
        return {u"error"_s,
                tr("The volumes could not be read."),
                error->detail,
                {{u"storageEmptyRetry"_s, tr("Try again"), [this] { m_feed->refresh(); }}}};
    }
    if (!m_feed->isListed()) {
        return {u"refresh"_s, tr("Reading…"), {}, {}};
    }
    return {u"info"_s,
            tr("This pool is empty."),
            tr("Make a new volume, or bring a file of this computer into it; files can be dropped here."),
            {button(StorageAction::NewVolume), button(StorageAction::Upload)}};
}

QMenu *StoragePage::popup(QWidget *table, const QPoint &where, const QString &name, std::span<const StorageAction> ids,
                          QAction *copyRows)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(name);
    menu->setAccessibleName(tr("Commands"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // they say why something cannot be done
    for (const StorageAction id : ids) {
        menu->addAction(action(id));
    }
    if (copyRows) {
        menu->addSeparator();
        menu->addAction(copyRows);
    }
    menu->popup(table->mapToGlobal(where));
    return menu;
}

void StoragePage::poolMenu(const QPoint &where)
{
    QMenu *menu = popup(m_pools->table()->viewport(), where, u"storagePoolMenu"_s, StorageActions::ofPools,
                        m_pools->table()->findChild<QAction *>(u"hostObjectCopyAction"_s));
    addRoles(menu);
}

void StoragePage::volumeMenu(const QPoint &where)
{
    popup(m_table->viewport(), where, u"storageVolumeMenu"_s, StorageActions::ofVolumes,
          m_table->findChild<QAction *>(u"volumeCopyRowsAction"_s));
}

void StoragePage::run(StorageAction id)
{
    const StorageContext context = m_actions->context();
    if (!m_actions->whyNot(id).isEmpty()) {
        return;
    }
    switch (id) {
    case StorageAction::Upload:
        Q_EMIT uploadWanted(m_host, context.pool->name);
        break;
    case StorageAction::Download:
        Q_EMIT downloadWanted(m_host, context.volumes.first().ref());
        break;
    case StorageAction::CopyToHost:
        Q_EMIT copyToHostWanted(m_host, context.volumes.first().ref());
        break;
    case StorageAction::AutostartPool:
        update(); // the mark follows the host, not the click
        m_commands->run(id, context);
        break;
    default:
        m_commands->run(id, context);
    }
}

void StoragePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_feed->setWatching(true);
}

void StoragePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_feed->setWatching(false);
}

void StoragePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && action(StorageAction::Upload)->isEnabled()) {
        event->acceptProposedAction();
    }
}

void StoragePage::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasUrls() && action(StorageAction::Upload)->isEnabled()) {
        event->acceptProposedAction();
    }
}

void StoragePage::dropEvent(QDropEvent *event)
{
    if (!event->mimeData()->hasUrls() || !action(StorageAction::Upload)->isEnabled()) {
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(m_host, m_feed->pool(), event->mimeData()->urls());
}

} // namespace guestdeck
