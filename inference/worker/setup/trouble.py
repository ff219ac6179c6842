# SPDX-License-Identifier: GPL-2.0-or-later
"""What helps when a step of the set-up fails, by what it said."""

from __future__ import annotations

import re
import sys

from ...texts import marked, translated

_VISUAL_C = marked(
    "Install the current Microsoft Visual C++ Redistributable (x64), then set the environment up "
    "again."
)
_GUARDED = marked(
    "A virus scanner or a rule of your organisation keeps programs from running there: have the "
    "folder excepted, or name a Python of your own in EXISTING_PYTHON."
)
_UNREACHED = (
    r"name resolution|Name or service not known|getaddrinfo failed|NewConnectionError"
    r"|Network is unreachable|ConnectTimeoutError|nodename nor servname"
)
#: What is said, and what to do about it; the first that is found counts.
_REMEDIES = (
    (
        r"ensurepip is not available|No module named '?(venv|ensurepip)",
        marked(
            "Install Python's venv module (on Debian and Ubuntu: apt install python3-venv), or "
            "name a Python of your own in EXISTING_PYTHON."
        ),
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|certificate verify failed",
        marked(
            "Somebody between here and the index, as a company's firewall, signs its connections: "
            "add that authority's certificate in QGIS's options under Authentication › Manage "
            "certificates."
        ),
    ),
    (
        r"407 Proxy|Proxy Authentication Required",
        marked(
            "The proxy asks for a user and a password: set both in QGIS's options under Network."
        ),
    ),
    (
        r"ProxyError|Cannot connect to proxy",
        marked("The proxy does not answer: set it in QGIS's options under Network."),
    ),
    (
        r"DO NOT MATCH THE HASHES",
        marked(
            "A file is another than the one that was tried with this plugin, and was not "
            "installed: look at where it comes from, an index or a folder of your own."
        ),
    ),
    (
        r"No space left on device|Errno 28|WinError 112",
        marked("The disk is full: free some space, and set the environment up again."),
    ),
    (r"WinError (1114|127|126)\b|DLL load failed", _VISUAL_C),
    (r"WinError (5|32|225|1260|4551)\b|Access is denied", _GUARDED),
    (
        r"File name too long|WinError (3|206)\b",
        marked("The path of its folder is too long for this system."),
    ),
    (
        _UNREACHED,
        marked(
            "The index is not reached: look at the network and at QGIS's options under Network, or "
            "install from a folder of wheels (WHEELS)."
        ),
    ),
    (
        r"from versions: none",  # of an index that refuses pip tells no more
        marked(
            "No such file was found for this Python and system: the folder of WHEELS has none, or "
            "the index does not answer as one, since it asks for a login or is out of order. Open "
            "its address in a browser."
        ),
    ),
    (
        r"No matching distribution found|Could not find a version",
        marked("There is no such file for this Python and system, or not in the folder of WHEELS."),
    ),
)


def remedy(said: str) -> str:
    """A sentence on what to do about ``said``, after a full stop; empty where nothing is known."""
    for pattern, told in _REMEDIES:
        if re.search(pattern, said, re.IGNORECASE):
            return f". {translated(told)}"
    return ""


def visual_c(reason: str, system: str = sys.platform) -> str:
    """What to do where a library of an environment does not load for ``reason``; maybe nothing."""
    lacks = system == "win32" and re.search(r"WinError (1114|126|127)|DLL load", reason)
    return f" {translated(_VISUAL_C)}" if lacks else ""
