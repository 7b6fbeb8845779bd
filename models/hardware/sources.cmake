# SPDX-License-Identifier: GPL-3.0-or-later
# The hardware of a guest: what a definition says, edits of it, and the task that makes them true.
# The table of all kinds, and what is asked of a host for it, is listed in table.cmake.
target_sources(guestdeck_models PRIVATE
    hardware/editing.h
    hardware/fieldpath.cpp hardware/fieldpath.h
    hardware/hardwarecommands.cpp hardware/hardwarecommands.h
    hardware/hardwareedit.cpp hardware/hardwareedit.h
    hardware/hardwarefacts.h
    hardware/hardwareitem.cpp hardware/hardwareitem.h
    hardware/hardwarekind.h
    hardware/hardwarejob.cpp
    hardware/hardwarenodes.h
    hardware/hardwareplan.cpp
    hardware/hardwaresteps.cpp hardware/hardwaresteps.h
    hardware/hardwarevalue.cpp
    hardware/liveguest.cpp hardware/liveguest.h
    hardware/livereach.cpp hardware/livereach.h
    hardware/sourcecheck.cpp hardware/sourcecheck.h
    libvirt/hardwarecalls.cpp libvirt/hardwarecalls.h
)
include(hardware/table.cmake OPTIONAL)
