# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters and outputs of the set-up."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ....inference.worker.environment import FAMILIES
from ....inference.worker.environment.requirements import VARIANTS
from ...parameters.shared_parameters import opening
from ...texts import tr
from .order import ACTIONS, INSTALL, REPAIR

#: What means something where packages are installed; repair keeps the variant.
_OF_MAKING = ["WHEELS", "PIP_OPTIONS"]


def declare(algorithm: QgsProcessingAlgorithm) -> None:
    """Give ``algorithm`` its parameters and outputs."""
    _choice(
        algorithm,
        "ENVIRONMENT",
        tr("Environment"),
        FAMILIES,
        tr("The kind of models for which packages are installed."),
    )
    _choice(
        algorithm,
        "VARIANT",
        tr("Processor"),
        VARIANTS,
        tr("GPU: packages that compute on NVIDIA's cards too; some GB more (onnx, torch)."),
    )
    _choice(
        algorithm,
        "ACTION",
        tr("What to do"),
        ACTIONS,
        tr(
            "INSTALL, where it is not there yet; CHECK: a real computation with each framework and "
            "device; REPAIR: make it anew, for the same processor; REMOVE; DIAGNOSE: a text for a "
            "request for help."
        ),
        {INSTALL: ["VARIANT", *_OF_MAKING, "EXISTING_PYTHON"], REPAIR: _OF_MAKING},
    )
    existing = QgsProcessingParameterFile(
        "EXISTING_PYTHON",
        tr("Existing Python to use instead"),
        optional=True,
        fileFilter=tr("All files") + " (*)",  # QGIS's own (*.*) refuses a name without a dot
    )
    _add(
        algorithm,
        existing,
        tr("The interpreter of an environment of your own, which must have the packages."),
    )
    wheels = QgsProcessingParameterFile(
        "WHEELS",
        tr("Folder of wheels to install from"),
        QgsProcessingParameterFile.Behavior.Folder,
        optional=True,
    )
    _add(algorithm, wheels, tr("For a machine without internet; no index is asked then."))
    options = QgsProcessingParameterString(
        "PIP_OPTIONS", tr("Further options for pip"), optional=True
    )
    options.setFlags(options.flags() | options.Flag.FlagAdvanced)
    _add(algorithm, options, tr("For example --index-url and the address of an index of your own."))
    for output in (
        QgsProcessingOutputString("PYTHON", tr("Its Python interpreter")),
        QgsProcessingOutputBoolean("GPU", tr("Whether a GPU computed")),
        QgsProcessingOutputString("CHECKED", tr("What was computed, a line each")),
        QgsProcessingOutputString("DIAGNOSTICS", tr("The text for a request for help")),
    ):
        algorithm.addOutput(output)


def _choice(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    title: str,
    values: tuple[str, ...],
    text: str,
    opens: Optional[dict[str, list[str]]] = None,
) -> None:
    """A choice whose values are their own names; the first is the default."""
    choice = QgsProcessingParameterEnum(
        name, title, list(values), defaultValue=values[0], usesStaticStrings=True
    )
    _add(algorithm, opening(choice, opens) if opens else choice, text)


def _add(
    algorithm: QgsProcessingAlgorithm, parameter: QgsProcessingParameterDefinition, text: str
) -> None:
    parameter.setHelp(text)
    algorithm.addParameter(parameter)
