# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog's widget for a model: a file or folder to choose, or JSON text to paste.

Below it stands what is known of the model, what makes it unusable, and what makes its labels
doubtful on the imagery and the objects that are chosen. Imported by dialogs alone.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt import sip
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
from ..estimate import Wanted
from ..imagery.look import Chosen, Look
from .applicable import applicable
from .chosen import chosen
from .class_colours import ClassColours
from .estimator import Estimator
from .facts_line import LINK, QUIET, REFUSAL, WARNING, FactsLine
from .forewarner import Forewarner
from .model_facts import ModelFacts
from .model_reader import ModelReader
from .rich_wrapper import RichWrapper, by_name, open_wide, set_open
from .setup_link import open_setup

_SUFFIXES = (
    "*.emd *.dlpk *.onnx *.pt *.pth *.ckpt *.pt2 *.ts *.torchscript *.safetensors *.h5 *.hdf5 "
    "*.keras *.json"
)


def file_chooser(parent: Optional[QWidget] = None) -> QgsFileWidget:
    """A line that takes any text, and a button for a model's file."""
    chooser = QgsFileWidget(parent)
    chooser.setFilter(f"{tr('Model definitions and models')} ({_SUFFIXES});;{tr('All files')} (*)")
    chooser.setDialogTitle(tr("Choose a model"))
    open_wide(chooser.lineEdit())
    return chooser


