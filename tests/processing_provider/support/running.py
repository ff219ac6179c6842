# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS for the tests, and the main algorithm run in this process as a script would run it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

ALGORITHM = "deepobjects:classifyobjects"


class QGIS:
    """The one QgsApplication, and the provider as the plugin registers it."""

    application: Optional[QgsApplication] = None
    plugin: Any = None

    @classmethod
    def start(cls) -> QgsApplication:
        """Start QGIS, Processing and the plugin, once."""
        if cls.application is None:
            cls.application = QgsApplication([], True)
            QgsApplication.initQgis()
            from deep_objects import classFactory
            from processing.core.Processing import Processing

            Processing.initialize()
            cls.plugin = classFactory(None)
            cls.plugin.initProcessing()
        return cls.application


class Log(QgsProcessingFeedback):
    """A feedback that keeps what it is told, by kind."""

    def __init__(self) -> None:
        super().__init__(False)
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []
        self.stages: list[str] = []

    def pushInfo(self, info: str) -> None:  # noqa: N802 (QGIS's name)
        self.infos.append(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802 (QGIS's name)
        self.warnings.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        self.errors.append(error)

    def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
        self.stages.append(text)


@dataclass(frozen=True)
class Result:
    """What a run gave: its outputs, the output layer, and the log."""

    outputs: dict[str, Any]
    layer: QgsVectorLayer
    log: Log

    @property
    def features(self) -> list[QgsFeature]:
        """The rows in their order, whatever QGIS is set to do with invalid geometries."""
        return list(self.layer.getFeatures(QgsFeatureRequest()))

    @property
    def field_names(self) -> list[str]:
        """The names of the output's fields."""
        return self.layer.fields().names()

    def column(self, name: str) -> list[Any]:
        """The values of one field, None for NULL."""
        return [_plain(feature[name]) for feature in self.features]

    @property
    def statuses(self) -> list[str]:
        """The Status of every row."""
        return self.column("Status")

    def scores(self) -> list[Optional[np.ndarray]]:
        """The classes' scores of every row, as the Scores field tells them."""
        texts = self.column("Scores")
        return [None if t is None else np.array(list(json.loads(t).values())) for t in texts]

    def rows(self) -> list[tuple[Any, ...]]:
        """Label, confidence (to a millionth) and status of every row."""
        listed = zip(self.column("ClassLabel"), self.column("Confidence"), self.statuses)
        return [(lab, None if c is None else round(c, 6), status) for lab, c, status in listed]


def _plain(value: Any) -> Any:
    """NULL as None."""
    return None if hasattr(value, "isNull") and value.isNull() else value


def classify(
    context: Optional[QgsProcessingContext] = None, log: Optional[Log] = None, **parameters: Any
) -> Result:
    """Run the main algorithm on the CPU; a memory layer unless ``OUTPUT`` says otherwise."""
    import processing

    log = log or Log()
    if context is None:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
    given = {"OUTPUT": "TEMPORARY_OUTPUT", "PROCESSOR": "CPU", **parameters}
    outputs = processing.run(ALGORITHM, given, context=context, feedback=log)
    layer = outputs["OUTPUT"]
    if isinstance(layer, str):
        layer = QgsProcessingUtils.mapLayerFromString(layer, context)
        context.takeResultLayer(layer.id())
    return Result(outputs, layer, log)
