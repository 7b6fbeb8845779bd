#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Two real hypervisor hosts on one machine, as root, without systemd. Needs nothing outside the repository but Debian.
#
# lab.sh check                  exit 0 if a lab can be brought up here, else 77 and one line saying why not
# lab.sh up DIR                 bring it up (again: does nothing); prints DIR/lab.env
# lab.sh env DIR                print DIR/lab.env (KEY=VALUE to the end of the line; DIR/lab.env.sh is the same for a shell)
# lab.sh down DIR               take everything down; safe to repeat, and after a crash
# lab.sh leftovers DIR          list what a lab in DIR left behind; non-zero if anything
# lab.sh list                   the labs that are up, "K DIR"
# With LAB_DIR=DIR in the environment (or one lab only), N is 1 or 2:
# lab.sh exec N COMMAND...      run in host N
# lab.sh guest N NAME [k=v...]  define a guest (start=1: and start it); keys in README.md
# lab.sh many N COUNT           define COUNT shut-off guests bench-0001...
# lab.sh wait-serial N NAME REGEX [SECONDS]   wait until the guest's serial output matches, print the match
# lab.sh clear N                destroy and undefine all guests of host N
# lab.sh kill-libvirtd N        kill -9 its libvirtd (guests stay); start-libvirtd N starts it again
# lab.sh link N down|up         pull and plug the network cable of host N
# lab.sh delay N MS             make its cable that much longer (round trip; 0: as it was); connections live on
# lab.sh logins N               how many ssh logins it has accepted so far; then what failed, came, and is open
# lab.sh sshd N [KEY=VALUE...]  these settings of sshd and no others; slow=SECONDS; also stop, start, drop (connections)
# lab.sh newkey N, oldkey N     another host key, and the one in known_hosts again
# lab.sh carriers N none|nc|helper|all        what there is to carry libvirt through ssh
# lab.sh daemons N monolithic|modular|none    which sockets libvirt has
# lab.sh sasl N on|off          ask for LAB_SASL_USER on its TCP port
# lab.sh tls N on|off           listen with TLS
# lab.sh manager N nm|ifupdown|none    who manages the network of its cable (start-nm: NetworkManager again, when it was killed)
# lab.sh reset N                all of these as they were after up
# lab.sh logs [N]               the ends of the hosts' logs
set -euo pipefail
export LC_ALL=C
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
. "$here/lib/common.sh"
. "$here/lib/artefacts.sh"
. "$here/lib/host.sh"
. "$here/lib/domain.sh"
. "$here/lib/remote.sh"
. "$here/lib/manager.sh"

tools=(ip nsenter unshare pivot_root mount setsid flock ssh ssh-keygen sshd virsh libvirtd virtlogd dnsmasq iptables
    qemu-system-x86_64 qemu-img xorriso mkfs.vfat mmd mcopy sfdisk mke2fs cpio zstd depmod modprobe gcc ld strip
    apt-get dpkg-deb openssl gzip /usr/bin/python3)

missing() {
    echo "lab: not possible here: $*"
    exit 77
}

overlay_works() {
    unshare --mount --propagation private bash -c 'd=$(mktemp -d) && mount -t tmpfs none "$d" && mkdir "$d"/{u,w,m} &&
        { mount -t overlay -o "lowerdir=/,upperdir=$d/u,workdir=$d/w" none "$d/m"; r=$?; umount -R "$d"; rmdir "$d"; exit $r; }'
}

