#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh                           builds the fuzz targets with clang and runs each from its kept inputs, for the time that
#                                  CMakeLists.txt gives it
# run.sh NAME [SECONDS]            one of them
# run.sh --take NAME FOLDER...     takes into corpus/NAME what FOLDER has that reaches code nothing kept does
# An input that crashes, hangs or eats memory is kept in build/fuzz-finds/, printed as text, and fails the run.
set -euo pipefail
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
cd "$here/../.."
# shellcheck source=.ci/packages.sh
source .ci/packages.sh
finds=build/fuzz-finds

command -v clang++ >/dev/null || { echo "clang++ is not installed"; exit 1; }
configure_preset fuzz >/dev/null
cmake --build --preset fuzz --target fuzz-targets
programs=build/fuzz/tests/fuzz
mapfile -t targets <"$programs/targets.txt"

# Limits of one input (s, MiB): what the program holds at most for a server, which builds for fuzzing keep small. No single
# piece may be large even if it is never touched (libFuzzer's own limit for that works only while it looks for leaks, which
# it cannot across threads); and freed memory that is kept to catch late uses shall not count.
limits=(-timeout=10 -rss_limit_mb=700 -detect_leaks=0)
export ASAN_OPTIONS=max_allocation_size_mb=128:quarantine_size_mb=32

# fuzz NAME LENGTH SECONDS: new inputs stay out of the kept ones.
fuzz()
{
    local name=$1 length=$2 seconds=$3 words=() status=0
    local log=$finds/$name.log scratch=build/fuzz-new/$name
    [[ -e $here/$name.dict ]] && words=("-dict=$here/$name.dict")
    rm -rf "$scratch"
    mkdir -p "$finds" "$scratch"
    "$programs/fuzz_$name" "${limits[@]}" "${words[@]}" -max_len="$length" -max_total_time="$seconds" -print_final_stats=1 \
        -artifact_prefix="$finds/$name-" "$scratch" "$here/corpus/$name" >"$log" 2>&1 || status=$?
    if ((status)); then
        printf '==== %s: FAILED (%d)\n' "$name" "$status"
        tail -n 60 "$log"
        tell_finds "$name"
    else
        printf '==== %s: %s, %s\n' "$name" "$(grep '^Done' "$log")" "$(grep -o 'cov: [0-9]*' "$log" | tail -n 1)"
        rm -f "$log"
    fi
    return "$status"
}

# As text, so that who has only the log can make the file again.
tell_finds()
{
    local file
    for file in "$finds/$1"-*; do
        [[ -f $file ]] || continue
        echo "Replay: $programs/fuzz_$1 $file"
        (($(stat -c %s "$file") > 16384)) || { echo "base64 -d >$file <<END"; base64 "$file"; echo END; }
    done
}

if [[ ${1:-} == --take ]]; then
    name=$2
    shift 2
    # By lines of code alone: how often each ran would make hundreds of files of it.
    "$programs/fuzz_$name" "${limits[@]}" -merge=1 -use_counters=0 -max_len=65536 "$here/corpus/$name" "$@" 2>&1 | tail -n 1
    exit
fi

if (($#)); then
    for target in "${targets[@]}"; do
        read -r name length seconds <<<"$target"
        [[ $name == "$1" ]] && { fuzz "$name" "$length" "${2:-$seconds}"; exit; }
    done
    echo "no such target: $1; there are: ${targets[*]%% *}"
    exit 1
fi

# Two at a time: a target keeps little more than one processor busy.
status=0
running=0
for target in "${targets[@]}"; do
    if ((running == 2)); then
        wait -n || status=1
        running=$((running - 1))
    fi
    read -r name length seconds <<<"$target"
    fuzz "$name" "$length" "$seconds" &
    running=$((running + 1))
done
while ((running)); do
    wait -n || status=1
    running=$((running - 1))
done
exit $status
