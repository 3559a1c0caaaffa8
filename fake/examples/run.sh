#!/bin/sh
# Builds the example and runs its tests: the careful version passes all of them, the careless one fails exactly those about connecting,
# the forgetful one all on a whole machine. Also runs the program itself and every command of the guide, and sees that the guide shows
# the code as it is. Run from the root after `make`; ends with a count.
set -u
CC=${CC:-gcc}
here=fake/examples
out=build/examples
mkdir -p "$out"
. tests/score.sh

unset MPRFAKE_STATE MPRFAKE_SCRIPT MPRFAKE_LOG

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
for mark in state failure preset snapshot calls script; do
    sed -n "/guide: $mark \*/,/guide: end/p" $here/test_*.c | sed '1d;$d' >"$out/$mark.c"
    # shellcheck disable=SC2016
    try "the guide shows the code as it is: $mark" awk -v block="$out/$mark.c" '
        BEGIN { while ((getline line < block) > 0) want[++n] = line; at = 1 }
        { if ($0 == want[at]) at++; else at = $0 == want[1] ? 2 : 1; if (at > n) { found = 1; exit } }
        END { exit !(n > 3 && found) }' $here/README.md
done
sed -n 's/^    \(gcc .*\)/\1/p' $here/README.md >"$out/commands.txt"
try 'the guide shows how to build' test "$(wc -l <"$out/commands.txt")" -eq 3
while read -r command; do
    # shellcheck disable=SC2086
    try "the guide: $command" sh -c "$command"
done <"$out/commands.txt"
try 'the tests on whole machines pass' "$out/test_machine"

# ----------------------------------------------------------------------------------------------------------- the guide's commands

# Each command of the guide runs, in its order, in a folder where the paths of the guide lead to the tree.
guide=$out/guide
rm -rf "$guide"
mkdir -p "$guide"
ln -s "$PWD/build" "$PWD/fake" "$guide/"
# Commands of this system are NNN.command, with what they print in NNN.expected; those of Windows are in windows.txt.
awk -v guide="$guide" '
    /^```console/ { shows = 1; next }
    /^```/ { shows = 0; next }
    !shows { next }
    /^> / { print substr($0, 3) >(guide "/windows.txt"); next }
    /^\$ / { n++; name = sprintf("%s/%03d", guide, n); print substr($0, 3) >(name ".command"); printf "" >(name ".expected"); next }
    { print >(name ".expected") }' $here/README.md

# The machine that the guide exports is the one of office.reg, in the form that Windows writes.
as_windows_writes() {
    { printf '\377\376'; sed 's/$/\r/' "$1" | iconv -f UTF-8 -t UTF-16LE; } >"$2"
}
as_windows_writes $here/office.reg "$guide/office16.reg"
. conformance/wine.sh
exported_by_wine() {
    wine_prepare build && (
        cd "$guide" && run_wine reg import office16.reg || exit 1
        while read -r command; do
            # shellcheck disable=SC2086
            run_wine $command /y || exit 1
        done <windows.txt
        run_wine reg delete 'HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Interfaces' /f
        run_wine reg delete 'HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\RouterManagers' /f
        for guid in 9F2D64B0-7A13-4C58-8E0B-D15A3C7E2F41 2B6C80E5-4D9F-4A37-B1C2-83F0E6D5A719; do
            run_wine reg delete "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Network\\{4D36E972-E325-11CE-BFC1-08002BE10318}\\{$guid}" /f
        done
        test -s remoteaccess.reg && test -s network.reg
    )
}
# Where there is no Wine: the two parts as two files.
exported_by_hand() {
    awk 'NR == 1 || /^\[.*RemoteAccess/ { shows = 1 } /^\[.*Network/ { shows = 0 } shows' $here/office.reg >"$guide/part1.txt" &&
        awk 'NR == 1 { print; print "" } /^\[/ { shows = /Network/ } shows' $here/office.reg >"$guide/part2.txt" &&
        as_windows_writes "$guide/part1.txt" "$guide/remoteaccess.reg" && as_windows_writes "$guide/part2.txt" "$guide/network.reg"
}
try 'the guide shows how to export a machine' test "$(wc -l <"$guide/windows.txt")" -eq 2
if wine_present; then
    try "the guide: reg export, run by Wine" exported_by_wine
else
    try 'the exports, made by hand without Wine' exported_by_hand
fi

# As the guide says it, and it prints what the guide shows; a tab shows as a space.
as_shown() {
    (cd "$guide" && sh "$1.command" 2>&1) | tr '\t' ' ' | diff "$guide/$1.expected" -
}
for command in "$guide"/*.command; do
    name=$(basename "$command" .command)
    try "the guide: $(cut -c 1-100 "$command")" as_shown "$name"
done
try 'the guide has commands' test "$(ls "$guide"/*.command | wc -l)" -gt 8
try 'the guide shows what the careless version prints' sh -c "grep -q '\[  FAILED  \] any_other_error_is_passed_on' $here/README.md && \$PWD/$out/test_careless 2>&1 | grep -q '\[  FAILED  \] any_other_error_is_passed_on'"

score
