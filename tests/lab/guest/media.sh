#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# media.sh KIND OUT GUESTDIR DEBS: what is booted from disk or CD; no root, no loop device, no mount.
#   template   OUT.qcow2, 96 MiB (small, because the installer writes all of it), the lab system installed: BIOS (GRUB) and UEFI (systemd-boot)
#   install    ISO (BIOS and UEFI) that installs the template with one key; TEMPLATE=FILE in the environment
#   debian     ISO (BIOS and UEFI) of the real Debian installer, text mode, from its own Debian package
#   small      ISO of GRUB alone, 5 MB, as Debian ships it
set -euo pipefail
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
. "$here/debs.sh"
kind=$1 out=$(realpath -m "$2") guest=$3 debs=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MTOOLS_SKIP_CHECK=1
cd "$work"

loaders() {
    get_debs "$debs" grub-common grub-pc-bin systemd-boot-efi
    unpack_debs "$debs" "$work/pkg" grub-common grub-pc-bin systemd-boot-efi
    grub=$work/pkg/usr/lib/grub/i386-pc
    mkimage=$work/pkg/usr/bin/grub-mkimage
    systemd_boot=$work/pkg/usr/lib/systemd/boot/efi/systemd-bootx64.efi
}

fill_esp() { # IMAGE KERNEL INITRD OPTIONS: systemd-boot, because GRUB-EFI hangs in its menu under OVMF and TCG
    printf 'timeout 0\ndefault lab.conf\n' >loader.conf
    printf 'title Lab\nlinux /vmlinuz\ninitrd /initrd\noptions %s\n' "$4" >lab.conf
    mmd -i "$1" ::/EFI ::/EFI/BOOT ::/loader ::/loader/entries
    mcopy -i "$1" "$systemd_boot" ::/EFI/BOOT/BOOTX64.EFI
    mcopy -i "$1" loader.conf ::/loader/
    mcopy -i "$1" lab.conf ::/loader/entries/
    mcopy -i "$1" "$2" ::/vmlinuz
    mcopy -i "$1" "$3" ::/initrd
}

make_iso() { # VOLUME TITLE KERNEL INITRD OPTIONS: from tree/, for BIOS (GRUB) and UEFI (systemd-boot)
    mkdir -p tree/boot/grub
    cp "$3" tree/boot/vmlinuz
    cp "$4" tree/boot/initrd
    printf 'set timeout=1\nmenuentry "%s" {\n linux /boot/vmlinuz %s\n initrd /boot/initrd\n}\n' "$2" "$5" >tree/boot/grub/grub.cfg
    "$mkimage" -d "$grub" -O i386-pc-eltorito -p /boot/grub -o tree/boot/grub/eltorito.img \
        biosdisk iso9660 linux normal configfile vbe all_video test minicmd
    local bytes
    bytes=$(($(stat -c %s "$3") + $(stat -c %s "$4")))
    truncate -s "$((bytes / 1048576 + 6))M" esp
    mkfs.vfat -n LABESP esp >/dev/null
    fill_esp esp "$3" "$4" "$5"
    mv esp tree/boot/efi.img
    xorriso -as mkisofs -quiet -V "$1" -R -J -b boot/grub/eltorito.img -no-emul-boot -boot-load-size 4 -boot-info-table \
        -eltorito-alt-boot -e boot/efi.img -no-emul-boot -o "$out" tree 2>/dev/null
}

case $kind in
template)
    loaders
    options="console=ttyS0 console=tty0 quiet"
    cat >grub.cfg <<C
set timeout=0
menuentry "Lab" {
 linux /vmlinuz $options
 initrd /initrd
}
C
    printf 'search --no-floppy --set=root --file /vmlinuz\nset prefix=($root)/grub\nconfigfile /grub/grub.cfg\n' >early.cfg
    "$mkimage" -d "$grub" -O i386-pc -p /grub -c early.cfg -o core.img biosdisk part_msdos fat normal linux configfile \
        search search_fs_file echo test minicmd reboot halt
    truncate -s 96M disk
    printf 'label: dos\n2048,81920,ef,*\n83968,,83\n' | sfdisk -q disk
    truncate -s 40M boot
    mkfs.vfat -F 32 -n LABBOOT boot >/dev/null
    fill_esp boot "$guest/vmlinuz" "$guest/initrd.zst" "$options"
    mmd -i boot ::/grub
    mcopy -i boot grub.cfg ::/grub/grub.cfg
    truncate -s $(((96 * 2048 - 83968) * 512)) data
    mke2fs -q -t ext4 -L labdata data
    dd if=boot of=disk bs=512 seek=2048 conv=notrunc,sparse status=none
    dd if=data of=disk bs=512 seek=83968 conv=notrunc,sparse status=none
    dd if="$grub/boot.img" of=disk bs=440 count=1 conv=notrunc status=none
    dd if=core.img of=disk bs=512 seek=1 conv=notrunc status=none
    qemu-img convert -q -O qcow2 disk "$out"
    ;;
install)
    loaders
    qemu-img convert -q -O raw "${TEMPLATE:?}" os.img
    mkdir -p tree
    gzip -1 <os.img >tree/os.img.gz
    make_iso LABINST "Install the lab system" "$guest/vmlinuz" "$guest/initrd.zst" "console=ttyS0 console=tty0 quiet lab.install"
    ;;
debian)
    loaders
    installer=debian-installer-12-netboot-amd64
    get_debs "$debs" "$installer"
    unpack_debs "$debs" "$work/di" "$installer"
    image=$work/di/usr/lib/debian-installer/images/12/amd64/text/debian-installer/amd64
    mkdir -p tree
    make_iso LABDI "Install" "$image/linux" "$image/initrd.gz" "vga=788 --- quiet"
    ;;
small)
    get_debs "$debs" grub-rescue-pc
    unpack_debs "$debs" "$work/pkg" grub-rescue-pc
    cp "$work/pkg/usr/lib/grub-rescue/grub-rescue-cdrom.iso" "$out"
    ;;
*)
    echo "media.sh: unknown kind $kind" >&2
    exit 2
    ;;
esac
