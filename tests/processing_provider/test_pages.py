# SPDX-License-Identifier: GPL-2.0-or-later
"""The help that each algorithm has, in its dialog and among the documents."""

from __future__ import annotations

from typing import Any

import pytest
from deep_objects.processing_provider.provider import ALGORITHMS
from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QTextDocument

from ..conftest import REPOSITORY
from ..tools.loading import tool

NAMES = [algorithm.NAME for algorithm in ALGORITHMS]


def algorithm_called(name: str) -> Any:
    """The algorithm, as the toolbox has it."""
    return QgsApplication.processingRegistry().createAlgorithmById(f"deepobjects:{name}")


@pytest.mark.parametrize("name", NAMES)
def test_the_page_of_an_algorithm_is_what_make_algorithm_pages_writes_now(name: str) -> None:
    page = (REPOSITORY / "docs" / "algorithms" / f"{name}.md").read_text("utf-8")

    assert tool("algorithm_pages").page(algorithm_called(name), page) == page


@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_has_a_help_that_is_a_sentence(name: str) -> None:
    algorithm = algorithm_called(name)  # which owns its parameters
    helps = {one.name(): one.help() for one in algorithm.parameterDefinitions()}

    assert [key for key, text in helps.items() if len(text) < 20] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_tooltip_shows_every_word_of_the_help(name: str) -> None:
    """It takes for HTML what looks like a tag, and shows nothing of it."""
    algorithm = algorithm_called(name)
    shown, unseen = QTextDocument(), []
    for one in algorithm.parameterDefinitions():
        shown.setHtml(one.toolTip())
        if one.help() not in shown.toPlainText():
            unseen.append(one.name())

    assert unseen == []


@pytest.mark.parametrize("name", NAMES)
def test_the_help_button_leads_to_the_page(name: str) -> None:
    expected = f"https://github.com/deep-objects/deep-objects/blob/main/docs/algorithms/{name}.md"

    assert algorithm_called(name).helpUrl() == expected
