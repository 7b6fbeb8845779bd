// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/xmlpage/xmlhighlighter.h"

#include <QPalette>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestLine = 20000;

/// What a line begins in.
enum State { Text = 0, Comment = 1, Tag = 2, SingleQuoted = 3, DoubleQuoted = 4 };

QColor mixed(const QPalette &palette, const QColor &hue)
{
    const QColor text = palette.color(QPalette::Text);
    constexpr float share = 0.75F;
    return QColor::fromRgbF(text.redF() * (1 - share) + hue.redF() * share,
                            text.greenF() * (1 - share) + hue.greenF() * share,
                            text.blueF() * (1 - share) + hue.blueF() * share);
}

} // namespace

XmlHighlighter::XmlHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    colour(palette);
}

void XmlHighlighter::setPalette(const QPalette &palette)
{
    colour(palette);
    rehighlight();
}

void XmlHighlighter::colour(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    m_tag.setForeground(mixed(palette, dark ? QColor(110, 175, 255) : QColor(0, 70, 170)));
    m_attribute.setForeground(mixed(palette, dark ? QColor(120, 220, 200) : QColor(0, 105, 95)));
    m_value.setForeground(mixed(palette, dark ? QColor(255, 180, 120) : QColor(150, 60, 0)));
    m_comment.setForeground(palette.color(QPalette::PlaceholderText));
    m_comment.setFontItalic(true);
    m_entity.setForeground(mixed(palette, dark ? QColor(230, 150, 250) : QColor(125, 20, 150)));
    m_mark = m_value;
    m_mark.setFontItalic(true);
    m_mark.setBackground(palette.color(QPalette::AlternateBase));
}

void XmlHighlighter::highlightBlock(const QString &text)
{
    int state = std::max(0, previousBlockState());
    if (text.size() > longestLine) {
        setCurrentBlockState(state);
        return;
    }
    qsizetype i = 0;
    const auto until = [&](const QString &end, const QTextCharFormat &format, int after) {
        const qsizetype found = text.indexOf(end, i);
        const qsizetype stop = found < 0 ? text.size() : found + end.size();
        setFormat(int(i), int(stop - i), format);
        i = stop;
        state = found < 0 ? state : after;
    };
    while (i < text.size()) {
        const QChar c = text.at(i);
        if (state == Comment) {
            until(u"-->"_s, m_comment, Text);
        } else if (state == SingleQuoted) {
            until(u"'"_s, m_value, Tag);
        } else if (state == DoubleQuoted) {
            until(u"\""_s, m_value, Tag);
        } else if (state == Tag) {
            if (c == u'>') {
                setFormat(int(i++), 1, m_tag);
                state = Text;
            } else if (c == u'\'' || c == u'"') {
                setFormat(int(i++), 1, m_value);
                state = c == u'"' ? DoubleQuoted : SingleQuoted;
            } else {
                setFormat(int(i++), 1, c == u'/' || c == u'?' ? m_tag : m_attribute);
            }
        } else if (QStringView(text).sliced(i).startsWith("<!--"_L1)) {
            state = Comment;
        } else if (c == u'<') {
            qsizetype end = i + 1;
            while (end < text.size() && !text.at(end).isSpace() && text.at(end) != u'>' && text.at(end) != u'\'') {
                ++end;
            }
            setFormat(int(i), int(end - i), m_tag);
            i = end;
            state = Tag;
        } else if (c == u'&') {
            until(u";"_s, m_entity, Text);
        } else {
            ++i;
        }
    }
    // Marks of hidden secrets are not texts of the definition.
    for (qsizetype at = text.indexOf("(hidden:"_L1); at >= 0;) {
        const qsizetype end = text.indexOf(u')', at) + 1;
        if (end == 0) {
            break; // nor has any of the next ones an end
        }
        setFormat(int(at), int(end - at), m_mark);
        at = text.indexOf("(hidden:"_L1, end);
    }
    setCurrentBlockState(state);
}

} // namespace guestdeck
