// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialstore.h"
#include "vncview/secrets.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace guestdeck
{

/// What a console logs in with: what was typed (for as long as it is open), what the guest's definition says, what the
/// keyring remembers; each is tried once until it is refused. Thread: GUI.
class ConsoleLogins : public QObject
{
    Q_OBJECT
public:
    using Kind = vnc::SecretRequest::Kind;

    using QObject::QObject;
    ~ConsoleLogins() override;

    /// `key` says whose: the host's address and the guest's id. Without a store nothing can be remembered.
    void setStore(CredentialStore *store, const QString &key);
    bool canRemember() const { return m_store && !m_key.isEmpty(); }
    QString rememberText() const; ///< for the check box; empty: nothing can be remembered

    /// Something to try, or nothing: then the user is to be asked. Answers at once or later.
    void find(Kind kind, const QByteArray &ofDefinition, std::function<void(std::optional<vnc::Secret>)> done);
    void take(Kind kind, const QString &user, const QByteArray &password, bool remember);
    /// The server took it: what is to be remembered goes into the keyring.
    void accepted();
    /// The server did not take it. True: it was a remembered one, which is forgotten now; asking at once makes sense.
    bool refused();

    bool definitionRefused() const { return m_definitionRefused; }
    bool storedRefused() const { return m_storedRefused; }
    const QString &user() const { return m_user; }

private:
    enum class Source { None, Typed, Definition, Stored };
    QString storeKey(Kind kind) const;
    vnc::Secret secret() const;
    void wipe();

    QPointer<CredentialStore> m_store;
    QString m_key;
    Kind m_kind = Kind::VncPassword;
    Source m_source = Source::None; ///< of what was tried last
    QString m_user;
    QByteArray m_password;
    bool m_remember = false;
    bool m_definitionRefused = false;
    bool m_storedRefused = false;
};

} // namespace guestdeck
