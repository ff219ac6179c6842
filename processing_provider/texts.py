# SPDX-License-Identifier: GPL-2.0-or-later
"""Translated texts, help pages and the icon, found beside the plugin."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

from ..inference.texts import marked, tr, translated

__all__ = ["ICON", "RESOURCES", "help_text", "help_url", "marked", "tr", "translated"]

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
ICON = str(RESOURCES / "icon.svg")
#: What is translated as one text in a help page.
HELP_BLOCK = re.compile(r"(?<=<p>).+?(?=</p>)|(?<=<li>).+?(?=</li>)|(?<=<h3>).+?(?=</h3>)")


def help_text(algorithm: str) -> str:
    """The help page of ``algorithm``, as simple HTML in one line: QGIS would show line breaks."""
    page = " ".join((RESOURCES / "help" / f"{algorithm}.html").read_text("utf-8").split())
    return HELP_BLOCK.sub(lambda block: translated(block.group()), page)


def help_url(algorithm: str) -> str:
    """The page of ``algorithm`` in the documents, where the plugin's homepage keeps them."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(RESOURCES.parent / "metadata.txt", "utf-8")
    return f"{metadata['general']['homepage']}/blob/main/docs/algorithms/{algorithm}.md"
