# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters and outputs of the algorithm that exports chips for training.

Ids and enum texts are stable and untranslated. What is left open of the chips is the model's own
where one is given.
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
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ....inference.job import MOSAICKED, PROCESSING_MODES
from ...output.training.choices import AUTO, FORMATS, IMAGE_FOLDER, LAYOUTS
from ...texts import tr
from ..declare import environment_parameters
from ..models.build_package import ANSWERS, CROP_MODES
from ..shared_parameters import helped, imagery_parameters, model_parameter

MAP_SPACE, PIXEL_SPACE = SPACES = ("MAP_SPACE", "PIXEL_SPACE")
DEFAULT_SPLIT = "80;10;10"
_MOST_PADDING = 10_000


def declare_training(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the parameters and outputs to ``algorithm``."""
    for parameter in (*imagery_parameters(), *_objects(), *_set(), *_chips(), *_further()):
        algorithm.addParameter(parameter)
    folder = QgsProcessingParameterFolderDestination("OUTPUT", tr("Training set"))
    algorithm.addParameter(
        helped(folder, tr("A new or an empty folder, which gets the chips and what tells of them."))
    )
    for name, title in _numbers():
        algorithm.addOutput(QgsProcessingOutputNumber(name, title))
    algorithm.addOutput(
        QgsProcessingOutputString("COUNTS", tr("Counts per split, class and status"))
    )


def _objects() -> list[QgsProcessingParameterDefinition]:
    return [
        helped(
            QgsProcessingParameterFeatureSource(
                "FEATURES", tr("Objects"), [QgsProcessing.SourceType.TypeVectorAnyGeometry]
            ),
            tr("The points, lines or polygons whose class is known; each becomes one chip."),
        ),
        helped(
            QgsProcessingParameterField(
                "CLASS_FIELD", tr("Class field"), parentLayerParameterName="FEATURES"
            ),
            tr(
                "What the objects are: text or numbers; with MultiLabeled_Tiles several classes, "
                "as in a;b. Objects without one are left out, and counted."
            ),
        ),
        helped(
            _choice("PROCESSING_MODE", tr("Processing mode"), PROCESSING_MODES, MOSAICKED),
            tr(
                "Several images: PROCESS_AS_MOSAICKED_IMAGE sees all as one picture, "
                "PROCESS_ITEMS_SEPARATELY cuts a chip of each object in every image that it meets."
            ),
        ),
    ]


def _set() -> list[QgsProcessingParameterDefinition]:
    return [
        helped(
            _choice("LAYOUT", tr("Layout"), LAYOUTS, IMAGE_FOLDER),
            tr(
                "ImageFolder: a folder for each class, as torchvision reads it. Labeled_Tiles, "
                "MultiLabeled_Tiles, Imagenet: as ArcGIS Pro exports and arcgis.learn reads them."
            ),
        ),
        helped(
            QgsProcessingParameterString(
                "SPLIT", tr("Training, validation, test in percent"), DEFAULT_SPLIT, optional=True
            ),
            tr(
                "How many of the objects go to train, val and test, each a folder of its own, as "
                "in 80;10;10. Neighbours stay together. Empty: one set without splits."
            ),
        ),
    ]


def _chips() -> list[QgsProcessingParameterDefinition]:
    return [
        model_parameter(
            tr("Cut chips as for this model"),
            tr(
                "A model whose chips they are to be like: its size, crop mode, blackening, bands "
                "and classes. Nothing of it is run."
            ),
            optional=True,
        ),
        *_described_chips(),
    ]


def _described_chips() -> list[QgsProcessingParameterDefinition]:
    return [
        helped(
            QgsProcessingParameterString(
                "CHIP_SIZE", tr("Chip size in pixels, as in 64 or 64x48"), optional=True
            ),
            tr("Width and height of a chip. Empty: the model's own, else 224."),
        ),
        helped(
            _choice("CROP_MODE", tr("Crop mode"), CROP_MODES),
            tr(
                "FIXED cuts a window of the chip size around an object's centre, BOX the object's "
                "own box, up to that size. Not set: as the model, else FIXED."
            ),
        ),
        helped(
            _choice("BLACKEN", tr("Blacken around the object"), ANSWERS),
            tr("YES sets pixels outside the polygon to 0. Not set: as the model, else NO."),
        ),
    ]


def _further() -> list[QgsProcessingParameterDefinition]:
    listed = [
        *_pixels(),
        *_environment(),
        (
            _choice("FORMAT", tr("File format"), FORMATS, AUTO),
            tr("AUTO: PNG for three bands of 8 bit, else TIFF, which holds any bands and numbers."),
        ),
        (
            QgsProcessingParameterDistance(
                "BLOCK_SIZE", tr("Side of the blocks of a split"), 0, "FEATURES", minValue=0
            ),
            tr(
                "Objects in the same square of this side never go to different splits. 0: four "
                "chips, or more where objects lie far apart."
            ),
        ),
        (
            QgsProcessingParameterNumber(
                "SEED",
                tr("Seed of the splits"),
                QgsProcessingParameterNumber.Type.Integer,
                1,
                minValue=0,
                maxValue=2**31 - 1,
            ),
            tr("Another number divides the blocks in another way; the same one in the same way."),
        ),
        (
            QgsProcessingParameterBoolean("RESUME", tr("Resume a broken export"), False),
            tr(
                "Go on with what an export of the same objects and parameters left in the folder "
                "when it failed, was cancelled or was killed."
            ),
        ),
    ]
    return [helped(parameter, text, advanced=True) for parameter, text in listed]


def _pixels() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    return [
        (
            QgsProcessingParameterString(
                "BANDS", tr("Bands, counted from 1, as in 1,2,3"), optional=True
            ),
            tr(
                "Which bands chips have, in their order, by number or by name: Red,NIR. Empty: as "
                "the model, else all but alpha."
            ),
        ),
        (
            QgsProcessingParameterNumber(
                "PADDING",
                tr("Padding in pixels"),
                defaultValue=0,
                minValue=0,
                maxValue=_MOST_PADDING,
            ),
            tr("With BOX: by how much the object's box is widened on each side."),
        ),
        (
            _choice("IMAGE_SPACE", tr("Reference system of the chips"), SPACES),
            tr(
                "MAP_SPACE turns rotated imagery to the north, PIXEL_SPACE takes pixels as they "
                "are stored. Not set: as the model, else MAP_SPACE."
            ),
        ),
    ]


def _environment() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """What the classification has too; EXTENT drops no rows here."""
    own = {"EXTENT": tr("Only objects whose centre lies inside are exported.")}
    return [
        (parameter, own.get(parameter.name(), text))
        for parameter, text in environment_parameters()
        if parameter.name() != "OUTPUT_CRS"
    ]


def _choice(
    name: str, title: str, choices: tuple[str, ...], default: str = ""
) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterEnum(
        name,
        title,
        list(choices),
        defaultValue=default or None,
        optional=not default,
        usesStaticStrings=True,
    )


def _numbers() -> list[tuple[str, str]]:
    return [
        ("COUNT", tr("Number of chips")),
        ("COUNT_OBJECTS", tr("Number of objects")),
        ("COUNT_NO_CLASS", tr("Number of objects without a class")),
        ("COUNT_TRAIN", tr("Number of chips to train with")),
        ("COUNT_VAL", tr("Number of chips to validate with")),
        ("COUNT_TEST", tr("Number of chips to test with")),
    ]
