// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/starttag.h"

#include <cstring>

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

QHash<qsizetype, QByteArrayView> endTagBlanks(QByteArrayView text, qsizetype rootAt)
{
    QHash<qsizetype, QByteArrayView> blanks;
    QList<qsizetype> open; // names of the elements that are not closed yet
    qsizetype at = rootAt - 1;
    const auto skip = [&](qsizetype begin, const char *end) {
        const qsizetype found = text.indexOf(QByteArrayView(end), at + begin);
        at = found < 0 ? text.size() : found + qsizetype(std::strlen(end));
    };
    while (at < text.size() && (at = text.indexOf('<', at)) >= 0) {
        const QByteArrayView rest = text.sliced(at);
        if (rest.startsWith("<!--")) {
            skip(4, "-->");
        } else if (rest.startsWith("<![CDATA[")) {
            skip(9, "]]>");
        } else if (rest.startsWith("<?")) {
            skip(2, "?>");
        } else if (rest.startsWith("</")) {
            const qsizetype end = text.indexOf('>', at);
            if (end < 0 || open.isEmpty()) {
                break;
            }
            qsizetype from = end;
            while (isBlank(text[from - 1])) {
                --from;
            }
            const qsizetype name = open.takeLast();
            if (from < end) {
                blanks.insert(name, text.sliced(from, end - from));
            }
            at = end + 1;
        } else {
            const qsizetype name = ++at;
            char quote = '\0';
            for (; at < text.size() && (quote || text[at] != '>'); ++at) {
                if (quote ? text[at] == quote : text[at] == '"' || text[at] == '\'') {
                    quote = quote ? '\0' : text[at];
                }
            }
            if (at < text.size() && text[at - 1] != '/') {
                open.append(name);
            }
        }
        if (open.isEmpty()) {
            break; // the root has ended
        }
    }
    return blanks;
}

} // namespace guestdeck::xml
