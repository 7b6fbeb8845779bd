// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networkcheck/finding.h"

#include "models/core/shell.h"

#include <QCoreApplication>
#include <QDateTime>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::NetworkCheck)
};

QString indented(const QString &text)
{
    return u"    "_s + QString(text).replace(u'\n', u"\n    "_s) + u'\n';
}

} // namespace

QString severityText(NetworkFinding::Severity severity)
{
    switch (severity) {
    case NetworkFinding::Severity::Good:
        return Tr::tr("Good");
    case NetworkFinding::Severity::Unknown:
        return Tr::tr("Not looked at");
    case NetworkFinding::Severity::Note:
        return Tr::tr("Note");
    case NetworkFinding::Severity::Warning:
        return Tr::tr("Warning");
    case NetworkFinding::Severity::Error:
        break;
    }
    return Tr::tr("Broken");
}

QString fixText(const QList<QStringList> &commands)
{
    QStringList lines;
    for (const QStringList &command : commands) {
        lines.append(shellJoin(command));
    }
    return lines.join(u'\n');
}

QString networkReport(const QString &host, const QList<NetworkFinding> &findings)
{
    QString text = Tr::tr("Network of %1, %2").arg(host, QDateTime::currentDateTime().toString(Qt::ISODate));
    text += u"\n\n"_s;
    for (const NetworkFinding &finding : findings) {
        text += u'[' + severityText(finding.severity) + u"] "_s + finding.title + u": "_s + finding.what + u'\n';
        for (const QString &part : {finding.cause, finding.evidence}) {
            if (!part.isEmpty()) {
                text += indented(part);
            }
        }
        if (finding.fix) {
            text += indented(finding.fix->title + u":\n"_s + fixText(finding.fix->now + finding.fix->lasting));
        }
    }
    return text;
}

} // namespace guestdeck
