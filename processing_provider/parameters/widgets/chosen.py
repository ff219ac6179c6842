# SPDX-License-Identifier: GPL-2.0-or-later
"""What a dialog would run on, taken from its parameters' values in the main thread.

Nothing is opened here: layers of the project are known, paths are opened by whoever looks.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ....inference.definition.model_definition import ModelDefinition
from ....inference.errors import ParameterError
from ..imagery.cell_sizes import asked_cell_size
from ..imagery.look import Chosen, Features, Raster
from ..values import image_list, raw


def chosen(
    values: Mapping[str, Any], definition: Optional[ModelDefinition], counted: bool = False
) -> Chosen:
    """What is ``chosen`` by the ``values`` of a dialog; what cannot be told is left out.

    Objects are ``counted`` if asked, for which a database may take its time.
    """
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    try:
        cell_size = asked_cell_size(values, context)
    except ParameterError:
        cell_size = None
    features = _features(values, context, counted)
    return Chosen(definition, _raster(values, context), features, cell_size)


def _raster(values: Mapping[str, Any], context: QgsProcessingContext) -> Optional[Raster]:
    """The first raster of INPUT."""
    images = image_list(values, "INPUT", context)
    if not images:
        return None
    first = images[0]
    layer = first if isinstance(first, QgsMapLayer) else _known(str(first), context)
    if isinstance(layer, QgsRasterLayer):
        return Raster(layer.source(), layer.name(), layer.providerType(), layer.crs())
    if layer is not None or not _is_file(str(first)):
        return None
    return Raster(str(first), Path(str(first)).name, "gdal", QgsCoordinateReferenceSystem())


def _features(
    values: Mapping[str, Any], context: QgsProcessingContext, counted: bool
) -> Optional[Features]:
    """The objects of FEATURES."""
    given, selected = values.get("FEATURES"), False
    if isinstance(given, QgsProcessingFeatureSourceDefinition):
        selected, given = given.selectedFeaturesOnly, given.source.staticValue()
    elif not isinstance(given, QgsMapLayer):
        given = raw(values, "FEATURES", context)
    if given in (None, ""):
        return None
    layer = given if isinstance(given, QgsMapLayer) else _known(str(given), context)
    if isinstance(layer, QgsVectorLayer):
        return Features.of_layer(layer, selected, counted)
    path = str(given).split("|")[0]
    if layer is not None or not _is_file(path):
        return None
    return Features(Path(path).name, QgsCoordinateReferenceSystem(), uri=str(given))


def _known(name: str, context: QgsProcessingContext) -> Optional[QgsMapLayer]:
    """The layer of the project that ``name`` means."""
    return QgsProcessingUtils.mapLayerFromString(name, context, False)


def _is_file(path: str) -> bool:
    """Whether ``path`` is an ordinary file: to open a pipe would wait for ever."""
    try:
        return os.path.isfile(path)
    except ValueError:
        return False
