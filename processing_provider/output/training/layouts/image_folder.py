# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder for each class, as torchvision's ImageFolder and many others read it."""

from __future__ import annotations

from collections.abc import Iterator

from ..esri import TextFile
from ..training_set import Part
from .layout import Classes, file_name


class ImageFolder:
    """One class for each chip, told by its folder; every split has the folders of all classes.

    Readers number the classes by the folders that they find, and look for nothing but pictures.
    """

    world_files = False

    def folders(self, classes: Classes) -> list[str]:
        """See Layout.folders."""
        return [entry.folder for entry in classes]

    def picture(self, number: int, classes: Classes, suffix: str) -> str:
        """See Layout.picture."""
        return f"{classes[0].folder}/{file_name(number, suffix)}"

    def label(self, picture: str, classes: Classes, shape: tuple[int, int, int]) -> None:
        """See Layout.label: the folder tells."""

    def files(self, part: Part) -> Iterator[TextFile]:
        """See Layout.files: there are none but those of all sets."""
        return iter(())
