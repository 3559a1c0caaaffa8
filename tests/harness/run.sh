#!/bin/sh
# Must-fail targets: the suite has to see through each library of conformance/targets/broken/, with the right clause, verdict, words and
# exit status. Also the ways in which a suite itself goes wrong: nothing matched, nothing judged, 256 failures, NDEBUG. Run from the
# root after `make`; ends with `N passed, N failed`.
set -u
CC=${CC:-gcc}
BUILD=${BUILD:-build}
out=$BUILD/tests/harness
suite=$BUILD/mprconform
mkdir -p "$out"
. tests/score.sh

# try STATUS NAME ARGUMENTS...: runs the suite, keeps its output in last.txt, demands the exit status.
try() {
    wanted=$1
    name=$2
    shift 2
    "$suite" "$@" >"$out/last.txt" 2>&1
    status=$?
    [ "$status" -eq "$wanted" ] || echo "(exit status $status, expected $wanted)" >>"$out/last.txt"
    [ "$status" -eq "$wanted" ]
    verdict "$name" $?
}

# says NAME PATTERN: the last output has a line that matches.
says() {
    grep -Eq -- "$2" "$out/last.txt"
    verdict "$1" $?
}

# line NAME CLAUSE VERDICT PATTERN: the last JSON output judges the clause so, and `actual` matches.
line() {
    grep -E "^\{\"clause\":\"$2\"" "$out/last.txt" | grep -E "\"verdict\":\"$3\"" | grep -Eq -- "\"actual\":\"[^\"]*$4"
    verdict "$1" $?
}

build() {
    "$CC" -std=gnu11 -O1 -g -Wall -Wextra -Ifake/include -shared -fPIC "conformance/targets/broken/$1.c" -o "$out/$1.so" ||
        { echo "not ok $1 does not build"; failed=$((failed + 1)); }
}

broken() {
    build "$1"
    target=$out/$1.so
}

C=MprConfigServerConnect
run='--format json --only MprConfigServerConnect.*'

broken honest
try 0 'an honest target holds' --impl "$target" --only "$C.success-code" --only "$C.out-of-memory" --only "$C.null-out-param" --strict

broken crashes_loading
try 3 'a target that crashes while loading is not judged' --impl "$target"
says 'the crash while loading is told' 'crashes while it is loaded: SIGABRT'

broken exits_zero
try 1 'a target that ends the process with status 0 fails' $run --impl "$target"
line 'and the clause says so' $C.success-code fail 'the process ended with status 0 in MprConfigServerConnect'

broken never_returns
try 1 'a call that never returns fails' --format json --only "$C.success-code" --timeout 1 --impl "$target"
line 'as a timeout, in the call' $C.success-code timeout 'still running at the time limit, in MprConfigServerConnect'

broken prints_results
try 1 'fake result lines deceive nobody' $run --impl "$target"
line 'the clause fails all the same' $C.writes-handle 'fail' ''
! grep -q 'HELD' "$out/last.txt"
verdict 'and what the target prints does not reach the report' $?

broken leaks_short
try 1 'a leak only when memory is short is found' $run --impl "$target"
line 'by the sweep, by name of the guard' $C.out-of-memory fail 'block kept'
line 'while ordinary calls hold' $C.success-code pass ''

broken frees_twice
try 1 'a double free only when memory is short is found' $run --impl "$target"
line 'by name of the guard' $C.out-of-memory fail 'freed twice'

broken answers_14
try 1 '14 instead of 8 fails' $run --impl "$target"
line 'and both codes are shown' $C.out-of-memory fail 'ERROR_OUTOFMEMORY \(14\)'

broken writes_past_out
try 1 'a byte written past the out variable fails' $run --impl "$target"
line 'as a write outside or a fault' $C.success-code '(fail|crash)' '(write outside|SIGSEGV)'

broken scribbles_on_name
try 1 'a scribble on the server name fails' $run --impl "$target"
says 'as a changed input' 'input changed'

broken returns_twice
try 1 'a call that returns twice fails' --format json --only "$C.success-code" --impl "$target"
line 'and is named' $C.success-code fail 'returned twice'

broken sweep_without_end
try 1 'a sweep that cannot finish does not pass' --format json --only "$C.out-of-memory" --timeout 60 --impl "$target"
line 'it is incomplete' $C.out-of-memory incomplete 'still failing at allocation'

