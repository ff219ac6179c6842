# SPDX-License-Identifier: GPL-2.0-or-later
"""Which kind of imagery answers for a raster layer.

A new kind is one file beside this one and one line in ``open_source``.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Optional

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsProviderRegistry,
    QgsRasterDataProvider,
    QgsRasterLayer,
)

from ...inference.chips.window import Grid
from ...inference.definition.model_definition import ModelDefinition
from ...inference.errors import ImageryError, ParameterError
from ..crs import text_of
from ..texts import tr
from .rasters import gdal_file
from .rasters.blocks import DTYPES
from .rasters.colours import ColourImage, colour_table
from .rasters.dataset import (
    describe_bands,
    has_mask_band,
    is_at_hand,
    is_scaled,
    open_dataset,
    value_range,
)
from .rasters.in_pixels import frame_of, provider_in_pixels
from .rasters.layer import LayerImage, Stored, marks_of
from .rasters.placement import is_north_up, is_warped_by_qgis
from .source import Band, Source, View, place_of
from .web.open import open_web

#: Red, green and blue.
_COLOURS = 3


def view_of(model: ModelDefinition, cell_size: Optional[float] = None, dem: str = "") -> View:
    """How ``model`` wants images to be seen."""
    return View(
        cell_size=cell_size,
        raw=model.pixel_space,
        scaled=model.apply_scale_offset,
        dem=dem,
        cell_sizes=model.cell_size_range,
        colours=_takes_colours(model),
    )


def _takes_colours(model: ModelDefinition) -> bool:
    """Whether ``model`` takes three bands, so that numbers of a colour table are none of them."""
    if model.extract_bands is not None:
        return len(model.extract_bands) == _COLOURS
    return model.normalization is not None and len(model.normalization.mean) == _COLOURS


def open_source(layer: QgsRasterLayer, view: View = View()) -> Source:  # noqa: B008 (frozen)
    """The imagery of ``layer``, seen as ``view`` says.

    Raises ImageryError for imagery that cannot be read as numbers, or not yet on such a grid.
    """
    provider = layer.dataProvider()
    if provider.name() in ("wms", "wcs", "arcgismapserver"):
        return open_web(layer, view)
    if provider.name() != "gdal":
        return _through_provider(layer, provider, view.cell_size)
    if layer.crs().isValid() and layer.crs() != provider.crs():
        view = replace(view, crs=text_of(layer.crs()))
    return _open_raster(layer, provider, view)


def _open_raster(layer: QgsRasterLayer, provider: QgsRasterDataProvider, view: View) -> Source:
    """The file of ``layer``, through QGIS's provider if that gives pixels as they are stored."""
    path, name = gdal_path(layer), layer.name()
    dataset = open_dataset(path, name)
    _refuse_unreadable(dataset, name, view)
    altered = view.cell_size is not None or view.onto is not None
    altered |= is_warped_by_qgis(dataset) or has_mask_band(dataset) or is_scaled(dataset)
    if altered or not _as_stored(provider, describe_bands(dataset)):
        return _coloured(gdal_file.GdalFile(path, name, view, dataset), dataset, view)
    direct = gdal_file.GdalFile(path, name, View(crs=view.crs), dataset)
    if (provider.xSize(), provider.ySize()) != (direct.grid.width, direct.grid.height):
        raise ImageryError(
            tr(
                "{name} is opened with options that change its pixels ({uri}). "
                "Choose the file itself."
            ).format(name=name, uri=provider.dataSourceUri())
        )
    bands = _as_the_layer_says(provider, direct.bands)
    stored = Stored(
        frame_of(direct.grid),
        lambda number, read: value_range(open_dataset(path, name), number, read),
        direct.block_size,
        direct.referenced,
        is_at_hand(dataset, path),
    )
    open_provider = partial(provider_in_pixels, path, name, _open_options(layer))
    image = LayerImage(open_provider, name, direct.grid, bands, marks_of(provider), stored)
    return _coloured(image, dataset, view)


def _as_stored(provider: QgsRasterDataProvider, described: tuple[Band, ...]) -> bool:
    """Whether QGIS's ``provider`` gives the bands and the types that are stored.

    It knows no integers of 64 bit, nor signed ones of 8 bit with every GDAL.
    """
    codes = [int(provider.dataType(number)) for number in range(1, provider.bandCount() + 1)]
    return [DTYPES.get(code) for code in codes] == [band.dtype.str[1:] for band in described]


def _coloured(image: Source, dataset: gdal.Dataset, view: View) -> Source:
    """``image``, in the colours of its colour table if it has one and ``view`` asks for them."""
    table = colour_table(dataset) if view.colours else None
    return image if table is None else ColourImage(image, table)


def open_file(path: str, name: str, view: View = View()) -> Source:  # noqa: B008 (frozen)
    """The raster file at ``path``, for which no layer is made: with GDAL, whatever it is.

    Of many files each costs half a millisecond so, an eighth of what a provider of QGIS does.
    Raises ImageryError.
    """
    dataset = open_dataset(path, name)
    _refuse_unreadable(dataset, name, view)
    return _coloured(gdal_file.GdalFile(path, name, view, dataset), dataset, view)


