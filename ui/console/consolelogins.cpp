// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolelogins.h"

#include "models/credentials/secret.h"

#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;

ConsoleLogins::~ConsoleLogins()
{
    wipe();
}

void ConsoleLogins::wipe()
{
    if (!m_password.isEmpty()) {
        explicit_bzero(m_password.data(), size_t(m_password.size()));
        m_password.clear();
    }
}

void ConsoleLogins::setStore(CredentialStore *store, const QString &key)
{
    if (m_key != key) {
        m_storedRefused = false;
        m_storedForgotten = false;
        m_definitionRefused = false;
        m_definitionAllowed = false;
    }
    m_store = store;
    m_key = key;
}

QString ConsoleLogins::rememberText() const
{
    if (!canRemember()) {
        return {};
    }
    return m_store->place() == CredentialStore::Place::Memory
        ? tr("&Remember until Guestdeck ends (this desktop has no keyring)")
        : tr("&Remember in the keyring");
}

QString ConsoleLogins::storeKey(Kind kind, Protection protection) const
{
    return u"console:"_s + m_key + (kind == Kind::VncPassword ? u"#vnc"_s : u"#login"_s)
        + (protection == Protection::None ? u"-unprotected"_s : QString());
}

vnc::Secret ConsoleLogins::secret() const
{
    // A copy of its own: the session wipes what it gets.
    return {QByteArray(m_password.constData(), m_password.size()), m_user};
}

bool ConsoleLogins::wantsDefinitionAllowed(Kind kind, Protection protection, const QByteArray &ofDefinition) const
{
    return kind == Kind::VncPassword && protection == Protection::None && !ofDefinition.isEmpty()
        && !m_definitionRefused && !m_definitionAllowed;
}

void ConsoleLogins::find(Kind kind, Protection protection, const QByteArray &ofDefinition,
                         std::function<void(std::optional<vnc::Secret>)> done)
{
    const bool isOpen = protection == Protection::None;
    if (!m_password.isEmpty() && m_kind == kind && (!isOpen || m_protection == Protection::None)) {
        done(secret()); // its source stays what it was
        return;
    }
    if (kind == Kind::VncPassword && !ofDefinition.isEmpty() && !m_definitionRefused
        && (!isOpen || m_definitionAllowed)) {
        m_source = Source::Definition;
        done(vnc::Secret(QByteArray(ofDefinition.constData(), ofDefinition.size())));
        return;
    }
    if (!canRemember() || m_storedRefused) {
        done(std::nullopt);
        return;
    }
    m_store->read(storeKey(kind, protection), this,
                  [this, kind, protection, done = std::move(done)](std::optional<QByteArray> stored) {
                      const qsizetype cut = stored ? stored->indexOf('\0') : -1;
                      if (cut < 0) {
                          done(std::nullopt);
                          return;
                      }
                      wipe();
                      m_kind = kind;
                      m_protection = protection;
                      m_user = QString::fromUtf8(stored->left(cut));
                      m_password = QByteArray(stored->constData() + cut + 1, stored->size() - cut - 1);
                      guestdeck::wipe(*stored);
                      m_source = Source::Stored;
                      m_remember = false;
                      done(secret());
                  });
}

void ConsoleLogins::take(Kind kind, Protection protection, const QString &user, const QByteArray &password,
                         bool remember)
{
    wipe();
    m_kind = kind;
    m_protection = protection;
    m_user = user;
    m_password = QByteArray(password.constData(), password.size()); // the original is wiped
    m_source = Source::Typed;
    m_remember = remember;
}

void ConsoleLogins::accepted()
{
    m_definitionRefused = false;
    m_storedRefused = false;
    m_storedForgotten = false;
    if (std::exchange(m_remember, false) && canRemember() && !m_password.isEmpty()) {
        QByteArray both = m_user.toUtf8() + '\0' + m_password;
        m_store->write(storeKey(m_kind, m_protection), both);
        guestdeck::wipe(both);
    }
}

bool ConsoleLogins::refused(bool guessed)
{
    const bool stored = m_source == Source::Stored;
    const bool tried = m_source != Source::None;
    m_typedRefused = m_source == Source::Typed;
    m_definitionRefused = m_definitionRefused || m_source == Source::Definition;
    if (stored) {
        m_storedRefused = true;
        m_storedForgotten = !guessed;
        if (m_store && !guessed) {
            m_store->remove(storeKey(m_kind, m_protection));
        }
    }
    m_source = Source::None;
    m_remember = false;
    wipe();
    return tried;
}

} // namespace guestdeck
