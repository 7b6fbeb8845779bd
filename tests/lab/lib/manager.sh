# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by lab.sh: who manages the network of a host. None does at first: the lab has set its address by hand.

outer_gateway() { echo "10.77.$instance.254"; }
manager_mark() { echo "$dir/h$1/manager"; }

give_managers() {
    in_host "$1" sh -c 'test -e /etc/lab-managers || { tar -C "$1" -c . | tar -C / -x --keep-directory-symlink --no-same-owner &&
        ldconfig && touch /etc/lab-managers; }' sh "$shared/managers"
}

start_nm() {
    in_host "$1" sh -c '
        mkdir -p /run/dbus /run/NetworkManager /var/lib/NetworkManager /etc/NetworkManager/system-connections
        if ! pgrep -x dbus-daemon >/dev/null; then rm -f /run/dbus/pid; dbus-daemon --system --fork --nopidfile; fi
        # Without udevd it leaves its hands off everything, unless /sys cannot be written when it starts.
        mount -o remount,ro,bind /sys
        NetworkManager --log-level=INFO >/var/log/NetworkManager.log 2>&1
        for i in $(seq 100); do nmcli -t general status >/dev/null 2>&1 && break; sleep 0.1; done
        mount -o remount,rw,bind /sys' </dev/null >/dev/null 2>&1
    wait_for 20 "NetworkManager of host $1 to take eth0" nm_has_eth0 "$1"
}
nm_has_eth0() { in_host "$1" nmcli -t -f GENERAL.STATE device show eth0 2>/dev/null | grep -q '^GENERAL.STATE:100'; }

manage_by_nm() {
    in_host "$1" sh -c 'mkdir -p /etc/NetworkManager/system-connections /etc/NetworkManager/conf.d
cat >/etc/NetworkManager/NetworkManager.conf <<C
[main]
plugins=keyfile
dns=none
rc-manager=unmanaged
auth-polkit=false
no-auto-default=*
[keyfile]
unmanaged-devices=interface-name:vnet*;interface-name:virbr*;interface-name:back0
[connectivity]
enabled=false
C
umask 077
cat >/etc/NetworkManager/system-connections/cable.nmconnection <<C
[connection]
id=cable
uuid=5f1c1c5e-7a3b-4c9b-9d6c-3b1f0a2e7d11
type=ethernet
interface-name=eth0

[ipv4]
method=manual
address1=$1/24,$2

[ipv6]
method=disabled
C
' sh "$(host_address "$1")" "$(outer_gateway)"
    start_nm "$1"
    in_host "$1" nmcli connection up cable >/dev/null # the address was there before it, so it only looked on
}

manage_by_ifupdown() {
    in_host "$1" sh -c 'mkdir -p /etc/network/interfaces.d /run/network
cat >/etc/network/interfaces <<C
# The lab'"'"'s own cable.
source /etc/network/interfaces.d/*

auto lo
iface lo inet loopback

auto eth0
iface eth0 inet static
    address $1/24
    gateway $2
C
ip addr flush dev eth0 2>/dev/null; ip link set eth0 up; ifup lo eth0 </dev/null >/dev/null 2>&1' sh "$(host_address "$1")" "$(outer_gateway)"
}

# Whatever became of it: no manager, no bridge, the address on the cable.
manage_by_none() {
    local address
    address=$(host_address "$1")
    in_host "$1" sh -c '
        for p in $(pgrep -f "guestdeck-ne[t]-"); do kill -9 "$p"; done
        pkill -9 -x NetworkManager; pkill -9 -x nm-dispatcher; pkill -x dhclient; pkill -x dbus-daemon
        mount -o remount,rw,bind /sys
        rm -rf /run/guestdeck-net* /run/NetworkManager /run/network /var/lib/NetworkManager /var/lib/guestdeck-hostnet \
            /etc/NetworkManager /etc/network/interfaces /etc/network/interfaces.d /var/lib/dhcp
        mkdir -p /var/lib/dhcp
        for b in /sys/class/net/*/bridge; do
            b=${b%/bridge}; b=${b##*/}
            case $b in virbr*) ;; *) [ -e "/sys/class/net/$b" ] && ip link del "$b" ;; esac
        done
        ip link set eth0 nomaster up
        ip addr flush dev eth0
        ip addr add "$1/24" dev eth0
        ip route del default
        true' sh "$address" >/dev/null 2>&1
}

cmd_manager() {
    local n=${1:-}
    check_host "$n"
    choose_lab
    case ${2:-} in
    nm | ifupdown)
        give_managers "$n"
        manage_by_none "$n"
        echo "$2" >"$(manager_mark "$n")"
        "manage_by_$2" "$n"
        ;;
    start-nm) start_nm "$n" ;;
    none)
        [ -e "$(manager_mark "$n")" ] || return 0
        manage_by_none "$n"
        rm -f "$(manager_mark "$n")"
        ;;
    *) die "usage: lab.sh manager N nm|ifupdown|none|start-nm" ;;
    esac
}
