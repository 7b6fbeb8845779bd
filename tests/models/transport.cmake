# SPDX-License-Identifier: GPL-3.0-or-later
# The logins themselves, against a real sshd and with our helper program.
guestdeck_test(tst_sshconfig LABELS unit SOURCES tst_sshconfig.cpp LIBS guestdeck_models)
guestdeck_test(tst_sshhost LABELS unit SOURCES tst_sshhost.cpp LIBS guestdeck_models)
guestdeck_test(tst_sshmaster LABELS model SOURCES tst_sshmaster.cpp sshserver.cpp sshserver.h sshtesting.h LIBS guestdeck_models Qt6::Network
    TIMEOUT 120)
add_dependencies(tst_sshmaster guestdeck-ssh)
target_compile_definitions(tst_sshmaster PRIVATE GUESTDECK_KEEPER="$<TARGET_FILE:guestdeck-ssh>")
guestdeck_test(tst_sshlife LABELS model SOURCES tst_sshlife.cpp sshserver.cpp sshserver.h sshtesting.h LIBS guestdeck_models
    TIMEOUT 120)
add_dependencies(tst_sshlife guestdeck-ssh)
target_compile_definitions(tst_sshlife PRIVATE GUESTDECK_KEEPER="$<TARGET_FILE:guestdeck-ssh>")
guestdeck_test(tst_sshasking LABELS model SOURCES tst_sshasking.cpp sshserver.cpp sshserver.h LIBS guestdeck_models)
add_dependencies(tst_sshasking guestdeck-ssh guestdeck-askpass)
target_compile_definitions(tst_sshasking PRIVATE GUESTDECK_KEEPER="$<TARGET_FILE:guestdeck-ssh>"
    GUESTDECK_ASKPASS="$<TARGET_FILE:guestdeck-askpass>")
guestdeck_test(tst_terminal LABELS model SOURCES tst_terminal.cpp sshserver.cpp sshserver.h sshtesting.h LIBS guestdeck_models)
add_dependencies(tst_terminal guestdeck-ssh)
target_compile_definitions(tst_terminal PRIVATE GUESTDECK_KEEPER="$<TARGET_FILE:guestdeck-ssh>")
