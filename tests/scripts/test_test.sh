#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
# shellcheck source=tests/scripts/sandbox.sh
source "$(dirname "$0")/sandbox.sh"

# What ctest prints and logs for one test that passed, one with a skipped case and one that was skipped as a whole.
mkdir -p "$sandbox/tree/build/check/Testing/Temporary"
cat >"$sandbox/tree/build/check/Testing/Temporary/LastTest.log" <<'LOG'
1/3 Testing: tst_a
Output:
----------------------------------------------------------
fine
<end of output>
2/3 Testing: tst_b
Output:
----------------------------------------------------------
SKIP   : TestB::keyring() no session bus
Totals: 3 passed
<end of output>
3/3 Testing: lab_list
Output:
----------------------------------------------------------
The lab needs root
<end of output>
LOG
stand_in ctest 'cat <<TEXT
1/3 Test #1: tst_a ...............   Passed    0.01 sec
2/3 Test #2: tst_b ...............   Passed    0.01 sec
3/3 Test #3: lab_list ............***Skipped   0.01 sec

100% tests passed, 0 tests failed out of 3
TEXT
exit ${CTEST_STATUS:-0}'

call -- ./test -L unit
expect "status 0" equal "$status" 0
expect "arguments reach ctest" called "^ctest .*-L unit"
expect "an empty choice is an error" called "^ctest .*--no-tests=error"
expect "the check preset is built" called "^cmake --build --preset check"
expect "the reason of a skipped test is shown" has "$output" "Skipped: lab_list: The lab needs root"
expect "the reason of a skipped case is shown" has "$output" "Skipped: TestB::keyring() no session bus"
expect "passed tests are not called skipped" lacks "$output" "tst_a: "
expect "the summary comes last" equal "$(tail -n 1 "$sandbox/out")" "100% tests passed, 0 tests failed out of 3"

call CTEST_STATUS=8 -- ./test
expect "failed tests are a failure" equal "$status" 8

# One that fails beside others and not alone: named, and no failure.
stand_in ctest 'mkdir -p build/check/Testing/Temporary; echo "2:tst_b" >build/check/Testing/Temporary/LastTestsFailed.log
if [[ $* == *--rerun-failed* && ! ${AGAIN:-} ]]; then echo "100% tests passed, 0 tests failed out of 1"; exit 0; fi
echo "2/3 Test #2: tst_b ...............***Failed    0.01 sec"
printf "67%% tests passed, ${FAILED:-1} tests failed out of 3\n"; exit 8'
call -- ./test
expect "passed alone: status 0" equal "$status" 0
expect "passed alone: named" has "$output" "Unsteady: failed beside others, passed alone: tst_b"
expect "passed alone: nothing says that it failed in the end" lacks "$output" "***Failed"
expect "passed alone: all are counted" equal "$(tail -n 1 "$sandbox/out")" "100% tests passed, 0 tests failed out of 3"
call AGAIN=1 -- ./test
expect "failed alone: a failure" equal "$status" 8
expect "failed alone: shown in ctest's words" has "$output" "***Failed"
expect "failed alone: counted" equal "$(tail -n 1 "$sandbox/out")" "66% tests passed, 1 tests failed out of 3"
call FAILED=6 -- ./test
expect "many failures: a failure" equal "$status" 8
expect "many failures: named" has "$output" "***Failed: tst_b"
expect "many failures are not tried again" not_called "rerun-failed"
stand_in ctest 'echo "100% tests passed, 0 tests failed out of 3"
exit ${CTEST_STATUS:-0}'

printf 'xorriso\n' >"$sandbox/missing"
call -- ./test
expect "what the lab needs is installed" called "apt-get install .*xorriso"

stand_in cmake 'exit 1'
call -- ./test
expect "a failed build is a failure" equal "$status" 1
expect "a failed build runs no tests" not_called "^ctest"

# .ci/run goes on after a failure and tells it at the end.
stand_in cmake 'if [[ $1 == --preset ]]; then mkdir -p build/$2; touch build/$2/build.ninja; fi'
stand_in git 'printf "a.cpp\0"'
stand_in clang-format 'exit 1'
call -- .ci/run
expect ".ci/run: failed formatting is a failure" equal "$status" 1
expect ".ci/run: names it at the end" equal "$(tail -n 1 "$sandbox/out")" "FAILED: clang-format"
expect ".ci/run: the sanitized tests ran" called "^ctest --test-dir build/asan"
expect ".ci/run: the fuzz targets ran" called "^fuzz-run"
stand_in clang-format
call -- .ci/run
expect ".ci/run: all well is status 0" equal "$status" 0
expect ".ci/run: and says so" has "$output" "All steps passed"
expect ".ci/run: the last line counts all tests" equal "$(tail -n 1 "$sandbox/out")" "100% tests passed, 0 tests failed out of 9"
call CTEST_STATUS=8 -- .ci/run
expect ".ci/run: failed tests are a failure" equal "$status" 1
expect ".ci/run: of each step" equal "$(grep -c "^FAILED" "$sandbox/out")" 3
stand_in ctest
call -- .ci/run
expect ".ci/run: no tests at all is a failure" equal "$status" 1

finish
