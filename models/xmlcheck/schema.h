// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <libxml/relaxng.h>

#include <memory>

namespace guestdeck
{

/// A compiled Relax NG schema. Thread: any, one at a time.
class Schema
{
public:
    /// Of domain.rng in that folder; null: there is none, or it cannot be read. Kept: the next call for the same folder
    /// costs nothing.
    static Schema *load(const QString &folder);
    ~Schema();

    /// What the library says of one element.
    struct Word {
        xmlNodePtr node; ///< of the document; may be null
        int line;
        QString text;
    };
    bool isValid(xmlDocPtr document) const;
    QList<Word> words(xmlDocPtr document) const; ///< empty: it is valid

    /// Names of all elements, to tell a wrong name from a wrong place.
    bool knows(const QString &element) const { return m_elements.contains(element); }

private:
    Schema() = default;
    void collectNames(const QString &folder);

    xmlRelaxNGPtr m_schema = nullptr;
    QSet<QString> m_elements;
};

} // namespace guestdeck
