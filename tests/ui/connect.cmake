# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_authprompter LABELS gui SOURCES tst_authprompter.cpp LIBS guestdeck_guifixture)

# Adding hosts.
guestdeck_test(tst_hosturi LABELS unit SOURCES tst_hosturi.cpp ${CMAKE_SOURCE_DIR}/ui/connect/hostpaste.cpp
    ${CMAKE_SOURCE_DIR}/ui/connect/hosturi.cpp LIBS guestdeck_models)
guestdeck_test(tst_hostdialog LABELS gui SOURCES tst_hostdialog.cpp LIBS guestdeck_guifixture Qt6::Network)
