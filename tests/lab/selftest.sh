#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# selftest.sh [--media [PATTERN]]: brings a lab up in a directory of its own, proves what README.md promises, takes it down.
# --media also installs from the installer ISO over VNC and starts the Debian installer (5 minutes more; or only those
# whose name has PATTERN in it).
# Exit 0 when all passed, 77 when no lab is possible here.
set -euo pipefail
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
lab=$here/lab.sh
"$lab" check || exit $?
dir=$(mktemp -d /tmp/gdlab-selftest.XXXXXX)
export LAB_DIR=$dir
trap '"$lab" down "$dir" >/dev/null 2>&1 || true; rm -rf --one-file-system "$dir"' EXIT
trap 'exit 1' INT TERM HUP
passed=0 failed=0

# try NAME COMMAND...: one check, with its time. (No grep -q after a pipe here: it ends early and pipefail sees the writer die.)
try() {
    local name=$1 begin end out
    shift
    begin=$(date +%s%N)
    # Not as the condition of an if: that would switch -e off inside, and only a check's last line would count.
    set +e
    out=$(set -e; "$@" 2>&1)
    local status=$?
    set -e
    if [ $status = 0 ]; then
        passed=$((passed + 1))
        end=$(date +%s%N)
        printf 'ok    %6d ms  %s\n' $(((end - begin) / 1000000)) "$name"
    else
        failed=$((failed + 1))
        printf 'FAIL            %s\n%s\n' "$name" "$out" | head -n 40
    fi
}

size_of() { # DOMAIN: size of its picture as WxH (PNG or PPM)
    local file=$dir/shot
    virsh -q -c "$LAB_LOCAL_URI" screenshot "$1" "$file" >/dev/null
    /usr/bin/python3 - "$file" <<'P'
import struct, sys
data = open(sys.argv[1], "rb").read()
if data.startswith(b"\x89PNG"):
    print("%dx%d" % struct.unpack(">II", data[16:24]))
else:
    print("x".join(data.split(None, 3)[1:3]).replace("b'", ""))
P
}

until_ok() { # SECONDS COMMAND...
    local until=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < until)) || return 1
        sleep 0.1
    done
}

