// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolescreen.h"

#include "models/console/graphicsroute.h"
#include "models/core/async.h"
#include "models/core/log.h"
#include "ui/console/screenplaceholder.h"

#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using vnc::VncError;
using vnc::VncView;

namespace
{

constexpr qint64 steadyAfterMs = 10'000; ///< a session this old was a good one: the delays start anew
constexpr int busyDelayMs = 250;

/// Certificates that were trusted by choice; public data.
QString pinFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return folder.isEmpty() ? QString() : folder + u"/console-certificates.json"_s;
}

} // namespace

ConsoleScreen::ConsoleScreen(Resolver resolver, QWidget *parent)
    : QWidget(parent)
    , m_resolver(std::move(resolver))
    , m_pages(new QStackedWidget(this))
    , m_view(new VncView)
    , m_message(new ScreenMessage)
{
    setObjectName(u"consoleScreen"_s);
    setAccessibleName(tr("Screen of the guest"));
    m_view->setObjectName(u"consoleView"_s);
    m_view->setAccessibleName(tr("Picture of the guest's screen"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this]() {
        m_keepsPage = true; // what failed stays to be read
        connectNow();
    });
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyDelayMs);
    connect(&m_busyDelay, &QTimer::timeout, this, &ConsoleScreen::showPhase);
    connect(m_view, &VncView::stateChanged, this, &ConsoleScreen::onViewState);
    m_view->setSecretProvider(
        [this](const vnc::SecretRequest &request, vnc::SecretAnswer answer) { askSecret(request, std::move(answer)); });
}

ConsoleScreen::~ConsoleScreen()
{
    m_view->disconnect(this);
}

void ConsoleScreen::setSubject(const ScreenSubject &subject)
{
    if (m_subject == subject) {
        return;
    }
    m_subject = subject;
    reconcile();
}

void ConsoleScreen::start()
{
    if (!m_started) {
        m_started = true;
        reconcile();
    }
}

void ConsoleScreen::retry()
{
    m_delays.reset();
    m_retry.stop();
    m_keepsPage = false;
    if (m_phase == Phase::Failed) {
        connectNow();
    } else {
        reconcile();
    }
}

void ConsoleScreen::startOver()
{
    if (m_started) {
        dropSession();
        m_delays.reset();
        setPhase(Phase::Idle);
        reconcile();
    }
}

/// Brings the phase in line with what is known of guest and host.
void ConsoleScreen::reconcile()
{
    if (!m_started) {
        return;
    }
    if (!m_subject.hostConnected) {
        // The picture does not come through libvirt: one that is there stays.
        if (m_phase != Phase::Connected) {
            dropSession();
            setPhase(Phase::HostAway);
        }
        return;
    }
    if (!m_subject.state && !m_subject.listed) {
        if (m_phase != Phase::Connected) {
            dropSession();
            setPhase(Phase::Waiting);
        }
        return;
    }
    if (!m_subject.state || !isActive(*m_subject.state)) {
        dropSession();
        m_delays.reset();
        setPhase(m_subject.state ? Phase::Off : Phase::Gone);
        return;
    }
    switch (m_phase) {
    case Phase::Idle:
    case Phase::HostAway:
    case Phase::Waiting:
    case Phase::Gone:
    case Phase::Off:
        m_delays.reset();
        connectNow();
        break;
    default:
        showPhase(); // a name may have changed
    }
}

void ConsoleScreen::connectNow()
{
    dropSession();
    m_failure = {};
    const quint64 generation = m_generation;
    setPhase(Phase::Resolving);
    deliver(m_resolver(), this, [this, generation](const Result<Endpoint> &result) {
        if (generation == m_generation) {
            onResolved(result);
        }
    });
}

void ConsoleScreen::onResolved(const Result<Endpoint> &result)
{
    if (result) {
        dial(*result);
        return;
    }
    m_errorKind = VncError::Kind::None;
    m_byTunnel = graphicsLeg(result.error()) == GraphicsLeg::Port;
    m_byTls = false;
    fail(explainWay(result.error()));
}

