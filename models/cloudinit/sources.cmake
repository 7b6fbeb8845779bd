# SPDX-License-Identifier: GPL-3.0-or-later
# Who a new machine is: what cloud-init in it reads, and the disc that brings it there.
target_sources(guestdeck_models PRIVATE
    cloudinit/identity.h
    cloudinit/identitycheck.cpp
    cloudinit/iprange.cpp cloudinit/iprange.h
    cloudinit/password.cpp
    cloudinit/seed.cpp cloudinit/seed.h
    cloudinit/seediso.cpp
    cloudinit/sshkey.cpp
    cloudinit/yaml.cpp cloudinit/yaml.h
)
target_link_libraries(guestdeck_models PRIVATE PkgConfig::LIBARCHIVE PkgConfig::YAML PkgConfig::CRYPT)
