// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctor/hostfacts.h"

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype maxLines = 1000;
constexpr qsizetype maxValue = 1000;
constexpr qsizetype maxEntries = 100; ///< of a list
constexpr qint64 maxUptime = 100LL * 365 * 86400;

QString cleaned(QByteArrayView value)
{
    QString text = QString::fromUtf8(value.first(std::min<qsizetype>(value.size(), maxValue)));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return text.trimmed();
}

QString unquoted(QString text)
{
    if (text.size() >= 2 && (text.front() == u'"' || text.front() == u'\'') && text.back() == text.front()) {
        text = text.mid(1, text.size() - 2);
    }
    return text;
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts).mid(0, maxEntries);
}

void add(QStringList &list, const QString &value)
{
    if (!value.isEmpty() && list.size() < maxEntries && !list.contains(value)) {
        list.append(value);
    }
}

void readSocket(const QString &value, HostFacts &facts)
{
    const QStringList parts = words(value);
    if (parts.size() < 6 || facts.sockets.size() >= maxEntries) {
        return;
    }
    facts.sockets.append({parts.at(0) == "system"_L1, parts.at(1) == "1"_L1, parts.at(2), parts.at(3), parts.at(4),
                          value.section(u' ', 5)});
}

/// One line of `systemctl show`; an empty one ends a unit.
void readUnit(const QString &value, HostFacts &facts, HostFacts::Unit &unit)
{
    if (value.isEmpty()) {
        if (!unit.name.isEmpty() && facts.units.size() < maxEntries) {
            facts.units.append(unit);
        }
        unit = {};
        return;
    }
    const QString key = value.section(u'=', 0, 0);
    const QString rest = value.section(u'=', 1);
    if (key == "Id"_L1) {
        unit.name = rest;
    } else if (key == "LoadState"_L1) {
        unit.load = rest;
    } else if (key == "ActiveState"_L1) {
        unit.active = rest;
    } else if (key == "UnitFileState"_L1) {
        unit.file = rest;
    }
}

using Reader = void (*)(const QString &, HostFacts &);
struct Key {
    const char *name;
    Reader read;
};

constexpr Key keys[] = {
    {"end", [](const QString &, HostFacts &f) { f.complete = true; }},
    {"uid",
     [](const QString &v, HostFacts &f) {
         bool ok = false;
         const int uid = v.toInt(&ok);
         f.uid = ok ? uid : -1;
     }},
    {"user", [](const QString &v, HostFacts &f) { f.user = v; }},
    {"groups", [](const QString &v, HostFacts &f) { f.groups = words(v); }},
    {"account.groups", [](const QString &v, HostFacts &f) { f.accountGroups = words(v); }},
    {"group", [](const QString &v, HostFacts &f) { add(f.knownGroups, v); }},
    {"kernel", [](const QString &v, HostFacts &f) { f.kernel = v; }},
    {"uptime",
     [](const QString &v, HostFacts &f) {
         bool ok = false;
         const qint64 seconds = v.toLongLong(&ok);
         f.uptime = ok && seconds >= 0 && seconds < maxUptime ? seconds : -1;
     }},
    {"arch", [](const QString &v, HostFacts &f) { f.arch = v; }},
    {"os.ID", [](const QString &v, HostFacts &f) { f.osId = unquoted(v).toLower(); }},
    {"os.ID_LIKE", [](const QString &v, HostFacts &f) { f.osLike = words(unquoted(v).toLower()); }},
    {"os.PRETTY_NAME", [](const QString &v, HostFacts &f) { f.osName = unquoted(v); }},
    {"tool",
     [](const QString &v, HostFacts &f) {
         if (f.tools.size() < maxEntries) {
             f.tools.insert(v.section(u' ', 0, 0), v.section(u' ', 1));
         }
     }},
    {"nc.unix", [](const QString &v, HostFacts &f) { f.ncUnix = v == "1"_L1; }},
    {"emulator", [](const QString &v, HostFacts &f) { add(f.emulators, v); }},
    {"firmware", [](const QString &v, HostFacts &f) { f.firmware = v; }},
    {"process", [](const QString &v, HostFacts &f) { add(f.processes, v); }},
    {"systemd", [](const QString &v, HostFacts &f) { f.systemd = v == "1"_L1; }},
    {"socket", readSocket},
    {"polkit", [](const QString &v, HostFacts &f) { f.polkit = v == "1"_L1; }},
    {"polkit.rule", [](const QString &v, HostFacts &f) { add(f.polkitRules, v); }},
    {"cpu.flag", [](const QString &v, HostFacts &f) { add(f.cpuFlags, v); }},
    {"cpu.vendor", [](const QString &v, HostFacts &f) { f.cpuVendor = v; }},
    {"dmi.sys_vendor", [](const QString &v, HostFacts &f) { f.machineVendor = v; }},
    {"dmi.product_name", [](const QString &v, HostFacts &f) { f.machineName = v; }},
    {"module", [](const QString &v, HostFacts &f) { add(f.modules, v); }},
    {"nested", [](const QString &v, HostFacts &f) { f.nested = v; }},
    {"kvm.log", [](const QString &v, HostFacts &f) { f.kvmLog = v; }},
    {"kvm.device",
     [](const QString &v, HostFacts &f) {
         f.kvmMode = v.section(u' ', 0, 0);
         f.kvmGroup = v.section(u' ', 2, 2);
     }},
    {"kvm.open", [](const QString &v, HostFacts &f) { f.kvmOpens = v == "1"_L1; }},
    {"emulator.user", [](const QString &v, HostFacts &f) { f.emulatorUser = v; }},
    {"emulator.groups", [](const QString &v, HostFacts &f) { f.emulatorGroups = words(v); }},
    {"selinux", [](const QString &v, HostFacts &f) { f.selinux = v; }},
    {"apparmor", [](const QString &v, HostFacts &f) { f.apparmor = v; }},
    {"ufw", [](const QString &v, HostFacts &f) { f.ufw = v; }},
    {"sshd.usedns", [](const QString &v, HostFacts &f) { f.useDns = v; }},
};

} // namespace

const HostFacts::Unit *HostFacts::unit(const QString &name) const
{
    const auto found = std::ranges::find(units, name, &Unit::name);
    return found == units.end() ? nullptr : &*found;
}

bool HostFacts::isUnitActive(const QString &name) const
{
    const Unit *found = unit(name);
    return found && found->active == "active"_L1;
}

HostFacts parseProbe(const QByteArray &output)
{
    HostFacts facts;
    HostFacts::Unit unit;
    qsizetype start = 0;
    // What a login shell prints before the probe (a greeting) is no fact.
    bool begun = false;
    for (qsizetype line = 0; line < maxLines && start < output.size() && !facts.complete; ++line) {
        qsizetype end = output.indexOf('\n', start);
        end = end < 0 ? output.size() : end;
        const QByteArrayView text = QByteArrayView(output).sliced(start, end - start);
        start = end + 1;
        const qsizetype equals = text.indexOf('=');
        if (equals <= 0) {
            continue;
        }
        const QByteArrayView name = text.first(equals);
        const QString value = cleaned(text.sliced(equals + 1));
        begun = begun || name == "probe";
        if (!begun) {
            continue;
        }
        if (name == "unit") {
            readUnit(value, facts, unit);
            continue;
        }
        for (const Key &key : keys) {
            if (name == key.name) {
                key.read(value, facts);
                break;
            }
        }
    }
    return facts;
}

} // namespace guestdeck
