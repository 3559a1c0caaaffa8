# The steps of `make check`, in the order in which a failure tells most. Sourced by check.sh, which gives `step`, `make_q`, `native`.

suite=build/mprconform

# ------------------------------------------------------------------------------------------------------------- does it build

step 'the sources are laid out as .clang-format says' sh tests/layout.sh
step 'every script is one' sh -c 'for script in $(find . -name "*.sh" -not -path "./build/*") .ci/run; do sh -n "$script" || exit 1; done'
step 'build with gcc, warnings as errors' make_q CC=gcc WERROR=1 all
step 'build with clang, warnings as errors' make_q CC=clang WERROR=1 BUILD=build/clang all

# -------------------------------------------------------------------------------------------------------------- does it hold

step 'connect: the double, strictly' $suite --profile connect --strict
step 'everything the double promises' $suite --profile double --strict
step 'the same, the archive linked in' build/mprconform-static --profile double --strict
step 'the same, built by clang' build/clang/mprconform --profile double --strict
step 'selftest: every mutant is killed by its own clause' $suite selftest
step 'must-fail targets, gaps, exit status, NDEBUG' env CC=gcc sh tests/harness/run.sh
step 'the floors of fake/' sh tests/layers.sh
step 'every name that programs import is exported' sh tests/exports.sh --native
step 'a finished program and its environment' env CC=gcc sh tests/environment.sh
[ $native -eq 0 ] || step 'the call sequences of the documents and samples' env CC=gcc sh tests/sequences/run.sh --native
step 'the example, its tests, and its careless twin' sh fake/examples/run.sh
step 'reports are what independent readers read' sh tests/reports.sh
step 'headers: layouts, include order, C and C++' sh tests/header/run.sh $([ $native -eq 1 ] && echo --native)
step 'README and help: what they promise is so' sh tests/readme.sh

# The unit tests of a build: those of fake/ and those of the harness.
programs() {
    find "$1/tests" -path '*/windows' -prune -o -name 'test_*' -type f -perm -u+x -print | sort
}
unit_tests() {
    make_q CC=gcc WERROR=1 unit-tests && sh tests/unit.sh $(programs build)
}
sanitized() {
    make_q BUILD=build/asan CC=clang CFLAGS='-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer' all unit-tests &&
        build/asan/mprconform --profile double --strict && build/asan/mprconform selftest &&
        ASAN_OPTIONS=allocator_may_return_null=1 sh tests/unit.sh $(programs build/asan)
}
threads() {
    make_q BUILD=build/tsan CC=gcc CFLAGS='-O1 -g -fsanitize=thread' build/tsan/tests/test_threads build/tsan/tests/hammer &&
        build/tsan/tests/hammer 2 5 && build/tsan/tests/hammer 8 5 && sh tests/unit.sh build/tsan/tests/test_threads
}
valgrind_clean() {
    MPRFAKE_TEST_SCALE=200 RUNNER='valgrind -q --leak-check=full --error-exitcode=9' sh tests/unit.sh $(programs build) &&
        valgrind -q --error-exitcode=9 $suite --profile connect --strict
}
step 'unit tests' unit_tests
step 'writers of a backup, killed at any moment' env CC=gcc sh tests/backup_kill.sh
replay_all() {
    for corpus in fuzz/corpus/*; do
        ${2:-} "$1/fuzz/replay-$(basename "$corpus")" "$corpus"/* || return 1
    done
}
fuzz_replay() {
    programs=$(for corpus in fuzz/corpus/*; do echo "fuzz/replay-$(basename "$corpus")"; done)
    # shellcheck disable=SC2086
    make_q CC=gcc WERROR=1 build/fuzz/make_seeds $(printf 'build/%s ' $programs) && replay_all build &&
        make_q BUILD=build/asan CC=clang CFLAGS='-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all' $(printf 'build/asan/%s ' $programs) &&
        replay_all build/asan && replay_all build 'valgrind -q --leak-check=full --error-exitcode=9'
}
seeds_current() {
    for scenario in fuzz/scenarios/*.txt; do
        seed=fuzz/corpus/sequence/$(basename "$scenario" .txt)
        build/fuzz/make_seeds "$scenario" build/fuzz/seed && cmp build/fuzz/seed "$seed" || return 1
    done
    ! printf 'connect 300\n' >build/fuzz/wrong.txt || ! build/fuzz/make_seeds build/fuzz/wrong.txt build/fuzz/seed
}
step 'unit tests, suite and mutants under ASan and UBSan' sanitized
step 'the fuzzing corpus, replayed: plain, ASan and UBSan, Valgrind' fuzz_replay
step 'the seeds are what the scenarios say' seeds_current
step 'the corpora alone cover 85 % of fake/' sh fuzz/coverage.sh
step 'the fuzz target finds a planted double free' sh fuzz/plant.sh
step 'ten seconds of fuzzing for each target' sh -c 'make -s fuzz WERROR=1 && sh fuzz/smoke.sh build/fuzz 10'
step 'the bench runs' sh -c 'make -s bench WERROR=1 && jq -e .ratios build/bench.json build/bench-scale.json'
step 'threads under TSan' threads
step 'unit tests and connect under Valgrind' valgrind_clean
step 'coverage of fake/ by gcovr and lcov' sh tests/coverage.sh

# ------------------------------------------------------------------------------------------------------------------ Windows

if [ $native -eq 0 ]; then
    step 'build for Windows, x64 and x86, warnings as errors' make_q WERROR=1 windows
    step 'the DLLs export every name, x64 and x86' sh tests/exports.sh
    step 'under Wine: our DLL, and the one of Wine' sh tests/windows.sh
    step 'the call sequences, natively and under Wine' env CC=gcc sh tests/sequences/run.sh
fi

# ------------------------------------------------------------------------------------------------------------------- report

if [ $native -eq 0 ]; then
    step 'REPORT.md is what make report writes' sh tests/report-current.sh
fi
