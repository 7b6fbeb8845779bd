// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hostnet/watchtext.h"

namespace guestdeck
{

// POSIX sh, as dash, bash and busybox read it. Runs as root in its own folder; $1: the folder, $2: run, guard, recover
// or boot. The clock is /proc/uptime, since a new network may set the other one.
const char *const watchText = R"sh(
now() { IFS=' .' read -r seconds rest </proc/uptime; }
nap() { sleep 0.2 2>/dev/null || sleep 1; }
say() { echo "$*" >>said; }
same() { [ -f "$1" ] && [ -f "$2" ] && [ "$(sha256sum <"$1")" = "$(sha256sum <"$2")" ]; }
# Not the whole disk, which may take a busy host minutes.
settle_disk() { sync "$1" 2>/dev/null || sync; }
settle_all() { find "$1" -exec sync {} + 2>/dev/null || sync; }

# What is asked for from outside is one file; it is there in full or not at all.
state() {
    now
    write_status "$1" || { rm -f log out; write_status "$1"; } # the disk is full
}
write_status() {
    { printf 'state %s\nreason %s\nsince %s\ndeadline %s\ngateways %s\n\n' "$1" "$reason" "$seconds" "$deadline" "$answered" &&
        { [ ! -s said ] || tail -c 4000 said; }; } >status.new 2>/dev/null && publish status.new status
}
# `visible`: the user who asked by pkexec looks without being root.
publish() {
    [ ! -e visible ] || chmod 644 "$1"
    mv -f "$1" "$2"
}
note_pid() { echo $$ >pid.new && publish pid.new pid; }
wants_back() { [ -e words/rollback ] || [ -e ended ]; }
unlock() { [ "$(readlink "$lock")" != "$d" ] || rm -f "$lock"; }
finish() { state "$1"; unlock; exit 0; }

# ---- files. Called with: number, mode, path, path for this boot, new|change|delete

check_file() {
    if [ "$5" = new ]; then
        if [ -e "$3" ] || [ -L "$3" ]; then say "$3"; return 1; fi
    elif ! same "before/$1" "$3"; then
        say "$3"; return 1
    fi
    if [ -n "$4" ] && { [ -e "$4" ] || [ -L "$4" ]; }; then say "$4"; return 1; fi
}

# What a manager says of what it keeps itself. Called with: its name, the answer, the command.
check_answer() {
    asked=$1 expected=$2
    shift 2
    heed=
    if run_until 10 "$@" && [ "$(cat out)" = "$expected" ]; then return 0; fi
    say "$asked"
    return 1
}

save_file() {
    [ "$5" = new ] || cp -p "$3" "save/$1" || return 1
    if [ "$5" = delete ] && [ -L "$3" ]; then cp -P "$3" "save/$1.link"; fi
}

# put FROM LIKE MODE PATH: as a whole, on the disk, under its name. LIKE: whose owner and mode it gets.
put() {
    (umask 022; mkdir -p "${4%/*}") 2>>said || return 1
    target=$(readlink -f "$4") || target=$4
    tmp=${target%/*}/.${target##*/}.guestdeck~
    rm -f "$tmp"
    { if [ -f "$2" ]; then cp -p "$2" "$tmp"; else true >"$tmp" && chmod "$3" "$tmp"; fi &&
        cat "$1" >"$tmp" && settle_disk "$tmp" && mv -f "$tmp" "$target" && settle_disk "${target%/*}"; } 2>>said ||
        { rm -f "$tmp"; return 1; }
}

put_for_good() {
    if [ "$5" = delete ]; then rm -f "$3" 2>>said; else put "after/$1" "save/$1" "$2" "$3"; fi
}
lay_file() {
    if [ -n "$4" ]; then put "after/$1" "" "$2" "$4"; else put_for_good "$@"; fi
}
keep_file() { [ -z "$4" ] || put_for_good "$@"; }
drop_trial() { [ -z "$4" ] || rm -f "$4"; }

# Takes back what is ours, and nothing that somebody else has written meanwhile.
restore_file() {
    [ -n "$trial_files_go_last" ] || drop_trial "$@"
    rm -f "${3%/*}/.${3##*/}.guestdeck~"
    case $5 in
    new) ! same "after/$1" "$3" || { rm -f "$3" && settle_disk "${3%/*}"; } ;;
    change) ! same "after/$1" "$3" || put "save/$1" "save/$1" "$2" "$3" ;;
    delete)
        [ -e "$3" ] || [ -L "$3" ] || {
            if [ -L "save/$1.link" ]; then cp -P "save/$1.link" "$3"; else put "save/$1" "save/$1" "$2" "$3"; fi; } ;;
    esac
}

