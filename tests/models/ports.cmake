# SPDX-License-Identifier: GPL-3.0-or-later
# Ports of guests, and the examination of a host's network.
guestdeck_test(tst_portforwards LABELS model TIMEOUT 180
    SOURCES tst_portforwards.cpp fakelogin.cpp fakelogin.h sshserver.cpp sshserver.h sshtesting.h
    LIBS guestdeck_models Qt6::Network)
add_dependencies(tst_portforwards guestdeck-ssh)
target_compile_definitions(tst_portforwards PRIVATE GUESTDECK_KEEPER="$<TARGET_FILE:guestdeck-ssh>")
guestdeck_test(tst_networkcheck LABELS unit SOURCES tst_networkcheck.cpp LIBS guestdeck_models)
