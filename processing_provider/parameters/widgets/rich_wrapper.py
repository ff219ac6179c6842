# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dialog's own widgets share: the modeler gets QGIS's standard widget instead.

Imported by dialogs alone. In the modeler QGIS's widget takes fixed values, expressions, inputs and
outputs of other steps alike.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from processing.gui.wrappers import DIALOG_STANDARD, WidgetWrapper
from qgis.core import QgsProcessingContext, QgsProperty
from qgis.gui import QgsGui
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from .applicable import is_given


class RichWrapper(WidgetWrapper):
    """A rich widget in the standard dialog, made by ``create_rich``; a line in a batch's cells."""

    def __new__(  # noqa: D102
        cls, parameter: Any, dialog: Any, row: int = 0, col: int = 0, **extra: Any
    ) -> Any:
        if type(dialog).__name__ == "ModelerParametersDialog":
            widget = QgsGui.processingGuiRegistry().createModelerParameterWidget(
                dialog.model, dialog.childId, parameter, dialog.context
            )
            widget.setDialog(dialog)
            return widget
        return super().__new__(cls, parameter, dialog, row, col, **extra)

    def is_rich(self) -> bool:
        """Whether this is the standard dialog."""
        return bool(self.dialogType == DIALOG_STANDARD)

    def create_rich(self) -> QWidget:
        """The widget of the standard dialog: the line alone, unless there is a richer one."""
        return self._plain_line()

    def create_cell(self) -> QWidget:
        """The widget of a cell in a batch, as high as a line: the line alone, too."""
        return self._plain_line()

    def text_line(self) -> QLineEdit:
        """The line that holds the value."""
        return self.widget

    def text_of(self, value: Any) -> str:
        """``value``, as history or pasted settings give it, as text."""
        return "" if value is None else str(value)

    def createWidget(self) -> QWidget:  # noqa: D102, N802
        return self.create_rich() if self.is_rich() else self.create_cell()

    def _plain_line(self) -> QLineEdit:
        line = QLineEdit()
        open_wide(line)
        line.textChanged.connect(self.tell_change)
        return line

    def createLabel(self) -> Any:  # noqa: D102, N802
        label = super().createLabel()
        if label is not None:
            label.setToolTip(self.parameterDefinition().toolTip())
        return label

    def tell_change(self, *_: Any) -> None:
        """Tell the dialog that the value is another."""
        self.widgetValueHasChanged.emit(self)

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:  # noqa: D102, N802
        if isinstance(value, QgsProperty):
            value, _ = value.value(context.expressionContext(), None)
        self.setValue(value)

    def setValue(self, value: Any) -> None:  # noqa: D102, N802
        if hasattr(value, "isNull") and value.isNull():
            value = None
        self.text_line().setText(self.text_of(value))

    def value(self) -> str:  # noqa: D102
        return str(self.text_line().text()).strip()


def open_wide(line: QLineEdit) -> None:
    """Let ``line`` hold any text: Qt would cut it, silently, after 32767 characters."""
    line.setMaxLength(2**31 - 1)


def by_name(wrappers: Iterable[Any]) -> dict[str, Any]:
    """A dialog's ``wrappers`` by the id of their parameter."""
    return {wrapper.parameterDefinition().name(): wrapper for wrapper in wrappers}


def set_open(wrapper: Any, is_open: bool) -> None:
    """Let the user change one of QGIS's own widgets, or grey it, unless it was changed before.

    A greyed value is passed all the same, and could be refused without a way to mend it.
    """
    value, default = wrapper.parameterValue(), wrapper.parameterDefinition().defaultValue()
    unchanged = value == default or not (is_given(value) or is_given(default))
    for part in (wrapper.wrappedWidget(), wrapper.wrappedLabel()):
        if part is not None:
            part.setEnabled(is_open or not unchanged)
