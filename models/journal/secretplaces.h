// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <pugixml.hpp>

namespace guestdeck
{

// Where secrets stand in a guest's definition, and the marks that stand there when they are hidden. Pure; any thread.

/// An attribute, or the text of an element, that is a secret. Its key tells which secret it is by what stands beside it
/// (the host that a cookie is for, an object's id), never by its place alone: after a restore the same place may have
/// another one.
struct SecretPlace {
    enum class Kind { Screen, Address, Cookie, Argument, Variable, Credential, Kernel };
    Kind kind = Kind::Screen;
    QString key; ///< that of the mark where one stands
    QString home; ///< what the key is here, but for the number of several that are alike
    pugi::xml_node node;
    const char *attribute = nullptr;

    /// As it stands in the file, still escaped.
    QByteArray raw() const { return attribute ? node.attribute(attribute).value() : node.text().get(); }
    QString plain() const;
    void setRaw(const QByteArray &value) const;
    /// Takes it out of the definition. False: nothing would be right without it, and it stays.
    bool drop() const;
};

QList<SecretPlace> secretPlaces(const pugi::xml_node &domain);

QByteArray markOf(const QString &key);
bool isMark(const QByteArray &raw);

/// What the emulator or the kernel would be told.
bool looksSecret(const QString &argument);
/// Of a file's address: what gives the right to read it.
bool isSigned(const QString &query);
/// Values in what looksSecret(): "…password=this,…".
QStringList secretValues(const QString &argument);

/// The source of a disk (or of the guest's firmware), of the layers below it and of what stands behind them.
QList<pugi::xml_node> sourcesIn(const pugi::xml_node &holder);

} // namespace guestdeck
