#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""guests.py URI many COUNT | clear: all of it in one connection, because a thousand processes take half a minute.

many   defines COUNT shut-off guests bench-0001... (again: replaces nothing, says how many guests there are)
clear  destroys and undefines every guest
"""
import sys

import libvirt

XML = """<domain type='qemu'><name>bench-{0:04d}</name><title>Bench guest {0}</title><memory unit='MiB'>{1}</memory>
<vcpu>{2}</vcpu><os><type arch='x86_64' machine='pc'>hvm</type></os><features><acpi/></features><devices>
<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/var/lib/libvirt/images/bench-{0:04d}.qcow2'/>
<target dev='vda' bus='virtio'/></disk>
<interface type='network'><source network='default'/><model type='virtio'/></interface>
<graphics type='vnc' port='-1' autoport='yes'/><video><model type='vga'/></video></devices></domain>"""

UNDEFINE = (
    libvirt.VIR_DOMAIN_UNDEFINE_MANAGED_SAVE
    | libvirt.VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA
    | libvirt.VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA
    | libvirt.VIR_DOMAIN_UNDEFINE_NVRAM
)


def many(connection, count):
    present = {domain.name() for domain in connection.listAllDomains()}
    for n in range(1, count + 1):
        if f"bench-{n:04d}" not in present:
            connection.defineXML(XML.format(n, 128 << n % 5, 1 + n % 4))
    print(connection.numOfDefinedDomains())


def clear(connection):
    for domain in connection.listAllDomains():
        if domain.isActive():
            try:
                domain.destroy()
            except libvirt.libvirtError:
                pass  # it ended by itself in between
        if domain.isPersistent():
            domain.undefineFlags(UNDEFINE)


def main():
    libvirt.registerErrorHandler(lambda _context, _error: None, None)
    connection = libvirt.open(sys.argv[1])
    if sys.argv[2] == "many":
        many(connection, int(sys.argv[3]))
    else:
        clear(connection)


main()
