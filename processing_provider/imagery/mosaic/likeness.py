# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether rasters can be one picture: as many bands, of types and colours that mean the same.

Whole numbers join with the same type only: 8 and 16 bit pictures differ in scale by a factor that
no file tells. Floating point numbers join with each other, in the wider type. Whole numbers join
with floating point ones only where scale and offset were applied to both. An alpha band behind the
others is validity: it need not be in every raster, and is a band of the mosaic where it is in all.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ....inference.errors import ImageryError
from ...texts import marked, tr, translated
from ..source import Band
from .headers import Header

_COLOURS = {"red", "green", "blue"}
_REMEDY = marked("Choose rasters of one kind, or process the images separately.")


def common_bands(headers: Sequence[Header], scaled: bool) -> tuple[Band, ...]:
    """The bands of a mosaic of ``headers``, with the types in which they are read.

    ``scaled`` says that values come with scale and offset applied. Invalid pixels are told by each
    raster for itself, so that the bands have no NoData of their own. Raises ImageryError, naming
    two rasters and what differs.
    """
    first = headers[0]
    for other in headers[1:]:
        _compare(first, other, scaled)
    alike = all(len(header.bands) == len(first.bands) for header in headers)
    bands = first.bands if alike else without_alpha(first.bands)
    chosen = {header.types[: len(bands)] for header in headers}
    types = tuple(np.result_type(*column) for column in zip(*chosen))
    return tuple(Band(b.number, b.names, t, None, b.alpha) for b, t in zip(bands, types))


def without_alpha(bands: tuple[Band, ...]) -> tuple[Band, ...]:
    """``bands`` without the alpha bands behind them."""
    count = len(bands)
    while count > 1 and bands[count - 1].alpha:
        count -= 1
    return bands[:count]


def _compare(first: Header, other: Header, scaled: bool) -> None:
    """Raise ImageryError if ``other`` cannot be joined to ``first``."""
    if (other.bands, other.types, other.colours) == (first.bands, first.types, first.colours):
        return
    bands, expected = without_alpha(other.bands), without_alpha(first.bands)
    if [band.alpha for band in bands] != [band.alpha for band in expected]:
        raise ImageryError(
            tr(
                "{image} has {bands}, but {other} has {other_bands}, so they cannot be "
                "joined to one picture. {remedy}"
            ).format(
                image=other.image.name,
                bands=_count(other.bands),
                other=first.image.name,
                other_bands=_count(first.bands),
                remedy=translated(_REMEDY),
            )
        )
    for band, wanted, own, type_ in zip(bands, expected, other.types, first.types):
        if not _combinable(own, type_, scaled):
            raise ImageryError(
                tr(
                    "Band {number} of {other} holds {own} numbers, that of {first} {asked}, and no "
                    "file tells whether their scales are the same. Convert the rasters to one "
                    "type, or process the images separately."
                ).format(
                    number=band.number,
                    other=other.image.name,
                    own=own,
                    first=first.image.name,
                    asked=type_,
                )
            )
        _compare_colours(band, wanted, other, first)
    if other.colours != first.colours:
        raise ImageryError(
            tr(
                "{table}, so that a number means one thing here and another there. Convert "
                "both to red, green and blue first, with “PCT to RGB” of the GDAL tools."
            ).format(table=_table(other, first))
        )


def _compare_colours(band: Band, wanted: Band, other: Header, first: Header) -> None:
    """Red, green and blue lie in the same order, where both say so."""
    own, asked = _colour(band), _colour(wanted)
    if own and asked and own != asked:
        raise ImageryError(
            tr(
                "Band {number} is {own} in {other} but {asked} in {first}. Bring the bands into "
                "one order first, with “Translate” of the GDAL tools."
            ).format(
                number=band.number,
                own=own,
                other=other.image.name,
                asked=asked,
                first=first.image.name,
            )
        )


def _colour(band: Band) -> str:
    """Red, green or blue by the band's description, else by its colour; empty for another."""
    return next((name.lower() for name in band.names if name.lower() in _COLOURS), "")


def _combinable(one: np.dtype[Any], two: np.dtype[Any], scaled: bool) -> bool:
    return one == two or (one.kind == two.kind == "f") or (scaled and "f" in (one.kind, two.kind))


def _count(bands: tuple[Band, ...]) -> str:
    plain = len(without_alpha(bands))
    with_alpha = plain < len(bands)
    if plain == 1:
        return tr("1 band and an alpha band") if with_alpha else tr("1 band")
    text = tr("{count} bands and an alpha band") if with_alpha else tr("{count} bands")
    return text.format(count=plain)


def _table(other: Header, first: Header) -> str:
    if other.colours and first.colours:
        return tr("{image} has another colour table than {other}").format(
            image=other.image.name, other=first.image.name
        )
    having, lacking = (other, first) if other.colours else (first, other)
    return tr("{image} has a colour table and {other} has none").format(
        image=having.image.name, other=lacking.image.name
    )