# ---- the journal: what gives the old files back at the next boot, while more than one file is being exchanged

save_profiles() { [ ! -d "$2" ] || { mkdir -p "$journal.new/profiles" && cp -Rp "$2" "$journal.new/profiles/$1"; }; }
begin_journal() {
    [ -e "$journal/watch" ] && return 0
    rm -rf "$journal.new"
    mkdir -p "$journal.new" && cp -Rp watch before after save "$journal.new/" || return 1
    each_profiles save_profiles || return 1
    settle_all "$journal.new"
    mv "$journal.new" "$journal" && settle_disk "${journal%/*}" || return 1
    if [ -d "$units" ]; then
        mkdir -p "$units/sysinit.target.wants"
        cat >"$units/$unit" <<U
[Unit]
Description=Give back the network configuration of before an unfinished change
DefaultDependencies=no
RequiresMountsFor=$journal
After=local-fs.target
Before=network-pre.target
Wants=network-pre.target
ConditionPathExists=$journal/watch

[Service]
Type=oneshot
ExecStart=/bin/sh $journal/watch $journal boot
U
        chmod 644 "$units/$unit"
        ln -sf "../$unit" "$units/sysinit.target.wants/$unit"
        settle_disk "$units/$unit"
        settle_disk "$units/sysinit.target.wants"
    fi
}
end_journal() {
    [ -e "$journal" ] || return 0
    rm -f "$journal/watch" # from here on it is finished
    settle_disk "$journal"
    rm -f "$units/sysinit.target.wants/$unit" "$units/$unit"
    rmdir "$units/sysinit.target.wants" 2>/dev/null
    rm -rf "$journal"
}

# Ours is a profile whose UUID the change names (ifcfg-rh has routes and keys beside it, in files named alike). Others may
# be of since then: without systemd nobody reads the journal before the next change.
is_ours() {
    named=$1 base=${1##*/}
    case $base in
    keys-* | route-* | route6-* | rule-* | rule6-*) named=${1%/*}/ifcfg-${base#*-} ;;
    esac
    uuid=$(sed -n 's/^[[:space:]]*[Uu][Uu][Ii][Dd][=:][[:space:]]*["'\'']*\([^"'\'' ]*\).*/\1/p' "$named" 2>/dev/null | head -n 1)
    [ -n "$uuid" ] && grep -qF -- "$uuid" watch
}
restore_profiles() {
    [ -d "$journal/profiles" ] || return 1
    each_profiles restore_profiles_of || say "not all files could be restored"
}
restore_profiles_of() {
    [ -d "$journal/profiles/$1" ] || return 0
    for profile in "$2"/*; do
        [ -e "$journal/profiles/$1/${profile##*/}" ] || ! is_ours "$profile" || rm -f "$profile"
    done
    failed=
    for profile in "$journal/profiles/$1"/*; do
        if [ ! -f "$profile" ] || [ -L "$profile" ]; then continue; fi
        is_ours "$profile" || is_ours "$2/${profile##*/}" || continue
        same "$profile" "$2/${profile##*/}" || put "$profile" "$profile" 0600 "$2/${profile##*/}" || failed=1
    done
    [ -z "$failed" ]
}

# ---- commands

