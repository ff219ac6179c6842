# SPDX-License-Identifier: GPL-2.0-or-later
"""Esri's Imagenet: the chips of a class lie in a folder of it, within ``images``."""

from __future__ import annotations

from collections.abc import Iterator

from ..esri import TextFile, esri_files
from ..training_set import Part
from .layout import Classes, file_name, pictures


class Imagenet:
    """One class for each chip, told by its folder."""

    world_files = True

    def folders(self, classes: Classes) -> list[str]:
        """See Layout.folders."""
        return [f"images/{entry.folder}" for entry in classes]

    def picture(self, number: int, classes: Classes, suffix: str) -> str:
        """See Layout.picture."""
        return f"images/{classes[0].folder}/{file_name(number, suffix)}"

    def label(self, picture: str, classes: Classes, shape: tuple[int, int, int]) -> None:
        """See Layout.label: the folder tells."""

    def files(self, part: Part) -> Iterator[TextFile]:
        """See Layout.files."""
        return esri_files(part, pictures(self, part))
