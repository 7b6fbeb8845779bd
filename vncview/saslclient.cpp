// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/saslclient.h"

#include <sasl/sasl.h>

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace guestdeck::vnc
{

using namespace Qt::StringLiterals;

namespace
{

constexpr quint32 MaxList = 4096;
constexpr quint32 MaxData = 64 * 1024;
constexpr int MaxRounds = 32;
constexpr unsigned MaxLayerBuffer = 8192; // libvncclient decodes no more at once

const sasl_callback_t callbacks[] = {{SASL_CB_AUTHNAME, nullptr, nullptr},
                                     {SASL_CB_USER, nullptr, nullptr},
                                     {SASL_CB_PASS, nullptr, nullptr},
                                     {SASL_CB_GETREALM, nullptr, nullptr},
                                     {SASL_CB_LIST_END, nullptr, nullptr}};

bool initialise()
{
    // Once: it loads plugins. (libvirt does so, too, for hosts by SASL; it counts.)
    static std::once_flag once;
    static int status = SASL_FAIL;
    std::call_once(once, [] { status = sasl_client_init(nullptr); });
    return status == SASL_OK;
}

bool isNameList(const QByteArray &list)
{
    return std::all_of(list.begin(), list.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
            || c == ',' || c == ' ';
    });
}

// Those that need no password, but a ticket that may not be there.
QByteArray withoutTickets(const QByteArray &list)
{
    QByteArrayList kept = QByteArray(list).replace(' ', ',').split(',');
    kept.removeIf([](const QByteArray &name) { return name.startsWith("GS"); });
    return kept.join(',');
}

} // namespace

SaslClient::SaslClient(TlsLink &link, Setting setting, AskFunction ask)
    : m_link(link)
    , m_setting(std::move(setting))
    , m_ask(std::move(ask))
{
}

SaslClient::~SaslClient()
{
    if (m_connection != nullptr) {
        sasl_dispose(&m_connection);
    }
    explicit_bzero(m_password.data(), static_cast<size_t>(m_password.size()));
}

VncError SaslClient::saslError(int code) const
{
    if (m_declined) {
        return {VncError::Kind::AuthCancelled, {}};
    }
    const auto kind = code == SASL_NOMECH ? VncError::Kind::AuthUnsupported : VncError::Kind::AuthFailed;
    const char *detail = m_connection != nullptr ? sasl_errdetail(m_connection) : nullptr;
    return {kind, QString::fromUtf8(detail != nullptr ? detail : sasl_errstring(code, nullptr, nullptr)).left(1024)};
}

std::optional<VncError> SaslClient::prepare()
{
    if (!initialise()) {
        return VncError{VncError::Kind::AuthUnsupported, u"libsasl2"_s};
    }
    const QByteArray name = m_setting.serverName.toUtf8();
    int status
        = sasl_client_new("vnc", name.constData(), nullptr, nullptr, callbacks, SASL_SUCCESS_DATA, &m_connection);
    if (status != SASL_OK) {
        return saslError(status);
    }
    const sasl_ssf_t outside = static_cast<sasl_ssf_t>(m_link.cipherBits());
    sasl_setprop(m_connection, SASL_SSF_EXTERNAL, &outside);
    sasl_security_properties_t wanted{};
    wanted.maxbufsize = MaxLayerBuffer;
    wanted.security_flags = SASL_SEC_NOANONYMOUS;
    if (m_link.session() == nullptr) {
        wanted.max_ssf = 256; // QEMU demands encryption on every TCP port, this machine's own ones included
    }
    if (!m_setting.isPrivate) {
        wanted.security_flags |= SASL_SEC_NOPLAINTEXT;
    }
    status = sasl_setprop(m_connection, SASL_SEC_PROPS, &wanted);
    return status == SASL_OK ? std::nullopt : std::optional(saslError(status));
}

