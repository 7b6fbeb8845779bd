// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vncview/tlsserver.h"

#include <gnutls/gnutls.h>

#include <QtEndian>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace
{

QByteArray big32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray big16(int value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(static_cast<quint16>(value), bytes.data());
    return bytes;
}

} // namespace

// One client's line, with or without TLS.
struct TlsServer::Line {
    int fd;
    gnutls_session_t session = nullptr;
    gnutls_certificate_credentials_t credentials = nullptr;

    explicit Line(int socket)
        : fd(socket)
    {
    }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    ~Line()
    {
        if (session != nullptr) {
            gnutls_deinit(session);
            gnutls_certificate_free_credentials(credentials);
        }
    }

    QByteArray read(int count)
    {
        QByteArray bytes(count, '\0');
        int done = 0;
        while (done < count) {
            const ssize_t got = session != nullptr
                ? gnutls_record_recv(session, bytes.data() + done, size_t(count - done))
                : ::recv(fd, bytes.data() + done, size_t(count - done), 0);
            if (got == GNUTLS_E_AGAIN || got == GNUTLS_E_INTERRUPTED) {
                continue;
            }
            if (got <= 0) {
                return {};
            }
            done += int(got);
        }
        return bytes;
    }
    void write(const QByteArray &bytes)
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const ssize_t sent = session != nullptr
                ? gnutls_record_send(session, bytes.constData() + done, size_t(bytes.size() - done))
                : ::send(fd, bytes.constData() + done, size_t(bytes.size() - done), MSG_NOSIGNAL);
            if (sent == GNUTLS_E_AGAIN || sent == GNUTLS_E_INTERRUPTED) {
                continue;
            }
            if (sent <= 0) {
                return;
            }
            done += sent;
        }
    }
    bool secure(const TestCertificate &own, bool wantsCertificate)
    {
        const auto datum = [](const QByteArray &bytes) {
            return gnutls_datum_t{reinterpret_cast<unsigned char *>(const_cast<char *>(bytes.constData())),
                                  static_cast<unsigned>(bytes.size())};
        };
        const gnutls_datum_t certificate = datum(own.certificate);
        const gnutls_datum_t key = datum(own.key);
        gnutls_certificate_allocate_credentials(&credentials);
        gnutls_certificate_set_x509_key_mem(credentials, &certificate, &key, GNUTLS_X509_FMT_PEM);
        gnutls_init(&session, GNUTLS_SERVER | GNUTLS_NO_SIGNAL);
        gnutls_set_default_priority(session);
        gnutls_credentials_set(session, GNUTLS_CRD_CERTIFICATE, credentials);
        gnutls_transport_set_int(session, fd);
        if (wantsCertificate) {
            gnutls_certificate_server_set_request(session, GNUTLS_CERT_REQUIRE);
        }
        int status = GNUTLS_E_AGAIN;
        while (status == GNUTLS_E_AGAIN || status == GNUTLS_E_INTERRUPTED) {
            status = gnutls_handshake(session);
        }
        return status == GNUTLS_E_SUCCESS;
    }
    // Until the client goes.
    void wait() const
    {
        char waste[256];
        while (::recv(fd, waste, sizeof(waste), 0) > 0) { }
    }
};

TlsServer::~TlsServer()
{
    stop();
}

void TlsServer::start()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 4) != 0) {
        qFatal("cannot listen");
    }
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_stop = false;
    m_thread = std::thread([this] { run(); });
}

void TlsServer::stop()
{
    if (!m_thread.joinable()) {
        return;
    }
    m_stop = true;
    ::shutdown(m_listener, SHUT_RDWR);
    if (const int client = m_client; client >= 0) {
        ::shutdown(client, SHUT_RDWR);
    }
    m_thread.join();
    ::close(m_listener);
}

void TlsServer::run()
{
    while (!m_stop) {
        const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0) {
            continue;
        }
        m_client = fd;
        serve(fd);
        m_client = -1;
        ::close(fd);
    }
}

void TlsServer::serve(int fd)
{
    Line line(fd);
    const auto stalls = [&](Stall here) {
        if (stall == here) {
            line.wait();
        }
        return stall == here;
    };
    if (stalls(Stall::Accepted)) {
        return;
    }
    line.write("RFB 003.008\n");
    if (stalls(Stall::Greeted) || line.read(12).isEmpty()) {
        return;
    }
    line.write(types);
    const QByteArray chosen = stall == Stall::Types ? QByteArray() : line.read(1);
    if (stalls(Stall::Types)) {
        return;
    }
    if (chosen == QByteArray(1, '\1')) {
        line.write(QByteArray(4, '\0'));
        show(line);
        return;
    }
    if (chosen != QByteArray(1, '\x13')) {
        return;
    }
    line.write(QByteArray::fromHex("0002"));
    if (stalls(Stall::Version) || line.read(2).isEmpty()) {
        return;
    }
    line.write(QByteArray(1, '\0'));
    if (stalls(Stall::VersionTaken)) {
        return;
    }
    QByteArray list(1, static_cast<char>(subtypes.size()));
    for (const quint32 each : std::as_const(subtypes)) {
        list += big32(each);
    }
    line.write(list);
    if (stalls(Stall::Subtypes) || line.read(4) != big32(wants)) {
        return;
    }
    line.write(QByteArray(1, '\1'));
    if (stalls(Stall::Chosen)) {
        return;
    }
    if (stall == Stall::Hello) {
        (void)line.read(5);
        line.write(QByteArray::fromHex("1603030100")); // the head of a record that never comes
        line.wait();
        return;
    }
    if (!line.secure(certificate, wantsCertificate) || stalls(Stall::Secured)) {
        return;
    }
    bool welcome = true;
    if (wants == 261) {
        line.write(QByteArray(16, '\0'));
        welcome = line.read(16) == vncAnswer;
    } else if (wants == 262) {
        const QByteArray head = line.read(8);
        if (head.isEmpty()) {
            return;
        }
        const QByteArray name = line.read(qFromBigEndian<int>(head.constData()));
        welcome = line.read(qFromBigEndian<int>(head.constData() + 4)) == password && name == user;
    }
    if (stalls(Stall::Result)) {
        return;
    }
    line.write(welcome ? QByteArray(4, '\0') : big32(1) + big32(6) + "no way");
    if (welcome) {
        show(line);
    }
}

void TlsServer::show(Line &line)
{
    if (line.read(1).isEmpty()) {
        return;
    }
    line.write(big16(picture.width()) + big16(picture.height())
               + QByteArray::fromHex("2018000100ff00ff00ff100800000000") + big32(3) + "tls");
    ++m_sessions;
    for (;;) {
        const QByteArray type = line.read(1);
        if (type.isEmpty()) {
            return;
        }
        switch (type[0]) {
        case 0:
            (void)line.read(19);
            break;
        case 2:
            (void)line.read(4 * qFromBigEndian<quint16>(line.read(3).constData() + 1));
            break;
        case 3:
            if (line.read(9).startsWith('\0')) {
                line.write(QByteArray(2, '\0') + big16(1) + big16(0) + big16(0) + big16(picture.width())
                           + big16(picture.height()) + big32(0)
                           + QByteArray(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes()));
            }
            break;
        case 4:
            (void)line.read(7);
            break;
        case 5:
            (void)line.read(5);
            break;
        default:
            return;
        }
    }
}
