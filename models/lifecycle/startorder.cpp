// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/startorder.h"

#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/libvirt/messagecalls.h"
#include "models/xml/document.h"

#include <QCoreApplication>
#include <QPointer>

#include <pugixml.hpp>

#include <algorithm>
#include <map>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::StartOrder)
};

constexpr auto orderNamespace = "https://guestdeck.org/xmlns/startorder/1"_L1;
constexpr auto orderPrefix = "guestdeck"_L1;

int bounded(const pugi::xml_node &node, const char *name, int most, int otherwise)
{
    bool ok = false;
    const int found = xml::attribute(node, name).left(16).toInt(&ok);
    return ok && found >= 0 && found <= most ? found : otherwise;
}

QList<OrderedGuest> ordered(const QList<DomainMetadata> &all)
{
    QList<OrderedGuest> guests;
    for (const DomainMetadata &one : all) {
        guests.append({one.uuid, one.name, one.active, readStartOrder(one.element)});
    }
    std::ranges::stable_sort(guests, {}, &OrderedGuest::name);
    return guests;
}

Result<QList<OrderedGuest>> readOrder(Session &session)
{
    const auto all = readAllMetadata(session, orderNamespace);
    return all.has_value() ? Result<QList<OrderedGuest>>(ordered(*all)) : all.error();
}

Outcome write(Session &session, const OrderedGuest &guest, const StartOrder &order)
{
    return explained(writeMetadata(session, guest.uuid, orderNamespace, orderPrefix, startOrderElement(order)),
                     Tr::tr("The start order of %1 could not be stored.").arg(guest.name));
}

Error changedMeanwhile(const QString &guest)
{
    return {ErrorKind::Conflict,
            0,
            Tr::tr("Somebody else has changed the start order of %1 meanwhile. Nothing was stored.").arg(guest),
            {}};
}

/// Between the look at all of them and this write, and before a repeated one, others may have written.
HostStep::Call replace(const OrderedGuest &guest, const StartOrder &from, const StartOrder &to, bool isUndo)
{
    return [guest, from, to, isUndo](Session &session, const CallContext &) -> Outcome {
        const auto element = readMetadata(session, guest.uuid, orderNamespace);
        if (!element.has_value()) {
            return explained(Outcome(element.error()),
                             Tr::tr("The start order of %1 could not be read.").arg(guest.name));
        }
        const StartOrder now = readStartOrder(*element);
        if (now == to) {
            return {};
        }
        if (now != from) {
            return isUndo ? Outcome{} : Outcome(changedMeanwhile(guest.name)); // what it is now is theirs
        }
        return write(session, guest, to);
    };
}

} // namespace

StartOrder readStartOrder(const QString &element)
{
    StartOrder order;
    const auto document = xml::Document::parse(element.toUtf8());
    if (element.isEmpty() || !document.has_value()) {
        return order;
    }
    const pugi::xml_node node = document->root();
    order.order = bounded(node, "order", StartOrder::mostOrder, 0);
    order.pause = bounded(node, "pause", StartOrder::longestPause, 0);
    order.patience = bounded(node, "patience", StartOrder::longestPause, StartOrder().patience);
    return order;
}

QString startOrderElement(const StartOrder &order)
{
    // Without its namespace, which libvirt puts there.
    return order == StartOrder()
        ? QString()
        : u"<start order='%1' pause='%2' patience='%3'/>"_s.arg(order.order).arg(order.pause).arg(order.patience);
}

QList<QList<OrderedGuest>> startGroups(const QList<OrderedGuest> &guests)
{
    std::map<int, QList<OrderedGuest>> groups;
    for (const OrderedGuest &guest : guests) {
        if (guest.order.takesPart()) {
            groups[guest.order.order].append(guest);
        }
    }
    QList<QList<OrderedGuest>> result;
    for (auto &[number, group] : groups) {
        std::ranges::stable_sort(group, {}, &OrderedGuest::name);
        result.append(group);
    }
    return result;
}

QFuture<Result<QList<OrderedGuest>>> loadStartOrder(Connection &connection)
{
    return connection.run(Lane::General, [](Session &session, const CallContext &) { return readOrder(session); });
}

std::unique_ptr<Job> makeStartOrderJob(Connection &connection, const QList<OrderedGuest> &before,
                                       const QList<OrderedGuest> &after)
{
    const QPointer<Connection> host(&connection);
    QList<DomainId> targets;
    QList<std::pair<OrderedGuest, StartOrder>> changes; ///< as it was, and as it is to be
    for (const OrderedGuest &wanted : after) {
        const auto was = std::ranges::find(before, wanted.uuid, &OrderedGuest::uuid);
        if (was != before.cend() && was->order != wanted.order) {
            targets.append({connection.id(), wanted.uuid});
            changes.append({*was, wanted.order});
        }
    }
    auto job = std::make_unique<Job>(Tr::tr("Store the start order of %1").arg(connection.displayName()), targets);
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(host));
    HostStep check;
    check.text = Tr::tr("Comparing with what the host has");
    check.repeatable = true;
    check.call = [changes](Session &session, const CallContext &) -> Outcome {
        const auto now = readOrder(session);
        if (!now.has_value()) {
            return now.error();
        }
        for (const auto &[was, wanted] : changes) {
            const auto found = std::ranges::find(*now, was.uuid, &OrderedGuest::uuid);
            if (found == now->cend() || found->order != was.order) {
                return changedMeanwhile(was.name);
            }
        }
        return {};
    };
    job->addStep(makeStep(host, std::move(check)));
    for (const auto &[was, wanted] : std::as_const(changes)) {
        HostStep step;
        step.text = Tr::tr("Storing that of %1").arg(was.name);
        step.repeatable = true;
        step.call = replace(was, was.order, wanted, false);
        step.undo = replace(was, wanted, was.order, true);
        job->addStep(makeStep(host, std::move(step)));
    }
    return job;
}

} // namespace guestdeck
