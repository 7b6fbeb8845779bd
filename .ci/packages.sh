# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# What has to be installed, for whom, and how: the one place that knows package names. Sourced by ./run, ./test and .ci/run.
# Names are Debian 12's; Ubuntu 24.04 has the same.

case "$(uname -m)" in
    aarch64) emulator_packages=(qemu-system-arm qemu-efi-aarch64) ;;
    *) emulator_packages=(qemu-system-x86 ovmf) ;;
esac

# The compiler, the build tools and the headers. qt6-tools-dev has the CMake files of the translation tools, and
# qt6-l10n-tools the tools.
BUILD_PACKAGES=(
    g++ cmake ninja-build ccache mold pkgconf
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libvirt-dev libpugixml-dev libexpected-dev libosinfo-1.0-dev
    libvncserver-dev libgnutls28-dev libsasl2-dev zlib1g-dev libxkbcommon-dev libvterm-dev
    libarchive-dev libyaml-dev libcrypt-dev libxml2-dev
    qtkeychain-qt6-dev
)

# What the program loads or starts but is not linked with: icons, Wayland, Qt's own texts in Chinese, the data about
# operating systems, the keyboard layouts of the world, the way to the keyring, what SASL logs in with,
# the ssh that reaches other hosts, and qemu-img (qemu-utils), which makes the disks of an appliance that is exported:
# here, since a host has no call for compressed VMDK. The plugin of `-platform vnc` (qt6-qpa-plugins) comes with qt6-base-dev.
RUN_PACKAGES=(libqt6svg6 libsecret-1-0 libsasl2-modules qt6-wayland qt6-translations-l10n osinfo-db xkb-data openssh-client qemu-utils)

# A host for virtual machines. libvirt only recommends most of these, so they are named.
HYPERVISOR_PACKAGES=(
    libvirt-daemon-system libvirt-clients "${emulator_packages[@]}" qemu-utils
    swtpm swtpm-tools dnsmasq-base iproute2
)

# The tests that need no hypervisor: scripts, checks, an X server with real keys, letters for pictures in Chinese, and a
# real keyring on a session bus of its own, and VNC servers by others for the console.
TEST_PACKAGES=(tigervnc-standalone-server x11vnc dbus-daemon gnome-keyring python3 shellcheck xvfb xauth xdotool openbox libxml2-utils fonts-noto-cjk fonts-dejavu-core)

# tests/lab: hosts in their own namespaces and the guests made for them.
LAB_PACKAGES=(
    openssh-server sasl2-bin libsasl2-modules openssl iptables busybox-static procps netcat-openbsd
    dbus-daemon systemd gcc libc6-dev binutils mtools dosfstools fdisk zstd cpio kmod xorriso e2fsprogs python3-libvirt
)

# The test against a real Debian cloud image (tests/lab/README.md), which plain ./test does not run.
DEBIAN_PACKAGES=(mmdebstrap)

# tests/bench/consolebench.py: the other consoles, and an X server to look at all of them on. Only tests/bench/run.sh wants
# these.
BENCH_PACKAGES=(tigervnc-viewer gvncviewer xvfb openbox libxdamage1 libxtst6)

# What .ci/run wants beyond ./test: the formatter, and the compiler that has a fuzzer.
CI_PACKAGES=(clang-format clang libclang-rt-dev)

has_apt()
{
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null
}

# missing_packages NAME... prints, one a line, those that dpkg does not have installed.
missing_packages()
{
    local wanted
    declare -A installed=()
    while read -r wanted; do
        installed[$wanted]=1
    done < <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p')
    for wanted in "$@"; do
        [[ -n ${installed[$wanted]:-} ]] || printf '%s\n' "$wanted"
    done
}

# as_root COMMAND... runs it as root: directly, or by sudo for a normal user. Status 126 when there is no way to.
as_root()
{
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo -- "$@"
    else
        return 126
    fi
}

# ensure_packages NAME... installs what is missing and says so. Asks dpkg first: when nothing is missing, neither apt nor
# sudo is started. Where it cannot install, it prints the list and returns 0: the build may still work.
ensure_packages()
{
    local missing
    if ! has_apt; then
        # Said once a checkout, not at each start.
        if [[ ! -e build/.packages-told ]]; then
            echo "This is neither Debian nor Ubuntu, so nothing is installed. These packages, or what they are called here, are needed:"
            echo "  $*"
            echo "Going on to the build with what is there."
            mkdir -p build
            touch build/.packages-told
        fi
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    echo "Installing what is missing: ${missing[*]}"
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        echo "This needs root, and there is no sudo. As root:"
        echo "  apt-get install --no-install-recommends ${missing[*]}"
        echo "Going on with what is there."
        return 0
    fi
    # A stale or absent package list is the usual reason for "has no installation candidate". A mirror that cannot be reached
    # is no reason to stop: the packages may be in the cache.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q \
        || echo "The package lists could not be refreshed; trying with the old ones."
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" \
        || { echo "Not everything could be installed; going on with what is there."; return 0; }
}

# configure_preset PRESET [CMAKE-ARGUMENT...] runs CMake the first time only; afterwards the build does it by itself when a
# CMake file changed. The presets name ccache and mold; a system without them still builds.
configure_preset()
{
    local preset=$1
    shift
    [[ -e build/$preset/build.ninja ]] && return 0
    local spare=()
    command -v ccache >/dev/null || spare+=(-DCMAKE_CXX_COMPILER_LAUNCHER=)
    command -v mold >/dev/null || spare+=(-DCMAKE_EXE_LINKER_FLAGS=)
    cmake --preset "$preset" "${spare[@]}" "$@"
}
