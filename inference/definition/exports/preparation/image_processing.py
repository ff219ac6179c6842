# SPDX-License-Identifier: GPL-2.0-or-later
"""Hugging Face's ``preprocessor_config.json``: how a picture becomes the input of a model.

The order is resize, centre crop, multiply, normalise. What a file leaves out is what its class of
image processor has for it; a class that is not known here must say everything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any, Optional

from ....texts import marked, tr, translated
from ...esri.emd import MOST_PIXELS
from ...model_definition import (
    BICUBIC,
    BILINEAR,
    BOX,
    HAMMING,
    LANCZOS,
    NEAREST,
    SHORT_SIDE,
    STRETCH,
    Fit,
    Normalization,
)
from ...reader import Reader, is_whole
from ..described import boxed, windowed
from .processor_defaults import CLASSES, OF_MODEL

#: Classes that divide before they resize, so that pixels between others are fractions.
_FRACTIONS = ("DINOv3ViT",)

_FILTERS = (NEAREST, LANCZOS, BILINEAR, BICUBIC, BOX, HAMMING)
_SIZE_REMEDY = marked('Write {"height": 224, "width": 224} or {"shortest_edge": 224}.')
_ONE_SIZE = marked("A model's input needs one size for all pictures.")


@dataclass(frozen=True)
class Prepared:
    """How chips are cut (fields of a definition), normalised, and whether bands are reversed."""

    cut: dict[str, Any]
    normalization: Optional[Normalization]
    reversed_bands: bool


@dataclass(frozen=True)
class _Size:
    """A ``size``: both sides, or the shorter one."""

    height: int = 0
    width: int = 0
    short: int = 0


def read_image_processing(reader: Reader, config: dict[str, Any]) -> Optional[Prepared]:
    """What the file in ``reader`` says; ``config`` is the model's own ``config.json``.

    None, and the faults are with the reader, where it cannot be followed.
    """
    kind = _kind(reader, config)
    given = {key: value for key, value in reader.values.items() if value is not None}
    whole = Reader({**CLASSES.get(kind, {}), **given}, reader.faults)
    if whole.has("do_pad") and whole.flag("do_pad", False):
        whole.fault(
            "do_pad", "false", tr("Export the model with a processor that resizes instead.")
        )
    cut = _cut(whole, kind, config)
    normalization = _normalization(whole)
    reversed_bands = whole.flag("do_flip_channel_order", False)
    return None if reader.faults or cut is None else Prepared(cut, normalization, reversed_bands)


def _kind(reader: Reader, config: dict[str, Any]) -> str:
    """The class of processor without its endings, in this table's letter case."""
    named = reader.values.get("image_processor_type") or reader.values.get("feature_extractor_type")
    if not isinstance(named, str) or not named:
        return OF_MODEL.get(str(config.get("model_type")).lower(), "")
    bare = re.sub(r"(ImageProcessor|FeatureExtractor)(Fast|Pil)?$", "", named)
    folded = {kind.lower(): kind for kind in CLASSES}
    return folded.get(bare.lower(), bare)


def _cut(reader: Reader, kind: str, config: dict[str, Any]) -> Optional[dict[str, Any]]:
    cropped = reader.flag("do_center_crop", False)
    crop = _size(reader, "crop_size", True) if cropped else None
    if crop is not None and crop.short:
        reader.fault(
            "crop_size",
            tr("height and width in pixels"),
            tr('Write {"height": 224, "width": 224}.'),
        )
    if not _step(reader, "do_resize"):
        values = {"size": config.get("image_size") or reader.values.get("size")}
        window = crop or _size(Reader(values, reader.faults), "size", True)
        if window is None or not window.height:
            reader.faults.append(
                tr("do_resize is false, and no size is fixed. {one_size}").format(
                    one_size=translated(_ONE_SIZE)
                )
            )
            return None
        return windowed(window.height, window.width)
    short_first = kind in CLASSES and "shortest_edge" in CLASSES[kind]["size"]
    size = _size(reader, "size", not short_first)
    filter = _filter(reader)
    if size is None or (cropped and crop is None):
        return None
    fit = _own_fit(reader, kind, size, crop, filter) or _fit(reader, size, crop, filter)
    return None if fit is None else boxed(replace(fit, rounded=kind not in _FRACTIONS))


def _own_fit(
    reader: Reader, kind: str, size: _Size, crop: Optional[_Size], filter: str
) -> Optional[Fit]:
    """The ways of the classes that read ``size`` in a way of their own."""
    if kind == "PoolFormer" and size.height == size.width:
        size = _Size(short=size.height or size.short)
    if kind == "ConvNext" and size.short >= 384:
        return Fit(size.short, size.short, STRETCH, 0, filter)
    if kind in ("ConvNext", "PoolFormer") and size.short:
        share = reader.numbers("crop_pct", tr("Give a share such as 0.875."), 1)
        if not share or not 0.01 <= share[0] <= 1:
            reader.fault(
                "crop_pct", tr("a number from 0.01 to 1"), tr("Give a share such as 0.875.")
            )
            return None
        side, crop = int(size.short / share[0]), crop or _Size(size.short, size.short)
        return Fit(crop.height, crop.width, SHORT_SIDE, side, filter)
    if kind == "Levit" and size.short and crop:
        side = int((256 / 224) * size.short)
        return Fit(crop.height, crop.width, SHORT_SIDE, side, filter)
    return None


