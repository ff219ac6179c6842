# SPDX-License-Identifier: GPL-2.0-or-later
"""Which layout answers to a name."""

from __future__ import annotations

from ..choices import IMAGE_FOLDER, IMAGENET, LABELED, MULTI_LABELED
from .image_folder import ImageFolder
from .imagenet import Imagenet
from .labeled_tiles import LabeledTiles
from .layout import Layout

_LAYOUTS: dict[str, Layout] = {
    LABELED: LabeledTiles(several=False),
    MULTI_LABELED: LabeledTiles(several=True),
    IMAGENET: Imagenet(),
    IMAGE_FOLDER: ImageFolder(),
}


def layout_of(name: str) -> Layout:
    """The layout called ``name``."""
    return _LAYOUTS[name]
