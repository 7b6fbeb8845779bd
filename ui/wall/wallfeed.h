// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/walldialer.h"
#include "vncview/wallengine.h"

#include <QImage>
#include <QObject>
#include <QPromise>
#include <QSize>
#include <QTimer>

#include <optional>

namespace guestdeck
{

/// What is known of a guest's picture.
struct WallTile {
    enum class Source {
        None, ///< nothing yet
        Live, ///< by VNC, a frame a second
        Screenshots, ///< made by the host now and then
    };
    QImage image; ///< null: none so far; the last one stays while there is no newer
    QSize screen; ///< of the guest; empty: not known
    Source source = Source::None;
    bool current = false; ///< the picture is kept up to date
    QString why; ///< why there is no live picture; a whole sentence, maybe with hostile words
};

/// The thumbnails of all views: connects to the guests that somebody looks at, and to no others. One connection for a
/// guest, whoever looks; a guest that nobody looks at any more is asked for nothing at once, and is disconnected after
/// five seconds. Comes back by itself, with growing pauses. Asks the user for nothing. Thread: GUI.
class WallFeed : public QObject
{
    Q_OBJECT
public:
    struct Timing {
        int graceMs = 5000;
        int screenshotMs = 10'000;
        int fullMs = 60'000; ///< until a host that carried no more is asked again
        QList<int> retryMs{2000, 5000, 10'000, 30'000, 60'000};
    };
    explicit WallFeed(ConnectionRegistry *registry, WallDialer::Hooks hooks = {}, const vnc::WallOptions &options = {},
                      QObject *parent = nullptr);
    ~WallFeed() override;
    void setTiming(const Timing &timing) { m_timing = timing; } // for tests

    /// What this view shows now, and how large at most, in device pixels. An empty list: nothing. A view that is
    /// destroyed shows nothing.
    void setWanted(QObject *view, const QList<DomainId> &guests, QSize bound);

    const WallTile *tile(const DomainId &guest) const;
    vnc::WallStatistics statistics() const;

    /// The guest whose live connection may be taken over by who opens its console; {}: none.
    void offer(const DomainId &guest) { m_offered = guest; }
    /// Gives it away, if it is offered and there; the picture gets another one when it is wanted again.
    std::optional<QFuture<Result<std::shared_ptr<GraphicsEndpoint>>>> takeOffered(const DomainId &guest);

Q_SIGNALS:
    void tilesChanged(const QList<guestdeck::DomainId> &guests);

private:
    enum class Phase { Idle, Dialling, Open, Screenshots, Pausing };
    struct Entry {
        WallTile tile;
        Phase phase = Phase::Idle;
        quint64 id = 0; ///< of the engine
        std::shared_ptr<GraphicsEndpoint> endpoint; ///< keeps the tunnel
        QSize bound;
        bool wanted = false;
        bool capturing = false;
        int failures = 0;
        qint64 dueAt = 0; ///< the next attempt or screenshot; or the end, if not wanted
        qint64 redialAt = 0; ///< when VNC may be the way after all; 0: never
        qint64 openSince = 0;
    };
    struct View {
        QList<DomainId> guests;
        QSize bound;
    };
    void updateWanted();
    void want(const DomainId &guest, Entry &entry, QSize bound);
    void unwant(Entry &entry);
    void stop(const DomainId &guest, Entry &entry);
    void step(const DomainId &guest, Entry &entry);
    void connectNow(const DomainId &guest, Entry &entry);
    void pause(Entry &entry);
    void useScreenshots(Entry &entry, const QString &why);
    void sweep();
    void schedule();
    void attach(Connection *connection);
    void retryHost(const ConnectionId &host);
    vnc::WallEngine *engine();
    void onDialled(const DomainId &guest, const std::shared_ptr<GraphicsEndpoint> &endpoint);
    void onRefused(const DomainId &guest, const Error &why);
    void onFrames(const QList<vnc::WallFrame> &frames);
    void onEnded(const QList<vnc::WallEnd> &ends);
    void onReleased(quint64 id, int descriptor, QSize screen);
    void onCaptured(const DomainId &guest, const Screenshot &shot);
    void onMissed(const DomainId &guest, const Error &why);
    qint64 now() const;

    ConnectionRegistry *m_registry;
    WallDialer m_dialer;
    vnc::WallOptions m_options;
    Timing m_timing;
    std::unique_ptr<vnc::WallEngine> m_engine; ///< made when the first guest has a way: the thread costs nothing else
    QHash<QObject *, View> m_views;
    QHash<DomainId, Entry> m_entries;
    QHash<quint64, DomainId> m_ids;
    QTimer m_timer;
    DomainId m_offered;
    struct Giving {
        std::shared_ptr<QPromise<Result<std::shared_ptr<GraphicsEndpoint>>>> promise;
        std::shared_ptr<GraphicsEndpoint> endpoint;
    };
    QHash<quint64, Giving> m_giving; ///< by the engine's id
};

/// A decoded screenshot that fits into `bound`; null if it is none, or too large. Any thread.
QImage decodeScreenshot(const Screenshot &shot, QSize bound, QSize *screen);

} // namespace guestdeck
