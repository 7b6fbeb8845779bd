#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program with a session bus and an unlocked keyring of its own: keyring.sh PROGRAM [ARGUMENT…]
# Status 77: these are not installed.
set -eu
if [ -z "${GUESTDECK_KEYRING_HOME-}" ]; then
    for tool in dbus-run-session gnome-keyring-daemon; do
        command -v "$tool" >/dev/null || { echo "skipped: no $tool"; exit 77; }
    done
    GUESTDECK_KEYRING_HOME=$(mktemp -d)
    export GUESTDECK_KEYRING_HOME
    trap 'rm -rf "$GUESTDECK_KEYRING_HOME"' EXIT
    mkdir -m 700 "$GUESTDECK_KEYRING_HOME/run"
    env -u DISPLAY -u WAYLAND_DISPLAY HOME="$GUESTDECK_KEYRING_HOME" XDG_RUNTIME_DIR="$GUESTDECK_KEYRING_HOME/run" \
        XDG_DATA_HOME="$GUESTDECK_KEYRING_HOME/data" dbus-run-session -- "$0" "$@"
    exit
fi
# In the new session. The daemon ends with its bus.
printf 'password of the test keyring' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
exec "$@"
