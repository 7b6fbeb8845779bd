// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/sshconfig.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QtConcurrent>

#include <algorithm>
#include <optional>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 fileLimit = 1024 * 1024;
constexpr int filesLimit = 200;
constexpr int depthLimit = 16;
constexpr qsizetype lineLimit = 8192;
constexpr int namesLimit = 5000;
constexpr int settingsLimit = 20000;
constexpr int visitsLimit = 2000; // directory entries that one pattern may look at
constexpr int patternsLimit = 500;

/// Only what could be a host's name: what is offered ends up in a field and then as an argument of ssh.
bool isOfferable(const QString &name)
{
    static const QRegularExpression good(u"\\A[A-Za-z0-9_:][A-Za-z0-9._:%-]{0,252}\\z"_s);
    return good.match(name).hasMatch();
}

QByteArray readBounded(const QString &path)
{
    // Regular files only: opening a pipe would wait for its writer.
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.read(fileLimit);
}

/// Words as ssh splits them: blanks, one '=' after the keyword, double quotes, a comment at the end.
QStringList words(const QString &line)
{
    QStringList result;
    QString word;
    bool quoted = false;
    bool inWord = false;
    bool equalsSeen = false;
    const auto finish = [&] {
        if (inWord) {
            result << word;
        }
        word.clear();
        inWord = false;
    };
    for (const QChar c : line) {
        if (c == u'"') {
            quoted = !quoted;
            inWord = true;
        } else if (!quoted && (c.isSpace() || (c == u'=' && !equalsSeen && result.size() + (inWord ? 1 : 0) == 1))) {
            equalsSeen = equalsSeen || c == u'=';
            finish();
        } else if (!quoted && c == u'#' && !inWord) {
            break;
        } else {
            word += c;
            inWord = true;
        }
    }
    finish();
    return result;
}

/// '*' and '?' as ssh takes them; linear in both lengths, whatever the pattern.
bool matchesPattern(QStringView text, QStringView pattern)
{
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype from = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern.at(p) == u'*') {
            star = p++;
            from = t;
        } else if (p < pattern.size() && (pattern.at(p) == u'?' || pattern.at(p) == text.at(t))) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++from;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == u'*') {
        ++p;
    }
    return p == pattern.size();
}

bool matchesAny(const QString &name, const QStringList &patterns)
{
    bool found = false;
    for (const QString &pattern : patterns) {
        if (pattern.startsWith(u'!')) {
            if (matchesPattern(name, QStringView(pattern).mid(1))) {
                return false;
            }
        } else {
            found = found || matchesPattern(name, pattern);
        }
    }
    return found;
}

/// The files that a pattern of an Include line names, in order. Bounded, which glob(3) is not.
QStringList filesOf(const QString &pattern)
{
    int visits = 0;
    QStringList found{u"/"_s};
    const QStringList parts = pattern.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QStringList next;
        for (const QString &folder : std::as_const(found)) {
            if (!part.contains(u'*') && !part.contains(u'?')) {
                next << QDir(folder).filePath(part);
                continue;
            }
            QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            while (entries.hasNext() && ++visits < visitsLimit) {
                entries.next();
                const QString name = entries.fileName();
                if (name.startsWith(u'.') == part.startsWith(u'.') && matchesPattern(name, part)) {
                    next << entries.filePath();
                }
            }
        }
        next.sort();
        found = next;
    }
    return found;
}

class ConfigReader
{
public:
    explicit ConfigReader(QString folder)
        : m_folder(std::move(folder))
    {
    }

    void read(const QString &path, const QList<QStringList> &conditions, int depth)
    {
        if (++m_files > filesLimit) {
            return;
        }
        // A condition of this file ends with it; those around the Include line hold inside.
        QList<QStringList> here = conditions;
        bool skip = false;
        const QList<QByteArray> lines = readBounded(path).split('\n');
        for (const QByteArray &line : lines) {
            if (line.size() > lineLimit) {
                continue;
            }
            QStringList parts = words(QString::fromUtf8(line));
            if (parts.size() < 2) {
                continue;
            }
            const QString keyword = parts.takeFirst().toLower();
            if (keyword == "host"_L1) {
                skip = false;
                here = conditions + QList<QStringList>{parts};
                offer(parts);
            } else if (keyword == "match"_L1) {
                here = conditions;
                skip = parts != QStringList{u"all"_s};
            } else if (!skip && keyword == "include"_L1) {
                for (const QString &pattern : std::as_const(parts)) {
                    include(pattern, here, depth + 1);
                }
            } else if (!skip && isWanted(keyword) && m_settings.size() < settingsLimit) {
                m_settings.append({here, keyword, parts.first()});
            }
        }
    }

    QList<SshConfigHost> hosts() const
    {
        QList<SshConfigHost> result;
        for (const QString &name : m_names) {
            result << evaluate(name);
        }
        return result;
    }

private:
    struct Setting {
        QList<QStringList> conditions; ///< all of these hold
        QString keyword;
        QString value;
    };

    static bool isWanted(const QString &keyword)
    {
        return keyword == "hostname"_L1 || keyword == "user"_L1 || keyword == "port"_L1 || keyword == "identityfile"_L1
            || keyword == "proxyjump"_L1;
    }

