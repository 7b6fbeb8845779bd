# SPDX-License-Identifier: GPL-3.0-or-later
# The small programs that ssh and libvirt start: see models/transport/sshmaster.h.
add_executable(guestdeck-ssh sshkeeper.cpp)
set_target_properties(guestdeck-ssh PROPERTIES AUTOMOC OFF)
target_link_libraries(guestdeck-ssh PRIVATE guestdeck_flags)
install(TARGETS guestdeck-ssh RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/guestdeck)
include(askpass.cmake)
add_dependencies(guestdeck guestdeck-ssh guestdeck-askpass)
