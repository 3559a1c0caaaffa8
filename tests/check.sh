#!/bin/sh
# All tests, one step after another; a step that fails or a part that is missing fails the whole. Logs lie in build/check/. With
# --native the Windows steps are left out. Ends with a line `N passed, N failed`.
set -u
cd "$(dirname "$0")/.." || exit 1
MAKE=${MAKE:-make}
native=0
[ "${1:-}" = --native ] && native=1
# Steps build what they need by themselves and one after another; a jobserver of the caller is not theirs.
unset MAKEFLAGS MFLAGS MAKELEVEL
jobs=$(nproc 2>/dev/null || echo 2)
logs=build/check
mkdir -p "$logs"
passed=0
failed=0

say() {
    if [ -t 1 ]; then printf '\r\033[K%s' "$1"; fi
}

# step NAME COMMAND...: one line per step. A step whose log ends with its own count adds that count instead of one.
step() {
    name=$1
    shift
    log=$logs/$(printf '%s' "$name" | tr -c 'a-zA-Z0-9\n' '-').log
    say "... $name"
    "$@" >"$log" 2>&1
    status=$?
    say ''
    counts=$(tail -n 1 "$log" | sed -n 's/^\([0-9][0-9]*\) passed, \([0-9][0-9]*\) failed$/\1 \2/p')
    ok=${counts% *}
    bad=${counts#* }
    [ -n "$counts" ] || { ok=1; bad=0; }
    if [ $status -ne 0 ] && [ "$bad" -eq 0 ]; then
        [ -n "$counts" ] || ok=0
        bad=1
    fi
    [ $((ok + bad)) -gt 0 ] || bad=1
    passed=$((passed + ok))
    failed=$((failed + bad))
    if [ "$bad" -eq 0 ]; then
        printf 'ok      %-58s %4d passed\n' "$name" "$ok"
    else
        printf 'FAILED  %-58s %4d failed, see %s\n' "$name" "$bad" "$log"
        tail -n 25 "$log" | sed 's/^/    | /'
    fi
}

make_q() {
    $MAKE -s -j"$jobs" "$@"
}

. tests/steps.sh

printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
