# SPDX-License-Identifier: GPL-2.0-or-later
"""From Processing values to a training set: everything that can be refused before any work."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)

from ....inference.definition.model_definition import ModelDefinition
from ....inference.definition.read import read_definition
from ....inference.errors import ParameterError
from ....inference.job import Job
from ...imagery.registry import extracted_bands, view_of
from ...imagery.source import Source
from ...output.training.choices import Choices
from ...texts import tr
from ..build_job import Prepared, given_features, rpc_dem
from ..choices import chosen_word, switched_on
from ..imagery.cell_sizes import asked_cell_size, cell_size_warnings
from ..imagery.given import given_images
from ..imagery.opening import open_first
from ..models.build_package import FIXED, YES
from ..models.model_keys import parse_bands, parse_chip_size
from ..reference_systems import check_ways, extent_of, reference_systems
from ..values import Parameters, destination_text, model_text, raw
from .declare_training import PIXEL_SPACE
from .output_folder import check_folder
from .shares import parse_shares

_USUAL_SIDE = 224


@dataclass(frozen=True)
class Order:
    """A set to be exported: ``prepared`` as for a classification, whose model describes the chips.

    ``field`` is the position of the class among the objects' fields, called ``field_name``.
    """

    prepared: Prepared
    choices: Choices
    field: int
    field_name: str


def build_export(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> Order:
    """Check ``parameters``. Raises ParameterError or ImageryError with what must be mended."""
    definition = _chips(algorithm, parameters, context)
    if raw(parameters, "FEATURES", context) in (None, ""):
        raise ParameterError(
            tr("FEATURES is empty. Choose the layer of objects whose class is known.")
        )
    given = given_images(algorithm, parameters, context)
    features = given_features(algorithm, parameters, context, given)
    assert features is not None
    field, field_name = _class_field(parameters, context, features)
    choices = _choices(algorithm, parameters, context)
    resume = switched_on(algorithm, parameters, "RESUME", context)
    check_folder(destination_text(parameters, "OUTPUT", context), resume)
    cell_size = asked_cell_size(parameters, context)
    dem = rpc_dem(parameters, context)
    source = open_first(given, view_of(definition, cell_size, dem), definition)
    extent, extent_crs = extent_of(algorithm, parameters, context)
    systems = reference_systems(features, source, given)
    job = Job(
        images=given.images,
        model=definition,
        kind="",
        arguments=(("padding", algorithm.parameterAsInt(parameters, "PADDING", context)),),
        bands=_bands(definition, source, asked=_text(parameters, "BANDS", context)),
        label_field=field_name,
        cell_size=cell_size,
        extent=extent,
        extent_crs=extent_crs,
        coordinate_operation=algorithm.parameterAsString(
            parameters, "COORDINATE_OPERATION", context
        ),
        subject=given.subject,
        rpc_dem=dem,
    )
    check_ways(job, systems, context)
    warnings = (*given.notes, *systems.warnings)
    if source is not None:
        warnings += cell_size_warnings(definition, source, systems.imagery)
    prepared = Prepared(job, given, source, "", systems.objects, systems.imagery, warnings, resume)
    return Order(prepared, choices, field, field_name)


def _chips(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> ModelDefinition:
    """What chips are like: as those of MODEL, if there is one, but for what was given."""
    model = model_text(parameters, "MODEL", context)
    size = parse_chip_size(_text(parameters, "CHIP_SIZE", context))
    bands = parse_bands(_text(parameters, "BANDS", context))
    definition = read_definition(model) if model else _plain()
    crop, blacken, space = (
        chosen_word(algorithm, parameters, name, context)
        for name in ("CROP_MODE", "BLACKEN", "IMAGE_SPACE")
    )
    told = bool(definition.chip_width and definition.chip_height) or size is not None
    if definition.own_function:  # which may say otherwise than the definition
        told = None not in (size, bands) and bool(crop and blacken)
    if not told:
        raise ParameterError(
            tr(
                "MODEL: {definition} does not say what its chips are, its own code does. Give "
                "CHIP_SIZE, CROP_MODE, BLACKEN and BANDS as that code has them."
            ).format(definition=definition.name)
        )
    width, height = size or (definition.chip_width, definition.chip_height)
    return replace(
        definition,
        chip_width=width,
        chip_height=height,
        extract_bands=definition.extract_bands if bands is None else tuple(bands),
        fixed_size=definition.fixed_size if not crop else crop == FIXED,
        blacken=definition.blacken if not blacken else blacken == YES,
        pixel_space=definition.pixel_space if not space else space == PIXEL_SPACE,
        normalization=None,  # which is the training's own, as is what scales pixels
        data_range=None,
    )


def _plain() -> ModelDefinition:
    """Chips that are like those of no model in particular."""
    return ModelDefinition(
        *(tr("A model"), "", "", "", "", "", "", "", ()),
        chip_width=_USUAL_SIDE,
        chip_height=_USUAL_SIDE,
    )


def _bands(definition: ModelDefinition, source: Optional[Source], asked: str) -> tuple[int, ...]:
    """The bands of the first image, as far as they can be known yet."""
    if source is None:
        return ()
    count = len(source.bands)
    missing = [b + 1 for b in definition.extract_bands or () if isinstance(b, int) and b >= count]
    if asked and missing:
        has = tr("1 band") if count == 1 else tr("{count} bands").format(count=count)
        raise ParameterError(
            tr("BANDS asks for band {band}, but {source} has {has}. Correct BANDS.").format(
                band=missing[0], source=source.name, has=has
            )
        )
    return extracted_bands(definition, source)


def _class_field(
    parameters: Parameters, context: QgsProcessingContext, features: QgsProcessingFeatureSource
) -> tuple[int, str]:
    """The position and the name of the field with the class."""
    name = _text(parameters, "CLASS_FIELD", context)
    if not name:
        raise ParameterError(tr("CLASS_FIELD is empty. Choose the field that tells the class."))
    position = int(features.fields().lookupField(name))
    if position < 0:
        raise ParameterError(
            tr("CLASS_FIELD: {features} has no field {name}. Choose one of its fields.").format(
                features=features.sourceName(), name=name
            )
        )
    return position, str(features.fields().at(position).name())


def _choices(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> Choices:
    side = algorithm.parameterAsDouble(parameters, "BLOCK_SIZE", context)
    return Choices(
        layout=chosen_word(algorithm, parameters, "LAYOUT", context),
        file_format=chosen_word(algorithm, parameters, "FORMAT", context),
        shares=parse_shares(str(algorithm.parameterAsString(parameters, "SPLIT", context))),
        block_side=max(0.0, side),
        seed=algorithm.parameterAsInt(parameters, "SEED", context),
    )


def _text(parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
    value = raw(parameters, name, context)
    return "" if value is None else str(value).strip()
