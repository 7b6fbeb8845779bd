# SPDX-License-Identifier: GPL-3.0-or-later
# Ports of guests, reached from this workstation through a host's login.
target_sources(guestdeck_models PRIVATE
    ports/portforwards.cpp ports/portforwards.h
    ports/portmodel.cpp ports/portmodel.h
)