# Words of the command: in "out" while it runs, in "log" for good. Ends it at the deadline, or when the user wants all
# of it taken back. Never waits for what nobody will write any more: the disk is full, or who runs it was killed.
run_until() {
    limit_of=$1
    shift
    echo "+ $*" >>log
    rm -f code child
    true >out
    (
        if command -v timeout >/dev/null; then timeout -k 5 "$limit_of" "$@" >out 2>&1 </dev/null & else "$@" >out 2>&1 </dev/null & fi
        echo $! >child
        wait $!
        echo $? >code.new
        mv -f code.new code
    ) &
    runner=$!
    now
    last=$((seconds + limit_of + 10))
    while ! [ -s code ] && kill -0 "$runner" 2>/dev/null; do
        now
        if [ "$seconds" -ge "$last" ]; then
            if [ -s child ]; then kill -KILL "$(cat child)" 2>/dev/null; fi
            kill -KILL "$runner" 2>/dev/null
            break
        fi
        if [ -n "$heed" ] && wants_back && [ -s child ]; then kill -TERM "$(cat child)" 2>/dev/null; fi
        nap
    done
    if [ -s child ] && ! [ -s code ]; then kill -TERM "$(cat child)" 2>/dev/null; fi
    wait "$runner" 2>/dev/null
    cat out >>log
    [ "$(cat code 2>/dev/null)" = 0 ]
}
must() {
    now
    left=$((deadline - seconds))
    [ "$left" -gt 0 ] || { say "$*"; reason=deadline; return 1; }
    heed=1
    run_until "$left" "$@" && { ! wants_back || { reason=word; return 1; }; } && return 0
    heed=
    if wants_back; then reason=word; return 1; fi
    say "$*"
    tail -c 3000 out >>said
    return 1
}
try() { heed=; run_until 30 "$@" || true; }

# Some seconds in all, since the bridge may not be there yet.
again() {
    heed=
    until run_until 10 "$@"; do
        [ "$turns" -lt 5 ] || return 0
        turns=$((turns + 1))
        sleep 1
    done
}
guests_back() {
    [ -n "$guests_left" ] || return 0
    turns=0
    reattach_all
    # NetworkManager says that it is done when it has begun, and brings the bridge up anew after that.
    [ -z "$taken" ] || { sleep 3; reattach_all; }
}

# ---- NetworkManager's own way back

nm() {
    heed=
    run_until 10 busctl --system call org.freedesktop.NetworkManager /org/freedesktop/NetworkManager \
        org.freedesktop.NetworkManager "$@"
}
make_checkpoint() {
    command -v busctl >/dev/null && nm CheckpointCreate aouu 0 $((limit + 5)) 6 || return 0
    point=$(cat out)
    point=${point#*\"}
    point=${point%\"*}
    case $point in /org/freedesktop/NetworkManager/Checkpoint/*) echo "$point" >checkpoint ;; esac
}
hold_checkpoint() { [ ! -s checkpoint ] || nm CheckpointAdjustRollbackTimeout ou "$(cat checkpoint)" 120; }
end_checkpoint() { [ ! -s checkpoint ] || nm CheckpointDestroy o "$(cat checkpoint)"; }
roll_back_checkpoint() { [ -s checkpoint ] && nm CheckpointRollback o "$(cat checkpoint)"; }
revive_manager() {
    if [ -d /run/systemd/system ]; then
        systemctl is-active -q NetworkManager || try systemctl start NetworkManager
    else
        for script in /etc/init.d/network-manager /etc/init.d/NetworkManager; do
            if [ -x "$script" ]; then try "$script" start; fi
        done
    fi
}

# ---- addresses and routes as they were

addresses() { ip -o addr show scope global 2>/dev/null; }
# A tunnel that ends meanwhile is no reason to set anything by hand, unless the change names it or the way out is there.
concerns() {
    { read -r type <"/sys/class/net/$1/type"; } 2>/dev/null || type=1
    case $type in 1 | 32) [ -e "/sys/class/net/$1/tun_flags" ] || return 0 ;; esac
    grep -qsE " dev $1( |\$)" old-routes4 old-routes6 || grep -qwF -- "$1" watch
}
note_network() {
    for six in 4 6; do
        ip -$six route show default 2>/dev/null | sed 's/ linkdown//; s/ dead//' >old-routes$six
    done
    addresses | while read -r index device family address rest; do
        concerns "$device" || continue
        case $family:$rest in
        inet6:*dynamic* | inet6:*tentative*) ;; # the routers give it again
        inet:*dynamic*) echo "$device $family $address dynamic" ;;
        inet*) echo "$device $family $address static" ;;
        esac
    done >old-addresses
    ls /sys/class/net >old-links
    if [ -n "$manages_by_nm" ]; then
        mkdir memory
        cp -p "$in_memory"/* memory/ 2>/dev/null
    fi
    return 0
}
# What NetworkManager keeps until the next start: it would find it again when it died and is started.
restore_memory() {
    [ -d memory ] || return 0
    for profile in "$in_memory"/*; do
        [ -e "memory/${profile##*/}" ] || rm -f "$profile"
    done
    for profile in memory/*; do
        [ ! -e "$profile" ] || same "$profile" "$in_memory/${profile##*/}" || cp -p "$profile" "$in_memory/"
    done
}
remove_new_link() { # unless it was there before
    [ -z "$1" ] || grep -qxF "$1" old-links || ip link del "$1"
}
has_address() {
    if [ "$4" = dynamic ]; then
        addresses | grep -qF " $1    $2 "
    else
        addresses | grep -qF " $1    $2 $3 "
    fi
}
is_as_before() {
    while read -r device family address kind; do
        has_address "$device" "$family" "$address" "$kind" || return 1
    done <old-addresses
    [ ! -s old-routes4 ] || [ -n "$(ip -4 route show default)" ]
}
wait_until_as_before() {
    turn=0
    while [ "$turn" -lt "$1" ]; do
        ! is_as_before || return 0
        sleep 1
        turn=$((turn + 1))
    done
    is_as_before
}
# The manager is dead, or does not do it: the kernel gets back what it had.
by_hand() {
    while read -r device family address kind; do
        has_address "$device" "$family" "$address" "$kind" && continue
        master=$(readlink "/sys/class/net/$device/master")
        ip link set dev "$device" nomaster
        remove_new_link "${master##*/}"
        addresses | while read -r index other family2 address2 rest; do
            [ "$address2" != "$address" ] || { ip addr del "$address" dev "$other"; remove_new_link "$other"; }
        done
        ip link set dev "$device" up
        ip addr add "$address" dev "$device"
    done <old-addresses >>log 2>&1
    for six in 4 6; do
        [ -z "$(ip -$six route show default)" ] || continue
        while read -r route; do
            # shellcheck disable=SC2086 # words of a route
            ip -$six route replace $route
        done <"old-routes$six" >>log 2>&1
    done
    say "by hand"
}

