#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""define-many.py URI COUNT: defines COUNT shut-off guests bench-0001... in one connection (for benchmarks)."""
import sys

import libvirt

XML = """<domain type='qemu'><name>bench-{0:04d}</name><title>Bench guest {0}</title><memory unit='MiB'>{1}</memory>
<vcpu>{2}</vcpu><os><type arch='x86_64' machine='pc'>hvm</type></os><features><acpi/></features><devices>
<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/var/lib/libvirt/images/bench-{0:04d}.qcow2'/>
<target dev='vda' bus='virtio'/></disk>
<interface type='network'><source network='default'/><model type='virtio'/></interface>
<graphics type='vnc' port='-1' autoport='yes'/><video><model type='vga'/></video></devices></domain>"""


def main():
    connection = libvirt.open(sys.argv[1])
    for n in range(1, int(sys.argv[2]) + 1):
        connection.defineXML(XML.format(n, 128 << n % 5, 1 + n % 4))
    print(connection.numOfDefinedDomains())


main()
