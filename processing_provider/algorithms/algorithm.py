# SPDX-License-Identifier: GPL-2.0-or-later
"""What all of the plugin's algorithms have in common: how they name and show themselves."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtGui import QIcon

from ...inference.errors import DeepObjectsError
from ..texts import ICON, help_text, help_url, translated
from .log import told_to_the_user


class DeepObjectsAlgorithm(QgsProcessingAlgorithm):
    """An algorithm named by class attributes, which are not translated."""

    #: The last part of the algorithm's id, which is the name of its help page too.
    NAME = ""
    TITLE = ""
    SUMMARY = ""
    #: The id of the toolbox's group, and its title.
    GROUP = ("", "")
    #: Words by which the toolbox finds it, with commas between.
    TAGS = ""
    #: Optional parameters of which QGIS's own checks would open or refuse too much.
    UNCHECKED: tuple[str, ...] = ()

    def name(self) -> str:  # noqa: D102
        return self.NAME

    def displayName(self) -> str:  # noqa: D102, N802
        return translated(self.TITLE)

    def group(self) -> str:  # noqa: D102
        return translated(self.GROUP[1])

    def groupId(self) -> str:  # noqa: D102, N802
        return self.GROUP[0]

    def tags(self) -> list[str]:  # noqa: D102
        return translated(self.TAGS).split(",") if self.TAGS else []

    def shortDescription(self) -> str:  # noqa: D102, N802
        return translated(self.SUMMARY)

    def shortHelpString(self) -> str:  # noqa: D102, N802
        return help_text(self.NAME)

    def helpUrl(self) -> str:  # noqa: D102, N802
        return help_url(self.NAME)

    def icon(self) -> QIcon:  # noqa: D102
        return QIcon(ICON)

    def checkParameterValues(  # noqa: D102, N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        try:
            self.check(parameters, context)
        except DeepObjectsError as error:  # which says more than QGIS would
            return False, str(error)
        others = {name: value for name, value in parameters.items() if name not in self.UNCHECKED}
        accepted, message = super().checkParameterValues(others, context)
        return bool(accepted), str(message)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise DeepObjectsError for values that are wrong; QGIS's own checks follow."""

    def prepareAlgorithm(  # noqa: D102, N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        with told_to_the_user(context):  # of a step of a model nobody else checks the values
            self.get_ready(parameters, context)
        return True

    def get_ready(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Check as ``check`` does, in QGIS's own thread, and keep what the run needs of it."""
        self.check(parameters, context)

    def createInstance(self) -> DeepObjectsAlgorithm:  # noqa: D102, N802
        return type(self)()