vnc::Endpoint ConsoleScreen::dialable(GraphicsEndpoint &endpoint) const
{
    vnc::Endpoint result;
    switch (endpoint.kind) {
    case GraphicsEndpoint::Kind::Descriptor:
        result = vnc::Endpoint::handedOver(endpoint.takeDescriptor(), endpoint.established, m_subject.name);
        break;
    case GraphicsEndpoint::Kind::UnixSocket:
        result = vnc::Endpoint::unixSocket(endpoint.path);
        break;
    case GraphicsEndpoint::Kind::Tcp:
        result = vnc::Endpoint::tcp(endpoint.host, endpoint.port);
        break;
    }
    result.serverName = m_subject.name;
    if (endpoint.tunnel) {
        // It looks like a local socket, but the other end of it is far away.
        result.link = vnc::Endpoint::Link::Remote;
    }
    result.trust.name = endpoint.serverName;
    result.trust.caFile = m_issuerFile;
    result.trust.pinFile = pinFile();
    result.trust.pinKey = endpoint.certificateKey;
    result.trust.forgetPin = m_forgetCertificate;
    result.trust.allowPlain = m_allowPlain;
    return result;
}

void ConsoleScreen::dial(const Endpoint &endpoint)
{
    m_endpoint = endpoint;
    m_byTunnel = endpoint->tunnel != nullptr;
    m_byTls = false;
    setPhase(Phase::Connecting);
    const vnc::Endpoint where = dialable(*endpoint);
    m_forgetCertificate = false;
    m_allowPlain = false;
    m_view->open(where);
}

void ConsoleScreen::onViewState(VncView::State state)
{
    switch (state) {
    case VncView::State::Connected:
        m_connectedFor.start();
        m_logins.accepted();
        setPhase(Phase::Connected);
        break;
    case VncView::State::Disconnected:
    case VncView::State::Failed:
        onEnded();
        break;
    case VncView::State::Closed:
    case VncView::State::Connecting:
    case VncView::State::Authenticating:
        break;
    }
}

void ConsoleScreen::onEnded()
{
    if (m_phase == Phase::Connected && m_connectedFor.elapsed() > steadyAfterMs) {
        m_delays.reset();
    }
    const VncError error = m_view->lastError();
    m_answer = nullptr;
    const Endpoint endpoint = std::exchange(m_endpoint, nullptr);
    m_errorKind = error.kind;
    const bool askAnew = error.kind == VncError::Kind::AuthFailed && m_logins.refused(error.guessed);
    fail(explainSession(error, endpoint.get(), m_subject.hostName.isEmpty() ? m_subject.name : m_subject.hostName));
    if (askAnew) {
        m_keepsPage = false;
        connectNow(); // asks the user, in place of a page that would only lead there
    }
    // The guest may have gone with its screen; its state says so before or after.
    if (!m_subject.hostConnected || !m_subject.state || !isActive(*m_subject.state)) {
        reconcile();
    }
}

void ConsoleScreen::fail(const ConsoleFailure &failure)
{
    m_failure = failure;
    m_failedButton.reset();
    ++m_generation;
    const auto delay = failure.mayPass ? m_delays.next() : std::nullopt;
    if (delay) {
        m_retry.start(*delay);
    }
    qCDebug(logConsole).noquote() << "console failed:" << failure.why << failure.details;
    setPhase(Phase::Failed);
}

void ConsoleScreen::dropSession()
{
    ++m_generation;
    m_retry.stop();
    m_answer = nullptr;
    m_view->close();
    m_endpoint.reset();
}

void ConsoleScreen::askSecret(const vnc::SecretRequest &request, vnc::SecretAnswer answer)
{
    m_byTls = m_byTls || request.protection == vnc::SecretRequest::Protection::Tls;
    if (request.kind == vnc::SecretRequest::Kind::Certificate) {
        askUser(request, std::move(answer));
        return;
    }
    m_logins.find(request.kind, request.protection, m_endpoint ? m_endpoint->password : QByteArray(),
                  [this, request, answer = std::move(answer),
                   generation = m_generation](const std::optional<vnc::Secret> &known) {
                      if (known) {
                          answer(known);
                      } else if (generation == m_generation) {
                          askUser(request, answer);
                      }
                  });
}

void ConsoleScreen::askUser(const vnc::SecretRequest &request, vnc::SecretAnswer answer)
{
    m_request = request;
    m_answer = std::move(answer);
    setPhase(request.kind == vnc::SecretRequest::Kind::Certificate ? Phase::Certificate : Phase::Password);
}

