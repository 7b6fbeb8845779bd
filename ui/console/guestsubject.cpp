// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/guestsubject.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/credentials/authbroker.h"
#include "models/settings/settings.h"

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// The issuers believed for a host's consoles: public data, so the settings may have it.
QString issuerKey(const DomainId &guest)
{
    return u"console/issuer/"_s + guest.connection.value.toString(QUuid::WithoutBraces);
}

} // namespace

GuestSubject::GuestSubject(Connection *connection, const QUuid &uuid, QObject *parent)
    : QObject(parent)
    , m_id{connection->id(), uuid}
    , m_connection(connection)
{
    attach();
    refresh();
}

void GuestSubject::attach()
{
    const Connection *connection = m_connection;
    connect(connection, &Connection::stateChanged, this, &GuestSubject::refresh);
    connect(connection, &Connection::configChanged, this, &GuestSubject::refresh);
    connect(connection, &Connection::listCompleted, this, &GuestSubject::refresh);
    connect(connection, &QObject::destroyed, this, &GuestSubject::refresh);
    connect(connection, &Connection::domainStateChanged, this, [this](const QUuid &uuid, DomainState state) {
        if (uuid != m_id.uuid) {
            return;
        }
        refresh();
        if (isActive(state)) {
            Q_EMIT started();
        }
    });
    const auto ifMine = [this](const QList<QUuid> &uuids) {
        if (uuids.contains(m_id.uuid)) {
            refresh();
        }
    };
    const Inventory *inventory = connection->inventory();
    connect(inventory, &Inventory::domainsAdded, this, ifMine);
    connect(inventory, &Inventory::domainsRemoved, this, ifMine);
    connect(inventory, &Inventory::domainsChanged, this, [ifMine](const QList<QUuid> &uuids, DomainFields fields) {
        if (fields & (DomainField::State | DomainField::Name | DomainField::Config)) {
            ifMine(uuids);
        }
    });
}

Connection *GuestSubject::connection() const
{
    return m_connection;
}

const Inventory::Domain *GuestSubject::domain() const
{
    return m_connection ? m_connection->inventory()->find(m_id.uuid) : nullptr;
}

void GuestSubject::refresh()
{
    if (m_connection) {
        m_hostName = m_connection->displayName();
    }
    if (const Inventory::Domain *known = domain()) {
        m_name = known->info.name;
    }
    Q_EMIT changed();
}

ScreenSubject GuestSubject::subject() const
{
    ScreenSubject subject;
    subject.hostConnected = false;
    if (const Connection *connection = m_connection.data()) {
        subject.hostConnected = connection->state() == Connection::State::Connected;
        subject.listed = connection->isListComplete();
        if (const auto &error = connection->lastError(); error && !subject.hostConnected) {
            subject.hostError = error->message.isEmpty() ? error->detail : error->message;
        }
    }
    if (const Inventory::Domain *known = domain()) {
        subject.state = known->info.state;
    }
    subject.name = m_name.isEmpty() ? m_id.uuid.toString(QUuid::WithoutBraces) : m_name;
    subject.hostName = m_hostName;
    return subject;
}

void GuestSubject::moveTo(Connection *connection)
{
    if (m_connection) {
        disconnect(m_connection, nullptr, this, nullptr);
        disconnect(m_connection->inventory(), nullptr, this, nullptr);
    }
    m_connection = connection;
    m_id.connection = connection->id();
    attach();
    refresh();
}

void GuestSubject::wakeHost()
{
    if (!m_connection) {
        return;
    }
    if (m_connection->state() == Connection::State::Reconnecting) {
        m_connection->retryNow();
    } else {
        m_connection->open();
    }
}

void GuestSubject::refreshTrust(ConsoleScreen *screen, const Settings *settings) const
{
    if (!m_connection) {
        return;
    }
    AuthBroker *broker = m_connection->services().auth;
    screen->setCredentials(broker ? broker->store() : nullptr,
                           m_connection->uri() + u"#"_s + m_id.uuid.toString(QUuid::WithoutBraces));
    if (settings) {
        screen->setIssuerFile(settings->text(issuerKey(m_id)));
    }
}

void GuestSubject::drive(ConsoleScreen *screen, Settings *settings)
{
    const QPointer kept(settings);
    connect(this, &GuestSubject::changed, screen, [this, screen, kept]() {
        refreshTrust(screen, kept); // first: the news may make it connect
        screen->setSubject(subject());
    });
    connect(screen, &ConsoleScreen::issuerChosen, this, [this, kept](const QString &path) {
        if (kept) {
            kept->setText(issuerKey(m_id), path);
        }
    });
    connect(this, &GuestSubject::started, screen, [screen]() {
        if (screen->phase() == ConsoleScreen::Phase::Failed) {
            screen->retry();
        }
    });
    connect(screen, &ConsoleScreen::hostWanted, this, &GuestSubject::wakeHost);
    refreshTrust(screen, settings);
    screen->setSubject(subject());
}

ConsoleScreen::Resolver GuestSubject::resolver()
{
    return [self = QPointer(this)]() {
        if (self && self->m_connection) {
            return resolveGraphics(*self->m_connection, self->m_id.uuid);
        }
        return readyFuture(Result<std::shared_ptr<GraphicsEndpoint>>(
            Error{ErrorKind::Unreachable, 0, tr("The host was removed."), {}}));
    };
}

} // namespace guestdeck
