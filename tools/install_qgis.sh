#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Installs QGIS with qgis_process, Python's venv and a font, through apt, where one is missing.
# On Debian 12 QGIS comes from its backports (3.40), elsewhere from the distribution.
set -eu

# shellcheck source=tools/apt.sh
. "$(dirname "$0")/apt.sh"

has_qgis() {
    command -v qgis_process >/dev/null && /usr/bin/python3 -c 'import qgis, osgeo' 2>/dev/null
}

has_venv() {
    /usr/bin/python3 -c 'import ensurepip' 2>/dev/null
}

has_font() {
    [ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || ! command -v dpkg >/dev/null
}

# The packages that are missing, on one line.
missing_packages() {
    has_qgis || printf 'qgis python3-qgis qgis-providers '
    has_venv || printf 'python3-venv '
    has_font || printf 'fonts-dejavu-core '
}

is_bookworm() {
    # shellcheck source=/dev/null
    (. /etc/os-release && [ "${ID:-}" = debian ] && [ "${VERSION_CODENAME:-}" = bookworm ])
}

# The stanzas of *.sources files that serve bookworm, with the suite changed to its backports:
# mirror, components and keyring are the machine's own.
backports_as_stanza() {
    for file in /etc/apt/sources.list.d/*.sources; do
        [ ! -e "$file" ] || cat "$file"
        echo
    done | awk '
        BEGIN { RS = ""; FS = "\n" }
        {
            serves = 0; disabled = 0
            for (i = 1; i <= NF; i++) {
                if (tolower($i) ~ /^enabled:[ \t]*no/) disabled = 1
                if (tolower($i) !~ /^suites:/) continue
                count = split($i, words, /[ \t]+/)
                for (j = 2; j <= count; j++) if (words[j] == "bookworm") serves = 1
                $i = "Suites: bookworm-backports"
            }
            if (!serves || disabled) next
            for (i = 1; i <= NF; i++) if ($i !~ /^#/) print $i
            exit
        }'
}

# The same from a list with one source a line.
backports_as_line() {
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null \
        | awk '$1 == "deb" && / bookworm / { sub(/ bookworm /, " bookworm-backports "); print; exit }'
}

knows_backports() {
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources \
        2>/dev/null | grep -v '^ *#' | grep -q 'bookworm-backports'
}

add_backports() {
    ! knows_backports || return 0
    text=$(backports_as_stanza)
    file=bookworm-backports.sources
    if [ -z "$text" ]; then
        text=$(backports_as_line)
        file=bookworm-backports.list
    fi
    [ -n "$text" ] || fail "No source of Debian 12 is named in /etc/apt. Add bookworm-backports" \
        "there (https://backports.debian.org/Instructions/), then run this again."
    say "Adding Debian's backports: /etc/apt/sources.list.d/$file"
    printf '%s\n' "$text" | as_root tee "/etc/apt/sources.list.d/$file" >/dev/null
}

main() {
    packages=$(missing_packages)
    [ -n "$packages" ] || return 0
    command -v apt-get >/dev/null || fail "QGIS with qgis_process and Python bindings for" \
        "/usr/bin/python3, and Python's venv module, are needed. Install them, then run this again."
    say "Installing with apt: $packages"
    release=
    case $packages in
        qgis*)
            say "QGIS is 300 to 500 MB to download and takes 1.3 to 3 GB on disk."
            if is_bookworm; then
                add_backports
                release="-t bookworm-backports"
            fi
            ;;
    esac
    apt_update
    # shellcheck disable=SC2086  # both are lists of words
    apt_install $release $packages
    has_qgis || fail "QGIS was installed, but qgis_process or its Python bindings are not found."
}

main
