# SPDX-License-Identifier: GPL-3.0-or-later
# How other machines are reached.
target_sources(guestdeck_models PRIVATE
    transport/loginturns.cpp transport/loginturns.h
    transport/opensshmaster.cpp transport/opensshmaster.h
    transport/portforward.cpp
    transport/networkwatch.cpp transport/networkwatch.h
    transport/publickeys.cpp transport/publickeys.h
    transport/remoteuri.cpp transport/remoteuri.h
    transport/rideuri.cpp transport/rideuri.h
    transport/sshchannel.cpp transport/sshchannel.h
    transport/sshclient.cpp transport/sshclient.h
    transport/sshconfig.cpp transport/sshconfig.h
    transport/sshfolder.cpp transport/sshfolder.h
    transport/sshhost.cpp transport/sshhost.h
    transport/sshlogin.cpp transport/sshlogin.h
    transport/sshmaster.cpp transport/sshmaster.h
    transport/sshprocess.cpp transport/sshprocess.h
    transport/sshwords.cpp transport/sshwords.h
    transport/terminal.cpp transport/terminal.h
    transport/wakeup.h
)
set_source_files_properties(transport/sshmaster.cpp PROPERTIES COMPILE_DEFINITIONS
    "GUESTDECK_LIBEXEC=u\"${CMAKE_INSTALL_LIBEXECDIR}/guestdeck\";GUESTDECK_FULL_LIBEXEC=u\"${CMAKE_INSTALL_FULL_LIBEXECDIR}/guestdeck\"")
