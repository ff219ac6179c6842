# SPDX-License-Identifier: GPL-2.0-or-later
"""From the feature set that ``vectorize`` answers to outcomes.

Features are paired with chips by position; their numbers restart at every call, and their
geometry is ignored, since some functions nest it one level too deep.
"""

from __future__ import annotations

import base64
import json
import math
import re
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ...job import CONFIDENCE, DOUBLE, EXPLANATION, SCORES, WHOLE
from ...outcome import BELOW_THRESHOLD, OK, Outcome
from ...texts import tr
from .facts import LABELS

_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_WRAPPED = re.compile(rf"(?:[\w.]+\(|\[|\()*({_NUMBER})(?:[\])]|,\s*[a-z_]+=[^()\[\]]*)*")
_LONGEST_NUMBER = 200
_JPEG = b"\xff\xd8"


def feature_attributes(answer: Any) -> list[Mapping[str, Any]]:
    """The attributes of each feature in ``answer``. Raises ValueError, saying what is wrong."""
    if not isinstance(answer, dict) or answer.get("output_vectors") is None:
        raise ValueError(tr("returned no output_vectors"))
    vectors = answer["output_vectors"]
    try:
        values = json.loads(vectors) if isinstance(vectors, (str, bytes)) else vectors
        listed = values["features"]
        return [dict(feature["attributes"]) for feature in listed]
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise ValueError(tr("returned output_vectors that are no feature set in JSON")) from error


def outcome(attributes: Mapping[str, Any], further: Sequence[tuple[str, str]]) -> Outcome:
    """The outcome that the ``attributes`` of one feature tell.

    ``further`` are the (name, type) of the fields beyond label and confidence. Raises ValueError
    when there is no label.
    """
    texts = [_text(attributes.get(name)) for name in LABELS]
    given = [text for text in texts if text is not None]
    if not given:
        raise ValueError(tr("gave no {field}").format(field=LABELS[0]))
    label = next((text for text in given if text), "")
    return Outcome(
        OK if label else BELOW_THRESHOLD,
        label,
        confidence(attributes.get(CONFIDENCE)),
        further=tuple(_further(attributes, name, kind) for name, kind in further),
        explanation=picture(attributes.get(EXPLANATION)),
    )


def picture(value: Any) -> str:
    """The JPEG in ``value`` as base64; empty when there is none.

    It is given as such, or within a list of (title, picture) pairs that is JSON and base64 itself,
    as arcgis.learn's functions do; of several the first is taken.
    """
    try:
        content = base64.b64decode(value, validate=True)
        if content.startswith(_JPEG):
            return str(value)
        return picture(json.loads(content)[0][1])
    except (IndexError, KeyError, RecursionError, TypeError, ValueError):
        return ""


def confidence(value: Any) -> Optional[float]:
    """The one number in ``value``; of several joined by “;”, the highest; None when it is none.

    So ``0.9``, ``"0.9"``, ``"tensor(0.9)"``, ``"[0.9]"`` and ``"0.1;0.9"`` are all 0.9.
    """
    if not isinstance(value, str) or ";" not in value:
        return number(value)
    parts = [number(part) for part in value.split(";") if part.strip()]
    numbers = [part for part in parts if part is not None]
    return max(numbers) if numbers and len(numbers) == len(parts) else None


def number(value: Any) -> Optional[float]:
    """The one finite number in ``value``, also within brackets; None when it is none."""
    if isinstance(value, (list, tuple)):
        return number(value[0]) if len(value) == 1 else None
    if isinstance(value, str):
        found = _WRAPPED.fullmatch(value.strip()) if len(value) <= _LONGEST_NUMBER else None
        value = found[1] if found else None
    if value is None or isinstance(value, dict):
        return None
    try:
        found_number = float(value)
    except OverflowError:
        return None
    return found_number if math.isfinite(found_number) else None


def _text(value: Any) -> Optional[str]:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def _further(attributes: Mapping[str, Any], name: str, kind: str) -> Any:
    """One further value as its field takes it; None for what does not fit."""
    value = attributes.get(name)
    if name == SCORES and name not in attributes:
        value = attributes.get(CONFIDENCE)
    if kind not in (DOUBLE, WHOLE):
        return _text(value)
    found = number(value)
    if found is None or kind == DOUBLE:
        return found
    whole = value if isinstance(value, int) else int(found)
    return whole if abs(whole) < 2**63 else None
