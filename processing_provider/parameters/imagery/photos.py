# SPDX-License-Identifier: GPL-2.0-or-later
"""The choices about photos that are attached to features."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsVectorLayer

from ....inference.backends.registry import kind_of
from ....inference.definition.model_definition import ModelDefinition
from ....inference.errors import ParameterError
from ....inference.job import PER_FEATURE, PER_PHOTO, PHOTOS
from ...objects.photo_tables.photo import PhotoTable
from ...objects.photos import find_photos
from ...texts import tr
from ..choices import chosen_word
from ..values import Parameters, vector_layer
from .given import Given


def photo_choice(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    given: Given,
    model: ModelDefinition,
) -> tuple[str, str]:
    """The field with the photos, empty for the one found by itself, and what is a row.

    Raises ParameterError for features without photos, and for a mean that no model can give.
    """
    rows = chosen_word(algorithm, parameters, "PHOTO_ROWS", context)
    if given.subject != PHOTOS:
        return "", PER_PHOTO
    field = str(algorithm.parameterAsString(parameters, "PHOTO_FIELD", context))
    if rows == PER_FEATURE and not kind_of(model).scores:
        raise ParameterError(
            tr(
                "PHOTO_ROWS is {rows}, but {model} gives no probabilities of which a mean "
                "could be taken. Choose {per_photo}."
            ).format(rows=rows, model=model.name, per_photo=PER_PHOTO)
        )
    photos_of_layer(parameters, context, field)
    return field, rows


def photos_of_layer(
    parameters: Parameters, context: QgsProcessingContext, field: str
) -> PhotoTable:
    """Where the photos of the features are. Raises ParameterError."""
    layer = vector_layer(parameters, "INPUT_PHOTOS", context)
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        raise ParameterError(
            tr(
                "INPUT_PHOTOS: the features cannot be read. Check the path, or choose another "
                "layer."
            )
        )
    project = context.project()
    home = str(project.homePath()) if project is not None else ""
    return find_photos(layer, field, home)
