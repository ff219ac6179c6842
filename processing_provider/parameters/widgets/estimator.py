# SPDX-License-Identifier: GPL-2.0-or-later
"""The time that a run would take: a quiet link in the dialog, and what came of it.

Nothing heavy starts unasked: the model runs on a first batch once the link is clicked on, in a
process of its own, and ends with a click, another choice, or the dialog.
"""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsFeedback, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ...texts import tr
from ..estimate import Wanted, estimate
from .facts_line import LINK, QUIET, WARNING, FactsLine
from .later import Later, Question


class Estimator(QObject):
    """Offers an estimate in a line, makes it when asked, and forgets it with the next choice."""

    def __init__(self, want: Callable[[], Wanted], line: FactsLine, parent: QWidget) -> None:
        """``want`` tells what would run, in the main thread."""
        super().__init__(parent)
        self._want = want
        self._line = line
        self._possible = False
        self._busy = False
        self._later = Later(tr("Estimating the time"), self)
        self._later.answered.connect(self._tell)
        line.activated.connect(self._click)

    def offer(self, possible: bool) -> None:
        """Forget what was estimated, and offer to do it if that is ``possible``."""
        self._later.drop()
        self._possible, self._busy = possible, False
        self._line.tell((LINK, tr("Estimate the time") if possible else ""))

    def forget(self, *_: Any) -> None:
        """Something else is chosen."""
        self.offer(self._possible)

    def _click(self, _: str) -> None:
        if self._busy:
            self.forget()
            return
        self._busy = True
        self._line.tell(
            (QUIET, tr("The model classifies a first batch …")), (LINK, tr("Stop estimating"))
        )
        self._later.ask(self._question)

    def _question(self) -> Question:
        wanted = self._want()
        context = QgsProject.instance().transformContext()

        def question(feedback: QgsFeedback) -> tuple[str, str]:
            return estimate(wanted, context, feedback)

        return question

    def _tell(self, answer: tuple[str, str]) -> None:
        self._busy = False
        told, fault = answer
        self._line.tell((QUIET, told), (WARNING, fault), (LINK, tr("Estimate again")))
