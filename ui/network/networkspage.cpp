// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkspage.h"

#include "models/connection/connectionregistry.h"
#include "models/connection/hostobjects.h"
#include "models/itemmodels/hostobjectmodel.h"
#include "models/settings/settings.h"
#include "ui/host/hostobjectsview.h"
#include "ui/host/hostobjecttable.h"
#include "ui/network/networkcommands.h"
#include "ui/network/networkfeed.h"
#include "ui/network/networktext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/openrow.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMetaMethod>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

/// Host by host: what is right on one may be wrong on another.
QString quietFlag(const ConnectionId &host)
{
    return u"networks/noDefault/"_s + host.value.toString(QUuid::WithoutBraces);
}

} // namespace

NetworksPage::~NetworksPage()
{
    m_feed->setWatching(false);
}

void NetworksPage::connectParts()
{
    for (int i = 0; i < int(NetworkAction::Count); ++i) {
        const auto id = NetworkAction(i);
        connect(action(id), &QAction::triggered, this, [this, id] { run(id); });
    }
    HostObjectTable *table = m_list->table();
    connect(table, &HostObjectTable::currentNameChanged, this, [this](const QString &name) {
        m_chosen = name;
        update();
    });
    connect(table->model(), &QAbstractItemModel::rowsInserted, this, &NetworksPage::chooseOne);
    connect(table->model(), &QAbstractItemModel::rowsRemoved, this, &NetworksPage::chooseOne);
    connect(table->model(), &QAbstractItemModel::dataChanged, this, &NetworksPage::update);
    connect(table, &QWidget::customContextMenuRequested, this, &NetworksPage::networkMenu);
    onOpened(table, [this](const QModelIndex &) { action(NetworkAction::Edit)->trigger(); });
    connect(m_feed, &NetworkFeed::changed, this, [this] {
        m_list->table()->viewport()->update();
        update();
    });
    connect(m_details, &NetworkDetails::chosenChanged, this, &NetworksPage::updateActions);
    connect(m_details, &NetworkDetails::guestWanted, this, [this](const QUuid &guest) {
        Q_EMIT guestWanted({m_host, guest});
    });
    connect(m_commands, &NetworkCommands::failed, this, [this](const QString &what, const Error &error) {
        const QString text = error.message.isEmpty() ? what : QString(what + u' ' + error.message);
        m_messages->show({u"network-failed"_s, Message::Severity::Error, text, error.detail, {}, true});
    });
    if (Connection *connection = m_services.registry->find(m_host)) {
        connect(connection, &Connection::stateChanged, this, &NetworksPage::update);
        connect(connection->objects(), &HostObjects::statusChanged, this, [this](HostObjectKind kind) {
            if (kind == HostObjectKind::Networks) {
                update();
            }
        });
    }
    chooseOne();
}

QString NetworksPage::network() const
{
    return m_chosen;
}

const QUuid &NetworksPage::networkId() const
{
    return m_feed->network();
}

void NetworksPage::chooseNetwork(const QString &name)
{
    m_wanted = name;
    chooseOne();
}

void NetworksPage::chooseOne()
{
    HostObjectTable *table = m_list->table();
    const QAbstractItemModel *rows = table->model();
    for (int row = 0; !m_wanted.isEmpty() && row < rows->rowCount(); ++row) {
        if (rows->index(row, 0).data(HostObjectModel::NameRole).toString() == m_wanted) {
            m_wanted.clear();
            table->setCurrentIndex(rows->index(row, 0));
        }
    }
    if (!table->currentIndex().isValid() && rows->rowCount() > 0) {
        table->setCurrentIndex(rows->index(0, 0));
    }
    update();
}

std::optional<NetworkInfo> NetworksPage::info(const QString &name) const
{
    Connection *connection = m_services.registry->find(m_host);
    const HostObjectStore::Entry *entry
        = connection ? connection->objects()->store(HostObjectKind::Networks)->find(name) : nullptr;
    return entry ? std::optional(std::get<NetworkInfo>(entry->object)) : std::nullopt;
}