broken offers_nothing
try 1 'a run in which nothing was judged fails' --impl "$target"
says 'and says why' '^FAILED: nothing was judged'

try 2 'a filter that matches nothing is wrong usage' --only 'MprNoSuchFunction.*'
says 'and the message helps' "no clause matched 'MprNoSuchFunction\.\*'; mprconform list"
try 2 'an unknown option is wrong usage' --nonsense
try 2 'an unknown profile is wrong usage' --profile nonsense
try 3 'a file that is not there cannot be loaded' --impl "$out/no-such-file.so"

# What a check creates on a machine is taken away, or stays in the journal for cleanup.
build kept_on_disk
root=$PWD
cd "$out" || exit 1
rm -f interfaces.txt mprconform.journal
keep=$suite keep_out=$out
suite=$root/$BUILD/mprconform
out=.
try 0 'without --allow nothing is created' --impl ./kept_on_disk.so --only 'MprConfigInterfaceCreate.null-config' --only "$C.success-code"
says 'and the clause says what it needs' 'needs --allow add'
[ ! -e interfaces.txt ]
verdict 'and nothing was created' $?
try 0 'with --allow add a check creates' --impl ./kept_on_disk.so --only 'MprConfigInterfaceCreate.found-by-name' --allow add
[ -e interfaces.txt ] && [ ! -s interfaces.txt ]
verdict 'and what it created is gone afterwards' $?
[ ! -e mprconform.journal ]
verdict 'and so is the journal' $?
INTERFACES_FOR_EVER=1 "$suite" --impl ./kept_on_disk.so --only 'MprConfigInterfaceCreate.found-by-name' --allow add >/dev/null 2>&1
grep -q mprconform-new interfaces.txt && grep -q mprconform-new mprconform.journal
verdict 'what could not be taken away is in the journal' $?
INTERFACES_FOR_EVER=1 "$suite" cleanup --impl ./kept_on_disk.so >last.txt 2>&1
grep -q 'mprconform-new: ERROR_ACCESS_DENIED (5)' last.txt && [ -e mprconform.journal ]
verdict 'cleanup that fails says so and keeps the journal' $?
printf 'interface\t1\tsomebody-else\n' >>mprconform.journal
echo somebody-else >>interfaces.txt
try 0 'cleanup takes it away' cleanup --impl ./kept_on_disk.so
says 'and says so' 'mprconform-new: gone'
[ "$(cat interfaces.txt)" = somebody-else ] && [ ! -e mprconform.journal ]
verdict 'and touches nothing that is not ours' $?
try 0 'a second cleanup has nothing to do' cleanup --impl ./kept_on_disk.so
rm -f interfaces.txt
cd "$root" || exit 1
suite=$keep out=$keep_out

# A gap pins one value: the same failure passes, another fails, a failure that is gone fails, a stale id is refused.
target=$out/answers_14.so
"$suite" --impl "$target" --only "$C.out-of-memory" --write-gaps "$out/pinned.gaps" >/dev/null 2>&1
try 0 'a pinned failure is a gap' --impl "$target" --only "$C.*" --gaps "$out/pinned.gaps"
sed 's/OUTOFMEMORY (14)/OUTOFMEMORY (15)/' "$out/pinned.gaps" >"$out/other.gaps"
try 1 'another wrong value than the pinned one fails' --impl "$target" --only "$C.*" --gaps "$out/other.gaps"
try 1 'an unexpected pass fails' --impl "$out/honest.so" --only "$C.*" --gaps "$out/pinned.gaps"
says 'and is named' '^unexpected-pass +MprConfigServerConnect.out-of-memory'
try 0 'a gap outside the selection is ignored' --impl "$out/honest.so" --only "$C.success-code" --gaps "$out/pinned.gaps"
echo "$C.no-such-clause | fail | x | y" >"$out/stale.gaps"
try 2 'a gap of a clause that does not exist is refused' --impl "$target" --gaps "$out/stale.gaps"
says 'with file and line' 'stale.gaps:1: expected the id of a clause'

