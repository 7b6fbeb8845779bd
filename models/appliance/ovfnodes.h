// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <pugixml.hpp>

#include <optional>

namespace guestdeck::ovf
{

// The parts of an OVF descriptor, by their local names: prefixes are the writer's choice. Pure.

constexpr quint64 mostBytes = 1ULL << 60U; ///< nothing honest is larger

bool isCalled(const pugi::xml_node &node, QLatin1StringView name);
pugi::xml_node childOf(const pugi::xml_node &parent, QLatin1StringView name);
QString textOf(const pugi::xml_node &parent, QLatin1StringView name, qsizetype limit = 4096);
QString attributeOf(const pugi::xml_node &node, QLatin1StringView name);

/// A number in "byte * 2^20", "MegaBytes" … as bytes; nothing where it makes no sense.
std::optional<quint64> bytesOf(const QString &number, const QString &unit);
/// What libvirt and qemu-img call the format of a disk, by the descriptor's URI, else by the file's name; may be empty.
QString formatOf(const QString &uri, const QString &file);

} // namespace guestdeck::ovf
