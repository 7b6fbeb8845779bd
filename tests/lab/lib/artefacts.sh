# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by lab.sh: builds what guests boot from and keeps it in a cache keyed by the text of the scripts that made it.

cache=${GUESTDECK_LAB_CACHE:-/var/cache/guestdeck-lab}

# cached NAME KEYFILES... -- COMMAND...: runs COMMAND with %OUT replaced by a new directory unless the cache has it;
# sets $artefact to the directory.
cached() {
    local name=$1 key files=()
    shift
    while [ "$1" != -- ]; do
        files+=("$1")
        shift
    done
    shift
    key=$(cd "$here" && find "${files[@]}" -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -c 1-16)
    artefact=$cache/$name-$key
    [ -d "$artefact" ] && return
    local new=$cache/.new-$name-$$ log=$cache/$name.log
    rm -rf "$new"
    mkdir -p "$new"
    say "building $name (log: $log)"
    if ! "${@//%OUT/$new}" >"$log" 2>&1; then
        rm -rf "$new"
        tail -n 20 "$log" >&2
        die "building $name failed"
    fi
    local old
    for old in "$cache/$name"-????????????????; do [ -d "$old" ] && rm -rf "$old"; done
    mv "$new" "$artefact"
}

# Builds everything (once) and copies it to $shared; the copies, because libvirt changes owners of what guests use.
make_artefacts() {
    local debs=$cache/debs guest template
    mkdir -p "$cache"
    exec 8>"$cache/.lock"
    flock -w 900 8 || die "another lab has been building artefacts for 15 minutes"
    cached testcard testcard -- "$here/testcard/build.sh" %OUT/testcard.elf
    local testcard=$artefact
    cached guest guest/root guest/build.sh guest/debs.sh -- "$here/guest/build.sh" %OUT "$debs"
    guest=$artefact
    cached template guest -- "$here/guest/media.sh" template %OUT/template.qcow2 "$guest" "$debs"
    template=$artefact
    cached install guest -- env TEMPLATE="$template/template.qcow2" "$here/guest/media.sh" install %OUT/lab-install.iso "$guest" "$debs"
    local install=$artefact
    cached debian guest/media.sh guest/debs.sh -- "$here/guest/media.sh" debian %OUT/debian-installer.iso "$guest" "$debs"
    local debian=$artefact
    cached small guest/media.sh guest/debs.sh -- "$here/guest/media.sh" small %OUT/small.iso "$guest" "$debs"
    local small=$artefact
    cached managers guest/managers.sh guest/debs.sh -- "$here/guest/managers.sh" %OUT "$debs"
    local managers=$artefact
    mkdir -p "$shared/guest" "$shared/isos" "$shared/serial"
    cp "$guest"/{vmlinuz,vmlinux,initrd.zst} "$testcard/testcard.elf" "$template/template.qcow2" "$shared/guest/"
    cp "$install/lab-install.iso" "$debian/debian-installer.iso" "$small/small.iso" "$shared/isos/"
    cp -a "$managers" "$shared/managers"
    printf 'This is a text file that only claims to be a CD image.\n%.0s' {1..2000} >"$shared/isos/not-an-iso.iso"
    chmod -R a+rX "$shared"
    flock -u 8
    exec 8>&-
}
