# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes a Python environment in which models run."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...inference.worker.environment import FAMILIES
from ...inference.worker.setup.making import create
from ...inference.worker.setup.own_python import use_own_python
from ..texts import marked, tr
from .algorithm import DeepObjectsAlgorithm
from .interrupts import cancel_on_signals
from .log import told_to_the_user


class SetUpEnvironment(DeepObjectsAlgorithm):
    """``deepobjects:setupenvironment``."""

    NAME = "setupenvironment"
    TITLE = marked("Set up inference environment")
    SUMMARY = marked("Installs the Python packages that run models, apart from QGIS's own.")
    GROUP = ("environment", marked("Environment"))

    ENVIRONMENT = "ENVIRONMENT"
    EXISTING_PYTHON = "EXISTING_PYTHON"
    PIP_OPTIONS = "PIP_OPTIONS"
    PYTHON = "PYTHON"

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: D102, N802
        family = QgsProcessingParameterEnum(
            self.ENVIRONMENT,
            tr("Environment"),
            list(FAMILIES),
            defaultValue=FAMILIES[0],
            usesStaticStrings=True,
        )
        family.setHelp(tr("The kind of models for which packages are installed."))
        self.addParameter(family)
        existing = QgsProcessingParameterFile(
            self.EXISTING_PYTHON,
            tr("Existing Python to use instead"),
            optional=True,
            fileFilter=tr("All files") + " (*)",  # QGIS's own (*.*) refuses a name without a dot
        )
        existing.setHelp(tr("The interpreter of an environment of your own, with the packages."))
        self.addParameter(existing)
        options = QgsProcessingParameterString(
            self.PIP_OPTIONS, tr("Further options for pip"), optional=True
        )
        options.setFlags(options.flags() | options.Flag.FlagAdvanced)
        options.setHelp(tr("For example --no-index --find-links and a folder of wheels."))
        self.addParameter(options)
        self.addOutput(QgsProcessingOutputString(self.PYTHON, tr("Its Python interpreter")))

    def processAlgorithm(  # noqa: D102, N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        family = self.parameterAsEnumString(parameters, self.ENVIRONMENT, context)
        options = self.parameterAsString(parameters, self.PIP_OPTIONS, context).split()
        existing = self.parameterAsFile(parameters, self.EXISTING_PYTHON, context)
        with cancel_on_signals(feedback), told_to_the_user(context):
            if existing:
                interpreter = use_own_python(family, Path(existing))
                feedback.pushInfo(
                    tr("Models of the {family} environment now run in {interpreter}.").format(
                        family=family, interpreter=interpreter
                    )
                )
            else:
                interpreter = create(family, feedback.pushInfo, feedback.isCanceled, tuple(options))
        return {self.PYTHON: str(interpreter)}
