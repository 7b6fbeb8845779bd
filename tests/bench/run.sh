#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh PROGRAM [JSON [SSHBENCH [BATCH]]]: a lab of its own with 1,000 guests off and three running, and the measurements in it.
# With SSHBENCH as many on the other host, and that program's measurements over ssh. In the end a hundred simulated hosts
# of a hundred guests, with the lab's two, and with twenty in front that never answer (JSON: beside the other, many-*), and
# the console beside vncviewer and gvncviewer on the same QEMU (console-*). With BATCH (tst_lab_batch) the time that twenty
# linked clones with their seeds take; it clears the host first.
set -euo pipefail
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
lab=$here/../lab/lab.sh
# shellcheck source=.ci/packages.sh
source "$here/../../.ci/packages.sh"
ensure_packages "${BENCH_PACKAGES[@]}"
export LAB_DIR=/tmp/guestdeck-bench
trap '"$lab" down "$LAB_DIR" >/dev/null' EXIT
"$lab" up "$LAB_DIR" >/dev/null
"$lab" many 1 1000 >/dev/null
for i in 1 2 3; do
    "$lab" guest 1 "running-$i" kind=testcard start=1 >/dev/null
done
if [ -n "${3:-}" ]; then
    "$lab" many 2 1000 >/dev/null
    for i in 1 2; do "$lab" guest 2 "running-$i" kind=testcard start=1 >/dev/null; done
fi
status=0
/usr/bin/python3 "$here/bench.py" --binary "$1" --lab "$LAB_DIR" ${2:+--json "$2"} ${3:+--ssh "$3"} || status=$?
for silent in 0 20; do
    /usr/bin/python3 "$here/manyhosts.py" --binary "$1" --lab "$LAB_DIR" --silent $silent \
        ${2:+--json "$(dirname "$2")/many-$silent-$(basename "$2")"}
done
/usr/bin/python3 "$here/consolebench.py" --binary "$1" ${2:+--json "$(dirname "$2")/console-$(basename "$2")"} || status=$?
if [ -n "${4:-}" ]; then
    GUESTDECK_LAB_DIR=$LAB_DIR LC_ALL=C.UTF-8 xvfb-run -a "$4" twentyLinkedClonesTakeAMoment | grep '20 linked clones' || status=1
fi
exit $status
