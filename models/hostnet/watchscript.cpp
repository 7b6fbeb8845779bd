// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hostnet/watchscript.h"

#include "models/core/shell.h"
#include "models/hostnet/watchtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HostNet)
};

QByteArray quoted(const QString &word)
{
    return shellQuote(word).toUtf8();
}

/// Bytes of a file, whatever their encoding.
QByteArray quotedBytes(const QByteArray &bytes)
{
    return shellQuote(QString::fromLatin1(bytes)).toLatin1();
}

bool isPath(const QString &path)
{
    return path.startsWith(u'/') && !path.endsWith(u'/') && path.size() < 1000
        && std::ranges::all_of(path, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() != 0x7f; });
}

bool isAddress(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F') || u == u'.'
            || u == u':';
    });
}

Outcome checked(const HostNetChange &change)
{
    for (const FileChange &file : change.files) {
        const bool good = isPath(file.path) && (file.trialPath.isEmpty() || isPath(file.trialPath))
            && (file.before || file.after) && !file.before.value_or(QByteArray()).contains('\0')
            && !file.after.value_or(QByteArray()).contains('\0') && file.mode > 0 && file.mode <= 0777;
        if (!good) {
            return Error{ErrorKind::Invalid,
                         0,
                         Tr::tr("A file of the change cannot be handed to the host: %1.").arg(file.path),
                         {}};
        }
    }
    for (const HostCheck &check : change.checks) {
        if (check.expected.contains('\0') || check.command.isEmpty()) {
            return Error{ErrorKind::Invalid,
                         0,
                         Tr::tr("A file of the change cannot be handed to the host: %1.").arg(check.what),
                         {}};
        }
    }
    if (!std::ranges::all_of(change.gateways, isAddress)) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("A gateway of the change is no address."),
                     change.gateways.join(u' ')};
    }
    if (change.files.isEmpty() && change.apply.isEmpty()) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("There is nothing to change."), {}};
    }
    return {};
}

/// A function that runs each command by `how`, and fails with the first one that does.
QByteArray commandFunction(const char *name, const char *how, const QList<QStringList> &commands)
{
    QByteArray text = QByteArray(name) + "() {\n";
    for (const QStringList &command : commands) {
        text += QByteArray("    ") + how + ' ' + shellJoin(command).toUtf8() + " || return 1\n";
    }
    return text + "    return 0\n}\n";
}

QByteArray checkFunction(const QList<HostCheck> &checks)
{
    QByteArray text = "all_checks() {\n    bad=0\n";
    for (const HostCheck &check : checks) {
        text += "    check_answer " + quoted(check.what) + ' ' + quotedBytes(check.expected) + ' '
            + shellJoin(check.command).toUtf8() + " || bad=1\n";
    }
    return text + "    [ \"$bad\" = 0 ]\n}\n";
}

QByteArray fileFunction(const QList<FileChange> &files)
{
    QByteArray text = "each_file() {\n    bad=0\n";
    for (qsizetype i = 0; i < files.size(); ++i) {
        const FileChange &file = files[i];
        const char *kind = !file.before ? "new" : !file.after ? "delete" : "change";
        text += "    \"$@\" " + QByteArray::number(i + 1) + ' '
            + QByteArray::number(file.mode, 8).rightJustified(4, '0') + ' ' + quoted(file.path) + ' '
            + (file.trialPath.isEmpty() ? QByteArray("''") : quoted(file.trialPath)) + ' ' + kind + " || bad=1\n";
    }
    return text + "    [ \"$bad\" = 0 ]\n}\n";
}

/// The folders with profiles that NetworkManager writes itself.
QByteArray profileFunction(const QStringList &folders)
{
    QByteArray text = "each_profiles() {\n    bad=0\n";
    for (qsizetype i = 0; i < folders.size(); ++i) {
        text += "    \"$@\" " + QByteArray::number(i + 1) + ' ' + quoted(folders[i]) + " || bad=1\n";
    }
    return text + "    [ \"$bad\" = 0 ]\n}\n";
}

