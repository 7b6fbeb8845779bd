# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_doctorfacts LABELS unit SOURCES tst_doctorfacts.cpp LIBS guestdeck_models)
guestdeck_test(tst_doctorway LABELS unit SOURCES tst_doctorway.cpp LIBS guestdeck_models Qt6::Network)
guestdeck_test(tst_doctorssh LABELS model SOURCES tst_doctorssh.cpp sshserver.cpp sshserver.h LIBS guestdeck_models Qt6::Network
    TIMEOUT 120)
add_dependencies(tst_doctorssh guestdeck-ssh)
target_compile_definitions(tst_doctorssh PRIVATE GUESTDECK_KEEPER="$<TARGET_FILE:guestdeck-ssh>")
