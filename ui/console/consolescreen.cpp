// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolescreen.h"

#include "models/core/async.h"
#include "models/core/log.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <cstring>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using vnc::VncError;
using vnc::VncView;

namespace
{

constexpr qint64 steadyAfterMs = 10'000; ///< a session this old was a good one: the delays start anew
constexpr int busyDelayMs = 250;

/// Whether waiting and trying again can help.
bool mayPass(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::Busy:
    case ErrorKind::Timeout:
    case ErrorKind::Io:
    case ErrorKind::Internal:
        return true;
    default:
        return false;
    }
}

struct Ended {
    ConsoleScreen::Leg leg;
    QString why;
    bool mayPass;
};

Ended explain(VncError::Kind kind)
{
    using Leg = ConsoleScreen::Leg;
    switch (kind) {
    case VncError::Kind::Unreachable:
        return {Leg::Connection, ConsoleScreen::tr("Its VNC server could not be reached."), true};
    case VncError::Kind::Refused:
        return {Leg::Connection, ConsoleScreen::tr("Its VNC server refused the connection."), true};
    case VncError::Kind::Timeout:
        return {Leg::Connection, ConsoleScreen::tr("Its VNC server stopped answering."), true};
    case VncError::Kind::None:
    case VncError::Kind::ClosedByServer:
        return {Leg::Connection, ConsoleScreen::tr("Its VNC server closed the connection."), true};
    case VncError::Kind::AuthFailed:
        return {Leg::Password, ConsoleScreen::tr("The password was not accepted."), false};
    case VncError::Kind::AuthCancelled:
        return {Leg::Password, ConsoleScreen::tr("The screen needs a password."), false};
    case VncError::Kind::AuthUnsupported:
    case VncError::Kind::AuthUnprotected:
    case VncError::Kind::TlsFailed:
    case VncError::Kind::TlsAnonymous:
    case VncError::Kind::TlsMissing:
    case VncError::Kind::CertificateUnknown:
    case VncError::Kind::CertificateName:
    case VncError::Kind::CertificateExpired:
    case VncError::Kind::CertificateInvalid:
    case VncError::Kind::CertificateChanged:
    case VncError::Kind::CertificateAuthority:
        return {Leg::Password,
                ConsoleScreen::tr("Its VNC server wants a way to log in that Guestdeck does not speak yet (such as TLS "
                                  "or SASL)."),
                false};
    case VncError::Kind::Protocol:
        return {Leg::Protocol, ConsoleScreen::tr("Its VNC server sent something that makes no sense."), false};
    case VncError::Kind::TooLarge:
        return {Leg::Protocol, ConsoleScreen::tr("Its screen is larger than Guestdeck can show."), false};
    }
    Q_UNREACHABLE();
}

vnc::Endpoint dialable(GraphicsEndpoint &endpoint, const QString &name)
{
    vnc::Endpoint result;
    switch (endpoint.kind) {
    case GraphicsEndpoint::Kind::Descriptor:
        result = vnc::Endpoint::descriptor(endpoint.takeDescriptor(), name);
        break;
    case GraphicsEndpoint::Kind::UnixSocket:
        result = vnc::Endpoint::unixSocket(endpoint.path);
        break;
    case GraphicsEndpoint::Kind::Tcp:
        result = vnc::Endpoint::tcp(endpoint.host, endpoint.port);
        break;
    }
    result.serverName = name;
    if (endpoint.tunnel) {
        // It looks like a local socket, but the other end of it is far away.
        result.link = vnc::Endpoint::Link::Remote;
    }
    return result;
}

void wipe(QByteArray &secret)
{
    if (!secret.isEmpty()) {
        explicit_bzero(secret.data(), size_t(secret.size()));
        secret.clear();
    }
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
    connect(&m_retry, &QTimer::timeout, this, &ConsoleScreen::connectNow);
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyDelayMs);
    connect(&m_busyDelay, &QTimer::timeout, this, &ConsoleScreen::showPhase);
    connect(m_view, &VncView::stateChanged, this, &ConsoleScreen::onViewState);
    m_view->setSecretProvider(
        [this](const vnc::SecretRequest &, vnc::SecretAnswer answer) { askSecret(std::move(answer)); });
}

ConsoleScreen::~ConsoleScreen()
{
    m_view->disconnect(this);
    wipePassword();
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
    m_leg = Leg::None;
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
    const Error &error = result.error();
    fail(Leg::Way, error.message.isEmpty() ? tr("The way to it could not be found.") : error.message, error.detail,
         mayPass(error.kind));
}

void ConsoleScreen::dial(const Endpoint &endpoint)
{
    m_endpoint = endpoint;
    m_usedDefinition = false;
    setPhase(Phase::Connecting);
    m_view->open(dialable(*endpoint, m_subject.name));
}