# ---- the ways it ends

roll_back() {
    state rolling-back
    taken=
    if roll_back_checkpoint; then taken=1; fi
    each_file restore_file || say "not all files could be restored"
    [ -n "$taken" ] || { restore_memory; revert_all; }
    if restore_profiles; then try nmcli connection reload; fi
    each_file drop_trial
    if ! wait_until_as_before 3; then
        [ -z "$manages_by_nm" ] || revive_manager
        [ -z "$taken$manages_by_nm" ] || revert_all
        wait_until_as_before 8 || by_hand
    fi
    guests_back
    end_journal
    finish rolled-back
}
give_up() {
    [ -n "$reason" ] && [ "$reason" != none ] || reason=$1
    roll_back
}

keep() {
    # The checkpoint must not end under our hands; one that is gone has taken everything back already.
    hold_checkpoint || { reason=checkpoint; roll_back; }
    state keeping
    if [ "$files" -gt 1 ] || [ -n "$manages_by_nm" ]; then begin_journal || { reason=keep; roll_back; }; fi
    each_file keep_file || { reason=keep; roll_back; }
    each_file drop_trial
    now
    deadline=$((seconds + 60))
    keep_all || { reason=keep; roll_back; }
    end_checkpoint || { reason=checkpoint; roll_back; }
    end_journal
    finish kept
}

