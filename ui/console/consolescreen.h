// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/graphicsendpoint.h"
#include "models/inventory/domaininfo.h"
#include "ui/console/retrydelays.h"
#include "ui/console/screenmessage.h"
#include "vncview/vncview.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QStackedWidget;

namespace guestdeck
{

/// What a console must know of whom it shows.
struct ScreenSubject {
    QString name; ///< of the guest, or what stands for it
    QString hostName;
    QString hostError; ///< why the host is not connected, if that is known
    bool hostConnected = true;
    bool listed = true; ///< false: the host has not told its guests yet
    std::optional<DomainState> state; ///< none: there is no such guest (any more)

    bool operator==(const ScreenSubject &) const = default;
};

/// A guest's picture, or in its place what is the matter with it. Connects by itself whenever the guest runs and its
/// host is there, by a fresh way each time. Thread: GUI.
class ConsoleScreen : public QWidget
{
    Q_OBJECT
public:
    enum class Phase {
        Idle, ///< not started yet
        HostAway,
        Waiting, ///< the host has not told its guests yet
        Gone,
        Off,
        Resolving, ///< finding the way
        Connecting,
        Password, ///< asked for
        Connected,
        Failed,
    };
    Q_ENUM(Phase)
    /// What failed.
    enum class Leg { None, Way, Connection, Password, Protocol };
    Q_ENUM(Leg)

    using Endpoint = std::shared_ptr<GraphicsEndpoint>;
    using Resolver = std::function<QFuture<Result<Endpoint>>()>;

    explicit ConsoleScreen(Resolver resolver, QWidget *parent = nullptr);
    ~ConsoleScreen() override;

    void setSubject(const ScreenSubject &subject);
    const ScreenSubject &subject() const { return m_subject; }
    void start(); ///< from now on it connects when it can
    void retry(); ///< at once, by the user's wish
    void startOver(); ///< the way there is another one now: ends the session, if any, and makes one when it can

    Phase phase() const { return m_phase; }
    Leg failedLeg() const { return m_leg; }
    bool willRetry() const { return m_retry.isActive(); }
    vnc::VncView *view() const { return m_view; }
    ScreenMessage *message() const { return m_message; }
    /// What else leads on from the present failure; goes with it.
    void setFailedButton(const std::optional<ScreenMessage::Button> &button);

Q_SIGNALS:
    void phaseChanged();
    void startWanted(); ///< the user pressed Start
    void hostWanted(); ///< the user wants the host connected

private:
    void reconcile();
    void connectNow();
    void dial(const Endpoint &endpoint);
    void onResolved(const Result<Endpoint> &result);
    void onViewState(vnc::VncView::State state);
    void onEnded();
    void askSecret(vnc::SecretAnswer answer);
    void fail(Leg leg, const QString &why, const QString &details, bool mayPass);
    void dropSession();
    void setPhase(Phase phase);
    void showPhase();
    ScreenMessage::Content content() const;
    ScreenMessage::Content failedContent() const;
    void wipePassword();

    Resolver m_resolver;
    ScreenSubject m_subject;
    QStackedWidget *m_pages;
    vnc::VncView *m_view;
    ScreenMessage *m_message;
    Phase m_phase = Phase::Idle;
    Leg m_leg = Leg::None;
    QString m_why;
    QString m_details;
    std::optional<ScreenMessage::Button> m_failedButton;
    bool m_started = false;
    quint64 m_generation = 0; ///< of the attempt; answers to an older one are dropped
    Endpoint m_endpoint; ///< keeps the tunnel of the session
    RetryDelays m_delays;
    QTimer m_retry;
    QTimer m_busyDelay; ///< most connections are there before anything needs to be said
    QElapsedTimer m_connectedFor;
    vnc::SecretAnswer m_answer;
    QByteArray m_password; ///< as typed, for reconnecting while this console is open
    bool m_definitionRefused = false; ///< the password of the definition was not taken
    bool m_usedDefinition = false;
};

} // namespace guestdeck