// Fills in what libsasl2 wants to know. Its pointers stay valid as long as this object.
bool SaslClient::answer(sasl_interact *prompts)
{
    for (sasl_interact_t *prompt = prompts; prompt->id != SASL_CB_LIST_END; ++prompt) {
        if (prompt->id == SASL_CB_GETREALM) {
            prompt->result = prompt->defresult != nullptr ? prompt->defresult : "";
            prompt->len = static_cast<unsigned>(std::strlen(static_cast<const char *>(prompt->result)));
            continue;
        }
        if (prompt->id == SASL_CB_USER) {
            prompt->result = ""; // act as oneself
            prompt->len = 0;
            continue;
        }
        if (!m_asked) {
            m_asked = true;
            SecretRequest request;
            request.kind = SecretRequest::Kind::UserAndPassword;
            request.protection = m_link.session() != nullptr ? SecretRequest::Protection::Tls
                : m_setting.isPrivate                        ? SecretRequest::Protection::Local
                                                             : SecretRequest::Protection::None;
            std::optional<Secret> secret = m_ask(request);
            if (!secret) {
                m_declined = true;
                return false;
            }
            m_user = secret->user.toUtf8();
            m_password = QByteArray(secret->password.constData(), secret->password.size());
            explicit_bzero(secret->password.data(), static_cast<size_t>(secret->password.size()));
        }
        const QByteArray &value = prompt->id == SASL_CB_PASS ? m_password : m_user;
        prompt->result = value.constData();
        prompt->len = static_cast<unsigned>(value.size());
    }
    return true;
}

// Nothing is sent as length 0; something is followed by a zero byte that is counted, too.
bool SaslClient::sendData(const char *data, unsigned length)
{
    QByteArray message(4, '\0');
    if (data != nullptr) {
        qToBigEndian<quint32>(length + 1, message.data());
        message.append(data, length);
        message.append('\0');
    }
    const bool sent = m_link.write(message);
    explicit_bzero(message.data(), static_cast<size_t>(message.size()));
    return sent;
}

std::optional<VncError> SaslClient::readReply(Reply *reply)
{
    uchar bytes[4];
    if (!m_link.read(bytes, sizeof(bytes))) {
        // QEMU hangs up on a wrong password without another word.
        return m_link.failure().kind == VncError::Kind::ClosedByServer ? VncError{VncError::Kind::AuthFailed, {}}
                                                                       : m_link.failure();
    }
    const auto length = qFromBigEndian<quint32>(bytes);
    if (length > MaxData) {
        return VncError{VncError::Kind::Protocol, u"SASL: %1"_s.arg(length)};
    }
    reply->isNull = length == 0;
    reply->data = QByteArray(static_cast<qsizetype>(length), '\0');
    uchar complete = 0;
    if (!m_link.read(reply->data.data(), length) || !m_link.read(&complete, 1)) {
        return m_link.failure();
    }
    if (length > 0) {
        reply->data.chop(1);
    }
    reply->complete = complete != 0;
    return {};
}

std::optional<VncError> SaslClient::start(const QByteArray &mechanisms)
{
    sasl_interact_t *prompts = nullptr;
    const char *data = nullptr;
    unsigned length = 0;
    const char *mechanism = nullptr;
    int status = SASL_INTERACT;
    for (int round = 0; status == SASL_INTERACT && round < MaxRounds; ++round) {
        status = sasl_client_start(m_connection, mechanisms.constData(), &prompts, &data, &length, &mechanism);
        if (status == SASL_INTERACT && !answer(prompts)) {
            return saslError(status);
        }
    }
    if (status != SASL_OK && status != SASL_CONTINUE) {
        return saslError(status);
    }
    m_through = status == SASL_OK;
    QByteArray name(4, '\0');
    qToBigEndian(static_cast<quint32>(std::strlen(mechanism)), name.data());
    if (!m_link.write(name + mechanism) || !sendData(data, length)) {
        return m_link.failure();
    }
    return {};
}

