#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# host-start.sh NETNS HOSTNAME FS DIR N: started in the host's network namespace; builds the other namespaces and the
# root and becomes the host's first process. FS is a tmpfs with up/ work/ root/ run/.
set -euo pipefail

if [ "$1" != --inside ]; then
    # Cgroups of its own, so that libvirt's names in them cannot meet another libvirt's.
    if [ -e /sys/fs/cgroup/cgroup.controllers ]; then
        mkdir -p "/sys/fs/cgroup/$1"
        echo $$ >"/sys/fs/cgroup/$1/cgroup.procs" || true
    else
        for c in /sys/fs/cgroup/*/; do
            [ -e "$c/cgroup.procs" ] || continue
            mkdir -p "$c$1" 2>/dev/null || continue
            if [ -e "$c$1/cpuset.cpus" ]; then
                cat "$c/cpuset.cpus" >"$c$1/cpuset.cpus"
                cat "$c/cpuset.mems" >"$c$1/cpuset.mems"
            fi
            echo $$ >"$c$1/cgroup.procs" || true
        done
    fi
    exec unshare --mount --uts --ipc --pid --cgroup --fork --kill-child=SIGKILL --propagation private -- "$0" --inside "$@"
fi
shift
name=$2 fs=$3 dir=$4 n=$5
root=$fs/root
hostname "$name"
mount -t overlay -o "lowerdir=/,upperdir=$fs/up,workdir=$fs/work" "$name" "$root"
mount -t proc proc "$root/proc"
mount -t sysfs sys "$root/sys"
if [ -e /sys/fs/cgroup/cgroup.controllers ]; then
    mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
    # A group with processes cannot hand controllers down: libvirt needs it free.
    mkdir -p "$root/sys/fs/cgroup/init"
    echo $$ >"$root/sys/fs/cgroup/init/cgroup.procs" || true
    read -ra controllers <"$root/sys/fs/cgroup/cgroup.controllers"
    for c in "${controllers[@]}"; do
        echo "+$c" >"$root/sys/fs/cgroup/cgroup.subtree_control" || true
    done
else
    mount -t tmpfs tmpfs "$root/sys/fs/cgroup"
    for c in cpu cpuacct cpuset memory devices freezer blkio pids; do
        mkdir -p "$root/sys/fs/cgroup/$c"
        mount -t cgroup -o "$c" cgroup "$root/sys/fs/cgroup/$c" || rmdir "$root/sys/fs/cgroup/$c"
    done
fi
if [ -n "${LAB_KVM:-}" ]; then
    mount --rbind /dev "$root/dev"
else
    # A /dev without kvm, so that every machine answers the same: emulation only. It must be absent: libvirt probes
    # QEMU anew (4 s) at every call while /dev/kvm seems usable and QEMU says it is not.
    mount -t tmpfs -o mode=755 dev "$root/dev"
    mkdir "$root/dev"/{net,pts,shm}
    mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts "$root/dev/pts"
    ln -s pts/ptmx "$root/dev/ptmx"
    for node in null zero full random urandom tty net/tun vhost-net fuse loop-control loop{0..7}; do
        if [ -c "/dev/$node" ] || [ -b "/dev/$node" ]; then
            : >"$root/dev/$node"
            mount --bind "$(realpath "/dev/$node")" "$root/dev/$node"
        fi
    done
    ln -s /proc/self/fd "$root/dev/fd"
    ln -s /proc/self/fd/0 "$root/dev/stdin"
    ln -s /proc/self/fd/1 "$root/dev/stdout"
    ln -s /proc/self/fd/2 "$root/dev/stderr"
fi
# Run directory and images lie under DIR: its sockets are reached from outside, and images are on a real disk.
mount --bind "$fs/run" "$root/run"
mkdir -p "$root/run/sshd" "$root/run/lock" "$root$dir/shared" "$root/var/lib/libvirt/images" "$root/var/lib/libvirt/tiny"
mount --bind "$dir/h$n/images" "$root/var/lib/libvirt/images"
mount -t tmpfs -o size=64m,mode=711 lab-tiny "$root/var/lib/libvirt/tiny"
mount --bind "$dir/shared" "$root$dir/shared"
# QEMU runs as a user of its own and must reach the shared files even if DIR is in a private directory.
path=$dir
while [ "$path" != / ]; do
    chmod o+x "$root$path"
    path=$(dirname "$path")
done
cd "$root"
pivot_root . mnt
cd /
umount -l /mnt
exec /lab-init
