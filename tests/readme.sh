#!/bin/sh
# What README.md and the help texts promise: every command of README.md runs, every option of the help exists, every target of `make
# help` is known to make. Ends with a count.
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

# The two fragments of code of README.md, made into a program and a test.
cat >"$out/program.c" <<'TEXT'
#include "mprapi.h"
int main(void)
{
    HANDLE config;
    return MprConfigServerConnect(NULL, &config) == NO_ERROR ? 0 : 1;
}
TEXT
flags=$(sed -n 's|^    cc \(.*\) program.c \(.*\)|\1 SOURCE \2|p' README.md)
try 'README: the command that links a program' sh -c "gcc $(printf '%s' "$flags" | sed "s|SOURCE|$out/program.c|") -o $out/program && $out/program"
{
    sed -n '/^    #include "mprfake.h"/p' README.md
    echo 'int main(void) {'
    sed -n '/^    mprfake_/p' README.md
    echo 'HANDLE config; return MprConfigServerConnect(NULL, &config) == ERROR_ACCESS_DENIED ? 0 : 1; }'
} >"$out/test.c"
try 'README: the lines of a test do what they say' sh -c "gcc -Ifake/include $out/test.c build/libmprapi.a -pthread -o $out/test && $out/test"
grep -o '](\([^)]*\))' README.md | sed 's/^](//; s/)$//' | while read -r link; do [ -e "$link" ] || echo "$link"; done >"$out/links.wrong"
try 'README: every link leads somewhere' test ! -s "$out/links.wrong"

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
