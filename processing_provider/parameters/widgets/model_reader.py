# SPDX-License-Identifier: GPL-2.0-or-later
"""A model looked at while the dialog goes on."""

from __future__ import annotations

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...texts import tr
from .later import Later
from .model_facts import ModelFacts, read_facts


class ModelReader(QObject):
    """Tells what is known of the model that was asked for last.

    ``read`` carries the ModelFacts; ``slow`` says that they are a while in coming.
    """

    read = pyqtSignal(object)
    slow = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.facts = ModelFacts()
        self._asked: tuple[str, bool] = ("", False)
        self._later = Later(tr("Reading the model"), self)
        self._later.answered.connect(self._tell)
        self._later.slow.connect(self.slow)

    def ask(self, model: str, code_allowed: bool) -> None:
        """Look at ``model`` once nothing else is asked for a moment."""
        if (model, code_allowed) != self._asked:
            self._asked = (model, code_allowed)
            self.ask_again()

    def ask_again(self) -> None:
        """Look at the same model again: its file or its environment may be another by now."""
        model, code_allowed = self._asked

        def question(feedback: QgsFeedback) -> ModelFacts:
            return read_facts(model, code_allowed, feedback.isCanceled)

        self._later.ask(lambda: question)

    def _tell(self, facts: ModelFacts) -> None:
        self.facts = facts
        self.read.emit(facts)
