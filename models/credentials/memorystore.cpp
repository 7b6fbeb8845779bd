// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/memorystore.h"

#include "models/credentials/secret.h"

#include <QTimer>

namespace guestdeck
{

SecretMap::~SecretMap()
{
    for (QByteArray &secret : m_secrets) {
        wipe(secret);
    }
}

std::optional<QByteArray> SecretMap::value(const QString &key) const
{
    const auto found = m_secrets.constFind(key);
    return found == m_secrets.constEnd() ? std::nullopt : std::optional(*found);
}

void SecretMap::insert(const QString &key, const QByteArray &secret)
{
    remove(key);
    m_secrets.insert(key, secret);
}

void SecretMap::remove(const QString &key)
{
    const auto found = m_secrets.find(key);
    if (found != m_secrets.end()) {
        wipe(*found);
        m_secrets.erase(found);
    }
}

namespace
{

class MemoryStore : public CredentialStore
{
public:
    Place place() const override { return Place::Memory; }

    void read(const QString &key, QObject *context, std::function<void(std::optional<QByteArray>)> done) override
    {
        QTimer::singleShot(0, context, [secret = m_secrets.value(key), done = std::move(done)]() mutable {
            done(secret);
            if (secret) {
                wipe(*secret);
            }
        });
    }
    void write(const QString &key, const QByteArray &secret) override { m_secrets.insert(key, secret); }
    void remove(const QString &key) override { m_secrets.remove(key); }

private:
    SecretMap m_secrets;
};

} // namespace

std::unique_ptr<CredentialStore> makeMemoryStore()
{
    return std::make_unique<MemoryStore>();
}

} // namespace guestdeck