QByteArray texts(const QList<FileChange> &files)
{
    QByteArray text = "write_texts() {\n    mkdir -p before after save words || return 1\n";
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        if (files[i].before) {
            text += "    printf %s " + quotedBytes(*files[i].before) + " >before/" + number + " || return 1\n";
        }
        text += "    printf %s " + quotedBytes(files[i].after.value_or(QByteArray())) + " >after/" + number
            + " || return 1\n";
    }
    return text + "}\n";
}

// Each as one line and without "!": a login shell on the way may be csh. $1: the folder.

/// $1: the folder, $2: how many bytes come by the standard input; fewer, when the link breaks, are not begun with. The
/// user who asked by pkexec can look and say a word without being asked for a password again; but root writes nothing
/// where he may put a link.
constexpr char16_t beginScript[] = uR"sh(
umask 077; PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"; export PATH; LC_ALL=C; export LC_ALL;
d=$1; n=$2; test -d "$d" || mkdir "$d" || exit 1; cd "$d" || exit 1; test -e started && exit 0;
cat >watch.new || exit 1; test "$(wc -c <watch.new)" -eq "$n" || exit 1;
sh -n watch.new || exit 1; mkdir -p words;
if test -n "$PKEXEC_UID"; then chmod 711 "$d" && chown "$PKEXEC_UID" words && touch visible; fi;
mv watch.new watch; mkdir started || exit 0;
if test -d /run/systemd/system && command -v systemd-run >/dev/null &&
systemd-run --quiet --collect --property=KillMode=process --unit="$(basename "$d")" sh "$d/watch" "$d" run </dev/null;
then exit 0; fi;
setsid sh "$d/watch" "$d" run </dev/null >/dev/null 2>&1 &
)sh";
constexpr char16_t lookScript[] = uR"sh(
cd "$1" 2>/dev/null || { echo none; exit 0; };
IFS=" ." read -r s rest </proc/uptime; echo "now $s"; w=gone;
if tr "\0" " " 2>/dev/null <"/proc/$(cat pid 2>/dev/null)/cmdline" | grep -qF "$1"; then w=alive; fi;
echo "watch $w"; cat status 2>/dev/null; exit 0
)sh";
constexpr char16_t recoverScript[] = uR"sh(
setsid sh "$1/watch" "$1" recover </dev/null >/dev/null 2>&1 &
)sh";

QStringList shell(const char16_t *script, const QStringList &words)
{
    return QStringList{u"sh"_s, u"-c"_s, QString::fromUtf16(script).simplified()} + words;
}

} // namespace

Result<QByteArray> watchScript(const HostNetChange &change, std::chrono::seconds limit, const WatchPlace &place)
{
    if (const Outcome good = checked(change); !good.has_value()) {
        return good.error();
    }
    const bool lastingAtOnce
        = std::ranges::any_of(change.files, [](const FileChange &file) { return file.trialPath.isEmpty(); });
    QByteArray script = "#!/bin/sh\n"
                        "# Guestdeck: changes this host's network, and brings the old configuration back unless the\n"
                        "# change is confirmed in time.\n"
                        "umask 077\n"
                        "LC_ALL=C\n"
                        "PATH=\"$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"\n"
                        "export LC_ALL PATH\n"
                        "d=$1 reason=none answered=no deadline=0 seconds=0 heed=\n"
                        "lock=${d%/*}/guestdeck-net.lock\n"
                        "unit=guestdeck-hostnet.service\n";
    script += "journal=" + quoted(place.journal) + "\nunits=" + quoted(place.units) + '\n';
    script += "limit=" + QByteArray::number(qint64(limit.count())) + '\n';
    script += "grace=" + QByteArray::number(place.grace) + '\n';
    script += "files=" + QByteArray::number(change.files.size()) + '\n';
    script += "gateways=" + quoted(change.gateways.join(u' ')) + '\n';
    script += QByteArray("wants_checkpoint=") + (change.checkpoint ? "1\n" : "\n");
    script += QByteArray("manages_by_nm=") + (change.manager == NetManager::NetworkManager ? "1\n" : "\n");
    script += QByteArray("lasting_at_once=") + (lastingAtOnce ? "1\n" : "\n");
    script += QByteArray("trial_files_go_last=") + (change.manager == NetManager::Ifupdown ? "1\n" : "\n");
    script += profileFunction(change.manager == NetManager::NetworkManager ? place.profiles : QStringList());
    script += "in_memory=" + quoted(place.memory) + '\n';
    script += fileFunction(change.files);
    script += texts(change.files);
    script += checkFunction(change.checks);
    script += commandFunction("apply_all", "must", change.apply);
    script += commandFunction("revert_all", "try", change.revert);
    script += QByteArray("guests_left=") + (change.reattach.isEmpty() ? "\n" : "1\n");
    script += commandFunction("reattach_all", "again", change.reattach);
    script += commandFunction("keep_all", "must", change.keep);
    return script + watchText;
}

