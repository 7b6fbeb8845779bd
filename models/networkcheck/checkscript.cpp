// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networkcheck/checkfacts.h"

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

// For dash and busybox. What needs root is asked by "sudo -n" where the login is somebody else's, else left out.
constexpr char16_t script[] = uR"sh(
LC_ALL=C; export LC_ALL
PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"; export PATH
say() { printf '%s=%s\n' "$1" "$2"; }
lines() { while IFS= read -r l; do printf '%s=%s\n' "$1" "$l"; done; }
has() { command -v "$1" >/dev/null 2>&1; }
limit() { if has timeout; then timeout 15 "$@"; else "$@"; fi; }
say check 1
uid=$(id -u)
say uid "$uid"
root=
may=0
if [ "$uid" = 0 ]; then may=1
elif has sudo && limit sudo -n true >/dev/null 2>&1 </dev/null; then root='sudo -n'; may=1; say sudo 1
fi
if [ -d /run/systemd/system ]; then say systemd 1; fi
for t in python3 arping nmap iptables nft firewall-cmd ufw virsh sysctl nmcli; do if has $t; then say tool $t; fi; done
for k in net/ipv4/ip_forward net/ipv6/conf/all/forwarding net/bridge/bridge-nf-call-iptables; do
  if [ -r /proc/sys/$k ]; then say sysctl "$k $(cat /proc/sys/$k)"; fi
done
for f in /proc/sys/net/ipv4/conf/*/rp_filter /proc/sys/net/ipv6/conf/*/accept_ra; do say sysctl "${f#/proc/sys/} $(cat "$f")"; done 2>/dev/null
grep -Hs -e ip_forward -e rp_filter -e bridge-nf-call -e all.forwarding -e accept_ra /etc/sysctl.conf /etc/sysctl.d/*.conf 2>/dev/null |
  grep -v ':[[:space:]]*[#;]' | head -n 40 | lines sysctl.file
bridges=
for d in /sys/class/net/*; do
  [ -e "$d/address" ] || continue
  n=${d##*/}
  k=other
  if [ "$(cat "$d/type" 2>/dev/null)" = 772 ]; then k=loopback
  elif [ -d "$d/bridge" ]; then k=bridge
  elif [ -d "$d/bonding" ]; then k=bond
  elif [ -d "$d/wireless" ] || [ -e "$d/phy80211" ]; then k=wireless
  elif [ -e "$d/tun_flags" ]; then k=tap
  elif [ -e "$d/device" ]; then k=physical
  elif [ "$(cat "$d/ifindex" 2>/dev/null)" = "$(cat "$d/iflink" 2>/dev/null)" ]; then k=other
  else k=veth
  fi
  u=$(( $(cat "$d/flags" 2>/dev/null || echo 0) & 1 ))
  c=$(cat "$d/carrier" 2>/dev/null)
  m=$(readlink "$d/master" 2>/dev/null)
  a=$(cat "$d/address" 2>/dev/null)
  m=${m##*/}
  say link "$k $u ${c:--} ${m:--} ${a:--} $n"
  if [ $k = bridge ] && [ $u = 1 ]; then bridges="$bridges $n"; fi
done
ip -o addr show 2>/dev/null | head -n 500 | lines addr
ip -4 route show 2>/dev/null | head -n 500 | lines route4
ip -6 route show 2>/dev/null | head -n 500 | lines route6
say rules "$(ip -4 rule show 2>/dev/null | wc -l)"
for p in /proc/[0-9]*; do
  IFS= read -r c < "$p/comm" || continue
  case $c in
  dnsmasq) say dnsmasq "${p#/proc/} $(tr '\000' '\n' < "$p/cmdline" | sed -n 's/^--conf-file=//p' | head -n 1)";;
  libvirtd|virtnetworkd|virtqemud|dockerd|firewalld|NetworkManager) if grep -q . "$p/cmdline"; then say daemon "${p#/proc/} $c"; fi;;
  esac
done 2>/dev/null
if [ $may = 1 ]; then
  if $root iptables-save -t nat >/dev/null 2>&1; then
    say rules.read iptables
    $root iptables-save -t filter 2>/dev/null | head -c 200000 | lines filter
    $root iptables-save -t nat 2>/dev/null | head -c 200000 | lines nat
  fi
  if has nft && $root nft list tables >/dev/null 2>&1; then
    say rules.read nft
    $root nft list ruleset 2>/dev/null | head -c 300000 | lines nft
  fi