has_size() { [ "$(size_of "$1")" = "$2" ]; }
run_local() { virsh -q -c "$LAB_LOCAL_URI" "$@"; }
run_ssh() { virsh -q -c "$LAB_SSH_URI" "$@"; }
one_pool() { run_local pool-info "$1" | grep running >/dev/null; }
key() { run_local send-key "$1" "$2" >/dev/null; }
fill_tiny() { ! run_local vol-create-as "$LAB_TINY_POOL" big.raw 128M --format raw --allocation 128M; }
net_active() { "$1" net-info default | grep -c -E '^(Active|Autostart): *yes' | grep -x 2; }
state_is() { [ "$("$1" domstate "$2" | tr -d '[:space:]')" = "$3" ]; }
has_lease() { run_local domifaddr st-small | grep 192.168.131. >/dev/null; }
agent_answers() { run_local qemu-agent-command st-small '{"execute":"guest-ping"}' | grep return >/dev/null; }
vnc_by_tcp() { # the greeting, at the host's address
    local port
    port=$(run_local vncdisplay st-small | sed 's/.*://')
    timeout 5 bash -c "exec 3<>/dev/tcp/$LAB_LOCAL_ADDR/$((5900 + port)) && head -c 3 <&3" | grep -q RFB
}
vnc_by_descriptor() {
    /usr/bin/python3 - "$LAB_LOCAL_URI" st-card <<'P'
import libvirt, os, socket, sys
fd = libvirt.open(sys.argv[1]).lookupByName(sys.argv[2]).openGraphicsFD(0, libvirt.VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH)
s = socket.socket(fileno=fd)
s.settimeout(5)
assert s.recv(12).startswith(b"RFB ")
P
}
screendump() { # DOMAIN: its picture as PPM, from QEMU itself
    local file=/var/lib/libvirt/qemu/selftest.ppm
    "$lab" exec 1 sh -c "virsh -q qemu-monitor-command --hmp $1 'screendump $file' >/dev/null && cat $file && rm $file"
}
card_pixels() { # the card's picture, compared pixel by pixel with card.h
    gcc -x c -O1 -I"$here/testcard" -o "$dir/card" - <<'C'
#include "card.h"
#include <stdio.h>
int main(void)
{
    for (unsigned y = 0; y < 768; ++y)
        for (unsigned x = 0; x < 1024; ++x) {
            const unsigned p = testcard_pixel(1024, 768, x, y);
            putchar(p >> 16), putchar(p >> 8 & 255), putchar(p & 255);
        }
    return 0;
}
C
    "$dir/card" >"$dir/card.raw"
    screendump st-card |
        tail -c $((1024 * 768 * 3)) | cmp - "$dir/card.raw"
}
kill_keeps_guest() {
    local before
    before=$("$lab" exec 1 pgrep -f 'guest=st-small,')
    "$lab" kill-libvirtd 1
    ! timeout 5 virsh -q -c "$LAB_LOCAL_URI" list >/dev/null 2>&1 || return 1
    "$lab" start-libvirtd 1
    [ "$("$lab" exec 1 pgrep -f 'guest=st-small,')" = "$before" ] && state_is run_local st-small running
}
cut_link() {
    "$lab" link 2 down
    ! timeout 3 ssh -i "$LAB_SSH_KEY" -o UserKnownHostsFile="$LAB_SSH_KNOWN_HOSTS" -o BatchMode=yes "root@$LAB_SSH_HOST" true 2>/dev/null || return 1
    "$lab" link 2 up
    until_ok 20 timeout 5 virsh -q -c "$LAB_SSH_URI" hostname
}
password_login() {
    printf '#!/bin/sh\necho %s\n' "$LAB_SSH_PASSWORD" >"$dir/askpass"
    chmod 700 "$dir/askpass"
    SSH_ASKPASS=$dir/askpass SSH_ASKPASS_REQUIRE=force setsid -w ssh -o UserKnownHostsFile="$LAB_SSH_KNOWN_HOSTS" \
        -o PubkeyAuthentication=no "$LAB_SSH_PASSWORD_USER@$LAB_SSH_HOST" virsh -q -c qemu:///system net-list </dev/null
}
many() { [ "$("$lab" many 2 200)" = 200 ]; }
logins() { "$lab" logins 2 | sed -n 1p; }
ssh_as() { # CONFIG SSH ARGUMENTS: no key but the configuration's
    local config=$1
    shift
    ssh -F "$config" -o BatchMode=yes -o ConnectTimeout=5 "$@"
}
counts_logins() {
    local before
    before=$(logins)
    run_ssh list && run_ssh list
    [ "$(logins)" = $((before + 2)) ]
}
no_group() {
    ! virsh -q -c "$LAB_SSH_FORBIDDEN_URI" list 2>"$dir/err" && grep 'Permission denied' "$dir/err" >/dev/null
}
has_session() { # and not the guests of the system's
    local names
    names=$(virsh -q -c "$LAB_SSH_SESSION_URI" list --all --name)
    [ -z "${names//[[:space:]]/}" ] && [ -n "$(run_ssh list --all --name)" ]
}
behind_jump() {
    ! ssh_as "$LAB_JUMP_CONFIG" "root@$LAB_JUMP_TARGET" true 2>/dev/null || return 1
    [ "$(ssh_as "$LAB_JUMP_CONFIG" -J "$LAB_JUMP_HOST" "root@$LAB_JUMP_TARGET" hostname)" = lab-h2 ]
    [ "$(virsh -q -c "$LAB_JUMP_ALIAS_URI" hostname)" = lab-h2 ]
}
other_port() { ssh_as "$(dirname "$LAB_SSH_KEY")/ssh_config" -i "$LAB_SSH_KEY" -p "$LAB_SSH_OTHER_PORT" "root@$LAB_SSH_HOST" true; }
changed_key() {
    "$lab" newkey 2
    ! run_ssh list 2>"$dir/err" && grep 'Offending ED25519 key in' "$dir/err" >/dev/null
    "$lab" oldkey 2
    run_ssh list
}
sshd_settings() {
    "$lab" sshd 2 AllowTcpForwarding=no
    ! "$LAB_SSH_COMMAND" -i "$LAB_SSH_KEY" -o BatchMode=yes -W 127.0.0.1:22 "root@$LAB_SSH_HOST" </dev/null 2>"$dir/err"
    grep 'administratively prohibited' "$dir/err" >/dev/null
    "$lab" sshd 2 slow=1
    [ "$(milliseconds run_ssh list)" -ge 1000 ]
    "$lab" sshd 2 drop
    run_ssh list
    "$lab" sshd 2 stop
    ! run_ssh list 2>/dev/null || return 1
    "$lab" sshd 2 start
    run_ssh list
}
milliseconds() {
    local begin
    begin=$(date +%s%N)
    "$@" >/dev/null
    echo $((($(date +%s%N) - begin) / 1000000))
}
carriers() {
    local kind has
    for kind in none= nc=nc helper=virt-ssh-helper all='nc virt-ssh-helper'; do
        "$lab" carriers 2 "${kind%%=*}"
        # shellcheck disable=SC2016 # for the host's shell
        has=$("$lab" exec 2 sh -c 'for p in nc virt-ssh-helper; do command -v $p >/dev/null && echo $p; done; true' | xargs)
        [ "$has" = "${kind#*=}" ] || return 1
        if [ "$kind" = none= ]; then ! run_ssh list 2>/dev/null || return 1; else run_ssh list; fi
    done
}
modular() {
    "$lab" daemons 2 modular
    ! "$lab" exec 2 test -e /run/libvirt/libvirt-sock || return 1
    run_ssh net-list
    "$lab" kill-libvirtd 2
    "$lab" start-libvirtd 2
    "$lab" exec 2 virsh -q -c qemu:///system net-list
    "$lab" daemons 2 none
    ! run_ssh list 2>/dev/null || return 1
    "$lab" daemons 2 monolithic
    run_ssh list
    "$lab" guest 2 st-after kind=testcard start=1 # virtlogd has kept its socket
}
tls() {
    ! virsh -q -c "$LAB_TLS_URI_2" list 2>/dev/null || return 1
    "$lab" tls 2 on
    virsh -q -c "$LAB_TLS_URI_2" list
}
sasl() {
    "$lab" sasl 2 on
    /usr/bin/python3 - "$LAB_TCP_URI_2" "$LAB_SASL_USER" "$LAB_SASL_PASSWORD" <<'P'
import libvirt, sys
def answer(questions, password):
    for question in questions:
        question[4] = password if question[0] == libvirt.VIR_CRED_PASSPHRASE else sys.argv[2]
    return 0
def host(password):
    kinds = [libvirt.VIR_CRED_AUTHNAME, libvirt.VIR_CRED_PASSPHRASE]
    return libvirt.openAuth(sys.argv[1], [kinds, answer, password], 0).getHostname()
assert host(sys.argv[3]) == "lab-h2"
try:
    host("wrong")
except libvirt.libvirtError as error:
    assert error.get_error_code() == libvirt.VIR_ERR_AUTH_FAILED, error
else:
    raise AssertionError("no password needed")
P
}
connect_time() { milliseconds bash -c "exec 3<>/dev/tcp/$LAB_SSH_HOST/22"; }
longer_cable() { # changed under a connection, which lives on
    local time
    coproc cable { ssh_as "$LAB_JUMP_CONFIG" "root@$LAB_SSH_HOST" cat; }
    echo one >&"${cable[1]}"
    read -r -t 10 <&"${cable[0]}"
    "$lab" delay 2 200
    time=$(connect_time)
    [ "$time" -ge 200 ] && [ "$time" -lt 600 ]
    [ "$(ssh_as "$LAB_JUMP_CONFIG" "root@$LAB_SSH_HOST" head -c 10M /dev/zero | wc -c)" = 10485760 ]
    "$lab" link 2 down
    ! timeout 2 bash -c "exec 3<>/dev/tcp/$LAB_SSH_HOST/22" 2>/dev/null || return 1
    "$lab" link 2 up
    "$lab" delay 2 20
    until_ok 10 connects_below 150
    "$lab" delay 2 0
    until_ok 10 connects_below 20
    echo two >&"${cable[1]}"
    read -r -t 10 <&"${cable[0]}" && [ "$REPLY" = two ]
    # shellcheck disable=SC2154 # set by coproc
    kill "$cable_PID"
}
connects_below() { [ "$(connect_time)" -lt "$1" ]; }
managers() {
    local outer=${LAB_SSH_HOST%.*}.254
    "$lab" manager 2 ifupdown
    [ "$("$lab" exec 2 ifquery --state eth0)" = eth0=eth0 ]
    "$lab" exec 2 ip route | grep "^default via $outer dev eth0" >/dev/null
    "$lab" manager 2 nm
    [ "$("$lab" exec 2 nmcli -g GENERAL.CONNECTION device show eth0)" = cable ]
    "$lab" exec 2 ip route | grep "^default via $outer dev eth0" >/dev/null
}

