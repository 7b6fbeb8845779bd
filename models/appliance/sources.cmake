# SPDX-License-Identifier: GPL-3.0-or-later
# Machines in files: appliances (OVF, OVA) and plain definitions.
target_sources(guestdeck_models PRIVATE
    appliance/appliance.h
    appliance/applianceof.cpp
    appliance/archive.cpp appliance/archive.h
    appliance/archivewrite.cpp
    appliance/domainfile.cpp appliance/domainfile.h
    appliance/exportjob.cpp
    appliance/importjob.cpp
    appliance/importplan.cpp appliance/importplan.h
    appliance/lookups.cpp appliance/lookups.h
    appliance/ovf.h
    appliance/ovfnodes.cpp appliance/ovfnodes.h
    appliance/ovfread.cpp
    appliance/ovfwrite.cpp
)
