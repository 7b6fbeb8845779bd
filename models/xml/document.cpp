// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/document.h"

#include "models/xml/documentwriter.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace guestdeck::xml
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype maxSize = 16 * 1024 * 1024;
constexpr int maxDepth = 256;
/// Everything is kept and nothing is decoded: no parse_escapes, parse_eol or parse_wconv_attribute.
constexpr unsigned keepAll = pugi::parse_pi | pugi::parse_comments | pugi::parse_cdata | pugi::parse_declaration
    | pugi::parse_doctype | pugi::parse_ws_pcdata;

Error invalid(const QString &detail)
{
    return {ErrorKind::Invalid, 0, {}, detail};
}

/// Deeper trees are refused, so that functions which recurse over one are safe. Walks without recursing.
bool isTooDeep(const pugi::xml_node &root)
{
    int depth = 0;
    pugi::xml_node node = root;
    while (node) {
        if (node.first_child()) {
            node = node.first_child();
            if (++depth > maxDepth) {
                return true;
            }
            continue;
        }
        while (node && node != root && !node.next_sibling()) {
            node = node.parent();
            --depth;
        }
        if (!node || node == root) {
            break;
        }
        node = node.next_sibling();
    }
    return false;
}

struct Entity {
    const char *name;
    char16_t value;
};
constexpr std::array entities{Entity{"lt", u'<'}, Entity{"gt", u'>'}, Entity{"amp", u'&'}, Entity{"quot", u'"'},
                              Entity{"apos", u'\''}};

QString entity(QStringView name)
{
    if (name.startsWith(u'#')) {
        bool ok = false;
        const bool hex = name.size() > 1 && name[1] == u'x';
        const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        return ok && code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
            ? QString::fromUcs4(std::array{char32_t(code)}.data(), 1)
            : QString();
    }
    for (const Entity &known : entities) {
        if (name == QLatin1StringView(known.name)) {
            return QString(QChar(known.value));
        }
    }
    return {};
}

/// Stops as soon as `limit` characters are there: a hostile host may send megabytes in one name.
QString decode(const char *raw, qsizetype limit)
{
    const size_t length = strnlen(raw, size_t(limit) * 8 + 16);
    const QString text = QString::fromUtf8(raw, qsizetype(length));
    if (!text.contains(u'&')) {
        return text.left(limit);
    }
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size() && out.size() < limit; ++i) {
        const qsizetype end = text[i] == u'&' ? text.indexOf(u';', i) : -1;
        const QString value = end > i && end - i <= 12 ? entity(QStringView(text).mid(i + 1, end - i - 1)) : QString();
        if (value.isEmpty()) {
            out += text[i];
        } else {
            out += value;
            i = end;
        }
    }
    return out.left(limit);
}

bool isXmlCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0x20 ? u != 0xfffe && u != 0xffff : u == u'\t' || u == u'\n' || u == u'\r';
}

/// Both quotes are escaped, as libvirt does, so that the value fits whatever quotes stand around it.
QByteArray encode(const QString &value, bool inAttribute)
{
    QString out;
    out.reserve(value.size());
    for (const QChar c : value) {
        switch (c.unicode()) {
        case u'<':
            out += "&lt;"_L1;
            break;
        case u'>':
            out += "&gt;"_L1;
            break;
        case u'&':
            out += "&amp;"_L1;
            break;
        case u'"':
            out += inAttribute ? QStringLiteral("&quot;") : QString(c);
            break;
        case u'\'':
            out += inAttribute ? QStringLiteral("&apos;") : QString(c);
            break;
        case u'\n':
        case u'\t':
        case u'\r':
            out += inAttribute ? u"&#"_s + QString::number(c.unicode()) + u";"_s : QString(c);
            break;
        default:
            if (isXmlCharacter(c)) {
                out += c;
            }
        }
    }
    return out.toUtf8(); // an unpaired surrogate becomes a replacement character here
}

} // namespace

Document::Document()
    : m_tree(std::make_unique<pugi::xml_document>())
{
}
Document::Document(Document &&) noexcept = default;

Document &Document::operator=(Document &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_original = std::move(other.m_original);
        m_buffer = std::move(other.m_buffer);
        m_prolog = std::move(other.m_prolog);
        m_epilog = std::move(other.m_epilog);
        m_tree = std::move(other.m_tree);
        m_blanks = std::move(other.m_blanks);
    }
    return *this;
}

Document::~Document()
{
    wipe();
}

void Document::wipe()
{
    m_tree.reset(); // it points into the buffer
    m_blanks.reset();
    for (QByteArray *bytes : {&m_original, &m_buffer}) {
        if (!bytes->isEmpty() && bytes->isDetached()) {
            explicit_bzero(bytes->data(), size_t(bytes->size()));
        }
        bytes->clear();
    }
}

Result<Document> Document::parse(const QByteArray &utf8)
{
    if (utf8.size() > maxSize) {
        return invalid(u"XML document too large"_s);
    }
    Document document;
    document.m_original = QByteArray(utf8.constData(), utf8.size()); // own, too: callers wipe theirs
    document.m_buffer = QByteArray(utf8.constData(), utf8.size()); // own memory: it is parsed in place
    const pugi::xml_parse_result result = document.m_tree->load_buffer_inplace(
        document.m_buffer.data(), size_t(document.m_buffer.size()), keepAll, pugi::encoding_utf8);
    if (!result) {
        return invalid(QString::fromLatin1(result.description()) + u" (offset "_s + QString::number(result.offset)
                       + u")"_s);
    }
    const pugi::xml_node root = document.m_tree->document_element();
    if (isTooDeep(root)) {
        return invalid(u"XML document nested too deeply"_s);
    }
    // Whitespace outside the root is not part of the tree: keep that text as it is.
    const qsizetype nameAt = root.offset_debug();
    document.m_prolog = utf8.left(nameAt - 1);
    const pugi::xml_node after = root.next_sibling();
    const qsizetype until = after ? after.offset_debug() : utf8.size();
    document.m_epilog = utf8.mid(utf8.lastIndexOf('>', until - 1) + 1);
    return document;
}

