// SPDX-License-Identifier: GPL-3.0-or-later
// What the host's shell tells of a start that failed, and what is believed of its answer.
#include "models/startcheck/startfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::StartProbe)
};

constexpr qsizetype mostPaths = 24;
constexpr qsizetype mostLines = 40;
constexpr qsizetype longestLine = 1000;
constexpr qsizetype mostSteps = 64;

/// $1 the emulator's user or "", $2 the guest's name, $3 its UUID, $4 a port or 0, $5 1: a user's own session; then
/// paths. Asks only; needs no rights, and says less without them. As one line: a login shell on the way may be csh.
/// printf and not echo for what a guest's definition says: the echo of some shells makes lines out of "\n" in it.
constexpr char16_t script[] = uR"sh(
PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/sbin"; export PATH; LC_ALL=C; export LC_ALL;
e=$1; n=$2; id=$3; port=$4; own=$5; shift 5;
r=none; if test "$(id -u)" = 0; then r=root; elif sudo -n true 2>/dev/null; then r=sudo; fi; echo "rights=$r";
as() { if test "$r" = sudo; then sudo -n "$@"; else "$@"; fi; };
if test "$own" = 1; then e=$(id -un); elif test -n "$e"; then e=$(getent passwd "$e" | cut -d: -f1); fi;
if test -z "$e"; then
e=$(as sed -n 's/^ *user *= *"*+*\([A-Za-z0-9_.-]*\)"*.*/\1/p' /etc/libvirt/qemu.conf 2>/dev/null | tail -n 1); fi;
if test -z "$e"; then for c in libvirt-qemu qemu; do
if test -z "$e" && id -u "$c" >/dev/null 2>&1; then e=$c; fi; done; fi;
u=$(id -u "$e" 2>/dev/null); test -n "$u" && echo "user=$e:$u:$(id -G "$e" | tr ' ' ',')";
may() {
if test -z "$u"; then return 2; elif test "$(id -u)" = "$u"; then test "$1" "$2";
elif test "$r" = root && command -v runuser >/dev/null 2>&1; then runuser -u "$e" -- test "$1" "$2";
elif test "$r" = sudo; then sudo -n -u "$e" test "$1" "$2"; else return 2; fi; };
look() {
s=$(as stat -L -c '%f %u %g' "$1" 2>/dev/null);
if test -z "$s"; then printf 'step=- 0 0 2 %s\n' "$1"; else
if as test -d "$1"; then may -x "$1"; else may "$2" "$1"; fi; printf 'step=%s %s %s\n' "$s" "$?" "$1"; fi; };
up() { if test "$1" = / || test "$1" = .; then look / -r; else up "$(dirname "$1")"; look "$1" -r; fi; };
for p in "$@"; do printf 'path=%s\n' "$p"; t=$(as readlink -f "$p" 2>/dev/null | tr '\n' '?');
t=${t%\?}; up "${t:-$p}"; done;
echo "path=/dev/kvm"; look /dev/kvm -w;
command -v setfacl >/dev/null 2>&1 || echo noacl=1;
grep -q -w -E 'vmx|svm' /proc/cpuinfo 2>/dev/null || echo nocpu=1;
test -d /sys/module/kvm_intel || test -d /sys/module/kvm_amd || echo nomodule=1;
if test "$port" -gt 0; then as ss -Hltnp "sport = :$port" 2>/dev/null | head -n 1 | sed 's/^/holder=/'; fi;
as dmesg 2>/dev/null | tail -n 4000 | grep -E 'DENIED|denied' | grep -F -e "$id" -e qemu | tail -n 3 | sed 's/^/denied=/';
if test "$own" = 1; then f="${XDG_CACHE_HOME:-$HOME/.cache}/libvirt/qemu/log/$n.log";
else f="/var/log/libvirt/qemu/$n.log"; fi;
if as test -r "$f"; then echo log=; as tail -c 12000 "$f"; fi; exit 0
)sh";

/// "41ed 0 0 1 /var": raw mode in hex, owner, group, how the try ended, path.
std::optional<PathStep> stepOf(const QString &line)
{
    const QStringList words = line.split(u' ');
    if (words.size() < 5) {
        return {};
    }
    PathStep step;
    step.path = line.section(u' ', 4).left(4096);
    if (!step.path.startsWith(u'/')) {
        return {};
    }
    step.exists = words.at(0) != "-"_L1;
    bool ok = true;
    const uint mode = step.exists ? words.at(0).toUInt(&ok, 16) : 0;
    step.mode = mode & 07777U;
    step.isFolder = (mode & 0170000U) == 0040000U;
    step.uid = words.at(1).toUInt();
    step.gid = words.at(2).toUInt();
    const QString tried = words.at(3);
    if (step.exists && (tried == "0"_L1 || tried == "1"_L1)) {
        step.allowed = tried == "0"_L1;
    }
    return ok ? std::optional(step) : std::nullopt;
}