def _fit(reader: Reader, size: _Size, crop: Optional[_Size], filter: str) -> Optional[Fit]:
    """Resize to ``size``, then cut ``crop`` out of the middle."""
    if reader.faults:
        return None
    if size.short:
        if crop:
            return Fit(crop.height, crop.width, SHORT_SIDE, size.short, filter)
        reader.faults.append(
            tr(
                "size has a shortest_edge and do_center_crop is false, so that pictures "
                'keep their own shapes. {one_size} Write "do_center_crop": true and a '
                "crop_size."
            ).format(one_size=translated(_ONE_SIZE))
        )
        return None
    crop = crop or size
    if (crop.height, crop.width) == (size.height, size.width):
        return Fit(size.height, size.width, STRETCH, 0, filter)
    if size.height == size.width:
        return Fit(crop.height, crop.width, STRETCH, size.height, filter)
    reader.faults.append(
        tr(
            "size is {height} × {width} and crop_size {height_2} × {width_2}, but cutting "
            "is known from squares only. Make size a square, or leave the crop out."
        ).format(height=size.height, width=size.width, height_2=crop.height, width_2=crop.width)
    )
    return None


def _size(reader: Reader, key: str, square: bool) -> Optional[_Size]:
    """A number, a pair with the height first, or an object; ``square`` is for a single number."""
    value = reader.values.get(key)
    sides: list[Any] = []
    if isinstance(value, list):
        sides = value if len(value) == 2 else value * 2
    elif isinstance(value, dict):
        wanted = {name for name, side in value.items() if side is not None}
        if wanted == {"shortest_edge"} and _is_side(value["shortest_edge"]):
            return _Size(short=int(value["shortest_edge"]))
        if wanted == {"height", "width"}:
            sides = [value["height"], value["width"]]
    elif value is not None and _is_side(value):
        return _Size(int(value), int(value)) if square else _Size(short=int(value))
    if len(sides) == 2 and all(_is_side(side) for side in sides):
        return _Size(int(sides[0]), int(sides[1]))
    reader.fault(
        key, tr("height and width, or the shortest_edge, in pixels"), translated(_SIZE_REMEDY)
    )
    return None


def _is_side(value: Any) -> bool:
    return is_whole(value) and 1 <= value <= MOST_PIXELS


def _filter(reader: Reader) -> str:
    """``resample`` by Pillow's number."""
    number = reader.whole(
        "resample",
        tr("0 is nearest, 1 lanczos, 2 bilinear, 3 bicubic, 4 box and 5 hamming."),
        0,
        len(_FILTERS) - 1,
    )
    return _FILTERS[number]


def _normalization(reader: Reader) -> Optional[Normalization]:
    """``x * rescale_factor [- 1]``, less the mean, by the deviation, which may come twice."""
    scale, shift = 1.0, 0.0
    mean: tuple[float, ...] = (0.0,)
    std: tuple[float, ...] = (1.0,)
    if _step(reader, "do_rescale"):
        found = reader.numbers("rescale_factor", tr("Write for example 0.00392156862745098."), 1)
        scale = found[0] if found else 1.0
        shift = 1.0 if reader.flag("rescale_offset", False) else 0.0
    if _step(reader, "do_normalize"):
        mean = reader.numbers("image_mean", tr("Write one number per band."))
        std = _deviation(reader)
        if reader.flag("include_top", False):
            std = tuple(value * value for value in std)
    elif reader.flag("include_top", False):
        std = _deviation(reader)
    if reader.faults:
        return None
    return Normalization(tuple(value + shift for value in mean), std, scale)


def _deviation(reader: Reader) -> tuple[float, ...]:
    found = reader.numbers("image_std", tr("Write one number per band."))
    if 0.0 in found:
        reader.fault("image_std", tr("a list of numbers other than 0"), tr("Correct the number."))
    return found


def _step(reader: Reader, key: str) -> bool:
    """Whether a step is done, which the file or its class must say."""
    if not reader.has(key):
        reader.fault(
            key,
            tr("true or false"),
            tr("Say whether pictures are {meant}.").format(meant=translated(_MEANT[key])),
        )
        return False
    return reader.flag(key, False)


_MEANT = {
    "do_resize": marked("resized to size"),
    "do_rescale": marked("multiplied by rescale_factor"),
    "do_normalize": marked("normalised by image_mean and image_std"),
}
