# SPDX-License-Identifier: GPL-3.0-or-later
# Files and volumes from one machine to another.
target_sources(guestdeck_models PRIVATE
    connection/connectionbeside.cpp
    libvirt/streamcalls.cpp libvirt/streamcalls.h
    transfer/bytepipe.cpp transfer/bytepipe.h
    transfer/digest.cpp transfer/digest.h
    transfer/fetch.cpp transfer/fetch.h
    transfer/imageprobe.cpp transfer/imageprobe.h
    transfer/localfile.cpp transfer/localfile.h
    transfer/piece.cpp transfer/piece.h
    transfer/hostcopyjob.cpp
    transfer/ratemeter.cpp transfer/ratemeter.h
    transfer/transfercheck.cpp transfer/transfercheck.h
    transfer/transferjobs.cpp transfer/transferjobs.h
    transfer/volumetarget.cpp transfer/volumetarget.h
    transfer/transferlane.cpp transfer/transferlane.h
    transfer/transferrun.cpp transfer/transferrun.h
)
target_link_libraries(guestdeck_models PRIVATE PkgConfig::GNUTLS)
