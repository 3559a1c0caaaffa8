#!/bin/sh
# The Windows pair under Wine: our DLL gives the verdicts of the native double, the mutants die as natively, Wine's own DLL gives the
# verdicts pinned in conformance/gaps, and a DLL that Wine mapped in the place of ours is found out. Ends with a count.
set -u
cd "$(dirname "$0")/.." || exit 1
. conformance/wine.sh
out=build/tests/windows
mkdir -p "$out"
. tests/score.sh
exits() {
    wanted=$1
    shift
    "$@"
    [ $? -eq "$wanted" ]
}

wine_present || { echo "not ok $wine_lacks is missing; make deps installs it"; echo '0 passed, 1 failed'; exit 1; }
wine_prepare build || { echo '0 passed, 1 failed'; exit 1; }
dll='C:\windows\system32\mprapi.dll'
exe=build/win64/mprconform.exe
mkdir -p build/builtin
cp $exe build/builtin/

try 'our DLL: connect, strictly' run_wine $exe --profile connect --strict
try 'our DLL: everything the double promises' run_wine $exe --profile double --strict
run_wine $exe --profile double --format json 2>/dev/null | tr -d '\r' >"$out/dll.json"
build/mprconform --profile double --format json 2>/dev/null >"$out/native.json"
try 'our DLL: every verdict equals the native one' build/mprconform compare "$out/native.json" "$out/dll.json"
try 'the mutants die under Wine as well' run_wine $exe selftest

run_wine build/builtin/mprconform.exe --impl "$dll" >"$out/builtin.raw" 2>/dev/null
status=$?
tr -d '\r' <"$out/builtin.raw" >"$out/builtin.txt"
version=$(wine_version)
if [ "$version" = 8.0 ]; then
    try "Wine's own DLL: exit status 1" test $status -eq 1
    try "Wine's own DLL: the NULL out pointer is a crash, with its code" grep -A4 '^crash  MprConfigServerConnect.null-out-param' "$out/builtin.txt"
    try '  (the access violation)' grep 'EXCEPTION_ACCESS_VIOLATION (0xC0000005) in MprConfigServerConnect' "$out/builtin.txt"
    try "Wine's own DLL: connecting answers 50" grep 'ERROR_NOT_SUPPORTED (50)' "$out/builtin.txt"
    try "Wine's own DLL: what rests on it is one finding" grep '^ *blocks .*MprConfigServerConnect.writes-handle' "$out/builtin.txt"
    try "Wine's own DLL: it goes on to the end" grep '^FAILED: 2 of' "$out/builtin.txt"
    try "Wine's own DLL: with its gaps, exit status 0" wine_judge_builtin build
    sed 's/(50)/(51)/' conformance/gaps/wine-8.0.gaps >"$out/other.gaps"
    try "Wine's own DLL: another value than the pinned one fails" exits 1 run_wine build/builtin/mprconform.exe --impl "$dll" --gaps "$out/other.gaps"
else
    echo "# Wine $version: nothing is pinned for it; its own DLL gave $(tail -n 1 "$out/builtin.txt")"
    try "Wine's own DLL: judged to the end" test $status -le 1
fi

try 'a DLL that Wine mapped in the place of ours is found out' exits 3 env WINEDLLOVERRIDES='mprapi=b' "$wine_program" $exe --impl build/win64/mprapi.dll

for bits in win64 win32; do
    exports=$(x86_64-w64-mingw32-objdump -p build/$bits/mprapi.dll 2>/dev/null | grep -c '\[ *[0-9]*\] MprConfig[A-Za-z]*$\|\] mprfake_[a-z_]*$')
    try "$bits: the DLL exports plain names" test "$exports" -ge 28
    x86_64-w64-mingw32-objdump -p build/$bits/mprapi.dll | sed -n 's/.*DLL Name: //p' | tr 'A-Z' 'a-z' | sort -u >"$out/imports.txt"
    try "$bits: the DLL needs kernel32 and msvcrt alone" sh -c "printf 'kernel32.dll\nmsvcrt.dll\n' | cmp - $out/imports.txt"
done

# The Windows side of platform/, and its coverage: gcov counts work for mingw code that Wine runs.
platform_covered() {
    rm -rf "$out/platform" && mkdir -p "$out/platform" &&
        x86_64-w64-mingw32-gcc -std=c11 -O0 -g --coverage -Ifake -c fake/platform/windows.c -o "$out/platform/windows.o" &&
        x86_64-w64-mingw32-gcc -std=c11 -Wall -Wextra -Wpedantic -Werror -O0 -g --coverage -static-libgcc -Ifake -Ifake/include \
            tests/windows/test_platform.c "$out/platform/windows.o" -o "$out/platform/test.exe" &&
        run_wine "$out/platform/test.exe" &&
        gcovr -r . --gcov-executable x86_64-w64-mingw32-gcov --object-directory "$out/platform" "$out/platform" \
            --filter 'fake/platform/windows.c' --exclude-unreachable-branches --fail-under-line 100 --fail-under-branch 95 --txt "$out/platform.txt" &&
        grep -q '^fake/platform/windows.c .*100%' "$out/platform.txt"
}
try 'platform/windows.c: its tests hold, every line and 95 % of branches are covered' platform_covered

try "registry text: Wine finds in ours what we do, and we write Wine's as Wine does" sh tests/reg_wine.sh

score
