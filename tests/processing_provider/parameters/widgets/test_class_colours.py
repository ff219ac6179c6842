# SPDX-License-Identifier: GPL-2.0-or-later
"""The line of a model's classes in their colours."""

from __future__ import annotations

import pytest
from deep_objects.inference.definition.model_definition import ModelClass
from deep_objects.processing_provider.parameters.widgets.class_colours import ClassColours
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QWidget

NAMES = ["Water", "Bare soil", "Grassland", "Arable land", "Forest", "Built-up area", "Reeds"]


@pytest.mark.parametrize("width", [160, 200, 240, 300, 420, 560, 800])
def test_no_line_ends_between_a_colour_and_its_class(width: int) -> None:
    """Or the colour would seem to belong to the class before it."""
    window = QWidget()
    line = ClassColours(window)
    line.resize(width, 100)

    line.show_classes([ModelClass(n, name, (9, 9, n)) for n, name in enumerate(NAMES)])

    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(line.font())
    document.setHtml(line.text())
    document.setTextWidth(width)
    document.documentLayout().documentSize()
    block, found = document.begin(), []
    while block.isValid():
        rows = (block.layout().lineAt(n) for n in range(block.layout().lineCount()))
        starts = [(row.textStart(), row.textLength()) for row in rows]
        found += [block.text()[start : start + length].strip() for start, length in starts]
        block = block.next()
    assert all(text.startswith("\ufffc") for text in found)
    assert "".join(found).count("\ufffc") == len(NAMES)
