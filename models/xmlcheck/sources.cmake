# SPDX-License-Identifier: GPL-3.0-or-later
# Definitions checked against the schema that libvirt installs.
target_sources(guestdeck_models PRIVATE
    xmlcheck/snippets.cpp xmlcheck/snippets.h
    xmlcheck/schema.cpp xmlcheck/schema.h
    xmlcheck/xmlcheck.cpp xmlcheck/xmlcheck.h
)
target_link_libraries(guestdeck_models PRIVATE PkgConfig::LIBXML2)
