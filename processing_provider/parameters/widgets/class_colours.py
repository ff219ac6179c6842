# SPDX-License-Identifier: GPL-2.0-or-later
"""The classes of a model with their colours, in as few lines as the window lets them."""

from __future__ import annotations

import base64
import html
from collections.abc import Sequence

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QWidget

from ....inference.definition.model_definition import ModelClass
from ...texts import tr
from .facts_line import FactsLine, as_tool_tip

_SHOWN = 12
_SHOWN_LETTERS = 24
#: In the tooltip; more would leave the screen.
_TOLD = 40
_SIDE = 11
_EDGE = QColor("#808080")


class ClassColours(FactsLine):
    """A patch in the colour of each class before its name; the tooltip lists more of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._classes: Sequence[ModelClass] = ()

    def show_classes(self, classes: Sequence[ModelClass]) -> None:
        """Show ``classes``; nothing for none."""
        self._classes = classes
        self._paint_texts()
        self.setVisible(bool(classes))

    def told(self) -> str:
        """The names, a line each."""
        return "\n".join(entry.name for entry in self._classes)

    def _paint_texts(self) -> None:
        shown = [_patched(entry) for entry in self._classes[:_SHOWN]]
        more = len(self._classes) - _SHOWN
        if more > 0:
            shown.append(html.escape(tr("… and {} more").format(more)))
        self.setText(" &nbsp; ".join(shown))
        told = [entry.name for entry in self._classes[:_TOLD]]
        if len(self._classes) > _TOLD:
            told.append(tr("… and {} more").format(len(self._classes) - _TOLD))
        self.setToolTip(as_tool_tip("\n".join(told)) if told else "")


def _patched(entry: ModelClass) -> str:
    """The class as HTML that is not broken between patch and name."""
    short = entry.name
    if len(short) > _SHOWN_LETTERS:
        short = f"{short[: _SHOWN_LETTERS - 1]}…"
    name = html.escape(short).replace(" ", "&nbsp;")
    return f'<img src="data:image/png;base64,{_patch(entry.colour)}">&nbsp;{name}'


def _patch(colour: tuple[int, int, int]) -> str:
    """A square of ``colour`` with an edge, so that it is seen on any window; a PNG in base64."""
    picture = QPixmap(_SIDE, _SIDE)
    picture.fill(QColor(*colour))
    painter = QPainter(picture)
    painter.setPen(_EDGE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(0, 0, _SIDE - 1, _SIDE - 1)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return base64.b64encode(bytes(content)).decode("ascii")
