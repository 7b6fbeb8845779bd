// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/domainedit.h"

#include <cstring>
#include <string>

namespace guestdeck::xml
{

namespace
{

bool isBlank(const pugi::xml_node &node)
{
    return node.type() == pugi::node_pcdata && node.value()[std::strspn(node.value(), " \t\r\n")] == '\0';
}

/// The whitespace in front of an element; empty where there is none.
std::string lead(const pugi::xml_node &element)
{
    const pugi::xml_node before = element.previous_sibling();
    return isBlank(before) ? before.value() : "";
}

pugi::xml_node lastElement(const pugi::xml_node &parent, const char *name = nullptr)
{
    pugi::xml_node node = parent.last_child();
    while (node && (node.type() != pugi::node_element || (name && std::strcmp(node.name(), name) != 0))) {
        node = node.previous_sibling();
    }
    return node;
}

/// Gives each element below its own line. Depth: that of our own fragments.
void indent(pugi::xml_node node, const std::string &own)
{
    if (own.empty() || !lastElement(node)) {
        return;
    }
    const std::string deeper = own + "  ";
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        node.insert_child_before(pugi::node_pcdata, child).set_value(deeper.c_str());
        indent(child, deeper);
    }
    node.append_child(pugi::node_pcdata).set_value(own.c_str());
}

} // namespace

pugi::xml_node addElement(pugi::xml_node parent, const QByteArray &fragment)
{
    pugi::xml_document parsed;
    parsed.load_buffer(fragment.constData(), size_t(fragment.size()), pugi::parse_minimal);
    const pugi::xml_node element = parsed.document_element();
    const pugi::xml_node alike = lastElement(parent, element.name());
    const pugi::xml_node last = alike ? alike : lastElement(parent);
    const std::string blank = last ? lead(last) : lead(parent).empty() ? "" : lead(parent) + "  ";
    pugi::xml_node added = last ? parent.insert_copy_after(element, last) : parent.prepend_copy(element);
    if (!blank.empty()) {
        parent.insert_child_before(pugi::node_pcdata, added).set_value(blank.c_str());
        indent(added, blank);
        if (!last && !isBlank(added.next_sibling())) {
            parent.insert_child_after(pugi::node_pcdata, added).set_value(lead(parent).c_str());
        }
    }
    return added;
}

void removeElement(pugi::xml_node element)
{
    pugi::xml_node parent = element.parent();
    if (isBlank(element.previous_sibling())) {
        parent.remove_child(element.previous_sibling());
    }
    parent.remove_child(element);
}

pugi::xml_node replaceElement(pugi::xml_node element, const QByteArray &fragment)
{
    pugi::xml_document parsed;
    parsed.load_buffer(fragment.constData(), size_t(fragment.size()), pugi::parse_minimal);
    pugi::xml_node parent = element.parent();
    const pugi::xml_node added = parent.insert_copy_before(parsed.document_element(), element);
    indent(added, lead(added));
    parent.remove_child(element);
    return added;
}

} // namespace guestdeck::xml