answers() {
    case $1 in
    fe80:*) to=$1%$(ip -6 route show | sed -n "s/.*via $1 dev \([^ ]*\).*/\1/p" | head -n 1) ;;
    *) to=$1 ;;
    esac
    ping -n -c 1 -W 1 "$to" >/dev/null 2>&1 && return 0
    case $1 in *:*) ping6 -n -c 1 -W 1 "$to" >/dev/null 2>&1 && return 0 ;; esac
    ip neigh show to "$1" 2>/dev/null | grep -q REACHABLE
}
# A default gateway that was silent before the change says nothing of it. A new one has to answer.
note_gateways() {
    asked=
    for gateway in $gateways; do
        if ! grep -qsF "via $gateway " old-routes4 old-routes6 || answers "$gateway"; then asked="$asked $gateway"; fi
    done
    gateways=${asked# }
}
all_answer() {
    for gateway in $gateways; do
        answers "$gateway" || return 1
    done
}

# One at a time; who was killed is cleared away first.
take_lock() {
    for attempt in 1 2 3; do
        ln -sn "$d" "$lock" 2>/dev/null && return 0
        other=$(readlink "$lock")
        if [ -f "$other/pid" ] && tr '\0' ' ' 2>/dev/null <"/proc/$(cat "$other/pid")/cmdline" | grep -qF "$other"; then
            say "$other"
            return 1
        fi
        if [ -f "$other/watch" ] && ! grep -qE '^state (kept|rolled-back|refused)' "$other/status" 2>/dev/null; then
            sh "$other/watch" "$other" recover >/dev/null 2>&1 </dev/null
        fi
        if [ "$(readlink "$lock")" = "$other" ]; then rm -f "$lock"; fi
    done
    return 1
}

run() {
    note_pid
    now
    deadline=$((seconds + limit))
    echo "$deadline" >deadline
    write_texts || { reason=save; finish refused; }
    take_lock || { reason=busy; finish refused; }
    if [ -e "$journal/watch" ]; then sh "$journal/watch" "$journal" boot >>log 2>&1; fi
    each_file check_file || { reason=conflict; finish refused; }
    all_checks || { reason=conflict; finish refused; }
    each_file save_file 2>>said || { reason=save; finish refused; }
    note_network
    note_gateways
    answered=no
    [ -n "$gateways" ] || answered=none
    state applying || { reason=save; finish refused; }
    # Looks after this process, in a session of its own.
    setsid sh watch "$d" guard $$ </dev/null >/dev/null 2>&1 &
    [ -z "$wants_checkpoint" ] || make_checkpoint
    if [ -n "$lasting_at_once" ]; then begin_journal || { reason=save; roll_back; }; fi
    each_file lay_file || give_up apply
    apply_all || give_up apply
    state trial
    while :; do
        now
        if wants_back; then reason=word; roll_back; fi
        if [ "$seconds" -ge "$deadline" ]; then reason=deadline; roll_back; fi
        if [ "$answered" = no ] && all_answer; then
            answered=yes
            sed "s/^gateways .*/gateways yes/" status >status.new && publish status.new status
        fi
        if [ -e words/keep ]; then keep; fi
        nap
    done
}

# Nothing that it does lasts that long: it hangs, or was stopped. To keep and to go back may take a slow manager minutes.
is_overdue() {
    now
    case $(sed -n 's/^state //p' status) in
    kept | rolled-back | refused) return 1 ;;
    keeping | rolling-back) [ "$seconds" -ge $(($(sed -n 's/^since //p' status) + grace * 20)) ] ;;
    *) [ "$seconds" -ge $(($(cat deadline) + grace)) ] ;;
    esac
}
guard() {
    while tr '\0' ' ' 2>/dev/null <"/proc/$1/cmdline" | grep -qF "$d"; do
        if is_overdue; then kill -KILL "$1"; fi
        sleep 1
    done
    recover
}
recover() {
    [ -f status ] && ! grep -qE '^state (kept|rolled-back|refused)' status || exit 0
    mkdir recovering 2>/dev/null || exit 0
    note_pid
    if [ -s child ] && [ ! -e code ]; then kill -TERM "$(cat child)" 2>/dev/null; fi # of who was killed
    answered=no
    deadline=$(cat deadline)
    reason=killed
    roll_back
}
# The power failed while the files were exchanged: the old ones, before any manager reads them.
boot() {
    trial_files_go_last=
    each_file restore_file
    restore_profiles
    if command -v netplan >/dev/null; then netplan generate; fi
    end_journal
}

trap '' HUP PIPE
trap ': >"$d/ended"' TERM INT # not among the words: that folder may be the user's, with a link of his in it
cd "$d" || exit 1
"$2" "$3"
)sh";

} // namespace guestdeck
