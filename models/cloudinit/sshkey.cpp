// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cloudinit/identity.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

const QStringList &keyTypes()
{
    static const QStringList types{u"ssh-ed25519"_s,
                                   u"ssh-rsa"_s,
                                   u"ecdsa-sha2-nistp256"_s,
                                   u"ecdsa-sha2-nistp384"_s,
                                   u"ecdsa-sha2-nistp521"_s,
                                   u"sk-ssh-ed25519@openssh.com"_s,
                                   u"sk-ecdsa-sha2-nistp256@openssh.com"_s};
    return types;
}

/// The words of a line of authorized_keys; one in double quotes, as options may hold, is a part of its word.
QStringList wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"') {
            quoted = !quoted;
        }
        if (!quoted && (c == u' ' || c == u'\t')) {
            if (!word.isEmpty()) {
                words.append(word);
            }
            word.clear();
        } else {
            word += c;
        }
    }
    if (!word.isEmpty()) {
        words.append(word);
    }
    return words;
}

/// A blob is a row of fields, each with its length in 4 bytes before it; the first is the type again. One that was cut
/// off ends inside a field.
bool isBlobOf(const QByteArray &blob, const QByteArray &type)
{
    qsizetype at = 0;
    int fields = 0;
    while (blob.size() - at >= 4) {
        const quint32 length = qFromBigEndian<quint32>(reinterpret_cast<const uchar *>(blob.constData() + at));
        at += 4;
        if (length > quint64(blob.size() - at) || (fields == 0 && blob.mid(at, length) != type)) {
            return false;
        }
        at += length;
        ++fields;
    }
    return at == blob.size() && fields >= 2;
}

} // namespace

QString whyNoSshKey(const QString &text)
{
    const QString line = text.trimmed();
    if (line.contains("PRIVATE KEY"_L1)) {
        return Tr::tr(
            "This is a private key, which must stay where it is. The public one is in the file that ends with "
            ".pub.");
    }
    for (const QChar c : line) {
        if (c.category() == QChar::Other_Control && c != u'\t') {
            return Tr::tr("A public key is one line of text.");
        }
    }
    if (line.size() > 16 * 1024) {
        return Tr::tr("The key is too long.");
    }
    const QStringList words = wordsOf(line);
    // Options may stand before the type.
    qsizetype at = -1;
    for (qsizetype i = 0; i < std::min<qsizetype>(words.size(), 2) && at < 0; ++i) {
        at = keyTypes().contains(words[i]) ? i : -1;
    }
    if (at < 0) {
        return words.value(0) == "ssh-dss"_L1 || words.value(1) == "ssh-dss"_L1
            ? Tr::tr("Keys of the kind ssh-dss are not accepted by today's systems.")
            : Tr::tr("This is not a public key: one begins with its kind, such as ssh-ed25519.");
    }
    const QByteArray coded = words.value(at + 1).toLatin1();
    const auto blob = QByteArray::fromBase64Encoding(coded, QByteArray::AbortOnBase64DecodingErrors);
    if (coded.isEmpty() || !blob || !isBlobOf(*blob, words[at].toLatin1())) {
        return Tr::tr("The key is damaged: a part of it is missing, or has been changed.");
    }
    return {};
}

} // namespace guestdeck
