# SPDX-License-Identifier: GPL-2.0-or-later
"""How pip reaches its index: a proxy and certificates, told by environment and never in a log."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional
from urllib.parse import unquote, urlsplit

from ..environment.variables import pip_variables

_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY")
_CERTIFICATES = ("PIP_CERT", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE")
#: User and password in an address, also one that was not escaped and holds @ or /; no port with a
#: path. The rest of it may be told.
_CREDENTIALS = re.compile(r"(?<=://)(?:[^/\s:@]*:(?!\d+/)\S+|[^/\s]+)@")
#: pip takes the beginning of an option for it.
_OWN_PROXY = re.compile(r"--prox[^=\s]*[= ]\S*@")
#: Fewer characters are found in any word.
_FEWEST = 4


@dataclass(frozen=True)
class Network:
    """The address of a ``proxy``, with user and password; hosts that are reached without it; and
    ``authorities`` that are trusted besides the usual ones, as PEM. Empty is what pip takes anyway.
    """

    proxy: str = field(default="", repr=False)
    excluded: tuple[str, ...] = ()
    authorities: str = ""

    def variables(self, source: Mapping[str, str], bundle: Optional[Path]) -> dict[str, str]:
        """The variables of a step; ``bundle`` is the file of all authorities, if there is one."""
        block = pip_variables(source)
        if self.proxy:
            for name in (*_PROXIES, *map(str.lower, _PROXIES)):
                block[name] = self.proxy
            for name in ("NO_PROXY", "no_proxy"):
                block[name] = ",".join(self.excluded)
        if bundle:
            block.update(dict.fromkeys(_CERTIFICATES, str(bundle)))
        return block

    def bundle(self, usual: str, target: Path) -> Path:
        """Write ``usual``, a PEM text, and the authorities besides into ``target``."""
        target.write_text(f"{usual.rstrip()}\n{self.authorities}", "ascii", errors="ignore")
        return target

    def scrubbed(self, text: str) -> str:
        """``text`` without what is secret: credentials in addresses, and those of the proxy.

        A short password is hidden where it stands as a word of its own: in parts of words it would
        leave nothing readable, and gives nothing away.
        """
        text = _CREDENTIALS.sub("", text)
        split = urlsplit(self.proxy)
        user, password = split.username or "", split.password or ""
        for form in {user, unquote(user), password, unquote(password)}:
            if len(form) >= _FEWEST:
                text = text.replace(form, "…")
        for form in {password, unquote(password)} - {""}:
            text = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", "…", text)
        return text


def own_bundle(source: Mapping[str, str]) -> Optional[Path]:
    """The file of authorities that the user named by variables, if it is there."""
    for name in _CERTIFICATES:
        if os.path.isfile(source.get(name, "")):
            return Path(source[name])
    return None


def names_password(options: tuple[str, ...]) -> bool:
    """Whether one of pip's options holds credentials, which others could read in a process list.

    A proxy may be named without ``http://``.
    """
    return any(map(_CREDENTIALS.search, options)) or bool(_OWN_PROXY.search(" ".join(options)))
