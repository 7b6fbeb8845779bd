// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctor/probescript.h"

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

// Each part must do with dash and busybox. Two things look odd on purpose: helpers of libvirt's are looked for with the
// PATH that libvirt's own ssh command gets, and all else with the folders of daemons added; and groups are asked twice,
// since a login keeps the groups it began with.
constexpr char16_t script[] = uR"sh(
LC_ALL=C; export LC_ALL
extra=$2
say() { printf '%s=%s\n' "$1" "$2"; }
limit() { if command -v timeout >/dev/null 2>&1; then timeout 5 "$@"; else "$@"; fi; }
tool() { p=$(command -v "$1" 2>/dev/null) && say tool "$1 $p"; }
say probe 1
for t in virt-ssh-helper nc; do tool $t; done
nc -h 2>&1 </dev/null | grep -q -e '-[A-Za-z0-9]*U' && say nc.unix 1
PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/libexec:/usr/lib/qemu"; export PATH
me=$(id -un 2>/dev/null)
say uid "$(id -u)"
say user "$me"
say groups "$(id -Gn 2>/dev/null)"
say account.groups "$(id -Gn "$me" 2>/dev/null)"
for g in libvirt libvirtd kvm; do
  if { getent group $g || grep "^$g:" /etc/group; } >/dev/null 2>&1; then say group $g; fi
done
say kernel "$(uname -r)"
say arch "$(uname -m)"
if read -r up rest < /proc/uptime; then say uptime "${up%%.*}"; fi 2>/dev/null
for f in /etc/os-release /usr/lib/os-release; do
  if [ -r $f ]; then
    while IFS='=' read -r k v; do
      case $k in ID|ID_LIKE|VERSION_ID|PRETTY_NAME) say "os.$k" "$v";; esac
    done < $f
    break
  fi
done
for t in libvirtd virtqemud virtxend virtlxcd qemu-kvm qemu-img swtpm dnsmasq virtiofsd guestfish \
  apt-get dnf yum zypper pacman; do tool $t; done
for e in /usr/bin/qemu-system-* /usr/local/bin/qemu-system-*; do
  if [ -x "$e" ]; then say emulator "${e##*/qemu-system-}"; fi
done
for f in /usr/share/OVMF/OVMF_CODE*.fd /usr/share/edk2/ovmf/OVMF_CODE*.fd /usr/share/edk2/x64/OVMF_CODE*.fd \
  /usr/share/edk2-ovmf/x64/OVMF_CODE*.fd /usr/share/qemu/ovmf-x86_64-code.bin /usr/share/AAVMF/AAVMF_CODE*.fd \
  /usr/share/edk2/aarch64/QEMU_EFI*.fd /usr/share/qemu/aavmf-aarch64-code.bin /usr/share/qemu/edk2-*-code.fd; do
  if [ -e "$f" ]; then say firmware "$f"; break; fi
done
for p in /proc/[0-9]*/comm; do
  IFS= read -r c < "$p" || continue
  case $c in libvirtd|virtqemud|virtxend|virtlxcd|virtproxyd|virtnetworkd|virtstoraged|firewalld) say process "$c";; esac
done 2>/dev/null
if [ -d /run/systemd/system ] && command -v systemctl >/dev/null 2>&1; then
  say systemd 1
  limit systemctl --no-pager show -p Id -p LoadState -p ActiveState -p UnitFileState libvirtd.service libvirtd.socket \
    virtqemud.service virtqemud.socket virtnetworkd.socket virtstoraged.socket virtproxyd.socket firewalld.service \
    ufw.service nftables.service 2>/dev/null </dev/null | while IFS= read -r l; do say unit "$l"; done
  say unit ''
fi
run=/run; [ -d /run/libvirt ] || run=/var/run
mine=${XDG_RUNTIME_DIR:-/run/user/$(id -u)}
look() {
  k=$1; f=$2; w=0
  [ -S "$f" ] || return
  [ -w "$f" ] && w=1
  set -- $(ls -ld "$f" 2>/dev/null)
  say socket "$k $w ${1:--} ${3:--} ${4:--} $f"
}
for s in libvirt virtqemud virtxend virtlxcd virtnetworkd virtstoraged; do
  look system "$run/libvirt/$s-sock"
  look user "$mine/libvirt/$s-sock"
  look user "$HOME/.cache/libvirt/$s-sock"
done
[ -n "$extra" ] && look named "$extra"
[ -e /usr/share/polkit-1/actions/org.libvirt.unix.policy ] && say polkit 1
for f in /usr/share/polkit-1/rules.d/*libvirt* /etc/polkit-1/rules.d/*libvirt* \
  /var/lib/polkit-1/localauthority/*/*libvirt*; do
  if [ -e "$f" ]; then say polkit.rule "$f"; fi
done
flags=$(grep -E '^(flags|Features)' /proc/cpuinfo 2>/dev/null | head -n 1)
for w in vmx svm hypervisor; do
  case " $flags " in *" $w "*) say cpu.flag $w;; esac
done
say cpu.vendor "$(sed -n 's/^vendor_id[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1)"
for f in sys_vendor product_name; do
  if [ -r /sys/class/dmi/id/$f ]; then say "dmi.$f" "$(head -c 200 /sys/class/dmi/id/$f 2>/dev/null | head -n 1)"; fi
done
for m in kvm kvm_intel kvm_amd kvm_hv; do
  if [ -d /sys/module/$m ]; then say module $m; fi
  if [ -r /sys/module/$m/parameters/nested ]; then say nested "$(head -n 1 /sys/module/$m/parameters/nested)"; fi
done
say kvm.log "$(dmesg 2>/dev/null | grep -i 'kvm.*disabled by bios' | tail -n 1 | head -c 300)"
if [ -e /dev/kvm ]; then
  set -- $(ls -ld /dev/kvm 2>/dev/null)
  say kvm.device "${1:--} ${3:--} ${4:--}"
  if ( : <>/dev/kvm ) 2>/dev/null; then say kvm.open 1; else say kvm.open 0; fi
fi
e=$(sed -n 's/^ *user *= *"\([^"]*\)".*/\1/p' /etc/libvirt/qemu.conf 2>/dev/null | head -n 1)
for u in "$e" libvirt-qemu qemu; do
  [ -n "$u" ] || continue
  if g=$(id -Gn "$u" 2>/dev/null); then say emulator.user "$u"; say emulator.groups "$g"; break; fi
done
if [ -r /sys/fs/selinux/enforce ]; then say selinux "$(head -n 1 /sys/fs/selinux/enforce)"; fi
if [ -r /sys/module/apparmor/parameters/enabled ]; then
  say apparmor "$(head -n 1 /sys/module/apparmor/parameters/enabled)"
fi
if [ -r /etc/ufw/ufw.conf ]; then say ufw "$(sed -n 's/^ENABLED=//p' /etc/ufw/ufw.conf | head -n 1)"; fi
say sshd.usedns "$(grep -hi '^[[:space:]]*usedns' /etc/ssh/sshd_config /etc/ssh/sshd_config.d/*.conf 2>/dev/null | head -n 1)"
say end 1
)sh";

} // namespace

QString probeScript()
{
    return QString::fromUtf16(script);
}

QStringList probeCommand(const QString &socket)
{
    QString line = probeScript();
    line.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s);
    return {u"/bin/sh"_s, u"-c"_s, u"eval \"$(printf %b \"$1\")\""_s, u"guestdeck"_s, line, socket};
}

} // namespace guestdeck
