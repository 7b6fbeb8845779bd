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
    // Ordinary text, blanks and narrow letters among it.
    const QString sample = u"the quick brown fox jumps over the lazy dog"_s;
    return int(metrics.horizontalAdvance(sample) * count / sample.size());
}

} // namespace guestdeck
