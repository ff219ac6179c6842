# SPDX-License-Identifier: GPL-2.0-or-later
"""One ``mlm:input`` of a STAC item: bands, shape, scaling and resizing of what a model is fed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional, Union

from ....texts import tr
from ...esri.emd import MOST_PIXELS
from ...model_definition import (
    BICUBIC,
    BILINEAR,
    BOX,
    NEAREST,
    Fit,
    Normalization,
)
from ...reader import Reader, describe, is_whole
from ..described import boxed, windowed

_AXES = {"channel": "bands", "channels": "bands", "band": "bands", "bands": "bands"}
_LAYOUTS: dict[tuple[str, ...], str] = {
    ("batch", "bands", "height", "width"): "NCHW",
    ("batch", "height", "width", "bands"): "NHWC",
}
#: Filters called after OpenCV's, which look at the pixels around a sample only; area is a mean.
_FILTERS = {
    "interpolation-nearest": (NEAREST, False),
    "interpolation-linear": (BILINEAR, False),
    "interpolation-cubic": (BICUBIC, False),
    "interpolation-area": (BOX, True),
}
#: Ways to one size without resampling: a window of that size does both, with 0 beyond the raster.
_WINDOWS = ("crop", "pad")
#: Of scaling by type: the keys of what is taken off and of what the rest is divided by.
_SCALINGS = {
    "z-score": ("mean", "stddev"),
    "offset": ("value", ""),
    "scale": ("", "value"),
}
#: What drafts and versions before 1.4 called it, in several keys of which any may be missing.
_OLDER_SCALINGS = ("norm_type", "norm_clip", "norm_with_clip_values", "statistics")


@dataclass(frozen=True)
class Fed:
    """The bands that a model is fed, None for all, and further fields of its definition."""

    bands: Optional[Sequence[Union[int, str]]]
    fields: dict[str, Any]


def read_input(given: Reader) -> Fed:
    """What ``given`` says; the faults are with the reader."""
    named = _bands(given)
    count, height, width, layout = _shape(given.inner("input"))
    if named and count and len(named) != count:
        given.faults.append(
            tr(
                "{key_path} names {names} bands, but the shape has {bands}. Correct one of them."
            ).format(key_path=given.key_path("bands"), names=len(named), bands=count)
        )
    remedy = tr("Say what it does with value_scaling and resize_type, and take the key out.")
    check_function(given, "pre_processing_function", remedy)
    cut = _cut(given, height, width)
    fields = {"layout": layout, "normalization": _normalization(given, count), **cut}
    return Fed(named or (range(count) if count else None), fields)


def check_function(part: Reader, key: str, remedy: str) -> None:
    """Refuse a function in words or code under ``key``, which is never run."""
    value = part.values.get(key)
    if value is None:
        return
    named = value.get("expression") if isinstance(value, dict) else value
    part.faults.append(
        tr("{key_path} asks for code ({named}), which is not run. {remedy}").format(
            key_path=part.key_path(key), named=str(named)[:60], remedy=remedy
        )
    )


def _bands(given: Reader) -> tuple[str, ...]:
    listed = given.values.get("bands")
    names = []
    for position, band in enumerate(listed if isinstance(listed, list) else []):
        name = band.get("name") if isinstance(band, dict) else band
        path = f"{given.key_path('bands')}[{position}]"
        if not isinstance(name, str) or not name.strip():
            given.faults.append(
                tr("{path} is {band}, a band's name is needed. Name it.").format(
                    path=path, band=describe(band)
                )
            )
        elif isinstance(band, dict) and band.get("expression") is not None:
            given.faults.append(
                tr(
                    "{path} is computed by an expression ({band}), which is not run. "
                    "Compute the band with the raster calculator first."
                ).format(path=path, band=str(band["expression"])[:60])
            )
        names.append(str(name).strip())
    return tuple(names)


def _shape(structure: Reader) -> tuple[int, int, int, str]:
    """Bands (0 when free), height, width and layout of the tensor."""
    order, shape = (_list(structure, key) for key in ("dim_order", "shape"))
    axes = tuple(_AXES.get(str(axis), str(axis)) for axis in order)
    layout = _LAYOUTS.get(axes, "")
    if not layout:
        structure.fault(
            "dim_order",
            tr('a list of "batch", "bands" or "channel", "height" and "width"'),
            tr("Choose a model that takes one picture of bands, height and width."),
        )
    if len(shape) != 4 or not all(is_whole(side) for side in shape):
        structure.fault(
            "shape", tr("a list of four whole numbers"), tr("Write -1 for a free axis.")
        )
        return 0, 1, 1, layout
    sides = dict(zip(axes, map(int, shape)))
    height, width = sides.get("height", 1), sides.get("width", 1)
    if not all(1 <= side <= MOST_PIXELS for side in (height, width)):
        structure.fault("shape", tr("a fixed height and width"), tr("Write them in pixels."))
    count = sides.get("bands", 0)
    return count if 1 <= count <= 65536 else 0, height, width, layout


def _list(structure: Reader, key: str) -> list[Any]:
    found = structure.values.get(key)
    return found if isinstance(found, list) else []


def _cut(given: Reader, height: int, width: int) -> dict[str, Any]:
    kind = given.values.get("resize_type")
    if kind is None or kind in _WINDOWS:
        return windowed(height, width)
    if isinstance(kind, str) and kind in _FILTERS:
        name, antialias = _FILTERS[kind]
        return boxed(Fit(height, width, filter=name, antialias=antialias, rounded=True))
    known = ", ".join((*_WINDOWS, *_FILTERS))
    given.fault(
        "resize_type",
        tr("one of {known} or null").format(known=known),
        tr("Choose a model resized in such a way."),
    )
    return windowed(height, width)


def _normalization(given: Reader, count: int) -> Optional[Normalization]:
    """``value_scaling``, one for all bands or one for each; null feeds the raster's own values."""
    if not given.has("value_scaling"):
        older = next(filter(given.has, _OLDER_SCALINGS), "")
        if older:
            given.faults.append(
                tr(
                    "{key_path} is the word of an older version of the extension for "
                    "value_scaling. Write value_scaling in its place, with its numbers."
                ).format(key_path=given.key_path(older))
            )
        return None
    listed = given.values["value_scaling"]
    if not isinstance(listed, list) or len(listed) not in {1, count or len(listed)}:
        needed = (
            tr("a list of 1 or {count} objects").format(count=count)
            if count
            else tr("a list of objects")
        )
        given.fault("value_scaling", needed, tr("Give one for all bands, or one for each."))
        return None
    path = given.key_path("value_scaling")
    pairs = [
        _scaling(Reader(entry if isinstance(entry, dict) else {}, given.faults, f"{path}[{n}]"))
        for n, entry in enumerate(listed)
    ]
    return Normalization(tuple(mean for mean, _ in pairs), tuple(std for _, std in pairs))


def _scaling(one: Reader) -> tuple[float, float]:
    """What is taken off, and what the rest is divided by."""
    if "type" in one.values and one.values["type"] is None:
        return 0.0, 1.0
    kind = one.values.get("type")
    if kind == "min-max":
        least, most = _number(one, "minimum"), _number(one, "maximum")
        if least is not None and least == most:
            one.fault("maximum", tr("a number other than minimum"), tr("Correct it."))
        return least or 0.0, ((most or 0.0) - (least or 0.0)) or 1.0
    if not isinstance(kind, str) or kind not in _SCALINGS:
        one.fault(
            "type",
            tr("min-max, z-score, offset, scale or null"),
            tr("Choose a model whose bands are scaled by one of these."),
        )
        return 0.0, 1.0
    mean, std = (_number(one, key) if key else None for key in _SCALINGS[kind])
    if std == 0.0:
        one.fault(_SCALINGS[kind][1], tr("a number other than 0"), tr("Correct it."))
    return mean or 0.0, std or 1.0


def _number(one: Reader, key: str) -> Optional[float]:
    found = one.numbers(key, tr("Write the number that the training used."), 1)
    return found[0] if found else None
