# SPDX-License-Identifier: GPL-3.0-or-later
# What the libvncclient at hand is: whether its decoders have the repairs of 2026, and whether its TLS is GnuTLS. Neither
# can be asked of the library itself, nor seen in its version (Debian repaired 0.9.14 without a new one).

set(GUESTDECK_LIBVNC_FIXED AUTO CACHE STRING
    "libvncclient has the fixes of CVE-2026-32853, CVE-2026-44988 and CVE-2026-50538: AUTO (look), ON or OFF. \
OFF never offers a server the Tight encoding, which two of them concern")
set_property(CACHE GUESTDECK_LIBVNC_FIXED PROPERTY STRINGS AUTO ON OFF)

# guestdeck_find_libvnc_fixes(RESULT WHY): 1 or 0, and a word on how that is known. Upstream has all three after 0.9.15.
# Debian and Ubuntu name them in the package's changelog; where that was left out at installation, the version that is
# known to have them must do.
function(guestdeck_find_libvnc_fixes result why)
    set(${result} 0 PARENT_SCOPE)
    set(${why} "version ${LIBVNCCLIENT_VERSION}" PARENT_SCOPE)
    if(LIBVNCCLIENT_VERSION VERSION_GREATER 0.9.15)
        set(${result} 1 PARENT_SCOPE)
        return()
    endif()
    find_program(DPKG_QUERY dpkg-query)
    mark_as_advanced(DPKG_QUERY)
    if(NOT DPKG_QUERY)
        return()
    endif()
    foreach(package libvncclient1 libvncclient1t64)
        execute_process(COMMAND ${DPKG_QUERY} -W -f "\${db:Status-Status} \${Version}" ${package}
            OUTPUT_VARIABLE found ERROR_QUIET)
        if(NOT found MATCHES "^installed (.+)$")
            continue()
        endif()
        set(version ${CMAKE_MATCH_1})
        set(${why} "package ${package} ${version}" PARENT_SCOPE)
        set(changelog /usr/share/doc/${package}/changelog.Debian.gz)
        if(EXISTS ${changelog})
            execute_process(COMMAND gzip -dc ${changelog} OUTPUT_VARIABLE text ERROR_QUIET)
            if(text MATCHES "CVE-2026-32853" AND text MATCHES "CVE-2026-44988" AND text MATCHES "CVE-2026-50538")
                set(${result} 1 PARENT_SCOPE)
                return()
            endif()
        endif()
        if(version MATCHES "^0\\.9\\.14\\+dfsg-1\\+deb12u([0-9]+)" AND CMAKE_MATCH_1 GREATER_EQUAL 2)
            set(${result} 1 PARENT_SCOPE)
        endif()
        return()
    endforeach()
endfunction()

if(GUESTDECK_LIBVNC_FIXED STREQUAL "AUTO")
    guestdeck_find_libvnc_fixes(libvnc_fixed libvnc_why)
elseif(GUESTDECK_LIBVNC_FIXED)
    set(libvnc_fixed 1)
    set(libvnc_why "said so by GUESTDECK_LIBVNC_FIXED")
else()
    set(libvnc_fixed 0)
    set(libvnc_why "said so by GUESTDECK_LIBVNC_FIXED")
endif()
if(libvnc_fixed)
    message(STATUS "libvncclient has the fixes of 2026 (${libvnc_why})")
else()
    message(STATUS "libvncclient lacks the fixes of 2026, or nothing tells (${libvnc_why}): Tight is not offered")
endif()
