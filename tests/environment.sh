#!/bin/sh
# A finished program and the environment: what MPRFAKE_STATE, MPRFAKE_SCRIPT and MPRFAKE_LOG do to it, right ones and wrong ones, and two
# processes with one log. Run after `make`. Ends with `N passed, N failed`.
set -u
cd "$(dirname "$0")/.." || exit 1
out=build/tests/environment
rm -rf "$out"
mkdir -p "$out"
. tests/score.sh
unset MPRFAKE_STATE MPRFAKE_SCRIPT MPRFAKE_LOG

program=$out/program
try 'the program builds, against the shared library' ${CC:-cc} -std=c11 -Wall -Wextra -Wpedantic -Werror -Ifake/include tests/environment.c \
    -Lbuild -lmprapi -o "$program"

# run VARIABLE=VALUE... : the program with these; what it printed is in $out/stdout, what the double said in $out/stderr.
run() {
    env LD_LIBRARY_PATH=build "$@" "$program" ${times:-} >"$out/stdout" 2>"$out/stderr"
}
# prints LINE...: these lines, and nothing was said.
prints() {
    printf '%s\n' "$@" | diff - "$out/stdout" && [ ! -s "$out/stderr" ]
}
# refused WORDS: no connection was opened, and one line says why.
refused() {
    echo 'connecting: 13' | diff - "$out/stdout" && [ "$(wc -l <"$out/stderr")" -eq 1 ] && grep -F "$1" "$out/stderr" &&
        grep -q '^mprfake: .*; no connection will be opened$' "$out/stderr"
}

# ------------------------------------------------------------------------------------------------------------------- state

run
try 'without a variable there is nothing' prints 'listing: 259'
run MPRFAKE_STATE=preset:empty
try 'a preset: empty' prints 'listing: 259'
run MPRFAKE_STATE=preset:rras-server
try 'a preset: rras-server' prints Loopback Internal '{5E8F0A27-C4B1-4D69-A7E2-0B93D6184C7F}' '{C17A64D8-09EF-4B52-93D0-F86B2A5E71C4}' 'Branch office'
printf 'Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Interfaces\\0]\n"InterfaceName"="mine"\n"Type"=dword:00000002\n' >"$out/state.reg"
run MPRFAKE_STATE="$out/state.reg"
try 'a file' prints mine
cp "$out/state.reg" "$out/zustand für €.reg"
run MPRFAKE_STATE="$out/zustand für €.reg"
try 'a file whose name is not ASCII' prints mine
run MPRFAKE_STATE="$out/no.reg"
try 'a file that is not there' refused "MPRFAKE_STATE: $out/no.reg: there is no such file"
run MPRFAKE_STATE="$out"
try 'a folder' refused "MPRFAKE_STATE: $out: it may not be read"
sed 's/dword:00000002/dword:2x/' "$out/state.reg" >"$out/bad.reg"
run MPRFAKE_STATE="$out/bad.reg"
try 'a file that is wrong' refused "MPRFAKE_STATE: $out/bad.reg:5:15: expected "
sed 's/dword:00000002/dword:00000009/' "$out/state.reg" >"$out/bad.reg"
run MPRFAKE_STATE="$out/bad.reg"
try 'a file that says what cannot be' refused 'bad.reg: key Interfaces\0: expected Type, a number from 0 to 7, found a greater number'
run MPRFAKE_STATE=preset:server
try 'a preset that is none' refused 'preset:server: there is no such preset; expected one of empty, windows-client, rras-server'

# ----------------------------------------------------------------------------------------------------------------- scripts

times=3
run MPRFAKE_SCRIPT='MprConfigServerConnect 2 1 8'
try 'a script' prints 'listing: 259' 'connecting: 8' 'listing: 259'
run MPRFAKE_SCRIPT='MprConfigServerConnect 1 1 5; MprConfigInterfaceEnum 2 0 8'
try 'two scripts' prints 'connecting: 5' 'listing: 259' 'listing: 8'
printf '# when memory is short\r\nMprConfigServerConnect 1 2 8 # twice\r\n' >"$out/script"
run MPRFAKE_SCRIPT="@$out/script"
try 'a file of scripts' prints 'connecting: 8' 'connecting: 8' 'listing: 259'
times=
run MPRFAKE_SCRIPT='MprConfigServerConect 1 1 8'
try 'a script of no function' refused "expected the name of a function that returns a code, found 'MprConfigServerConect 1 1 8'"
run MPRFAKE_SCRIPT='MprConfigServerConnect 1 8'
try 'a script with a number missing' refused "expected FUNCTION NTH TIMES CODE, NTH from 1, found 'MprConfigServerConnect 1 8'"
run MPRFAKE_SCRIPT="@$out/no"
try 'a file of scripts that is not there' refused 'MPRFAKE_SCRIPT: the file cannot be read'

# --------------------------------------------------------------------------------------------------------------------- log

# logged FILTER: what jq makes of the whole log is true.
logged() {
    jq -e -s "$1" "$out/log"
}
run MPRFAKE_STATE=preset:empty MPRFAKE_LOG="$out/log" MPRFAKE_SCRIPT='MprConfigServerConnect 2 1 4294967295'
try 'the log is made, a line for each call' logged 'map([.call, .function, .code]) == [[1, "MprConfigServerConnect", 0],
    [2, "MprConfigInterfaceEnum", 259], [3, "MprConfigBufferFree", 87], [4, "MprConfigServerDisconnect", 0]]'
times=2
run MPRFAKE_LOG="$out/log" MPRFAKE_SCRIPT='MprConfigServerConnect 2 1 4294967295'
try 'the log goes on' logged 'length == 10 and .[4].call == 1 and .[8].code == 4294967295 and .[9].function == "MprConfigServerDisconnect"'
times=
run MPRFAKE_LOG="$out/no/log"
try 'a log that cannot be written' refused 'MPRFAKE_LOG: the file cannot be written'

two_at_once() {
    rm -f "$out/log"
    for _ in 1 2; do
        LD_LIBRARY_PATH=build MPRFAKE_LOG="$out/log" "$program" 2000 >/dev/null &
    done
    wait
    [ "$(wc -l <"$out/log")" -eq 16000 ] && logged 'length == 16000 and (group_by(.call) | all(length == 2)) and
        all(keys_unsorted == ["call", "function", "code"])'
}
try 'two processes write one log, and no line mixes with another' two_at_once

score
