#!/bin/sh
# The main job: the suite on the double, and, where mingw and Wine are present, on the DLL and on Wine's own. Called by `make
# conformance`, which has built the native parts. Installs nothing; a missing Windows part is said, not failed.
set -u
BUILD=${BUILD:-build}
status=0

judge() {
    title=$1
    shift
    printf '\n== %s\n\n' "$title"
    "$@" || status=1
}

judge 'the rules of MprConfigServerConnect on the double' \
    "$BUILD/mprconform" --profile connect --strict
judge 'the whole contract on the double, the answers it chose among it' \
    "$BUILD/mprconform" --profile double --strict
judge 'the same with the archive linked in' "$BUILD/mprconform-static" --profile double --strict

. conformance/wine.sh
if ! wine_present; then
    printf '\nThe Windows part was left out: %s. `make deps` installs it.\n' "$wine_lacks"
    exit $status
fi
make -s BUILD="$BUILD" win64 || exit 1
wine_prepare "$BUILD" || exit 1
judge 'the double as a Windows DLL, under Wine' \
    run_wine "$BUILD/win64/mprconform.exe" --profile double --strict
judge "Wine's own mprapi.dll, known gaps pinned" wine_judge_builtin "$BUILD"
exit $status
