// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace guestdeck
{

/// A piece of a definition to begin with.
struct Snippet {
    QString id; ///< stable
    QString title; ///< what it gives the guest
    QString parent; ///< element it belongs into: "devices", "domain"
    QByteArray text; ///< indented by two spaces from nothing; ends with a newline
};

QList<Snippet> definitionSnippets();

/// Where a snippet goes in a text: before the end of its parent, as deep as there. Counted in characters.
struct SnippetPlace {
    qsizetype position = 0;
    QString text; ///< indented
};
/// Texts that are not well-formed (they are being edited) are looked at line by line. None: there is no such parent.
/// Pure; any thread.
std::optional<SnippetPlace> placeSnippet(const Snippet &snippet, const QString &definition);

} // namespace guestdeck
