#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Installs the servers that the tests start for themselves, through apt, where one is missing:
# PostgreSQL with PostGIS, MapServer, and Xvfb, the screen of QGIS's desktop; and strace, which tells
# what asks for a network. The tests use no service of the system; the one that Debian's package of
# PostgreSQL sets up may be stopped.
set -eu

# shellcheck source=tools/apt.sh
. "$(dirname "$0")/apt.sh"

# PostGIS for a PostgreSQL whose server is there too.
has_postgis() {
    for initdb in /usr/lib/postgresql/*/bin/initdb; do
        version=${initdb#/usr/lib/postgresql/}
        version=${version%%/*}
        [ ! -x "$initdb" ] || [ ! -e "/usr/share/postgresql/$version/extension/postgis.control" ] \
            || return 0
    done
    command -v initdb >/dev/null && command -v pg_config >/dev/null \
        && [ -e "$(pg_config --sharedir)/extension/postgis.control" ]
}

has_mapserver() {
    [ -x /usr/bin/mapserv ] || [ -x /usr/lib/cgi-bin/mapserv ] || command -v mapserv >/dev/null
}

# The packages that are missing, on one line.
missing_packages() {
    has_postgis || printf 'postgresql postgresql-postgis '
    has_mapserver || printf 'cgi-mapserver '
    command -v Xvfb >/dev/null || printf 'xvfb '
    command -v strace >/dev/null || printf 'strace '
}

main() {
    packages=$(missing_packages)
    [ -n "$packages" ] || return 0
    command -v apt-get >/dev/null || fail "The tests need PostgreSQL with PostGIS, MapServer's" \
        "mapserv, Xvfb, and strace. Install them, then run this again."
    say "Installing with apt: $packages"
    apt_update
    # shellcheck disable=SC2086  # a list of words
    apt_install $packages
    [ -z "$(missing_packages)" ] || fail "The packages were installed, but PostGIS, mapserv, Xvfb" \
        "or strace is not found."
}

main
