# SPDX-License-Identifier: GPL-2.0-or-later
"""A model looked at while the dialog goes on: a moment after the last key, in another thread."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...texts import tr
from .model_facts import ModelFacts, read_facts

_PAUSE_MS = 300
_SLOW_MS = 500

#: QGIS owns a task, but calls it only while Python holds it too.
_running: set[QgsTask] = set()


class _Reading(QgsTask):
    """One look at a model, for ``answer``; it ends early once ``wanted`` says no."""

    def __init__(
        self,
        model: str,
        code_allowed: bool,
        wanted: Callable[[], bool],
        answer: Callable[[ModelFacts], None],
    ) -> None:
        super().__init__(tr("Reading the model"), _flags())
        self._model, self._code_allowed = model, code_allowed
        self._wanted, self._answer = wanted, answer
        self._facts: Optional[ModelFacts] = None

    def run(self) -> bool:
        self._facts = read_facts(self._model, self._code_allowed, self._ended)
        return True

    def finished(self, result: bool) -> None:
        _running.discard(self)
        if self._facts is not None and self._wanted():
            self._answer(self._facts)

    def _ended(self) -> bool:
        return bool(self.isCanceled()) or not self._wanted()


def _flags() -> Any:
    """Unseen by the user where QGIS can do so (3.26)."""
    flags = QgsTask.Flag.CanCancel
    for name in ("CancelWithoutPrompt", "Hidden", "Silent"):
        flags |= getattr(QgsTask.Flag, name, QgsTask.Flag.CanCancel)
    return flags


class ModelReader(QObject):
    """Tells what is known of the model that was asked for last; late answers are dropped.

    ``read`` carries the ModelFacts; ``slow`` says that they are a while in coming.
    """

    read = pyqtSignal(object)
    slow = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.facts = ModelFacts()
        self._asked: tuple[str, bool] = ("", False)
        self._ticket = 0
        self._pause = self._timer(_PAUSE_MS, self._start)
        self._patience = self._timer(_SLOW_MS, self.slow.emit)

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def ask(self, model: str, code_allowed: bool) -> None:
        """Look at ``model`` once nothing else is asked for a moment."""
        if (model, code_allowed) != self._asked:
            self._asked = (model, code_allowed)
            self.ask_again()

    def ask_again(self) -> None:
        """Look at the same model again: its file or its environment may be another by now."""
        self._ticket += 1
        self._pause.start()

    def _start(self) -> None:
        ticket = self._ticket

        def wanted() -> bool:
            return not sip.isdeleted(self) and ticket == self._ticket

        task = _Reading(*self._asked, wanted, self._tell)
        _running.add(task)
        self._patience.start()
        QgsApplication.taskManager().addTask(task)

    def _tell(self, facts: ModelFacts) -> None:
        self._patience.stop()
        self.facts = facts
        self.read.emit(facts)
