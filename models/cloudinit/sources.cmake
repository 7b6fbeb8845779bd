# SPDX-License-Identifier: GPL-3.0-or-later
# Who a new machine is: what cloud-init in it reads, and the disc that brings it there;
# and many machines made at once.
target_sources(guestdeck_models PRIVATE
    cloudinit/identity.h
    cloudinit/identitycheck.cpp
    cloudinit/iprange.cpp cloudinit/iprange.h
    cloudinit/password.cpp
    cloudinit/seed.cpp cloudinit/seed.h
    cloudinit/seediso.cpp
    cloudinit/sshkey.cpp
    cloudinit/yaml.cpp cloudinit/yaml.h
    install/batchcheck.cpp
    install/batchfacts.cpp
    install/batchjob.cpp
    install/batchmachine.cpp install/batchmachine.h
    install/batchplan.cpp
    install/batchrun.cpp install/batchrun.h
    libvirt/reservationcalls.cpp libvirt/reservationcalls.h
    xml/reservationxml.cpp xml/reservationxml.h
    xml/seedxml.cpp xml/seedxml.h
)
target_link_libraries(guestdeck_models PRIVATE PkgConfig::LIBARCHIVE PkgConfig::YAML PkgConfig::CRYPT)
