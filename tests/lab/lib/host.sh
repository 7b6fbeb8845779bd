# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by lab.sh: one hypervisor host. Its root is an overlay over the machine's own root with the upper layer on a
# tmpfs of its own (an upper layer on the lower one's file system goes stale), its network, process, mount, host name,
# IPC and cgroup namespaces are new. Killing its first process kills everything in it.

# Files the host finds instead of the machine's: $1 host number, $2 upper directory.
write_host_files() {
    local n=$1 up=$2 name=lab-h$1 address uuid d
    address=$(host_address "$n")
    mkdir -p "$up"/etc/{ssh,libvirt/{qemu/networks/autostart,storage/autostart,secrets}} "$up"/root/.ssh \
        "$up"/var/{cache/libvirt/qemu,log/libvirt/qemu,lib/libvirt/{images,tiny,boot,dnsmasq,qemu,network,swtpm}}
    chmod 700 "$up/root" "$up/root/.ssh"
    chmod 751 "$up/var/lib/libvirt/qemu"
    chmod 750 "$up/var/cache/libvirt/qemu"
    chown libvirt-qemu:libvirt-qemu "$up/var/lib/libvirt/qemu" "$up/var/cache/libvirt/qemu"
    # Opaque: whatever the machine itself has in these directories is not seen in the host.
    for d in var/lib/libvirt var/cache/libvirt var/log/libvirt etc/libvirt/qemu etc/libvirt/storage etc/libvirt/secrets root; do
        /usr/bin/python3 -c 'import os, sys; os.setxattr(sys.argv[1], "trusted.overlay.opaque", b"y")' "$up/$d"
    done

    uuid=$(cat /proc/sys/kernel/random/uuid)
    echo "${uuid//-/}" >"$up/etc/machine-id"
    echo "$name" >"$up/etc/hostname"
    printf '127.0.0.1 localhost\n%s lab-h1\n%s lab-h2\n' "$(host_address 1)" "$(host_address 2)" >"$up/etc/hosts"
    cat >"$up/etc/libvirt/libvirtd.conf" <<C
host_uuid = "$uuid"
unix_sock_group = "libvirt"
unix_sock_ro_perms = "0777"
unix_sock_rw_perms = "0770"
auth_unix_ro = "none"
auth_unix_rw = "none"
listen_tls = 0
listen_tcp = 1
tcp_port = "16509"
auth_tcp = "none"
C
    # The lab is in namespaces of its own already, and nothing labels files on a machine without AppArmor.
    cat >"$up/etc/libvirt/qemu.conf" <<C
user = "libvirt-qemu"
group = "libvirt-qemu"
security_driver = "none"
namespaces = []
vnc_listen = "0.0.0.0"
migration_host = "$address"
migration_address = "0.0.0.0"
C
    cat >"$up/etc/libvirt/qemu/networks/default.xml" <<C
<network>
  <name>default</name>
  <uuid>$(cat /proc/sys/kernel/random/uuid)</uuid>
  <forward mode='nat'/>
  <bridge name='virbr0' stp='on' delay='0'/>
  <ip address='192.168.13$n.1' netmask='255.255.255.0'>
    <dhcp><range start='192.168.13$n.2' end='192.168.13$n.254'/></dhcp>
  </ip>
</network>
C
    ln -s /etc/libvirt/qemu/networks/default.xml "$up/etc/libvirt/qemu/networks/autostart/default.xml"
    local pool
    for pool in default=/var/lib/libvirt/images isos="$shared/isos" tiny=/var/lib/libvirt/tiny; do
        cat >"$up/etc/libvirt/storage/${pool%%=*}.xml" <<C
<pool type='dir'>
  <name>${pool%%=*}</name>
  <uuid>$(cat /proc/sys/kernel/random/uuid)</uuid>
  <target><path>${pool#*=}</path></target>
</pool>
C
        ln -s "/etc/libvirt/storage/${pool%%=*}.xml" "$up/etc/libvirt/storage/autostart/${pool%%=*}.xml"
    done

    write_login_files "$n" "$up"
    install -m 755 "$here/lib/host-init.sh" "$up/lab-init"
}

host_network() {
    local n=$1 ns
    ns=$(host_netns "$n")
    ip netns add "$ns"
    ip link add name "$(link_name "$n")" type veth peer name eth0 netns "$ns"
    ip link set "$(link_name "$n")" master "gdlab$instance" up
    ip -n "$ns" link set lo up
    ip -n "$ns" link set eth0 up
    ip -n "$ns" addr add "$(host_address "$n")/24" dev eth0
}

host_up() {
    local n=$1 ns fs=$dir/h$1/fs
    ns=$(host_netns "$n")
    mkdir -p "$fs" "$dir/h$n/images"
    chmod 711 "$dir/h$n/images"
    mount -t tmpfs -o mode=755 "gdlab$instance-h$n" "$fs"
    mkdir -p "$fs"/{up,work,root,run}
    ln -sfn fs/run/libvirt/libvirt-sock "$dir/h$n/libvirt-sock"
    write_host_files "$n" "$fs/up"
    # Not the caller's pipes and locks: a reader of our output would wait for the host's end.
    setsid nsenter --net="/run/netns/$ns" -- "$here/lib/host-start.sh" "$ns" "lab-h$n" "$fs" "$dir" "$n" \
        </dev/null >"$dir/h$n/start.log" 2>&1 8>&- 9>&- &
    disown
}

virsh_answers() { timeout 5 virsh -q -c "$1" hostname; }

host_ready() {
    local n=$1 uri
    uri=$(host_uri "$n")
    wait_for 60 "libvirtd of host $n" virsh_answers "$uri" &&
        wait_for 20 "the networks and pools of host $n" host_storage_ready "$uri"
}

# virsh pads the names of a list with blanks.
names_of() { timeout 5 virsh -q -c "$1" "$2" --name | tr -d ' '; }

host_storage_ready() {
    local pool pools
    pools=$(names_of "$1" pool-list) || return 1
    for pool in default isos tiny; do grep -qx "$pool" <<<"$pools" || return 1; done
    names_of "$1" net-list | grep -qx default
}

netns_empty() { [ -z "$(ip netns pids "$1" 2>/dev/null)" ]; }

kill_netns() {
    local pids
    pids=$(ip netns pids "$1" 2>/dev/null) || return 0
    # shellcheck disable=SC2086 # a list of numbers
    [ -z "$pids" ] || kill -9 $pids 2>/dev/null || true
    netns_empty "$1"
}

remove_cgroups() {
    local top
    while read -r top; do
        find "$top" -depth -type d -exec rmdir {} + 2>/dev/null || true
    done < <(find /sys/fs/cgroup -maxdepth 2 -type d -name "$1" 2>/dev/null)
    [ -z "$(find /sys/fs/cgroup -maxdepth 2 -type d -name "$1" 2>/dev/null)" ]
}

host_down() {
    local n=$1 ns
    ns=$(host_netns "$n")
    if [ -e "/run/netns/$ns" ]; then
        wait_for 20 "the processes of host $n to end" kill_netns "$ns" || true
        ip netns del "$ns" 2>/dev/null || true
    fi
    stop_delay "$n"
    ip link del "$(link_name "$n")" 2>/dev/null || true
    wait_for 10 "the cgroups of host $n to empty" remove_cgroups "$ns" || true
}

# Mounts under DIR in our namespace, innermost first.
lab_mounts() { awk -v d="$dir/" 'index($5 "/", d) == 1 { print $5 }' /proc/self/mountinfo | sort -r; }

unmount_all() {
    local path
    while read -r path; do umount "$path" 2>/dev/null || umount -l "$path" 2>/dev/null || true; done < <(lab_mounts)
}
