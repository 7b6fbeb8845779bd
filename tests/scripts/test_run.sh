#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
# shellcheck source=tests/scripts/sandbox.sh
source "$(dirname "$0")/sandbox.sh"

mkdir -p "$sandbox/tree/build/release/app"
program=$sandbox/tree/build/release/app/guestdeck
# shellcheck disable=SC2016
printf '#!/bin/bash\necho "platform=${QT_QPA_PLATFORM:-}"; printf "<%%s>\\n" "$@"; exit 7\n' >"$program"
chmod +x "$program"
# For the checks of ./run that the daemon is there already; the machine's own is not asked.
stand_in virsh 'exit 0'

call -- ./run
expect "no display: status 2" equal "$status" 2
expect "no display: one line" equal "$(wc -l <"$sandbox/err")" 1
expect "no display: names X forwarding" has "$errors" "ssh -X"
expect "no display: names VNC" has "$errors" "-platform vnc"
expect "no display: nothing asked, built or installed before" equal "$(<"$calls")" ""

call DISPLAY=:9 -- ./run --connect "qemu:///session" "a b"
expect "arguments reach the program whole" has "$output" $'<--connect>\n<qemu:///session>\n<a b>'
expect "the program's status is run's status" equal "$status" 7
expect "nothing missing: apt-get stays out of it" not_called "^apt-get"
expect "nothing missing: no sudo" not_called "^sudo"
expect "nothing to build: no build" not_called "^cmake --build"

for given in "-platform vnc" "-platform=vnc" "--platform vnc"; do
    # shellcheck disable=SC2086
    call -- ./run $given
    expect "'$given' needs no display" equal "$status" 7
done
call WAYLAND_DISPLAY=wayland-0 -- ./run
expect "Wayland is a display" equal "$status" 7
call QT_QPA_PLATFORM=offscreen -- ./run
expect "QT_QPA_PLATFORM is a choice" equal "$status" 7
call -- ./run --version
expect "--version needs no display" has "$output" "platform=offscreen"
call -- ./run --help
expect "--help: its own options" has "$output" "--client-only"
expect "--help: the program's too" has "$output" "<--help>"
rm -f "$program.away"
mv "$program" "$program.away"
call -- ./run --help
expect "--help before the first build: status 0" equal "$status" 0
mv "$program.away" "$program"

printf '%s\n' mold libvirt-daemon-system >"$sandbox/missing"
call DISPLAY=:9 -- ./run
expect "missing packages are installed" called "apt-get install .*mold.*libvirt-daemon-system"
expect "without recommended ones" called "apt-get install .*--no-install-recommends"
expect "and no others" not_called "apt-get install .*cmake"
expect "after refreshing the lists once" equal "$(grep -c '^apt-get update' "$calls")" 1

call DISPLAY=:9 -- ./run --client-only
expect "--client-only brings no hypervisor" not_called "libvirt-daemon-system"
expect "--client-only still brings the build tools" called "apt-get install .*mold"
expect "--client-only starts no daemon" not_called "^virsh"
expect "--client-only is not the program's" lacks "$output" "<--client-only>"

stand_in apt-get 'exit 100'
call DISPLAY=:9 -- ./run
expect "apt-get that fails: says so and goes on" has "$output" "going on"
expect "apt-get that fails: the program still starts" equal "$status" 7
stand_in apt-get

stand_in ninja 'echo "[1/2] Building"'
call DISPLAY=:9 -- ./run
expect "something to build: it is built" called "^cmake --build --preset release"
stand_in cmake 'exit 1'
call DISPLAY=:9 -- ./run
expect "a failed build starts nothing" lacks "$output" "platform="
expect "a failed build is a failure" equal "$status" 1

finish
