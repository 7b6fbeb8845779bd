// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hostnet/hostnetchange.h"

#include "models/core/shell.h"
#include "models/hostnet/dialect.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HostNetChange)
};

constexpr qsizetype context = 3;
constexpr qsizetype mostCompared = 600; ///< lines of the middle; beyond that it is shown as one piece

struct DiffLine {
    char mark = ' ';
    QString text;
};

QStringList linesOf(const QByteArray &file)
{
    QStringList lines = QString::fromUtf8(file).split(u'\n');
    if (lines.last().isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

QList<DiffLine> compared(const QStringList &before, const QStringList &after)
{
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head]) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        ++tail;
    }
    const QStringList old = before.mid(head, before.size() - head - tail);
    const QStringList now = after.mid(head, after.size() - head - tail);
    QList<DiffLine> lines;
    for (const QString &line : before.mid(0, head)) {
        lines << DiffLine{' ', line};
    }
    qsizetype i = 0;
    qsizetype j = 0;
    if (old.size() <= mostCompared && now.size() <= mostCompared) {
        // common[i][j]: the longest common part of what follows.
        const qsizetype width = now.size() + 1;
        std::vector<int> common(size_t((old.size() + 1) * width), 0);
        const auto at = [&common, width](qsizetype a, qsizetype b) -> int & { return common[size_t(a * width + b)]; };
        for (qsizetype a = old.size() - 1; a >= 0; --a) {
            for (qsizetype b = now.size() - 1; b >= 0; --b) {
                at(a, b) = old[a] == now[b] ? at(a + 1, b + 1) + 1 : qMax(at(a + 1, b), at(a, b + 1));
            }
        }
        while (i < old.size() && j < now.size()) {
            if (old[i] == now[j]) {
                lines << DiffLine{' ', old[i++]};
                ++j;
            } else if (at(i + 1, j) >= at(i, j + 1)) {
                lines << DiffLine{'-', old[i++]};
            } else {
                lines << DiffLine{'+', now[j++]};
            }
        }
    }
    for (; i < old.size(); ++i) {
        lines << DiffLine{'-', old[i]};
    }
    for (; j < now.size(); ++j) {
        lines << DiffLine{'+', now[j]};
    }
    for (const QString &line : before.mid(before.size() - tail)) {
        lines << DiffLine{' ', line};
    }
    return lines;
}

/// A configuration file may hold the password of another network, and YAML puts it anywhere in a line.
QString withoutSecrets(const QString &line)
{
    static const QRegularExpression secret(u"(?:password|passwd|psk|secret|private[_-]key|passphrase|wep[_-]key)"
                                           u"[A-Za-z0-9_-]*[\"']?(?:\\s*[:=]\\s*|\\s+)(?=\\S)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = secret.match(line);
    return match.hasMatch() ? QString(line.left(match.capturedEnd()) + u"***"_s) : line;
}

QString diffOf(const FileChange &file)
{
    const auto lines
        = compared(linesOf(file.before.value_or(QByteArray())), linesOf(file.after.value_or(QByteArray())));
    QString text = u"--- "_s + (file.before ? file.path : u"/dev/null"_s) + u"\n+++ "_s
        + (file.after ? file.path : u"/dev/null"_s) + u'\n';
    for (qsizetype i = 0; i < lines.size();) {
        qsizetype change = i;
        while (change < lines.size() && lines[change].mark == ' ') {
            ++change;
        }
        if (change == lines.size()) {
            break;
        }
        const qsizetype begin = qMax(i, change - context);
        qsizetype end = change;
        for (qsizetype quiet = 0; end < lines.size() && quiet <= 2 * context; ++end) {
            quiet = lines[end].mark == ' ' ? quiet + 1 : 0;
        }
        while (end > change && lines[end - 1].mark == ' ') {
            --end;
        }
        end = qMin(end + context, lines.size());
        qsizetype oldLine = 1;
        qsizetype newLine = 1;
        for (qsizetype k = 0; k < begin; ++k) {
            oldLine += lines[k].mark != '+' ? 1 : 0;
            newLine += lines[k].mark != '-' ? 1 : 0;
        }
        qsizetype oldCount = 0;
        qsizetype newCount = 0;
        QString piece;
        for (qsizetype k = begin; k < end; ++k) {
            oldCount += lines[k].mark != '+' ? 1 : 0;
            newCount += lines[k].mark != '-' ? 1 : 0;
            piece += QLatin1Char(lines[k].mark) + withoutSecrets(lines[k].text) + u'\n';
        }
        text += u"@@ -%1,%2 +%3,%4 @@\n"_s.arg(oldCount ? oldLine : oldLine - 1)
                    .arg(oldCount)
                    .arg(newCount ? newLine : newLine - 1)
                    .arg(newCount)
            + piece;
        i = end;
    }
    return text;
}

QString commandLine(const QStringList &command)
{
    // As a person would write it.
    if (command.size() > 4 && command.mid(0, 4) == tolerant({})) {
        return shellJoin(command.mid(4)) + u" || true"_s;
    }
    return shellJoin(command);
}

QStringList gatewaysAfter(const HostNetFacts &after)
{
    QStringList gateways;
    for (const HostRoute &route : after.routes) {
        if (route.destination == u"default" && !route.gateway.isEmpty() && !gateways.contains(route.gateway)) {
            gateways << route.gateway;
        }
    }
    return gateways;
}

QStringList addressesAfter(const HostNetFacts &facts, const HostNetFacts &after, const BridgePlan &plan)
{
    QStringList addresses;
    const auto add = [&addresses](const HostLink &link) {
        for (const HostAddress &address : link.addresses) {
            if (!address.linkLocal && !addresses.contains(address.address)) {
                addresses << address.address;
            }
        }
    };
    // First where it is reached today, when that stays.
    for (const HostLink &link : after.links) {
        for (const HostAddress &address : link.addresses) {
            if (!facts.managementAddress.isEmpty() && address.address == facts.managementAddress
                && link.kind != HostLink::Kind::Loopback) {
                addresses << address.address;
            }
        }
    }
    const QString holder = plan.action == BridgePlan::Action::Remove ? after.managementDevice : plan.name;
    if (const HostLink *link = after.link(holder)) {
        add(*link);
    }
    if (const HostLink *link = after.link(after.managementDevice)) {
        add(*link);
    }
    return addresses;
}

} // namespace

