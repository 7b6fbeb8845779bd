// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QStringList>

namespace guestdeck
{

/// A piece of /etc/network/interfaces that begins with a word of its own ("auto", "iface", "source" …) and goes to the
/// next such word. Comments and empty lines above a piece belong to the piece before.
struct IfupdownStanza {
    QString word; ///< iface, auto, allow-hotplug, mapping, source …
    QStringList names; ///< what follows it on the line; of "iface": name, family, method
    QList<QPair<QString, QString>> options; ///< of "iface" and "mapping"
    qsizetype begin = 0; ///< bytes in the file
    qsizetype headEnd = 0; ///< after its first line
    qsizetype end = 0; ///< after its last option; comments and empty lines behind it do not count

    bool isIface(const QString &name) const { return word == u"iface" && names.value(0) == name; }
    /// "eth0:1": an address of the same card by a name of its own.
    bool isAlias(const QString &name) const { return word == u"iface" && names.value(0).startsWith(name + u':'); }
    QString family() const { return names.value(1); } ///< inet, inet6
    QString method() const { return names.value(2); } ///< static, dhcp, manual, auto …
    QString option(const QString &name) const; ///< the first of that name; "_" and "-" are one
};

/// What interfaces(5) describes. Hostile input: takes any bytes, and gives what it understands.
QList<IfupdownStanza> readIfupdown(const QByteArray &file);

// The same in several files, by their paths.

/// Those that count, in the order in which they are read: /etc/network/interfaces, and what it names by "source" and
/// "source-directory", among these files.
QStringList ifupdownFiles(const QMap<QString, QByteArray> &files);

struct IfupdownPlace {
    QString file;
    qsizetype at = -1; ///< bytes; -1: nowhere
};
/// Takes a device's "iface" pieces out: where the first of them stood.
IfupdownPlace removeStanzas(QMap<QString, QByteArray> &files, const QString &name);
bool hasAuto(const QMap<QString, QByteArray> &files, const QString &name); ///< "allow-…" counts as well
void removeAuto(QMap<QString, QByteArray> &files, const QString &name);

} // namespace guestdeck
