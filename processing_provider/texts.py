# SPDX-License-Identifier: GPL-2.0-or-later
"""Translated texts, help pages and the icon, found beside the plugin."""

from __future__ import annotations

import configparser
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
ICON = str(RESOURCES / "icon.svg")


def tr(text: str) -> str:
    """``text`` in the language of QGIS."""
    return str(QCoreApplication.translate("DeepObjects", text))


def help_text(algorithm: str) -> str:
    """The help page of ``algorithm``, as simple HTML in one line: QGIS would show line breaks."""
    return " ".join((RESOURCES / "help" / f"{algorithm}.html").read_text("utf-8").split())


def help_url(algorithm: str) -> str:
    """The page of ``algorithm`` in the documents, where the plugin's homepage keeps them."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(RESOURCES.parent / "metadata.txt", "utf-8")
    return f"{metadata['general']['homepage']}/blob/main/docs/algorithms/{algorithm}.md"
