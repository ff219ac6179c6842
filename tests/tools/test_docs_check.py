# SPDX-License-Identifier: GPL-2.0-or-later
"""The check of the site finds whatever leads nowhere, and lets the rest pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from .loading import tool

faults_of = tool("docs_check").faults_of


def faults(folder: Path, body: str) -> list[str]:
    """What is wrong with a page of this body, beside another page and a picture."""
    (folder / "other.html").write_text('<h2 id="there">There</h2>', "utf-8")
    (folder / "picture.png").write_bytes(b"a picture")
    (folder / "page.html").write_text(body, "utf-8")
    return list(faults_of(folder))


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('<a href="gone.html">x</a>', "page.html: gone.html leads nowhere"),
        ('<a href="other.html#gone">x</a>', "page.html: other.html#gone has no such heading"),
        ('<a href="#gone">x</a>', "page.html: #gone has no such heading"),
        ('<img src="gone.png">', "page.html: gone.png leads nowhere"),
        ('<a href="http://a.org/">x</a>', "page.html: http://a.org/ should begin with https"),
        ('<a href="https:///x">x</a>', "page.html: https:///x has no host"),
        (
            '<link rel="stylesheet" href="https://a.org/a.css">',
            "page.html: https://a.org/a.css is loaded from elsewhere",
        ),
        (
            '<script src="//a.org/a.js"></script>',
            "page.html: //a.org/a.js is loaded from elsewhere",
        ),
    ],
)
def test_what_leads_nowhere_or_loads_from_elsewhere_is_told(
    tmp_path: Path, body: str, fault: str
) -> None:
    assert faults(tmp_path, body) == [fault]


def test_what_leads_somewhere_passes(tmp_path: Path) -> None:
    body = (
        '<p id="here"><a href="#here">x</a> <a href="other.html#there">x</a>'
        '<a href="https://qgis.org/">x</a> <img src="picture.png">'
    )

    assert faults(tmp_path, body) == []
