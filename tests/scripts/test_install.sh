#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# test_install.sh BUILD_FOLDER: what `cmake --install` puts where; the program's helpers must be where it looks for them.
set -euo pipefail
build=$1
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
cmake --install "$build" --prefix "$prefix" >/dev/null
failed=0
for program in bin/guestdeck libexec/guestdeck/guestdeck-ssh libexec/guestdeck/guestdeck-askpass; do
    if [[ ! -x $prefix/$program ]]; then
        echo "$program was not installed"
        failed=1
    fi
done
for file in share/applications/org.guestdeck.Guestdeck.desktop share/metainfo/org.guestdeck.Guestdeck.metainfo.xml \
    share/icons/hicolor/scalable/apps/org.guestdeck.Guestdeck.svg; do
    if [[ ! -s $prefix/$file ]]; then
        echo "$file was not installed"
        failed=1
    fi
done
"$prefix/bin/guestdeck" --version | grep -q '[0-9]' || { echo "the installed program does not start"; failed=1; }
# Asked without a login's folder around it, the helper must refuse and never log in by itself.
ln -s "$prefix/libexec/guestdeck/guestdeck-ssh" "$prefix/ssh"
if words=$("$prefix/ssh" -T -e none -- host.invalid true 2>&1); then
    echo "guestdeck-ssh ran without a login"
    failed=1
elif [[ -z $words ]]; then
    echo "guestdeck-ssh refuses without a word"
    failed=1
fi
exit $failed
