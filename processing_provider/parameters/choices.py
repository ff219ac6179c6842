# SPDX-License-Identifier: GPL-2.0-or-later
"""What is chosen from a list: in place of a word that it does not have QGIS takes the default."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...inference.errors import ParameterError
from ..texts import tr
from .values import Parameters, raw


def chosen(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    name: str,
    context: QgsProcessingContext,
) -> str:
    """The word that is chosen for ``name``; empty for an optional one that is not given.

    Raises ParameterError for a word that is not offered: QGIS's own check sees no step of a model,
    and no value of an expression.
    """
    definition = algorithm.parameterDefinition(name)
    value = raw(parameters, name, context)
    if value not in (None, "") and not definition.checkValueIsAcceptable(value, context):
        raise ParameterError(
            tr("{name}: “{value}” is unknown. Choose one of: {options}.").format(
                name=name, value=value, options=", ".join(definition.options())
            )
        )
    return str(algorithm.parameterAsEnumString(parameters, name, context))
