# SPDX-License-Identifier: GPL-2.0-or-later
"""Words of a list, and yes or no: QGIS takes the default, or yes, for words it does not know."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...inference.backends.argument import yes_or_no
from ...inference.errors import ParameterError
from ..texts import tr
from .values import Parameters, raw


def chosen_word(
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


def switched_on(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    name: str,
    context: QgsProcessingContext,
) -> bool:
    """Whether ``name`` is true. To QGIS every text but “false” and “0” is, “no” too.

    Raises ParameterError for a text that is neither.
    """
    value = raw(parameters, name, context)
    if not isinstance(value, str):
        return bool(algorithm.parameterAsBool(parameters, name, context))
    answer = yes_or_no(value) if value.strip() else False
    if answer is None:
        raise ParameterError(
            tr("{name}: “{value}” is neither true nor false. Write one of these.").format(
                name=name, value=value
            )
        )
    return answer
