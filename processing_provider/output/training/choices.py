# SPDX-License-Identifier: GPL-2.0-or-later
"""What may be chosen of a training set: layout, file format, splits."""

from __future__ import annotations

from dataclasses import dataclass

LABELED, MULTI_LABELED, IMAGENET, IMAGE_FOLDER = LAYOUTS = (
    "Labeled_Tiles",
    "MultiLabeled_Tiles",
    "Imagenet",
    "ImageFolder",
)
AUTO, TIFF, PNG, JPEG = FORMATS = ("AUTO", "TIFF", "PNG", "JPEG")
#: The folder, within a set that is not finished, that tells so.
UNFINISHED = "unfinished_export"
TRAIN, VAL, TEST = SPLITS = ("train", "val", "test")


@dataclass(frozen=True)
class Choices:
    """What the user chose.

    ``shares`` are the names of the splits and the share of the objects that each is to have, which
    add up to 1; none at all for one set without a name. ``block_side`` is in units of the objects'
    CRS, 0 to be found.
    """

    layout: str
    file_format: str = AUTO
    shares: tuple[tuple[str, float], ...] = ()
    block_side: float = 0.0
    seed: int = 1

    @property
    def multi_label(self) -> bool:
        """Whether an object may have several classes."""
        return self.layout == MULTI_LABELED

    @property
    def folders(self) -> tuple[str, ...]:
        """The folder of each split; of no split the set's own, which is the empty text."""
        return tuple(name for name, _ in self.shares) or ("",)