std::optional<EmulatorUser> userOf(const QString &text)
{
    const QStringList parts = text.split(u':');
    bool ok = parts.size() == 3;
    EmulatorUser user;
    if (!ok) {
        return {};
    }
    user.name = parts.at(0).left(64);
    user.uid = parts.at(1).toUInt(&ok);
    for (const QString &group : parts.at(2).split(u',', Qt::SkipEmptyParts).mid(0, 256)) {
        user.groups.append(group.toUInt());
    }
    // It ends up in commands that are shown and run.
    const bool plain = std::ranges::all_of(user.name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_' || c == u'.' || c == u'+';
    });
    return ok && plain && !user.name.isEmpty() && !user.name.startsWith(u'-') ? std::optional(user) : std::nullopt;
}

QString cleaned(QString line)
{
    line = line.left(longestLine);
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control) {
            c = u' ';
        }
    }
    return line;
}

} // namespace

QStringList startProbe(const StartFacts &facts, const QString &user, const QString &uuid, bool session)
{
    QStringList words{u"sh"_s,
                      u"-c"_s,
                      QString::fromUtf16(script).simplified(),
                      u"sh"_s,
                      user,
                      facts.guest,
                      uuid,
                      QString::number(std::max(0, facts.vncPort)),
                      session ? u"1"_s : u"0"_s};
    QStringList paths = pathsIn(facts.error.detail);
    for (const StartFile &file : facts.files) {
        if (!paths.contains(file.path)) {
            paths.append(file.path);
        }
    }
    for (const QString &path : std::as_const(paths).mid(0, mostPaths)) {
        if (path.count(u'/') < mostSteps && !path.contains(u'\n')) {
            words.append(path);
        }
    }
    return words;
}

void takeStartProbe(StartFacts &facts, const QByteArray &output)
{
    facts.whyNoLog
        = Tr::tr("The emulator's log on %1 could not be read: that takes the rights of root there.").arg(facts.host);
    bool inLog = false;
    for (const QByteArray &raw : output.split('\n')) {
        const QString line = QString::fromUtf8(raw.left(8192));
        if (inLog) {
            if (!line.trimmed().isEmpty()) {
                facts.log.append(cleaned(line));
            }
            continue;
        }
        const QString key = line.section(u'=', 0, 0);
        const QString value = line.section(u'=', 1);
        if (key == "rights"_L1) {
            facts.isRoot = value == "root"_L1;
            facts.canFix = facts.isRoot || value == "sudo"_L1;
        } else if (key == "user"_L1) {
            facts.user = userOf(value);
        } else if (key == "path"_L1 && facts.ways.size() <= mostPaths) {
            facts.ways.append({value.left(4096), {}});
        } else if (key == "step"_L1 && !facts.ways.isEmpty()) {
            if (const auto step = stepOf(value); step && facts.ways.last().steps.size() < mostSteps) {
                facts.ways.last().steps.append(*step);
            }
        } else if (key == "nocpu"_L1) {
            facts.cpuCanKvm = false;
        } else if (key == "noacl"_L1) {
            facts.hasAcl = false;
        } else if (key == "nomodule"_L1) {
            facts.kvmModule = false;
        } else if (key == "holder"_L1) {
            facts.portHolder = cleaned(value).simplified();
        } else if (key == "denied"_L1 && facts.denials.size() < 8) {
            facts.denials.append(cleaned(value));
        } else if (key == "log"_L1) {
            inLog = true;
            facts.whyNoLog.clear();
        }
    }
    facts.log = facts.log.mid(std::max(qsizetype(0), facts.log.size() - mostLines));
    const auto kvm = std::ranges::find(facts.ways, u"/dev/kvm"_s, &PathWay::path);
    if (kvm != facts.ways.cend()) {
        facts.kvm = kvm->steps.isEmpty() ? std::optional<PathStep>() : kvm->steps.last();
        facts.ways.erase(kvm);
    }
}

} // namespace guestdeck
