#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Each shell script of the repository is valid, and shellcheck has nothing to say.
set -euo pipefail
cd "$1"

scripts=()
while IFS= read -r file; do
    [[ -f $file && ! -L $file ]] || continue
    read -r first <"$file" || true
    case $first in
        '#!'*bash* | '#!'*/sh*) scripts+=("$file") ;;
        *) [[ $file == *.sh ]] && scripts+=("$file") ;;
    esac
done < <(git ls-files --cached --others --exclude-standard 2>/dev/null || find . -path ./build -prune -o -type f -print)

((${#scripts[@]} >= 4)) || { echo "only ${#scripts[@]} scripts found: the search is wrong"; exit 1; }
status=0
for file in "${scripts[@]}"; do
    read -r first <"$file" || true
    # busybox's sh is not bash; what is written for it is only checked by shellcheck.
    [[ $first == *'/sh'* ]] || bash -n "$file" || status=1
done
if command -v shellcheck >/dev/null; then
    shellcheck -x -S warning "${scripts[@]}" || status=1
else
    echo "shellcheck is not installed: only the syntax was checked"
fi
echo "${#scripts[@]} scripts checked"
exit $status
