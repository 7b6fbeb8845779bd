// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cloudinit/yaml.h"

#include <QHash>

#include <yaml.h>

#include <memory>
#include <optional>

namespace guestdeck::yaml
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostBytes = 256 * 1024;
constexpr int mostLevels = 64;
constexpr int mostNodes = 20'000;

QString fromYaml(const yaml_char_t *text, size_t length)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text), qsizetype(length));
}

QString fromYaml(const yaml_char_t *text)
{
    return text ? QString::fromUtf8(reinterpret_cast<const char *>(text)) : QString();
}

int countNodes(const Node &node)
{
    int count = 1;
    for (const Node &item : node.items) {
        count += countNodes(item);
    }
    return count;
}

using Event = std::unique_ptr<yaml_event_t, void (*)(yaml_event_t *)>;

class Parser
{
public:
    explicit Parser(const QByteArray &utf8)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(utf8.constData()),
                                     size_t(utf8.size()));
    }
    ~Parser() { yaml_parser_delete(&m_parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    tl::expected<Node, ParseError> run()
    {
        std::optional<Node> root;
        for (;;) {
            yaml_event_t event{};
            if (!next(event)) {
                return tl::unexpected(m_error);
            }
            const Event owner(&event, yaml_event_delete);
            if (event.type == YAML_STREAM_END_EVENT) {
                return root.value_or(Node{});
            }
            if (event.type == YAML_DOCUMENT_START_EVENT && root) {
                return tl::unexpected(at(event, ParseError::Kind::SeveralDocuments));
            }
            if (isNode(event.type)) {
                root = Node{};
                if (!take(event, *root, 0)) {
                    return tl::unexpected(m_error);
                }
            }
        }
    }

private:
    static bool isNode(yaml_event_type_t type)
    {
        return type == YAML_SCALAR_EVENT || type == YAML_SEQUENCE_START_EVENT || type == YAML_MAPPING_START_EVENT
            || type == YAML_ALIAS_EVENT;
    }

    static ParseError at(const yaml_event_t &event, ParseError::Kind kind, const QString &what = {})
    {
        return {kind, int(event.start_mark.line) + 1, int(event.start_mark.column) + 1, what};
    }

    bool next(yaml_event_t &event)
    {
        if (yaml_parser_parse(&m_parser, &event)) {
            return true;
        }
        // A mark of the reader (bytes that are no text) is an offset, not a place.
        m_error = {ParseError::Kind::Syntax, int(m_parser.problem_mark.line) + 1, int(m_parser.problem_mark.column) + 1,
                   QString::fromUtf8(m_parser.problem)};
        return false;
    }

    bool fail(const ParseError &error)
    {
        m_error = error;
        return false;
    }

    bool take(const yaml_event_t &event, Node &node, int level)
    {
        if (level > mostLevels || ++m_nodes > mostNodes) {
            return fail(at(event, ParseError::Kind::TooLarge));
        }
        node.line = int(event.start_mark.line) + 1;
        node.column = int(event.start_mark.column) + 1;
        QString anchor;
        switch (event.type) {
        case YAML_ALIAS_EVENT:
            return takeAlias(event, node);
        case YAML_SCALAR_EVENT:
            node.text = fromYaml(event.data.scalar.value, event.data.scalar.length);
            node.plain = event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE && event.data.scalar.plain_implicit;
            node.tag = fromYaml(event.data.scalar.tag);
            anchor = fromYaml(event.data.scalar.anchor);
            break;
        case YAML_SEQUENCE_START_EVENT:
            node.kind = Node::Kind::Sequence;
            node.tag = fromYaml(event.data.sequence_start.tag);
            anchor = fromYaml(event.data.sequence_start.anchor);
            if (!takeItems(node, level, YAML_SEQUENCE_END_EVENT)) {
                return false;
            }
            break;
        default:
            node.kind = Node::Kind::Mapping;
            node.tag = fromYaml(event.data.mapping_start.tag);
            anchor = fromYaml(event.data.mapping_start.anchor);
            if (!takeItems(node, level, YAML_MAPPING_END_EVENT) || !hasNoKeyTwice(node)) {
                return false;
            }
            break;
        }
        if (!anchor.isEmpty()) {
            m_anchors.insert(anchor, node);
        }
        return true;
    }

    bool takeItems(Node &node, int level, yaml_event_type_t end)
    {
        for (;;) {
            yaml_event_t event{};
            if (!next(event)) {
                return false;
            }
            const Event owner(&event, yaml_event_delete);
            if (event.type == end) {
                return true;
            }
            node.items.emplace_back();
            if (!take(event, node.items.back(), level + 1)) {
                return false;
            }
        }
    }

    /// An anchor inside itself is not known yet here, and thereby an error.
    bool takeAlias(const yaml_event_t &event, Node &node)
    {
        const QString name = fromYaml(event.data.alias.anchor);
        const auto known = m_anchors.constFind(name);
        if (known == m_anchors.cend()) {
            return fail(at(event, ParseError::Kind::Syntax, u"unknown alias "_s + name));
        }
        m_nodes += countNodes(*known);
        if (m_nodes > mostNodes) {
            return fail(at(event, ParseError::Kind::TooLarge));
        }
        node = *known;
        return true;
    }

    bool hasNoKeyTwice(const Node &mapping)
    {
        QSet<QString> keys;
        for (size_t i = 0; i + 1 < mapping.items.size(); i += 2) {
            const Node &key = mapping.items[i];
            if (key.kind != Node::Kind::Scalar) {
                continue;
            }
            if (keys.contains(key.text)) {
                return fail({ParseError::Kind::DuplicateKey, key.line, key.column, key.text});
            }
            keys.insert(key.text);
        }
        return true;
    }

    yaml_parser_t m_parser{};
    QHash<QString, Node> m_anchors;
    ParseError m_error;
    int m_nodes = 0;
};

class Writer
{
public:
    Writer()
    {
        yaml_emitter_initialize(&m_emitter);
        yaml_emitter_set_unicode(&m_emitter, 1);
        yaml_emitter_set_width(&m_emitter, -1); // a folded key or command would still be right, but hard to read
        yaml_emitter_set_output(&m_emitter, &Writer::takeOutput, &m_bytes);
    }
    ~Writer() { yaml_emitter_delete(&m_emitter); }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    QByteArray run(const Node &root)
    {
        yaml_event_t event{};
        yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING);
        emitEvent(event);
        yaml_document_start_event_initialize(&event, nullptr, nullptr, nullptr, 1);
        emitEvent(event);
        write(root);
        yaml_document_end_event_initialize(&event, 1);
        emitEvent(event);
        yaml_stream_end_event_initialize(&event);
        emitEvent(event);
        return m_bytes;
    }

private:
    static int takeOutput(void *bytes, unsigned char *buffer, size_t size)
    {
        static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(buffer), qsizetype(size));
        return 1;
    }

    void emitEvent(yaml_event_t &event) { yaml_emitter_emit(&m_emitter, &event); }

    void write(const Node &node)
    {
        const QByteArray tagText = node.tag.toUtf8();
        const auto *tag = node.tag.isEmpty() ? nullptr : reinterpret_cast<const yaml_char_t *>(tagText.constData());
        yaml_event_t event{};
        if (node.kind == Node::Kind::Scalar) {
            QByteArray text = node.text.toUtf8();
            // A plain text of several lines would be folded again on its way.
            const bool plain = node.plain && !node.text.contains(u'\n');
            yaml_scalar_event_initialize(&event, nullptr, tag, reinterpret_cast<yaml_char_t *>(text.data()),
                                         int(text.size()), tag ? 0 : 1, tag ? 0 : 1,
                                         plain ? YAML_PLAIN_SCALAR_STYLE : YAML_DOUBLE_QUOTED_SCALAR_STYLE);
            emitEvent(event);
            return;
        }
        const int implicit = tag ? 0 : 1;
        if (node.kind == Node::Kind::Sequence) {
            yaml_sequence_start_event_initialize(&event, nullptr, tag, implicit, YAML_BLOCK_SEQUENCE_STYLE);
        } else {
            yaml_mapping_start_event_initialize(&event, nullptr, tag, implicit, YAML_BLOCK_MAPPING_STYLE);
        }
        emitEvent(event);
        for (const Node &item : node.items) {
            write(item);
        }
        if (node.kind == Node::Kind::Sequence) {
            yaml_sequence_end_event_initialize(&event);
        } else {
            yaml_mapping_end_event_initialize(&event);
        }
        emitEvent(event);
    }

    yaml_emitter_t m_emitter{};
    QByteArray m_bytes;
};

