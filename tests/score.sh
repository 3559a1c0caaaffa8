# The score of a test script, sourced by it after it has set $out, a folder. `try LABEL COMMAND...` runs a command, keeps what it printed in
# $out/last.txt and counts; `verdict LABEL STATUS` counts what was run already; `score` prints the line `N passed, N failed` and is the
# exit status of the script.
passed=0
failed=0
verdict() {
    if [ "$2" -eq 0 ]; then
        passed=$((passed + 1))
        echo "ok $1"
    else
        failed=$((failed + 1))
        echo "not ok $1"
        [ ! -f "$out/last.txt" ] || tr -d '\r' <"$out/last.txt" | tail -n 30 | sed 's/^/    | /'
    fi
}
try() {
    label=$1
    shift
    "$@" >"$out/last.txt" 2>&1
    verdict "$label" $?
}
score() {
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
