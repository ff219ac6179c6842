# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the report goes, and which field tells the truth: refused before any work."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsProcessing, QgsProcessingAlgorithm, QgsProcessingContext

from ...inference.definition.model_definition import CAPTIONING, ModelDefinition
from ...inference.errors import ParameterError
from ...inference.job import IMAGES, PHOTOS
from ..texts import tr
from .destinations import check_place
from .imagery.given import Given
from .values import Parameters, destination_text, feature_source, raw

_PAGES = (".html", ".htm")


def check_report(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    given: Given,
    definition: ModelDefinition,
) -> None:
    """Raise ParameterError for a report that cannot be written or a field that is not there."""
    path = destination_text(parameters, "REPORT", context)
    check_page(path)
    field = truth_field(parameters, context)
    if not field:
        return
    if not path:
        text = tr(
            "TRUTH_FIELD is {field}, but there is no report to tell of it. Choose a "
            "file as REPORT, or leave TRUTH_FIELD empty."
        )
        raise ParameterError(text.format(field=field))
    if definition.task == CAPTIONING:
        text = tr(
            "TRUTH_FIELD is {field}, but {model} writes captions, which are no "
            "classes. Leave TRUTH_FIELD empty."
        )
        raise ParameterError(text.format(field=field, model=definition.name))
    if given.subject == IMAGES:
        text = tr(
            "TRUTH_FIELD is {field}, but no features were given that could have such a "
            "field. Choose FEATURES, or leave TRUTH_FIELD empty."
        )
        raise ParameterError(text.format(field=field))
    name = "INPUT_PHOTOS" if given.subject == PHOTOS else "FEATURES"
    source = feature_source(algorithm, parameters, name, context)
    if source is not None and source.fields().lookupField(field) < 0:
        raise ParameterError(
            tr("TRUTH_FIELD: {source} has no field {field}. Choose one of its fields.").format(
                source=source.sourceName(), field=field
            )
        )


def report_path(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> str:
    """The file that the report goes to; empty for none."""
    if not destination_text(parameters, "REPORT", context):
        return ""
    return str(algorithm.parameterAsFileOutput(parameters, "REPORT", context))


def truth_field(parameters: Parameters, context: QgsProcessingContext) -> str:
    """The field of the features that tells their true class; empty for none."""
    value = raw(parameters, "TRUTH_FIELD", context)
    return "" if value is None else str(value)


def check_page(path: str) -> None:
    """Raise ParameterError for a report that cannot be written to ``path``, as it was given."""
    if path in ("", QgsProcessing.TEMPORARY_OUTPUT):
        return
    check_place("REPORT", path)
    if os.path.exists(path) and Path(path).suffix.lower() not in _PAGES:
        raise ParameterError(
            tr(
                "REPORT: {path} is there already, and no page that a report may replace. "
                "Choose a file whose name ends with .html."
            ).format(path=path)
        )
