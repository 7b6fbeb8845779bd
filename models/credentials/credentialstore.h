// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace guestdeck
{

/// Secrets the user wants remembered. Never in the clear on a disk: the desktop's keyring, or this process's memory.
/// Thread: GUI; answers come later, on the GUI thread, and not after `context` has died.
class CredentialStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Where a remembered secret goes to.
    enum class Place {
        Unknown, ///< not tried yet
        Keyring, ///< kept beyond this run
        Memory, ///< no keyring answers: for this run only; the user is told
    };

    virtual Place place() const = 0;
    /// Nothing stored is an empty optional, not an error.
    virtual void read(const QString &key, QObject *context, std::function<void(std::optional<QByteArray>)> done) = 0;
    virtual void write(const QString &key, const QByteArray &secret) = 0;
    virtual void remove(const QString &key) = 0;

Q_SIGNALS:
    void placeChanged();
};

/// The desktop's keyring by QtKeychain (Secret Service, KWallet), with memory as the fallback.
std::unique_ptr<CredentialStore> makeKeychainStore();
/// This process's memory only; wiped at its end.
std::unique_ptr<CredentialStore> makeMemoryStore();

} // namespace guestdeck
