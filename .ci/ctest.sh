# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Runs tests and tells how they ended. Sourced by ./test and .ci/run.

# More than so many failures are no accident.
unsteady_at_most=5

# explain_skips LOG " NAME NAME " prints one line for each skipped test, and for each skipped case in a test that ran.
explain_skips()
{
    [[ -r $1 ]] || return 0
    awk -v skipped="$2" '
        /^[0-9]+\/[0-9]+ Testing: / { name = $3; last = ""; cases = 0; inside = 0 }
        /^Output:$/ { inside = 1; next }
        /^<end of output>$/ {
            inside = 0
            if (index(skipped, " " name " ") && !cases) print "Skipped: " name ": " (last == "" ? "it gave no reason" : last)
        }
        inside && /^SKIP +: / { sub(/^SKIP +: /, ""); print "Skipped: " $0; cases++; next }
        inside && NF && !/^-+$/ { last = $0 }' "$1"
}

# show_round DIR FILE passes on what ctest prints, but for its summary, which goes to FILE. At the end, when the log is whole,
# it adds the reasons of skipped tests, which ctest shows there alone.
show_round()
{
    local line skipped=" " first=${3:-}
    while IFS= read -r line; do
        if [[ $line =~ :\ ([^ ]+)\ \.+\*\*\*Skipped ]]; then
            skipped+="${BASH_REMATCH[1]} "
        elif [[ $line =~ ^[0-9]+%\ tests\ passed ]]; then
            printf '%s\n' "$line" >"$2"
            continue
        elif [[ $first ]]; then
            line=${line//\*\*\*Failed/(failed at first)}
            line=${line//\*\*\*Timeout/(timed out at first)}
            line=${line//\*\*\*Exception/(crashed at first)}
        fi
        printf '%s\n' "$line"
    done
    explain_skips "$1/Testing/Temporary/LastTest.log" "$skipped"
}

# run_ctest DIR [ARGUMENT...]: two tests at a time. A few that failed beside others are run once more, alone: on a machine
# that stands still for seconds a test may fail that has nothing against the program. They are named, as somebody should
# make them steady; the last line counts what has failed in the end.
run_ctest()
{
    local dir=$1 status=0 summary failed total again=0 names=()
    shift
    summary=$(mktemp)
    ctest --test-dir "$dir" --output-on-failure --no-tests=error -j2 "$@" 2>&1 | show_round "$dir" "$summary" first || status=$?
    if [[ $(<"$summary") =~ ,\ ([0-9]+)\ tests?\ failed\ out\ of\ ([0-9]+) ]]; then
        failed=${BASH_REMATCH[1]} total=${BASH_REMATCH[2]}
        if ((failed > 0)); then
            mapfile -t names < <(sed 's/^[0-9]*://' "$dir/Testing/Temporary/LastTestsFailed.log" 2>/dev/null)
        fi
        if ((failed > unsteady_at_most)); then
            printf '***Failed: %s\n' "${names[@]}"
        elif ((failed > 0)); then
            printf '\nOnce more, alone: %s\n' "${names[*]}"
            ctest --test-dir "$dir" --rerun-failed --output-on-failure -j1 2>&1 | show_round "$dir" "$summary" || again=$?
            if ((again == 0)); then
                printf '\nUnsteady: failed beside others, passed alone: %s\n' "${names[*]}"
                failed=0 status=0
            elif [[ $(<"$summary") =~ ,\ ([0-9]+)\ tests?\ failed ]]; then
                failed=${BASH_REMATCH[1]}
            fi
        fi
        printf '\n%d%% tests passed, %d tests failed out of %d\n' $(((total - failed) * 100 / total)) "$failed" "$total"
    fi
    rm -f "$summary"
    return "$status"
}
