# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog's widget for a model: a file or folder to choose, or JSON text to paste.

Below it stands what is known of the model, and what makes it unusable. Imported by dialogs alone.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...texts import tr
from .facts_line import QUIET, REFUSAL, WARNING, FactsLine
from .model_facts import ModelFacts
from .model_reader import ModelReader
from .rich_wrapper import RichWrapper, by_name, open_wide

_SUFFIXES = (
    "*.emd *.dlpk *.onnx *.pt *.pth *.pt2 *.ts *.torchscript *.safetensors *.h5 *.hdf5 *.keras "
    "*.json"
)


class ModelChooser(QWidget):
    """A path with a button for files and one for folders, and the facts of the model below.

    ``returned`` says that the user came back to the window, perhaps from mending the model.
    """

    returned = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.file = QgsFileWidget(self)
        self.file.setFilter(
            f"{tr('Model definitions and models')} ({_SUFFIXES});;{tr('All files')} (*)"
        )
        self.file.setDialogTitle(tr("Choose a model"))
        self.line = self.file.lineEdit()
        open_wide(self.line)
        self.line.setPlaceholderText(tr("Path of a model or its definition, or JSON text"))
        self.folder_button = QToolButton(self)
        self.folder_button.setIcon(QgsApplication.getThemeIcon("/mIconFolder.svg"))
        self.folder_button.setToolTip(tr("Choose the folder of an exported model"))
        self.folder_button.clicked.connect(self._choose_folder)
        self.facts = FactsLine(self)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(self.folder_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.facts)

    def _choose_folder(self) -> None:
        start = self.line.text().strip().strip('"')
        if not os.path.isdir(start):
            start = os.path.dirname(start)
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a model"), start)
        if chosen:
            self.line.setText(chosen)

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.WindowActivate:
            self.returned.emit()
        return bool(super().event(event))

    def tell(self, facts: ModelFacts) -> None:
        """Show ``facts`` below the path."""
        self.facts.tell(
            (QUIET, facts.summary()), (WARNING, facts.missing), (REFUSAL, facts.refusal)
        )


class ModelWidgetWrapper(RichWrapper):
    """The chooser in the dialog; parameters that mean nothing to the model are greyed there.

    ``reader`` tells other widgets of the same dialog what is known of the model.
    """

    reader: Optional[ModelReader] = None

    def create_rich(self) -> QWidget:  # noqa: D102
        chooser = ModelChooser()
        self.reader = ModelReader(chooser)
        self.reader.read.connect(chooser.tell)
        self.reader.slow.connect(lambda: chooser.facts.tell((QUIET, tr("Reading the model …"))))
        self._others: dict[str, Any] = {}
        chooser.line.textChanged.connect(self.tell_change)
        chooser.line.textChanged.connect(self._ask)
        chooser.returned.connect(self.reader.ask_again)
        return chooser

    def text_line(self) -> QLineEdit:  # noqa: D102
        return self.widget.line if self.is_rich() else self.widget

    def text_of(self, value: Any) -> str:  # noqa: D102
        return json.dumps(value) if isinstance(value, (dict, list)) else super().text_of(value)

    def postInitialize(self, wrappers: Sequence[Any]) -> None:  # noqa: D102, N802
        if self.reader is None:
            return
        self._others = by_name(wrappers)
        self.reader.read.connect(self._grey_what_is_unused)
        for name in ("PROBABILITIES", "CAPTION_FIELD", "CLASS_LABEL_FIELD"):
            if name in self._others:
                self._others[name].widgetValueHasChanged.connect(self._grey_what_is_unused)
        if "ALLOW_MODEL_CODE" in self._others:
            self._others["ALLOW_MODEL_CODE"].widgetValueHasChanged.connect(self._ask)
        self._ask()

    def _ask(self, *_: Any) -> None:
        if self.reader is not None:
            code = self._others.get("ALLOW_MODEL_CODE")
            self.reader.ask(self.value(), bool(code is not None and code.parameterValue()))

    def _grey_what_is_unused(self, *_: Any) -> None:
        """Grey the parameters without a meaning for the model, unless they were changed.

        A greyed value is passed all the same, and could be refused without a way to mend it.
        """
        if self.reader is None:
            return
        facts = self.reader.facts
        known = facts.definition is not None
        used = {
            "CLASS_LABEL_FIELD": not facts.captions,
            "CAPTION_FIELD": facts.captions,
            "PROBABILITIES": facts.scores,
            "EXPLANATIONS": facts.knows("explainability_map"),
        }
        for name, is_used in used.items():
            if name in self._others:
                _set_open(self._others[name], is_used or not known)


def _set_open(wrapper: Any, is_open: bool) -> None:
    """Let the user change one of QGIS's own widgets, or grey it at its default value."""
    unchanged = wrapper.parameterValue() == wrapper.parameterDefinition().defaultValue()
    for part in (wrapper.wrappedWidget(), wrapper.wrappedLabel()):
        if part is not None:
            part.setEnabled(is_open or not unchanged)
