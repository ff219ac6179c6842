# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of objects before they have a class: attributes and geometry, in the objects' order.

Features are read again for it, so that their attributes need not be kept meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Optional

from qgis.core import QgsFeature, QgsGeometry

from ...inference.errors import ObjectsError
from .survey import NOTHING, Objects

#: The attributes of a row, and its geometry in the objects' CRS.
Row = tuple[list[Any], QgsGeometry]

#: What a row says of its image, by the image's number; nothing where rows name no image.
Naming = Callable[[int], Sequence[Any]]


def unnamed(number: int) -> Sequence[Any]:
    """The Naming of rows that name no image."""
    return ()


def feature_rows(
    features: Iterable[QgsFeature], objects: Objects, field_count: int, naming: Naming = unnamed
) -> Iterator[Row]:
    """A row for each object, with the attributes of its feature and what names its image.

    ``features`` come in the order in which they were surveyed. Raises ObjectsError when one of
    them is no longer there.
    """
    fids, images = objects.fids.tolist(), objects.images.tolist()
    row, total = 0, len(fids)
    for feature in features:
        while row < total and fids[row] == feature.id():
            yield [*feature.attributes(), *naming(images[row])], feature.geometry()
            row += 1
        if row == total:
            return
    while row < total and fids[row] == NOTHING:
        yield [*[None] * field_count, *naming(images[row])], QgsGeometry()
        row += 1
    if row < total:
        raise ObjectsError(
            f"The layer of objects changed during the run: the object of row {row + 1} is no "
            "longer there. Run again without editing the layer."
        )


def image_rows(
    objects: Objects, outlines: Sequence[Optional[QgsGeometry]], naming: Naming
) -> Iterator[Row]:
    """A row for each image, with its outline if it has one."""
    for image, outline in zip(objects.images.tolist(), outlines):
        yield list(naming(image)), QgsGeometry() if outline is None else outline
