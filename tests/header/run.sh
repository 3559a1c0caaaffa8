#!/bin/sh
# The headers: layouts on both Windows ABIs, agreement with mingw's own header, include order against WinPR and the Windows SDK, C and
# C++. Run from the root; --native leaves mingw out. Ends with `N passed, N failed`.
set -u
out=build/tests/header
here=tests/header
rm -rf "$out"
mkdir -p "$out"
. tests/score.sh
native=0
[ "${1:-}" = --native ] && native=1

flags='-Wall -Wextra -Wpedantic -Werror -Ifake/include'
c="-std=c11 $flags"
cpp="-std=c++11 $flags -x c++"

# source NAME LINE...: a small source that uses the API after the given lines.
source_of() {
    file=$out/$1.c
    shift
    printf '%s\n' "$@" >"$file"
    cat >>"$file" <<'TEXT'
DWORD use(HANDLE *out);
DWORD use(HANDLE *out)
{
    MPR_INTERFACE_0 entry;
    entry.wszInterfaceName[0] = 0;
    DWORD code = MprConfigServerConnect(0, out);
    return code == NO_ERROR || code == ERROR_NOT_FOUND ? entry.wszInterfaceName[0] : ERROR_INVALID_PARAMETER;
}
TEXT
}

source_of alone '#include "mprapi.h"'
source_of twice '#include "mprapi.h"' '#include "mprapi.h"'
source_of control '#include "mprfake.h"'
# A program that wants the text of a code, and its own LocalFree elsewhere.
source_of messages '#define MPRAPI_FORMAT_MESSAGE' '#include "mprapi.h"' '#include "mprfake.h"'
cat >>"$out/messages.c" <<'TEXT'
DWORD tell(DWORD code);
DWORD tell(DWORD code)
{
    LPWSTR text = 0;
    DWORD length = FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_IGNORE_INSERTS,
                                  0, code, MAKELANGID(LANG_NEUTRAL, SUBLANG_DEFAULT), (LPWSTR)&text, 0, 0);
    LocalFree(text);
    return length;
}
TEXT
source_of silent '#include "mprapi.h"' 'DWORD FormatMessageW(void);' 'void *LocalFree(int own);'
for cc in gcc clang; do
    # shellcheck disable=SC2086
    {
        try "$cc: layouts, natively" $cc $c -I$here -c $here/layout.c -o "$out/x.o"
        for name in alone twice control messages silent; do
            try "$cc: $name, as C" $cc $c -c "$out/$name.c" -o "$out/x.o"
            try "$cc: $name, as C++" $cc $cpp -c "$out/$name.c" -o "$out/x.o"
        done
    }
done

winpr=/usr/include/winpr2
try 'WinPR is there' test -f $winpr/winpr/wtypes.h
source_of before '#include "mprapi.h"' '#include <winpr/wtypes.h>' '#include <winpr/error.h>'
source_of locale '#include "mprapi.h"' '#include <winpr/locale.h>' '#include <winpr/error.h>'
source_of locale-before '#include <winpr/locale.h>' '#include "mprapi.h"'
source_of after '#include <winpr/wtypes.h>' '#include <winpr/error.h>' '#include "mprapi.h"'
for cc in gcc clang; do
    for name in before after locale locale-before messages; do
        # shellcheck disable=SC2086
        {
            try "$cc: $name WinPR, as C" $cc $c -isystem $winpr -c "$out/$name.c" -o "$out/x.o"
            try "$cc: $name WinPR, as C++" $cc $cpp -isystem $winpr -c "$out/$name.c" -o "$out/x.o"
        }
    done
done

# compare ABI CC OBJCOPY: the numbers that both headers have are the same numbers.
compare() {
    # shellcheck disable=SC2086
    for variant in ours:-DMPRAPI_STANDALONE theirs:-DUSE_MINGW; do
        $2 -std=c11 -w -Ifake/include -I"$out" ${variant#*:} -c $here/dump.c -o "$out/$1-${variant%%:*}.o" || return 1
        $3 -O binary -j .rdata "$out/$1-${variant%%:*}.o" "$out/$1-${variant%%:*}.bin" || return 1
    done
    # The section may be padded at its end; the numbers themselves are compared.
    bytes=$((4 * $(grep -c '^[SO]' "$out/common.rows")))
    [ "$bytes" -gt 400 ] && cmp -n $bytes "$out/$1-ours.bin" "$out/$1-theirs.bin"
}

if [ $native -eq 0 ]; then
    # mingw's header lacks what came after Windows Server 2008 R2.
    lacks='EX0|EX1|EX,|PARAMS0, 2|PARAMS1, 2|PARAMS1, [A-Z]|PARAMS[234]|PARAMS, 120|POLICY|EKU|GRE_|VPN_|CUSTOM|IKEV2_CONFIG_PARAMS,|L2TP_TUNNEL|L2TP_CONFIG_PARAMS1|MPRAPI_TUNNEL_CONFIG_PARAMS[01]'
    grep '^[SO]' $here/layout.rows | grep -Ev "$lacks" >"$out/common.rows"
    grep 'IKEV2_TUNNEL_CONFIG_PARAMS1,' $here/layout.rows >>"$out/common.rows"
    # mingw spells this member as the page does not.
    for abi in x86_64 i686; do
        cc=$abi-w64-mingw32-gcc
        try "$abi: mingw is there" command -v $cc
        # shellcheck disable=SC2086
        {
            try "$abi: layouts" $cc $c -DMPRAPI_STANDALONE -I$here -c $here/layout.c -o "$out/x.o"
            try "$abi: the same layouts as mingw's own header" compare $abi $cc $abi-w64-mingw32-objcopy
            source_of windows-after '#include "mprapi.h"' '#include <windows.h>' '#include <mprapi.h>'
            source_of windows-before '#include <windows.h>' '#include <mprapi.h>' '#include "mprapi.h"'
            for name in alone twice windows-before windows-after control messages; do
                try "$abi: $name" $cc $c -c "$out/$name.c" -o "$out/x.o"
            done
        }
    done
fi

score
