# SPDX-License-Identifier: GPL-2.0-or-later
"""Mosaic datasets and rasters inside an Esri file geodatabase: what to do where GDAL reads none.

The folder of a geodatabase is told by its name, ``x.gdb``; what lies inside is named behind it,
``x.gdb/ortho`` or ``x.gdb|layername=ortho``. The table ``AMD_<name>_CAT`` is a mosaic's catalogue.
"""

from __future__ import annotations

import os
import re
from typing import Optional

from osgeo import gdal

from ...texts import marked, tr, translated
from ..rasters.dataset import gdal_errors

_GEODATABASE = re.compile(r"(.*?\.gdb)(?:$|[/\\]+$|[/\\|](.*))", re.IGNORECASE | re.DOTALL)
_LAYER_NAME = re.compile(r"(?:^|\|)layername=([^|]*)", re.IGNORECASE)
_CATALOGUE = "AMD_{}_CAT"

_COPY = marked("In ArcGIS save a raster as GeoTIFF with “Copy Raster”.")
_EXPORT = marked(
    "Export the paths of a mosaic dataset with “Export Mosaic Dataset Paths” and choose those "
    "images, or export its footprints with a field of paths and choose that layer."
)


def refusal_for_geodatabase(path: str) -> Optional[str]:
    """Why ``path`` cannot be read as a raster, and the way out, if it is in a file geodatabase.

    None for any other path, for a raster that GDAL can read, and for a vector layer.
    """
    matched = _GEODATABASE.match(path)
    if matched is None or not os.path.isdir(matched.group(1)):
        return None
    geodatabase, inside = matched.group(1), (matched.group(2) or "").rstrip("/\\")
    layer = _LAYER_NAME.search(inside)
    name = layer.group(1) if layer else re.split(r"[/\\|]", inside)[-1]
    tables = _tables(geodatabase)
    if is_readable(path) or name in tables:
        return None
    place = os.path.basename(geodatabase)
    if not name:
        return tr("{place} is a file geodatabase, not a raster. {copy} {export}").format(
            place=place, copy=translated(_COPY), export=translated(_EXPORT)
        )
    if _CATALOGUE.format(name).lower() in {table.lower() for table in tables}:
        return tr(
            "{name} in {place} is an Esri mosaic dataset, which GDAL cannot read. {export}"
        ).format(name=name, place=place, export=translated(_EXPORT))
    return tr(
        "{name} in the file geodatabase {place} cannot be read as a raster by this "
        "GDAL ({version}). {copy} {export}"
    ).format(
        name=name,
        place=place,
        version=gdal.__version__,
        copy=translated(_COPY),
        export=translated(_EXPORT),
    )


def is_readable(path: str) -> bool:
    """Whether GDAL opens ``path`` as a raster with bands."""
    with gdal_errors():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER)
        except RuntimeError:
            return False
    return dataset is not None and dataset.RasterCount > 0


def _tables(geodatabase: str) -> set[str]:
    """The names of the tables and layers of a geodatabase, also of those that GDAL hides."""
    with gdal_errors():
        try:
            dataset = gdal.OpenEx(geodatabase, gdal.OF_VECTOR, open_options=["LIST_ALL_TABLES=YES"])
        except RuntimeError:
            return set()
        if dataset is None:
            return set()
        return {dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())}
