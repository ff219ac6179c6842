# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the style of an output is kept: in its GeoPackage, else in a ``.qml`` beside its file.

A style of the user's own is never replaced. Ours is known by its name in a GeoPackage, and by a
comment in a file, which QGIS leaves out when somebody saves another style there.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsReadWriteContext, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt import sip
from qgis.PyQt.QtXml import QDomDocument

from ....inference.errors import OutputError
from ...texts import tr
from .layer_style import LayerStyle

NAME = "Deep Objects"
_DESCRIPTION = "Classes in the model's colours"
_MARK = "<!-- Written by Deep Objects. Without this line the next run leaves the file alone. -->"
_GEOPACKAGE = ".gpkg"
#: Formats of tables, whatever geometry the rows have.
_TABLES = (".csv", ".xlsx", ".ods")


def keep_in_geopackage(style: LayerStyle, address: str) -> str:
    """Make ``style`` the default of the table at ``address``: what to say of it, mostly nothing.

    Raises OutputError.
    """
    layer = QgsVectorLayer(address, "output", "ogr")
    try:
        if not layer.isValid():
            raise OutputError("the file cannot be opened")
        count, ids, names, *_ = layer.listStylesInDatabase()
        own = dict(zip(names[: max(count, 0)], ids))
        if set(own) - {NAME}:
            return tr("The output's table has a style of your own, which was kept.")
        for number in own.values():
            layer.deleteStyleFromDatabase(number)
        style.apply(layer)
        fault = _save(layer)
        if fault:
            raise OutputError(fault)
    finally:
        sip.delete(layer)
    return ""


def _save(layer: QgsVectorLayer) -> str:
    """Store the layer's style as its default, by the API of this QGIS: the fault, or nothing."""
    if hasattr(layer, "saveStyleToDatabaseV2"):
        return str(layer.saveStyleToDatabaseV2(NAME, _DESCRIPTION, True, "")[1])
    return str(layer.saveStyleToDatabase(NAME, _DESCRIPTION, True, ""))


def keep_beside(style: LayerStyle, geometry_type: Any, written: Path, place: Path) -> str:
    """Write ``style`` beside the file ``written``, which is to be at ``place`` at last.

    Gives what to say of it, mostly nothing. Raises OutputError and OSError.
    """
    earlier = place.with_suffix(".qml")
    if earlier.exists() and not earlier.is_file():
        raise OutputError(f"{earlier} is no file")
    if earlier.is_file() and _MARK not in earlier.read_text("utf-8", "replace"):
        return tr("{} is a style of your own and was kept.").format(earlier)
    target = written.with_suffix(".qml")
    try:
        target.write_text(qml(style, geometry_type), "utf-8")
    except OSError:
        target.unlink(missing_ok=True)
        raise
    return ""


def qml(style: LayerStyle, geometry_type: Any) -> str:
    """``style`` as QGIS saves it, for layers of ``geometry_type``. Raises OutputError."""
    kind = QgsWkbTypes.displayString(geometry_type)
    layer = QgsVectorLayer("None" if kind == "NoGeometry" else kind, "output", "memory")
    try:
        style.apply(layer)
        document = QDomDocument()
        parts = QgsMapLayer.StyleCategory
        wanted = parts.Symbology | parts.Labeling | parts.AttributeTable
        fault = layer.exportNamedStyle(document, QgsReadWriteContext(), wanted)
        if fault:
            raise OutputError(fault)
        return f"{document.toString(1)}{_MARK}\n"
    finally:
        sip.delete(layer)


def keep(style: LayerStyle, geometry_type: Any, written: str, place: Path) -> str:
    """Keep ``style`` with the closed file ``written`` (path, ``|``, layer) that moves to ``place``.

    Gives what to say of it, mostly nothing. Raises OutputError and OSError.
    """
    path = Path(written.partition("|")[0])
    if path.suffix.lower() == _GEOPACKAGE:
        return keep_in_geopackage(style, written)
    if path.suffix.lower() in _TABLES:
        geometry_type = QgsWkbTypes.Type.NoGeometry
    return keep_beside(style, geometry_type, path, place)
