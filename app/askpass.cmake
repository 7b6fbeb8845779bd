# SPDX-License-Identifier: GPL-3.0-or-later
# What ssh starts when it asks for something. Without Qt: it is started for each question.
add_executable(guestdeck-askpass askpass.cpp)
target_link_libraries(guestdeck-askpass PRIVATE guestdeck_flags)
set_target_properties(guestdeck-askpass PROPERTIES AUTOMOC OFF)
install(TARGETS guestdeck-askpass RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/guestdeck)
add_dependencies(guestdeck guestdeck-askpass)
