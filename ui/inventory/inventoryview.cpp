// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/inventoryview.h"

#include "models/connection/connectionregistry.h"
#include "models/itemmodels/guestfilter.h"
#include "models/itemmodels/guestmodel.h"
#include "ui/dialogs/explain.h"
#include "ui/inventory/guesttable.h"
#include "ui/inventory/hosttrouble.h"
#include "ui/mainwindow/actionregistry.h"
#include "ui/widgets/format.h"

#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
const QString hostMessageId = u"host-state"_s;
} // namespace

InventoryView::InventoryView(GuestModel *model, ActionRegistry *actions, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_registry(model->registry())
    , m_filter(new GuestFilter(this))
    , m_table(nullptr)
    , m_empty(new EmptyState(this))
    , m_messages(new MessageArea(this))
{
    setObjectName(u"inventoryView"_s);
    setAccessibleName(tr("Guests"));
    m_filter->setSourceModel(model);
    m_table = new GuestTable(model, m_filter, this);
    actions->addTableActions(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);

    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &InventoryView::updateState);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            updateState();
        }
    });
    for (const auto &connection : m_registry->connections()) {
        attach(connection.get());
    }
    connect(m_registry, &ConnectionRegistry::added, this, &InventoryView::attach);
    connect(m_registry, &ConnectionRegistry::removed, this, [this](const ConnectionId &id) {
        if (m_host == id) {
            setHost({});
        }
        updateSoon();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &InventoryView::updateSoon);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &InventoryView::updateSoon);
    updateState();
}

void InventoryView::attach(Connection *connection)
{
    connect(connection, &Connection::stateChanged, this, &InventoryView::updateSoon);
    connect(connection, &Connection::configChanged, this, &InventoryView::updateSoon);
    connect(connection, &Connection::listCompleted, this, [this] {
        updateSoon();
        requestAllDetails();
    });
    connect(connection->inventory(), &Inventory::domainsAdded, this, [this] {
        if (!m_filter->query().isEmpty()) {
            requestAllDetails();
        }
    });
    updateSoon();
}

bool InventoryView::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void InventoryView::setQuery(const QString &query)
{
    if (query == m_filter->query()) {
        return;
    }
    m_filter->setQuery(query);
    requestAllDetails();
    updateSoon();
}

void InventoryView::setHost(const std::optional<ConnectionId> &host)
{
    m_host = host;
    m_filter->setHost(host);
    updateState();
}

void InventoryView::setGroup(const std::optional<QString> &group)
{
    m_filter->setGroup(group);
    updateState();
}

void InventoryView::requestAllDetails()
{
    // A search looks at titles, addresses and tags, too: they must be known of every guest.
    if (m_filter->query().isEmpty()) {
        return;
    }
    for (const auto &connection : m_registry->connections()) {
        if (connection->state() == Connection::State::Connected) {
            connection->requestDetails(connection->inventory()->domains().keys());
        }
    }
}

void InventoryView::updateSoon()
{
    m_update.start();
}

void InventoryView::updateState()
{
    const Connection *chosen = m_host ? m_registry->find(*m_host) : nullptr;
    if (!chosen && m_registry->connections().size() == 1) {
        chosen = m_registry->connections().front().get();
    }
    const bool rows = m_filter->rowCount() > 0;
    if (!rows) {
        m_empty->setContent(contentFor(chosen));
    }
    m_stack->setCurrentWidget(rows ? static_cast<QWidget *>(m_table) : m_empty);
    updateHostMessage(rows ? chosen : nullptr);
    const bool counting = chosen && chosen->state() == Connection::State::Reconnecting;
    if (counting != m_tick.isActive()) {
        counting ? m_tick.start() : m_tick.stop();
    }
}

std::function<void()> InventoryView::withHost(std::function<void(Connection &)> what) const
{
    const Connection *chosen = m_host           ? m_registry->find(*m_host)
        : m_registry->connections().size() == 1 ? m_registry->connections().front().get()
                                                : nullptr;
    return [registry = m_registry, id = chosen ? chosen->id() : ConnectionId(), what = std::move(what)] {
        if (Connection *connection = registry->find(id)) {
            what(*connection);
        }
    };
}

void InventoryView::updateHostMessage(const Connection *connection)
{
    // What is listed stays in view while the host is away; this says how old it is.
    std::optional<Message> message;
    if (connection) {
        message = hostTrouble(
            *connection, withHost([](Connection &host) {
                host.state() == Connection::State::Reconnecting ? host.retryNow() : host.open();
            }),
            withHost([this](Connection &host) { Q_EMIT const_cast<InventoryView *>(this)->examineWanted(host.id()); }));
    }
    if (message) {
        m_messages->show(*message);
    } else {
        m_messages->dismiss(hostMessageId);
    }
}

