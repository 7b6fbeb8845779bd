# SPDX-License-Identifier: GPL-3.0-or-later
# Why a guest does not start: facts of it and its host, pure rules, and what can be done.
target_sources(guestdeck_models PRIVATE
    startcheck/hostrules.cpp
    startcheck/pathrules.cpp
    startcheck/startcheck.cpp startcheck/startcheck.h
    startcheck/startedits.cpp startcheck/startedits.h
    startcheck/startfacts.cpp startcheck/startfacts.h
    startcheck/startfinding.cpp startcheck/startfinding.h
    startcheck/startprobe.cpp
    startcheck/startrules.h
)
