// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trace.h"

#include "models/connection/connectionregistry.h"
#include "models/core/log.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <array>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// Not for the user's eyes but for scripts: untranslated, in the order of DomainState.
constexpr std::array stateNames{"unknown", "running", "blocked", "paused",   "shutting-down",
                                "off",     "saved",   "crashed", "suspended"};

/// Names come from hosts: a line of the log stays one line.
QString printable(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        result += c.isPrint() ? c : QChar(u'?');
    }
    return result;
}

} // namespace

Trace::Trace(ConnectionRegistry *registry, QObject *parent)
    : QObject(parent)
{
    for (const auto &connection : registry->connections()) {
        attach(connection.get());
    }
    connect(registry, &ConnectionRegistry::added, this, &Trace::attach);
}

void Trace::watchWindow(QWidget *window)
{
    window->installEventFilter(this);
}

bool Trace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The next turn of the loop: this paint event and those of the children have reached the screen by then.
        QTimer::singleShot(0, this, []() { qCDebug(logTrace, "window shown"); });
    }
    return QObject::eventFilter(watched, event);
}

void Trace::attach(Connection *connection)
{
    connect(connection, &Connection::stateChanged, this,
            [this, connection, last = Told{}]() mutable { last = tell(connection, last); });
    connect(connection, &Connection::listCompleted, this, [connection]() {
        qCDebug(logTrace, "list complete %lld guests", static_cast<long long>(connection->inventory()->size()));
    });
    const Inventory *inventory = connection->inventory();
    connect(inventory, &Inventory::domainsAdded, this,
            [this, connection](const QList<QUuid> &uuids) { rows(connection, "row added", uuids); });
    connect(inventory, &Inventory::domainsAboutToBeRemoved, this,
            [this, connection](const QList<QUuid> &uuids) { rows(connection, "row removed", uuids); });
    connect(inventory, &Inventory::domainsChanged, this,
            [this, connection](const QList<QUuid> &uuids, DomainFields fields) {
                // Statistics change all the time, and what a row shows beyond its state comes when it is looked at.
                if (fields & (DomainField::State | DomainField::Name | DomainField::Config)) {
                    rows(connection, "row changed", uuids);
                }
            });
}

/// A line for each change of state, and one for each thing that an attempt turns to.
Trace::Told Trace::tell(const Connection *connection, const Told &last)
{
    const Told now{int(connection->state()), int(connection->phase()),
                   printable(connection->lastError().value_or(Error{}).detail)};
    const QString uri = printable(connection->uri());
    if (now.state != last.state || now.error != last.error) {
        switch (connection->state()) {
        case Connection::State::Connected:
            qCDebug(logTrace).noquote() << "host connected" << uri;
            break;
        case Connection::State::Connecting:
            qCDebug(logTrace).noquote() << "host connecting" << uri;
            break;
        case Connection::State::Disconnected:
            qCDebug(logTrace).noquote() << "host disconnected" << uri;
            break;
        case Connection::State::Reconnecting:
        case Connection::State::Failed:
            qCDebug(logTrace).noquote() << "host unreachable" << uri << now.error;
            break;
        }
    }
    constexpr std::array phaseNames{"", "queued", "login", "asking", "libvirt", "list"}; // in the order of Phase
    if (now.phase != last.phase && now.phase != int(Connection::Phase::None)) {
        qCDebug(logTrace).noquote() << "host phase" << phaseNames.at(size_t(now.phase)) << uri;
    }
    return now;
}

void Trace::rows(const Connection *connection, const char *what, const QList<QUuid> &uuids) const
{
    for (const QUuid &uuid : uuids) {
        if (const Inventory::Domain *domain = connection->inventory()->find(uuid)) {
            qCDebug(logTrace).noquote() << what << printable(domain->info.name)
                                        << stateNames.at(size_t(domain->info.state));
        }
    }
}

} // namespace guestdeck
