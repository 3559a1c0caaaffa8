#!/bin/sh
# Plants a double free in an error path of a copy of the double (Enum frees its block twice when a handle cannot be had), and demands that
# the target finds it from the corpus within a minute. Run from the root. Ends with a count.
set -u
copy=build/fuzz/plant
rm -rf "$copy"
mkdir -p "$copy/found" "$copy/corpus"
cp -r fake "$copy/"
file=$copy/fake/core/replies.c
# The drop of a draft is the error path of every reply: from here on it gives the block back twice.
sed -i '/^void replies_draft_drop/,/^}/s/^        alloc_free(memory, reply);/&\n&/' "$file"
if cmp -s "$file" fake/core/replies.c; then
    echo 'not ok the double free was not planted: replies_draft_drop no longer has the line'
    echo '0 passed, 1 failed'
    exit 1
fi
clang -std=c11 -O1 -g -fsanitize=fuzzer,address -D_POSIX_C_SOURCE=200809L -I"$copy/fake" -Ifake/include fuzz/sequence.c fuzz/sequence/*.c \
    "$copy"/fake/api/*.c "$copy"/fake/world/*.c "$copy"/fake/core/*.c "$copy"/fake/model/*.c "$copy"/fake/base/*.c \
    "$copy/fake/platform/posix.c" -pthread -o "$copy/sequence" || exit 1
cp fuzz/corpus/sequence/* "$copy/corpus/"
"$copy/sequence" -max_total_time=60 -max_len=512 -artifact_prefix="$copy/found/" "$copy/corpus" >"$copy/log.txt" 2>&1
if grep -q 'attempting double-free' "$copy/log.txt"; then
    echo 'ok a planted double free is found'
    echo '1 passed, 0 failed'
else
    echo 'not ok a planted double free was not found within a minute'
    tail -n 5 "$copy/log.txt"
    echo '0 passed, 1 failed'
    exit 1
fi
