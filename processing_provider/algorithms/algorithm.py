# SPDX-License-Identifier: GPL-2.0-or-later
"""What all of the plugin's algorithms have in common: how they name and show themselves."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..texts import ICON, help_text, help_url, translated


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

    def createInstance(self) -> DeepObjectsAlgorithm:  # noqa: D102, N802
        return type(self)()
