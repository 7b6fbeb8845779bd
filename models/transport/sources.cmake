# SPDX-License-Identifier: GPL-3.0-or-later
# How other machines are reached.
target_sources(guestdeck_models PRIVATE
    transport/remoteuri.cpp transport/remoteuri.h
    transport/sshchannel.cpp transport/sshchannel.h
    transport/sshcommand.cpp
    transport/sshhost.h
    transport/sshmaster.h
)
