#!/bin/sh
# Whether every source is laid out as .clang-format says. The rows of spec/ are data, one clause each, and keep their own shape.
cd "$(dirname "$0")/.." || exit 1
sources=$(git ls-files '*.c' '*.h' 2>/dev/null | grep -v -e '^spec/clauses/')
[ -n "$sources" ] || sources=$(find fake conformance spec fuzz tests -name '*.[ch]' | grep -v -e '^spec/clauses/')
[ -n "$sources" ] || { echo 'no sources found'; exit 1; }
# shellcheck disable=SC2086
clang-format --dry-run -Werror $sources
