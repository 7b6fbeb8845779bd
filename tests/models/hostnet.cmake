# SPDX-License-Identifier: GPL-3.0-or-later
# A host's own network: what it says of itself, plans for bridges, and the words of five managers.
foreach(name tst_hostnet tst_bridgeplan tst_dialects tst_dialecttools tst_ifupdown)
    guestdeck_test(${name} LABELS unit SOURCES ${name}.cpp hostnetfixture.cpp hostnetfixture.h LIBS guestdeck_models)
    target_compile_definitions(${name} PRIVATE GUESTDECK_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
endforeach()
foreach(name tst_dialects tst_dialecttools)
    target_compile_definitions(${name} PRIVATE GUESTDECK_NET_TOOLS="${CMAKE_BINARY_DIR}/nettools")
endforeach()
add_test(NAME nettools COMMAND ${CMAKE_SOURCE_DIR}/tests/support/nettools.sh ${CMAKE_BINARY_DIR}/nettools)
set_tests_properties(nettools PROPERTIES LABELS unit TIMEOUT 300 FIXTURES_SETUP nettools)
set_tests_properties(tst_dialecttools PROPERTIES FIXTURES_REQUIRED nettools)