reset() {
    "$lab" reset 2
    ! virsh -q -c "$LAB_TLS_URI_2" list 2>/dev/null || return 1
    virsh -q -c "$LAB_TCP_URI_2" list
}
migrates() { # shared directory, same path on both hosts
    "$lab" exec 1 virsh -q migrate --live --p2p --unsafe --persistent --undefinesource st-small "qemu+ssh://root@$LAB_SSH_HOST/system"
    state_is run_ssh st-small running
}
second_lab() { # beside the first
    local other
    other=$(mktemp -d /tmp/gdlab-selftest.XXXXXX)
    "$lab" up "$other" >/dev/null && "$lab" down "$other" && [ ! -e "$other" ] && run_local list >/dev/null
}
crash() { # the first processes of both hosts die, then the directory's record of them is lost
    "$lab" exec 1 true && rm -f "$dir/lab.env"
    # shellcheck disable=SC2046 # a list of numbers
    kill -9 $(ip netns pids "$("$lab" list | awk -v d="$dir" '$2 == d { print "gdlab" $1 "-h1" }')") 2>/dev/null || true # killing the first ends others before their turn
}
install_over_vnc() {
    local port
    run_local vol-create-as default installed.qcow2 1G --format qcow2 >/dev/null
    "$lab" guest 1 st-install kind=disk machine="$1" uefi="$2" mem=320 listen=0.0.0.0 disk=/var/lib/libvirt/images/installed.qcow2 cdrom="$LAB_INSTALL_ISO" start=1
    "$lab" wait-serial 1 st-install 'Press Enter' 120
    port=$((5900 + $(run_local vncdisplay st-install | sed 's/.*://')))
    virsh -q -c "$LAB_LOCAL_URI" screenshot st-install "$dir/install-$1-$2.png" >/dev/null
    "$here/rfb-type.py" "$LAB_LOCAL_ADDR" "$port" '\n'
    "$lab" wait-serial 1 st-install 'LAB-INSTALLED' 120
    "$lab" wait-serial 1 st-install 'LAB-READY lab-guest' 120
    "$lab" wait-serial 1 st-install 'LAB-DATA boots=1' 10
    until_ok 60 login_works "$port"
    run_local destroy st-install >/dev/null
    run_local undefine st-install --nvram >/dev/null
    run_local vol-delete --pool default installed.qcow2 >/dev/null
}
login_works() { # by keyboard, from the login prompt on the screen to a line on serial
    local text
    for text in 'root\n' 'lab\n' 'echo typed $((40 + 2)) > /dev/ttyS0\n'; do
        sleep 2 # for the next prompt, which nothing announces
        "$here/rfb-type.py" "$LAB_LOCAL_ADDR" "$1" "$text" >/dev/null
    done
    "$lab" wait-serial 1 st-install 'typed 42' 10
}
debian_starts() {
    "$lab" guest 1 st-debian kind=disk machine=q35 uefi="$1" mem=1024 cdrom="$LAB_DI_ISO" net=default start=1
    until_ok 120 dialog_drawn
    cp "$dir/di.png" "$dir/debian-$1.png"
    run_local destroy st-debian >/dev/null
    run_local undefine st-debian --nvram >/dev/null
}
dialog_drawn() { # blue at the left edge and a good part of the picture the dialog's grey: not firmware, not a boot log
    run_local screenshot st-debian "$dir/di.png" >/dev/null || return 1
    screendump st-debian | /usr/bin/python3 -c '
import sys
magic, size, depth, pixels = sys.stdin.buffer.read().split(b"\n", 3)
width, height = map(int, size.split())
edge = pixels[3 * width * (height // 2):][:3]
grey = pixels.count(b"\xaa\xaa\xaa")
sys.exit(not (edge == b"\0\0\xaa" and grey > width * height * 0.3))'
}

try "up" "$lab" up "$dir"
[ "$failed" = 0 ] || exit 1
. "$dir/lab.env.sh"
try "up again does nothing" "$lab" up "$dir"
try "local URI answers" run_local list --all
try "ssh URI answers" run_ssh list --all
try "hosts differ" test "$(run_local hostname)" != "$(run_ssh hostname)"
for pool in default isos "$LAB_TINY_POOL"; do try "pool $pool is active" one_pool "$pool"; done
try "default network active on host 1" net_active run_local
try "default network active on host 2" net_active run_ssh
try "the tiny pool fills up" fill_tiny
try "isos are listed" bash -c "virsh -q -c '$LAB_LOCAL_URI' vol-list isos | grep -q lab-install.iso"
try "login with a password" password_login

try "test card starts" "$lab" guest 1 st-card kind=testcard start=1
try "test card is ready" "$lab" wait-serial 1 st-card TESTCARD-READY 10
try "test card has 1024x768" has_size st-card 1024x768
try "test card has the pixels of card.h" card_pixels
try "key a" key st-card KEY_A
try "key a reported" "$lab" wait-serial 1 st-card 'KEY 1e' 5
try "key m" key st-card KEY_M
try "mode reported" "$lab" wait-serial 1 st-card 'MODE 1280x800' 5
try "test card has 1280x800" has_size st-card 1280x800
try "VNC by file descriptor" vnc_by_descriptor

try "small guest starts" "$lab" guest 1 st-small kind=small append=lab.inputs listen=0.0.0.0 start=1
try "small guest is ready" "$lab" wait-serial 1 st-small LAB-READY 120
try "small guest has an address" "$lab" wait-serial 1 st-small 'LAB-IP eth0 192[.0-9]*' 30
try "its lease is known" until_ok 10 has_lease
try "its agent answers" until_ok 20 agent_answers
try "VNC by TCP" vnc_by_tcp
try "key typed over VNC" "$here/rfb-type.py" "$LAB_LOCAL_ADDR" "$((5900 + $(run_local vncdisplay st-small | sed 's/.*://')))" l
try "key arrived" "$lab" wait-serial 1 st-small 'code=0026 val=00000001' 10
try "libvirtd killed, guest stays" kill_keeps_guest
try "cable pulled and plugged" cut_link
try "live migration to host 2" migrates
try "200 guests defined" many
try "logins are counted" counts_logins
try "a user without the group" no_group
try "a user's own libvirt" has_session
try "behind a jump host" behind_jump
try "another port" other_port
try "a changed host key" changed_key
try "settings of sshd" sshd_settings
try "what carries libvirt" carriers
try "modular daemons" modular
try "managers of the network" managers
try "TLS" tls
try "SASL" sasl
try "a longer cable" longer_cable
try "all as it was" reset
try "logs" "$lab" logs 1
try "clear" "$lab" clear 2
try "a second lab beside this one" second_lab
if [ "${1:-}" = --media ]; then
    pattern=${2:-}
    medium() { [[ $1 != *"$pattern"* ]] || try "$@"; }
    try "clear host 1" "$lab" clear 1
    medium "install over VNC, q35, BIOS, SATA CD" install_over_vnc q35 0
    medium "install over VNC, pc, BIOS, IDE CD" install_over_vnc pc 0
    medium "install over VNC, q35, UEFI" install_over_vnc q35 1
    medium "Debian installer, BIOS" debian_starts 0
    medium "Debian installer, UEFI" debian_starts 1
    [ -z "${LAB_SHOTS:-}" ] || cp "$dir"/*.png "$LAB_SHOTS/"
fi
crash
try "up repairs a broken lab" "$lab" up "$dir"
try "local URI answers again" run_local list --all
try "down" "$lab" down "$dir"
try "nothing is left" "$lab" leftovers "$dir"
try "down twice" "$lab" down "$dir"
try "the directory is gone" test ! -e "$dir/h1"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
