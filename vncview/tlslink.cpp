// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/tlslink.h"

#include <gnutls/gnutls.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace guestdeck::vnc
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int SliceMs = 100; // how long a wait may go without asking whether it is still wanted
constexpr const char *Priority = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2";

// Where libvirt's own programs look for issuers, besides the system's.
void addLibvirtIssuers(gnutls_certificate_credentials_t credentials)
{
    for (const QString &path : QStringList{QDir::homePath() + u"/.pki/libvirt/cacert.pem"_s,
                                           QDir::homePath() + u"/.pki/CA/cacert.pem"_s, u"/etc/pki/CA/cacert.pem"_s}) {
        gnutls_certificate_set_x509_trust_file(credentials, QFile::encodeName(path).constData(), GNUTLS_X509_FMT_PEM);
    }
}

// The certificate to show to servers that ask for one, where virt-viewer has it.
void findClientCertificate(QString *certificate, QString *key)
{
    for (const QString &folder : QStringList{QDir::homePath() + u"/.pki/libvirt-vnc/"_s, u"/etc/pki/libvirt-vnc/"_s}) {
        const QString one = folder + u"clientcert.pem"_s;
        const QString other = folder + u"private/clientkey.pem"_s;
        if (QFileInfo(one).isReadable() && QFileInfo(other).isReadable()) {
            *certificate = one;
            *key = other;
            return;
        }
    }
}

bool isAddress(const QByteArray &name)
{
    in6_addr address{};
    return ::inet_pton(AF_INET, name.constData(), &address) == 1
        || ::inet_pton(AF_INET6, name.constData(), &address) == 1;
}

QString words(int code, gnutls_session_t session)
{
    QString text = QString::fromUtf8(gnutls_strerror(code));
    if (code == GNUTLS_E_FATAL_ALERT_RECEIVED) {
        const char *alert = gnutls_alert_get_name(gnutls_alert_get(session));
        text += u" "_s + QString::fromUtf8(alert == nullptr ? "" : alert);
    }
    return text;
}

} // namespace

TlsLink::TlsLink(int fd, int stallTimeoutMs, std::function<bool()> cancelled)
    : m_fd(fd)
    , m_stallTimeoutMs(stallTimeoutMs)
    , m_cancelled(std::move(cancelled))
{
}

TlsLink::~TlsLink()
{
    if (m_session != nullptr) {
        gnutls_bye(m_session, GNUTLS_SHUT_WR);
        gnutls_deinit(m_session);
    }
    if (m_credentials != nullptr) {
        gnutls_certificate_free_credentials(m_credentials);
    }
}

bool TlsLink::fail(VncError::Kind kind, const QString &text)
{
    m_failure = VncError{kind, text};
    return false;
}

bool TlsLink::waitFor(short events, qint64 remainingMs)
{
    pollfd wait{m_fd, events, 0};
    return ::poll(&wait, 1, static_cast<int>(std::min<qint64>(remainingMs, SliceMs))) > 0;
}

// After a call that moved nothing: waits for the socket. False when it is no use any more.
bool TlsLink::retry(ssize_t result, short events, QDeadlineTimer &deadline)
{
    if (m_session != nullptr) {
        if (result != GNUTLS_E_AGAIN && result != GNUTLS_E_INTERRUPTED && result != GNUTLS_E_REHANDSHAKE) {
            const bool ended = result == 0 || result == GNUTLS_E_PREMATURE_TERMINATION || result == GNUTLS_E_PUSH_ERROR
                || result == GNUTLS_E_PULL_ERROR;
            return ended ? fail(VncError::Kind::ClosedByServer)
                         : fail(VncError::Kind::TlsFailed, words(static_cast<int>(result), m_session));
        }
        events = gnutls_record_get_direction(m_session) == 0 ? POLLIN : POLLOUT;
    } else if (result == 0 || (errno != EAGAIN && errno != EINTR)) {
        return fail(VncError::Kind::ClosedByServer);
    }
    if (m_cancelled() || deadline.hasExpired()) {
        return fail(VncError::Kind::Timeout);
    }
    (void)waitFor(events, deadline.remainingTime());
    return true;
}

bool TlsLink::read(void *to, size_t count)
{
    auto *at = static_cast<char *>(to);
    QDeadlineTimer deadline(m_stallTimeoutMs);
    while (count > 0) {
        const ssize_t got
            = m_session != nullptr ? gnutls_record_recv(m_session, at, count) : ::recv(m_fd, at, count, MSG_DONTWAIT);
        if (got > 0) {
            at += got;
            count -= static_cast<size_t>(got);
            deadline.setRemainingTime(m_stallTimeoutMs);
        } else if (!retry(got, POLLIN, deadline)) {
            return false;
        }
    }
    return true;
}

bool TlsLink::write(const char *bytes, size_t count)
{
    QDeadlineTimer deadline(m_stallTimeoutMs);
    while (count > 0) {
        const ssize_t sent = m_session != nullptr ? gnutls_record_send(m_session, bytes, count)
                                                  : ::send(m_fd, bytes, count, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0) {
            bytes += sent;
            count -= static_cast<size_t>(sent);
            deadline.setRemainingTime(m_stallTimeoutMs);
        } else if (!retry(sent, POLLOUT, deadline)) {
            return false;
        }
    }
    return true;
}

