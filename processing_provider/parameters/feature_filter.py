# SPDX-License-Identifier: GPL-2.0-or-later
"""The filter that a user gives beside a layer, behind the wrench of QGIS's dialogs."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsExpression, QgsExpressionContext, QgsProcessingFeatureSource

from ...inference.errors import ParameterError
from ..texts import tr


def check_filter(
    given: Any, name: str, source: QgsProcessingFeatureSource, context: QgsExpressionContext
) -> None:
    """Refuse a filter in ``given``, the value of ``name``, that QGIS cannot evaluate.

    QGIS itself says nothing of it, and finds no feature that meets it. QGIS 3.22 has no such
    filters. Raises ParameterError.
    """
    text = getattr(given, "filterExpression", "")
    if not text:
        return
    context = QgsExpressionContext(context)
    context.setFields(source.fields())
    expression = QgsExpression(text)
    if expression.prepare(context):
        return
    reason = expression.parserErrorString() or expression.evalErrorString()
    raise ParameterError(
        tr(
            "{name}: the filter “{filter}” cannot be evaluated: {reason}. Correct the filter."
        ).format(name=name, filter=text, reason=" ".join(reason.split()))
    )
