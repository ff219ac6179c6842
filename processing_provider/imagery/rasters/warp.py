# SPDX-License-Identifier: GPL-2.0-or-later
"""Datasets as virtual ones on another grid: north-up, other cells, another CRS, another origin.

Values are mixed bilinearly; of colour tables, whose numbers mean categories, the nearest is taken.
Positions are computed for every pixel, and how many pixels are mixed follows from the cells of both
grids: GDAL's approximation and its own guess would depend on what is read at once.
"""

from __future__ import annotations

from typing import Any

from osgeo import gdal, osr

from ....inference.chips.window import Grid
from ....inference.errors import ImageryError
from ...texts import tr, translated
from .dataset import gdal_errors, gdal_reason, is_signed_byte
from .placement import NOTHING, stored_grid
from .placing import Placing

#: GDAL counts the pixels of a side in 32 bits.
_MOST_CELLS = (1 << 31) - 1


def turned(dataset: gdal.Dataset, placing: Placing) -> gdal.Dataset:
    """``dataset`` north-up in the CRS that places it, on as many pixels as GDAL suggests."""
    return _warped(dataset, placing, (1.0, 1.0))


def with_cells(dataset: gdal.Dataset, placing: Placing, cell_size: float) -> gdal.Dataset:
    """``dataset`` north-up on cells of ``cell_size``, from the same upper left corner.

    Raises ImageryError for an image without a place, whose cells have no size, and for cells that
    are larger than the image, or too small for it.
    """
    if placing.kind == NOTHING:
        raise ImageryError(
            tr(
                "CELL_SIZE cannot be used with {image}, which has no place on the "
                "ground. Leave CELL_SIZE empty."
            ).format(image=placing.name)
        )
    own = stored_grid(turned(dataset, placing) if placing.bent else dataset)
    left, bottom, right, top = own.bounds
    _check_cells(cell_size, right - left, top - bottom, placing.name)
    columns = max(1, round((right - left) / cell_size))
    rows = max(1, round((top - bottom) / cell_size))
    bounds = (left, top - rows * cell_size, left + columns * cell_size, top)
    cells = own.cell_size[0] / cell_size, own.cell_size[1] / cell_size
    return _warped(dataset, placing, cells, outputBounds=bounds, width=columns, height=rows)


def _check_cells(cell_size: float, width: float, height: float, name: str) -> None:
    """Refuse cells in other units than those of the image called ``name``, as metres for degrees.

    GDAL would mix millions of pixels for each of the few that are left, or end QGIS.
    """
    if max(width, height) / _MOST_CELLS <= cell_size <= max(width, height):
        return
    raise ImageryError(
        tr(
            "CELL_SIZE is {cell_size:g}, but {image} is {width:.6g} wide and {height:.6g} high. "
            "Write the size in the units of its CRS, or leave CELL_SIZE empty."
        ).format(cell_size=cell_size, image=name, width=width, height=height)
    )


def onto(dataset: gdal.Dataset, placing: Placing, grid: Grid) -> gdal.Dataset:
    """``dataset`` on exactly the pixels of ``grid``, which is north-up, in the grid's CRS.

    Raises ImageryError for an image without a place.
    """
    if placing.kind == NOTHING:
        raise ImageryError(
            tr(
                "{image} has no place on the ground, so that it cannot be joined with "
                "other images. Leave it out, or georeference it."
            ).format(image=placing.name)
        )
    crs = {"dstSRS": grid.crs} if grid.crs and placing.crs else {}
    straight = not placing.bent and (not crs or _same(placing.crs, grid.crs))
    own = dataset if straight else _warped(dataset, placing, (1.0, 1.0), **crs)
    width, height = stored_grid(own).cell_size
    cells = width / grid.cell_size[0], height / grid.cell_size[1]
    size = {"width": grid.width, "height": grid.height}
    return _warped(dataset, placing, cells, outputBounds=grid.bounds, **size, **crs)


def with_crs(dataset: gdal.Dataset, crs: str) -> gdal.Dataset:
    """``dataset`` as if its grid lay in ``crs``, well-known text, whatever it says itself."""
    copy = gdal.Translate("", dataset, format="VRT")
    copy.SetProjection(crs)
    return copy


def alpha_as_data(dataset: gdal.Dataset) -> gdal.Dataset:
    """``dataset`` without any band that hides others: for models that ask for that band."""
    copy = gdal.Translate("", dataset, format="VRT")
    for number in range(1, copy.RasterCount + 1):
        band = copy.GetRasterBand(number)
        if band.GetColorInterpretation() == gdal.GCI_AlphaBand:
            band.SetColorInterpretation(gdal.GCI_Undefined)
    return copy


def _same(crs: str, other: str) -> bool:
    one, two = osr.SpatialReference(wkt=crs), osr.SpatialReference(wkt=other)
    return bool(one.IsSame(two))


def _warped(
    dataset: gdal.Dataset, placing: Placing, cells: tuple[float, float], **options: Any
) -> gdal.Dataset:
    """``cells`` says how large the image's cells are in the new ones, along x and y."""
    first = dataset.GetRasterBand(1)
    paletted = first.GetColorInterpretation() == gdal.GCI_PaletteIndex
    numbers = range(1, dataset.RasterCount + 1)
    interpretations = [dataset.GetRasterBand(n).GetColorInterpretation() for n in numbers]
    if any(is_signed_byte(dataset.GetRasterBand(n)) for n in numbers):
        raise ImageryError(
            tr(
                "{image} stores signed integers of 8 bit, which this GDAL resamples as "
                "if they had no sign. Convert the image to integers of 16 bit first."
            ).format(image=placing.name)
        )
    scales = [f"{axis}SCALE={min(cell, 1.0)!r}" for axis, cell in zip("XY", cells)]
    with gdal_errors():
        try:
            warped = gdal.Warp(
                "",
                dataset,
                format="VRT",
                resampleAlg="near" if paletted else "bilinear",
                errorThreshold=0,
                dstAlpha=gdal.GCI_AlphaBand not in interpretations,
                warpOptions=["UNIFIED_SRC_NODATA=NO", *scales],
                transformerOptions=list(placing.options),
                **options,
            )
            reason = gdal_reason()
        except RuntimeError as error:
            warped, reason = None, str(error)
    if warped is None:
        raise ImageryError(
            tr(
                "{image} cannot be resampled by what places it, {kind} ({reason}). Warp "
                "the image before, or correct its metadata."
            ).format(image=placing.name, kind=translated(placing.kind), reason=reason)
        )
    return warped
