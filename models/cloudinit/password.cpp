// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cloudinit/identity.h"

#include <QCoreApplication>

#include <crypt.h>

#include <cstring>
#include <memory>

namespace guestdeck
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

constexpr qsizetype longestPassword = 256;
/// Ten times what crypt(3) does by default: what a stolen seed costs to guess.
constexpr unsigned long rounds = 50'000;

struct CryptData {
    crypt_data data{};
    ~CryptData() { explicit_bzero(&data, sizeof data); }
};

} // namespace

Result<QByteArray> hashPassword(QByteArray &&plain)
{
    // Held here, so that it is overwritten on every way out.
    struct Wiped {
        QByteArray bytes;
        ~Wiped() { explicit_bzero(bytes.data(), size_t(bytes.size())); }
    } secret{std::move(plain)};
    if (secret.bytes.isEmpty()) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("The password is empty."), {}};
    }
    if (secret.bytes.size() > longestPassword) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("The password is too long."), {}};
    }
    if (secret.bytes.contains('\0') || secret.bytes.contains('\n') || secret.bytes.contains('\r')) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("A password is one line of text."), {}};
    }
    char salt[CRYPT_GENSALT_OUTPUT_SIZE] = {};
    // It is large for a stack.
    const auto work = std::make_unique<CryptData>();
    const char *hash = crypt_gensalt_rn("$6$", rounds, nullptr, 0, salt, int(sizeof salt))
        ? crypt_r(secret.bytes.constData(), salt, &work->data)
        : nullptr;
    if (!hash || hash[0] != '$') {
        return Error{ErrorKind::Internal, 0, Tr::tr("The password could not be hashed."), {}};
    }
    return QByteArray(hash);
}

} // namespace guestdeck
