# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters and outputs of the algorithm that compares labels with the truth.

Ids and enum texts are stable and untranslated.
"""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...texts import tr
from ..shared_parameters import helped, opening

PLACE, KEY = "PLACE", "KEY"
JOINS = (PLACE, KEY)
WRONG, LEFT_OUT = "WRONG", "LEFT_OUT"
UNLABELLED = (WRONG, LEFT_OUT)

_ANY = [QgsProcessing.SourceType.TypeVector]


def declare_accuracy(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the parameters and outputs to ``algorithm``."""
    for parameter in (*_layers(), *_joining(), *_counting(), *_results()):
        algorithm.addParameter(parameter)
    for name, title in _numbers():
        algorithm.addOutput(QgsProcessingOutputNumber(name, title))
    algorithm.addOutput(QgsProcessingOutputString("ASSESSMENT", tr("All figures, as JSON")))


def _field(
    name: str, title: str, parent: str, text: str, default: str = "", optional: bool = True
) -> QgsProcessingParameterDefinition:
    field = QgsProcessingParameterField(
        name, title, default or None, parentLayerParameterName=parent, optional=optional
    )
    return helped(field, text)


def _layers() -> list[QgsProcessingParameterDefinition]:
    return [
        helped(
            QgsProcessingParameterFeatureSource("INPUT", tr("Classified objects"), _ANY),
            tr("The layer or table with the labels, as the classification writes it."),
        ),
        _field(
            "LABEL_FIELD",
            tr("Field with the label"),
            "INPUT",
            tr("What the objects were labelled."),
            "ClassLabel",
            optional=False,
        ),
        _field(
            "TRUTH_FIELD",
            tr("Field with the true class"),
            "INPUT",
            tr("What the objects are in truth; empty where another layer tells it."),
        ),
        helped(
            QgsProcessingParameterFeatureSource(
                "TRUTH_LAYER", tr("Layer with the truth"), _ANY, optional=True
            ),
            tr("Another layer or table that tells the truth; empty where TRUTH_FIELD does."),
        ),
        _field(
            "TRUTH_LAYER_FIELD",
            tr("Its field with the true class"),
            "TRUTH_LAYER",
            tr("The field of the layer with the truth that is compared with the label."),
        ),
    ]


def _joining() -> list[QgsProcessingParameterDefinition]:
    return [
        helped(
            opening(
                QgsProcessingParameterEnum(
                    "JOIN",
                    tr("Join the layer with the truth by"),
                    list(JOINS),
                    defaultValue=PLACE,
                    usesStaticStrings=True,
                ),
                {
                    PLACE: ["LEAST_OVERLAP", "DISTANCE"],
                    KEY: ["KEY_FIELD", "TRUTH_KEY_FIELD"],
                },
            ),
            tr(
                "PLACE: a point and the polygon that holds it, polygons that share most, points "
                "in one place. KEY: objects with the same value in two fields."
            ),
        ),
        _field(
            "KEY_FIELD",
            tr("Key field of the classified objects"),
            "INPUT",
            tr("With KEY: the field that names the object in the layer with the truth."),
        ),
        _field(
            "TRUTH_KEY_FIELD",
            tr("Key field of the layer with the truth"),
            "TRUTH_LAYER",
            tr("With KEY: its field with the same values, each of which stands for one truth."),
        ),
        helped(
            QgsProcessingParameterNumber(
                "LEAST_OVERLAP",
                tr("Least overlap in percent"),
                QgsProcessingParameterNumber.Type.Double,
                50,
                minValue=0,
                maxValue=100,
            ),
            tr(
                "With PLACE, of polygons and lines: so much of a classified object must lie in the "
                "object that tells its truth."
            ),
            advanced=True,
        ),
        helped(
            QgsProcessingParameterDistance(
                "DISTANCE", tr("Largest distance of points"), 0, "INPUT", minValue=0
            ),
            tr("With PLACE, of points and points: how far off the truth may lie; 0: not at all."),
            advanced=True,
        ),
    ]


def _counting() -> list[QgsProcessingParameterDefinition]:
    return [
        helped(
            QgsProcessingParameterBoolean("MULTI_LABEL", tr("Several classes per object"), False),
            tr("Labels and truths name all classes of an object, as in a;b, in any order."),
        ),
        helped(
            QgsProcessingParameterEnum(
                "UNLABELLED",
                tr("Objects without a label are"),
                list(UNLABELLED),
                defaultValue=WRONG,
                usesStaticStrings=True,
            ),
            tr(
                "WRONG: an object whose class is known and that got none counts as a mistake. "
                "LEFT_OUT: it is counted apart. Either way the report says how many there are."
            ),
        ),
        helped(
            QgsProcessingParameterNumber(
                "CONFIDENCE_LEVEL",
                tr("Level of the intervals in percent"),
                QgsProcessingParameterNumber.Type.Double,
                95,
                minValue=50,
                maxValue=99.99,
            ),
            tr("How surely the confidence intervals are to hold the true figure."),
            advanced=True,
        ),
    ]


def _results() -> list[QgsProcessingParameterDefinition]:
    table = QgsProcessing.SourceType.TypeVector
    return [
        helped(
            QgsProcessingParameterFeatureSink(
                "CLASSES", tr("Accuracy of the classes"), table, optional=True
            ),
            tr("A table with a row for each class: recall, precision, F1 and their intervals."),
        ),
        helped(
            QgsProcessingParameterFeatureSink(
                "MATRIX", tr("Confusion matrix"), table, optional=True
            ),
            tr("A table with a row for each true class and a field for each label."),
        ),
        helped(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), tr("HTML files (*.html)"), optional=True
            ),
            tr("All of it as one page for the browser."),
        ),
    ]


def _numbers() -> list[tuple[str, str]]:
    return [
        ("COUNT", tr("Number of objects compared")),
        ("COUNT_RIGHT", tr("Number of objects with the right label")),
        ("COUNT_ROWS", tr("Number of all rows")),
        ("COUNT_NO_LABEL", tr("Number of rows with a truth and no label")),
        ("COUNT_NO_TRUTH", tr("Number of rows without a truth")),
        ("COUNT_NOT_JOINED", tr("Number of rows without a counterpart")),
        ("OVERALL_ACCURACY", tr("Overall accuracy, from 0 to 1")),
        ("OVERALL_ACCURACY_LOW", tr("Low end of its interval")),
        ("OVERALL_ACCURACY_HIGH", tr("High end of its interval")),
        ("KAPPA", tr("Cohen's kappa")),
        ("KAPPA_LOW", tr("Low end of its interval")),
        ("KAPPA_HIGH", tr("High end of its interval")),
        ("MACRO_F1", tr("Mean F1 of the classes")),
    ]
