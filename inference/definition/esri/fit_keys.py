# SPDX-License-Identifier: GPL-2.0-or-later
"""The project's own keys of an .emd that say how a chip becomes the model's input.

``"Resize": {"Height": 224, "Width": 224, "Mode": "short_side", "Side": 256, "Filter": "bicubic",
"Antialias": 1, "Rounded": 1}`` is a Fit; ``"LargestBox": 4096`` a number of pixels.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Optional

from ...texts import marked, tr, translated
from ..model_definition import (
    BICUBIC,
    BILINEAR,
    BOX,
    CORNER,
    HAMMING,
    LANCZOS,
    LONG_SIDE,
    MIDDLE,
    NEAREST,
    SHORT_SIDE,
    STRETCH,
    Fit,
)
from ..reader import Reader

_MOST_PIXELS = 16384
_MODES = (STRETCH, SHORT_SIDE, MIDDLE, LONG_SIDE, CORNER)
#: Those that need no Side: Height and Width say all.
_WITHOUT_SIDE = (STRETCH, MIDDLE)
_FILTERS = (NEAREST, BILINEAR, BICUBIC, LANCZOS, BOX, HAMMING)

#: Name, key and default of each yes or no: half_even is HalfEven.
_FLAGS = [
    (entry.name, entry.name.title().replace("_", ""), entry.default)
    for entry in fields(Fit)
    if isinstance(entry.default, bool)
]
_REMEDY = marked("Give the size of the model's input in pixels.")


def read_fit(reader: Reader) -> Optional[Fit]:
    """The Fit under ``Resize``, None without one; faults go to ``reader``."""
    if not reader.has("Resize"):
        return None
    if not isinstance(reader.values["Resize"], dict):
        reader.fault("Resize", tr("an object with Height and Width"), translated(_REMEDY))
        return None
    inner = reader.inner("Resize")
    mode = inner.choice("Mode", _MODES, STRETCH)
    side_remedy = tr("Give the length in pixels to which that side is brought.")
    return Fit(
        height=inner.whole("Height", translated(_REMEDY), 1, _MOST_PIXELS),
        width=inner.whole("Width", translated(_REMEDY), 1, _MOST_PIXELS),
        mode=mode,
        side=inner.whole("Side", side_remedy, 0, _MOST_PIXELS, 0)
        if mode in _WITHOUT_SIDE
        else inner.whole("Side", side_remedy, 1, _MOST_PIXELS),
        filter=inner.choice("Filter", _FILTERS, BILINEAR),
        **{name: inner.flag(key, default) for name, key, default in _FLAGS},
    )


def read_largest_box(reader: Reader) -> int:
    """The pixels under ``LargestBox``, 0 without it."""
    remedy = tr("Give the longest side of a box in pixels, or leave the key out.")
    return reader.whole("LargestBox", remedy, 0, _MOST_PIXELS, 0)


def fit_values(fit: Fit) -> dict[str, Any]:
    """The object that ``read_fit`` reads as ``fit``."""
    values: dict[str, Any] = {"Height": fit.height, "Width": fit.width, "Mode": fit.mode}
    if fit.side:
        values["Side"] = fit.side
    flags = {key: int(getattr(fit, name)) for name, key, _ in _FLAGS}
    return {**values, "Filter": fit.filter, **flags}
