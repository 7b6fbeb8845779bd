// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/graphicsendpoint.h"
#include "models/inventory/domaininfo.h"
#include "ui/console/consolefailure.h"
#include "ui/console/consolelogins.h"
#include "ui/console/retrydelays.h"
#include "ui/console/screenmessage.h"
#include "vncview/vncview.h"

#include <QElapsedTimer>
#include <QFileDialog>
#include <QImage>
#include <QPointer>
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
        Certificate, ///< whether to trust it is asked
        Password, ///< asked for
        Connected,
        Failed,
    };
    Q_ENUM(Phase)
    /// What failed.
    using Leg = ConsoleLeg;

    using Endpoint = std::shared_ptr<GraphicsEndpoint>;
    using Resolver = std::function<QFuture<Result<Endpoint>>()>;

    explicit ConsoleScreen(Resolver resolver, QWidget *parent = nullptr);
    ~ConsoleScreen() override;

    void setSubject(const ScreenSubject &subject);
    const ScreenSubject &subject() const { return m_subject; }
    void start(); ///< from now on it connects when it can
    void retry(); ///< at once, by the user's wish
    /// While it connects: the last picture that is known of the guest, until the first of its own is there.
    void setPlaceholder(const QImage &picture);
    void startOver(); ///< the way there is another one now: ends the session, if any, and makes one when it can

    Phase phase() const { return m_phase; }
    Leg failedLeg() const { return m_failure.leg; }
    const ConsoleFailure &failure() const { return m_failure; }
    bool willRetry() const { return m_retry.isActive(); }
    vnc::VncView *view() const { return m_view; }
    ScreenMessage *message() const { return m_message; }
    /// What else leads on from the present failure; goes with it.
    void setFailedButton(const std::optional<ScreenMessage::Button> &button);

    /// Where passwords can be remembered, and whose they are; without it none are.
    void setCredentials(CredentialStore *store, const QString &key) { m_logins.setStore(store, key); }
    bool canRemember() const { return m_logins.canRemember(); }
    /// The issuers to believe for this host's certificates (PEM); empty: the system's.
    void setIssuerFile(const QString &path) { m_issuerFile = path; }
    const QString &issuerFile() const { return m_issuerFile; }
    /// Whether the way to the host can be examined, see examineWanted().
    void setExaminable(bool on) { m_examinable = on; }
    QFileDialog *openDialog() const { return m_dialog; }

Q_SIGNALS:
    void phaseChanged();
    void startWanted(); ///< the user pressed Start
    void hostWanted(); ///< the user wants the host connected
    void examineWanted(); ///< the user wants the way to the host looked at
    void issuerChosen(const QString &path); ///< for all guests of the host

private:
    void reconcile();
    void connectNow();
    void dial(const Endpoint &endpoint);
    void onResolved(const Result<Endpoint> &result);
    void onViewState(vnc::VncView::State state);
    void onEnded();
    void askSecret(const vnc::SecretRequest &request, vnc::SecretAnswer answer);
    void askUser(const vnc::SecretRequest &request, vnc::SecretAnswer answer);
    void giveLogin(const ScreenMessage::Login &login);
    void giveDefinition();
    void giveTrust(bool trust);
    void chooseIssuer();
    void useIssuer(const QString &path);
    void forgetCertificate();
    void allowPlain();
    void retryNow();
    void fail(const ConsoleFailure &failure);
    vnc::Endpoint dialable(GraphicsEndpoint &endpoint) const;
    void dropSession();
    void setPhase(Phase phase);
    void showPhase();
    ScreenMessage::Content content() const;
    ScreenMessage::Content certificateContent() const;
    ScreenMessage::Content passwordContent() const;
    ScreenMessage::Content failedContent() const;

    Resolver m_resolver;
    ScreenSubject m_subject;
    QStackedWidget *m_pages;
    vnc::VncView *m_view;
    ScreenMessage *m_message;
    Phase m_phase = Phase::Idle;
    ConsoleFailure m_failure;
    vnc::VncError::Kind m_errorKind = vnc::VncError::Kind::None; ///< of the failed session
    bool m_byTunnel = false;
    bool m_byTls = false; ///< as far as is known
    std::optional<ScreenMessage::Button> m_failedButton;
    bool m_started = false;
    bool m_keepsPage = false; ///< of the failure before, while it is tried again by itself
    QPointer<QWidget> m_placeholder;
    quint64 m_generation = 0; ///< of the attempt; answers to an older one are dropped
    Endpoint m_endpoint; ///< keeps the tunnel of the session
    RetryDelays m_delays;
    QTimer m_retry;
    QTimer m_busyDelay; ///< most connections are there before anything needs to be said
    QElapsedTimer m_connectedFor;
    vnc::SecretRequest m_request; ///< that m_answer is for
    vnc::SecretAnswer m_answer;
    ConsoleLogins m_logins;
    QString m_issuerFile;
    bool m_forgetCertificate = false; ///< at the next attempt, by the user's choice
    bool m_allowPlain = false; ///< no TLS though the host had it, at the next attempt, by the user's choice
    bool m_examinable = false;
    QPointer<QFileDialog> m_dialog;
};

} // namespace guestdeck
