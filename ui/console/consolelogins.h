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
    using Protection = vnc::SecretRequest::Protection;

    using QObject::QObject;
    ~ConsoleLogins() override;

    /// `key` says whose: the host's address and the guest's id. Without a store nothing can be remembered.
    void setStore(CredentialStore *store, const QString &key);
    bool canRemember() const { return m_store && !m_key.isEmpty(); }
    QString rememberText() const; ///< for the check box; empty: nothing can be remembered

    /// Something to try, or nothing: then the user is to be asked. Answers at once or later. Over a link that others
    /// can read along, only what was given over such a one before: somebody in between may have made it so.
    void find(Kind kind, Protection protection, const QByteArray &ofDefinition,
              std::function<void(std::optional<vnc::Secret>)> done);
    void take(Kind kind, Protection protection, const QString &user, const QByteArray &password, bool remember);
    /// By the user's choice: the definition's password goes over unprotected links, too, while this console is open.
    void allowDefinition() { m_definitionAllowed = true; }
    /// The definition has a password that waits for allowDefinition().
    bool wantsDefinitionAllowed(Kind kind, Protection protection, const QByteArray &ofDefinition) const;
    /// The server took it: what is to be remembered goes into the keyring.
    void accepted();
    /// The server did not take it. True: something was tried, and the user may know better. A remembered one is
    /// forgotten if the server said so, and left out once if that is a guess.
    bool refused(bool guessed);

    bool definitionRefused() const { return m_definitionRefused; }
    bool typedRefused() const { return m_typedRefused; } ///< the last that was tried
    bool storedRefused() const { return m_storedRefused; }
    bool storedForgotten() const { return m_storedForgotten; }
    const QString &user() const { return m_user; }

private:
    enum class Source { None, Typed, Definition, Stored };
    QString storeKey(Kind kind, Protection protection) const;
    vnc::Secret secret() const;
    void wipe();

    QPointer<CredentialStore> m_store;
    QString m_key;
    Kind m_kind = Kind::VncPassword;
    Protection m_protection = Protection::Local; ///< of the link that m_password was given over
    Source m_source = Source::None; ///< of what was tried last
    QString m_user;
    QByteArray m_password;
    bool m_remember = false;
    bool m_definitionRefused = false;
    bool m_definitionAllowed = false;
    bool m_typedRefused = false;
    bool m_storedRefused = false;
    bool m_storedForgotten = false;
};

} // namespace guestdeck
