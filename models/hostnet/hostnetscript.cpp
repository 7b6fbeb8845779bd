// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a host. One line without "!" and comments, since a login shell on the way may be csh. Everything is
// bounded. Each line of an answer gets a space before it, so that a line with "@" is always a heading, and a file comes
// back byte for byte. NetworkManager's own files are not read: they may hold passwords, and it tells the rest.
#include "models/hostnet/hostnetfacts.h"

namespace guestdeck
{

namespace
{

constexpr char16_t script[] = uR"sh(
LC_ALL=C; export LC_ALL; PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin"; export PATH; umask 077;
s() { printf '\n@%s\n' "$*"; };
q() { head -c "${1:-65536}" | sed 's/^/ /'; };
v() { x=; { read -r x <"$1"; } 2>/dev/null; x=${x%% *}; if test -n "$x"; then printf ' %s=%s' "$2" "$x"; fi; };
s begin 1;
u=$(id -u); S=; k=0;
if test "$u" = 0; then k=1; elif command -v sudo >/dev/null 2>&1 && sudo -n true </dev/null >/dev/null 2>&1; then S="sudo -n"; k=1; fi;
s id; printf ' uid=%s sudo=%s' "$u" "$k"; if test -d /run/systemd/system; then printf ' systemd=1'; fi;
s login; printf ' %s' "$SSH_CONNECTION";
s os; cat /etc/os-release 2>/dev/null | q 8192;
s addr; ip -j addr 2>/dev/null | q 400000;
s vlan; ip -j -d link show type vlan 2>/dev/null | q 60000;
s macvtap; ip -j -d link show type macvtap 2>/dev/null | q 60000;
s macvlan; ip -j -d link show type macvlan 2>/dev/null | q 30000;
s veth; ip -j link show type veth 2>/dev/null | q 100000;
s route; ip -j route 2>/dev/null | q 60000;
s route6; ip -j -6 route 2>/dev/null | q 60000;
s links; for d in /sys/class/net/*; do n=${d##*/}; test -d "$d" || continue;
printf ' %s' "$n"; v "$d/speed" speed; v "$d/carrier" carrier;
if test -e "$d/device"; then printf ' device=1'; r=$(readlink "$d/device/driver" 2>/dev/null); r=${r##*/}; if test -n "$r"; then printf ' driver=%s' "$r"; fi; fi;
if test -e "$d/wireless" || test -e "$d/phy80211"; then printf ' wireless=1'; fi;
if test -d "$d/bridge"; then printf ' bridge=1'; v "$d/bridge/stp_state" stp; fi;
if test -d "$d/bonding"; then printf ' bond=1'; v "$d/bonding/mode" mode; v "$d/bonding/miimon" miimon; fi;
if test -e "$d/tun_flags"; then printf ' tun=1'; fi;
if test -e "/var/lib/libvirt/dnsmasq/$n.conf" || test -e "/var/lib/libvirt/dnsmasq/$n.status"; then printf ' libvirt=1'; fi;
printf '\n'; done | head -c 150000;
s resolv; cat /etc/resolv.conf 2>/dev/null | q 8192;
s resolved; cat /run/systemd/resolve/resolv.conf 2>/dev/null | q 8192;
s tools; for t in pkexec nmcli busctl dbus-send gdbus ifup ifdown ifquery ifreload ifenslave brctl netplan networkctl resolvectl systemctl systemd-run setsid timeout ip arping dhclient wicked connmanctl; do if command -v "$t" >/dev/null 2>&1; then printf ' %s\n' "$t"; fi; done;
if test -x /etc/sysconfig/network-scripts/ifup; then printf ' network-scripts\n'; fi;
if command -v cloud-init >/dev/null 2>&1; then if test -e /etc/cloud/cloud-init.disabled || $S grep -q -s -E '^[^#]*config.?: *.?disabled' /etc/cloud/cloud.cfg /etc/cloud/cloud.cfg.d/*.cfg </dev/null; then :; else printf ' cloud-init-network\n'; fi; fi;
if command -v nmcli >/dev/null 2>&1; then
s nmversion; nmcli --version 2>/dev/null | q 200;
if test "$(nmcli -t -f RUNNING general 2>/dev/null)" = running; then
s nmdevices; nmcli -t -f DEVICE,TYPE,STATE,CON-UUID device 2>/dev/null | q 100000;
for c in $(nmcli -t -f UUID,TYPE connection show 2>/dev/null | sed -n 's/^\([0-9a-fA-F-]*\):\(802-3-ethernet\|bridge\|bond\|vlan\)$/\1/p' | head -n 40); do
s nmprofile "$c"; nmcli -t -f all connection show "$c" 2>/dev/null | grep -E '^(connection|ipv4|ipv6|802-3-ethernet|802-1x|bridge|bridge-port|bond|bond-port|vlan)[.]' | grep -v -E ':(--)?$' | q 8192;
done; fi; fi;
if test -d /run/systemd/netif/links; then s networkd "$(systemctl is-active systemd-networkd 2>/dev/null)"; grep -E '^(NETWORK_FILE|ADMIN_STATE)=' /run/systemd/netif/links/* /dev/null 2>/dev/null | q 60000; s networkdversion; networkctl --version 2>/dev/null | head -n 1 | q 200; fi;
s ifversion; ifup --version 2>/dev/null | head -n 1 | q 200;
s ifstate; cat /run/network/ifstate 2>/dev/null | q 8192;
m=0; for f in /etc/network/interfaces /etc/network/interfaces.d/*
$(sed -n -e '/network\/interfaces[.]d\/*[^/]*$/d' -e 's/^[[:space:]]*source[[:space:]]*\(\/.*\)/\1/p' -e 's/^[[:space:]]*source-directory[[:space:]]*\(\/[^[:space:]]*\)/\1\/*/p' /etc/network/interfaces 2>/dev/null)
/etc/netplan/*.yaml /run/netplan/*.yaml /lib/netplan/*.yaml
/etc/systemd/network/*.network /etc/systemd/network/*.netdev /etc/systemd/network/*.network.d/*.conf /run/systemd/network/*.network /run/systemd/network/*.netdev
/etc/sysconfig/network /etc/sysconfig/network-scripts/ifcfg-* /etc/sysconfig/network-scripts/route-* /etc/sysconfig/network-scripts/route6-* /etc/sysconfig/network-scripts/rule-*; do
test $m -lt 80 || break;
if test -f "$f" && test -r "$f"; then R=; elif test -n "$S" && $S test -f "$f" 2>/dev/null </dev/null; then R=$S; elif test -e "$f"; then s secret "$f"; continue; else continue; fi;
m=$((m+1)); z=$($R cat "$f" 2>/dev/null </dev/null | head -c 70000 | wc -c); z=$((z+0));
if test $z -le 65536; then s file $z "$f"; $R cat "$f" 2>/dev/null </dev/null | q; else s big "$f"; fi; done | head -c 500000;
s end
)sh";

} // namespace

QString hostNetScript()
{
    return QString::fromUtf16(script).simplified();
}

} // namespace guestdeck
