# SPDX-License-Identifier: GPL-2.0-or-later
"""Raw Processing values, read where QGIS's typed accessors refuse or open too much.

A model may come as text, path, map or expression; a list of layers must not be opened layer by
layer only to be counted.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsDataProvider,
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ...inference.errors import ParameterError
from ..texts import tr
from .feature_filter import check_filter
from .lasting_source import LastingSource

Parameters = Mapping[str, Any]

#: Farther than any place in any CRS, in its units.
_FAR = 1e9
#: Suffixes of formats whose files GDAL always calls so, in whatever letters they are asked for.
_IN_SMALL_LETTERS = (".shp", ".tab", ".gxt")


def raw(parameters: Parameters, name: str, context: QgsProcessingContext) -> Any:
    """The value of ``name`` with an expression evaluated; None for unset and for QGIS's NULL."""
    value = parameters.get(name)
    if isinstance(value, QgsProperty):
        value, _ = value.value(context.expressionContext(), None)
    if value is None or (hasattr(value, "isNull") and callable(value.isNull) and value.isNull()):
        return None
    return value


def model_text(parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
    """The model as ``read_definition`` takes it; a map becomes JSON text."""
    value = raw(parameters, name, context)
    if isinstance(value, dict):
        return json.dumps(value)
    return "" if value is None else str(value)


def image_list(parameters: Parameters, name: str, context: QgsProcessingContext) -> list[Any]:
    """The images given, each a layer, a layer id, a path or an address; nothing is opened.

    A step of a model that takes a list from one step and a raster from another gets lists in lists.
    """
    value = raw(parameters, name, context)
    if isinstance(value, (list, tuple)):
        parts = [image_list({name: entry}, name, context) for entry in value]
        return [entry for part in parts for entry in part]
    return [] if value is None or value == "" else [value]


def raster_layer(
    image: Any, context: QgsProcessingContext, parameter: str = "INPUT"
) -> QgsRasterLayer:
    """The raster layer that ``image``, the value of ``parameter``, names. Raises ParameterError."""
    if isinstance(image, QgsMapLayer):
        layer, name = image, image.name()
    else:
        if isinstance(image, QgsProperty):
            image, _ = image.valueAsString(context.expressionContext(), "")
        name = str(image)
        refuse_device(name, parameter)
        layer = QgsProcessingUtils.mapLayerFromString(
            name, context, True, QgsProcessingUtils.LayerHint.Raster
        )
    if layer is None or not layer.isValid():
        lost = layer or _of_project(name, context)
        raise ParameterError(
            _missing_raster(name, parameter)
            if lost is None
            else tr(
                "{parameter}: the layer {layer} cannot be opened. Repair its data source, "
                "or choose another layer."
            ).format(parameter=parameter, layer=lost.name())
        )
    if not isinstance(layer, QgsRasterLayer):
        raise ParameterError(
            tr("{parameter}: {layer} is not a raster layer. Choose imagery.").format(
                parameter=parameter, layer=layer.name()
            )
        )
    return layer


def refuse_device(path: str, parameter: str) -> None:
    """Raise ParameterError for a pipe or the like, which QGIS would open and wait for."""
    if os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path):
        raise ParameterError(
            tr(
                "{parameter}: {path} is a device or a pipe, a file is needed. Choose a raster file."
            ).format(parameter=parameter, path=path)
        )


def _of_project(name: str, context: QgsProcessingContext) -> Optional[QgsMapLayer]:
    """The layer of the project with this id or name, which QGIS passes over if it is not valid."""
    project = context.project()
    if project is None:
        return None
    return project.mapLayer(name) or next(iter(project.mapLayersByName(name)), None)


def _missing_raster(name: str, parameter: str) -> str:
    looks_like_path = "/" in name or "\\" in name or Path(name).suffix != ""
    if looks_like_path and not name.startswith(("/vsi", "http", "crs=", "type=")):
        if not os.path.exists(name.split("|")[0]):  # which takes any text, however long
            return tr(
                "{parameter}: there is no file {name}. Check the path of the imagery."
            ).format(parameter=parameter, name=name)
        text = tr("{parameter}: {name} cannot be read as a raster. Choose a raster file.")
        if parameter == "INPUT" and os.path.isdir(name):
            text = tr(
                "{parameter}: {name} is a folder and no raster. Choose a folder of images as "
                "INPUT_FOLDER, or a raster file."
            )
        return text.format(parameter=parameter, name=Path(name).name)
    return tr(
        "{parameter}: there is no layer and no raster called {name}. Choose the imagery again."
    ).format(parameter=parameter, name=name)


def vector_layer(
    parameters: Parameters, name: str, context: QgsProcessingContext
) -> Optional[QgsVectorLayer]:
    """The layer behind a source, also behind “selected features only”; None for no layer."""
    layer = _layer(parameters, name, context, QgsProcessingUtils.LayerHint.Vector)
    return layer if isinstance(layer, QgsVectorLayer) else None


def given_raster(
    parameters: Parameters, name: str, context: QgsProcessingContext
) -> Optional[QgsRasterLayer]:
    """The raster that was given as a source of features; None for anything else."""
    layer = _layer(parameters, name, context, QgsProcessingUtils.LayerHint.Raster)
    return layer if isinstance(layer, QgsRasterLayer) and layer.isValid() else None


