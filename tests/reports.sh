#!/bin/sh
# The reports for programs, read by readers that are not ours: jq, prove, xmllint. Also compare, list, explain, spec. Ends with a count.
set -u
cd "$(dirname "$0")/.." || exit 1
suite=build/mprconform
out=build/tests/reports
mkdir -p "$out"
broken=build/tests/harness/answers_14.so
. tests/score.sh

fails() {
    ! "$@"
}

for format in json tap junit markdown; do
    $suite --only 'MprConfigServer*' --format $format --output "$out/good.$format" 2>"$out/good.$format.err"
    $suite --impl $broken --only 'MprConfigServerConnect.*' --format $format --output "$out/bad.$format" 2>/dev/null
done
try 'a broken target is at hand' test -f $broken
try 'json: each line is an object' jq -e . "$out/good.json"
try 'json: the first line describes the run' sh -c "head -n 1 $out/good.json | jq -e '.suite and .spec and .system and .target and .hash and (.seed == 1)'"
try 'json: the others have all members' sh -c "sed 1d $out/bad.json | jq -es 'length > 20 and all(.[]; .clause and .level and .grade and .verdict and has(\"expected\") and has(\"actual\") and .repro)'"
try 'json: the wrong code is there by name' sh -c "jq -es 'any(.[]; .clause == \"MprConfigServerConnect.out-of-memory\" and .verdict == \"fail\" and (.actual | test(\"ERROR_OUTOFMEMORY .14.\")))' $out/bad.json"
try 'json: first and last line of the run go to standard error' sh -c "grep -q '^target' $out/good.json.err && grep -q '^HELD' $out/good.json.err"
try 'tap: prove passes what holds' prove --exec cat "$out/good.tap"
try 'tap: prove fails what does not' fails prove --exec cat "$out/bad.tap"
try 'junit: well-formed' xmllint --noout "$out/good.junit" "$out/bad.junit"
try 'junit: the failure is counted' sh -c "xmllint --xpath 'string(/testsuite/@failures)' $out/bad.junit | grep -qx 1"
try 'junit: and stands where it says' sh -c "xmllint --xpath 'string(//testcase[failure]/@name)' $out/bad.junit | grep -qx MprConfigServerConnect.out-of-memory"
try 'markdown: a row per clause' sh -c "test \$(grep -c '^| .Mpr' $out/good.markdown) -gt 30"
try 'compare: a run with itself' $suite compare "$out/good.json" "$out/good.json"
try 'compare: two targets differ' fails $suite compare "$out/good.json" "$out/bad.json"
try 'compare: and the clause is named' sh -c "$suite compare $out/good.json $out/bad.json | grep -q '^MprConfigServerConnect.out-of-memory'"
try 'compare: a file that is no report is refused' sh -c "$suite compare README.md README.md; test \$? -eq 2"
try 'spec: JSON with all clauses' sh -c "$suite spec --format json | jq -e '(.clauses | length) > 200 and all(.clauses[]; .id and .level and .grade and .disposition and .statement and .source)'"
try 'spec: ids are unique' sh -c "$suite spec --format json | jq -e '[.clauses[].id] | length == (unique | length)'"
try 'list: a line per clause' sh -c "test \$($suite list | wc -l) -eq \$($suite spec --format json | jq '.clauses | length')"
try 'explain: a clause' sh -c "$suite explain MprConfigServerConnect.null-out-param | grep -q 'ERROR_INVALID_PARAMETER'"
try 'explain: a clause that is not there' sh -c "$suite explain null-out; test \$? -eq 2"
$suite --profile double --format json --jobs 1 2>/dev/null | sed 1d | sed 's/,"repro".*//' >"$out/order-0.json"
for seed in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    $suite --profile double --format json --seed $seed --jobs 4 2>/dev/null | sed 1d | sed 's/,"repro".*//' >"$out/order.json"
    cmp -s "$out/order-0.json" "$out/order.json" || echo "seed $seed" >>"$out/order.differs"
done
try 'neither order nor parallelism changes a verdict' test -s "$out/order-0.json" -a ! -e "$out/order.differs"
# Repro lines, pasted, give the verdict they stand beside.
sed 1d "$out/bad.json" | jq -r '[.verdict, .repro] | @tsv' | while IFS="$(printf '\t')" read -r verdict repro; do
    eval "$repro --format json" 2>/dev/null | sed 1d | jq -r .verdict | grep -qx "$verdict" || echo "$repro"
done >"$out/repro.wrong"
try 'repro lines repeat their verdict' test ! -s "$out/repro.wrong"

score
