# mprfake: the double, the suite, and everything that proves them. `make help` lists what a person wants.
#
# Plain `make` and `make conformance` need gcc or clang and GNU make, nothing else. CC, CFLAGS, LDFLAGS, PREFIX, LIBDIR and DESTDIR
# are honoured; WERROR=1 makes warnings errors; BUILD names the folder of the products.

BUILD  ?= build
CFLAGS ?= -O2 -g
PREFIX ?= /usr/local
LIBDIR ?= $(PREFIX)/lib
VERSION := 0.1.0

WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wvla
ifeq ($(WERROR),1)
WARNINGS += -Werror
endif
BASE_FLAGS := -std=c11 $(WARNINGS)

FAKE_FLAGS    := $(BASE_FLAGS) -D_POSIX_C_SOURCE=200809L -Ifake -Ifake/include -fvisibility=hidden
HARNESS_FLAGS := $(BASE_FLAGS) -D_GNU_SOURCE -Iconformance -I. -Ifake/include

# ------------------------------------------------------------------------------------------------------------------- sources

FAKE_COMMON    := $(sort $(wildcard fake/api/*.c fake/world/*.c fake/core/*.c fake/model/*.c fake/base/*.c))
FAKE_SOURCES   := $(FAKE_COMMON) fake/platform/posix.c
SUITE_SOURCES  := $(sort $(wildcard conformance/suites/*.c))
ENGINE_SOURCES := $(filter-out %_windows.c %_pe.c %_posix.c %_elf.c,$(sort $(wildcard conformance/harness/*.c)))
ENGINE_POSIX   := $(sort $(wildcard conformance/harness/*_posix.c conformance/harness/*_elf.c))
ENGINE_WINDOWS := $(sort $(wildcard conformance/harness/*_windows.c conformance/harness/*_pe.c))
MUTANT_SOURCES := $(sort $(wildcard conformance/mutants/*.c))

FAKE_OBJECTS    := $(FAKE_SOURCES:%.c=$(BUILD)/obj/%.o)
HARNESS_OBJECTS := $(patsubst %.c,$(BUILD)/obj/%.o,$(ENGINE_SOURCES) $(ENGINE_POSIX) $(SUITE_SOURCES))
MUTANT_OBJECTS  := $(MUTANT_SOURCES:%.c=$(BUILD)/obj/%.o)
STATIC_RUN      := conformance/harness/command_run.c

# What is fuzzed: fuzz/NAME.c, with its rooms, if any, in fuzz/NAME/ and its corpus in fuzz/corpus/NAME.
FUZZ_TARGETS := sequence info reg

PRODUCTS := $(BUILD)/libmprapi.so $(BUILD)/libmprapi.a $(BUILD)/mprconform $(BUILD)/mprconform-static $(BUILD)/libmutants.so

# ---------------------------------------------------------------------------------------------------------------- main targets

.PHONY: all help conformance deps check check-native selftest windows fuzz fuzz-smoke fuzz-coverage bench coverage report install uninstall clean

all: $(PRODUCTS)  ## the double, the suite's program and its mutants, into build/

help:  ## this list
	@echo 'mprfake: an in-memory mprapi, and the suite that judges any implementation of it'
	@echo
	@sed -n 's/^\([a-z-]*\):.*##  *\(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-20s %s\n", $$1, $$2}'
	@echo
	@echo 'Variables: CC CFLAGS LDFLAGS PREFIX LIBDIR DESTDIR BUILD WERROR=1'

conformance: all  ## the main job: the suite on the double (and, where present, on the DLL and on Wine's own)
	@CC='$(CC)' BUILD='$(BUILD)' sh conformance/run.sh

deps:  ## install what is missing for `make check` (apt-get, as root or with sudo)
	@sh tests/deps.sh

# `make -j deps check` installs first.
ifneq ($(filter deps,$(MAKECMDGOALS)),)
check check-native: deps
endif

check:  ## all tests; fails when a part is missing
	@CC='$(CC)' WERROR='$(WERROR)' sh tests/check.sh

check-native:  ## all tests but the Windows ones
	@CC='$(CC)' WERROR='$(WERROR)' sh tests/check.sh --native

selftest: all  ## the suite judges mutants of the double: each must be caught by its own clause
	$(BUILD)/mprconform selftest

windows: win64 win32  ## mprapi.dll, its import library and mprconform.exe for x64 and x86 (mingw-w64)

fuzz: $(FUZZ_TARGETS:%=$(BUILD)/fuzz/%)  ## the libFuzzer targets (clang)

fuzz-smoke: fuzz  ## a minute of fuzzing from the corpus for each target, under ASan and UBSan
	@sh fuzz/smoke.sh $(BUILD)/fuzz

fuzz-coverage:  ## lines of fake/ that the fuzzing corpora alone reach, with the limit that check demands
	@sh fuzz/coverage.sh

bench: $(BUILD)/bench/bench $(BUILD)/bench/scale  ## connecting, and a million interfaces, against yardsticks; writes build/bench*.json
	$(BUILD)/bench/bench $(BUILD)/bench.json
	$(BUILD)/bench/scale $(BUILD)/bench-scale.json

coverage:  ## lines and branches of fake/ by gcovr and lcov, with the limits that check demands
	@sh tests/coverage.sh

report: all  ## write REPORT.md from the results of the runs
	@sh tests/report.sh

install: all  ## headers, libraries and mprconform under PREFIX
	install -d $(DESTDIR)$(PREFIX)/include $(DESTDIR)$(LIBDIR) $(DESTDIR)$(PREFIX)/bin
	cd fake/include && find . -name '*.h' -exec install -D -m 644 {} $(abspath $(DESTDIR)$(PREFIX))/include/{} \;
	install -m 755 $(BUILD)/libmprapi.so $(DESTDIR)$(LIBDIR)/
	install -m 644 $(BUILD)/libmprapi.a $(DESTDIR)$(LIBDIR)/
	install -m 755 $(BUILD)/mprconform $(DESTDIR)$(PREFIX)/bin/

uninstall:  ## take away what install put there
	cd fake/include && find . -name '*.h' -exec rm -f $(abspath $(DESTDIR)$(PREFIX))/include/{} \;
	rm -f $(DESTDIR)$(LIBDIR)/libmprapi.so $(DESTDIR)$(LIBDIR)/libmprapi.a $(DESTDIR)$(PREFIX)/bin/mprconform

clean:  ## remove build/
	rm -rf $(BUILD)

# --------------------------------------------------------------------------------------------------------------------- native

$(BUILD)/obj/fake/%.o: fake/%.c
	@mkdir -p $(@D)
	$(CC) $(FAKE_FLAGS) $(CFLAGS) -fPIC -MMD -MP -c $< -o $@

$(BUILD)/obj/conformance/mutants/%.o: conformance/mutants/%.c
	@mkdir -p $(@D)
	$(CC) $(HARNESS_FLAGS) $(CFLAGS) -fPIC -MMD -MP -c $< -o $@

$(BUILD)/obj/conformance/%.o: conformance/%.c
	@mkdir -p $(@D)
	$(CC) $(HARNESS_FLAGS) $(HARNESS_DEFINES) $(CFLAGS) -MMD -MP -c $< -o $@

$(BUILD)/obj/static/command_run.o: $(STATIC_RUN)
	@mkdir -p $(@D)
	$(CC) $(HARNESS_FLAGS) $(HARNESS_DEFINES) $(CFLAGS) -DMPRCONFORM_LINKED -MMD -MP -c $< -o $@

$(BUILD)/libmprapi.so: $(FAKE_OBJECTS)
	$(CC) -shared $(CFLAGS) $(LDFLAGS) -Wl,-soname,libmprapi.so $^ -o $@ -pthread

# One object with the internal names made local, so that a program may use any of them for itself.
$(BUILD)/libmprapi.a: $(FAKE_OBJECTS)
	@rm -f $@
	$(CC) -r -nostdlib $^ -o $(BUILD)/obj/mprapi.o
	objcopy --localize-hidden $(BUILD)/obj/mprapi.o
	ar rcs $@ $(BUILD)/obj/mprapi.o

$(BUILD)/mprconform: $(HARNESS_OBJECTS)
	$(CC) $(CFLAGS) $(LDFLAGS) $^ -o $@ -ldl -pthread

$(BUILD)/mprconform-static: $(filter-out %/command_run.o,$(HARNESS_OBJECTS)) $(BUILD)/obj/static/command_run.o $(BUILD)/libmprapi.a
	$(CC) $(CFLAGS) $(LDFLAGS) -rdynamic $(filter %.o,$^) -Wl,--whole-archive $(BUILD)/libmprapi.a -Wl,--no-whole-archive -o $@ -ldl -pthread

$(BUILD)/libmutants.so: $(MUTANT_OBJECTS) $(FAKE_OBJECTS)
	$(CC) -shared $(CFLAGS) $(LDFLAGS) -Wl,-Bsymbolic $^ -o $@ -pthread

-include $(patsubst %.o,%.d,$(FAKE_OBJECTS) $(HARNESS_OBJECTS) $(MUTANT_OBJECTS)) $(BUILD)/obj/static/command_run.d

# ---------------------------------------------------------------------------------------------------------------------- tests

UNIT_TESTS     := $(patsubst tests/%.c,$(BUILD)/tests/%,$(sort $(wildcard tests/test_*.c)))
HARNESS_TESTS  := $(patsubst tests/%.c,$(BUILD)/tests/%,$(sort $(wildcard tests/harness/test_*.c)))
TEST_FLAGS     := $(BASE_FLAGS) -D_GNU_SOURCE -Itests

.PHONY: unit-tests
unit-tests: $(UNIT_TESTS) $(HARNESS_TESTS)

$(BUILD)/tests/test_%: tests/test_%.c tests/support.c $(wildcard tests/*.h) $(FAKE_OBJECTS)
	@mkdir -p $(@D)
	$(CC) $(TEST_FLAGS) -Ifake -Ifake/include $(CFLAGS) $(LDFLAGS) $< tests/support.c $(FAKE_OBJECTS) -o $@ -lcmocka -pthread

# Registry text from the command line, for the scripts that compare us with other readers.
$(BUILD)/tests/reg_tool: tests/reg_tool.c $(FAKE_OBJECTS)
	@mkdir -p $(@D)
	$(CC) $(TEST_FLAGS) -Ifake $(CFLAGS) $(LDFLAGS) $< $(FAKE_OBJECTS) -o $@ -pthread

$(BUILD)/tests/hammer: tests/hammer.c $(FAKE_OBJECTS)
	@mkdir -p $(@D)
	$(CC) $(TEST_FLAGS) -Ifake/include $(CFLAGS) $(LDFLAGS) $< $(FAKE_OBJECTS) -o $@ -pthread

# The rooms of the harness, each by itself: everything of mprconform but its main().
$(BUILD)/tests/harness/test_%: tests/harness/test_%.c tests/harness/scratch.h $(HARNESS_OBJECTS) $(BUILD)/tests/harness/module.so
	@mkdir -p $(@D)
	$(CC) $(TEST_FLAGS) -DHOOKS_MODULE='"$(BUILD)/tests/harness/module.so"' $(HARNESS_DEFINES) -I. -Iconformance -Ifake/include $(CFLAGS) $(LDFLAGS) $< $(filter-out %/harness/main.o,$(HARNESS_OBJECTS)) -o $@ -lcmocka -ldl -pthread

$(BUILD)/tests/harness/module.so: tests/harness/test_hooks.c
	@mkdir -p $(@D)
	$(CC) $(BASE_FLAGS) -DAS_MODULE -fno-builtin -shared -fPIC $< -o $@

# ----------------------------------------------------------------------------------------------------------------------- fuzz

FUZZ_ROOMS := $(wildcard $(FUZZ_TARGETS:%=fuzz/%/*))
FUZZ_FLAGS := -std=c11 $(WARNINGS) -D_POSIX_C_SOURCE=200809L -Ifake -Ifake/include
SEEDS      := $(patsubst fuzz/scenarios/%.txt,fuzz/corpus/sequence/%,$(sort $(wildcard fuzz/scenarios/*.txt)))

.PHONY: seeds
seeds: $(SEEDS)  ## the fuzzer's seeds, from its scenarios

$(FUZZ_TARGETS:%=$(BUILD)/fuzz/%): $(BUILD)/fuzz/%: fuzz/%.c $(FUZZ_ROOMS) $(FAKE_SOURCES)
	@mkdir -p $(@D)
	clang $(FUZZ_FLAGS) -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all $< $(wildcard fuzz/$*/*.c) $(FAKE_SOURCES) -o $@ -pthread

$(FUZZ_TARGETS:%=$(BUILD)/fuzz/replay-%): $(BUILD)/fuzz/replay-%: fuzz/%.c $(FUZZ_ROOMS) fuzz/replay.c $(FAKE_OBJECTS)
	@mkdir -p $(@D)
	$(CC) $(FUZZ_FLAGS) $(CFLAGS) $(LDFLAGS) $< $(wildcard fuzz/$*/*.c) fuzz/replay.c $(FAKE_OBJECTS) -o $@ -pthread

$(BUILD)/fuzz/make_seeds: fuzz/make_seeds.c fuzz/sequence/operations.h
	@mkdir -p $(@D)
	$(CC) -std=c11 $(WARNINGS) $(CFLAGS) $< -o $@

fuzz/corpus/sequence/%: fuzz/scenarios/%.txt $(BUILD)/fuzz/make_seeds
	@mkdir -p $(@D)
	$(BUILD)/fuzz/make_seeds $< $@

# ---------------------------------------------------------------------------------------------------------------------- bench

$(BUILD)/bench/bench: tests/bench/bench.c $(BUILD)/libmprapi.a
	@mkdir -p $(@D)
	$(CC) $(BASE_FLAGS) -D_GNU_SOURCE -Ifake/include $(CFLAGS) $(LDFLAGS) $< $(BUILD)/libmprapi.a -o $@ -lcmocka -pthread

$(BUILD)/bench/scale: tests/bench/scale.c $(BUILD)/libmprapi.a
	@mkdir -p $(@D)
	$(CC) $(BASE_FLAGS) -D_GNU_SOURCE -Ifake/include $$(pkg-config --cflags glib-2.0 | sed 's/-I/-isystem /g') $(CFLAGS) $(LDFLAGS) $< $(BUILD)/libmprapi.a -o $@ $$(pkg-config --libs glib-2.0) -pthread

# -------------------------------------------------------------------------------------------------------------------- Windows

.PHONY: win64 win32
WIN64_CC ?= x86_64-w64-mingw32-gcc
WIN32_CC ?= i686-w64-mingw32-gcc
WIN_CFLAGS ?= -O2 -g
WIN_LDFLAGS ?=
, := ,
WIN_FAKE_FLAGS := $(BASE_FLAGS) -Ifake -Ifake/include
WIN_HARNESS_FLAGS := $(BASE_FLAGS) -Iconformance -I. -Ifake/include -D__USE_MINGW_ANSI_STDIO=1

# $(1) win64 or win32, $(2) its compiler, $(3) its dlltool, $(4) the export list, $(5) what makes its names undecorated
define WINDOWS
$(1): $(BUILD)/$(1)/mprapi.dll $(BUILD)/$(1)/libmprapi.a $(BUILD)/$(1)/mprconform.exe $(BUILD)/$(1)/mutants.dll

$(BUILD)/$(1)/obj/fake/%.o: fake/%.c
	@mkdir -p $$(@D)
	$(2) $(WIN_FAKE_FLAGS) $(WIN_CFLAGS) -MMD -MP -c $$< -o $$@

$(BUILD)/$(1)/obj/conformance/%.o: conformance/%.c
	@mkdir -p $$(@D)
	$(2) $(WIN_HARNESS_FLAGS) $(WIN_CFLAGS) -MMD -MP -c $$< -o $$@

$(BUILD)/$(1)/mprapi.dll: $(patsubst %.c,$(BUILD)/$(1)/obj/%.o,$(FAKE_COMMON) fake/platform/windows.c) fake/$(4)
	$(2) -shared -static-libgcc $(WIN_CFLAGS) $(WIN_LDFLAGS) $$^ $(5) -o $$@

# By dlltool and not by the linker, whose library for x86 lacks the decorated names that compiled callers ask for.
$(BUILD)/$(1)/libmprapi.a: fake/$(4) $(BUILD)/$(1)/mprapi.dll
	$(3) -d $$< -D mprapi.dll -l $$@

$(BUILD)/$(1)/mprconform.exe: $(patsubst %.c,$(BUILD)/$(1)/obj/%.o,$(ENGINE_SOURCES) $(ENGINE_WINDOWS) $(SUITE_SOURCES))
	$(2) -static-libgcc $(WIN_CFLAGS) $(WIN_LDFLAGS) $$^ -o $$@

$(BUILD)/$(1)/mutants.dll: $(patsubst %.c,$(BUILD)/$(1)/obj/%.o,$(MUTANT_SOURCES) $(FAKE_COMMON) fake/platform/windows.c) $(BUILD)/$(1)/mutants.def
	$(2) -shared -static-libgcc $(WIN_CFLAGS) $(WIN_LDFLAGS) $$^ $(5) -o $$@

$(BUILD)/$(1)/mutants.def: fake/$(4)
	@mkdir -p $$(@D)
	sed '/^LIBRARY/d' $$< > $$@
	printf '    mutant_count\n    mutant_at\n    mutant_apply\n' >> $$@

-include $(patsubst %.c,$(BUILD)/$(1)/obj/%.d,$(FAKE_COMMON) fake/platform/windows.c $(ENGINE_SOURCES) $(ENGINE_WINDOWS) $(SUITE_SOURCES) $(MUTANT_SOURCES))
endef
$(eval $(call WINDOWS,win64,$(WIN64_CC),x86_64-w64-mingw32-dlltool,mprapi.def,-Wl$(,)--enable-stdcall-fixup))
$(eval $(call WINDOWS,win32,$(WIN32_CC),i686-w64-mingw32-dlltool -k,mprapi32.def,-Wl$(,)--kill-at))
