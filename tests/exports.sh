#!/bin/sh
# What the double exports: every name of tests/exports.list (what the export lists of Windows' own mprapi.dll have had), every function
# that mprfake.h declares, and nothing else; a program that imports all of them starts; on x86 each takes as many bytes off the stack as
# a compiled caller puts there. Run after the builds; --native leaves Windows out. Ends with `N passed, N failed`.
set -u
cd "$(dirname "$0")/.." || exit 1
out=build/tests/exports
rm -rf "$out"
mkdir -p "$out"
. tests/score.sh
native=0
[ "${1:-}" = --native ] && native=1
export LC_ALL=C

sed -n 's/.*MPRFAKE_API \(mprfake_[a-z_]*\)(.*/\1/p' fake/include/mprfake.h >"$out/control.list"
sort tests/exports.list "$out/control.list" >"$out/wanted.list"
list_is_sound() {
    sort -c -u tests/exports.list && [ "$(wc -l <tests/exports.list)" -eq 179 ] && [ "$(wc -l <"$out/control.list")" -gt 15 ]
}
try 'the list has 179 names, each once' list_is_sound

# same FILE: the names in it are those that are wanted; shows `<` for one that is missing, `>` for one too many.
same() {
    diff "$out/wanted.list" "$1"
}

nm -D --defined-only build/libmprapi.so | awk '{ print $3 }' | sort >"$out/so.list"
try 'the .so exports them, and nothing else' same "$out/so.list"

# A program that imports all names.
importer() {
    cat <<'TEXT'
#include <stdio.h>
typedef void entry(void);
TEXT
    sed 's/.*/extern entry &;/' "$out/wanted.list"
    echo 'static entry *const volatile entries[] = {'
    sed 's/.*/    \&&,/' "$out/wanted.list"
    cat <<'TEXT'
};
int main(void)
{
    unsigned present = 0;
    for (unsigned i = 0; i < sizeof entries / sizeof entries[0]; i++)
        present += entries[i] != 0;
    printf("%u\n", present);
    return 0;
}
TEXT
}
imports_all() {
    importer >"$out/importer.c" &&
        ${CC:-cc} -std=c11 -Wall -Wextra -Werror -fno-builtin "$out/importer.c" -Lbuild -lmprapi -o "$out/importer" &&
        LD_BIND_NOW=1 LD_LIBRARY_PATH=build "$out/importer" >"$out/importer.txt" &&
        [ "$(cat "$out/importer.txt")" -eq "$(wc -l <"$out/wanted.list")" ]
}
try 'a program that imports all of them starts' imports_all

if [ $native -eq 0 ]; then
    . conformance/wine.sh

    exports_of() {
        x86_64-w64-mingw32-objdump -p "$1" | awk '/^\[Ordinal\/Name Pointer\]/ { names = 1; next } /^$/ { names = 0 } names { print $NF }' | sort
    }
    for bits in win64 win32; do
        exports_of build/$bits/mprapi.dll >"$out/$bits.list"
        try "$bits: the DLL exports them, and nothing else" same "$out/$bits.list"
    done

    windows_imports_all() {
        mkdir -p "$out/win64" && cp build/win64/mprapi.dll "$out/win64/" &&
            x86_64-w64-mingw32-gcc -std=c11 -Wall -Wextra -Werror -fno-builtin "$out/importer.c" -Lbuild/win64 -lmprapi -o "$out/win64/importer.exe" &&
            wine_prepare build && run_wine "$out/win64/importer.exe" | tr -d '\r' >"$out/importer64.txt" &&
            [ "$(cat "$out/importer64.txt")" -eq "$(wc -l <"$out/wanted.list")" ]
    }
    try 'Wine is there' wine_present
    try 'win64: a program that imports all of them starts' windows_imports_all

    # mingw's own import library for x86 knows the bytes of its functions; so must ours.
    decorated() {
        i686-w64-mingw32-nm "$1" | sed -n 's/.* T _\(.*@[0-9]*\)$/\1/p' | sort
    }
    agrees_with_mingw() {
        decorated "$(i686-w64-mingw32-gcc -print-file-name=libmprapi.a)" >"$out/theirs.list" &&
            decorated build/win32/libmprapi.a >"$out/ours.list" &&
            [ "$(wc -l <"$out/theirs.list")" -gt 100 ] && [ -z "$(comm -23 "$out/theirs.list" "$out/ours.list" | tee /dev/stderr)" ]
    }
    try "win32: the same bytes of arguments as in mingw's import library" agrees_with_mingw

    # And by the prototypes of mingw's header, which has some that its library lacks.
    links_by_prototype() {
        header=$(echo '#include <mprapi.h>' | i686-w64-mingw32-gcc -D_WIN32_WINNT=0x0601 -include windows.h -E -x c - | tr -c 'A-Za-z0-9_' '\n' | sort -u)
        printf '%s\n' "$header" | comm -12 - tests/exports.list >"$out/declared.list"
        {
            echo '#include <windows.h>'
            echo '#include <mprapi.h>'
            echo 'typedef void entry(void);'
            echo 'entry *volatile last;'
            echo 'int main(void)'
            echo '{'
            sed 's/.*/    last = (entry *)\&&;/' "$out/declared.list"
            echo '    return 0;'
            echo '}'
        } >"$out/prototypes.c"
        [ "$(wc -l <"$out/declared.list")" -gt 110 ] &&
            i686-w64-mingw32-gcc -std=c11 -D_WIN32_WINNT=0x0601 -w "$out/prototypes.c" build/win32/libmprapi.a -o "$out/prototypes.exe"
    }
    try "win32: what mingw's header declares is what the DLL has" links_by_prototype
fi

score