QList<QStringList> guestsBack(const NetTarget &target)
{
    QList<QStringList> commands;
    for (const QString &tap : target.guestTaps) {
        commands << QStringList{u"ip"_s, u"link"_s, u"set"_s, u"dev"_s, tap, u"master"_s, target.bridge};
    }
    return commands;
}

std::unique_ptr<NetDialect> makeDialect(const HostNetFacts &facts)
{
    switch (facts.manager) {
    case NetManager::NetworkManager:
        return makeNetworkManagerDialect(facts);
    case NetManager::Netplan:
        return makeNetplanDialect(facts);
    case NetManager::Networkd:
        return makeNetworkdDialect(facts);
    case NetManager::Ifupdown:
        return makeIfupdownDialect(facts);
    case NetManager::NetworkScripts:
        return makeNetworkScriptsDialect(facts);
    case NetManager::Unknown:
        break;
    }
    return nullptr;
}

QString HostNetChange::preview() const
{
    QStringList parts;
    for (const FileChange &file : files) {
        parts << diffOf(file);
    }
    const auto section = [&parts](const QString &title, const QList<QStringList> &commands) {
        if (commands.isEmpty()) {
            return;
        }
        QString text = u"# "_s + title + u'\n';
        for (const QStringList &command : commands) {
            text += commandLine(command) + u'\n';
        }
        parts << text;
    };
    section(Tr::tr("To try it:"), apply);
    section(Tr::tr("To keep it:"), keep);
    section(Tr::tr("To go back:"), revert + reattach);
    return parts.join(u'\n');
}

Result<HostNetChange> planHostNetChange(const BridgePlan &plan, const HostNetFacts &facts)
{
    for (const BridgeProblem &problem : checkBridgePlan(plan, facts)) {
        if (problem.severity == BridgeProblem::Severity::Error) {
            return Error{problem.field == BridgeField::Manager ? ErrorKind::Unsupported : ErrorKind::Invalid,
                         0,
                         problem.message,
                         {}};
        }
    }
    const auto dialect = makeDialect(facts);
    if (!dialect) {
        return Error{ErrorKind::Unsupported, 0, facts.managerNote, {}};
    }
    const auto target = makeNetTarget(plan, facts, *dialect);
    if (!target.has_value()) {
        return target.error();
    }
    auto change = dialect->write(*target);
    if (change.has_value()) {
        const HostNetFacts after = factsAfter(plan, facts);
        change->manager = facts.manager;
        if (plan.action != BridgePlan::Action::Create) {
            change->reattach = guestsBack(*target);
        }
        change->newAddresses = addressesAfter(facts, after, plan);
        change->gateways = gatewaysAfter(after);
    }
    return change;
}

} // namespace guestdeck
