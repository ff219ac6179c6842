# SPDX-License-Identifier: GPL-2.0-or-later
"""A question that is answered in another thread, a moment after it was last asked."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsFeedback, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

_PAUSE_MS = 300
_SLOW_MS = 500

#: Answers a question until the feedback is cancelled; it may raise nothing.
Question = Callable[[QgsFeedback], Any]

#: QGIS owns a task, but calls it only while Python holds it too.
running: set[QgsTask] = set()


class _Answering(QgsTask):
    """One ``question``, for ``answer``; it should end early once ``wanted`` says no."""

    def __init__(
        self,
        title: str,
        question: Question,
        wanted: Callable[[], bool],
        answer: Callable[[Any], None],
    ) -> None:
        super().__init__(title, _flags())
        self._question, self._wanted, self._answer = question, wanted, answer
        self._result: Any = None
        self.feedback = QgsFeedback()

    def run(self) -> bool:
        if self._wanted():
            self._result = self._question(self.feedback)
        return True

    def cancel(self) -> None:
        self.feedback.cancel()
        super().cancel()

    def finished(self, result: bool) -> None:
        running.discard(self)
        if self._result is not None and self._wanted():
            self._answer(self._result)


def _flags() -> Any:
    """Unseen by the user where QGIS can do so (3.26)."""
    flags = QgsTask.Flag.CanCancel
    for name in ("CancelWithoutPrompt", "Hidden", "Silent"):
        flags |= getattr(QgsTask.Flag, name, QgsTask.Flag.CanCancel)
    return flags


class Later(QObject):
    """Answers the question that was asked last; late answers to earlier ones are dropped.

    ``answered`` carries the answer; ``slow`` says that it is a while in coming. ``title`` is what
    the task is called.
    """

    answered = pyqtSignal(object)
    slow = pyqtSignal()

    def __init__(self, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self._title = title
        self._make: Callable[[], Optional[Question]] = lambda: None
        self._ticket = 0
        self._task: Optional[_Answering] = None
        self._pause = self._timer(_PAUSE_MS, self._start)
        self._patience = self._timer(_SLOW_MS, self.slow.emit)

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def ask(self, make: Callable[[], Optional[Question]]) -> None:
        """Answer the question that ``make`` gives, once nothing else is asked for a moment.

        ``make`` is called in this thread, just before; None is no question.
        """
        self._make = make
        self.drop()
        self._pause.start()

    def drop(self) -> None:
        """Let nobody wait for what was asked before."""
        self._ticket += 1
        self._pause.stop()
        self._patience.stop()
        if self._task is not None:
            self._task.feedback.cancel()
            self._task = None

    def _start(self) -> None:
        question = self._make()
        if question is None:
            return
        ticket = self._ticket

        def wanted() -> bool:
            return not sip.isdeleted(self) and ticket == self._ticket

        self._task = _Answering(self._title, question, wanted, self._tell)
        running.add(self._task)
        self.destroyed.connect(self._task.feedback.cancel)
        self._patience.start()
        QgsApplication.taskManager().addTask(self._task)

    def _tell(self, answer: Any) -> None:
        self._patience.stop()
        self._task = None
        self.answered.emit(answer)
