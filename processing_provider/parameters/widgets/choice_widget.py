# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog's widget for a choice on which it depends which other parameters mean something.

Which ones is said where the choice is declared. Imported by dialogs alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from qgis.PyQt.QtWidgets import QComboBox

from .rich_wrapper import RichWrapper, by_name, set_open


class ChoiceWidgetWrapper(RichWrapper):
    """A list to choose from; parameters that mean nothing beside what is chosen are greyed.

    ``opens`` names, by the values of the choice, the parameters that mean something with each.
    """

    def createWidget(  # noqa: D102, N802
        self, opens: Optional[Mapping[str, Sequence[str]]] = None
    ) -> QComboBox:
        self._opens = {value: tuple(names) for value, names in (opens or {}).items()}
        self._others: dict[str, Any] = {}
        listed = QComboBox()
        for value in self.parameterDefinition().options():
            listed.addItem(value, value)
        listed.currentIndexChanged.connect(self.tell_change)
        return listed

    def postInitialize(self, wrappers: Sequence[Any]) -> None:  # noqa: D102, N802
        if not self.is_rich():
            return
        named = {name for names in self._opens.values() for name in names}
        self._others = {name: other for name, other in by_name(wrappers).items() if name in named}
        for changing in (self, *self._others.values()):
            changing.widgetValueHasChanged.connect(self._grey_what_is_unused)
        self._grey_what_is_unused()

    def _grey_what_is_unused(self, *_: Any) -> None:
        opened = self._opens.get(self.value(), ())
        for name, other in self._others.items():
            set_open(other, name in opened)

    def setValue(self, value: Any) -> None:  # noqa: D102, N802
        place = self.widget.findData(self.text_of(value))
        if place >= 0:
            self.widget.setCurrentIndex(place)

    def value(self) -> str:  # noqa: D102
        return str(self.widget.currentData())
