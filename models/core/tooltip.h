// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guestdeck
{

/// A tooltip that shows exactly this text. Qt takes any text with something like a tag for rich text, and names from
/// hosts may hold one; escaped alone it would show the escapes instead.
inline QString plainToolTip(const QString &text)
{
    using namespace Qt::StringLiterals;
    if (!text.contains(u'<') && !text.contains(u'&')) {
        return text;
    }
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

} // namespace guestdeck
