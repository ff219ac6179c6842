# SPDX-License-Identifier: GPL-2.0-or-later
"""Chip size, bands and normalisation as users write them, to the keys of an .emd."""

from __future__ import annotations

import json
import re
from typing import Any, Optional, Union

from ....inference.errors import ParameterError
from ...texts import tr

NO_NORMALIZATION = "NONE"
_IMAGENET = {"Mean": [0.485, 0.456, 0.406], "Std": [0.229, 0.224, 0.225]}
_OF_8_BIT = {"Scale": 1 / 255}

#: The words for usual normalisations, all of 8-bit values.
NORMALIZATIONS: dict[str, Optional[dict[str, Any]]] = {
    NO_NORMALIZATION: None,
    "IMAGENET": {**_IMAGENET, **_OF_8_BIT},
    "0-1": {**_OF_8_BIT},
    "-1-1": {"Mean": [0.5], "Std": [0.5], **_OF_8_BIT},
}
_MOST_BANDS = 10_000


def parse_chip_size(text: str) -> Optional[tuple[int, int]]:
    """Width and height in pixels of ``64`` or ``64x48``; None for an empty text.

    Raises ParameterError.
    """
    text = text.strip()
    if not text:
        return None
    found = re.fullmatch(r"(\d{1,5})(?:\s*[x×X]\s*(\d{1,5}))?", text)
    sides = [int(side) for side in found.groups() if side is not None] if found else []
    if not sides or min(sides) < 1:
        raise ParameterError(
            tr(
                "CHIP_SIZE is “{text}”, a number of pixels is needed. Write for example "
                "64, or 64x48 for width and height."
            ).format(text=text[:60])
        )
    return sides[0], sides[-1]


def parse_bands(text: str) -> Optional[list[Union[int, str]]]:
    """ExtractBands, counted from 0, of ``1,2,3``, counted from 1 as QGIS does; or band names.

    None for an empty text. Raises ParameterError.
    """
    parts = [part.strip() for part in re.split(r"[,;]", text) if part.strip()]
    if not parts:
        return None
    bands = [int(part) if re.fullmatch(r"\d{1,9}", part) else part for part in parts]
    wrong = next((b for b in bands if isinstance(b, int) and not 1 <= b <= _MOST_BANDS), None)
    if wrong is not None:
        raise ParameterError(
            tr(
                "BANDS asks for band {wrong}, but bands are counted from 1 here, as in "
                "QGIS. Write for example 1,2,3, or the bands' names."
            ).format(wrong=wrong)
        )
    return [band - 1 if isinstance(band, int) else band for band in bands]


def parse_normalization(text: str) -> Optional[dict[str, Any]]:
    """The changes to an .emd that a normalisation makes; None for an empty text.

    A change to None takes a key out. Raises ParameterError.
    """
    text = text.strip()
    if not text:
        return None
    keys: dict[str, Any] = dict.fromkeys(("Normalization", "Mean", "Std", "Scale"))
    if text.upper() in NORMALIZATIONS:
        return {**keys, "Normalization": NORMALIZATIONS[text.upper()]}
    words = ", ".join(NORMALIZATIONS)
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        raise ParameterError(
            tr(
                "NORMALIZATION is “{text}”, which is none of {words}. Choose one of them, "
                'or write {{"Mean": [...], "Std": [...]}} in pixel values.'
            ).format(text=text[:60], words=words)
        )
    return {**keys, "Normalization": values}
