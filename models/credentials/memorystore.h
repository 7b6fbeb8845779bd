// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialstore.h"

#include <QHash>

namespace guestdeck
{

/// Secrets by key, wiped when they go. Not thread-safe.
class SecretMap
{
public:
    SecretMap() = default;
    ~SecretMap();
    SecretMap(const SecretMap &) = delete;
    SecretMap &operator=(const SecretMap &) = delete;

    std::optional<QByteArray> value(const QString &key) const;
    void insert(const QString &key, const QByteArray &secret);
    void remove(const QString &key);

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace guestdeck