std::optional<VncError> SaslClient::converse()
{
    for (int round = 0; round < MaxRounds; ++round) {
        Reply reply;
        if (const std::optional<VncError> error = readReply(&reply)) {
            return error;
        }
        sasl_interact_t *prompts = nullptr;
        const char *data = nullptr;
        unsigned length = 0;
        int status = SASL_INTERACT;
        for (int asked = 0; status == SASL_INTERACT && asked < MaxRounds; ++asked) {
            status = sasl_client_step(m_connection, reply.isNull ? nullptr : reply.data.constData(),
                                      static_cast<unsigned>(reply.data.size()), &prompts, &data, &length);
            if (status == SASL_INTERACT && !answer(prompts)) {
                return saslError(status);
            }
        }
        // Some mechanisms are through before the server's "done", and have no answer to it. One that is not through yet
        // still has to see the server's proof: a mere "done" in its place is somebody else's.
        const bool fine = status == SASL_OK || status == SASL_CONTINUE || (m_through && reply.complete && reply.isNull);
        if (!fine) {
            return saslError(status);
        }
        m_through = m_through || status == SASL_OK;
        if (reply.complete) {
            return status == SASL_CONTINUE
                ? std::optional(VncError{VncError::Kind::AuthFailed, u"SASL ended too early"_s})
                : std::nullopt;
        }
        if (!sendData(data, length)) {
            return m_link.failure();
        }
    }
    return VncError{VncError::Kind::Protocol, u"SASL without end"_s};
}

std::optional<VncError> SaslClient::checkLayer()
{
    const void *value = nullptr;
    if (sasl_getprop(m_connection, SASL_SSF, &value) != SASL_OK || value == nullptr) {
        return saslError(SASL_FAIL);
    }
    m_layer = *static_cast<const sasl_ssf_t *>(value) > 0;
    return {};
}

std::optional<VncError> SaslClient::authenticate()
{
    if (std::optional<VncError> error = prepare()) {
        return error;
    }
    uchar bytes[4];
    if (!m_link.read(bytes, sizeof(bytes))) {
        return m_link.failure();
    }
    const auto length = qFromBigEndian<quint32>(bytes);
    if (length == 0 || length > MaxList) {
        return VncError{VncError::Kind::Protocol, u"SASL: %1"_s.arg(length)};
    }
    QByteArray mechanisms(static_cast<qsizetype>(length), '\0');
    if (!m_link.read(mechanisms.data(), length)) {
        return m_link.failure();
    }
    if (!isNameList(mechanisms)) {
        return VncError{VncError::Kind::Protocol, u"SASL"_s};
    }
    std::optional<VncError> error = start(mechanisms);
    const QByteArray rest = withoutTickets(mechanisms);
    if (error && !m_asked && rest != mechanisms && error->kind != VncError::Kind::ClosedByServer
        && error->kind != VncError::Kind::Timeout) {
        sasl_dispose(&m_connection);
        error = prepare();
        if (!error) {
            error = start(rest);
        }
    }
    if (error) {
        if (error->kind == VncError::Kind::AuthUnsupported) {
            error->text = QString::fromLatin1(mechanisms);
        }
        return error;
    }
    error = converse();
    return error ? error : checkLayer();
}

std::optional<QByteArray> SaslClient::encode(const QByteArray &bytes) const
{
    const void *value = nullptr;
    if (sasl_getprop(m_connection, SASL_MAXOUTBUF, &value) != SASL_OK || value == nullptr) {
        return {};
    }
    const qsizetype most = std::max<qsizetype>(1, *static_cast<const unsigned *>(value));
    QByteArray all;
    for (qsizetype done = 0; done < bytes.size(); done += most) {
        const char *out = nullptr;
        unsigned length = 0;
        const qsizetype part = std::min(most, bytes.size() - done);
        if (sasl_encode(m_connection, bytes.constData() + done, static_cast<unsigned>(part), &out, &length)
            != SASL_OK) {
            return {};
        }
        all.append(out, length);
    }
    return all;
}

} // namespace guestdeck::vnc
