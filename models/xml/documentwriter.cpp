// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/documentwriter.h"

#include <cstring>
#include <functional>

namespace guestdeck::xml
{

Writer::Writer(const QByteArray &buffer, const QByteArray &original, qsizetype rootAt, Blanks &blanks, bool pretty)
    : m_original(original)
    , m_begin(buffer.constData())
    , m_end(buffer.constData() + buffer.size())
    , m_rootAt(rootAt)
    , m_blanks(blanks)
    , m_pretty(pretty)
{
}

void Writer::node(const pugi::xml_node &node, int depth)
{
    switch (node.type()) {
    case pugi::node_element:
        element(node, depth);
        break;
    case pugi::node_pcdata:
        out += node.value();
        break;
    case pugi::node_cdata:
        out += "<![CDATA[";
        out += node.value();
        out += "]]>";
        break;
    case pugi::node_comment:
        out += "<!--";
        out += node.value();
        out += "-->";
        break;
    case pugi::node_pi:
        out += "<?";
        out += node.name();
        out += instructionBlanks(node);
        out += node.value();
        out += "?>";
        break;
    default:
        break;
    }
}

void Writer::element(const pugi::xml_node &node, int depth)
{
    const std::optional<StartTag> tag = tagOf(node);
    out += '<';
    out += node.name();
    qsizetype from = 0;
    for (const pugi::xml_attribute &attribute : node.attributes()) {
        const StartTag::Attribute *old = tag ? tag->find(attribute.name(), from) : nullptr;
        char quote = old ? old->quote : quoteOf(attribute);
        if (std::strchr(attribute.value(), quote)) {
            quote = quote == '"' ? '\'' : '"'; // it came, still escaped, from another file
        }
        out += old ? old->lead : QByteArrayView(" ");
        out += attribute.name();
        out += old ? old->equals : QByteArrayView("=");
        out += quote;
        out += attribute.value();
        out += quote;
    }
    if (!node.first_child()) {
        if (tag && tag->emptyPair) {
            out += tag->tail;
            out += '>';
            endTag(node);
            return;
        }
        out += tag && tag->selfClosed ? tag->tail : QByteArrayView();
        out += "/>";
        return;
    }
    out += tag && !tag->selfClosed ? tag->tail : QByteArrayView();
    out += '>';
    const bool lines = m_pretty && node.first_child().type() == pugi::node_element;
    for (const pugi::xml_node &child : node.children()) {
        newLine(lines, depth + 1);
        this->node(child, depth + 1);
    }
    newLine(lines, depth);
    endTag(node);
}

void Writer::endTag(const pugi::xml_node &node)
{
    out += "</";
    out += node.name();
    if (isParsed(node.name()) && !m_pretty) {
        if (!m_blanks) {
            m_blanks = endTagBlanks(m_original, m_rootAt);
        }
        out += m_blanks->value(node.name() - m_begin);
    }
    out += '>';
}

/// What stands between the target and the value of a processing instruction.
QByteArrayView Writer::instructionBlanks(const pugi::xml_node &node) const
{
    const char *value = node.value();
    if (!isParsed(node.name()) || !isParsed(value)) {
        return *value ? " " : "";
    }
    const qsizetype from = node.name() - m_begin + qsizetype(std::strlen(node.name()));
    const qsizetype to = value - m_begin;
    return from < to && to <= m_original.size() ? m_original.sliced(from, to - from) : QByteArrayView(" ");
}

void Writer::newLine(bool wanted, int depth)
{
    if (wanted) {
        out += '\n';
        out += QByteArray(2 * depth, ' ');
    }
}

/// As it stands in the file; none: the element was made since, or its name was changed.
std::optional<StartTag> Writer::tagOf(const pugi::xml_node &node) const
{
    const char *name = node.name();
    return isParsed(name) && !m_pretty ? StartTag::read(m_original, name - m_begin) : std::nullopt;
}

bool Writer::isParsed(const char *text) const
{
    return std::greater<>()(text, m_begin) && std::less<>()(text, m_end);
}

/// The value of a parsed attribute still lies in the buffer, right behind its opening quote.
char Writer::quoteOf(const pugi::xml_attribute &attribute) const
{
    const char *value = attribute.value();
    return isParsed(value) && *(value - 1) == '"' ? '"' : '\'';
}

} // namespace guestdeck::xml
