# SPDX-License-Identifier: GPL-2.0-or-later
"""The images that were given, opened: one, all as one picture, or one that is an object itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import Optional

from ....inference.definition.model_definition import ModelDefinition
from ....inference.errors import ImageryError
from ....inference.job import IMAGES, MOSAIC, PHOTOS, Image
from ...imagery.mosaic.mosaic import open_mosaic
from ...imagery.photos.photo import Photo, open_photo
from ...imagery.registry import gdal_path, has_bands, open_file, open_source
from ...imagery.source import Cancel, Source, View, never
from ...texts import tr
from .given import Given

#: So many images that cannot be opened are passed over in search of a first that can.
_MOST_TRIES = 20

#: A picture of more pixels is read in parts, unless it must be turned: it may not fit into memory.
_MOST_DECODED = 1 << 26


def open_image(given: Given, image: Image, view: View) -> Source:
    """One ``image`` of ``given``, in the calling thread. Raises ImageryError."""
    layer = given.layers.get(image)
    if layer is not None:
        return open_source(layer, view)
    return open_file(image.uri, image.name, view)


def open_whole(given: Given, image: Image, view: View) -> Source:
    """One ``image`` of ``given`` that is an object as a whole.

    It keeps its own cells, since it is brought to the chip's size anyway. What is turned or placed
    by control points stays as its sensor saw it; a picture without a place is turned upright as its
    EXIF orientation says. Raises ImageryError, also for a web layer, of which nobody knows where it
    ends.
    """
    layer = given.layers.get(image)
    if layer is not None and layer.providerType() != "gdal":
        raise ImageryError(
            tr(
                "{image} is no image that could be classified as a whole. Choose FEATURES, "
                "the objects that are seen in it, or raster files."
            ).format(image=image.name)
        )
    path = image.uri if layer is None else gdal_path(layer)
    try:
        source = open_image(given, image, replace(view, raw=True, cell_size=None))
    except ImageryError as error:
        picture = _picture(path, image.name, view)
        if picture is None:
            raise error
        return picture
    if not source.referenced:
        picture = _picture(path, image.name, view)
        large = source.grid.width * source.grid.height > _MOST_DECODED
        return source if picture is None or (large and picture.is_upright) else picture
    upside_down = source.grid.warp is None and source.grid.transform[5] > 0
    if not upside_down or view.raw:
        return source
    return open_image(given, image, replace(view, cell_size=None))


def _picture(path: str, name: str, view: View) -> Optional[Photo]:
    """The picture file at ``path``; None for a file of another kind."""
    try:
        return open_photo(path, name, view)
    except ImageryError:
        return None


def image_path(given: Given, image: Image) -> tuple[str, str]:
    """What rows call ``image``, and where it is; no credentials."""
    layer = given.layers.get(image)
    if layer is None:
        return image.name, image.uri
    path = gdal_path(layer) if layer.providerType() == "gdal" else layer.publicSource()
    return image.name, str(path)


def is_short(given: Given) -> bool:
    """Whether all images can be opened at once, while a dialog waits."""
    return len(given.images) <= _MOST_TRIES


def open_picture(
    given: Given,
    view: View,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Cancel = never,
) -> Source:
    """All images of ``given`` as one. Raises ImageryError for what makes no picture, Cancelled."""
    if len(given.images) == 1:
        return open_image(given, given.images[0], view)
    return open_mosaic(
        given.images,
        view,
        lambda image, seen: open_image(given, image, seen),
        progress,
        cancelled,
        skip_unreadable=given.lenient,
    )


def open_first(given: Given, view: View, model: ModelDefinition) -> Optional[Source]:
    """The first image that can be opened; None for photos, which are looked for later.

    Of a short list that becomes one picture it is that picture. Where each image costs its own
    rows only, it is the first with the bands of ``model``; None where many images were given and
    none of the first ones is such. Raises ImageryError.
    """
    if given.subject == PHOTOS:
        return None
    if given.subject == MOSAIC and is_short(given):
        return open_picture(given, view)
    open_one = partial(open_whole if given.subject == IMAGES else open_image, given)
    if not given.lenient:
        return open_one(given.images[0], view)
    opened = first_with_bands(
        model, (partial(open_one, image, view) for image in given.images[:_MOST_TRIES])
    )
    useless = opened is None or not (is_short(given) or has_bands(model, opened))
    return None if useless else opened


def first_with_bands(
    model: ModelDefinition, openers: Iterable[Callable[[], Source]]
) -> Optional[Source]:
    """The first image with the bands of ``model``, else the first that can be opened, else None."""
    first = None
    for open_one in openers:
        try:
            source = open_one()
        except ImageryError:
            continue
        if has_bands(model, source):
            return source
        first = first or source
    return first
