#!/bin/sh
# A minute (or SECONDS) of fuzzing from the corpus for each target: smoke.sh FOLDER [SECONDS]. The folder holds the built targets; what is
# found stays there.
set -u
folder=$1
seconds=${2:-60}
result=0
for corpus in fuzz/corpus/*; do
    name=$(basename "$corpus")
    log=$folder/$name.log
    dictionary=fuzz/$name.dict
    mkdir -p "$folder/found" "$folder/corpus/$name"
    cp "$corpus"/* "$folder/corpus/$name/" || exit 1
    "$folder/$name" -max_total_time="$seconds" -max_len=512 $([ -f "$dictionary" ] && echo "-dict=$dictionary") \
        -artifact_prefix="$folder/found/$name-" -print_final_stats=1 "$folder/corpus/$name" 2>"$log"
    status=$?
    echo "$name:"
    tail -n 6 "$log"
    if [ $status -ne 0 ]; then
        grep -m1 -A12 'ERROR\|expected' "$log"
        echo "fuzz: $name found something, see $folder/found and $log"
        result=1
    fi
done
exit $result