cmd_check() {
    local absent=() tool
    [ "$(id -u)" = 0 ] || missing "needs root"
    PATH=$PATH:/usr/sbin:/sbin
    for tool in "${tools[@]}"; do command -v "$tool" >/dev/null || absent+=("$tool"); done
    ((${#absent[@]} == 0)) || missing "programs are missing: ${absent[*]} (packages: README.md)"
    /usr/bin/python3 -c 'import libvirt' 2>/dev/null || missing "python3-libvirt is missing"
    getent passwd libvirt-qemu >/dev/null || missing "no user libvirt-qemu (package libvirt-daemon-system)"
    [ -c /dev/net/tun ] || missing "no /dev/net/tun"
    overlay_works 2>/dev/null || missing "cannot mount an overlay in a new mount namespace"
    unshare --net sh -c 'ip link add name veth-a type veth peer name veth-b && ip link add name bridge-a type bridge' 2>/dev/null ||
        missing "cannot make veth pairs and bridges"
}

write_env() {
    {
        cat <<C
LAB_DIR=$dir
LAB_LOCAL_URI=$(host_uri 1)
LAB_LOCAL_SOCKET=$dir/h1/libvirt-sock
LAB_LOCAL_ADDR=$(host_address 1)
LAB_SHARED=$shared
LAB_SERIAL_DIR=$shared/serial
LAB_KERNEL=$shared/guest/vmlinuz
LAB_VMLINUX=$shared/guest/vmlinux
LAB_INITRD=$shared/guest/initrd.zst
LAB_TEMPLATE=$shared/guest/template.qcow2
LAB_TESTCARD=$shared/guest/testcard.elf
LAB_INSTALL_ISO=$shared/isos/lab-install.iso
LAB_DI_ISO=$shared/isos/debian-installer.iso
LAB_SMALL_ISO=$shared/isos/small.iso
LAB_BADISO=$shared/isos/not-an-iso.iso
LAB_TINY_POOL=tiny
C
        write_remote_env
    } >"$dir/lab.env.new"
    mv "$dir/lab.env.new" "$dir/lab.env"
    # The URI holds '&': for a shell the values must be quoted.
    sed "s/=/='/; s/\$/'/" "$dir/lab.env" >"$dir/lab.env.sh"
}

take_instance() {
    local k
    for k in {0..99}; do
        ip -o addr show | grep -q " 10\.77\.$k\." && continue
        ip link add name "gdlab$k" type bridge 2>/dev/null || continue
        ip link set "gdlab$k" alias "$dir" up
        ip addr add "10.77.$k.254/24" dev "gdlab$k"
        instance=$k
        return
    done
    die "no free lab number"
}

cmd_up() {
    set_dir "${1:?usage: lab.sh up DIR}"
    cmd_check
    mkdir -p "$dir"
    exec 9>"$dir/.lock"
    flock -w 600 9 || die "another lab.sh works on $dir"
    if find_instance && [ -e "$dir/lab.env" ] && host_ready 1 && host_ready 2; then
        cat "$dir/lab.env"
        return
    fi
    remove_all
    trap 'say "bringing up failed"; cmd_logs >&2 || true; remove_all' EXIT
    trap 'exit 1' INT TERM HUP
    take_instance
    make_artefacts
    make_keys
    # Bridged frames must not pass the machine's own packet filter.
    if [ -e /proc/sys/net/bridge/bridge-nf-call-iptables ]; then
        echo 0 >"/sys/class/net/gdlab$instance/bridge/nf_call_iptables" 2>/dev/null || true
    fi
    local n
    for n in "${hosts[@]}"; do host_network "$n"; done
    plug_back_cable
    for n in "${hosts[@]}"; do host_up "$n"; done
    for n in "${hosts[@]}"; do
        host_ready "$n" || exit 1
        remember_host_key "$n"
    done
    wait_for 20 "sshd of host 2" "$dir/keys/ssh" -i "$dir/keys/id_lab" -o BatchMode=yes "root@$(host_address 2)" true || exit 1
    write_env
    trap - EXIT INT TERM HUP
    cat "$dir/lab.env"
}

remove_all() {
    local n
    if find_instance; then
        for n in "${hosts[@]}"; do host_down "$n"; done
    fi
    unmount_all
    if [ -z "$(lab_mounts)" ]; then
        rm -rf --one-file-system "$dir/h1" "$dir/h2" "$dir/shared" "$dir/keys" "$dir/lab.env" "$dir/lab.env.new" "$dir/lab.env.sh"
    fi
    if [ -n "$instance" ]; then ip link del "gdlab$instance" 2>/dev/null || true; fi
}

cmd_down() {
    set_dir "${1:?usage: lab.sh down DIR}"
    if [ -d "$dir" ]; then
        exec 9>"$dir/.lock"
        flock -w 600 9 || die "another lab.sh works on $dir"
    fi
    remove_all
    rm -f "$dir/.lock"
    rmdir "$dir" 2>/dev/null || true
    cmd_leftovers "$dir"
}

cmd_leftovers() {
    set_dir "${1:?usage: lab.sh leftovers DIR}"
    local found='' item pid k
    find_instance && found+="bridge gdlab$instance"$'\n'
    while read -r item; do found+="mount $item"$'\n'; done < <(lab_mounts)
    for item in "$dir"/{h1,h2,shared,keys,lab.env}; do [ ! -e "$item" ] || found+="file $item"$'\n'; done
    while read -r item; do found+="loop device $item"$'\n'; done < <(losetup -n -O NAME,BACK-FILE 2>/dev/null | grep -F " $dir/")
    # What belongs to an instance without a bridge belongs to nobody: the bridge is made first and removed last.
    while read -r item; do
        k=${item##*/gdlab}
        [ -e "/sys/class/net/gdlab${k%%-*}" ] && [ "${k%%-*}" != "$instance" ] || found+="$item"$'\n'
    done < <(find /run/netns /sys/fs/cgroup -maxdepth 2 -name 'gdlab*-h[12]' 2>/dev/null)
    for pid in /proc/[0-9]*; do
        [ "${pid#/proc/}" = $$ ] && continue
        # Our own directory on the command line of a daemon or of a guest.
        if { tr '\0' ' ' <"$pid/cmdline"; } 2>/dev/null | grep -qE "^[^ ]*(qemu-system|libvirtd|virtlogd|dnsmasq|host-start|unshare|python3).* ?$dir/"; then
            found+="process ${pid#/proc/}"$'\n'
        fi
    done
    [ -z "$found" ] && return
    printf '%s' "$found"
    return 1
}

cmd_guest() {
    local n=${1:-} name=${2:-} uri
    check_host "$n"
    check_name "$name"
    choose_lab
    uri=$(host_uri "$n")
    local xml=$dir/h$n/$name.xml
    domain_xml "$@" >"$xml" # not in a subshell: it sets $start
    virsh -q -c "$uri" define "$xml" >/dev/null
    rm -f "$xml"
    if [ "$start" = 1 ]; then
        : >"$shared/serial/h$n-$name.log"
        virsh -q -c "$uri" start "$name" >/dev/null
    fi
}

cmd_wait_serial() {
    local n=${1:-} name=${2:-} regex=${3:?a regular expression} limit=${4:-90}
    check_host "$n"
    check_name "$name"
    choose_lab
    local log=$shared/serial/h$n-$name.log
    if ! wait_for "$limit" "'$regex' on the serial console of $name" grep -aqE -- "$regex" "$log"; then
        tail -c 1000 "$log" >&2 || true
        return 1
    fi
    grep -aoE -- "$regex" "$log" | head -n 1 | tr -d '\r'
}

cmd_clear() {
    check_host "${1:-}"
    choose_lab
    if libvirtd_gone "$1"; then # it can die of a link that breaks; the next test has nothing to do with that
        echo "libvirtd of host $1 is gone, and is started again" >&2
        start_libvirtd "$1"
    fi
    /usr/bin/python3 "$here/guests.py" "$(host_uri "$1")" clear
}

cmd_logs() {
    local n file
    [ -n "${dir:-}" ] || choose_lab
    for n in ${1:-"${hosts[@]}"}; do
        for file in "$dir/h$n/start.log" "$dir/h$n"/fs/up/var/log/{lab-init,sshd}.log "$dir/h$n"/fs/up/var/log/libvirt/qemu/*.log \
            "$shared/serial/h$n"-*.log; do
            [ -s "$file" ] || continue
            echo "---- ${file#"$dir"/}"
            tail -n 15 "$file" | cut -c 1-1000
        done
    done
}

[ $# -ge 1 ] || set -- help
command=$1
shift
instance=''
export PATH=$PATH:/usr/sbin:/sbin
case $command in
check) cmd_check ;;
up) cmd_up "$@" ;;
env)
    set_dir "${1:?usage: lab.sh env DIR}"
    cat "$dir/lab.env"
    ;;
down) cmd_down "$@" ;;
leftovers) cmd_leftovers "$@" ;;
list) instances ;;
exec)
    check_host "${1:-}"
    choose_lab
    in_host "$@"
    ;;
guest) cmd_guest "$@" ;;
many)
    check_host "${1:-}"
    choose_lab
    /usr/bin/python3 "$here/guests.py" "$(host_uri "$1")" many "${2:?a count}"
    ;;
wait-serial) cmd_wait_serial "$@" ;;
clear) cmd_clear "$@" ;;
kill-libvirtd) cmd_kill_libvirtd "$@" ;;
start-libvirtd) cmd_start_libvirtd "$@" ;;
link) cmd_link "$@" ;;
delay) cmd_delay "$@" ;;
logins) cmd_logins "$@" ;;
sshd) cmd_sshd "$@" ;;
newkey) cmd_newkey "$@" ;;
oldkey) cmd_oldkey "$@" ;;
carriers) cmd_carriers "$@" ;;
daemons) cmd_daemons "$@" ;;
sasl) cmd_sasl "$@" ;;
tls) cmd_tls "$@" ;;
manager) cmd_manager "$@" ;;
reset) cmd_reset "$@" ;;
logs) cmd_logs "$@" ;;
*)
    sed -n '3,/^set -e/p' "${BASH_SOURCE[0]}" | sed '$d; s/^# \{0,1\}//'
    [ "$command" = help ] || exit 2
    ;;
esac
