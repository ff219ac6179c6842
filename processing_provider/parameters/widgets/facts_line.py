# SPDX-License-Identifier: GPL-2.0-or-later
"""A small text below a widget: what is known, what should be heeded, what is refused."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...texts import tr

QUIET = "quiet"
WARNING = "warning"
REFUSAL = "refusal"
#: A text to click on: ``activated`` tells that it was.
LINK = "link"

_MOST_LINES = 4
_DARK = 128
_SIZE = 0.9
_ABOVE = 2
#: For a light and for a dark window.
_COLOURS = {
    QUIET: ("#5f6368", "#b0b4b9"),
    WARNING: ("#8a5300", "#ffc266"),
    REFUSAL: ("#b3261e", "#ff9d94"),
    LINK: ("#1a5fb4", "#99c1f1"),
}
_MAY_BREAK_AFTER = re.compile(r"([/\\])(?=\S)|([^\s/\\]{30})(?=\S)")


class FactsLine(QLabel):
    """Texts in the colour of what they mean, readable on light and on dark; none: nothing.

    ``activated`` carries the text of a link that was clicked on.
    """

    activated = pyqtSignal(str)

    _texts: Sequence[tuple[str, str]] = ()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        font = self.font()
        if font.pointSizeF() > 0:  # else the size is in pixels
            font.setPointSizeF(font.pointSizeF() * _SIZE)
            self.setFont(font)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.linkActivated.connect(self._activate)
        self.hide()

    def tell(self, *texts: tuple[str, str]) -> None:
        """Show ``texts``, each with its meaning; empty ones are left out."""
        self._texts = [(meaning, text) for meaning, text in texts if text]
        self._paint_texts()
        self.setVisible(bool(self._texts))

    def told(self) -> str:
        """The whole texts, a line each, as a person would read them."""
        return "\n".join(text for _, text in self._texts)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_texts()

    def _paint_texts(self) -> None:
        whole = [(meaning, line) for meaning, text in self._texts for line in text.splitlines()]
        shown = whole
        links = [entry for entry in whole if entry[0] == LINK]
        texts = [entry for entry in whole if entry[0] != LINK]
        if len(texts) > _MOST_LINES:
            rest = tr("… and {} more").format(len(texts) - _MOST_LINES + 1)
            shown = [*texts[: _MOST_LINES - 1], (QUIET, rest), *links]
        self.setText("".join(self._styled(meaning, line) for meaning, line in shown))
        self.setToolTip(as_tool_tip(self.told()) if self._texts else "")

    def _styled(self, meaning: str, line: str) -> str:
        dark = self.palette().color(QPalette.ColorRole.Window).lightness() < _DARK
        shown = f'<span style="color: {_COLOURS[meaning][dark]}">{_breakable(line)}</span>'
        if meaning == LINK:
            number = [text for _, text in self._texts].index(line)
            shown = f'<a href="{number}" style="color: {_COLOURS[meaning][dark]}">{shown}</a>'
        return f'<div style="margin-top: {_ABOVE}px">{shown}</div>'

    def _activate(self, number: str) -> None:
        self.activated.emit(self._texts[int(number)][1])


def as_tool_tip(text: str) -> str:
    """``text`` for a tooltip, which would guess HTML in it and leave a long one in one line."""
    lines = "<br>".join(html.escape(line) for line in text.splitlines())
    return f"<p>{lines}</p>"


def _breakable(line: str) -> str:
    """``line`` as HTML that may be broken within paths and long words."""
    pieces = _MAY_BREAK_AFTER.sub(lambda found: f"{found.group()}\u200b", line)
    return html.escape(pieces)
