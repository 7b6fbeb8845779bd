#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# debian.sh TEST LABDIR: makes the Debian cloud image once (kept in the lab's cache) and runs tst_lab_batch with it.
# Run by `ctest -C debian -L debian`, never by plain ctest: it takes five minutes and 400 MB. 77: cannot be here.
set -euo pipefail
lab=$(realpath "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/../lab")
cache=${GUESTDECK_LAB_CACHE:-/var/cache/guestdeck-lab}
for tool in mmdebstrap mke2fs sfdisk qemu-img xvfb-run; do
    command -v "$tool" >/dev/null || PATH=$PATH:/usr/sbin:/sbin command -v "$tool" >/dev/null || {
        echo "The Debian cloud image needs $tool, which is not installed."
        exit 77
    }
done
[ "$(id -u)" = 0 ] || {
    echo "The Debian cloud image needs root."
    exit 77
}
export PATH=$PATH:/usr/sbin:/sbin
key=$(cat "$lab/guest/debian-cloud.sh" "$lab/guest/debs.sh" | sha256sum | cut -c 1-16)
image=$cache/debian-cloud-$key.qcow2
if [ ! -e "$image" ]; then
    mkdir -p "$cache"
    rm -f "$cache"/debian-cloud-*.qcow2
    nice "$lab/guest/debian-cloud.sh" "$image.new" "$cache/debs"
    mv "$image.new" "$image"
fi
# The host sees the shared folder alone.
shared=$(sed -n 's/^LAB_SHARED=//p' "$2/lab.env")
cp "$image" "$shared/debian-cloud.qcow2"
trap 'rm -f "$shared/debian-cloud.qcow2"' EXIT
GUESTDECK_DEBIAN_IMAGE=$shared/debian-cloud.qcow2 GUESTDECK_LAB_DIR=$2 QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 \
    QTEST_FUNCTION_TIMEOUT=1200000 xvfb-run -a -s "-screen 0 1400x900x24 -nolisten tcp" "$1" aCloudImageBootsAsItsSeedSays
