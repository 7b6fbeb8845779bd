// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace guestdeck
{

/// Edits of a YAML text that leave all other bytes as they are. Block style only: what is written in braces or with
/// anchors is refused, since one place of it may mean several.
class YamlText
{
public:
    explicit YamlText(const QByteArray &text)
        : m_text(text)
    {
    }

    const QByteArray &text() const { return m_text; }
    bool isEditable() const; ///< no anchors, aliases, merge keys, tabs or several documents, and it can be parsed
    bool has(const QStringList &path) const;
    QStringList keysOf(const QStringList &path) const; ///< of the mapping there
    /// Takes a key with all below it away. False: it stands in braces. What is not there is no error.
    bool remove(const QStringList &path);
    /// Adds lines (indented from 0) at the end of the mapping there; makes what is missing of the path.
    bool append(const QStringList &path, const QStringList &lines);

private:
    QByteArray m_text;
};

} // namespace guestdeck
