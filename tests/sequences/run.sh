#!/bin/sh
# The call sequences of the documents and samples, each a program: built natively against the double and run on preset:rras-server, they
# print what is written down here; built by mingw against its own header and import library and run under Wine with our DLL beside them,
# they print the same. Run after the builds; --native leaves Windows out. Ends with `N passed, N failed`.
set -u
cd "$(dirname "$0")/../.." || exit 1
here=tests/sequences
out=build/tests/sequences
rm -rf "$out"
mkdir -p "$out"
. tests/score.sh
. conformance/wine.sh
native=0
[ "${1:-}" = --native ] && native=1
unset MPRFAKE_LOG
flags='-std=c11 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror'
all='s1 s2 s3 s4 s5 s6'

# What each runs with: RUN PROGRAM SCRIPT. In the last two the first of the samples meets refusals, which it does not look at.
runs() {
    for name in $all; do echo "$name $name"; done
    echo 's1-refused s1 MprConfigServerConnect 1 0 5'
    echo 's1-short s1 MprInfoBlockAdd 1 1 8'
}

for name in $all; do
    # shellcheck disable=SC2086
    try "$name: it builds" ${CC:-cc} $flags -D_GNU_SOURCE -Ifake/include $here/$name.c -Lbuild -lmprapi -ldl -o "$out/$name"
done
runs >"$out/runs"
while read -r run name script; do
    LD_LIBRARY_PATH=build MPRFAKE_STATE=preset:rras-server MPRFAKE_SCRIPT=$script "$out/$name" >"$out/$run.native" 2>&1
    verdict "$run: it ends well" $?
    try "$run: its steps answer what is written down" diff "$here/$run.expected" "$out/$run.native"
done <"$out/runs"

if [ $native -eq 0 ]; then
    try 'mingw and Wine are there' wine_present
    try 'Wine has a prefix' wine_prepare build
    try 'our DLL lies beside the programs' cp build/win64/mprapi.dll "$out/"
    for name in $all; do
        # shellcheck disable=SC2086
        try "$name: it builds with mingw's own header and library" x86_64-w64-mingw32-gcc $flags -D_WIN32_WINNT=0x0601 $here/$name.c -lmprapi -o "$out/$name.exe"
    done
    while read -r run name script; do
        MPRFAKE_STATE=preset:rras-server MPRFAKE_SCRIPT=$script run_wine "$out/$name.exe" 2>"$out/$run.said" </dev/null | tr -d '\r' >"$out/$run.windows"
        try "$run: under Wine it prints the same" diff "$out/$run.native" "$out/$run.windows"
        try "$run: and our DLL has nothing to say" test ! -s "$out/$run.said"
    done <"$out/runs"
fi

score
