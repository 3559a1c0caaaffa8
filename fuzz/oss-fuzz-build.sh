#!/bin/bash -eu
# Builds the target the way OSS-Fuzz asks: CC, CFLAGS, LIB_FUZZING_ENGINE and OUT come from there.
cd "$(dirname "$0")/.."
sources="fuzz/sequence.c fake/api/*.c fake/world/*.c fake/core/*.c fake/model/*.c fake/base/*.c fake/platform/posix.c"
# shellcheck disable=SC2086
$CC $CFLAGS -std=c11 -D_POSIX_C_SOURCE=200809L -Ifake -Ifake/include $sources $LIB_FUZZING_ENGINE -pthread -o "$OUT/sequence"
cp fuzz/sequence.dict "$OUT/sequence.dict"
(cd fuzz/corpus/sequence && zip -q "$OUT/sequence_seed_corpus.zip" ./*)
