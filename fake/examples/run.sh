#!/bin/sh
# Builds the example and runs its tests: the careful version passes all of them, the careless one fails exactly those about connecting.
# Also runs the program itself, and sees that the guide shows the code as it is. Run from the root after `make`; ends with a count.
set -u
CC=${CC:-gcc}
here=fake/examples
out=build/examples
mkdir -p "$out"
. tests/score.sh

flags='-std=c11 -Wall -Wextra -Wpedantic -Werror -Ifake/include'
for version in adapters careless; do
    # shellcheck disable=SC2086
    {
        try "$version: the program builds" $CC $flags $here/$version.c $here/main.c build/libmprapi.a -pthread -o "$out/$version"
        try "$version: its tests build" $CC $flags $here/$version.c $here/test_adapters.c build/libmprapi.a -lcmocka -pthread -o "$out/test_$version"
    }
done
try 'the program needs mprapi.h alone' sh -c "! grep -l mprfake $here/adapters.c $here/adapters.h $here/careless.c $here/main.c"
try 'the careful version passes all tests' "$out/test_adapters"
CMOCKA_MESSAGE_OUTPUT=TAP "$out/test_careless" >"$out/careless.tap" 2>/dev/null
sed -n 's/^not ok [0-9]* - //p' "$out/careless.tap" | sort >"$out/careless.failed"
printf '%s\n' a_shortage_of_memory_is_passed_on an_invalid_parameter_is_passed_on an_unknown_server_is_passed_on \
    any_other_error_is_passed_on >"$out/careless.expected"
try 'the careless version fails exactly the tests about connecting' diff "$out/careless.expected" "$out/careless.failed"
"$out/adapters" '{6AAFC9A9-0542-4DB2-8760-CCFFA953737C}' >"$out/run.txt" 2>&1
try 'the program tells that there is no such adapter' sh -c "test $? -eq 1 && grep -q 'no such adapter (error 1168)' $out/run.txt"
"$out/adapters" --server nobody.invalid '{6AAFC9A9-0542-4DB2-8760-CCFFA953737C}' >"$out/run.txt" 2>&1
try 'the program tells that the machine is not reached' sh -c "test $? -eq 1 && grep -q 'cannot be opened, error 53' $out/run.txt"

# The guide's code is the code: each block between marks stands in README.md line by line.
for mark in state failure; do
    sed -n "/guide: $mark/,/guide: end/p" $here/test_adapters.c | sed '1d;$d' >"$out/$mark.c"
    # shellcheck disable=SC2016
    try "the guide shows the code as it is: $mark" awk -v block="$out/$mark.c" '
        BEGIN { while ((getline line < block) > 0) want[++n] = line; at = 1 }
        { if ($0 == want[at]) at++; else at = $0 == want[1] ? 2 : 1; if (at > n) { found = 1; exit } }
        END { exit !(n > 3 && found) }' $here/README.md
done
sed -n 's/^    \(gcc .*\)/\1/p' $here/README.md >"$out/commands.txt"
try 'the guide shows how to build' test -s "$out/commands.txt"
while read -r command; do
    # shellcheck disable=SC2086
    try "the guide: $command" sh -c "$command"
done <"$out/commands.txt"
try 'the guide shows what the careless version prints' sh -c "grep -q '\[  FAILED  \] any_other_error_is_passed_on' $here/README.md && \$PWD/$out/test_careless 2>&1 | grep -q '\[  FAILED  \] any_other_error_is_passed_on'"

score
