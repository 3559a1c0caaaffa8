#!/bin/sh
# Registry text against an independent reader and writer: texts are imported by Wine's reg and exported again, and what comes back is
# compared, key by key and value by value, with what our reader found in them; and Wine's export must be what our writer makes of it, to
# the byte. Called by windows.sh, or alone from the root. Ends with a count.
set -u
cd "$(dirname "$0")/.." || exit 1
. conformance/wine.sh
out=build/tests/reg
mkdir -p "$out"
. tests/score.sh
tool=build/tests/reg_tool
key='HKEY_CURRENT_USER\Software\mprfake-test'

unset MAKEFLAGS MFLAGS MAKELEVEL
${MAKE:-make} -s "$tool" || { echo 'not ok the tool is not built'; echo '0 passed, 1 failed'; exit 1; }
wine_present || { echo "not ok $wine_lacks is missing; make deps installs it"; echo '0 passed, 1 failed'; exit 1; }
wine_prepare build || { echo '0 passed, 1 failed'; exit 1; }

# through_wine NAME: imports $out/NAME.reg into nothing, and exports it as $out/NAME.wine.reg.
through_wine() {
    rm -f "$out/$1.wine.reg"
    run_wine reg delete "$key" /f >/dev/null 2>&1
    run_wine reg import "$out/$1.reg" && run_wine reg export "$key" "$out/$1.wine.reg" /y
}

# agree NAME: Wine found in $out/NAME.reg what we find, and we write what Wine found as Wine does.
agree() {
    try "$1: imported and exported by Wine" through_wine "$1"
    try "$1: the same keys and values" "$tool" compare "$out/$1.reg" "$out/$1.wine.reg"
    sed 's/^/# /' "$out/last.txt"
    "$tool" rewrite "$out/$1.wine.reg" "$out/$1.ours.reg"
    try "$1: our text of what Wine exported is Wine's to the byte" cmp "$out/$1.wine.reg" "$out/$1.ours.reg"
}

# ----------------------------------------------------------------------------------------------------------- as we write it

# Every type, as our writer has it. Left out: REG_DWORD of other than four bytes and text without its terminator, which Wine changes.
{
    printf 'Windows Registry Editor Version 5.00\n\n[%s]\n' "$key"
    cat <<'EOF'
@="the default value"
"text"="a \\ and a \" and é and € and 😀"
"empty text"=""
"a \\ and a \" = ; [in] the name"="1"
"zero"=dword:00000000
"number"=dword:80ff0102
"none, empty"=hex(0):
"none"=hex(0):01,02,03
"expand"=hex(2):25,00,50,00,25,00,00,00
"binary, empty"=hex:
"binary of four"=hex:00,01,fe,ff
"big-endian"=hex(5):00,00,00,01
"link"=hex(6):61,00,00,00
"multi"=hex(7):61,00,62,00,00,00,63,00,00,00,00,00
"multi, empty"=hex(7):
"multi of nothing"=hex(7):00,00
"resources"=hex(8):01
"quad"=hex(b):01,02,03,04,05,06,07,80
"quad of two"=hex(b):01,02
"type 100"=hex(100):01,02
"type ffff0012"=hex(ffff0012):01,02
EOF
    printf '[%s\\empty key]\n[%s\\\303\251 [x] "q"; y]\n"n\\nm"=dword:1\n[%s\\a\\b\\c\\d]\n' "$key" "$key" "$key"
} >"$out/types.utf8"
try 'types: written by us' "$tool" rewrite "$out/types.utf8" "$out/types.reg"
agree types

# Text with control characters, which Wine writes between quotation marks and we do not: only what it says is compared.
printf 'REGEDIT4\n\n[%s]\n"a"="one\\r\\ntwo\tthree"\n@="\\n"\n' "$key" >"$out/controls.utf8"
try 'controls: written by us' "$tool" rewrite "$out/controls.utf8" "$out/controls.reg"
try 'controls: imported and exported by Wine' through_wine controls
try 'controls: the same keys and values' "$tool" compare "$out/controls.reg" "$out/controls.wine.reg"

# Where lines are broken: values of 0 to 119 bytes with names of 1 to 120 characters.
key=$key awk 'BEGIN {
    printf "REGEDIT4\n\n[%s]\n", ENVIRON["key"]
    for (i = 0; i < 120; i++) {
        name = name substr("abcdefghij", i % 10 + 1, 1)
        printf "\"%s%d\"=hex%s:", substr(name, 1, (i * 37) % 120 + 1), i, (i % 3 == 0 ? "" : i % 3 == 1 ? "(b)" : "(ffff0012)")
        for (j = 0; j < i; j++)
            printf "%s%02x", (j > 0 ? "," : ""), (i * j) % 256
        print ""
    }
}' >"$out/lines.utf8"
try 'lines: written by us' "$tool" rewrite "$out/lines.utf8" "$out/lines.reg"
agree lines

# ---------------------------------------------------------------------------------------------------------- as others write it

# Blanks, comments, upper case, short numbers, no empty lines, removals, names in another case; in UTF-16, as Wine wants it.
{
    printf 'Windows Registry Editor Version 5.00\n; a comment\n[%s]\n' "$key"
    cat <<'EOF'
  "a" = "1" ; a comment
"b"=dword:1F
"C"=hex:AB,cd,\
  Ef,\
	01
"c"="in its place"
"gone"="1"
"gone"=-
"none"=-
@="gone"
@=-
;"no"="value"

EOF
    printf '[%s\\x\\y]\n"q"="1"\n[-%s\\X]\n[%s\\z\\deep]\n"last"=dword:00000002' "$key" "$key" "$key"
} >"$out/forms.utf8"
{ printf '\377\376' && iconv -f UTF-8 -t UTF-16LE "$out/forms.utf8"; } >"$out/forms.reg"
agree forms

# The old form: hexadecimal text in bytes.
{
    printf 'REGEDIT4\r\n\r\n[%s]\r\n@="d"\r\n"e"=hex(2):25,50,25,00\r\n"m"=hex(7):61,62,00,63,00,00\r\n' "$key"
    printf '"s"=hex(1):61,62,\\\r\n  63,00\r\n"b"=hex:61,00\r\n"n"=dword:1\r\n'
} >"$out/regedit4.reg"
agree regedit4

# Another header is refused by both.
printf 'Registry Editor\n\n[%s]\n@="d"\n' "$key" >"$out/header.reg"
refused_by_both() {
    ! run_wine reg import "$out/header.reg" && ! "$tool" rewrite "$out/header.reg" "$out/header.ours.reg"
}
try 'another header is refused by both' refused_by_both

run_wine reg delete "$key" /f >/dev/null 2>&1
score
