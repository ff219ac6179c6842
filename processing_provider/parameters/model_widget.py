# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog's widget for a model: a file to choose, or JSON text to paste.

Imported by dialogs alone. In the modeler QGIS's own widget is used, which takes fixed values,
expressions, inputs and outputs of other steps alike.
"""

from __future__ import annotations

import json
from typing import Any

from processing.gui.wrappers import DIALOG_STANDARD, WidgetWrapper
from qgis.gui import QgsFileWidget, QgsGui
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from ..texts import tr

_FILTER = (
    "Models and their definitions (*.emd *.dlpk *.json *.onnx *.pt *.pth *.pt2 *.safetensors "
    "*.keras *.h5);;Model definitions (*.emd *.dlpk *.json);;All files (*)"
)


class RichWrapper(WidgetWrapper):
    """A wrapper that hands the modeler QGIS's standard widget instead of its own."""

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


class ModelWidgetWrapper(RichWrapper):
    """A path with a browse button; in a batch's cells a plain line."""

    def createWidget(self) -> QWidget:  # noqa: D102, N802
        if self.dialogType != DIALOG_STANDARD:
            line = QLineEdit()
            line.textChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
            return line
        chooser = QgsFileWidget()
        chooser.setFilter(tr(_FILTER))
        chooser.setDialogTitle(tr("Choose a model or its definition"))
        chooser.lineEdit().setPlaceholderText(
            tr("Path of an .emd, a .dlpk, a model or its folder, or JSON text")
        )
        chooser.fileChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return chooser

    def _line(self) -> QLineEdit:
        return self.widget.lineEdit() if isinstance(self.widget, QgsFileWidget) else self.widget

    def setValue(self, value: Any) -> None:  # noqa: D102, N802
        if isinstance(value, (dict, list)):
            value = json.dumps(value)
        self._line().setText("" if value is None else str(value))

    def value(self) -> str:  # noqa: D102
        return str(self._line().text()).strip()