fi
if has firewall-cmd && limit $root firewall-cmd --state >/dev/null 2>&1 </dev/null; then
  say firewalld 1
  limit $root firewall-cmd --get-zones 2>/dev/null </dev/null | tr ' ' '\n' | lines zone
  for n in $bridges $(ip -4 route show default 2>/dev/null | sed -n 's/.* dev \([^ ]*\).*/\1/p'); do
    z=$(limit $root firewall-cmd --get-zone-of-interface="$n" 2>/dev/null </dev/null)
    say zone.of "$n ${z:--}"
  done
  say zone.default "$(limit $root firewall-cmd --get-default-zone 2>/dev/null </dev/null)"
  for z in $(limit $root firewall-cmd --get-active-zones 2>/dev/null </dev/null | sed -n 's/^\([^ ][^ ]*\).*/\1/p'); do
    if limit $root firewall-cmd --zone="$z" --query-masquerade >/dev/null 2>&1 </dev/null; then say zone.masquerade "$z"; fi
  done
fi
if grep -qs '^ENABLED=yes' /etc/ufw/ufw.conf; then say ufw 1; fi
own=$(ip -o -4 addr show up scope global 2>/dev/null | awk '{ split($4, a, "/"); print $2 "/" a[1] }' | head -n 8)
asks=
for n in $(echo $bridges | tr ' ' '\n' | head -n 8); do asks="$asks dhcp:$n"; done
for a in $own; do asks="$asks arp:${a%%/*}:${a#*/}"; done
if [ $may = 1 ] && has python3; then
  say asker python3
  limit $root python3 - $asks 2>/dev/null <<'ASK'
@PYTHON@
ASK
elif [ $may = 1 ] && has arping && arping -V 2>&1 | grep -q iputils; then
  say asker arping
  for a in $own; do
    say asked.addr "${a#*/}"
    limit $root arping -D -c 2 -w 2 -I "${a%%/*}" "${a#*/}" 2>/dev/null </dev/null |
      sed -n 's/.*reply from .*\[\([0-9A-Fa-f:]*\)\].*/\1/p' | head -n 1 | while read -r m; do say dup "${a%%/*} ${a#*/} $m"; done
  done
fi
if [ $may = 1 ] && has nmap && [ -z "$(command -v python3)" ]; then
  for n in $bridges; do
    say asked.dhcp "$n"
    limit $root nmap --script broadcast-dhcp-discover -e "$n" 2>/dev/null </dev/null |
      sed -n 's/.*Server Identifier: *//p' | while read -r s; do say dhcp "$n $s -"; done
  done
fi
say end 1
)sh";

// Sends one DHCP discover on each bridge, and asks for each address of this host who else has it; then listens for a
// few seconds. dnsmasq pings for three seconds before it offers an address, so the wait cannot be shorter. The discover
// goes out by the host's own stack where there is an address, as only that reaches a server on this same host.
constexpr char16_t python[] = uR"py(
import os, select, socket, struct, sys, time

def own_mac(device):
    with open('/sys/class/net/%s/address' % device) as f:
        mac = bytes.fromhex(f.read().strip().replace(':', ''))
    if len(mac) != 6:
        raise ValueError(device)
    return mac

def show(mac):
    return ':'.join('%02x' % b for b in mac)

