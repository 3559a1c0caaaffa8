#!/bin/sh
# Installs what `make check` needs and the machine lacks, with apt-get. Nothing else in the project installs anything.
set -u

PACKAGES='gcc g++ make binutils git clang libclang-rt-dev llvm clang-format libcmocka-dev valgrind lcov gcovr
gcc-mingw-w64-x86-64 gcc-mingw-w64-i686 wine64 wine libwinpr2-dev libglib2.0-dev pkg-config jq libxml2-utils perl'

missing=
for package in $PACKAGES; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
if [ -z "$missing" ]; then
    echo 'deps: nothing is missing'
    exit 0
fi
if ! command -v apt-get >/dev/null; then
    echo "deps: this system has no apt-get; install by other means:$missing" >&2
    exit 1
fi
sudo=
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "deps: not root and no sudo; install as root:$missing" >&2; exit 1; }
    sudo=sudo
fi
echo "deps: installing$missing"
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -qq >/dev/null || exit 1
# shellcheck disable=SC2086
if ! $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null; then
    echo "deps: apt-get could not install all of:$missing" >&2
    exit 1
fi
echo 'deps: installed'
