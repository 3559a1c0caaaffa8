#!/bin/sh
# A minute (or SECONDS) of fuzzing from the corpus: smoke.sh FOLDER [SECONDS]. The folder holds the built target; what is found stays there.
set -u
folder=$1
seconds=${2:-60}
mkdir -p "$folder/found" "$folder/corpus"
cp fuzz/corpus/sequence/* "$folder/corpus/" || exit 1
"$folder/sequence" -max_total_time="$seconds" -max_len=512 -dict=fuzz/sequence.dict -artifact_prefix="$folder/found/" -print_final_stats=1 \
    "$folder/corpus" 2>"$folder/smoke.log"
status=$?
tail -n 8 "$folder/smoke.log"
[ $status -eq 0 ] || { grep -m1 -A12 'ERROR\|expected' "$folder/smoke.log"; echo "fuzz: found something, see $folder/found and $folder/smoke.log"; }
exit $status
