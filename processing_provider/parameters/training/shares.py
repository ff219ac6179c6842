# SPDX-License-Identifier: GPL-2.0-or-later
"""How much of the objects goes to training, validation and test, as users write it."""

from __future__ import annotations

import re

from ....inference.errors import ParameterError
from ...output.training.choices import SPLITS
from ...texts import tr

_WHOLE = 100.0
_PART = re.compile(r"(\d{1,3}(?:\.\d{1,6})?)%?")
_TOLERANCE = 1e-6


def parse_shares(text: str) -> tuple[tuple[str, float], ...]:
    """The splits of ``80;10;10`` with their shares of 1; none at all of an empty text.

    A split of 0 percent is left out. Raises ParameterError.
    """
    joined = re.sub(r"\s+%", "%", text)
    parts = [part for part in re.split(r"[;,/\s]+", joined) if part]
    if not parts:
        return ()
    numbers = [float(found[1]) for found in map(_PART.fullmatch, parts) if found]
    if len(numbers) < len(parts) or len(parts) > len(SPLITS):
        raise ParameterError(
            tr(
                "SPLIT is “{text}”, percentages for train, val and test are needed. Write "
                "for example 80;10;10, or leave it empty."
            ).format(text=text[:60])
        )
    if abs(sum(numbers) - _WHOLE) > _TOLERANCE:
        raise ParameterError(
            tr("SPLIT is “{text}”, which adds up to {total:g} percent. Correct it to 100.").format(
                text=text[:60], total=sum(numbers)
            )
        )
    return tuple((name, number / _WHOLE) for name, number in zip(SPLITS, numbers) if number)
