# SPDX-License-Identifier: GPL-3.0-or-later
guestdeck_test(tst_echoledger LABELS unit SOURCES tst_echoledger.cpp LIBS guestdeck_models)
guestdeck_test(tst_graphicsroute LABELS unit SOURCES tst_graphicsroute.cpp LIBS guestdeck_models)
guestdeck_test(tst_graphicsendpoint LABELS model SOURCES tst_graphicsendpoint.cpp LIBS guestdeck_models)
guestdeck_test(tst_wallmodel LABELS model SOURCES tst_wallmodel.cpp LIBS guestdeck_models)
guestdeck_test(tst_walldialer LABELS model SOURCES tst_walldialer.cpp LIBS guestdeck_models)
# The files of app alone, which need no others: with sanitizers all of app and ui would take minutes to build.
set(app "${CMAKE_SOURCE_DIR}/app")
guestdeck_test(tst_commandline LABELS unit SOURCES tst_commandline.cpp ${app}/commandline.cpp LIBS Qt6::Core)
guestdeck_test(tst_firststart LABELS unit SOURCES tst_firststart.cpp ${app}/firststart.cpp
    LIBS guestdeck_models Qt6::Concurrent)
guestdeck_test(tst_singleinstance LABELS unit SOURCES tst_singleinstance.cpp
    ${app}/commandline.cpp ${app}/singleinstance.cpp ${app}/singleinstance.h LIBS Qt6::Network)
guestdeck_test(tst_consolefix LABELS model SOURCES tst_consolefix.cpp
    LIBS guestdeck_models pugixml::pugixml PkgConfig::LIBVIRT)
