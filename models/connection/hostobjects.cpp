// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/hostobjects.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/log.h"
#include "models/libvirt/hostobjectcalls.h"

#include <chrono>

namespace guestdeck
{

using namespace std::chrono_literals;

namespace
{

/// Fewer than the lane has threads: guests in view wait for their details on the same lane.
constexpr qsizetype maxInFlight = 24;
constexpr auto settleTime = 60ms;

} // namespace

/// What one call to list brings; the events may be there though the list failed.
struct HostObjects::Listing {
    Result<QList<HostObject>> objects;
    bool followed = false;
};

HostObjects::HostObjects(Connection &connection)
    : m_connection(connection)
{
    for (int kind = 0; kind < hostObjectKinds; ++kind) {
        m_states[size_t(kind)] = std::make_unique<State>(HostObjectKind(kind));
    }
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &HostObjects::takeEvents);
    connect(&connection, &Connection::stateChanged, this, &HostObjects::hostChanged);
    hostChanged();
}

HostObjects::~HostObjects()
{
    if (m_events) {
        m_events->detach();
    }
}

/// The guests come first: what is watched here waits until they are listed.
void HostObjects::hostChanged()
{
    const bool online = m_connection.state() == Connection::State::Connected && m_connection.isListComplete();
    if (online != m_online) {
        m_online = online;
        online ? comeOnline() : goOffline();
    }
    if (m_connection.state() == Connection::State::Disconnected) {
        for (const auto &one : m_states) {
            one->store.clear();
        }
    }
}

void HostObjects::comeOnline()
{
    m_events = std::make_shared<HostObjectEvents>([this]() {
        // On libvirt's event thread; goOffline() and the destructor see to it that nothing comes later.
        QMetaObject::invokeMethod(
            this,
            [this]() {
                if (!m_settle.isActive()) {
                    m_settle.start();
                }
            },
            Qt::QueuedConnection);
    });
    for (const auto &one : m_states) {
        work(one->store.kind());
    }
}

void HostObjects::goOffline()
{
    ++m_generation;
    m_settle.stop();
    if (m_events) {
        m_events->detach();
        m_events.reset();
    }
    for (const auto &one : m_states) {
        one->outdated = true;
        one->listing = false;
        one->listed = false;
        one->asked = false;
        one->followed = false;
        one->error.reset();
        one->inFlight.clear();
        // Nobody knows what has changed meanwhile.
        const QStringList names = one->store.entries().keys();
        one->stale = std::set<QString>(names.cbegin(), names.cend());
        Q_EMIT statusChanged(one->store.kind());
    }
}

void HostObjects::watch(HostObjectKind kind, bool on)
{
    State &mine = state(kind);
    mine.watchers += on ? 1 : -1;
    Q_ASSERT(mine.watchers >= 0);
    if (!on || mine.watchers > 1) {
        return;
    }
    if (mine.error || (mine.asked && !mine.followed)) {
        refresh(kind);
    } else {
        work(kind);
    }
}

void HostObjects::prefer(HostObjectKind kind, const QStringList &names)
{
    state(kind).preferred = names;
}

void HostObjects::refresh()
{
    for (const auto &one : m_states) {
        refresh(one->store.kind());
    }
}

void HostObjects::refresh(HostObjectKind kind)
{
    State &mine = state(kind);
    mine.outdated = true;
    const QStringList names = mine.store.entries().keys();
    mine.stale.insert(names.cbegin(), names.cend());
    work(kind);
}

void HostObjects::reread(HostObjectKind kind, const QString &name)
{
    if (state(kind).store.find(name)) {
        state(kind).stale.insert(name);
        work(kind);
    }
}

/// Whatever is to be asked now.
void HostObjects::work(HostObjectKind kind)
{
    State &mine = state(kind);
    if (!m_online || mine.watchers == 0) {
        return;
    }
    if (mine.outdated && !mine.listing) {
        list(kind);
    }
    // Definitions wait for the list: it may say that there is nothing to read any more.
    if (!mine.listing) {
        pump(kind);
    }
}