void ConsoleScreen::onViewState(VncView::State state)
{
    switch (state) {
    case VncView::State::Connected:
        m_connectedFor.start();
        m_definitionRefused = false;
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
    m_endpoint.reset();
    if (error.kind == VncError::Kind::AuthFailed) {
        m_definitionRefused = m_definitionRefused || m_usedDefinition;
        wipePassword();
    }
    const Ended ended = explain(error.kind);
    fail(ended.leg, ended.why, error.text, ended.mayPass);
    // The guest may have gone with its screen; its state says so before or after.
    if (!m_subject.hostConnected || !m_subject.state || !isActive(*m_subject.state)) {
        reconcile();
    }
}

void ConsoleScreen::fail(Leg leg, const QString &why, const QString &details, bool mayPass)
{
    m_leg = leg;
    m_why = why;
    m_details = details;
    m_failedButton.reset();
    ++m_generation;
    const auto delay = mayPass ? m_delays.next() : std::nullopt;
    if (delay) {
        m_retry.start(*delay);
    }
    qCDebug(logConsole).noquote() << "console failed:" << why << details;
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

void ConsoleScreen::askSecret(vnc::SecretAnswer answer)
{
    if (!m_password.isEmpty()) {
        answer(m_password);
        return;
    }
    if (m_endpoint && !m_endpoint->password.isEmpty() && !m_definitionRefused) {
        m_usedDefinition = true;
        answer(m_endpoint->password);
        return;
    }
    m_answer = std::move(answer);
    setPhase(Phase::Password);
}

void ConsoleScreen::setPhase(Phase phase)
{
    m_phase = phase;
    const bool busy = phase == Phase::Resolving || phase == Phase::Connecting;
    if (busy) {
        if (!m_busyDelay.isActive()) {
            m_busyDelay.start();
        }
    } else {
        m_busyDelay.stop();
        showPhase();
    }
    Q_EMIT phaseChanged();
}

void ConsoleScreen::showPhase()
{
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

ScreenMessage::Content ConsoleScreen::content() const
{
    ScreenMessage::Content result;
    const QString &name = m_subject.name;
    auto *self = const_cast<ConsoleScreen *>(this); // the buttons outlive this call, as their owner does
    switch (m_phase) {
    case Phase::HostAway:
        result.title = tr("The host %1 is not connected.").arg(m_subject.hostName);
        result.text = tr("The screen of %1 comes back by itself when the host does.").arg(name);
        result.details = m_subject.hostError;
        result.buttons = {{u"consoleConnectHostButton"_s, tr("&Connect"), [self]() { Q_EMIT self->hostWanted(); }}};
        break;
    case Phase::Waiting:
        result.title = tr("The host %1 is listing its guests…").arg(m_subject.hostName);
        result.busy = true;
        break;
    case Phase::Gone:
        result.title = tr("%1 is not on this host any more.").arg(name);
        result.text = tr("It was deleted or renamed, or it moved to another host.");
        break;
    case Phase::Off:
        if (m_subject.state == DomainState::Saved) {
            result.title = tr("%1 is saved.").arg(name);
            result.text = tr("It goes on where it stopped.");
            result.buttons = {{u"consoleStartButton"_s, tr("&Restore"), [self]() { Q_EMIT self->startWanted(); }}};
        } else {
            result.title = tr("%1 is off.").arg(name);
            result.buttons = {{u"consoleStartButton"_s, tr("&Start"), [self]() { Q_EMIT self->startWanted(); }}};
        }
        break;
    case Phase::Resolving:
        result.title = tr("Finding the way to the screen of %1…").arg(name);
        result.busy = true;
        break;
    case Phase::Connecting:
        result.title = tr("Connecting to the screen of %1…").arg(name);
        result.busy = true;
        break;
    case Phase::Password:
        result.title = tr("The screen of %1 asks for a password.").arg(name);
        result.text = m_definitionRefused ? tr("The password in the guest's definition was not accepted.")
                                          : tr("Only its first eight characters count, by the rules of VNC.");
        result.password = [self](const QByteArray &password) {
            const auto answer = std::exchange(self->m_answer, nullptr);
            self->m_password = QByteArray(password.constData(), password.size()); // the original is wiped
            self->setPhase(Phase::Connecting);
            if (answer) {
                answer(self->m_password);
            }
        };
        break;
    case Phase::Failed:
        return failedContent();
    case Phase::Idle:
    case Phase::Connected:
        break;
    }
    return result;
}

ScreenMessage::Content ConsoleScreen::failedContent() const
{
    ScreenMessage::Content result;
    auto *self = const_cast<ConsoleScreen *>(this);
    result.title = tr("The screen of %1 cannot be shown.").arg(m_subject.name);
    result.text = m_why;
    if (m_retry.isActive()) {
        result.text += u" "_s + tr("Guestdeck tries again by itself.");
    }
    result.details = m_details;
    if (m_failedButton) {
        result.buttons << *m_failedButton;
    }
    result.buttons << ScreenMessage::Button{u"consoleRetryButton"_s, tr("&Try again"), [self]() { self->retry(); }};
    return result;
}

void ConsoleScreen::setFailedButton(const std::optional<ScreenMessage::Button> &button)
{
    if (m_failedButton.has_value() || button.has_value()) {
        m_failedButton = button;
        showPhase();
    }
}

void ConsoleScreen::wipePassword()
{
    wipe(m_password);
}

} // namespace guestdeck
