# SPDX-License-Identifier: GPL-2.0-or-later
"""The classes of a model with their colours, in as few lines as the window lets them."""

from __future__ import annotations

import base64
import html
from collections.abc import Sequence

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QWidget

from ....inference.definition.model_definition import ModelClass
from ...texts import tr
from .facts_line import FactsLine, as_tool_tip

_SHOWN = 12
_SHOWN_LETTERS = 24
#: In the tooltip; more would leave the screen.
_TOLD = 40
_SIDE = 11
#: Between classes: a line may end there.
_GAP = " &nbsp; "
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
        names = [_short(entry.name) for entry in self._classes[:_SHOWN]]
        shown = [(name, _patched(name, entry.colour)) for name, entry in zip(names, self._classes)]
        more = len(self._classes) - _SHOWN
        if more > 0:
            rest = tr("… and {} more").format(more)
            shown.append((rest, html.escape(rest)))
        self.setText("<br>".join(_GAP.join(line) for line in self._lines(shown)))
        told = [entry.name for entry in self._classes[:_TOLD]]
        if len(self._classes) > _TOLD:
            told.append(tr("… and {} more").format(len(self._classes) - _TOLD))
        self.setToolTip(as_tool_tip("\n".join(told)) if told else "")

    def _lines(self, shown: Sequence[tuple[str, str]]) -> list[list[str]]:
        """The HTML of the texts ``shown`` in as many lines as they need.

        Left to itself, Qt would break a line between a patch and its name.
        """
        width = self.fontMetrics().horizontalAdvance
        around, gap = _SIDE + width(" "), width("   ")
        lines: list[list[str]] = []
        left = 0
        for text, markup in shown:
            left -= gap + around + width(text)
            if not lines or left < 0:
                lines.append([])
                left = self.contentsRect().width() - around - width(text)
            lines[-1].append(markup)
        return lines

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._paint_texts()


def _short(name: str) -> str:
    return f"{name[: _SHOWN_LETTERS - 1]}…" if len(name) > _SHOWN_LETTERS else name


def _patched(name: str, colour: tuple[int, int, int]) -> str:
    """The class ``name``, in one piece, behind its colour."""
    whole = html.escape(name).replace(" ", "&nbsp;")
    return f'<img src="data:image/png;base64,{_patch(colour)}">&nbsp;{whole}'


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
