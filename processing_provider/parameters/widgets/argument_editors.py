# SPDX-License-Identifier: GPL-2.0-or-later
"""One editor per type of model argument. An empty value stands for the argument's default.

Every editor has ``edited``, with the new text when the user changed it, ``text`` and ``set_text``,
which shows any text, also one that the argument does not take.
"""

from __future__ import annotations

import math
import re
from typing import Any, Optional, Union

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QValidator, QWheelEvent
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit

from ....inference.backends.argument import Argument
from ...texts import tr, translated
from ..arguments import argument_text
from .rich_wrapper import open_wide

_WHOLE = re.compile(r"[+-]?\d*", re.ASCII)
_DECIMAL = re.compile(r"[+-]?\d*\.?\d*(?:(?<=[\d.])[eE][+-]?\d*)?", re.ASCII)


class NumberValidator(QValidator):
    """Lets digits through; a typed comma becomes the decimal point, whatever the language."""

    def __init__(self, whole: bool, parent: QLineEdit) -> None:
        super().__init__(parent)
        self._pattern = _WHOLE if whole else _DECIMAL

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:  # noqa: D102
        text = text.replace(",", ".")
        if not self._pattern.fullmatch(text):
            return QValidator.State.Invalid, text, position
        try:
            float(text)
        except ValueError:
            return QValidator.State.Intermediate, text, position
        return QValidator.State.Acceptable, text, position


class LineEditor(QLineEdit):
    """A number, or any text for an argument of no known type."""

    edited = pyqtSignal(str)

    def __init__(self, argument: Optional[Argument]) -> None:
        super().__init__()
        open_wide(self)
        self.setClearButtonEnabled(True)
        self.textEdited.connect(self._tell)
        if argument is not None:
            self.setPlaceholderText(default_text(argument))
            if is_number(argument):
                self.setValidator(NumberValidator(argument.whole, self))

    def set_text(self, text: str) -> None:
        """Show ``text``, unless it stands there, perhaps with a blank that is being typed."""
        if text != self.text().strip():
            self.setText(text)

    def _tell(self, text: str) -> None:
        self.edited.emit(text.strip())


class ChoiceEditor(QComboBox):
    """One of some texts; the default is the first entry."""

    edited = pyqtSignal(str)

    def __init__(self, argument: Argument) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItem(tr("{} (default)").format(default_text(argument)), "")
        for value in ("true", "false") if argument.yes_no else choices(argument):
            self.addItem(_word(value) if argument.yes_no else value, value)
        self.activated.connect(self._tell)

    def text(self) -> str:
        """The chosen text; empty for the default."""
        return str(self.currentData() or "")

    def set_text(self, text: str) -> None:
        """Choose ``text``; one that is no choice is added as it is."""
        if self.findData(text) < 0:
            self.addItem(text, text)
        self.setCurrentIndex(self.findData(text))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102, N802
        event.ignore()  # it scrolls the dialog, and must not change values in passing

    def _tell(self, _: int) -> None:
        self.edited.emit(self.text())


Editor = Union[LineEditor, ChoiceEditor]


def editor_for(argument: Optional[Argument]) -> Editor:
    """The editor for ``argument``; None is an argument of which nothing is known."""
    if argument is not None and (argument.yes_no or choices(argument)):
        return ChoiceEditor(argument)
    return LineEditor(argument)


def choices(argument: Argument) -> tuple[str, ...]:
    """The texts that ``argument`` may be; none when it is a number, yes/no or free."""
    return tuple(getattr(argument, "choices", ()))


def is_number(argument: Argument) -> bool:
    """Whether ``argument`` is a number."""
    limits: tuple[Any, ...] = (argument.least, argument.most)
    listed = argument.yes_no or choices(argument)
    return not listed and all(isinstance(limit, (int, float)) for limit in limits)


def default_text(argument: Argument) -> str:
    """The default as a person reads it."""
    if argument.default is None:
        return tr("not set")
    text = argument_text(argument.default)
    return _word(text) if argument.yes_no else text


def meaning(argument: Argument) -> str:
    """What ``argument`` is for, and which numbers it takes."""
    limits = _limits(argument) if is_number(argument) else ""
    if not limits:
        return translated(argument.help)
    return f"{translated(argument.help)} ({limits})" if argument.help else limits


def _limits(argument: Argument) -> str:
    """The numbers that ``argument`` takes; nothing when it takes all."""
    most = f"{argument.most:g}" if argument.most < 1e5 else str(argument.most)
    least = f"{argument.least:g}"
    if math.isinf(argument.most):
        return "" if math.isinf(argument.least) else tr("{} or more").format(least)
    return (
        tr("{} to {}").format(least, most) if argument.least >= 0 else tr("up to {}").format(most)
    )


def _word(yes_no: str) -> str:
    return tr("yes") if yes_no == "true" else tr("no")
