// SPDX-License-Identifier: GPL-3.0-or-later
// SASL as RFB has it (security type 20, and within VeNCrypt), by libsasl2. Worker thread only.
#pragma once

#include "vncview/certificatecheck.h"
#include "vncview/tlslink.h"
#include "vncview/vncerror.h"

#include <QByteArray>

#include <array>
#include <optional>

struct sasl_conn;
struct sasl_interact;

namespace guestdeck::vnc
{

class SaslClient
{
public:
    struct Setting {
        QString serverName; // as the service's name has it: "vnc/NAME"
        bool isPrivate = false; // nobody can read along: mechanisms that send the password itself are fine
    };

    SaslClient(TlsLink &link, Setting setting, AskFunction ask);
    ~SaslClient();
    SaslClient(const SaslClient &) = delete;
    SaslClient &operator=(const SaslClient &) = delete;

    // From the server's list of mechanisms to the point where it says whether it takes us. Nothing: done.
    [[nodiscard]] std::optional<VncError> authenticate();
    // What follows is encrypted by SASL itself (without TLS only). The connection stays this object's.
    [[nodiscard]] bool hasLayer() const { return m_layer; }
    [[nodiscard]] sasl_conn *connection() const { return m_connection; }
    [[nodiscard]] bool wasAsked() const { return m_asked; }
    // For sending through the layer. Nothing: it cannot be encoded.
    [[nodiscard]] std::optional<QByteArray> encode(const QByteArray &bytes) const;

private:
    struct Reply {
        QByteArray data;
        bool isNull = true; // as against empty
        bool complete = false;
    };
    [[nodiscard]] std::optional<VncError> prepare();
    [[nodiscard]] std::optional<VncError> start(const QByteArray &mechanisms);
    [[nodiscard]] std::optional<VncError> converse();
    [[nodiscard]] std::optional<VncError> checkLayer();
    [[nodiscard]] bool answer(sasl_interact *prompts);
    [[nodiscard]] bool sendData(const char *data, unsigned length);
    [[nodiscard]] std::optional<VncError> readReply(Reply *reply);
    [[nodiscard]] VncError saslError(int code) const;

    TlsLink &m_link;
    Setting m_setting;
    AskFunction m_ask;
    sasl_conn *m_connection = nullptr;
    bool m_layer = false;
    bool m_asked = false;
    bool m_declined = false;
    bool m_through = false; // the mechanism has all that it wants of the server
    QByteArray m_user; // libsasl2 points into both
    QByteArray m_password;
};

} // namespace guestdeck::vnc
