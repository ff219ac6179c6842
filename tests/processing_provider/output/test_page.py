# SPDX-License-Identifier: GPL-2.0-or-later
"""The house's page for the browser, whatever it tells."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from deep_objects.inference import texts
from deep_objects.processing_provider.output.page import page

DAY = date(2026, 3, 1)


@pytest.fixture
def german() -> Iterator[None]:
    """German for one test."""
    texts.speak("de_AT")
    yield
    texts.speak(texts.ENGLISH)


def test_a_page_says_in_its_last_line_what_it_is() -> None:
    written = page("Roofs", ["<h1>Roofs</h1>"], DAY)
    assert '<html lang="en">' in written
    assert (
        "<footer>Written by Deep Objects, 2026-03-01. Nothing in this page is loaded from "
        "elsewhere.</footer>"
    ) in written


def test_a_page_names_the_language_that_it_is_written_in(german: None) -> None:
    """So that a browser hyphenates, reads aloud and offers to translate in the right one."""
    written = page("Dächer", ["<h1>Dächer</h1>"], DAY)
    assert '<html lang="de">' in written
    assert (
        "<footer>Erstellt von Deep Objects, 2026-03-01. Diese Seite lädt nichts von "
        "anderswo.</footer>"
    ) in written
