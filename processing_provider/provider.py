# SPDX-License-Identifier: GPL-2.0-or-later
"""The Processing provider ``deepobjects``: it lists the algorithms."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.assess_accuracy import AssessAccuracy
from .algorithms.classify_objects import ClassifyObjects
from .algorithms.create_model_package import CreateModelPackage
from .algorithms.export_training_chips import ExportTrainingChips
from .algorithms.inspect_model import InspectModel
from .algorithms.setup_environment import SetUpEnvironment
from .texts import ICON, tr

ALGORITHMS = (
    AssessAccuracy,
    ClassifyObjects,
    CreateModelPackage,
    ExportTrainingChips,
    InspectModel,
    SetUpEnvironment,
)


class DeepObjectsProvider(QgsProcessingProvider):
    """What the toolbox shows under “Deep Objects”."""

    def id(self) -> str:  # noqa: D102
        return "deepobjects"

    def name(self) -> str:  # noqa: D102
        return "Deep Objects"

    def longName(self) -> str:  # noqa: D102, N802
        return tr("Deep Objects: classify objects with trained models")

    def icon(self) -> QIcon:  # noqa: D102
        return QIcon(ICON)

    def loadAlgorithms(self) -> None:  # noqa: D102, N802
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
