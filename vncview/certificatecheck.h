// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers? Judges the certificate of a TLS session by its issuer, name, validity and by what the user trusted
// before, and asks the user where that is the user's to decide. Worker thread only: reads files, waits for people.
#pragma once

#include "vncview/endpoint.h"
#include "vncview/secrets.h"
#include "vncview/vncerror.h"

#include <functional>
#include <optional>

struct gnutls_session_int;

namespace guestdeck::vnc
{

// Gives nothing if the user declined.
using AskFunction = std::function<std::optional<Secret>(const SecretRequest &)>;

// Nothing: it is the right one. `name`: whom it must be for.
[[nodiscard]] std::optional<VncError> checkCertificate(gnutls_session_int *session, const QString &name,
                                                       const Trust &trust, const AskFunction &ask);

} // namespace guestdeck::vnc
