# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters that several algorithms have, and how any parameter gets its help."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..texts import tr

#: Dotted, so that the widget and its GUI imports are loaded by dialogs alone.
_MODEL_WIDGET = f"{__package__}.widgets.model_widget.ModelWidgetWrapper"
_CHOICE_WIDGET = f"{__package__}.widgets.choice_widget.ChoiceWidgetWrapper"


def helped(
    parameter: QgsProcessingParameterDefinition, text: str, advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """``parameter`` with ``text`` as its help, among the advanced ones if asked."""
    parameter.setHelp(text)
    if advanced:
        flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        parameter.setFlags(parameter.flags() | flag)
    return parameter


def imagery_parameters() -> list[QgsProcessingParameterDefinition]:
    """``INPUT``, ``INPUT_FOLDER`` and ``SUBFOLDERS``: rasters, however they are given."""
    return [
        helped(
            QgsProcessingParameterMultipleLayers(
                "INPUT",
                tr("Imagery"),
                QgsProcessing.SourceType.TypeMapLayer,
                optional=True,
            ),
            tr(
                "The rasters in which the objects are seen: layers, files, web layers, or a layer "
                "of footprints with the paths of rasters."
            ),
        ),
        helped(
            QgsProcessingParameterFile(
                "INPUT_FOLDER",
                tr("Folder of images"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr("Every image in this folder, instead of the imagery above."),
        ),
        helped(
            QgsProcessingParameterBoolean("SUBFOLDERS", tr("Include subfolders"), False),
            tr("Images in folders within the folder of images too."),
        ),
    ]


def model_parameter(
    title: str, text: str, optional: bool = False
) -> QgsProcessingParameterDefinition:
    """``MODEL``: a path or JSON text, with the widget that says what it is."""
    model = QgsProcessingParameterString("MODEL", title, optional=optional)
    model.setMetadata({"widget_wrapper": {"class": _MODEL_WIDGET}})
    return helped(model, text)


def opening(
    choice: QgsProcessingParameterDefinition, opens: dict[str, list[str]]
) -> QgsProcessingParameterDefinition:
    """``choice`` with the widget that greys parameters.

    ``opens`` names, by the values of the choice, those that mean something with each.
    """
    choice.setMetadata({"widget_wrapper": {"class": _CHOICE_WIDGET, "opens": opens}})
    return choice


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
