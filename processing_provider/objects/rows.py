# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of objects before they have a class, in the objects' order.

A row is a feature, in the objects' CRS, with the attributes of an object and then what names its
image. Features are read again for it, so that they need not be kept meanwhile; their attributes
never become Python's.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from itertools import chain
from typing import Any, Optional

from qgis.core import QgsFeature, QgsGeometry, QgsProcessingFeatureSource

from ...inference.errors import ObjectsError
from ..texts import tr
from ..turns import groups
from .arrays import NOTHING, Objects
from .geometry_types import binary_of
from .survey import digest_of, features

_LOOKED_UP_AT_ONCE = 1000

#: What a row says of its image, by the image's number; nothing where rows name no image.
Naming = Callable[[int], Sequence[Any]]


def unnamed(number: int) -> Sequence[Any]:
    """The Naming of rows that name no image."""
    return ()


def feature_rows(
    source: QgsProcessingFeatureSource, objects: Objects, naming: Naming = unnamed
) -> Generator[QgsFeature, None, None]:
    """A row for each object, the feature with what names its image.

    ``source`` is the one that was surveyed. Close the rows where they are not read to their end:
    QGIS lets only few readings of a file be open at once, and waits for ever for one more. Raises
    ObjectsError when a feature is no longer there, or has another geometry than was surveyed.
    """
    kept = source.fields().count()
    images = objects.images.data
    digests = None if objects.digests is None else objects.digests.data
    with closing(_features_of(source, objects)) as found:
        for row, (image, feature) in enumerate(zip(images, found)):
            if feature is None:
                yield _named(QgsFeature(), kept, naming(image))
                continue
            if digests is not None and digest_of(binary_of(feature.geometry())) != digests[row]:
                raise ObjectsError(
                    tr(
                        "The layer of objects changed during the run: the object of row "
                        "{row} has another geometry now. Run again without editing the "
                        "layer."
                    ).format(row=row + 1)
                )
            yield _named(feature, kept, naming(image))


def _features_of(
    source: QgsProcessingFeatureSource, objects: Objects
) -> Generator[Optional[QgsFeature], None, None]:
    """The feature of each object, for it alone; None for one without.

    The layer is read in its order again. A database may give the rows of a large table in another
    order than before: from where it differs, features are looked up by their ids.
    """
    # Whole numbers are made one by one: lists of a million would take four times the arrays' room.
    positions, fids = objects.positions.data, objects.fids.data
    row, total = 0, len(fids)
    with closing(features(source, attributes=True)) as reading:
        for position, feature in enumerate(chain.from_iterable(groups(reading))):
            while row < total and (positions[row], fids[row]) == (position, feature.id()):
                row += 1
                again = row < total and positions[row] == position
                yield QgsFeature(feature) if again else feature
            if row == total or positions[row] <= position:
                break
    while row < total:
        part = slice(row, row + _LOOKED_UP_AT_ONCE)
        yield from _looked_up(source, positions[part], fids[part], row)
        row += _LOOKED_UP_AT_ONCE


def _looked_up(
    source: QgsProcessingFeatureSource, positions: Sequence[int], fids: Sequence[int], row: int
) -> Iterator[Optional[QgsFeature]]:
    """The features with the ids ``fids``, of the objects from ``row`` on."""
    wanted = {fid for position, fid in zip(positions, fids) if position != NOTHING}
    found: dict[int, Optional[QgsFeature]] = {}
    for feature in features(source, attributes=True, fids=wanted) if wanted else ():
        found[feature.id()] = None if feature.id() in found else feature  # which one is not known
    for number, (position, fid) in enumerate(zip(positions, fids), row + 1):
        if position != NOTHING and found.get(fid) is None:
            raise ObjectsError(
                tr(
                    "The layer of objects changed during the run: the object of row "
                    "{number} is no longer there. Run again without editing the layer."
                ).format(number=number)
            )
        yield None if position == NOTHING else QgsFeature(found[fid])


def image_rows(
    objects: Objects, outlines: Sequence[Optional[QgsGeometry]], naming: Naming
) -> Generator[QgsFeature, None, None]:
    """A row for each image, with its outline if it has one."""
    for image, outline in zip(objects.images.tolist(), outlines):
        row = _named(QgsFeature(), 0, naming(image))
        if outline is not None:
            row.setGeometry(outline)
        yield row


def _named(row: QgsFeature, kept: int, names: Sequence[Any]) -> QgsFeature:
    """``row`` with ``names`` behind its ``kept`` attributes."""
    row.resizeAttributes(kept + len(names))
    for position, name in enumerate(names, kept):
        row.setAttribute(position, name)
    return row
