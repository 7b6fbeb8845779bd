// SPDX-License-Identifier: GPL-3.0-or-later
// What a session may have to ask its user for, and the answer.
#pragma once

#include "vncview/certificate.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace guestdeck::vnc
{

struct SecretRequest {
    enum class Kind {
        VncPassword, // eight characters count
        UserAndPassword,
        Certificate, // whether to trust `certificate`, which nobody vouches for, or which is for another name
    };
    // How the link keeps what is answered, and all that follows.
    enum class Protection {
        Tls,
        Local, // it does not leave this machine unprotected: socket, loopback, channel of ssh
        None, // over the network as it is
    };

    Kind kind = Kind::VncPassword;
    QString serverName; // whom it is for
    Protection protection = Protection::Local;
    // Kind::Certificate only:
    CertificateInfo certificate;
    QString wantedName; // the name it should have been for
    bool unknownIssuer = false;
    bool otherName = false;
};

// An answer. A password alone is one, too; a certificate is trusted by trust() only, so that nobody does so unawares.
struct Secret {
    Secret(QByteArray secretPassword, QString userName = {}) // NOLINT(google-explicit-constructor)
        : password(std::move(secretPassword))
        , user(std::move(userName))
    {
    }
    [[nodiscard]] static Secret trust()
    {
        Secret result{QByteArray()};
        result.trusted = true;
        return result;
    }

    QByteArray password; // wiped after use
    QString user;
    bool trusted = false;
};

// Takes the answer (nothing: the user declined); may be called later, on the GUI thread, and after the session's end.
using SecretAnswer = std::function<void(std::optional<Secret>)>;
using SecretProvider = std::function<void(SecretRequest, SecretAnswer)>;

} // namespace guestdeck::vnc
