#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# managers.sh OUT DEBS: the programs that manage a host's network, as a tree that `lab.sh manager` copies into a host.
# Unpacked and never installed: on the machine itself they would take hold of its network.
set -euo pipefail
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
. "$here/debs.sh"
out=$1 debs=$2
names=(network-manager libnm0 libndp0 libmm-glib0 libteamdctl0 ifupdown bridge-utils isc-dhcp-client iputils-ping)
get_debs "$debs" "${names[@]}"
unpack_debs "$debs" "$out" "${names[@]}"
# Nothing that reaches beyond the host's own cables.
rm -rf "$out"/usr/share/{doc,man,locale,bash-completion} "$out"/lib/systemd "$out"/usr/lib/systemd \
    "$out"/usr/lib/x86_64-linux-gnu/NetworkManager/*/libnm-{device-plugin-{bluetooth,wifi,wwan,adsl},wwan,ppp-plugin}.so
# DHCP clients write the name servers they are told of; the host keeps its own.
printf 'make_resolv_conf() { :; }\n' >"$out/etc/dhcp/dhclient-enter-hooks.d/lab"
