# SPDX-License-Identifier: GPL-2.0-or-later
"""Which images were given, and what becomes an object: nothing here opens more than it must.

A list may name ten thousand files, for which no layers are made.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ....inference.errors import ParameterError
from ....inference.job import IMAGES, ITEMS, MOSAIC, PHOTOS, SEPARATELY, Image
from ...imagery.folder import images_in
from ...imagery.mosaic.geodatabase import is_readable, refusal_for_geodatabase
from ...imagery.mosaic.tile_index import is_tile_index, listed_images
from ...imagery.rasters.dataset import several_rasters
from ...texts import tr
from ..choices import chosen_word, switched_on
from ..values import Parameters, image_list, raster_layer, raw, refuse_device, source_file, table_of
from .web_layers import web_layer

#: Where imagery may come from; exactly one is given.
INPUTS = ("INPUT", "INPUT_FOLDER", "INPUT_PHOTOS")


@dataclass(frozen=True)
class Given:
    """The imagery that was given.

    ``subject`` says what becomes an object. ``layers`` holds the layers that some of ``images``
    are. ``lenient`` says that an image which cannot be opened costs its own rows only;
    else it is refused. ``skipped`` counts the files of a folder that are no images; ``lists`` are
    the files and tables of layers that list images, ``notes`` what is to be said of these.
    """

    subject: str
    images: tuple[Image, ...] = ()
    layers: Mapping[Image, QgsRasterLayer] = field(default_factory=dict)
    lenient: bool = False
    skipped: int = 0
    lists: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def first_layer(self) -> Optional[QgsRasterLayer]:
        """The layer of the only image, if it is one."""
        return self.layers.get(self.images[0]) if len(self.images) == 1 else None

    @property
    def files(self) -> Iterator[str]:
        """The files that the images, and lists of them, are read from."""
        yield from (file for file, _ in self.lists)
        for number in range(len(self.images)):
            yield from self.files_of(number)

    def files_of(self, number: int) -> tuple[str, ...]:
        """The file that image ``number`` is read from; an empty path for one that is none."""
        image = self.images[number]
        layer = self.layers.get(image)
        return (image.uri if layer is None else source_file(layer),)


def given_images(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> Given:
    """The imagery, and what becomes an object. Raises ParameterError."""
    source = _one_input(algorithm, parameters, context)
    has_features = raw(parameters, "FEATURES", context) not in (None, "")
    if source == "INPUT_PHOTOS":
        if has_features:
            raise ParameterError(
                tr(
                    "FEATURES and INPUT_PHOTOS were both given, but photos belong to their own "
                    "features. Leave one of them out."
                )
            )
        return Given(PHOTOS)
    mode = chosen_word(algorithm, parameters, "PROCESSING_MODE", context)
    subject = IMAGES if not has_features else ITEMS if mode == SEPARATELY else MOSAIC
    if source == "INPUT_FOLDER":
        return _folder(algorithm, parameters, context, subject)
    return _listed(parameters, context, subject)


def _one_input(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> str:
    """Which of INPUTS was given. Raises ParameterError for none and for several."""
    possible = [name for name in INPUTS if algorithm.parameterDefinition(name) is not None]
    given = [name for name in possible if image_list(parameters, name, context)]
    if not given:
        raise ParameterError(
            tr("INPUT: no imagery was given. Choose a raster layer or file, or {others}.").format(
                others=tr(", or ").join(possible[1:])
            )
        )
    if len(given) > 1:
        raise ParameterError(
            tr("{given} were given. Choose one of them.").format(given=tr(" and ").join(given))
        )
    return given[0]


def _folder(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    subject: str,
) -> Given:
    folder = str(raw(parameters, "INPUT_FOLDER", context))
    subfolders = switched_on(algorithm, parameters, "SUBFOLDERS", context)
    listing = images_in(folder, subfolders)
    return Given(subject, listing.images, {}, True, listing.skipped)


def _listed(parameters: Parameters, context: QgsProcessingContext, subject: str) -> Given:
    entries = image_list(parameters, "INPUT", context)
    images: list[Image] = []
    layers: dict[Image, QgsRasterLayer] = {}
    lists: list[tuple[str, str]] = []
    notes: list[str] = []
    for entry in entries:
        layer = _layer(entry, context, alone=len(entries) == 1)
        if isinstance(layer, QgsVectorLayer):
            images += listed_images(layer, home=_home(context), say=notes.append)
            lists.append((source_file(layer), table_of(layer)))
        elif layer is None:
            images.append(Image(Path(str(entry)).name, str(entry), "gdal"))
        else:
            image = _image(entry, layer)
            if layers.get(image, layer) is not layer:  # the same file in two layers
                image = replace(image, name=f"{image.name} ({len(images) + 1})")
            images.append(image)
            layers[image] = layer
    if not images:
        raise ParameterError(tr("INPUT: the layer of footprints names no rasters. Choose imagery."))
    lenient = subject != MOSAIC and (bool(lists) or len(images) > 1)
    return Given(subject, tuple(images), layers, lenient, lists=tuple(lists), notes=tuple(notes))


def _home(context: QgsProcessingContext) -> str:
    """The folder of the project, if it has one."""
    project = context.project()
    return str(project.homePath()) if project is not None else ""


def _image(entry: Any, layer: QgsRasterLayer) -> Image:
    """What ``layer`` is called: a file by its name, any other by the layer's."""
    is_path = isinstance(entry, str) and os.path.isfile(entry)
    name = Path(entry).name if is_path else layer.name()
    return Image(name, layer.source(), layer.providerType())


def _layer(entry: Any, context: QgsProcessingContext, alone: bool) -> Optional[QgsMapLayer]:
    """The layer that ``entry`` is or names; None for a file of which none is made.

    Raises ParameterError for what is neither a layer nor there.
    """
    if isinstance(entry, QgsMapLayer):
        return entry if isinstance(entry, QgsVectorLayer) else _raster(entry, context)
    name = str(entry)
    refuse_device(name, "INPUT")
    service = web_layer(name, context)
    if service is not None:
        return service
    known = QgsProcessingUtils.mapLayerFromString(name, context, False)
    may_list = Path(name.split("|")[0]).suffix.lower() in _TABLES
    if isinstance(known, QgsVectorLayer) and not (may_list and os.path.isfile(name)):
        return known
    if known is not None and not isinstance(known, QgsVectorLayer):
        return _raster(known, context)
    refusal = refusal_for_geodatabase(name)
    if refusal is not None:
        raise ParameterError(f"INPUT: {refusal}")
    if may_list:
        table = QgsProcessingUtils.mapLayerFromString(
            name, context, True, QgsProcessingUtils.LayerHint.Vector
        )
        # A GeoPackage may hold a raster beside tables that list none.
        is_table = isinstance(table, QgsVectorLayer) and table.isValid()
        if is_table and (is_tile_index(table) or not is_readable(name)):
            return table
    if not alone and (name.startswith("/vsi") or os.path.isfile(name)):
        return None
    return _raster(name, context)


def _raster(entry: Any, context: QgsProcessingContext) -> QgsRasterLayer:
    """The raster layer that ``entry`` is or names. Raises ParameterError, with the way out."""
    try:
        return raster_layer(entry, context)
    except ParameterError:
        path = entry.source() if isinstance(entry, QgsMapLayer) else entry
        several = several_rasters(path, Path(path).name) if os.path.exists(path) else ""
        if several:
            raise ParameterError(f"INPUT: {several}") from None
        raise


#: Files that may be a layer of footprints with paths.
_TABLES = (".gpkg", ".shp", ".geojson", ".json", ".fgb", ".sqlite", ".csv", ".parquet")
