#!/bin/sh
# The floors of fake/: an include may only point down, memory has one door, and lower floors know nothing of what lies above. The root of
# the tree may be given as an argument. Ends with a count.
set -u
here=$(cd "$(dirname "$0")" && pwd)
cd "${1:-$here/..}" || exit 1
out=build/tests/layers
mkdir -p "$out"
. "$here/score.sh"

# nothing LABEL FOUND: FOUND is empty.
nothing() {
    printf "%s\n" "$2" >"$out/last.txt"
    [ -z "$2" ]
    verdict "$1" $?
}

# above FLOOR ROOMS: includes of the floor that point to one of the rooms.
above() {
    grep -nE "^#include \"($2)/" fake/"$1"/*.[ch]
}

nothing 'there are sources to look at' "$([ "$(ls fake/*/*.c 2>/dev/null | wc -l)" -gt 15 ] || echo 'fewer than 15')"
nothing 'world looks down' "$(above world api)"
nothing 'core looks down, and not at model' "$(above core 'api|world|model')"
nothing 'model looks down, and not at core' "$(above model 'api|world|core')"
nothing 'base looks down' "$(above base 'api|world|core|model')"
nothing 'platform looks at nothing above' "$(above platform 'api|world|core|model|base')"
nothing 'memory has one door' "$(grep -nE '\b(malloc|calloc|realloc|free)\(' fake/*/*.[ch] | grep -v -e '^fake/platform/' -e '^fake/base/alloc' -e '^fake/examples/' -e 'platform_')"
nothing 'model knows no HANDLE and no Win32 code' "$(grep -nE '\bHANDLE\b|\bERROR_[A-Z]|\bNO_ERROR\b' fake/model/*.[ch])"
nothing 'core and base know no Win32 code' "$(grep -nE '\bERROR_[A-Z]|\bNO_ERROR\b' fake/core/*.[ch] fake/base/*.[ch])"
nothing 'the double does not read the contract' "$(grep -nE '^#include "(spec|conformance|harness|suites|mutants)/' fake/*/*.[ch])"
nothing 'the suite sees of the double its public headers alone' "$(grep -nE '^#include "(api|world|core|model|base|platform)/' -r conformance spec)"
nothing 'suites see no control of the double' "$(grep -nE 'mprfake' conformance/suites/*.[ch])"
nothing 'no file is longer than 900 lines' "$(wc -l fake/*/*.[ch] conformance/*/*.[ch] | awk '$1 > 900 && $2 != "total"')"

score