Result<Document> Document::parse(const QString &text)
{
    return parse(text.toUtf8());
}

Document Document::create(const char *root)
{
    Document document;
    document.m_tree->append_child(root);
    document.m_epilog = "\n";
    return document;
}

pugi::xml_node Document::root() const
{
    return m_tree->document_element();
}

pugi::xml_node Document::root(const char *name) const
{
    const pugi::xml_node node = m_tree->document_element();
    return std::strcmp(node.name(), name) == 0 ? node : pugi::xml_node();
}

QByteArray Document::toUtf8() const
{
    return m_prolog + written(root(), false) + m_epilog;
}

QByteArray Document::toUtf8(const pugi::xml_node &element) const
{
    return written(element, false);
}

QString Document::toPrettyString() const
{
    return QString::fromUtf8(m_prolog + written(root(), true) + m_epilog);
}

QByteArray Document::written(const pugi::xml_node &node, bool pretty) const
{
    Writer writer(m_buffer, m_original, m_prolog.size() + 1, m_blanks, pretty);
    writer.node(node, 0);
    return writer.out;
}

QString attribute(const pugi::xml_node &node, const char *name, qsizetype limit)
{
    return decode(node.attribute(name).value(), limit);
}

QString text(const pugi::xml_node &node, qsizetype limit)
{
    for (const pugi::xml_node &child : node.children()) {
        if (child.type() == pugi::node_pcdata) {
            return decode(child.value(), limit);
        }
        if (child.type() == pugi::node_cdata) {
            return QString::fromUtf8(child.value(), qsizetype(strnlen(child.value(), size_t(limit) * 4))).left(limit);
        }
    }
    return {};
}

QString childText(const pugi::xml_node &node, const char *child, qsizetype limit)
{
    return text(node.child(child), limit);
}

quint64 number(const QString &text)
{
    return text.trimmed().toULongLong();
}

quint64 scaledBytes(const pugi::xml_node &node, const char *fallback)
{
    struct Unit {
        QLatin1StringView name;
        quint64 factor;
    };
    // libvirt: "KiB" and "K" are binary, "KB" decimal.
    constexpr quint64 k = 1024;
    static const std::array units{
        Unit{"b"_L1, 1},
        Unit{"bytes"_L1, 1},
        Unit{"KB"_L1, 1000},
        Unit{"k"_L1, k},
        Unit{"K"_L1, k},
        Unit{"KiB"_L1, k},
        Unit{"MB"_L1, 1000'000},
        Unit{"M"_L1, k * k},
        Unit{"MiB"_L1, k * k},
        Unit{"GB"_L1, 1000'000'000},
        Unit{"G"_L1, k * k * k},
        Unit{"GiB"_L1, k * k * k},
        Unit{"TB"_L1, 1000'000'000'000},
        Unit{"T"_L1, k * k * k * k},
        Unit{"TiB"_L1, k * k * k * k},
        Unit{"PiB"_L1, k * k * k * k * k},
        Unit{"P"_L1, k * k * k * k * k},
    };
    QString unit = attribute(node, "unit");
    if (unit.isEmpty()) {
        unit = QString::fromLatin1(fallback);
    }
    const quint64 value = number(text(node));
    for (const Unit &known : units) {
        if (unit == known.name) {
            return value > std::numeric_limits<quint64>::max() / known.factor ? std::numeric_limits<quint64>::max()
                                                                              : value * known.factor;
        }
    }
    return value;
}

QString localName(const pugi::xml_node &node)
{
    const QString name = QString::fromUtf8(node.name());
    return name.mid(name.indexOf(u':') + 1);
}

QString namespaceOf(const pugi::xml_node &node)
{
    const QByteArray name(node.name());
    const qsizetype colon = name.indexOf(':');
    const QByteArray declaration = colon < 0 ? QByteArray("xmlns") : "xmlns:" + name.left(colon);
    for (pugi::xml_node at = node; at; at = at.parent()) {
        if (const pugi::xml_attribute found = at.attribute(declaration.constData())) {
            return decode(found.value(), 4096);
        }
    }
    return {};
}

pugi::xml_node add(pugi::xml_node parent, const char *name, Attributes attributes)
{
    pugi::xml_node node = parent.append_child(name);
    for (const auto &[key, value] : attributes) {
        setAttribute(node, key, value);
    }
    return node;
}

pugi::xml_node addText(pugi::xml_node parent, const char *name, const QString &text, Attributes attributes)
{
    pugi::xml_node node = add(parent, name, attributes);
    node.append_child(pugi::node_pcdata).set_value(encode(text, false).constData());
    return node;
}

void setAttribute(pugi::xml_node node, const char *name, const QString &value)
{
    pugi::xml_attribute attribute = node.attribute(name);
    if (!attribute) {
        attribute = node.append_attribute(name);
    }
    attribute.set_value(encode(value, true).constData());
}

void setText(pugi::xml_node node, const QString &text)
{
    for (pugi::xml_node child = node.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            node.remove_child(child);
        }
        child = next;
    }
    if (!text.isEmpty()) {
        node.prepend_child(pugi::node_pcdata).set_value(encode(text, false).constData());
    }
}

} // namespace guestdeck::xml
