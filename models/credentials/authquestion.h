// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace guestdeck
{

/// Something that a login wants to know from the user. All texts but `host` come from ssh, libvirt or the host:
/// hostile, to be shown as plain text and bounded.
struct AuthQuestion {
    enum class Kind {
        Password, ///< of an account on the host (or on a jump host: see `account`)
        KeyPassphrase, ///< of a key file here
        Code, ///< one-time code or any other hidden answer of keyboard-interactive; never remembered
        Text, ///< an answer that may be seen: user name, SASL names
        HostKey, ///< unknown host key: yes or no
        Confirm, ///< yes or no: an agent asks whether the key may be used
        Touch, ///< notice: touch the security key; needs no answer, may be cancelled, goes away by itself
    };

    Kind kind = Kind::Password;
    QString host; ///< which host the login is for: the label the user knows it by
    QString account; ///< "root@kvm-a", if the prompt names it: with jump hosts not always the host's
    QString subject; ///< key file (KeyPassphrase, Touch), or name and address of the machine (HostKey)
    QString keyType; ///< HostKey: "ED25519"
    QString fingerprint; ///< HostKey: "SHA256:…"
    QString prompt; ///< the asking program's own words
    QString remark; ///< translated: why it is asked again ("The password was refused.")
    QString suggestion; ///< Text: an answer to start from
    bool canRemember = false; ///< a secret that stays the same: offer to remember it
    QString storageKey; ///< under which it is remembered; empty: never. Text is kept when a secret beside it is

    bool operator==(const AuthQuestion &) const = default;
};

/// The user's answer. The secret is wiped when the last copy goes: keep few.
class AuthAnswer
{
public:
    bool given = false; ///< false: cancelled
    bool remember = false; ///< keep it in the keyring once the login has succeeded

    AuthAnswer() = default;
    AuthAnswer(QByteArray secret, bool rememberIt)
        : given(true)
        , remember(rememberIt)
        , m_secret(std::move(secret))
    {
    }
    ~AuthAnswer();
    AuthAnswer(const AuthAnswer &) = default;
    AuthAnswer &operator=(const AuthAnswer &other);
    AuthAnswer(AuthAnswer &&) = default;
    AuthAnswer &operator=(AuthAnswer &&other) noexcept;

    const QByteArray &secret() const { return m_secret; } ///< UTF-8; "yes" for HostKey and Confirm

private:
    QByteArray m_secret;
};

} // namespace guestdeck

Q_DECLARE_METATYPE(guestdeck::AuthQuestion)
