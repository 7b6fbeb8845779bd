# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced. get_debs DIR NAME...: downloads Debian packages into DIR (never installs them), once.

get_debs() {
    local dir=$1 name
    shift
    mkdir -p "$dir"
    for name; do
        if compgen -G "$dir/${name}_*.deb" >/dev/null; then continue; fi
        (cd "$dir" && apt-get download -qq "$name" 2>/dev/null) && continue
        # Old package lists name files that are gone: refresh once and try again.
        if [ -z "${debs_updated:-}" ]; then
            debs_updated=1
            apt-get update -qq >/dev/null 2>&1 || true
        fi
        (cd "$dir" && apt-get download -qq "$name" 2>/dev/null) || {
            echo "lab: cannot download the Debian package $name (apt-get download $name)" >&2
            return 1
        }
    done
}

unpack_debs() { # DEBDIR TARGET NAME...
    local dir=$1 target=$2 name
    shift 2
    mkdir -p "$target"
    for name; do
        local found=("$dir/${name}"_*.deb)
        dpkg-deb -x "${found[-1]}" "$target"
    done
}
