# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters that several algorithms have, and how any parameter gets its help."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from ..texts import tr

#: Dotted, so that the widget and its GUI imports are loaded by dialogs alone.
_MODEL_WIDGET = f"{__package__}.widgets.model_widget.ModelWidgetWrapper"


def helped(
    parameter: QgsProcessingParameterDefinition, text: str, advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """``parameter`` with ``text`` as its help, among the advanced ones if asked."""
    parameter.setHelp(text)
    if advanced:
        flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        parameter.setFlags(parameter.flags() | flag)
    return parameter


def model_parameter(title: str, text: str) -> QgsProcessingParameterDefinition:
    """``MODEL``: a path or JSON text, with the widget that says what it is."""
    model = QgsProcessingParameterString("MODEL", title)
    model.setMetadata({"widget_wrapper": {"class": _MODEL_WIDGET}})
    return helped(model, text)


def code_parameter() -> QgsProcessingParameterDefinition:
    """``ALLOW_MODEL_CODE``, which is off until somebody trusts a model's author."""
    return helped(
        QgsProcessingParameterBoolean("ALLOW_MODEL_CODE", tr("Allow the model's own code"), False),
        tr(
            "Run Python code that comes with the model. Allow it only for models from people "
            "whom you trust: such code can do whatever you can."
        ),
        advanced=True,
    )
