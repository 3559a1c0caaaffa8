#!/bin/sh
# What README.md, fake/README.md and the help texts promise: every command of README.md runs, every clause that fake/README.md names is
# one, every option of the help exists, every target that a document names is listed. Ends with a count.
set -u
cd "$(dirname "$0")/.." || exit 1
out=build/tests/readme
mkdir -p "$out"
. tests/score.sh

# The commands of README.md, with a real target in the place of path/to/libmprapi.so.
sed -n 's|^    \(build/mprconform .*\)|\1|p' README.md | sed 's| *#.*||; s|path/to/libmprapi.so|build/libmprapi.so|' | sed "s| known.gaps| $out/known.gaps|" >"$out/commands.txt"
try 'README shows commands' test -s "$out/commands.txt"
while read -r command; do
    # shellcheck disable=SC2086
    try "README: $command" sh -c "$command"
done <"$out/commands.txt"

# The fragments of code of README.md, made into a program and a test. The program tells how many interfaces there are, leaves a backup,
# and fails with the code that it got. Its commands run where README.md means them to: in a folder that has fake/ and build/.
rm -rf "$out/project"
mkdir -p "$out/project"
ln -s "$PWD/fake" "$PWD/build" "$out/project/"
cat >"$out/project/program.c" <<'TEXT'
#include "mprapi.h"
#include <stdio.h>
int main(void)
{
    HANDLE config;
    LPBYTE list;
    DWORD read = 0, total = 0;
    DWORD code = MprConfigServerConnect(NULL, &config);
    if (code != NO_ERROR)
        return (int)code;
    if (MprConfigInterfaceEnum(config, 0, &list, 0xFFFFFFFF, &read, &total, NULL) == NO_ERROR)
        MprConfigBufferFree(list);
    printf("%u\n", (unsigned)read);
    return (int)MprConfigServerBackup(config, (WCHAR *)u".");
}
TEXT
sed -n 's|^    \(cc .*\)|\1|p; s|^    \(MPRFAKE_.*\)|\1|p' README.md >"$out/program.txt"
try 'README: a command links a program, and five run it' test "$(sed 's/[ =].*//' "$out/program.txt" | tr '\n' ' ')" = 'cc MPRFAKE_STATE MPRFAKE_STATE MPRFAKE_SCRIPT MPRFAKE_LOG MPRFAKE_STATE '
# The last one reads the backup of the run before; so that it can be told from no machine at all, that run is one of a preset.
while read -r command; do
    case $command in
    cc*) try "README: $command" sh -c "cd $out/project && $command" ;;
    *preset:rras-server*) try "README: $command" sh -c "cd $out/project && test \"\$($command)\" = 5" ;;
    *office.reg*) try "README: $command" sh -c "cd $out/project && test \"\$($command)\" = 2" ;;
    *SCRIPT*) try "README: $command" sh -c "cd $out/project && $command; test \$? = 5" ;;
    *LOG*) try "README: $command" sh -c "cd $out/project && $command && grep -q '\"MprConfigServerBackup\"' calls.json" ;;
    *router.reg*) try "README: $command" sh -c "cd $out/project && MPRFAKE_STATE=preset:rras-server ./program && test \"\$($command)\" = 5" ;;
    *) try "README: what does this do: $command" false ;;
    esac
done <"$out/program.txt"
{
    sed -n '/^    #include "mprfake.h"/p' README.md
    cat <<'TEXT'
static int knows(HANDLE config, const char16_t *name)
{
    WCHAR guid[39];
    return MprConfigGetGuidName(config, (WCHAR *)name, guid, sizeof guid) == NO_ERROR;
}
int main(void) {
TEXT
    sed -n '/^    mprfake_/p' README.md
    cat <<'TEXT'
    HANDLE config;
    if (MprConfigServerConnect(NULL, &config) != ERROR_ACCESS_DENIED || MprConfigServerConnect(NULL, &config) != NO_ERROR)
        return 1;
    return knows(config, u"Uplink") && knows(config, u"Local Area Connection") && !knows(config, u"Nobody") ? 0 : 1;
}
TEXT
} >"$out/test.c"
try 'README: the lines of a test do what they say' sh -c "gcc -Ifake/include $out/test.c build/libmprapi.a -pthread -o $out/test && $out/test"
grep -o 'preset:[a-z-]*' README.md fake/examples/README.md fake/include/mprfake.h | sed 's/.*preset:/preset:/' | sort -u | grep -v '^preset:\(router\)\?$' >"$out/presets.txt"
try 'README, guide and header: the same three presets' test "$(tr '\n' ' ' <"$out/presets.txt")" = 'preset:empty preset:rras-server preset:windows-client '