EmptyState::Content InventoryView::contentFor(const Connection *connection) const
{
    if (m_registry->connections().empty()) {
        return noHosts();
    }
    if (!m_filter->query().isEmpty() && m_model->rowCount() > 0) {
        return {u"search"_s,
                tr("No guest matches “%1”.").arg(m_filter->query()),
                m_host ? tr("Only guests of the host chosen in the sidebar are looked at.") : QString(),
                {{u"clearSearchButton"_s, tr("Clear the search"),
                  [view = this] { Q_EMIT const_cast<InventoryView *>(view)->clearSearchWanted(); }}}};
    }
    if (!connection) {
        bool connected = false;
        for (const auto &candidate : m_registry->connections()) {
            connected = connected || candidate->state() == Connection::State::Connected;
        }
        return connected ? EmptyState::Content{u"guests"_s, tr("No host has a guest yet."), {}, {}}
                         : EmptyState::Content{u"host"_s,
                                               tr("No host is connected."),
                                               tr("Choose one in the sidebar to see why, or connect to it."),
                                               {}};
    }
    if (connection->state() != Connection::State::Connected) {
        return hostDown(*connection);
    }
    if (!connection->isListComplete()) {
        return {u"guests"_s, tr("Reading the guests of %1…").arg(connection->displayName()), {}, {}};
    }
    QList<EmptyState::Button> buttons;
    if (!connection->config().readOnly) {
        buttons.append({u"emptyNewMachineButton"_s, tr("New machine…"), withHost([this](Connection &host) {
                            Q_EMIT const_cast<InventoryView *>(this)->newMachineWanted(host.id());
                        })});
    }
    return {u"guests"_s, tr("%1 has no guests yet.").arg(connection->displayName()),
            tr("Create a virtual machine from an installation image, or with no disk at all to try the host."),
            buttons};
}

EmptyState::Content InventoryView::noHosts() const
{
    auto *self = const_cast<InventoryView *>(this);
    return {
        u"host"_s,
        tr("No host yet."),
        tr("Guestdeck manages the virtual machines of this machine, or of others over ssh."),
        {{u"addThisMachineButton"_s, tr("This machine"), [self] { Q_EMIT self->addUriWanted(u"qemu:///system"_s); }},
         {u"addRemoteHostButton"_s, tr("Remote host…"), [self] { Q_EMIT self->addRemoteHostWanted(); }},
         {u"addSimulatedHostButton"_s, tr("Simulated host, to look around"),
          [self] { Q_EMIT self->addUriWanted(u"test:///default"_s); }}}};
}

EmptyState::Content InventoryView::hostDown(const Connection &connection) const
{
    const QString name = connection.displayName();
    const EmptyState::Button stop{u"emptyDisconnectButton"_s, tr("Stop trying"),
                                  withHost([](Connection &host) { host.close(); })};
    if (connection.state() == Connection::State::Connecting) {
        return {u"host-connecting"_s, connectingText(connection), connection.uri(), {stop}};
    }
    QString text;
    if (connection.lastError()) {
        // The plain words first: what libvirt hands on may begin with the least of several troubles.
        const Explanation why = explain(*connection.lastError());
        text = why.why + u'\n' + why.next + u'\n';
    }
    const EmptyState::Button details{u"emptyDetailsButton"_s, tr("Details"), withHost([this](Connection &host) {
                                         if (host.lastError()) {
                                             Message message;
                                             message.id = u"host-details"_s;
                                             message.severity = Message::Severity::Error;
                                             message.text
                                                 = host.displayName() + u": "_s + explain(*host.lastError()).why;
                                             message.details = host.lastError()->detail;
                                             m_messages->show(message);
                                         }
                                     })};
    const EmptyState::Button connectButton{u"emptyConnectButton"_s, tr("Connect"),
                                           withHost([](Connection &host) { host.open(); })};
    if (connection.state() == Connection::State::Disconnected) {
        return {u"host-disconnected"_s, tr("%1 is not connected.").arg(name), connection.uri(), {connectButton}};
    }
    if (loginWasCancelled(connection)) {
        return {u"host-disconnected"_s,
                tr("%1 is not connected.").arg(name),
                tr("The login was cancelled."),
                {connectButton}};
    }
    text += sinceAndNext(connection);
    if (connection.lastError()) {
        const QString what = explain(*connection.lastError()).what;
        // Words of our own about a login, or libvirt's.
        const QString detail = connection.lastError()->detail;
        const bool own = connection.lastError()->code == 0 || (!detail.isEmpty() && !detail.contains(what));
        text += u'\n' + (own ? what : tr("libvirt says: %1").arg(what));
    }
    QList<EmptyState::Button> buttons;
    if (connection.state() == Connection::State::Reconnecting) {
        buttons = {{u"emptyRetryButton"_s, tr("Retry now"), withHost([](Connection &host) { host.retryNow(); })}, stop};
    } else {
        buttons = {connectButton};
    }
    buttons.append({u"emptyExamineButton"_s, tr("Examine connection"), withHost([this](Connection &host) {
                        Q_EMIT const_cast<InventoryView *>(this)->examineWanted(host.id());
                    })});
    if (connection.lastError() && !connection.lastError()->detail.isEmpty()) {
        buttons.append(details);
    }
    return {u"host-failed"_s, tr("%1 cannot be reached.").arg(name), text, buttons};
}

} // namespace guestdeck