Node scalar(const QString &text, bool plain)
{
    Node node;
    node.text = text;
    node.plain = plain;
    return node;
}

} // namespace

Node Node::string(const QString &text)
{
    return scalar(text, false);
}

Node Node::strings(const QStringList &texts)
{
    Node node = sequence();
    for (const QString &text : texts) {
        node.append(string(text));
    }
    return node;
}

Node Node::boolean(bool value)
{
    return scalar(value ? u"true"_s : u"false"_s, true);
}

Node Node::number(qint64 value)
{
    return scalar(QString::number(value), true);
}

Node Node::sequence()
{
    Node node;
    node.kind = Kind::Sequence;
    return node;
}

Node Node::mapping()
{
    Node node;
    node.kind = Kind::Mapping;
    return node;
}

Node &Node::append(Node item)
{
    items.push_back(std::move(item));
    return *this;
}

Node &Node::set(const QString &key, Node value)
{
    // Our own keys are words; those of a user keep what they are.
    items.push_back(scalar(key, true));
    items.push_back(std::move(value));
    return *this;
}

const Node *Node::find(const QString &key) const
{
    for (size_t i = 0; kind == Kind::Mapping && i + 1 < items.size(); i += 2) {
        if (items[i].kind == Kind::Scalar && items[i].text == key) {
            return &items[i + 1];
        }
    }
    return nullptr;
}

tl::expected<Node, ParseError> parse(const QByteArray &utf8)
{
    if (utf8.size() > mostBytes) {
        return tl::unexpected(ParseError{ParseError::Kind::TooLarge, 0, 0, {}});
    }
    return Parser(utf8).run();
}

QByteArray write(const Node &root)
{
    return Writer().run(root);
}

} // namespace guestdeck::yaml
