# SPDX-License-Identifier: GPL-2.0-or-later
"""How GDAL is to get from an image's pixels to the ground, and what the log says of it.

Ground control points are fitted with GDAL's own choice: a polynomial, of the second order where
there are six or more of them, else of the first. An RPC model needs heights: those of the objects,
else those of a raster of heights, else the model's own mean height; GDAL itself would take 0.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from osgeo import gdal

from ....inference.errors import ImageryError
from ...texts import tr, translated
from .dataset import gdal_errors, gdal_reason
from .placement import (
    CONTROL_POINTS,
    FLIPPED,
    GEOLOCATION,
    NORTH_UP,
    NOTHING,
    ROTATED,
    SENSOR_MODEL,
    crs_of,
    placement_of,
)

_METHODS = {
    CONTROL_POINTS: "GCP_POLYNOMIAL",
    SENSOR_MODEL: "RPC",
    GEOLOCATION: "GEOLOC_ARRAY",
}
_SECOND_ORDER = 6


@dataclass(frozen=True)
class Placing:
    """What places the image called ``name``, in which CRS, and GDAL's transformer ``options``.

    ``mean_height`` and ``height_span`` are the RPC model's, in metres; ``dem`` is a raster of
    heights, empty for none.
    """

    name: str
    kind: str
    crs: str
    options: tuple[str, ...] = ()
    told: str = ""
    dem: str = ""
    mean_height: float = 0.0
    height_span: float = 0.0

    @property
    def bent(self) -> bool:
        """Whether rows and columns run along no axis of the CRS."""
        return self.kind not in (NOTHING, NORTH_UP, FLIPPED)

    @property
    def without_dem(self) -> tuple[str, ...]:
        """The options for points whose heights are known; GDAL would add the raster's to them."""
        return ("SRC_METHOD=RPC", "RPC_HEIGHT=0") if self.kind == SENSOR_MODEL else self.options

    def remarks(self, resampled: bool) -> tuple[str, ...]:
        """Sentences for the log."""
        if not self.bent:
            return ()
        seen = (
            tr("it is resampled north-up")
            if resampled
            else tr("its pixels are read as they are stored")
        )
        text = tr("{name} is {told}; {seen}.")
        return (text.format(name=self.name, told=self.told, seen=seen),)


def placing_of(dataset: gdal.Dataset, name: str, dem: str = "") -> Placing:
    """What places ``dataset``.

    Raises ImageryError for a grid, a model or heights that cannot be used.
    """
    kind = placement_of(dataset)
    _, x_column, x_row, _, y_column, y_row = dataset.GetGeoTransform()
    area = x_column * y_row - x_row * y_column
    if not math.isfinite(area) or area == 0:
        raise ImageryError(
            tr(
                "{name} lies on a grid whose cells have no size. Correct its georeference, "
                "or its world file."
            ).format(name=name)
        )
    plain = Placing(name, kind, crs_of(dataset, kind))
    if not plain.bent:
        return plain
    if kind == SENSOR_MODEL:
        return _by_sensor_model(plain, dataset.GetMetadata("RPC"), dem)
    if kind == CONTROL_POINTS:
        told = _by_control_points(dataset.GetGCPCount())
    elif kind == ROTATED:
        told = tr("rotated")
    else:
        told = tr("placed by {kind}").format(kind=translated(kind))
    method = (f"SRC_METHOD={_METHODS[kind]}",) if kind in _METHODS else ()
    return replace(plain, options=method, told=told)


def _by_control_points(count: int) -> str:
    text = tr("placed by {count} control points, through a polynomial of the first order")
    if count >= _SECOND_ORDER:
        text = tr("placed by {count} control points, through a polynomial of the second order")
    return text.format(count=count)


def _by_sensor_model(plain: Placing, model: dict[str, str], dem: str) -> Placing:
    mean, span = (_number(plain.name, model, key) for key in ("HEIGHT_OFF", "HEIGHT_SCALE"))
    options = ["SRC_METHOD=RPC", f"RPC_HEIGHT={mean!r}"]
    told = tr("the model's mean height, {mean:.1f} m").format(mean=mean)
    if dem:
        _check_heights(dem)
        options = ["SRC_METHOD=RPC", f"RPC_DEM={dem}", f"RPC_DEM_MISSING_VALUE={mean!r}"]
        told = tr("heights of {dem}, where there are none {told}").format(dem=dem, told=told)
    return replace(
        plain,
        options=tuple(options),
        told=tr("placed by an RPC model; objects without heights of their own get {told}").format(
            told=told
        ),
        dem=dem,
        mean_height=mean,
        height_span=span,
    )


def _number(name: str, model: dict[str, str], key: str) -> float:
    try:
        return float(model[key].split()[0])
    except (KeyError, IndexError, ValueError) as error:
        raise ImageryError(
            tr(
                "{name} is placed by an RPC model without a number for {key}. Write the "
                "model's metadata again, or warp the image before."
            ).format(name=name, key=key)
        ) from error


def _check_heights(dem: str) -> None:
    """Refuse heights that cannot be opened: GDAL would say so for each point."""
    with gdal_errors():
        try:
            opened = gdal.Open(dem)
        except RuntimeError:
            opened = None
        reason = gdal_reason(tr("it has no grid on the ground"))
    if opened is None or placement_of(opened) not in (NORTH_UP, FLIPPED, ROTATED):
        raise ImageryError(
            tr(
                "RPC_DEM: {dem} cannot be read as a raster of heights ({reason}). Choose a "
                "raster of heights in metres, or leave RPC_DEM empty."
            ).format(dem=dem, reason=reason)
        )
