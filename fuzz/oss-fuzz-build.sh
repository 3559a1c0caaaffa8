#!/bin/bash -eu
# Builds the targets the way OSS-Fuzz asks: CC, CFLAGS, LIB_FUZZING_ENGINE and OUT come from there.
cd "$(dirname "$0")/.."
sources="fake/api/*.c fake/world/*.c fake/core/*.c fake/model/*.c fake/base/*.c fake/platform/posix.c"
for corpus in fuzz/corpus/*; do
    name=$(basename "$corpus")
    rooms=$(find fuzz -path "fuzz/$name/*.c")
    # shellcheck disable=SC2086
    $CC $CFLAGS -std=c11 -D_POSIX_C_SOURCE=200809L -Ifake -Ifake/include "fuzz/$name.c" $rooms $sources $LIB_FUZZING_ENGINE -pthread -o "$OUT/$name"
    [ ! -f "fuzz/$name.dict" ] || cp "fuzz/$name.dict" "$OUT/$name.dict"
    (cd "$corpus" && zip -q "$OUT/${name}_seed_corpus.zip" ./*)
done
