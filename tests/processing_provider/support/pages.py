# SPDX-License-Identifier: GPL-2.0-or-later
"""A page as a browser reads it: its tags, their attributes, its words, the pictures in it."""

from __future__ import annotations

import base64
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Union

import numpy as np
from qgis.PyQt.QtGui import QImage

_EMPTY = ("img", "meta", "br", "rect", "path", "link")


class Page(HTMLParser):
    """The tags, attributes and texts of a page."""

    def __init__(self, text: Union[str, Path]) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, Any]] = []
        self.words = ""
        self.unclosed: list[str] = []
        self.feed(text.read_text("utf-8") if isinstance(text, Path) else text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, Any]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in _EMPTY:
            self.unclosed.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.unclosed and self.unclosed[-1] == tag, (tag, self.unclosed)
        self.unclosed.pop()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, Any]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.words += "" if data.isspace() else f"{data}|"

    @property
    def sources(self) -> list[str]:
        """Where its pictures come from."""
        return [value for name, value in self.attributes if name == "src"]

    @property
    def pictures(self) -> list[np.ndarray]:
        """Its pictures, each (height, width, 3)."""
        return [_pixels(source) for source in self.sources]


def _pixels(source: str) -> np.ndarray:
    image = QImage.fromData(base64.b64decode(source.partition("base64,")[2]))
    assert not image.isNull()
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
