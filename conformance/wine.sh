# Wine as a place to run things, for the scripts that source this. One prefix of its own under build/, reused.

# Whether everything is here; otherwise wine_lacks says what is not.
wine_present() {
    wine_lacks=
    command -v x86_64-w64-mingw32-gcc >/dev/null || wine_lacks='x86_64-w64-mingw32-gcc (gcc-mingw-w64-x86-64)'
    wine_program=$(command -v wine64 || ls /usr/lib/wine/wine64 2>/dev/null || command -v wine || echo wine64)
    command -v "$wine_program" >/dev/null || wine_lacks="${wine_lacks:+$wine_lacks and }wine (wine64)"
    [ -z "$wine_lacks" ]
}

# Makes the prefix $1/wine when it is not there yet.
wine_prepare() {
    WINEPREFIX=$(mkdir -p "$1/wine" && cd "$1/wine" && pwd)
    export WINEPREFIX WINEDEBUG=-all WINEDLLOVERRIDES='winedbg.exe=d;mscoree=d;mshtml=d'
    [ -f "$WINEPREFIX/drive_c/windows/system32/kernel32.dll" ] || "$wine_program" wineboot -i >/dev/null 2>&1
    [ -f "$WINEPREFIX/drive_c/windows/system32/kernel32.dll" ] ||
        { echo "wine: no prefix could be made in $WINEPREFIX" >&2; return 1; }
}

run_wine() {
    "$wine_program" "$@"
}

# The version of Wine, such as 8.0.
wine_version() {
    "$wine_program" --version | sed 's/^wine-\([0-9]*\.[0-9]*\).*/\1/'
}

# Judges Wine's own mprapi.dll: with the gaps of that version where they are known, otherwise just told.
wine_judge_builtin() {
    dll='C:\windows\system32\mprapi.dll'
    gaps=conformance/gaps/wine-$(wine_version).gaps
    mkdir -p "$1/builtin"
    # A copy of the program in a folder of its own: the DLL beside it would win over Wine's own.
    cp "$1/win64/mprconform.exe" "$1/builtin/"
    if [ -f "$gaps" ]; then
        run_wine "$1/builtin/mprconform.exe" --impl "$dll" --gaps "$gaps" 2>"$1/builtin/messages.txt"
        judged=$?
    else
        echo "no gaps are known for Wine $(wine_version); this is what it does, and none of it fails"
        run_wine "$1/builtin/mprconform.exe" --impl "$dll" 2>"$1/builtin/messages.txt"
        judged=$?
        [ $judged -gt 1 ] || judged=0
    fi
    # Wine itself announces each stub that is called; the report has them already.
    grep -v '^wine: Call from' "$1/builtin/messages.txt" >&2
    return $judged
}
