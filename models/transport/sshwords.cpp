// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/sshwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::SshMaster)
};

struct Sign {
    QLatin1StringView words;
    ErrorKind kind;
    const char *message; ///< %1: the host
};

// Looked for in the last line first: what the host says before (its banner) decides nothing.
constexpr Sign loginSigns[] = {
    {"UNPROTECTED PRIVATE KEY FILE"_L1, ErrorKind::Auth,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster",
                       "Others may read the key file, so ssh does not use it to log in to %1. Make it readable for "
                       "you alone (chmod 600).")},
    {"Permission denied"_L1, ErrorKind::Auth,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster", "%1 refused the login: no key or password was accepted.")},
    {"Too many authentication failures"_L1, ErrorKind::Auth,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster",
                       "%1 refused the login after too many attempts. If your agent holds many keys, name the right "
                       "one as the key file.")},
    {"Host key verification failed"_L1, ErrorKind::Auth,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster", "The host key of %1 is not known and was not accepted.")},
    {"Could not resolve hostname"_L1, ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster", "The name of %1 could not be resolved to an address.")},
    {"Connection refused"_L1, ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster", "%1 refuses connections: no ssh server listens on this port.")},
    {"No route to host"_L1, ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster", "There is no way to %1: the machine is off, or the network is down.")},
    {"Network is unreachable"_L1, ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster", "There is no way to %1: the machine is off, or the network is down.")},
    {"timed out"_L1, ErrorKind::Timeout, QT_TRANSLATE_NOOP("guestdeck::SshMaster", "%1 did not answer in time.")},
    {"administratively prohibited"_L1, ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster", "The jump host does not let connections through to %1.")},
    {"Bad configuration option"_L1, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster", "The ssh configuration for %1 has an error.")},
    {"bad configuration options"_L1, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster", "The ssh configuration for %1 has an error.")},
    {"Bad owner or permissions on"_L1, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster", "The ssh configuration for %1 has an error.")},
    {"guestdeck-ssh: cannot start"_L1, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster",
                       "The program that logs in to %1 could not be started; is the package openssh-client "
                       "installed?")},
};

constexpr Sign channelSigns[] = {
    {"Session open refused by peer"_L1, ErrorKind::Busy,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster",
                       "%1 allows no more sessions over one login (MaxSessions in its sshd_config).")},
    {"Connection refused"_L1, ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster", "Nothing answers at this address on %1.")},
    {"No such file or directory"_L1, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster", "There is no such socket on %1.")},
    {"the login to this host has ended"_L1, ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("guestdeck::SshMaster", "The ssh login to %1 has ended.")},
};

template <size_t count>
const Sign *findSign(const QString &words, const Sign (&signs)[count])
{
    const QStringList lines = words.split(u'\n');
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        const auto *sign = std::find_if(std::begin(signs), std::end(signs),
                                        [&](const Sign &entry) { return line->contains(entry.words); });
        if (sign != std::end(signs)) {
            return sign;
        }
    }
    return nullptr;
}

/// A key that is not the one in known_hosts. The most important message of all: it must not be clicked away.
Error changedKey(const QString &host, const QString &words)
{
    static const QRegularExpression place(u"Offending (\\S{1,40}) key in ([^\\n]{1,1024}):([0-9]{1,9})"_s);
    const QRegularExpressionMatch match = place.match(words);
    QString message
        = Text::tr("The host key of %1 is not the one known from before. Either the machine was set up anew, or "
                   "somebody sits in between and could read everything, passwords too. No connection was made.")
              .arg(host);
    if (match.hasMatch()) {
        message += u' ';
        message += Text::tr("Ask those who run the machine. If its key was changed on purpose, remove the old one: "
                            "%1:%2 (file and line).")
                       .arg(match.captured(2), match.captured(3));
    }
    return {ErrorKind::Auth, 0, message, words};
}

} // namespace

Error loginError(const QString &host, const QString &words)
{
    if (words.contains("REMOTE HOST IDENTIFICATION HAS CHANGED"_L1)) {
        return changedKey(host, words);
    }
    if (const Sign *sign = findSign(words, loginSigns)) {
        // An unreadable key is followed by a refusal, which is not the cause.
        const bool unprotected = sign->kind == ErrorKind::Auth && words.contains(loginSigns[0].words);
        return {sign->kind, 0, Text::tr((unprotected ? loginSigns[0] : *sign).message).arg(host), words};
    }
    return {ErrorKind::Unreachable, 0, Text::tr("The ssh login to %1 failed.").arg(host), words};
}

Error channelError(const QString &host, const QString &words, bool socket)
{
    // Of a socket the host tells no reason.
    if (socket && words.contains("open failed"_L1)) {
        return {ErrorKind::Unreachable, 0,
                Text::tr("%1 could not connect to the socket: nothing listens there, the user may not open it, or the "
                         "ssh server forbids it (the line AllowStreamLocalForwarding in /etc/ssh/sshd_config).")
                    .arg(host),
                words};
    }
    if (words.contains("administratively prohibited"_L1)) {
        return {ErrorKind::Unsupported, 0,
                Text::tr("The ssh server of %1 forbids forwarding. Its administrator can allow it with the line "
                         "“AllowTcpForwarding local” in /etc/ssh/sshd_config (also look for DisableForwarding and "
                         "PermitOpen).")
                    .arg(host),
                words};
    }
    if (const Sign *sign = findSign(words, channelSigns)) {
        return {sign->kind, 0, Text::tr(sign->message).arg(host), words};
    }
    return {ErrorKind::Unreachable, 0, Text::tr("The ssh channel to %1 could not be opened.").arg(host), words};
}

bool hasSeveralRefusals(const QString &words)
{
    static constexpr auto mark = "open failed: "_L1;
    QString first;
    for (const QString &line : words.split(u'\n')) {
        const qsizetype at = line.indexOf(mark);
        if (at < 0) {
            continue;
        }
        const QString reason = line.mid(at + mark.size()).trimmed();
        if (first.isEmpty()) {
            first = reason;
        } else if (reason != first) {
            return true;
        }
    }
    return false;
}

} // namespace guestdeck
