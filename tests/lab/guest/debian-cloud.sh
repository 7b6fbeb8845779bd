#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# debian-cloud.sh OUT.qcow2 DEBS: a real Debian 12 with cloud-init, as its cloud images are: cloud kernel, netplan, sshd,
# BIOS (GRUB). Three minutes and 400 MB. Root (for the owners of files); no loop device, no mount. Needs mmdebstrap.
set -euo pipefail
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
. "$here/debs.sh"
out=$(realpath -m "$1") debs=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
get_debs "$debs" grub-common grub-pc-bin
unpack_debs "$debs" "$work/pkg" grub-common grub-pc-bin
grub=$work/pkg/usr/lib/grub/i386-pc

include=systemd-sysv,udev,dbus,cloud-init,cloud-guest-utils,e2fsprogs,openssh-server,sudo,iproute2,netplan.io,linux-image-cloud-amd64
mmdebstrap --quiet --variant=minbase --aptopt='APT::Install-Recommends "false"' --include="$include" bookworm "$root"
echo 'LABEL=debroot / ext4 rw,noatime 0 1' >"$root/etc/fstab"
echo debian >"$root/etc/hostname"
printf 'datasource_list: [ NoCloud, None ]\n' >"$root/etc/cloud/cloud.cfg.d/90_lab.cfg"
# What makes machines of one image different from each other is not in the image.
: >"$root/etc/machine-id"
rm -f "$root"/etc/ssh/ssh_host_*
rm -rf "$root"/var/lib/apt/lists/* "$root"/var/cache/apt/*.bin
version=$(basename "$root"/boot/vmlinuz-* | sed 's/^vmlinuz-//')
mkdir -p "$root/boot/grub"
cat >"$root/boot/grub/grub.cfg" <<C
set timeout=0
menuentry "Debian" {
 linux /boot/vmlinuz-$version root=LABEL=debroot ro console=tty0 console=ttyS0 net.ifnames=0 mitigations=off
 initrd /boot/initrd.img-$version
}
C
cd "$work"
truncate -s 1536M disk
printf 'label: dos\n2048,,83,*\n' | sfdisk -q disk
truncate -s $((1536 * 1048576 - 1048576)) part
mke2fs -q -t ext4 -L debroot -O ^metadata_csum_seed -d "$root" part
printf 'set root=(hd0,msdos1)\nset prefix=($root)/boot/grub\nconfigfile /boot/grub/grub.cfg\n' >early.cfg
"$work/pkg/usr/bin/grub-mkimage" -d "$grub" -O i386-pc -p /boot/grub -c early.cfg -o core.img \
    biosdisk part_msdos ext2 normal linux configfile search test minicmd
dd if=part of=disk bs=1M seek=1 conv=notrunc,sparse status=none
dd if="$grub/boot.img" of=disk bs=440 count=1 conv=notrunc status=none
dd if=core.img of=disk bs=512 seek=1 conv=notrunc status=none
qemu-img convert -q -O qcow2 disk "$out"