Result<WatchStatus> parseWatchStatus(const QByteArray &printed)
{
    static const std::pair<QByteArray, WatchStatus::State> states[] = {
        {"checking", WatchStatus::State::Checking},
        {"applying", WatchStatus::State::Applying},
        {"trial", WatchStatus::State::Trial},
        {"keeping", WatchStatus::State::Keeping},
        {"kept", WatchStatus::State::Kept},
        {"rolling-back", WatchStatus::State::RollingBack},
        {"rolled-back", WatchStatus::State::RolledBack},
        {"refused", WatchStatus::State::Refused},
    };
    if (printed.startsWith("none\n")) {
        return Error{ErrorKind::NotFound, 0, {}, {}};
    }
    WatchStatus status;
    bool seen = false;
    qsizetype at = 0;
    while (at < printed.size()) {
        qsizetype end = printed.indexOf('\n', at);
        end = end < 0 ? printed.size() : end;
        const QByteArray line = printed.mid(at, end - at);
        at = end + 1;
        const qsizetype space = line.indexOf(' ');
        const QByteArray key = line.left(space);
        const QByteArray value = space < 0 ? QByteArray() : line.mid(space + 1);
        if (line.isEmpty()) {
            status.words = QString::fromUtf8(printed.mid(at).left(4000)).trimmed();
            break;
        }
        if (key == "now") {
            status.now = value.toLongLong();
            seen = true;
        } else if (key == "watch") {
            status.watched = value == "alive";
        } else if (key == "state") {
            const auto known = std::ranges::find(states, value, &std::pair<QByteArray, WatchStatus::State>::first);
            if (known == std::end(states)) {
                return Error{ErrorKind::Io, 0, {}, QString::fromUtf8(printed.left(300))};
            }
            status.state = known->second;
        } else if (key == "reason") {
            status.reason = value == "none" ? QString() : QString::fromUtf8(value.left(40));
        } else if (key == "since") {
            status.since = value.toLongLong();
        } else if (key == "deadline") {
            status.deadline = value.toLongLong();
        } else if (key == "gateways") {
            status.gateways = value == "none" ? std::nullopt : std::optional(value == "yes");
        }
    }
    return seen ? Result<WatchStatus>(status) : Error{ErrorKind::Io, 0, {}, QString::fromUtf8(printed.left(300))};
}

QStringList WatchCommands::begin(const QByteArray &script) const
{
    return shell(beginScript, {u"sh"_s, folder, QString::number(script.size())});
}

QStringList WatchCommands::look() const
{
    return shell(lookScript, {u"sh"_s, folder});
}

QStringList WatchCommands::keep() const
{
    return shell(uR"sh(: >"$1/words/keep")sh", {u"sh"_s, folder});
}

QStringList WatchCommands::rollBack() const
{
    return shell(uR"sh(: >"$1/words/rollback")sh", {u"sh"_s, folder});
}

QStringList WatchCommands::recover() const
{
    return shell(recoverScript, {u"sh"_s, folder});
}

QStringList WatchCommands::clean() const
{
    return shell(uR"sh(rm -rf "$1")sh", {u"sh"_s, folder});
}

} // namespace guestdeck
