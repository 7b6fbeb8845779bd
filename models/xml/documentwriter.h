// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/xml/starttag.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <pugixml.hpp>

#include <optional>

namespace guestdeck::xml
{

/// Writes the raw tree of a Document, with what the tree does not keep (blanks, quotes) read in the original text.
/// Depth is bounded by Document::parse(). Thread: any.
class Writer
{
public:
    using Blanks = std::optional<QHash<qsizetype, QByteArrayView>>;

    /// All of it must outlive the writer. `rootAt`: where the root's name begins in the original; `blanks`: those of
    /// its end tags, read here when the first one is written.
    Writer(const QByteArray &buffer, const QByteArray &original, qsizetype rootAt, Blanks &blanks, bool pretty);

    void node(const pugi::xml_node &node, int depth);

    QByteArray out;

private:
    void element(const pugi::xml_node &node, int depth);
    void endTag(const pugi::xml_node &node);
    QByteArrayView instructionBlanks(const pugi::xml_node &node) const;
    void newLine(bool wanted, int depth);
    std::optional<StartTag> tagOf(const pugi::xml_node &node) const;
    bool isParsed(const char *text) const;
    char quoteOf(const pugi::xml_attribute &attribute) const;

    QByteArrayView m_original;
    const char *m_begin;
    const char *m_end;
    qsizetype m_rootAt;
    Blanks &m_blanks;
    bool m_pretty;
};

} // namespace guestdeck::xml
