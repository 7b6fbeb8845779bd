// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/digest.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <gnutls/crypto.h>

#include <algorithm>
#include <array>

namespace guestdeck
{

using namespace Qt::StringLiterals;

struct Digest::State {
    gnutls_hash_hd_t hash = nullptr;
};

Digest::Digest()
    : m_state(std::make_unique<State>())
{
    [[maybe_unused]] const int made = gnutls_hash_init(&m_state->hash, GNUTLS_DIG_SHA256);
    Q_ASSERT(made == 0); // SHA-256 is never missing, not even in FIPS mode
}

Digest::~Digest()
{
    if (m_state->hash) {
        gnutls_hash_deinit(m_state->hash, nullptr);
    }
}

void Digest::add(const Piece &piece)
{
    if (piece.hole == 0) {
        gnutls_hash(m_state->hash, piece.data.constData(), size_t(piece.data.size()));
        return;
    }
    static const QByteArray zeros(pieceLength, '\0');
    for (quint64 left = piece.hole; left > 0;) {
        const quint64 now = std::min(left, quint64(zeros.size()));
        gnutls_hash(m_state->hash, zeros.constData(), size_t(now));
        left -= now;
    }
}

QString Digest::result()
{
    std::array<char, 32> sum{};
    gnutls_hash_deinit(std::exchange(m_state->hash, nullptr), sum.data());
    return QString::fromLatin1(QByteArray(sum.data(), sum.size()).toHex());
}

Result<QString> readExpectedSum(const QString &text, const QString &name)
{
    static const QRegularExpression alone(u"\\A\\s*([0-9a-fA-F]{64})\\s*\\z"_s);
    static const QRegularExpression plain(u"^\\s*([0-9a-fA-F]{64})[ \\t]+\\*?(.+?)\\s*$"_s);
    static const QRegularExpression tagged(u"^\\s*SHA256 ?\\((.+)\\) ?= ?([0-9a-fA-F]{64})\\s*$"_s);
    if (const auto match = alone.match(text); match.hasMatch()) {
        return match.captured(1).toLower();
    }
    QStringList sums;
    QString named;
    for (const QString &line : text.left(1024 * 1024).split(u'\n')) {
        QString file;
        QString sum;
        if (const auto first = plain.match(line); first.hasMatch()) {
            sum = first.captured(1);
            file = first.captured(2);
        } else if (const auto second = tagged.match(line); second.hasMatch()) {
            sum = second.captured(2);
            file = second.captured(1);
        } else {
            continue;
        }
        sums.append(sum.toLower());
        if (file.section(u'/', -1) == name) {
            named = sum.toLower();
        }
    }
    // One line that was copied for this very file counts whatever the file is called here.
    if (named.isEmpty() && sums.size() == 1) {
        named = sums.first();
    }
    if (!named.isEmpty()) {
        return named;
    }
    return Error{
        ErrorKind::Invalid,
        0,
        sums.isEmpty()
            ? QCoreApplication::translate("Digest", "This is no SHA-256 checksum: it has 64 digits from 0 to f.")
            : QCoreApplication::translate("Digest", "None of these checksums is for a file called %1.").arg(name),
        {}};
}

} // namespace guestdeck
