# SPDX-License-Identifier: GPL-2.0-or-later
# Functions for the scripts here that install packages with apt. Sourced, not run.

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

apt_update() {
    as_root apt-get update </dev/null
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" \
        </dev/null
}
