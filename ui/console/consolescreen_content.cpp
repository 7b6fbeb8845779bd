// SPDX-License-Identifier: GPL-3.0-or-later
// What a console says and offers in each of its phases without a picture.
#include "ui/console/consolescreen.h"

namespace guestdeck
{

using namespace Qt::StringLiterals;
using vnc::VncError;

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
    case Phase::Certificate:
        return certificateContent();
    case Phase::Password:
        return passwordContent();
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
    result.text = m_failure.why;
    if (!m_failure.advice.isEmpty()) {
        result.text += u" "_s + m_failure.advice;
    }
    if (m_retry.isActive()) {
        result.text += u" "_s + tr("Guestdeck tries again by itself.");
    }
    result.legs = consoleLegs(m_failure.leg, m_byTunnel, m_byTls);
    result.facts = m_failure.facts;
    result.details = m_failure.details;
    if (m_failedButton) {
        result.buttons << *m_failedButton;
    }
    result.buttons << ScreenMessage::Button{u"consoleRetryButton"_s, tr("&Try again"), [self]() { self->retry(); }};
    if (m_errorKind == VncError::Kind::CertificateUnknown || m_errorKind == VncError::Kind::CertificateAuthority) {
        result.buttons << ScreenMessage::Button{u"consoleIssuerButton"_s, tr("Choose the &issuer's certificate…"),
                                                [self]() { self->chooseIssuer(); }};
    }
    if (m_errorKind == VncError::Kind::CertificateChanged) {
        result.buttons << ScreenMessage::Button{u"consoleForgetCertificateButton"_s, tr("&Forget the old certificate"),
                                                [self]() { self->forgetCertificate(); }};
    }
    if (m_errorKind == VncError::Kind::TlsMissing && m_issuerFile.isEmpty()) {
        result.buttons << ScreenMessage::Button{u"consoleAllowPlainButton"_s, tr("&Connect without encryption"),
                                                [self]() { self->allowPlain(); }};
    }
    const bool onTheWay
        = m_failure.leg == Leg::Connection || m_failure.leg == Leg::Tunnel || m_failure.leg == Leg::Listen;
    if (m_examinable && onTheWay) {
        result.buttons << ScreenMessage::Button{u"consoleExamineButton"_s, tr("&Examine the host"),
                                                [self]() { Q_EMIT self->examineWanted(); }};
    }
    return result;
}

ScreenMessage::Content ConsoleScreen::certificateContent() const
{
    ScreenMessage::Content result;
    auto *self = const_cast<ConsoleScreen *>(this);
    result.title = tr("Is this the host of %1?").arg(m_subject.name);
    result.text = explainCertificate(m_request, m_subject.hostName.isEmpty() ? m_subject.name : m_subject.hostName);
    result.facts = certificateFacts(m_request.certificate);
    // The first one has the focus: trust is never a stray Return away.
    result.buttons
        = {{u"consoleDistrustButton"_s, tr("&Do not connect"), [self]() { self->giveTrust(false); }},
           {u"consoleIssuerButton"_s, tr("Choose the &issuer's certificate…"), [self]() { self->chooseIssuer(); }},
           {u"consoleTrustButton"_s, tr("&Trust this certificate"), [self]() { self->giveTrust(true); }}};
    return result;
}

ScreenMessage::Content ConsoleScreen::passwordContent() const
{
    using Request = vnc::SecretRequest;
    ScreenMessage::Content result;
    auto *self = const_cast<ConsoleScreen *>(this);
    const bool withUser = m_request.kind == Request::Kind::UserAndPassword;
    result.title = withUser ? tr("The screen of %1 asks for a user and a password.").arg(m_subject.name)
                            : tr("The screen of %1 asks for a password.").arg(m_subject.name);
    QStringList text;
    if (m_logins.storedRefused() && !m_logins.storedForgotten()) {
        text << tr("The server hung up on the remembered password: it may be wrong, or the connection was cut. It is "
                   "still remembered.");
    } else if (m_logins.storedRefused()) {
        text << tr("The remembered password was not accepted, and is forgotten.");
    } else if (m_logins.typedRefused()) {
        text << tr("That was not accepted. Try once more.");
    } else if (m_logins.definitionRefused() && !withUser) {
        text << tr("The password in the guest's definition was not accepted.");
    }
    if (!withUser && text.isEmpty()) {
        text << tr("Only its first eight characters count, by the rules of VNC.");
    }
    if (m_request.protection == Request::Protection::None) {
        text << tr("What follows goes over the network unprotected: others on it can read along.");
    }
    result.text = text.join(u' ');
    result.wantsUser = withUser;
    result.user = m_logins.user();
    result.rememberText = m_logins.rememberText();
    if (m_logins.wantsDefinitionAllowed(m_request.kind, m_request.protection,
                                        m_endpoint ? m_endpoint->password : QByteArray())) {
        result.buttons << ScreenMessage::Button{u"consoleUseDefinitionButton"_s,
                                                tr("&Send the password of the guest's definition"),
                                                [self]() { self->giveDefinition(); }};
    }
    result.login = [self](const ScreenMessage::Login &login) { self->giveLogin(login); };
    return result;
}

} // namespace guestdeck
