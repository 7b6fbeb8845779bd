// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text.h"

#include <QFontMetrics>
#include <QRegularExpression>

namespace guestdeck
{

using namespace Qt::StringLiterals;

QString withoutKeyMark(const QString &text)
{
    static const QRegularExpression behind(u"\\s*\\(&.\\)"_s);
    return QString(text).remove(behind).remove(u'&');
}

QString spokenText(const QString &text)
{
    return withoutKeyMark(text).remove(u'…');
}

int charactersWide(const QFontMetrics &metrics, int count)
{
    return metrics.horizontalAdvance(u'x') * count;
}

} // namespace guestdeck
