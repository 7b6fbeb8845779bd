// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wallfeed.h"

#include "models/connection/connectionregistry.h"
#include "models/core/async.h"
#include "vncview/framebuffer.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QImageReader>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr qsizetype mostKept = 200; ///< pictures of guests out of sight, for when they come back
constexpr qint64 steadyMs = 10'000; ///< a connection this old was a good one

vnc::Endpoint dialable(GraphicsEndpoint &endpoint)
{
    switch (endpoint.kind) {
    case GraphicsEndpoint::Kind::Descriptor:
        return vnc::Endpoint::descriptor(endpoint.takeDescriptor(), endpoint.serverName);
    case GraphicsEndpoint::Kind::UnixSocket:
        return vnc::Endpoint::unixSocket(endpoint.path);
    case GraphicsEndpoint::Kind::Tcp:
        break;
    }
    return vnc::Endpoint::tcp(endpoint.host, endpoint.port);
}

/// Why VNC is not the way for this guest; empty: it may be another time.
QString lastingTrouble(const vnc::VncError &error)
{
    switch (error.kind) {
    case vnc::VncError::Kind::AuthCancelled:
        return WallFeed::tr("The screen wants a password. Open the console to give it.");
    case vnc::VncError::Kind::AuthFailed:
        return WallFeed::tr("The screen did not take the password of the guest's definition.");
    case vnc::VncError::Kind::AuthUnsupported:
        return WallFeed::tr("The screen wants an encrypted connection or a login. Open the console to use it.");
    case vnc::VncError::Kind::TooLarge:
        return WallFeed::tr("The screen is too large.");
    default:
        return {};
    }
}

struct Decoded {
    QImage image;
    QSize screen;
};

} // namespace

QImage decodeScreenshot(const Screenshot &shot, QSize bound, QSize *screen)
{
    QBuffer buffer;
    buffer.setData(shot.bytes);
    QImageReader reader(&buffer, shot.mime == "image/png"_L1 ? "png" : "ppm");
    reader.setAutoDetectImageFormat(false);
    *screen = reader.size();
    if (!vnc::Framebuffer::isAllowed(*screen)) {
        return {};
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return {};
    }
    if (image.width() > bound.width() || image.height() > bound.height()) {
        image = image.scaled(bound, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return image.convertToFormat(QImage::Format_RGB32);
}

WallFeed::WallFeed(ConnectionRegistry *registry, WallDialer::Hooks hooks, const vnc::WallOptions &options,
                   QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_dialer(registry, std::move(hooks))
    , m_options(options)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WallFeed::sweep);
    connect(&m_dialer, &WallDialer::dialled, this, &WallFeed::onDialled);
    connect(&m_dialer, &WallDialer::refused, this, &WallFeed::onRefused);
    connect(&m_dialer, &WallDialer::captured, this, &WallFeed::onCaptured);
    connect(&m_dialer, &WallDialer::missed, this, &WallFeed::onMissed);
    for (const auto &connection : registry->connections()) {
        attach(connection.get());
    }
    connect(registry, &ConnectionRegistry::added, this, &WallFeed::attach);
    connect(registry, &ConnectionRegistry::removed, this, [this](const ConnectionId &host) {
        for (auto it = m_entries.begin(); it != m_entries.end();) {
            if (it.key().connection == host) {
                stop(it.key(), *it);
                it = m_entries.erase(it);
            } else {
                ++it;
            }
        }
    });
}

WallFeed::~WallFeed() = default;

void WallFeed::attach(Connection *connection)
{
    const ConnectionId id = connection->id();
    connect(connection, &Connection::stateChanged, this,
            [this, id, before = connection->state(), connection]() mutable {
                if (std::exchange(before, connection->state()) != connection->state()
                    && connection->state() == Connection::State::Connected) {
                    retryHost(id);
                }
            });
    connect(connection, &Connection::domainStateChanged, this, [this, id](const QUuid &uuid, DomainState state) {
        const auto found = m_entries.find({id, uuid});
        // It has just started: what failed before may be right now.
        if (found != m_entries.end() && isActive(state) && found->wanted && found->phase != Phase::Open) {
            found->failures = 0;
            connectNow(found.key(), *found);
        }
    });
}

void WallFeed::retryHost(const ConnectionId &host)
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (it.key().connection == host && it->wanted && it->phase != Phase::Open) {
            it->failures = 0;
            connectNow(it.key(), *it);
        }
    }
}

qint64 WallFeed::now() const
{
    return QDeadlineTimer::current(Qt::CoarseTimer).deadline();
}

vnc::WallEngine *WallFeed::engine()
{
    if (!m_engine) {
        m_engine = std::make_unique<vnc::WallEngine>(m_options);
        connect(m_engine.get(), &vnc::WallEngine::framesReady, this, &WallFeed::onFrames);
        connect(m_engine.get(), &vnc::WallEngine::ended, this, &WallFeed::onEnded);
        connect(m_engine.get(), &vnc::WallEngine::released, this, &WallFeed::onReleased);
    }
    return m_engine.get();
}

