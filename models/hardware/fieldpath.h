// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwarekind.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <pugixml.hpp>

#include <optional>
#include <utility>

namespace guestdeck
{

/// Where the value of a field is, as HardwareField::path says it. Nodes are those of a xml::Document. Pure; any thread.
class FieldPath
{
public:
    struct Step {
        QByteArray name;
        QList<std::pair<QByteArray, QString>> where; ///< attributes that choose it among its like
    };

    /// Nothing: the path is not one. Paths come from our own table.
    static std::optional<FieldPath> parse(const QString &path);

    const QList<Step> &steps() const { return m_steps; }
    const QByteArray &attribute() const { return m_attribute; } ///< empty: the text of the element
    bool isPresence() const { return m_presence; }
    const QByteArray &unit() const { return m_unit; }

    /// The element that has the value; none: it is not there.
    pugi::xml_node find(pugi::xml_node base) const;
    /// The same, made with all above it where it is not there.
    pugi::xml_node make(pugi::xml_node base) const;
    /// Takes the value away, and with it what is left empty by that, up to `base`, which stays.
    void remove(pugi::xml_node base) const;

private:
    QList<Step> m_steps;
    QByteArray m_attribute;
    QByteArray m_unit;
    bool m_presence = false;
};

/// The value of a field in its canonical form; nothing: the file does not say it. A Switch that is an element is always
/// said. A Secret is told by secretMark().
std::optional<QString> readField(const HardwareField &field, const pugi::xml_node &base);
/// An empty value takes the setting away; one that is there already changes nothing, nor does secretMark() a Secret.
void writeField(const HardwareField &field, pugi::xml_node base, const QString &value);

} // namespace guestdeck