# fake/README.md: a row for each function of the contract, and clauses that there are.
sed -n 's/^| \(`Mpr[^|]*\) |.*x-.*/\1/p; s/^| \(`Mpr[^|…]*\) | .*/\1/p' fake/README.md | grep -o '`[A-Za-z0-9]*`' | tr -d '`' | sort -u >"$out/rows.txt"
sed -n 's/^FUNCTION(\([A-Za-z]*\),.*/\1/p' spec/functions.h | sort >"$out/functions.txt"
comm -13 "$out/rows.txt" "$out/functions.txt" >"$out/rows.missing"
try 'fake/README.md: a row for each function of the contract' sh -c "test -s $out/functions.txt && test ! -s $out/rows.missing"
build/mprconform list | sed 's/ .*//' >"$out/clauses.txt"
sed -n 's/^| \(`Mpr[^|]*\) |\(.*`x-.*\)/\1 |\2/p' fake/README.md | while read -r row; do
    functions=$(printf '%s' "${row%%|*}" | grep -o '`[A-Za-z0-9]*`' | tr -d '`' | paste -sd '|')
    printf '%s\n' "$row" | grep -o '`x-[a-z0-9-]*`' | tr -d '`' | while read -r slug; do
        grep -qE "^($functions)\.$slug\$" "$out/clauses.txt" || echo "$functions $slug"
    done
done >"$out/clauses.wrong"
try 'fake/README.md: every clause it names is one' test ! -s "$out/clauses.wrong"

grep -o '](\([^)]*\))' README.md | sed 's/^](//; s/)$//' | while read -r link; do [ -e "$link" ] || echo "$link"; done >"$out/links.wrong"
try 'README: every link leads somewhere' test ! -s "$out/links.wrong"

# Each target that a document names is one that `make help` lists.
make help | sed -n 's/^  make \([a-z-]*\) .*/\1/p' | sort >"$out/targets.txt"
sed -n 's/#.*//; s/^    make //p' README.md fake/README.md fake/examples/README.md fuzz/README.md conformance/targets/README.md | tr -s ' ' '\n' | grep . >"$out/named.txt"
grep -oh '`make [a-z -]*`' README.md fake/README.md fake/examples/README.md fuzz/README.md conformance/targets/README.md | tr -d '`' | sed 's/^make //' | tr ' ' '\n' >>"$out/named.txt"
sort -u "$out/named.txt" | comm -23 - "$out/targets.txt" >"$out/targets.wrong"
try 'documents: every target they name is in make help' sh -c "test -s $out/named.txt && test ! -s $out/targets.wrong"

# Each option of the help is taken by the program.
build/mprconform --help | grep -o '^  --[a-z-]*\( [A-Z]*\)\?' | sed 's/^  //' | while read -r option value; do
    case $option in --help | --version) continue ;; esac
    case $option in
    --impl) v=build/libmprapi.so ;;
    --target) v=$out/target.txt && : >"$v" ;;
    --only) v='MprConfigServerConnect.success-code' ;;
    --profile) v=connect ;;
    --gaps) v=$out/none.gaps && : >"$v" ;;
    --write-gaps) v=$out/written.gaps ;;
    --allow) v=add ;;
    --format) v=text ;;
    --output) v=$out/output.txt ;;
    --jobs | --timeout | --seed) v=3 ;;
    --confirm) v=nobody ;;
    *) v= ;;
    esac
    # shellcheck disable=SC2086
    build/mprconform $option $v --only MprConfigServerConnect.success-code >"$out/option.txt" 2>&1 || echo "$option $value"
done >"$out/options.wrong"
try 'help: every option is taken' test ! -s "$out/options.wrong"
try 'help: exit status 0' build/mprconform --help
try 'version' build/mprconform --version
try 'make install puts headers, libraries and the program in place' sh -c "make -s install DESTDIR=$PWD/$out/root PREFIX=/usr && test -f $out/root/usr/include/mprapi.h && test -f $out/root/usr/include/mprapi/types.h && test -x $out/root/usr/bin/mprconform && make -s uninstall DESTDIR=$PWD/$out/root PREFIX=/usr && test ! -f $out/root/usr/include/mprapi.h"

score