vnc::WallStatistics WallFeed::statistics() const
{
    return m_engine ? m_engine->statistics() : vnc::WallStatistics{};
}

const WallTile *WallFeed::tile(const DomainId &guest) const
{
    const auto found = m_entries.constFind(guest);
    return found == m_entries.cend() ? nullptr : &found->tile;
}

void WallFeed::setWanted(QObject *view, const QList<DomainId> &guests, QSize bound)
{
    if (guests.isEmpty()) {
        m_views.remove(view);
        disconnect(view, &QObject::destroyed, this, nullptr);
    } else {
        if (!m_views.contains(view)) {
            connect(view, &QObject::destroyed, this, [this, view] {
                m_views.remove(view);
                updateWanted();
            });
        }
        m_views.insert(view, {guests, bound});
    }
    updateWanted();
}

void WallFeed::updateWanted()
{
    QHash<DomainId, QSize> wanted;
    for (const View &view : std::as_const(m_views)) {
        for (const DomainId &guest : view.guests) {
            QSize &bound = wanted[guest];
            bound = bound.expandedTo(view.bound);
        }
    }
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (it->wanted && !wanted.contains(it.key())) {
            unwant(*it);
        }
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        want(it.key(), m_entries[it.key()], *it);
    }
    schedule();
}

void WallFeed::want(const DomainId &guest, Entry &entry, QSize bound)
{
    if (entry.bound != bound) {
        entry.bound = bound;
        if (entry.id) {
            engine()->setBound(entry.id, bound);
        }
    }
    if (entry.wanted) {
        return;
    }
    entry.wanted = true;
    if (entry.phase == Phase::Open) {
        engine()->setActive(entry.id, true);
    } else if (entry.phase == Phase::Idle) {
        connectNow(guest, entry);
    }
    entry.dueAt = entry.phase == Phase::Screenshots ? now() : entry.dueAt;
}

void WallFeed::unwant(Entry &entry)
{
    entry.wanted = false;
    entry.dueAt = now() + m_timing.graceMs;
    if (entry.phase == Phase::Open) {
        engine()->setActive(entry.id, false);
    }
}

void WallFeed::stop(const DomainId &guest, Entry &entry)
{
    m_dialer.forget(guest);
    if (entry.id) {
        m_ids.remove(entry.id);
        m_engine->close(entry.id);
        entry.id = 0;
    }
    entry.endpoint.reset();
    entry.phase = Phase::Idle;
    entry.capturing = false;
    entry.failures = 0;
    entry.tile.current = false;
}

void WallFeed::connectNow(const DomainId &guest, Entry &entry)
{
    const Connection *connection = m_registry->find(guest.connection);
    if (!connection || connection->state() != Connection::State::Connected) {
        entry.phase = Phase::Idle; // retryHost() will call
        return;
    }
    entry.phase = Phase::Dialling;
    m_dialer.dial(guest);
}

void WallFeed::pause(Entry &entry)
{
    const int which = std::min(entry.failures, int(m_timing.retryMs.size()) - 1);
    entry.phase = Phase::Pausing;
    entry.dueAt = now() + m_timing.retryMs.at(which);
    ++entry.failures;
    schedule();
}

void WallFeed::useScreenshots(Entry &entry, const QString &why)
{
    entry.phase = Phase::Screenshots;
    entry.tile.why = why;
    entry.redialAt = 0;
    entry.dueAt = now();
    schedule();
}

void WallFeed::onDialled(const DomainId &guest, const std::shared_ptr<GraphicsEndpoint> &endpoint)
{
    const auto found = m_entries.find(guest);
    if (found == m_entries.end() || found->phase != Phase::Dialling) {
        return;
    }
    found->endpoint = endpoint;
    found->id = engine()->open(dialable(*endpoint), endpoint->password, found->bound);
    found->phase = Phase::Open;
    found->openSince = now();
    m_ids.insert(found->id, guest);
    if (!found->wanted) {
        engine()->setActive(found->id, false);
    }
}

void WallFeed::onRefused(const DomainId &guest, const Error &why)
{
    const auto found = m_entries.find(guest);
    if (found == m_entries.end() || found->phase != Phase::Dialling) {
        return;
    }
    found->tile.why = why.message.isEmpty() ? why.detail : why.message;
    if (why.kind == ErrorKind::Unsupported || why.kind == ErrorKind::Unreachable) {
        useScreenshots(*found, found->tile.why);
    } else if (why.kind == ErrorKind::NoSpace) {
        // Others may be out of sight by then.
        useScreenshots(*found, found->tile.why);
        found->redialAt = now() + m_timing.fullMs;
    } else {
        pause(*found);
    }
    Q_EMIT tilesChanged({guest});
}

