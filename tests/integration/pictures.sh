#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# pictures.sh [BUILD_FOLDER] [FOLDER]: makes the pictures of README.md and docs/ from the real program with real guests.
# Set LANG (zh_CN.UTF-8, say) and QT_SCALE_FACTOR to look at the program in other shapes.
set -euo pipefail
root=$(dirname "$(realpath "${BASH_SOURCE[0]}")")/../..
build=$(realpath "${1:-$root/build/check}")
export GUESTDECK_PICTURES=${2:-$root/docs/images}
export GUESTDECK_LAB_DIR=/srv/kvm QT_QPA_PLATFORM=xcb
mkdir -p "$GUESTDECK_PICTURES"
cmake --build "$build" --target pictures
trap '"$root/tests/lab/lab.sh" down "$GUESTDECK_LAB_DIR" >/dev/null' EXIT
"$root/tests/lab/lab.sh" up "$GUESTDECK_LAB_DIR" >/dev/null
xvfb-run -a -s "-screen 0 1600x1000x24 -nolisten tcp" "$build/tests/integration/pictures"
