#!/bin/sh
# Coverage of fake/ by its unit tests and by the suite: gcovr and lcov, with the limits that `make check` demands: 100 % of lines, at
# least 98 % of branches. platform/windows.c is measured by gcov under Wine. Writes build/coverage/, where never.txt lists the lines with branches
# never taken. Ends with `N passed, N failed`.
set -u
cd "$(dirname "$0")/.." || exit 1
MAKE=${MAKE:-make}
B=build/coverage
out=$B
mkdir -p "$B"
unset MAKEFLAGS MFLAGS MAKELEVEL
. tests/score.sh

find "$B" -name '*.gcda' -delete 2>/dev/null
$MAKE -s -j"$(nproc)" BUILD=$B CFLAGS='-O0 -g --coverage -DHARNESS_COVERAGE' all unit-tests
verdict 'the build with coverage' $?
# shellcheck disable=SC2046
sh tests/unit.sh $(ls $B/tests/test_* | grep -v '\.gc') >"$B/unit.log"
verdict 'the unit tests run' $?
$B/mprconform-static --profile double >"$B/suite.log"
verdict 'the suite runs' $?

echo
gcovr -r . --object-directory $B/obj/fake $B/obj/fake --filter 'fake/' --exclude-unreachable-branches --fail-under-line 100 --txt "$B/lines.txt"
verdict 'gcovr: 100 % of lines' $?
gcovr -r . --object-directory $B/obj/fake $B/obj/fake --filter 'fake/' -b --exclude-unreachable-branches --fail-under-branch 98 --txt "$B/branches.txt"
verdict 'gcovr: 98 % of branches' $?
tail -n 4 "$B/lines.txt" "$B/branches.txt"

lcov -q --rc lcov_branch_coverage=1 -c -d $B/obj/fake -o "$B/all.info" >/dev/null 2>&1 &&
    lcov -q --rc lcov_branch_coverage=1 -e "$B/all.info" '*/fake/*' -o "$B/fake.info" >/dev/null 2>&1
verdict 'lcov reads the same data' $?
# LF and LH are lines found and hit, BRF and BRH branches.
awk -F: '/^LF:/ { lf += $2 } /^LH:/ { lh += $2 } /^BRF:/ { bf += $2 } /^BRH:/ { bh += $2 }
    END { printf "lcov: lines %d of %d, branches %d of %d\n", lh, lf, bh, bf; exit !(lf > 0 && lh == lf && bf > 0 && bh * 100 >= bf * 98) }' "$B/fake.info"
verdict 'lcov: 100 % of lines, 98 % of branches' $?
# BRDA is a line, a block, a branch, and how often it was taken.
awk -F '[:,]' '/^SF:/ { file = substr($0, 4); name = file; sub(/.*\/fake\//, "fake/", name); at = 0 }
    /^BRDA:/ && ($5 == "0" || $5 == "-") && $2 > at {
        while (at < $2 && (getline text <file) > 0)
            at++
        sub(/^[ \t]+/, "", text)
        print name ":" $2 ": " text
    }
    /^end_of_record/ { close(file) }' "$B/fake.info" >"$B/never.txt"
genhtml -q --branch-coverage "$B/fake.info" -o "$B/html" >/dev/null 2>&1
verdict 'genhtml draws the pages' $?

echo
echo 'Branches never taken:'
cat "$B/never.txt"
score
