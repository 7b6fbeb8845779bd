// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/starttag.h"

namespace guestdeck::xml
{

namespace
{

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

struct Reader {
    QByteArrayView text;
    qsizetype at;

    bool atEnd() const { return at >= text.size(); }
    char now() const { return atEnd() ? '\0' : text[at]; }
    QByteArrayView blanks()
    {
        const qsizetype from = at;
        while (!atEnd() && isBlank(now())) {
            ++at;
        }
        return text.sliced(from, at - from);
    }
    QByteArrayView word()
    {
        const qsizetype from = at;
        while (!atEnd() && !isBlank(now()) && now() != '=' && now() != '>' && now() != '/') {
            ++at;
        }
        return text.sliced(from, at - from);
    }
};

} // namespace

std::optional<StartTag> StartTag::read(QByteArrayView text, qsizetype nameAt)
{
    if (nameAt <= 0 || nameAt >= text.size() || text[nameAt - 1] != '<') {
        return {};
    }
    Reader reader{text, nameAt};
    reader.word();
    StartTag tag;
    while (!reader.atEnd()) {
        Attribute attribute;
        attribute.lead = reader.blanks();
        if (reader.now() == '>' || reader.now() == '/') {
            tag.tail = attribute.lead;
            tag.selfClosed = reader.now() == '/';
            tag.emptyPair = !tag.selfClosed && text.sliced(reader.at + 1).startsWith("</");
            return tag;
        }
        attribute.name = reader.word();
        const qsizetype equals = reader.at;
        reader.blanks();
        if (attribute.name.isEmpty() || reader.now() != '=') {
            return {};
        }
        ++reader.at;
        reader.blanks();
        attribute.equals = text.sliced(equals, reader.at - equals);
        attribute.quote = reader.now();
        if (attribute.quote != '\'' && attribute.quote != '"') {
            return {};
        }
        const qsizetype end = text.indexOf(attribute.quote, reader.at + 1);
        if (end < 0) {
            return {};
        }
        reader.at = end + 1;
        tag.attributes.append(attribute);
    }
    return {};
}

const StartTag::Attribute *StartTag::find(QByteArrayView name, qsizetype &from) const
{
    for (qsizetype i = from; i < attributes.size(); ++i) {
        if (attributes[i].name == name) {
            from = i + 1;
            return &attributes[i];
        }
    }
    return nullptr;
}

} // namespace guestdeck::xml
