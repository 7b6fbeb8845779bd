// SPDX-License-Identifier: GPL-3.0-or-later
// From the server's greeting to its word that we may come in: protocol version, security type, VeNCrypt, login. Ours
// rather than libvncclient's, which believes one file of issuers or everybody, cannot show a certificate, and tells
// failures in words of its log alone. Worker thread only.
#pragma once

#include "vncview/certificatecheck.h"
#include "vncview/endpoint.h"
#include "vncview/saslclient.h"
#include "vncview/tlslink.h"

#include <memory>

namespace guestdeck::vnc
{

class Security
{
public:
    Security(TlsLink &link, const Endpoint &endpoint, AskFunction ask);

    // Nothing: ClientInit comes next.
    [[nodiscard]] std::optional<VncError> negotiate();
    // Not null where SASL encrypts what follows.
    [[nodiscard]] std::unique_ptr<SaslClient> takeSaslLayer();

private:
    using Failure = std::optional<VncError>;

    [[nodiscard]] Failure readVersion();
    [[nodiscard]] Failure chooseType(quint32 *type);
    [[nodiscard]] Failure run(quint32 type);
    [[nodiscard]] Failure vencrypt();
    [[nodiscard]] Failure chooseSubtype(quint32 *type);
    [[nodiscard]] Failure beginTls();
    [[nodiscard]] Failure login(quint32 type);
    [[nodiscard]] Failure vncPassword();
    [[nodiscard]] Failure plain();
    [[nodiscard]] Failure sasl();
    [[nodiscard]] Failure readResult();

    [[nodiscard]] SecretRequest request(SecretRequest::Kind kind) const;
    [[nodiscard]] bool read8(quint8 *value);
    [[nodiscard]] bool read32(quint32 *value);
    [[nodiscard]] Failure readReason(VncError::Kind kind);
    [[nodiscard]] bool mustHaveTls() const;

    TlsLink &m_link;
    const Endpoint &m_endpoint;
    Trust m_trust; // the endpoint's, completed
    AskFunction m_ask;
    std::unique_ptr<SaslClient> m_sasl;
    int m_minor = 3;
    bool m_asked = false;
};

} // namespace guestdeck::vnc
