# SPDX-License-Identifier: GPL-2.0-or-later
"""What is compared with what: refused before any work where it cannot be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ....inference.errors import ParameterError
from ....inference.job import STATUS
from ...texts import tr
from ..choices import chosen_word, switched_on
from ..reference_systems import check_way
from ..report_checks import truth_field
from ..values import Parameters, feature_source, raw
from .declare_accuracy import KEY, LEFT_OUT, PLACE

_KINDS = QgsWkbTypes.GeometryType
_NONE = -1


@dataclass(frozen=True)
class Comparison:
    """The layer with labels, that with the truth if it is another one, and positions of fields.

    Positions are -1 for no field; ``join`` is empty for one layer. ``level``, ``share`` are of 1.
    """

    classified: QgsProcessingFeatureSource
    label: int
    status: int
    truth_layer: Optional[QgsProcessingFeatureSource]
    truth: int
    join: str
    key: int
    truth_key: int
    share: float
    distance: float
    several: bool
    leave_out: bool
    level: float


def comparison(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> Comparison:
    """Check ``parameters``. Raises ParameterError with the first thing that must be mended."""
    classified = _source(algorithm, parameters, context, "INPUT")
    if classified is None:
        raise ParameterError(tr("INPUT is empty. Choose the layer with the labels."))
    truth_layer = _source(algorithm, parameters, context, "TRUTH_LAYER")
    usual = str(algorithm.parameterDefinition("LABEL_FIELD").defaultValue())
    label = _field(parameters, context, "LABEL_FIELD", classified, usual)
    if label == _NONE:
        raise ParameterError(tr("LABEL_FIELD is empty. Choose the field with the labels."))
    truth = _truth(parameters, context, classified, truth_layer, label)
    join, key, truth_key = "", _NONE, _NONE
    if truth_layer is not None:
        join = chosen_word(algorithm, parameters, "JOIN", context)
        if join == PLACE:
            _check_places(classified, truth_layer)
            crs, transforms = classified.sourceCrs(), context.transformContext()
            check_way("TRUTH_LAYER", truth_layer.sourceCrs(), crs, transforms)
        else:
            key = _key(parameters, context, "KEY_FIELD", classified)
            truth_key = _key(parameters, context, "TRUTH_KEY_FIELD", truth_layer)
    left_out = chosen_word(algorithm, parameters, "UNLABELLED", context) == LEFT_OUT
    return Comparison(
        classified=classified,
        label=label,
        status=classified.fields().lookupField(STATUS),
        truth_layer=truth_layer,
        truth=truth,
        join=join,
        key=key,
        truth_key=truth_key,
        share=algorithm.parameterAsDouble(parameters, "LEAST_OVERLAP", context) / 100,
        distance=algorithm.parameterAsDouble(parameters, "DISTANCE", context),
        several=switched_on(algorithm, parameters, "MULTI_LABEL", context),
        leave_out=left_out,
        level=algorithm.parameterAsDouble(parameters, "CONFIDENCE_LEVEL", context) / 100,
    )


def _source(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    name: str,
) -> Optional[QgsProcessingFeatureSource]:
    """The layer ``name``; None where none is given."""
    if raw(parameters, name, context) in (None, ""):
        return None
    source = feature_source(algorithm, parameters, name, context)
    if source is None:
        raise ParameterError(
            tr("{name} cannot be opened as a vector layer. Choose another layer.").format(name=name)
        )
    return source


def _truth(
    parameters: Parameters,
    context: QgsProcessingContext,
    classified: QgsProcessingFeatureSource,
    truth_layer: Optional[QgsProcessingFeatureSource],
    label: int,
) -> int:
    """The position of the field with the truth, in the layer that has it."""
    own = truth_field(parameters, context)
    if truth_layer is None:
        position = _field(parameters, context, "TRUTH_FIELD", classified)
        if position == _NONE:
            raise ParameterError(
                tr(
                    "Nothing tells the truth. Choose TRUTH_FIELD, or TRUTH_LAYER with "
                    "TRUTH_LAYER_FIELD."
                )
            )
        if position == label:
            text = tr(
                "TRUTH_FIELD is {own}, the field with the labels. Choose the field "
                "that tells what the objects are in truth."
            )
            raise ParameterError(text.format(own=own))
        return position
    if own:
        raise ParameterError(
            tr(
                "TRUTH_FIELD is {own}, but there is a TRUTH_LAYER too. Leave one of the two empty."
            ).format(own=own)
        )
    position = _field(parameters, context, "TRUTH_LAYER_FIELD", truth_layer)
    if position == _NONE:
        text = tr(
            "TRUTH_LAYER_FIELD is empty. Choose the field of {truth_layer} that tells the truth."
        )
        raise ParameterError(text.format(truth_layer=truth_layer.sourceName()))
    return position


def _field(
    parameters: Parameters,
    context: QgsProcessingContext,
    name: str,
    source: QgsProcessingFeatureSource,
    default: str = "",
) -> int:
    """The position of the field that ``name`` gives, or -1 where it gives none."""
    value = raw(parameters, name, context)
    given = default if value is None else str(value)
    if not given:
        return _NONE
    position = int(source.fields().lookupField(given))
    if position < 0:
        raise ParameterError(
            tr("{name}: {source} has no field {given}. Choose one of its fields.").format(
                name=name, source=source.sourceName(), given=given
            )
        )
    return position


def _key(
    parameters: Parameters,
    context: QgsProcessingContext,
    name: str,
    source: QgsProcessingFeatureSource,
) -> int:
    position = _field(parameters, context, name, source)
    if position == _NONE:
        raise ParameterError(
            tr("{name} is empty, but JOIN is {key}. Choose the key field of {source}.").format(
                name=name, key=KEY, source=source.sourceName()
            )
        )
    return position


def _check_places(
    classified: QgsProcessingFeatureSource, truth_layer: QgsProcessingFeatureSource
) -> None:
    """Raise ParameterError for layers that no place joins."""
    for name, source in (("INPUT", classified), ("TRUTH_LAYER", truth_layer)):
        if QgsWkbTypes.geometryType(source.wkbType()) == _KINDS.NullGeometry:
            raise ParameterError(
                tr("{name}: {source} has no geometry, but JOIN is {place}. Choose {key}.").format(
                    name=name, source=source.sourceName(), place=PLACE, key=KEY
                )
            )
    kinds = [QgsWkbTypes.geometryType(s.wkbType()) for s in (classified, truth_layer)]
    if kinds == [_KINDS.PolygonGeometry, _KINDS.LineGeometry]:
        raise ParameterError(
            tr(
                "TRUTH_LAYER: {truth_layer} holds lines, which tell no truth of polygons "
                "by their place. Choose polygons or points, or {key} as JOIN."
            ).format(truth_layer=truth_layer.sourceName(), key=KEY)
        )
