// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <vector>

namespace guestdeck::yaml
{

/// A piece of a YAML document, aliases followed. Only what configuration needs: comments are gone.
struct Node {
    enum class Kind { Scalar, Sequence, Mapping };
    Kind kind = Kind::Scalar;
    QString text; ///< of a scalar
    bool plain = false; ///< of a scalar: unquoted, so that its text decides its type (true, 12, null)
    QString tag; ///< given explicitly; empty: none
    std::vector<Node> items; ///< of a sequence; of a mapping: key, value, key, value …
    int line = 0; ///< where it begins, from 1; 0: not from a text
    int column = 0;

    static Node string(const QString &text);
    static Node strings(const QStringList &texts); ///< a sequence
    static Node boolean(bool value);
    static Node number(qint64 value);
    static Node sequence();
    static Node mapping();

    Node &append(Node item); ///< to a sequence
    Node &set(const QString &key, Node value); ///< to a mapping, which must not have the key; gives the mapping
    const Node *find(const QString &key) const; ///< in a mapping; null: it has none
};

struct ParseError {
    enum class Kind {
        Syntax, ///< with the library's words
        DuplicateKey, ///< `what` is the key
        SeveralDocuments,
        TooLarge, ///< or nested too deeply, or grown too large by its aliases
    };
    Kind kind = Kind::Syntax;
    int line = 0; ///< from 1
    int column = 0;
    QString what;
};

/// The one document of the text; a scalar with an empty text and line 0 when there is none. Hostile input: at most
/// 256 KiB, 64 levels and 20,000 nodes with all aliases followed.
tl::expected<Node, ParseError> parse(const QByteArray &utf8);

/// Block style; every string in double quotes, so that no text can be taken for anything else.
QByteArray write(const Node &root);

} // namespace guestdeck::yaml