void HostObjects::list(HostObjectKind kind)
{
    State &mine = state(kind);
    mine.outdated = false;
    mine.listing = true;
    ++m_requests;
    // First the events, then the list: what changes in between is told.
    const bool follow = !mine.asked;
    deliver(m_connection.run(Lane::Details,
                             [kind, follow, queue = m_events](Session &session, const CallContext &) {
                                 Listing listing;
                                 listing.followed
                                     = follow && registerHostObjectEvents(session, kind, queue).has_value();
                                 listing.objects = listHostObjects(session, kind);
                                 return Result<Listing>(std::move(listing));
                             }),
            this, [this, kind, generation = m_generation](const Result<Listing> &result) {
                if (generation != m_generation) {
                    return;
                }
                if (result.has_value()) {
                    listed(kind, *result);
                } else {
                    listed(kind, {result.error()});
                }
                Q_EMIT statusChanged(kind);
                work(kind);
            });
    Q_EMIT statusChanged(kind);
}

void HostObjects::listed(HostObjectKind kind, const Listing &listing)
{
    State &mine = state(kind);
    mine.listing = false;
    mine.asked = true;
    mine.followed = mine.followed || listing.followed;
    if (!listing.objects.has_value()) {
        qCDebug(logLibvirt, "listing: %s", qUtf8Printable(listing.objects.error().detail));
        mine.error = listing.objects.error();
        return;
    }
    mine.error.reset();
    mine.listed = true;
    const QStringList toRead = mine.store.applyList(*listing.objects);
    mine.stale.insert(toRead.cbegin(), toRead.cend());
    std::erase_if(mine.stale, [&mine](const QString &name) { return !mine.store.find(name); });
}

void HostObjects::pump(HostObjectKind kind)
{
    State &mine = state(kind);
    if (!mine.listed) {
        return;
    }
    for (const QString &name : std::as_const(mine.preferred)) {
        if (mine.inFlight.size() >= maxInFlight) {
            return;
        }
        if (mine.stale.contains(name) && !mine.inFlight.contains(name)) {
            read(kind, name);
        }
    }
    for (auto it = mine.stale.begin(); it != mine.stale.end() && mine.inFlight.size() < maxInFlight;) {
        const QString name = *it++; // reading takes it out
        if (!mine.inFlight.contains(name)) {
            read(kind, name);
        }
    }
}

void HostObjects::read(HostObjectKind kind, const QString &name)
{
    state(kind).stale.erase(name);
    state(kind).inFlight.insert(name);
    ++m_requests;
    deliver(m_connection.run(
                Lane::Details,
                [kind, name](Session &session, const CallContext &) { return readHostObject(session, kind, name); }),
            this, [this, kind, name, generation = m_generation](const Result<HostObject> &result) {
                if (generation != m_generation) {
                    return;
                }
                State &now = state(kind);
                now.inFlight.remove(name);
                if (result.has_value()) {
                    now.store.applyDefinition(*result);
                } else if (result.error().kind == ErrorKind::NotFound) {
                    now.store.remove(name);
                } else {
                    qCDebug(logLibvirt, "reading: %s", qUtf8Printable(result.error().detail));
                }
                work(kind);
            });
}

QFuture<Result<QString>> HostObjects::definition(HostObjectKind kind, const QString &name)
{
    ++m_requests;
    return m_connection.run(Lane::Interactive, [kind, name](Session &session, const CallContext &) {
        return readHostObjectXml(session, kind, name);
    });
}

/// What was told is noted also of kinds that nobody watches, and read when somebody does.
void HostObjects::takeEvents()
{
    if (!m_events) {
        return;
    }
    const auto events = m_events->take();
    for (const HostObjectEvent &event : events) {
        State &mine = state(event.kind);
        mine.outdated = mine.outdated || event.listed;
        if (mine.store.find(event.name)) {
            mine.stale.insert(event.name);
        }
    }
    for (const auto &one : m_states) {
        work(one->store.kind());
    }
    for (const HostObjectEvent &event : events) {
        Q_EMIT told(event.kind, event.name);
    }
}

} // namespace guestdeck
