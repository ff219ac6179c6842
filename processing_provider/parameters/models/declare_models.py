# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters and outputs of the algorithms that make and inspect model packages.

Ids and enum texts are stable and untranslated. A choice that is left open is the model's own.
"""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...texts import tr
from ..shared_parameters import code_parameter, helped, model_parameter
from .build_package import ANSWERS, AUTO, CROP_MODES, OUTPUT_VALUES


def declare_package(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the parameters of the algorithm that makes packages to ``algorithm``."""
    algorithm.addParameter(
        model_parameter(
            tr("Model"),
            tr("A model file, an export folder, a definition (.emd) or a package (.dlpk)."),
        )
    )
    for name, title, text in _texts():
        algorithm.addParameter(
            helped(QgsProcessingParameterString(name, title, optional=True), text)
        )
    for name, title, choices, default, text in _choices():
        algorithm.addParameter(helped(_choice(name, title, choices, default), text))
    backbone = QgsProcessingParameterString("BACKBONE", tr("Architecture"), optional=True)
    text = tr("For a file of weights alone, for example timm:convnext_tiny.")
    algorithm.addParameter(helped(backbone, text, advanced=True))
    algorithm.addParameter(code_parameter())
    output = QgsProcessingParameterFileDestination(
        "OUTPUT", tr("Model package"), tr("Deep learning packages (*.dlpk)")
    )
    algorithm.addParameter(helped(output, tr("The package, written when the model has run.")))


def declare_inspection(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the parameters and outputs of the algorithm that inspects models to ``algorithm``."""
    algorithm.addParameter(
        model_parameter(
            tr("Model"),
            tr("A definition (.emd), a package (.dlpk), a model file or an export folder."),
        )
    )
    algorithm.addParameter(code_parameter())
    report = QgsProcessingParameterFileDestination(
        "REPORT", tr("Report"), tr("HTML files (*.html)"), optional=True
    )
    algorithm.addParameter(helped(report, tr("What was found, as one page for the browser.")))
    for name, title in (
        ("INSPECTION", tr("What was found, as JSON")),
        ("KIND", tr("Kind of model")),
        ("TASK", tr("Task")),
        ("REASON", tr("Why the model does not run")),
    ):
        algorithm.addOutput(QgsProcessingOutputString(name, title))
    algorithm.addOutput(QgsProcessingOutputNumber("CLASSES", tr("Number of classes")))
    algorithm.addOutput(QgsProcessingOutputBoolean("RUNS", tr("Whether the model runs")))
    algorithm.addOutput(QgsProcessingOutputBoolean("CODE", tr("Whether it contains code")))


def _texts() -> list[tuple[str, str, str]]:
    return [
        (
            "CLASSES",
            tr("Classes, as in intact;damaged"),
            tr(
                "In the order of the model's outputs: intact;damaged or "
                "intact=#4cae6c;damaged=#e0674f, a JSON list, or a text file with a line per "
                "class. Empty: those that the model names."
            ),
        ),
        (
            "CHIP_SIZE",
            tr("Chip size in pixels, as in 64 or 64x48"),
            tr("In pixels: 64, or 64x48 for width and height. Empty: the model's own."),
        ),
        (
            "BANDS",
            tr("Bands, counted from 1, as in 1,2,3"),
            tr(
                "Which bands the model gets, in its order, counted from 1: 1,2,3. Names are "
                "taken too: Red,NIR. Empty: as the model says."
            ),
        ),
        (
            "NORMALIZATION",
            tr("Normalisation: NONE, IMAGENET, 0-1, -1-1 or JSON"),
            tr(
                "NONE, IMAGENET, 0-1 or -1-1, all of 8-bit values, or JSON in pixel values: "
                '{"Mean": [120, 115, 100], "Std": [50, 50, 50]}. Empty: as the model says.'
            ),
        ),
    ]


def _choices() -> list[tuple[str, str, tuple[str, ...], Optional[str], str]]:
    return [
        (
            "CROP_MODE",
            tr("Crop mode"),
            CROP_MODES,
            None,
            tr(
                "FIXED cuts a window of the chip size around an object's centre, BOX the object's "
                "own box. Not set: as the model says, else FIXED."
            ),
        ),
        (
            "BLACKEN",
            tr("Blacken around the object"),
            ANSWERS,
            None,
            tr("YES sets pixels outside the polygon to 0. Not set: as the model says, else NO."),
        ),
        (
            "MULTI_LABEL",
            tr("Several classes per object"),
            ANSWERS,
            None,
            tr("YES decides each class by itself. Not set: as the model says, else NO."),
        ),
        (
            "OUTPUT_VALUES",
            tr("Output values"),
            OUTPUT_VALUES,
            AUTO,
            tr("What the model's outputs are. AUTO: as the definition or the model says."),
        ),
    ]


def _choice(
    name: str, title: str, choices: tuple[str, ...], default: Optional[str]
) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterEnum(
        name,
        title,
        list(choices),
        defaultValue=default,
        optional=default is None,
        usesStaticStrings=True,
    )
