// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <optional>

namespace guestdeck::xml
{

/// How an element's start tag is written in a file, in what a tree does not keep: blanks, line ends, quotes.
struct StartTag {
    struct Attribute {
        QByteArrayView lead; ///< blanks before it
        QByteArrayView name;
        QByteArrayView equals; ///< with the blanks around it
        char quote = '\'';
    };
    QList<Attribute> attributes;
    QByteArrayView tail; ///< blanks before its end
    bool selfClosed = false; ///< <x/>
    bool emptyPair = false; ///< <x></x>

    /// `nameAt`: where its name begins in a well-formed text, which must outlive the result. None: there is no tag.
    static std::optional<StartTag> read(QByteArrayView text, qsizetype nameAt);
    /// The next one of that name at or behind `from`, which moves behind it; null: none.
    const Attribute *find(QByteArrayView name, qsizetype &from) const;
};

/// The blanks in end tags ("</x >") of a well-formed text, which must outlive the result, by where the name in their
/// element's start tag begins; of those that have any. `rootAt`: where the root's name begins.
QHash<qsizetype, QByteArrayView> endTagBlanks(QByteArrayView text, qsizetype rootAt);

} // namespace guestdeck::xml
