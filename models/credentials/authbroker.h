// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/authquestion.h"
#include "models/credentials/credentialstore.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace guestdeck
{

class AuthBroker;

/// One attempt to log in to one host: what is asked while it lasts. Remembered secrets answer first, each once; what
/// the user typed with "remember" is kept when the attempt is said to have succeeded, and forgotten otherwise. Any
/// thread. Shared by who logs in; the end of the last copy withdraws open questions.
class AuthAttempt
{
public:
    virtual ~AuthAttempt();
    AuthAttempt(const AuthAttempt &) = delete;
    AuthAttempt &operator=(const AuthAttempt &) = delete;

    /// Environment for ssh so that its questions come here: SSH_ASKPASS and friends; no secret but a token that is
    /// worthless after the attempt. `askpass`: path of the helper program. "NAME=value" each.
    virtual QList<QByteArray> environment(const QString &askpass) const = 0;
    /// Asks and waits for the answer (libvirt's credential callback). Never on the GUI thread. host is filled in.
    virtual AuthAnswer ask(AuthQuestion question, const std::stop_token &stop) = 0;
    /// Called, on the GUI's thread, when the user closed a question: the login is to be ended.
    virtual void setCancelled(std::function<void()> cancelled) = 0;
    virtual bool wasCancelled() const = 0;
    /// The user was asked at least once (a remembered secret does not count).
    virtual bool hasAsked() const = 0;
    /// A remembered secret was given.
    virtual bool hasUsedStored() const = 0;
    /// A question is open at this moment: no time limit counts.
    virtual bool isAsking() const = 0;
    virtual void succeeded() = 0;
    /// The login failed, and because of the answers: remembered ones are not given again before the user was asked.
    /// Needed only where nobody asks again within the attempt (libvirt); ssh's repeated questions say it by themselves.
    virtual void refused() = 0;

protected:
    AuthAttempt() = default;
};

/// Between those who log in (workers, ssh through guestdeck-askpass) and the user: one question at a time for each
/// host, remembered secrets without asking. Thread: GUI, but begin(). Owner: Application, beyond the SshMasters.
class AuthBroker : public QObject
{
    Q_OBJECT
public:
    /// `store` outlives the broker. `folder`: where the socket for the askpass helper goes (0700; empty: one is made).
    explicit AuthBroker(CredentialStore *store, const QString &folder = {}, QObject *parent = nullptr);
    ~AuthBroker() override;

    /// Any thread. `host`: the label the user knows it by. `realm`: what remembered secrets are filed under, so that
    /// two hosts of one name never get each other's (a URI without parameters, SshHost::label()); empty: `host`.
    std::shared_ptr<AuthAttempt> begin(const QString &host, const QString &realm = {});

    /// Questions that wait for an answer, oldest first; at most one for each host.
    QList<quint64> openQuestions() const;
    std::optional<AuthQuestion> question(quint64 id) const;
    /// The user's answer; unknown ids are ignored (the asker has gone).
    void answer(quint64 id, const AuthAnswer &answer);
    /// Where guestdeck-askpass finds the broker; empty when no socket could be made.
    QString socketPath() const;
    CredentialStore *store() const { return m_store; }

Q_SIGNALS:
    void asked(quint64 id);
    void withdrawn(quint64 id); ///< answered, or the asker has gone: close the dialog

private:
    struct Private;
    CredentialStore *m_store;
    std::unique_ptr<Private> d;
};

} // namespace guestdeck
