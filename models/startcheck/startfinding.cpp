// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/startcheck/startfinding.h"

#include "models/startcheck/startrules.h"

#include <QCoreApplication>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::StartFinding)
};

/// The order is that in which causes hide each other: a missing disk says more than the lack of memory behind it.
constexpr startrules::Rule rules[] = {
    startrules::savedState, startrules::unreadable,     startrules::missingFile, startrules::lockedFile,
    startrules::network,    startrules::port,           startrules::kvm,         startrules::memory,
    startrules::noSpace,    startrules::missingProgram, startrules::definition,
};

} // namespace

bool startrules::Words::has(const char *words) const
{
    const QStringList wanted = QString::fromLatin1(words).split(u'|', Qt::SkipEmptyParts);
    for (const QString &word : wanted) {
        if (!lower.contains(word)) {
            return false;
        }
    }
    return true;
}

QList<StartFinding> explainStart(const StartFacts &facts)
{
    startrules::Words words;
    words.text = facts.error.detail.left(16384);
    // libvirt's words often are no more than "process exited": then the log's last lines tell.
    if (words.text.contains("exited"_L1) || words.text.contains("unexpectedly closed"_L1)
        || words.text.contains("end of file"_L1, Qt::CaseInsensitive)) {
        words.text += u'\n' + facts.log.mid(std::max(qsizetype(0), facts.log.size() - 6)).join(u'\n');
    }
    words.lower = words.text.toLower();
    QList<StartFinding> found;
    for (const startrules::Rule rule : rules) {
        rule(facts, words, found);
    }
    return found;
}

QString startReport(const StartFacts &facts, const QList<StartFinding> &findings)
{
    QStringList lines{Tr::tr("%1 on %2 does not start.").arg(facts.guest, facts.host), facts.error.message,
                      facts.error.detail, QString()};
    for (const StartFinding &finding : findings) {
        lines << finding.what << finding.advice;
        if (finding.fix) {
            lines << fixText(finding.fix->now);
        }
        lines << QString();
    }
    const auto add = [&lines](const QString &title, const QStringList &texts) {
        if (!texts.isEmpty()) {
            lines << title << texts << QString();
        }
    };
    add(Tr::tr("Notes of libvirt on the guest:"), facts.messages);
    add(Tr::tr("The kernel's log:"), facts.denials);
    add(Tr::tr("The emulator's log:"), facts.log);
    if (!facts.whyNoLog.isEmpty()) {
        lines << facts.whyNoLog;
    }
    return lines.join(u'\n').trimmed();
}

} // namespace guestdeck