QString NetworksPage::kindOf(const QString &name) const
{
    const std::optional<NetworkInfo> network = info(name);
    if (!network) {
        return {};
    }
    using Kind = NetworkSpec::Kind;
    const QString &mode = network->forwardMode;
    return mode.isEmpty()           ? NetworkText::kind(Kind::Isolated)
        : mode == "nat"_L1          ? NetworkText::kind(Kind::Nat)
        : mode == "route"_L1        ? NetworkText::kind(Kind::Routed)
        : mode == "open"_L1         ? NetworkText::kind(Kind::Open)
        : mode == "hostdev"_L1      ? QString()
        : network->bridge.isEmpty() ? NetworkText::kind(Kind::Macvtap)
                                    : NetworkText::kind(Kind::Bridge);
}

/// "3, 2 running": how many guests are in it.
QString NetworksPage::guestsOf(const QString &name) const
{
    if (!m_feed->use()) {
        return {};
    }
    const QList<NetworkUser> users = m_feed->use()->users.value(name);
    const auto running = std::ranges::count_if(users, [](const NetworkUser &user) { return user.running; });
    const QLocale locale;
    return running == 0 ? locale.toString(users.size())
                        : tr("%1, %2 running", "guests in a network")
                              .arg(locale.toString(users.size()), locale.toString(qlonglong(running)));
}

QString NetworksPage::blocked() const
{
    const Connection *connection = m_services.registry->find(m_host);
    return !connection || connection->state() != Connection::State::Connected ? tr("The host is not connected.")
        : connection->config().readOnly ? tr("The connection to this host is read only.")
                                        : QString();
}

QString NetworksPage::noLeases() const
{
    const std::optional<NetworkInfo> network = info(m_chosen);
    const NetworkLeases *leases = m_feed->leaseFeed();
    if (network && !network->active) {
        return tr("The network is stopped: it gives out no addresses.");
    }
    if (leases && leases->error() && leases->error()->kind != ErrorKind::Unreachable) {
        return leases->error()->kind == ErrorKind::Unsupported
            ? tr("This connection cannot tell who has which address.")
            : tr("Who has which address could not be read.");
    }
    return leases && leases->isLoaded() ? tr("No guest has got an address from this network yet.") : tr("Reading…");
}

QString NetworksPage::trouble() const
{
    if (m_feed->error() && m_feed->error()->kind != ErrorKind::Unreachable && info(m_chosen)) {
        return m_feed->error()->kind == ErrorKind::Unsupported
            ? tr("Networks of this kind are shown in the table above only, and by their XML.")
            : tr("What it consists of could not be read.");
    }
    const std::optional<LoadedNetwork> &loaded = m_feed->loaded();
    if (!loaded || !loaded->running || !loaded->persistent) {
        return {};
    }
    // What a running network has of its own is told by neither: both sides without it.
    NetworkSpec stored = loaded->spec;
    NetworkSpec running = *loaded->running;
    for (NetworkSpec *spec : {&stored, &running}) {
        spec->bridge = spec->kind == NetworkSpec::Kind::Bridge ? spec->bridge : QString();
        spec->startNow = spec->autostart = true;
    }
    return stored == running ? QString() : tr("It has been changed, and some of that waits until it is started anew.");
}

void NetworksPage::update()
{
    if (m_updating) { // the details tell that another row is chosen while they are filled
        return;
    }
    const QScopedValueRollback guard(m_updating, true);
    const std::optional<NetworkInfo> network = info(m_chosen);
    const QUuid id = network ? network->uuid : QUuid();
    if (id != m_feed->network()) {
        m_feed->setNetwork(id);
        Q_EMIT networkChosen(id, m_chosen);
    }
    NetworkDetails::Shown shown;
    shown.network = network;
    shown.loaded = m_feed->loaded();
    shown.trouble = trouble();
    shown.leases = network && network->active ? m_feed->leases() : QList<NetworkLease>();
    shown.noLeases = noLeases();
    if (network && m_feed->use()) {
        shown.users = m_feed->use()->users.value(network->name);
    }
    m_details->show(shown);
    m_title->setText(network ? tr("Network %1").arg(network->name) : tr("No network is chosen"));
    updateActions();
    updateMessages();
}

