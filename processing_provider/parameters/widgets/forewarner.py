# SPDX-License-Identifier: GPL-2.0-or-later
"""Warnings in the dialog before a run: what is chosen is looked at while the dialog goes on."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsFeedback, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...texts import tr
from ..imagery.look import Chosen, Look, look
from .later import Later, Question


class Forewarner(QObject):
    """Looks at what is chosen a moment after it changed. ``seen`` carries the Look."""

    seen = pyqtSignal(object)

    def __init__(self, choose: Callable[[], Chosen], parent: QObject) -> None:
        """``choose`` tells what is chosen, in the main thread."""
        super().__init__(parent)
        self.chosen = Chosen()
        self._choose = choose
        self._later = Later(tr("Looking at the imagery"), self)
        self._later.answered.connect(self.seen)

    def look(self, *_: Any) -> None:
        """Look once nothing else changes for a moment; what was seen before is forgotten."""
        self.seen.emit(Look())
        self._later.ask(self._question)

    def _question(self) -> Question:
        self.chosen = chosen = self._choose()
        context = QgsProject.instance().transformContext()

        def question(feedback: QgsFeedback) -> Look:
            return look(chosen, context, feedback)

        return question
