#!/bin/sh
# Coverage of fake/ by the corpora of the fuzz targets alone, which says how much of it fuzzing starts from: the replay programs of all
# targets are built for gcov and run over their corpora. Every file that a system like this one builds counts. Prints lines by file;
# fails below the limit. Writes build/fuzz-coverage/. Ends with `N passed, N failed`.
set -u
cd "$(dirname "$0")/.." || exit 1
MAKE=${MAKE:-make}
LIMIT=${LIMIT:-85}
B=build/fuzz-coverage
out=$B
mkdir -p "$B"
unset MAKEFLAGS MFLAGS MAKELEVEL
. tests/score.sh

targets=$(for corpus in fuzz/corpus/*; do basename "$corpus"; done)
find "$B" -name '*.gcda' -delete
# shellcheck disable=SC2046
$MAKE -s -j"$(nproc)" BUILD=$B CC=gcc CFLAGS='-O0 -g --coverage' $(printf "$B/fuzz/replay-%s " $targets)
verdict 'the build with coverage' $?
for target in $targets; do
    "$B/fuzz/replay-$target" "fuzz/corpus/$target"/* >"$B/$target.log" 2>&1
    verdict "$target: $(tail -n 1 "$B/$target.log")" $?
done

gcovr -r . --object-directory $B/obj/fake $B/obj/fake --filter 'fake/' --fail-under-line "$LIMIT" --txt "$B/lines.txt"
status=$?
sed -n '/^File/,$p' "$B/lines.txt"
verdict "the corpora alone cover $LIMIT % of fake/" $status
score
