// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hostnet/ifupdownfile.h"

#include <QDir>
#include <QRegularExpression>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostStanzas = 2000;
constexpr int mostSources = 200;

struct Line {
    QString text; ///< continued lines in one, trimmed
    qsizetype begin = 0;
    qsizetype end = 0;
};

QList<Line> linesOf(const QByteArray &file)
{
    QList<Line> lines;
    for (qsizetype at = 0; at < file.size();) {
        Line line{{}, at, at};
        bool goesOn = true;
        while (goesOn && line.end < file.size()) {
            const qsizetype newline = file.indexOf('\n', line.end);
            const qsizetype stop = newline < 0 ? file.size() : newline;
            QString piece = QString::fromUtf8(file.mid(line.end, stop - line.end));
            // A comment does not go on.
            goesOn = piece.endsWith(u'\\') && !(line.text.isEmpty() && piece.trimmed().startsWith(u'#'));
            line.text += goesOn ? piece.chopped(1) : piece;
            line.end = newline < 0 ? file.size() : newline + 1;
        }
        line.text = line.text.trimmed();
        lines << line;
        at = line.end;
    }
    return lines;
}

bool beginsStanza(const QString &word)
{
    static const QStringList words{u"iface"_s,    u"auto"_s,         u"mapping"_s,          u"source"_s,
                                   u"template"_s, u"no-auto-down"_s, u"source-directory"_s, u"no-scripts"_s,
                                   u"rename"_s};
    return words.contains(word) || word.startsWith("allow-"_L1);
}

/// Follows what a file includes. What the host's shell would expand beside wildcards is not known here.
class Sources
{
public:
    explicit Sources(const QMap<QString, QByteArray> &files)
        : m_files(files)
    {
    }

    QStringList from(const QString &main)
    {
        follow(main);
        return m_found;
    }

private:
    void follow(const QString &path)
    {
        if (m_found.contains(path) || !m_files.contains(path)) {
            return;
        }
        m_found << path;
        for (const IfupdownStanza &stanza : readIfupdown(m_files.value(path))) {
            const bool isFolder = stanza.word == u"source-directory";
            if (isFolder || stanza.word == u"source") {
                for (const QString &name : stanza.names) {
                    include(path.section(u'/', 0, -2), QString(name).remove(u'"').remove(u'\''), isFolder);
                }
            }
        }
    }

    void include(const QString &folder, const QString &name, bool isFolder)
    {
        if (name.isEmpty() || ++m_sources > mostSources) {
            return;
        }
        const QString pattern = QDir::cleanPath(name.startsWith(u'/') ? name : folder + u'/' + name);
        const QRegularExpression glob(QRegularExpression::wildcardToRegularExpression(pattern));
        static const QRegularExpression plain(u"^[A-Za-z0-9_-]+$"_s);
        for (const QString &path : m_files.keys()) {
            const QString file = path.section(u'/', -1);
            const bool counts = isFolder
                ? plain.match(file).hasMatch() && glob.match(path.section(u'/', 0, -2)).hasMatch()
                : !file.startsWith(u'.') && glob.match(path).hasMatch();
            if (counts) {
                follow(path);
            }
        }
    }

    const QMap<QString, QByteArray> &m_files;
    QStringList m_found;
    int m_sources = 0;
};

} // namespace

QString IfupdownStanza::option(const QString &name) const
{
    for (const auto &[key, value] : options) {
        if (QString(key).replace(u'-', u'_') == QString(name).replace(u'-', u'_')) {
            return value;
        }
    }
    return {};
}

QList<IfupdownStanza> readIfupdown(const QByteArray &file)
{
    QList<IfupdownStanza> stanzas;
    for (const Line &line : linesOf(file)) {
        if (line.text.isEmpty() || line.text.startsWith(u'#') || stanzas.size() >= mostStanzas) {
            continue;
        }
        const QString text = QString(line.text).replace(u'\t', u' ');
        const QString word = text.section(u' ', 0, 0);
        const QString rest = text.section(u' ', 1).trimmed();
        if (beginsStanza(word)) {
            stanzas << IfupdownStanza{word, rest.split(u' ', Qt::SkipEmptyParts), {}, line.begin, line.end, line.end};
        } else if (!stanzas.isEmpty()) {
            stanzas.last().options << qMakePair(word, rest);
            stanzas.last().end = line.end;
        }
    }
    return stanzas;
}

QStringList ifupdownFiles(const QMap<QString, QByteArray> &files)
{
    return Sources(files).from(u"/etc/network/interfaces"_s);
}

bool hasAuto(const QMap<QString, QByteArray> &files, const QString &name)
{
    for (const QByteArray &file : files) {
        for (const IfupdownStanza &stanza : readIfupdown(file)) {
            if ((stanza.word == u"auto" || stanza.word.startsWith("allow-"_L1)) && stanza.names.contains(name)) {
                return true;
            }
        }
    }
    return false;
}

IfupdownPlace removeStanzas(QMap<QString, QByteArray> &files, const QString &name)
{
    IfupdownPlace place;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const auto stanzas = readIfupdown(file.value());
        for (auto stanza = stanzas.crbegin(); stanza != stanzas.crend(); ++stanza) {
            if (!stanza->isIface(name)) {
                continue;
            }
            qsizetype end = stanza->end;
            const QByteArray &bytes = file.value();
            // The empty line that parted it from the next goes with it when one stands above as well.
            if (bytes.mid(end, 1) == "\n" && (stanza->begin < 2 || bytes.mid(stanza->begin - 2, 2) == "\n\n")) {
                ++end;
            }
            if (place.file.isEmpty() || place.file == file.key()) {
                place = {file.key(), stanza->begin};
            }
            file.value().remove(stanza->begin, end - stanza->begin);
        }
    }
    return place;
}

void removeAuto(QMap<QString, QByteArray> &files, const QString &name)
{
    for (QByteArray &file : files) {
        const auto stanzas = readIfupdown(file);
        for (auto stanza = stanzas.crbegin(); stanza != stanzas.crend(); ++stanza) {
            if (!(stanza->word == u"auto" || stanza->word.startsWith("allow-"_L1)) || !stanza->names.contains(name)) {
                continue;
            }
            QStringList others = stanza->names;
            others.removeAll(name);
            const QByteArray left
                = others.isEmpty() ? QByteArray() : (stanza->word + u' ' + others.join(u' ') + u'\n').toUtf8();
            file.replace(stanza->begin, stanza->headEnd - stanza->begin, left);
        }
    }
}

} // namespace guestdeck
