// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>

namespace pugi
{
class xml_document;
class xml_node;
} // namespace pugi

namespace guestdeck::xml
{

/// A libvirt document that can be read, changed and written back without touching a byte of what was not changed:
/// order, whitespace, comments, CDATA, prefixes, quote characters and entities stay (design law: edits are loss-free).
///
/// To make that true the tree holds the *raw* text of the file: attribute values and text are still escaped in it. Use
/// the functions below to read and write them, never pugixml's value() directly.
/// Its own copies of what was parsed leave no trace in memory: definitions have passwords in them.
/// Thread: any, one at a time. Hostile input: size and depth are bounded, entities of a DTD are never expanded.
class Document
{
public:
    Document(Document &&) noexcept;
    Document &operator=(Document &&) noexcept;
    ~Document();

    /// Errors: Invalid (not XML, larger than 16 MiB, nested deeper than 256).
    static Result<Document> parse(const QByteArray &utf8);
    static Result<Document> parse(const QString &text);
    /// A fresh tree with this root.
    static Document create(const char *root);

    /// The root element; an empty node unless it is called `name` when one is given.
    pugi::xml_node root() const;
    pugi::xml_node root(const char *name) const;

    /// Byte for byte what was parsed, but for what was changed since.
    QByteArray toUtf8() const;
    /// One element of it as it stands there, with all its bytes.
    QByteArray toUtf8(const pugi::xml_node &element) const;
    /// Indented by two spaces; for trees of create(). A parsed one keeps its own whitespace and is not for this.
    QString toPrettyString() const;

private:
    Document();
    void wipe();
    QByteArray written(const pugi::xml_node &node, bool pretty) const;

    QByteArray m_original; ///< as it was parsed; blanks and quotes in tags are read there
    QByteArray m_buffer; ///< what the tree points into
    QByteArray m_prolog; ///< before the root's tag: pugixml keeps no whitespace out there
    QByteArray m_epilog;
    std::unique_ptr<pugi::xml_document> m_tree;
    /// Blanks in end tags of m_original; read when the first one is written. Once for all elements: a hostile host
    /// sends large documents with many.
    mutable std::optional<QHash<qsizetype, QByteArrayView>> m_blanks;
};

/// Decoded value of an attribute, at most `limit` characters; empty if absent.
QString attribute(const pugi::xml_node &node, const char *name, qsizetype limit = 4096);
/// Decoded text of the element itself, at most `limit` characters.
QString text(const pugi::xml_node &node, qsizetype limit = 4096);
/// The same of its first child element of that name.
QString childText(const pugi::xml_node &node, const char *child, qsizetype limit = 4096);
/// Number in the text or attribute; 0 when it is none.
quint64 number(const QString &text);
/// Size with libvirt's unit attribute ("KiB", "bytes", "G" …; `fallback` when there is none) in bytes; saturates.
quint64 scaledBytes(const pugi::xml_node &node, const char *fallback);
/// Name without its prefix, and the URI the prefix stands for.
QString localName(const pugi::xml_node &node);
QString namespaceOf(const pugi::xml_node &node);

using Attributes = std::initializer_list<std::pair<const char *, QString>>;
/// Appends an element; values and text are escaped here. What XML cannot hold (control characters) is left out.
pugi::xml_node add(pugi::xml_node parent, const char *name, Attributes attributes = {});
pugi::xml_node addText(pugi::xml_node parent, const char *name, const QString &text, Attributes attributes = {});
void setAttribute(pugi::xml_node node, const char *name, const QString &value);
/// In place of what text the element has; its child elements stay. An empty one takes the text away.
void setText(pugi::xml_node node, const QString &text);

} // namespace guestdeck::xml