void ConsoleScreen::giveLogin(const ScreenMessage::Login &login)
{
    const auto answer = std::exchange(m_answer, nullptr);
    m_logins.take(m_request.kind, m_request.protection, login.user, login.password, login.remember);
    setPhase(Phase::Connecting);
    if (answer) {
        answer(vnc::Secret(QByteArray(login.password.constData(), login.password.size()), login.user));
    }
}

/// The definition's password, which is not sent unprotected without the user's word.
void ConsoleScreen::giveDefinition()
{
    m_logins.allowDefinition();
    const auto answer = std::exchange(m_answer, nullptr);
    setPhase(Phase::Connecting);
    if (answer) {
        askSecret(m_request, answer);
    }
}

void ConsoleScreen::giveTrust(bool trust)
{
    const auto answer = std::exchange(m_answer, nullptr);
    setPhase(Phase::Connecting);
    if (answer) {
        answer(trust ? std::optional(vnc::Secret::trust()) : std::nullopt);
    }
}

void ConsoleScreen::chooseIssuer()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new QFileDialog(this, tr("Issuer's certificate"), m_issuerFile,
                               tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    m_dialog->setObjectName(u"consoleIssuerDialog"_s);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFileMode(QFileDialog::ExistingFile);
    connect(m_dialog, &QFileDialog::fileSelected, this, &ConsoleScreen::useIssuer);
    m_dialog->open();
}

/// The issuer's word is worth more than what was remembered of a single certificate.
void ConsoleScreen::useIssuer(const QString &path)
{
    m_issuerFile = path;
    m_forgetCertificate = true;
    Q_EMIT issuerChosen(path);
    if (m_phase == Phase::Certificate || m_phase == Phase::Failed) {
        retryNow();
    }
}

void ConsoleScreen::forgetCertificate()
{
    m_forgetCertificate = true;
    retryNow();
}

void ConsoleScreen::allowPlain()
{
    m_allowPlain = true;
    retryNow();
}

void ConsoleScreen::retryNow()
{
    m_delays.reset();
    connectNow();
}

void ConsoleScreen::setPlaceholder(const QImage &picture)
{
    if (!picture.isNull() && !m_placeholder && (m_phase == Phase::Resolving || m_phase == Phase::Connecting)) {
        m_placeholder = new ScreenPlaceholder(picture, this);
        connect(m_view, &VncView::firstFrame, m_placeholder, &QObject::deleteLater);
    }
}

void ConsoleScreen::setPhase(Phase phase)
{
    m_phase = phase;
    const bool busy = phase == Phase::Resolving || phase == Phase::Connecting;
    if (!busy && phase != Phase::Connected) {
        delete m_placeholder;
    }
    if (busy) {
        if (!m_keepsPage && !m_busyDelay.isActive()) {
            m_busyDelay.start();
        }
    } else {
        m_busyDelay.stop();
        m_keepsPage = false;
        showPhase();
    }
    Q_EMIT phaseChanged();
}

void ConsoleScreen::showPhase()
{
    if (m_keepsPage) {
        return;
    }
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && (focused == this || isAncestorOf(focused));
    if (m_phase == Phase::Connected) {
        m_pages->setCurrentWidget(m_view);
    } else {
        if (hadFocus && m_message->content().buttons != content().buttons) {
            // A button that goes away would hand the focus to whatever stands next in the window.
            m_message->setFocus(Qt::OtherFocusReason);
        }
        m_message->setContent(content());
        m_pages->setCurrentWidget(m_message);
    }
    QWidget *page = m_pages->currentWidget();
    QWidget *input = m_phase == Phase::Connected ? m_view : m_message->firstInput();
    setFocusProxy(input ? input : page);
    focused = window()->focusWidget();
    const bool isWithin = focused && focused != page && page->isAncestorOf(focused);
    if (hadFocus && !isWithin) {
        (input ? input : page)->setFocus(Qt::OtherFocusReason);
    }
}

void ConsoleScreen::setFailedButton(const std::optional<ScreenMessage::Button> &button)
{
    if (m_failedButton.has_value() || button.has_value()) {
        m_failedButton = button;
        showPhase();
    }
}

} // namespace guestdeck