void WallFeed::onFrames(const QList<vnc::WallFrame> &frames)
{
    QList<DomainId> changed;
    for (const vnc::WallFrame &frame : frames) {
        const auto found = m_entries.find(m_ids.value(frame.id));
        if (found == m_entries.end() || found->id != frame.id) {
            continue;
        }
        found->tile = {frame.image, frame.screen, WallTile::Source::Live, true, {}};
        if (now() - found->openSince > steadyMs) {
            found->failures = 0;
        }
        changed.append(found.key());
    }
    if (!changed.isEmpty()) {
        Q_EMIT tilesChanged(changed);
    }
}

void WallFeed::onEnded(const QList<vnc::WallEnd> &ends)
{
    QList<DomainId> changed;
    for (const vnc::WallEnd &end : ends) {
        const auto found = m_entries.find(m_ids.take(end.id));
        if (found == m_entries.end() || found->id != end.id) {
            continue;
        }
        found->id = 0;
        found->endpoint.reset();
        found->tile.current = false;
        const QString lasting = lastingTrouble(end.error);
        if (!lasting.isEmpty()) {
            useScreenshots(*found, lasting);
        } else {
            found->tile.why = tr("The connection to the screen ended. It will be tried again.");
            pause(*found);
        }
        changed.append(found.key());
    }
    if (!changed.isEmpty()) {
        Q_EMIT tilesChanged(changed);
    }
}

void WallFeed::onCaptured(const DomainId &guest, const Screenshot &shot)
{
    const auto found = m_entries.find(guest);
    if (found == m_entries.end()) {
        return;
    }
    const auto decoding = QtConcurrent::run([shot, bound = found->bound] {
        Decoded result;
        result.image = decodeScreenshot(shot, bound, &result.screen);
        return result;
    });
    deliver(decoding, this, [this, guest](const Decoded &decoded) {
        const auto entry = m_entries.find(guest);
        if (entry == m_entries.end()) {
            return;
        }
        entry->capturing = false;
        entry->dueAt = entry->wanted ? now() + m_timing.screenshotMs : entry->dueAt;
        if (!decoded.image.isNull() && entry->phase == Phase::Screenshots) {
            entry->tile = {decoded.image, decoded.screen, WallTile::Source::Screenshots, true, entry->tile.why};
            Q_EMIT tilesChanged({guest});
        }
        schedule();
    });
}

void WallFeed::onMissed(const DomainId &guest, const Error &why)
{
    const auto found = m_entries.find(guest);
    if (found == m_entries.end()) {
        return;
    }
    found->capturing = false;
    found->tile.current = false;
    if (found->tile.why.isEmpty()) {
        found->tile.why = why.message.isEmpty() ? why.detail : why.message;
    }
    // Slower and slower: a host that cannot make pictures is not to be asked for ever at this pace.
    const int which = std::min(found->failures++, int(m_timing.retryMs.size()) - 1);
    found->dueAt = now() + std::max(m_timing.screenshotMs, m_timing.retryMs.at(which));
    schedule();
    Q_EMIT tilesChanged({guest});
}

void WallFeed::step(const DomainId &guest, Entry &entry)
{
    if (!entry.wanted) {
        stop(guest, entry);
    } else if (entry.phase == Phase::Pausing) {
        connectNow(guest, entry);
    } else if (entry.phase == Phase::Screenshots && !entry.capturing && entry.redialAt > 0 && now() >= entry.redialAt) {
        connectNow(guest, entry);
    } else if (entry.phase == Phase::Screenshots && !entry.capturing) {
        entry.capturing = true;
        m_dialer.capture(guest);
    }
}

void WallFeed::sweep()
{
    const qint64 time = now();
    qsizetype kept = 0;
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        if (it->dueAt <= time) {
            step(it.key(), *it);
        }
        const bool idle = !it->wanted && it->phase == Phase::Idle;
        kept += idle ? 1 : 0;
        const bool known = m_registry->domain(it.key()) != nullptr;
        if (idle && (kept > mostKept || !known)) {
            it = m_entries.erase(it);
        } else {
            ++it;
        }
    }
    schedule();
}

void WallFeed::schedule()
{
    qint64 next = -1;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool waits = entry.wanted
            ? entry.phase == Phase::Pausing || (entry.phase == Phase::Screenshots && !entry.capturing)
            : entry.phase != Phase::Idle;
        if (waits && (next < 0 || entry.dueAt < next)) {
            next = entry.dueAt;
        }
    }
    if (next < 0) {
        m_timer.stop();
    } else {
        m_timer.start(int(std::clamp<qint64>(next - now(), 0, 60'000)));
    }
}

} // namespace guestdeck
