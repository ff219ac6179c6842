# SPDX-License-Identifier: GPL-2.0-or-later
"""Where tables and page of an assessment go: refused before any work where they cannot."""

from __future__ import annotations

from qgis.core import QgsProcessingContext

from ..destinations import (
    check_address,
    check_apart,
    check_place,
    check_unread,
    page_target,
    sink_target,
)
from ..report_checks import check_page
from ..values import Parameters, destination_text, vector_layer

_TABLES = ("MATRIX", "CLASSES")
_LAYERS = ("INPUT", "TRUTH_LAYER")


def check_results(parameters: Parameters, context: QgsProcessingContext) -> None:
    """Raise ParameterError for what cannot be written, or would overwrite a layer or a result."""
    check_page(destination_text(parameters, "REPORT", context))
    given = [vector_layer(parameters, name, context) for name in _LAYERS]
    layers = [layer for layer in given if layer is not None]
    targets = []
    for name in _TABLES:
        check_address(parameters, name, context)
        target = sink_target(parameters, name, context)
        if target.file and not target.table:
            check_place(name, target.file)
        check_unread(target, layers)
        targets.append(target)
    check_apart([*targets, page_target(parameters, "REPORT", context)])
