// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/graphicsendpoint.h"
#include "models/core/ids.h"
#include "models/libvirt/screenshotcalls.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace guestdeck
{

class ConnectionRegistry;

/// Finds the ways to many guests' screens, and takes pictures of those without one, a few at a time for each host, so
/// that nothing that the user waits for has to wait. Thread: GUI.
class WallDialer : public QObject
{
    Q_OBJECT
public:
    using Endpoint = std::shared_ptr<GraphicsEndpoint>;
    /// What does the work; what is empty gets the real thing.
    struct Hooks {
        std::function<QFuture<Result<Endpoint>>(const DomainId &)> resolve;
        std::function<QFuture<Result<Screenshot>>(const DomainId &)> capture;
    };
    static constexpr int dialsPerHost = 4;
    static constexpr int capturesPerHost = 1;
    /// Each is a process here and a connection of the host's sshd. More guests than these are seen by screenshots.
    static constexpr int channelsPerHost = 20;

    explicit WallDialer(ConnectionRegistry *registry, Hooks hooks = {}, QObject *parent = nullptr);

    /// Answered by dialled() or refused(); with NoSpace if the host carries no more of them now, but may later. Nothing
    /// happens for a guest that is being dialled. The endpoint has an address, not a name.
    void dial(const DomainId &guest);
    /// Answered by captured() or missed().
    void capture(const DomainId &guest);
    /// No answer is wanted any more; what is under way comes to its end unheard.
    void forget(const DomainId &guest);

Q_SIGNALS:
    void dialled(const guestdeck::DomainId &guest, const std::shared_ptr<guestdeck::GraphicsEndpoint> &endpoint);
    void refused(const guestdeck::DomainId &guest, const guestdeck::Error &why);
    void captured(const guestdeck::DomainId &guest, const guestdeck::Screenshot &shot);
    void missed(const guestdeck::DomainId &guest, const guestdeck::Error &why);

private:
    struct Queue {
        QList<DomainId> waiting;
        QSet<DomainId> running;
        QSet<DomainId> wanted; ///< of the running ones
    };
    struct Host {
        Queue dials;
        Queue captures;
        QList<std::weak_ptr<void>> tunnels;
    };
    static void add(Queue &queue, const DomainId &guest);
    static bool leave(Queue &queue, const DomainId &guest);
    void startDials(const ConnectionId &id);
    void startCaptures(const ConnectionId &id);
    bool hasChannel(const ConnectionId &id);
    void arrived(const DomainId &guest, const Result<Endpoint> &result);
    void tell(const DomainId &guest, const Result<Endpoint> &result);

    ConnectionRegistry *m_registry;
    Hooks m_hooks;
    QHash<ConnectionId, Host> m_hosts;
};

} // namespace guestdeck
