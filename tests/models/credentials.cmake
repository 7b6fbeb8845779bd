# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_sshprompt LABELS unit SOURCES tst_sshprompt.cpp LIBS guestdeck_models)
guestdeck_test(tst_authbroker LABELS model SOURCES tst_authbroker.cpp LIBS guestdeck_models Qt6::Network)
guestdeck_test(tst_libvirtauth LABELS model SOURCES tst_libvirtauth.cpp LIBS guestdeck_models PkgConfig::LIBVIRT)
# With a session bus and a keyring of its own around it.
guestdeck_test(tst_keyring LABELS model SOURCES tst_keyring.cpp LIBS guestdeck_models)
target_compile_definitions(tst_keyring PRIVATE GUESTDECK_KEYRING_SH="${CMAKE_SOURCE_DIR}/tests/support/keyring.sh")
target_compile_definitions(tst_authbroker PRIVATE GUESTDECK_ASKPASS="$<TARGET_FILE:guestdeck-askpass>")
add_dependencies(tst_authbroker guestdeck-askpass)
