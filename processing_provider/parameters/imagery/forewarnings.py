# SPDX-License-Identifier: GPL-2.0-or-later
"""What makes labels doubtful before anything runs: told by the dialog, and by the log of a run.

The dialog looks at the first objects alone, the log of a run at all of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

import numpy as np
import numpy.typing as npt
from qgis.core import QgsFeature

from ....inference.definition.model_definition import ModelDefinition
from ...imagery.source import Source
from ...objects.footprint import Bounds, FootprintError, Locator
from ...texts import tr

#: So many objects are looked at.
MOST_OBJECTS = 200

#: An object is far larger than a chip when its box is so many times as long.
_FAR_LARGER = 2.0
#: Such objects are worth a warning when they are more than this share of all.
_MANY = 0.1
#: The highest value of 8 bit; no mean or deviation of such a band is above it.
_EIGHT_BIT = 255.0


def depth_warnings(
    model: ModelDefinition, source: Source, bands: tuple[int, ...]
) -> tuple[str, ...]:
    """A sentence if ``model`` expects values of 8 bit, but ``bands`` of ``source`` hold others."""
    held = {source.bands[number - 1].dtype for number in bands}
    others = sorted(str(dtype) for dtype in held if dtype != np.uint8)
    if not others or not _expects_eight_bit(model):
        return ()
    return (
        tr(
            "{model} normalises values of 8 bit (0 to 255), but those of {source} are "
            "{others}. Its labels may be wrong; scale the imagery to 8 bit with "
            "“Translate” of GDAL, or name a DataRange in the model definition."
        ).format(model=model.name, source=source.name, others=tr(" and ").join(others)),
    )


def _expects_eight_bit(model: ModelDefinition) -> bool:
    """Whether the normalisation of ``model`` is for pixel values from 0 to 255.

    One of means up to 1 says nothing: its pixels are scaled elsewhere, or are no picture's.
    """
    normalization = model.normalization
    if normalization is None or model.data_range is not None or model.own_function:
        return False
    highest = 1.0 / normalization.scale if normalization.scale else 0.0
    if abs(highest - _EIGHT_BIT) <= 1:
        return True
    values = (*normalization.mean, *normalization.std)
    return normalization.scale == 1.0 and 1.0 < max(values) <= _EIGHT_BIT


def sampled_boxes(features: Iterable[QgsFeature], locator: Locator) -> list[Bounds]:
    """The bounds in pixels of the first objects; those without a place are passed over."""
    boxes = []
    for feature in islice(features, MOST_OBJECTS):
        try:
            boxes.append(locator.locate(feature.geometry()).bounds)
        except FootprintError:
            continue
    return boxes


def size_warnings(
    model: ModelDefinition, boxes: npt.NDArray[np.float64], first: bool = False
) -> tuple[str, ...]:
    """A sentence if many of ``boxes``, (n, 4) in pixels, are far larger than chips of ``model``.

    ``first`` says that these are not all objects.
    """
    limits = [max(side, model.largest_box) for side in (model.chip_width, model.chip_height)]
    if not len(boxes) or not all(limits):
        return ()
    ratios = ((boxes[:, 2:] - boxes[:, :2]) / limits).max(axis=1)
    large = int((ratios > _FAR_LARGER).sum())
    if large <= _MANY * len(boxes):
        return ()
    text = tr(
        "{large} of {count} objects are more than twice as large as a chip of {width} × {height} "
        "pixels, up to {times:.3g} times: {model} sees only their middle. A larger CELL_SIZE "
        "brings more of each into its chip."
    )
    if first:
        text = tr(
            "{large} of the first {count} objects are more than twice as large as a chip of "
            "{width} × {height} pixels, up to {times:.3g} times: {model} sees only their middle. "
            "A larger CELL_SIZE brings more of each into its chip."
        )
    return (
        text.format(
            large=large,
            count=len(boxes),
            width=limits[0],
            height=limits[1],
            times=ratios.max(),
            model=model.name,
        ),
    )


def overlap_warning(objects: str, imagery: str) -> str:
    """The sentence for ``objects`` of which none lies on ``imagery``."""
    return tr(
        "No object of {objects} lies on {imagery}. Check the CRS of both, or choose others."
    ).format(objects=objects, imagery=imagery)
