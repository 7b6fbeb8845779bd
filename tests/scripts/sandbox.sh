# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A copy of the scripts in a scratch folder, with stand-ins first in PATH that write down how they were called. Sourced by the tests
# of ./run and ./test with the repository as $1.

repository=$1
sandbox=$(mktemp -d)
trap 'rm -rf "$sandbox"' EXIT
mkdir -p "$sandbox/tree/.ci" "$sandbox/bin"
cp "$repository/run" "$repository/test" "$sandbox/tree/"
cp "$repository/.ci/packages.sh" "$repository/.ci/ctest.sh" "$repository/.ci/run" "$sandbox/tree/.ci/"
calls=$sandbox/calls
failures=0

# stand_in NAME [BODY]: a program that notes its call and then does BODY.
stand_in()
{
    printf '#!/bin/bash\nprintf "%%s\\n" "%s $*" >>"%s"\n%s\n' "$1" "$calls" "${2:-}" >"$sandbox/bin/$1"
    chmod +x "$sandbox/bin/$1"
}

# Nothing of the machine is installed, asked or started.
stand_in apt-get
stand_in sudo 'shift; exec "$@"'
stand_in ninja 'echo "ninja: no work to do."'
stand_in virsh
stand_in systemctl
stand_in ctest
stand_in fuzz-run
mkdir -p "$sandbox/tree/tests/fuzz"
mv "$sandbox/bin/fuzz-run" "$sandbox/tree/tests/fuzz/run.sh"
stand_in cmake 'if [[ $1 == --preset ]]; then mkdir -p build/$2; touch build/$2/build.ninja; fi'
# dpkg-query knows all packages but those in $sandbox/missing.
touch "$sandbox/missing"
stand_in dpkg-query 'shift 3; for name in "$@"; do grep -qx -- "$name" '"$sandbox/missing"' || echo "installed $name"; done'

# call [NAME=VALUE...] -- COMMAND...: runs it in the copy with a bare environment; sets status, output and errors.
call()
{
    local settings=()
    while [[ $1 != -- ]]; do
        settings+=("$1")
        shift
    done
    shift
    : >"$calls"
    status=0
    (cd "$sandbox/tree" && env -i PATH="$sandbox/bin:$PATH" HOME="$sandbox" "${settings[@]}" "$@" >"$sandbox/out" 2>"$sandbox/err" </dev/null) || status=$?
    output=$(<"$sandbox/out")
    errors=$(<"$sandbox/err")
}

# expect TEXT CONDITION...: CONDITION is a command that must succeed.
expect()
{
    local what=$1
    shift
    if "$@"; then
        echo "ok: $what"
    else
        echo "FAILED: $what"
        printf '  status %s\n  output: %s\n  errors: %s\n  calls: %s\n' "${status:-}" "${output:-}" "${errors:-}" "$(<"$calls")"
        failures=$((failures + 1))
    fi
}

has() { [[ $1 == *"$2"* ]]; }
lacks() { [[ $1 != *"$2"* ]]; }
equal() { [[ $1 == "$2" ]]; }
called() { grep -q -- "$1" "$calls"; }
not_called() { ! grep -q -- "$1" "$calls"; }

finish()
{
    echo "$failures failures"
    ((failures == 0))
}