# 256 failures, in a contract made for the purpose: the exit status is 1, not 256 modulo 256.
table=$out/table
mkdir -p "$table/spec/clauses" "$table/suites"
cp spec/functions.h spec/profiles.h "$table/spec/"
echo '#include "spec/clauses/many.h"' >"$table/spec/clauses.h"
awk 'BEGIN { for (i = 0; i < 256; i++) printf "CLAUSE(MprConfigServerConnect, many_%d, \"many-%d\", MUST, DOCUMENTED, CHECKED, \"It answers 87\", \"made by the test\")\n", i, i }' >"$table/spec/clauses/many.h"
awk 'BEGIN { print "#include \"harness/check.h\""; for (i = 0; i < 256; i++) printf "CHECK(MprConfigServerConnect, many_%d, READ) { HANDLE *out = give_handle(c); expect_code(c, CALL(c, MprConfigServerConnect, NULL, out), ERROR_INVALID_PARAMETER); }\n", i }' >"$table/suites/many.c"
sources=$(ls conformance/harness/*.c | grep -v -e '_windows' -e '_pe\.c')
# shellcheck disable=SC2086
"$CC" -std=gnu11 -D_GNU_SOURCE -O0 -I"$table" -Iconformance -I. -Ifake/include $sources "$table/suites/many.c" -o "$out/many" -ldl -pthread 2>"$out/last.txt"
verdict 'a contract of the test builds' $?
keep=$suite
suite=$out/many
try 1 '256 failures are exit status 1' --impl "$out/honest.so"
says 'and all of them are counted' '^FAILED: 256 of 256 judged clauses do not hold'
suite=$keep

# With NDEBUG nothing is switched off: the verdicts on a broken target are the same.
# shellcheck disable=SC2086
"$CC" -std=gnu11 -D_GNU_SOURCE -DNDEBUG -O2 -Iconformance -I. -Ifake/include $sources conformance/suites/*.c -o "$out/ndebug" -ldl -pthread 2>"$out/last.txt"
verdict 'the suite builds with NDEBUG' $?
for t in leaks_short writes_past_out scribbles_on_name; do
    "$keep" --format json --only "$C.*" --impl "$out/$t.so" 2>/dev/null | sed 1d | sed 's/,"repro".*//' >"$out/debug.json"
    "$out/ndebug" --format json --only "$C.*" --impl "$out/$t.so" 2>/dev/null | sed 1d | sed 's/,"repro".*//' >"$out/ndebug.json"
    [ -s "$out/debug.json" ] && diff "$out/debug.json" "$out/ndebug.json" >"$out/last.txt"
    verdict "NDEBUG changes no verdict ($t)" $?
done

# A clause that nothing judges, and a check without a clause, do not build.
refuses() {
    name=$1
    file=$2
    shift 2
    if "$CC" -std=c11 -D_GNU_SOURCE -I"$out/refuse" -Iconformance -I. -Ifake/include "$@" "$file" -o "$out/refused" >"$out/last.txt" 2>&1; then
        echo '(it built)' >>"$out/last.txt"
        verdict "$name" 1
    else
        verdict "$name" 0
    fi
}
mkdir -p "$out/refuse/spec/clauses"
cp spec/functions.h "$out/refuse/spec/"
echo '#include "spec/clauses/one.h"' >"$out/refuse/spec/clauses.h"
one() {
    echo "CLAUSE(MprConfigServerConnect, one, \"one\", $1, DOCUMENTED, $2, \"x\", \"y\")" >"$out/refuse/spec/clauses/one.h"
}
one MUST FREE
refuses 'a MUST clause that nothing judges does not build' conformance/harness/spec.c -c
says 'and the message says what to do' 'nothing judges: check it'
one SHOULD FREE
refuses 'nor does a SHOULD clause' conformance/harness/spec.c -c
one MAY FREE
"$CC" -std=c11 -I"$out/refuse" -Iconformance -I. -Ifake/include -c conformance/harness/spec.c -o "$out/spec.o" >"$out/last.txt" 2>&1
verdict 'a MAY clause that is free does' $?
echo '#include "harness/check.h"
CHECK(MprConfigServerConnect, another, READ) { unmet(c, "never"); }' >"$out/orphan.c"
refuses 'a check that names no clause does not build' "$out/orphan.c" -c
one MUST CHECKED
echo 'int main(void) { return 0; }' >"$out/main.c"
refuses 'a clause that says CHECKED without a check does not link' conformance/harness/spec.c "$out/main.c"
says 'for want of the check' 'check_MprConfigServerConnect_one'
one MUST ASSERTED
refuses 'a clause that says ASSERTED without an assertion does not link' conformance/harness/spec.c "$out/main.c"

score
