// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/xml/interfacexml.h"

#include <pugixml.hpp>

namespace guestdeck
{

// What reading and changing network cards share. For interfaceread.cpp and interfacexml.cpp.

struct SourceKind {
    InterfaceSpec::Source source;
    const char *type;
    const char *attribute; ///< of <source>; null: there is none
};
inline constexpr SourceKind sourceKinds[] = {
    {InterfaceSpec::Source::Network, "network", "network"},
    {InterfaceSpec::Source::Bridge, "bridge", "bridge"},
    {InterfaceSpec::Source::Direct, "direct", "dev"},
    {InterfaceSpec::Source::User, "user", nullptr},
};

/// As InterfaceSpec::address; of any device.
QString readDeviceAddress(const pugi::xml_node &address);

} // namespace guestdeck
