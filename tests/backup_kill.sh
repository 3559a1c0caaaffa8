#!/bin/sh
# Writers of a backup, killed 200 times in the middle of it, and programs that call MprConfigServerBackup, as often: the backup is always an
# old one or a new one, whole. A copy of the double that writes in place, without a lock, or aside under ever new names must be found out.
# SEED gives another seed. Ends with a count.
set -u
cd "$(dirname "$0")/.." || exit 1
CC=${CC:-gcc}
seed=${SEED:-20080209}
out=build/tests/backup_kill
rm -rf "$out"
mkdir -p "$out"
. tests/score.sh

# build NAME POSIX.C
build() {
    "$CC" -std=c11 -O1 -g -Wall -Wextra -Wpedantic -Werror -Ifake tests/backup_kill.c fake/model/backup.c fake/base/alloc.c "$2" -o "$out/$1" -pthread
}

# build_api NAME POSIX.C: a program with the whole double in it.
build_api() {
    "$CC" -std=c11 -O1 -g -Wall -Wextra -Wpedantic -Werror -D_POSIX_C_SOURCE=200809L -Ifake -Ifake/include tests/backup_kill_api.c \
        fake/api/*.c fake/world/*.c fake/core/*.c fake/model/*.c fake/base/*.c "$2" -o "$out/$1" -pthread
}

# kills NAME ROUNDS: in a folder of its own.
kills() {
    mkdir "$out/$1.d" && timeout 60 "$out/$1" "$out/$1.d" "$2" "$seed"
}

# found_out NAME SED WORDS [BUILD]: with that change to the platform the program fails, and says these words.
found_out() {
    sed "$2" fake/platform/posix.c >"$out/$1.c"
    ! cmp -s "$out/$1.c" fake/platform/posix.c || { echo 'nothing was planted'; return 1; }
    "${4:-build}" "$1" "$out/$1.c" || return 1
    ! kills "$1" 40 >"$out/$1.txt" || { echo 'it was not found out'; return 1; }
    cat "$out/$1.txt"
    grep -q "^not ok $3" "$out/$1.txt"
}

try 'the program builds' build backup_kill fake/platform/posix.c
try '200 kills leave a whole backup each time' kills backup_kill 200
grep -v '^[0-9]' "$out/last.txt" | sed 's/^/    /'
try 'writing in place is found out' found_out in_place 's/"%s\.aside-%u"/"%s%.0u"/' 'after every kill the backup is one of the texts, whole'
try 'writing without a lock is found out' found_out no_lock 's/bool is_locked = .*/bool is_locked = true;/' 'no writer fails'
try 'ever new names are found out' found_out new_names 's/sprintf(aside, ASIDE_FORM, name, number)/sprintf(aside, ASIDE_FORM, name, (unsigned)getpid() + number)/' 'there are never more files aside'

try 'the program with the whole double builds' build_api api fake/platform/posix.c
try '200 kills of it leave a backup that can be restored each time' kills api 200
grep -v '^[0-9]' "$out/last.txt" | sed 's/^/    /'
try 'writing in place is found out there as well' found_out api_in_place 's/"%s\.aside-%u"/"%s%.0u"/' 'after every kill a restore gives one of the configurations, whole' build_api

score
