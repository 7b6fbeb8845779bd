# SPDX-License-Identifier: GPL-3.0-or-later
# Templates and clones.
target_sources(guestdeck_models PRIVATE
    actions/clonecheck.cpp
    actions/clonejob.cpp actions/clonejob.h
    actions/cloneplan.cpp actions/cloneplan.h
    actions/clonework.cpp actions/clonework.h
    actions/hostcommand.cpp actions/hostcommand.h
    actions/maketemplate.cpp actions/maketemplate.h
    libvirt/clonecalls.cpp libvirt/clonecalls.h
    libvirt/templatecalls.cpp libvirt/templatecalls.h
    xml/clonexml.cpp xml/clonexml.h
    xml/templatemark.cpp xml/templatemark.h
)
