#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# build.sh OUT DEBS: the small guest: OUT/vmlinuz, OUT/vmlinux (uncompressed: boots 4 s sooner under TCG), OUT/initrd.zst.
# Debian's generic kernel, busybox and the guest agent, unpacked from downloaded packages; /init and friends from root/.
set -euo pipefail
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
. "$here/debs.sh"
out=$(realpath "$1") debs=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root

kernel=$(apt-cache depends linux-image-amd64 | awk '/Depends:/ { print $2; exit }')
if [ -z "$kernel" ]; then
    apt-get update -qq
    kernel=$(apt-cache depends linux-image-amd64 | awk '/Depends:/ { print $2; exit }')
fi
[ -n "$kernel" ] || { echo "lab: apt knows no linux-image-amd64" >&2; exit 1; }
version=${kernel#linux-image-}
userland=(busybox-static qemu-guest-agent libglib2.0-0 libudev1 libnuma1 liburing2 libpcre2-8-0 libc6)
get_debs "$debs" "$kernel" "${userland[@]}"
unpack_debs "$debs" "$work/kernel" "$kernel"
unpack_debs "$debs" "$work/pkg" "${userland[@]}"

mkdir -p "$root"/{bin,sbin,usr/bin,usr/sbin,proc,sys,dev,run,tmp,mnt,root,etc,lib/modules/"$version",lib/x86_64-linux-gnu,lib64,var/run,var/log}
cp -r "$here/root/." "$root/"
cp "$work/pkg/bin/busybox" "$root/bin/busybox"
for applet in $("$root/bin/busybox" --list); do
    [ "$applet" = busybox ] || ln -s busybox "$root/bin/$applet"
done
cp "$work/pkg/usr/sbin/qemu-ga" "$root/usr/sbin/"
for so in libudev.so.1 libnuma.so.1 liburing.so.2 libglib-2.0.so.0 libgmodule-2.0.so.0 libm.so.6 libc.so.6 \
    libpcre2-8.so.0 ld-linux-x86-64.so.2; do
    cp -L "$(find "$work/pkg" -name "$so" | head -n 1)" "$root/lib/x86_64-linux-gnu/"
done
ln -s ../lib/x86_64-linux-gnu/ld-linux-x86-64.so.2 "$root/lib64/ld-linux-x86-64.so.2"
strip --strip-unneeded "$root/usr/sbin/qemu-ga" "$root"/lib/x86_64-linux-gnu/lib[gup]*.so* 2>/dev/null || true

# Only these modules and what they depend on.
modules=(virtio_pci virtio_net virtio_blk virtio_scsi sd_mod sr_mod virtio_console virtio_balloon virtio_rng virtio_mem
    virtio_input virtio-gpu bochs qxl evdev button psmouse usbhid hid-generic xhci_pci ehci_pci uhci_hcd ahci ata_piix
    isofs ext4 crc32c_generic e1000 e1000e ata_generic nls_utf8 nls_ascii vfat usb-storage nvme af_packet)
depmod -b "$work/kernel" "$version"
tree=$work/kernel/lib/modules/$version
for m in "${modules[@]}"; do
    modprobe -d "$work/kernel" -S "$version" --show-depends "$m" 2>/dev/null | awk '/^insmod/ { print $2 }' || true
done | sort -u | while read -r file; do
    rel=${file#*/lib/modules/"$version"/}
    install -D -m 644 "$tree/$rel" "$root/lib/modules/$version/$rel"
done
cp "$tree"/modules.{order,builtin} "$root/lib/modules/$version/"
depmod -b "$root" "$version"

echo 'root:x:0:0:root:/root:/bin/sh' >"$root/etc/passwd"
echo "root:$(openssl passwd -1 -salt lab lab):19000:0:99999:7:::" >"$root/etc/shadow"
echo 'root:x:0:' >"$root/etc/group"
echo /bin/sh >"$root/etc/shells"
(cd "$root" && find . | cpio -o -H newc --quiet | zstd -9 -T0 -q -f -o "$out/initrd.zst")

cp "$work/kernel/boot/vmlinuz-$version" "$out/vmlinuz"
/usr/bin/python3 - "$out/vmlinuz" "$out/vmlinux" <<'P'
import lzma, sys
image = open(sys.argv[1], "rb").read()
start = image.find(b"\xfd7zXZ\x00")
if start < 0:
    sys.exit("lab: the kernel image is not XZ-compressed")
open(sys.argv[2], "wb").write(lzma.LZMADecompressor(format=lzma.FORMAT_XZ).decompress(image[start:]))
P
