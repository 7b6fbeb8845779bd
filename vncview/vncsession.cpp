// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/vncsession.h"

#include <QPointer>

namespace guestdeck::vnc
{

VncSession::VncSession(const Endpoint &endpoint, const SessionOptions &options, SecretProvider secrets, QObject *parent)
    : QObject(parent)
    , m_core(std::make_shared<SessionCore>(this, endpoint, options))
    , m_secrets(std::move(secrets))
    , m_serverName(endpoint.serverName.isEmpty() ? endpoint.describe() : endpoint.serverName)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(options.handshakeTimeoutMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] { m_core->abort(VncError::Kind::Timeout); });
    m_deadline.start();
    m_breath.setSingleShot(true);
    m_breath.setInterval(1);
    connect(&m_breath, &QTimer::timeout, this, [this] {
        if (!m_core->awaitCalls()) {
            onCalls();
        }
    });
    m_core->start();
}

VncSession::~VncSession()
{
    m_core->stop();
}

// Qt would deliver posted events for as long as there are new ones, and nothing else: a server that says things as fast
// as they are taken in would have the GUI thread for itself. So they come in lots, and windows get their turn in
// between.
void VncSession::onCalls()
{
    constexpr qint64 LotMs = 4;
    const QPointer<VncSession> self(this);
    QElapsedTimer lot;
    lot.start();
    while (!lot.hasExpired(LotMs)) {
        const auto call = m_core->takeCall();
        if (!call) {
            break;
        }
        (*call)(this);
        if (!self) {
            return;
        }
    }
    m_breath.start();
}

void VncSession::setPhase(Phase phase)
{
    if (m_phase != phase) {
        m_phase = phase;
        Q_EMIT phaseChanged();
    }
}

void VncSession::onConnected(const QString &name)
{
    m_deadline.stop();
    m_name = name;
    setPhase(Phase::Connected);
}

void VncSession::onEnded(const VncError &error)
{
    m_deadline.stop();
    m_error = error;
    setPhase(Phase::Ended);
}

void VncSession::onSecretWanted(SecretRequest request)
{
    if (!m_secrets) {
        m_core->answerSecret(std::nullopt);
        return;
    }
    m_deadline.stop(); // people may take their time
    const QPointer<VncSession> self(this);
    const auto provider = m_secrets;
    request.serverName = m_serverName;
    const std::weak_ptr<SessionCore> core(m_core);
    setPhase(Phase::Authenticating);
    if (!self) {
        return; // whoever listened to the change has closed the session
    }
    provider(request, [self, core](std::optional<Secret> secret) {
        if (const auto worker = core.lock()) {
            worker->answerSecret(std::move(secret));
        }
        VncSession *session = self.data();
        if (session != nullptr && session->m_phase == Phase::Authenticating) {
            session->m_deadline.start();
        }
    });
}

void VncSession::onResized(QSize size)
{
    Q_EMIT resized(size);
}

void VncSession::onFrame()
{
    const QRegion region = framebuffer().takeDirty();
    if (!region.isEmpty()) {
        Q_EMIT updated(region);
    } else {
        // A change of size threw the update away; painting will not ask for the next one.
        requestUpdate();
    }
}

void VncSession::onCursor(const QImage &image, QPoint hotSpot)
{
    Q_EMIT cursorChanged(image, hotSpot);
}

void VncSession::onPointerMode(bool relative)
{
    if (m_relative != relative) {
        m_relative = relative;
        Q_EMIT pointerModeChanged();
    }
}

void VncSession::onName(const QString &name)
{
    m_name = name;
    Q_EMIT desktopNameChanged();
}

void VncSession::onLeds(quint8 leds)
{
    Q_EMIT ledsChanged(leds);
}

void VncSession::onClipboard(const ClipboardEvent &event)
{
    Q_EMIT clipboardChanged(event);
    // Whoever wanted the offer has asked for it by now; the server may make the next one.
    m_core->push(Clip{Clip::Verb::OfferSeen});
}

void VncSession::onResizable()
{
    Q_EMIT resizable();
}

void VncSession::onSizeRefused()
{
    Q_EMIT sizeRefused();
}

void VncSession::onLink(const LinkStatus &link)
{
    m_link = link;
    Q_EMIT linkChanged();
}

} // namespace guestdeck::vnc
