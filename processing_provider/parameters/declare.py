# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters and outputs of the main algorithm, with their help.

Ids and enum texts are stable and untranslated; what people read is translated.
"""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCoordinateOperation,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...inference.job import (
    AUTO,
    EXPLANATIONS,
    FILES,
    MOSAICKED,
    NONE,
    PER_PHOTO,
    PHOTO_ROWS,
    PROBABILITIES,
    PROCESSING_MODES,
    PROCESSORS,
)
from ...inference.outcome import STATUSES
from ..texts import tr
from .shared_parameters import code_parameter, helped, imagery_parameters, model_parameter

_ARGUMENTS_WIDGET = f"{__package__}.widgets.arguments_widget.ArgumentsWidgetWrapper"


def declare_classification(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the parameters and outputs to ``algorithm``."""
    for parameter in (*_main_parameters(), *_advanced_parameters()):
        algorithm.addParameter(parameter)
    sink = QgsProcessingParameterFeatureSink(
        "OUTPUT", tr("Classified objects"), QgsProcessing.SourceType.TypeVector
    )
    sink.setSupportsAppend(True)
    algorithm.addParameter(
        helped(sink, tr("All objects with their attributes, class, confidence and status."))
    )
    algorithm.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of rows")))
    for status in STATUSES:
        label = tr("Number of rows with status {}").format(status)
        algorithm.addOutput(QgsProcessingOutputNumber(f"COUNT_{status.upper()}", label))
    algorithm.addOutput(QgsProcessingOutputString("COUNTS", tr("Counts per class and status")))