def _layer(
    parameters: Parameters, name: str, context: QgsProcessingContext, hint: Any
) -> Optional[QgsMapLayer]:
    """The layer behind a source, opened as the kind ``hint`` where it is none yet."""
    value = raw(parameters, name, context)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value, _ = value.source.valueAsString(context.expressionContext(), "")
    if isinstance(value, QgsMapLayer):
        return value
    return QgsProcessingUtils.mapLayerFromString(str(value or ""), context, True, hint)


def feature_source(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    name: str,
    context: QgsProcessingContext,
) -> Optional[QgsProcessingFeatureSource]:
    """The features of ``name``; None for no layer. Raises ParameterError for a broken filter."""
    source = _opened(algorithm, parameters, name, context)
    if source is None:
        return None
    given = raw(parameters, name, context)
    check_filter(given, name, source, context.expressionContext())
    return LastingSource(source, vector_layer(parameters, name, context))


def _opened(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    name: str,
    context: QgsProcessingContext,
) -> Optional[QgsProcessingFeatureSource]:
    """The features of ``name``; None for no layer.

    QGIS 3.44 raises what is no error of its own where a coordinate of a layer is infinite, since
    it looks for the layer's extent on the globe: that ends somewhere then.
    """
    try:
        return algorithm.parameterAsSource(parameters, name, context)
    except Exception:
        layer = vector_layer(parameters, name, context)
        box = layer.dataProvider().extent() if layer is not None else QgsRectangle()
        if layer is None or box.isFinite():
            raise
        layer.setExtent(box.intersect(QgsRectangle(-_FAR, -_FAR, _FAR, _FAR)))
        return algorithm.parameterAsSource(parameters, name, context)


def source_file(layer: Optional[QgsMapLayer]) -> str:
    """The file that ``layer`` is read from; empty when it comes from no file."""
    if layer is None:
        return ""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or "")


def destination_text(parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
    """Where an output is to be written, as given; empty for none."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(context.expressionContext(), "")
    return "" if value is None else str(value)


def destination_path(parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
    """The file that an output is to be written to; empty for anything that is no plain file.

    A path without a suffix gets the one that QGIS appends, one with a suffix of no format that of a
    GeoPackage too, and one in capitals the small letters in which some formats are written. A link
    stands for the file behind it, unless that file's suffix tells of another format.
    """
    text = destination_text(parameters, name, context)
    if not text or text == "TEMPORARY_OUTPUT" or ":" in text[2:] or text.startswith("memory:"):
        return ""
    if Path(text).suffix == "" and not os.path.isdir(text):
        text = f"{text}.{QgsProcessingUtils.defaultVectorExtension()}"
    elif not os.path.isdir(text) and not QgsVectorFileWriter.driverForExtension(_suffix(text)[1:]):
        text = f"{text}.gpkg"
    real = os.path.realpath(text) if os.path.islink(text) else text
    text = real if Path(real).suffix.lower() == Path(text).suffix.lower() else text
    suffix = Path(text).suffix
    if suffix.lower() in _IN_SMALL_LETTERS:
        text = text[: -len(suffix)] + suffix.lower()
    return text


def appends(parameters: Parameters, name: str) -> bool:
    """Whether an output's rows are appended to a layer, by QGIS's “append to layer”."""
    value = parameters.get(name)
    return isinstance(value, QgsProcessingOutputLayerDefinition) and bool(value.useRemapping())


def destination_table(
    parameters: Parameters, name: str, context: QgsProcessingContext
) -> tuple[str, str]:
    """File and table of an output of the form ``ogr:dbname='file' table="name"``, or nothing.

    Where no table is named, QGIS calls it like the file.
    """
    provider, _, text = destination_text(parameters, name, context).partition(":")
    if provider != "ogr":
        return "", ""
    uri = QgsDataSourceUri(text)
    file = uri.database() or text
    return file, uri.table() or Path(file).stem


def destination_suffix(parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
    """The suffix, in small letters, of the file in which an output is made; empty for none."""
    file = "" if appends(parameters, name) else destination_table(parameters, name, context)[0]
    return _suffix(file or destination_path(parameters, name, context))


def _suffix(path: str) -> str:
    return Path(path).suffix.lower()


def destination_database(
    parameters: Parameters, name: str, context: QgsProcessingContext
) -> tuple[str, QgsDataSourceUri]:
    """Provider and address of an output of the form ``postgres://dbname='…' table="…"``.

    The provider is empty for an output that is no table of a database.
    """
    found = re.match(r"(\w{3,}):(?://)?(.*)", destination_text(parameters, name, context), re.S)
    uri = QgsDataSourceUri(found[2] if found else "")
    if found is None or not uri.table():
        return "", uri
    return "postgres" if found[1] == "postgis" else found[1], uri


def table_of(layer: Optional[QgsMapLayer]) -> str:
    """The table in its file that ``layer`` shows; the first one when its address names none."""
    if layer is None:
        return ""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    if parts.get("layerName"):
        return str(parts["layerName"])
    listed = layer.dataProvider().subLayers()
    separator = QgsDataProvider.sublayerSeparator()
    return str(listed[0].split(separator)[1]) if listed else ""
