# SPDX-License-Identifier: GPL-2.0-or-later
"""Esri's Labeled_Tiles and MultiLabeled_Tiles: a file for each chip tells its class, or classes.

Pictures lie in ``images``, labels in ``labels``, under the same number. arcgis.learn looks a single
class up by its value, and takes several for names with commas between.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from pathlib import PurePosixPath

from ..esri import TextFile, esri_files
from ..training_set import Part
from .layout import Classes, file_name, pictures

_LABEL = """<?xml version="1.0"?>
<annotation>
    <filename>{picture}</filename>
    <source>
        <annotation>Deep Objects</annotation>
    </source>
    <size>
        <width>{width}</width>
        <height>{height}</height>
        <depth>{bands}</depth>
    </size>
    <object>
        <name>{name}</name>
        <bndbox>
            <xmin>0.00</xmin>
            <ymin>0.00</ymin>
            <xmax>{width}.00</xmax>
            <ymax>{height}.00</ymax>
        </bndbox>
    </object>
</annotation>
"""


class LabeledTiles:
    """One class for each chip, or ``several``."""

    world_files = True

    def __init__(self, several: bool) -> None:
        self._several = several

    def folders(self, classes: Classes) -> list[str]:
        """See Layout.folders."""
        return ["images", "labels"]

    def picture(self, number: int, classes: Classes, suffix: str) -> str:
        """See Layout.picture."""
        return f"images/{file_name(number, suffix)}"

    def label(
        self, picture: str, classes: Classes, shape: tuple[int, int, int]
    ) -> tuple[str, bytes]:
        """See Layout.label."""
        bands, height, width = shape
        text = _LABEL.format(
            picture=PurePosixPath(picture).name,
            width=width,
            height=height,
            bands=bands,
            name=self._name(classes),
        )
        return _label_of(picture), text.encode("utf-8")

    def files(self, part: Part) -> Iterator[TextFile]:
        """See Layout.files."""
        lines = (f"{picture} {_label_of(picture)}" for picture in pictures(self, part))
        return esri_files(part, lines)

    def _name(self, classes: Classes) -> str:
        if not self._several:
            return str(classes[0].value)
        return html.escape(",".join(entry.listed for entry in classes), quote=False)


def _label_of(picture: str) -> str:
    return f"labels/{PurePosixPath(picture).stem}.xml"
