# SPDX-License-Identifier: GPL-2.0-or-later
"""One argument of a model, and a value of it as users write it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Optional, Union

from ..errors import ParameterError
from ..texts import tr

Value = Union[int, float, bool, str]

_YES = ("true", "1", "t", "y", "yes", "on")
_NO = ("false", "0", "f", "n", "no", "off")


@dataclass(frozen=True)
class Argument:
    """A model argument: a number from ``least`` to ``most``, whole if ``least`` is; or yes/no.

    Or a ``text``, one of ``choices`` if there are any. A ``required`` one without a default must
    be given.
    """

    name: str
    default: Optional[Value]
    least: float
    most: float
    help: str
    yes_no: bool = False
    text: bool = False
    choices: tuple[str, ...] = ()
    required: bool = False

    @property
    def whole(self) -> bool:
        """Whether only whole numbers are meant."""
        return isinstance(self.least, int)


def yes_or_no(text: str) -> Optional[bool]:
    """What a word that people write for true or false means; None for any other."""
    word = text.strip().lower()
    return word in _YES if word in (*_YES, *_NO) else None


def checked(model: str, argument: Argument, value: Any) -> Value:
    """``value`` as ``argument`` takes it. Raises ParameterError that begins with ``model``."""
    if argument.yes_no:
        answer = yes_or_no(str(value))
        if answer is not None:
            return answer
        raise ParameterError(
            tr(
                "{model}: the argument {argument} is “{value}”, true or false is needed. "
                "Correct the value."
            ).format(model=model, argument=argument.name, value=value)
        )
    if argument.text:
        return _checked_text(model, argument, value)
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        number = math.nan
    fits = argument.least <= number <= argument.most and math.isfinite(number)
    fits = fits and not isinstance(value, bool)
    if not fits or (argument.whole and number != int(number)):
        kind = _number_needed(argument)
        raise ParameterError(
            tr(
                "{model}: the argument {argument} is “{value}”, {kind} is needed. Correct "
                "the value."
            ).format(model=model, argument=argument.name, value=value, kind=kind)
        )
    return int(number) if argument.whole else number


def _number_needed(argument: Argument) -> str:
    """What a number must be, in words."""
    if argument.most == math.inf:
        return tr("a whole number") if argument.whole else tr("a number")
    if argument.least >= 0:
        text = tr("a number from {least:g} to {most:g}")
        if argument.whole:
            text = tr("a whole number from {least:g} to {most:g}")
    else:
        text = (
            tr("a whole number up to {most:g}") if argument.whole else tr("a number up to {most:g}")
        )
    return text.format(least=argument.least, most=argument.most)


def _checked_text(model: str, argument: Argument, value: Any) -> str:
    """``value`` as text; one of the choices in their own letter case, if there are any."""
    text = "" if value is None else str(value)
    folded = {choice.lower(): choice for choice in argument.choices}
    if not folded:
        return text
    if text.strip().lower() not in folded:
        raise ParameterError(
            tr(
                "{model}: the argument {argument} is “{value}”, one of {choices} is "
                "needed. Correct the value."
            ).format(
                model=model,
                argument=argument.name,
                value=value,
                choices=", ".join(argument.choices),
            )
        )
    return folded[text.strip().lower()]
