// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/publickeys.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QtConcurrent>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::PublicKeys)
};

constexpr qint64 mostBytes = 64 * 1024;
constexpr int mostFiles = 64;
constexpr int agentPatience = 3000; // ms
constexpr int shownCharacters = 40;

Error invalid(const QString &message)
{
    return {ErrorKind::Invalid, 0, message, {}};
}

/// The key's data repeats its type in front: four bytes of length, then the name.
bool saysSo(const QByteArray &data, const QByteArray &type)
{
    if (data.size() < 4) {
        return false;
    }
    const auto length = qFromBigEndian<quint32>(data.constData());
    return qsizetype(length) == type.size() && data.mid(4, type.size()) == type && data.size() > 4 + type.size() + 4;
}

Result<QList<PublicKey>> keysOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Io, 0, Text::tr("%1 cannot be read.").arg(path), file.errorString()};
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes) {
        return invalid(Text::tr("%1 is too large for a file of public keys.").arg(path));
    }
    auto keys = readPublicKeys(QString::fromUtf8(bytes));
    if (keys) {
        for (PublicKey &key : *keys) {
            key.origin = QFileInfo(path).fileName();
        }
    }
    return keys;
}

QList<PublicKey> keysOfAgent()
{
    if (qEnvironmentVariableIsEmpty("SSH_AUTH_SOCK")) {
        return {};
    }
    QProcess agent;
    agent.start(u"ssh-add"_s, {u"-L"_s}, QIODevice::ReadOnly);
    if (!agent.waitForFinished(agentPatience)) {
        agent.kill();
        agent.waitForFinished(agentPatience);
        return {};
    }
    const QByteArray said = agent.readAllStandardOutput().left(mostBytes);
    return agent.exitCode() == 0 ? readPublicKeys(QString::fromUtf8(said)).value_or(QList<PublicKey>())
                                 : QList<PublicKey>();
}

QList<PublicKey> ownKeys(const QString &folder)
{
    QList<PublicKey> found;
    const auto add = [&](const QList<PublicKey> &keys) {
        for (const PublicKey &key : keys) {
            const QString data = key.line.section(u' ', 0, 1);
            if (std::none_of(found.begin(), found.end(),
                             [&](const PublicKey &other) { return other.line.section(u' ', 0, 1) == data; })) {
                found.append(key);
            }
        }
    };
    const QStringList names = QDir(folder).entryList({u"*.pub"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString &name : names.mid(0, mostFiles)) {
        add(keysOfFile(folder + u'/' + name).value_or(QList<PublicKey>()));
    }
    add(keysOfAgent());
    return found;
}

} // namespace

Result<PublicKey> readPublicKey(const QString &line)
{
    static const QRegularExpression space(u"\\s+"_s);
    const QString trimmed = line.trimmed();
    if (trimmed.contains("PRIVATE KEY"_L1)) {
        return invalid(
            Text::tr("This is a private key. Keep it to yourself, and give the public one (a file ending in .pub)."));
    }
    const QStringList words = trimmed.split(space, Qt::SkipEmptyParts);
    static const QRegularExpression types(
        u"^(sk-)?(ssh-(ed25519|rsa|dss)|ecdsa-sha2-nistp(256|384|521))(@openssh\\.com)?$"_s);
    const QString type = words.value(0);
    if (!types.match(type).hasMatch()) {
        return invalid(
            Text::tr("“%1” does not begin with the type of a public key, such as ssh-ed25519.")
                .arg(trimmed.size() > shownCharacters ? QString(trimmed.left(shownCharacters) + u'…') : trimmed));
    }
    const auto data
        = QByteArray::fromBase64Encoding(words.value(1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!data || !saysSo(*data, type.toLatin1())) {
        return invalid(Text::tr("The data of the %1 key is damaged or not whole.").arg(type));
    }
    const QString comment = words.mid(2).join(u' ');
    return PublicKey{
        type, words.mid(0, 2).join(u' ') + (comment.isEmpty() ? QString() : QString(u' ' + comment)), comment, {}};
}

Result<QList<PublicKey>> readPublicKeys(const QString &text)
{
    QList<PublicKey> keys;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#')) {
            continue;
        }
        auto key = readPublicKey(trimmed);
        if (!key) {
            return key.error();
        }
        keys.append(*key);
    }
    return keys;
}

QFuture<QList<PublicKey>> ownPublicKeysSoon(const QString &folder)
{
    return QtConcurrent::run(ownKeys, folder);
}

QFuture<Result<QList<PublicKey>>> publicKeysOfFileSoon(const QString &path)
{
    return QtConcurrent::run(keysOfFile, path);
}

} // namespace guestdeck