class ModelChooser(QWidget):
    """A path with a button for files and one for folders, and the facts of the model below.

    ``returned`` says that the user came back to the window, perhaps from mending the model;
    ``set_up`` that the missing environment is to be set up.
    """

    returned = pyqtSignal()
    set_up = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.file = file_chooser(self)
        self.line = self.file.lineEdit()
        self.line.setPlaceholderText(tr("Path of a model or its definition, or JSON text"))
        self.folder_button = QToolButton(self)
        self.folder_button.setIcon(QgsApplication.getThemeIcon("/mIconFolder.svg"))
        self.folder_button.setToolTip(tr("Choose the folder of an exported model"))
        self.folder_button.clicked.connect(self._choose_folder)
        self.facts = FactsLine(self)
        self.facts.activated.connect(lambda _: self.set_up.emit())
        self.classes = ClassColours(self)
        self.warnings = FactsLine(self)
        self.time = FactsLine(self)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(self.folder_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        for part in (self.facts, self.classes, self.warnings, self.time):
            column.addWidget(part)

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
        link = tr("Set up the {} environment …").format(facts.environment)
        self.facts.tell(
            (QUIET, facts.summary()),
            (WARNING, facts.missing),
            (LINK, link if facts.missing else ""),
            (REFUSAL, facts.refusal),
        )
        self.classes.show_classes(() if facts.definition is None else facts.definition.classes)

    def warn(self, seen: Look) -> None:
        """Show what was ``seen`` of the imagery and the objects."""
        self.warnings.tell(
            (REFUSAL, seen.refused), *((WARNING, warning) for warning in seen.warnings)
        )


#: What a look at imagery and objects depends on, beside the model.
_LOOKED_AT = ("INPUT", "FEATURES", "CELL_SIZE")
#: What the time depends on too.
_TIMED = ("MODEL_ARGUMENTS", "PROCESSOR", "GPU_ID", "PARALLEL")


class ModelWidgetWrapper(RichWrapper):
    """The chooser in the dialog; parameters that mean nothing to the model are greyed there.

    ``reader`` tells other widgets of the same dialog what is known of the model.
    """

    reader: Optional[ModelReader] = None
    forewarner: Optional[Forewarner] = None
    estimator: Optional[Estimator] = None

    def create_rich(self) -> QWidget:  # noqa: D102
        chooser = ModelChooser()
        self.reader = ModelReader(chooser)
        self.reader.read.connect(chooser.tell)
        self.reader.slow.connect(lambda: chooser.facts.tell((QUIET, tr("Reading the model …"))))
        self._others: dict[str, Any] = {}
        chooser.line.textChanged.connect(self.tell_change)
        chooser.line.textChanged.connect(self._ask)
        chooser.returned.connect(self.reader.ask_again)
        chooser.set_up.connect(self._set_up)
        return chooser

    def create_cell(self) -> QWidget:  # noqa: D102
        chooser = file_chooser()
        chooser.lineEdit().textChanged.connect(self.tell_change)
        return chooser

    def text_line(self) -> QLineEdit:  # noqa: D102
        return self.widget.line if self.is_rich() else self.widget.lineEdit()

    def text_of(self, value: Any) -> str:  # noqa: D102
        return json.dumps(value) if isinstance(value, (dict, list)) else super().text_of(value)

    def postInitialize(self, wrappers: Sequence[Any]) -> None:  # noqa: D102, N802
        if self.reader is None:
            return
        self._others = by_name(wrappers)
        self.reader.read.connect(self._grey_what_is_unused)
        for name, other in self._others.items():
            if name != "MODEL" and hasattr(other, "widgetValueHasChanged"):
                other.widgetValueHasChanged.connect(self._grey_what_is_unused)
        if "ALLOW_MODEL_CODE" in self._others:
            self._others["ALLOW_MODEL_CODE"].widgetValueHasChanged.connect(self._ask)
        if all(name in self._others for name in (*_LOOKED_AT, *_TIMED)):
            self._forewarn()
        self._ask()
        self._grey_what_is_unused()

    def _forewarn(self) -> None:
        """Look at imagery and objects whenever they, or the model, are others."""
        assert self.reader is not None
        self.forewarner = Forewarner(self._chosen, self.widget)
        self.forewarner.seen.connect(self.widget.warn)
        for name in _LOOKED_AT:
            self._others[name].widgetValueHasChanged.connect(self.forewarner.look)
        self.reader.read.connect(self.forewarner.look)
        self.estimator = Estimator(self._wanted, self.widget.time, self.widget)
        self.forewarner.seen.connect(self._offer_estimate)
        for name in _TIMED:
            self._others[name].widgetValueHasChanged.connect(self.estimator.forget)

    def _offer_estimate(self, seen: Look) -> None:
        """Offer an estimate of a run that could start, but for a model that its own code runs."""
        assert self.reader is not None and self.estimator is not None
        facts = self.reader.facts
        known = facts.definition is not None and not facts.definition.own_function
        self.estimator.offer(known and seen.objects and not seen.refused and not facts.missing)

    def _chosen(self, counted: bool = False) -> Chosen:
        definition = None if self.reader is None else self.reader.facts.definition
        return chosen(self._values(), definition, counted)

    def _wanted(self) -> Wanted:
        given = self._values()
        texts = {name: str(given[name] or "") for name in _TIMED}
        return Wanted(
            self._chosen(counted=True),
            texts["MODEL_ARGUMENTS"],
            texts["PROCESSOR"],
            texts["GPU_ID"],
            texts["PARALLEL"],
        )

    def _values(self) -> dict[str, Any]:
        """The values of the dialog's other parameters."""
        return {
            name: other.parameterValue() for name, other in self._others.items() if name != "MODEL"
        }

    def _ask(self, *_: Any) -> None:
        if self.reader is not None:
            code = self._others.get("ALLOW_MODEL_CODE")
            self.reader.ask(self.value(), bool(code is not None and code.parameterValue()))

    def _set_up(self) -> None:
        """Show how the environment that the model needs is set up."""
        if self.reader is not None:
            open_setup(self.reader.facts.environment, self.widget, self._ask_again)

    def _ask_again(self) -> None:
        if self.reader is not None and not sip.isdeleted(self.reader):
            self.reader.ask_again()

    def _grey_what_is_unused(self, *_: Any) -> None:
        """Grey the parameters without a meaning for what is chosen."""
        if self.reader is None:
            return
        for name, is_used in applicable(self._values(), self.reader.facts).items():
            if name in self._others:
                set_open(self._others[name], is_used)
