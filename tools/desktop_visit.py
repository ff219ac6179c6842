# SPDX-License-Identifier: GPL-2.0-or-later
"""A visit of QGIS's desktop, from within: steps as a user takes them, and what is seen.

Dialogs of QGIS wait in event loops of their own. The steps are therefore a generator: they yield
what they wait for, and go on once that holds, whoever turns the loop.
"""

from __future__ import annotations

import json
import time
import traceback
from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QModelIndex, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QDockWidget, QScrollArea, QWidget
from qgis.utils import iface

#: So many seconds one thing is waited for, and so often it is looked at.
PATIENCE = 60.0
PAUSE_MS = 20
#: A change of the map is drawn so many seconds after it at most.
CALM = 0.4

#: What is waited for, one thing after the other.
Steps = Iterator[Callable[[], Any]]


class Visit(ABC):
    """One visit, which ends QGIS. ``told`` and the pictures go to ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told: dict[str, Any] = {}
        self._steps = self.steps()
        self._holds: Callable[[], Any] = lambda: True
        self._since = time.monotonic()
        self._timer = QTimer(iface.mainWindow())
        self._timer.timeout.connect(self._look)
        self._timer.start(PAUSE_MS)

    @abstractmethod
    def steps(self) -> Steps:
        """What is done."""

    def take(self, name: str) -> None:
        """Take the picture ``name`` of the desktop's window and what lies over it."""
        QApplication.processEvents()
        place = iface.mainWindow().frameGeometry()
        picture = QApplication.primaryScreen().grabWindow(0).copy(place)
        picture.save(str(self.folder / f"{name}.png"))

    def _look(self) -> None:
        """Go on, once what is waited for holds; leave at the end, and when something fails."""
        try:
            if self._holds():
                self._holds = next(self._steps)
                self._since = time.monotonic()
            elif time.monotonic() - self._since > PATIENCE:
                raise TimeoutError("What the visit waited for never came to hold.")
        except StopIteration:
            self._leave()
        except Exception:
            self.told["failure"] = traceback.format_exc()
            self.take("failure")
            self._leave()

    def _leave(self) -> None:
        self._timer.stop()
        text = json.dumps(self.told, ensure_ascii=False, indent=1)
        (self.folder / "told.json").write_text(text, "utf-8")
        for window in QApplication.topLevelWidgets():
            if window is not iface.mainWindow():
                window.close()
        QTimer.singleShot(0, _quit)


def _quit() -> None:
    QgsProject.instance().clear()  # else QGIS may crash when it is taken apart
    iface.actionExit().trigger()


def dock(name: str) -> Any:
    """The dock window ``name`` of the desktop."""
    return iface.mainWindow().findChild(QDockWidget, name)


def dialog(title: str) -> Any:
    """The window that is called so, perhaps after the name of a group; None until it is there."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and window.windowTitle().endswith(title):
            return window
    return None


def double_click(view: QAbstractItemView, text: str) -> None:
    """Double-click on the entry ``text``, whatever comes of it."""
    button, place = Qt.MouseButton.LeftButton, view.visualRect(entry(view, text)).center()
    QTest.mouseClick(view.viewport(), button, pos=place)
    QTimer.singleShot(0, lambda: QTest.mouseDClick(view.viewport(), button, pos=place))


def entries(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """All entries of a list or a tree, from its top to its bottom."""
    model = view.model()

    def below(parent: QModelIndex) -> Iterator[QModelIndex]:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            yield index
            yield from below(index)

    return below(QModelIndex())


def entry(view: QAbstractItemView, text: str) -> Any:
    """The entry that reads ``text``; None until there is one."""
    return next((index for index in entries(view) if index.data() == text), None)


def scroll_to(part: QWidget) -> None:
    """Let the whole of ``part`` be seen."""
    area = part.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    area.ensureWidgetVisible(part)


def redrawn() -> Steps:
    """Draw the map, and wait until it is drawn and nothing asks for it to be drawn once more."""
    canvas = iface.mapCanvas()
    drawn: list[float] = []
    canvas.mapCanvasRefreshed.connect(lambda: drawn.append(time.monotonic()))
    canvas.refresh()
    yield lambda: drawn and not canvas.isDrawing() and time.monotonic() - drawn[-1] > CALM


def open_parameters(wrappers: dict[str, Any]) -> list[str]:
    """The parameters of a dialog that can be changed."""
    found = []
    for name, wrapper in wrappers.items():
        widget = getattr(wrapper, "widget", None) or wrapper.wrappedWidget()
        if widget.isEnabled():
            found.append(name)
    return found
