#!/bin/sh
# Runs cmocka programs and adds up their counts: unit.sh PROGRAM... A runner before them (Valgrind, say) comes from the variable RUNNER.
# A program that dies, or reports no test, is a failure. Ends with `N passed, N failed`.
set -u
passed=0
failed=0
for program in "$@"; do
    # shellcheck disable=SC2086
    output=$(${RUNNER:-} "$program" 2>&1)
    status=$?
    # cmocka reports its groups in either of two shapes; the tests themselves are the lines that begin with [       OK ].
    ok=$(printf '%s\n' "$output" | grep -c '^\[       OK \]')
    bad=$(printf '%s\n' "$output" | grep -c '^\[  FAILED  \] [a-zA-Z_]*: Test failed\|^\[  ERROR   \]')
    if [ $status -ne 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
    if [ "$ok" -eq 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
    passed=$((passed + ok))
    failed=$((failed + bad))
    if [ "$bad" -gt 0 ]; then
        echo "not ok $program (status $status)"
        printf '%s\n' "$output" | grep -v '^\[ RUN\|^\[       OK' | tail -n 40
    else
        echo "ok $program ($ok tests)"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
