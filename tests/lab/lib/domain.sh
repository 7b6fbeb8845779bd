# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by lab.sh: the XML of a lab guest.

# domain_xml HOST NAME [key=value...]: see README.md for the keys. Sets $start to 1 or 0 for the caller.
domain_xml() {
    local n=$1 name=$2 pair
    shift 2
    local kind=small mem='' vcpus=1 machine=q35 net=default disk='' cdrom='' append='' video='' vnc=auto listen=127.0.0.1 uefi=0 cdbus='' password=''
    start=0
    for pair; do
        local value=${pair#*=}
        [[ $value =~ ^[A-Za-z0-9/._:=,\ -]*$ ]] || die "not a value for a lab guest: $pair"
        case $pair in
        kind=small | kind=testcard | kind=disk) kind=$value ;;
        mem=*) mem=$value ;;
        vcpus=*) vcpus=$value ;;
        machine=*) machine=$value ;;
        net=*) net=$value ;;
        disk=*) disk=$value ;;
        cdrom=*) cdrom=$value ;;
        cdbus=*) cdbus=$value ;;
        append=*) append=$value ;;
        video=*) video=$value ;;
        vnc=*) vnc=$value ;;
        listen=*) listen=$value ;;
        password=*) password=$value ;;
        uefi=*) uefi=$value ;;
        start=*) start=$value ;;
        *) die "unknown key for a lab guest: $pair" ;;
        esac
    done
    local boot graphics devices='' secret='' firmware=''
    [ "$uefi" = 1 ] && firmware=" firmware='efi'"
    [ -z "$password" ] || secret=" passwd='$password'"
    case $kind in
    small) boot="<kernel>$shared/guest/vmlinux</kernel><initrd>$shared/guest/initrd.zst</initrd><cmdline>console=ttyS0 console=tty0 lab.host=$name${append:+ $append}</cmdline>" ;;
    testcard) boot="<kernel>$shared/guest/testcard.elf</kernel>" ;;
    disk) boot="<boot dev='hd'/><boot dev='cdrom'/>" ;;
    esac
    case $vnc in
    auto) graphics="<graphics type='vnc' port='-1' autoport='yes' listen='$listen'$secret/>" ;;
    socket) graphics="<graphics type='vnc'><listen type='socket'/></graphics>" ;;
    none) graphics='' ;;
    *) graphics="<graphics type='vnc' port='$vnc' autoport='no' listen='$listen'$secret/>" ;;
    esac
    [ -z "$disk" ] || devices+="<disk type='file' device='disk'><driver name='qemu' type='qcow2' discard='unmap'/><source file='$disk'/><target dev='vda' bus='virtio'/></disk>"
    if [ -n "$cdrom" ]; then
        [ -n "$cdbus" ] || { [ "$machine" = q35 ] && cdbus=sata || cdbus=ide; }
        devices+="<disk type='file' device='cdrom'><source file='$cdrom'/><target dev='$([ "$cdbus" = ide ] && echo hda || echo sda)' bus='$cdbus'/><readonly/></disk>"
    fi
    if [ "$kind" = testcard ]; then
        : "${video:=vga}" "${mem:=32}"
    else
        : "${video:=virtio}" "${mem:=160}"
        [ "$net" = none ] || devices+="<interface type='network'><source network='$net'/><model type='virtio'/></interface>"
        devices+="<controller type='usb' model='qemu-xhci' ports='8'/><input type='tablet' bus='usb'/>"
        devices+="<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>"
        devices+="<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"
        if [ "$machine" = q35 ]; then
            devices+="<controller type='pci' index='0' model='pcie-root'/>"
            for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do devices+="<controller type='pci' model='pcie-root-port'/>"; done
        fi
    fi
    cat <<X
<domain type='qemu'>
  <name>$name</name>
  <memory unit='MiB'>$mem</memory>
  <vcpu>$vcpus</vcpu>
  <os$firmware>
    <type arch='x86_64' machine='$machine'>hvm</type>
    $([ "$uefi" = 1 ] && echo "<firmware><feature enabled='no' name='secure-boot'/></firmware>")
    $boot
  </os>
  <features><acpi/><apic/></features>
  <cpu mode='maximum'/>
  <clock offset='utc'/>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <devices>
    <serial type='pty'><log file='$shared/serial/h$n-$name.log' append='off'/><target port='0'/></serial>
    <console type='pty'><target type='serial' port='0'/></console>
    $graphics
    <video><model type='$video'/></video>
    $devices
  </devices>
</domain>
X
}