    void offer(const QStringList &patterns)
    {
        for (const QString &pattern : patterns) {
            if (m_names.size() < namesLimit && isOfferable(pattern) && !m_known.contains(pattern)) {
                m_known.insert(pattern);
                m_names << pattern;
            }
        }
    }

    void include(const QString &pattern, const QList<QStringList> &conditions, int depth)
    {
        if (depth > depthLimit || m_files >= filesLimit || ++m_patterns > patternsLimit) {
            return;
        }
        const QString whole = pattern.startsWith("~/"_L1) ? QDir::homePath() + pattern.mid(1)
            : pattern.startsWith(u'/')                    ? pattern
                                                          : m_folder + u'/' + pattern;
        for (const QString &path : filesOf(whole)) {
            read(path, conditions, depth);
        }
    }

    /// As ssh does: of each setting the first that applies.
    SshConfigHost evaluate(const QString &name) const
    {
        QHash<QString, QString> values;
        for (const Setting &setting : m_settings) {
            if (values.contains(setting.keyword)) {
                continue;
            }
            if (std::ranges::all_of(setting.conditions,
                                    [&](const QStringList &patterns) { return matchesAny(name, patterns); })) {
                values.insert(setting.keyword, setting.value.left(300));
            }
        }
        SshConfigHost host;
        host.name = name;
        host.hostName = values.value(u"hostname"_s).replace(u"%h"_s, name);
        host.user = values.value(u"user"_s);
        const int port = values.value(u"port"_s).toInt();
        host.port = port > 0 && port <= 65535 ? port : 0;
        host.keyFile = values.value(u"identityfile"_s);
        const QString jump = values.value(u"proxyjump"_s);
        host.jumpHosts = jump == "none"_L1 ? QString() : jump;
        return host;
    }

    QString m_folder;
    QStringList m_names;
    QSet<QString> m_known;
    QList<Setting> m_settings;
    int m_files = 0;
    int m_patterns = 0;
};

bool isAddress(const QString &name)
{
    static const QRegularExpression address(u"\\A([0-9.]+|[0-9A-Fa-f:.%]*:.*)\\z"_s);
    return address.match(name).hasMatch();
}

/// One name of a line of known_hosts; nothing for hashes and patterns.
std::optional<SshConfigHost> knownHost(const QString &text)
{
    static const QRegularExpression withPort(u"\\A\\[([^\\]]+)\\]:([0-9]{1,5})\\z"_s);
    SshConfigHost host;
    host.fromKnownHosts = true;
    host.name = text;
    if (const auto match = withPort.match(text); match.hasMatch()) {
        host.name = match.captured(1);
        host.port = match.captured(2).toInt();
        if (host.port < 1 || host.port > 65535) {
            return {};
        }
    }
    return isOfferable(host.name) ? std::optional(host) : std::nullopt;
}

QList<SshConfigHost> readKnownHosts(const QString &path)
{
    QList<SshConfigHost> result;
    QSet<QString> seen;
    const QList<QByteArray> lines = readBounded(path).split('\n');
    for (const QByteArray &line : lines) {
        const QString text = QString::fromUtf8(line.left(lineLimit)).simplified();
        // '#' a comment, '@' a certificate authority or a revoked key, '|' hashed.
        if (text.isEmpty() || text.startsWith(u'#') || text.startsWith(u'@') || text.startsWith(u'|')) {
            continue;
        }
        const QStringList fields = text.split(u' ');
        if (fields.size() < 3) {
            continue;
        }
        const QStringList names = fields.first().split(u',');
        // An address beside a name is the same host.
        const bool named = std::ranges::any_of(names, [](const QString &name) {
            const auto host = knownHost(name);
            return host && !isAddress(host->name);
        });
        for (const QString &name : names) {
            const auto host = knownHost(name);
            if (!host || (named && isAddress(host->name)) || result.size() >= namesLimit) {
                continue;
            }
            if (const QString key = host->name + u' ' + QString::number(host->port); !seen.contains(key)) {
                seen.insert(key);
                result << *host;
            }
        }
    }
    return result;
}

} // namespace

QString sshFolder()
{
    return QDir::homePath() + u"/.ssh"_s;
}

QList<SshConfigHost> readSshHosts(const QString &folder)
{
    ConfigReader reader(folder);
    reader.read(folder + u"/config"_s, {}, 0);
    QList<SshConfigHost> hosts = reader.hosts();
    QSet<QString> names;
    for (const SshConfigHost &host : std::as_const(hosts)) {
        names.insert(host.name);
    }
    for (const SshConfigHost &host : readKnownHosts(folder + u"/known_hosts"_s)) {
        if (!names.contains(host.name)) {
            hosts << host;
        }
    }
    std::ranges::sort(hosts, [](const SshConfigHost &a, const SshConfigHost &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : std::tie(a.name, a.port) < std::tie(b.name, b.port);
    });
    return hosts;
}

QFuture<QList<SshConfigHost>> sshHostsSoon(const QString &folder)
{
    return QtConcurrent::run(&readSshHosts, folder);
}

} // namespace guestdeck
