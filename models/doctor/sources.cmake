# SPDX-License-Identifier: GPL-3.0-or-later
# What is wrong with the way to a host.

target_sources(guestdeck_models PRIVATE
    doctor/background.cpp doctor/background.h
    doctor/componentsleg.cpp
    doctor/doctor.cpp doctor/doctor.h
    doctor/doctorrun.cpp doctor/doctorrun.h
    doctor/hostfacts.cpp doctor/hostfacts.h
    doctor/hostsystem.cpp doctor/hostsystem.h
    doctor/hostlegs.cpp doctor/hostlegs.h
    doctor/kvmleg.cpp
    doctor/libvirtleg.cpp
    doctor/libvirtprobe.cpp doctor/libvirtprobe.h
    doctor/loginleg.cpp
    doctor/netcheck.cpp doctor/netcheck.h
    doctor/packages.cpp doctor/packages.h
    doctor/probescript.cpp doctor/probescript.h
    doctor/sshroute.cpp doctor/sshroute.h
    doctor/way.cpp doctor/way.h
    doctor/waylegs.cpp doctor/waylegs.h
)