def gdal_path(layer: QgsRasterLayer) -> str:
    """What GDAL opens for ``layer``: a path, or the name of a dataset within a file."""
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    path = str(parts.get("path") or "")
    if parts.get("layerName") or not path:
        return str(layer.source()).split("|")[0]
    return f"{parts.get('vsiPrefix') or ''}{path}{parts.get('vsiSuffix') or ''}"


def _open_options(layer: QgsRasterLayer) -> list[str]:
    """GDAL's options with which the user opened ``layer``."""
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    return list(parts.get("openOptions") or [])


def _through_provider(
    layer: QgsRasterLayer, provider: QgsRasterDataProvider, cell_size: Optional[float]
) -> Source:
    width, height = provider.xSize(), provider.ySize()
    if not width or not height or cell_size:
        raise ImageryError(
            tr(
                "{layer} comes from the provider “{provider}”, which has no pixels of its "
                "own; this version reads raster files. Save the layer as a GeoTIFF and "
                "choose that."
            ).format(layer=layer.name(), provider=provider.name())
        )
    extent = provider.extent()
    cell = (extent.width() / width, extent.height() / height)
    transform = (extent.xMinimum(), cell[0], 0.0, extent.yMaximum(), 0.0, -cell[1])
    grid = Grid(transform, width, height, text_of(provider.crs()))
    codes = [int(provider.dataType(number)) for number in range(1, provider.bandCount() + 1)]
    if not all(code in DTYPES for code in codes):
        raise ImageryError(
            tr(
                "{layer} holds rendered or complex values, which this version cannot read. "
                "Save the layer as a GeoTIFF with real numbers and choose that."
            ).format(layer=layer.name())
        )
    bands = tuple(
        Band(
            n,
            (layer.bandName(n), f"Band_{n}", f"Band {n}"),
            np.dtype(DTYPES[code]),
            _nodata(provider, n),
        )
        for n, code in enumerate(codes, 1)
    )
    return LayerImage(provider.clone, layer.name(), grid, bands, marks_of(provider))


def _nodata(provider: QgsRasterDataProvider, number: int) -> Optional[float]:
    marked = provider.sourceHasNoDataValue(number) and provider.useSourceNoDataValue(number)
    return float(provider.sourceNoDataValue(number)) if marked else None


def _as_the_layer_says(
    provider: QgsRasterDataProvider, bands: tuple[Band, ...]
) -> tuple[Band, ...]:
    """The bands, without the NoData values that the user switched off in the layer's properties."""
    return tuple(
        band
        if provider.useSourceNoDataValue(band.number)
        else Band(band.number, band.names, band.dtype, None, band.alpha)
        for band in bands
    )


def _refuse_unreadable(dataset: gdal.Dataset, name: str, view: View) -> None:
    """Refuse numbers that no model takes, and cells that raw pixels cannot be brought to."""
    types = [dataset.GetRasterBand(n).DataType for n in range(1, dataset.RasterCount + 1)]
    if any(gdal.DataTypeIsComplex(kind) for kind in types):
        raise ImageryError(
            tr(
                "{name} holds complex numbers, which no classification model takes. "
                "Compute its amplitude first, with the raster calculator of GDAL."
            ).format(name=name)
        )
    if view.raw and view.cell_size is not None and not is_north_up(dataset):
        raise ImageryError(
            tr(
                "CELL_SIZE cannot be used with PIXEL_SPACE on {name}, which is not "
                "north-up: its pixels are taken as they are stored. Leave CELL_SIZE empty, "
                "or set the model's ImageSpaceUsed to MAP_SPACE."
            ).format(name=name)
        )


def extracted_bands(model: ModelDefinition, source: Source) -> tuple[int, ...]:
    """The numbers, from 1, of the bands that ``model`` extracts from ``source``, in its order.

    Without ExtractBands these are all bands but alpha. Raises ParameterError for a band that the
    imagery does not have.
    """
    if model.extract_bands is None:
        return tuple(band.number for band in source.bands if not band.alpha)
    return tuple(_find_band(model, source, wanted) for wanted in model.extract_bands)


def has_bands(model: ModelDefinition, source: Source) -> bool:
    """Whether ``source`` has the bands that ``model`` extracts, as many as it normalises."""
    try:
        count = len(extracted_bands(model, source))
    except ParameterError:
        return False
    normalised = 0 if model.normalization is None else len(model.normalization.mean)
    return normalised <= 1 or count == normalised


def _find_band(model: ModelDefinition, source: Source, wanted: object) -> int:
    count = len(source.bands)
    if isinstance(wanted, int):
        if wanted < count:
            return wanted + 1
        has = tr("1 band") if count == 1 else tr("{count} bands").format(count=count)
        raise ParameterError(
            tr(
                "{model}: ExtractBands asks for band {wanted}, counted from 0, but "
                "{source} has {has}. Choose imagery with the bands of the model's training."
            ).format(model=model.name, wanted=wanted, source=source.name, has=has)
        )
    place = place_of(source.bands, str(wanted))
    if place is not None:
        return source.bands[place].number
    names = ", ".join(band.names[0] for band in source.bands[:12])
    raise ParameterError(
        tr(
            "{model}: ExtractBands asks for a band called “{wanted}”, but {source} has "
            "{names}. Correct the name, or give the band's number counted from 0."
        ).format(model=model.name, wanted=wanted, source=source.name, names=names)
    )