std::optional<VncError> TlsLink::loadCredentials(const Trust &trust)
{
    if (gnutls_certificate_allocate_credentials(&m_credentials) != GNUTLS_E_SUCCESS) {
        return VncError{VncError::Kind::TlsFailed, {}};
    }
    if (trust.caFile.isEmpty()) {
        gnutls_certificate_set_x509_system_trust(m_credentials); // none at all is an unknown issuer later
        addLibvirtIssuers(m_credentials);
    } else {
        const int found = gnutls_certificate_set_x509_trust_file(
            m_credentials, QFile::encodeName(trust.caFile).constData(), GNUTLS_X509_FMT_PEM);
        if (found <= 0) {
            return VncError{VncError::Kind::CertificateAuthority,
                            found < 0 ? QString::fromUtf8(gnutls_strerror(found)) : QString()};
        }
    }
    QString certificate = trust.clientCertificateFile;
    QString key = trust.clientKeyFile;
    if (certificate.isEmpty()) {
        findClientCertificate(&certificate, &key);
    }
    if (!certificate.isEmpty()) {
        const int status
            = gnutls_certificate_set_x509_key_file(m_credentials, QFile::encodeName(certificate).constData(),
                                                   QFile::encodeName(key).constData(), GNUTLS_X509_FMT_PEM);
        if (status != GNUTLS_E_SUCCESS) {
            return VncError{VncError::Kind::TlsFailed,
                            certificate + u": "_s + QString::fromUtf8(gnutls_strerror(status))};
        }
    }
    return {};
}

std::optional<VncError> TlsLink::startTls(const QString &serverName, const Trust &trust)
{
    if (std::optional<VncError> error = loadCredentials(trust)) {
        return error;
    }
    if (gnutls_init(&m_session, GNUTLS_CLIENT | GNUTLS_NONBLOCK | GNUTLS_NO_SIGNAL) != GNUTLS_E_SUCCESS) {
        m_session = nullptr;
        return VncError{VncError::Kind::TlsFailed, {}};
    }
    const QByteArray name = serverName.toUtf8();
    if (!name.isEmpty() && !isAddress(name)) {
        gnutls_server_name_set(m_session, GNUTLS_NAME_DNS, name.constData(), size_t(name.size()));
    }
    gnutls_priority_set_direct(m_session, Priority, nullptr);
    gnutls_credentials_set(m_session, GNUTLS_CRD_CERTIFICATE, m_credentials);
    gnutls_transport_set_ptr(m_session, this);
    gnutls_transport_set_push_function(m_session, &TlsLink::push);
    gnutls_transport_set_pull_function(m_session, &TlsLink::pull);
    gnutls_transport_set_pull_timeout_function(m_session, &TlsLink::pullTimeout);
    // For the handshake as a whole: one that is fed byte by byte ends, too.
    QDeadlineTimer deadline(m_stallTimeoutMs);
    for (;;) {
        const int result = gnutls_handshake(m_session);
        if (result == GNUTLS_E_SUCCESS) {
            return {};
        }
        if (result == GNUTLS_E_WARNING_ALERT_RECEIVED) {
            continue;
        }
        if (!retry(result, POLLIN, deadline)) {
            // A server that hangs up here is one that found nothing in common, or wanted a certificate from us.
            if (m_failure.kind == VncError::Kind::ClosedByServer) {
                m_failure = VncError{VncError::Kind::TlsFailed, words(result, m_session)};
            }
            return m_failure;
        }
    }
}

int TlsLink::cipherBits() const
{
    return m_session == nullptr ? 0 : static_cast<int>(gnutls_cipher_get_key_size(gnutls_cipher_get(m_session)) * 8);
}

bool TlsLink::hasPending() const
{
    return m_session != nullptr && gnutls_record_check_pending(m_session) > 0;
}

ssize_t TlsLink::push(void *self, const void *bytes, size_t count)
{
    const auto *link = static_cast<TlsLink *>(self);
    const ssize_t sent = ::send(link->m_fd, bytes, count, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0) {
        gnutls_transport_set_errno(link->m_session, errno);
    }
    return sent;
}

ssize_t TlsLink::pull(void *self, void *bytes, size_t count)
{
    const auto *link = static_cast<TlsLink *>(self);
    ssize_t got = 0;
    do {
        got = ::recv(link->m_fd, bytes, count, MSG_DONTWAIT);
    } while (got < 0 && errno == EINTR); // the library takes an interruption for the end
    if (got < 0) {
        gnutls_transport_set_errno(link->m_session, errno);
    }
    return got;
}

int TlsLink::pullTimeout(void *self, unsigned ms)
{
    const auto *link = static_cast<TlsLink *>(self);
    pollfd wait{link->m_fd, POLLIN, 0};
    return ::poll(&wait, 1, static_cast<int>(std::min<unsigned>(ms, SliceMs)));
}

} // namespace guestdeck::vnc
