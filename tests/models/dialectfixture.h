// SPDX-License-Identifier: GPL-3.0-or-later
// The plans that are put into each manager's words, and how its own programs are run.
#pragma once

#include "models/core/shell.h"
#include "models/hostnet/hostnetchange.h"
#include "tests/models/hostnetfixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

namespace guestdeck::dialects
{

using namespace Qt::StringLiterals;

using Way = AddressPlan::Way;

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(bytes);
}

inline QByteArray commands(const HostNetChange &change)
{
    QString text;
    const auto part = [&text](const QString &title, const QList<QStringList> &list) {
        text += title + u":\n"_s;
        for (const QStringList &command : list) {
            text += u"  "_s + shellJoin(command) + u'\n';
        }
    };
    part(u"apply"_s, change.apply);
    for (const HostCheck &check : change.checks) {
        text += u"check %1: %2\n  "_s.arg(check.what, shellJoin(check.command))
            + QString::fromUtf8(check.expected).replace(u'\n', u"\n  "_s) + u'\n';
    }
    part(u"revert"_s, change.revert);
    part(u"keep"_s, change.keep);
    text += u"checkpoint: %1\naddresses: %2\ngateways: %3\n"_s.arg(
        change.checkpoint ? u"yes"_s : u"no"_s, change.newAddresses.join(u' '), change.gateways.join(u' '));
    for (const FileChange &file : change.files) {
        text += u"file: %1 %2 trial %3\n"_s.arg(!file.before     ? u"new"_s
                                                    : file.after ? u"changed"_s
                                                                 : u"gone"_s,
                                                file.path, file.trialPath);
    }
    return text.toUtf8();
}

inline BridgePlan bridge(const QStringList &ports = {u"eth0"_s})
{
    BridgePlan plan;
    plan.name = u"br0"_s;
    plan.ports = ports;
    return plan;
}

inline BridgePlan bonded(int vlan = 0)
{
    BridgePlan plan = bridge({});
    plan.bond = BondPlan{u"bond0"_s, u"802.3ad"_s, 100, {u"eth0"_s, u"eth1"_s}};
    plan.vlan = vlan;
    return plan;
}

inline BridgePlan fixedAddress()
{
    BridgePlan plan = bridge({u"eth0"_s, u"eth1"_s});
    plan.v4 = {Way::Static, {u"192.168.1.20/24"_s, u"192.168.2.20/24"_s}, u"192.168.1.1"_s};
    plan.v6 = {Way::Static, {u"2001:db8::20/64"_s}, u"2001:db8::1"_s};
    plan.dns = {u"192.168.1.2"_s, u"2001:db8::2"_s};
    plan.search = {u"lab.example.org"_s};
    plan.stp = true;
    plan.mtu = 9000;
    return plan;
}

/// Every plan of the table, for all managers.
inline QList<QPair<QString, BridgePlan>> plans()
{
    BridgePlan onVlan = bridge();
    onVlan.vlan = 100;
    onVlan.v4.way = onVlan.v6.way = Way::None;
    BridgePlan byDhcp = bridge();
    byDhcp.v4.way = byDhcp.v6.way = Way::Dhcp;
    BridgePlan silent = bridge({u"eth1"_s});
    silent.v4.way = silent.v6.way = Way::None;
    BridgePlan backup = bonded();
    backup.bond->mode = u"active-backup"_s;
    return {{u"takeover"_s, bridge()}, {u"fixed"_s, fixedAddress()}, {u"dhcp"_s, byDhcp},        {u"none"_s, silent},
            {u"vlan"_s, onVlan},       {u"bond"_s, backup},          {u"bond-vlan"_s, bonded(7)}};
}

// ---- The managers' own parsers, unpacked by tests/support/nettools.sh

inline QString tool(const QStringList &paths)
{
    for (const QString &path : paths) {
        for (const QString &root : {QStringLiteral(GUESTDECK_NET_TOOLS), QString()}) {
            if (QFileInfo(root + path).isExecutable()) {
                return root + path;
            }
        }
    }
    return {};
}

struct Said {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

inline Said run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QDir root(QStringLiteral(GUESTDECK_NET_TOOLS));
    QStringList libraries;
    for (const QString &folder : {u"usr/lib"_s, u"lib"_s}) {
        libraries << root.filePath(folder);
        for (const QString &sub : QDir(root.filePath(folder)).entryList({u"*-linux-gnu*"_s}, QDir::Dirs)) {
            libraries << root.filePath(folder + u'/' + sub);
        }
    }
    environment.insert(u"LD_LIBRARY_PATH"_s, libraries.join(u':'));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) {
        return {-1, {}, process.errorString().toUtf8()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace guestdeck::dialects
