# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by lab.sh: words, waiting, and which lab is meant.
#
# A lab is an instance K (0..99): bridge gdlabK in the root namespace (its alias holds DIR, so a lab can be found again
# when DIR has been lost), network namespaces gdlabK-h1 and gdlabK-h2, cgroups of the same names, network 10.77.K.0/24.

hosts=(1 2)

say() { echo "lab: $*" >&2; }
die() {
    say "$*"
    exit 1
}

# wait_for SECONDS WHAT COMMAND...: polls COMMAND until it succeeds; dies with WHAT when it does not.
wait_for() {
    local until=$((SECONDS + $1)) what=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        if ((SECONDS >= until)); then
            say "gave up waiting for $what"
            return 1
        fi
        sleep 0.05
    done
}

set_dir() {
    dir=$(realpath -m "$1")
    case $dir in
    *[!A-Za-z0-9/._-]*) die "DIR may only have letters, digits and . _ - / in it: $dir" ;;
    / | /tmp | /var/tmp | /home | /root | /usr | /var | /etc) die "DIR must be a directory of the lab's own: $dir" ;;
    esac
    ((${#dir} <= 80)) || die "DIR is too long for socket paths (80 characters at most): $dir"
    shared=$dir/shared
}

# All instances as lines "K DIR".
instances() {
    local path name alias
    for path in /sys/class/net/gdlab*/ifalias; do
        [ -e "$path" ] || continue
        name=${path#/sys/class/net/}
        name=${name%/ifalias}
        [[ $name =~ ^gdlab[0-9]+$ ]] || continue
        alias=$(cat "$path")
        echo "${name#gdlab} ${alias:-?}"
    done
}

# Sets $instance for $dir; false when there is none.
find_instance() {
    instance=$(instances | awk -v d="$dir" '$2 == d { print $1; exit }')
    [ -n "$instance" ]
}

# For commands without DIR: $LAB_DIR, else the only lab there is.
choose_lab() {
    local found
    if [ -z "${LAB_DIR:-}" ]; then
        found=$(instances)
        [ -n "$found" ] || die "no lab is up (lab.sh up DIR)"
        [ "$(wc -l <<<"$found")" = 1 ] || die "several labs are up: say which by LAB_DIR"
        LAB_DIR=${found#* }
    fi
    set_dir "$LAB_DIR"
    find_instance || die "no lab is up in $dir"
}

check_host() { [[ ${1:-} =~ ^[12]$ ]] || die "the host must be 1 or 2, not '${1:-}'"; }
check_name() { [[ ${1:-} =~ ^[A-Za-z0-9][A-Za-z0-9._-]{0,60}$ ]] || die "not a guest name: '${1:-}'"; }

host_netns() { echo "gdlab$instance-h$1"; }
host_address() { echo "10.77.$instance.1$1"; }
# By its socket, so that neither the cable nor what the host asks for is in the lab's own way.
host_uri() { echo "qemu+unix:///system?socket=$dir/h$1/libvirt-sock"; }

# PID (in our namespace) of the first process of host $1.
host_init() {
    local pid ids
    for pid in $(ip netns pids "$(host_netns "$1")" 2>/dev/null); do
        ids=$(awk '$1 == "NSpid:" { print NF, $NF }' "/proc/$pid/status" 2>/dev/null) || continue
        # It is number 1 in its own namespace and has another number in ours.
        if [ "${ids#* }" = 1 ] && [ "${ids% *}" -gt 2 ]; then
            echo "$pid"
            return
        fi
    done
    return 1
}

in_host() {
    local n=$1 pid
    shift
    pid=$(host_init "$n") || die "host $n is not running"
    nsenter -t "$pid" -n -m -u -i -p -C -r -w -- "$@"
}
