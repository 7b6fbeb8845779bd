// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/reattachcalls.h"

#include "models/hardware/reattach.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/editcalls.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/nodedevicecalls.h"
#include "models/libvirt/parallel.h"
#include "models/libvirt/session.h"

#include <vector>

namespace guestdeck
{

namespace
{

bool hasRules(Session &session, const QUuid &uuid)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return false;
    }
    const CString rules(virDomainGetMetadata(domain->get(), VIR_DOMAIN_METADATA_ELEMENT, reattachNamespace.data(),
                                             VIR_DOMAIN_AFFECT_CONFIG));
    return rules != nullptr;
}

/// It is not there any more, so nothing in the guest has to let go of it; what fails shows when the next is plugged in.
void forget(Session &session, const QUuid &uuid, const QByteArray &element)
{
    const auto domain = lookupDomain(session, uuid);
    if (domain.has_value() && !element.isEmpty()) {
        virDomainDetachDeviceFlags(domain->get(), element.constData(), VIR_DOMAIN_AFFECT_LIVE);
    }
}

} // namespace

Result<QList<QUuid>> guestsWithReattach(Session &session, const QList<QUuid> &guests)
{
    std::vector<char> found(size_t(guests.size()), 0);
    inParallel(found.size(), [&](size_t i) { found[i] = hasRules(session, guests.at(qsizetype(i))) ? 1 : 0; });
    QList<QUuid> list;
    for (qsizetype i = 0; i < guests.size(); ++i) {
        if (found[size_t(i)] != 0) {
            list.append(guests.at(i));
        }
    }
    return list;
}

Result<ReattachRound> reattachDevices(Session &session, const QList<QUuid> &guests, const QList<QUuid> &active,
                                      const QList<ReattachFailure> &failures)
{
    const QList<NodeDevice> devices = readNodeDevices(session);
    std::vector<QByteArray> running(size_t(active.size()));
    inParallel(running.size(), [&](size_t i) {
        running[i] = readDomainXml(session, active.at(qsizetype(i))).value_or(QString()).toUtf8();
    });
    ReattachRound round;
    for (const QUuid &guest : guests) {
        const auto stored = readDomainXml(session, guest, false, true);
        if (!stored.has_value()) {
            if (stored.error().kind == ErrorKind::Unreachable) {
                return stored.error();
            }
            continue;
        }
        QByteArray live;
        QList<QByteArray> others;
        for (qsizetype i = 0; i < active.size(); ++i) {
            if (active.at(i) == guest) {
                live = running[size_t(i)];
            } else {
                others.append(running[size_t(i)]);
            }
        }
        for (const ReattachStep &step : planReattach(stored->toUtf8(), live, devices, others)) {
            const ReattachFailure failure{guest, step.device};
            if (failures.contains(failure)) {
                round.failures.append(failure);
                continue;
            }
            forget(session, guest, step.gone);
            const Outcome outcome = attachDevice(session, guest, QString::fromUtf8(step.device), AttachTo::Running);
            if (!outcome.has_value() && outcome.error().kind != ErrorKind::Unreachable) {
                round.failures.append(failure);
            }
            round.done.append({guest, step.name, outcome});
        }
    }
    return round;
}

} // namespace guestdeck
