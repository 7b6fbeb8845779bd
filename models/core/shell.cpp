// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/shell.h"

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

bool isHarmless(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9')
        || u"-_./:=,+@%"_s.contains(c);
}

} // namespace

QString shellQuote(const QString &word)
{
    const qsizetype nul = word.indexOf(QChar(u'\0'));
    QString text = nul < 0 ? word : word.left(nul);
    if (!text.isEmpty() && std::ranges::all_of(text, isHarmless)) {
        return text;
    }
    text.replace(u"'"_s, u"'\\''"_s);
    return u"'"_s + text + u"'"_s;
}

QString shellJoin(const QStringList &words)
{
    QStringList quoted;
    quoted.reserve(words.size());
    for (const QString &word : words) {
        quoted.append(shellQuote(word));
    }
    return quoted.join(u' ');
}

} // namespace guestdeck