void NetworksPage::updateActions()
{
    NetworkContext context;
    context.blocked = blocked();
    context.network = info(m_chosen);
    context.loaded = m_feed->loaded();
    context.lease = m_details->lease();
    context.reservation = m_details->reservation();
    context.dnsHost = m_details->dnsHost();
    context.user = m_details->user();
    m_actions->setContext(context);
}

/// Where the list has been read and it is not in it. A connection of the user's own session has none by nature.
bool NetworksPage::isDefaultMissing() const
{
    Connection *connection = m_services.registry->find(m_host);
    if (!connection || !blocked().isEmpty() || connection->uri().contains("/session"_L1)) {
        return false;
    }
    const HostObjects *objects = connection->objects();
    return objects->isListed(HostObjectKind::Networks) && !objects->error(HostObjectKind::Networks)
        && !objects->store(HostObjectKind::Networks)->find(u"default"_s);
}

void NetworksPage::updateMessages()
{
    if (!isDefaultMissing() || (m_services.settings && m_services.settings->flag(quietFlag(m_host), false))) {
        m_messages->dismiss(u"network-default"_s);
    } else {
        m_messages->show(
            {u"network-default"_s,
             Message::Severity::Info,
             tr("The network \"default\", which shares the host's connection with guests, is missing here. Many "
                "definitions and instructions take it for granted."),
             {},
             {{u"networkMakeDefault"_s, tr("Make it again"),
               [this] {
                   m_commands->makeDefault();
                   chooseNetwork(u"default"_s);
               },
               false},
              {u"networkNoDefault"_s, tr("Not on this host"),
               [this] {
                   if (m_services.settings) {
                       m_services.settings->setFlag(quietFlag(m_host), true);
                   }
               },
               true}},
             false});
    }
    const std::optional<Error> &error = m_feed->useError();
    if (error && error->kind != ErrorKind::Unreachable) {
        m_messages->show({u"network-use"_s,
                          Message::Severity::Warning,
                          tr("It could not be read which guests use which network."),
                          error->detail,
                          {{u"networkRetry"_s, tr("Try again"), [this] { m_feed->refresh(); }, false}},
                          true});
    } else {
        m_messages->dismiss(u"network-use"_s);
    }
}

void NetworksPage::networkMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"networkMenu"_s);
    menu->setAccessibleName(tr("Commands"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // they say why something cannot be done
    for (const NetworkAction id : NetworkActions::ofNetworks) {
        menu->addAction(action(id));
    }
    menu->addSeparator();
    menu->addAction(m_list->table()->findChild<QAction *>(u"hostObjectCopyAction"_s));
    menu->popup(m_list->table()->viewport()->mapToGlobal(where));
}

void NetworksPage::run(NetworkAction id)
{
    const NetworkContext context = m_actions->context();
    if (!m_actions->whyNot(id).isEmpty()) {
        return;
    }
    m_messages->dismiss(u"network-failed"_s);
    switch (id) {
    case NetworkAction::Check:
        Q_EMIT checkWanted(m_host, context.network->uuid, context.network->name);
        break;
    case NetworkAction::ShowGuest:
        Q_EMIT guestWanted({m_host, context.user->uuid});
        break;
    case NetworkAction::Autostart:
        updateActions(); // the mark follows the host, not the click
        m_commands->run(id, context);
        break;
    default:
        m_commands->run(id, context);
    }
    if (NetworkWizard *wizard = id == NetworkAction::New ? m_commands->wizard() : nullptr) {
        connect(wizard, &NetworkWizard::specReady, this, &NetworksPage::chooseNew, Qt::UniqueConnection);
    }
}

void NetworksPage::chooseNew(const NetworkSpec &spec)
{
    chooseNetwork(spec.name);
}

void NetworksPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_feed->setWatching(true);
}

void NetworksPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_feed->setWatching(false);
}

void NetworksPage::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&NetworksPage::checkWanted)) {
        action(NetworkAction::Check)->setVisible(true);
    }
}

} // namespace guestdeck
