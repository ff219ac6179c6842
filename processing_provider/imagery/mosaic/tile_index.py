# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters that a vector layer lists: a tile index of ``gdaltindex``, footprints with paths.

Nothing is opened here but the first path of a text field, to see whether it is a raster's.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from typing import Optional

from osgeo import gdal
from qgis.core import Qgis, QgsFeatureRequest, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QUrl

from ....inference.errors import ParameterError
from ....inference.job import Image
from ...texts import tr
from ..rasters.dataset import gdal_errors

#: The field in which gdaltindex writes the paths.
LOCATION = "location"

#: A dataset within a file or on a server as GDAL names it; a single letter is a Windows drive.
_GDAL_PREFIX = re.compile(r"/vsi|[A-Za-z][A-Za-z0-9_+]+:")
_WEB = re.compile(r"(https?|ftp)://", re.IGNORECASE)
#: Fields that a message names.
_MOST_TOLD = 12
_SUFFIX = re.compile(r"\.[A-Za-z][A-Za-z0-9]{1,4}$")


def listed_images(
    layer: QgsVectorLayer,
    field: str = "",
    home: str = "",
    say: Callable[[str], None] = lambda _: None,
) -> tuple[Image, ...]:
    """The rasters that ``layer`` lists in ``field``, in the order of its features, each once.

    Without ``field``: in the first text field whose first value is the path of an existing
    raster, ``location`` before all others, or in ``location`` if there is no such field. Relative
    paths start at the folder of the layer's file, else at ``home``, the project's. Files that are
    not there are listed all the same: opening them says so. ``say`` gets a sentence about features
    without a path. Raises ParameterError for a layer that lists no rasters.
    """
    folders = _folders(layer, home)
    name = _named(layer, field) if field else _found(layer, folders)
    images: dict[str, Image] = {}
    values = list(_values(layer, name))
    for value in filter(None, values):
        uri = _address(value, folders)
        images.setdefault(uri, Image(_short(uri), uri, "gdal"))
    if not images:
        raise ParameterError(
            tr(
                "{layer} names no raster in its field “{name}”. Fill the field with the "
                "paths of rasters, or choose another layer."
            ).format(layer=layer.name(), name=name)
        )
    empty = sum(1 for value in values if not value)
    if empty:
        say(
            tr("{empty} of {count} features of {layer} name no raster; left out.").format(
                empty=empty, count=len(values), layer=layer.name()
            )
        )
    return tuple(images.values())


def is_tile_index(layer: QgsVectorLayer) -> bool:
    """Whether ``layer`` has polygons and a field with paths of rasters.

    The rasters of a field ``location`` need not be there: an index may have been moved.
    """
    polygons = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    if not polygons:
        return False
    if _search(layer, _folders(layer, "")) is not None:
        return True
    location = _location(layer)
    first = _first_value(layer, location) if location else ""
    return bool(_GDAL_PREFIX.match(first) or _SUFFIX.search(first))


def _named(layer: QgsVectorLayer, field: str) -> str:
    if field in _text_fields(layer):
        return field
    text = tr(
        "{layer}: “{field}” is no field of the layer. Choose the field with the paths of the "
        "rasters; {fields}."
    )
    if field in layer.fields().names():
        text = tr(
            "{layer}: “{field}” is no text field. Choose the field with the paths of the rasters; "
            "{fields}."
        )
    raise ParameterError(
        text.format(layer=layer.name(), field=field, fields=_text_fields_in_words(layer))
    )


def _found(layer: QgsVectorLayer, folders: tuple[str, ...]) -> str:
    field = _search(layer, folders) or _location(layer)
    if field is None:
        raise ParameterError(
            tr(
                "{layer} lists no rasters: no text field begins with the path of one that "
                "is there; {fields}. Choose the field with the paths, or "
                "make a layer of them with “Tile index” of the GDAL tools."
            ).format(layer=layer.name(), fields=_text_fields_in_words(layer))
        )
    return field


def _text_fields_in_words(layer: QgsVectorLayer) -> str:
    names = _text_fields(layer)
    if not names:
        return tr("it has no text fields")
    text = tr("its text fields are {names}")
    if len(names) > _MOST_TOLD:
        text = tr("its text fields are {names} and {count} more")
    return text.format(names=", ".join(names[:_MOST_TOLD]), count=len(names) - _MOST_TOLD)


def _text_fields(layer: QgsVectorLayer) -> list[str]:
    text = _text_type()
    return [field.name() for field in layer.fields() if field.type() == text]


def _text_type() -> object:
    """The type of text fields, by the API of this QGIS."""
    if Qgis.QGIS_VERSION_INT >= 33800:
        from qgis.PyQt.QtCore import QMetaType

        return QMetaType.Type.QString
    from qgis.PyQt.QtCore import QVariant

    return QVariant.String


def _location(layer: QgsVectorLayer) -> Optional[str]:
    return next((name for name in _text_fields(layer) if name.lower() == LOCATION), None)


def _search(layer: QgsVectorLayer, folders: tuple[str, ...]) -> Optional[str]:
    """The text field whose first value is the path of an existing raster."""
    names = sorted(_text_fields(layer), key=lambda name: name.lower() != LOCATION)
    for name in names:
        value = _first_value(layer, name)
        if value and _is_raster(_address(value, folders)):
            return name
    return None


def _first_value(layer: QgsVectorLayer, field: str) -> str:
    return next((value for value in _values(layer, field) if value), "")


def _values(layer: QgsVectorLayer, field: str) -> Iterator[str]:
    """The texts of ``field``, feature by feature; empty for NULL."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([layer.fields().lookupField(field)])
    for feature in layer.getFeatures(request):
        value = feature[field]
        yield value.strip() if isinstance(value, str) else ""


def _folders(layer: QgsVectorLayer, home: str) -> tuple[str, ...]:
    """Where relative paths may start."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    return tuple(folder for folder in (os.path.dirname(path), home) if folder)


def _address(value: str, folders: tuple[str, ...]) -> str:
    """What GDAL opens for ``value``: the existing path that it means, or the likeliest one."""
    if value.lower().startswith("file:"):
        value = QUrl(value).toLocalFile()
    if _WEB.match(value):
        return f"/vsicurl/{value}"
    spellings = dict.fromkeys((value, value.replace("\\", "/")))  # an index may come from Windows
    tried = [os.path.join(folder, path) for path in spellings for folder in folders]
    tried = [os.path.normpath(path) for path in tried if not path.startswith("/vsi")]
    found = next((path for path in tried if os.path.exists(path)), None)
    if found is None and (_GDAL_PREFIX.match(value) or not tried):
        return value
    return found or tried[0]


def _is_raster(uri: str) -> bool:
    if not (os.path.isfile(uri) or _GDAL_PREFIX.match(uri)):
        return False
    with gdal_errors():
        try:
            return gdal.IdentifyDriverEx(uri, gdal.OF_RASTER) is not None
        except RuntimeError:
            return False


def _short(uri: str) -> str:
    return os.path.basename(uri.rstrip("/")) or uri
