#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# First process of a lab host: sshd, virtlogd, libvirtd. Ends when killed, and all of the host with it.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C
unset LIBVIRT_DEFAULT_URI XDG_RUNTIME_DIR DBUS_SESSION_BUS_ADDRESS
exec </dev/null >/var/log/lab-init.log 2>&1
trap 'exit 0' TERM
# A run directory for the session daemon of labuser, as a login manager makes it.
install -d -m 700 -o labuser -g libvirt /run/user/4242
/usr/sbin/sshd -E /var/log/sshd.log
/usr/sbin/virtlogd -d
/usr/sbin/libvirtd -d --listen
while :; do
    sleep 3600 &
    wait $!
done
