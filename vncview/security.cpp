// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/security.h"

#include "vncview/certificatepins.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

// libvncclient's, exported, though its headers have the server library's name for it (rfbproto.h: rfbEncryptBytes). DES
// with VNC's order of bits, by libgcrypt. Encrypts 16 bytes in place.
extern "C" void rfbClientEncryptBytes(unsigned char *bytes, char *password);

namespace guestdeck::vnc
{

using namespace Qt::StringLiterals;
using Kind = VncError::Kind;

namespace
{

// RFC 6143 and the registry in "The RFB Protocol" (rfbproto.rst).
enum Type : quint32 { TypeNone = 1, TypeVnc = 2, TypeTls = 18, TypeVencrypt = 19, TypeSasl = 20 };
// VeNCrypt's, named by what guards the link and what logs in.
enum Subtype : quint32 {
    Plain = 256,
    TlsNone = 257,
    TlsVnc = 258,
    TlsPlain = 259,
    X509None = 260,
    X509Vnc = 261,
    X509Plain = 262,
    X509Sasl = 263, // as QEMU, gtk-vnc and libvncclient have the last two
    TlsSasl = 264,
};

constexpr qsizetype MaxVncPassword = 8; // the DES key is eight bytes; the rest would be ignored anyway
constexpr quint32 MaxReason = 64 * 1024;
constexpr qsizetype ShownReason = 1024;

void wipe(QByteArray &secret)
{
    // A plain fill() of memory that is freed next may be optimised away.
    explicit_bzero(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

// The first of `wanted` that is among `offered`.
template <size_t N>
std::optional<quint32> firstOf(const std::array<quint32, N> &wanted, const QList<quint32> &offered)
{
    for (const quint32 type : wanted) {
        if (offered.contains(type)) {
            return type;
        }
    }
    return {};
}

QString listed(const QList<quint32> &types)
{
    QStringList words;
    for (const quint32 type : types.mid(0, 16)) {
        words << QString::number(type);
    }
    return words.join(u", "_s);
}

} // namespace

Security::Security(TlsLink &link, const Endpoint &endpoint, AskFunction ask)
    : m_link(link)
    , m_endpoint(endpoint)
    , m_trust(endpoint.trust)
    , m_ask(std::move(ask))
{
    if (m_trust.pinKey.isEmpty()) {
        m_trust.pinKey = endpoint.describe();
    }
}

std::unique_ptr<SaslClient> Security::takeSaslLayer()
{
    return m_sasl && m_sasl->hasLayer() ? std::move(m_sasl) : nullptr;
}

bool Security::read8(quint8 *value)
{
    return m_link.read(value, 1);
}

bool Security::read32(quint32 *value)
{
    uchar bytes[4];
    if (!m_link.read(bytes, sizeof(bytes))) {
        return false;
    }
    *value = qFromBigEndian<quint32>(bytes);
    return true;
}

Security::Failure Security::readReason(Kind kind)
{
    quint32 length = 0;
    if (!read32(&length)) {
        return m_link.failure();
    }
    if (length > MaxReason) {
        return VncError{Kind::Protocol, {}};
    }
    QByteArray reason(static_cast<qsizetype>(length), '\0');
    if (!m_link.read(reason.data(), length)) {
        return m_link.failure();
    }
    return VncError{kind, QString::fromUtf8(reason.left(ShownReason)).remove(QChar(0)).simplified()};
}

SecretRequest Security::request(SecretRequest::Kind kind) const
{
    SecretRequest result;
    result.kind = kind;
    result.protection = m_link.session() != nullptr ? SecretRequest::Protection::Tls
        : m_endpoint.isPrivate()                    ? SecretRequest::Protection::Local
                                                    : SecretRequest::Protection::None;
    return result;
}

// Whoever stands in between could leave TLS out, and a user who relies on it would not notice.
bool Security::mustHaveTls() const
{
    if (m_endpoint.isPrivate()) {
        return false;
    }
    return !m_trust.caFile.isEmpty()
        || (!m_trust.allowPlain
            && CertificatePins(m_trust.pinFile).requiresTls(CertificatePins::hostOf(m_trust.pinKey)));
}

Security::Failure Security::negotiate()
{
    quint32 type = 0;
    Failure error = readVersion();
    if (!error) {
        error = chooseType(&type);
    }
    if (!error) {
        error = run(type);
    }
    if (!error && m_trust.allowPlain && m_link.session() == nullptr) {
        CertificatePins(m_trust.pinFile).forgetHost(CertificatePins::hostOf(m_trust.pinKey));
    }
    return error;
}

Security::Failure Security::readVersion()
{
    char version[12];
    if (!m_link.read(version, sizeof(version))) {
        return m_link.failure();
    }
    const QByteArray text(version, sizeof(version));
    bool majorIsNumber = false;
    bool minorIsNumber = false;
    const int major = text.mid(4, 3).toInt(&majorIsNumber);
    const int minor = text.mid(8, 3).toInt(&minorIsNumber);
    if (!text.startsWith("RFB ") || text[7] != '.' || text[11] != '\n' || !majorIsNumber || !minorIsNumber
        || major < 3) {
        return VncError{Kind::Protocol, QString::fromLatin1(text).simplified()};
    }
    // There are servers of every number; 3.5 and its like mean 3.3, and later ones speak 3.8 as well.
    m_minor = major > 3 || minor >= 8 ? 8 : minor == 7 ? 7 : 3;
    if (!m_link.write(QByteArray("RFB 003.00") + QByteArray::number(m_minor) + '\n')) {
        return m_link.failure();
    }
    return {};
}

Security::Failure Security::chooseType(quint32 *type)
{
    QList<quint32> offered;
    if (m_minor < 7) {
        quint32 only = 0;
        if (!read32(&only)) {
            return m_link.failure();
        }
        if (only == 0) {
            return readReason(Kind::Refused);
        }
        offered << only;
    } else {
        quint8 count = 0;
        if (!read8(&count)) {
            return m_link.failure();
        }
        if (count == 0) {
            return readReason(Kind::Refused);
        }
        QByteArray types(count, '\0');
        if (!m_link.read(types.data(), count)) {
            return m_link.failure();
        }
        for (const char each : std::as_const(types)) {
            offered << static_cast<uchar>(each);
        }
    }
    if (mustHaveTls() && !offered.contains(TypeVencrypt)) {
        return VncError{Kind::TlsMissing, listed(offered)};
    }
    constexpr std::array<quint32, 4> wanted{TypeVencrypt, TypeNone, TypeSasl, TypeVnc};
    const auto chosen = firstOf(wanted, offered);
    if (!chosen) {
        const bool anonymous = offered.contains(TypeTls);
        return VncError{anonymous ? Kind::TlsAnonymous : Kind::AuthUnsupported, listed(offered)};
    }
    *type = *chosen;
    const char byte = static_cast<char>(*chosen);
    if (m_minor >= 7 && !m_link.write(&byte, 1)) {
        return m_link.failure();
    }
    return {};
}

Security::Failure Security::run(quint32 type)
{
    if (type == TypeVencrypt) {
        return vencrypt();
    }
    const Failure error = login(type);
    if (error || (type == TypeNone && m_minor < 8)) {
        return error;
    }
    return readResult();
}

Security::Failure Security::login(quint32 type)
{
    switch (type) {
    case TypeVnc:
        return vncPassword();
    case TypeSasl:
        return sasl();
    default:
        return {};
    }
}

Security::Failure Security::vencrypt()
{
    quint8 version[2];
    quint8 refused = 0;
    if (!m_link.read(version, sizeof(version))) {
        return m_link.failure();
    }
    if (version[0] == 0 && version[1] < 2) {
        return VncError{Kind::AuthUnsupported, u"VeNCrypt %1.%2"_s.arg(version[0]).arg(version[1])};
    }
    if (!m_link.write(QByteArray::fromHex("0002")) || !read8(&refused)) {
        return m_link.failure();
    }
    if (refused != 0) {
        return VncError{Kind::AuthUnsupported, u"VeNCrypt"_s};
    }
    quint32 type = 0;
    if (const Failure error = chooseSubtype(&type)) {
        return error;
    }
    QByteArray choice(4, '\0');
    qToBigEndian(type, choice.data());
    if (!m_link.write(choice)) {
        return m_link.failure();
    }
    Failure error;
    if (type != Plain) {
        error = beginTls();
    }
    if (error) {
        return error;
    }
    switch (type) {
    case X509Vnc:
        error = vncPassword();
        break;
    case X509Plain:
    case Plain:
        error = plain();
        break;
    case X509Sasl:
        error = sasl();
        break;
    default:
        break;
    }
    return error ? error : readResult();
}

Security::Failure Security::chooseSubtype(quint32 *type)
{
    quint8 count = 0;
    if (!read8(&count)) {
        return m_link.failure();
    }
    QList<quint32> offered;
    for (int i = 0; i < count; ++i) {
        quint32 each = 0;
        if (!read32(&each)) {
            return m_link.failure();
        }
        offered << each;
    }
#if GUESTDECK_LIBVNC_GNUTLS
    constexpr std::array<quint32, 4> guarded{X509Sasl, X509Plain, X509Vnc, X509None};
    if (const auto chosen = firstOf(guarded, offered)) {
        *type = *chosen;
        return {};
    }
#endif
    if (offered.contains(Plain)) {
        if (m_endpoint.isPrivate()) {
            *type = Plain;
            return {};
        }
        return VncError{Kind::AuthUnprotected, listed(offered)};
    }
    const bool anonymous = std::any_of(offered.begin(), offered.end(), [](quint32 each) {
        return each == TlsNone || each == TlsVnc || each == TlsPlain || each == TlsSasl;
    });
    return VncError{anonymous ? Kind::TlsAnonymous : Kind::AuthUnsupported, u"VeNCrypt: "_s + listed(offered)};
}

Security::Failure Security::beginTls()
{
    quint8 ready = 0;
    if (!read8(&ready)) {
        return m_link.failure();
    }
    if (ready != 1) {
        return VncError{Kind::TlsFailed, u"VeNCrypt"_s};
    }
    const QString name = m_endpoint.certificateName();
    if (Failure error = m_link.startTls(name, m_trust)) {
        return error;
    }
    return checkCertificate(m_link.session(), name, m_trust, m_ask);
}

Security::Failure Security::vncPassword()
{
    uchar challenge[16];
    if (!m_link.read(challenge, sizeof(challenge))) {
        return m_link.failure();
    }
    m_asked = true;
    std::optional<Secret> secret = m_ask(request(SecretRequest::Kind::VncPassword));
    if (!secret) {
        return VncError{Kind::AuthCancelled, {}};
    }
    char key[MaxVncPassword + 1] = {};
    std::memcpy(key, secret->password.constData(),
                static_cast<size_t>(std::min(secret->password.size(), MaxVncPassword)));
    wipe(secret->password);
    rfbClientEncryptBytes(challenge, key);
    explicit_bzero(key, sizeof(key));
    if (!m_link.write(reinterpret_cast<const char *>(challenge), sizeof(challenge))) {
        return m_link.failure();
    }
    return {};
}

Security::Failure Security::plain()
{
    m_asked = true;
    std::optional<Secret> secret = m_ask(request(SecretRequest::Kind::UserAndPassword));
    if (!secret) {
        return VncError{Kind::AuthCancelled, {}};
    }
    const QByteArray user = secret->user.toUtf8();
    QByteArray message(8, '\0');
    message.reserve(8 + user.size() + secret->password.size()); // no copies left behind by growing
    qToBigEndian(static_cast<quint32>(user.size()), message.data());
    qToBigEndian(static_cast<quint32>(secret->password.size()), message.data() + 4);
    message.append(user);
    message.append(secret->password);
    wipe(secret->password);
    const bool sent = m_link.write(message);
    wipe(message);
    return sent ? Failure() : Failure(m_link.failure());
}

Security::Failure Security::sasl()
{
    const bool isPrivate = m_link.session() != nullptr || m_endpoint.isPrivate();
    m_sasl = std::make_unique<SaslClient>(m_link, SaslClient::Setting{m_endpoint.certificateName(), isPrivate}, m_ask);
    Failure error = m_sasl->authenticate();
    if (error) {
        error->guessed = error->kind == Kind::AuthFailed; // the server's own word comes after SASL's last step
    }
    m_asked = true; // a refusal now is about who we are, be it by a password or a ticket
    return error;
}

Security::Failure Security::readResult()
{
    quint32 result = 0;
    if (!read32(&result)) {
        // Some servers hang up on a wrong password without a word.
        VncError error = m_link.failure();
        if (m_asked && error.kind == Kind::ClosedByServer) {
            error.kind = Kind::AuthFailed;
            error.guessed = true;
        }
        return error;
    }
    if (result == 0) {
        return {};
    }
    const Kind kind = m_asked ? Kind::AuthFailed : Kind::Refused;
    if (m_minor < 8) {
        return VncError{kind, {}};
    }
    const Failure reason = readReason(kind);
    return reason->kind == Kind::ClosedByServer ? VncError{kind, {}} : reason;
}

} // namespace guestdeck::vnc