def _main_parameters() -> list[QgsProcessingParameterDefinition]:
    arguments = QgsProcessingParameterString(
        "MODEL_ARGUMENTS", tr("Model arguments"), optional=True
    )
    arguments.setMetadata({"widget_wrapper": {"class": _ARGUMENTS_WIDGET}})
    return [
        *imagery_parameters(),
        helped(
            QgsProcessingParameterFeatureSource(
                "INPUT_PHOTOS",
                tr("Features with photos"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            ),
            tr("Photos attached to features, instead of imagery: each becomes one row."),
        ),
        helped(
            QgsProcessingParameterField(
                "PHOTO_FIELD",
                tr("Photo field"),
                parentLayerParameterName="INPUT_PHOTOS",
                optional=True,
            ),
            tr(
                "The field with the photos or their paths; empty to look for attachments, related "
                "media, and such a field."
            ),
        ),
        helped(
            QgsProcessingParameterEnum(
                "PHOTO_ROWS",
                tr("Rows of photos"),
                list(PHOTO_ROWS),
                defaultValue=PER_PHOTO,
                usesStaticStrings=True,
            ),
            tr(
                "PER_PHOTO gives a row for each photo, PER_FEATURE one for each feature, by the "
                "mean probabilities of its photos."
            ),
        ),
        helped(
            QgsProcessingParameterFeatureSource(
                "FEATURES",
                tr("Objects"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                optional=True,
            ),
            tr(
                "The points, lines or polygons to classify; each becomes one row. Without them "
                "every image is classified as a whole."
            ),
        ),
        model_parameter(
            tr("Model definition"),
            tr(
                "A model definition (.emd), a deep learning package (.dlpk), JSON text, or the "
                "folder or file of a model that describes itself (Hugging Face, timm, Ultralytics, "
                "STAC and others)."
            ),
        ),
        helped(arguments, tr("Names and values, as in: padding 0;batch_size 4")),
        helped(
            QgsProcessingParameterString(
                "CLASS_LABEL_FIELD", tr("Class label field"), "ClassLabel"
            ),
            tr("The name of the field that gets the class."),
        ),
        helped(
            QgsProcessingParameterString("CAPTION_FIELD", tr("Caption field"), "Caption"),
            tr("The name of the field that gets the caption, when the model writes captions."),
        ),
        helped(
            QgsProcessingParameterEnum(
                "PROCESSING_MODE",
                tr("Processing mode"),
                list(PROCESSING_MODES),
                defaultValue=MOSAICKED,
                usesStaticStrings=True,
            ),
            tr(
                "Several images: PROCESS_AS_MOSAICKED_IMAGE sees all as one picture, "
                "PROCESS_ITEMS_SEPARATELY classifies each object in every image that it meets."
            ),
        ),
    ]


def _advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    described = (*environment_parameters(), *_computing_parameters())
    return [*(helped(parameter, text, True) for parameter, text in described), code_parameter()]


def environment_parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Where objects are looked for and how imagery is seen, with what there is to say of it."""
    return [
        (
            QgsProcessingParameterNumber(
                "CELL_SIZE",
                tr("Cell size"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0,
            ),
            tr(
                "Resample the imagery to cells of this size, in units of its CRS, before chips are "
                "cut; empty for its own cells."
            ),
        ),
        (
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
            tr("Only objects whose centre lies inside get a row."),
        ),
        (
            QgsProcessingParameterCrs("OUTPUT_CRS", tr("Output CRS"), optional=True),
            tr("The CRS of the output's geometries; empty for that of the objects."),
        ),
        (
            QgsProcessingParameterCoordinateOperation(
                "COORDINATE_OPERATION",
                tr("Coordinate operation"),
                sourceCrsParameterName="FEATURES",
                destinationCrsParameterName="INPUT",
                optional=True,
            ),
            tr("How objects are taken to the CRS of the imagery; empty for the project's choice."),
        ),
        (
            QgsProcessingParameterRasterLayer(
                "RPC_DEM", tr("Heights for RPC images"), optional=True
            ),
            tr(
                "A raster of heights in metres, for images that are placed by a sensor model "
                "(RPC); empty for the model's own mean height."
            ),
        ),
    ]


def _computing_parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    return [
        (
            QgsProcessingParameterEnum(
                "PROCESSOR",
                tr("Processor"),
                list(PROCESSORS),
                defaultValue=AUTO,
                usesStaticStrings=True,
            ),
            tr("AUTO takes a GPU if one works, else the CPU, and says why in the log."),
        ),
        (
            QgsProcessingParameterString("GPU_ID", tr("GPU numbers"), optional=True),
            tr("As nvidia-smi numbers them: 0, or 0,2; empty for all usable GPUs."),
        ),
        (
            QgsProcessingParameterString("PARALLEL", tr("Parallel processes"), optional=True),
            tr("A number of processes on the CPU, or a percentage of its cores; empty for one."),
        ),
        (
            QgsProcessingParameterEnum(
                "PROBABILITIES",
                tr("Class probabilities"),
                list(PROBABILITIES),
                defaultValue=NONE,
                usesStaticStrings=True,
            ),
            tr(
                "FIELDS adds a field per class, named P_ and the class, JSON one text field Scores."
            ),
        ),
        (
            QgsProcessingParameterEnum(
                "EXPLANATIONS",
                tr("Explainability maps"),
                list(EXPLANATIONS),
                defaultValue=FILES,
                usesStaticStrings=True,
            ),
            tr(
                "With the model argument explainability_map: FILES writes a picture per object "
                "into a folder beside the output, FIELD writes it into the field ExpMap."
            ),
        ),
        *_report_parameters(),
        (
            QgsProcessingParameterBoolean("RESUME", tr("Resume a broken run"), False),
            tr(
                "Take over what a run of the same objects, imagery, model and arguments came to "
                "before it failed, was cancelled or was killed."
            ),
        ),
        (
            QgsProcessingParameterString("SCHEDULER", tr("Dask scheduler"), optional=True),
            tr(
                "The address of a Dask scheduler, as tcp://host:8786, whose workers read and "
                "classify; empty for this machine. They need the imagery under the same paths or "
                "addresses."
            ),
        ),
    ]


def _report_parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    return [
        (
            QgsProcessingParameterFileDestination(
                "REPORT",
                tr("Report"),
                tr("HTML files (*.html)"),
                optional=True,
                createByDefault=False,
            ),
            tr(
                "One page for the browser: counts, confidences, chips of each class to look at, a "
                "map, what failed and why, and what ran."
            ),
        ),
        (
            QgsProcessingParameterField(
                "TRUTH_FIELD",
                tr("Field with the true class"),
                parentLayerParameterName="FEATURES",
                optional=True,
            ),
            tr(
                "For the report: what the objects are in truth, to tell how often the model is "
                "right."
            ),
        ),
    ]
