// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <pugixml.hpp>

namespace guestdeck::xml
{

// Changes to the tree of a Document that leave the rest of it as it is, whitespace included. `fragment` is one element
// of ours (never text from elsewhere), written without whitespace between its elements; it is indented like its
// neighbours. Pure; any thread.

/// Behind the last child of that name, or as the last one.
pugi::xml_node addElement(pugi::xml_node parent, const QByteArray &fragment);
/// With the line it stands on.
void removeElement(pugi::xml_node element);
/// In its place.
pugi::xml_node replaceElement(pugi::xml_node element, const QByteArray &fragment);

} // namespace guestdeck::xml
