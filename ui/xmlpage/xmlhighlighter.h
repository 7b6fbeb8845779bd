// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace guestdeck
{

/// Colours XML, made for the palette's base and text. Lines of more than 20,000 characters stay plain. Thread: GUI.
class XmlHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    XmlHighlighter(QTextDocument *document, const QPalette &palette);
    /// Paints all of it again.
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    void colour(const QPalette &palette);

    QTextCharFormat m_tag;
    QTextCharFormat m_attribute;
    QTextCharFormat m_value;
    QTextCharFormat m_comment;
    QTextCharFormat m_entity;
    QTextCharFormat m_mark;
};

} // namespace guestdeck
