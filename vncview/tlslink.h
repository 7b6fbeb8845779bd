// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes to and from a connected, non-blocking socket: as they are, or through TLS (GnuTLS) once that is begun. Every
// wait is bounded, and is ended by shutdown(2) on the socket or by `cancelled`. Worker thread only.
#pragma once

#include "vncview/endpoint.h"
#include "vncview/vncerror.h"

#include <QByteArray>
#include <QDeadlineTimer>

#include <functional>
#include <optional>

struct gnutls_session_int;
struct gnutls_certificate_credentials_st;

namespace guestdeck::vnc
{

class TlsLink
{
public:
    // fd stays the caller's, and open as long as this lives.
    TlsLink(int fd, int stallTimeoutMs, std::function<bool()> cancelled);
    ~TlsLink(); // says goodbye as far as that needs no waiting
    TlsLink(const TlsLink &) = delete;
    TlsLink &operator=(const TlsLink &) = delete;

    // Exactly so many bytes; never reads ahead.
    [[nodiscard]] bool read(void *to, size_t count);
    [[nodiscard]] bool write(const char *bytes, size_t count);
    [[nodiscard]] bool write(const QByteArray &bytes) { return write(bytes.constData(), size_t(bytes.size())); }

    // TLS 1.2 or later with a certificate, which is not looked at here. Nothing: it stands.
    [[nodiscard]] std::optional<VncError> startTls(const QString &serverName, const Trust &trust);
    [[nodiscard]] gnutls_session_int *session() const { return m_session; } // null: no TLS
    [[nodiscard]] int cipherBits() const; // 0: no TLS
    // Decrypted bytes that poll() cannot see.
    [[nodiscard]] bool hasPending() const;

    // After a failed read or write: Timeout, ClosedByServer or TlsFailed.
    [[nodiscard]] VncError failure() const { return m_failure; }

private:
    [[nodiscard]] std::optional<VncError> loadCredentials(const Trust &trust);
    [[nodiscard]] bool waitFor(short events, qint64 remainingMs);
    [[nodiscard]] bool retry(ssize_t result, short events, QDeadlineTimer &deadline);
    bool fail(VncError::Kind kind, const QString &text = {});

    static ssize_t push(void *self, const void *bytes, size_t count);
    static ssize_t pull(void *self, void *bytes, size_t count);
    static int pullTimeout(void *self, unsigned ms);

    const int m_fd;
    const int m_stallTimeoutMs;
    std::function<bool()> m_cancelled;
    gnutls_session_int *m_session = nullptr;
    gnutls_certificate_credentials_st *m_credentials = nullptr;
    VncError m_failure;
};

} // namespace guestdeck::vnc
