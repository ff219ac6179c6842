# SPDX-License-Identifier: GPL-2.0-or-later
"""The main algorithm's dialogs, offscreen, and an event loop that is turned until something holds.

QGIS 4 makes dialogs another way; only the functions here know how.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QEvent, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from .running import ALGORITHM

_DEADLINE = 30.0


def turn_until(holds: Callable[[], Any], seconds: float = _DEADLINE) -> None:
    """Let QGIS work until ``holds``; fails when that takes longer than ``seconds``."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it never came to hold"
        QgsApplication.processEvents()
        time.sleep(0.005)


def turn_for(seconds: float) -> None:
    """Let QGIS work for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.005)


@contextmanager
def deleted_at_the_end(dialog: Any) -> Iterator[Any]:
    """``dialog``, really gone afterwards."""
    try:
        yield dialog
    finally:
        dialog.close()
        dialog.deleteLater()
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _algorithm(name: str = ALGORITHM) -> Any:
    return QgsApplication.processingRegistry().createAlgorithmById(name)


def open_dialog(algorithm: str = ALGORITHM) -> AbstractContextManager[Any]:
    """The dialog that the toolbox opens."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    return deleted_at_the_end(AlgorithmDialog(_algorithm(algorithm), False, None))


def open_batch(algorithm: str = ALGORITHM) -> AbstractContextManager[Any]:
    """The batch dialog, with one row."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    return deleted_at_the_end(BatchAlgorithmDialog(_algorithm(algorithm), None))


def open_step(
    model: QgsProcessingModelAlgorithm, child: str, algorithm: str = ALGORITHM
) -> AbstractContextManager[Any]:
    """The modeler's dialog for the step ``child`` of ``model``, which is ``algorithm``."""
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    return deleted_at_the_end(ModelerParametersDialog(_algorithm(algorithm), model, child))


def new_context() -> QgsProcessingContext:
    """What dialogs hand to wrappers; those of QGIS 3.22 do not give theirs away."""
    from processing.tools.dataobjects import createContext

    return createContext()


def wrapper(dialog: Any, name: str) -> Any:
    """The wrapper of the parameter ``name`` in the dialog that the toolbox opens."""
    return dialog.mainWidget().wrappers[name]


def choose_model(dialog: Any, model: Any) -> None:
    """Set the model and wait until it was looked at."""
    answers: list[Any] = []
    reader = wrapper(dialog, "MODEL").reader
    reader.read.connect(answers.append)
    wrapper(dialog, "MODEL").setValue(model)
    turn_until(lambda: answers)
    reader.read.disconnect(answers.append)


def type_text(widget: Any, text: str) -> None:
    """Type ``text`` into ``widget`` in place of what is there."""
    widget.selectAll()
    QTest.keyClicks(widget, text)


@contextmanager
def longest_gap() -> Iterator[list[float]]:
    """A list that gets, at the end, how long the event loop waited at most, in seconds."""
    turns = [time.monotonic()]
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(time.monotonic()))
    timer.start(10)
    found: list[float] = []
    yield found
    timer.stop()
    turns.append(time.monotonic())
    found.append(max(late - early for early, late in zip(turns, turns[1:])))


def answer_modal(answer: Callable[[Any], None]) -> None:
    """Give ``answer`` the next modal window once it is there, and close what it leaves open."""

    def look() -> None:
        window = QApplication.activeModalWidget()
        if window is None:
            QTimer.singleShot(50, look)
            return
        try:
            answer(window)
        finally:
            if window.isVisible():
                window.close()

    QTimer.singleShot(50, look)
