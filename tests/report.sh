#!/bin/sh
# Writes REPORT.md from the results of the runs: the same tree on the same systems gives the same file. With a path as argument it
# writes there instead. Native parts must be built; the Windows parts are built and judged where mingw and Wine are present.
set -u
cd "$(dirname "$0")/.." || exit 1
target=${1:-REPORT.md}
MAKE=${MAKE:-make}
B=build
R=$B/report
mkdir -p "$R"
. conformance/wine.sh

judge() {
    name=$1
    shift
    "$@" --format json >"$R/$name.json" 2>"$R/$name.err"
    echo $? >"$R/$name.status"
    tr -d '\r' <"$R/$name.err" | tail -n 1 >"$R/$name.last"
}

rm -f "$R"/*
for profile in connect double; do
    judge "native-$profile" $B/mprconform --profile $profile --strict
    judge "static-$profile" $B/mprconform-static --profile $profile --strict
done
$B/mprconform selftest --show-output >"$R/selftest.txt"
echo $? >"$R/selftest.status"
$B/mprconform spec --format json >"$R/spec.json" || exit 1
wine=no
if wine_present; then
    wine=yes
    $MAKE -s win64 || exit 1
    wine_prepare $B || exit 1
    for profile in connect double; do
        judge "dll-$profile" run_wine $B/win64/mprconform.exe --profile $profile --strict
    done
    mkdir -p $B/builtin && cp $B/win64/mprconform.exe $B/builtin/
    judge builtin-connect run_wine $B/builtin/mprconform.exe --impl 'C:\windows\system32\mprapi.dll' --profile connect
    judge builtin run_wine $B/builtin/mprconform.exe --impl 'C:\windows\system32\mprapi.dll'
fi

# value FILE MEMBER: one value per line of clauses, as CLAUSE<TAB>VALUE.
values() {
    tr -d '\r' <"$1" | sed -n "s/^{\"clause\":\"\([^\"]*\)\".*\"$2\":\"\([^\"]*\)\".*/\1\t\2/p"
}

outcome() {
    if [ -f "$R/$1.last" ]; then cat "$R/$1.last"; else echo 'not run: no mingw or no Wine here'; fi
}

row() {
    printf '| %s | %s | %s |\n' "$1" "$(outcome "$2")" "$(outcome "$3")"
}

{
    cat <<'TEXT'
# Report

What this is: the results of the suite on the tree it stands in, written by `make report`. Do not edit.

Again: `make deps report`. The main job alone: `make conformance`.

**Nothing here has been observed on a real Windows Server yet.** The contract is drawn from public documents; each clause names its
source and the grade of its evidence.

## Scoreboard

TEXT
    echo '| target | profile connect | profile double |'
    echo '| --- | --- | --- |'
    row 'the double, libmprapi.so' native-connect native-double
    row 'the double, libmprapi.a' static-connect static-double
    row 'the double, mprapi.dll x64 under Wine' dll-connect dll-double
    if [ $wine = yes ]; then
        printf "| Wine %s's own mprapi.dll | %s | (not the double) |\n" "$(wine_version)" "$(outcome builtin-connect)"
        printf '\nWine %s on its own, every clause of the functions it exports: %s\n' "$(wine_version)" "$(cat "$R/builtin.last")"
    fi

    printf '\n## The clauses of MprConfigServerConnect\n\n'
    echo "| clause | level | grade | judged | double | DLL | Wine's own |"
    echo '| --- | --- | --- | --- | --- | --- | --- |'
    for t in native-double dll-double builtin; do
        if [ -f "$R/$t.json" ]; then values "$R/$t.json" verdict >"$R/$t.verdicts"; else : >"$R/$t.verdicts"; fi
    done
    sed -n 's/.*"id":"\(MprConfigServerConnect\.[^"]*\)".*"level":"\([^"]*\)","grade":"\([^"]*\)","disposition":"\([^"]*\)".*/\1\t\2\t\3\t\4/p' "$R/spec.json" |
        awk -F'\t' -v dir="$R" '
            function load(file, table,   line, parts) {
                while ((getline line < file) > 0) { split(line, parts, "\t"); table[parts[1]] = parts[2] }
            }
            function shown(v) { return v == "" ? "-" : v }
            BEGIN { load(dir "/native-double.verdicts", a); load(dir "/dll-double.verdicts", b); load(dir "/builtin.verdicts", c) }
            { printf "| `%s` | %s | %s | %s | %s | %s | %s |\n", $1, $2, $3, $4, shown(a[$1]), shown(b[$1]), shown(c[$1]) }'

    printf '\n## The contract, by function\n\n'
    echo '| function or structure | MUST | SHOULD | MAY | checked | asserted | same as | unobservable | free | chosen |'
    echo '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |'
    awk -F'"' '/^  \{"id":/ {
            f = $8; level = $12; grade = $16; d = $20
            if (!(f in seen)) { order[++n] = f; seen[f] = 1 }
            count[f, level]++; count[f, d]++; if (grade == "chosen") count[f, "chosen"]++
            count["all", level]++; count["all", d]++; if (grade == "chosen") count["all", "chosen"]++
        }
        function line(f, k,   i) {
            printf "| %s", f
            split("MUST SHOULD MAY checked asserted same_as unobservable free chosen", k, " ")
            for (i = 1; i <= 9; i++) { if (k[i] == "same_as") k[i] = "same as"; printf " | %d", count[f, k[i]] }
            print " |"
        }
        END { for (i = 1; i <= n; i++) line(order[i]); line("all") }' "$R/spec.json"

    printf '\n## Mutants\n\n'
    printf '%s\n\n' "$(tail -n 1 "$R/selftest.txt")"
    echo '| clause | mutant: what it does instead | what its clause saw |'
    echo '| --- | --- | --- |'
    awk '/^(killed|SURVIVED) / { mark = $1; clause = $2; name = $3; next }
         clause != "" && /^  it / { does = substr($0, 6); next }
         clause != "" { saw = $0; sub(/^ */, "", saw); gsub(/\|/, "\\|", saw); gsub(/\|/, "\\|", does)
             printf "| `%s` | %s: %s | %s%s |\n", clause, name, does, mark == "killed" ? "" : "SURVIVED: ", saw; clause = "" }' "$R/selftest.txt"

    printf '\n## Open questions, and the answers chosen\n\n'
    echo 'Where the documents are silent the double gives one answer. It binds the double alone; another target that answers otherwise'
    echo '`differs` and does not fail.'
    echo
    sed -n 's/.*"id":"\([^"]*\)".*"grade":"chosen".*"statement":"\([^"]*\)","source":"\([^"]*\)".*/- `\1`: \2 (\3)/p' "$R/spec.json" | sed 's/\\"/"/g'
    printf '\n## What nobody can observe\n\n'
    sed -n 's/.*"id":"\([^"]*\)".*"disposition":"unobservable".*"reason":"\([^"]*\)".*/- `\1`: \2/p' "$R/spec.json"
} >"$R/REPORT.md"
cp "$R/REPORT.md" "$target"
echo "report: written to $target"
# Wine's own DLL does not hold, and that is no failure of the report; the double's own runs are.
for name in native-connect native-double static-connect static-double selftest; do
    [ "$(cat "$R/$name.status")" -eq 0 ] || { echo "report: $name did not hold, see $R/$name.*" >&2; exit 1; }
done
