// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/hostpaste.h"

#include "models/connection/connectionuri.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
struct HostPaste {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HostPaste)
};

constexpr qsizetype longest = 2000;

QString passwordRemark()
{
    return HostPaste::tr("The password was left out: it would be kept in plain text. You will be asked.");
}

/// user@host:port, [address]:port and their parts, into the fields of an ssh host. Without its password, if it has one.
bool readTarget(QString target, PastedHost &pasted)
{
    HostUriParts &address = pasted.address;
    address.kind = HostUriParts::Kind::Ssh;
    if (const qsizetype at = target.lastIndexOf(u'@'); at >= 0) {
        const QString user = target.left(at);
        address.user = user.section(u':', 0, 0);
        if (user.contains(u':')) {
            pasted.remark = passwordRemark();
        }
        target = target.mid(at + 1);
    }
    static const QRegularExpression withPort(u"\\A(?:\\[([^\\]]+)\\]|([^:]+))(?::([0-9]{1,5}))?\\z"_s);
    if (const auto match = withPort.match(target); match.hasMatch()) {
        address.host = match.captured(1) + match.captured(2);
        address.port = match.captured(3).isEmpty() ? address.port : match.captured(3).toInt();
    } else {
        address.host = target; // an IPv6 address without brackets
    }
    const auto wrong = problem(address);
    return !wrong || (wrong->field != HostField::Host && wrong->field != HostField::User);
}

std::optional<PastedHost> fromAddress(const QString &text)
{
    static const QRegularExpression scheme(u"\\A[A-Za-z][A-Za-z0-9+.-]*://"_s);
    if (!scheme.match(text).hasMatch()) {
        return {};
    }
    PastedHost pasted;
    if (text.startsWith("ssh://"_L1, Qt::CaseInsensitive)) {
        return readTarget(text.mid(6).section(u'/', 0, 0), pasted) ? std::optional(pasted) : std::nullopt;
    }
    const QString clean = withoutPassword(text);
    if (clean != text) {
        pasted.remark = passwordRemark();
    }
    pasted.address = fromUri(clean);
    return pasted;
}

/// ssh's options that take a value, without those that are understood here (ssh(1)).
constexpr QLatin1StringView otherValues = "BbcDEeFIkLmOPQRSWw"_L1;

class SshCommandLine
{
public:
    explicit SshCommandLine(QStringList arguments)
        : m_arguments(std::move(arguments))
    {
    }

    std::optional<PastedHost> read()
    {
        QString target;
        while (!m_arguments.isEmpty()) {
            const QString argument = m_arguments.takeFirst();
            if (argument == "--"_L1) {
                continue;
            }
            if (argument.startsWith(u'-') && argument.size() > 1) {
                option(argument);
            } else if (target.isEmpty()) {
                target = argument;
            } else {
                break; // the command to run there
            }
        }
        if (target.startsWith("ssh://"_L1)) {
            target = target.mid(6).section(u'/', 0, 0);
        }
        // Options count before what the target says, as they do for ssh.
        const HostUriParts options = m_pasted.address;
        if (target.isEmpty() || !readTarget(target, m_pasted)) {
            return {};
        }
        HostUriParts &address = m_pasted.address;
        address.user = options.user.isEmpty() ? address.user : options.user;
        address.port = options.port > 0 ? options.port : address.port;
        if (!m_dropped.isEmpty()) {
            const QString dropped
                = HostPaste::tr("Not taken over: %1. What ssh needs for this host belongs into ~/.ssh/config.")
                      .arg(m_dropped.join(u", "_s));
            m_pasted.remark = m_pasted.remark.isEmpty() ? dropped : QString(m_pasted.remark + u'\n' + dropped);
        }
        return m_pasted;
    }

private:
    /// "-p2222" or "-p 2222", and flags in one word: "-vA".
    void option(const QString &argument)
    {
        for (qsizetype i = 1; i < argument.size(); ++i) {
            const QChar letter = argument.at(i);
            const bool understood = u"piJlo"_s.contains(letter);
            if (!understood && !QString(otherValues).contains(letter)) {
                continue; // a flag: says how to show or forward something, not where to go
            }
            const QString value = i + 1 < argument.size() ? argument.mid(i + 1)
                : m_arguments.isEmpty()                   ? QString()
                                                          : m_arguments.takeFirst();
            if (understood) {
                take(letter, value);
            } else {
                m_dropped << QString(u'-') + letter;
            }
            return;
        }
    }

    void take(QChar letter, const QString &value)
    {
        HostUriParts &address = m_pasted.address;
        if (letter == u'p') {
            const int port = value.toInt();
            address.port = port > 0 && port <= 65535 ? port : 0;
        } else if (letter == u'i') {
            address.keyFile = value;
        } else if (letter == u'J') {
            address.jumpHosts = value;
        } else if (letter == u'l') {
            address.user = value;
        } else {
            takeSetting(value);
        }
    }

    void takeSetting(const QString &text)
    {
        static const QRegularExpression form(u"\\A([A-Za-z]+)\\s*[= ]\\s*(.*)\\z"_s);
        const auto match = form.match(text);
        struct Row {
            QLatin1StringView keyword;
            char letter;
        };
        constexpr Row rows[] = {{"port"_L1, 'p'}, {"identityfile"_L1, 'i'}, {"proxyjump"_L1, 'J'}, {"user"_L1, 'l'}};
        const QString keyword = match.captured(1).toLower();
        for (const Row &row : rows) {
            if (keyword == row.keyword) {
                take(QLatin1Char(row.letter), match.captured(2));
                return;
            }
        }
        m_dropped << (match.hasMatch() ? match.captured(1) : u"-o"_s);
    }

    QStringList m_arguments;
    QStringList m_dropped;
    PastedHost m_pasted;
};

} // namespace

std::optional<PastedHost> readPastedHost(const QString &text)
{
    const QString line = text.trimmed().section(u'\n', 0, 0).trimmed();
    if (line.isEmpty() || line.size() > longest) {
        return {};
    }
    if (auto pasted = fromAddress(line)) {
        return pasted;
    }
    QStringList words = QProcess::splitCommand(line);
    if (words.size() > 1) {
        const QString program = words.takeFirst().section(u'/', -1);
        if (program == "ssh"_L1) {
            return SshCommandLine(words).read();
        }
        if (program == "virsh"_L1 || program == "virt-manager"_L1 || program == "virt-viewer"_L1) {
            for (const QString &word : std::as_const(words)) {
                const QString value = word.startsWith("--connect="_L1) ? word.mid(10) : word;
                if (auto pasted = fromAddress(value)) {
                    return pasted;
                }
            }
        }
        return {};
    }
    PastedHost pasted;
    pasted.isWhole = false;
    const bool hasParts = line.contains(u'@') || line.contains(u':');
    if (!hasParts || !readTarget(line, pasted)) {
        return {};
    }
    // A bare IPv6 address is a host as it stands.
    return pasted.address.host == line ? std::nullopt : std::optional(pasted);
}

} // namespace guestdeck
