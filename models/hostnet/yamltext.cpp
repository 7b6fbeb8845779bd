// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hostnet/yamltext.h"

#include "models/cloudinit/yaml.h"

#include <QRegularExpression>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

qsizetype indentOf(const QString &line)
{
    qsizetype spaces = 0;
    while (spaces < line.size() && line[spaces] == u' ') {
        ++spaces;
    }
    return spaces;
}

bool isFiller(const QString &line)
{
    const QString trimmed = line.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith(u'#');
}

/// A key's node and its value's.
struct Entry {
    const yaml::Node *key = nullptr;
    const yaml::Node *value = nullptr;
};

Entry entryAt(const yaml::Node &root, const QStringList &path)
{
    Entry entry{nullptr, &root};
    for (const QString &name : path) {
        const yaml::Node *mapping = entry.value;
        entry = {};
        if (mapping->kind != yaml::Node::Kind::Mapping) {
            return {};
        }
        for (size_t i = 0; i + 1 < mapping->items.size(); i += 2) {
            if (mapping->items[i].text == name) {
                entry = {&mapping->items[i], &mapping->items[i + 1]};
            }
        }
        if (!entry.key) {
            return {};
        }
    }
    return entry;
}

/// The lines that belong to a key: to its last one that says something.
struct Block {
    qsizetype begin = 0;
    qsizetype end = 0;
};

Block blockOf(const QStringList &lines, const yaml::Node &key)
{
    const qsizetype indent = key.column - 1;
    Block block{key.line - 1, key.line};
    for (qsizetype i = key.line; i < lines.size(); ++i) {
        if (isFiller(lines[i])) {
            continue;
        }
        const qsizetype here = indentOf(lines[i]);
        if (here < indent
            || (here == indent && !lines[i].mid(indent).startsWith("- "_L1) && lines[i].mid(indent) != u"-")) {
            break;
        }
        block.end = i + 1;
    }
    return block;
}

bool isInBraces(const QStringList &lines, const yaml::Node &value)
{
    return value.kind == yaml::Node::Kind::Mapping && value.line > 0
        && lines.value(value.line - 1).mid(value.column - 1, 1) == u"{";
}

/// Alone on its lines: nothing stands before the key.
bool isOwnLine(const QStringList &lines, const yaml::Node &key)
{
    return indentOf(lines.value(key.line - 1)) == key.column - 1;
}

} // namespace

bool YamlText::isEditable() const
{
    // A quoted text may hold these too, and is then refused without need.
    static const QRegularExpression special(u"(^|[\\s:,\\[{-])([&*][A-Za-z0-9_]|<<\\s*:)"_s,
                                            QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(m_text);
    if (text.contains(u'\t') || text.contains(u'\r') || text.toUtf8() != m_text) {
        return false;
    }
    for (const QString &line : text.split(u'\n')) {
        const QString code = line.trimmed();
        if (!code.startsWith(u'#') && special.match(code).hasMatch()) {
            return false;
        }
    }
    return yaml::parse(m_text).has_value();
}

bool YamlText::has(const QStringList &path) const
{
    const auto root = yaml::parse(m_text);
    return root && entryAt(*root, path).value;
}

QStringList YamlText::keysOf(const QStringList &path) const
{
    QStringList keys;
    const auto root = yaml::parse(m_text);
    const Entry entry = root ? entryAt(*root, path) : Entry();
    if (entry.value && entry.value->kind == yaml::Node::Kind::Mapping) {
        for (size_t i = 0; i < entry.value->items.size(); i += 2) {
            keys << entry.value->items[i].text;
        }
    }
    return keys;
}

bool YamlText::remove(const QStringList &path)
{
    const auto root = yaml::parse(m_text);
    if (!root) {
        return false;
    }
    const Entry entry = entryAt(*root, path);
    if (!entry.key) {
        return true;
    }
    QStringList lines = QString::fromUtf8(m_text).split(u'\n');
    const Entry parent = entryAt(*root, path.mid(0, path.size() - 1));
    if (!isOwnLine(lines, *entry.key) || (parent.value && isInBraces(lines, *parent.value))) {
        return false;
    }
    const Block block = blockOf(lines, *entry.key);
    lines.remove(block.begin, block.end - block.begin);
    m_text = lines.join(u'\n').toUtf8();
    return true;
}

bool YamlText::append(const QStringList &path, const QStringList &added)
{
    const auto root = yaml::parse(m_text);
    if (!root) {
        return false;
    }
    const Entry entry = entryAt(*root, path);
    if (!entry.value || !entry.key) {
        // Make it in what there is of it.
        QStringList indented;
        for (const QString &line : added) {
            indented << u"  "_s + line;
        }
        return path.size() > 1 && append(path.mid(0, path.size() - 1), QStringList{path.last() + u':'} + indented);
    }
    QStringList lines = QString::fromUtf8(m_text).split(u'\n');
    const bool isEmpty = entry.value->kind == yaml::Node::Kind::Scalar && entry.value->text.isEmpty();
    if (!isOwnLine(lines, *entry.key)) {
        return false;
    }
    if (entry.value->kind == yaml::Node::Kind::Mapping && entry.value->items.empty()) {
        // "eth0: {}": braces around nothing.
        QString &line = lines[entry.key->line - 1];
        const qsizetype braces = line.lastIndexOf(u"{}"_s);
        if (braces < 0) {
            return false;
        }
        line = line.left(braces).trimmed().prepend(line.left(indentOf(line)));
    } else if (!isEmpty && (entry.value->kind != yaml::Node::Kind::Mapping || isInBraces(lines, *entry.value))) {
        return false;
    }
    const bool hasItems = entry.value->kind == yaml::Node::Kind::Mapping && !entry.value->items.empty();
    const qsizetype indent = hasItems ? entry.value->items.front().column - 1 : entry.key->column - 1 + 2;
    qsizetype at = blockOf(lines, *entry.key).end;
    if (at == lines.size()) {
        lines << QString(); // a last line without its break
    }
    for (const QString &line : added) {
        lines.insert(at++, QString(indent, u' ') + line);
    }
    m_text = lines.join(u'\n').toUtf8();
    return yaml::parse(m_text).has_value();
}

} // namespace guestdeck