def checksum(data):
    total = sum(struct.unpack('>%dH' % (len(data) // 2), data))
    while total >> 16:
        total = (total & 0xffff) + (total >> 16)
    return (~total) & 0xffff

def discover(client, xid):
    return (struct.pack('>BBBBIHH', 1, 1, 6, 0, xid, 0, 0x8000) + bytes(16) + client + bytes(10) + bytes(192)
            + bytes([99, 130, 83, 99, 53, 1, 1, 55, 4, 1, 3, 6, 54, 255]) + bytes(50))

def frame(mac, payload):
    udp = struct.pack('>HHHH', 68, 67, 8 + len(payload), 0) + payload
    head = struct.pack('>BBHHHBBH4s4s', 0x45, 0, 20 + len(udp), 0, 0, 64, 17, 0, bytes(4), bytes([255] * 4))
    head = head[:10] + struct.pack('>H', checksum(head)) + head[12:]
    return bytes([255] * 6) + mac + bytes([8, 0]) + head + udp

def send_discover(device, raw, payload):
    # A server on this host hears what goes through its own stack, and answers there even if no cable is plugged in; a
    # bridge without an address has no such way.
    try:
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        udp.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        udp.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        udp.setsockopt(socket.SOL_SOCKET, 25, device.encode() + bytes(1))
        try:
            udp.bind(('', 68))
        except OSError:
            pass
        udp.sendto(payload, ('255.255.255.255', 67))
        return udp
    except OSError:
        raw.send(frame(own_mac(device), payload))
    return None

def offer(data, xid, server):
    if len(data) < 240 or data[0] != 2 or data[4:8] != struct.pack('>I', xid):
        return None
    at = 240
    while at + 1 < len(data) and data[at] != 255:
        if data[at] == 0:
            at += 1
            continue
        if data[at] == 54 and data[at + 1] == 4 and at + 6 <= len(data):
            server = data[at + 2:at + 6]
        at += 2 + data[at + 1]
    return socket.inet_ntoa(server)

def framed_offer(data, xid):
    if len(data) < 14 + 20 + 8 or data[12:14] != bytes([8, 0]) or data[14] >> 4 != 4 or data[23] != 17:
        return None
    at = 14 + (data[14] & 15) * 4
    return offer(data[at + 8:], xid, data[26:30]) if data[at + 2:at + 4] == bytes([0, 68]) else None

sockets = {}
heard = {}
xids = {}
wanted = {}
for ask in sys.argv[1:]:
    parts = ask.split(':')
    try:
        device = parts[1]
        mac = own_mac(device)
        if device not in sockets:
            s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
            s.bind((device, 0))
            s.setblocking(False)
            sockets[device] = s
        if parts[0] == 'dhcp':
            xid = struct.unpack('>I', os.urandom(4))[0]
            xids[device] = xid
            udp = send_discover(device, sockets[device], discover(bytes([2]) + os.urandom(5), xid))
            if udp:
                heard[udp] = device
            print('asked.dhcp=' + device)
        else:
            address = socket.inet_aton(parts[2])
            wanted.setdefault(device, []).append((address, parts[2]))
            sockets[device].send(bytes([255] * 6) + mac + bytes([8, 6]) + struct.pack('>HHBBH', 1, 0x800, 6, 4, 1)
                                 + mac + bytes(4) + bytes(6) + address)
            print('asked.addr=' + parts[2])
    except (OSError, ValueError, IndexError):
        continue

end = time.time() + (5 if xids else 1.5)
seen = set()
while sockets and time.time() < end and len(seen) < 64:
    for s in select.select(list(sockets.values()) + list(heard), [], [], max(0, end - time.time()))[0]:
        try:
            data, source = s.recvfrom(2048)
        except OSError:
            continue
        if s in heard:
            server = offer(data, xids[heard[s]], socket.inet_aton(source[0]))
            if server:
                seen.add('dhcp=%s %s -' % (heard[s], server))
            continue
        device = source[0]
        server = framed_offer(data, xids[device]) if device in xids else None
        if server:
            seen.add('dhcp=%s %s %s' % (device, server, show(data[6:12])))
        if len(data) >= 42 and data[12:14] == bytes([8, 6]) and data[20:22] == bytes([0, 2]) and source[2] != 4:
            for address, text in wanted.get(device, []):
                if data[28:32] == address:
                    seen.add('dup=%s %s %s' % (device, text, show(data[22:28])))
# Those with a MAC address come first, and count.
for line in sorted(seen, key=lambda line: (line.endswith('-'), line)):
    print(line)
)py";

} // namespace

QStringList checkCommand()
{
    QString text = QString::fromUtf16(script);
    text.replace(u"@PYTHON@"_s, QString::fromUtf16(python).trimmed());
    // In one line and without "!": the login shell on the way may be csh.
    text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'!', u"\\0041"_s);
    return {u"/bin/sh"_s, u"-c"_s, u"eval \"$(printf %b \"$1\")\""_s, u"guestdeck"_s, text};
}

} // namespace guestdeck
