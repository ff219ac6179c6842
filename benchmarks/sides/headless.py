# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS without a screen, with the plugin of this repository, as our sides run it."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any, Optional

sys.path.append("/usr/share/qgis/python/plugins")
sys.path.append(str(Path(__file__).resolve().parents[2] / "tools"))

from plugin_package import load
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

ALGORITHM = "deepobjects:classifyobjects"
CLASSIFYING = "Classifying"


def start(desktop: bool = False) -> QgsApplication:
    """QGIS with Processing and the provider; keep the application.

    In a ``desktop`` models stay loaded between runs, until the plugin is unloaded.
    """
    application = QgsApplication([], False)
    QgsApplication.initQgis()
    load()
    from deep_objects import classFactory
    from processing.core.Processing import Processing

    Processing.initialize()
    application.plugin = classFactory(None)
    if desktop:
        application.plugin.initGui()
    else:
        application.plugin.initProcessing()
    return application


class Watch(QgsProcessingFeedback):
    """A feedback that notes when the first objects were classified, and what the log said."""

    def __init__(self) -> None:
        super().__init__(False)
        self._begun = time.monotonic()
        self._stage = ""
        self._low: Optional[float] = None
        self.first_batch = 0.0
        self.lines: list[str] = []

    def pushInfo(self, info: str) -> None:  # noqa: N802 (QGIS's name)
        self.lines.append(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802 (QGIS's name)
        self.lines.append(f"Warning: {warning}")

    def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
        self._stage, self._low = text, None

    def setProgress(self, progress: float) -> None:  # noqa: N802 (QGIS's name)
        """The first of a stage tells where it begins, each further one that objects are done."""
        super().setProgress(progress)
        if self._low is None:
            self._low = progress
        elif self._stage == CLASSIFYING and progress > self._low and not self.first_batch:
            self.first_batch = time.monotonic() - self._begun


def classify(parameters: dict[str, Any]) -> tuple[dict[str, Any], Watch]:
    """Run the main algorithm; its outputs, and what was noted."""
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    watch = Watch()
    return processing.run(ALGORITHM, parameters, context=context, feedback=watch), watch
