// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/hostcommand.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/hardware/hardwarefacts.h"
#include "models/libvirt/hardwarecaps.h"
#include "models/libvirt/networkcalls.h"
#include "models/libvirt/nodedevicecalls.h"

#include <QPromise>

#include <chrono>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// Reads all parts side by side and ends with one result. Thread: GUI. Owner: the connection, and itself: deletes
/// itself when done; with the connection goes the promise, which cancels the future.
class Loader : public QObject
{
public:
    Loader(Connection &connection, const QUuid &uuid)
        : QObject(&connection)
        , m_connection(connection)
        , m_uuid(uuid)
    {
        m_promise.start();
    }

    QFuture<Result<GuestHardware>> start()
    {
        const QFuture<Result<GuestHardware>> future = m_promise.future();
        read(
            Lane::General, [uuid = m_uuid](Session &session) { return readGuestHardware(session, uuid); },
            [this](const Result<GuestHardware> &guest) { takeGuest(guest); });
        read(
            Lane::Details, [](Session &session) { return Result<QList<NodeDevice>>(readNodeDevices(session)); },
            [this](const Result<QList<NodeDevice>> &devices) { m_devices = devices.value_or(QList<NodeDevice>{}); });
        read(Lane::Details, listNetworks, [this](const Result<QList<NetworkInfo>> &networks) {
            m_networks = networks.value_or(QList<NetworkInfo>{});
        });
        read(Lane::Details, listBridges,
             [this](const Result<QStringList> &bridges) { m_bridges = bridges.value_or(QStringList{}); });
        return future;
    }

private:
    /// One call on a worker; what fails beside the guest itself is simply not offered.
    template <class Call, class Take>
    void read(Lane lane, Call call, Take take)
    {
        ++m_pending;
        deliver(m_connection.run(lane, [call](Session &session, const CallContext &) { return call(session); }), this,
                [this, take](const auto &result) {
                    --m_pending;
                    take(result);
                    finish();
                });
    }

    void takeGuest(const Result<GuestHardware> &guest)
    {
        m_guest = guest;
        if (!guest.has_value() || !guest->running || guest->name.contains(u'/') || whyNoHostShell(m_connection)) {
            return;
        }
        // libvirt does not tell since when a guest runs; the emulator's note of itself is as old as the guest.
        ++m_pending;
        const QStringList command
            = {u"stat"_s, u"-c"_s, u"%Y"_s, u"--"_s, u"/run/libvirt/qemu/%1.pid"_s.arg(guest->name)};
        deliver(runOnHost(m_connection, command, CallContext{}, std::chrono::seconds(5)), this,
                [this](const Result<HostAnswer> &answer) {
                    --m_pending;
                    bool isNumber = false;
                    const qint64 seconds
                        = answer.has_value() && answer->status == 0 ? answer->out.trimmed().toLongLong(&isNumber) : 0;
                    if (isNumber && seconds > 0) {
                        m_startedAt = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
                    }
                    finish();
                });
    }

    void finish()
    {
        if (m_pending > 0) {
            return;
        }
        if (m_guest.has_value()) {
            m_guest->host = m_connection.hostInfo();
            m_guest->readOnlyHost = m_connection.config().readOnly;
            m_guest->nodeDevices = m_devices;
            m_guest->startedAt = m_startedAt;
            for (const NetworkInfo &network : std::as_const(m_networks)) {
                m_guest->networks.append(network.name);
                if (network.forwardMode != "bridge"_L1) {
                    m_bridges.removeAll(network.bridge); // libvirt's own
                }
            }
            m_guest->bridges = m_bridges;
        }
        m_promise.addResult(m_guest);
        m_promise.finish();
        deleteLater();
    }

    Connection &m_connection;
    QUuid m_uuid;
    QPromise<Result<GuestHardware>> m_promise;
    Result<GuestHardware> m_guest = GuestHardware{};
    QList<NodeDevice> m_devices;
    QList<NetworkInfo> m_networks;
    QStringList m_bridges;
    QDateTime m_startedAt;
    int m_pending = 0;
};

} // namespace

QFuture<Result<GuestHardware>> loadGuestHardware(Connection &connection, const QUuid &uuid)
{
    auto *loader = new Loader(connection, uuid);
    return loader->start();
}

} // namespace guestdeck
