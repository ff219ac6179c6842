#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Installs, through apt, the servers that tests start on this machine, where one is missing.
set -eu

say() { printf '%s\n' "$*"; }

fail() {
    say "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "Packages must be installed, which needs root: run this as root, or install sudo."
    fi
}

# A line for each server: its package, and a file by which it is known to be there.
servers() {
    cat <<'LIST'
cgi-mapserver /usr/lib/cgi-bin/mapserv
LIST
}

# The packages that are missing, on one line.
missing_packages() {
    servers | while read -r package file; do
        [ -e "$file" ] || printf '%s ' "$package"
    done
}

main() {
    packages=$(missing_packages)
    [ -n "$packages" ] || return 0
    command -v apt-get >/dev/null || fail "The tests need these servers: $packages." \
        "Install them, then run this again."
    say "Installing with apt: $packages"
    as_root apt-get update </dev/null
    # shellcheck disable=SC2086  # a list of words
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        $packages </dev/null
    packages=$(missing_packages)
    [ -z "$packages" ] || fail "apt installed these, but they are not where they belong: $packages"
}

main
