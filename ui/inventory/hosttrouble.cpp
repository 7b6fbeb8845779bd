// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/hosttrouble.h"

#include "models/connection/connection.h"
#include "ui/dialogs/explain.h"
#include "ui/inventory/inventoryview.h"
#include "ui/widgets/format.h"

using namespace Qt::StringLiterals;

namespace guestdeck
{

QString sinceAndNext(const Connection &connection)
{
    QString text = InventoryView::tr("Since: %1.").arg(format::age(connection.stateSince()));
    if (connection.state() != Connection::State::Reconnecting) {
        return text;
    }
    const qint64 left = connection.nextAttempt().isValid()
        ? QDateTime::currentDateTime().secsTo(connection.nextAttempt())
        : 0; // it is under way
    const bool asking = connection.phase() == Connection::Phase::Asking;
    return text + u' '
        + (asking         ? connectingText(connection)
               : left > 0 ? InventoryView::tr("Next try in %1.").arg(format::duration(left))
                          : InventoryView::tr("Trying now…"));
}

QString connectingText(const Connection &connection)
{
    const QString name = connection.displayName();
    switch (connection.phase()) {
    case Connection::Phase::Queued:
        return InventoryView::tr("%1 waits until other hosts have connected.").arg(name);
    case Connection::Phase::Login:
        return InventoryView::tr("Logging in to %1…").arg(name);
    case Connection::Phase::Asking:
        return InventoryView::tr("%1 waits for your answer.").arg(name);
    default:
        return InventoryView::tr("Connecting to %1…").arg(name);
    }
}

bool loginWasCancelled(const Connection &connection)
{
    return connection.state() == Connection::State::Failed && connection.lastError()
        && connection.lastError()->kind == ErrorKind::Cancelled;
}

std::optional<Message> hostTrouble(const Connection &connection, const std::function<void()> &retry,
                                   const std::function<void()> &examine)
{
    using State = Connection::State;
    if (connection.state() == State::Connected) {
        return {};
    }
    Message message;
    message.id = u"host-state"_s;
    message.closable = false;
    message.severity = Message::Severity::Info;
    const QString name = connection.displayName();
    switch (connection.state()) {
    case State::Connecting:
        message.text = connectingText(connection);
        return message;
    case State::Reconnecting:
        message.severity = Message::Severity::Warning;
        message.text = InventoryView::tr("The connection to %1 is interrupted.").arg(name);
        break;
    case State::Failed:
        if (loginWasCancelled(connection)) {
            message.text = InventoryView::tr("%1 is not connected: the login was cancelled.").arg(name);
            break;
        }
        message.severity = Message::Severity::Error;
        message.text = InventoryView::tr("%1 cannot be reached.").arg(name);
        break;
    default:
        message.text = InventoryView::tr("%1 is not connected; what is listed may be old.").arg(name);
        break;
    }
    if (connection.lastError() && !loginWasCancelled(connection)) {
        const Explanation why = explain(*connection.lastError());
        message.text += u' ' + why.why + u' ' + why.next;
        message.details = connection.lastError()->detail;
    }
    message.text += u' ' + sinceAndNext(connection);
    message.buttons.append(
        {u"retryButton"_s,
         connection.state() == State::Reconnecting ? InventoryView::tr("Retry now") : InventoryView::tr("Connect"),
         retry, false});
    if (connection.lastError()) {
        message.buttons.append({u"examineButton"_s, InventoryView::tr("Examine connection"), examine, false});
    }
    return message;
}

} // namespace guestdeck
